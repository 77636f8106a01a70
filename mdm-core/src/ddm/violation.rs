//! What is wrong with a declaration or a set, and where.

use std::fmt;

use super::{BadDeclarationName, Identifier, PredicateError};
use crate::error::ErrorCode;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The declaration, where several are looked at.
    pub declaration: Option<Identifier>,
    /// Where: a JSON Pointer (RFC 6901) into the declaration, `/Payload/StandardConfigurations/2`.
    pub path: String,
    /// What.
    pub fault: Fault,
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// A key that has to be there.
    #[error("is missing")]
    Missing,
    /// A value of another type.
    #[error("is not {0}")]
    WrongType(&'static str),
    /// A key that does not belong here.
    #[error("is no key of a declaration")]
    Unknown,
    /// A text that is no identifier or type.
    #[error(transparent)]
    BadName(#[from] BadDeclarationName),
    /// A predicate that a device could not read.
    #[error(transparent)]
    Predicate(#[from] PredicateError),
    /// A reference to what is not in the set.
    #[error("refers to {0}, which is not in the set")]
    Dangling(Identifier),
    /// A reference to something else than is needed.
    #[error("refers to {target}, which is not {wanted}")]
    WrongTarget {
        /// What is named.
        target: Identifier,
        /// What it would have to be.
        wanted: &'static str,
    },
    /// Two declarations with one identifier.
    #[error("is the identifier of another declaration of the set")]
    Duplicate,
    /// More declarations than allowed.
    #[error("is one declaration too many: {0} are allowed")]
    TooMany(usize),
    /// What a check of the payload says, in its own words.
    #[error("{0}")]
    Payload(String),
}

impl Fault {
    /// The stable code.
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::Missing
            | Self::WrongType(_)
            | Self::Unknown
            | Self::BadName(_)
            | Self::Payload(_) => ErrorCode::DeclarationBadValue,
            Self::Predicate(_) => ErrorCode::DeclarationBadPredicate,
            Self::Dangling(_) | Self::WrongTarget { .. } => ErrorCode::DeclarationBadReference,
            Self::Duplicate => ErrorCode::DeclarationDuplicate,
            Self::TooMany(_) => ErrorCode::DeclarationTooLarge,
        }
    }
}

impl Violation {
    /// A violation at a place of the declaration that is being read.
    pub fn at(path: impl Into<String>, fault: Fault) -> Self {
        Self {
            declaration: None,
            path: path.into(),
            fault,
        }
    }

    pub(super) fn of(self, declaration: &Identifier) -> Self {
        Self {
            declaration: Some(declaration.clone()),
            ..self
        }
    }

    pub(super) fn in_payload(self) -> Self {
        Self {
            path: format!("/Payload{}", self.path),
            ..self
        }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(declaration) = &self.declaration {
            write!(f, "{declaration}: ")?;
        }
        write!(f, "{} {}", self.path, self.fault)
    }
}

/// All of them in a line.
pub(super) fn listed(violations: &[Violation]) -> String {
    let each: Vec<String> = violations.iter().map(Violation::to_string).collect();
    each.join("; ")
}

/// A key as a step of a JSON Pointer.
pub(super) fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
