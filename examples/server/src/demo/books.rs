//! The books: what was queued, what became of it at the server, and what the devices say they did.

use std::collections::BTreeMap;

use device_sim::{Outcome, fleet::FleetReport};
use mdm_core::{
    id::EnrollmentId,
    queue::{ItemState, QueueItem},
};

use crate::store::{ListQuery, Store};

/// A channel and a command's UUID.
type Key = (String, String);

/// What was queued and what became of it.
#[derive(Debug, Default)]
pub(super) struct Books {
    entered: BTreeMap<Key, ()>,
    /// How many commands ended in each state.
    pub(super) states: BTreeMap<ItemState, u64>,
    /// How many the server queued by itself, to let Setup Assistant go.
    pub(super) by_itself: u64,
    /// How many were put off at least once, and of those how many were done later.
    pub(super) deferred: (u64, u64),
    /// How many devices fell silent, and how many of them were noticed.
    pub(super) silent: (u64, u64),
    /// Enrollments by kind, with all that ever were.
    pub(super) enrollments: BTreeMap<&'static str, u64>,
    /// How many devices were to come through links, and how many did.
    pub(super) links: (u64, u64),
    /// What does not fit.
    pub(super) faults: Vec<String>,
}

impl Books {
    /// Enters commands that the server took.
    pub(super) fn enter(&mut self, taken: Vec<(EnrollmentId, String)>) {
        self.entered.extend(
            taken
                .into_iter()
                .map(|(id, uuid)| ((id.to_string(), uuid), ())),
        );
    }

    /// How many commands were queued by the operator.
    pub(super) fn queued(&self) -> u64 {
        self.entered.len() as u64
    }

    pub(super) fn silence(&mut self, fell_silent: u64, noticed: u64) {
        self.silent = (fell_silent, noticed);
    }

    /// Compares the places that were prepared with the devices that came to them.
    pub(super) fn guests(&mut self, store: &Store, prepared: u64) -> anyhow::Result<()> {
        let mut came = 0;
        for place in store.places(u32::MAX, 0)? {
            came += u64::from(place.taken);
            if place.taken != 1 {
                let fault = format!("{}: {} came to a place for one", place.name, place.taken);
                self.faults.push(fault);
            }
        }
        self.links = (prepared, came);
        Ok(())
    }

    pub(super) fn is_balanced(&self) -> bool {
        self.faults.is_empty()
    }

    /// Closes the books: compares what was queued with the server's records, and those with the devices' own.
    pub(super) fn close(&mut self, store: &Store, report: &FleetReport) -> anyhow::Result<()> {
        let items = self.read(store)?;
        for key in self.entered.keys() {
            match items.get(key) {
                None => self.faults.push(format!(
                    "{} of {}: queued, and unknown to the server",
                    key.1, key.0
                )),
                Some(item) if item.state.is_open() => {
                    self.faults.push(format!(
                        "{} of {}: still {}",
                        item.request_type,
                        key.0,
                        item.state.as_str()
                    ));
                }
                Some(_) => {}
            }
        }
        self.by_itself = items
            .keys()
            .filter(|key| !self.entered.contains_key(*key))
            .count() as u64;
        for item in items.values() {
            *self.states.entry(item.state).or_default() += 1;
            if item.deferrals > 0 {
                self.deferred.0 += 1;
                self.deferred.1 +=
                    u64::from(matches!(item.state, ItemState::Done | ItemState::Failed));
            }
        }
        self.compare(&items, report);
        if self.silent.0 != self.silent.1 {
            self.faults.push(format!(
                "{} devices fell silent, {} were noticed",
                self.silent.0, self.silent.1
            ));
        }
        Ok(())
    }

    fn read(&mut self, store: &Store) -> anyhow::Result<BTreeMap<Key, QueueItem>> {
        let mut items = BTreeMap::new();
        let mut page = ListQuery {
            limit: 500,
            ..ListQuery::default()
        };
        loop {
            let rows = store.list(&page)?.rows;
            if rows.is_empty() {
                return Ok(items);
            }
            page.offset += rows.len() as u64;
            for row in rows {
                let Some(detail) = store.device(&row.id)? else {
                    continue;
                };
                let kinds = std::iter::once((&detail.record.id, detail.record.kind))
                    .chain(detail.users.iter().map(|user| (&user.id, user.kind)));
                for (channel, kind) in kinds {
                    *self.enrollments.entry(kind.as_str()).or_default() += 1;
                    for item in store.queue(channel, true, 10_000)? {
                        items.insert((channel.to_string(), item.uuid.to_string()), item);
                    }
                }
            }
        }
    }

    /// What a device decided and the server confirmed has to stand in the server's books, and the other way round.
    fn compare(&mut self, items: &BTreeMap<Key, QueueItem>, report: &FleetReport) {
        let mut devices: BTreeMap<Key, (Option<Outcome>, bool)> = BTreeMap::new();
        for record in report.commands() {
            let key = (record.execution.enrollment_id.clone(), record.uuid.clone());
            devices.insert(key, (record.execution.outcome, record.execution.confirmed));
        }
        for (key, (outcome, confirmed)) in &devices {
            let state = items.get(key).map(|item| item.state);
            let expected = match outcome {
                Some(Outcome::Acknowledged) => Some(ItemState::Done),
                Some(Outcome::Error | Outcome::CommandFormatError) => Some(ItemState::Failed),
                None => None,
            };
            if *confirmed && state != expected {
                self.faults.push(format!("{} of {}: the device was told that {outcome:?} arrived, the server has {state:?}", key.1, key.0));
            }
        }
        for (key, item) in items {
            let answered = matches!(item.state, ItemState::Done | ItemState::Failed);
            if answered
                && !devices
                    .get(key)
                    .is_some_and(|(outcome, _)| outcome.is_some())
            {
                self.faults.push(format!(
                    "{} of {}: {} at the server, and no device did it",
                    item.request_type,
                    key.0,
                    item.state.as_str()
                ));
            }
        }
        self.faults.extend(
            report
                .complaints()
                .map(|(id, complaint)| format!("{id} complains: {complaint:?}")),
        );
    }
}
