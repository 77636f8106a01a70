//! What is stored of a device and of its users' channels. No secret stands in a record.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    command::CommandUuid,
    events::Departure,
    id::{EnrollmentId, EnrollmentKind},
    identity::{Fingerprint, Pin},
    place::PlaceId,
    secret::Pii,
};

use super::Hold;

/// Where an enrollment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "phase", rename_all = "kebab-case")]
pub enum Phase {
    /// It authenticated; it cannot be woken yet, and it is not enrolled.
    Authenticated,
    /// It can be woken and takes commands.
    Enrolled,
    /// It is over.
    Left {
        /// How it ended.
        how: Departure,
        /// When.
        at: Timestamp,
    },
}

/// A device.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeviceRecord {
    /// Its name.
    pub id: EnrollmentId,
    /// Device or user enrollment.
    pub kind: EnrollmentKind,
    /// When it was first heard of.
    pub created_at: Timestamp,
    /// When it authenticated last.
    pub authenticated_at: Timestamp,
    /// When it enrolled last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enrolled_at: Option<Timestamp>,
    /// How many times it enrolled anew.
    pub re_enrollments: u32,
    /// The certificate it is bound to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pin: Option<Pin>,
    /// The certificate of the enrollment that a new one is about to replace, between Authenticate and TokenUpdate.
    /// If the device speaks with it again, the new enrollment has failed on the device and the old one goes on;
    /// then this is the certificate of the new one, whose TokenUpdate may still come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub superseded: Option<Pin>,
    /// A renewal of its identity that we asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub renewal: Option<RenewalWindow>,
    /// How often a renewal was begun since the device had its last new identity.
    pub renewal_tries: u32,
    /// The place that it came to, if it came to a prepared one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<PlaceId>,
    /// When the certificate ends with which its enrollment profile is signed, if that is known. Shown to the operator (action 3).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile_signed_until: Option<Timestamp>,
    /// What it said of itself.
    pub facts: DeviceFacts,
    /// Whether policy changes reach it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub held: Option<HeldSince>,
    /// Since when its bootstrap token is in escrow, if it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bootstrap_token_at: Option<Timestamp>,
    /// Since when its unlock token is in escrow, if it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unlock_token_at: Option<Timestamp>,
    /// Its own channel.
    pub channel: Channel,
}

/// A hold and its beginning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldSince {
    /// Which hold.
    pub hold: Hold,
    /// Since when.
    pub since: Timestamp,
}

/// What a device said of itself when it authenticated.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeviceFacts {
    /// When it said so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
    /// `DeviceName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_name: Option<Pii<String>>,
    /// `ModelName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_name: Option<String>,
    /// `Model`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// `ProductName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_name: Option<String>,
    /// `OSVersion`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub os_version: Option<String>,
    /// `BuildVersion`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub build_version: Option<String>,
    /// `SerialNumber`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serial_number: Option<Pii<String>>,
    /// `IMEI`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei: Option<Pii<String>>,
    /// `MEID`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meid: Option<Pii<String>>,
}

/// The time in which an Authenticate is taken for the renewal that we asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RenewalWindow {
    /// Since when.
    pub since: Timestamp,
    /// Until when.
    pub until: Timestamp,
    /// Whether the Authenticate has come; the next TokenUpdate completes the renewal, or shows that it was none.
    pub authenticated: bool,
    /// When the certificate ends with which the profile was signed that was sent for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile_signed_until: Option<Timestamp>,
}

/// A user's channel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UserRecord {
    /// Its name.
    pub id: EnrollmentId,
    /// Which kind of user.
    pub kind: EnrollmentKind,
    /// When it was first heard of.
    pub created_at: Timestamp,
    /// When it enrolled last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enrolled_at: Option<Timestamp>,
    /// `UserShortName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_name: Option<Pii<String>>,
    /// `UserLongName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub long_name: Option<Pii<String>>,
    /// Whether another user has the console.
    pub not_on_console: bool,
    /// The nonce of a challenge that is not answered yet, and its time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub challenge: Option<(String, Timestamp)>,
    /// What a network user has to send with each request. While a proof is owed it is a token that nobody has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_token: Option<AuthToken>,
    /// The channel.
    pub channel: Channel,
}

/// The `AuthToken` that a user was given, as its hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuthToken {
    /// SHA-256 of the token.
    pub hash: Fingerprint,
    /// When it was given out.
    pub at: Timestamp,
}

/// What a device's and a user's channel have in common.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Channel {
    /// Where it stands.
    #[serde(flatten)]
    pub phase: Phase,
    /// How many TokenUpdates came in this enrollment.
    pub tally: u32,
    /// Whether it can be woken.
    pub push: PushState,
    /// Whether Setup Assistant waits for us.
    pub awaiting: Awaiting,
    /// The exchange under way, or the last one.
    pub session: Session,
    /// The wakes that are not answered yet.
    pub wake: WakePlan,
    /// The number of the next command to be queued.
    pub next_sequence: u64,
    /// When the first waiting command is given up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_expiry_at: Option<Timestamp>,
    /// When its identity is to be renewed; only on a device's own channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub renew_at: Option<Timestamp>,
    /// When it is woken by the update schedule; only on a device's own channel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub update_at: Option<Timestamp>,
    /// When to look whether it has gone silent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub silence_check_at: Option<Timestamp>,
    /// Since when it has been known to be silent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub silent_since: Option<Timestamp>,
}

impl Channel {
    /// A channel that has just authenticated.
    pub(crate) fn new() -> Self {
        Self {
            phase: Phase::Authenticated,
            tally: 0,
            push: PushState::None,
            awaiting: Awaiting::No,
            session: Session::default(),
            wake: WakePlan::default(),
            next_sequence: 0,
            next_expiry_at: None,
            renew_at: None,
            update_at: None,
            silence_check_at: None,
            silent_since: None,
        }
    }

    /// When the host has to call [`super::handle`] with [`super::Input::Deadline`] for this channel: index this value.
    pub fn next_deadline(&self) -> Option<Timestamp> {
        [
            self.wake.next_at,
            self.next_expiry_at,
            self.renew_at,
            self.update_at,
            self.silence_check_at,
        ]
        .into_iter()
        .flatten()
        .min()
    }

    /// Whether a wake can reach it.
    pub fn can_be_woken(&self) -> bool {
        self.phase == Phase::Enrolled && matches!(self.push, PushState::Ready { .. })
    }
}

/// Whether a channel can be woken. The token and the magic themselves are kept as a secret, see [`super::SecretName::Push`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum PushState {
    /// No token yet.
    None,
    /// It has a token.
    Ready {
        /// The topic for which it is good.
        topic: String,
        /// SHA-256 over topic, token and magic, to see a change.
        digest: Fingerprint,
        /// When it came.
        since: Timestamp,
    },
    /// APNs says that the token is no longer good. Only a TokenUpdate helps.
    Dead {
        /// When that was learned.
        since: Timestamp,
    },
}

/// Whether Setup Assistant waits for us.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum Awaiting {
    /// It does not.
    No,
    /// It does.
    Since {
        /// Since when.
        at: Timestamp,
        /// The command that will let it go, if it is queued.
        release: Option<CommandUuid>,
    },
    /// It did, and was let go.
    Released {
        /// When.
        at: Timestamp,
    },
}

/// One exchange: from the first contact until nothing is left to hand out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// Its number on this channel. An Idle begins the next one.
    pub number: u64,
    /// When it began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begun_at: Option<Timestamp>,
    /// When it ended. Begun and not ended is a symptom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Timestamp>,
}

impl Session {
    /// Whether it is under way.
    pub fn is_open(&self) -> bool {
        self.begun_at.is_some() && self.finished_at.is_none()
    }
}

/// Wakes that were sent since the last contact, and when the next is due.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WakePlan {
    /// When the last one was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asked_at: Option<Timestamp>,
    /// How many were, without a contact since.
    pub tries: u32,
    /// When to wake again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_at: Option<Timestamp>,
}
