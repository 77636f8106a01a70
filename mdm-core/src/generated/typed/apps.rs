// Made by `cargo xtask schema` from Apple's device-management schema (github.com/apple/device-management, MIT licence, copyright Apple Inc.).
// Names and facts only. Which files, and their digests: schema.lock. Change the generator in xtask/src/schema, not this file.

// Apps and books: installed, removed, listed, configured.

use crate::command::typed::prelude::*;

command! {
    /// Installs an app, or takes over its management.
    ///
    /// `InstallApplication`: iOS 5, macOS 10.9, tvOS 10.2, visionOS 1.1, watchOS 10.
    InstallApplication = "InstallApplication" => InstallApplicationResponse, pub(crate) fn bare {
        required {}
        optional {
            /// `iTunesStoreID`.
            itunes_store_id: i64 = "iTunesStoreID",
            /// `Identifier`. iOS 7.
            identifier: String = "Identifier",
            /// `Options`. iOS 7.
            options: InstallOptions = "Options",
            /// `ManifestURL`. iOS 7.
            manifest_url: String = "ManifestURL",
            /// `ManagementFlags`. macOS 11.
            management_flags: ManagementFlags = "ManagementFlags",
            /// `Configuration`. iOS 7, macOS 11.
            configuration: Keys = "Configuration",
            /// `Attributes`. iOS 7; not macOS.
            attributes: AppAttributes = "Attributes",
            /// `ChangeManagementState`. iOS 9, macOS 11.
            change_management_state: ManagementChange = "ChangeManagementState",
            /// `InstallAsManaged`. macOS 11; not iOS, tvOS, visionOS, watchOS. Default false.
            install_as_managed: bool = "InstallAsManaged",
            /// `iOSApp`. macOS 11; not iOS, tvOS, visionOS, watchOS. Default false.
            ios_app: bool = "iOSApp",
        }
    }
}

response! {
    /// What [`InstallApplication`] is answered with.
    InstallApplicationResponse {
        /// `Identifier`.
        identifier: String = "Identifier",
        /// `State`.
        state: AppState = "State",
        /// `RejectionReason`.
        rejection_reason: AppRejection = "RejectionReason",
    }
}

command! {
    /// Installs a package on a Mac from a manifest.
    ///
    /// `InstallEnterpriseApplication`: macOS 10.13.6; not iOS, tvOS, visionOS, watchOS.
    InstallEnterpriseApplication = "InstallEnterpriseApplication" => NothingMore, pub(crate) fn bare {
        required {}
        optional {
            /// `Manifest`.
            manifest: Keys = "Manifest",
            /// `ManifestURL`.
            manifest_url: String = "ManifestURL",
            /// `ManifestURLPinningCerts`.
            manifest_url_pinning_certs: Vec<Vec<u8>> = "ManifestURLPinningCerts",
            /// `PinningRevocationCheckRequired`. Default false.
            pinning_revocation_check_required: bool = "PinningRevocationCheckRequired",
            /// `InstallAsManaged`. macOS 11. Default false.
            install_as_managed: bool = "InstallAsManaged",
            /// `ManagementFlags`. macOS 11.
            management_flags: ManagementFlags = "ManagementFlags",
            /// `Configuration`. macOS 11.
            configuration: Keys = "Configuration",
            /// `ChangeManagementState`. macOS 11.
            change_management_state: ManagementChange = "ChangeManagementState",
            /// `iOSApp`. macOS 11; not iOS, tvOS. Default false.
            ios_app: bool = "iOSApp",
        }
    }
}

command! {
    /// Lists the apps that are installed.
    ///
    /// `InstalledApplicationList`: iOS 5, macOS 10.7, tvOS 10.2, visionOS 1.1, watchOS 10.
    InstalledApplicationList = "InstalledApplicationList" => InstalledApplicationListResponse, pub fn new {
        required {}
        optional {
            /// `Identifiers`. iOS 7, macOS 10.15.
            identifiers: Vec<String> = "Identifiers",
            /// `ManagedAppsOnly`. iOS 7, macOS 10.15. Default false.
            managed_apps_only: bool = "ManagedAppsOnly",
            /// `Items`. iOS 14, tvOS 14; not macOS.
            items: Vec<AppListItem> = "Items",
        }
    }
}

response! {
    /// What [`InstalledApplicationList`] is answered with.
    InstalledApplicationListResponse {
        /// `InstalledApplicationList`.
        installed_application_list: Vec<InstalledApplication> = "InstalledApplicationList" expect,
    }
}

command! {
    /// Invites the user to join a purchase program.
    ///
    /// `InviteToProgram`: iOS 7, macOS 10.9; not tvOS, visionOS, watchOS.
    InviteToProgram = "InviteToProgram" => InviteToProgramResponse, pub fn new {
        required {
            /// `ProgramID`.
            program_id: InvitationProgram = "ProgramID",
            /// `InvitationURL`.
            invitation_url: Secret<String> = "InvitationURL",
        }
        optional {}
    }
}

response! {
    /// What [`InviteToProgram`] is answered with.
    InviteToProgramResponse {
        /// `InvitationResult`.
        invitation_result: InvitationResult = "InvitationResult" expect,
    }
}

command! {
    /// Lists the apps that are managed, and how each fares.
    ///
    /// `ManagedApplicationList`: iOS 5, macOS 11, tvOS 10.2, visionOS 1.1, watchOS 10.
    ManagedApplicationList = "ManagedApplicationList" => ManagedApplicationListResponse, pub fn new {
        required {}
        optional {
            /// `Identifiers`. iOS 7.
            identifiers: Vec<String> = "Identifiers",
        }
    }
}

response! {
    /// What [`ManagedApplicationList`] is answered with.
    ManagedApplicationListResponse {
        /// `ManagedApplicationList`.
        managed_application_list: BTreeMap<String, ManagedApplication> = "ManagedApplicationList" expect,
    }
}

command! {
    /// Completes an installation with a code that pays for the app.
    ///
    /// `ApplyRedemptionCode`: iOS 5; not macOS, tvOS, visionOS, watchOS.
    ApplyRedemptionCode = "ApplyRedemptionCode" => NothingMore, pub fn new {
        required {
            /// `Identifier`.
            identifier: String = "Identifier",
            /// `RedemptionCode`.
            redemption_code: Secret<String> = "RedemptionCode",
        }
        optional {}
    }
}

command! {
    /// Removes a managed app and its data.
    ///
    /// `RemoveApplication`: iOS 5, macOS 11, tvOS 10.2, visionOS 1.1, watchOS 10.
    RemoveApplication = "RemoveApplication" => NothingMore, pub fn new {
        required {
            /// `Identifier`.
            identifier: String = "Identifier",
        }
        optional {}
    }
}

command! {
    /// Has apps with a provisioning profile validated now.
    ///
    /// `ValidateApplications`: iOS 9.2, tvOS 10.2, visionOS 1.1; not macOS, watchOS.
    ValidateApplications = "ValidateApplications" => NothingMore, pub fn new {
        required {}
        optional {
            /// `Identifiers`.
            identifiers: Vec<String> = "Identifiers",
        }
    }
}

command! {
    /// Asks for the attributes of managed apps.
    ///
    /// `ManagedApplicationAttributes`: iOS 7, tvOS 10.2, visionOS 1.1, watchOS 10; not macOS.
    ManagedApplicationAttributes = "ManagedApplicationAttributes" => ManagedApplicationAttributesResponse, pub fn new {
        required {
            /// `Identifiers`.
            identifiers: Vec<String> = "Identifiers",
        }
        optional {}
    }
}

response! {
    /// What [`ManagedApplicationAttributes`] is answered with.
    ManagedApplicationAttributesResponse {
        /// `ApplicationAttributes`.
        application_attributes: Vec<ApplicationAttributes> = "ApplicationAttributes" expect,
    }
}

command! {
    /// Asks for the configuration of managed apps.
    ///
    /// `ManagedApplicationConfiguration`: iOS 7, macOS 10.15, tvOS 10.2, visionOS 1.1, watchOS 10.
    ManagedApplicationConfiguration = "ManagedApplicationConfiguration" => ManagedApplicationConfigurationResponse, pub fn new {
        required {
            /// `Identifiers`.
            identifiers: Vec<String> = "Identifiers",
        }
        optional {}
    }
}

response! {
    /// What [`ManagedApplicationConfiguration`] is answered with.
    ManagedApplicationConfigurationResponse {
        /// `ApplicationConfigurations`.
        application_configurations: Vec<ApplicationConfiguration> = "ApplicationConfigurations" expect,
    }
}

command! {
    /// Asks for what managed apps left for the server.
    ///
    /// `ManagedApplicationFeedback`: iOS 7, macOS 11, tvOS 10.2, visionOS 1.1; not watchOS.
    ManagedApplicationFeedback = "ManagedApplicationFeedback" => ManagedApplicationFeedbackResponse, pub fn new {
        required {
            /// `Identifiers`.
            identifiers: Vec<String> = "Identifiers",
        }
        optional {
            /// `DeleteFeedback`. Default false.
            delete_feedback: bool = "DeleteFeedback",
        }
    }
}

response! {
    /// What [`ManagedApplicationFeedback`] is answered with.
    ManagedApplicationFeedbackResponse {
        /// `ManagedApplicationFeedback`.
        managed_application_feedback: Vec<ApplicationFeedback> = "ManagedApplicationFeedback" expect,
    }
}

command! {
    /// Installs a book.
    ///
    /// `InstallMedia`: iOS 8, macOS 10.9; not tvOS, visionOS, watchOS.
    InstallMedia = "InstallMedia" => InstallMediaResponse, pub(crate) fn bare {
        required {
            /// `MediaType`.
            media_type: MediaType = "MediaType",
        }
        optional {
            /// `iTunesStoreID`.
            itunes_store_id: i64 = "iTunesStoreID",
            /// `MediaURL`. Not macOS.
            media_url: String = "MediaURL",
            /// `PersistentID`. Not macOS.
            persistent_id: String = "PersistentID",
            /// `Kind`. Not macOS.
            kind: MediaKind = "Kind",
            /// `Version`. Not macOS.
            version: String = "Version",
            /// `Author`. Not macOS.
            author: String = "Author",
            /// `Title`. Not macOS.
            title: String = "Title",
        }
    }
}

response! {
    /// What [`InstallMedia`] is answered with.
    InstallMediaResponse {
        /// `iTunesStoreID`.
        itunes_store_id: i64 = "iTunesStoreID",
        /// `MediaURL`. Not macOS.
        media_url: String = "MediaURL",
        /// `PersistentID`. Not macOS.
        persistent_id: String = "PersistentID",
        /// `MediaType`.
        media_type: String = "MediaType",
        /// `State`.
        state: MediaState = "State",
        /// `RejectionReason`.
        rejection_reason: MediaRejection = "RejectionReason",
    }
}

command! {
    /// Lists the managed books.
    ///
    /// `ManagedMediaList`: iOS 8; not macOS, tvOS, visionOS, watchOS.
    ManagedMediaList = "ManagedMediaList" => ManagedMediaListResponse, pub fn new {
        required {}
        optional {}
    }
}

response! {
    /// What [`ManagedMediaList`] is answered with.
    ManagedMediaListResponse {
        /// `Books`.
        books: Vec<ManagedBook> = "Books" expect,
    }
}

command! {
    /// Removes a book.
    ///
    /// `RemoveMedia`: iOS 8; not macOS, tvOS, visionOS, watchOS.
    RemoveMedia = "RemoveMedia" => NothingMore, pub(crate) fn bare {
        required {
            /// `MediaType`.
            media_type: MediaType = "MediaType",
        }
        optional {
            /// `iTunesStoreID`.
            itunes_store_id: String = "iTunesStoreID",
            /// `PersistentID`.
            persistent_id: String = "PersistentID",
        }
    }
}

words! {
    /// Apple's words for `State`.
    AppState {
        /// `Queued`.
        Queued = "Queued",
        /// `NeedsRedemption`.
        NeedsRedemption = "NeedsRedemption",
        /// `Redeeming`.
        Redeeming = "Redeeming",
        /// `Prompting`.
        Prompting = "Prompting",
        /// `PromptingForLogin`.
        PromptingForLogin = "PromptingForLogin",
        /// `ValidatingPurchase`.
        ValidatingPurchase = "ValidatingPurchase",
        /// `Installing`.
        Installing = "Installing",
        /// `Managed`.
        Managed = "Managed",
        /// `ManagedButUninstalled`.
        ManagedButUninstalled = "ManagedButUninstalled",
        /// `UserInstalledApp`.
        UserInstalledApp = "UserInstalledApp",
        /// `UserRejected`.
        UserRejected = "UserRejected",
        /// `PromptingForUpdate`.
        PromptingForUpdate = "PromptingForUpdate",
        /// `PromptingForUpdateLogin`.
        PromptingForUpdateLogin = "PromptingForUpdateLogin",
        /// `ValidatingUpdate`.
        ValidatingUpdate = "ValidatingUpdate",
        /// `Updating`.
        Updating = "Updating",
        /// `UpdateRejected`.
        UpdateRejected = "UpdateRejected",
        /// `PromptingForManagement`.
        PromptingForManagement = "PromptingForManagement",
        /// `ManagementRejected`.
        ManagementRejected = "ManagementRejected",
        /// `Failed`.
        Failed = "Failed",
        /// `Unknown`.
        Unknown = "Unknown",
    }
}

words! {
    /// Apple's words for `RejectionReason`.
    AppRejection {
        /// `AppAlreadyInstalled`.
        AppAlreadyInstalled = "AppAlreadyInstalled",
        /// `AppAlreadyQueued`.
        AppAlreadyQueued = "AppAlreadyQueued",
        /// `AppStoreDisabled`.
        AppStoreDisabled = "AppStoreDisabled",
        /// `CouldNotVerifyAppID`.
        CouldNotVerifyAppId = "CouldNotVerifyAppID",
        /// `ManagementChangeNotSupported`.
        ManagementChangeNotSupported = "ManagementChangeNotSupported",
        /// `NotAnApp`.
        NotAnApp = "NotAnApp",
        /// `NotSupported`.
        NotSupported = "NotSupported",
        /// `Other`.
        Unspecified = "Other",
        /// `PurchaseMethodNotSupported`.
        PurchaseMethodNotSupported = "PurchaseMethodNotSupported",
        /// `PurchaseMethodNotSupportedInMultiUser`.
        PurchaseMethodNotSupportedInMultiUser = "PurchaseMethodNotSupportedInMultiUser",
    }
}

numbers! {
    /// What the numbers of `PurchaseMethod` stand for.
    PurchaseMethod {
        /// 0.
        FreeOrRedemptionCode = 0,
        /// 1.
        VolumePurchase = 1,
    }
}

structure! {
    /// `Options`.
    #[derive(Default)]
    InstallOptions pub fn new {
        required {}
        optional {
            /// `PurchaseMethod`. Default 0.
            purchase_method: PurchaseMethod = "PurchaseMethod",
        }
    }
}

arrays!(InstallOptions);

structure! {
    /// `Attributes`.
    #[derive(Default)]
    AppAttributes pub fn new {
        required {}
        optional {
            /// `VPNUUID`. Not tvOS.
            vpn_uuid: String = "VPNUUID",
            /// `ContentFilterUUID`. iOS 16; not tvOS, watchOS.
            content_filter_uuid: String = "ContentFilterUUID",
            /// `DNSProxyUUID`. iOS 16; not tvOS, watchOS.
            dns_proxy_uuid: String = "DNSProxyUUID",
            /// `RelayUUID`. iOS 17; not tvOS, watchOS.
            relay_uuid: String = "RelayUUID",
            /// `AssociatedDomains`. iOS 13; not tvOS.
            associated_domains: Vec<String> = "AssociatedDomains",
            /// `AssociatedDomainsEnableDirectDownloads`. iOS 14; not tvOS. Default false.
            associated_domains_enable_direct_downloads: bool = "AssociatedDomainsEnableDirectDownloads",
            /// `Removable`. iOS 14, tvOS 14. Default true.
            removable: bool = "Removable",
            /// `TapToPayScreenLock`. iOS 16.4; not tvOS, visionOS, watchOS. Default false.
            tap_to_pay_screen_lock: bool = "TapToPayScreenLock",
            /// `CellularSliceUUID`. iOS 17; not tvOS, visionOS, watchOS.
            cellular_slice_uuid: String = "CellularSliceUUID",
            /// `Hideable`. iOS 18.1; not tvOS, visionOS, watchOS. Default true.
            hideable: bool = "Hideable",
            /// `Lockable`. iOS 18.1; not tvOS, visionOS, watchOS. Default true.
            lockable: bool = "Lockable",
        }
    }
}

arrays!(AppAttributes);

words! {
    /// Apple's words for `ChangeManagementState`.
    ManagementChange {
        /// `Managed`.
        Managed = "Managed",
    }
}

structure! {
    /// One of `InstalledApplicationList`.
    #[derive(Default)]
    InstalledApplication pub fn new {
        required {}
        optional {
            /// `Identifier`.
            identifier: String = "Identifier",
            /// `ExternalVersionIdentifier`. iOS 11, macOS 10.13, tvOS 11.
            external_version_identifier: i64 = "ExternalVersionIdentifier",
            /// `DistributorIdentifier`. iOS 17.4; not macOS, tvOS, visionOS, watchOS.
            distributor_identifier: String = "DistributorIdentifier",
            /// `Version`.
            version: String = "Version",
            /// `ShortVersion`. iOS 5.
            short_version: String = "ShortVersion",
            /// `Name`.
            name: String = "Name",
            /// `Path`. Not iOS, tvOS, visionOS, watchOS.
            path: String = "Path",
            /// `BundleSize`. macOS 10.7.
            bundle_size: i64 = "BundleSize",
            /// `DynamicSize`. iOS 5; not macOS.
            dynamic_size: i64 = "DynamicSize",
            /// `IsValidated`. iOS 9.2; not macOS.
            is_validated: bool = "IsValidated",
            /// `Installing`.
            installing: bool = "Installing",
            /// `AppStoreVendable`. iOS 11.3, tvOS 11.3; not macOS.
            app_store_vendable: bool = "AppStoreVendable",
            /// `DeviceBasedVPP`. iOS 11.3, tvOS 11.3; not macOS.
            device_based_vpp: bool = "DeviceBasedVPP",
            /// `BetaApp`. iOS 11.3, tvOS 11.3; not macOS.
            beta_app: bool = "BetaApp",
            /// `AdHocCodeSigned`. iOS 11.3, tvOS 11.3; not macOS.
            ad_hoc_code_signed: bool = "AdHocCodeSigned",
            /// `HasUpdateAvailable`. iOS 11.3, macOS 10.13.4.
            has_update_available: bool = "HasUpdateAvailable",
            /// `DownloadFailed`. Default false.
            download_failed: bool = "DownloadFailed",
            /// `DownloadWaiting`. Default false.
            download_waiting: bool = "DownloadWaiting",
            /// `DownloadPaused`. Default false.
            download_paused: bool = "DownloadPaused",
            /// `DownloadCancelled`. Default false.
            download_cancelled: bool = "DownloadCancelled",
            /// `IsAppClip`. iOS 16; not macOS, tvOS, watchOS. Default false.
            is_app_clip: bool = "IsAppClip",
            /// `Source`. iOS 17.2; not macOS, tvOS, visionOS, watchOS.
            source: String = "Source",
        }
    }
}

arrays!(InstalledApplication);

words! {
    /// Apple's words for `Items`.
    AppListItem {
        /// `AdHocCodeSigned`.
        AdHocCodeSigned = "AdHocCodeSigned",
        /// `AppStoreVendable`.
        AppStoreVendable = "AppStoreVendable",
        /// `BetaApp`.
        BetaApp = "BetaApp",
        /// `BundleSize`.
        BundleSize = "BundleSize",
        /// `DeviceBasedVPP`.
        DeviceBasedVpp = "DeviceBasedVPP",
        /// `DistributorIdentifier`.
        DistributorIdentifier = "DistributorIdentifier",
        /// `DynamicSize`.
        DynamicSize = "DynamicSize",
        /// `ExternalVersionIdentifier`.
        ExternalVersionIdentifier = "ExternalVersionIdentifier",
        /// `HasUpdateAvailable`.
        HasUpdateAvailable = "HasUpdateAvailable",
        /// `Identifier`.
        Identifier = "Identifier",
        /// `Installing`.
        Installing = "Installing",
        /// `IsAppClip`.
        IsAppClip = "IsAppClip",
        /// `IsValidated`.
        IsValidated = "IsValidated",
        /// `Name`.
        Name = "Name",
        /// `ShortVersion`.
        ShortVersion = "ShortVersion",
        /// `Version`.
        Version = "Version",
    }
}

words! {
    /// Apple's words for `InvitationResult`.
    InvitationResult {
        /// `Acknowledged`.
        Acknowledged = "Acknowledged",
        /// `InvalidProgramID`.
        InvalidProgramId = "InvalidProgramID",
        /// `InvalidInvitationURL`.
        InvalidInvitationUrl = "InvalidInvitationURL",
    }
}

words! {
    /// Apple's words for `ProgramID`.
    InvitationProgram {
        /// `com.apple.cloudvpp`.
        ComAppleCloudvpp = "com.apple.cloudvpp",
    }
}

structure! {
    /// One of `ManagedApplicationList`.
    #[derive(Default)]
    ManagedApplication pub fn new {
        required {}
        optional {
            /// `Status`.
            status: AppState = "Status" expect,
            /// `ManagementFlags`.
            management_flags: ManagementFlags = "ManagementFlags" expect,
            /// `UnusedRedemptionCode`. Not macOS, tvOS.
            unused_redemption_code: Secret<String> = "UnusedRedemptionCode",
            /// `HasConfiguration`. iOS 7, macOS 11.
            has_configuration: bool = "HasConfiguration" expect,
            /// `HasFeedback`. iOS 7, macOS 11.3.
            has_feedback: bool = "HasFeedback" expect,
            /// `IsValidated`. iOS 9.2; not macOS.
            is_validated: bool = "IsValidated",
            /// `ExternalVersionIdentifier`. iOS 10.3, macOS 11.3, tvOS 10.2.
            external_version_identifier: i64 = "ExternalVersionIdentifier" expect,
        }
    }
}

arrays!(ManagedApplication);

structure! {
    /// One of `ApplicationAttributes`.
    #[derive(Default)]
    ApplicationAttributes pub fn new {
        required {}
        optional {
            /// `Identifier`.
            identifier: String = "Identifier" expect,
            /// `Attributes`.
            attributes: AppAttributes = "Attributes",
        }
    }
}

arrays!(ApplicationAttributes);

structure! {
    /// One of `ApplicationConfigurations`.
    #[derive(Default)]
    ApplicationConfiguration pub fn new {
        required {}
        optional {
            /// `Identifier`.
            identifier: String = "Identifier" expect,
            /// `Configuration`.
            configuration: Keys = "Configuration",
        }
    }
}

arrays!(ApplicationConfiguration);

structure! {
    /// One of `ManagedApplicationFeedback`.
    #[derive(Default)]
    ApplicationFeedback pub fn new {
        required {}
        optional {
            /// `Identifier`.
            identifier: String = "Identifier" expect,
            /// `Feedback`.
            feedback: Keys = "Feedback",
        }
    }
}

arrays!(ApplicationFeedback);

words! {
    /// Apple's words for `State`.
    MediaState {
        /// `Queued`.
        Queued = "Queued",
        /// `PromptingForLogin`.
        PromptingForLogin = "PromptingForLogin",
        /// `Updating`.
        Updating = "Updating",
        /// `Installing`.
        Installing = "Installing",
        /// `Managed`.
        Managed = "Managed",
        /// `ManagedButUninstalled`.
        ManagedButUninstalled = "ManagedButUninstalled",
        /// `Installed`.
        Installed = "Installed",
        /// `Uninstalled`.
        Uninstalled = "Uninstalled",
        /// `Failed`.
        Failed = "Failed",
        /// `Unknown`.
        Unknown = "Unknown",
    }
}

words! {
    /// Apple's words for `RejectionReason`.
    MediaRejection {
        /// `CouldNotVerifyITunesStoreID`.
        CouldNotVerifyITunesStoreId = "CouldNotVerifyITunesStoreID",
        /// `PurchaseNotFound`.
        PurchaseNotFound = "PurchaseNotFound",
        /// `AppStoreDisabled`.
        AppStoreDisabled = "AppStoreDisabled",
        /// `WrongMediaType`.
        WrongMediaType = "WrongMediaType",
        /// `DownloadInvalid`.
        DownloadInvalid = "DownloadInvalid",
        /// `EnterpriseBooksNotSupportedInMultiUser`.
        EnterpriseBooksNotSupportedInMultiUser = "EnterpriseBooksNotSupportedInMultiUser",
    }
}

words! {
    /// Apple's words for `MediaType`.
    MediaType {
        /// `Book`.
        Book = "Book",
    }
}

words! {
    /// Apple's words for `Kind`.
    MediaKind {
        /// `pdf`.
        Pdf = "pdf",
        /// `epub`.
        Epub = "epub",
        /// `ibooks`.
        Ibooks = "ibooks",
    }
}

structure! {
    /// One of `Books`.
    #[derive(Default)]
    ManagedBook pub fn new {
        required {}
        optional {
            /// `iTunesStoreID`.
            itunes_store_id: i64 = "iTunesStoreID" expect,
            /// `State`.
            state: String = "State",
            /// `PersistentID`.
            persistent_id: String = "PersistentID",
            /// `Kind`.
            kind: String = "Kind",
            /// `Version`.
            version: String = "Version",
            /// `Author`.
            author: String = "Author",
            /// `Title`.
            title: String = "Title",
        }
    }
}

arrays!(ManagedBook);
