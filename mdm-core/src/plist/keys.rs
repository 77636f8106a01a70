//! Keys whose values must not be printed.

use std::{
    fmt,
    ops::{Deref, DerefMut},
};

use super::{Dictionary, Value};

/// Keys and their values as they stand in a document; `Debug` shows the names alone, because a value may be a password.
#[derive(Clone, Default, PartialEq)]
pub struct Keys(Dictionary);

impl From<Dictionary> for Keys {
    fn from(keys: Dictionary) -> Self {
        Self(keys)
    }
}

impl From<Keys> for Dictionary {
    fn from(keys: Keys) -> Self {
        keys.0
    }
}

impl Deref for Keys {
    type Target = Dictionary;

    fn deref(&self) -> &Dictionary {
        &self.0
    }
}

impl DerefMut for Keys {
    fn deref_mut(&mut self) -> &mut Dictionary {
        &mut self.0
    }
}

impl FromIterator<(String, Value)> for Keys {
    fn from_iter<I: IntoIterator<Item = (String, Value)>>(keys: I) -> Self {
        Self(keys.into_iter().collect())
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}
