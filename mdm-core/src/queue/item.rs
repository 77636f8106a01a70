//! A command in the queue, its states, and its answer.

use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

#[cfg(feature = "typed-commands")]
use crate::{
    command::typed::{Decoded, TypedCommand},
    plist::{self, PlistError, PlistLimits},
};
use crate::{
    command::{Command, CommandUuid, ErrorChainItem, ReportStatus},
    id::EnrollmentId,
    secret::Secret,
};

/// Where a command stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ItemState {
    /// Waiting for its turn.
    Queued,
    /// Handed to the device, not answered yet.
    Offered,
    /// Put off by the device (NotNow).
    Deferred,
    /// Acknowledged.
    Done,
    /// Answered with an error.
    Failed,
    /// Its time ran out.
    Expired,
    /// Taken back by the operator.
    Cancelled,
    /// Given up because the device left or enrolled anew.
    Abandoned,
    /// Set aside: offered again and again, and never answered.
    Quarantined,
}

impl ItemState {
    /// All states.
    pub const ALL: [ItemState; 9] = [
        Self::Queued,
        Self::Offered,
        Self::Deferred,
        Self::Done,
        Self::Failed,
        Self::Expired,
        Self::Cancelled,
        Self::Abandoned,
        Self::Quarantined,
    ];

    /// Whether the command still waits for an answer.
    pub fn is_open(self) -> bool {
        match self {
            Self::Queued | Self::Offered | Self::Deferred => true,
            Self::Done
            | Self::Failed
            | Self::Expired
            | Self::Cancelled
            | Self::Abandoned
            | Self::Quarantined => false,
        }
    }

    /// The name in records and in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Offered => "offered",
            Self::Deferred => "deferred",
            Self::Done => "done",
            Self::Failed => "failed",
            Self::Expired => "expired",
            Self::Cancelled => "cancelled",
            Self::Abandoned => "abandoned",
            Self::Quarantined => "quarantined",
        }
    }

    /// The state with this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == name)
    }
}

/// Which commands go first. Any number; these are the usual ones.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Priority(pub i16);

impl Priority {
    /// Behind everything else: letting Setup Assistant go, for one.
    pub const LAST: Priority = Priority(-100);
    /// Inventory and the like.
    pub const LOW: Priority = Priority(-10);
    /// The default.
    pub const NORMAL: Priority = Priority(0);
    /// An operator waits for it.
    pub const HIGH: Priority = Priority(10);
    /// A lock or a wipe.
    pub const URGENT: Priority = Priority(100);
}

/// A command's place in the queue of a channel; its body is kept apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QueueItem {
    /// The channel.
    pub enrollment: EnrollmentId,
    /// The command.
    pub uuid: CommandUuid,
    /// Its type.
    pub request_type: String,
    /// Which goes first.
    pub priority: Priority,
    /// Its number in the order of queuing on this channel.
    pub sequence: u64,
    /// Where it stands.
    pub state: ItemState,
    /// When it was queued.
    pub queued_at: Timestamp,
    /// From when on a new session may take it: not-before, or the end of a NotNow's short pause.
    pub offer_at: Timestamp,
    /// From when on it is worth a wake: `offer_at`, or the end of a NotNow's growing back-off. `None`: never, as its sender wanted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wake_at: Option<Timestamp>,
    /// When it is given up, if ever.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// How often it was offered since the device last answered it in any way.
    pub attempts: u32,
    /// How often the device put it off.
    pub deferrals: u32,
    /// In which session it was put off last; it is not offered again in the same one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deferred_in: Option<u64>,
    /// When it was offered last; offers within [`crate::enrollment::Policy::attempt_spacing`] are one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offered_at: Option<Timestamp>,
    /// When it came to its end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<Timestamp>,
    /// What makes it a repetition of another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dedupe: Option<String>,
    /// Whether it reaches a suspended device too.
    pub pierces_suspension: bool,
}

impl QueueItem {
    /// Whether it may be offered now, in this session. A host selects the same with SQL:
    /// open, `offer_at <= now`, not expired, `deferred_in` another session, and while suspended only those that pierce it.
    pub fn is_ready(&self, session: u64, suspended: bool, now: Timestamp) -> bool {
        self.state.is_open()
            && self.offer_at <= now
            && self.deferred_in != Some(session)
            && !self.is_due_to_expire(now)
            && (!suspended || self.pierces_suspension)
    }

    /// Whether its time has run out.
    pub fn is_due_to_expire(&self, now: Timestamp) -> bool {
        self.expires_at.is_some_and(|end| end <= now)
    }

    /// The item at its end: what [`crate::enrollment::Change::CloseQueue`] makes of each that it is about.
    #[must_use]
    pub fn closed(self, state: ItemState, at: Timestamp) -> Self {
        Self {
            state,
            closed_at: Some(at),
            ..self
        }
    }

    /// The order of offering: compare these.
    pub fn order(&self) -> (std::cmp::Reverse<Priority>, u64) {
        (std::cmp::Reverse(self.priority), self.sequence)
    }
}

/// A command in the queue with its body.
#[derive(Clone, PartialEq, Eq)]
pub struct Queued {
    /// Its place.
    pub item: QueueItem,
    /// The bytes to send.
    pub body: Arc<[u8]>,
}

impl std::fmt::Debug for Queued {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Queued")
            .field("item", &self.item)
            .field("bytes", &self.body.len())
            .finish()
    }
}

/// What to do when a command with the same dedupe key is waiting already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Twin {
    /// The one that waits stays, the new one is not queued: for inventory.
    KeepWaiting,
    /// The new one takes its place: for settings, of which only the latest counts. One that was offered already is left to end.
    Replace,
}

/// What makes a command a repetition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dedupe {
    /// Commands with the same key on the same channel are twins.
    pub key: String,
    /// Which twin stays.
    pub twin: Twin,
}

/// The dedupe key by which the command that renews an identity is known.
pub const RENEWAL_DEDUPE: &str = "mdm.renew-identity";

/// A command to be queued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCommand {
    /// The command.
    pub command: Command,
    /// Which goes first. Default: [`Priority::NORMAL`].
    pub priority: Priority,
    /// Not before this time. Default: at once.
    pub not_before: Option<Timestamp>,
    /// Given up at this time. Default: after [`crate::enrollment::Policy::command_lifetime`].
    pub expires_at: Option<Timestamp>,
    /// Whether it repeats another one.
    pub dedupe: Option<Dedupe>,
    /// Whether to wake the device for it. Default: yes.
    pub wake: Wake,
}

/// Whether a new command is worth a wake.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wake {
    /// Wake the device.
    #[default]
    Yes,
    /// Let it wait for the device's next contact (`?nopush=1`).
    No,
}

impl NewCommand {
    /// A command with the defaults.
    pub fn new(command: Command) -> Self {
        Self {
            command,
            priority: Priority::NORMAL,
            not_before: None,
            expires_at: None,
            dedupe: None,
            wake: Wake::Yes,
        }
    }

    /// A command that renews the device's identity: the `InstallProfile` of its enrollment profile with a fresh challenge.
    ///
    /// It goes first and takes the place of one that waits already, whose challenge may be too old by now. If the device
    /// cannot carry it out, its failure is shown as that of a renewal.
    pub fn renewing_identity(command: Command) -> Self {
        Self {
            priority: Priority::HIGH,
            dedupe: Some(Dedupe {
                key: RENEWAL_DEDUPE.to_owned(),
                twin: Twin::Replace,
            }),
            ..Self::new(command)
        }
    }

    /// Sets the priority.
    #[must_use]
    pub fn with_priority(self, priority: Priority) -> Self {
        Self { priority, ..self }
    }
}

/// What a device said about a command: kept until `keep_until`.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The channel.
    pub enrollment: EnrollmentId,
    /// The command.
    pub uuid: CommandUuid,
    /// Its type, if it is known here.
    pub request_type: Option<String>,
    /// The status.
    pub status: ReportStatus,
    /// The errors.
    pub error_chain: Vec<ErrorChainItem>,
    /// When it came.
    pub at: Timestamp,
    /// Until when it is worth keeping; `None`: for ever.
    pub keep_until: Option<Timestamp>,
    /// The whole report. A secret: it may hold recovery keys and bypass codes.
    pub body: Secret<Vec<u8>>,
}

#[cfg(feature = "typed-commands")]
impl Answer {
    /// The answer with fields, to a command of this type; which type that is, is for the caller to know
    /// ([`Answer::request_type`]).
    ///
    /// # Errors
    /// [`PlistError`] when the body is outside the bounds or no property list with a dictionary.
    pub fn decode<C: TypedCommand>(
        &self,
        limits: &PlistLimits,
    ) -> Result<Decoded<C::Response>, PlistError> {
        C::decode_response(&plist::check(self.body.expose(), limits)?)
    }
}
