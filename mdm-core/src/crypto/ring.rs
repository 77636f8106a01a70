//! The provider over *ring*: digests, verification, signing. It has no encryption.
#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "blinding and signing nonces must never come from a seed; they stay behind the provider"
)]

use ::ring::{
    digest,
    rand::SystemRandom,
    signature::{
        self, EcdsaKeyPair, KeyPair, RsaKeyPair, UnparsedPublicKey, VerificationAlgorithm,
    },
};
use rustls_pki_types::alg_id::{ECDSA_P256, ECDSA_P384, RSA_ENCRYPTION};

use super::{
    CryptoError, CryptoProvider, Digest, DigestAlgorithm, KeyKind, PublicKey, SignatureAlgorithm,
    Signer, wrap_public_key,
};

/// Digests and verification with *ring*.
///
/// No SHA-1 with ECDSA, no P-521, no SHA-512 with ECDSA, and no SHA-384 with RSA keys below 2048 bits.
#[derive(Clone, Copy, Debug, Default)]
pub struct RingProvider;

impl CryptoProvider for RingProvider {
    fn digest(&self, algorithm: DigestAlgorithm, message: &[u8]) -> Result<Digest, CryptoError> {
        let function = match algorithm {
            DigestAlgorithm::Sha1 => &digest::SHA1_FOR_LEGACY_USE_ONLY,
            DigestAlgorithm::Sha256 => &digest::SHA256,
            DigestAlgorithm::Sha384 => &digest::SHA384,
            DigestAlgorithm::Sha512 => &digest::SHA512,
        };
        Digest::new(digest::digest(function, message).as_ref())
    }

    fn verify(
        &self,
        algorithm: SignatureAlgorithm,
        public_key: &[u8],
        message: &[u8],
        signature: &[u8],
    ) -> Result<(), CryptoError> {
        let key = PublicKey::read(public_key)?;
        UnparsedPublicKey::new(verification(algorithm, key.kind())?, key.bits())
            .verify(message, signature)
            .map_err(|_| CryptoError::BadSignature)
    }
}

fn verification(
    algorithm: SignatureAlgorithm,
    key: KeyKind,
) -> Result<&'static dyn VerificationAlgorithm, CryptoError> {
    use DigestAlgorithm::{Sha1, Sha256, Sha384, Sha512};
    use SignatureAlgorithm::{Ecdsa, LegacyRsaPkcs1, RsaPkcs1};

    algorithm.admit(key)?;
    Ok(match (algorithm, key) {
        (RsaPkcs1(Sha1), _) => &signature::RSA_PKCS1_2048_8192_SHA1_FOR_LEGACY_USE_ONLY,
        (RsaPkcs1(Sha256), _) => &signature::RSA_PKCS1_2048_8192_SHA256,
        (RsaPkcs1(Sha384), _) => &signature::RSA_PKCS1_2048_8192_SHA384,
        (RsaPkcs1(Sha512), _) => &signature::RSA_PKCS1_2048_8192_SHA512,
        (LegacyRsaPkcs1(Sha1), _) => &signature::RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY,
        (LegacyRsaPkcs1(Sha256), _) => &signature::RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY,
        (LegacyRsaPkcs1(Sha384), _) => return Err(CryptoError::Unsupported),
        (LegacyRsaPkcs1(Sha512), _) => &signature::RSA_PKCS1_1024_8192_SHA512_FOR_LEGACY_USE_ONLY,
        (Ecdsa(Sha256), KeyKind::P256) => &signature::ECDSA_P256_SHA256_ASN1,
        (Ecdsa(Sha384), KeyKind::P256) => &signature::ECDSA_P256_SHA384_ASN1,
        (Ecdsa(Sha256), KeyKind::P384) => &signature::ECDSA_P384_SHA256_ASN1,
        (Ecdsa(Sha384), KeyKind::P384) => &signature::ECDSA_P384_SHA384_ASN1,
        (Ecdsa(_), _) => return Err(CryptoError::Unsupported),
    })
}

/// A private key in memory that signs with *ring*: RSA (2048 to 8192 bits) with SHA-256, P-256 with SHA-256, P-384 with SHA-384.
#[derive(Debug)]
pub struct RingSigner {
    key: Key,
    public_key: Vec<u8>,
    entropy: SystemRandom,
}

#[derive(Debug)]
enum Key {
    Rsa(RsaKeyPair),
    Ecdsa(EcdsaKeyPair, SignatureAlgorithm),
}

impl RingSigner {
    /// Takes a DER PKCS#8 key (RFC 5958), unencrypted. Elliptic keys must hold their public half, as openssl's do.
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] when it is unreadable, inconsistent, or of a kind or size that is not offered.
    pub fn from_pkcs8(der: &[u8]) -> Result<Self, CryptoError> {
        if let Ok(pair) = RsaKeyPair::from_pkcs8(der) {
            return Self::rsa(pair);
        }
        let entropy = SystemRandom::new();
        let p256 = &signature::ECDSA_P256_SHA256_ASN1_SIGNING;
        let p384 = &signature::ECDSA_P384_SHA384_ASN1_SIGNING;
        let (pair, curve, digest) = if let Ok(pair) = EcdsaKeyPair::from_pkcs8(p256, der, &entropy)
        {
            (pair, ECDSA_P256, DigestAlgorithm::Sha256)
        } else {
            let pair = EcdsaKeyPair::from_pkcs8(p384, der, &entropy);
            let pair = pair.map_err(|_| CryptoError::BadKey)?;
            (pair, ECDSA_P384, DigestAlgorithm::Sha384)
        };
        let point = pair.public_key().as_ref();
        Ok(Self {
            public_key: wrap_public_key(&curve, point)?,
            key: Key::Ecdsa(pair, SignatureAlgorithm::Ecdsa(digest)),
            entropy,
        })
    }

    /// Takes a DER PKCS#1 `RSAPrivateKey` (RFC 8017, A.1.2).
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] as above.
    pub fn from_pkcs1(der: &[u8]) -> Result<Self, CryptoError> {
        Self::rsa(RsaKeyPair::from_der(der).map_err(|_| CryptoError::BadKey)?)
    }

    fn rsa(pair: RsaKeyPair) -> Result<Self, CryptoError> {
        let public_key = wrap_public_key(&RSA_ENCRYPTION, pair.public_key().as_ref())?;
        Ok(Self {
            public_key,
            key: Key::Rsa(pair),
            entropy: SystemRandom::new(),
        })
    }
}

impl Signer for RingSigner {
    fn algorithm(&self) -> SignatureAlgorithm {
        match &self.key {
            Key::Rsa(_) => SignatureAlgorithm::RsaPkcs1(DigestAlgorithm::Sha256),
            Key::Ecdsa(_, algorithm) => *algorithm,
        }
    }

    fn public_key(&self) -> &[u8] {
        &self.public_key
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, CryptoError> {
        let failed = |_| CryptoError::SigningFailed;
        match &self.key {
            Key::Rsa(pair) => {
                let mut signature = vec![0; pair.public().modulus_len()];
                pair.sign(
                    &signature::RSA_PKCS1_SHA256,
                    &self.entropy,
                    message,
                    &mut signature,
                )
                .map_err(failed)?;
                Ok(signature)
            }
            Key::Ecdsa(pair, _) => {
                let signature = pair.sign(&self.entropy, message).map_err(failed)?;
                Ok(signature.as_ref().to_vec())
            }
        }
    }
}
