//! What a host keeps, in ordered maps, by the documented contract of [`Change`] and [`ViewQuery`].

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use jiff::Timestamp;
use mdm_core::{
    command::CommandUuid,
    digest::UserSecret,
    enrollment::{
        Change, DeviceRecord, EnrollmentView, QueueScope, QueueView, Rest, Revision, SecretName,
        UserRecord, ViewQuery, Window,
    },
    events::Event,
    id::EnrollmentId,
    identity::Fingerprint,
    limits::QUEUE_WINDOW,
    place::{Invitation, Place, PlaceId},
    queue::{Answer, QueueItem, Queued},
    secret::Secret,
};

type Name = (EnrollmentId, CommandUuid);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Store {
    pub devices: BTreeMap<EnrollmentId, DeviceRecord>,
    pub revisions: BTreeMap<EnrollmentId, u64>,
    pub users: BTreeMap<EnrollmentId, UserRecord>,
    pub items: BTreeMap<Name, QueueItem>,
    pub bodies: BTreeMap<Name, Arc<[u8]>>,
    pub answers: BTreeMap<Name, Answer>,
    pub secrets: BTreeMap<(EnrollmentId, SecretName), Secret<Vec<u8>>>,
    pub owners: BTreeMap<Fingerprint, EnrollmentId>,
    pub places: BTreeMap<PlaceId, Place>,
    pub guests: BTreeSet<(PlaceId, EnrollmentId)>,
    /// For which place a certificate was issued, and until when the profile's signature is good that led to it.
    pub invitations: BTreeMap<Fingerprint, (PlaceId, Option<Timestamp>)>,
    pub contacts: BTreeMap<EnrollmentId, Timestamp>,
    pub events: Vec<Event>,
}

impl Store {
    pub fn load(&self, query: &ViewQuery, directory: Option<&UserSecret>) -> EnrollmentView {
        let id = query.channel.device();
        let mut view = EnrollmentView {
            revision: Revision(self.revisions.get(&id).copied().unwrap_or_default()),
            device: self.devices.get(&id).cloned(),
            users: self.users_of(&id),
            last_contact: self.contacts.get(&query.channel).copied(),
            ..EnrollmentView::default()
        };
        let pinned = view.device.as_ref().and_then(|device| device.pin.as_ref());
        if let Some(shown) = query.certificate
            && pinned.is_none_or(|pin| pin.fingerprint != shown)
        {
            view.certificate_owner = self.owners.get(&shown).cloned();
        }
        if query.invitation {
            let invited = query.certificate.and_then(|it| self.invitations.get(&it));
            view.invitation = invited.map(|(place, signed_until)| Invitation {
                place: self.places[place].clone(),
                taken_by_device: self.guests.contains(&(place.clone(), id.clone())),
                profile_signed_until: *signed_until,
            });
        }
        if query.bootstrap_token {
            let name = (query.channel.clone(), SecretName::BootstrapToken);
            view.bootstrap_token = self.secrets.get(&name).cloned();
        }
        if query.user_secret {
            view.user_secret = directory.cloned();
        }
        view.queue = self.load_queue(query, &view);
        view
    }

    fn users_of(&self, device: &EnrollmentId) -> BTreeMap<EnrollmentId, UserRecord> {
        let mut users = self.users.clone();
        users.retain(|id, _| id.device_part() == device.as_str());
        users
    }

    fn load_queue(&self, query: &ViewQuery, view: &EnrollmentView) -> QueueView {
        let rule = view.ready_rule(query);
        let open: Vec<&QueueItem> = self.open_on(&query.channel).collect();
        let named = query.command.as_ref().and_then(|uuid| {
            let name = (query.channel.clone(), uuid.clone());
            self.items.get(&name)
        });
        let is_named = |item: &QueueItem| named.is_some_and(|named| named.uuid == item.uuid);
        let mut window: Vec<&QueueItem> = open.clone();
        window.retain(|item| match query.window {
            Window::Ready => rule.admits(item) && !is_named(item),
            Window::Expired => item.is_due_to_expire(query.now),
            Window::Empty => false,
        });
        window.sort_by_key(|item| item.order());
        if query.window == Window::Ready {
            window.truncate(QUEUE_WINDOW);
        }
        let twin = query.dedupe.as_ref().and_then(|key| {
            open.iter()
                .filter(|item| item.dedupe.as_ref() == Some(key))
                .max_by_key(|item| item.sequence)
        });
        let loaded: BTreeSet<&CommandUuid> = window
            .iter()
            .copied()
            .chain(named)
            .map(|i| &i.uuid)
            .collect();
        let rest = || open.iter().filter(|item| !loaded.contains(&item.uuid));
        QueueView {
            rest: Rest {
                wake_at: rest()
                    .filter(|item| !rule.suspended || item.pierces_suspension)
                    .filter_map(|item| item.wake_at)
                    .min(),
                expires_at: rest().filter_map(|item| item.expires_at).min(),
            },
            window: window.into_iter().map(|item| self.queued(item)).collect(),
            named: named.cloned(),
            twin: twin.map(|item| (*item).clone()),
        }
    }

    fn queued(&self, item: &QueueItem) -> Queued {
        let name = (item.enrollment.clone(), item.uuid.clone());
        Queued {
            item: item.clone(),
            body: self.bodies[&name].clone(),
        }
    }

    pub fn open_on<'a>(&'a self, channel: &'a EnrollmentId) -> impl Iterator<Item = &'a QueueItem> {
        self.items
            .values()
            .filter(move |item| item.enrollment == *channel && item.state.is_open())
    }

    /// Commits a step: its changes twice in a row, because each must be safe to repeat.
    pub fn commit(&mut self, device: &EnrollmentId, changes: &[Change]) {
        let before = std::mem::take(&mut self.events);
        changes.iter().for_each(|change| self.apply(change));
        let once = self.clone();
        changes.iter().for_each(|change| self.apply(change));
        // The log alone is no map: it is added to.
        self.events.truncate(once.events.len());
        assert_eq!(*self, once, "a change is not idempotent");
        self.events.splice(0..0, before);
        if changes.iter().any(|change| !change.is_deferrable()) {
            *self.revisions.entry(device.clone()).or_default() += 1;
        }
    }

    fn apply(&mut self, change: &Change) {
        match change {
            Change::PutDevice(record) => {
                self.devices.insert(record.id.clone(), (**record).clone());
            }
            Change::PutUser(record) => {
                self.users.insert(record.id.clone(), (**record).clone());
            }
            Change::AddCommand { item, body } => {
                let name = (item.enrollment.clone(), item.uuid.clone());
                self.bodies.insert(name, body.clone());
                self.put_item((**item).clone());
            }
            Change::PutItem(item) => self.put_item((**item).clone()),
            Change::CloseQueue {
                scope,
                queued_before,
                state,
                at,
            } => {
                let within = |item: &QueueItem| match scope {
                    QueueScope::Channel(id) => item.enrollment == *id,
                    QueueScope::Device(id) => item.enrollment.device_part() == id.as_str(),
                };
                let mut closed = self.items.clone();
                closed.retain(|_, item| {
                    item.state.is_open() && within(item) && item.queued_at < *queued_before
                });
                for item in closed.into_values() {
                    self.put_item(QueueItem {
                        state: *state,
                        closed_at: Some(*at),
                        ..item
                    });
                }
            }
            Change::PutAnswer(answer) => {
                let name = (answer.enrollment.clone(), answer.uuid.clone());
                self.answers.insert(name, (**answer).clone());
            }
            Change::ClaimCertificate {
                fingerprint,
                device,
                ..
            } => {
                let owner = self.owners.entry(*fingerprint).or_insert(device.clone());
                assert_eq!(owner, device, "a certificate was claimed from its owner");
            }
            Change::TakePlace { place, device, .. } => {
                let place = self.places.get_mut(place).expect("the place is known");
                if self.guests.insert((place.id.clone(), device.clone())) {
                    assert!(!place.is_full(), "a place was taken that is full");
                    place.taken += 1;
                }
            }
            Change::PutSecret {
                enrollment,
                name,
                value,
            } => {
                self.secrets
                    .insert((enrollment.clone(), *name), value.clone());
            }
            Change::DropSecret { enrollment, name } => {
                self.secrets.remove(&(enrollment.clone(), *name));
            }
            Change::Seen { enrollment, at } => {
                let last = self.contacts.entry(enrollment.clone()).or_insert(*at);
                *last = (*last).max(*at);
            }
            Change::Log(event) | Change::LogLater(event) => self.events.push(event.clone()),
        }
    }

    fn put_item(&mut self, item: QueueItem) {
        let name = (item.enrollment.clone(), item.uuid.clone());
        if !item.state.is_open() {
            self.bodies.remove(&name);
        }
        self.items.insert(name, item);
    }

    /// The earliest deadline of all channels.
    pub fn next_deadline(&self) -> Option<(Timestamp, EnrollmentId)> {
        let devices = self
            .devices
            .values()
            .map(|record| (&record.id, &record.channel));
        let users = self
            .users
            .values()
            .map(|record| (&record.id, &record.channel));
        devices
            .chain(users)
            .filter_map(|(id, channel)| Some((channel.next_deadline()?, id.clone())))
            .min()
    }
}
