//! Our [`CryptoProvider`] in the shape in which webpki wants its signature algorithms.

use std::fmt;

use rustls_pki_types::{
    AlgorithmIdentifier, InvalidSignature, SignatureVerificationAlgorithm,
    alg_id::{
        ECDSA_P256, ECDSA_P384, ECDSA_P521, ECDSA_SHA256, ECDSA_SHA384, ECDSA_SHA512,
        RSA_ENCRYPTION, RSA_PKCS1_SHA256, RSA_PKCS1_SHA384, RSA_PKCS1_SHA512,
    },
};

use crate::crypto::{
    CryptoProvider,
    DigestAlgorithm::{Sha256, Sha384, Sha512},
    SignatureAlgorithm::{self, Ecdsa, RsaPkcs1},
    wrap_public_key,
};

/// `sha…WithRSAEncryption` (1.2.840.113549.1.1.11 to 13) without the NULL that RFC 4055, 5 prescribes and some issuers forget.
macro_rules! bare_rsa {
    ($last:literal) => {
        AlgorithmIdentifier::from_slice(&[
            0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, $last,
        ])
    };
}

/// With what issuers may sign certificates: key, signature, and both in our terms.
const ACCEPTED: [(AlgorithmIdentifier, AlgorithmIdentifier, SignatureAlgorithm); 15] = [
    (RSA_ENCRYPTION, RSA_PKCS1_SHA256, RsaPkcs1(Sha256)),
    (RSA_ENCRYPTION, RSA_PKCS1_SHA384, RsaPkcs1(Sha384)),
    (RSA_ENCRYPTION, RSA_PKCS1_SHA512, RsaPkcs1(Sha512)),
    (RSA_ENCRYPTION, bare_rsa!(11), RsaPkcs1(Sha256)),
    (RSA_ENCRYPTION, bare_rsa!(12), RsaPkcs1(Sha384)),
    (RSA_ENCRYPTION, bare_rsa!(13), RsaPkcs1(Sha512)),
    (ECDSA_P256, ECDSA_SHA256, Ecdsa(Sha256)),
    (ECDSA_P256, ECDSA_SHA384, Ecdsa(Sha384)),
    (ECDSA_P256, ECDSA_SHA512, Ecdsa(Sha512)),
    (ECDSA_P384, ECDSA_SHA256, Ecdsa(Sha256)),
    (ECDSA_P384, ECDSA_SHA384, Ecdsa(Sha384)),
    (ECDSA_P384, ECDSA_SHA512, Ecdsa(Sha512)),
    (ECDSA_P521, ECDSA_SHA256, Ecdsa(Sha256)),
    (ECDSA_P521, ECDSA_SHA384, Ecdsa(Sha384)),
    (ECDSA_P521, ECDSA_SHA512, Ecdsa(Sha512)),
];

/// One scheme of a provider.
pub(super) struct ChainScheme<'a> {
    provider: &'a dyn CryptoProvider,
    key: AlgorithmIdentifier,
    signature: AlgorithmIdentifier,
    scheme: SignatureAlgorithm,
}

impl<'a> ChainScheme<'a> {
    /// All that may stand in a chain.
    pub(super) fn all(provider: &'a dyn CryptoProvider) -> [Self; ACCEPTED.len()] {
        ACCEPTED.map(|(key, signature, scheme)| Self {
            provider,
            key,
            signature,
            scheme,
        })
    }
}

impl SignatureVerificationAlgorithm for ChainScheme<'_> {
    fn verify_signature(
        &self,
        public_key: &[u8],
        message: &[u8],
        signature: &[u8],
    ) -> Result<(), InvalidSignature> {
        // webpki hands over the two halves of the key's structure; a provider takes it whole.
        wrap_public_key(&self.key, public_key)
            .and_then(|key| self.provider.verify(self.scheme, &key, message, signature))
            .map_err(|_| InvalidSignature)
    }

    fn public_key_alg_id(&self) -> AlgorithmIdentifier {
        self.key
    }

    fn signature_alg_id(&self) -> AlgorithmIdentifier {
        self.signature
    }
}

impl fmt::Debug for ChainScheme<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.scheme.fmt(f)
    }
}
