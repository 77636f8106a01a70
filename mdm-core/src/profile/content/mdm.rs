//! `com.apple.mdm`: the payload that makes a device managed.

use super::{AccessRights, MdmTopic, Url};
use crate::{
    profile::{
        PayloadUuid,
        wire::{arrays, keys, words},
    },
    secret::Pii,
};

keys! {
    /// The MDM payload, all keys of Apple's page "MDM". At most one in a profile and on a device.
    ///
    /// Keys that an update of the installed profile must not change are marked *fixed*; see
    /// [`check_update`](crate::profile::enrollment::check_update).
    /// An absent key is Apple's default, which is false for every boolean here.
    Mdm {
        required {
            /// The payload of this profile that gives the device its identity: SCEP, ACME or PKCS #12.
            identity: PayloadUuid = "IdentityCertificateUUID",
            /// The topic of the push certificate. Fixed.
            topic: MdmTopic = "Topic",
            /// Where the device asks for commands, `https`. Fixed, query included.
            server_url: Url = "ServerURL",
        }
        optional {
            /// Where the device checks in, `https`; absent: at the server URL. Fixed, its absence too.
            check_in_url: Url = "CheckInURL",
            /// Whether each message is signed in a header `Mdm-Signature`.
            sign_message: bool = "SignMessage",
            /// What the server may do. An update may take rights away and never add one. Apple does not say what an absent key stands for.
            access_rights: AccessRights = "AccessRights",
            /// Whether pushes come from Apple's development service. Its portal issues certificates for production only.
            use_development_apns: bool = "UseDevelopmentAPNS",
            /// The account of a profile-driven user enrollment, a flavour that iOS 18 and macOS 15 no longer have.
            managed_apple_id: Pii<String> = "ManagedAppleID",
            /// The account of an account-driven enrollment (iOS 15, macOS 14). Fixed.
            assigned_managed_apple_id: Pii<String> = "AssignedManagedAppleID",
            /// The kind of an account-driven enrollment (iOS 15, macOS 14). Fixed.
            enrollment_mode: EnrollmentMode = "EnrollmentMode",
            /// Certificate payloads of this profile, one of which has to be in the chain of the server URL (iOS 13.4, macOS 10.13).
            server_pins: Vec<PayloadUuid> = "ServerURLPinningCertificateUUIDs",
            /// The same for the check-in URL.
            check_in_pins: Vec<PayloadUuid> = "CheckInURLPinningCertificateUUIDs",
            /// Whether a connection fails unless revocation was checked with a good answer.
            revocation_check_required: bool = "PinningRevocationCheckRequired",
            /// What the server can do. The presence of [`ServerCapability::PerUserConnections`] is fixed.
            server_capabilities: Vec<ServerCapability> = "ServerCapabilities",
            /// Whether the device tries to send a CheckOut when the profile is removed.
            check_out_when_removed: bool = "CheckOutWhenRemoved",
            /// The App Store number of an app that is installed without a question in an account-driven enrollment (iOS 15.1). Fixed.
            required_app_id: u64 = "RequiredAppIDForMDM",
            /// Whether a Mac asks its user to let MDM use the bootstrap token (macOS 11).
            prompt_for_bootstrap_token: bool = "PromptUserToAllowBootstrapTokenForAuthentication",
        }
    }
}

words! {
    /// `EnrollmentMode`: which account-driven enrollment this is.
    EnrollmentMode {
        /// The device is its user's own.
        Byod = "BYOD",
        /// The device is the organisation's.
        Adde = "ADDE",
    }
}

words! {
    /// One of `ServerCapabilities`.
    ServerCapability {
        /// User channels are served. Needed for Macs and Shared iPads.
        PerUserConnections = "com.apple.mdm.per-user-connections",
        /// Bootstrap tokens are kept. Without it no device makes one.
        BootstrapToken = "com.apple.mdm.bootstraptoken",
        /// `GetToken` is answered.
        Token = "com.apple.mdm.token",
    }
}

arrays!(ServerCapability);
