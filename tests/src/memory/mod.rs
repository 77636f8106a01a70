//! The contract of a store, written out in ordered maps: the reference that other stores are compared with.

mod tables;

use std::sync::{Mutex, MutexGuard, PoisonError};

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

use self::tables::Tables;
use crate::store::{HostStore, Refused, StoreError};

/// A store in memory. It loses everything when it is dropped, and nothing before.
#[derive(Debug, Default)]
pub struct MemoryStore(Mutex<Tables>);

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    fn tables(&self) -> MutexGuard<'_, Tables> {
        // A commit checks before it writes, so a panic between two writes leaves nothing half-done behind.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl HostStore for MemoryStore {
    fn load(&self, query: &ViewQuery) -> Result<EnrollmentView, StoreError> {
        Ok(self.tables().view(query))
    }

    fn commit(
        &self,
        device: &EnrollmentId,
        revision: Revision,
        changes: Vec<Change>,
    ) -> Result<(), Refused> {
        self.tables().commit(device, revision, changes)
    }

    fn defer(&self, changes: Vec<Change>) -> Result<(), StoreError> {
        let mut tables = self.tables();
        for change in changes {
            tables.apply(change);
        }
        Ok(())
    }

    fn flush(&self) -> Result<(), StoreError> {
        Ok(())
    }

    fn due(&self, now: Timestamp, limit: usize) -> Result<Vec<EnrollmentId>, StoreError> {
        let tables = self.tables();
        let due = tables.deadlines.iter().take_while(|(at, _)| *at <= now);
        Ok(due.take(limit).map(|(_, id)| id.clone()).collect())
    }

    fn item(
        &self,
        channel: &EnrollmentId,
        uuid: &CommandUuid,
    ) -> Result<Option<QueueItem>, StoreError> {
        let tables = self.tables();
        let queued = tables.rows(channel).and_then(|rows| rows.queue.get(uuid));
        Ok(queued.map(|queued| queued.item.clone()))
    }

    fn items(&self, channel: &EnrollmentId) -> Result<Vec<QueueItem>, StoreError> {
        let tables = self.tables();
        let items = tables.rows(channel).map(|rows| rows.queue.values());
        Ok(items
            .into_iter()
            .flatten()
            .map(|queued| queued.item.clone())
            .collect())
    }

    fn answer(
        &self,
        channel: &EnrollmentId,
        uuid: &CommandUuid,
    ) -> Result<Option<Answer>, StoreError> {
        let tables = self.tables();
        Ok(tables
            .rows(channel)
            .and_then(|rows| rows.answers.get(uuid))
            .cloned())
    }

    fn secret(
        &self,
        channel: &EnrollmentId,
        name: SecretName,
    ) -> Result<Option<Secret<Vec<u8>>>, StoreError> {
        let tables = self.tables();
        Ok(tables
            .rows(channel)
            .and_then(|rows| rows.secrets.get(&name))
            .cloned())
    }

    fn put_place(&self, place: &Place) -> Result<(), StoreError> {
        self.tables().put_place(place.clone());
        Ok(())
    }

    fn invite(
        &self,
        certificate: Fingerprint,
        place: &PlaceId,
        profile_signed_until: Option<Timestamp>,
    ) -> Result<(), StoreError> {
        self.tables()
            .invite(certificate, place.clone(), profile_signed_until);
        Ok(())
    }

    fn events(&self, channel: &EnrollmentId) -> Result<Vec<Event>, StoreError> {
        let tables = self.tables();
        Ok(tables
            .rows(channel)
            .map(|rows| rows.events.clone())
            .unwrap_or_default())
    }
}
