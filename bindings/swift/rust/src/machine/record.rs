//! What is stored of a device and of its users' channels.

use std::sync::Arc;

use jiff::Timestamp;
use mdm_core::{
    command::CommandUuid,
    enrollment::{
        self, AuthToken, Awaiting, Channel, DeviceFacts, HeldSince, Hold, Phase, PushState,
        RenewalWindow, Session, Snapshot, WakePlan,
    },
    events::Departure,
    id::{EnrollmentId, EnrollmentKind},
    identity::{Fingerprint, IssuerKey, Pin},
    place::PlaceId,
};

use crate::{error::MdmError, scalar::PersonalText};

/// A device. What the host keeps of it is `toBytes()`.
#[derive(Debug, PartialEq, uniffi::Object)]
#[uniffi::export(Debug, Eq)]
pub struct DeviceRecord(pub(crate) enrollment::DeviceRecord);

#[uniffi::export]
impl DeviceRecord {
    /// Reads what `toBytes()` wrote, here or in another language.
    #[uniffi::constructor]
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Arc<Self>, MdmError> {
        Ok(Arc::new(Self(Snapshot::from_bytes(&bytes)?)))
    }

    /// The record as bytes, for one column of a database. No secret stands in them; a serial number does.
    pub fn to_bytes(&self) -> Result<Vec<u8>, MdmError> {
        Ok(self.0.to_bytes()?)
    }

    /// Its name.
    pub fn id(&self) -> EnrollmentId {
        self.0.id.clone()
    }

    /// Device or user enrollment.
    pub fn kind(&self) -> EnrollmentKind {
        self.0.kind
    }

    /// When it was first heard of.
    pub fn created_at(&self) -> Timestamp {
        self.0.created_at
    }

    /// When it authenticated last.
    pub fn authenticated_at(&self) -> Timestamp {
        self.0.authenticated_at
    }

    /// When it enrolled last.
    pub fn enrolled_at(&self) -> Option<Timestamp> {
        self.0.enrolled_at
    }

    /// How many times it enrolled anew.
    pub fn re_enrollments(&self) -> u32 {
        self.0.re_enrollments
    }

    /// The certificate it is bound to.
    pub fn pin(&self) -> Option<Pin> {
        self.0.pin.clone()
    }

    /// A renewal of its identity that was asked for.
    pub fn renewal(&self) -> Option<RenewalWindow> {
        self.0.renewal
    }

    /// The place that it came to, if it came to a prepared one.
    pub fn place(&self) -> Option<PlaceId> {
        self.0.place.clone()
    }

    /// When the certificate ends with which its enrollment profile is signed, if that is known.
    pub fn profile_signed_until(&self) -> Option<Timestamp> {
        self.0.profile_signed_until
    }

    /// What it said of itself.
    pub fn facts(&self) -> DeviceFacts {
        self.0.facts.clone()
    }

    /// Whether policy changes reach it.
    pub fn held(&self) -> Option<HeldSince> {
        self.0.held.clone()
    }

    /// Since when its bootstrap token is in escrow, if it is.
    pub fn bootstrap_token_at(&self) -> Option<Timestamp> {
        self.0.bootstrap_token_at
    }

    /// Since when its unlock token is in escrow, if it is.
    pub fn unlock_token_at(&self) -> Option<Timestamp> {
        self.0.unlock_token_at
    }

    /// Its own channel.
    pub fn channel(&self) -> Channel {
        self.0.channel.clone()
    }

    /// When the host has to make a step with `Input.deadline` for its channel: index this value.
    pub fn next_deadline(&self) -> Option<Timestamp> {
        self.0.channel.next_deadline()
    }

    /// Whether a wake can reach it.
    pub fn can_be_woken(&self) -> bool {
        self.0.channel.can_be_woken()
    }
}

/// A user's channel. What the host keeps of it is `toBytes()`.
#[derive(Debug, PartialEq, uniffi::Object)]
#[uniffi::export(Debug, Eq)]
pub struct UserRecord(pub(crate) enrollment::UserRecord);

#[uniffi::export]
impl UserRecord {
    /// Reads what `toBytes()` wrote, here or in another language.
    #[uniffi::constructor]
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Arc<Self>, MdmError> {
        Ok(Arc::new(Self(Snapshot::from_bytes(&bytes)?)))
    }

    /// The record as bytes, for one column of a database. No secret stands in them; the user's name does.
    pub fn to_bytes(&self) -> Result<Vec<u8>, MdmError> {
        Ok(self.0.to_bytes()?)
    }

    /// Its name.
    pub fn id(&self) -> EnrollmentId {
        self.0.id.clone()
    }

    /// Which kind of user.
    pub fn kind(&self) -> EnrollmentKind {
        self.0.kind
    }

    /// When it was first heard of.
    pub fn created_at(&self) -> Timestamp {
        self.0.created_at
    }

    /// When it enrolled last.
    pub fn enrolled_at(&self) -> Option<Timestamp> {
        self.0.enrolled_at
    }

    /// `UserShortName`.
    pub fn short_name(&self) -> Option<PersonalText> {
        self.0.short_name.clone()
    }

    /// `UserLongName`.
    pub fn long_name(&self) -> Option<PersonalText> {
        self.0.long_name.clone()
    }

    /// Whether another user has the console.
    pub fn not_on_console(&self) -> bool {
        self.0.not_on_console
    }

    /// What a network user has to send with each request.
    pub fn auth_token(&self) -> Option<AuthToken> {
        self.0.auth_token
    }

    /// The channel.
    pub fn channel(&self) -> Channel {
        self.0.channel.clone()
    }

    /// When the host has to make a step with `Input.deadline` for it: index this value.
    pub fn next_deadline(&self) -> Option<Timestamp> {
        self.0.channel.next_deadline()
    }

    /// Whether a wake can reach it.
    pub fn can_be_woken(&self) -> bool {
        self.0.channel.can_be_woken()
    }
}

/// Where an enrollment stands.
#[uniffi::remote(Enum)]
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

/// A hold and its beginning.
#[uniffi::remote(Record)]
pub struct HeldSince {
    /// Which hold.
    pub hold: Hold,
    /// Since when.
    pub since: Timestamp,
}

/// What a device said of itself when it authenticated.
#[uniffi::remote(Record)]
pub struct DeviceFacts {
    /// When it said so.
    pub at: Option<Timestamp>,
    /// `DeviceName`.
    pub device_name: Option<PersonalText>,
    /// `ModelName`.
    pub model_name: Option<String>,
    /// `Model`.
    pub model: Option<String>,
    /// `ProductName`.
    pub product_name: Option<String>,
    /// `OSVersion`.
    pub os_version: Option<String>,
    /// `BuildVersion`.
    pub build_version: Option<String>,
    /// `SerialNumber`.
    pub serial_number: Option<PersonalText>,
    /// `IMEI`.
    pub imei: Option<PersonalText>,
    /// `MEID`.
    pub meid: Option<PersonalText>,
}

/// The time in which an Authenticate is taken for the renewal that we asked for.
#[uniffi::remote(Record)]
pub struct RenewalWindow {
    /// Since when.
    pub since: Timestamp,
    /// Until when.
    pub until: Timestamp,
    /// Whether the Authenticate has come; the next TokenUpdate completes the renewal, or shows that it was none.
    pub authenticated: bool,
    /// When the certificate ends with which the profile was signed that was sent for it.
    pub profile_signed_until: Option<Timestamp>,
}

/// What a device's and a user's channel have in common.
#[uniffi::remote(Record)]
pub struct Channel {
    /// Where it stands.
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
    pub next_expiry_at: Option<Timestamp>,
    /// When its identity is to be renewed; only on a device's own channel.
    pub renew_at: Option<Timestamp>,
    /// When it is woken by the update schedule; only on a device's own channel.
    pub update_at: Option<Timestamp>,
    /// When to look whether it has gone silent.
    pub silence_check_at: Option<Timestamp>,
    /// Since when it has been known to be silent.
    pub silent_since: Option<Timestamp>,
}

/// Whether a channel can be woken. The token and the magic themselves are kept as a secret, see `SecretName.push`.
#[uniffi::remote(Enum)]
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
#[uniffi::remote(Enum)]
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
#[uniffi::remote(Record)]
pub struct Session {
    /// Its number on this channel. An Idle begins the next one.
    pub number: u64,
    /// When it began.
    pub begun_at: Option<Timestamp>,
    /// When it ended. Begun and not ended is a symptom.
    pub finished_at: Option<Timestamp>,
}

/// Wakes that were sent since the last contact, and when the next is due.
#[uniffi::remote(Record)]
pub struct WakePlan {
    /// When the last one was asked for.
    pub asked_at: Option<Timestamp>,
    /// How many were, without a contact since.
    pub tries: u32,
    /// When to wake again.
    pub next_at: Option<Timestamp>,
}

/// The `AuthToken` that a user was given, as its hash.
#[uniffi::remote(Record)]
pub struct AuthToken {
    /// SHA-256 of the token.
    pub hash: Fingerprint,
    /// When it was given out.
    pub at: Timestamp,
}

/// How an enrollment ended.
#[uniffi::remote(Enum)]
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

/// Why policy changes do not reach a device.
#[uniffi::remote(Enum)]
pub enum Hold {
    /// The operator suspended it: lost mode, lock and wipe still reach it.
    Suspended,
    /// Something is wrong with it; the same commands reach it.
    Quarantined {
        /// What.
        why: String,
    },
}

/// The certificate an enrollment is bound to.
#[uniffi::remote(Record)]
pub struct Pin {
    /// The certificate.
    pub fingerprint: Fingerprint,
    /// Who issued it.
    pub issuer: IssuerKey,
    /// The names in it.
    pub names: Vec<String>,
    /// When it begins.
    pub not_before: Timestamp,
    /// When it ends. Shown to the operator.
    pub not_after: Timestamp,
    /// Since when the enrollment is bound to it.
    pub since: Timestamp,
    /// Certificates that it replaced in this enrollment, newest first, at most `MAX_FORMER`.
    ///
    /// They stay good until they end: an installation that fails half-way leaves a device with its old identity,
    /// and refusing that would lose the device. A re-enrollment forgets them.
    pub former: Vec<Fingerprint>,
}
