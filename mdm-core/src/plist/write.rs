use std::time::{Duration, SystemTime};

use ::plist::{Date, Dictionary, Value};
use serde::Serialize;

use super::{PlistError, PlistLimits, sanitize::is_xml_char};

/// Writes a dictionary as an XML plist.
///
/// The keys of every dictionary are sorted by their UTF-8 bytes, so equal dictionaries give equal bytes
/// in whatever order they were filled. Dates are cut to whole seconds, which is all that Apple's format
/// has. The document ends with a newline.
///
/// # Errors
///
/// [`PlistError::UnwritableCharacter`] for a string with a character XML cannot carry, such as U+0000;
/// [`PlistError::UnwritableValue`] for a `Uid`, for a date outside the years 0 to 9999, and for nesting
/// deeper than [`PlistLimits::DEEPEST`].
pub fn write_dictionary(dictionary: &Dictionary) -> Result<Vec<u8>, PlistError> {
    write_value(Value::Dictionary(dictionary.clone()))
}

/// Writes a serialisable value as an XML plist, in the form of [`write_dictionary`].
///
/// # Errors
///
/// As [`write_dictionary`], and [`PlistError::UnwritableValue`] for what no plist can express, such as
/// a map whose keys are not strings.
///
/// # Panics
///
/// When the value holds a [`Date`] made from a time outside the years 0 to 9999, which its own
/// serialiser panics on. [`read`](super::read) gives none.
pub fn write<T: Serialize>(value: &T) -> Result<Vec<u8>, PlistError> {
    write_value(::plist::to_value(value).map_err(|_| UNSERIALISABLE)?)
}

const UNSERIALISABLE: PlistError = PlistError::UnwritableValue {
    what: "a value that plists have no form for",
};

fn write_value(mut value: Value) -> Result<Vec<u8>, PlistError> {
    prepare(&mut value, 0)?;
    let mut bytes = Vec::new();
    value
        .to_writer_xml(&mut bytes)
        .map_err(|_| UNSERIALISABLE)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// Sorts, cuts dates, and refuses what the document cannot carry; `depth` levels are above `value`.
fn prepare(value: &mut Value, depth: u32) -> Result<(), PlistError> {
    match value {
        Value::Array(_) | Value::Dictionary(_) if depth == PlistLimits::DEEPEST => {
            Err(PlistError::UnwritableValue {
                what: "arrays and dictionaries nested too deep",
            })
        }
        Value::Array(values) => values
            .iter_mut()
            .try_for_each(|value| prepare(value, depth + 1)),
        Value::Dictionary(dictionary) => {
            dictionary.sort_keys();
            dictionary.iter_mut().try_for_each(|(key, value)| {
                allow_characters(key)?;
                prepare(value, depth + 1)
            })
        }
        Value::String(string) => allow_characters(string),
        Value::Date(date) => {
            *date = whole_seconds(*date).ok_or(PlistError::UnwritableValue {
                what: "a date outside the years 0 to 9999",
            })?;
            Ok(())
        }
        Value::Boolean(_) | Value::Data(_) | Value::Integer(_) | Value::Real(_) => Ok(()),
        Value::Uid(_) => Err(PlistError::UnwritableValue {
            what: "a reference of a keyed archive",
        }),
        _ => Err(UNSERIALISABLE),
    }
}

fn allow_characters(string: &str) -> Result<(), PlistError> {
    match string.char_indices().find(|&(_, c)| !is_xml_char(c)) {
        None => Ok(()),
        Some((offset, c)) => Err(PlistError::UnwritableCharacter {
            code_point: c.into(),
            offset,
        }),
    }
}

/// The last whole second at or before the date, if it is in the years 0 to 9999.
fn whole_seconds(date: Date) -> Option<Date> {
    const FROM_YEAR_0: u64 = 62_167_219_200;
    const TO_YEAR_10000: u64 = 253_402_300_800;
    let time = SystemTime::from(date);
    let whole = match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) if after.as_secs() < TO_YEAR_10000 => {
            SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(after.as_secs()))
        }
        Err(before) => {
            let before = before.duration();
            let seconds = before.as_secs() + u64::from(before.subsec_nanos() > 0);
            (seconds <= FROM_YEAR_0)
                .then(|| SystemTime::UNIX_EPOCH.checked_sub(Duration::from_secs(seconds)))
                .flatten()
        }
        Ok(_) => None,
    };
    whole.map(Date::from)
}
