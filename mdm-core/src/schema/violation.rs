//! What is wrong with a value.

use std::fmt;

use super::KeyPath;
use crate::error::ErrorCode;

/// One thing that is wrong with a value: where, what was expected, what was found.
///
/// No text of the value is shown but where the schema lists the words that may stand there; a passcode is never quoted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// Where.
    pub path: KeyPath,
    /// What kind of fault.
    pub kind: ViolationKind,
    /// What the schema asks for, in words.
    pub expected: String,
    /// What is there, in words.
    pub found: String,
}

impl Violation {
    /// The stable code.
    pub fn code(&self) -> ErrorCode {
        self.kind.code()
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.kind.severity()
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            path,
            kind: _,
            expected,
            found,
        } = self;
        if !path.is_empty() {
            write!(f, "{path}: ")?;
        }
        write!(f, "expected {expected}, found {found}")
    }
}

/// The kinds of fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ViolationKind {
    /// A key that the schema does not have: mistyped, or newer than the schema.
    UnknownKey,
    /// A key that has to be there is not.
    MissingKey,
    /// A value of another type.
    WrongType,
    /// A number outside its bounds.
    OutOfRange,
    /// A value that is not among those allowed.
    NotInList,
    /// Text that does not look as it has to.
    WrongFormat,
    /// An array with too few or too many items.
    WrongCount,
    /// Deeper than anything that is looked at ([`MAX_SCHEMA_DEPTH`](crate::limits::MAX_SCHEMA_DEPTH)).
    TooDeep,
}

impl ViolationKind {
    /// Every kind.
    pub const ALL: [Self; 8] = [
        Self::UnknownKey,
        Self::MissingKey,
        Self::WrongType,
        Self::OutOfRange,
        Self::NotInList,
        Self::WrongFormat,
        Self::WrongCount,
        Self::TooDeep,
    ];

    /// The stable code.
    pub const fn code(self) -> ErrorCode {
        match self {
            Self::UnknownKey => ErrorCode::SchemaUnknownKey,
            Self::MissingKey => ErrorCode::SchemaMissingKey,
            Self::WrongType => ErrorCode::SchemaWrongType,
            Self::OutOfRange => ErrorCode::SchemaOutOfRange,
            Self::NotInList => ErrorCode::SchemaNotInList,
            Self::WrongFormat => ErrorCode::SchemaWrongFormat,
            Self::WrongCount => ErrorCode::SchemaWrongCount,
            Self::TooDeep => ErrorCode::SchemaTooDeep,
        }
    }

    /// How bad it is.
    pub const fn severity(self) -> Severity {
        match self {
            Self::UnknownKey => Severity::Unknown,
            Self::MissingKey
            | Self::WrongType
            | Self::OutOfRange
            | Self::NotInList
            | Self::WrongFormat
            | Self::WrongCount
            | Self::TooDeep => Severity::Fault,
        }
    }
}

/// How bad a violation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The schema knows nothing of it. Devices ignore what they do not know; a declaration with unknown keys they refuse.
    Unknown,
    /// It contradicts the schema.
    Fault,
}

/// What is done about keys that the schema does not know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum UnknownKeys {
    /// They are refused. The default: most are mistyped.
    #[default]
    Refuse,
    /// They are sent as they are, for what is newer than the schema.
    Allow,
}
