//! The host's choices.

use jiff::SignedDuration;
use mdm_core::{
    enrollment::{
        Admission, CommandCheck, ConfigurationRelease, ExpiredIdentity, LeftContact, Policy,
        RenewalPolicy, UnknownDevice, UpdateSchedule, UserAuthentication,
    },
    identity::Naming,
    queue::Backoff,
};

use crate::scalar::Words;

/// The policy that is safe: it loses no device and unenrolls none.
#[uniffi::export]
pub fn default_policy() -> Policy {
    Policy::default()
}

/// What a host decides once for its fleet. `Policy.default` is safe: it loses no device and unenrolls none.
#[uniffi::remote(Record)]
pub struct Policy {
    /// What a device gets to hear that is not known. Default: `UnknownDevice.Refuse`.
    pub unknown_device: UnknownDevice,
    /// What a device gets to hear whose enrollment has ended. Default: `LeftContact.Ignore`.
    pub left_contact: LeftContact,
    /// How a renewed certificate shows whose it is. Default: `Naming.DeviceIdentifiers`.
    pub naming: Naming,
    /// Whether an expired identity may speak. Default: `ExpiredIdentity.Accept`, because refusing it loses the device.
    pub expired_identity: ExpiredIdentity,
    /// When a device gets a new identity, before its own ends. Default: `RenewalPolicy.default`. `None`: the host sees to it.
    pub renewal: Option<RenewalPolicy>,
    /// Who may enroll. Default: `Admission.AnyTrusted`.
    pub admission: Admission,
    /// What network users of Macs have to prove. Default: `UserAuthentication.NotManaged`.
    pub user_authentication: UserAuthentication,
    /// Who lets Setup Assistant go. Default: `ConfigurationRelease.AfterQueue`.
    pub configuration_release: ConfigurationRelease,
    /// What becomes of a command against which Apple's schema speaks. Default: `CommandCheck.Warn`.
    pub command_check: CommandCheck,
    /// How long a command waits if its sender does not say. Default: 30 days. `None`: for ever.
    pub command_lifetime: Option<SignedDuration>,
    /// How long answers are worth keeping. Default: 90 days. `None`: for ever.
    pub answer_retention: Option<SignedDuration>,
    /// How often a command is offered without any answer before it is set aside. Default: 8. At least 1.
    pub max_attempts: u32,
    /// Offers within this time count as one attempt. Default: 15 minutes.
    ///
    /// Replies that do not arrive because a network or a server is down must not set a command aside: at this pace that takes hours.
    pub attempt_spacing: SignedDuration,
    /// How long a command that was put off is kept back even if the device asks anew. Default: 30 s.
    ///
    /// A Mac in Power Nap asks again at once and puts off again: this is what keeps it from a tight loop.
    pub deferral_pause: SignedDuration,
    /// When to wake a device for a command it put off. Default: 5 minutes, doubling up to 4 hours, ±20 %.
    pub deferral_wake: Backoff,
    /// When to wake a device again that has work and does not come. Default: 5 minutes, doubling up to 24 hours, ±20 %.
    pub rewake: Backoff,
    /// How often devices are woken although nothing waits for them. Default: `None`, never.
    pub update_schedule: Option<UpdateSchedule>,
    /// After how long without a contact a device is called silent. Default: 24 hours. `None`: never.
    pub silence_after: Option<SignedDuration>,
    /// Types of commands that reach a device on hold. Default: lost mode, lock and wipe (and what belongs to lost mode).
    pub pierces_suspension: Words,
}

/// What a device gets to hear that is not known.
#[uniffi::remote(Enum)]
pub enum UnknownDevice {
    /// HTTP 403 with our code: it keeps its enrollment and tries again later.
    Refuse,
    /// Its TokenUpdate enrolls it, without an Authenticate: for a migration, or after the loss of a database. Other messages are refused.
    Adopt,
    /// Apple's `com.apple.unrecognized.device`: it may drop its enrollment.
    TellUnrecognized,
    /// HTTP 401: it removes its enrollment.
    Unenroll,
}

/// What a device gets to hear whose enrollment has ended.
#[uniffi::remote(Enum)]
pub enum LeftContact {
    /// "Nothing to do": it is noted that it spoke.
    Ignore,
    /// HTTP 401: it removes its enrollment.
    Unenroll,
}

/// Whether an expired identity may speak.
#[uniffi::remote(Enum)]
pub enum ExpiredIdentity {
    /// It may, if it is the enrollment's own.
    Accept,
    /// It may not.
    Refuse,
}

/// When a device gets a new identity (`RenewIdentity`), and how often it is tried (action 3).
#[uniffi::remote(Record)]
pub struct RenewalPolicy {
    /// At which share of the certificate's lifetime, 0 to 100. Default: 75, which leaves three months of a year.
    pub share_percent: u8,
    /// How long the device has to come with the new one before it is tried again: doubling, spread so that devices enrolled on one day
    /// do not renew in one hour. Default: 1 day up to 7 days, ±20 %.
    pub retry: Backoff,
}

/// What becomes of a command against which Apple's schema speaks (`Doubt`).
#[uniffi::remote(Enum)]
pub enum CommandCheck {
    /// Nobody looks.
    Skip,
    /// It is queued; the doubts are given to the operator and stand in the event log.
    Warn,
    /// It is not queued if one of the doubts is an objection.
    Refuse,
}

/// How often devices are woken although nothing waits for them, each at a moment of its own.
#[derive(Clone, Copy, Debug, uniffi::Record)]
pub struct UpdateRhythm {
    /// The length of a round; less than five minutes become that.
    pub every: SignedDuration,
    /// Where in a round each device has its moment. A host takes one for all its nodes and keeps it.
    pub seed: u64,
}

uniffi::custom_type!(UpdateSchedule, UpdateRhythm, {
    remote,
    lower: |schedule| UpdateRhythm { every: schedule.every(), seed: schedule.seed() },
    try_lift: |rhythm| Ok(UpdateSchedule::new(rhythm.every, rhythm.seed)),
});

/// Who may enroll, or enroll anew.
#[uniffi::remote(Enum)]
pub enum Admission {
    /// Whoever has a certificate that the host trusts. A place that was prepared is taken all the same, if there is one.
    AnyTrusted,
    /// Only who has a certificate that was issued for a place which the server prepared (`place`).
    PreparedPlaces,
}

/// What network and mobile users of a Mac have to prove at login.
#[uniffi::remote(Enum)]
pub enum UserAuthentication {
    /// They are not managed (HTTP 410): the Mac stays quiet for that login.
    NotManaged,
    /// Nothing (an empty challenge).
    NothingToProve,
    /// Their password, by digest.
    Digest {
        /// The realm, shown nowhere; part of stored HA1 values.
        realm: String,
    },
}

/// Who lets Setup Assistant go when a device or a Shared iPad user waits for its configuration.
#[uniffi::remote(Enum)]
pub enum ConfigurationRelease {
    /// This library: behind all that is queued by then.
    AfterQueue,
    /// The host, with DeviceConfigured or UserConfigured.
    ByHost,
}

/// A growing wait: `first`, doubled each time, never more than `most`, spread by `jitter_percent` either way.
#[uniffi::remote(Record)]
pub struct Backoff {
    /// The first wait.
    pub first: SignedDuration,
    /// The longest wait.
    pub most: SignedDuration,
    /// The share by which a wait varies at random, 0 to 100.
    pub jitter_percent: u8,
}

/// How a certificate shows which device it belongs to, so that a renewed one can be followed.
#[uniffi::remote(Enum)]
pub enum Naming {
    /// A name in it is the device's UDID, EnrollmentID or serial number. Safe with any issuer that checks the names it certifies.
    DeviceIdentifiers,
    /// The names are those of the certificate before, and the issuer gives each device names of its own.
    ///
    /// Only for hosts whose issuer never certifies the same names twice: with a subject that all devices share
    /// any device of the fleet could pass for any other.
    UniqueNames,
}
