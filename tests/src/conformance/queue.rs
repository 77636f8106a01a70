//! Commands one by one: found by name, found by their twin, moved, closed.

use jiff::Timestamp;
use mdm_core::{
    enrollment::{Change, QueueScope, Window},
    id::EnrollmentId,
    queue::{ItemState, QueueItem},
};

use super::fixture::{
    TICK, add, at, body, commit, id, in_state, item, load, place, put_with_queue, query, states,
    user, uuid,
};
use crate::store::HostStore;

/// The command that a report names is loaded whatever became of it; that of another channel is not.
pub fn the_named_command_is_found_open_or_closed(store: &dyn HostStore) {
    let (mac, ann) = (id("D-1"), id("D-1:ann"));
    let places =
        ItemState::ALL.map(|state| in_state(state, item(&mac, state.as_str(), state as u64)));
    put_with_queue(store, &mac, &places);
    let of_ann = item(&ann, "of ann", 0);
    let person = Change::PutUser(Box::new(user(&ann)));
    commit(store, &mac, vec![person, add(&of_ann)]);
    let named = |channel: &EnrollmentId, name: &str| {
        let mut query = query(channel, at(100), Window::Ready);
        query.command = Some(uuid(name));
        load(store, &query).queue.named
    };
    for place in places {
        assert_eq!(named(&mac, place.uuid.as_str()), Some(place.clone()));
        assert_eq!(named(&ann, place.uuid.as_str()), None);
    }
    assert_eq!(named(&mac, "of ann"), None);
    assert_eq!(named(&ann, "of ann"), Some(of_ann));
    assert_eq!(named(&mac, "never queued"), None);
}

/// A twin is an open command on the same channel with the same key; of several the one queued last.
pub fn a_twin_is_found_only_while_it_waits(store: &dyn HostStore) {
    let (mac, ann) = (id("D-1"), id("D-1:ann"));
    let with_key = |channel: &EnrollmentId, key: &str, state: ItemState| QueueItem {
        dedupe: Some(key.to_owned()),
        ..in_state(state, item(channel, key, state as u64))
    };
    let mut places = ItemState::ALL
        .map(|state| with_key(&mac, state.as_str(), state))
        .to_vec();
    places.push(item(&mac, "no key", 99));
    let of_two = ["older", "newer"].map(|name| QueueItem {
        dedupe: Some("of two".to_owned()),
        ..item(&mac, name, 100 + u64::from(name == "newer"))
    });
    places.extend(of_two.clone());
    put_with_queue(store, &mac, &places);
    let of_ann = with_key(&ann, "of ann", ItemState::Queued);
    let person = Change::PutUser(Box::new(user(&ann)));
    commit(store, &mac, vec![person, add(&of_ann)]);
    let twin = |channel: &EnrollmentId, key: &str| {
        let mut query = query(channel, at(100), Window::Empty);
        query.dedupe = Some(key.to_owned());
        load(store, &query).queue.twin
    };
    for place in &places[..ItemState::ALL.len()] {
        let expected = place.state.is_open().then(|| place.clone());
        assert_eq!(twin(&mac, place.uuid.as_str()), expected);
    }
    assert_eq!(twin(&mac, "of ann"), None);
    assert_eq!(twin(&ann, "of ann"), Some(of_ann));
    assert_eq!(twin(&mac, "of two"), Some(of_two[1].clone()), "the last");
    assert_eq!(twin(&mac, "no key"), None);
    assert_eq!(twin(&mac, ""), None);
}

/// Writing a command's place changes its place, all of it, and leaves its body and the other commands alone.
pub fn a_command_changes_place_and_keeps_its_body(store: &dyn HostStore) {
    let mac = id("D-1");
    let (first, other) = (item(&mac, "c-1", 0), item(&mac, "c-2", 1));
    put_with_queue(store, &mac, &[first.clone(), other.clone()]);
    let offered = QueueItem {
        state: ItemState::Offered,
        attempts: 1,
        offered_at: Some(at(60)),
        ..first
    };
    let deferred = QueueItem {
        state: ItemState::Deferred,
        attempts: 0,
        deferrals: 1,
        deferred_in: Some(3),
        offer_at: at(90),
        wake_at: Some(at(95)),
        ..offered.clone()
    };
    let again = QueueItem {
        state: ItemState::Offered,
        wake_at: None,
        deferred_in: None,
        ..deferred.clone()
    };
    for place in [offered, deferred, again] {
        commit(store, &mac, vec![Change::PutItem(Box::new(place.clone()))]);
        assert_eq!(
            store.item(&mac, &place.uuid).unwrap().as_ref(),
            Some(&place)
        );
        let window = load(store, &query(&mac, at(100), Window::Ready))
            .queue
            .window;
        let bodies: Vec<_> = window.iter().map(|q| (&q.item, &q.body)).collect();
        assert_eq!(bodies, [(&place, &body(&place)), (&other, &body(&other))]);
    }
}

/// Two channels of one device and one of another, each with a command in every state, and closes queues on them.
struct Queues<'a> {
    store: &'a dyn HostStore,
    before: [(EnrollmentId, Vec<QueueItem>); 3],
}

impl<'a> Queues<'a> {
    /// Open commands are queued at `at(50)`, `at(50)` plus one tick, and `at(60)`.
    fn new(store: &'a dyn HostStore) -> Self {
        let channels = ["D-1", "D-1:ann", "D-2"].map(id);
        let before = channels.map(|channel| {
            let mut places = Vec::new();
            for state in ItemState::ALL {
                for (name, queued_at) in
                    [("early", at(50)), ("tick", at(50) + TICK), ("late", at(60))]
                {
                    let name = format!("{name} {state:?}");
                    let waiting = item(&channel, &name, places.len() as u64);
                    places.push(QueueItem {
                        queued_at,
                        ..in_state(state, waiting)
                    });
                }
            }
            if channel.is_user() {
                let person = Change::PutUser(Box::new(user(&channel)));
                let changes = std::iter::once(person).chain(places.iter().flat_map(place));
                commit(store, &channel.device(), changes.collect());
            } else {
                put_with_queue(store, &channel, &places);
            }
            (channel, places)
        });
        Self { store, before }
    }

    /// Closes by `scope` and compares each channel with what has to become of it.
    fn close(
        &self,
        scope: QueueScope,
        queued_before: Timestamp,
        closes: impl Fn(&QueueItem) -> bool,
    ) {
        let device = match &scope {
            QueueScope::Channel(channel) | QueueScope::Device(channel) => channel.device(),
        };
        let change = Change::CloseQueue {
            scope,
            queued_before,
            state: ItemState::Abandoned,
            at: at(80),
        };
        commit(self.store, &device, vec![change]);
        for (channel, places) in &self.before {
            for place in places {
                let expected = match place.state.is_open() && closes(place) {
                    false => place.clone(),
                    true => QueueItem {
                        state: ItemState::Abandoned,
                        closed_at: Some(at(80)),
                        ..place.clone()
                    },
                };
                let found = self.store.item(channel, &place.uuid).unwrap();
                assert_eq!(found, Some(expected), "{} on {channel}", place.uuid);
            }
            assert_eq!(states(self.store, channel).len(), places.len());
        }
    }
}

/// The queue of one channel is closed, those of the device's other channels are not.
pub fn closing_a_channels_queue_spares_the_other_channels(store: &dyn HostStore) {
    let (ann, queues) = (id("D-1:ann"), Queues::new(store));
    let scope = QueueScope::Channel(ann.clone());
    queues.close(scope, at(99), |item| item.enrollment == ann);
    let mac = id("D-1");
    let scope = QueueScope::Channel(mac);
    queues.close(scope, at(99), |item| item.enrollment.device_part() == "D-1");
}

/// The queues of a device and of its users are closed, those of other devices are not.
pub fn closing_a_devices_queue_closes_its_users_too(store: &dyn HostStore) {
    let (mac, queues) = (id("D-1"), Queues::new(store));
    queues.close(QueueScope::Device(mac), at(99), |item| {
        item.enrollment.device_part() == "D-1"
    });
}

/// Only what was queued before the given time is closed; a tick decides.
pub fn closing_a_queue_spares_what_came_later(store: &dyn HostStore) {
    let (mac, queues) = (id("D-1"), Queues::new(store));
    let close = |before: Timestamp| {
        queues.close(QueueScope::Device(mac.clone()), before, |item| {
            item.enrollment.device_part() == "D-1" && item.queued_at < before
        });
    };
    close(at(50));
    close(at(50) + TICK);
    close(at(60));
    close(at(60) + TICK);
}
