//! What in a profile is not as Apple's schema has it.

use std::fmt;

/// A value that is kept as it stands because it does not fit its key; says where and why, and never quotes the value.
///
/// A misfit is no error: the profile can be looked at and written again unchanged, but that a `PayloadVersion` which is missing is put in.
/// A device may well refuse it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    payload: Option<usize>,
    key: &'static str,
    reason: &'static str,
}

impl Misfit {
    pub(super) fn new(key: &'static str, reason: &'static str) -> Self {
        Self {
            payload: None,
            key,
            reason,
        }
    }

    pub(super) fn in_payload(self, index: usize) -> Self {
        Self {
            payload: Some(index),
            ..self
        }
    }

    /// Which payload it is in, counted from 0; `None` for the profile itself.
    pub fn payload(&self) -> Option<usize> {
        self.payload
    }

    /// The key.
    pub fn key(&self) -> &'static str {
        self.key
    }

    /// What is wrong with its value.
    pub fn reason(&self) -> &'static str {
        self.reason
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.payload {
            Some(index) => write!(f, "payload {index}, {}: {}", self.key, self.reason),
            None => write!(f, "{}: {}", self.key, self.reason),
        }
    }
}
