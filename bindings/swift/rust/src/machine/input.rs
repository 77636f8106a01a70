//! What a step is about.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use mdm_core::{
    checkin::ReturnToServiceAnswer,
    command::CommandUuid,
    enrollment::{self, Hold, HostAnswer, TokenVerdict, Verdict},
    events::Departure,
    id::EnrollmentId,
};

use super::queue::NewCommand;
use crate::{identity::Sender, request::Request, scalar::SecretData};

/// The input of a step: a device's request, an operator's wish, a deadline, word from APNs.
#[derive(Clone, Debug, uniffi::Enum)]
pub enum Input {
    /// A device speaks.
    Request {
        /// What it says.
        request: Arc<Request>,
        /// The certificate it came with, its chain checked.
        sender: Sender,
        /// The host's own rule for this request.
        ruling: Ruling,
    },
    /// A deadline of the channel is due (`nextDeadline()`). Harmless if it comes twice or too early.
    Deadline {
        /// The channel.
        channel: EnrollmentId,
    },
    /// Queue a command.
    Enqueue {
        /// The channel.
        channel: EnrollmentId,
        /// The command.
        command: NewCommand,
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
    /// Wake the channel.
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
    /// Put the device on hold.
    Hold {
        /// The device.
        device: EnrollmentId,
        /// Which hold.
        hold: Hold,
    },
    /// Lift the hold.
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

impl From<Input> for enrollment::Input {
    fn from(input: Input) -> Self {
        match input {
            Input::Request {
                request,
                sender,
                ruling,
            } => Self::Request {
                request: Box::new(request.0.clone()),
                certificate: sender.into(),
                ruling: ruling.into(),
            },
            Input::Deadline { channel } => Self::Deadline { channel },
            Input::Enqueue { channel, command } => Self::Enqueue {
                channel,
                command: Box::new(command.into()),
            },
            Input::Cancel { channel, uuid } => Self::Cancel { channel, uuid },
            Input::ClearQueue { channel } => Self::ClearQueue { channel },
            Input::CheckInNow { channel } => Self::CheckInNow { channel },
            Input::WakeAccepted { channel } => Self::WakeAccepted { channel },
            Input::WakeFailed {
                channel,
                reason,
                token,
            } => Self::WakeFailed {
                channel,
                reason,
                token,
            },
            Input::Hold { device, hold } => Self::Hold { device, hold },
            Input::LiftHold { device } => Self::LiftHold { device },
            Input::ExpectRenewal {
                device,
                window,
                profile_signed_until,
            } => Self::ExpectRenewal {
                device,
                window,
                profile_signed_until,
            },
            Input::Depart { device, how } => Self::Depart { device, how },
        }
    }
}

/// The host's own rule for a request: what makes a custom check-in handler.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Ruling {
    /// Whether to go on.
    pub verdict: Verdict,
    /// Commands to queue on the speaking channel in the same step, before the next one is chosen.
    pub enqueue: Vec<NewCommand>,
    /// The answer to a check-in that only the host can answer.
    pub answer: Option<HostAnswer>,
}

impl From<Ruling> for enrollment::Ruling {
    fn from(ruling: Ruling) -> Self {
        Self {
            verdict: ruling.verdict,
            enqueue: ruling.enqueue.into_iter().map(Into::into).collect(),
            answer: ruling.answer,
        }
    }
}

/// Whether a push token that APNs refused is dead.
#[uniffi::remote(Enum)]
pub enum TokenVerdict {
    /// It may work again.
    Usable,
    /// It was dead at this time; a token that came later is another one.
    DeadSince(Timestamp),
}

/// Whether to go on with a request.
#[uniffi::remote(Enum)]
pub enum Verdict {
    /// Go on.
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
#[uniffi::remote(Enum)]
pub enum HostAnswer {
    /// JSON for a declarative management fetch.
    Declarative(Vec<u8>),
    /// The declaration does not exist (HTTP 404: the device drops it).
    DeclarationGone,
    /// A status report was taken.
    StatusTaken,
    /// The token for GetToken.
    Token(SecretData),
    /// The answer to ReturnToService.
    ReturnToService(Box<ReturnToServiceAnswer>),
}

/// What the server says when a device asks to return to service.
#[uniffi::remote(Record)]
pub struct ReturnToServiceAnswer {
    /// Whether the device may, at all.
    pub enabled: bool,
    /// `WiFiProfileData`: a profile with the network to use; needed without Ethernet.
    pub wifi_profile: Option<Vec<u8>>,
    /// `MDMProfileData`: the enrollment profile; needed if the automated enrollment goes through a web page.
    pub mdm_profile: Option<Vec<u8>>,
    /// `BootstrapToken`: keeps the apps; without it everything is erased.
    pub bootstrap_token: Option<SecretData>,
    /// `PreserveDataPlan` (OS 26.4).
    pub preserve_data_plan: Option<bool>,
    /// `ShouldRetryEnrollment` (OS 27).
    pub should_retry_enrollment: Option<bool>,
}
