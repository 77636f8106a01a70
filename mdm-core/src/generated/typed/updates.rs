// Made by `cargo xtask schema` from Apple's device-management schema (github.com/apple/device-management, MIT licence, copyright Apple Inc.).
// Names and facts only. Which files, and their digests: schema.lock. Change the generator in xtask/src/schema, not this file.

// Updates of the operating system, as they were before OS 27.

use crate::command::typed::prelude::*;

command! {
    /// Lists the updates that the device could take.
    ///
    /// `AvailableOSUpdates`: iOS 9, macOS 10.11, tvOS 12; not visionOS, watchOS. Supervised: iOS, tvOS. Deprecated: iOS 26, macOS 26, tvOS
    /// 26. Removed: iOS 27, macOS 27, tvOS 27.
    #[doc(alias = "AvailableOSUpdates")]
    AvailableOsUpdates = "AvailableOSUpdates" => AvailableOsUpdatesResponse, pub fn new {
        required {}
        optional {}
    }
}

response! {
    /// What [`AvailableOsUpdates`] is answered with.
    AvailableOsUpdatesResponse {
        /// `AvailableOSUpdates`.
        available_os_updates: Vec<AvailableOsUpdate> = "AvailableOSUpdates" expect,
    }
}

command! {
    /// Has a Mac look for updates.
    ///
    /// `ScheduleOSUpdateScan`: macOS 10.11; not iOS, tvOS, visionOS, watchOS. Supervised: macOS. Deprecated: macOS 26. Removed: macOS 27.
    #[doc(alias = "ScheduleOSUpdateScan")]
    ScheduleOsUpdateScan = "ScheduleOSUpdateScan" => ScheduleOsUpdateScanResponse, pub fn new {
        required {}
        optional {
            /// `Force`. Default false.
            force: bool = "Force",
        }
    }
}

response! {
    /// What [`ScheduleOsUpdateScan`] is answered with.
    ScheduleOsUpdateScanResponse {
        /// `ScanInitiated`.
        scan_initiated: bool = "ScanInitiated" expect,
    }
}

command! {
    /// Downloads or installs updates.
    ///
    /// `ScheduleOSUpdate`: iOS 9, macOS 10.11, tvOS 12; not visionOS, watchOS. Supervised: iOS, macOS, tvOS. Deprecated: iOS 26, macOS 26,
    /// tvOS 26. Removed: iOS 27, macOS 27, tvOS 27.
    #[doc(alias = "ScheduleOSUpdate")]
    ScheduleOsUpdate = "ScheduleOSUpdate" => ScheduleOsUpdateResponse, pub fn new {
        required {
            /// `Updates`.
            updates: Vec<OsUpdate> = "Updates",
        }
        optional {}
    }
}

response! {
    /// What [`ScheduleOsUpdate`] is answered with.
    ScheduleOsUpdateResponse {
        /// `UpdateResults`.
        update_results: Vec<OsUpdateResult> = "UpdateResults" expect,
    }
}

command! {
    /// Asks how updates fare.
    ///
    /// `OSUpdateStatus`: iOS 9, macOS 10.11.5, tvOS 12; not visionOS, watchOS. Supervised: iOS, macOS, tvOS. Deprecated: iOS 26, macOS 26,
    /// tvOS 26. Removed: iOS 27, macOS 27, tvOS 27.
    #[doc(alias = "OSUpdateStatus")]
    OsUpdateStatus = "OSUpdateStatus" => OsUpdateStatusResponse, pub fn new {
        required {}
        optional {}
    }
}

response! {
    /// What [`OsUpdateStatus`] is answered with.
    OsUpdateStatusResponse {
        /// `OSUpdateStatus`.
        os_update_status: Vec<OsUpdateProgress> = "OSUpdateStatus" expect,
    }
}

structure! {
    /// One of `AvailableOSUpdates`.
    #[derive(Default)]
    AvailableOsUpdate pub fn new {
        required {}
        optional {
            /// `ProductKey`.
            product_key: String = "ProductKey" expect,
            /// `HumanReadableName`.
            human_readable_name: String = "HumanReadableName" expect,
            /// `HumanReadableNameLocale`. Not iOS, tvOS.
            human_readable_name_locale: String = "HumanReadableNameLocale",
            /// `MetadataURL`. Not iOS, tvOS.
            metadata_url: String = "MetadataURL",
            /// `ProductName`. Not macOS.
            product_name: String = "ProductName",
            /// `Version`.
            version: String = "Version" expect,
            /// `Build`.
            build: String = "Build" expect,
            /// `DownloadSize`. macOS 10.12.
            download_size: i64 = "DownloadSize" expect,
            /// `InstallSize`. Not macOS.
            install_size: i64 = "InstallSize",
            /// `AppIdentifiersToClose`. Not iOS, tvOS.
            app_identifiers_to_close: Vec<String> = "AppIdentifiersToClose",
            /// `IsCritical`. Default false.
            is_critical: bool = "IsCritical",
            /// `IsConfigDataUpdate`. Not iOS, tvOS. Default false.
            is_config_data_update: bool = "IsConfigDataUpdate",
            /// `IsFirmwareUpdate`. Not iOS, tvOS. Default false.
            is_firmware_update: bool = "IsFirmwareUpdate",
            /// `IsMajorOSUpdate`. macOS 10.11.4; not iOS, tvOS. Default false.
            is_major_os_update: bool = "IsMajorOSUpdate",
            /// `RestartRequired`. Default false.
            restart_required: bool = "RestartRequired",
            /// `AllowsInstallLater`. Default false.
            allows_install_later: bool = "AllowsInstallLater",
            /// `DeferredUntil`. macOS 10.12.4; not iOS, tvOS.
            deferred_until: Timestamp = "DeferredUntil",
            /// `RequiresBootstrapToken`. macOS 11; not iOS, tvOS. Default false.
            requires_bootstrap_token: bool = "RequiresBootstrapToken",
            /// `IsSecurityResponse`. iOS 16.2, macOS 13.1, tvOS 16.2.
            is_security_response: bool = "IsSecurityResponse" expect,
            /// `SupplementalBuildVersion`. iOS 16.2, macOS 13.1, tvOS 16.2.
            supplemental_build_version: String = "SupplementalBuildVersion",
            /// `SupplementalOSVersionExtra`. iOS 16.2, macOS 13.1, tvOS 16.2.
            supplemental_os_version_extra: String = "SupplementalOSVersionExtra",
        }
    }
}

arrays!(AvailableOsUpdate);

words! {
    /// Apple's words for `InstallAction`.
    ScheduledAction {
        /// `Error`.
        Error = "Error",
        /// `DownloadOnly`.
        DownloadOnly = "DownloadOnly",
        /// `InstallASAP`.
        InstallAsap = "InstallASAP",
        /// `NotifyOnly`.
        NotifyOnly = "NotifyOnly",
        /// `InstallLater`.
        InstallLater = "InstallLater",
        /// `InstallForceRestart`.
        InstallForceRestart = "InstallForceRestart",
    }
}

words! {
    /// Apple's words for `Status`.
    OsUpdateResultStatus {
        /// `Idle`.
        Idle = "Idle",
        /// `Downloading`.
        Downloading = "Downloading",
        /// `DownloadFailed`.
        DownloadFailed = "DownloadFailed",
        /// `DownloadRequiresComputer`.
        DownloadRequiresComputer = "DownloadRequiresComputer",
        /// `DownloadInsufficientSpace`.
        DownloadInsufficientSpace = "DownloadInsufficientSpace",
        /// `DownloadInsufficientPower`.
        DownloadInsufficientPower = "DownloadInsufficientPower",
        /// `DownloadInsufficientNetwork`.
        DownloadInsufficientNetwork = "DownloadInsufficientNetwork",
        /// `Installing`.
        Installing = "Installing",
        /// `InstallInsufficientSpace`.
        InstallInsufficientSpace = "InstallInsufficientSpace",
        /// `InstallInsufficientPower`.
        InstallInsufficientPower = "InstallInsufficientPower",
        /// `InstallPhoneCallInProgress`.
        InstallPhoneCallInProgress = "InstallPhoneCallInProgress",
        /// `InstallFailed`.
        InstallFailed = "InstallFailed",
    }
}

structure! {
    /// One of `UpdateResults`.
    #[derive(Default)]
    OsUpdateResult pub fn new {
        required {}
        optional {
            /// `ProductKey`.
            product_key: String = "ProductKey" expect,
            /// `InstallAction`.
            install_action: ScheduledAction = "InstallAction" expect,
            /// `Status`.
            status: OsUpdateResultStatus = "Status" expect,
            /// `ErrorChain`.
            error_chain: Vec<ErrorLink> = "ErrorChain",
        }
    }
}

arrays!(OsUpdateResult);

words! {
    /// Apple's words for `InstallAction`.
    InstallAction {
        /// `Default`.
        Default = "Default",
        /// `DownloadOnly`.
        DownloadOnly = "DownloadOnly",
        /// `InstallASAP`.
        InstallAsap = "InstallASAP",
        /// `NotifyOnly`.
        NotifyOnly = "NotifyOnly",
        /// `InstallLater`.
        InstallLater = "InstallLater",
        /// `InstallForceRestart`.
        InstallForceRestart = "InstallForceRestart",
    }
}

words! {
    /// Apple's words for `Priority`.
    UpdatePriority {
        /// `Low`.
        Low = "Low",
        /// `High`.
        High = "High",
    }
}

structure! {
    /// One of `Updates`.
    OsUpdate pub(crate) fn bare {
        required {
            /// `InstallAction`.
            install_action: InstallAction = "InstallAction",
        }
        optional {
            /// `ProductKey`.
            product_key: String = "ProductKey",
            /// `ProductVersion`. iOS 11.3, macOS 12, tvOS 12.2.
            product_version: String = "ProductVersion",
            /// `MaxUserDeferrals`. macOS 12; not iOS, tvOS.
            max_user_deferrals: i64 = "MaxUserDeferrals",
            /// `Priority`. macOS 12.3; not iOS, tvOS. Default `Low`.
            priority: UpdatePriority = "Priority",
        }
    }
}

arrays!(OsUpdate);

words! {
    /// Apple's words for `Status`.
    OsUpdateProgressStatus {
        /// `Idle`.
        Idle = "Idle",
        /// `Downloading`.
        Downloading = "Downloading",
        /// `Installing`.
        Installing = "Installing",
    }
}

structure! {
    /// One of `OSUpdateStatus`.
    #[derive(Default)]
    OsUpdateProgress pub fn new {
        required {}
        optional {
            /// `ProductKey`.
            product_key: String = "ProductKey" expect,
            /// `IsDownloaded`.
            is_downloaded: bool = "IsDownloaded" expect,
            /// `DownloadPercentComplete`.
            download_percent_complete: f64 = "DownloadPercentComplete" expect,
            /// `Status`.
            status: OsUpdateProgressStatus = "Status" expect,
            /// `MaxDeferrals`. macOS 12.3; not iOS, tvOS.
            max_deferrals: i64 = "MaxDeferrals",
            /// `DeferralsRemaining`. macOS 12.3; not iOS, tvOS.
            deferrals_remaining: i64 = "DeferralsRemaining",
            /// `NextScheduledInstall`. macOS 12.3; not iOS, tvOS.
            next_scheduled_install: Timestamp = "NextScheduledInstall",
            /// `PastNotifications`. macOS 12.3; not iOS, tvOS.
            past_notifications: Vec<Timestamp> = "PastNotifications",
        }
    }
}

arrays!(OsUpdateProgress);
