//! Property lists as values, and the bytes of messages.

use std::{collections::HashMap, sync::Arc, time::SystemTime};

use mdm_core::plist::{self, Dictionary, PlistLimits, Value};

use crate::error::MdmError;

/// A value of a property list.
#[derive(Clone, Debug, uniffi::Enum)]
pub enum PlistValue {
    /// `<array>`.
    Array(Vec<PlistValue>),
    /// `<dict>`.
    Dictionary(HashMap<String, PlistValue>),
    /// `<true/>`, `<false/>`.
    Boolean(bool),
    /// `<data>`.
    Data(Vec<u8>),
    /// `<date>`, in whole seconds.
    Date(SystemTime),
    /// `<integer>`.
    Integer(i64),
    /// `<integer>` above the largest `Int64`.
    Unsigned(u64),
    /// `<real>`.
    Real(f64),
    /// `<string>`.
    Text(String),
}

impl From<Value> for PlistValue {
    fn from(value: Value) -> Self {
        match value {
            Value::Array(items) => Self::Array(items.into_iter().map(Self::from).collect()),
            Value::Dictionary(keys) => Self::Dictionary(from_dictionary(keys)),
            Value::Boolean(value) => Self::Boolean(value),
            Value::Data(bytes) => Self::Data(bytes),
            Value::Date(date) => Self::Date(date.into()),
            Value::Integer(number) => match number.as_signed() {
                Some(number) => Self::Integer(number),
                None => Self::Unsigned(number.as_unsigned().unwrap_or_default()),
            },
            Value::Real(number) => Self::Real(number),
            Value::String(text) => Self::Text(text),
            // A keyed archive's reference, the only kind left, is in no document that the engine reads.
            Value::Uid(uid) => Self::Unsigned(uid.get()),
            _ => Self::Text(String::new()),
        }
    }
}

impl From<PlistValue> for Value {
    fn from(value: PlistValue) -> Self {
        match value {
            PlistValue::Array(items) => Self::Array(items.into_iter().map(Self::from).collect()),
            PlistValue::Dictionary(keys) => Self::Dictionary(to_dictionary(keys)),
            PlistValue::Boolean(value) => Self::Boolean(value),
            PlistValue::Data(bytes) => Self::Data(bytes),
            PlistValue::Date(time) => Self::Date(time.into()),
            PlistValue::Integer(number) => Self::Integer(number.into()),
            PlistValue::Unsigned(number) => Self::Integer(number.into()),
            PlistValue::Real(number) => Self::Real(number),
            PlistValue::Text(text) => Self::String(text),
        }
    }
}

pub(crate) fn from_dictionary(keys: Dictionary) -> HashMap<String, PlistValue> {
    keys.into_iter()
        .map(|(key, value)| (key, value.into()))
        .collect()
}

pub(crate) fn to_dictionary(keys: HashMap<String, PlistValue>) -> Dictionary {
    keys.into_iter()
        .map(|(key, value)| (key, Value::from(value)))
        .collect()
}

/// Reads an XML property list, behind the guards of the engine.
#[uniffi::export]
pub fn read_plist(xml: Body) -> Result<PlistValue, MdmError> {
    let bytes = xml.into_bytes();
    let checked = plist::check(&bytes, &PlistLimits::default())?;
    Ok(plist::read_value(&checked)?.into())
}

/// Writes a dictionary as an XML property list with sorted keys: equal ones give equal text.
#[uniffi::export]
pub fn write_plist(keys: HashMap<String, PlistValue>) -> Result<String, MdmError> {
    Ok(text(plist::write_dictionary(&to_dictionary(keys))?))
}

/// The bytes of a message. Text crosses between the languages faster than bytes, so a message is text where it is UTF-8.
#[derive(Clone, Debug, uniffi::Enum)]
pub enum Body {
    /// Text: every message that can be read, and what the engine writes.
    Text(String),
    /// Bytes that are no text.
    Bytes(Vec<u8>),
}

impl Body {
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        match self {
            Self::Text(text) => text.into_bytes(),
            Self::Bytes(bytes) => bytes,
        }
    }

    pub(crate) fn into_shared(self) -> Arc<[u8]> {
        self.into_bytes().into()
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        String::from_utf8(bytes).map_or_else(|error| Self::Bytes(error.into_bytes()), Self::Text)
    }
}

impl From<&[u8]> for Body {
    fn from(bytes: &[u8]) -> Self {
        bytes.to_vec().into()
    }
}

/// What the engine has written, which is UTF-8.
pub(crate) fn text(written: Vec<u8>) -> String {
    String::from_utf8(written)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}
