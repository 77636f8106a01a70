//! Secrets at rest: AES-256-GCM, each under a key of its own derived from the store's.

use std::{fmt, fs, io::Write, path::Path, sync::Arc};

use base64::{Engine, engine::general_purpose::STANDARD};
use ring::{
    aead::{AES_256_GCM, Aad, LessSafeKey, MAX_TAG_LEN, Nonce, UnboundKey},
    hkdf, hmac,
    rand::{SecureRandom, SystemRandom},
};

const KEY_BYTES: usize = 32;
const SALT_BYTES: usize = 24;

/// The key that seals a store.
#[derive(Clone)]
pub struct SealKey(Arc<Keys>);

struct Keys {
    seal: hkdf::Prk,
    digest: hmac::Key,
}

/// The key is no key, or does not open what it should.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// Not 32 bytes in base64.
    #[error("a store key is 32 bytes in base64")]
    BadKey,
    /// The key file cannot be read or written.
    #[error("the key file cannot be read or written")]
    File,
    /// Sealed with another key, moved from its place, or damaged.
    #[error("sealed with another key, or damaged")]
    CannotOpen,
    /// The operating system gave no random bytes.
    #[error("the operating system gave no random bytes")]
    NoEntropy,
}

impl SealKey {
    /// Takes 32 bytes.
    pub fn from_bytes(material: [u8; KEY_BYTES]) -> Self {
        let salt = hkdf::Salt::new(hkdf::HKDF_SHA256, b"mdm-server seal v1");
        Self(Arc::new(Keys {
            seal: salt.extract(&material),
            digest: hmac::Key::new(hmac::HMAC_SHA256, &material),
        }))
    }

    /// Takes 32 bytes in base64.
    ///
    /// # Errors
    /// [`SealError::BadKey`].
    pub fn from_base64(text: &str) -> Result<Self, SealError> {
        let bytes = STANDARD
            .decode(text.trim())
            .map_err(|_| SealError::BadKey)?;
        Ok(Self::from_bytes(
            bytes.try_into().map_err(|_| SealError::BadKey)?,
        ))
    }

    /// Reads the key file, or makes one that only its owner may read.
    ///
    /// # Errors
    /// [`SealError`] when the file cannot be read or made, or holds no key.
    pub fn load_or_create(path: &Path) -> Result<Self, SealError> {
        match fs::read_to_string(path) {
            Ok(text) => Self::from_base64(&text),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Self::create(path),
            Err(_) => Err(SealError::File),
        }
    }

    fn create(path: &Path) -> Result<Self, SealError> {
        let mut material = [0; KEY_BYTES];
        SystemRandom::new()
            .fill(&mut material)
            .map_err(|_| SealError::NoEntropy)?;
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path).map_err(|_| SealError::File)?;
        file.write_all(format!("{}\n", STANDARD.encode(material)).as_bytes())
            .and_then(|()| file.sync_all())
            .map_err(|_| SealError::File)?;
        Ok(Self::from_bytes(material))
    }

    /// Seals `plain` for `place`: it opens only there.
    pub(super) fn seal(&self, place: &[&str], plain: &[u8]) -> Result<Vec<u8>, SealError> {
        let mut salt = [0; SALT_BYTES];
        SystemRandom::new()
            .fill(&mut salt)
            .map_err(|_| SealError::NoEntropy)?;
        let mut out = Vec::with_capacity(SALT_BYTES + plain.len() + MAX_TAG_LEN);
        out.extend_from_slice(&salt);
        let mut body = plain.to_vec();
        self.key(&salt)?
            .seal_in_place_append_tag(
                Nonce::assume_unique_for_key([0; 12]),
                Aad::from(place.join("\0")),
                &mut body,
            )
            .map_err(|_| SealError::CannotOpen)?;
        out.extend_from_slice(&body);
        Ok(out)
    }

    /// Opens what was sealed for `place`.
    pub(super) fn open(&self, place: &[&str], sealed: &[u8]) -> Result<Vec<u8>, SealError> {
        let (salt, body) = sealed
            .split_at_checked(SALT_BYTES)
            .ok_or(SealError::CannotOpen)?;
        let mut body = body.to_vec();
        let plain = self
            .key(salt)?
            .open_in_place(
                Nonce::assume_unique_for_key([0; 12]),
                Aad::from(place.join("\0")),
                &mut body,
            )
            .map_err(|_| SealError::CannotOpen)?
            .len();
        body.truncate(plain);
        Ok(body)
    }

    /// A name for these bytes that says nothing about them to who has not the key.
    pub(super) fn digest(&self, bytes: &[u8]) -> [u8; 32] {
        let mut out = [0; 32];
        out.copy_from_slice(hmac::sign(&self.0.digest, bytes).as_ref());
        out
    }

    /// The key for one message: the salt is random and never used twice, so the nonce may stay the same.
    fn key(&self, salt: &[u8]) -> Result<LessSafeKey, SealError> {
        let info = [salt];
        let material = self
            .0
            .seal
            .expand(&info, &AES_256_GCM)
            .map_err(|_| SealError::CannotOpen)?;
        Ok(LessSafeKey::new(UnboundKey::from(material)))
    }
}

impl fmt::Debug for SealKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SealKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_only_with_its_key_and_in_its_place() {
        let key = SealKey::from_bytes([1; 32]);
        let sealed = key.seal(&["a", "push"], b"magic").unwrap();
        assert_eq!(key.open(&["a", "push"], &sealed).unwrap(), b"magic");
        assert_eq!(
            key.open(&["b", "push"], &sealed),
            Err(SealError::CannotOpen)
        );
        assert_eq!(
            key.open(&["a", "pus", "h"], &sealed),
            Err(SealError::CannotOpen)
        );
        assert_eq!(
            SealKey::from_bytes([2; 32]).open(&["a", "push"], &sealed),
            Err(SealError::CannotOpen)
        );
        for cut in 0..sealed.len() {
            assert_eq!(
                key.open(&["a", "push"], &sealed[..cut]),
                Err(SealError::CannotOpen)
            );
        }
        assert_ne!(sealed, key.seal(&["a", "push"], b"magic").unwrap());
    }

    #[test]
    fn the_key_file_is_made_once_and_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("store.key");
        let sealed = SealKey::load_or_create(&path)
            .unwrap()
            .seal(&["x"], b"y")
            .unwrap();
        assert_eq!(
            SealKey::load_or_create(&path)
                .unwrap()
                .open(&["x"], &sealed)
                .unwrap(),
            b"y"
        );
        #[cfg(unix)]
        assert_eq!(
            std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&path).unwrap().permissions())
                & 0o777,
            0o600
        );
        fs::write(&path, "short").unwrap();
        assert_eq!(
            SealKey::load_or_create(&path).unwrap_err(),
            SealError::BadKey
        );
    }
}
