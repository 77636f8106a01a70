//! One error for all that can be refused.

use std::fmt::Display;

use mdm_core::{
    error::{Culprit, ErrorCode as Code},
    profile::enrollment::{EnrollmentError, UpdateError},
};

/// What went wrong, as a word that never changes.
#[derive(Clone, Debug)]
pub struct ErrorCode(String);

uniffi::custom_type!(ErrorCode, String, {
    lower: |code| code.0,
    try_lift: |text| Ok(ErrorCode(text)),
});

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
        /// Parts of it, one by one, where it has some: the rules that a profile breaks, say.
        details: Vec<String>,
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
            details: Vec::new(),
        }
    }

    pub(crate) fn with_details<T: Display>(
        code: Code,
        error: &impl Display,
        parts: &[T],
    ) -> Self {
        let mut this = Self::new(code, error);
        if let Self::Refused { details, .. } = &mut this {
            *details = parts.iter().map(T::to_string).collect();
        }
        this
    }

    /// An error of the push crate, whose codes stand in no table.
    pub(crate) fn push(code: &str, fault: Fault, error: &impl Display) -> Self {
        Self::Refused {
            code: ErrorCode(code.to_owned()),
            fault,
            http_status: 400,
            message: error.to_string(),
            details: Vec::new(),
        }
    }

    pub(crate) fn argument(message: &str) -> Self {
        Self::BadArgument {
            message: message.to_owned(),
        }
    }
}

/// The errors of the engine's operations, each with its code.
macro_rules! with_code {
    ($($error:ty),* $(,)?) => {
        $(impl From<$error> for MdmError {
            fn from(error: $error) -> Self {
                Self::new(error.code(), &error)
            }
        })*
    };
}

with_code!(
    mdm_core::cms::CmsError,
    mdm_core::command::CommandError,
    mdm_core::crypto::CryptoError,
    mdm_core::enrollment::SnapshotError,
    mdm_core::identity::HeaderError,
    mdm_core::identity::IdentityError,
    mdm_core::profile::BadAccessRights,
    mdm_core::profile::BadPayloadName,
    mdm_core::profile::BadTopic,
    mdm_core::profile::BadUrl,
    mdm_core::profile::InstallError,
    mdm_core::profile::ReadError,
    mdm_core::profile::SignError,
    mdm_core::profile::TrustError,
    mdm_core::profile::VerifyError,
    mdm_core::profile::WriteError,
    mdm_core::request::RequestError,
);

impl From<mdm_core::plist::PlistError> for MdmError {
    fn from(error: mdm_core::plist::PlistError) -> Self {
        Self::new(error.error_code(), &error)
    }
}

impl From<EnrollmentError> for MdmError {
    fn from(error: EnrollmentError) -> Self {
        match &error {
            EnrollmentError::Rules(rules) => Self::with_details(error.code(), &error, rules),
            EnrollmentError::Update(update) => {
                Self::with_details(error.code(), &error, update.problems())
            }
            EnrollmentError::Certificate | EnrollmentError::Name(_) | EnrollmentError::Write(_) => {
                Self::new(error.code(), &error)
            }
        }
    }
}

impl From<UpdateError> for MdmError {
    fn from(error: UpdateError) -> Self {
        Self::with_details(error.code(), &error, error.problems())
    }
}
