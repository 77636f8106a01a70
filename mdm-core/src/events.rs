//! What happened to an enrollment: the event log (seed row C13) and the source of alerts and webhooks.

mod wakes;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    command::{CommandUuid, ErrorChainItem},
    error::ErrorCode,
    id::EnrollmentId,
    identity::Fingerprint,
    queue::ItemState,
};

pub use wakes::{WakePair, pair_wakes};

/// One line of the log.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Whose.
    pub enrollment: EnrollmentId,
    /// When.
    pub at: Timestamp,
    /// What.
    #[serde(flatten)]
    pub kind: EventKind,
}

/// How a device came to authenticate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Arrival {
    /// For the first time.
    First,
    /// Again, before its enrollment was complete or shortly after: a repetition.
    Repeated,
    /// To renew its identity, as we asked; everything is kept.
    Renewal,
    /// Anew, after it had been enrolled.
    ReEnrollment,
}

/// How an enrollment ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Departure {
    /// The device said so (CheckOut): somebody removed the profile.
    CheckedOut,
    /// The operator removed it.
    RemovedByUs,
    /// The device acknowledged an EraseDevice.
    Wiped,
    /// By policy, after long silence.
    PresumedGone,
}

/// What an event is about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum EventKind {
    /// A device authenticated. It is not enrolled yet.
    Authenticated {
        /// How it came.
        arrival: Arrival,
    },
    /// The first TokenUpdate: enrolled.
    Enrolled,
    /// A later TokenUpdate.
    TokensUpdated {
        /// Whether the push token or its topic is another one.
        changed: bool,
    },
    /// The enrollment ended.
    Left {
        /// How.
        how: Departure,
    },
    /// A contact with work to hand out began (C13: check-in begun).
    CheckInBegun,
    /// It ended with nothing left to hand out (C13: check-in finished).
    CheckInFinished {
        /// When it began; the same time as the event's if there was no work at all.
        begun_at: Timestamp,
    },
    /// APNs accepted a wake. That is not yet a check-in.
    WakeAccepted,
    /// APNs refused a wake.
    WakeFailed {
        /// The reason, in Apple's word.
        reason: String,
    },
    /// Nothing was heard for longer than the policy allows.
    WentSilent {
        /// The last contact.
        since: Option<Timestamp>,
    },
    /// A silent device spoke again.
    CameBack {
        /// When the silence was noticed.
        silent_since: Timestamp,
    },
    /// A command was queued.
    CommandQueued {
        /// The command.
        uuid: CommandUuid,
        /// Its type.
        request_type: String,
    },
    /// A command was queued although Apple's schema speaks against it.
    CommandDoubted {
        /// The command.
        uuid: CommandUuid,
        /// Its type.
        request_type: String,
        /// The code of what weighs most.
        code: ErrorCode,
        /// What weighs most, in words.
        what: String,
    },
    /// A command that the host's rule added to a request was not queued.
    CommandRefused {
        /// The command.
        uuid: CommandUuid,
        /// Its type.
        request_type: String,
        /// Why.
        code: ErrorCode,
    },
    /// The device put a command off.
    CommandDeferred {
        /// The command.
        uuid: CommandUuid,
        /// Its type.
        request_type: String,
    },
    /// A command came to its end.
    CommandClosed {
        /// The command.
        uuid: CommandUuid,
        /// Its type.
        request_type: String,
        /// Which end.
        state: ItemState,
        /// The device's outermost error, if it failed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        error: Option<ErrorChainItem>,
    },
    /// All that was waiting for the enrollment was given up.
    QueueClosed {
        /// Why.
        state: ItemState,
    },
    /// A report about a command that is not known here. It was kept.
    UnknownCommandReported {
        /// The command, if it had a usable name.
        uuid: Option<CommandUuid>,
    },
    /// Setup Assistant waits for us.
    AwaitingConfiguration,
    /// Setup Assistant was let go.
    ConfigurationReleased,
    /// The device's identity nears its end: a new one was asked for.
    IdentityRenewalBegun {
        /// Which try it is, from 1.
        attempt: u32,
        /// When the identity ends.
        not_after: Timestamp,
    },
    /// The device could not install the profile that renews its identity. It is tried again.
    IdentityRenewalFailed {
        /// Which try it was.
        attempt: u32,
    },
    /// The device came to a place that the server had prepared.
    PlaceTaken {
        /// The place.
        place: crate::place::PlaceId,
    },
    /// A renewed certificate was followed.
    IdentityRenewed {
        /// The certificate before.
        old: Fingerprint,
        /// The certificate now.
        new: Fingerprint,
    },
    /// A re-enrollment brought another certificate.
    IdentityReplaced {
        /// The certificate before.
        old: Fingerprint,
        /// The certificate now.
        new: Fingerprint,
    },
    /// A re-enrollment was begun and not completed; the enrollment before goes on.
    ReEnrollmentFailed,
    /// A request was refused.
    Refused {
        /// Why.
        code: ErrorCode,
        /// The certificate it came with.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        certificate: Option<Fingerprint>,
    },
    /// The device entrusted its bootstrap token to us.
    BootstrapTokenStored,
    /// The device took its bootstrap token back, or lost it by re-enrolling.
    BootstrapTokenRemoved,
    /// A network user proved the password.
    UserAuthenticated,
    /// A network user did not.
    UserPasswordWrong,
    /// The enrollment was put on hold.
    Held {
        /// Which hold.
        hold: crate::enrollment::Hold,
    },
    /// The hold was lifted.
    HoldLifted,
    /// The operator wants a check-in now.
    CheckInRequested,
}
