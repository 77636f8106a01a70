//! Why a cryptographic operation failed.

use crate::error::ErrorCode;

/// Why a cryptographic operation failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CryptoError {
    /// The provider does not offer this algorithm, or not for this kind of key.
    #[error("the crypto provider does not offer this algorithm for this key")]
    Unsupported,
    /// The key cannot be read, or its size is outside what the algorithm allows.
    #[error("the key cannot be read or has a size that is not allowed")]
    BadKey,
    /// The signature is not of this message by this key.
    #[error("the signature does not belong to the message and the key")]
    BadSignature,
    /// The key's owner (an HSM, a key service) refused or failed, or the system has no entropy.
    #[error("the private key could not be used")]
    SigningFailed,
    /// Nothing could be encrypted: the content key does not fit the cipher, or the system has no entropy.
    #[error("encryption failed")]
    EncryptionFailed,
    /// Wrong key, wrong padding or changed bytes; which one is not said, because the answer would help to guess.
    #[error("decryption failed")]
    DecryptionFailed,
}

impl CryptoError {
    /// The stable code.
    pub fn code(self) -> ErrorCode {
        match self {
            Self::Unsupported => ErrorCode::CryptoUnsupported,
            Self::BadKey => ErrorCode::CryptoBadKey,
            Self::BadSignature => ErrorCode::CryptoBadSignature,
            Self::SigningFailed => ErrorCode::CryptoSigningFailed,
            Self::EncryptionFailed => ErrorCode::CryptoEncryptionFailed,
            Self::DecryptionFailed => ErrorCode::CryptoDecryptionFailed,
        }
    }
}
