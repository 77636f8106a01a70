//! A push certificate with its key, as an operator hands them in.

use std::fmt;

use mdm_apns::certificate::{CertificateError, KeyFit, PemError, PushCertificate, PushKey};
use mdm_core::secret::Secret;

/// A push certificate with its key.
#[derive(Clone)]
pub struct Credentials {
    /// The certificate.
    pub certificate: PushCertificate,
    pub(super) key: PushKey,
    pub(super) pem: Secret<Vec<u8>>,
}

/// Why what was handed in is no push certificate with its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CredentialsError {
    /// There is no push certificate in it.
    #[error("the push certificate: {0}")]
    Certificate(#[from] CertificateError),
    /// There is no private key in it.
    #[error("the private key of the push certificate: {0}")]
    Key(PemError),
    /// The key belongs to another certificate.
    #[error(
        "the private key does not belong to the push certificate: the request that was uploaded was made with another key"
    )]
    KeyMismatch,
}

impl CredentialsError {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Certificate(error) => error.code(),
            Self::Key(error) => error.code(),
            Self::KeyMismatch => "client.key_mismatch",
        }
    }
}

impl Credentials {
    /// Reads PEM: the certificate with its chain, and the key without a passphrase, in any order.
    ///
    /// # Errors
    /// [`CredentialsError`].
    pub fn read(pem: &[u8]) -> Result<Self, CredentialsError> {
        let certificate = PushCertificate::inspect(pem)?;
        let key = PushKey::read(pem).map_err(CredentialsError::Key)?;
        if certificate.fit(&key) == KeyFit::Other {
            return Err(CredentialsError::KeyMismatch);
        }
        Ok(Self {
            certificate,
            key,
            pem: Secret::new(pem.to_vec()),
        })
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Credentials")
            .field(self.certificate.topic())
            .finish()
    }
}
