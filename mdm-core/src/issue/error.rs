//! Why a certificate was not issued.

use crate::{crypto::CryptoError, error::ErrorCode};

/// Why a certificate was not issued.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IssueError {
    /// The key to be certified is smaller than [`super::IssuePolicy::rsa_keys`] accepts, or unreadable.
    #[error("the key is smaller than the policy accepts")]
    WeakKey,
    /// The key to be certified is of a kind that is refused: P-521, Ed25519, or any elliptic one under [`super::EllipticKeys::Refuse`].
    #[error("the key is of a kind that the policy refuses")]
    KeyRefused,
    /// A name is empty, doubled, too long, or has characters that its form in a certificate does not have.
    #[error("a name is empty, doubled, too long, or has no form in a certificate")]
    BadSubject,
    /// The issuer's certificate is unreadable, may not sign certificates, is not the signer's, or has a name that cannot be copied exactly.
    #[error("the issuer's certificate cannot be used to issue others")]
    BadIssuer,
    /// The issuer's certificate is not yet, or no longer, valid.
    #[error("the issuer's certificate is not valid now")]
    IssuerExpired,
    /// A lifetime or backdating outside its bounds, or a time before 1970.
    #[error("the lifetime or the backdating is outside its bounds")]
    BadTimes,
    /// The issuer's key failed, or signs in a way that certificates have no name for.
    #[error("the issuer's key failed")]
    SigningFailed(#[source] CryptoError),
}

impl IssueError {
    /// The stable code.
    pub fn code(self) -> ErrorCode {
        match self {
            Self::WeakKey => ErrorCode::IssueWeakKey,
            Self::KeyRefused => ErrorCode::IssueKeyRefused,
            Self::BadSubject => ErrorCode::IssueBadSubject,
            Self::BadIssuer => ErrorCode::IssueBadIssuer,
            Self::IssuerExpired => ErrorCode::IssueIssuerExpired,
            Self::BadTimes => ErrorCode::IssueBadTimes,
            Self::SigningFailed(_) => ErrorCode::IssueSigningFailed,
        }
    }
}
