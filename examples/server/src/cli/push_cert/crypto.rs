//! The cryptography that `mdm-apns` leaves to its host, by `mdm-core`.

use anyhow::bail;
use mdm_apns::{
    SignatureAlgorithm as Algorithm, Signed,
    certificate::{KeyForm, PushKey},
};
use mdm_core::crypto::{
    AwsLcProvider, AwsLcSigner, CryptoProvider, DigestAlgorithm, SignatureAlgorithm, Signer,
};

/// Whether a signature holds.
pub(super) fn is_genuine(signed: &Signed<'_>) -> bool {
    let algorithm = match signed.algorithm {
        Algorithm::RsaSha1 => SignatureAlgorithm::RsaPkcs1(DigestAlgorithm::Sha1),
        Algorithm::RsaSha256 => SignatureAlgorithm::RsaPkcs1(DigestAlgorithm::Sha256),
        Algorithm::RsaSha384 => SignatureAlgorithm::RsaPkcs1(DigestAlgorithm::Sha384),
        Algorithm::RsaSha512 => SignatureAlgorithm::RsaPkcs1(DigestAlgorithm::Sha512),
        Algorithm::EcdsaSha256 => SignatureAlgorithm::Ecdsa(DigestAlgorithm::Sha256),
        Algorithm::EcdsaSha384 => SignatureAlgorithm::Ecdsa(DigestAlgorithm::Sha384),
        Algorithm::EcdsaSha512 => SignatureAlgorithm::Ecdsa(DigestAlgorithm::Sha512),
    };
    let Signed {
        public_key,
        message,
        signature,
        ..
    } = *signed;
    AwsLcProvider
        .verify(algorithm, public_key, message, signature)
        .is_ok()
}

/// What signs with the vendor's key, which has to be an RSA key.
pub(super) fn signer(key: &PushKey) -> anyhow::Result<AwsLcSigner> {
    let signer = match key.form() {
        KeyForm::Pkcs1 => AwsLcSigner::from_pkcs1(key.expose()),
        KeyForm::Pkcs8 => AwsLcSigner::from_pkcs8(key.expose()),
        KeyForm::Sec1 => AwsLcSigner::from_sec1(key.expose()),
    }?;
    match signer.algorithm() {
        SignatureAlgorithm::RsaPkcs1(DigestAlgorithm::Sha256) => Ok(signer),
        _ => bail!(
            "the vendor's key is no RSA key of 2048 bits or more: Apple takes no other signature"
        ),
    }
}
