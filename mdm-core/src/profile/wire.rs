//! Between typed fields and the keys of a dictionary, in both directions by one table.

use std::{collections::BTreeMap, time::SystemTime};

use jiff::Timestamp;

use super::{Misfit, PayloadIdentifier, PayloadUuid};
use crate::{
    plist::{Dictionary, Value},
    secret::{Pii, Secret},
};

/// A type as one value of a plist. Reasons never quote the value.
pub(super) trait Wire: Sized {
    /// The value as this type, or what it should have been.
    fn from_value(value: &Value) -> Result<Self, &'static str>;
    /// The value to write.
    fn to_value(&self) -> Value;
}

/// Takes a key out of `keys` if it is there. A misfit leaves it there.
pub(super) fn take<T: Wire>(keys: &mut Dictionary, key: &'static str) -> Result<Option<T>, Misfit> {
    let Some(value) = keys.get(key) else {
        return Ok(None);
    };
    let taken = T::from_value(value).map_err(|what| Misfit::new(key, what))?;
    keys.remove(key);
    Ok(Some(taken))
}

/// Takes a key out of `keys` that has to be there.
pub(super) fn require<T: Wire>(keys: &mut Dictionary, key: &'static str) -> Result<T, Misfit> {
    take(keys, key)?.ok_or(Misfit::new(key, "it is missing"))
}

/// Takes a key out of `keys` if it is there and fits. Otherwise it stays there, and why is noted.
pub(super) fn take_or_note<T: Wire>(
    keys: &mut Dictionary,
    key: &'static str,
    misfits: &mut Vec<Misfit>,
) -> Option<T> {
    take(keys, key).unwrap_or_else(|misfit| {
        misfits.push(misfit);
        None
    })
}

/// Puts a value in if there is one.
pub(super) fn put<T: Wire>(keys: &mut Dictionary, key: &str, value: Option<&T>) {
    if let Some(value) = value {
        keys.insert(key.to_owned(), value.to_value());
    }
}

/// Defines a struct whose fields are keys of a dictionary: required ones, and optional ones as `Option`.
macro_rules! keys {
    (
        $(#[$doc:meta])*
        $name:ident {
            required { $( $(#[$required_doc:meta])* $required:ident: $required_type:ty = $required_key:literal, )* }
            optional { $( $(#[$optional_doc:meta])* $optional:ident: $optional_type:ty = $optional_key:literal, )* }
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            $( $(#[$required_doc])* pub $required: $required_type, )*
            $( $(#[$optional_doc])* pub $optional: Option<$optional_type>, )*
        }

        impl $name {
            /// With the keys that have to be there, and no others.
            pub fn new($($required: $required_type),*) -> Self {
                Self { $($required,)* $($optional: None,)* }
            }

            /// Takes the keys out of `keys`; an optional one that does not fit stays there and is noted.
            pub(in crate::profile) fn take(
                keys: &mut $crate::plist::Dictionary,
                misfits: &mut Vec<$crate::profile::Misfit>,
            ) -> Result<Self, $crate::profile::Misfit> {
                Ok(Self {
                    $($required: $crate::profile::wire::require(keys, $required_key)?,)*
                    $($optional: $crate::profile::wire::take_or_note(keys, $optional_key, misfits),)*
                })
            }

            pub(in crate::profile) fn put(&self, keys: &mut $crate::plist::Dictionary) {
                $($crate::profile::wire::put(keys, $required_key, Some(&self.$required));)*
                $($crate::profile::wire::put(keys, $optional_key, self.$optional.as_ref());)*
            }
        }
    };
}
pub(super) use keys;

/// Defines an enum of Apple's words that keeps a word it does not know.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $( $(#[$word_doc:meta])* $word:ident = $text:literal, )* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $( $(#[$word_doc])* $word, )*
            /// A word that was not known when this was written.
            Other(String),
        }

        impl $name {
            /// The word on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $( Self::$word => $text, )*
                    Self::Other(word) => word,
                }
            }
        }

        impl From<&str> for $name {
            fn from(word: &str) -> Self {
                match word {
                    $( $text => Self::$word, )*
                    other => Self::Other(other.to_owned()),
                }
            }
        }

        impl $crate::profile::wire::Wire for $name {
            fn from_value(value: &$crate::plist::Value) -> Result<Self, &'static str> {
                value.as_string().map(Self::from).ok_or("it is no string")
            }

            fn to_value(&self) -> $crate::plist::Value {
                $crate::plist::Value::String(self.as_str().to_owned())
            }
        }
    };
}
pub(super) use words;

impl Wire for String {
    fn from_value(value: &Value) -> Result<Self, &'static str> {
        let text = value.as_string().ok_or("it is no string")?;
        Ok(text.to_owned())
    }

    fn to_value(&self) -> Value {
        Value::String(self.clone())
    }
}

impl Wire for bool {
    fn from_value(value: &Value) -> Result<Self, &'static str> {
        value.as_boolean().ok_or("it is no boolean")
    }

    fn to_value(&self) -> Value {
        Value::Boolean(*self)
    }
}

impl Wire for f64 {
    fn from_value(value: &Value) -> Result<Self, &'static str> {
        value.as_real().ok_or("it is no real number")
    }

    fn to_value(&self) -> Value {
        Value::Real(*self)
    }
}

macro_rules! integers {
    ($($type:ty),*) => {$(
        impl Wire for $type {
            fn from_value(value: &Value) -> Result<Self, &'static str> {
                let signed = value.as_signed_integer().and_then(|n| n.try_into().ok());
                let unsigned = || value.as_unsigned_integer().and_then(|n| n.try_into().ok());
                signed.or_else(unsigned).ok_or("it is no integer of its range")
            }

            fn to_value(&self) -> Value {
                Value::Integer((*self).into())
            }
        }
    )*};
}
integers!(i64, u64, u32);

impl Wire for Vec<u8> {
    fn from_value(value: &Value) -> Result<Self, &'static str> {
        Ok(value.as_data().ok_or("it is no data")?.to_vec())
    }

    fn to_value(&self) -> Value {
        Value::Data(self.clone())
    }
}

impl Wire for Timestamp {
    fn from_value(value: &Value) -> Result<Self, &'static str> {
        let date = value.as_date().ok_or("it is no date")?;
        Timestamp::try_from(SystemTime::from(date)).map_err(|_| "it is a date out of range")
    }

    fn to_value(&self) -> Value {
        Value::Date(SystemTime::from(*self).into())
    }
}

impl Wire for Secret<String> {
    fn from_value(value: &Value) -> Result<Self, &'static str> {
        String::from_value(value).map(Secret::new)
    }

    fn to_value(&self) -> Value {
        Value::String(self.expose().clone())
    }
}

impl Wire for Secret<Vec<u8>> {
    fn from_value(value: &Value) -> Result<Self, &'static str> {
        Vec::from_value(value).map(Secret::new)
    }

    fn to_value(&self) -> Value {
        Value::Data(self.expose().clone())
    }
}

impl Wire for Pii<String> {
    fn from_value(value: &Value) -> Result<Self, &'static str> {
        String::from_value(value).map(Pii::new)
    }

    fn to_value(&self) -> Value {
        Value::String(self.reveal().clone())
    }
}

macro_rules! names {
    ($($type:ty),*) => {$(
        impl Wire for $type {
            fn from_value(value: &Value) -> Result<Self, &'static str> {
                Self::parse(value.as_string().ok_or("it is no string")?)
                    .map_err(|_| "it is empty, too long or has control characters")
            }

            fn to_value(&self) -> Value {
                Value::String(self.as_str().to_owned())
            }
        }
    )*};
}
names!(PayloadIdentifier, PayloadUuid);

/// The values of an array by the type of one. Not for `u8`, whose vector is data.
macro_rules! arrays {
    ($($type:ty),* $(,)?) => {$(
        impl $crate::profile::wire::Wire for Vec<$type> {
            fn from_value(value: &$crate::plist::Value) -> Result<Self, &'static str> {
                let values = value.as_array().ok_or("it is no array")?;
                values.iter().map($crate::profile::wire::Wire::from_value).collect()
            }

            fn to_value(&self) -> $crate::plist::Value {
                let values = self.iter().map($crate::profile::wire::Wire::to_value);
                $crate::plist::Value::Array(values.collect())
            }
        }
    )*};
}
pub(super) use arrays;
arrays!(String, PayloadUuid);

impl Wire for BTreeMap<String, String> {
    fn from_value(value: &Value) -> Result<Self, &'static str> {
        let keys = value.as_dictionary().ok_or("it is no dictionary")?;
        keys.iter()
            .map(|(key, value)| Ok((key.clone(), String::from_value(value)?)))
            .collect()
    }

    fn to_value(&self) -> Value {
        let keys = self.iter();
        Value::Dictionary(
            keys.map(|(key, value)| (key.clone(), value.to_value()))
                .collect(),
        )
    }
}
