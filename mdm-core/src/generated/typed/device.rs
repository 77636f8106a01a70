// Made by `cargo xtask schema` from Apple's device-management schema (github.com/apple/device-management, MIT licence, copyright Apple Inc.).
// Names and facts only. Which files, and their digests: schema.lock. Change the generator in xtask/src/schema, not this file.

// The device as a whole: locked, erased, restarted, lost and found.

use crate::command::typed::prelude::*;

command! {
    /// Asks for the code that unlocks an activation lock.
    ///
    /// `ActivationLockBypassCode`: iOS 7.1, macOS 10.15, visionOS 2; not tvOS, watchOS. Supervised: iOS, macOS, visionOS.
    ActivationLockBypassCode = "ActivationLockBypassCode" => ActivationLockBypassCodeResponse, pub fn new {
        required {}
        optional {}
    }
}

response! {
    /// What [`ActivationLockBypassCode`] is answered with.
    ActivationLockBypassCodeResponse {
        /// `ActivationLockBypassCode`.
        activation_lock_bypass_code: Secret<String> = "ActivationLockBypassCode" expect,
    }
}

command! {
    /// Makes the device forget the code that unlocks an activation lock.
    ///
    /// `ClearActivationLockBypassCode`: iOS 7.1, macOS 10.15, visionOS 2; not tvOS, watchOS. Supervised: iOS, macOS, visionOS.
    ClearActivationLockBypassCode = "ClearActivationLockBypassCode" => NothingMore, pub fn new {
        required {}
        optional {}
    }
}

command! {
    /// Lets Setup Assistant go on after it awaited configuration.
    ///
    /// `DeviceConfigured`: iOS 9, macOS 10.11, tvOS 10.2, visionOS 2; not watchOS. Supervised: iOS, tvOS, visionOS. After Automated Device
    /// Enrollment: iOS, macOS, visionOS.
    DeviceConfigured = "DeviceConfigured" => NothingMore, pub fn new {
        required {}
        optional {}
    }
}

command! {
    /// Erases the device at once.
    ///
    /// `EraseDevice`: iOS 4, macOS 10.7, tvOS 10.2, visionOS 1.1, watchOS 10.
    EraseDevice = "EraseDevice" => NothingMore, pub(crate) fn bare {
        required {}
        optional {
            /// `PreserveDataPlan`. iOS 11; not macOS, tvOS, visionOS. Default false.
            preserve_data_plan: bool = "PreserveDataPlan",
            /// `DisallowProximitySetup`. iOS 11.3; not macOS, tvOS, visionOS, watchOS. Default false.
            disallow_proximity_setup: bool = "DisallowProximitySetup",
            /// `PIN`. macOS 10.8; not iOS, tvOS, visionOS, watchOS.
            pin: Secret<String> = "PIN",
            /// `ObliterationBehavior`. macOS 12; not iOS, tvOS, visionOS, watchOS.
            obliteration_behavior: ObliterationBehavior = "ObliterationBehavior",
            /// `ReturnToService`. iOS 17, tvOS 18, visionOS 26; not macOS, watchOS.
            return_to_service: ReturnToService = "ReturnToService",
        }
    }
}

command! {
    /// Asks a carrier's server for cellular plans.
    ///
    /// `RefreshCellularPlans`: iOS 13; not macOS, tvOS, visionOS, watchOS.
    RefreshCellularPlans = "RefreshCellularPlans" => NothingMore, pub fn new {
        required {
            /// `eSIMServerURL`.
            esim_server_url: Secret<String> = "eSIMServerURL",
        }
        optional {}
    }
}

command! {
    /// Locks the device at once.
    ///
    /// `DeviceLock`: iOS 4, macOS 10.7, visionOS 2, watchOS 10; not tvOS.
    DeviceLock = "DeviceLock" => DeviceLockResponse, pub(crate) fn bare {
        required {}
        optional {
            /// `Message`. iOS 7, macOS 10.14; not visionOS.
            message: String = "Message",
            /// `PhoneNumber`. iOS 7, macOS 11.5; not visionOS.
            phone_number: Pii<String> = "PhoneNumber",
            /// `PIN`. macOS 10.8; not iOS, visionOS, watchOS.
            pin: Secret<String> = "PIN",
        }
    }
}

response! {
    /// What [`DeviceLock`] is answered with.
    DeviceLockResponse {
        /// `MessageResult`.
        message_result: MessageResult = "MessageResult",
    }
}

command! {
    /// Takes the device out of Lost Mode.
    ///
    /// `DisableLostMode`: iOS 9.3; not macOS, tvOS, visionOS, watchOS. Supervised: iOS.
    DisableLostMode = "DisableLostMode" => NothingMore, pub fn new {
        required {}
        optional {}
    }
}

command! {
    /// Puts the device into Lost Mode.
    ///
    /// `EnableLostMode`: iOS 9.3; not macOS, tvOS, visionOS, watchOS. Supervised: iOS.
    EnableLostMode = "EnableLostMode" => NothingMore, pub(crate) fn bare {
        required {}
        optional {
            /// `Message`.
            message: String = "Message",
            /// `PhoneNumber`.
            phone_number: Pii<String> = "PhoneNumber",
            /// `Footnote`.
            footnote: String = "Footnote",
        }
    }
}

command! {
    /// Asks a device in Lost Mode where it is.
    ///
    /// `DeviceLocation`: iOS 9.3; not macOS, tvOS, visionOS, watchOS. Supervised: iOS.
    DeviceLocation = "DeviceLocation" => DeviceLocationResponse, pub fn new {
        required {}
        optional {}
    }
}

response! {
    /// What [`DeviceLocation`] is answered with.
    DeviceLocationResponse {
        /// `Latitude`.
        latitude: Pii<f64> = "Latitude" expect,
        /// `Longitude`.
        longitude: Pii<f64> = "Longitude" expect,
        /// `HorizontalAccuracy`. iOS 10.3.
        horizontal_accuracy: Pii<f64> = "HorizontalAccuracy" expect,
        /// `VerticalAccuracy`. iOS 10.3.
        vertical_accuracy: Pii<f64> = "VerticalAccuracy" expect,
        /// `Altitude`. iOS 10.3.
        altitude: Pii<f64> = "Altitude" expect,
        /// `Speed`. iOS 10.3.
        speed: Pii<f64> = "Speed" expect,
        /// `Course`. iOS 10.3.
        course: Pii<f64> = "Course" expect,
        /// `Timestamp`. iOS 10.3.
        timestamp: Pii<String> = "Timestamp" expect,
    }
}

command! {
    /// Has a device in Lost Mode play a sound.
    ///
    /// `PlayLostModeSound`: iOS 10.3; not macOS, tvOS, visionOS, watchOS. Supervised: iOS.
    PlayLostModeSound = "PlayLostModeSound" => NothingMore, pub fn new {
        required {}
        optional {}
    }
}

command! {
    /// Restarts the device.
    ///
    /// `RestartDevice`: iOS 10.3, macOS 10.13, tvOS 10.2; not visionOS, watchOS. Supervised: iOS, tvOS.
    RestartDevice = "RestartDevice" => NothingMore, pub fn new {
        required {}
        optional {
            /// `RebuildKernelCache`. macOS 11; not iOS, tvOS. Default false.
            rebuild_kernel_cache: bool = "RebuildKernelCache",
            /// `KextPaths`. macOS 11; not iOS, tvOS.
            kext_paths: Vec<String> = "KextPaths",
            /// `NotifyUser`. macOS 11.4; not iOS, tvOS. Default false.
            notify_user: bool = "NotifyUser",
        }
    }
}

command! {
    /// Shuts the device down.
    ///
    /// `ShutDownDevice`: iOS 10.3, macOS 10.13; not tvOS, visionOS, watchOS. Supervised: iOS.
    ShutDownDevice = "ShutDownDevice" => NothingMore, pub fn new {
        required {}
        optional {}
    }
}

command! {
    /// Has a Mac switch other Macs on, off, or reset them (Lights Out Management).
    ///
    /// `LOMDeviceRequest`: macOS 11; not iOS, tvOS, visionOS, watchOS.
    #[doc(alias = "LOMDeviceRequest")]
    LomDeviceRequest = "LOMDeviceRequest" => LomDeviceRequestResponse, pub fn new {
        required {
            /// `RequestList`.
            request_list: Vec<LomRequest> = "RequestList",
        }
        optional {}
    }
}

response! {
    /// What [`LomDeviceRequest`] is answered with.
    LomDeviceRequestResponse {
        /// `ResponseList`.
        response_list: Vec<LomResult> = "ResponseList" expect,
    }
}

command! {
    /// Asks a Mac for its addresses for Lights Out Management.
    ///
    /// `LOMSetupRequest`: macOS 11; not iOS, tvOS, visionOS, watchOS.
    #[doc(alias = "LOMSetupRequest")]
    LomSetupRequest = "LOMSetupRequest" => LomSetupRequestResponse, pub fn new {
        required {}
        optional {}
    }
}

response! {
    /// What [`LomSetupRequest`] is answered with.
    LomSetupRequestResponse {
        /// `PrimaryIPv6AddressList`.
        primary_ipv6_address_list: Vec<String> = "PrimaryIPv6AddressList" expect,
        /// `SecondaryIPv6AddressList`.
        secondary_ipv6_address_list: Vec<String> = "SecondaryIPv6AddressList" expect,
        /// `LOMProtocolVersion`.
        lom_protocol_version: i64 = "LOMProtocolVersion" expect,
    }
}

command! {
    /// Asks the user to show their screen through AirPlay.
    ///
    /// `RequestMirroring`: iOS 7, macOS 10.10; not tvOS, visionOS, watchOS.
    RequestMirroring = "RequestMirroring" => RequestMirroringResponse, pub(crate) fn bare {
        required {}
        optional {
            /// `DestinationName`.
            destination_name: String = "DestinationName",
            /// `DestinationDeviceID`.
            destination_device_id: String = "DestinationDeviceID",
            /// `ScanTime`.
            scan_time: i64 = "ScanTime",
            /// `Password`.
            password: Secret<String> = "Password",
        }
    }
}

response! {
    /// What [`RequestMirroring`] is answered with.
    RequestMirroringResponse {
        /// `MirroringResult`.
        mirroring_result: MirroringResult = "MirroringResult",
    }
}

command! {
    /// Ends the showing of the screen.
    ///
    /// `StopMirroring`: iOS 7, macOS 10.10; not tvOS, visionOS, watchOS. Supervised: iOS.
    StopMirroring = "StopMirroring" => NothingMore, pub fn new {
        required {}
        optional {}
    }
}

command! {
    /// Switches Remote Desktop off.
    ///
    /// `DisableRemoteDesktop`: macOS 10.14.4; not iOS, tvOS, visionOS, watchOS. Supervised: macOS.
    DisableRemoteDesktop = "DisableRemoteDesktop" => NothingMore, pub fn new {
        required {}
        optional {}
    }
}

command! {
    /// Switches Remote Desktop on.
    ///
    /// `EnableRemoteDesktop`: macOS 10.14.4; not iOS, tvOS, visionOS, watchOS. Supervised: macOS.
    EnableRemoteDesktop = "EnableRemoteDesktop" => NothingMore, pub fn new {
        required {}
        optional {}
    }
}

command! {
    /// Starts the collection of logs for AppleCare.
    ///
    /// `TriggerEnhancedLogCollection`: iOS 27, macOS 27, tvOS 27; not visionOS, watchOS. Supervised: iOS, macOS, tvOS.
    TriggerEnhancedLogCollection = "TriggerEnhancedLogCollection" => NothingMore, pub fn new {
        required {
            /// `AppleCareToken`.
            apple_care_token: Secret<String> = "AppleCareToken",
        }
        optional {}
    }
}

command! {
    /// Ends the collection of logs for AppleCare.
    ///
    /// `CancelEnhancedLogCollection`: iOS 27, macOS 27, tvOS 27; not visionOS, watchOS. Supervised: iOS, macOS, tvOS.
    CancelEnhancedLogCollection = "CancelEnhancedLogCollection" => NothingMore, pub fn new {
        required {}
        optional {}
    }
}

words! {
    /// Apple's words for `ObliterationBehavior`.
    ObliterationBehavior {
        /// `Default`.
        Default = "Default",
        /// `DoNotObliterate`.
        DoNotObliterate = "DoNotObliterate",
        /// `ObliterateWithWarning`.
        ObliterateWithWarning = "ObliterateWithWarning",
        /// `Always`.
        Always = "Always",
    }
}

structure! {
    /// `ReturnToService`.
    ReturnToService pub fn new {
        required {
            /// `Enabled`.
            enabled: bool = "Enabled",
        }
        optional {
            /// `WiFiProfileData`.
            wifi_profile_data: Secret<Vec<u8>> = "WiFiProfileData",
            /// `MDMProfileData`.
            mdm_profile_data: Secret<Vec<u8>> = "MDMProfileData",
            /// `BootstrapToken`. iOS 26, visionOS 26; not macOS, tvOS, watchOS.
            bootstrap_token: Secret<Vec<u8>> = "BootstrapToken",
            /// `ShouldRetryEnrollment`. iOS 27; not macOS, tvOS, visionOS, watchOS. Default false.
            should_retry_enrollment: bool = "ShouldRetryEnrollment",
        }
    }
}

arrays!(ReturnToService);

words! {
    /// Apple's words for `MessageResult`.
    MessageResult {
        /// `Success`.
        Success = "Success",
        /// `DeviceInLostMode`.
        DeviceInLostMode = "DeviceInLostMode",
        /// `NoPasscodeSet`.
        NoPasscodeSet = "NoPasscodeSet",
        /// `Unknown`.
        Unknown = "Unknown",
    }
}

structure! {
    /// One of `ResponseList`.
    #[derive(Default)]
    LomResult pub fn new {
        required {}
        optional {
            /// `DeviceRequestSuccess`.
            device_request_success: bool = "DeviceRequestSuccess" expect,
            /// `DeviceRequestUUID`.
            device_request_uuid: String = "DeviceRequestUUID" expect,
            /// `DeviceRequestReturnError`.
            device_request_return_error: String = "DeviceRequestReturnError",
        }
    }
}

arrays!(LomResult);

words! {
    /// Apple's words for `DeviceRequestType`.
    LomAction {
        /// `PowerON`.
        PowerOn = "PowerON",
        /// `PowerOFF`.
        PowerOff = "PowerOFF",
        /// `Reset`.
        Reset = "Reset",
    }
}

structure! {
    /// One of `RequestList`.
    LomRequest pub fn new {
        required {
            /// `DeviceRequestType`.
            device_request_type: LomAction = "DeviceRequestType",
            /// `DeviceRequestUUID`.
            device_request_uuid: String = "DeviceRequestUUID",
            /// `DeviceDNSName`.
            device_dns_name: String = "DeviceDNSName",
            /// `PrimaryIPv6AddressList`.
            primary_ipv6_address_list: Vec<String> = "PrimaryIPv6AddressList",
            /// `SecondaryIPv6AddressList`.
            secondary_ipv6_address_list: Vec<String> = "SecondaryIPv6AddressList",
            /// `LOMProtocolVersion`.
            lom_protocol_version: i64 = "LOMProtocolVersion",
        }
        optional {}
    }
}

arrays!(LomRequest);

words! {
    /// Apple's words for `MirroringResult`.
    MirroringResult {
        /// `Prompting`.
        Prompting = "Prompting",
        /// `DestinationNotFound`.
        DestinationNotFound = "DestinationNotFound",
        /// `Cancelled`.
        Cancelled = "Cancelled",
        /// `Unknown`.
        Unknown = "Unknown",
    }
}
