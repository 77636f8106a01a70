use std::io::Cursor;

use ::plist::{Dictionary, Value};
use serde::de::DeserializeOwned;

use super::{Checked, Format, PlistError, PlistLimits, check};

/// Reads a plist that passed [`check`](super::check) into a type.
///
/// Unknown keys are ignored unless the type keeps them, and of equal keys the last wins. The type must
/// not use `#[serde(flatten)]`, with which `plist` loses dates and cannot read options.
///
/// # Errors
///
/// [`PlistError::Malformed`] when the document is not a plist after all,
/// [`PlistError::MissingField`] or [`PlistError::UnexpectedShape`] when it is not the one that was asked
/// for.
pub fn read<T: DeserializeOwned>(checked: &Checked<'_>) -> Result<T, PlistError> {
    checked.parseable()?;
    // Never `from_bytes`: it takes what is not XML for an old-style plist, which no guard bounds.
    let result = match checked.format() {
        Format::Xml => ::plist::from_reader_xml(checked.bytes()),
        Format::Binary => ::plist::from_reader(Cursor::new(checked.bytes())),
    };
    result.map_err(|error| explain(&error))
}

/// Reads a plist that passed [`check`](super::check), whatever it holds.
///
/// # Errors
///
/// [`PlistError::Malformed`] when the document is not a plist after all.
pub fn read_value(checked: &Checked<'_>) -> Result<Value, PlistError> {
    checked.parseable()?;
    // Built from the parser's events, a value takes half the time that it takes by way of serde.
    let result = match checked.format() {
        Format::Xml => Value::from_reader_xml(checked.bytes()),
        Format::Binary => Value::from_reader(Cursor::new(checked.bytes())),
    };
    result.map_err(|error| explain(&error))
}

/// Reads a plist that passed [`check`](super::check) and holds a dictionary, as every message does.
///
/// # Errors
///
/// As [`read_value`], and [`PlistError::UnexpectedShape`] for any other value.
pub fn read_dictionary(checked: &Checked<'_>) -> Result<Dictionary, PlistError> {
    read_value(checked)?
        .into_dictionary()
        .ok_or(PlistError::UnexpectedShape)
}

/// Reads one value cut out of a checked XML plist: an element without the `<plist>` around it.
pub(super) fn read_fragment(element: &[u8]) -> Result<Value, PlistError> {
    // Checked again by itself: the whole may have had a date that this part has not.
    read_value(&check(element, &PlistLimits::default())?)
}

/// Turns the parser's error into ours without the content its message may quote.
///
/// The parser keeps its kinds of error private and shows them as `Kind (offset 17)`. A kind that is not
/// known here becomes a plain [`PlistError::Malformed`].
fn explain(error: &::plist::Error) -> PlistError {
    let shown = error.to_string();
    let kind_end = shown
        .find(|c: char| !c.is_ascii_alphanumeric())
        .unwrap_or(shown.len());
    let what = match &shown[..kind_end] {
        "Serde" => return explain_mismatch(&shown),
        "UnexpectedEventType" => return PlistError::UnexpectedShape,
        "UnexpectedEof" | "UnexpectedEndOfEventStream" | "UnclosedXmlElement" | "Io" => {
            "the document ends before it is complete"
        }
        "ExpectedEndOfEventStream" => "something follows the value",
        "UnexpectedXmlCharactersExpectedElement" => "text outside a value",
        "UnexpectedXmlOpeningTag" => "an element within a value",
        "UnknownXmlElement" => "an element that plists do not have",
        "InvalidXmlSyntax" => "tags that do not match",
        "InvalidXmlUtf8" | "InvalidUtf8String" | "InvalidUtf16String" => {
            "text with a wrong encoding"
        }
        "InvalidDataString" => "data that is not base64",
        "InvalidDateString" | "OverflowOrNanDate" => "a date that is none",
        "InvalidIntegerString" | "IntegerOutOfRange" => {
            "an integer that is none between -2^63 and 2^64-1"
        }
        "InvalidRealString" => "a real number that is none",
        _ => "the parser cannot read it",
    };
    PlistError::Malformed {
        what,
        offset: offset(&shown[kind_end..]),
    }
}

/// A message of serde's may quote a value. That of a missing field holds only the field's name, which
/// is a constant of the type that was asked for.
fn explain_mismatch(shown: &str) -> PlistError {
    let name = shown
        .strip_prefix("Serde(\"missing field `")
        .and_then(|rest| rest.strip_suffix("`\")"));
    match name {
        Some(name) => PlistError::MissingField { name: name.into() },
        None => PlistError::UnexpectedShape,
    }
}

fn offset(shown: &str) -> Option<usize> {
    let number = shown.strip_prefix(" (offset ")?.strip_suffix(')')?;
    number.parse().ok()
}
