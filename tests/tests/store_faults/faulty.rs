//! A store with one fault: the reference behind a layer that spoils one thing.

use std::{
    collections::BTreeSet,
    sync::{Mutex, MutexGuard, PoisonError},
};

use jiff::{SignedDuration, Timestamp};
use mdm_core::{
    command::CommandUuid,
    enrollment::{Change, EnrollmentView, Input, Revision, SecretName, ViewQuery, Window},
    events::Event,
    id::EnrollmentId,
    identity::Fingerprint,
    place::{Place, PlaceId, Uses},
    queue::{Answer, QueueItem},
    secret::Secret,
};
use mdm_tests::{
    memory::MemoryStore,
    store::{HostStore, Refused, StoreError},
};

use super::fault::Fault;

/// The reference behind one fault.
pub(super) struct Faulty {
    pub(super) inner: MemoryStore,
    pub(super) fault: Option<Fault>,
    memory: Mutex<Memory>,
}

/// What a fault has to remember.
#[derive(Default)]
pub(super) struct Memory {
    pub(super) last_seen: Option<(EnrollmentId, Timestamp)>,
    names: BTreeSet<CommandUuid>,
    last_committed: Option<EnrollmentId>,
    once_due: BTreeSet<EnrollmentId>,
}

impl Faulty {
    /// An empty store with this fault.
    pub(super) fn new(fault: Option<Fault>) -> Self {
        Self {
            inner: MemoryStore::new(),
            fault,
            memory: Mutex::default(),
        }
    }

    pub(super) fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn has(&self, fault: Fault) -> bool {
        self.fault == Some(fault)
    }

    fn stored(&self, device: &EnrollmentId) -> Revision {
        self.load_plainly(device).revision
    }

    pub(super) fn load_plainly(&self, channel: &EnrollmentId) -> EnrollmentView {
        let query = records_of(channel);
        self.inner.load(&query).unwrap()
    }

    fn spoil_all(&self, changes: Vec<Change>) -> Vec<Change> {
        match self.fault {
            None => changes,
            Some(_) => changes
                .into_iter()
                .filter_map(|change| self.spoil(change))
                .collect(),
        }
    }

    /// Whether the fault refuses the commit for a reason of its own.
    fn refuses(&self, device: &EnrollmentId, changes: &[Change]) -> Option<Refused> {
        let memory = &mut *self.memory();
        if self.has(Fault::LocksTheFleet) {
            let last = memory.last_committed.replace(device.clone());
            return last
                .is_some_and(|last| last != *device)
                .then_some(Refused::Conflict);
        }
        if self.has(Fault::WantsUniqueNames) {
            for change in changes {
                if let Change::AddCommand { item, .. } = change
                    && !memory.names.insert(item.uuid.clone())
                {
                    return Some(Refused::DuplicateCommand);
                }
            }
        }
        None
    }
}

/// A query for the records and nothing of the queue.
pub(super) fn records_of(channel: &EnrollmentId) -> ViewQuery {
    let channel = channel.clone();
    ViewQuery::of(&Input::CheckInNow { channel }, Timestamp::UNIX_EPOCH)
}

impl HostStore for Faulty {
    fn load(&self, query: &ViewQuery) -> Result<EnrollmentView, StoreError> {
        let mut query = query.clone();
        let name = query.channel.as_str().to_owned();
        if self.has(Fault::MatchesPatterns) && name.contains('_') {
            query.channel = EnrollmentId::parse(name.replace('_', "-")).unwrap();
        }
        if self.has(Fault::MakesUpDevices) {
            query.channel = EnrollmentId::parse("D-1").unwrap();
        }
        if self.has(Fault::OffersEarly) {
            query.now += SignedDuration::from_hours(1);
        }
        query.begins_session |= self.has(Fault::ForgetsSessions);
        let mut view = self.inner.load(&query)?;
        match self.fault {
            Some(Fault::ForgetsUsers) => view.users.clear(),
            Some(Fault::ForgetsInvitations) => view.invitation = None,
            Some(Fault::GoesBackInTime) => {
                let memory = self.memory();
                let last = memory
                    .last_seen
                    .as_ref()
                    .filter(|(id, _)| *id == query.channel);
                view.last_contact = last.map(|(_, at)| *at).or(view.last_contact);
            }
            Some(Fault::RevisesUsersApart) if query.channel.is_user() => view.revision.0 += 1,
            Some(Fault::SortsByName) => view
                .queue
                .window
                .sort_by(|a, b| a.item.uuid.cmp(&b.item.uuid)),
            Some(Fault::CountsNamedInWindow) => {
                let named = query.command.take();
                let counted = self.inner.load(&query)?.queue;
                let is_named = |uuid: &CommandUuid| named.as_ref() == Some(uuid);
                view.queue.window = counted.window;
                view.queue
                    .window
                    .retain(|queued| !is_named(&queued.item.uuid));
            }
            Some(Fault::ShortWindow) => view.queue.window.truncate(1),
            Some(Fault::LimitsExpired) if query.window == Window::Expired => {
                view.queue.window.truncate(4);
            }
            Some(Fault::CountsNamed) => {
                query.command = None;
                view.queue.rest = self.inner.load(&query)?.queue.rest;
            }
            Some(Fault::NamesOnlyOpen) => {
                view.queue.named = view.queue.named.filter(|item| item.state.is_open());
            }
            Some(Fault::KeepsTwins) => {
                let items = self.inner.items(&query.channel)?.into_iter();
                view.queue.twin = items
                    .filter(|item| item.dedupe.is_some())
                    .find(|item| item.dedupe == query.dedupe);
            }
            _ => {}
        }
        Ok(view)
    }

    fn commit(
        &self,
        device: &EnrollmentId,
        mut revision: Revision,
        changes: Vec<Change>,
    ) -> Result<(), Refused> {
        if let Some(refused) = self.refuses(device, &changes) {
            return Err(refused);
        }
        let changes = self.spoil_all(changes);
        let keeps_records = !changes
            .iter()
            .any(|change| matches!(change, Change::PutDevice(_) | Change::PutUser(_)));
        if self.has(Fault::SkipsRevisions) && keeps_records && revision == self.stored(device) {
            return self
                .inner
                .defer(changes)
                .map_err(|error| Refused::Other(error.0));
        }
        if self.has(Fault::LosesUpdates) {
            revision = self.stored(device);
        }
        if self.has(Fault::CommitsByHalves) {
            for change in changes {
                self.inner.commit(device, revision, vec![change])?;
                revision = revision.next();
            }
            return Ok(());
        }
        self.inner.commit(device, revision, changes)
    }

    fn defer(&self, changes: Vec<Change>) -> Result<(), StoreError> {
        match self.has(Fault::LosesDeferred) {
            true => Ok(()),
            false => self.inner.defer(self.spoil_all(changes)),
        }
    }

    fn flush(&self) -> Result<(), StoreError> {
        self.inner.flush()
    }

    fn due(&self, now: Timestamp, limit: usize) -> Result<Vec<EnrollmentId>, StoreError> {
        let memory = &mut *self.memory();
        let limit = if self.has(Fault::IgnoresLimits) {
            usize::MAX
        } else {
            limit
        };
        let mut due = self.inner.due(now, usize::MAX)?;
        if self.has(Fault::DueBackwards) {
            due.reverse();
        }
        memory.once_due.extend(due.iter().cloned());
        if self.has(Fault::KeepsDeadlines) {
            due = memory.once_due.iter().cloned().collect();
        }
        due.truncate(limit);
        Ok(due)
    }

    fn item(
        &self,
        channel: &EnrollmentId,
        uuid: &CommandUuid,
    ) -> Result<Option<QueueItem>, StoreError> {
        self.inner.item(channel, uuid)
    }

    fn items(&self, channel: &EnrollmentId) -> Result<Vec<QueueItem>, StoreError> {
        self.inner.items(channel)
    }

    fn answer(
        &self,
        channel: &EnrollmentId,
        uuid: &CommandUuid,
    ) -> Result<Option<Answer>, StoreError> {
        self.inner.answer(channel, uuid)
    }

    fn secret(
        &self,
        channel: &EnrollmentId,
        name: SecretName,
    ) -> Result<Option<Secret<Vec<u8>>>, StoreError> {
        self.inner.secret(channel, name)
    }

    fn put_place(&self, place: &Place) -> Result<(), StoreError> {
        let uses = match place.uses {
            Uses::Unlimited if self.has(Fault::TurnsGuestsAway) => Uses::UpTo(0),
            uses => uses,
        };
        self.inner.put_place(&Place {
            uses,
            ..place.clone()
        })
    }

    fn invite(
        &self,
        certificate: Fingerprint,
        place: &PlaceId,
        profile_signed_until: Option<Timestamp>,
    ) -> Result<(), StoreError> {
        self.inner.invite(certificate, place, profile_signed_until)
    }

    fn events(&self, channel: &EnrollmentId) -> Result<Vec<Event>, StoreError> {
        let mut events = self.inner.events(channel)?;
        if self.has(Fault::LogsBackwards) {
            events.reverse();
        }
        Ok(events)
    }
}
