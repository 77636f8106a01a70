//! The reference server's store keeps the contract, and keeps it across a restart.

use std::path::Path;

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
use mdm_server::store::{CommitError, PlaceEvent, PlaceLine, SealKey, Store, StoreOptions};
use mdm_tests::store::{HostStore, Refused, StoreError};
use tempfile::TempDir;

/// A database in a folder of its own.
struct Sqlite {
    store: Store,
    _folder: TempDir,
}

impl Sqlite {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        Self {
            store: open(folder.path()),
            _folder: folder,
        }
    }
}

fn open(folder: &Path) -> Store {
    let key = SealKey::from_bytes([7; 32]);
    Store::open(&StoreOptions::new(folder.join("mdm.sqlite"), key)).expect("the store opens")
}

mdm_tests::conformance_tests!(Sqlite::new);

#[test]
fn a_database_belongs_to_one_store_at_a_time() {
    let folder = tempfile::tempdir().expect("a folder");
    let options = StoreOptions::new(
        folder.path().join("mdm.sqlite"),
        SealKey::from_bytes([7; 32]),
    );
    let first = Store::open(&options).expect("the store opens");
    assert!(matches!(
        Store::open(&options),
        Err(mdm_server::store::StoreError::InUse { .. })
    ));
    drop(first);
    Store::open(&options).expect("it is free again");
}

fn failed(error: impl ToString) -> StoreError {
    StoreError(error.to_string())
}

impl HostStore for Sqlite {
    fn load(&self, query: &ViewQuery) -> Result<EnrollmentView, StoreError> {
        self.store.load(query).map_err(failed)
    }

    fn commit(
        &self,
        device: &EnrollmentId,
        revision: Revision,
        changes: Vec<Change>,
    ) -> Result<(), Refused> {
        self.store
            .commit(device, revision, changes)
            .wait()
            .map_err(|error| match error {
                CommitError::Conflict => Refused::Conflict,
                CommitError::CertificateTaken => Refused::CertificateTaken,
                CommitError::PlaceTaken => Refused::PlaceTaken,
                CommitError::DuplicateCommand => Refused::DuplicateCommand,
                CommitError::Store(error) => Refused::Other(error.to_string()),
            })
    }

    fn defer(&self, changes: Vec<Change>) -> Result<(), StoreError> {
        self.store.defer(changes);
        Ok(())
    }

    fn flush(&self) -> Result<(), StoreError> {
        self.store.flush().wait().map_err(failed)
    }

    fn due(&self, now: Timestamp, limit: usize) -> Result<Vec<EnrollmentId>, StoreError> {
        self.store.due(now, limit).map_err(failed)
    }

    fn item(
        &self,
        channel: &EnrollmentId,
        uuid: &CommandUuid,
    ) -> Result<Option<QueueItem>, StoreError> {
        self.store.item(channel, uuid).map_err(failed)
    }

    fn items(&self, channel: &EnrollmentId) -> Result<Vec<QueueItem>, StoreError> {
        self.store.queue(channel, true, usize::MAX).map_err(failed)
    }

    fn answer(
        &self,
        channel: &EnrollmentId,
        uuid: &CommandUuid,
    ) -> Result<Option<Answer>, StoreError> {
        self.store.answer(channel, uuid).map_err(failed)
    }

    fn secret(
        &self,
        channel: &EnrollmentId,
        name: SecretName,
    ) -> Result<Option<Secret<Vec<u8>>>, StoreError> {
        self.store.secret(channel, name).map_err(failed)
    }

    /// The server lists newest first, and a device's log with those of its users.
    fn put_place(&self, place: &Place) -> Result<(), StoreError> {
        let prepared = PlaceLine {
            at: place.created_at,
            event: PlaceEvent::Prepared,
        };
        self.store
            .put_place(place, None, prepared)
            .wait()
            .map_err(failed)
    }

    fn invite(
        &self,
        certificate: Fingerprint,
        place: &PlaceId,
        profile_signed_until: Option<Timestamp>,
    ) -> Result<(), StoreError> {
        self.store
            .invite(certificate, place, profile_signed_until)
            .wait()
            .map_err(failed)
    }

    fn events(&self, channel: &EnrollmentId) -> Result<Vec<Event>, StoreError> {
        let events = self
            .store
            .events(channel, None, usize::MAX)
            .map_err(failed)?;
        Ok(events
            .into_iter()
            .rev()
            .map(|(_, event)| event)
            .filter(|event| event.enrollment == *channel)
            .collect())
    }
}
