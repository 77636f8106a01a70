//! What does not fit Apple's schema while a value is read.

use std::fmt;

use crate::{
    error::ErrorCode,
    limits::MAX_ODDITIES,
    plist::Value,
    schema::{KeyPath, Step},
};

/// One thing in a command or an answer that is not as Apple's schema has it. It costs nothing else: the rest is read.
///
/// Neither `Debug` nor `Display` quotes the value.
#[derive(Clone, PartialEq)]
pub struct Oddity {
    /// Where.
    pub path: KeyPath,
    /// What the schema has there, in words: `a string`.
    pub expected: &'static str,
    /// What is there; `None`: nothing, and something has to be.
    pub found: Option<Value>,
}

impl Oddity {
    /// What is there, in words.
    pub fn found_what(&self) -> &'static str {
        match &self.found {
            None => "nothing",
            Some(Value::Array(_)) => "an array",
            Some(Value::Dictionary(_)) => "a dictionary",
            Some(Value::Boolean(_)) => "a boolean",
            Some(Value::Data(_)) => "data",
            Some(Value::Date(_)) => "a date",
            Some(Value::Real(_)) => "a real number",
            Some(Value::Integer(_)) => "an integer",
            Some(Value::String(_)) => "a string",
            // `plist::Value` is not exhaustive; only keyed archives have more.
            Some(_) => "something else",
        }
    }
}

impl fmt::Display for Oddity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, expected, .. } = self;
        write!(
            f,
            "{path}: expected {expected}, found {}",
            self.found_what()
        )
    }
}

impl fmt::Debug for Oddity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Oddity({self})")
    }
}

/// An answer with fields, and what in it fits none of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Decoded<T> {
    /// The answer; what does not fit is absent from it.
    pub response: T,
    /// What does not fit, at most [`MAX_ODDITIES`] of it. Keys that the schema does not have are no oddities: they are in the `other` of
    /// the dictionary that has them.
    pub oddities: Vec<Oddity>,
}

/// Why keys are no command of this type. No message shows a value of it.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum NotThisCommand {
    /// `RequestType` is another one, or there is none.
    #[error("the command is no {0}")]
    RequestType(&'static str),
    /// Keys are missing or have values that do not fit. There is at least one.
    #[error("the command does not fit its type: {}", first(.0))]
    Misfits(Vec<Oddity>),
}

fn first(oddities: &[Oddity]) -> String {
    match oddities {
        [] => String::new(),
        [only] => only.to_string(),
        [first, more @ ..] => format!("{first} (and {} more)", more.len()),
    }
}

impl NotThisCommand {
    /// The stable code.
    pub fn code(&self) -> ErrorCode {
        ErrorCode::CommandMalformed
    }
}

/// Where the reader is, and what it found odd.
#[derive(Default)]
pub(crate) struct Notes {
    place: Vec<Part>,
    oddities: Vec<Oddity>,
}

/// A step of the place; the names of the schema need no copy.
pub(super) enum Part {
    Key(&'static str),
    Name(String),
    Index(usize),
}

impl Notes {
    pub(crate) fn into_oddities(self) -> Vec<Oddity> {
        self.oddities
    }

    /// Steps down; every step is followed by [`Notes::up`].
    pub(super) fn down(&mut self, part: Part) {
        self.place.push(part);
    }

    pub(super) fn up(&mut self) {
        self.place.pop();
    }

    pub(super) fn note(&mut self, expected: &'static str, found: Option<Value>) {
        if self.oddities.len() >= MAX_ODDITIES {
            return;
        }
        let steps = self.place.iter().map(|part| match part {
            Part::Key(key) => Step::Key((*key).to_owned()),
            Part::Name(name) => Step::Key(name.clone()),
            Part::Index(index) => Step::Index(*index),
        });
        self.oddities.push(Oddity {
            path: steps.collect(),
            expected,
            found,
        });
    }
}
