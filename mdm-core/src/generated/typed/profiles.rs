// Made by `cargo xtask schema` from Apple's device-management schema (github.com/apple/device-management, MIT licence, copyright Apple Inc.).
// Names and facts only. Which files, and their digests: schema.lock. Change the generator in xtask/src/schema, not this file.

// Profiles, certificates and declarations.

use crate::command::typed::prelude::*;

command! {
    /// Lists the certificates that are installed.
    ///
    /// `CertificateList`: iOS 4, macOS 10.7, tvOS 9, visionOS 1.1, watchOS 10.
    CertificateList = "CertificateList" => CertificateListResponse, pub fn new {
        required {}
        optional {
            /// `ManagedOnly`. iOS 13, macOS 10.15, tvOS 13. Default false.
            managed_only: bool = "ManagedOnly",
        }
    }
}

response! {
    /// What [`CertificateList`] is answered with.
    CertificateListResponse {
        /// `CertificateList`.
        certificate_list: Vec<ListedCertificate> = "CertificateList" expect,
    }
}

command! {
    /// Has the device fetch its declarations, or switches declarative management on.
    ///
    /// `DeclarativeManagement`: iOS 15, macOS 13, tvOS 16, visionOS 1.1, watchOS 10.
    DeclarativeManagement = "DeclarativeManagement" => NothingMore, pub fn new {
        required {}
        optional {
            /// `Data`.
            data: Vec<u8> = "Data",
        }
    }
}

command! {
    /// Installs a configuration profile.
    ///
    /// `InstallProfile`: iOS 4, macOS 10.7, tvOS 9, visionOS 1.1, watchOS 10.
    InstallProfile = "InstallProfile" => NothingMore, pub fn new {
        required {
            /// `Payload`.
            payload: Secret<Vec<u8>> = "Payload",
        }
        optional {}
    }
}

command! {
    /// Lists the configuration profiles that are installed.
    ///
    /// `ProfileList`: iOS 4, macOS 10.7, tvOS 9, visionOS 1.1, watchOS 10.
    ProfileList = "ProfileList" => ProfileListResponse, pub fn new {
        required {}
        optional {
            /// `ManagedOnly`. iOS 13, macOS 10.15, tvOS 13. Default false.
            managed_only: bool = "ManagedOnly",
        }
    }
}

response! {
    /// What [`ProfileList`] is answered with.
    ProfileListResponse {
        /// `ProfileList`.
        profile_list: Vec<ListedProfile> = "ProfileList" expect,
    }
}

command! {
    /// Installs a provisioning profile.
    ///
    /// `InstallProvisioningProfile`: iOS 4, macOS 11, tvOS 10.2, visionOS 1.1, watchOS 10.
    InstallProvisioningProfile = "InstallProvisioningProfile" => NothingMore, pub fn new {
        required {
            /// `ProvisioningProfile`.
            provisioning_profile: Vec<u8> = "ProvisioningProfile",
        }
        optional {}
    }
}

command! {
    /// Lists the provisioning profiles that are installed.
    ///
    /// `ProvisioningProfileList`: iOS 4, macOS 11, tvOS 10.2, visionOS 1.1, watchOS 10.
    ProvisioningProfileList = "ProvisioningProfileList" => ProvisioningProfileListResponse, pub fn new {
        required {}
        optional {
            /// `ManagedOnly`. iOS 13, tvOS 13. Default false.
            managed_only: bool = "ManagedOnly",
        }
    }
}

response! {
    /// What [`ProvisioningProfileList`] is answered with.
    ProvisioningProfileListResponse {
        /// `ProvisioningProfileList`.
        provisioning_profile_list: Vec<ListedProvisioningProfile> = "ProvisioningProfileList" expect,
    }
}

command! {
    /// Removes a provisioning profile.
    ///
    /// `RemoveProvisioningProfile`: iOS 4, macOS 11, tvOS 10.2, visionOS 1.1, watchOS 10.
    RemoveProvisioningProfile = "RemoveProvisioningProfile" => NothingMore, pub fn new {
        required {
            /// `UUID`.
            uuid: String = "UUID",
        }
        optional {}
    }
}

command! {
    /// Removes a configuration profile.
    ///
    /// `RemoveProfile`: iOS 4, macOS 10.7, tvOS 9, visionOS 1.1, watchOS 10.
    RemoveProfile = "RemoveProfile" => NothingMore, pub fn new {
        required {
            /// `Identifier`.
            identifier: String = "Identifier",
        }
        optional {}
    }
}

structure! {
    /// One of `CertificateList`.
    #[derive(Default)]
    ListedCertificate pub fn new {
        required {}
        optional {
            /// `CommonName`.
            common_name: String = "CommonName" expect,
            /// `IsIdentity`.
            is_identity: bool = "IsIdentity" expect,
            /// `Data`.
            data: Vec<u8> = "Data" expect,
        }
    }
}

arrays!(ListedCertificate);

structure! {
    /// One of `PayloadContent`.
    #[derive(Default)]
    ListedPayload pub fn new {
        required {}
        optional {
            /// `PayloadType`.
            payload_type: String = "PayloadType" expect,
            /// `PayloadVersion`.
            payload_version: i64 = "PayloadVersion" expect,
            /// `PayloadIdentifier`.
            payload_identifier: String = "PayloadIdentifier" expect,
            /// `PayloadUUID`. iOS 17, macOS 14, tvOS 17.
            payload_uuid: String = "PayloadUUID" expect,
            /// `PayloadDisplayName`.
            payload_display_name: String = "PayloadDisplayName",
            /// `PayloadDescription`.
            payload_description: String = "PayloadDescription",
            /// `PayloadOrganization`.
            payload_organization: String = "PayloadOrganization",
        }
    }
}

arrays!(ListedPayload);

structure! {
    /// One of `ProfileList`.
    #[derive(Default)]
    ListedProfile pub fn new {
        required {}
        optional {
            /// `PayloadUUID`.
            payload_uuid: String = "PayloadUUID" expect,
            /// `PayloadIdentifier`.
            payload_identifier: String = "PayloadIdentifier" expect,
            /// `PayloadVersion`.
            payload_version: i64 = "PayloadVersion",
            /// `PayloadDisplayName`.
            payload_display_name: String = "PayloadDisplayName",
            /// `PayloadOrganization`.
            payload_organization: String = "PayloadOrganization",
            /// `PayloadDescription`.
            payload_description: String = "PayloadDescription",
            /// `PayloadRemovalDisallowed`. Default false.
            payload_removal_disallowed: bool = "PayloadRemovalDisallowed",
            /// `HasRemovalPasscode`. Default false.
            has_removal_passcode: bool = "HasRemovalPasscode",
            /// `IsEncrypted`. Default false.
            is_encrypted: bool = "IsEncrypted",
            /// `SignerCertificates`.
            signer_certificates: Vec<Vec<u8>> = "SignerCertificates",
            /// `IsManaged`. Not macOS. Default false.
            is_managed: bool = "IsManaged",
            /// `Source`. iOS 18, macOS 15, tvOS 18, visionOS 2, watchOS 11.
            source: String = "Source",
            /// `PayloadContent`.
            payload_content: Vec<ListedPayload> = "PayloadContent",
        }
    }
}

arrays!(ListedProfile);

structure! {
    /// One of `ProvisioningProfileList`.
    #[derive(Default)]
    ListedProvisioningProfile pub fn new {
        required {}
        optional {
            /// `Name`.
            name: String = "Name" expect,
            /// `UUID`.
            uuid: String = "UUID" expect,
            /// `ExpiryDate`.
            expiry_date: Timestamp = "ExpiryDate",
        }
    }
}

arrays!(ListedProvisioningProfile);
