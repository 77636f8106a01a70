//! What a device sends and what it gets back.

use std::sync::Arc;

use serde::Serialize;

use crate::identity::ClientIdentity;
use crate::signature::MessageSigner;

/// Content type of a check-in.
pub const CHECK_IN_CONTENT_TYPE: &str = "application/x-apple-aspen-mdm-checkin";
/// Content type of a request for commands.
pub const COMMAND_CONTENT_TYPE: &str = "application/x-apple-aspen-mdm; charset=UTF-8";

/// The number of one HTTP exchange of one device; never used twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExchangeId(pub(crate) u64);

/// One of the channels of a device.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum ChannelId {
    /// The device itself.
    Device,
    /// A user: macOS `UserID`, Shared iPad `UserShortName`, user enrollment `EnrollmentUserID`.
    User(String),
}

/// Which of the two URLs of the MDM payload a request goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Endpoint {
    /// `CheckInURL`.
    CheckIn,
    /// `ServerURL`.
    Command,
}

/// What a request is, as reports and counters name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum MessageKind {
    /// Check-in: the device asks to be managed.
    Authenticate,
    /// Check-in: push token and magic.
    TokenUpdate,
    /// Check-in: the device says goodbye.
    CheckOut,
    /// Check-in: a Mac escrows its bootstrap token.
    SetBootstrapToken,
    /// Check-in: a Mac wants its bootstrap token back.
    GetBootstrapToken,
    /// Check-in: a step of declarative management.
    DeclarativeManagement,
    /// "Have you anything for me?"
    Idle,
    /// A command is done.
    Acknowledged,
    /// A command failed.
    Error,
    /// A command could not be understood.
    CommandFormatError,
    /// A command is put off by the device.
    NotNow,
}

/// What the network does to an exchange, decided by the device's seeded behaviour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing: request and reply arrive.
    None,
    /// The request never arrives. The caller must not send it and call `on_no_reply`.
    RequestLost,
    /// The server sees the request, its reply is lost. The caller sends, drops the reply and
    /// calls `on_no_reply`.
    ReplyLost,
}

/// The next HTTP PUT that a device wants to send.
#[derive(Clone, Debug)]
pub struct Outgoing {
    /// Hand this back with the reply.
    pub exchange: ExchangeId,
    /// The channel that sends.
    pub channel: ChannelId,
    /// What it is.
    pub kind: MessageKind,
    /// The `CommandUUID` of the command that it reports about.
    pub command: Option<String>,
    /// Where it goes.
    pub endpoint: Endpoint,
    /// The `Content-Type` header.
    pub content_type: &'static str,
    /// The body; byte for byte the same when the request is repeated.
    pub body: Arc<[u8]>,
    /// The certificate that the device shows.
    pub identity: Arc<ClientIdentity>,
    /// With what it is signed (`Mdm-Signature`), none when the profile does not ask for it.
    pub signer: Option<Arc<MessageSigner>>,
    /// How often these bytes were sent before; 0 for the first time.
    pub repeats: u32,
    /// What the network is to do to this exchange.
    pub fault: Fault,
}

/// What the server answered.
#[derive(Clone, Debug, Default)]
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// Body, may be empty.
    pub body: Vec<u8>,
}

impl Reply {
    /// 200 with a body.
    pub fn ok(body: impl Into<Vec<u8>>) -> Self {
        Self {
            status: 200,
            body: body.into(),
        }
    }

    /// A status without a body.
    pub fn status(status: u16) -> Self {
        Self {
            status,
            body: Vec::new(),
        }
    }
}
