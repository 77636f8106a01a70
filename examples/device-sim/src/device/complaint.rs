//! What a device noticed that no server should do.

use jiff::Timestamp;
use serde::Serialize;

use super::exchange::ChannelId;

/// Something wrong that the device saw, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Complaint {
    /// When.
    pub at: Timestamp,
    /// On which channel.
    pub channel: ChannelId,
    /// What.
    pub fault: ServerFault,
}

/// A fault of the server as a device sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "fault", rename_all = "snake_case")]
pub enum ServerFault {
    /// A command was offered again in the session in which it was answered `NotNow`.
    ReofferedAfterNotNow {
        /// Its `CommandUUID`.
        uuid: String,
    },
    /// A command was handed over again after its report was confirmed with a 2xx.
    RedeliveredAfterConfirmation {
        /// Its `CommandUUID`.
        uuid: String,
    },
    /// The reply to a request for commands is neither empty nor a command.
    NotACommand {
        /// Why not.
        reason: String,
    },
    /// A check-in whose answer has no body was answered with one.
    UnexpectedBody {
        /// How many bytes.
        bytes: usize,
    },
    /// The bootstrap token that came back is not the one that was escrowed.
    BootstrapTokenDiffers {
        /// Bytes escrowed.
        escrowed: usize,
        /// Bytes that came back.
        returned: usize,
    },
    /// A declarative management answer was not the JSON it must be.
    NotADeclarativeAnswer {
        /// Which endpoint.
        endpoint: String,
        /// Why not.
        reason: String,
    },
    /// A push came with a magic that is not the channel's.
    WrongPushMagic,
    /// A request was refused although the device is enrolled.
    Refused {
        /// The HTTP status.
        status: u16,
    },
}
