//! Property list values and Python's own.

use std::time::SystemTime;

use mdm_core::plist::{Dictionary, Value};
use pyo3::{
    IntoPyObjectExt,
    exceptions::{PyRecursionError, PyTypeError, PyValueError},
    prelude::*,
    types::{
        PyBool, PyBytes, PyDateTime, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple, PyTzInfo,
    },
};

/// As deep as the engine's own guard lets a document be.
const MAX_DEPTH: u32 = 64;

pub(crate) fn to_python<'py>(py: Python<'py>, value: &Value) -> PyResult<Bound<'py, PyAny>> {
    match value {
        Value::Array(items) => {
            let items = items
                .iter()
                .map(|item| to_python(py, item))
                .collect::<PyResult<Vec<_>>>()?;
            Ok(PyList::new(py, items)?.into_any())
        }
        Value::Dictionary(entries) => {
            let dict = PyDict::new(py);
            for (key, value) in entries {
                dict.set_item(key, to_python(py, value)?)?;
            }
            Ok(dict.into_any())
        }
        Value::Boolean(value) => value.into_bound_py_any(py),
        Value::Data(bytes) => Ok(PyBytes::new(py, bytes).into_any()),
        Value::Date(date) => {
            let seconds = match SystemTime::from(*date).duration_since(SystemTime::UNIX_EPOCH) {
                Ok(after) => after.as_secs_f64(),
                Err(before) => -before.duration().as_secs_f64(),
            };
            Ok(
                PyDateTime::from_timestamp(py, seconds, Some(&PyTzInfo::utc(py)?.to_owned()))?
                    .into_any(),
            )
        }
        Value::Integer(number) => match (number.as_signed(), number.as_unsigned()) {
            (Some(number), _) => number.into_bound_py_any(py),
            (None, Some(number)) => number.into_bound_py_any(py),
            (None, None) => Err(PyValueError::new_err("an integer outside 64 bits")),
        },
        Value::Real(number) => number.into_bound_py_any(py),
        Value::String(text) => text.into_bound_py_any(py),
        _ => Err(PyTypeError::new_err(
            "a property list value without a Python type",
        )),
    }
}

pub(crate) fn from_python(value: &Bound<'_, PyAny>) -> PyResult<Value> {
    convert(value, MAX_DEPTH)
}

fn convert(value: &Bound<'_, PyAny>, depth: u32) -> PyResult<Value> {
    let Some(depth) = depth.checked_sub(1) else {
        return Err(PyRecursionError::new_err(format!(
            "nested deeper than {MAX_DEPTH} levels"
        )));
    };
    if let Ok(dict) = value.cast::<PyDict>() {
        let mut entries = Dictionary::new();
        for (key, value) in dict {
            entries.insert(key.extract()?, convert(&value, depth)?);
        }
        Ok(Value::Dictionary(entries))
    } else if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
        let items = value
            .try_iter()?
            .map(|item| convert(&item?, depth))
            .collect::<PyResult<_>>()?;
        Ok(Value::Array(items))
    } else if value.is_instance_of::<PyBool>() {
        Ok(Value::Boolean(value.extract()?))
    } else if value.is_instance_of::<PyInt>() {
        match value.extract::<i64>() {
            Ok(number) => Ok(Value::Integer(number.into())),
            Err(_) => Ok(Value::Integer(value.extract::<u64>()?.into())),
        }
    } else if value.is_instance_of::<PyFloat>() {
        Ok(Value::Real(value.extract()?))
    } else if value.is_instance_of::<PyString>() {
        Ok(Value::String(value.extract()?))
    } else if let Ok(bytes) = value.cast::<PyBytes>() {
        Ok(Value::Data(bytes.as_bytes().to_vec()))
    } else if value.is_instance_of::<PyDateTime>() {
        let instant: jiff::Timestamp = value.extract()?;
        Ok(Value::Date(SystemTime::from(instant).into()))
    } else {
        Err(PyTypeError::new_err(format!(
            "{} has no place in a property list",
            value.get_type().name()?
        )))
    }
}
