//! What a step gives back.

use std::sync::Arc;

use jiff::Timestamp;
use mdm_core::{
    command::CommandUuid,
    enrollment::{self, Doubt, Effect, Outcome, QueueScope, SecretName, Tell, WakeReason, Weight},
    events,
    id::EnrollmentId,
    identity::Fingerprint,
    place::PlaceId,
    queue::{ItemState, QueueItem},
};

use super::{
    queue::Answer,
    record::{DeviceRecord, UserRecord},
};
use crate::{
    error::{ErrorCode, Fault},
    plist::{Body, text},
    scalar::{SecretData, SecretText},
};

/// The outcome of one step.
///
/// Commit `changes` in one transaction under the view's revision, then send `reply`, then perform `effects`.
/// Applying the same step twice leaves the same state.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Step {
    /// What to answer.
    pub reply: Reply,
    /// The same as HTTP.
    pub http: HttpReply,
    /// What to store.
    pub changes: Vec<Change>,
    /// What to do afterwards.
    pub effects: Vec<Effect>,
    /// Whether all changes may be written later, in batches: nothing of worth is lost with them.
    pub is_deferrable: bool,
}

impl From<enrollment::Step> for Step {
    fn from(step: enrollment::Step) -> Self {
        Self {
            is_deferrable: step.is_deferrable(),
            reply: step.reply.clone().into(),
            http: step.reply.into_http().into(),
            changes: step.changes.into_iter().map(Into::into).collect(),
            effects: step.effects,
        }
    }
}

/// What to answer.
#[derive(Clone, Debug, uniffi::Enum)]
pub enum Reply {
    /// Success, and nothing to do (HTTP 200 without a body).
    Empty,
    /// The next command.
    Command {
        /// Its name.
        uuid: CommandUuid,
        /// The bytes to send.
        body: Body,
    },
    /// A property list that answers a check-in.
    Plist(SecretText),
    /// JSON that answers a declarative management fetch.
    Json(Body),
    /// The declaration does not exist (HTTP 404).
    NotFound,
    /// The request, or the operator's wish, is refused.
    Refused(Refusal),
    /// The operator's wish is granted.
    Done(Outcome),
}

impl From<enrollment::Reply> for Reply {
    fn from(reply: enrollment::Reply) -> Self {
        match reply {
            enrollment::Reply::Empty => Self::Empty,
            enrollment::Reply::Command { uuid, body } => Self::Command {
                uuid,
                body: body.as_ref().into(),
            },
            enrollment::Reply::Plist(xml) => {
                Self::Plist(SecretText::new(text(xml.expose().clone())))
            }
            enrollment::Reply::Json(json) => Self::Json(json.into()),
            enrollment::Reply::NotFound => Self::NotFound,
            enrollment::Reply::Refused(refusal) => Self::Refused(refusal.into()),
            enrollment::Reply::Done(outcome) => Self::Done(outcome),
        }
    }
}

/// A reply as HTTP.
#[derive(Clone, Debug, uniffi::Record)]
pub struct HttpReply {
    /// The status code.
    pub status: u16,
    /// `Content-Type`, if there is a body.
    pub content_type: Option<String>,
    /// The body.
    pub body: Body,
}

impl From<enrollment::HttpReply> for HttpReply {
    fn from(reply: enrollment::HttpReply) -> Self {
        Self {
            status: reply.status,
            content_type: reply.content_type.map(str::to_owned),
            body: reply.body.as_ref().into(),
        }
    }
}

/// One change to the store. Each is an upsert by key, a removal by key, or an append to the log.
#[derive(Clone, Debug, uniffi::Enum)]
pub enum Change {
    /// Write the device's record, and with it the deadline of its channel.
    PutDevice(Arc<DeviceRecord>),
    /// Write a user's record, and with it the deadline of its channel.
    PutUser(Arc<UserRecord>),
    /// Add a command with its body.
    AddCommand {
        /// Its place. The key is enrollment and uuid.
        item: QueueItem,
        /// The bytes to send.
        body: Body,
    },
    /// Write a command's place; its body stays. A body is no longer needed once the state is not open.
    PutItem(QueueItem),
    /// Set all open commands that were queued before `queuedBefore` to this state.
    CloseQueue {
        /// Which.
        scope: QueueScope,
        /// Commands queued at this time or later stay; `nil`: none stays.
        queued_before: Option<Timestamp>,
        /// To which state.
        state: ItemState,
        /// When.
        at: Timestamp,
    },
    /// Write an answer. The key is enrollment and uuid; the last one counts.
    PutAnswer(Answer),
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
        value: SecretData,
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
    /// Add a line to the event log that may be written later.
    LogLater(Event),
}

impl From<enrollment::Change> for Change {
    fn from(change: enrollment::Change) -> Self {
        match change {
            enrollment::Change::PutDevice(record) => {
                Self::PutDevice(Arc::new(DeviceRecord(*record)))
            }
            enrollment::Change::PutUser(record) => Self::PutUser(Arc::new(UserRecord(*record))),
            enrollment::Change::AddCommand { item, body } => Self::AddCommand {
                item: *item,
                body: body.as_ref().into(),
            },
            enrollment::Change::PutItem(item) => Self::PutItem(*item),
            enrollment::Change::CloseQueue {
                scope,
                queued_before,
                state,
                at,
            } => Self::CloseQueue {
                scope,
                queued_before: (queued_before != Timestamp::MAX).then_some(queued_before),
                state,
                at,
            },
            enrollment::Change::PutAnswer(answer) => Self::PutAnswer((*answer).into()),
            enrollment::Change::ClaimCertificate {
                fingerprint,
                device,
                at,
            } => Self::ClaimCertificate {
                fingerprint,
                device,
                at,
            },
            enrollment::Change::TakePlace { place, device, at } => {
                Self::TakePlace { place, device, at }
            }
            enrollment::Change::PutSecret {
                enrollment,
                name,
                value,
            } => Self::PutSecret {
                enrollment,
                name,
                value,
            },
            enrollment::Change::DropSecret { enrollment, name } => {
                Self::DropSecret { enrollment, name }
            }
            enrollment::Change::Seen { enrollment, at } => Self::Seen { enrollment, at },
            enrollment::Change::Log(event) => Self::Log(event.into()),
            enrollment::Change::LogLater(event) => Self::LogLater(event.into()),
        }
    }
}

/// One line of the event log: of history, alerts and webhooks.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Event {
    /// Whose.
    pub enrollment: EnrollmentId,
    /// When.
    pub at: Timestamp,
    /// What, in a word that never changes: `enrolled`, `command-closed` and so on. More words may follow.
    pub name: String,
    /// The whole line as a JSON object with `enrollment`, `at`, `event` and what belongs to that event: for the log.
    pub json: String,
}

impl From<events::Event> for Event {
    fn from(event: events::Event) -> Self {
        // A line of the log has string keys only, so it has a form in JSON.
        let json = serde_json::to_value(&event).unwrap_or_default();
        let name = json.get("event").and_then(|name| name.as_str());
        Self {
            name: name.unwrap_or_default().to_owned(),
            json: json.to_string(),
            enrollment: event.enrollment,
            at: event.at,
        }
    }
}

/// Which queue to close.
#[uniffi::remote(Enum)]
pub enum QueueScope {
    /// That of one channel.
    Channel(EnrollmentId),
    /// Those of the device and all its users.
    Device(EnrollmentId),
}

/// The secrets kept of an enrollment.
#[uniffi::remote(Enum)]
pub enum SecretName {
    /// What it takes to wake the channel: see `PushState`. JSON: `topic`, `token` (hex), `magic`.
    Push,
    /// `UnlockToken`, for ClearPasscode.
    UnlockToken,
    /// `BootstrapToken` of a Mac.
    BootstrapToken,
    /// The last check-in of the channel with keys that this version does not know, as sent.
    UnknownKeys,
}

/// Something to do after the commit. Each may be done twice without harm.
#[uniffi::remote(Enum)]
pub enum Effect {
    /// Give the device a new identity: send its enrollment profile again with a fresh challenge
    /// (`Profile.renewed`), say so with `Input.expectRenewal`, and queue it with
    /// `renewingIdentity`. If nothing comes of it, it is asked for again (`RenewalPolicy.retry`).
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
#[uniffi::remote(Enum)]
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

/// What became of an operator's wish.
#[uniffi::remote(Enum)]
pub enum Outcome {
    /// The command waits now.
    Queued {
        /// What Apple's schema says against it.
        doubts: Vec<Doubt>,
    },
    /// The device would not take the command, and `CommandCheck.Refuse` is the policy: it was not queued.
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

/// One thing that speaks against a command.
#[derive(Clone, Debug, uniffi::Record)]
pub struct CommandDoubt {
    /// Where in the command (`Settings[0].Item`); empty: the command as such.
    pub path: String,
    /// The stable code.
    pub code: ErrorCode,
    /// A sentence for the operator. Holds no value of the command.
    pub what: String,
    /// Whether the device would not carry it out, as far as is known.
    pub weight: Weight,
}

uniffi::custom_type!(Doubt, CommandDoubt, {
    remote,
    lower: |doubt| CommandDoubt {
        path: doubt.path,
        code: doubt.code.into(),
        what: doubt.what,
        weight: doubt.weight,
    },
    try_lift: |doubt| Ok(Doubt {
        path: doubt.path,
        code: doubt.code.known()?,
        what: doubt.what,
        weight: doubt.weight,
    }),
});

/// How much a `CommandDoubt` weighs.
#[uniffi::remote(Enum)]
pub enum Weight {
    /// Worth knowing: a deprecation, or a key that the schema does not have and the device will ignore.
    Remark,
    /// The device will refuse it, or do something else.
    Objection,
}

/// Why something is refused, and how to say so to a device.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Refusal {
    /// The stable code.
    pub code: ErrorCode,
    /// Who has to act.
    pub fault: Fault,
    /// What the device is told.
    pub tell: Tell,
}

impl From<enrollment::Refusal> for Refusal {
    fn from(refusal: enrollment::Refusal) -> Self {
        Self {
            code: refusal.code.into(),
            fault: refusal.code.culprit().into(),
            tell: refusal.tell,
        }
    }
}

/// How a device is told.
#[uniffi::remote(Enum)]
pub enum Tell {
    /// With the code's HTTP status and a body of ours, which leaves the enrollment alone.
    Code,
    /// With Apple's `com.apple.unrecognized.device` (HTTP 403). A device may take it as the end of its enrollment.
    Unrecognized,
    /// With HTTP 401: the device removes its enrollment.
    Unenroll,
}
