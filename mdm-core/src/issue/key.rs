//! Our keys in the shape in which rcgen wants them.

use rcgen::{
    PKCS_ECDSA_P256_SHA256, PKCS_ECDSA_P384_SHA384, PKCS_RSA_SHA256, PKCS_RSA_SHA384,
    PKCS_RSA_SHA512, PublicKeyData, SigningKey,
};
use sha2::{Digest, Sha256};

use super::IssueError;
use crate::crypto::{CryptoError, DigestAlgorithm, KeyKind, PublicKey, SignatureAlgorithm, Signer};

/// A key that goes into a certificate or a request.
pub(super) struct SubjectKey<'a> {
    key: PublicKey<'a>,
    algorithm: &'static rcgen::SignatureAlgorithm,
}

impl<'a> SubjectKey<'a> {
    /// Takes a DER `SubjectPublicKeyInfo`.
    pub(super) fn read(public_key: &'a [u8]) -> Result<Self, IssueError> {
        let key = PublicKey::read(public_key).map_err(|_| IssueError::WeakKey)?;
        let algorithm = match key.kind() {
            KeyKind::Rsa { .. } => &PKCS_RSA_SHA256,
            KeyKind::P256 => &PKCS_ECDSA_P256_SHA256,
            KeyKind::P384 => &PKCS_ECDSA_P384_SHA384,
            KeyKind::P521 | KeyKind::Other => return Err(IssueError::KeyRefused),
        };
        Ok(Self { key, algorithm })
    }

    pub(super) fn kind(&self) -> KeyKind {
        self.key.kind()
    }

    /// Its identifier: the first 160 bits of SHA-256 over the key itself (RFC 7093, 2, method 1).
    pub(super) fn identifier(&self) -> Vec<u8> {
        identify(self.key)
    }
}

impl PublicKeyData for SubjectKey<'_> {
    fn der_bytes(&self) -> &[u8] {
        self.key.bits()
    }

    fn algorithm(&self) -> &'static rcgen::SignatureAlgorithm {
        self.algorithm
    }
}

/// A key that signs a certificate or a request.
pub(super) struct Key<'a> {
    signer: &'a dyn Signer,
    public: PublicKey<'a>,
    algorithm: &'static rcgen::SignatureAlgorithm,
}

impl<'a> Key<'a> {
    pub(super) fn of(signer: &'a dyn Signer) -> Result<Self, IssueError> {
        use DigestAlgorithm::{Sha256, Sha384, Sha512};
        use SignatureAlgorithm::{Ecdsa, RsaPkcs1};
        let public = PublicKey::read(signer.public_key()).map_err(IssueError::SigningFailed)?;
        // With ECDSA rcgen ties the curve to the digest; our signers do too.
        let algorithm = match (signer.algorithm(), public.kind()) {
            (RsaPkcs1(Sha256), KeyKind::Rsa { .. }) => &PKCS_RSA_SHA256,
            (RsaPkcs1(Sha384), KeyKind::Rsa { .. }) => &PKCS_RSA_SHA384,
            (RsaPkcs1(Sha512), KeyKind::Rsa { .. }) => &PKCS_RSA_SHA512,
            (Ecdsa(Sha256), KeyKind::P256) => &PKCS_ECDSA_P256_SHA256,
            (Ecdsa(Sha384), KeyKind::P384) => &PKCS_ECDSA_P384_SHA384,
            _ => return Err(IssueError::SigningFailed(CryptoError::Unsupported)),
        };
        Ok(Self {
            signer,
            public,
            algorithm,
        })
    }

    pub(super) fn public(&self) -> PublicKey<'a> {
        self.public
    }

    pub(super) fn identifier(&self) -> Vec<u8> {
        identify(self.public)
    }
}

impl PublicKeyData for Key<'_> {
    fn der_bytes(&self) -> &[u8] {
        self.public.bits()
    }

    fn algorithm(&self) -> &'static rcgen::SignatureAlgorithm {
        self.algorithm
    }
}

impl SigningKey for Key<'_> {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, rcgen::Error> {
        let failed = |_| rcgen::Error::RemoteKeyError;
        self.signer.sign(message).map_err(failed)
    }
}

fn identify(key: PublicKey<'_>) -> Vec<u8> {
    Sha256::digest(key.bits())[..20].to_vec()
}

/// Values are checked before rcgen sees them: what is left to fail is the key.
pub(super) fn failed(_: rcgen::Error) -> IssueError {
    IssueError::SigningFailed(CryptoError::SigningFailed)
}
