//! Digests and signature checks.

use aws_lc_rs::{
    digest,
    signature::{self, UnparsedPublicKey, VerificationAlgorithm},
};

use super::AwsLcProvider;
use crate::crypto::{
    CryptoError, CryptoProvider, Digest, DigestAlgorithm, KeyKind, PublicKey, SignatureAlgorithm,
};

impl CryptoProvider for AwsLcProvider {
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
        (Ecdsa(Sha1), KeyKind::P256) => &signature::ECDSA_P256_SHA1_ASN1,
        (Ecdsa(Sha256), KeyKind::P256) => &signature::ECDSA_P256_SHA256_ASN1,
        (Ecdsa(Sha384), KeyKind::P256) => &signature::ECDSA_P256_SHA384_ASN1,
        (Ecdsa(Sha512), KeyKind::P256) => &signature::ECDSA_P256_SHA512_ASN1,
        (Ecdsa(Sha256), KeyKind::P384) => &signature::ECDSA_P384_SHA256_ASN1,
        (Ecdsa(Sha384), KeyKind::P384) => &signature::ECDSA_P384_SHA384_ASN1,
        (Ecdsa(Sha512), KeyKind::P384) => &signature::ECDSA_P384_SHA512_ASN1,
        (Ecdsa(Sha1), KeyKind::P521) => &signature::ECDSA_P521_SHA1_ASN1,
        (Ecdsa(Sha256), KeyKind::P521) => &signature::ECDSA_P521_SHA256_ASN1,
        (Ecdsa(Sha384), KeyKind::P521) => &signature::ECDSA_P521_SHA384_ASN1,
        (Ecdsa(Sha512), KeyKind::P521) => &signature::ECDSA_P521_SHA512_ASN1,
        (Ecdsa(_), _) => return Err(CryptoError::Unsupported),
    })
}
