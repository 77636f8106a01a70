//! Text from Python as the engine's names.

use mdm_core::{command::CommandUuid, error::ErrorCode, id::EnrollmentId, place::PlaceId};
use pyo3::{exceptions::PyValueError, prelude::*};

use crate::errors::Failure;

pub(crate) fn enrollment(text: &str) -> Result<EnrollmentId, Failure> {
    Ok(EnrollmentId::parse(text)?)
}

pub(crate) fn command(text: &str) -> Result<CommandUuid, Failure> {
    CommandUuid::parse(text).map_err(|code| {
        Failure::new(
            code,
            &"a CommandUUID is empty, too long or has control characters",
        )
    })
}

pub(crate) fn place(text: &str) -> Result<PlaceId, Failure> {
    Ok(PlaceId::parse(text)?)
}

/// The code with this text.
pub(crate) fn code(text: &str) -> PyResult<ErrorCode> {
    ErrorCode::parse(text)
        .ok_or_else(|| PyValueError::new_err(format!("{text:?} is no error code")))
}
