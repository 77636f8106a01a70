//! The predicate of an activation, read here so that no device has to find out that it is wrong.
//!
//! A predicate that the device cannot use is not harmless: macOS 26.5 was seen to lose its whole MDM client over `@invalid == 'AppleTV'`,
//! beyond repair from afar (fleetdm/fleet issue 50764). So what is taken is a part of NSPredicate's format strings (Apple, Predicate
//! Programming Guide, "Predicate Format String Syntax" and "BNF Definition of Cocoa Predicates"), with the three references that
//! declarative management adds and nothing else that looks anything up:
//!
//! ```text
//! predicate  = and { ("OR" | "||") and }
//! and        = not { ("AND" | "&&") not }
//! not        = { "NOT" | "!" } ( "TRUEPREDICATE" | "FALSEPREDICATE" | "(" predicate ")" | comparison )
//! comparison = [ "ANY" | "SOME" | "ALL" | "NONE" ] sum operator sum
//! operator   = "=" "==" "!=" "<>" "<" "<=" "=<" ">" ">=" "=>" | "BETWEEN" | "IN" | "CONTAINS"
//!            | "BEGINSWITH" | "ENDSWITH" | "LIKE" | "MATCHES", the words with "[c]", "[d]" or "[cd]" after them, BETWEEN excepted
//! sum        = product { ("+" | "-") product }
//! product    = value { ("*" | "/") value }
//! value      = [ "-" ] primary { ".@key(" name ")" | ".@count" | "[" ( number | "FIRST" | "LAST" | "SIZE" ) "]" }
//! primary    = "(" sum ")" | string | number | "TRUE" | "YES" | "FALSE" | "NO" | "NULL" | "NIL" | "{" [ sum { "," sum } ] "}"
//!            | "@status(" item ")" | "@property(" name ")" | "SUBQUERY(" sum "," variable "," predicate ")" | variable
//! ```
//!
//! Words in capitals may have any case. `@status` names a status item (`device.model.family`), `@property` a key of a
//! `com.apple.management.properties` declaration, `.@key` a key of a status item that is an object, or of the objects in one that is an
//! array. A variable (`$app`) is that of a `SUBQUERY` around it. Refused with a reason are plain key paths, `SELF`, placeholders (`%@`),
//! functions and casts: there is nothing on the device that they could mean.
//!
//! Whether the device has an item is another question: [`Predicate::status_items`] lists what it asks for, and
//! [`crate::ddm::plan`] withholds an activation from a device that says it has no such item.

mod parser;
mod token;

use std::{collections::BTreeSet, fmt};

/// A predicate that can be read, and what it asks about.
#[derive(Clone, PartialEq, Eq)]
pub struct Predicate {
    text: String,
    status_items: BTreeSet<String>,
    properties: BTreeSet<String>,
}

/// Why a text is no predicate that is taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("cannot be read at character {position}: {reason}")]
pub struct PredicateError {
    /// The character with which the trouble begins, counted from 0.
    pub position: usize,
    /// What is wrong there.
    pub reason: PredicateFault,
}

/// What is wrong with a predicate.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PredicateFault {
    /// Nothing there.
    #[error("it is empty")]
    Empty,
    /// More than [`crate::limits::MAX_PREDICATE_BYTES`].
    #[error("it is too long")]
    TooLong,
    /// More than [`crate::limits::MAX_PREDICATE_DEPTH`] levels.
    #[error("it is nested too deep")]
    TooDeep,
    /// A character that begins nothing.
    #[error("no predicate has the character {0:?} here")]
    Character(char),
    /// A string without its end.
    #[error("the string has no end")]
    OpenString,
    /// A number that is none, or more than a device can hold.
    #[error("not a number")]
    Number,
    /// A reference without brackets or with a name that cannot be.
    #[error("{0} needs a name in brackets")]
    BadName(&'static str),
    /// A reference that declarative management does not have.
    #[error("there is no @{0}: @status, @property and, after a value, .@key and .@count are known")]
    UnknownReference(String),
    /// A plain word: a key path, for which a device has nothing to look in.
    #[error(
        "the word {0:?} means nothing here; status items are named @status(…), strings stand in quotes"
    )]
    Word(String),
    /// A placeholder, which only a program can fill.
    #[error("nothing fills a placeholder")]
    Placeholder,
    /// A function, which no device should be made to call.
    #[error("functions and casts are not taken")]
    Function,
    /// A variable that no `SUBQUERY` around it has.
    #[error("no SUBQUERY around it has the variable ${0}")]
    Variable(String),
    /// Something else is needed here.
    #[error("{0} is needed here")]
    Expected(&'static str),
    /// What is complete, and more after it.
    #[error("the predicate has ended before this")]
    Rest,
}

impl Predicate {
    /// Reads a predicate.
    ///
    /// # Errors
    /// [`PredicateError`] with the place and the reason.
    pub fn parse(text: &str) -> Result<Self, PredicateError> {
        parser::parse(text)
    }

    /// The text, as it was written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The status items that it asks for, without their subkeys.
    pub fn status_items(&self) -> &BTreeSet<String> {
        &self.status_items
    }

    /// The properties that it asks for.
    pub fn properties(&self) -> &BTreeSet<String> {
        &self.properties
    }
}

impl fmt::Debug for Predicate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Predicate").field(&self.text).finish()
    }
}
