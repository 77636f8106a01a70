//! Inputs with their known answers. `vectors/make.sh` made the files.

use crate::crypto::{ContentCipher, DigestAlgorithm, SignatureAlgorithm};

/// What was signed and encrypted.
pub(super) const MESSAGE: &[u8] = include_bytes!("vectors/message");

/// Digests of `abc`: FIPS 180-4's example.
pub(super) const DIGESTS: [(DigestAlgorithm, &str); 4] = [
    (
        DigestAlgorithm::Sha1,
        "a9993e364706816aba3e25717850c26c9cd0d89d",
    ),
    (
        DigestAlgorithm::Sha256,
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    ),
    (
        DigestAlgorithm::Sha384,
        "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed\
         8086072ba1e7cc2358baeca134c825a7",
    ),
    (
        DigestAlgorithm::Sha512,
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a\
         2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
    ),
];

pub(super) struct SignatureVector {
    pub(super) algorithm: SignatureAlgorithm,
    pub(super) key: &'static [u8],
    /// A key of the same scheme that did not sign.
    pub(super) other_key: &'static [u8],
    pub(super) signature: &'static [u8],
}

impl SignatureVector {
    /// Whether a provider may do without: what is legacy.
    pub(super) fn is_optional(&self) -> bool {
        self.algorithm.digest() == DigestAlgorithm::Sha1
            || matches!(self.algorithm, SignatureAlgorithm::LegacyRsaPkcs1(_))
    }
}

macro_rules! signature {
    ($kind:ident($digest:ident), $key:literal, $other:literal, $file:literal) => {
        SignatureVector {
            algorithm: SignatureAlgorithm::$kind(DigestAlgorithm::$digest),
            key: include_bytes!(concat!("vectors/", $key, ".spki")),
            other_key: include_bytes!(concat!("vectors/", $other, ".spki")),
            signature: include_bytes!(concat!("vectors/", $key, "_", $file, ".sig")),
        }
    };
}

pub(super) const SIGNATURES: [SignatureVector; 10] = [
    signature!(RsaPkcs1(Sha256), "rsa2048", "other_rsa2048", "sha256"),
    signature!(RsaPkcs1(Sha384), "rsa2048", "other_rsa2048", "sha384"),
    signature!(RsaPkcs1(Sha512), "rsa2048", "other_rsa2048", "sha512"),
    signature!(RsaPkcs1(Sha1), "rsa2048", "other_rsa2048", "sha1"),
    signature!(Ecdsa(Sha256), "p256", "other_p256", "sha256"),
    signature!(Ecdsa(Sha384), "p256", "other_p256", "sha384"),
    signature!(Ecdsa(Sha256), "p384", "other_p384", "sha256"),
    signature!(Ecdsa(Sha384), "p384", "other_p384", "sha384"),
    signature!(LegacyRsaPkcs1(Sha1), "rsa1024", "other_rsa2048", "sha1"),
    signature!(LegacyRsaPkcs1(Sha256), "rsa1024", "other_rsa2048", "sha256"),
];

/// 1024 bits.
pub(super) const SMALL_KEY: &[u8] = include_bytes!("vectors/rsa1024.spki");

/// No RSA key.
pub(super) const ELLIPTIC_KEY: &[u8] = include_bytes!("vectors/p256.spki");

/// [`MESSAGE`], encrypted with the first bytes of 0, 1, 2, … under a vector of zeros.
pub(super) const CIPHERTEXTS: [(ContentCipher, &[u8]); 3] = [
    (
        ContentCipher::Aes256Cbc,
        include_bytes!("vectors/aes-256-cbc.bin"),
    ),
    (
        ContentCipher::Aes128Cbc,
        include_bytes!("vectors/aes-128-cbc.bin"),
    ),
    (
        ContentCipher::TripleDesCbc,
        include_bytes!("vectors/des-ede3-cbc.bin"),
    ),
];
