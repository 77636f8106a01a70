//! Recovery keys of FileVault, Recovery Lock and firmware passwords.

use crate::{
    command::typed::{
        FileVaultKeyType, FileVaultUnlock, RotateFileVaultKey, SetFirmwarePassword, SetRecoveryLock,
    },
    error::ErrorCode,
    secret::Secret,
};

/// What unlocks FileVault so that its recovery key can be replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileVaultAccess {
    /// The password of a user who may unlock it; on CoreStorage volumes the personal recovery key will do.
    Password(Secret<String>),
    /// The private key of the institutional recovery key. Deprecated in macOS 10.15, and ignored on APFS volumes.
    PrivateKey {
        /// A PKCS #12 file.
        export: Secret<Vec<u8>>,
        /// Its password.
        password: Secret<String>,
    },
}

impl From<FileVaultAccess> for FileVaultUnlock {
    fn from(access: FileVaultAccess) -> Self {
        match access {
            FileVaultAccess::Password(password) => Self {
                password: Some(password),
                ..Self::bare()
            },
            FileVaultAccess::PrivateKey { export, password } => Self {
                private_key_export: Some(export),
                private_key_export_password: Some(password),
                ..Self::bare()
            },
        }
    }
}

impl RotateFileVaultKey {
    /// Replaces the personal recovery key. The new one comes back encrypted to this certificate (DER), whose private key opens it.
    pub fn personal(access: FileVaultAccess, reply_certificate: Vec<u8>) -> Self {
        Self {
            reply_encryption_certificate: Some(reply_certificate),
            ..Self::bare(FileVaultKeyType::Personal, access)
        }
    }

    /// Replaces the institutional recovery key by the one of this certificate (DER).
    pub fn institutional(access: FileVaultAccess, new_certificate: Vec<u8>) -> Self {
        Self {
            new_certificate: Some(new_certificate),
            ..Self::bare(FileVaultKeyType::Institutional, access)
        }
    }
}

/// A password for a Mac's firmware or its Recovery Lock: not empty, and only characters from space to `~`, which can be typed before macOS
/// has started.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LowAscii(Secret<String>);

/// Text that is no such password; the message does not show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the password is empty or has a character that cannot be typed before macOS has started")]
pub struct BadPassword;

impl BadPassword {
    /// The stable code.
    pub fn code(self) -> ErrorCode {
        ErrorCode::SchemaWrongFormat
    }
}

impl LowAscii {
    /// Takes a password.
    ///
    /// # Errors
    /// [`BadPassword`] when it is empty or has other characters.
    pub fn parse(password: impl Into<Secret<String>>) -> Result<Self, BadPassword> {
        let password = password.into();
        let text = password.expose();
        match !text.is_empty() && text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
            true => Ok(Self(password)),
            false => Err(BadPassword),
        }
    }
}

impl SetRecoveryLock {
    /// Sets the Recovery Lock; `current` is needed where there is one.
    pub fn setting(new: LowAscii, current: Option<Secret<String>>) -> Self {
        Self {
            current_password: current,
            ..Self::bare(new.0)
        }
    }

    /// Clears the Recovery Lock.
    pub fn clearing(current: Secret<String>) -> Self {
        Self {
            current_password: Some(current),
            ..Self::bare("")
        }
    }
}

impl SetFirmwarePassword {
    /// Sets the firmware password; `current` is needed where there is one.
    pub fn setting(new: LowAscii, current: Option<Secret<String>>) -> Self {
        Self {
            current_password: current,
            ..Self::bare(new.0)
        }
    }

    /// Clears the firmware password.
    pub fn clearing(current: Secret<String>) -> Self {
        Self {
            current_password: Some(current),
            ..Self::bare("")
        }
    }
}
