//! From a property list to a [`CheckIn`].

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use serde_bytes::ByteBuf;

use super::message::*;
use crate::{
    error::ErrorCode,
    id::IdentityKeys,
    limits::{
        MAX_ESCROW_BYTES, MAX_FACT_BYTES, MAX_NAME_BYTES, MAX_PUSH_MAGIC_BYTES,
        MAX_PUSH_TOKEN_BYTES,
    },
    plist::{self, Checked, Dictionary, PlistError},
    secret::{Pii, Secret},
};

/// Why a body is no check-in. No message shows a value of the body.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CheckInError {
    /// Not a property list, or a known key has another type than Apple says.
    #[error(transparent)]
    Plist(#[from] PlistError),
    /// A `MessageType` that Apple does not define (the name is shown, cut to a sane length).
    #[error("unknown MessageType {0:?}")]
    UnknownType(String),
    /// A key without which the message says nothing.
    #[error("{message} without {key}")]
    MissingKey {
        /// The message.
        message: &'static str,
        /// The key.
        key: &'static str,
    },
    /// A value that is longer than [`crate::limits`] allows.
    #[error("{key} is longer than {limit} bytes")]
    TooLong {
        /// The key.
        key: &'static str,
        /// The bound.
        limit: usize,
    },
}

impl CheckInError {
    /// The stable code.
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::Plist(error) => error.error_code(),
            Self::UnknownType(_) => ErrorCode::CheckinUnknownType,
            Self::MissingKey { .. } => ErrorCode::RequestMissingKey,
            Self::TooLong { .. } => ErrorCode::RequestBadValue,
        }
    }
}

/// Reads a check-in.
///
/// # Errors
/// [`CheckInError`]: the device's fault, answered with HTTP 400 (413 for size).
pub fn decode(body: &Checked<'_>) -> Result<CheckIn, CheckInError> {
    let keys: Keys = plist::read(body)?;
    let Some(name) = keys.message_type.as_deref() else {
        return Err(CheckInError::MissingKey {
            message: "a check-in",
            key: "MessageType",
        });
    };
    let need = |key: &'static str, message: &'static str| CheckInError::MissingKey { message, key };
    let message = match name {
        "Authenticate" => CheckInMessage::Authenticate(Authenticate {
            topic: keys.topic.map(cut),
            device_name: keys.device_name.map(cut).map(Pii::new),
            model_name: keys.model_name.map(cut),
            model: keys.model.map(cut),
            product_name: keys.product_name.map(cut),
            os_version: keys.os_version.map(cut),
            build_version: keys.build_version.map(cut),
            serial_number: keys.serial_number.map(cut).map(Pii::new),
            imei: keys.imei.map(cut).map(Pii::new),
            meid: keys.meid.map(cut).map(Pii::new),
        }),
        "TokenUpdate" => {
            let token = keys
                .token
                .filter(|t| !t.is_empty())
                .ok_or(need("Token", "TokenUpdate"))?
                .into_vec();
            let magic = keys
                .push_magic
                .filter(|m| !m.is_empty())
                .ok_or(need("PushMagic", "TokenUpdate"))?;
            let topic = keys
                .topic
                .filter(|t| !t.is_empty())
                .ok_or(need("Topic", "TokenUpdate"))?;
            CheckInMessage::TokenUpdate(TokenUpdate {
                topic: cut(topic),
                token: bounded(token, "Token", MAX_PUSH_TOKEN_BYTES)?,
                push_magic: Secret::new(bounded(magic, "PushMagic", MAX_PUSH_MAGIC_BYTES)?),
                unlock_token: secret_bytes(keys.unlock_token, "UnlockToken")?,
                awaiting_configuration: keys.awaiting_configuration.map(|b| b.0),
                not_on_console: keys.not_on_console.map(|b| b.0),
            })
        }
        "CheckOut" => CheckInMessage::CheckOut,
        "UserAuthenticate" => CheckInMessage::UserAuthenticate(UserAuthenticate {
            digest_response: match keys.digest_response.filter(|text| !text.is_empty()) {
                Some(text) => Some(Secret::new(bounded(
                    text,
                    "DigestResponse",
                    MAX_PUSH_MAGIC_BYTES,
                )?)),
                None => None,
            },
        }),
        "SetBootstrapToken" => CheckInMessage::SetBootstrapToken(BootstrapToken {
            token: secret_bytes(keys.bootstrap_token, "BootstrapToken")?,
        }),
        "GetBootstrapToken" => CheckInMessage::GetBootstrapToken,
        "DeclarativeManagement" => CheckInMessage::DeclarativeManagement(DeclarativeManagement {
            endpoint: keys
                .endpoint
                .filter(|e| !e.is_empty())
                .ok_or(need("Endpoint", "DeclarativeManagement"))?,
            data: keys.data.map(ByteBuf::into_vec),
        }),
        "GetToken" => CheckInMessage::GetToken(GetToken {
            service: keys
                .token_service_type
                .filter(|s| !s.is_empty())
                .ok_or(need("TokenServiceType", "GetToken"))?,
            parameters: keys
                .token_parameters
                .map(TokenParameters::from)
                .unwrap_or_default(),
        }),
        "ReturnToService" => CheckInMessage::ReturnToService,
        other => {
            let mut shown = other.to_owned();
            shown.truncate(shown.floor_char_boundary(MAX_NAME_BYTES));
            return Err(CheckInError::UnknownType(shown));
        }
    };
    Ok(CheckIn {
        identity: keys.identity,
        auth_token: keys.auth_token.map(Secret::new),
        message,
        extra: keys.extra,
    })
}

/// Cuts what is kept only to be shown.
fn cut(mut text: String) -> String {
    text.truncate(text.floor_char_boundary(MAX_FACT_BYTES));
    text
}

fn bounded<T: AsRef<[u8]>>(value: T, key: &'static str, limit: usize) -> Result<T, CheckInError> {
    if value.as_ref().len() > limit {
        Err(CheckInError::TooLong { key, limit })
    } else {
        Ok(value)
    }
}

fn secret_bytes(
    value: Option<ByteBuf>,
    key: &'static str,
) -> Result<Option<Secret<Vec<u8>>>, CheckInError> {
    match value {
        Some(bytes) if !bytes.is_empty() => Ok(Some(Secret::new(bounded(
            bytes.into_vec(),
            key,
            MAX_ESCROW_BYTES,
        )?))),
        _ => Ok(None),
    }
}

/// A boolean that some senders write as 0 or 1.
struct Flag(bool);

impl<'de> Deserialize<'de> for Flag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct FlagVisitor;
        impl Visitor<'_> for FlagVisitor {
            type Value = Flag;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a boolean")
            }
            fn visit_bool<E>(self, value: bool) -> Result<Flag, E> {
                Ok(Flag(value))
            }
            fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Flag, E> {
                match value {
                    0 | 1 => Ok(Flag(value == 1)),
                    _ => Err(E::custom("not a boolean")),
                }
            }
            fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Flag, E> {
                u64::try_from(value)
                    .map_err(|_| E::custom("not a boolean"))
                    .and_then(|v| self.visit_u64(v))
            }
        }
        deserializer.deserialize_any(FlagVisitor)
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct TokenParameterKeys {
    security_token: Option<String>,
    #[serde(rename = "PhoneUDID")]
    phone_udid: Option<String>,
    #[serde(rename = "WatchUDID")]
    watch_udid: Option<String>,
}

impl From<TokenParameterKeys> for TokenParameters {
    fn from(keys: TokenParameterKeys) -> Self {
        Self {
            security_token: keys.security_token.map(Secret::new),
            phone_udid: keys.phone_udid.map(Pii::new),
            watch_udid: keys.watch_udid.map(Pii::new),
        }
    }
}

macro_rules! keys {
    ($( $key:literal => $($field:ident).+ : $kind:ty ),* $(,)?) => {
        impl<'de> Visitor<'de> for KeysVisitor {
            type Value = Keys;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a check-in dictionary")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Keys, A::Error> {
                let mut keys = Keys::default();
                while let Some(key) = map.next_key::<String>()? {
                    match key.as_str() {
                        $( $key => keys.$($field).+ = Some(map.next_value::<$kind>()?), )*
                        _ => {
                            keys.extra.insert(key, map.next_value()?);
                        }
                    }
                }
                Ok(keys)
            }
        }
    };
}

/// All keys of all messages, flat, as they stand in the body.
#[derive(Default)]
struct Keys {
    message_type: Option<String>,
    identity: IdentityKeys,
    auth_token: Option<String>,
    topic: Option<String>,
    device_name: Option<String>,
    model_name: Option<String>,
    model: Option<String>,
    product_name: Option<String>,
    os_version: Option<String>,
    build_version: Option<String>,
    serial_number: Option<String>,
    imei: Option<String>,
    meid: Option<String>,
    token: Option<ByteBuf>,
    push_magic: Option<String>,
    unlock_token: Option<ByteBuf>,
    awaiting_configuration: Option<Flag>,
    not_on_console: Option<Flag>,
    digest_response: Option<String>,
    bootstrap_token: Option<ByteBuf>,
    endpoint: Option<String>,
    data: Option<ByteBuf>,
    token_service_type: Option<String>,
    token_parameters: Option<TokenParameterKeys>,
    extra: Dictionary,
}

struct KeysVisitor;

keys! {
    "MessageType" => message_type: String,
    "UDID" => identity.udid: String,
    "EnrollmentID" => identity.enrollment_id: String,
    "UserID" => identity.user_id: String,
    "UserShortName" => identity.user_short_name: String,
    "UserLongName" => identity.user_long_name: String,
    "EnrollmentUserID" => identity.enrollment_user_id: String,
    "AuthToken" => auth_token: String,
    "Topic" => topic: String,
    "DeviceName" => device_name: String,
    "ModelName" => model_name: String,
    "Model" => model: String,
    "ProductName" => product_name: String,
    "OSVersion" => os_version: String,
    "BuildVersion" => build_version: String,
    "SerialNumber" => serial_number: String,
    "IMEI" => imei: String,
    "MEID" => meid: String,
    "Token" => token: ByteBuf,
    "PushMagic" => push_magic: String,
    "UnlockToken" => unlock_token: ByteBuf,
    "AwaitingConfiguration" => awaiting_configuration: Flag,
    "NotOnConsole" => not_on_console: Flag,
    "DigestResponse" => digest_response: String,
    "BootstrapToken" => bootstrap_token: ByteBuf,
    "Endpoint" => endpoint: String,
    "Data" => data: ByteBuf,
    "TokenServiceType" => token_service_type: String,
    "TokenParameters" => token_parameters: TokenParameterKeys,
}

impl<'de> Deserialize<'de> for Keys {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // A struct, not a map: the plist reader breaks every Option inside a map.
        deserializer.deserialize_struct("CheckIn", &["MessageType"], KeysVisitor)
    }
}
