//! The commands that install and remove profiles.

use super::PayloadIdentifier;
use crate::{
    command::{Command, CommandError},
    entropy::Entropy,
    error::ErrorCode,
    limits::MAX_PROFILE_BYTES,
    plist::{Dictionary, Value},
};

/// Why there is no command for a profile.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InstallError {
    /// Neither XML nor DER: base64, most likely, which the command adds itself. A device refuses what has been through it twice.
    #[error("the bytes are neither a plain nor a signed profile; are they in base64?")]
    NotAProfile,
    /// More than [`MAX_PROFILE_BYTES`].
    #[error("the profile has more than {MAX_PROFILE_BYTES} bytes")]
    TooLarge,
    /// The command cannot be written.
    #[error(transparent)]
    Command(#[from] CommandError),
}

impl InstallError {
    /// The stable code.
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::NotAProfile => ErrorCode::ProfileMalformed,
            Self::TooLarge => ErrorCode::ProfileTooLarge,
            Self::Command(error) => error.code(),
        }
    }
}

/// `InstallProfile` with the bytes of a profile: plain, signed, or with encrypted payloads.
///
/// Through MDM a device replaces the profile with the same identifier, whoever signed that one.
///
/// # Errors
/// [`InstallError`] when these are no profile's bytes or too many.
pub fn install_command(profile: &[u8], entropy: &mut Entropy) -> Result<Command, InstallError> {
    const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";
    const DER_SEQUENCE: u8 = 0x30;
    if profile.len() > MAX_PROFILE_BYTES {
        return Err(InstallError::TooLarge);
    }
    let text = profile.strip_prefix(BYTE_ORDER_MARK).unwrap_or(profile);
    if text.trim_ascii_start().first() != Some(&b'<') && profile.first() != Some(&DER_SEQUENCE) {
        return Err(InstallError::NotAProfile);
    }
    let mut keys = Dictionary::new();
    keys.insert("Payload".to_owned(), Value::Data(profile.to_vec()));
    Ok(Command::new("InstallProfile", keys, entropy)?)
}

/// `RemoveProfile` for the profile with this identifier.
///
/// For the enrollment profile this ends the enrollment.
///
/// # Errors
/// [`CommandError`] when the identifier cannot be written in XML.
pub fn remove_command(
    identifier: &PayloadIdentifier,
    entropy: &mut Entropy,
) -> Result<Command, CommandError> {
    let mut keys = Dictionary::new();
    let identifier = Value::String(identifier.as_str().to_owned());
    keys.insert("Identifier".to_owned(), identifier);
    Command::new("RemoveProfile", keys, entropy)
}
