//! What the tests of typed commands share.

#![allow(
    dead_code,
    unused_macros,
    unused_imports,
    reason = "each test takes what it needs"
)]

use mdm_core::{
    plist::{self, Dictionary, PlistLimits, Value},
    schema::{Family, Object},
};

/// Runs a generic function for every command, by the names of this list: the tests compare it with the catalogue.
macro_rules! for_every_command {
    ($run:ident) => {
        for_every_command!($run:
            AccountConfiguration ActivationLockBypassCode ActiveNsExtensions ApplyRedemptionCode AvailableOsUpdates
            CancelEnhancedLogCollection CertificateList ClearActivationLockBypassCode ClearPasscode
            ClearRestrictionsPassword ContentCachingInformation DeclarativeManagement DeleteUser DeviceConfigured
            DeviceInformation DeviceLocation DeviceLock DisableLostMode DisableRemoteDesktop EnableLostMode
            EnableRemoteDesktop EraseDevice InstallApplication InstallEnterpriseApplication InstallMedia InstallProfile
            InstallProvisioningProfile InstalledApplicationList InviteToProgram LogOutUser LomDeviceRequest
            LomSetupRequest ManagedApplicationAttributes ManagedApplicationConfiguration ManagedApplicationFeedback
            ManagedApplicationList ManagedMediaList NsExtensionMappings OsUpdateStatus PlayLostModeSound ProfileList
            ProvisioningProfileList RefreshCellularPlans RemoveApplication RemoveMedia RemoveProfile
            RemoveProvisioningProfile RequestMirroring RequestUnlockToken RestartDevice Restrictions RotateFileVaultKey
            ScheduleOsUpdate ScheduleOsUpdateScan SecurityInfo SetAutoAdminPassword SetFirmwarePassword SetRecoveryLock
            Settings ShutDownDevice StopMirroring TriggerEnhancedLogCollection UnlockUserAccount UserConfigured
            UserList ValidateApplications VerifyFirmwarePassword VerifyRecoveryLock
        )
    };
    ($run:ident: $($command:ident)*) => {
        [$($run::<mdm_core::command::typed::$command>()),*]
    };
}
pub(crate) use for_every_command;

/// The catalogue's entry of a command.
pub(crate) fn object(request_type: &str) -> &'static Object {
    Family::Command.find(request_type).unwrap()
}

/// The same at every level, keys sorted.
pub(crate) fn sorted(mut keys: Dictionary) -> Dictionary {
    keys.sort_keys();
    keys.into_iter()
        .map(|(key, value)| (key, sorted_value(value)))
        .collect()
}

fn sorted_value(value: Value) -> Value {
    match value {
        Value::Dictionary(keys) => Value::Dictionary(sorted(keys)),
        Value::Array(items) => Value::Array(items.into_iter().map(sorted_value).collect()),
        other => other,
    }
}

/// The dictionary that an XML fragment describes: what stands between `<dict>` and `</dict>`.
pub(crate) fn xml(content: &str) -> Dictionary {
    let text = format!("<plist version=\"1.0\"><dict>{content}</dict></plist>");
    let checked = plist::check(text.as_bytes(), &PlistLimits::default()).unwrap();
    sorted(plist::read_dictionary(&checked).unwrap())
}

/// Every value of a tree, the containers too, with the key it stands under; changed in place.
pub(crate) fn visit(keys: &mut Dictionary, change: &mut dyn FnMut(&str, &mut Value)) {
    for (key, value) in keys.iter_mut() {
        visit_value(key, value, change);
    }
}

fn visit_value(key: &str, value: &mut Value, change: &mut dyn FnMut(&str, &mut Value)) {
    change(key, value);
    match value {
        Value::Dictionary(keys) => visit(keys, change),
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| visit_value(key, item, change)),
        _ => {}
    }
}
