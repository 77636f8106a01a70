//! Property lists and device requests for Python: conversion of types and errors, nothing else.

use pyo3::prelude::*;

mod convert;
mod errors;

/// The native part of `mdm_core`.
#[pymodule]
mod _native {
    use mdm_core::{
        error::ErrorCode,
        plist::{self, PlistLimits},
        request::{self, Endpoint},
    };
    use pyo3::{prelude::*, types::PyBytes};

    use super::convert;
    #[pymodule_export]
    use super::errors::MdmError;
    use super::errors::raise;

    /// Reads an XML property list into Python's own values, behind the guards of the engine.
    #[pyfunction]
    fn loads<'py>(py: Python<'py>, data: &[u8]) -> PyResult<Bound<'py, PyAny>> {
        let value = py.detach(|| {
            let checked = plist::check(data, &PlistLimits::default())?;
            plist::read_value(&checked)
        });
        match value {
            Ok(value) => convert::to_python(py, &value),
            Err(error) => Err(raise(py, error.error_code(), &error)),
        }
    }

    /// Writes Python's own values as an XML property list with sorted keys.
    #[pyfunction]
    fn dumps<'py>(py: Python<'py>, value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyBytes>> {
        let value = convert::from_python(value)?;
        let written = py
            .detach(|| plist::write(&value))
            .map_err(|error| raise(py, error.error_code(), &error))?;
        Ok(PyBytes::new(py, &written))
    }

    /// Who speaks, and what is said.
    #[pyclass(frozen, module = "mdm_core")]
    struct Request {
        inner: request::Request,
    }

    #[pymethods]
    impl Request {
        /// The enrollment: `UDID`, or `UDID:UserID` for a user's channel.
        #[getter]
        fn id(&self) -> &str {
            self.inner.id().as_str()
        }

        /// `device`, `user`, `shared-ipad-user`, `user-enrollment-device` or `user-enrollment-user`.
        #[getter]
        fn kind(&self) -> &'static str {
            self.inner.kind().as_str()
        }

        /// `MessageType` of a check-in, or `Status` of a report.
        #[getter]
        fn message(&self) -> &str {
            self.inner.message().name()
        }

        /// Whether it belongs to the check-in channel.
        #[getter]
        fn is_check_in(&self) -> bool {
            matches!(self.inner.message(), request::Message::CheckIn(_))
        }

        fn __repr__(&self) -> String {
            format!("{:?}", self.inner)
        }
    }

    /// Reads the body of a device's request. `content_type` is that header's value, if there was one.
    #[pyfunction]
    #[pyo3(signature = (body, content_type = None))]
    fn read_request(py: Python<'_>, body: &[u8], content_type: Option<&str>) -> PyResult<Request> {
        let inner = py.detach(|| {
            request::read(
                body.to_vec(),
                content_type,
                Endpoint::Both,
                &PlistLimits::default(),
            )
        });
        inner
            .map(|inner| Request { inner })
            .map_err(|error| raise(py, error.code(), &error))
    }

    /// Every error code of the engine.
    #[pyfunction]
    fn error_codes() -> Vec<&'static str> {
        ErrorCode::ALL.iter().map(|code| code.as_str()).collect()
    }
}
