//! The algorithms that MDM has use for, by name.

use super::{CryptoError, KeyKind, RsaKeys};

/// A hash function (FIPS 180-4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DigestAlgorithm {
    /// SHA-1, 20 bytes: legacy. Collisions are practical; devices still sign with it, so a caller's policy has to admit it by name.
    Sha1,
    /// SHA-256, 32 bytes.
    Sha256,
    /// SHA-384, 48 bytes.
    Sha384,
    /// SHA-512, 64 bytes.
    Sha512,
}

impl DigestAlgorithm {
    /// Every one of them.
    pub const ALL: [Self; 4] = [Self::Sha1, Self::Sha256, Self::Sha384, Self::Sha512];

    /// How many bytes a digest has.
    pub const fn output_len(self) -> usize {
        match self {
            Self::Sha1 => 20,
            Self::Sha256 => 32,
            Self::Sha384 => 48,
            Self::Sha512 => 64,
        }
    }
}

/// A signature scheme with its hash function. The curve of ECDSA is the key's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SignatureAlgorithm {
    /// RSASSA-PKCS1-v1_5 (RFC 8017, 8.2), keys of 2048 to 8192 bits.
    RsaPkcs1(DigestAlgorithm),
    /// The same for keys of 1024 to 8192 bits: legacy. Keys below 2048 bits can be broken by those who can afford it.
    LegacyRsaPkcs1(DigestAlgorithm),
    /// ECDSA over P-256, P-384 or P-521 (FIPS 186-5), the signature as DER `SEQUENCE { r, s }`.
    Ecdsa(DigestAlgorithm),
}

impl SignatureAlgorithm {
    /// The hash function in it.
    pub const fn digest(self) -> DigestAlgorithm {
        match self {
            Self::RsaPkcs1(digest) | Self::LegacyRsaPkcs1(digest) | Self::Ecdsa(digest) => digest,
        }
    }

    /// Checks that a key of this kind can sign this way, and has one of the allowed sizes.
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] if not.
    pub fn admit(self, key: KeyKind) -> Result<(), CryptoError> {
        let fits = match (self, key) {
            (Self::RsaPkcs1(_), KeyKind::Rsa { .. }) => RsaKeys::From2048.accept(key),
            (Self::LegacyRsaPkcs1(_), KeyKind::Rsa { .. }) => RsaKeys::LegacyFrom1024.accept(key),
            (Self::Ecdsa(_), KeyKind::P256 | KeyKind::P384 | KeyKind::P521) => true,
            (Self::RsaPkcs1(_) | Self::LegacyRsaPkcs1(_) | Self::Ecdsa(_), _) => false,
        };
        if fits {
            Ok(())
        } else {
            Err(CryptoError::BadKey)
        }
    }
}

/// How the content of an envelope is encrypted: always CBC with PKCS#7 padding (RFC 5652, 6.3).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContentCipher {
    /// AES with a 32-byte key. The default: everything from iOS 5 and OS X 10.7 on reads it.
    #[default]
    Aes256Cbc,
    /// AES with a 16-byte key: what SCEP clients offer first (RFC 8894, 3.5.2).
    Aes128Cbc,
    /// Three-key triple DES, 24 bytes: legacy, for SCEP clients without the `AES` capability.
    TripleDesCbc,
}

impl ContentCipher {
    /// Every one of them.
    pub const ALL: [Self; 3] = [Self::Aes256Cbc, Self::Aes128Cbc, Self::TripleDesCbc];

    /// How many bytes a content key has.
    pub const fn key_len(self) -> usize {
        match self {
            Self::Aes256Cbc => 32,
            Self::Aes128Cbc => 16,
            Self::TripleDesCbc => 24,
        }
    }

    /// How many bytes a block and an initialisation vector have.
    pub const fn block_len(self) -> usize {
        match self {
            Self::Aes256Cbc | Self::Aes128Cbc => 16,
            Self::TripleDesCbc => 8,
        }
    }
}
