//! What the schema does not say: names of ours, what is secret, what words there are where the schema has free text.
//!
//! Commands are named by Apple's file. A path is the file, `:` for what is sent or `>` for what comes back, and the keys with dots between
//! them; `[]` is an array's item, `*` what stands under any name. An entry that matches nothing is a failure.

/// A module of commands.
pub(super) struct Topic {
    pub name: &'static str,
    pub about: &'static str,
    pub commands: &'static [Named],
}

/// A command's file, and in a few words what it does.
pub(super) type Named = (&'static str, &'static str);

pub(super) const TOPICS: &[Topic] = &[
    Topic {
        name: "apps",
        about: "Apps and books: installed, removed, listed, configured.",
        commands: &[
            (
                "application.install",
                "Installs an app, or takes over its management.",
            ),
            (
                "application.install.enterprise",
                "Installs a package on a Mac from a manifest.",
            ),
            (
                "application.installed.list",
                "Lists the apps that are installed.",
            ),
            (
                "application.invitetoprogram",
                "Invites the user to join a purchase program.",
            ),
            (
                "application.managed.list",
                "Lists the apps that are managed, and how each fares.",
            ),
            (
                "application.redemptioncode",
                "Completes an installation with a code that pays for the app.",
            ),
            ("application.remove", "Removes a managed app and its data."),
            (
                "application.validate",
                "Has apps with a provisioning profile validated now.",
            ),
            (
                "managed.application.attributes",
                "Asks for the attributes of managed apps.",
            ),
            (
                "managed.application.configuration",
                "Asks for the configuration of managed apps.",
            ),
            (
                "managed.application.feedback",
                "Asks for what managed apps left for the server.",
            ),
            ("media.install", "Installs a book."),
            ("media.managed.list", "Lists the managed books."),
            ("media.remove", "Removes a book."),
        ],
    },
    Topic {
        name: "device",
        about: "The device as a whole: locked, erased, restarted, lost and found.",
        commands: &[
            (
                "device.activationlock.bypasscode",
                "Asks for the code that unlocks an activation lock.",
            ),
            (
                "device.activationlock.clearbypasscode",
                "Makes the device forget the code that unlocks an activation lock.",
            ),
            (
                "device.configured",
                "Lets Setup Assistant go on after it awaited configuration.",
            ),
            ("device.erase", "Erases the device at once."),
            ("device.esim", "Asks a carrier's server for cellular plans."),
            ("device.lock", "Locks the device at once."),
            (
                "device.lostmode.disable",
                "Takes the device out of Lost Mode.",
            ),
            ("device.lostmode.enable", "Puts the device into Lost Mode."),
            (
                "device.lostmode.location",
                "Asks a device in Lost Mode where it is.",
            ),
            (
                "device.lostmode.playsound",
                "Has a device in Lost Mode play a sound.",
            ),
            ("device.restart", "Restarts the device."),
            ("device.shutdown", "Shuts the device down."),
            (
                "lom.devicerequest",
                "Has a Mac switch other Macs on, off, or reset them (Lights Out Management).",
            ),
            (
                "lom.setuprequest",
                "Asks a Mac for its addresses for Lights Out Management.",
            ),
            (
                "mirroring.request",
                "Asks the user to show their screen through AirPlay.",
            ),
            ("mirroring.stop", "Ends the showing of the screen."),
            ("remotedesktop.disable", "Switches Remote Desktop off."),
            ("remotedesktop.enable", "Switches Remote Desktop on."),
            (
                "trigger.enhanced.log.collection",
                "Starts the collection of logs for AppleCare.",
            ),
            (
                "cancel.enhanced.log.collection",
                "Ends the collection of logs for AppleCare.",
            ),
        ],
    },
    Topic {
        name: "information",
        about: "What a device says of itself.",
        commands: &[
            (
                "application.extensions.listactive",
                "Lists the active NSExtensions of a user.",
            ),
            (
                "application.extensions.mappings",
                "Lists the installed NSExtensions of a user.",
            ),
            (
                "device.restrictions.list",
                "Lists the restrictions in force.",
            ),
            (
                "information.contentcaching",
                "Asks how the content cache of a Mac fares.",
            ),
            ("information.device", "Asks for facts of the device."),
            (
                "information.security",
                "Asks for the state of the device's security.",
            ),
        ],
    },
    Topic {
        name: "profiles",
        about: "Profiles, certificates and declarations.",
        commands: &[
            (
                "certificate.list",
                "Lists the certificates that are installed.",
            ),
            (
                "declarativemanagement",
                "Has the device fetch its declarations, or switches declarative management on.",
            ),
            ("profile.install", "Installs a configuration profile."),
            (
                "profile.list",
                "Lists the configuration profiles that are installed.",
            ),
            (
                "profile.provisioning.install",
                "Installs a provisioning profile.",
            ),
            (
                "profile.provisioning.list",
                "Lists the provisioning profiles that are installed.",
            ),
            (
                "profile.provisioning.remove",
                "Removes a provisioning profile.",
            ),
            ("profile.remove", "Removes a configuration profile."),
        ],
    },
    Topic {
        name: "security",
        about: "Passcodes, passwords and keys.",
        commands: &[
            (
                "device.restrictions.clearpassword",
                "Removes the passcode of restrictions, which since iOS 12 is that of Screen Time.",
            ),
            ("passcode.clear", "Removes the passcode."),
            (
                "passcode.firmware.set",
                "Sets or clears the firmware password of a Mac.",
            ),
            (
                "passcode.firmware.verify",
                "Checks the firmware password of a Mac.",
            ),
            (
                "passcode.recovery.set",
                "Sets or clears the Recovery Lock of a Mac.",
            ),
            (
                "passcode.recovery.verify",
                "Checks the Recovery Lock of a Mac.",
            ),
            (
                "passcode.unlocktoken",
                "Asks for the token that removes the passcode.",
            ),
            (
                "rotate.file.vault.key",
                "Replaces the recovery key of FileVault.",
            ),
        ],
    },
    Topic {
        name: "settings",
        about: "Settings of the device.",
        commands: &[(
            "settings",
            "Changes settings, each for itself: one may fail while others succeed.",
        )],
    },
    Topic {
        name: "updates",
        about: "Updates of the operating system, as they were before OS 27.",
        commands: &[
            (
                "system.update.available",
                "Lists the updates that the device could take.",
            ),
            ("system.update.scan", "Has a Mac look for updates."),
            ("system.update.schedule", "Downloads or installs updates."),
            ("system.update.status", "Asks how updates fare."),
        ],
    },
    Topic {
        name: "users",
        about: "Accounts and users.",
        commands: &[
            (
                "account.configuration",
                "Says how Setup Assistant makes the accounts of a Mac that awaits configuration.",
            ),
            (
                "set.auto.admin.password",
                "Changes the password of the administrator that Setup Assistant made.",
            ),
            (
                "user.configured",
                "Lets a user of a Shared iPad go on after their session awaited configuration.",
            ),
            (
                "user.delete",
                "Deletes a user of the device, or all of them.",
            ),
            ("user.list", "Lists the users of the device."),
            ("user.logout", "Logs the user of a Shared iPad out."),
            (
                "user.unlock",
                "Unlocks a user's account that had too many wrong passwords.",
            ),
        ],
    },
];

/// Commands of whose keys only some combinations are valid: they are made by functions in `mdm_core::command::typed::choices`.
pub(super) const CHOSEN_BY_HAND: &[&str] = &[
    "application.install",
    "application.install.enterprise",
    "device.erase",
    "device.lock",
    "device.lostmode.enable",
    "media.install",
    "media.remove",
    "mirroring.request",
    "passcode.firmware.set",
    "passcode.recovery.set",
    "rotate.file.vault.key",
    "user.delete",
];

/// The same of dictionaries.
pub(super) const DICTIONARIES_BY_HAND: &[&str] = &[
    "rotate.file.vault.key:FileVaultUnlock",
    "system.update.schedule:Updates[]",
];

/// Names of the types of dictionaries and words. Where several say the same the first one's name is for all.
pub(super) const TYPES: &[(&str, &str)] = &[
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
pub(super) const WORDS: &[(&str, &[&str])] = &[
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
pub(super) const NUMBERS: &[(&str, &[(i64, &str)])] = &[
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
pub(super) const BY_HAND: &[(&str, &str)] = &[
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
pub(super) const ONE_OR_MORE: &[&str] = &["settings>Settings"];

/// Keys whose values grant power over a device or an account: never printed.
pub(super) const SECRETS: &[&str] = &[
    "ActivationLockBypassCode",
    "AppleCareToken",
    "BootstrapToken",
    "CurrentPassword",
    "EncryptedNewRecoveryKey",
    "FDE_PersonalRecoveryKeyCMS",
    "InvitationURL",
    "MDMProfileData",
    "NewPassword",
    "OrganizationMagic",
    "PIN",
    "Password",
    "Payload",
    "PrivateKeyExport",
    "PrivateKeyExportPassword",
    "PushToken",
    "RedemptionCode",
    "UnlockToken",
    "UnusedRedemptionCode",
    "WiFiProfileData",
    "eSIMServerURL",
    "passwordHash",
];

/// Keys with text or data whose names sound secret and whose values are not.
pub(super) const NOT_SECRET: &[&str] = &["FDE_PersonalRecoveryKeyDeviceKey"];

/// Parts of names that have to be in one of the two lists above.
pub(super) const SOUNDS_SECRET: &[&str] = &[
    "PIN",
    "Passcode",
    "Password",
    "RecoveryKey",
    "Secret",
    "Token",
    "passw",
];

/// Keys whose values tell who someone is, or where: printed only on request.
pub(super) const PERSONAL: &[&str] = &[
    "ActiveManagedUsers",
    "Altitude",
    "BluetoothMAC",
    "Course",
    "DeviceID",
    "DeviceName",
    "DevicePropertiesAttestation",
    "EASDeviceIdentifier",
    "EID",
    "EthernetMAC",
    "FullName",
    "GUID",
    "HorizontalAccuracy",
    "HostName",
    "ICCID",
    "IMEI",
    "Latitude",
    "LocalHostName",
    "Longitude",
    "MEID",
    "ManagedLocalUserShortName",
    "PhoneNumber",
    "PrimaryAccountFullName",
    "PrimaryAccountUserName",
    "ProvisioningUDID",
    "PublicAddress",
    "SerialNumber",
    "Speed",
    "Timestamp",
    "UDID",
    "UserGUID",
    "UserName",
    "VerticalAccuracy",
    "WiFiMAC",
    "fullName",
    "iTunesStoreAccountHash",
    "shortName",
];
