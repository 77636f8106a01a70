//! Signatures, checked by whoever has the cryptography.

use x509_parser::{oid_registry::Oid, x509::AlgorithmIdentifier};

/// A signature to be checked: this crate reads structures and leaves the mathematics to its caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signed<'a> {
    /// How it was made.
    pub algorithm: SignatureAlgorithm,
    /// Of whom it should be: a DER `SubjectPublicKeyInfo`.
    pub public_key: &'a [u8],
    /// What is signed, not hashed yet.
    pub message: &'a [u8],
    /// The signature.
    pub signature: &'a [u8],
}

/// The ways of signing that Apple's and vendors' certificates use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SignatureAlgorithm {
    /// RSASSA-PKCS1-v1_5 over SHA-1: legacy, in certificates and requests of old.
    RsaSha1,
    /// RSASSA-PKCS1-v1_5 over SHA-256.
    RsaSha256,
    /// RSASSA-PKCS1-v1_5 over SHA-384.
    RsaSha384,
    /// RSASSA-PKCS1-v1_5 over SHA-512.
    RsaSha512,
    /// ECDSA over SHA-256.
    EcdsaSha256,
    /// ECDSA over SHA-384.
    EcdsaSha384,
    /// ECDSA over SHA-512.
    EcdsaSha512,
}

/// Checks signatures. A closure will do; with mdm-core it is one call of its `CryptoProvider::verify`.
pub trait CheckSignature {
    /// Whether `signed.signature` is of `signed.message` by `signed.public_key`. All of it may come from anywhere: what cannot be
    /// read, or is of an algorithm that is not supported, is no signature.
    fn is_genuine(&self, signed: &Signed<'_>) -> bool;
}

impl<F: Fn(&Signed<'_>) -> bool> CheckSignature for F {
    fn is_genuine(&self, signed: &Signed<'_>) -> bool {
        self(signed)
    }
}

impl SignatureAlgorithm {
    /// RFC 4055, RFC 5758.
    pub(crate) fn of(identifier: &AlgorithmIdentifier<'_>) -> Option<Self> {
        let is = |arcs: &[u64]| Oid::from(arcs).is_ok_and(|oid| oid == identifier.algorithm);
        [
            (&[1, 2, 840, 113_549, 1, 1, 5][..], Self::RsaSha1),
            (&[1, 2, 840, 113_549, 1, 1, 11], Self::RsaSha256),
            (&[1, 2, 840, 113_549, 1, 1, 12], Self::RsaSha384),
            (&[1, 2, 840, 113_549, 1, 1, 13], Self::RsaSha512),
            (&[1, 2, 840, 10_045, 4, 3, 2], Self::EcdsaSha256),
            (&[1, 2, 840, 10_045, 4, 3, 3], Self::EcdsaSha384),
            (&[1, 2, 840, 10_045, 4, 3, 4], Self::EcdsaSha512),
        ]
        .into_iter()
        .find_map(|(arcs, algorithm)| is(arcs).then_some(algorithm))
    }
}
