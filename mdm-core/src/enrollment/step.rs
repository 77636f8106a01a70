//! What a step gives back: the reply, the changes to commit, the effects to perform.

use std::sync::Arc;

use jiff::Timestamp;

use super::{DeviceRecord, Doubt, UserRecord};
use crate::{
    checkin::AppleError,
    command::CommandUuid,
    error::ErrorCode,
    events::Event,
    id::EnrollmentId,
    identity::Fingerprint,
    place::PlaceId,
    queue::{Answer, ItemState, QueueItem},
    secret::Secret,
};

/// The outcome of one step.
///
/// Commit `changes` in one transaction under the view's revision, then send `reply`, then perform `effects`.
/// Applying the same step twice leaves the same state.
#[must_use = "nothing has happened before the changes are committed"]
#[derive(Clone, Debug)]
pub struct Step {
    /// What to answer.
    pub reply: Reply,
    /// What to store.
    pub changes: Vec<Change>,
    /// What to do afterwards.
    pub effects: Vec<Effect>,
}

impl Step {
    /// Whether all changes may be written later, in batches: nothing of worth is lost with them.
    pub fn is_deferrable(&self) -> bool {
        self.changes.iter().all(Change::is_deferrable)
    }

    /// The lines that the step adds to the event log.
    pub fn events(&self) -> impl Iterator<Item = &Event> {
        self.changes.iter().filter_map(|change| match change {
            Change::Log(event) | Change::LogLater(event) => Some(event),
            _ => None,
        })
    }
}

/// One change to the store. Each is an upsert by key, a removal by key, or an append to the log.
#[derive(Clone)]
pub enum Change {
    /// Write the device's record, and with it the deadline of its channel.
    PutDevice(Box<DeviceRecord>),
    /// Write a user's record, and with it the deadline of its channel.
    PutUser(Box<UserRecord>),
    /// Add a command with its body.
    AddCommand {
        /// Its place. The key is enrollment and uuid.
        item: Box<QueueItem>,
        /// The bytes to send.
        body: Arc<[u8]>,
    },
    /// Write a command's place; its body stays. A body is no longer needed once the state is not open.
    PutItem(Box<QueueItem>),
    /// Set all open commands that were queued before `queued_before` to this state.
    CloseQueue {
        /// Which.
        scope: QueueScope,
        /// Commands queued at this time or later stay. [`Timestamp::MAX`] means all.
        queued_before: Timestamp,
        /// To which state.
        state: ItemState,
        /// When.
        at: Timestamp,
    },
    /// Write an answer. The key is enrollment and uuid; the last one counts.
    PutAnswer(Box<Answer>),
    /// Note that a certificate belongs to the device, for ever. Refuse the commit if it belongs to another.
    ClaimCertificate {
        /// The certificate.
        fingerprint: Fingerprint,
        /// The device.
        device: EnrollmentId,
        /// When.
        at: Timestamp,
    },
    /// Note that a device came to a place. Refuse the commit if all uses of the place are taken by other devices.
    TakePlace {
        /// The place.
        place: PlaceId,
        /// The device.
        device: EnrollmentId,
        /// When.
        at: Timestamp,
    },
    /// Write a secret, encrypted. The key is enrollment and name.
    PutSecret {
        /// Whose.
        enrollment: EnrollmentId,
        /// Which.
        name: SecretName,
        /// The value.
        value: Secret<Vec<u8>>,
    },
    /// Remove a secret.
    DropSecret {
        /// Whose.
        enrollment: EnrollmentId,
        /// Which.
        name: SecretName,
    },
    /// Note the time of a contact. May be written later: only the newest counts.
    Seen {
        /// The channel.
        enrollment: EnrollmentId,
        /// When.
        at: Timestamp,
    },
    /// Add a line to the event log.
    Log(Event),
    /// Add a line to the event log that may be written later: it is about a contact as such (it began, it ended), or what it
    /// tells stands in the other changes of the step too (a command ended).
    LogLater(Event),
}

impl Change {
    /// Whether the change may be written after the reply, in batches.
    pub fn is_deferrable(&self) -> bool {
        matches!(self, Self::Seen { .. } | Self::LogLater(_))
    }
}

/// Which queue to close.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QueueScope {
    /// That of one channel.
    Channel(EnrollmentId),
    /// Those of the device and all its users.
    Device(EnrollmentId),
}

/// The secrets kept of an enrollment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SecretName {
    /// What it takes to wake the channel: see [`super::PushState`]. JSON: `topic`, `token` (hex), `magic`.
    Push,
    /// `UnlockToken`, for ClearPasscode.
    UnlockToken,
    /// `BootstrapToken` of a Mac.
    BootstrapToken,
    /// The last check-in of the channel with keys that this version does not know, as sent.
    UnknownKeys,
}

impl SecretName {
    /// The name in records.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Push => "push",
            Self::UnlockToken => "unlock-token",
            Self::BootstrapToken => "bootstrap-token",
            Self::UnknownKeys => "unknown-keys",
        }
    }
}

/// Something to do after the commit. Each may be done twice without harm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Give the device a new identity: send its enrollment profile again with a fresh challenge
    /// ([`crate::profile::enrollment::renew`]), say so with [`super::Input::ExpectRenewal`], and queue it with
    /// [`crate::queue::NewCommand::renewing_identity`]. If nothing comes of it, it is asked for again ([`super::RenewalPolicy::retry`]).
    RenewIdentity {
        /// The device.
        device: EnrollmentId,
        /// Which try it is, from 1.
        attempt: u32,
    },
    /// Wake the channel by APNs; wakes of one channel may be merged.
    Wake {
        /// The channel.
        enrollment: EnrollmentId,
        /// Why.
        reason: WakeReason,
    },
}

/// Why a channel is to be woken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WakeReason {
    /// There is a new command.
    NewCommand,
    /// It has work and has not come for it.
    StillWaiting,
    /// It put work off, and the time has come to ask again.
    DeferredWork,
    /// The operator wants to hear from it.
    Requested,
    /// The update schedule has come to it.
    Scheduled,
}

/// What to answer.
#[derive(Clone)]
pub enum Reply {
    /// Success, and nothing to do (HTTP 200 without a body).
    Empty,
    /// The next command.
    Command {
        /// Its name.
        uuid: CommandUuid,
        /// The bytes to send.
        body: Arc<[u8]>,
    },
    /// A property list that answers a check-in.
    Plist(Secret<Vec<u8>>),
    /// JSON that answers a declarative management fetch.
    Json(Vec<u8>),
    /// The declaration does not exist (HTTP 404).
    NotFound,
    /// The request, or the operator's wish, is refused.
    Refused(Refusal),
    /// The operator's wish is granted.
    Done(Outcome),
}

/// What became of an operator's wish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The command waits now.
    Queued {
        /// What Apple's schema says against it.
        doubts: Vec<Doubt>,
    },
    /// The device would not take the command, and [`super::CommandCheck::Refuse`] is the policy: it was not queued.
    Objected {
        /// What speaks against it.
        doubts: Vec<Doubt>,
    },
    /// A command with the same dedupe key waits already; the new one was not queued.
    AlreadyWaiting {
        /// The one that waits.
        uuid: CommandUuid,
    },
    /// The wish has been recorded.
    Recorded,
    /// There was nothing to do.
    Unchanged,
}

/// Why something is refused, and how to say so to a device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The stable code.
    pub code: ErrorCode,
    /// What the device is told.
    pub tell: Tell,
}

/// How a device is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tell {
    /// With the code's HTTP status and a body of ours, which leaves the enrollment alone.
    Code,
    /// With Apple's `com.apple.unrecognized.device` (HTTP 403). A device may take it as the end of its enrollment.
    Unrecognized,
    /// With HTTP 401: the device removes its enrollment.
    Unenroll,
}

impl From<ErrorCode> for Refusal {
    fn from(code: ErrorCode) -> Self {
        Self {
            code,
            tell: Tell::Code,
        }
    }
}

/// A reply as HTTP.
#[derive(Clone)]
pub struct HttpReply {
    /// The status code.
    pub status: u16,
    /// `Content-Type`, if there is a body.
    pub content_type: Option<&'static str>,
    /// The body.
    pub body: Arc<[u8]>,
}

const PLIST: &str = "application/xml; charset=utf-8";
const JSON: &str = "application/json";

impl Reply {
    /// The reply as HTTP, for a device.
    pub fn into_http(self) -> HttpReply {
        let empty = |status| HttpReply {
            status,
            content_type: None,
            body: Arc::from([]),
        };
        let full = |status, content_type, body: &[u8]| HttpReply {
            status,
            content_type: Some(content_type),
            body: body.into(),
        };
        match self {
            Self::Empty | Self::Done(_) => empty(200),
            Self::Command { body, .. } => HttpReply {
                status: 200,
                content_type: Some(PLIST),
                body,
            },
            Self::Plist(body) => full(200, PLIST, body.expose()),
            Self::Json(body) => full(200, JSON, &body),
            Self::NotFound => empty(404),
            Self::Refused(Refusal { code, tell }) => match tell {
                Tell::Code => full(
                    code.http_status(),
                    JSON,
                    format!("{{\"error\":\"{code}\"}}").as_bytes(),
                ),
                Tell::Unrecognized => {
                    full(403, JSON, &AppleError::UnrecognizedDevice.json(None, None))
                }
                Tell::Unenroll => empty(401),
            },
        }
    }
}
