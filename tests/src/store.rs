//! What a host's store has to do, as a trait small enough to write an adapter for in an hour.
//!
//! The contract is the documentation of [`Change`], [`ViewQuery`] and [`EnrollmentView`]; this trait only gives it a shape
//! that [`crate::conformance`] can call. [`crate::memory::MemoryStore`] is the contract written out in ordered maps.

use jiff::Timestamp;
use mdm_core::{
    command::CommandUuid,
    enrollment::{Change, EnrollmentView, Revision, SecretName, ViewQuery},
    events::Event,
    id::EnrollmentId,
    identity::Fingerprint,
    place::{Place, PlaceId},
    queue::{Answer, QueueItem},
    secret::Secret,
};

/// A host's store, as the conformance suite and the simulated world drive it. Many threads call it at once.
pub trait HostStore: Send + Sync {
    /// Loads what the query asks for: nothing more is needed for a step, and nothing less.
    ///
    /// # Errors
    /// When the store itself fails.
    fn load(&self, query: &ViewQuery) -> Result<EnrollmentView, StoreError>;

    /// Writes all changes in one transaction if `revision` is still the device's, or none at all.
    ///
    /// `device` is the device's enrollment, also when the step was about a user's channel. When this returns, the changes
    /// survive a crash of the process; those that are [deferrable](Change::is_deferrable) may come later.
    ///
    /// # Errors
    /// [`Refused`], and then nothing was written.
    fn commit(
        &self,
        device: &EnrollmentId,
        revision: Revision,
        changes: Vec<Change>,
    ) -> Result<(), Refused>;

    /// Takes changes that are all [deferrable](Change::is_deferrable), to be written at leisure and by [`HostStore::flush`] at the latest.
    /// The device's revision does not change by it.
    ///
    /// # Errors
    /// When the store itself fails.
    fn defer(&self, changes: Vec<Change>) -> Result<(), StoreError>;

    /// Writes all that was deferred.
    ///
    /// # Errors
    /// When the store itself fails.
    fn flush(&self) -> Result<(), StoreError>;

    /// Up to `limit` channels, of devices and of users, whose deadline is at or before `now`; the earliest first.
    ///
    /// # Errors
    /// When the store itself fails.
    fn due(&self, now: Timestamp, limit: usize) -> Result<Vec<EnrollmentId>, StoreError>;

    /// One command's place, open or closed.
    ///
    /// # Errors
    /// When the store itself fails.
    fn item(
        &self,
        channel: &EnrollmentId,
        uuid: &CommandUuid,
    ) -> Result<Option<QueueItem>, StoreError>;

    /// All commands of one channel, open and closed, in any order.
    ///
    /// # Errors
    /// When the store itself fails.
    fn items(&self, channel: &EnrollmentId) -> Result<Vec<QueueItem>, StoreError>;

    /// What the device said about a command.
    ///
    /// # Errors
    /// When the store itself fails.
    fn answer(
        &self,
        channel: &EnrollmentId,
        uuid: &CommandUuid,
    ) -> Result<Option<Answer>, StoreError>;

    /// A stored secret.
    ///
    /// # Errors
    /// When the store itself fails.
    fn secret(
        &self,
        channel: &EnrollmentId,
        name: SecretName,
    ) -> Result<Option<Secret<Vec<u8>>>, StoreError>;

    /// Keeps a place, or changes the one with its id. How many have come ([`Place::taken`]) is counted by commits only:
    /// of a place that is known it stays as it was.
    ///
    /// # Errors
    /// When the store itself fails.
    fn put_place(&self, place: &Place) -> Result<(), StoreError>;

    /// Notes that a certificate was issued for a place, and until when the signature of the profile is good that led to it.
    ///
    /// # Errors
    /// When the store itself fails.
    fn invite(
        &self,
        certificate: Fingerprint,
        place: &PlaceId,
        profile_signed_until: Option<Timestamp>,
    ) -> Result<(), StoreError>;

    /// The event log of one channel, oldest first. What was deferred may stand behind what was committed after it.
    ///
    /// # Errors
    /// When the store itself fails.
    fn events(&self, channel: &EnrollmentId) -> Result<Vec<Event>, StoreError>;
}

/// A failure of the store itself: the disk is full, the database is gone.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the store failed: {0}")]
pub struct StoreError(pub String);

/// Why a commit was refused. Nothing of it was written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Somebody else changed the device since the view was loaded: load again and repeat the step.
    #[error("the device was changed meanwhile")]
    Conflict,
    /// A certificate that the step claims belongs to another device.
    #[error("the certificate belongs to another device")]
    CertificateTaken,
    /// As many devices as may have come to the place already: load again and repeat the step.
    #[error("the place is taken")]
    PlaceTaken,
    /// The channel has, or had, a command with this UUID.
    #[error("the channel has a command with this UUID")]
    DuplicateCommand,
    /// The store itself failed.
    #[error("the store failed: {0}")]
    Other(String),
}
