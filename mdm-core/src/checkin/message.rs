//! The nine messages as types.

use std::fmt;

use crate::{
    id::IdentityKeys,
    plist::Dictionary,
    secret::{Pii, Secret},
};

/// One check-in, decoded.
#[derive(Clone, PartialEq)]
pub struct CheckIn {
    /// Who speaks, as sent.
    pub identity: IdentityKeys,
    /// `AuthToken`: what a network user got for a right digest, sent with all that follows.
    pub auth_token: Option<Secret<String>>,
    /// What it says.
    pub message: CheckInMessage,
    /// Keys that this version does not know, as sent.
    pub extra: Dictionary,
}

/// Of unknown keys only the names: who knows what they hold?
impl fmt::Debug for CheckIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let extra: Vec<&String> = self.extra.keys().collect();
        f.debug_struct("CheckIn")
            .field("identity", &self.identity)
            .field("auth_token", &self.auth_token)
            .field("message", &self.message)
            .field("extra", &extra)
            .finish()
    }
}

/// What a check-in says.
#[derive(Clone, Debug, PartialEq)]
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

impl CheckInMessage {
    /// The `MessageType`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Authenticate(_) => "Authenticate",
            Self::TokenUpdate(_) => "TokenUpdate",
            Self::CheckOut => "CheckOut",
            Self::UserAuthenticate(_) => "UserAuthenticate",
            Self::SetBootstrapToken(_) => "SetBootstrapToken",
            Self::GetBootstrapToken => "GetBootstrapToken",
            Self::DeclarativeManagement(_) => "DeclarativeManagement",
            Self::GetToken(_) => "GetToken",
            Self::ReturnToService => "ReturnToService",
        }
    }
}

/// `Authenticate`. Device channel only. All but the topic may be missing; in a user enrollment the identifiers are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Authenticate {
    /// `Topic` of the push certificate in the enrollment profile.
    pub topic: Option<String>,
    /// `DeviceName`, as the user set it.
    pub device_name: Option<Pii<String>>,
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
    pub serial_number: Option<Pii<String>>,
    /// `IMEI`.
    pub imei: Option<Pii<String>>,
    /// `MEID`.
    pub meid: Option<Pii<String>>,
}

/// `TokenUpdate`, of the device or of a user.
#[derive(Clone, PartialEq, Eq)]
pub struct TokenUpdate {
    /// `Topic` for which the token is good.
    pub topic: String,
    /// `Token`, to which APNs delivers.
    pub token: Vec<u8>,
    /// `PushMagic`, by which the device knows that a push is from its server.
    pub push_magic: Secret<String>,
    /// `UnlockToken`, for ClearPasscode. Sent the first time and after a change; its absence says nothing.
    pub unlock_token: Option<Secret<Vec<u8>>>,
    /// `AwaitingConfiguration`; absent means "no information".
    pub awaiting_configuration: Option<bool>,
    /// `NotOnConsole`: the user of the Mac is logged in behind another.
    pub not_on_console: Option<bool>,
}

/// Without the push token's bytes.
impl fmt::Debug for TokenUpdate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenUpdate")
            .field("topic", &self.topic)
            .field("token_bytes", &self.token.len())
            .field("push_magic", &self.push_magic)
            .field("unlock_token", &self.unlock_token)
            .field("awaiting_configuration", &self.awaiting_configuration)
            .field("not_on_console", &self.not_on_console)
            .finish()
    }
}

/// `UserAuthenticate`. The second of the two requests carries the digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserAuthenticate {
    /// `DigestResponse`: an HTTP digest over the challenge.
    pub digest_response: Option<Secret<String>>,
}

/// `SetBootstrapToken`. No token means that the stored one is to be forgotten.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BootstrapToken {
    /// `BootstrapToken`; empty counts as absent.
    pub token: Option<Secret<Vec<u8>>>,
}

/// `DeclarativeManagement`.
#[derive(Clone, PartialEq, Eq)]
pub struct DeclarativeManagement {
    /// `Endpoint`: `tokens`, `declaration-items`, `declaration/…/…` or `status`.
    pub endpoint: String,
    /// `Data`: JSON, with `status` only.
    pub data: Option<Vec<u8>>,
}

/// Without the status, which names the device.
impl fmt::Debug for DeclarativeManagement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeclarativeManagement")
            .field("endpoint", &self.endpoint)
            .field("data_bytes", &self.data.as_ref().map(Vec::len))
            .finish()
    }
}

/// `GetToken`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GetToken {
    /// `TokenServiceType`: `com.apple.maid`, `com.apple.watch.pairing`, or one that is new.
    pub service: String,
    /// `TokenParameters`, needed for watch pairing.
    pub parameters: TokenParameters,
}

/// `TokenParameters` of [`GetToken`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TokenParameters {
    /// `SecurityToken`.
    pub security_token: Option<Secret<String>>,
    /// `PhoneUDID`.
    pub phone_udid: Option<Pii<String>>,
    /// `WatchUDID`.
    pub watch_udid: Option<Pii<String>>,
}
