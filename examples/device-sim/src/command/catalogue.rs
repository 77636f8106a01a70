//! Which command exists where: platform, supervision, channel, user enrollment.
//!
//! After Apple's published schema (`mdm/commands/*.yaml`).

use plist::Dictionary;

use super::Scene;
use crate::device::ChannelId;
use crate::model::{Model, Platform};

/// On which devices of a platform a command exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum On {
    /// On none.
    No,
    /// On all.
    All,
    /// On supervised ones.
    Supervised,
}
use On::{All, No, Supervised};

/// Which channels of a Shared iPad take a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shared {
    Forbidden,
    Device,
    User,
    Both,
    /// Exists on Shared iPad only; its device channel.
    Only,
}

/// One command and where it exists.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rule {
    name: &'static str,
    ios: On,
    macos: On,
    tvos: On,
    shared: Shared,
    /// Channels of macOS: device, user.
    mac_channels: (bool, bool),
    /// User enrollments: iOS, macOS.
    user_enrolled: (bool, bool),
    required: &'static [&'static str],
}

/// `D` device channel, `U` user channel, `DU` both, of macOS.
const D: (bool, bool) = (true, false);
const U: (bool, bool) = (false, true);
const DU: (bool, bool) = (true, true);
/// User enrollment: on none, iOS, macOS, both.
const NONE: (bool, bool) = (false, false);
const I: (bool, bool) = (true, false);
const M: (bool, bool) = (false, true);
const IM: (bool, bool) = (true, true);

const fn rule(
    name: &'static str,
    (ios, macos, tvos): (On, On, On),
    shared: Shared,
    mac_channels: (bool, bool),
    user_enrolled: (bool, bool),
    required: &'static [&'static str],
) -> Rule {
    Rule {
        name,
        ios,
        macos,
        tvos,
        shared,
        mac_channels,
        user_enrolled,
        required,
    }
}

#[rustfmt::skip]
const RULES: &[Rule] = &[
    rule("AccountConfiguration", (No, All, No), Shared::Forbidden, D, NONE, &[]),
    rule("ActivationLockBypassCode", (Supervised, Supervised, No), Shared::Forbidden, D, NONE, &[]),
    rule("ActiveNSExtensions", (No, All, No), Shared::Forbidden, U, NONE, &[]),
    rule("ApplyRedemptionCode", (All, No, No), Shared::Forbidden, D, NONE, &["Identifier", "RedemptionCode"]),
    rule("AvailableOSUpdates", (Supervised, All, Supervised), Shared::Device, D, NONE, &[]),
    rule("CertificateList", (All, All, All), Shared::Device, DU, IM, &[]),
    rule("ClearActivationLockBypassCode", (Supervised, Supervised, No), Shared::Forbidden, D, NONE, &[]),
    rule("ClearPasscode", (All, No, No), Shared::Forbidden, D, NONE, &["UnlockToken"]),
    rule("ClearRestrictionsPassword", (Supervised, No, No), Shared::Forbidden, D, NONE, &[]),
    rule("ContentCachingInformation", (No, All, No), Shared::Forbidden, D, NONE, &[]),
    rule("DeclarativeManagement", (All, All, All), Shared::Both, DU, IM, &[]),
    rule("DeleteUser", (No, Supervised, No), Shared::Only, D, NONE, &[]),
    rule("DeviceConfigured", (Supervised, All, Supervised), Shared::Device, D, NONE, &[]),
    rule("DeviceInformation", (All, All, All), Shared::Both, DU, IM, &["Queries"]),
    rule("DeviceLocation", (Supervised, No, No), Shared::Device, D, NONE, &[]),
    rule("DeviceLock", (All, All, No), Shared::Device, D, I, &[]),
    rule("DisableLostMode", (Supervised, No, No), Shared::Device, D, NONE, &[]),
    rule("DisableRemoteDesktop", (No, Supervised, No), Shared::Forbidden, D, NONE, &[]),
    rule("EnableLostMode", (Supervised, No, No), Shared::Device, D, NONE, &[]),
    rule("EnableRemoteDesktop", (No, Supervised, No), Shared::Forbidden, D, NONE, &[]),
    rule("EraseDevice", (All, All, All), Shared::Device, D, NONE, &[]),
    rule("InstallApplication", (All, All, All), Shared::Device, DU, IM, &[]),
    rule("InstallEnterpriseApplication", (No, All, No), Shared::Forbidden, D, M, &[]),
    rule("InstallMedia", (All, All, No), Shared::Device, U, I, &["MediaType"]),
    rule("InstallProfile", (All, All, All), Shared::Both, DU, IM, &["Payload"]),
    rule("InstallProvisioningProfile", (All, All, All), Shared::Device, D, IM, &["ProvisioningProfile"]),
    rule("InstalledApplicationList", (All, All, All), Shared::Device, DU, I, &[]),
    rule("InviteToProgram", (All, All, No), Shared::User, U, NONE, &["ProgramID", "InvitationURL"]),
    rule("LOMDeviceRequest", (No, All, No), Shared::Forbidden, D, NONE, &["RequestList"]),
    rule("LOMSetupRequest", (No, All, No), Shared::Forbidden, D, NONE, &[]),
    rule("LogOutUser", (No, No, No), Shared::Only, D, NONE, &[]),
    rule("ManagedApplicationAttributes", (All, No, All), Shared::Device, D, I, &["Identifiers"]),
    rule("ManagedApplicationConfiguration", (All, All, All), Shared::Device, D, IM, &["Identifiers"]),
    rule("ManagedApplicationFeedback", (All, All, All), Shared::Device, U, I, &["Identifiers"]),
    rule("ManagedApplicationList", (All, All, All), Shared::Device, DU, IM, &[]),
    rule("ManagedMediaList", (All, No, No), Shared::Device, D, I, &[]),
    rule("NSExtensionMappings", (No, All, No), Shared::Forbidden, U, NONE, &[]),
    rule("OSUpdateStatus", (Supervised, Supervised, Supervised), Shared::Device, D, NONE, &[]),
    rule("PlayLostModeSound", (Supervised, No, No), Shared::Device, D, NONE, &[]),
    rule("ProfileList", (All, All, All), Shared::Both, DU, IM, &[]),
    rule("ProvisioningProfileList", (All, All, All), Shared::Device, D, IM, &[]),
    rule("RefreshCellularPlans", (All, No, No), Shared::Device, D, NONE, &["eSIMServerURL"]),
    rule("RemoveApplication", (All, All, All), Shared::Device, D, I, &["Identifier"]),
    rule("RemoveMedia", (All, No, No), Shared::Device, D, I, &["MediaType"]),
    rule("RemoveProfile", (All, All, All), Shared::Both, DU, IM, &["Identifier"]),
    rule("RemoveProvisioningProfile", (All, All, All), Shared::Device, D, IM, &["UUID"]),
    rule("RequestMirroring", (All, All, No), Shared::Device, D, IM, &[]),
    rule("RequestUnlockToken", (Supervised, No, No), Shared::Forbidden, D, NONE, &[]),
    rule("RestartDevice", (Supervised, All, Supervised), Shared::Device, D, NONE, &[]),
    rule("Restrictions", (All, No, All), Shared::Both, D, NONE, &[]),
    rule("RotateFileVaultKey", (No, All, No), Shared::Forbidden, D, NONE, &["KeyType", "FileVaultUnlock"]),
    rule("ScheduleOSUpdate", (Supervised, Supervised, Supervised), Shared::Device, D, NONE, &["Updates"]),
    rule("ScheduleOSUpdateScan", (No, Supervised, No), Shared::Forbidden, D, NONE, &[]),
    rule("SecurityInfo", (All, All, All), Shared::Device, DU, IM, &[]),
    rule("SetAutoAdminPassword", (No, All, No), Shared::Forbidden, D, NONE, &["GUID", "passwordHash"]),
    rule("SetFirmwarePassword", (No, All, No), Shared::Forbidden, D, NONE, &["NewPassword"]),
    rule("SetRecoveryLock", (No, All, No), Shared::Forbidden, D, NONE, &["NewPassword"]),
    rule("Settings", (All, All, All), Shared::Both, DU, IM, &["Settings"]),
    rule("ShutDownDevice", (Supervised, All, No), Shared::Device, D, NONE, &[]),
    rule("StopMirroring", (Supervised, All, No), Shared::Device, D, NONE, &[]),
    rule("UnlockUserAccount", (No, All, No), Shared::Forbidden, D, NONE, &["UserName"]),
    rule("UserConfigured", (No, No, No), Shared::User, D, NONE, &[]),
    rule("UserList", (No, Supervised, No), Shared::Only, D, NONE, &[]),
    rule("ValidateApplications", (All, No, All), Shared::Device, D, I, &[]),
    rule("VerifyFirmwarePassword", (No, All, No), Shared::Forbidden, D, NONE, &["Password"]),
    rule("VerifyRecoveryLock", (No, All, No), Shared::Forbidden, D, NONE, &["Password"]),
];

/// iOS never puts these off, locked or not.
///
/// The first line is Apple's list. The others need no protected data: they are what a
/// server sends to a device that lies locked somewhere.
pub(super) const NEVER_NOT_NOW_IOS: &[&str] = &[
    "DeviceInformation",
    "ProfileList",
    "DeviceLock",
    "EraseDevice",
    "ClearPasscode",
    "CertificateList",
    "ProvisioningProfileList",
    "InstalledApplicationList",
    "Restrictions",
    "EnableLostMode",
    "DisableLostMode",
    "DeviceLocation",
    "PlayLostModeSound",
    "RestartDevice",
    "ShutDownDevice",
    "SecurityInfo",
    "DeviceConfigured",
];

/// macOS never puts these off, not even in Power Nap on battery (Apple's list).
pub(super) const NEVER_NOT_NOW_MACOS: &[&str] = &[
    "DeleteUser",
    "DeviceLock",
    "EraseDevice",
    "RestartDevice",
    "ShutDownDevice",
    "UserList",
    "ActivationLockBypassCode",
    "ClearActivationLockBypassCode",
    "UnlockUserAccount",
];

/// Questions, and commands whose failing would be a different story than bad luck.
pub(super) const NEVER_FAILS: &[&str] = &[
    "DeviceInformation",
    "SecurityInfo",
    "ProfileList",
    "CertificateList",
    "UserList",
    "InstalledApplicationList",
    "ManagedApplicationList",
    "Restrictions",
    "OSUpdateStatus",
    "ProvisioningProfileList",
    "EraseDevice",
    "DeviceConfigured",
    "UserConfigured",
    "DeclarativeManagement",
    "DisableLostMode",
];

impl Rule {
    pub(super) fn of(request_type: &str) -> Option<&'static Self> {
        RULES.iter().find(|rule| rule.name == request_type)
    }

    /// Whether the command exists on this device, in its state of supervision, on this channel.
    pub(super) fn allows(&self, scene: &Scene<'_>) -> bool {
        let on_user_channel = *scene.channel != ChannelId::Device;
        match scene.model {
            Model::SharedIPad => {
                return match self.shared {
                    Shared::Forbidden => false,
                    Shared::Device | Shared::Only => !on_user_channel,
                    Shared::User => on_user_channel,
                    Shared::Both => true,
                };
            }
            Model::UserEnrolledIPhone if !self.user_enrolled.0 => return false,
            Model::UserEnrolledMac if !self.user_enrolled.1 => return false,
            Model::IPhone | Model::IPad | Model::Mac | Model::AppleTv => {}
            Model::UserEnrolledIPhone | Model::UserEnrolledMac => {}
        }
        let on = match scene.model.platform() {
            Platform::Ios => self.ios,
            Platform::TvOs => self.tvos,
            Platform::MacOs if on_user_channel && !self.mac_channels.1 => No,
            Platform::MacOs if !on_user_channel && !self.mac_channels.0 => No,
            Platform::MacOs => self.macos,
        };
        match on {
            No => false,
            All => true,
            Supervised => scene.enrollment.supervised,
        }
    }

    /// A required key that the command lacks.
    pub(super) fn missing_key(&self, keys: &Dictionary) -> Option<&'static str> {
        self.required
            .iter()
            .copied()
            .find(|key| !keys.contains_key(key))
    }
}
