//! Names of types, and what is known of values beyond the schema.

/// Names of the types of dictionaries and words. Where several say the same the first one's name is for all.
pub(in super::super) const TYPES: &[(&str, &str)] = &[
    (
        "account.configuration:AutoSetupAdminAccounts[]",
        "AdminAccount",
    ),
    ("application.install:Options", "InstallOptions"),
    ("application.install:Attributes", "AppAttributes"),
    (
        "application.install:Options.PurchaseMethod",
        "PurchaseMethod",
    ),
    (
        "application.install:ChangeManagementState",
        "ManagementChange",
    ),
    ("application.install>State", "AppState"),
    ("application.install>RejectionReason", "AppRejection"),
    ("application.installed.list:Items[]", "AppListItem"),
    (
        "application.installed.list>InstalledApplicationList[]",
        "InstalledApplication",
    ),
    ("application.invitetoprogram:ProgramID", "InvitationProgram"),
    (
        "application.invitetoprogram>InvitationResult",
        "InvitationResult",
    ),
    (
        "application.managed.list>ManagedApplicationList.*",
        "ManagedApplication",
    ),
    (
        "application.extensions.listactive>Extensions[]",
        "ActiveExtension",
    ),
    (
        "application.extensions.listactive>Extensions[].UserElection",
        "UserElection",
    ),
    (
        "application.extensions.mappings>Extensions[]",
        "MappedExtension",
    ),
    (
        "managed.application.attributes>ApplicationAttributes[]",
        "ApplicationAttributes",
    ),
    (
        "managed.application.configuration>ApplicationConfigurations[]",
        "ApplicationConfiguration",
    ),
    (
        "managed.application.feedback>ManagedApplicationFeedback[]",
        "ApplicationFeedback",
    ),
    ("certificate.list>CertificateList[]", "ListedCertificate"),
    ("device.erase:ObliterationBehavior", "ObliterationBehavior"),
    ("device.erase:ReturnToService", "ReturnToService"),
    ("device.lock>MessageResult", "MessageResult"),
    (
        "device.restrictions.list>GlobalRestrictions",
        "RestrictionSet",
    ),
    (
        "device.restrictions.list>GlobalRestrictions.restrictedBool.*",
        "RestrictedBool",
    ),
    (
        "device.restrictions.list>GlobalRestrictions.restrictedValue.*",
        "RestrictedValue",
    ),
    (
        "device.restrictions.list>GlobalRestrictions.intersection.*",
        "RestrictedList",
    ),
    (
        "information.contentcaching>StatusResponse",
        "ContentCachingStatus",
    ),
    (
        "information.contentcaching>StatusResponse.AlertsForPeerFilterRanges.*",
        "PeerFilterRangeAlert",
    ),
    (
        "information.contentcaching>StatusResponse.AlertsForPeerFilterRanges.*.className",
        "PeerFilterRangeAlertClass",
    ),
    (
        "information.contentcaching>StatusResponse.Alerts[]",
        "ContentCacheAlert",
    ),
    (
        "information.contentcaching>StatusResponse.Alerts[].className",
        "ContentCacheAlertClass",
    ),
    (
        "information.contentcaching>StatusResponse.CacheStatus",
        "ContentCacheStatus",
    ),
    (
        "information.contentcaching>StatusResponse.DataMigrationError",
        "DataMigrationError",
    ),
    (
        "information.contentcaching>StatusResponse.Parents[]",
        "ParentCache",
    ),
    (
        "information.contentcaching>StatusResponse.Parents[].alert",
        "ParentCacheAlert",
    ),
    (
        "information.contentcaching>StatusResponse.Parents[].alert.className",
        "ParentCacheAlertClass",
    ),
    (
        "information.contentcaching>StatusResponse.Parents[].details",
        "CacheDetails",
    ),
    (
        "information.contentcaching>StatusResponse.Parents[].details.capabilities",
        "CacheCapabilities",
    ),
    (
        "information.contentcaching>StatusResponse.Parents[].details.local-network",
        "CacheLocalNetwork",
    ),
    (
        "information.contentcaching>StatusResponse.Peers[]",
        "PeerCache",
    ),
    (
        "information.contentcaching>StatusResponse.Peers[].alert",
        "PeerCacheAlert",
    ),
    (
        "information.contentcaching>StatusResponse.Peers[].alert.className",
        "PeerCacheAlertClass",
    ),
    (
        "information.contentcaching>StatusResponse.RegistrationStatus",
        "RegistrationStatus",
    ),
    (
        "information.contentcaching>StatusResponse.StartupStatus",
        "StartupStatus",
    ),
    (
        "information.contentcaching>StatusResponse.TetheratorStatus",
        "TetheratorStatus",
    ),
    ("information.device:Queries[]", "DeviceQuery"),
    ("information.device>QueryResponses", "QueryResponses"),
    (
        "information.device>QueryResponses.OrganizationInfo",
        "ReportedOrganizationInfo",
    ),
    (
        "information.device>QueryResponses.MDMOptions",
        "ReportedMdmOptions",
    ),
    (
        "information.device>QueryResponses.CellularTechnology",
        "CellularTechnology",
    ),
    (
        "information.device>QueryResponses.OSUpdateSettings",
        "OsUpdateSettings",
    ),
    (
        "information.device>QueryResponses.AutoSetupAdminAccounts[]",
        "ReportedAdminAccount",
    ),
    (
        "information.device>QueryResponses.ServiceSubscriptions[]",
        "ServiceSubscription",
    ),
    (
        "information.device>QueryResponses.SoftwareUpdateSettings",
        "ReportedUpdateSettings",
    ),
    (
        "information.device>QueryResponses.AccessibilitySettings",
        "ReportedAccessibilitySettings",
    ),
    ("information.security>SecurityInfo", "SecurityState"),
    (
        "information.security>SecurityInfo.FirewallSettings",
        "FirewallSettings",
    ),
    (
        "information.security>SecurityInfo.FirewallSettings.Applications[]",
        "FirewallApplication",
    ),
    (
        "information.security>SecurityInfo.FirewallSettings.LoggingOption",
        "FirewallLogging",
    ),
    (
        "information.security>SecurityInfo.FirmwarePasswordStatus",
        "FirmwarePasswordStatus",
    ),
    (
        "information.security>SecurityInfo.ManagementStatus",
        "ManagementStatus",
    ),
    ("information.security>SecurityInfo.SecureBoot", "SecureBoot"),
    (
        "information.security>SecurityInfo.SecureBoot.SecureBootLevel",
        "SecureBootLevel",
    ),
    (
        "information.security>SecurityInfo.SecureBoot.ExternalBootLevel",
        "Allowance",
    ),
    (
        "information.security>SecurityInfo.SecureBoot.ReducedSecurity[]",
        "ReducedSecurity",
    ),
    ("lom.devicerequest:RequestList[]", "LomRequest"),
    (
        "lom.devicerequest:RequestList[].DeviceRequestType",
        "LomAction",
    ),
    ("lom.devicerequest>ResponseList[]", "LomResult"),
    ("media.install:MediaType", "MediaType"),
    ("media.install:Kind", "MediaKind"),
    ("media.install>State", "MediaState"),
    ("media.install>RejectionReason", "MediaRejection"),
    ("media.managed.list>Books[]", "ManagedBook"),
    ("mirroring.request>MirroringResult", "MirroringResult"),
    (
        "passcode.firmware.set>SetFirmwarePassword",
        "FirmwarePasswordChange",
    ),
    (
        "passcode.firmware.verify>VerifyFirmwarePassword",
        "FirmwarePasswordCheck",
    ),
    ("profile.list>ProfileList[]", "ListedProfile"),
    (
        "profile.list>ProfileList[].PayloadContent[]",
        "ListedPayload",
    ),
    (
        "profile.provisioning.list>ProvisioningProfileList[]",
        "ListedProvisioningProfile",
    ),
    ("rotate.file.vault.key:KeyType", "FileVaultKeyType"),
    ("rotate.file.vault.key:FileVaultUnlock", "FileVaultUnlock"),
    ("rotate.file.vault.key>RotateResult", "RotateResult"),
    ("settings:Settings", "Setting"),
    ("settings:Settings[].Wallpaper.Where", "WallpaperScreens"),
    (
        "settings:Settings[].OrganizationInfo.OrganizationInfo",
        "OrganizationInfo",
    ),
    ("settings:Settings[].MDMOptions.MDMOptions", "MdmOptions"),
    (
        "settings:Settings[].SharedDeviceConfiguration.AwaitUserConfiguration",
        "AwaitUserConfiguration",
    ),
    (
        "settings:Settings[].SharedDeviceConfiguration.PasscodePolicy",
        "SharedDevicePasscodePolicy",
    ),
    (
        "settings:Settings[].SoftwareUpdateSettings.RecommendationCadence",
        "RecommendationCadence",
    ),
    ("settings>Settings[]", "SettingResult"),
    ("settings>Settings[].Status", "SettingStatus"),
    (
        "system.update.available>AvailableOSUpdates[]",
        "AvailableOsUpdate",
    ),
    ("system.update.schedule:Updates[]", "OsUpdate"),
    (
        "system.update.schedule:Updates[].InstallAction",
        "InstallAction",
    ),
    (
        "system.update.schedule:Updates[].Priority",
        "UpdatePriority",
    ),
    ("system.update.schedule>UpdateResults[]", "OsUpdateResult"),
    (
        "system.update.schedule>UpdateResults[].InstallAction",
        "ScheduledAction",
    ),
    (
        "system.update.schedule>UpdateResults[].Status",
        "OsUpdateResultStatus",
    ),
    ("system.update.status>OSUpdateStatus[]", "OsUpdateProgress"),
    (
        "system.update.status>OSUpdateStatus[].Status",
        "OsUpdateProgressStatus",
    ),
    ("user.list>Users[]", "ListedUser"),
];

/// Words that only Apple's text has.
pub(in super::super) const WORDS: &[(&str, &[&str])] = &[
    (
        "device.lock>MessageResult",
        &["Success", "DeviceInLostMode", "NoPasscodeSet", "Unknown"],
    ),
    (
        "mirroring.request>MirroringResult",
        &["Prompting", "DestinationNotFound", "Cancelled", "Unknown"],
    ),
    (
        "system.update.status>OSUpdateStatus[].Status",
        &["Idle", "Downloading", "Installing"],
    ),
    ("settings>Settings[].Status", &["Acknowledged", "Error"]),
];

/// Numbers that stand for something, which only Apple's text says.
pub(in super::super) const NUMBERS: &[(&str, &[(i64, &str)])] = &[
    (
        "application.install:Options.PurchaseMethod",
        &[(0, "FreeOrRedemptionCode"), (1, "VolumePurchase")],
    ),
    (
        "settings:Settings[].Wallpaper.Where",
        &[(1, "LockScreen"), (2, "HomeScreen"), (3, "Both")],
    ),
    (
        "settings:Settings[].SoftwareUpdateSettings.RecommendationCadence",
        &[(0, "Both"), (1, "Older"), (2, "Newer")],
    ),
    (
        "information.device>QueryResponses.CellularTechnology",
        &[(0, "None"), (1, "Gsm"), (2, "Cdma"), (3, "GsmAndCdma")],
    ),
    (
        "information.contentcaching>StatusResponse.RegistrationStatus",
        &[(-1, "Failed"), (0, "Pending"), (1, "Succeeded")],
    ),
    (
        "information.contentcaching>StatusResponse.TetheratorStatus",
        &[(-1, "Unknown"), (0, "Disabled"), (1, "Enabled")],
    ),
];

/// Types that are written by hand in `mdm_core::command::typed`.
pub(in super::super) const BY_HAND: &[(&str, &str)] = &[
    ("application.install:ManagementFlags", "ManagementFlags"),
    (
        "application.install.enterprise:ManagementFlags",
        "ManagementFlags",
    ),
    (
        "application.managed.list>ManagedApplicationList.*.ManagementFlags",
        "ManagementFlags",
    ),
    ("settings>Settings[].ErrorChain", "Vec<ErrorLink>"),
    (
        "system.update.schedule>UpdateResults[].ErrorChain",
        "Vec<ErrorLink>",
    ),
];

/// Where the schema has one dictionary and devices send an array of them, one for each thing that was asked for.
pub(in super::super) const ONE_OR_MORE: &[&str] = &["settings>Settings"];
