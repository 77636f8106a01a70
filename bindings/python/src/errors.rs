//! One exception, with the engine's stable code.

use std::fmt::Display;

use mdm_core::error::ErrorCode;
use pyo3::{create_exception, exceptions::PyException, prelude::*};

create_exception!(
    mdm_core,
    MdmError,
    PyException,
    "Something was refused; `code` says what, in a word that never changes."
);

/// The exception for an error of the engine.
pub(crate) fn raise(py: Python<'_>, code: ErrorCode, error: &impl Display) -> PyErr {
    let raised = MdmError::new_err(error.to_string());
    match raised.value(py).setattr("code", code.as_str()) {
        Ok(()) => raised,
        Err(other) => other,
    }
}
