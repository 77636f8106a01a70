//! One error for all that can be refused.

use std::{collections::HashMap, fmt::Display};

use mdm_core::{
    cms::CmsError,
    command::CommandError,
    crypto::CryptoError,
    enrollment::SnapshotError,
    error::{Culprit, ErrorCode as Code},
    identity::{HeaderError, IdentityError},
    plist::PlistError,
    profile::{
        BadAccessRights, BadPayloadName, BadTopic, BadUrl, InstallError, ReadError, SignError,
        TrustError, VerifyError, WriteError,
        enrollment::{EnrollmentError, UpdateError},
    },
    request::RequestError,
    schema::EncodeError,
};

/// What went wrong, as a word that never changes.
#[derive(Clone, Debug)]
pub struct ErrorCode(String);

uniffi::custom_type!(ErrorCode, String, {
    lower: |code| code.0,
    try_lift: |text| Ok(ErrorCode(text)),
});

impl ErrorCode {
    /// The engine's own code of this name.
    pub(crate) fn known(&self) -> Result<Code, MdmError> {
        let mut all = Code::ALL.iter().copied();
        all.find(|code| code.as_str() == self.0)
            .ok_or_else(|| MdmError::argument("a code that the engine does not have"))
    }
}

impl From<Code> for ErrorCode {
    fn from(code: Code) -> Self {
        Self(code.as_str().to_owned())
    }
}

/// One line of the engine's table of error codes.
#[derive(Clone, Debug, uniffi::Record)]
pub struct ErrorCodeEntry {
    /// The code.
    pub code: ErrorCode,
    /// Who has to act.
    pub fault: Fault,
    /// The HTTP status with which a device is answered.
    pub http_status: u16,
}

/// Every error code of the engine.
#[uniffi::export]
pub fn error_codes() -> Vec<ErrorCodeEntry> {
    let entry = |code: &Code| ErrorCodeEntry {
        code: (*code).into(),
        fault: code.culprit().into(),
        http_status: code.http_status(),
    };
    Code::ALL.iter().map(entry).collect()
}

/// Who has to change something so that an error does not come again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Fault {
    /// The device, or something that claims to be one, sent what the protocol does not allow.
    Device,
    /// The program that embeds the engine passed something it should not have.
    Host,
    /// The operator or script behind the host asked for something impossible.
    Caller,
}

impl From<Culprit> for Fault {
    fn from(culprit: Culprit) -> Self {
        match culprit {
            Culprit::Device => Self::Device,
            Culprit::Host => Self::Host,
            Culprit::Caller => Self::Caller,
        }
    }
}

/// A fact about an error, beside its message.
#[derive(Clone, Debug, uniffi::Enum)]
pub enum ErrorDetail {
    /// A number of bytes, of levels, or of a place.
    Number(u64),
    /// A name.
    Text(String),
    /// Sentences.
    Texts(Vec<String>),
}

impl ErrorDetail {
    fn number(number: usize) -> Self {
        Self::Number(number as u64)
    }

    fn texts(values: &[impl Display]) -> Self {
        Self::Texts(values.iter().map(ToString::to_string).collect())
    }
}

/// Something was refused.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum MdmError {
    /// By the engine.
    #[error("{message}")]
    Refused {
        /// What, as a word that never changes.
        code: ErrorCode,
        /// Who has to act.
        fault: Fault,
        /// The HTTP status with which a device is answered: never 401, which would end its enrollment.
        http_status: u16,
        /// What is wrong and what to do, in English. It quotes no value of what was refused.
        message: String,
        /// What else is known (`limit`, `offset`, `key`, `rules`), never a value of what was refused.
        details: HashMap<String, ErrorDetail>,
    },
    /// By this package, before the engine saw it: a value that has no counterpart there (a hash that is none, `nan` as a time).
    #[error("{message}")]
    BadArgument {
        /// What was wrong with it.
        message: String,
    },
}

impl MdmError {
    pub(crate) fn new(code: Code, error: &impl Display) -> Self {
        Self::Refused {
            code: code.into(),
            fault: code.culprit().into(),
            http_status: code.http_status(),
            message: error.to_string(),
            details: HashMap::new(),
        }
    }

    fn with(mut self, name: &str, detail: ErrorDetail) -> Self {
        if let Self::Refused { details, .. } = &mut self {
            details.insert(name.to_owned(), detail);
        }
        self
    }

    /// An error of the push crate, whose codes stand in no table.
    pub(crate) fn push(code: &str, fault: Fault, error: &impl Display) -> Self {
        Self::Refused {
            code: ErrorCode(code.to_owned()),
            fault,
            http_status: 400,
            message: error.to_string(),
            details: HashMap::new(),
        }
    }

    pub(crate) fn argument(message: &str) -> Self {
        Self::BadArgument {
            message: message.to_owned(),
        }
    }
}

/// Errors that know their code and have nothing more to say than their message.
macro_rules! by_code {
    ($($error:ty),* $(,)?) => {
        $(impl From<$error> for MdmError {
            fn from(error: $error) -> Self {
                Self::new(error.code(), &error)
            }
        })*
    };
}

by_code!(
    BadAccessRights,
    BadPayloadName,
    BadTopic,
    BadUrl,
    CmsError,
    CryptoError,
    HeaderError,
    IdentityError,
    ReadError,
    SignError,
    SnapshotError,
    TrustError,
    VerifyError,
    WriteError,
);

impl From<PlistError> for MdmError {
    fn from(error: PlistError) -> Self {
        let this = Self::new(error.error_code(), &error);
        let number = ErrorDetail::number;
        match error {
            PlistError::TooLarge { limit, actual } => this
                .with("limit", number(limit))
                .with("actual", number(actual)),
            PlistError::TooDeep { limit, offset }
            | PlistError::TooManyElements { limit, offset } => this
                .with("limit", ErrorDetail::Number(limit.into()))
                .with("offset", number(offset)),
            PlistError::Cdata { offset }
            | PlistError::Entity { offset }
            | PlistError::UnknownEntity { offset }
            | PlistError::BareAmpersand { offset }
            | PlistError::PrefixedTag { offset }
            | PlistError::Encoding { offset }
            | PlistError::UnwritableCharacter { offset, .. }
            | PlistError::Malformed {
                offset: Some(offset),
                ..
            } => this.with("offset", number(offset)),
            PlistError::MissingField { name } => this.with("key", ErrorDetail::Text(name.into())),
            _ => this,
        }
    }
}

impl From<RequestError> for MdmError {
    fn from(error: RequestError) -> Self {
        match error {
            RequestError::Plist(error) => error.into(),
            other => Self::new(other.code(), &other),
        }
    }
}

impl From<CommandError> for MdmError {
    fn from(error: CommandError) -> Self {
        match error {
            CommandError::Plist(error) => error.into(),
            CommandError::Missing(key) | CommandError::BadValue(key) => {
                let key = ErrorDetail::Text(key.to_owned());
                Self::new(error.code(), &error).with("key", key)
            }
            CommandError::TooLarge => Self::new(error.code(), &error),
        }
    }
}

impl From<InstallError> for MdmError {
    fn from(error: InstallError) -> Self {
        match error {
            InstallError::Command(error) => error.into(),
            InstallError::NotAProfile | InstallError::TooLarge => Self::new(error.code(), &error),
        }
    }
}

impl From<EnrollmentError> for MdmError {
    fn from(error: EnrollmentError) -> Self {
        let this = Self::new(error.code(), &error);
        match error {
            EnrollmentError::Rules(rules) => this.with("rules", ErrorDetail::texts(&rules)),
            EnrollmentError::Update(error) => error.into(),
            EnrollmentError::Certificate | EnrollmentError::Name(_) | EnrollmentError::Write(_) => {
                this
            }
        }
    }
}

impl From<EncodeError> for MdmError {
    fn from(error: EncodeError) -> Self {
        let this = Self::new(error.code(), &error);
        match error {
            EncodeError::Invalid(violations) => {
                this.with("violations", ErrorDetail::texts(&violations))
            }
            EncodeError::Plist(error) => error.into(),
        }
    }
}

impl From<UpdateError> for MdmError {
    fn from(error: UpdateError) -> Self {
        let problems = ErrorDetail::texts(error.problems());
        Self::new(error.code(), &error).with("problems", problems)
    }
}
