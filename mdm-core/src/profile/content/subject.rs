//! The names that a device asks a certificate for.

use std::fmt;

use crate::{
    plist::{Dictionary, Value},
    profile::wire::{Wire, keys},
};

/// `Subject` of a SCEP or ACME payload: an X.500 name as relative names of attribute and value.
///
/// An attribute is `C`, `L`, `ST`, `O`, `OU`, `CN` or an object identifier in digits. `Debug` shows no value: they may name a person.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Subject(Vec<Vec<(String, String)>>);

impl Subject {
    /// An empty name.
    pub fn new() -> Self {
        Self::default()
    }

    /// The name with one more relative name of one attribute at its end.
    #[must_use]
    pub fn with(mut self, attribute: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.push(vec![(attribute.into(), value.into())]);
        self
    }

    /// The name of these relative names.
    pub fn from_relative_names(names: Vec<Vec<(String, String)>>) -> Self {
        Self(names)
    }

    /// The relative names, the outermost first.
    pub fn relative_names(&self) -> &[Vec<(String, String)>] {
        &self.0
    }
}

impl fmt::Debug for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let attributes = self.0.iter().flatten().map(|(attribute, _)| attribute);
        f.debug_set().entries(attributes).finish()
    }
}

impl Wire for Subject {
    fn from_value(value: &Value) -> Result<Self, &'static str> {
        const WHAT: &str = "it is no array of arrays of pairs";
        let names = value.as_array().ok_or(WHAT)?.iter().map(|name| {
            let pairs = name.as_array().ok_or(WHAT)?.iter();
            pairs
                .map(|pair| match pair.as_array().map(Vec::as_slice) {
                    Some([Value::String(attribute), Value::String(value)]) => {
                        Ok((attribute.clone(), value.clone()))
                    }
                    _ => Err(WHAT),
                })
                .collect()
        });
        names.collect::<Result<_, _>>().map(Self)
    }

    fn to_value(&self) -> Value {
        let pair = |(attribute, value): &(String, String)| {
            Value::Array(vec![attribute.to_value(), value.to_value()])
        };
        let name = |pairs: &Vec<_>| Value::Array(pairs.iter().map(pair).collect());
        Value::Array(self.0.iter().map(name).collect())
    }
}

keys! {
    /// `SubjectAltName` of a SCEP or ACME payload.
    SubjectAltName {
        required {}
        optional {
            /// Mail addresses.
            mail: Names = "rfc822Name",
            /// DNS names.
            dns: Names = "dNSName",
            /// URIs.
            uri: Names = "uniformResourceIdentifier",
            /// A user principal name of Windows; one, never an array (Apple's errata for 17).
            nt_principal: Names = "ntPrincipalName",
        }
    }
}

impl Default for SubjectAltName {
    fn default() -> Self {
        Self::new()
    }
}

impl Wire for SubjectAltName {
    fn from_value(value: &Value) -> Result<Self, &'static str> {
        let mut keys = value.as_dictionary().ok_or("it is no dictionary")?.clone();
        let names = Self::take(&mut keys, &mut Vec::new()).map_err(|misfit| misfit.reason())?;
        // What stands beside the four could not be written back.
        if keys.is_empty() {
            Ok(names)
        } else {
            Err("it has a kind of name that Apple does not list, or one that is no text")
        }
    }

    fn to_value(&self) -> Value {
        let mut keys = Dictionary::new();
        self.put(&mut keys);
        Value::Dictionary(keys)
    }
}

/// One name, or an array of them: a profile may have either. `Debug` shows no name.
#[derive(Clone, PartialEq, Eq)]
pub enum Names {
    /// A string.
    One(String),
    /// An array.
    Many(Vec<String>),
}

impl fmt::Debug for Names {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::One(_) => f.write_str("One(…)"),
            Self::Many(names) => write!(f, "Many({} names)", names.len()),
        }
    }
}

impl Wire for Names {
    fn from_value(value: &Value) -> Result<Self, &'static str> {
        match value {
            Value::String(name) => Ok(Self::One(name.clone())),
            value => Vec::from_value(value).map(Self::Many),
        }
    }

    fn to_value(&self) -> Value {
        match self {
            Self::One(name) => name.to_value(),
            Self::Many(names) => names.to_value(),
        }
    }
}
