//! Between Rust's types and the values of a property list, in both directions.

use std::{collections::BTreeMap, ops::Deref, time::SystemTime};

use jiff::Timestamp;

use super::notes::{Notes, Part};
use crate::{
    plist::{Dictionary, Keys, Value},
    secret::{Pii, Secret},
};

/// A type as one value of a property list.
///
/// Reading is lenient where senders are known to be loose: a whole number will do for a real one, 0 and 1 for a boolean.
pub(crate) trait Wire: Sized {
    /// What the value has to be, in words.
    const WHAT: &'static str;
    /// The value as this type.
    fn from_value(value: Value, notes: &mut Notes) -> Result<Self, Misfit>;
    /// The value to write.
    fn to_value(&self) -> Value;
}

/// A value that does not fit.
pub(crate) enum Misfit {
    /// It is of another type; this is it.
    Type(Value),
    /// Something within it does not fit, and was noted there.
    Within,
}

/// Takes a key out of `keys` if it is there; what does not fit is noted.
///
/// Like its neighbours it is compiled once for each type and not once for each of a thousand keys.
#[inline(never)]
pub(crate) fn take<T: Wire>(
    keys: &mut Dictionary,
    key: &'static str,
    notes: &mut Notes,
) -> Option<T> {
    accept(keys.remove(key)?, Part::Key(key), notes)
}

/// Takes a key out of `keys` that has to be there.
#[inline(never)]
pub(crate) fn require<T: Wire>(
    keys: &mut Dictionary,
    key: &'static str,
    notes: &mut Notes,
) -> Option<T> {
    expect::<T>(keys, key, notes);
    take(keys, key, notes)
}

/// Notes a key that has to be there and is not.
#[inline(never)]
pub(crate) fn expect<T: Wire>(keys: &Dictionary, key: &'static str, notes: &mut Notes) {
    if !keys.contains_key(key) {
        notes.down(Part::Key(key));
        notes.note(T::WHAT, None);
        notes.up();
    }
}

/// Puts a value in.
#[inline(never)]
pub(crate) fn put<T: Wire>(keys: &mut Dictionary, key: &str, value: &T) {
    keys.insert(key.to_owned(), value.to_value());
}

fn accept<T: Wire>(value: Value, part: Part, notes: &mut Notes) -> Option<T> {
    notes.down(part);
    let taken = match T::from_value(value, notes) {
        Ok(value) => Some(value),
        Err(Misfit::Within) => None,
        Err(Misfit::Type(value)) => {
            notes.note(T::WHAT, Some(value));
            None
        }
    };
    notes.up();
    taken
}

impl Wire for String {
    const WHAT: &'static str = "a string";

    fn from_value(value: Value, _: &mut Notes) -> Result<Self, Misfit> {
        match value {
            Value::String(text) => Ok(text),
            other => Err(Misfit::Type(other)),
        }
    }

    fn to_value(&self) -> Value {
        Value::String(self.clone())
    }
}

impl Wire for bool {
    const WHAT: &'static str = "a boolean";

    fn from_value(value: Value, _: &mut Notes) -> Result<Self, Misfit> {
        match (value.as_boolean(), value.as_unsigned_integer()) {
            (Some(truth), _) => Ok(truth),
            (None, Some(number @ 0..=1)) => Ok(number == 1),
            (None, _) => Err(Misfit::Type(value)),
        }
    }

    fn to_value(&self) -> Value {
        Value::Boolean(*self)
    }
}

impl Wire for i64 {
    const WHAT: &'static str = "an integer";

    fn from_value(value: Value, _: &mut Notes) -> Result<Self, Misfit> {
        value.as_signed_integer().ok_or(Misfit::Type(value))
    }

    fn to_value(&self) -> Value {
        Value::Integer((*self).into())
    }
}

impl Wire for f64 {
    const WHAT: &'static str = "a number";

    fn from_value(value: Value, _: &mut Notes) -> Result<Self, Misfit> {
        let whole = || value.as_signed_integer().map(|number| number as f64);
        value.as_real().or_else(whole).ok_or(Misfit::Type(value))
    }

    fn to_value(&self) -> Value {
        Value::Real(*self)
    }
}

impl Wire for Vec<u8> {
    const WHAT: &'static str = "data";

    fn from_value(value: Value, _: &mut Notes) -> Result<Self, Misfit> {
        match value {
            Value::Data(bytes) => Ok(bytes),
            other => Err(Misfit::Type(other)),
        }
    }

    fn to_value(&self) -> Value {
        Value::Data(self.clone())
    }
}

impl Wire for Timestamp {
    const WHAT: &'static str = "a date";

    fn from_value(value: Value, _: &mut Notes) -> Result<Self, Misfit> {
        let date = value.as_date();
        let time = date.and_then(|date| Timestamp::try_from(SystemTime::from(date)).ok());
        time.ok_or(Misfit::Type(value))
    }

    fn to_value(&self) -> Value {
        Value::Date(SystemTime::from(*self).into())
    }
}

impl Wire for Keys {
    const WHAT: &'static str = "a dictionary";

    fn from_value(value: Value, _: &mut Notes) -> Result<Self, Misfit> {
        match value {
            Value::Dictionary(keys) => Ok(keys.into()),
            other => Err(Misfit::Type(other)),
        }
    }

    fn to_value(&self) -> Value {
        Value::Dictionary(Dictionary::clone(self))
    }
}

macro_rules! secrets {
    ($($type:ty),*) => {$(
        impl Wire for Secret<$type> {
            const WHAT: &'static str = <$type>::WHAT;

            fn from_value(value: Value, notes: &mut Notes) -> Result<Self, Misfit> {
                <$type>::from_value(value, notes).map(Secret::new)
            }

            fn to_value(&self) -> Value {
                self.expose().to_value()
            }
        }
    )*};
}
secrets!(String, Vec<u8>);

impl<T: Wire> Wire for Pii<T> {
    const WHAT: &'static str = T::WHAT;

    fn from_value(value: Value, notes: &mut Notes) -> Result<Self, Misfit> {
        T::from_value(value, notes).map(Pii::new)
    }

    fn to_value(&self) -> Value {
        self.reveal().to_value()
    }
}

/// The values of an array by the type of one; an item that does not fit is left out. Not for `u8`, whose vector is data.
macro_rules! arrays {
    ($($type:ty),* $(,)?) => {$(
        impl $crate::command::typed::wire::Wire for Vec<$type> {
            const WHAT: &'static str = "an array";

            fn from_value(
                value: $crate::plist::Value,
                notes: &mut $crate::command::typed::notes::Notes,
            ) -> Result<Self, $crate::command::typed::wire::Misfit> {
                $crate::command::typed::wire::items(value, notes)
            }

            fn to_value(&self) -> $crate::plist::Value {
                let items = self.iter().map($crate::command::typed::wire::Wire::to_value);
                $crate::plist::Value::Array(items.collect())
            }
        }
    )*};
}
pub(crate) use arrays;

arrays!(String, Vec<u8>, Timestamp, Keys);

pub(crate) fn items<T: Wire>(value: Value, notes: &mut Notes) -> Result<Vec<T>, Misfit> {
    match value {
        Value::Array(values) => {
            let values = values.into_iter().enumerate();
            Ok(values
                .filter_map(|(index, value)| accept(value, Part::Index(index), notes))
                .collect())
        }
        other => Err(Misfit::Type(other)),
    }
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    const WHAT: &'static str = "a dictionary";

    fn from_value(value: Value, notes: &mut Notes) -> Result<Self, Misfit> {
        match value {
            Value::Dictionary(keys) => Ok(keys
                .into_iter()
                .filter_map(|(name, value)| {
                    let value = accept(value, Part::Name(name.clone()), notes)?;
                    Some((name, value))
                })
                .collect()),
            other => Err(Misfit::Type(other)),
        }
    }

    fn to_value(&self) -> Value {
        let keys = self.iter();
        let keys = keys.map(|(name, value)| (name.clone(), value.to_value()));
        Value::Dictionary(keys.collect())
    }
}

/// What is one dictionary in Apple's schema and an array of them where several are meant; read as either, written as an array.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OneOrMore<T>(pub Vec<T>);

impl<T> Deref for OneOrMore<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T: Wire> Wire for OneOrMore<T> {
    const WHAT: &'static str = "a dictionary or an array of them";

    fn from_value(value: Value, notes: &mut Notes) -> Result<Self, Misfit> {
        match value {
            Value::Array(_) => items(value, notes).map(Self),
            one => T::from_value(one, notes).map(|one| Self(vec![one])),
        }
    }

    fn to_value(&self) -> Value {
        Value::Array(self.iter().map(Wire::to_value).collect())
    }
}
