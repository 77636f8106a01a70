//! What must not be printed.

/// Keys whose values grant power over a device or an account: never printed.
pub(in super::super) const SECRETS: &[&str] = &[
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
pub(in super::super) const NOT_SECRET: &[&str] = &["FDE_PersonalRecoveryKeyDeviceKey"];

/// Parts of names that have to be in one of the two lists above.
pub(in super::super) const SOUNDS_SECRET: &[&str] = &[
    "PIN",
    "Passcode",
    "Password",
    "RecoveryKey",
    "Secret",
    "Token",
    "passw",
];

/// Keys whose values tell who someone is, or where: printed only on request.
pub(in super::super) const PERSONAL: &[&str] = &[
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
