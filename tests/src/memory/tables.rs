//! The rows of the store in memory, and what each change does to them.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use jiff::Timestamp;
use mdm_core::{
    command::CommandUuid,
    enrollment::{
        Change, DeviceRecord, EnrollmentView, QueueScope, QueueView, Rest, Revision, SecretName,
        UserRecord, ViewQuery, Window,
    },
    events::Event,
    id::EnrollmentId,
    identity::Fingerprint,
    limits::QUEUE_WINDOW,
    place::{Invitation, Place, PlaceId},
    queue::{Answer, ItemState, QueueItem, Queued},
    secret::Secret,
};

use crate::store::Refused;

/// All that is stored.
#[derive(Debug, Default)]
pub(super) struct Tables {
    /// By device: it and its users are one aggregate with one revision.
    households: BTreeMap<EnrollmentId, Household>,
    /// Who owns a certificate, for ever.
    certificates: BTreeMap<Fingerprint, EnrollmentId>,
    /// The places that were prepared.
    places: BTreeMap<PlaceId, Place>,
    /// Which devices took them.
    taken: BTreeSet<(PlaceId, EnrollmentId)>,
    /// The place for which a certificate was issued, and until when the profile's signature is good that led to it.
    invitations: BTreeMap<Fingerprint, (PlaceId, Option<Timestamp>)>,
    /// The deadline of each channel that has one.
    pub(super) deadlines: BTreeSet<(Timestamp, EnrollmentId)>,
}

/// A device with its users.
#[derive(Debug, Default)]
struct Household {
    revision: Revision,
    device: Option<DeviceRecord>,
    users: BTreeMap<EnrollmentId, UserRecord>,
    /// By channel, the device's own among them.
    channels: BTreeMap<EnrollmentId, Rows>,
}

/// What is stored of one channel beside its record.
#[derive(Debug, Default)]
pub(super) struct Rows {
    pub(super) queue: BTreeMap<CommandUuid, Queued>,
    pub(super) answers: BTreeMap<CommandUuid, Answer>,
    pub(super) secrets: BTreeMap<SecretName, Secret<Vec<u8>>>,
    pub(super) events: Vec<Event>,
    last_contact: Option<Timestamp>,
    /// What stands in [`Tables::deadlines`].
    deadline: Option<Timestamp>,
}

impl Tables {
    pub(super) fn rows(&self, channel: &EnrollmentId) -> Option<&Rows> {
        self.households
            .get(&channel.device())?
            .channels
            .get(channel)
    }

    fn rows_mut(&mut self, channel: &EnrollmentId) -> &mut Rows {
        let household = self.households.entry(channel.device()).or_default();
        household.channels.entry(channel.clone()).or_default()
    }

    pub(super) fn view(&self, query: &ViewQuery) -> EnrollmentView {
        let mut view = EnrollmentView {
            certificate_owner: query
                .certificate
                .and_then(|certificate| self.certificates.get(&certificate).cloned()),
            ..EnrollmentView::default()
        };
        if query.invitation {
            let fingerprint = query.certificate;
            view.invitation = fingerprint.and_then(|it| self.invitation(&it, &query.channel));
        }
        let Some(household) = self.households.get(&query.channel.device()) else {
            return view;
        };
        view.revision = household.revision;
        view.device = household.device.clone();
        view.users = household.users.clone();
        let Some(rows) = household.channels.get(&query.channel) else {
            return view;
        };
        view.queue = rows.queue_view(query, &view);
        view.last_contact = rows.last_contact;
        if query.bootstrap_token {
            view.bootstrap_token = rows.secrets.get(&SecretName::BootstrapToken).cloned();
        }
        view
    }

    fn invitation(&self, certificate: &Fingerprint, channel: &EnrollmentId) -> Option<Invitation> {
        let (id, profile_signed_until) = self.invitations.get(certificate)?;
        Some(Invitation {
            place: self.places.get(id)?.clone(),
            taken_by_device: self.taken.contains(&(id.clone(), channel.device())),
            profile_signed_until: *profile_signed_until,
        })
    }

    pub(super) fn put_place(&mut self, place: Place) {
        let taken = self.places.get(&place.id).map(|known| known.taken);
        let taken = taken.unwrap_or(place.taken);
        self.places
            .insert(place.id.clone(), Place { taken, ..place });
    }

    pub(super) fn invite(
        &mut self,
        certificate: Fingerprint,
        place: PlaceId,
        profile_signed_until: Option<Timestamp>,
    ) {
        self.invitations
            .insert(certificate, (place, profile_signed_until));
    }

    pub(super) fn commit(
        &mut self,
        device: &EnrollmentId,
        revision: Revision,
        changes: Vec<Change>,
    ) -> Result<(), Refused> {
        let stored = self.households.get(device).map(|h| h.revision);
        if stored.unwrap_or_default() != revision {
            return Err(Refused::Conflict);
        }
        self.check(&changes)?;
        for change in changes {
            self.apply(change);
        }
        self.households.entry(device.clone()).or_default().revision = revision.next();
        Ok(())
    }

    /// Refuses what may not be written; after this nothing can fail.
    fn check(&self, changes: &[Change]) -> Result<(), Refused> {
        let mut added = BTreeSet::new();
        for change in changes {
            match change {
                Change::ClaimCertificate {
                    fingerprint,
                    device,
                    ..
                } if self
                    .certificates
                    .get(fingerprint)
                    .is_some_and(|owner| owner != device) =>
                {
                    return Err(Refused::CertificateTaken);
                }
                Change::TakePlace { place, device, .. } => {
                    let is_ours = self.taken.contains(&(place.clone(), device.clone()));
                    if !is_ours && self.places.get(place).is_none_or(Place::is_full) {
                        return Err(Refused::PlaceTaken);
                    }
                }
                Change::AddCommand { item, .. } => {
                    let known = self
                        .rows(&item.enrollment)
                        .is_some_and(|rows| rows.queue.contains_key(&item.uuid));
                    if known || !added.insert((&item.enrollment, &item.uuid)) {
                        return Err(Refused::DuplicateCommand);
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    pub(super) fn apply(&mut self, change: Change) {
        match change {
            Change::PutDevice(record) => {
                self.set_deadline(&record.id, record.channel.next_deadline());
                let household = self.households.entry(record.id.clone()).or_default();
                household.device = Some(*record);
            }
            Change::PutUser(record) => {
                self.set_deadline(&record.id, record.channel.next_deadline());
                let household = self.households.entry(record.id.device()).or_default();
                household.users.insert(record.id.clone(), *record);
            }
            Change::AddCommand { item, body } => {
                let (uuid, item) = (item.uuid.clone(), *item);
                let rows = self.rows_mut(&item.enrollment);
                rows.queue.insert(uuid, Queued { item, body });
            }
            Change::PutItem(item) => {
                if let Some(queued) = self.rows_mut(&item.enrollment).queue.get_mut(&item.uuid) {
                    put(queued, *item);
                }
            }
            Change::CloseQueue {
                scope,
                queued_before,
                state,
                at,
            } => self.close_queue(&scope, queued_before, state, at),
            Change::PutAnswer(answer) => {
                let rows = self.rows_mut(&answer.enrollment);
                rows.answers.insert(answer.uuid.clone(), *answer);
            }
            Change::ClaimCertificate {
                fingerprint,
                device,
                ..
            } => {
                self.certificates.entry(fingerprint).or_insert(device);
            }
            Change::TakePlace { place, device, .. } => {
                if self.taken.insert((place.clone(), device))
                    && let Some(place) = self.places.get_mut(&place)
                {
                    place.taken += 1;
                }
            }
            Change::PutSecret {
                enrollment,
                name,
                value,
            } => {
                self.rows_mut(&enrollment).secrets.insert(name, value);
            }
            Change::DropSecret { enrollment, name } => {
                self.rows_mut(&enrollment).secrets.remove(&name);
            }
            Change::Seen { enrollment, at } => {
                let seen = &mut self.rows_mut(&enrollment).last_contact;
                *seen = (*seen).max(Some(at));
            }
            Change::Log(event) | Change::LogLater(event) => {
                self.rows_mut(&event.enrollment).events.push(event);
            }
        }
    }

    fn set_deadline(&mut self, channel: &EnrollmentId, deadline: Option<Timestamp>) {
        let before = std::mem::replace(&mut self.rows_mut(channel).deadline, deadline);
        if let Some(before) = before {
            self.deadlines.remove(&(before, channel.clone()));
        }
        self.deadlines
            .extend(deadline.map(|at| (at, channel.clone())));
    }

    fn close_queue(
        &mut self,
        scope: &QueueScope,
        queued_before: Timestamp,
        state: ItemState,
        at: Timestamp,
    ) {
        let rows: Vec<&mut Rows> = match scope {
            QueueScope::Channel(channel) => vec![self.rows_mut(channel)],
            QueueScope::Device(device) => {
                let household = self.households.entry(device.clone()).or_default();
                household.channels.values_mut().collect()
            }
        };
        let queued = rows.into_iter().flat_map(|rows| rows.queue.values_mut());
        for queued in queued
            .filter(|queued| queued.item.state.is_open() && queued.item.queued_at < queued_before)
        {
            let item = QueueItem {
                state,
                closed_at: Some(at),
                ..queued.item.clone()
            };
            put(queued, item);
        }
    }
}

impl Rows {
    fn open(&self) -> impl Iterator<Item = &Queued> {
        self.queue
            .values()
            .filter(|queued| queued.item.state.is_open())
    }

    fn queue_view(&self, query: &ViewQuery, view: &EnrollmentView) -> QueueView {
        let rule = view.ready_rule(query);
        let mut window: Vec<&Queued> = match query.window {
            Window::Ready => self.open().filter(|q| rule.admits(&q.item)).collect(),
            Window::Expired => self
                .open()
                .filter(|q| q.item.is_due_to_expire(query.now))
                .collect(),
            Window::Empty => Vec::new(),
        };
        window.sort_by_key(|queued| queued.item.order());
        let named = query.command.as_ref().and_then(|uuid| self.queue.get(uuid));
        if query.window == Window::Ready {
            let is_named = |queued: &&Queued| query.command.as_ref() == Some(&queued.item.uuid);
            window.retain(|queued| !is_named(queued));
            window.truncate(QUEUE_WINDOW);
        }
        let twin = query.dedupe.as_ref().and_then(|key| {
            self.open()
                .filter(|queued| queued.item.dedupe.as_ref() == Some(key))
                .max_by_key(|queued| queued.item.sequence)
        });
        let loaded: BTreeSet<&CommandUuid> = window
            .iter()
            .copied()
            .chain(named)
            .map(|queued| &queued.item.uuid)
            .collect();
        let rest = || {
            self.open()
                .map(|queued| &queued.item)
                .filter(|item| !loaded.contains(&item.uuid))
        };
        QueueView {
            rest: Rest {
                wake_at: rest()
                    .filter(|item| !rule.suspended || item.pierces_suspension)
                    .filter_map(|item| item.wake_at)
                    .min(),
                expires_at: rest().filter_map(|item| item.expires_at).min(),
            },
            window: window.into_iter().cloned().collect(),
            named: named.map(|queued| queued.item.clone()),
            twin: twin.map(|queued| queued.item.clone()),
        }
    }
}

/// Writes a command's place. Its body is no longer needed once it is closed.
fn put(queued: &mut Queued, item: QueueItem) {
    if !item.state.is_open() {
        queued.body = Arc::from([]);
    }
    queued.item = item;
}
