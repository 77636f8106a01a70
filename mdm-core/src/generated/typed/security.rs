// Made by `cargo xtask schema` from Apple's device-management schema (github.com/apple/device-management, MIT licence, copyright Apple Inc.).
// Names and facts only. Which files, and their digests: schema.lock. Change the generator in xtask/src/schema, not this file.

// Passcodes, passwords and keys.

use crate::command::typed::prelude::*;

command! {
    /// Removes the passcode of restrictions, which since iOS 12 is that of Screen Time.
    ///
    /// `ClearRestrictionsPassword`: iOS 8; not macOS, tvOS, visionOS, watchOS. Supervised: iOS.
    ClearRestrictionsPassword = "ClearRestrictionsPassword" => NothingMore, pub fn new {
        required {}
        optional {}
    }
}

command! {
    /// Removes the passcode.
    ///
    /// `ClearPasscode`: iOS 4, visionOS 1.1, watchOS 10; not macOS, tvOS.
    ClearPasscode = "ClearPasscode" => NothingMore, pub fn new {
        required {
            /// `UnlockToken`.
            unlock_token: Secret<Vec<u8>> = "UnlockToken",
        }
        optional {}
    }
}

command! {
    /// Sets or clears the firmware password of a Mac.
    ///
    /// `SetFirmwarePassword`: macOS 10.13; not iOS, tvOS, visionOS, watchOS.
    SetFirmwarePassword = "SetFirmwarePassword" => SetFirmwarePasswordResponse, pub(crate) fn bare {
        required {
            /// `NewPassword`.
            new_password: Secret<String> = "NewPassword",
        }
        optional {
            /// `CurrentPassword`.
            current_password: Secret<String> = "CurrentPassword",
            /// `AllowOroms`. Default false.
            allow_oroms: bool = "AllowOroms",
        }
    }
}

response! {
    /// What [`SetFirmwarePassword`] is answered with.
    SetFirmwarePasswordResponse {
        /// `SetFirmwarePassword`.
        set_firmware_password: FirmwarePasswordChange = "SetFirmwarePassword" expect,
    }
}

command! {
    /// Checks the firmware password of a Mac.
    ///
    /// `VerifyFirmwarePassword`: macOS 10.13; not iOS, tvOS, visionOS, watchOS.
    VerifyFirmwarePassword = "VerifyFirmwarePassword" => VerifyFirmwarePasswordResponse, pub fn new {
        required {
            /// `Password`.
            password: Secret<String> = "Password",
        }
        optional {}
    }
}

response! {
    /// What [`VerifyFirmwarePassword`] is answered with.
    VerifyFirmwarePasswordResponse {
        /// `VerifyFirmwarePassword`.
        verify_firmware_password: FirmwarePasswordCheck = "VerifyFirmwarePassword" expect,
    }
}

command! {
    /// Sets or clears the Recovery Lock of a Mac.
    ///
    /// `SetRecoveryLock`: macOS 11.5; not iOS, tvOS, visionOS, watchOS.
    SetRecoveryLock = "SetRecoveryLock" => NothingMore, pub(crate) fn bare {
        required {
            /// `NewPassword`.
            new_password: Secret<String> = "NewPassword",
        }
        optional {
            /// `CurrentPassword`.
            current_password: Secret<String> = "CurrentPassword",
        }
    }
}

command! {
    /// Checks the Recovery Lock of a Mac.
    ///
    /// `VerifyRecoveryLock`: macOS 11.5; not iOS, tvOS, visionOS, watchOS.
    VerifyRecoveryLock = "VerifyRecoveryLock" => VerifyRecoveryLockResponse, pub fn new {
        required {
            /// `Password`.
            password: Secret<String> = "Password",
        }
        optional {}
    }
}

response! {
    /// What [`VerifyRecoveryLock`] is answered with.
    VerifyRecoveryLockResponse {
        /// `PasswordVerified`.
        password_verified: bool = "PasswordVerified" expect,
    }
}

command! {
    /// Asks for the token that removes the passcode.
    ///
    /// `RequestUnlockToken`: iOS 5; not macOS, tvOS, visionOS, watchOS. Supervised: iOS. Deprecated: iOS 6.1.6.
    RequestUnlockToken = "RequestUnlockToken" => RequestUnlockTokenResponse, pub fn new {
        required {}
        optional {}
    }
}

response! {
    /// What [`RequestUnlockToken`] is answered with.
    RequestUnlockTokenResponse {
        /// `UnlockToken`.
        unlock_token: Secret<Vec<u8>> = "UnlockToken" expect,
    }
}

command! {
    /// Replaces the recovery key of FileVault.
    ///
    /// `RotateFileVaultKey`: macOS 10.9; not iOS, tvOS, visionOS, watchOS.
    RotateFileVaultKey = "RotateFileVaultKey" => RotateFileVaultKeyResponse, pub(crate) fn bare {
        required {
            /// `KeyType`.
            key_type: FileVaultKeyType = "KeyType",
            /// `FileVaultUnlock`.
            file_vault_unlock: FileVaultUnlock = "FileVaultUnlock",
        }
        optional {
            /// `NewCertificate`.
            new_certificate: Vec<u8> = "NewCertificate",
            /// `ReplyEncryptionCertificate`.
            reply_encryption_certificate: Vec<u8> = "ReplyEncryptionCertificate",
        }
    }
}

response! {
    /// What [`RotateFileVaultKey`] is answered with.
    RotateFileVaultKeyResponse {
        /// `RotateResult`.
        rotate_result: RotateResult = "RotateResult",
    }
}

structure! {
    /// `SetFirmwarePassword`.
    #[derive(Default)]
    FirmwarePasswordChange pub fn new {
        required {}
        optional {
            /// `PasswordChanged`.
            password_changed: bool = "PasswordChanged" expect,
        }
    }
}

arrays!(FirmwarePasswordChange);

structure! {
    /// `VerifyFirmwarePassword`.
    #[derive(Default)]
    FirmwarePasswordCheck pub fn new {
        required {}
        optional {
            /// `PasswordVerified`.
            password_verified: bool = "PasswordVerified" expect,
        }
    }
}

arrays!(FirmwarePasswordCheck);

structure! {
    /// `RotateResult`.
    #[derive(Default)]
    RotateResult pub fn new {
        required {}
        optional {
            /// `EncryptedNewRecoveryKey`.
            encrypted_new_recovery_key: Secret<Vec<u8>> = "EncryptedNewRecoveryKey",
        }
    }
}

arrays!(RotateResult);

words! {
    /// Apple's words for `KeyType`.
    FileVaultKeyType {
        /// `personal`.
        Personal = "personal",
        /// `institutional`.
        Institutional = "institutional",
    }
}

structure! {
    /// `FileVaultUnlock`.
    #[derive(Default)]
    FileVaultUnlock pub(crate) fn bare {
        required {}
        optional {
            /// `Password`.
            password: Secret<String> = "Password",
            /// `PrivateKeyExport`. Deprecated: macOS 10.15.
            private_key_export: Secret<Vec<u8>> = "PrivateKeyExport",
            /// `PrivateKeyExportPassword`. Deprecated: macOS 10.15.
            private_key_export_password: Secret<String> = "PrivateKeyExportPassword",
        }
    }
}

arrays!(FileVaultUnlock);
