//! One channel of a device: its push address, what it owes the server, its session.

use std::collections::{BTreeSet, VecDeque};
use std::sync::Arc;

use jiff::Timestamp;
use plist::Dictionary;

use super::exchange::{Endpoint, ExchangeId, MessageKind};
use crate::chance::Chance;
use crate::declarations::{Declarations, Step};
use crate::wire::Put as _;

/// The constant `UserID` of every user of a Shared iPad.
pub const SHARED_IPAD_USER_ID: &str = "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF";

/// What a push must carry to wake a channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PushAddress {
    /// The device token, 32 bytes.
    pub token: Vec<u8>,
    /// The push magic, a UUID.
    pub magic: String,
}

impl PushAddress {
    pub(crate) fn draw(chance: &mut Chance) -> Self {
        Self {
            token: chance.bytes(32),
            magic: chance.uuid(),
        }
    }

    /// The token in lower-case hexadecimal, as it stands in the path of a push.
    pub fn token_hex(&self) -> String {
        self.token
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }
}

/// A user who has a channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct User {
    pub(crate) user_id: String,
    pub(crate) short_name: String,
    pub(crate) long_name: String,
    pub(crate) kind: UserKind,
    /// Logged in but not at the screen (fast user switching).
    pub(crate) not_on_console: bool,
    /// A Shared iPad user who waits for `UserConfigured`.
    pub(crate) awaiting_configuration: bool,
}

/// How a user is named on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UserKind {
    /// macOS: `UserID` is a GUID, `NotOnConsole` is told.
    Mac,
    /// Shared iPad: `UserID` is a constant.
    SharedIPad,
    /// User enrollment on a Mac: `EnrollmentUserID`.
    Enrollment,
}

impl User {
    /// The keys that name the user in every message of the channel.
    pub(crate) fn keys(&self) -> Dictionary {
        let keys = match self.kind {
            UserKind::Mac => Dictionary::new()
                .put("UserID", self.user_id.as_str())
                .put("NotOnConsole", self.not_on_console),
            UserKind::SharedIPad => Dictionary::new().put("UserID", SHARED_IPAD_USER_ID),
            UserKind::Enrollment => {
                Dictionary::new().put("EnrollmentUserID", self.user_id.as_str())
            }
        };
        keys.put("UserShortName", self.short_name.as_str())
            .put("UserLongName", self.long_name.as_str())
    }

    /// The part of the composite enrollment id behind the colon.
    pub(crate) fn channel_name(&self) -> &str {
        match self.kind {
            UserKind::SharedIPad => &self.short_name,
            UserKind::Mac | UserKind::Enrollment => &self.user_id,
        }
    }
}

/// A check-in that a channel owes the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum CheckIn {
    Authenticate,
    TokenUpdate,
    CheckOut,
    SetBootstrapToken,
    GetBootstrapToken,
    Declarative(Step),
}

/// What the device does once a report was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Aftermath {
    Restart,
    PowerOff,
    Erase,
    /// The enrollment profile was removed.
    Leave,
    /// The enrollment profile was installed again.
    Renew,
    /// Declarative management was switched on or told of a change; the new tokens, if given.
    Declare(Option<Vec<u8>>),
    /// Users are gone.
    LogOut(Vec<String>),
}

/// What a message is about, to know what its confirmation means.
#[derive(Clone, Debug)]
pub(crate) enum About {
    CheckIn(CheckIn),
    Idle,
    Report {
        uuid: String,
        aftermath: Option<Aftermath>,
    },
}

/// Bytes to be sent until they are confirmed.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) kind: MessageKind,
    pub(crate) endpoint: Endpoint,
    pub(crate) about: About,
    pub(crate) body: Arc<[u8]>,
    pub(crate) times_sent: u32,
}

impl Message {
    pub(crate) fn new(kind: MessageKind, endpoint: Endpoint, about: About, body: Vec<u8>) -> Self {
        Self {
            kind,
            endpoint,
            about,
            body: body.into(),
            times_sent: 0,
        }
    }

    /// Whether it is tried once and never again.
    pub(crate) fn is_single_attempt(&self) -> bool {
        match &self.about {
            About::CheckIn(check_in) => *check_in == CheckIn::CheckOut,
            About::Report { aftermath, .. } => *aftermath == Some(Aftermath::Erase),
            About::Idle => false,
        }
    }
}

/// The conversation between an Idle and the empty answer that ends it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Session {
    /// Commands answered `NotNow` since the session began.
    pub(crate) deferred: BTreeSet<String>,
    /// The last status was `NotNow`.
    pub(crate) ends_deferred: bool,
}

/// The state of one channel.
#[derive(Clone, Debug)]
pub(crate) struct Channel {
    pub(crate) push: PushAddress,
    pub(crate) user: Option<User>,
    /// The server has confirmed this channel's TokenUpdate.
    pub(crate) enrolled: bool,
    /// Check-ins still to be sent, in order.
    pub(crate) owed: VecDeque<CheckIn>,
    /// When the next of them may be sent.
    pub(crate) owed_at: Timestamp,
    /// The message that is being sent until it is confirmed.
    pub(crate) outbox: Option<Message>,
    /// The exchange that is under way.
    pub(crate) in_flight: Option<ExchangeId>,
    /// When the message in the outbox may be repeated.
    pub(crate) retry_at: Timestamp,
    /// When the channel will ask for commands.
    pub(crate) idle_at: Option<Timestamp>,
    pub(crate) session: Option<Session>,
    /// A push arrived while a session was open: ask once more afterwards.
    pub(crate) pushed_meanwhile: bool,
    /// The last session ended with `NotNow`: ask again when conditions change.
    pub(crate) waits_for_change: bool,
    /// Commands whose report was confirmed.
    pub(crate) confirmed: BTreeSet<String>,
    pub(crate) declarations: Declarations,
}

impl Channel {
    pub(crate) fn new(push: PushAddress, user: Option<User>) -> Self {
        Self {
            push,
            user,
            enrolled: false,
            owed: VecDeque::new(),
            owed_at: Timestamp::MIN,
            outbox: None,
            in_flight: None,
            retry_at: Timestamp::MIN,
            idle_at: None,
            session: None,
            pushed_meanwhile: false,
            waits_for_change: false,
            confirmed: BTreeSet::new(),
            declarations: Declarations::default(),
        }
    }

    /// When this channel has something to send, none while it waits for a reply or a push.
    pub(crate) fn ready_at(&self) -> Option<Timestamp> {
        if self.in_flight.is_some() {
            return None;
        }
        if self.outbox.is_some() {
            return Some(self.retry_at);
        }
        if !self.owed.is_empty() {
            return Some(self.owed_at);
        }
        self.idle_at
    }

    /// Forgets what a restart does not survive: the session and the report in memory.
    /// Check-ins that are owed are kept, they are part of the profile's state.
    pub(crate) fn lose_memory(&mut self) {
        self.in_flight = None;
        self.session = None;
        self.pushed_meanwhile = false;
        self.waits_for_change = false;
        self.idle_at = None;
        if let Some(Message {
            about: About::CheckIn(check_in),
            ..
        }) = self.outbox.take()
        {
            self.owed.push_front(check_in);
        }
    }

    /// A push arrived.
    pub(crate) fn wake(&mut self, now: Timestamp) {
        let asking = matches!(&self.outbox, Some(m) if m.endpoint == Endpoint::Command);
        if self.session.is_some() || asking {
            self.pushed_meanwhile = true;
        } else {
            self.idle_at = Some(self.idle_at.map_or(now, |at| at.min(now)));
        }
        // Whatever waits to be repeated goes out with the connection that is made now.
        self.retry_at = self.retry_at.min(now);
    }
}
