//! What devices say, decoded.

use mdm_core::{
    checkin::{
        Authenticate, BootstrapToken, CheckIn, CheckInMessage, DeclarativeManagement, GetToken,
        TokenParameters, TokenUpdate, UserAuthenticate,
    },
    command::{CommandUuid, ErrorChainItem, Report, ReportStatus},
    id::{EnrollmentKind, IdentityKeys},
};

use crate::scalar::{PersonalText, PlistKeys, SecretData, SecretText};

/// What kind of enrollment speaks.
#[uniffi::remote(Enum)]
pub enum EnrollmentKind {
    /// A device that sends its `UDID`.
    Device,
    /// A user on a Mac: `UDID:UserID`.
    User,
    /// A user of a Shared iPad: `UDID:UserShortName`.
    SharedIpadUser,
    /// A device in a user enrollment, which sends an `EnrollmentID` instead of its UDID.
    UserEnrollmentDevice,
    /// The user channel of a user enrollment on a Mac: `EnrollmentID:EnrollmentUserID`.
    UserEnrollmentUser,
}

/// The keys by which a message says who speaks; each of them optional, as real devices send them.
///
/// Apple's schema calls several of them required although they exclude each other.
#[uniffi::remote(Record)]
pub struct IdentityKeys {
    /// `UDID` of the device.
    pub udid: Option<String>,
    /// `EnrollmentID`, in user enrollments.
    pub enrollment_id: Option<String>,
    /// `UserID`: a GUID on a Mac, `SHARED_IPAD_USER_ID` on a Shared iPad.
    pub user_id: Option<String>,
    /// `UserShortName`: the account's name; on a Shared iPad the Managed Apple Account.
    pub user_short_name: Option<String>,
    /// `UserLongName`: the full name.
    pub user_long_name: Option<String>,
    /// `EnrollmentUserID`, on the user channel of a user enrollment.
    pub enrollment_user_id: Option<String>,
}

/// One check-in, decoded.
#[uniffi::remote(Record)]
pub struct CheckIn {
    /// Who speaks, as sent.
    pub identity: IdentityKeys,
    /// `AuthToken`: what a network user got for a right digest, sent with all that follows.
    pub auth_token: Option<SecretText>,
    /// What it says.
    pub message: CheckInMessage,
    /// Keys that this version does not know, as sent.
    pub extra: PlistKeys,
}

/// What a check-in says.
#[uniffi::remote(Enum)]
pub enum CheckInMessage {
    /// The device asks to be enrolled. It is not enrolled before its TokenUpdate.
    Authenticate(Authenticate),
    /// The channel can be woken, with these tokens; the first one completes the enrollment.
    TokenUpdate(TokenUpdate),
    /// The enrollment was removed on the device. Tried once, may never come.
    CheckOut,
    /// A network or mobile user of a Mac logs in.
    UserAuthenticate(UserAuthenticate),
    /// The device entrusts its bootstrap token to the server, or takes it back.
    SetBootstrapToken(BootstrapToken),
    /// The device asks for its bootstrap token.
    GetBootstrapToken,
    /// The device fetches declarations or reports their status.
    DeclarativeManagement(DeclarativeManagement),
    /// The device asks for a token of a service.
    GetToken(GetToken),
    /// The device asks how to return to service (OS 26).
    ReturnToService,
}

/// `Authenticate`. Device channel only. All but the topic may be missing; in a user enrollment the identifiers are.
#[uniffi::remote(Record)]
pub struct Authenticate {
    /// `Topic` of the push certificate in the enrollment profile.
    pub topic: Option<String>,
    /// `DeviceName`, as the user set it.
    pub device_name: Option<PersonalText>,
    /// `ModelName`, "iPhone" and so on.
    pub model_name: Option<String>,
    /// `Model`, an order number on Macs.
    pub model: Option<String>,
    /// `ProductName`, "iPhone16,1".
    pub product_name: Option<String>,
    /// `OSVersion`.
    pub os_version: Option<String>,
    /// `BuildVersion`.
    pub build_version: Option<String>,
    /// `SerialNumber`.
    pub serial_number: Option<PersonalText>,
    /// `IMEI`.
    pub imei: Option<PersonalText>,
    /// `MEID`.
    pub meid: Option<PersonalText>,
}

/// `TokenUpdate`, of the device or of a user.
#[uniffi::remote(Record)]
pub struct TokenUpdate {
    /// `Topic` for which the token is good.
    pub topic: String,
    /// `Token`, to which APNs delivers.
    pub token: Vec<u8>,
    /// `PushMagic`, by which the device knows that a push is from its server.
    pub push_magic: SecretText,
    /// `UnlockToken`, for ClearPasscode. Sent the first time and after a change; its absence says nothing.
    pub unlock_token: Option<SecretData>,
    /// `AwaitingConfiguration`; absent means "no information".
    pub awaiting_configuration: Option<bool>,
    /// `NotOnConsole`: the user of the Mac is logged in behind another.
    pub not_on_console: Option<bool>,
}

/// `UserAuthenticate`. The second of the two requests carries the digest.
#[uniffi::remote(Record)]
pub struct UserAuthenticate {
    /// `DigestResponse`: an HTTP digest over the challenge.
    pub digest_response: Option<SecretText>,
}

/// `SetBootstrapToken`. No token means that the stored one is to be forgotten.
#[uniffi::remote(Record)]
pub struct BootstrapToken {
    /// `BootstrapToken`; empty counts as absent.
    pub token: Option<SecretData>,
}

/// `DeclarativeManagement`.
#[uniffi::remote(Record)]
pub struct DeclarativeManagement {
    /// `Endpoint`: `tokens`, `declaration-items`, `declaration/…/…` or `status`.
    pub endpoint: String,
    /// `Data`: JSON, with `status` only.
    pub data: Option<Vec<u8>>,
}

/// `GetToken`.
#[uniffi::remote(Record)]
pub struct GetToken {
    /// `TokenServiceType`: `com.apple.maid`, `com.apple.watch.pairing`, or one that is new.
    pub service: String,
    /// `TokenParameters`, needed for watch pairing.
    pub parameters: TokenParameters,
}

/// `TokenParameters` of `GetToken`.
#[uniffi::remote(Record)]
pub struct TokenParameters {
    /// `SecurityToken`.
    pub security_token: Option<SecretText>,
    /// `PhoneUDID`.
    pub phone_udid: Option<PersonalText>,
    /// `WatchUDID`.
    pub watch_udid: Option<PersonalText>,
}

/// A report, decoded as far as the exchange needs it.
///
/// The rest of the answer (a list of 200 apps, say) is not read here: it stays in the request's bytes,
/// and one odd value in it cannot cost the report.
#[uniffi::remote(Record)]
pub struct Report {
    /// Who speaks, as sent.
    pub identity: IdentityKeys,
    /// `AuthToken` of a network user.
    pub auth_token: Option<SecretText>,
    /// `Status`.
    pub status: ReportStatus,
    /// `CommandUUID`: absent with Idle; absent or unusable otherwise is a fault that is lived with.
    pub command_uuid: Option<CommandUuid>,
    /// `ErrorChain`, at most `MAX_ERROR_CHAIN` links.
    pub error_chain: Vec<ErrorChainItem>,
    /// `NotOnConsole`: the user of the Mac is logged in behind another.
    pub not_on_console: Option<bool>,
}

/// `Status` of a report.
#[uniffi::remote(Enum)]
pub enum ReportStatus {
    /// Nothing to report; what is there to do?
    Idle,
    /// The command was carried out (or accepted, if it takes long).
    Acknowledged,
    /// The command was understood and failed.
    Error,
    /// The command was not understood.
    CommandFormatError,
    /// Not now: the device is locked, asleep, or its user busy.
    NotNow,
    /// A word that Apple did not have when this was written. Kept, and taken as the end of the command.
    Other(String),
}

/// One link of an `ErrorChain`; the first is the outermost.
#[uniffi::remote(Record)]
pub struct ErrorChainItem {
    /// `ErrorCode`. Apple's list of them is informational.
    pub code: Option<i64>,
    /// `ErrorDomain`.
    pub domain: Option<String>,
    /// `LocalizedDescription`, in the device's language.
    pub localized: Option<String>,
    /// `USEnglishDescription`.
    pub english: Option<String>,
}
