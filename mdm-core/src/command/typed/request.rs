//! What all commands can do, and all answers.

use super::notes::{Decoded, NotThisCommand, Notes};
use crate::{
    command::{Command, CommandError, CommandUuid},
    entropy::Entropy,
    plist::{self, Checked, Dictionary, Keys, PlistError, Value},
};

/// A command with fields.
pub trait TypedCommand: Sized {
    /// `RequestType`.
    const REQUEST_TYPE: &'static str;

    /// What it is answered with; [`NothingMore`] when an answer has no keys of its own.
    type Response: Response;

    /// The keys of `Command`, without `RequestType`.
    fn to_keys(&self) -> Dictionary;

    /// Reads the keys of a `Command`; a `RequestType` among them is passed over. Keys that the schema does not have are kept in `other`.
    ///
    /// # Errors
    /// [`NotThisCommand::Misfits`] when a key is missing or a value does not fit.
    fn from_keys(keys: Dictionary) -> Result<Self, NotThisCommand>;

    /// The keys beside those that the schema has.
    fn other_mut(&mut self) -> &mut Keys;

    /// The command with its envelope, ready for the queue; its UUID is drawn from `entropy`.
    ///
    /// # Errors
    /// [`CommandError`] when a value cannot be written, as text with control characters, or the command is too large.
    fn to_command(&self, entropy: &mut Entropy) -> Result<Command, CommandError> {
        Command::new(Self::REQUEST_TYPE, self.to_keys(), entropy)
    }

    /// The same under a UUID of the caller's.
    ///
    /// # Errors
    /// As [`TypedCommand::to_command`].
    fn to_command_named(&self, uuid: CommandUuid) -> Result<Command, CommandError> {
        Command::named(Self::REQUEST_TYPE, self.to_keys(), uuid)
    }

    /// Reads a command back from its envelope.
    ///
    /// # Errors
    /// [`NotThisCommand`] when it is of another type or does not fit this one.
    fn from_command(command: &Command) -> Result<Self, NotThisCommand> {
        let other = NotThisCommand::RequestType(Self::REQUEST_TYPE);
        if command.request_type() != Self::REQUEST_TYPE {
            return Err(other);
        }
        Self::from_keys(command.keys().ok_or(other)?)
    }

    /// Lets only a device on a tethered network carry it out (`RequestRequiresNetworkTether`); any other answers with an error.
    #[must_use]
    fn only_tethered(mut self) -> Self {
        let key = "RequestRequiresNetworkTether".to_owned();
        self.other_mut().insert(key, Value::Boolean(true));
        self
    }

    /// Reads the answer to such a command; see [`Response::decode`].
    ///
    /// # Errors
    /// As [`Response::decode`].
    fn decode_response(body: &Checked<'_>) -> Result<Decoded<Self::Response>, PlistError> {
        Self::Response::decode(body)
    }
}

/// An answer with fields.
pub trait Response: Sized {
    /// Reads the keys of a report. Those of the exchange (`Status`, `UDID`, …) are passed over.
    fn from_keys(keys: Dictionary) -> Decoded<Self>;

    /// The keys, as a device would send them beside those of the exchange.
    fn to_keys(&self) -> Dictionary;

    /// Reads a whole report.
    ///
    /// No value within costs the report: what does not fit is in [`Decoded::oddities`], what the schema does not have in `other`.
    ///
    /// # Errors
    /// [`PlistError`] when the body is no property list with a dictionary.
    fn decode(body: &Checked<'_>) -> Result<Decoded<Self>, PlistError> {
        Ok(Self::from_keys(plist::read_dictionary(body)?))
    }
}

/// Keys of the exchange, which are read into [`Report`](crate::command::Report).
const OF_THE_EXCHANGE: [&str; 11] = [
    "AuthToken",
    "CommandUUID",
    "EnrollmentID",
    "EnrollmentUserID",
    "ErrorChain",
    "NotOnConsole",
    "Status",
    "UDID",
    "UserID",
    "UserLongName",
    "UserShortName",
];

pub(crate) fn decoded<T>(
    take: fn(Dictionary, &mut Notes) -> Option<T>,
    mut keys: Dictionary,
) -> Decoded<T>
where
    T: Default,
{
    keys.retain(|key, _| !OF_THE_EXCHANGE.contains(&key.as_str()));
    let mut notes = Notes::default();
    let response = take(keys, &mut notes).unwrap_or_default();
    let oddities = notes.into_oddities();
    Decoded { response, oddities }
}

pub(crate) fn whole<T>(
    take: fn(Dictionary, &mut Notes) -> Option<T>,
    mut keys: Dictionary,
) -> Result<T, NotThisCommand> {
    keys.remove("RequestType");
    let mut notes = Notes::default();
    let command = take(keys, &mut notes);
    let oddities = notes.into_oddities();
    match command {
        Some(command) if oddities.is_empty() => Ok(command),
        Some(_) | None => Err(NotThisCommand::Misfits(oddities)),
    }
}

super::macros::response! {
    /// An answer without keys of its own.
    NothingMore {}
}
