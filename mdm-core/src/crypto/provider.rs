//! The traits that a provider implements.

use std::fmt;

use super::{ContentCipher, CryptoError, DigestAlgorithm, RsaKeys, SignatureAlgorithm};
use crate::secret::Secret;

/// Digests and signature checks: all that reading a device's messages takes.
///
/// Implementations hold no keys and may be shared freely. Run [`super::conformance::check_provider`] on your own.
pub trait CryptoProvider: Send + Sync {
    /// The digest of `message`.
    ///
    /// # Errors
    /// [`CryptoError::Unsupported`] when the provider has no such function (SHA-1 under a strict FIPS policy, say).
    fn digest(&self, algorithm: DigestAlgorithm, message: &[u8]) -> Result<Digest, CryptoError>;

    /// Checks that `signature` is of `message` by the key in `public_key`, a DER `SubjectPublicKeyInfo` (RFC 5280, 4.1).
    ///
    /// All of these may come from an attacker.
    ///
    /// # Errors
    /// [`CryptoError::BadSignature`] if it is not; [`CryptoError::BadKey`] when the key is unreadable, of another kind than the algorithm,
    /// or of a size outside the algorithm's bounds; [`CryptoError::Unsupported`].
    fn verify(
        &self,
        algorithm: SignatureAlgorithm,
        public_key: &[u8],
        message: &[u8],
        signature: &[u8],
    ) -> Result<(), CryptoError>;
}

/// One private key that signs, wherever it is kept.
pub trait Signer: Send + Sync {
    /// How it signs, always the same.
    fn algorithm(&self) -> SignatureAlgorithm;

    /// Its public half, a DER `SubjectPublicKeyInfo`.
    fn public_key(&self) -> &[u8];

    /// Signs `message`, which is not hashed yet.
    ///
    /// # Errors
    /// [`CryptoError::SigningFailed`] when the key cannot be used.
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, CryptoError>;
}

/// Encryption to a recipient's RSA key and with content keys: what SCEP, FileVault escrow and server tokens need.
pub trait Envelopes: Send + Sync {
    /// A new random key for `cipher`.
    ///
    /// # Errors
    /// [`CryptoError::EncryptionFailed`] without entropy.
    fn random_key(&self, cipher: ContentCipher) -> Result<Secret<Vec<u8>>, CryptoError>;

    /// Encrypts a content key to the RSA key in `public_key` (DER `SubjectPublicKeyInfo`) with PKCS#1 v1.5 padding (RFC 8017, 7.2).
    /// `sizes` says how large that key has to be; a provider may not have [`RsaKeys::LegacyFrom1024`].
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] for a key of another kind or size, [`CryptoError::EncryptionFailed`].
    fn encrypt_key(
        &self,
        public_key: &[u8],
        sizes: RsaKeys,
        key: &[u8],
    ) -> Result<Vec<u8>, CryptoError>;

    /// Pads and encrypts `content` under a random initialisation vector.
    ///
    /// # Errors
    /// [`CryptoError::EncryptionFailed`] when the key has the wrong length.
    fn encrypt(
        &self,
        cipher: ContentCipher,
        key: &[u8],
        content: &[u8],
    ) -> Result<Encrypted, CryptoError>;

    /// Decrypts and removes the padding.
    ///
    /// # Errors
    /// [`CryptoError::DecryptionFailed`] for any wrong length, key or padding. CBC detects no change of the content:
    /// a wrong key passes once in 256 times and gives nonsense.
    fn decrypt(
        &self,
        cipher: ContentCipher,
        key: &[u8],
        encrypted: &Encrypted,
    ) -> Result<Secret<Vec<u8>>, CryptoError>;
}

/// One private RSA key that opens transported content keys, wherever it is kept.
pub trait KeyDecryptor: Send + Sync {
    /// Its public half, a DER `SubjectPublicKeyInfo`.
    fn public_key(&self) -> &[u8];

    /// Undoes [`Envelopes::encrypt_key`].
    ///
    /// Who answers whether this failed is a decryption oracle (RFC 3218): only [`crate::cms`] should call it.
    ///
    /// # Errors
    /// [`CryptoError::DecryptionFailed`].
    fn decrypt_key(&self, encrypted: &[u8]) -> Result<Secret<Vec<u8>>, CryptoError>;
}

/// Encrypted content with what it takes, beside the key, to decrypt it.
#[derive(Clone, PartialEq, Eq)]
pub struct Encrypted {
    /// The initialisation vector, one block.
    pub iv: Vec<u8>,
    /// One block or more.
    pub ciphertext: Vec<u8>,
}

impl fmt::Debug for Encrypted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Encrypted")
            .field("bytes", &self.ciphertext.len())
            .finish_non_exhaustive()
    }
}

/// The output of a hash function, at most 64 bytes, without an allocation.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Digest {
    bytes: [u8; Self::MAX_LEN],
    len: usize,
}

impl Digest {
    /// The longest there is: SHA-512's.
    pub const MAX_LEN: usize = 64;

    /// Takes the output of a hash function.
    ///
    /// # Errors
    /// [`CryptoError::Unsupported`] when it is longer than [`Self::MAX_LEN`].
    pub fn new(output: &[u8]) -> Result<Self, CryptoError> {
        let mut bytes = [0; Self::MAX_LEN];
        bytes
            .get_mut(..output.len())
            .ok_or(CryptoError::Unsupported)?
            .copy_from_slice(output);
        Ok(Self {
            bytes,
            len: output.len(),
        })
    }
}

impl AsRef<[u8]> for Digest {
    fn as_ref(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_ref()
            .iter()
            .try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}
