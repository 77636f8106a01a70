//! Profiles whose payloads only one device can read.

use super::{
    EncryptedProfile, Misfit, Profile, ReadError, WriteError, document::decode_payload_array,
};
use crate::{
    cms::{self, CmsError, Recipient},
    crypto::{ContentCipher, Envelopes, RsaKeys},
    error::ErrorCode,
    limits::MAX_PROFILE_BYTES,
};

/// Why a profile was not encrypted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EncryptError {
    /// It cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// The device's certificate has no RSA key, or the provider failed.
    #[error(transparent)]
    Cms(#[from] CmsError),
}

impl EncryptError {
    /// The stable code.
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::Write(error) => error.code(),
            Self::Cms(error) => error.code(),
        }
    }
}

/// Why the payloads of a profile were not decrypted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecryptError {
    /// Another recipient, another key, or changed bytes.
    #[error(transparent)]
    Cms(#[from] CmsError),
    /// What came out is no array of payloads.
    #[error(transparent)]
    Read(#[from] ReadError),
}

impl DecryptError {
    /// The stable code.
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::Cms(error) => error.code(),
            Self::Read(error) => error.code(),
        }
    }
}

impl Profile {
    /// Encrypts the payloads for a device.
    ///
    /// * `certificate`: DER, of an identity that a profile has put on the device, its MDM identity for instance; it needs an RSA key, so
    ///   an ACME identity on a curve will not do.
    /// * `cipher`: Apple does not say which ones devices read; see [`ContentCipher`].
    ///
    /// The keys at the top stay readable. `IsEncrypted` keeps the payloads out of a profile list too, which the comparison of
    /// [`super::compare`] then has to do without.
    ///
    /// # Errors
    /// [`EncryptError`] when the profile cannot be written, or not for this certificate.
    pub fn encrypt(
        &self,
        certificate: &[u8],
        cipher: ContentCipher,
        provider: &dyn Envelopes,
    ) -> Result<EncryptedProfile, EncryptError> {
        let payloads = self.encode_payloads()?;
        let content = cms::encrypt(&payloads, certificate, cipher, RsaKeys::From2048, provider)?;
        if content.len() > MAX_PROFILE_BYTES {
            return Err(WriteError::TooLarge.into());
        }
        let profile = EncryptedProfile::new(self.top.clone(), self.other.clone(), content);
        profile.encode()?;
        Ok(profile)
    }
}

impl EncryptedProfile {
    /// Decrypts the payloads with the device's key: for tests and tools. Also says what in them is not as Apple's schema has it.
    ///
    /// # Errors
    /// [`DecryptError`] when the key does not open them, or they are none.
    pub fn decrypt(
        &self,
        recipient: &Recipient<'_>,
        provider: &dyn Envelopes,
    ) -> Result<(Profile, Vec<Misfit>), DecryptError> {
        let payloads = cms::decrypt(self.content(), recipient, provider)?;
        let mut misfits = Vec::new();
        let profile = Profile {
            top: self.top.clone(),
            payloads: decode_payload_array(payloads.expose(), &mut misfits)?,
            other: self.other.clone(),
        };
        Ok((profile, misfits))
    }
}
