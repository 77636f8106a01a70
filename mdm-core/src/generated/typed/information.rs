// Made by `cargo xtask schema` from Apple's device-management schema (github.com/apple/device-management, MIT licence, copyright Apple Inc.).
// Names and facts only. Which files, and their digests: schema.lock. Change the generator in xtask/src/schema, not this file.

// What a device says of itself.

use crate::command::typed::prelude::*;

command! {
    /// Lists the active NSExtensions of a user.
    ///
    /// `ActiveNSExtensions`: macOS 10.13; not iOS, tvOS, visionOS, watchOS.
    #[doc(alias = "ActiveNSExtensions")]
    ActiveNsExtensions = "ActiveNSExtensions" => ActiveNsExtensionsResponse, pub fn new {
        required {}
        optional {
            /// `FilterExtensionPoints`.
            filter_extension_points: Vec<String> = "FilterExtensionPoints",
        }
    }
}

response! {
    /// What [`ActiveNsExtensions`] is answered with.
    ActiveNsExtensionsResponse {
        /// `Extensions`.
        extensions: Vec<ActiveExtension> = "Extensions" expect,
    }
}

command! {
    /// Lists the installed NSExtensions of a user.
    ///
    /// `NSExtensionMappings`: macOS 10.13; not iOS, tvOS, visionOS, watchOS.
    #[doc(alias = "NSExtensionMappings")]
    NsExtensionMappings = "NSExtensionMappings" => NsExtensionMappingsResponse, pub fn new {
        required {}
        optional {}
    }
}

response! {
    /// What [`NsExtensionMappings`] is answered with.
    NsExtensionMappingsResponse {
        /// `Extensions`.
        extensions: Vec<MappedExtension> = "Extensions" expect,
    }
}

command! {
    /// Lists the restrictions in force.
    ///
    /// `Restrictions`: iOS 4, tvOS 9, visionOS 1.1, watchOS 10; not macOS.
    Restrictions = "Restrictions" => RestrictionsResponse, pub fn new {
        required {}
        optional {
            /// `ProfileRestrictions`. Default false.
            profile_restrictions: bool = "ProfileRestrictions",
        }
    }
}

response! {
    /// What [`Restrictions`] is answered with.
    RestrictionsResponse {
        /// `GlobalRestrictions`.
        global_restrictions: RestrictionSet = "GlobalRestrictions" expect,
        /// `ProfileRestrictions`.
        profile_restrictions: BTreeMap<String, RestrictionSet> = "ProfileRestrictions" expect,
    }
}

command! {
    /// Asks how the content cache of a Mac fares.
    ///
    /// `ContentCachingInformation`: macOS 10.15.4; not iOS, tvOS, visionOS, watchOS.
    ContentCachingInformation = "ContentCachingInformation" => ContentCachingInformationResponse, pub fn new {
        required {}
        optional {}
    }
}

response! {
    /// What [`ContentCachingInformation`] is answered with.
    ContentCachingInformationResponse {
        /// `StatusResponse`.
        status_response: ContentCachingStatus = "StatusResponse" expect,
    }
}

command! {
    /// Asks for facts of the device.
    ///
    /// `DeviceInformation`: iOS 4, macOS 10.7, tvOS 9, visionOS 1.1, watchOS 10.
    DeviceInformation = "DeviceInformation" => DeviceInformationResponse, pub fn new {
        required {
            /// `Queries`.
            queries: Vec<DeviceQuery> = "Queries",
        }
        optional {
            /// `DeviceAttestationNonce`. iOS 16, macOS 14, tvOS 16.
            device_attestation_nonce: Vec<u8> = "DeviceAttestationNonce",
        }
    }
}

response! {
    /// What [`DeviceInformation`] is answered with.
    DeviceInformationResponse {
        /// `QueryResponses`.
        query_responses: QueryResponses = "QueryResponses" expect,
    }
}

command! {
    /// Asks for the state of the device's security.
    ///
    /// `SecurityInfo`: iOS 4, macOS 10.7, tvOS 9, visionOS 1.1, watchOS 10.
    SecurityInfo = "SecurityInfo" => SecurityInfoResponse, pub fn new {
        required {}
        optional {}
    }
}

response! {
    /// What [`SecurityInfo`] is answered with.
    SecurityInfoResponse {
        /// `SecurityInfo`.
        security_info: SecurityState = "SecurityInfo" expect,
    }
}

words! {
    /// Apple's words for `UserElection`.
    UserElection {
        /// `Default`.
        Default = "Default",
        /// `Use`.
        Use = "Use",
        /// `Ignore`.
        Ignore = "Ignore",
    }
}

structure! {
    /// One of `Extensions`.
    #[derive(Default)]
    ActiveExtension pub fn new {
        required {}
        optional {
            /// `Identifier`.
            identifier: String = "Identifier" expect,
            /// `ExtensionPoint`.
            extension_point: String = "ExtensionPoint" expect,
            /// `DisplayName`.
            display_name: String = "DisplayName" expect,
            /// `ContainerDisplayName`.
            container_display_name: String = "ContainerDisplayName",
            /// `ContainerIdentifier`.
            container_identifier: String = "ContainerIdentifier",
            /// `Path`.
            path: String = "Path" expect,
            /// `Version`.
            version: String = "Version" expect,
            /// `UserElection`.
            user_election: UserElection = "UserElection" expect,
        }
    }
}

arrays!(ActiveExtension);

structure! {
    /// One of `Extensions`.
    #[derive(Default)]
    MappedExtension pub fn new {
        required {}
        optional {
            /// `Identifier`.
            identifier: String = "Identifier" expect,
            /// `ExtensionPoint`.
            extension_point: String = "ExtensionPoint" expect,
            /// `DisplayName`.
            display_name: String = "DisplayName" expect,
        }
    }
}

arrays!(MappedExtension);

structure! {
    /// One of `restrictedBool`.
    #[derive(Default)]
    RestrictedBool pub fn new {
        required {}
        optional {
            /// `value`.
            value: bool = "value" expect,
        }
    }
}

arrays!(RestrictedBool);

structure! {
    /// One of `restrictedValue`.
    #[derive(Default)]
    RestrictedValue pub fn new {
        required {}
        optional {
            /// `value`.
            value: i64 = "value" expect,
        }
    }
}

arrays!(RestrictedValue);

structure! {
    /// One of `intersection`.
    #[derive(Default)]
    RestrictedList pub fn new {
        required {}
        optional {
            /// `values`.
            values: Vec<String> = "values" expect,
        }
    }
}

arrays!(RestrictedList);

structure! {
    /// `GlobalRestrictions`.
    #[derive(Default)]
    RestrictionSet pub fn new {
        required {}
        optional {
            /// `restrictedBool`.
            restricted_bool: BTreeMap<String, RestrictedBool> = "restrictedBool",
            /// `restrictedValue`.
            restricted_value: BTreeMap<String, RestrictedValue> = "restrictedValue",
            /// `intersection`.
            intersection: BTreeMap<String, RestrictedList> = "intersection",
            /// `union`.
            union_of: BTreeMap<String, RestrictedList> = "union",
        }
    }
}

arrays!(RestrictionSet);

words! {
    /// Apple's words for `className`.
    PeerFilterRangeAlertClass {
        /// `AssetCacheUnfriendlyPeersInFilterRangeAlert`.
        AssetCacheUnfriendlyPeersInFilterRangeAlert = "AssetCacheUnfriendlyPeersInFilterRangeAlert",
    }
}

structure! {
    /// One of `AlertsForPeerFilterRanges`.
    #[derive(Default)]
    PeerFilterRangeAlert pub fn new {
        required {}
        optional {
            /// `className`.
            class_name: PeerFilterRangeAlertClass = "className" expect,
            /// `postDate`.
            post_date: Timestamp = "postDate" expect,
            /// `peerFilterRangeIndex`.
            peer_filter_range_index: i64 = "peerFilterRangeIndex" expect,
            /// `addresses`.
            addresses: Vec<String> = "addresses" expect,
        }
    }
}

arrays!(PeerFilterRangeAlert);

words! {
    /// Apple's words for `className`.
    ContentCacheAlertClass {
        /// `AssetCacheLowSpaceAlert`.
        AssetCacheLowSpaceAlert = "AssetCacheLowSpaceAlert",
        /// `AssetCacheNoSpaceAlert`.
        AssetCacheNoSpaceAlert = "AssetCacheNoSpaceAlert",
        /// `AssetCacheRegistrationRejectedAlert`.
        AssetCacheRegistrationRejectedAlert = "AssetCacheRegistrationRejectedAlert",
        /// `AssetCacheRegistrationUnavailableAlert`.
        AssetCacheRegistrationUnavailableAlert = "AssetCacheRegistrationUnavailableAlert",
        /// `AssetCacheResourceMissingAlert`.
        AssetCacheResourceMissingAlert = "AssetCacheResourceMissingAlert",
    }
}

structure! {
    /// One of `Alerts`.
    #[derive(Default)]
    ContentCacheAlert pub fn new {
        required {}
        optional {
            /// `className`.
            class_name: ContentCacheAlertClass = "className" expect,
            /// `postDate`.
            post_date: Timestamp = "postDate" expect,
            /// `cacheLimit`.
            cache_limit: i64 = "cacheLimit",
            /// `reservedVolumeSpace`.
            reserved_volume_space: i64 = "reservedVolumeSpace",
            /// `resource`.
            resource: String = "resource",
            /// `pathPreventingAccess`.
            path_preventing_access: String = "pathPreventingAccess",
        }
    }
}

arrays!(ContentCacheAlert);

words! {
    /// Apple's words for `CacheStatus`.
    ContentCacheStatus {
        /// `LOWSPACE`.
        Lowspace = "LOWSPACE",
        /// `OK`.
        Ok = "OK",
    }
}

structure! {
    /// `DataMigrationError` in `StatusResponse`.
    #[derive(Default)]
    DataMigrationError pub fn new {
        required {}
        optional {
            /// `domain`.
            domain: String = "domain" expect,
            /// `code`.
            code: i64 = "code" expect,
            /// `userInfo`.
            user_info: Keys = "userInfo",
        }
    }
}

arrays!(DataMigrationError);

words! {
    /// Apple's words for `className`.
    ParentCacheAlertClass {
        /// `AssetCacheParentCycleAlert`.
        AssetCacheParentCycleAlert = "AssetCacheParentCycleAlert",
        /// `AssetCacheParentDepthAlert`.
        AssetCacheParentDepthAlert = "AssetCacheParentDepthAlert",
    }
}

structure! {
    /// `alert` in `StatusResponse.Parents[]`.
    #[derive(Default)]
    ParentCacheAlert pub fn new {
        required {}
        optional {
            /// `className`.
            class_name: ParentCacheAlertClass = "className" expect,
            /// `postDate`.
            post_date: Timestamp = "postDate" expect,
            /// `addresses`.
            addresses: Vec<String> = "addresses" expect,
        }
    }
}

arrays!(ParentCacheAlert);

structure! {
    /// `capabilities` in `StatusResponse.Parents[].details`.
    #[derive(Default)]
    CacheCapabilities pub fn new {
        required {}
        optional {
            /// `im`. Default false.
            im: bool = "im",
            /// `ns`. Default false.
            ns: bool = "ns",
            /// `pc`. Default false.
            pc: bool = "pc",
            /// `query-parameters`. Default false.
            query_parameters: bool = "query-parameters",
            /// `sc`. Default false.
            sc: bool = "sc",
            /// `ur`. Default false.
            ur: bool = "ur",
        }
    }
}

arrays!(CacheCapabilities);

structure! {
    /// `local-network` in `StatusResponse.Parents[].details`.
    #[derive(Default)]
    CacheLocalNetwork pub fn new {
        required {}
        optional {
            /// `speed`.
            speed: i64 = "speed",
            /// `wired`. Default false.
            wired: bool = "wired",
        }
    }
}

arrays!(CacheLocalNetwork);

structure! {
    /// `details` in `StatusResponse.Parents[]`.
    #[derive(Default)]
    CacheDetails pub fn new {
        required {}
        optional {
            /// `ac-power`. Default false.
            ac_power: bool = "ac-power",
            /// `cache-size`.
            cache_size: i64 = "cache-size",
            /// `capabilities`.
            capabilities: CacheCapabilities = "capabilities",
            /// `is-portable`. Default false.
            is_portable: bool = "is-portable",
            /// `local-network`.
            local_network: CacheLocalNetwork = "local-network",
        }
    }
}

arrays!(CacheDetails);

structure! {
    /// One of `Parents`.
    #[derive(Default)]
    ParentCache pub fn new {
        required {}
        optional {
            /// `address`.
            address: String = "address" expect,
            /// `alert`.
            alert: ParentCacheAlert = "alert",
            /// `details`.
            details: CacheDetails = "details" expect,
            /// `guid`.
            guid: String = "guid" expect,
            /// `healthy`.
            healthy: bool = "healthy" expect,
            /// `port`.
            port: i64 = "port" expect,
            /// `version`.
            version: String = "version" expect,
        }
    }
}

arrays!(ParentCache);

words! {
    /// Apple's words for `className`.
    PeerCacheAlertClass {
        /// `AssetCachePeerCycleAlert`.
        AssetCachePeerCycleAlert = "AssetCachePeerCycleAlert",
        /// `AssetCacheUnfriendlyPeerAlert`.
        AssetCacheUnfriendlyPeerAlert = "AssetCacheUnfriendlyPeerAlert",
    }
}

structure! {
    /// `alert` in `StatusResponse.Peers[]`.
    #[derive(Default)]
    PeerCacheAlert pub fn new {
        required {}
        optional {
            /// `className`.
            class_name: PeerCacheAlertClass = "className" expect,
            /// `postDate`.
            post_date: Timestamp = "postDate" expect,
            /// `addresses`.
            addresses: Vec<String> = "addresses",
            /// `peerAddress`.
            peer_address: String = "peerAddress",
        }
    }
}

arrays!(PeerCacheAlert);

structure! {
    /// One of `Peers`.
    #[derive(Default)]
    PeerCache pub fn new {
        required {}
        optional {
            /// `address`.
            address: String = "address" expect,
            /// `alert`.
            alert: PeerCacheAlert = "alert",
            /// `details`.
            details: CacheDetails = "details" expect,
            /// `friendly`.
            friendly: bool = "friendly" expect,
            /// `guid`.
            guid: String = "guid" expect,
            /// `healthy`.
            healthy: bool = "healthy" expect,
            /// `port`.
            port: i64 = "port" expect,
            /// `version`.
            version: String = "version" expect,
        }
    }
}

arrays!(PeerCache);

numbers! {
    /// What the numbers of `RegistrationStatus` stand for.
    RegistrationStatus {
        /// -1.
        Failed = -1,
        /// 0.
        Pending = 0,
        /// 1.
        Succeeded = 1,
    }
}

words! {
    /// Apple's words for `StartupStatus`.
    StartupStatus {
        /// `FAILED`.
        Failed = "FAILED",
        /// `MIGRATING_DATA`.
        MigratingData = "MIGRATING_DATA",
        /// `OK`.
        Ok = "OK",
        /// `PENDING`.
        Pending = "PENDING",
    }
}

numbers! {
    /// What the numbers of `TetheratorStatus` stand for.
    TetheratorStatus {
        /// -1.
        Unknown = -1,
        /// 0.
        Disabled = 0,
        /// 1.
        Enabled = 1,
    }
}

structure! {
    /// `StatusResponse`.
    #[derive(Default)]
    ContentCachingStatus pub fn new {
        required {}
        optional {
            /// `Activated`. Default false.
            activated: bool = "Activated",
            /// `Active`. Default false.
            active: bool = "Active",
            /// `ActualCacheUsed`.
            actual_cache_used: i64 = "ActualCacheUsed",
            /// `AlertsForPeerFilterRanges`.
            alerts_for_peer_filter_ranges: BTreeMap<String, PeerFilterRangeAlert> = "AlertsForPeerFilterRanges",
            /// `Alerts`.
            alerts: Vec<ContentCacheAlert> = "Alerts",
            /// `CacheDetails`.
            cache_details: BTreeMap<String, i64> = "CacheDetails",
            /// `CacheFree`.
            cache_free: i64 = "CacheFree",
            /// `CacheLimit`.
            cache_limit: i64 = "CacheLimit",
            /// `CacheStatus`.
            cache_status: ContentCacheStatus = "CacheStatus",
            /// `CacheUsed`.
            cache_used: i64 = "CacheUsed",
            /// `DataMigrationCompleted`. Default false.
            data_migration_completed: bool = "DataMigrationCompleted",
            /// `DataMigrationError`.
            data_migration_error: DataMigrationError = "DataMigrationError",
            /// `DataMigrationProgress`. From 0.0 to 1.0.
            data_migration_progress: f64 = "DataMigrationProgress",
            /// `MaxCachePressureLast1Hour`. From 0.0 to 1.0.
            max_cache_pressure_last1_hour: f64 = "MaxCachePressureLast1Hour",
            /// `Parents`.
            parents: Vec<ParentCache> = "Parents",
            /// `Peers`.
            peers: Vec<PeerCache> = "Peers",
            /// `PersonalCacheFree`.
            personal_cache_free: i64 = "PersonalCacheFree",
            /// `PersonalCacheLimit`.
            personal_cache_limit: i64 = "PersonalCacheLimit",
            /// `PersonalCacheUsed`.
            personal_cache_used: i64 = "PersonalCacheUsed",
            /// `Port`.
            port: i64 = "Port",
            /// `PrivateAddresses`.
            private_addresses: Vec<String> = "PrivateAddresses",
            /// `PublicAddress`.
            public_address: Pii<String> = "PublicAddress",
            /// `RegistrationError`.
            registration_error: String = "RegistrationError",
            /// `RegistrationResponseCode`.
            registration_response_code: i64 = "RegistrationResponseCode",
            /// `RegistrationStarted`.
            registration_started: Timestamp = "RegistrationStarted",
            /// `RegistrationStatus`.
            registration_status: RegistrationStatus = "RegistrationStatus",
            /// `RestrictedMedia`. Default false.
            restricted_media: bool = "RestrictedMedia",
            /// `ServerGUID`.
            server_guid: String = "ServerGUID",
            /// `StartupStatus`.
            startup_status: StartupStatus = "StartupStatus",
            /// `TetheratorStatus`.
            tetherator_status: TetheratorStatus = "TetheratorStatus",
            /// `TotalBytesAreSince`.
            total_bytes_are_since: Timestamp = "TotalBytesAreSince",
            /// `TotalBytesDropped`.
            total_bytes_dropped: i64 = "TotalBytesDropped",
            /// `TotalBytesImported`.
            total_bytes_imported: i64 = "TotalBytesImported",
            /// `TotalBytesReturnedToChildren`.
            total_bytes_returned_to_children: i64 = "TotalBytesReturnedToChildren",
            /// `TotalBytesReturnedToClients`.
            total_bytes_returned_to_clients: i64 = "TotalBytesReturnedToClients",
            /// `TotalBytesReturnedToPeers`.
            total_bytes_returned_to_peers: i64 = "TotalBytesReturnedToPeers",
            /// `TotalBytesStoredFromOrigin`.
            total_bytes_stored_from_origin: i64 = "TotalBytesStoredFromOrigin",
            /// `TotalBytesStoredFromParents`.
            total_bytes_stored_from_parents: i64 = "TotalBytesStoredFromParents",
            /// `TotalBytesStoredFromPeers`.
            total_bytes_stored_from_peers: i64 = "TotalBytesStoredFromPeers",
        }
    }
}

arrays!(ContentCachingStatus);

structure! {
    /// `OrganizationInfo` in `QueryResponses`.
    #[derive(Default)]
    ReportedOrganizationInfo pub fn new {
        required {}
        optional {
            /// `OrganizationName`.
            organization_name: String = "OrganizationName" expect,
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

arrays!(ReportedOrganizationInfo);

structure! {
    /// `MDMOptions` in `QueryResponses`.
    #[derive(Default)]
    ReportedMdmOptions pub fn new {
        required {}
        optional {
            /// `ActivationLockAllowedWhileSupervised`. Not visionOS, watchOS. Default false.
            activation_lock_allowed_while_supervised: bool = "ActivationLockAllowedWhileSupervised",
            /// `BootstrapTokenAllowed`. macOS 11; not iOS, tvOS, visionOS, watchOS. Default false.
            bootstrap_token_allowed: bool = "BootstrapTokenAllowed",
            /// `PromptUserToAllowBootstrapTokenForAuthentication`. macOS 11; not iOS, tvOS, visionOS, watchOS. Default false.
            prompt_user_to_allow_bootstrap_token_for_authentication: bool = "PromptUserToAllowBootstrapTokenForAuthentication",
        }
    }
}

arrays!(ReportedMdmOptions);

numbers! {
    /// What the numbers of `CellularTechnology` stand for.
    CellularTechnology {
        /// 0.
        None = 0,
        /// 1.
        Gsm = 1,
        /// 2.
        Cdma = 2,
        /// 3.
        GsmAndCdma = 3,
    }
}

structure! {
    /// `OSUpdateSettings` in `QueryResponses`.
    #[derive(Default)]
    OsUpdateSettings pub fn new {
        required {}
        optional {
            /// `CatalogURL`.
            catalog_url: String = "CatalogURL",
            /// `IsDefaultCatalog`.
            is_default_catalog: bool = "IsDefaultCatalog",
            /// `PreviousScanDate`.
            previous_scan_date: Timestamp = "PreviousScanDate",
            /// `PreviousScanResult`. Deprecated: macOS 11. Removed: macOS 15.
            previous_scan_result: String = "PreviousScanResult",
            /// `PerformPeriodicCheck`.
            perform_periodic_check: bool = "PerformPeriodicCheck",
            /// `AutoCheckEnabled`.
            auto_check_enabled: bool = "AutoCheckEnabled",
            /// `BackgroundDownloadEnabled`.
            background_download_enabled: bool = "BackgroundDownloadEnabled",
            /// `AutomaticAppInstallationEnabled`.
            automatic_app_installation_enabled: bool = "AutomaticAppInstallationEnabled",
            /// `AutomaticOSInstallationEnabled`.
            automatic_os_installation_enabled: bool = "AutomaticOSInstallationEnabled",
            /// `AutomaticSecurityUpdatesEnabled`.
            automatic_security_updates_enabled: bool = "AutomaticSecurityUpdatesEnabled",
        }
    }
}

arrays!(OsUpdateSettings);

structure! {
    /// One of `AutoSetupAdminAccounts`.
    #[derive(Default)]
    ReportedAdminAccount pub fn new {
        required {}
        optional {
            /// `GUID`.
            guid: Pii<String> = "GUID",
            /// `shortName`.
            short_name: Pii<String> = "shortName",
        }
    }
}

arrays!(ReportedAdminAccount);

structure! {
    /// One of `ServiceSubscriptions`.
    #[derive(Default)]
    ServiceSubscription pub fn new {
        required {}
        optional {
            /// `CarrierSettingsVersion`.
            carrier_settings_version: String = "CarrierSettingsVersion",
            /// `CurrentCarrierNetwork`.
            current_carrier_network: String = "CurrentCarrierNetwork",
            /// `CurrentMCC`.
            current_mcc: String = "CurrentMCC",
            /// `CurrentMNC`.
            current_mnc: String = "CurrentMNC",
            /// `ICCID`.
            iccid: Pii<String> = "ICCID",
            /// `EID`. iOS 14; not macOS, tvOS.
            eid: Pii<String> = "EID",
            /// `IMEI`.
            imei: Pii<String> = "IMEI",
            /// `IsDataPreferred`.
            is_data_preferred: bool = "IsDataPreferred",
            /// `IsRoaming`.
            is_roaming: bool = "IsRoaming",
            /// `IsVoicePreferred`.
            is_voice_preferred: bool = "IsVoicePreferred",
            /// `Label`.
            label: String = "Label",
            /// `LabelID`.
            label_id: String = "LabelID",
            /// `MEID`.
            meid: Pii<String> = "MEID",
            /// `PhoneNumber`.
            phone_number: Pii<String> = "PhoneNumber",
            /// `Slot`.
            slot: String = "Slot",
            /// `SubscriberCarrierNetwork`. iOS 16; not macOS, tvOS.
            subscriber_carrier_network: String = "SubscriberCarrierNetwork",
        }
    }
}

arrays!(ServiceSubscription);

structure! {
    /// `SoftwareUpdateSettings` in `QueryResponses`.
    #[derive(Default)]
    ReportedUpdateSettings pub fn new {
        required {}
        optional {
            /// `RecommendationCadence`.
            recommendation_cadence: i64 = "RecommendationCadence",
        }
    }
}

arrays!(ReportedUpdateSettings);

structure! {
    /// `AccessibilitySettings` in `QueryResponses`.
    #[derive(Default)]
    ReportedAccessibilitySettings pub fn new {
        required {}
        optional {
            /// `BoldTextEnabled`.
            bold_text_enabled: bool = "BoldTextEnabled",
            /// `IncreaseContrastEnabled`. Not watchOS.
            increase_contrast_enabled: bool = "IncreaseContrastEnabled",
            /// `ReduceMotionEnabled`.
            reduce_motion_enabled: bool = "ReduceMotionEnabled",
            /// `ReduceTransparencyEnabled`.
            reduce_transparency_enabled: bool = "ReduceTransparencyEnabled",
            /// `TextSize`. One of -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11.
            text_size: i64 = "TextSize",
            /// `TouchAccommodationsEnabled`.
            touch_accommodations_enabled: bool = "TouchAccommodationsEnabled",
            /// `VoiceOverEnabled`.
            voice_over_enabled: bool = "VoiceOverEnabled",
            /// `ZoomEnabled`.
            zoom_enabled: bool = "ZoomEnabled",
            /// `GrayscaleEnabled`. Not iOS.
            grayscale_enabled: bool = "GrayscaleEnabled",
        }
    }
}

arrays!(ReportedAccessibilitySettings);

structure! {
    /// `QueryResponses`.
    #[derive(Default)]
    QueryResponses pub fn new {
        required {}
        optional {
            /// `UDID`.
            udid: Pii<String> = "UDID",
            /// `ProvisioningUDID`. macOS 11.3; not iOS, tvOS, visionOS, watchOS.
            provisioning_udid: Pii<String> = "ProvisioningUDID",
            /// `OrganizationInfo`. iOS 7, macOS 10.11, tvOS 9.
            organization_info: ReportedOrganizationInfo = "OrganizationInfo",
            /// `MDMOptions`. iOS 7, macOS 11, tvOS 9.
            mdm_options: ReportedMdmOptions = "MDMOptions",
            /// `LastCloudBackupDate`. iOS 8; not macOS, tvOS, watchOS.
            last_cloud_backup_date: Timestamp = "LastCloudBackupDate",
            /// `AwaitingConfiguration`. iOS 9, macOS 10.11, tvOS 10.2, visionOS 2.
            awaiting_configuration: bool = "AwaitingConfiguration",
            /// `iTunesStoreAccountIsActive`. iOS 7, macOS 10.9, tvOS 9; not visionOS.
            itunes_store_account_is_active: bool = "iTunesStoreAccountIsActive",
            /// `iTunesStoreAccountHash`. iOS 8, macOS 10.10, tvOS 9; not visionOS.
            itunes_store_account_hash: Pii<String> = "iTunesStoreAccountHash",
            /// `DeviceName`.
            device_name: Pii<String> = "DeviceName",
            /// `OSVersion`.
            os_version: String = "OSVersion",
            /// `SupplementalOSVersionExtra`. iOS 16.1, macOS 13, tvOS 16.1.
            supplemental_os_version_extra: String = "SupplementalOSVersionExtra",
            /// `BuildVersion`.
            build_version: String = "BuildVersion",
            /// `SupplementalBuildVersion`. iOS 16.1, macOS 13, tvOS 16.1.
            supplemental_build_version: String = "SupplementalBuildVersion",
            /// `ModelName`.
            model_name: String = "ModelName",
            /// `Model`. Not visionOS.
            model: String = "Model",
            /// `ModelNumber`.
            model_number: String = "ModelNumber",
            /// `IsAppleSilicon`. macOS 12; not iOS, tvOS, visionOS, watchOS.
            is_apple_silicon: bool = "IsAppleSilicon",
            /// `ProductName`.
            product_name: String = "ProductName",
            /// `SerialNumber`.
            serial_number: Pii<String> = "SerialNumber",
            /// `DeviceCapacity`. Not tvOS.
            device_capacity: f64 = "DeviceCapacity",
            /// `AvailableDeviceCapacity`. Not tvOS.
            available_device_capacity: f64 = "AvailableDeviceCapacity",
            /// `IMEI`. Not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 16. Removed: iOS 26.
            imei: Pii<String> = "IMEI",
            /// `MEID`. Not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 16. Removed: iOS 26.
            meid: Pii<String> = "MEID",
            /// `ModemFirmwareVersion`. Not macOS, tvOS, visionOS, watchOS.
            modem_firmware_version: String = "ModemFirmwareVersion",
            /// `CellularTechnology`. iOS 4.2.6; not macOS, tvOS, visionOS, watchOS.
            cellular_technology: CellularTechnology = "CellularTechnology",
            /// `BatteryLevel`. iOS 5, macOS 13.3; not tvOS.
            battery_level: f64 = "BatteryLevel",
            /// `HasBattery`. macOS 13.3; not iOS, tvOS, visionOS, watchOS.
            has_battery: bool = "HasBattery",
            /// `IsSupervised`. iOS 6, macOS 10.15, tvOS 9.
            is_supervised: bool = "IsSupervised",
            /// `IsMultiUser`. iOS 9.3; not macOS, tvOS, visionOS, watchOS.
            is_multi_user: bool = "IsMultiUser",
            /// `IsDeviceLocatorServiceEnabled`. iOS 7; not macOS, tvOS.
            is_device_locator_service_enabled: bool = "IsDeviceLocatorServiceEnabled",
            /// `IsActivationLockEnabled`. iOS 7, macOS 10.9; not tvOS, visionOS. Deprecated: iOS 16, macOS 13, watchOS 10.
            is_activation_lock_enabled: bool = "IsActivationLockEnabled",
            /// `IsActivationLockSupported`. macOS 10.9; not iOS, tvOS, visionOS, watchOS.
            is_activation_lock_supported: bool = "IsActivationLockSupported",
            /// `IsDoNotDisturbInEffect`. iOS 7; not macOS, tvOS.
            is_do_not_disturb_in_effect: bool = "IsDoNotDisturbInEffect",
            /// `SupportsLOMDevice`. macOS 11; not iOS, tvOS, visionOS, watchOS.
            supports_lom_device: bool = "SupportsLOMDevice",
            /// `DeviceID`. tvOS 9; not iOS, macOS, visionOS, watchOS.
            device_id: Pii<String> = "DeviceID",
            /// `EASDeviceIdentifier`. iOS 7; not macOS, tvOS, watchOS.
            eas_device_identifier: Pii<String> = "EASDeviceIdentifier",
            /// `IsCloudBackupEnabled`. iOS 7.1; not macOS, tvOS, watchOS.
            is_cloud_backup_enabled: bool = "IsCloudBackupEnabled",
            /// `ActiveManagedUsers`. macOS 10.11; not iOS, tvOS, visionOS, watchOS.
            active_managed_users: Pii<Vec<String>> = "ActiveManagedUsers",
            /// `OSUpdateSettings`. macOS 10.11; not iOS, tvOS, visionOS, watchOS. Deprecated: macOS 26. Removed: macOS 27.
            os_update_settings: OsUpdateSettings = "OSUpdateSettings",
            /// `LocalHostName`. macOS 10.11; not iOS, tvOS, visionOS, watchOS.
            local_host_name: Pii<String> = "LocalHostName",
            /// `HostName`. macOS 10.11; not iOS, tvOS, visionOS, watchOS.
            host_name: Pii<String> = "HostName",
            /// `AutoSetupAdminAccounts`. macOS 10.11; not iOS, tvOS, visionOS, watchOS.
            auto_setup_admin_accounts: Vec<ReportedAdminAccount> = "AutoSetupAdminAccounts",
            /// `SystemIntegrityProtectionEnabled`. macOS 10.12; not iOS, tvOS, visionOS, watchOS.
            system_integrity_protection_enabled: bool = "SystemIntegrityProtectionEnabled",
            /// `IsMDMLostModeEnabled`. iOS 9.3; not macOS, tvOS, visionOS.
            is_mdm_lost_mode_enabled: bool = "IsMDMLostModeEnabled",
            /// `MaximumResidentUsers`. iOS 9.3; not macOS, tvOS, visionOS, watchOS.
            maximum_resident_users: i64 = "MaximumResidentUsers",
            /// `EstimatedResidentUsers`. iOS 14; not macOS, tvOS, visionOS, watchOS.
            estimated_resident_users: i64 = "EstimatedResidentUsers",
            /// `QuotaSize`. iOS 13.4; not macOS, tvOS, visionOS, watchOS.
            quota_size: i64 = "QuotaSize",
            /// `ResidentUsers`. iOS 13.4; not macOS, tvOS, visionOS, watchOS.
            resident_users: i64 = "ResidentUsers",
            /// `UserSessionTimeout`. iOS 14.5; not macOS, tvOS, visionOS, watchOS.
            user_session_timeout: i64 = "UserSessionTimeout",
            /// `TemporarySessionTimeout`. iOS 14.5; not macOS, tvOS, visionOS, watchOS.
            temporary_session_timeout: i64 = "TemporarySessionTimeout",
            /// `TemporarySessionOnly`. iOS 14.5; not macOS, tvOS, visionOS, watchOS.
            temporary_session_only: bool = "TemporarySessionOnly",
            /// `ManagedAppleIDDefaultDomains`. iOS 16; not macOS, tvOS, visionOS, watchOS.
            managed_apple_id_default_domains: Vec<String> = "ManagedAppleIDDefaultDomains",
            /// `OnlineAuthenticationGracePeriod`. iOS 16; not macOS, tvOS, visionOS, watchOS.
            online_authentication_grace_period: i64 = "OnlineAuthenticationGracePeriod",
            /// `SkipLanguageAndLocaleSetupForNewUsers`. iOS 16.2; not macOS, tvOS, visionOS, watchOS.
            skip_language_and_locale_setup_for_new_users: bool = "SkipLanguageAndLocaleSetupForNewUsers",
            /// `PushToken`. iOS 9.3, macOS 10.12; not tvOS, visionOS, watchOS.
            push_token: Secret<Vec<u8>> = "PushToken",
            /// `DiagnosticSubmissionEnabled`. iOS 9.3; not macOS, tvOS.
            diagnostic_submission_enabled: bool = "DiagnosticSubmissionEnabled",
            /// `AppAnalyticsEnabled`. iOS 9.3; not macOS, tvOS.
            app_analytics_enabled: bool = "AppAnalyticsEnabled",
            /// `TimeZone`. iOS 14, tvOS 14; not macOS.
            time_zone: String = "TimeZone",
            /// `ICCID`. Not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 16. Removed: iOS 26.
            iccid: Pii<String> = "ICCID",
            /// `BluetoothMAC`. Not watchOS.
            bluetooth_mac: Pii<String> = "BluetoothMAC",
            /// `WiFiMAC`.
            wifi_mac: Pii<String> = "WiFiMAC",
            /// `EthernetMAC`. Not iOS, tvOS, visionOS, watchOS.
            ethernet_mac: Pii<String> = "EthernetMAC",
            /// `CurrentCarrierNetwork`. Not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 16. Removed: iOS 26.
            current_carrier_network: String = "CurrentCarrierNetwork",
            /// `SIMCarrierNetwork`. Not macOS, tvOS, visionOS, watchOS. Removed: iOS 5.
            sim_carrier_network: String = "SIMCarrierNetwork",
            /// `SubscriberCarrierNetwork`. iOS 5; not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 16. Removed: iOS 26.
            subscriber_carrier_network: String = "SubscriberCarrierNetwork",
            /// `CarrierSettingsVersion`. Not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 16. Removed: iOS 26.
            carrier_settings_version: String = "CarrierSettingsVersion",
            /// `PhoneNumber`. Not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 16. Removed: iOS 26.
            phone_number: Pii<String> = "PhoneNumber",
            /// `DataRoamingEnabled`. iOS 5; not macOS, tvOS, visionOS, watchOS.
            data_roaming_enabled: bool = "DataRoamingEnabled",
            /// `VoiceRoamingEnabled`. iOS 5; not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 16. Removed: iOS 26.
            voice_roaming_enabled: bool = "VoiceRoamingEnabled",
            /// `PersonalHotspotEnabled`. iOS 7; not macOS, tvOS, visionOS, watchOS.
            personal_hotspot_enabled: bool = "PersonalHotspotEnabled",
            /// `IsNetworkTethered`. iOS 10.3; not macOS, tvOS, visionOS, watchOS.
            is_network_tethered: bool = "IsNetworkTethered",
            /// `IsRoaming`. iOS 4.2; not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 16. Removed: iOS 26.
            is_roaming: bool = "IsRoaming",
            /// `SIMMCC`. Not macOS, tvOS, visionOS, watchOS. Removed: iOS 4.2.6.
            simmcc: String = "SIMMCC",
            /// `SIMMNC`. Not macOS, tvOS, visionOS, watchOS. Removed: iOS 4.2.6.
            simmnc: String = "SIMMNC",
            /// `SubscriberMCC`. iOS 4.2.6; not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 16. Removed: iOS 26.
            subscriber_mcc: String = "SubscriberMCC",
            /// `SubscriberMNC`. iOS 4.2.6; not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 16. Removed: iOS 26.
            subscriber_mnc: String = "SubscriberMNC",
            /// `CurrentMCC`. Not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 16. Removed: iOS 26.
            current_mcc: String = "CurrentMCC",
            /// `CurrentMNC`. Not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 16. Removed: iOS 26.
            current_mnc: String = "CurrentMNC",
            /// `ServiceSubscriptions`. iOS 12; not macOS, tvOS, visionOS, watchOS.
            service_subscriptions: Vec<ServiceSubscription> = "ServiceSubscriptions",
            /// `PINRequiredForEraseDevice`. macOS 11; not iOS, tvOS, visionOS, watchOS.
            pin_required_for_erase_device: bool = "PINRequiredForEraseDevice",
            /// `PINRequiredForDeviceLock`. macOS 11; not iOS, tvOS, visionOS, watchOS.
            pin_required_for_device_lock: bool = "PINRequiredForDeviceLock",
            /// `SupportsiOSAppInstalls`. macOS 11; not iOS, tvOS, visionOS, watchOS.
            supports_ios_app_installs: bool = "SupportsiOSAppInstalls",
            /// `SoftwareUpdateDeviceID`. iOS 15, macOS 12; not tvOS, watchOS. Deprecated: iOS 26, macOS 26, visionOS 26. Removed: iOS 27,
            /// macOS 27, visionOS 27.
            software_update_device_id: String = "SoftwareUpdateDeviceID",
            /// `SoftwareUpdateSettings`. iOS 14.5; not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 26. Removed: iOS 27.
            software_update_settings: ReportedUpdateSettings = "SoftwareUpdateSettings",
            /// `AccessibilitySettings`. iOS 16; not macOS, tvOS, visionOS. Supervised: iOS, watchOS.
            accessibility_settings: ReportedAccessibilitySettings = "AccessibilitySettings",
            /// `DevicePropertiesAttestation`. iOS 16, macOS 14, tvOS 16.
            device_properties_attestation: Pii<Vec<Vec<u8>>> = "DevicePropertiesAttestation",
            /// `EACSPreflight`. macOS 13.3; not iOS, tvOS, visionOS, watchOS.
            eacs_preflight: String = "EACSPreflight",
        }
    }
}

arrays!(QueryResponses);

words! {
    /// Apple's words for `Queries`.
    DeviceQuery {
        /// `UDID`.
        Udid = "UDID",
        /// `ProvisioningUDID`. macOS 11.3; not iOS, tvOS, visionOS, watchOS.
        ProvisioningUdid = "ProvisioningUDID",
        /// `OrganizationInfo`. iOS 7, macOS 10.11, tvOS 9.
        OrganizationInfo = "OrganizationInfo",
        /// `MDMOptions`. iOS 7, macOS 11, tvOS 9, watchOS 10.
        MdmOptions = "MDMOptions",
        /// `LastCloudBackupDate`. iOS 8; not macOS, tvOS, watchOS.
        LastCloudBackupDate = "LastCloudBackupDate",
        /// `AwaitingConfiguration`. iOS 9, macOS 10.11, tvOS 10.2, visionOS 2.
        AwaitingConfiguration = "AwaitingConfiguration",
        /// `iTunesStoreAccountIsActive`. iOS 7, macOS 10.9, tvOS 9; not visionOS.
        ItunesStoreAccountIsActive = "iTunesStoreAccountIsActive",
        /// `iTunesStoreAccountHash`. iOS 8, macOS 10.10, tvOS 9; not visionOS.
        ItunesStoreAccountHash = "iTunesStoreAccountHash",
        /// `DeviceName`.
        DeviceName = "DeviceName",
        /// `OSVersion`.
        OsVersion = "OSVersion",
        /// `SupplementalOSVersionExtra`. iOS 16.1, macOS 13, tvOS 16.1.
        SupplementalOsVersionExtra = "SupplementalOSVersionExtra",
        /// `BuildVersion`.
        BuildVersion = "BuildVersion",
        /// `SupplementalBuildVersion`. iOS 16.1, macOS 13, tvOS 16.1.
        SupplementalBuildVersion = "SupplementalBuildVersion",
        /// `ModelName`.
        ModelName = "ModelName",
        /// `Model`. Not visionOS.
        Model = "Model",
        /// `ModelNumber`. iOS 16.4, macOS 13.3, tvOS 16.4.
        ModelNumber = "ModelNumber",
        /// `IsAppleSilicon`. macOS 12; not iOS, tvOS, visionOS, watchOS.
        IsAppleSilicon = "IsAppleSilicon",
        /// `ProductName`.
        ProductName = "ProductName",
        /// `SerialNumber`.
        SerialNumber = "SerialNumber",
        /// `DeviceCapacity`. Not tvOS.
        DeviceCapacity = "DeviceCapacity",
        /// `AvailableDeviceCapacity`. Not tvOS.
        AvailableDeviceCapacity = "AvailableDeviceCapacity",
        /// `IMEI`. Not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 16. Removed: iOS 26.
        Imei = "IMEI",
        /// `MEID`. Not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 16. Removed: iOS 26.
        Meid = "MEID",
        /// `ModemFirmwareVersion`. Not macOS, tvOS, visionOS, watchOS.
        ModemFirmwareVersion = "ModemFirmwareVersion",
        /// `CellularTechnology`. iOS 4.2.6; not macOS, tvOS, visionOS, watchOS.
        CellularTechnology = "CellularTechnology",
        /// `BatteryLevel`. iOS 5, macOS 13.3; not tvOS.
        BatteryLevel = "BatteryLevel",
        /// `HasBattery`. macOS 13.3; not iOS, tvOS, visionOS, watchOS.
        HasBattery = "HasBattery",
        /// `IsSupervised`. iOS 6, macOS 10.15, tvOS 9.
        IsSupervised = "IsSupervised",
        /// `IsMultiUser`. iOS 9.3; not macOS, tvOS, visionOS, watchOS.
        IsMultiUser = "IsMultiUser",
        /// `IsDeviceLocatorServiceEnabled`. iOS 7; not macOS, tvOS.
        IsDeviceLocatorServiceEnabled = "IsDeviceLocatorServiceEnabled",
        /// `IsActivationLockEnabled`. iOS 7, macOS 10.15; not tvOS, visionOS. Deprecated: iOS 16, macOS 13, watchOS 10.
        IsActivationLockEnabled = "IsActivationLockEnabled",
        /// `IsActivationLockSupported`. macOS 10.15; not iOS, tvOS, visionOS, watchOS.
        IsActivationLockSupported = "IsActivationLockSupported",
        /// `IsDoNotDisturbInEffect`. iOS 7; not macOS, tvOS.
        IsDoNotDisturbInEffect = "IsDoNotDisturbInEffect",
        /// `DeviceID`. tvOS 9; not iOS, macOS, visionOS, watchOS.
        DeviceId = "DeviceID",
        /// `EASDeviceIdentifier`. iOS 7; not macOS, tvOS, watchOS.
        EasDeviceIdentifier = "EASDeviceIdentifier",
        /// `IsCloudBackupEnabled`. iOS 7.1; not macOS, tvOS, watchOS.
        IsCloudBackupEnabled = "IsCloudBackupEnabled",
        /// `ActiveManagedUsers`. macOS 10.11; not iOS, tvOS, visionOS, watchOS.
        ActiveManagedUsers = "ActiveManagedUsers",
        /// `OSUpdateSettings`. macOS 10.11; not iOS, tvOS, visionOS, watchOS. Deprecated: macOS 26. Removed: macOS 27.
        OsUpdateSettings = "OSUpdateSettings",
        /// `LocalHostName`. macOS 10.11; not iOS, tvOS, visionOS, watchOS.
        LocalHostName = "LocalHostName",
        /// `HostName`. macOS 10.11; not iOS, tvOS, visionOS, watchOS.
        HostName = "HostName",
        /// `AutoSetupAdminAccounts`. macOS 10.11; not iOS, tvOS, visionOS, watchOS. After Automated Device Enrollment: macOS.
        AutoSetupAdminAccounts = "AutoSetupAdminAccounts",
        /// `SystemIntegrityProtectionEnabled`. macOS 10.12; not iOS, tvOS, visionOS, watchOS.
        SystemIntegrityProtectionEnabled = "SystemIntegrityProtectionEnabled",
        /// `SupportsLOMDevice`. macOS 11; not iOS, tvOS, visionOS, watchOS.
        SupportsLomDevice = "SupportsLOMDevice",
        /// `IsMDMLostModeEnabled`. iOS 9.3; not macOS, tvOS, visionOS.
        IsMdmLostModeEnabled = "IsMDMLostModeEnabled",
        /// `MaximumResidentUsers`. iOS 9.3; not macOS, tvOS, visionOS, watchOS. Supervised: iOS. After Automated Device Enrollment: iOS.
        MaximumResidentUsers = "MaximumResidentUsers",
        /// `EstimatedResidentUsers`. iOS 14; not macOS, tvOS, visionOS, watchOS. Supervised: iOS. After Automated Device Enrollment: iOS.
        EstimatedResidentUsers = "EstimatedResidentUsers",
        /// `QuotaSize`. iOS 13.4; not macOS, tvOS, visionOS, watchOS. Supervised: iOS. After Automated Device Enrollment: iOS.
        QuotaSize = "QuotaSize",
        /// `ResidentUsers`. iOS 13.4; not macOS, tvOS, visionOS, watchOS. Supervised: iOS. After Automated Device Enrollment: iOS.
        ResidentUsers = "ResidentUsers",
        /// `UserSessionTimeout`. iOS 14.5; not macOS, tvOS, visionOS, watchOS. Supervised: iOS. After Automated Device Enrollment: iOS.
        UserSessionTimeout = "UserSessionTimeout",
        /// `TemporarySessionTimeout`. iOS 14.5; not macOS, tvOS, visionOS, watchOS. Supervised: iOS. After Automated Device Enrollment:
        /// iOS.
        TemporarySessionTimeout = "TemporarySessionTimeout",
        /// `TemporarySessionOnly`. iOS 14.5; not macOS, tvOS, visionOS, watchOS. Supervised: iOS. After Automated Device Enrollment: iOS.
        TemporarySessionOnly = "TemporarySessionOnly",
        /// `ManagedAppleIDDefaultDomains`. iOS 16; not macOS, tvOS, visionOS, watchOS. Supervised: iOS. After Automated Device Enrollment:
        /// iOS.
        ManagedAppleIdDefaultDomains = "ManagedAppleIDDefaultDomains",
        /// `OnlineAuthenticationGracePeriod`. iOS 16; not macOS, tvOS, visionOS, watchOS. Supervised: iOS. After Automated Device
        /// Enrollment: iOS.
        OnlineAuthenticationGracePeriod = "OnlineAuthenticationGracePeriod",
        /// `SkipLanguageAndLocaleSetupForNewUsers`. iOS 16.2; not macOS, tvOS, visionOS, watchOS. Supervised: iOS. After Automated Device
        /// Enrollment: iOS.
        SkipLanguageAndLocaleSetupForNewUsers = "SkipLanguageAndLocaleSetupForNewUsers",
        /// `PushToken`. iOS 9.3, macOS 10.12; not tvOS, visionOS, watchOS.
        PushToken = "PushToken",
        /// `DiagnosticSubmissionEnabled`. iOS 9.3; not macOS, tvOS.
        DiagnosticSubmissionEnabled = "DiagnosticSubmissionEnabled",
        /// `AppAnalyticsEnabled`. iOS 9.3; not macOS, tvOS.
        AppAnalyticsEnabled = "AppAnalyticsEnabled",
        /// `TimeZone`. iOS 14, macOS 26, tvOS 14, visionOS 2.
        TimeZone = "TimeZone",
        /// `ICCID`. Not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 16. Removed: iOS 26.
        Iccid = "ICCID",
        /// `BluetoothMAC`. Not watchOS.
        BluetoothMac = "BluetoothMAC",
        /// `WiFiMAC`.
        WifiMac = "WiFiMAC",
        /// `EthernetMAC`. Not iOS, tvOS, visionOS, watchOS.
        EthernetMac = "EthernetMAC",
        /// `CurrentCarrierNetwork`. Not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 16. Removed: iOS 26.
        CurrentCarrierNetwork = "CurrentCarrierNetwork",
        /// `SIMCarrierNetwork`. Not macOS, tvOS, visionOS, watchOS. Removed: iOS 5.
        SimCarrierNetwork = "SIMCarrierNetwork",
        /// `SubscriberCarrierNetwork`. iOS 5; not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 16. Removed: iOS 26.
        SubscriberCarrierNetwork = "SubscriberCarrierNetwork",
        /// `CarrierSettingsVersion`. Not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 16. Removed: iOS 26.
        CarrierSettingsVersion = "CarrierSettingsVersion",
        /// `PhoneNumber`. Not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 16. Removed: iOS 26.
        PhoneNumber = "PhoneNumber",
        /// `DataRoamingEnabled`. iOS 5; not macOS, tvOS, visionOS, watchOS.
        DataRoamingEnabled = "DataRoamingEnabled",
        /// `VoiceRoamingEnabled`. iOS 5; not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 16. Removed: iOS 26.
        VoiceRoamingEnabled = "VoiceRoamingEnabled",
        /// `PersonalHotspotEnabled`. iOS 7; not macOS, tvOS, visionOS, watchOS.
        PersonalHotspotEnabled = "PersonalHotspotEnabled",
        /// `IsNetworkTethered`. iOS 10.3; not macOS, tvOS, visionOS, watchOS.
        IsNetworkTethered = "IsNetworkTethered",
        /// `IsRoaming`. iOS 4.2; not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 16. Removed: iOS 26.
        IsRoaming = "IsRoaming",
        /// `SubscriberMCC`. iOS 4.2.6; not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 16. Removed: iOS 26.
        SubscriberMcc = "SubscriberMCC",
        /// `SubscriberMNC`. iOS 4.2.6; not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 16. Removed: iOS 26.
        SubscriberMnc = "SubscriberMNC",
        /// `CurrentMCC`. Not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 16. Removed: iOS 26.
        CurrentMcc = "CurrentMCC",
        /// `CurrentMNC`. Not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 16. Removed: iOS 26.
        CurrentMnc = "CurrentMNC",
        /// `ServiceSubscriptions`. iOS 12; not macOS, tvOS, visionOS, watchOS.
        ServiceSubscriptions = "ServiceSubscriptions",
        /// `PINRequiredForEraseDevice`. macOS 11; not iOS, tvOS, visionOS, watchOS.
        PinRequiredForEraseDevice = "PINRequiredForEraseDevice",
        /// `PINRequiredForDeviceLock`. macOS 11; not iOS, tvOS, visionOS, watchOS.
        PinRequiredForDeviceLock = "PINRequiredForDeviceLock",
        /// `SupportsiOSAppInstalls`. macOS 11; not iOS, tvOS, visionOS, watchOS.
        SupportsIosAppInstalls = "SupportsiOSAppInstalls",
        /// `SoftwareUpdateDeviceID`. iOS 15, macOS 12; not tvOS, watchOS. Deprecated: iOS 26, macOS 26, visionOS 26. Removed: iOS 27, macOS
        /// 27, visionOS 27.
        SoftwareUpdateDeviceId = "SoftwareUpdateDeviceID",
        /// `SoftwareUpdateSettings`. iOS 14.5; not macOS, tvOS, visionOS, watchOS. Deprecated: iOS 26. Removed: iOS 27.
        SoftwareUpdateSettings = "SoftwareUpdateSettings",
        /// `AccessibilitySettings`. iOS 16; not macOS, tvOS, visionOS. Supervised: iOS, watchOS.
        AccessibilitySettings = "AccessibilitySettings",
        /// `DevicePropertiesAttestation`. iOS 16, macOS 14, tvOS 16.
        DevicePropertiesAttestation = "DevicePropertiesAttestation",
        /// `EACSPreflight`. macOS 13.3; not iOS, tvOS, visionOS, watchOS.
        EacsPreflight = "EACSPreflight",
    }
}

structure! {
    /// One of `Applications`.
    #[derive(Default)]
    FirewallApplication pub fn new {
        required {}
        optional {
            /// `Allowed`.
            allowed: bool = "Allowed",
            /// `BundleID`.
            bundle_id: String = "BundleID",
            /// `Name`.
            name: String = "Name",
        }
    }
}

arrays!(FirewallApplication);

words! {
    /// Apple's words for `LoggingOption`.
    FirewallLogging {
        /// `throttled`.
        Throttled = "throttled",
        /// `brief`.
        Brief = "brief",
        /// `detail`.
        Detail = "detail",
    }
}

structure! {
    /// `FirewallSettings` in `SecurityInfo`.
    #[derive(Default)]
    FirewallSettings pub fn new {
        required {}
        optional {
            /// `FirewallEnabled`.
            firewall_enabled: bool = "FirewallEnabled",
            /// `BlockAllIncoming`.
            block_all_incoming: bool = "BlockAllIncoming",
            /// `StealthMode`.
            stealth_mode: bool = "StealthMode",
            /// `Applications`. macOS 10.12.
            applications: Vec<FirewallApplication> = "Applications",
            /// `LoggingEnabled`. macOS 12.
            logging_enabled: bool = "LoggingEnabled",
            /// `LoggingOption`. macOS 12.
            logging_option: FirewallLogging = "LoggingOption",
        }
    }
}

arrays!(FirewallSettings);

structure! {
    /// `FirmwarePasswordStatus` in `SecurityInfo`.
    #[derive(Default)]
    FirmwarePasswordStatus pub fn new {
        required {}
        optional {
            /// `PasswordExists`.
            password_exists: bool = "PasswordExists",
            /// `ChangePending`.
            change_pending: bool = "ChangePending",
            /// `AllowOroms`.
            allow_oroms: bool = "AllowOroms",
        }
    }
}

arrays!(FirmwarePasswordStatus);

structure! {
    /// `ManagementStatus` in `SecurityInfo`.
    #[derive(Default)]
    ManagementStatus pub fn new {
        required {}
        optional {
            /// `EnrolledViaDEP`. Not iOS, tvOS, visionOS, watchOS.
            enrolled_via_dep: bool = "EnrolledViaDEP",
            /// `UserApprovedEnrollment`. Not iOS, tvOS, visionOS, watchOS.
            user_approved_enrollment: bool = "UserApprovedEnrollment",
            /// `IsUserEnrollment`. macOS 10.15.
            is_user_enrollment: bool = "IsUserEnrollment",
            /// `IsActivationLockManageable`. macOS 10.15; not iOS, tvOS, visionOS, watchOS.
            is_activation_lock_manageable: bool = "IsActivationLockManageable",
        }
    }
}

arrays!(ManagementStatus);

words! {
    /// Apple's words for `SecureBootLevel`.
    SecureBootLevel {
        /// `off`.
        Off = "off",
        /// `medium`.
        Medium = "medium",
        /// `full`.
        Full = "full",
        /// `not supported`.
        NotSupported = "not supported",
    }
}

words! {
    /// Apple's words for `ExternalBootLevel`.
    Allowance {
        /// `allowed`.
        Allowed = "allowed",
        /// `disallowed`.
        Disallowed = "disallowed",
        /// `not supported`.
        NotSupported = "not supported",
    }
}

words! {
    /// Apple's words for `ReducedSecurity`.
    ReducedSecurity {
        /// `AllowsAnyAppleSignedOS`.
        AllowsAnyAppleSignedOs = "AllowsAnyAppleSignedOS",
        /// `AllowsUserKextApproval`.
        AllowsUserKextApproval = "AllowsUserKextApproval",
        /// `AllowsMDM`.
        AllowsMdm = "AllowsMDM",
    }
}

structure! {
    /// `SecureBoot` in `SecurityInfo`.
    #[derive(Default)]
    SecureBoot pub fn new {
        required {}
        optional {
            /// `SecureBootLevel`.
            secure_boot_level: SecureBootLevel = "SecureBootLevel",
            /// `ExternalBootLevel`.
            external_boot_level: Allowance = "ExternalBootLevel",
            /// `ReducedSecurity`. macOS 11.
            reduced_security: Vec<ReducedSecurity> = "ReducedSecurity",
        }
    }
}

arrays!(SecureBoot);

structure! {
    /// `SecurityInfo`.
    #[derive(Default)]
    SecurityState pub fn new {
        required {}
        optional {
            /// `HardwareEncryptionCaps`. Not macOS.
            hardware_encryption_caps: i64 = "HardwareEncryptionCaps",
            /// `PasscodePresent`. Not macOS.
            passcode_present: bool = "PasscodePresent",
            /// `PasscodeCompliant`. Not macOS.
            passcode_compliant: bool = "PasscodeCompliant",
            /// `PasscodeCompliantWithProfiles`. Not macOS.
            passcode_compliant_with_profiles: bool = "PasscodeCompliantWithProfiles",
            /// `PasscodeLockGracePeriod`. iOS 9.3.2; not macOS.
            passcode_lock_grace_period: i64 = "PasscodeLockGracePeriod",
            /// `PasscodeLockGracePeriodEnforced`. iOS 9.3.2; not macOS.
            passcode_lock_grace_period_enforced: i64 = "PasscodeLockGracePeriodEnforced",
            /// `AutoLockTime`. iOS 17; not macOS, tvOS, visionOS, watchOS.
            auto_lock_time: i64 = "AutoLockTime",
            /// `FDE_Enabled`. macOS 10.9; not iOS, tvOS, visionOS, watchOS.
            fde_enabled: bool = "FDE_Enabled",
            /// `FDE_HasPersonalRecoveryKey`. macOS 10.9; not iOS, tvOS, visionOS, watchOS.
            fde_has_personal_recovery_key: bool = "FDE_HasPersonalRecoveryKey",
            /// `FDE_HasInstitutionalRecoveryKey`. macOS 10.9; not iOS, tvOS, visionOS, watchOS.
            fde_has_institutional_recovery_key: bool = "FDE_HasInstitutionalRecoveryKey",
            /// `FDE_PersonalRecoveryKeyCMS`. macOS 10.13; not iOS, tvOS, visionOS, watchOS.
            fde_personal_recovery_key_cms: Secret<Vec<u8>> = "FDE_PersonalRecoveryKeyCMS",
            /// `FDE_PersonalRecoveryKeyDeviceKey`. macOS 10.13; not iOS, tvOS, visionOS, watchOS.
            fde_personal_recovery_key_device_key: String = "FDE_PersonalRecoveryKeyDeviceKey",
            /// `SystemIntegrityProtectionEnabled`. macOS 10.12; not iOS, tvOS, visionOS, watchOS.
            system_integrity_protection_enabled: bool = "SystemIntegrityProtectionEnabled",
            /// `FirewallSettings`. macOS 10.12; not iOS, tvOS, visionOS, watchOS.
            firewall_settings: FirewallSettings = "FirewallSettings",
            /// `FirmwarePasswordStatus`. macOS 10.13; not iOS, tvOS, visionOS, watchOS.
            firmware_password_status: FirmwarePasswordStatus = "FirmwarePasswordStatus",
            /// `ManagementStatus`. iOS 13, macOS 10.13.2, tvOS 13.
            management_status: ManagementStatus = "ManagementStatus",
            /// `SecureBoot`. macOS 10.15; not iOS, tvOS, visionOS, watchOS.
            secure_boot: SecureBoot = "SecureBoot",
            /// `RemoteDesktopEnabled`. macOS 10.14.4; not iOS, tvOS, visionOS, watchOS.
            remote_desktop_enabled: bool = "RemoteDesktopEnabled",
            /// `AuthenticatedRootVolumeEnabled`. macOS 11; not iOS, tvOS, visionOS, watchOS.
            authenticated_root_volume_enabled: bool = "AuthenticatedRootVolumeEnabled",
            /// `BootstrapTokenAllowedForAuthentication`. macOS 11; not iOS, tvOS, visionOS, watchOS.
            bootstrap_token_allowed_for_authentication: Allowance = "BootstrapTokenAllowedForAuthentication",
            /// `BootstrapTokenRequiredForSoftwareUpdate`. macOS 11; not iOS, tvOS, visionOS, watchOS.
            bootstrap_token_required_for_software_update: bool = "BootstrapTokenRequiredForSoftwareUpdate",
            /// `BootstrapTokenRequiredForKernelExtensionApproval`. macOS 11; not iOS, tvOS, visionOS, watchOS.
            bootstrap_token_required_for_kernel_extension_approval: bool = "BootstrapTokenRequiredForKernelExtensionApproval",
            /// `IsRecoveryLockEnabled`. macOS 11.5; not iOS, tvOS, visionOS, watchOS.
            is_recovery_lock_enabled: bool = "IsRecoveryLockEnabled",
        }
    }
}

arrays!(SecurityState);
