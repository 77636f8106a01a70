//! Why a device did not enroll: at which stage, and what the server said.

use std::fmt;

use mdm_core::cms::CmsError;
use mdm_core::identity::IdentityError;
use mdm_core::issue::IssueError;
use mdm_core::scep::{ClientError, FailInfo};
use thiserror::Error;

use super::{KeyProblem, ProfileProblem};
use crate::device::MessageKind;
use crate::signature::SignatureError;
use crate::transport::ExchangeError;

/// How far a device got.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Fetching the profile.
    Download,
    /// Reading the profile.
    Profile,
    /// Asking the SCEP server what it can (`GetCACaps`).
    CaCapabilities,
    /// Asking the SCEP server for its certificate (`GetCACert`).
    CaCertificate,
    /// Making a key, and the request for a certificate.
    Key,
    /// Asking the SCEP server for a certificate (`PKCSReq`).
    Scep,
    /// Telling the MDM server: this message was refused, or got no answer.
    Message(MessageKind),
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Download => f.write_str("download of the profile"),
            Self::Profile => f.write_str("profile"),
            Self::CaCapabilities => f.write_str("SCEP GetCACaps"),
            Self::CaCertificate => f.write_str("SCEP GetCACert"),
            Self::Key => f.write_str("key"),
            Self::Scep => f.write_str("SCEP PKCSReq"),
            Self::Message(kind) => write!(f, "MDM {kind:?}"),
        }
    }
}

/// Why it got no further.
#[derive(Debug, Error)]
pub enum EnrollCause {
    /// There was no answer.
    #[error(transparent)]
    NoAnswer(#[from] ExchangeError),
    /// The answer was not the one that leads on.
    #[error("HTTP {status}{}{said}", if .said.is_empty() { "" } else { ": " })]
    Answered {
        /// The HTTP status.
        status: u16,
        /// The beginning of the body if it is text, on one line.
        said: String,
    },
    /// A page without a link to a profile.
    #[error("the page has no link to a profile (a link that ends in /profile or .mobileconfig)")]
    NoLink,
    /// Links or redirections that lead to more of them.
    #[error("more than {0} pages and redirections, and no profile yet")]
    TooManySteps(usize),
    /// The profile.
    #[error(transparent)]
    Profile(#[from] ProfileProblem),
    /// The key.
    #[error(transparent)]
    Key(#[from] KeyProblem),
    /// The request for a certificate cannot be written.
    #[error("the certificate request: {0}")]
    Request(#[from] IssueError),
    /// A name in the SCEP payload that the request cannot carry.
    #[error("the certificate request: {0}")]
    Name(String),
    /// `GetCACert` brought no certificates.
    #[error("not the certificates of an authority: {0}")]
    CaCertificates(CmsError),
    /// The authority's certificates do not have `CAFingerprint`, or the one to use does not come from the one that has.
    #[error("{0}")]
    Fingerprint(&'static str),
    /// None of the authority's certificates has an RSA key to which a request could be encrypted.
    #[error("no certificate of the authority has an RSA key to encrypt to")]
    NoRecipient,
    /// The request or the answer of SCEP.
    #[error("{0}")]
    Scep(ClientError),
    /// The authority refused.
    #[error("the authority refused: {0:?}")]
    Refused(FailInfo),
    /// The authority did not decide in time.
    #[error("the request is still pending after {0} retries")]
    Pending(u32),
    /// The certificate is not for the device's key.
    #[error("the certificate that came is not for the key that was asked for")]
    ForeignCertificate,
    /// The certificate cannot be read.
    #[error("the certificate that came cannot be read: {0}")]
    BadCertificate(IdentityError),
    /// The messages of the device cannot be signed.
    #[error(transparent)]
    Signature(#[from] SignatureError),
    /// The simulator itself failed.
    #[error("{0}")]
    Simulator(String),
}

/// Why a device did not enroll.
#[derive(Debug, Error)]
#[error("{stage}: {cause}")]
pub struct EnrollError {
    stage: Stage,
    #[source]
    cause: EnrollCause,
}

impl EnrollError {
    pub(crate) fn new(stage: Stage, cause: impl Into<EnrollCause>) -> Self {
        let cause = cause.into();
        Self { stage, cause }
    }

    /// An answer that does not lead on.
    pub(crate) fn answered(stage: Stage, status: u16, body: &[u8]) -> Self {
        let said = excerpt(body);
        Self::new(stage, EnrollCause::Answered { status, said })
    }

    /// How far the device got.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// Why it got no further.
    pub fn cause(&self) -> &EnrollCause {
        &self.cause
    }
}

/// The beginning of a body that is text, on one line; nothing of one that is not.
fn excerpt(body: &[u8]) -> String {
    const CHARACTERS: usize = 200;
    let Ok(text) = std::str::from_utf8(body) else {
        return String::new();
    };
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let shown: String = text
        .chars()
        .take(CHARACTERS)
        .map(|letter| if letter.is_control() { '·' } else { letter })
        .collect();
    if shown.len() < text.len() {
        format!("{shown}…")
    } else {
        shown
    }
}
