//! The envelope in which a command travels: `CommandUUID`, and `Command` with its `RequestType`.

use std::{fmt, sync::Arc};

use super::CommandUuid;
use crate::{
    entropy::Entropy,
    error::ErrorCode,
    limits::{MAX_COMMAND_BYTES, MAX_NAME_BYTES},
    plist::{self, Dictionary, PlistError, PlistLimits, Value},
};

/// A command ready to be queued: its name, its type, and the very bytes that will be sent.
///
/// `Debug` leaves the bytes out: a command may carry a passcode or an unlock token.
#[derive(Clone, PartialEq, Eq)]
pub struct Command {
    uuid: CommandUuid,
    request_type: String,
    body: Arc<[u8]>,
}

/// Why something is no command. No message shows a value of it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CommandError {
    /// Not a property list with a dictionary.
    #[error(transparent)]
    Plist(#[from] PlistError),
    /// No `Command` dictionary, or no `RequestType` in it.
    #[error("a command without {0}")]
    Missing(&'static str),
    /// `CommandUUID` or `RequestType` is empty, too long or has control characters, or some text has characters that XML forbids.
    #[error("{0} is empty, too long or has control characters")]
    BadValue(&'static str),
    /// More than [`MAX_COMMAND_BYTES`] bytes.
    #[error("the command has more than {MAX_COMMAND_BYTES} bytes")]
    TooLarge,
}

impl CommandError {
    /// The stable code.
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::Plist(error) => error.error_code(),
            Self::Missing(_) | Self::BadValue(_) => ErrorCode::CommandMalformed,
            Self::TooLarge => ErrorCode::CommandTooLarge,
        }
    }
}

impl Command {
    /// Makes a command from its type and its keys; the UUID is drawn from `entropy`.
    ///
    /// # Errors
    /// [`CommandError`] when the type is no name or a value cannot be written.
    pub fn new(
        request_type: &str,
        keys: Dictionary,
        entropy: &mut Entropy,
    ) -> Result<Self, CommandError> {
        Self::written(around(request_type, keys), entropy.uuid())
    }

    /// Makes a command from its type and its keys, under this UUID.
    ///
    /// # Errors
    /// As [`Command::new`].
    pub fn named(
        request_type: &str,
        keys: Dictionary,
        uuid: CommandUuid,
    ) -> Result<Self, CommandError> {
        Self::written(around(request_type, keys), uuid.into())
    }

    /// Takes a whole envelope as an operator or another tool wrote it, XML only.
    ///
    /// With a `CommandUUID` the bytes are kept as they are; without one it is drawn from `entropy` and the envelope is written anew.
    ///
    /// # Errors
    /// [`CommandError`] when it is no envelope.
    pub fn from_plist(bytes: &[u8], entropy: &mut Entropy) -> Result<Self, CommandError> {
        if bytes.len() > MAX_COMMAND_BYTES {
            return Err(CommandError::TooLarge);
        }
        let checked = plist::check(bytes, &PlistLimits::default())?;
        if checked.replaced() > 0 {
            return Err(CommandError::BadValue("the text"));
        }
        let envelope = plist::read_dictionary(&checked)?;
        match envelope.get("CommandUUID") {
            None => Self::written(envelope, entropy.uuid()),
            Some(Value::String(uuid)) => {
                Self::of(request_type_of(&envelope)?, uuid.clone(), bytes.into())
            }
            Some(_) => {
                request_type_of(&envelope)?;
                Err(CommandError::BadValue("CommandUUID"))
            }
        }
    }

    fn written(mut envelope: Dictionary, uuid: String) -> Result<Self, CommandError> {
        let request_type = request_type_of(&envelope)?;
        envelope.insert("CommandUUID".into(), Value::String(uuid.clone()));
        let body = plist::write_dictionary(&envelope)?;
        Self::of(request_type, uuid, body.into())
    }

    fn of(request_type: String, uuid: String, body: Arc<[u8]>) -> Result<Self, CommandError> {
        if body.len() > MAX_COMMAND_BYTES {
            return Err(CommandError::TooLarge);
        }
        let uuid = CommandUuid::parse(uuid).map_err(|_| CommandError::BadValue("CommandUUID"))?;
        Ok(Self {
            uuid,
            request_type,
            body,
        })
    }

    /// The command's name.
    pub fn uuid(&self) -> &CommandUuid {
        &self.uuid
    }

    /// `RequestType`.
    pub fn request_type(&self) -> &str {
        &self.request_type
    }

    /// The bytes to send.
    pub fn body(&self) -> &Arc<[u8]> {
        &self.body
    }

    /// The keys of `Command`, parsed; `None` if that cannot be done within the bounds of [`PlistLimits::default`].
    pub fn keys(&self) -> Option<Dictionary> {
        let checked = plist::check(&self.body, &PlistLimits::default()).ok()?;
        match plist::read_dictionary(&checked).ok()?.remove("Command") {
            Some(Value::Dictionary(keys)) => Some(keys),
            Some(_) | None => None,
        }
    }
}

fn around(request_type: &str, mut keys: Dictionary) -> Dictionary {
    keys.insert("RequestType".into(), Value::String(request_type.to_owned()));
    let mut envelope = Dictionary::new();
    envelope.insert("Command".into(), Value::Dictionary(keys));
    envelope
}

fn request_type_of(envelope: &Dictionary) -> Result<String, CommandError> {
    let command = envelope
        .get("Command")
        .and_then(Value::as_dictionary)
        .ok_or(CommandError::Missing("Command"))?;
    let request_type = command
        .get("RequestType")
        .and_then(Value::as_string)
        .ok_or(CommandError::Missing("RequestType"))?;
    if request_type.is_empty()
        || request_type.len() > MAX_NAME_BYTES
        || request_type.chars().any(char::is_control)
    {
        return Err(CommandError::BadValue("RequestType"));
    }
    Ok(request_type.to_owned())
}

impl fmt::Debug for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Command")
            .field("uuid", &self.uuid)
            .field("request_type", &self.request_type)
            .field("bytes", &self.body.len())
            .finish()
    }
}
