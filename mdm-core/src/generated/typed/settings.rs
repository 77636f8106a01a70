// Made by `cargo xtask schema` from Apple's device-management schema (github.com/apple/device-management, MIT licence, copyright Apple Inc.).
// Names and facts only. Which files, and their digests: schema.lock. Change the generator in xtask/src/schema, not this file.

// Settings of the device.

use super::AppAttributes;
use crate::command::typed::prelude::*;

command! {
    /// Changes settings, each for itself: one may fail while others succeed.
    ///
    /// `Settings`: iOS 5, macOS 10.9, tvOS 9, visionOS 1.1, watchOS 10.
    Settings = "Settings" => SettingsResponse, pub fn new {
        required {
            /// `Settings`.
            settings: Vec<Setting> = "Settings",
        }
        optional {}
    }
}

response! {
    /// What [`Settings`] is answered with.
    SettingsResponse {
        /// `Settings`.
        settings: OneOrMore<SettingResult> = "Settings",
    }
}

words! {
    /// Apple's words for `Status`.
    SettingStatus {
        /// `Acknowledged`.
        Acknowledged = "Acknowledged",
        /// `Error`.
        Error = "Error",
    }
}

structure! {
    /// One of `Settings`.
    #[derive(Default)]
    SettingResult pub fn new {
        required {}
        optional {
            /// `Status`.
            status: SettingStatus = "Status" expect,
            /// `ErrorChain`.
            error_chain: Vec<ErrorLink> = "ErrorChain",
            /// `Identifier`. iOS 7, tvOS 10.2; not macOS.
            identifier: String = "Identifier",
        }
    }
}

arrays!(SettingResult);

numbers! {
    /// What the numbers of `Where` stand for.
    WallpaperScreens {
        /// 1.
        LockScreen = 1,
        /// 2.
        HomeScreen = 2,
        /// 3.
        Both = 3,
    }
}

structure! {
    /// The setting `Wallpaper`. iOS 8; not macOS, tvOS, visionOS, watchOS. Supervised: iOS.
    WallpaperSetting pub fn new {
        required {
            /// `Image`.
            image: Vec<u8> = "Image",
            /// `Where`.
            screens: WallpaperScreens = "Where",
        }
        optional {}
    }
}

structure! {
    /// The setting `DataRoaming`. Not macOS, tvOS, visionOS, watchOS.
    DataRoamingSetting pub fn new {
        required {
            /// `Enabled`.
            enabled: bool = "Enabled",
        }
        optional {}
    }
}

structure! {
    /// The setting `VoiceRoaming`. Not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 16.
    VoiceRoamingSetting pub fn new {
        required {
            /// `Enabled`.
            enabled: bool = "Enabled",
        }
        optional {}
    }
}

structure! {
    /// The setting `PersonalHotspot`. Not macOS, tvOS, visionOS, watchOS.
    PersonalHotspotSetting pub fn new {
        required {
            /// `Enabled`.
            enabled: bool = "Enabled",
        }
        optional {}
    }
}

structure! {
    /// The setting `Bluetooth`. iOS 11.3, macOS 10.13.4; not tvOS, visionOS, watchOS. Supervised: iOS.
    BluetoothSetting pub fn new {
        required {
            /// `Enabled`.
            enabled: bool = "Enabled",
        }
        optional {}
    }
}

structure! {
    /// The setting `ApplicationConfiguration`. iOS 7, macOS 10.15, tvOS 10.2.
    ApplicationConfigurationSetting pub fn new {
        required {
            /// `Identifier`.
            identifier: String = "Identifier",
        }
        optional {
            /// `Configuration`.
            configuration: Keys = "Configuration",
        }
    }
}

structure! {
    /// The setting `ApplicationAttributes`. iOS 7, tvOS 10.2; not macOS.
    ApplicationAttributesSetting pub fn new {
        required {
            /// `Identifier`.
            identifier: String = "Identifier",
        }
        optional {
            /// `Attributes`.
            attributes: AppAttributes = "Attributes",
        }
    }
}

structure! {
    /// The setting `DeviceName`. macOS 10.10, visionOS 2; not watchOS. Supervised: iOS, visionOS.
    DeviceNameSetting pub fn new {
        required {
            /// `DeviceName`.
            device_name: Pii<String> = "DeviceName",
        }
        optional {}
    }
}

structure! {
    /// The setting `HostName`. macOS 10.11; not iOS, tvOS, visionOS, watchOS.
    HostNameSetting pub fn new {
        required {
            /// `HostName`.
            host_name: Pii<String> = "HostName",
        }
        optional {}
    }
}

structure! {
    /// `OrganizationInfo` in `Settings[].OrganizationInfo`.
    OrganizationInfo pub fn new {
        required {
            /// `OrganizationName`.
            organization_name: String = "OrganizationName",
        }
        optional {
            /// `OrganizationShortName`. iOS 13, macOS 10.15, tvOS 13.
            organization_short_name: String = "OrganizationShortName",
            /// `OrganizationAddress`.
            organization_address: String = "OrganizationAddress",
            /// `OrganizationPhone`.
            organization_phone: String = "OrganizationPhone",
            /// `OrganizationEmail`.
            organization_email: String = "OrganizationEmail",
            /// `OrganizationMagic`.
            organization_magic: Secret<String> = "OrganizationMagic",
        }
    }
}

arrays!(OrganizationInfo);

structure! {
    /// The setting `OrganizationInfo`. macOS 10.9.
    OrganizationInfoSetting pub fn new {
        required {}
        optional {
            /// `OrganizationInfo`.
            organization_info: OrganizationInfo = "OrganizationInfo",
        }
    }
}

structure! {
    /// The setting `DefaultApplications`. iOS 18.2, visionOS 2.2; not macOS, tvOS, watchOS.
    DefaultApplicationsSetting pub fn new {
        required {}
        optional {
            /// `WebBrowser`.
            web_browser: String = "WebBrowser",
            /// `Calling`. iOS 26; not macOS, tvOS, visionOS, watchOS.
            calling: String = "Calling",
            /// `Messaging`. iOS 26; not macOS, tvOS, visionOS, watchOS.
            messaging: String = "Messaging",
        }
    }
}

structure! {
    /// `MDMOptions` in `Settings[].MDMOptions`.
    #[derive(Default)]
    MdmOptions pub fn new {
        required {}
        optional {
            /// `ActivationLockAllowedWhileSupervised`. Default false.
            activation_lock_allowed_while_supervised: bool = "ActivationLockAllowedWhileSupervised",
            /// `BootstrapTokenAllowed`. macOS 10.15; not iOS, tvOS, visionOS, watchOS. Deprecated: macOS 11. Default false.
            bootstrap_token_allowed: bool = "BootstrapTokenAllowed",
            /// `PromptUserToAllowBootstrapTokenForAuthentication`. macOS 11; not iOS, tvOS, visionOS, watchOS. Default false.
            prompt_user_to_allow_bootstrap_token_for_authentication: bool = "PromptUserToAllowBootstrapTokenForAuthentication",
            /// `IdleRebootAllowed`. iOS 18.4; not macOS, tvOS, visionOS, watchOS. Default false.
            idle_reboot_allowed: bool = "IdleRebootAllowed",
        }
    }
}

arrays!(MdmOptions);

structure! {
    /// The setting `MDMOptions`. iOS 7, macOS 10.15, visionOS 2; not tvOS, watchOS.
    MdmOptionsSetting pub fn new {
        required {
            /// `MDMOptions`.
            mdm_options: MdmOptions = "MDMOptions",
        }
        optional {}
    }
}

structure! {
    /// The setting `MaximumResidentUsers`. iOS 9.3; not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 13.4.
    MaximumResidentUsersSetting pub fn new {
        required {
            /// `MaximumResidentUsers`.
            maximum_resident_users: i64 = "MaximumResidentUsers",
        }
        optional {}
    }
}

structure! {
    /// `AwaitUserConfiguration` in `Settings[].SharedDeviceConfiguration`.
    AwaitUserConfiguration pub fn new {
        required {
            /// `Enabled`.
            enabled: bool = "Enabled",
        }
        optional {}
    }
}

arrays!(AwaitUserConfiguration);

structure! {
    /// `PasscodePolicy` in `Settings[].SharedDeviceConfiguration`.
    #[derive(Default)]
    SharedDevicePasscodePolicy pub fn new {
        required {}
        optional {
            /// `PasscodeLockGracePeriod`. One of 0, 60, 300, 900, 3600, 14400.
            passcode_lock_grace_period: i64 = "PasscodeLockGracePeriod",
            /// `AutoLockTime`.
            auto_lock_time: i64 = "AutoLockTime",
        }
    }
}

arrays!(SharedDevicePasscodePolicy);

structure! {
    /// The setting `SharedDeviceConfiguration`. iOS 13.4; not macOS, tvOS, visionOS, watchOS.
    SharedDeviceConfigurationSetting pub fn new {
        required {}
        optional {
            /// `QuotaSize`.
            quota_size: i64 = "QuotaSize",
            /// `ResidentUsers`.
            resident_users: i64 = "ResidentUsers",
            /// `UserSessionTimeout`. iOS 14.5.
            user_session_timeout: i64 = "UserSessionTimeout",
            /// `TemporarySessionTimeout`. iOS 14.5, visionOS 26. Supervised: visionOS.
            temporary_session_timeout: i64 = "TemporarySessionTimeout",
            /// `TemporarySessionOnly`. iOS 14.5. Default false.
            temporary_session_only: bool = "TemporarySessionOnly",
            /// `ManagedAppleIDDefaultDomains`. iOS 16.
            managed_apple_id_default_domains: Vec<String> = "ManagedAppleIDDefaultDomains",
            /// `OnlineAuthenticationGracePeriod`. iOS 16.
            online_authentication_grace_period: i64 = "OnlineAuthenticationGracePeriod",
            /// `SkipLanguageAndLocaleSetupForNewUsers`. iOS 16.2. Default false.
            skip_language_and_locale_setup_for_new_users: bool = "SkipLanguageAndLocaleSetupForNewUsers",
            /// `AwaitUserConfiguration`. iOS 17.
            await_user_configuration: AwaitUserConfiguration = "AwaitUserConfiguration",
            /// `PasscodePolicy`. iOS 17.
            passcode_policy: SharedDevicePasscodePolicy = "PasscodePolicy",
        }
    }
}

structure! {
    /// The setting `DiagnosticSubmission`. iOS 9.3; not macOS, tvOS, visionOS, watchOS.
    DiagnosticSubmissionSetting pub fn new {
        required {
            /// `Enabled`.
            enabled: bool = "Enabled",
        }
        optional {}
    }
}

structure! {
    /// The setting `AppAnalytics`. iOS 9.3.2; not macOS, tvOS, visionOS, watchOS.
    AppAnalyticsSetting pub fn new {
        required {
            /// `Enabled`.
            enabled: bool = "Enabled",
        }
        optional {}
    }
}

structure! {
    /// The setting `PasscodeLockGracePeriod`. iOS 9.3.2; not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 17.
    PasscodeLockGracePeriodSetting pub fn new {
        required {
            /// `PasscodeLockGracePeriod`. One of 0, 60, 300, 900, 3600, 14400.
            passcode_lock_grace_period: i64 = "PasscodeLockGracePeriod",
        }
        optional {}
    }
}

structure! {
    /// The setting `TimeZone`. iOS 14, tvOS 14, visionOS 2; not macOS, watchOS. Supervised: iOS, tvOS, visionOS.
    TimeZoneSetting pub fn new {
        required {
            /// `TimeZone`.
            time_zone: String = "TimeZone",
        }
        optional {}
    }
}

numbers! {
    /// What the numbers of `RecommendationCadence` stand for.
    RecommendationCadence {
        /// 0.
        Both = 0,
        /// 1.
        Older = 1,
        /// 2.
        Newer = 2,
    }
}

structure! {
    /// The setting `SoftwareUpdateSettings`. iOS 14.5; not macOS, tvOS, visionOS, watchOS. Supervised: iOS. Deprecated: iOS 26. Removed:
    /// iOS 27.
    SoftwareUpdateSettingsSetting pub fn new {
        required {
            /// `RecommendationCadence`.
            recommendation_cadence: RecommendationCadence = "RecommendationCadence",
        }
        optional {}
    }
}

structure! {
    /// The setting `AccessibilitySettings`. iOS 16; not macOS, tvOS, visionOS. Supervised: iOS, watchOS.
    AccessibilitySettingsSetting pub fn new {
        required {}
        optional {
            /// `BoldTextEnabled`. Default false.
            bold_text_enabled: bool = "BoldTextEnabled",
            /// `IncreaseContrastEnabled`. Not watchOS. Default false.
            increase_contrast_enabled: bool = "IncreaseContrastEnabled",
            /// `ReduceMotionEnabled`. Default false.
            reduce_motion_enabled: bool = "ReduceMotionEnabled",
            /// `ReduceTransparencyEnabled`. Default false.
            reduce_transparency_enabled: bool = "ReduceTransparencyEnabled",
            /// `TextSize`. One of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11. Default 4.
            text_size: i64 = "TextSize",
            /// `TouchAccommodationsEnabled`. Default false.
            touch_accommodations_enabled: bool = "TouchAccommodationsEnabled",
            /// `VoiceOverEnabled`. Default false.
            voice_over_enabled: bool = "VoiceOverEnabled",
            /// `ZoomEnabled`. Default false.
            zoom_enabled: bool = "ZoomEnabled",
            /// `GrayscaleEnabled`. Not iOS, watchOS. Default false.
            grayscale_enabled: bool = "GrayscaleEnabled",
        }
    }
}

variants! {
    /// One of `Settings`.
    Setting {
        /// `Wallpaper`. iOS 8; not macOS, tvOS, visionOS, watchOS. Supervised: iOS.
        Wallpaper(WallpaperSetting) = "Wallpaper",
        /// `DataRoaming`. Not macOS, tvOS, visionOS, watchOS.
        DataRoaming(DataRoamingSetting) = "DataRoaming",
        /// `VoiceRoaming`. Not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 16.
        VoiceRoaming(VoiceRoamingSetting) = "VoiceRoaming",
        /// `PersonalHotspot`. Not macOS, tvOS, visionOS, watchOS.
        PersonalHotspot(PersonalHotspotSetting) = "PersonalHotspot",
        /// `Bluetooth`. iOS 11.3, macOS 10.13.4; not tvOS, visionOS, watchOS. Supervised: iOS.
        Bluetooth(BluetoothSetting) = "Bluetooth",
        /// `ApplicationConfiguration`. iOS 7, macOS 10.15, tvOS 10.2.
        ApplicationConfiguration(ApplicationConfigurationSetting) = "ApplicationConfiguration",
        /// `ApplicationAttributes`. iOS 7, tvOS 10.2; not macOS.
        ApplicationAttributes(ApplicationAttributesSetting) = "ApplicationAttributes",
        /// `DeviceName`. macOS 10.10, visionOS 2; not watchOS. Supervised: iOS, visionOS.
        DeviceName(DeviceNameSetting) = "DeviceName",
        /// `HostName`. macOS 10.11; not iOS, tvOS, visionOS, watchOS.
        HostName(HostNameSetting) = "HostName",
        /// `OrganizationInfo`. macOS 10.9.
        OrganizationInfo(OrganizationInfoSetting) = "OrganizationInfo",
        /// `DefaultApplications`. iOS 18.2, visionOS 2.2; not macOS, tvOS, watchOS.
        DefaultApplications(DefaultApplicationsSetting) = "DefaultApplications",
        /// `MDMOptions`. iOS 7, macOS 10.15, visionOS 2; not tvOS, watchOS.
        MdmOptions(MdmOptionsSetting) = "MDMOptions",
        /// `MaximumResidentUsers`. iOS 9.3; not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 13.4.
        MaximumResidentUsers(MaximumResidentUsersSetting) = "MaximumResidentUsers",
        /// `SharedDeviceConfiguration`. iOS 13.4; not macOS, tvOS, visionOS, watchOS.
        SharedDeviceConfiguration(SharedDeviceConfigurationSetting) = "SharedDeviceConfiguration",
        /// `DiagnosticSubmission`. iOS 9.3; not macOS, tvOS, visionOS, watchOS.
        DiagnosticSubmission(DiagnosticSubmissionSetting) = "DiagnosticSubmission",
        /// `AppAnalytics`. iOS 9.3.2; not macOS, tvOS, visionOS, watchOS.
        AppAnalytics(AppAnalyticsSetting) = "AppAnalytics",
        /// `PasscodeLockGracePeriod`. iOS 9.3.2; not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 17.
        PasscodeLockGracePeriod(PasscodeLockGracePeriodSetting) = "PasscodeLockGracePeriod",
        /// `TimeZone`. iOS 14, tvOS 14, visionOS 2; not macOS, watchOS. Supervised: iOS, tvOS, visionOS.
        TimeZone(TimeZoneSetting) = "TimeZone",
        /// `SoftwareUpdateSettings`. iOS 14.5; not macOS, tvOS, visionOS, watchOS. Supervised: iOS. Deprecated: iOS 26. Removed: iOS 27.
        SoftwareUpdateSettings(SoftwareUpdateSettingsSetting) = "SoftwareUpdateSettings",
        /// `AccessibilitySettings`. iOS 16; not macOS, tvOS, visionOS. Supervised: iOS, watchOS.
        AccessibilitySettings(AccessibilitySettingsSetting) = "AccessibilitySettings",
    }
}
