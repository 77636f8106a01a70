//! The RSA key that a device makes for its identity.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use mdm_core::crypto::{
    AwsLcKeyDecryptor, AwsLcSigner, CryptoError, RsaKeySize, Signer, generate_rsa_key,
};
use mdm_core::secret::Secret;
use thiserror::Error;

/// Why a device made no key.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum KeyProblem {
    /// `Keysize` is one that the simulator does not make.
    #[error("an RSA key of {bits} bits: this simulator makes 2048, 3072 and 4096{}", if *.stated { "" } else { " (the profile states no Keysize, which means 1024)" })]
    Size {
        /// How many bits.
        bits: u32,
        /// Whether the profile says so; if not, it is Apple's default.
        stated: bool,
    },
    /// `Key Type` is not RSA.
    #[error("Key Type {0}: SCEP knows RSA only")]
    Type(String),
    /// The cryptographic library failed.
    #[error("no key could be made: {0}")]
    Failed(#[from] CryptoError),
}

/// An RSA key, as it signs and as it opens what was encrypted to it.
pub struct IdentityKey {
    pkcs8: Secret<Vec<u8>>,
    pub(crate) signer: AwsLcSigner,
    pub(crate) decryptor: AwsLcKeyDecryptor,
}

impl IdentityKey {
    /// Makes one: 50 to 100 ms at 2048 bits, seconds at 4096.
    pub fn make(size: RsaKeySize) -> Result<Self, KeyProblem> {
        let pkcs8 = generate_rsa_key(size)?;
        Ok(Self {
            signer: AwsLcSigner::from_pkcs8(pkcs8.expose())?,
            decryptor: AwsLcKeyDecryptor::from_pkcs8(pkcs8.expose())?,
            pkcs8,
        })
    }

    /// The private key, PKCS #8 DER.
    pub(crate) fn pkcs8(&self) -> &[u8] {
        self.pkcs8.expose()
    }

    /// The public key, DER `SubjectPublicKeyInfo`.
    pub(crate) fn public_key(&self) -> &[u8] {
        self.signer.public_key()
    }
}

impl fmt::Debug for IdentityKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IdentityKey").finish_non_exhaustive()
    }
}

/// Where devices have their keys from.
#[derive(Clone, Debug, Default)]
pub enum KeySource {
    /// Each makes its own, each time: what real devices do. The default.
    #[default]
    Fresh,
    /// **For tests only**: from a pool in which devices share keys.
    Pool(Arc<KeyPool>),
}

/// A few RSA keys that many simulated devices share. **For tests only.**
///
/// Making a key of 2048 bits takes 50 to 100 ms of a core, which a fleet of hundreds cannot
/// spend. Devices that share a key share their SCEP transaction too, which is a hash of the key,
/// and each of them could sign for the others: what a server does with *that* is not what it
/// does with real devices. Keys are made when they are first asked for; device number `n` has
/// key number `n` modulo the size, so who shares with whom is the same in every run.
#[derive(Debug)]
pub struct KeyPool {
    slots: Vec<Mutex<Option<Arc<IdentityKey>>>>,
}

impl KeyPool {
    /// A pool of at most so many keys (one at least), all of 2048 bits.
    pub fn new(size: usize) -> Arc<Self> {
        let slots = (0..size.max(1)).map(|_| Mutex::default()).collect();
        Arc::new(Self { slots })
    }

    fn key(&self, number: u64) -> Result<Arc<IdentityKey>, KeyProblem> {
        let at = usize::try_from(number % self.slots.len() as u64).unwrap_or_default();
        // A slot is whole at any time, so a panic elsewhere does not spoil it.
        let mut slot = self.slots[at]
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(key) = &*slot {
            return Ok(key.clone());
        }
        let key = Arc::new(IdentityKey::make(RsaKeySize::Rsa2048)?);
        Ok(slot.insert(key).clone())
    }
}

impl KeySource {
    /// A key of `size` for device number `number`. Takes long: not for an async task.
    pub(crate) fn key(
        &self,
        size: RsaKeySize,
        number: u64,
    ) -> Result<Arc<IdentityKey>, KeyProblem> {
        match self {
            // A pool has no other size, and a profile that wants one gets what it wants.
            Self::Pool(pool) if size == RsaKeySize::Rsa2048 => pool.key(number),
            Self::Fresh | Self::Pool(_) => Ok(Arc::new(IdentityKey::make(size)?)),
        }
    }
}
