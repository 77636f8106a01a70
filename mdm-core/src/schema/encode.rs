//! Writes a value as it goes over the wire.

use std::time::{Duration, SystemTime};

use base64::{Engine, prelude::BASE64_STANDARD};

use super::{
    Family, Key, Keys, Object, Severity, Shape, UnknownKeys, View, Violation,
    validate::common_payload_keys,
    view::{Dictionary, Look},
};
use crate::{
    error::ErrorCode,
    limits::MAX_SCHEMA_DEPTH,
    plist::{self, PlistError},
};

/// What the wire has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Wire {
    /// An XML property list.
    Plist,
    /// JSON.
    Json,
}

impl Family {
    /// What its objects are on the wire. Errors and the documents of [`Family::Other`] may be either; devices take a plist.
    pub const fn wire(self) -> Wire {
        match self {
            Self::Command | Self::Profile | Self::CheckIn | Self::Error | Self::Other => {
                Wire::Plist
            }
            Self::Declaration | Self::Credential | Self::Status | Self::Protocol => Wire::Json,
        }
    }
}

/// Why a value is not written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EncodeError {
    /// It does not fit the schema. There is at least one.
    #[error("the value does not fit the schema: {}", first(.0))]
    Invalid(Vec<Violation>),
    /// It has something that property lists cannot carry.
    #[error(transparent)]
    Plist(#[from] PlistError),
}

fn first(violations: &[Violation]) -> String {
    match violations {
        [] => String::new(),
        [only] => only.to_string(),
        [first, more @ ..] => format!("{first} (and {} more)", more.len()),
    }
}

impl EncodeError {
    /// The stable code: that of the first violation.
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::Invalid(violations) => violations
                .first()
                .map_or(ErrorCode::SchemaWrongType, Violation::code),
            Self::Plist(error) => error.error_code(),
        }
    }
}

impl Object {
    /// The value as a dictionary of a property list: text becomes data and dates where the schema wants them. A command gets its
    /// `RequestType`, a payload its `PayloadType`.
    ///
    /// # Errors
    /// [`EncodeError::Invalid`] when the value does not fit; unknown keys only when they are refused.
    pub fn to_plist<'a>(
        &self,
        value: impl Into<View<'a>>,
        unknown: UnknownKeys,
    ) -> Result<plist::Dictionary, EncodeError> {
        let value = value.into();
        self.refuse(value, unknown)?;
        let mut dictionary = match value.look().dictionary() {
            Some(value) => plist_dictionary(&self.top_keys(), value, 0),
            None => plist::Dictionary::new(),
        };
        let name = plist::Value::String(self.name.to_owned());
        match self.family {
            Family::Command => {
                dictionary.insert("RequestType".into(), name);
            }
            // The keys that all payloads have, and the profile's own, are no type of payload.
            Family::Profile if self.keys.find("PayloadType").is_some() => {}
            Family::Profile => {
                dictionary.insert("PayloadType".into(), name);
            }
            Family::Declaration
            | Family::Credential
            | Family::Status
            | Family::Protocol
            | Family::CheckIn
            | Family::Error
            | Family::Other => {}
        }
        Ok(dictionary)
    }

    /// The value as a JSON object: data becomes text in base64, dates become text as RFC 3339 has it.
    ///
    /// # Errors
    /// As [`Object::to_plist`].
    pub fn to_json<'a>(
        &self,
        value: impl Into<View<'a>>,
        unknown: UnknownKeys,
    ) -> Result<serde_json::Value, EncodeError> {
        let value = value.into();
        self.refuse(value, unknown)?;
        Ok(json(value, 0))
    }

    /// The bytes for the wire: a whole XML property list or JSON document ([`Family::wire`]), with sorted keys, so that equal values give equal
    /// bytes. Of a command it is the content of `Command`; [`Command::new`](crate::command::Command::new) makes the envelope from
    /// [`Object::to_plist`].
    ///
    /// # Errors
    /// As [`Object::to_plist`], and [`EncodeError::Plist`].
    pub fn encode<'a>(
        &self,
        value: impl Into<View<'a>>,
        unknown: UnknownKeys,
    ) -> Result<Vec<u8>, EncodeError> {
        match self.family.wire() {
            Wire::Plist => Ok(plist::write_dictionary(&self.to_plist(value, unknown)?)?),
            Wire::Json => Ok(self.to_json(value, unknown)?.to_string().into_bytes()),
        }
    }

    fn refuse(&self, value: View<'_>, unknown: UnknownKeys) -> Result<(), EncodeError> {
        let mut violations = self.validate(value);
        if unknown == UnknownKeys::Allow {
            violations.retain(|violation| violation.severity() == Severity::Fault);
        }
        match violations.is_empty() {
            true => Ok(()),
            false => Err(EncodeError::Invalid(violations)),
        }
    }

    /// The keys that may stand at the top: a payload's own and those of all payloads.
    pub(super) fn top_keys(&self) -> Vec<&'static Keys> {
        let mut keys = vec![self.keys];
        if self.family == Family::Profile {
            keys.extend(common_payload_keys());
        }
        keys
    }
}

fn plist_dictionary(
    layers: &[&'static Keys],
    value: Dictionary<'_>,
    depth: usize,
) -> plist::Dictionary {
    let key = |name: &str| {
        let mut named = layers.iter();
        named.find_map(|keys| keys.find(name))
    };
    value
        .entries()
        .map(|(name, value)| {
            let key = key(name).unwrap_or(&Key::ANYTHING);
            (name.to_owned(), plist_value(key, value, depth + 1))
        })
        .collect()
}

/// A value that was checked; what the schema does not speak of goes as it is.
fn plist_value(key: &Key, value: View<'_>, depth: usize) -> plist::Value {
    if depth > MAX_SCHEMA_DEPTH {
        return plist::Value::Dictionary(plist::Dictionary::new());
    }
    match (key.shape, value.look()) {
        (Shape::Data, Look::String(text)) => match BASE64_STANDARD.decode(text) {
            Ok(bytes) => plist::Value::Data(bytes),
            Err(_) => plist::Value::String(text.to_owned()),
        },
        (Shape::Date, Look::String(text)) => match text.parse::<jiff::Timestamp>() {
            Ok(time) => plist::Value::Date(SystemTime::from(time).into()),
            Err(_) => plist::Value::String(text.to_owned()),
        },
        (Shape::Real, Look::Integer(number)) => plist::Value::Real(number as f64),
        (_, Look::Boolean(truth)) => plist::Value::Boolean(truth),
        (_, Look::Integer(number)) => match (i64::try_from(number), u64::try_from(number)) {
            (Ok(number), _) => plist::Value::Integer(number.into()),
            (_, Ok(number)) => plist::Value::Integer(number.into()),
            (Err(_), Err(_)) => plist::Value::Real(number as f64),
        },
        (_, Look::Real(number)) => plist::Value::Real(number),
        (_, Look::String(text)) => plist::Value::String(text.to_owned()),
        (_, Look::Data(bytes)) => plist::Value::Data(bytes.to_vec()),
        (_, Look::Date(date)) => plist::Value::Date(date),
        // Refused before; it has no form.
        (_, Look::Nothing) => plist::Value::String(String::new()),
        (shape, Look::Array(items)) => {
            let item = shape.item().unwrap_or(&Key::ANYTHING);
            let items = items.items();
            let items = items.map(|(_, value)| plist_value(item, value, depth + 1));
            plist::Value::Array(items.collect())
        }
        (shape, Look::Dictionary(value)) => {
            let keys = shape.keys_of(value).unwrap_or(&Keys::ANYTHING);
            plist::Value::Dictionary(plist_dictionary(&[keys], value, depth))
        }
    }
}

impl Shape {
    /// The item of an array.
    fn item(self) -> Option<&'static Key> {
        match self {
            Self::Array(item) | Self::OneOrMore(item) => Some(item),
            Self::String
            | Self::Integer
            | Self::Real
            | Self::Boolean
            | Self::Date
            | Self::Data
            | Self::Any
            | Self::Word(_)
            | Self::Variant(_)
            | Self::Dictionary(_) => None,
        }
    }

    /// The keys of this dictionary; of one of several kinds, those of the kind that its `Item` names.
    pub(super) fn keys_of(self, value: Dictionary<'_>) -> Option<&'static Keys> {
        match self {
            Self::Dictionary(keys) => Some(keys),
            Self::Variant(variants) => {
                let name = value.text("Item")?;
                let variant = variants.named.iter().find(|key| key.name == name)?;
                variant.shape.keys_of(value)
            }
            Self::String
            | Self::Integer
            | Self::Real
            | Self::Boolean
            | Self::Date
            | Self::Data
            | Self::Any
            | Self::Word(_)
            | Self::Array(_)
            | Self::OneOrMore(_) => None,
        }
    }
}

fn json(value: View<'_>, depth: usize) -> serde_json::Value {
    if depth > MAX_SCHEMA_DEPTH {
        return serde_json::Value::Null;
    }
    match value.look() {
        Look::Nothing => serde_json::Value::Null,
        Look::Boolean(truth) => truth.into(),
        Look::Integer(number) => match (i64::try_from(number), u64::try_from(number)) {
            (Ok(number), _) => number.into(),
            (_, Ok(number)) => number.into(),
            (Err(_), Err(_)) => serde_json::Value::Null,
        },
        Look::Real(number) => number.into(),
        Look::String(text) => text.into(),
        Look::Data(bytes) => BASE64_STANDARD.encode(bytes).into(),
        Look::Date(date) => rfc3339(date).into(),
        Look::Array(items) => {
            let items = items.items();
            items.map(|(_, value)| json(value, depth + 1)).collect()
        }
        Look::Dictionary(value) => {
            let mut entries: Vec<_> = value.entries().collect();
            entries.sort_by_key(|(name, _)| *name);
            let entries = entries.into_iter();
            entries
                .map(|(name, value)| (name.to_owned(), json(value, depth + 1)))
                .collect()
        }
    }
}

/// In whole seconds, as all of Apple's dates are.
fn rfc3339(date: plist::Date) -> String {
    let time = SystemTime::from(date);
    let seconds = match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_secs()).ok(),
        Err(before) => {
            let up = before.duration() + Duration::from_nanos(999_999_999);
            i64::try_from(up.as_secs()).ok().map(|seconds| -seconds)
        }
    };
    let time = seconds.and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
    time.map(|time| time.to_string()).unwrap_or_default()
}
