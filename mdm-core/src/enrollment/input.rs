//! What a step is about: a device's request, an operator's wish, a deadline, word from APNs.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::PushState;
use crate::{
    checkin::ReturnToServiceAnswer,
    command::CommandUuid,
    events::Departure,
    id::EnrollmentId,
    identity::{IdentityError, Presented},
    queue::NewCommand,
    request::Request,
    secret::Secret,
};

/// The input of a step.
#[derive(Clone, Debug)]
pub enum Input {
    /// A device speaks.
    Request {
        /// What it says.
        request: Box<Request>,
        /// The certificate it came with, its chain checked.
        certificate: Result<Presented, IdentityError>,
        /// The host's own rule for this request.
        ruling: Ruling,
    },
    /// A deadline of the channel is due ([`super::Channel::next_deadline`]). Harmless if it comes twice or too early.
    Deadline {
        /// The channel.
        channel: EnrollmentId,
    },
    /// Queue a command.
    Enqueue {
        /// The channel.
        channel: EnrollmentId,
        /// The command.
        command: Box<NewCommand>,
    },
    /// Take a waiting command back. One that was offered may be carried out all the same.
    Cancel {
        /// The channel.
        channel: EnrollmentId,
        /// The command.
        uuid: CommandUuid,
    },
    /// Take back all that waits on the channel.
    ClearQueue {
        /// The channel.
        channel: EnrollmentId,
    },
    /// Wake the channel (action 17).
    CheckInNow {
        /// The channel.
        channel: EnrollmentId,
    },
    /// APNs took a wake.
    WakeAccepted {
        /// The channel.
        channel: EnrollmentId,
    },
    /// APNs refused a wake.
    WakeFailed {
        /// The channel.
        channel: EnrollmentId,
        /// The reason, in Apple's word.
        reason: String,
        /// Whether the token is dead for good.
        token: TokenVerdict,
    },
    /// Put the device on hold (actions 35 and quarantine).
    Hold {
        /// The device.
        device: EnrollmentId,
        /// Which hold.
        hold: Hold,
    },
    /// Lift the hold (action 37).
    LiftHold {
        /// The device.
        device: EnrollmentId,
    },
    /// The host is about to send the enrollment profile again so that the device renews its identity: expect its Authenticate.
    ExpectRenewal {
        /// The device.
        device: EnrollmentId,
        /// For how long.
        window: SignedDuration,
        /// When the certificate ends with which that profile is signed, if it is.
        profile_signed_until: Option<Timestamp>,
    },
    /// The operator declares the enrollment over.
    Depart {
        /// The device.
        device: EnrollmentId,
        /// How.
        how: Departure,
    },
}

impl Input {
    /// The channel that the step is about: the one whose queue the view holds.
    pub fn channel(&self) -> &EnrollmentId {
        match self {
            Self::Request { request, .. } => request.id(),
            Self::Deadline { channel }
            | Self::Enqueue { channel, .. }
            | Self::Cancel { channel, .. }
            | Self::ClearQueue { channel }
            | Self::CheckInNow { channel }
            | Self::WakeAccepted { channel }
            | Self::WakeFailed { channel, .. } => channel,
            Self::Hold { device, .. }
            | Self::LiftHold { device }
            | Self::ExpectRenewal { device, .. }
            | Self::Depart { device, .. } => device,
        }
    }
}

/// Whether a push token that APNs refused is dead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenVerdict {
    /// It may work again.
    Usable,
    /// It was dead at this time; a token that came later is another one.
    DeadSince(Timestamp),
}

impl TokenVerdict {
    pub(super) fn kills(self, push: &PushState) -> bool {
        match (self, push) {
            (Self::DeadSince(at), PushState::Ready { since, .. }) => *since <= at,
            _ => false,
        }
    }
}

/// Why policy changes do not reach a device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "hold", rename_all = "kebab-case")]
pub enum Hold {
    /// The operator suspended it (action 35): lost mode, lock and wipe still reach it.
    Suspended,
    /// Something is wrong with it; the same commands reach it.
    Quarantined {
        /// What.
        why: String,
    },
}

/// The host's own rule for a request: what makes a custom check-in handler.
#[derive(Clone, Debug, Default)]
pub struct Ruling {
    /// Whether to go on.
    pub verdict: Verdict,
    /// Commands to queue on the speaking channel in the same step, before the next one is chosen.
    ///
    /// One that cannot be queued is logged ([`crate::events::EventKind::CommandRefused`]); the request is served all the same.
    /// Twins are looked for by the first dedupe key among them; by the others, only among the commands of this step.
    pub enqueue: Vec<NewCommand>,
    /// The answer to a check-in that only the host can answer.
    pub answer: Option<HostAnswer>,
}

/// Whether to go on with a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Verdict {
    /// Go on.
    #[default]
    Admit,
    /// Refuse it (HTTP 403, with a code that does not unenroll).
    Refuse {
        /// Why, for the log.
        why: String,
    },
    /// Go on, and put the device on hold.
    Quarantine {
        /// Why.
        why: String,
    },
}

/// The answer to a check-in that only the host can give.
#[derive(Clone, PartialEq, Eq)]
pub enum HostAnswer {
    /// JSON for a declarative management fetch.
    Declarative(Vec<u8>),
    /// The declaration does not exist (HTTP 404: the device drops it).
    DeclarationGone,
    /// A status report was taken.
    StatusTaken,
    /// The token for GetToken.
    Token(Secret<Vec<u8>>),
    /// The answer to ReturnToService.
    ReturnToService(Box<ReturnToServiceAnswer>),
}
