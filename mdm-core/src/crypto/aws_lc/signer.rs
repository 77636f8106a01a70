//! Private keys in memory that sign.

use aws_lc_rs::{
    encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der},
    rand::SystemRandom,
    rsa::KeySize,
    signature::{
        ECDSA_P256_SHA256_ASN1_SIGNING, ECDSA_P384_SHA384_ASN1_SIGNING, EcdsaKeyPair, KeyPair,
        RSA_PKCS1_SHA256, RsaKeyPair,
    },
};

use crate::{
    crypto::{CryptoError, DigestAlgorithm, SignatureAlgorithm, Signer},
    secret::Secret,
};

/// A private key in memory that signs with AWS-LC: RSA (2048 to 8192 bits) with SHA-256, P-256 with SHA-256, P-384 with SHA-384.
#[derive(Debug)]
pub struct AwsLcSigner {
    key: Key,
    public_key: Vec<u8>,
}

#[derive(Debug)]
enum Key {
    Rsa(RsaKeyPair),
    Ecdsa(EcdsaKeyPair, SignatureAlgorithm),
}

impl AwsLcSigner {
    /// Takes a DER PKCS#8 key (RFC 5958), unencrypted.
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] when it is unreadable, inconsistent, or of a kind or size that is not offered.
    pub fn from_pkcs8(der: &[u8]) -> Result<Self, CryptoError> {
        match RsaKeyPair::from_pkcs8(der) {
            Ok(pair) => Self::rsa(pair),
            Err(_) => Self::ecdsa(|algorithm| EcdsaKeyPair::from_pkcs8(algorithm, der).ok()),
        }
    }

    /// Takes a DER PKCS#1 `RSAPrivateKey` (RFC 8017, A.1.2).
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] as above.
    pub fn from_pkcs1(der: &[u8]) -> Result<Self, CryptoError> {
        Self::rsa(RsaKeyPair::from_der(der).map_err(|_| CryptoError::BadKey)?)
    }

    /// Takes a DER SEC1 `ECPrivateKey` (RFC 5915).
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] as above.
    pub fn from_sec1(der: &[u8]) -> Result<Self, CryptoError> {
        Self::ecdsa(|algorithm| EcdsaKeyPair::from_private_key_der(algorithm, der).ok())
    }

    fn rsa(pair: RsaKeyPair) -> Result<Self, CryptoError> {
        let sizes = 2_048 / 8..=8_192 / 8;
        if !sizes.contains(&pair.public_modulus_len()) {
            return Err(CryptoError::BadKey);
        }
        Ok(Self {
            public_key: spki(pair.public_key())?,
            key: Key::Rsa(pair),
        })
    }

    fn ecdsa(
        read: impl Fn(&'static aws_lc_rs::signature::EcdsaSigningAlgorithm) -> Option<EcdsaKeyPair>,
    ) -> Result<Self, CryptoError> {
        let p256 =
            || read(&ECDSA_P256_SHA256_ASN1_SIGNING).map(|pair| (pair, DigestAlgorithm::Sha256));
        let p384 =
            || read(&ECDSA_P384_SHA384_ASN1_SIGNING).map(|pair| (pair, DigestAlgorithm::Sha384));
        let (pair, digest) = p256().or_else(p384).ok_or(CryptoError::BadKey)?;
        Ok(Self {
            public_key: spki(pair.public_key())?,
            key: Key::Ecdsa(pair, SignatureAlgorithm::Ecdsa(digest)),
        })
    }
}

fn spki(key: &impl AsDer<PublicKeyX509Der<'static>>) -> Result<Vec<u8>, CryptoError> {
    let der = key.as_der().map_err(|_| CryptoError::BadKey)?;
    Ok(der.as_ref().to_vec())
}

impl Signer for AwsLcSigner {
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
        let entropy = SystemRandom::new();
        match &self.key {
            Key::Rsa(pair) => {
                let mut signature = vec![0; pair.public_modulus_len()];
                pair.sign(&RSA_PKCS1_SHA256, &entropy, message, &mut signature)
                    .map_err(failed)?;
                Ok(signature)
            }
            Key::Ecdsa(pair, _) => {
                let signature = pair.sign(&entropy, message).map_err(failed)?;
                Ok(signature.as_ref().to_vec())
            }
        }
    }
}

/// The sizes in which RSA keys are made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RsaKeySize {
    /// 2048 bits. The default: Apple's push and server-token certificates have it.
    #[default]
    Rsa2048,
    /// 3072 bits.
    Rsa3072,
    /// 4096 bits.
    Rsa4096,
}

/// Makes an RSA key, as DER PKCS#8. Takes between 50 ms and seconds.
///
/// # Errors
/// [`CryptoError::SigningFailed`] without entropy.
pub fn generate_rsa_key(size: RsaKeySize) -> Result<Secret<Vec<u8>>, CryptoError> {
    let size = match size {
        RsaKeySize::Rsa2048 => KeySize::Rsa2048,
        RsaKeySize::Rsa3072 => KeySize::Rsa3072,
        RsaKeySize::Rsa4096 => KeySize::Rsa4096,
    };
    let failed = |_| CryptoError::SigningFailed;
    let pair = RsaKeyPair::generate(size).map_err(failed)?;
    let der: Pkcs8V1Der<'_> = pair.as_der().map_err(failed)?;
    Ok(Secret::new(der.as_ref().to_vec()))
}
