//! Property list values and Python's own.

use std::{collections::HashMap, time::SystemTime};

use mdm_core::{
    plist::{self, Dictionary, PlistLimits, Value},
    secret::Secret,
};
use pyo3::{
    IntoPyObjectExt,
    exceptions::{PyRecursionError, PyTypeError, PyValueError},
    prelude::*,
    types::{
        PyBool, PyBytes, PyDateTime, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple, PyTzInfo,
    },
};

use crate::errors::Failure;

/// As deep as the engine's own guard lets a document be.
const MAX_DEPTH: u32 = 64;

/// Bytes that become `bytes`, never a list of numbers.
#[derive(Clone)]
pub(crate) struct Bytes(pub(crate) Vec<u8>);

impl Bytes {
    /// A secret, handed over to the host.
    pub(crate) fn expose(secret: &Secret<Vec<u8>>) -> Self {
        Self(secret.expose().clone())
    }
}

impl<'py> IntoPyObject<'py> for Bytes {
    type Target = PyBytes;
    type Output = Bound<'py, PyBytes>;
    type Error = std::convert::Infallible;

    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(PyBytes::new(py, &self.0))
    }
}

impl<'py> IntoPyObject<'py> for &Bytes {
    type Target = PyBytes;
    type Output = Bound<'py, PyBytes>;
    type Error = std::convert::Infallible;

    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(PyBytes::new(py, &self.0))
    }
}

/// Reads an XML property list into dict, list, str, int, float, bool, bytes and aware datetime, behind the guards of the engine.
///
/// >>> mdm_core.loads(b"<plist><dict><key>Battery</key><real>0.5</real></dict></plist>")
/// {'Battery': 0.5}
#[pyfunction]
pub(crate) fn loads<'py>(py: Python<'py>, data: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    let read = py.detach(|| -> Result<_, Failure> {
        let checked = plist::check(data, &PlistLimits::default())?;
        Ok(plist::read_value(&checked)?)
    });
    to_python(py, &read?)
}

/// Writes Python's own values as an XML property list with sorted keys; equal values give equal bytes.
///
/// >>> mdm_core.loads(mdm_core.dumps({"Token": b"1", "At": now})) == {"Token": b"1", "At": now}
/// True
#[pyfunction]
pub(crate) fn dumps<'py>(
    py: Python<'py>,
    value: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyBytes>> {
    let value = from_python(value)?;
    let written = py.detach(|| plist::write(&value)).map_err(Failure::from)?;
    Ok(PyBytes::new(py, &written))
}

pub(crate) fn to_python<'py>(py: Python<'py>, value: &Value) -> PyResult<Bound<'py, PyAny>> {
    Writer::new(py).value(value)
}

pub(crate) fn dictionary<'py>(
    py: Python<'py>,
    entries: &Dictionary,
) -> PyResult<Bound<'py, PyDict>> {
    Writer::new(py).dictionary(entries)
}

/// One document on its way to Python. Keys come again and again in the lists of a report: each is made once.
struct Writer<'py, 'v> {
    py: Python<'py>,
    keys: HashMap<&'v str, Bound<'py, PyString>>,
    dates: Option<Dates<'py>>,
}

/// What makes dates.
struct Dates<'py> {
    from_timestamp: Bound<'py, PyAny>,
    utc: Bound<'py, PyTzInfo>,
}

impl<'py, 'v> Writer<'py, 'v> {
    fn new(py: Python<'py>) -> Self {
        Self {
            py,
            keys: HashMap::new(),
            dates: None,
        }
    }

    fn value(&mut self, value: &'v Value) -> PyResult<Bound<'py, PyAny>> {
        let py = self.py;
        match value {
            Value::Array(items) => {
                let items = items.iter().map(|item| self.value(item));
                let items = items.collect::<PyResult<Vec<_>>>()?;
                Ok(PyList::new(py, items)?.into_any())
            }
            Value::Dictionary(entries) => Ok(self.dictionary(entries)?.into_any()),
            Value::Boolean(value) => value.into_bound_py_any(py),
            Value::Data(bytes) => Ok(PyBytes::new(py, bytes).into_any()),
            Value::Date(date) => {
                let seconds = match SystemTime::from(*date).duration_since(SystemTime::UNIX_EPOCH) {
                    Ok(after) => after.as_secs_f64(),
                    Err(before) => -before.duration().as_secs_f64(),
                };
                let dates = self.dates()?;
                dates.from_timestamp.call1((seconds, &dates.utc))
            }
            Value::Integer(number) => match (number.as_signed(), number.as_unsigned()) {
                (Some(number), _) => number.into_bound_py_any(py),
                (None, Some(number)) => number.into_bound_py_any(py),
                (None, None) => Err(PyValueError::new_err("an integer outside 64 bits")),
            },
            Value::Real(number) => number.into_bound_py_any(py),
            Value::String(text) => Ok(PyString::new(py, text).into_any()),
            _ => Err(PyTypeError::new_err(
                "a property list value without a Python type",
            )),
        }
    }

    fn dictionary(&mut self, entries: &'v Dictionary) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(self.py);
        for (key, value) in entries {
            let value = self.value(value)?;
            let py = self.py;
            let key = self
                .keys
                .entry(key)
                .or_insert_with(|| PyString::new(py, key));
            dict.set_item(&*key, value)?;
        }
        Ok(dict)
    }

    fn dates(&mut self) -> PyResult<&Dates<'py>> {
        if self.dates.is_none() {
            let class = self.py.get_type::<PyDateTime>();
            self.dates = Some(Dates {
                from_timestamp: class.getattr("fromtimestamp")?,
                utc: PyTzInfo::utc(self.py)?.to_owned(),
            });
        }
        let dates = self.dates.as_ref();
        dates.ok_or_else(|| PyValueError::new_err("no dates"))
    }
}

pub(crate) fn from_python(value: &Bound<'_, PyAny>) -> PyResult<Value> {
    convert(value, MAX_DEPTH)
}

/// Keys and values of a dict, for functions that take nothing else.
pub(crate) fn from_dict(value: &Bound<'_, PyDict>) -> PyResult<Dictionary> {
    match from_python(value.as_any())? {
        Value::Dictionary(entries) => Ok(entries),
        _ => Err(PyTypeError::new_err("not a dict")),
    }
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
