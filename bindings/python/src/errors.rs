//! From the crates' errors to one tree of exceptions: the only place where that happens.

use std::fmt::Display;

use mdm_apns::{
    MagicError, TokenError, TopicError,
    certificate::{CertificateError, PemError, RenewalRefusal},
    vendor::{CsrError, PushCertRequestError},
};
use mdm_core::{
    cms::CmsError,
    command::CommandError,
    crypto::CryptoError,
    ddm::DeclarationError,
    enrollment::SnapshotError,
    error::{Culprit, ErrorCode},
    id::BadEnrollmentId,
    identity::{HeaderError, IdentityError, SenderError},
    place::BadPlace,
    plist::PlistError,
    profile::{
        BadPayloadName, BadTopic, BadUrl, DecryptError, EncryptError, InstallError, ReadError,
        SignError, TrustError, VerifyError, WriteError,
        enrollment::{EnrollmentError, UpdateError},
    },
    request::RequestError,
    schema::EncodeError,
};
use pyo3::{prelude::*, sync::PyOnceLock, types::PyDict};

/// What is to be raised.
#[derive(Debug)]
pub(crate) struct Failure {
    code: &'static str,
    fault: Culprit,
    http_status: u16,
    message: String,
    details: Vec<(&'static str, Detail)>,
}

/// A fact about an error, beside its message.
#[derive(Debug, IntoPyObject)]
pub(crate) enum Detail {
    Number(usize),
    Text(String),
    Texts(Vec<String>),
}

impl Failure {
    pub(crate) fn new(code: ErrorCode, error: &impl Display) -> Self {
        Self {
            code: code.as_str(),
            fault: code.culprit(),
            http_status: code.http_status(),
            message: error.to_string(),
            details: Vec::new(),
        }
    }

    pub(crate) fn with(mut self, name: &'static str, detail: Detail) -> Self {
        self.details.push((name, detail));
        self
    }

    fn raise(self, py: Python<'_>) -> PyResult<PyErr> {
        let raise = function(py)?;
        let details = PyDict::new(py);
        for (name, detail) in self.details {
            details.set_item(name, detail)?;
        }
        let fault = fault_name(self.fault);
        let arguments = (self.message, self.code, fault, self.http_status, details);
        Ok(PyErr::from_value(raise.bind(py).call1(arguments)?))
    }
}

/// `mdm_core.errors.error_of`, which knows the tree.
fn function(py: Python<'_>) -> PyResult<&Py<PyAny>> {
    static ERROR_OF: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    ERROR_OF.get_or_try_init(py, || {
        Ok(py.import("mdm_core.errors")?.getattr("error_of")?.unbind())
    })
}

/// The word for who has to act.
pub(crate) fn fault_name(culprit: Culprit) -> &'static str {
    match culprit {
        Culprit::Device => "device",
        Culprit::Host => "host",
        Culprit::Caller => "caller",
    }
}

impl From<Failure> for PyErr {
    fn from(failure: Failure) -> Self {
        Python::attach(|py| failure.raise(py).unwrap_or_else(|other| other))
    }
}

/// Errors that know their code and have nothing more to say than their message.
macro_rules! by_code {
    ($($error:ty),* $(,)?) => {
        $(impl From<$error> for Failure {
            fn from(error: $error) -> Self {
                Self::new(error.code(), &error)
            }
        })*
    };
}

by_code!(
    BadEnrollmentId,
    BadPayloadName,
    BadPlace,
    BadTopic,
    BadUrl,
    CmsError,
    CryptoError,
    DecryptError,
    EncryptError,
    HeaderError,
    IdentityError,
    ReadError,
    SenderError,
    SignError,
    SnapshotError,
    TrustError,
    VerifyError,
    WriteError,
);

/// The errors of pushes and push certificates, which have codes of their own. Who asked for it has to act.
macro_rules! of_pushes {
    ($($error:ty),* $(,)?) => {
        $(impl From<$error> for Failure {
            fn from(error: $error) -> Self {
                Self {
                    code: error.code(),
                    fault: Culprit::Caller,
                    http_status: 400,
                    message: error.to_string(),
                    details: Vec::new(),
                }
            }
        })*

        /// Every code of theirs.
        pub(crate) fn push_codes() -> Vec<&'static str> {
            let mut codes = Vec::new();
            $(codes.extend_from_slice(<$error>::ALL);)*
            codes
        }
    };
}

of_pushes!(
    CertificateError,
    CsrError,
    MagicError,
    PemError,
    PushCertRequestError,
    RenewalRefusal,
    TokenError,
    TopicError,
);

/// A code by itself.
impl From<ErrorCode> for Failure {
    fn from(code: ErrorCode) -> Self {
        Self::new(code, &code)
    }
}

impl From<InstallError> for Failure {
    fn from(error: InstallError) -> Self {
        match error {
            InstallError::Command(error) => error.into(),
            InstallError::NotAProfile | InstallError::TooLarge => Self::new(error.code(), &error),
        }
    }
}

impl From<EnrollmentError> for Failure {
    fn from(error: EnrollmentError) -> Self {
        let failure = Self::new(error.code(), &error);
        match error {
            EnrollmentError::Rules(rules) => failure.with("rules", texts(&rules)),
            EnrollmentError::Update(error) => error.into(),
            EnrollmentError::Certificate | EnrollmentError::Name(_) | EnrollmentError::Write(_) => {
                failure
            }
        }
    }
}

impl From<EncodeError> for Failure {
    fn from(error: EncodeError) -> Self {
        let failure = Self::new(error.code(), &error);
        match error {
            EncodeError::Invalid(violations) => failure.with("violations", texts(&violations)),
            EncodeError::Plist(error) => error.into(),
        }
    }
}

impl From<DeclarationError> for Failure {
    fn from(error: DeclarationError) -> Self {
        let failure = Self::new(error.code(), &error);
        match error {
            DeclarationError::Invalid(violations) => failure.with("violations", texts(&violations)),
            DeclarationError::Json(_) => failure,
        }
    }
}

impl From<UpdateError> for Failure {
    fn from(error: UpdateError) -> Self {
        Self::new(error.code(), &error).with("problems", texts(error.problems()))
    }
}

fn texts(values: &[impl Display]) -> Detail {
    Detail::Texts(values.iter().map(ToString::to_string).collect())
}

impl From<RequestError> for Failure {
    fn from(error: RequestError) -> Self {
        match error {
            RequestError::Plist(error) => error.into(),
            other => Self::new(other.code(), &other),
        }
    }
}

impl From<CommandError> for Failure {
    fn from(error: CommandError) -> Self {
        match error {
            CommandError::Plist(error) => error.into(),
            CommandError::Missing(key) | CommandError::BadValue(key) => {
                Self::new(error.code(), &error).with("key", Detail::Text(key.to_owned()))
            }
            CommandError::TooLarge => Self::new(error.code(), &error),
        }
    }
}

impl From<PlistError> for Failure {
    fn from(error: PlistError) -> Self {
        let failure = Self::new(error.error_code(), &error);
        let number = Detail::Number;
        match error {
            PlistError::TooLarge { limit, actual } => failure
                .with("limit", number(limit))
                .with("actual", number(actual)),
            PlistError::TooDeep { limit, offset }
            | PlistError::TooManyElements { limit, offset } => failure
                .with("limit", number(limit.try_into().unwrap_or(usize::MAX)))
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
            } => failure.with("offset", number(offset)),
            PlistError::MissingField { name } => failure.with("key", Detail::Text(name.into())),
            _ => failure,
        }
    }
}
