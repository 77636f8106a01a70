//! A commit is taken whole or not at all, and only by who has seen the newest state.

use mdm_core::{
    enrollment::{Change, QueueScope, Revision, SecretName, Window},
    events::EventKind,
    id::EnrollmentId,
    place::{Place, PlaceId},
    queue::{Answer, ItemState, QueueItem},
    secret::Secret,
};

use super::fixture::{
    TICK, add, at, certificate, commit, device, full_device, full_user, id, in_state, item, load,
    log, put_with_queue, query, records, states, try_commit, user, uuid,
};
use crate::store::{HostStore, Refused};

/// A device without a record has revision 0; each commit makes one that is higher, also one that changes no record.
pub fn each_commit_makes_a_new_revision(store: &dyn HostStore) {
    let mac = id("D-1");
    let mut last = records(store, &mac).revision;
    assert_eq!(last, Revision(0));
    let changes = [
        Change::PutDevice(Box::new(device(&mac))),
        Change::PutDevice(Box::new(device(&mac))),
        Change::Log(log(&mac, 1, EventKind::CheckInRequested)),
    ];
    for change in changes {
        commit(store, &mac, vec![change]);
        let revision = records(store, &mac).revision;
        assert!(revision > last, "{revision:?} after {last:?}");
        last = revision;
    }
}

/// Who commits under any revision but the stored one is refused, whether it is older or was never given out.
pub fn a_stale_revision_is_refused(store: &dyn HostStore) {
    let mac = id("D-1");
    let put = |number: u32| {
        let mut record = device(&mac);
        record.re_enrollments = number;
        vec![Change::PutDevice(Box::new(record))]
    };
    commit(store, &mac, put(1));
    commit(store, &mac, put(2));
    let current = records(store, &mac).revision;
    for revision in [0, current.0 - 1, current.0 + 1, u64::from(u32::MAX)] {
        assert_eq!(
            store.commit(&mac, Revision(revision), put(3)),
            Err(Refused::Conflict),
            "revision {revision} where {current:?} is stored"
        );
    }
    let view = records(store, &mac);
    assert_eq!(view.revision, current);
    assert_eq!(view.device.map(|device| device.re_enrollments), Some(2));
    let nobody = id("D-2");
    assert_eq!(
        store.commit(
            &nobody,
            Revision(1),
            vec![Change::PutDevice(Box::new(device(&nobody)))]
        ),
        Err(Refused::Conflict),
        "an unknown device has revision 0"
    );
    assert!(records(store, &nobody).device.is_none());
}

/// What is committed on a user's channel makes a view of the device stale, and the other way round.
pub fn a_user_and_the_device_share_one_revision(store: &dyn HostStore) {
    let (mac, ann) = (id("D-1"), id("D-1:ann"));
    put_with_queue(store, &mac, &[]);
    let of_device = records(store, &mac).revision;
    let of_user = records(store, &ann).revision;
    assert_eq!(of_device, of_user);
    store
        .commit(&mac, of_user, vec![Change::PutUser(Box::new(user(&ann)))])
        .unwrap();
    let put = vec![Change::PutDevice(Box::new(full_device(&mac)))];
    assert_eq!(store.commit(&mac, of_device, put), Err(Refused::Conflict));
    assert_eq!(records(store, &ann).revision, records(store, &mac).revision);
}

/// A refused commit writes nothing, whatever stood before or behind the change that was refused.
pub fn a_refused_commit_leaves_nothing_behind(store: &dyn HostStore) {
    let (mac, other) = (id("D-1"), id("D-2"));
    put_with_queue(
        store,
        &mac,
        &[item(&mac, "waits", 0), item(&mac, "stays", 1)],
    );
    put_with_queue(store, &other, &[]);
    commit(store, &other, vec![claim("taken", &other)]);
    commit(store, &mac, vec![secret(&mac, SecretName::BootstrapToken)]);
    let before = records(store, &mac).revision;
    let full = Place {
        taken: 1,
        ..Place::new(PlaceId::parse("full").unwrap(), "Full", at(0))
    };
    store.put_place(&full).unwrap();
    let take = Change::TakePlace {
        place: full.id,
        device: mac.clone(),
        at: at(80),
    };
    let cases: [(Refused, Revision, Change); 4] = [
        (
            Refused::Conflict,
            Revision(before.0 + 1),
            claim("free", &mac),
        ),
        (Refused::CertificateTaken, before, claim("taken", &mac)),
        (Refused::PlaceTaken, before, take),
        (
            Refused::DuplicateCommand,
            before,
            add(&item(&mac, "waits", 9)),
        ),
    ];
    for (refusal, revision, culprit) in cases {
        for place in [0, 5, one_of_each(&mac).len()] {
            let mut changes = one_of_each(&mac);
            changes.insert(place, culprit.clone());
            let result = store.commit(&mac, revision, changes);
            assert_eq!(result, Err(refusal.clone()), "{culprit:?} at {place}");
            store.flush().unwrap();
            assert_untouched(store, &mac, before);
        }
    }
    // The same changes without the culprit are taken: it was the culprit that was refused.
    store.commit(&mac, before, one_of_each(&mac)).unwrap();
    assert_eq!(records(store, &mac).device, Some(full_device(&mac)));
}

/// One change of each kind, none of which may be visible after a refusal.
fn one_of_each(mac: &EnrollmentId) -> Vec<Change> {
    let ann = id(&format!("{mac}:ann"));
    vec![
        Change::PutDevice(Box::new(full_device(mac))),
        Change::PutUser(Box::new(full_user(&ann))),
        add(&item(mac, "new", 2)),
        Change::PutItem(Box::new(QueueItem {
            state: ItemState::Offered,
            attempts: 1,
            ..item(mac, "waits", 0)
        })),
        Change::CloseQueue {
            scope: QueueScope::Device(mac.clone()),
            queued_before: at(50) + TICK,
            state: ItemState::Cancelled,
            at: at(80),
        },
        Change::PutAnswer(Box::new(Answer {
            enrollment: mac.clone(),
            uuid: uuid("waits"),
            request_type: None,
            status: mdm_core::command::ReportStatus::Acknowledged,
            error_chain: Vec::new(),
            at: at(80),
            keep_until: None,
            body: Secret::new(b"answer".to_vec()),
        })),
        claim("wanted", mac),
        secret(mac, SecretName::Push),
        Change::DropSecret {
            enrollment: mac.clone(),
            name: SecretName::BootstrapToken,
        },
        Change::Seen {
            enrollment: mac.clone(),
            at: at(80),
        },
        Change::Log(log(mac, 80, EventKind::CheckInBegun)),
        Change::LogLater(log(mac, 80, EventKind::WakeAccepted)),
    ]
}

fn assert_untouched(store: &dyn HostStore, mac: &EnrollmentId, revision: Revision) {
    let mut everything = query(mac, at(100), Window::Ready);
    everything.certificate = Some(certificate("wanted"));
    let view = load(store, &everything);
    assert_eq!(view.revision, revision, "the revision");
    assert_eq!(view.device, Some(device(mac)), "the device");
    assert!(view.users.is_empty(), "a user");
    assert_eq!(view.certificate_owner, None, "a certificate");
    assert_eq!(view.last_contact, None, "a contact");
    let waiting: Vec<_> = view.queue.window.iter().map(|q| q.item.clone()).collect();
    assert_eq!(
        waiting,
        [item(mac, "waits", 0), item(mac, "stays", 1)],
        "the queue"
    );
    assert_eq!(
        store.answer(mac, &uuid("waits")).unwrap(),
        None,
        "an answer"
    );
    assert_eq!(
        store.secret(mac, SecretName::Push).unwrap(),
        None,
        "a secret"
    );
    let escrowed = store.secret(mac, SecretName::BootstrapToken).unwrap();
    assert!(escrowed.is_some(), "a secret that was to be dropped");
    assert_eq!(store.events(mac).unwrap(), [], "the log");
    assert_eq!(store.due(at(9_999), 10).unwrap(), [], "a deadline");
}

fn claim(name: &str, device: &EnrollmentId) -> Change {
    Change::ClaimCertificate {
        fingerprint: certificate(name),
        device: device.clone(),
        at: at(80),
    }
}

fn secret(channel: &EnrollmentId, name: SecretName) -> Change {
    Change::PutSecret {
        enrollment: channel.clone(),
        name,
        value: Secret::new(b"secret".to_vec()),
    }
}

/// Changes are upserts and removals: applied again they change nothing but the log and the revision.
pub fn the_same_changes_twice_leave_the_same_state(store: &dyn HostStore) {
    let (mac, ann) = (id("D-1"), id("D-1:ann"));
    put_with_queue(
        store,
        &mac,
        &[item(&mac, "waits", 0), item(&mac, "stays", 1)],
    );
    commit(store, &mac, vec![secret(&mac, SecretName::BootstrapToken)]);
    let changes: Vec<Change> = one_of_each(&mac)
        .into_iter()
        .filter(|change| !matches!(change, Change::AddCommand { .. }))
        .collect();
    let mut seen = Vec::new();
    for _ in 0..2 {
        commit(store, &mac, changes.clone());
        store.flush().unwrap();
        let mut everything = query(&mac, at(100), Window::Ready);
        everything.certificate = Some(certificate("wanted"));
        let view = load(store, &everything);
        seen.push((
            (
                view.device,
                view.users,
                view.certificate_owner,
                view.last_contact,
            ),
            (
                view.queue.window,
                view.queue.rest,
                store.items(&mac).unwrap(),
            ),
            store.answer(&mac, &uuid("waits")).unwrap(),
            [SecretName::Push, SecretName::BootstrapToken]
                .map(|name| store.secret(&mac, name).unwrap()),
            store.due(at(9_999), 10).unwrap(),
        ));
    }
    assert_eq!(seen[0], seen[1]);
    assert_eq!(seen[0].4, [mac.clone(), ann], "both have a deadline");
    assert_eq!(states(store, &mac)["waits"], ItemState::Cancelled);
}

/// A certificate belongs to the first device that claims it, also after that device has gone on to others.
pub fn a_certificate_has_one_owner_for_ever(store: &dyn HostStore) {
    let (first, second) = (id("D-1"), id("D-2"));
    put_with_queue(store, &first, &[]);
    put_with_queue(store, &second, &[]);
    let owner = |name: &str| {
        let mut query = query(&second, at(100), Window::Empty);
        query.certificate = Some(certificate(name));
        load(store, &query).certificate_owner
    };
    assert_eq!(owner("c"), None);
    commit(store, &first, vec![claim("c", &first)]);
    assert_eq!(owner("c"), Some(first.clone()));
    for _ in 0..2 {
        commit(
            store,
            &first,
            vec![claim("c", &first), claim("later", &first)],
        );
        let result = try_commit(store, &second, vec![claim("c", &second)]);
        assert_eq!(result, Err(Refused::CertificateTaken));
        assert_eq!(owner("c"), Some(first.clone()));
    }
    commit(store, &second, vec![claim("own", &second)]);
    assert_eq!(owner("own"), Some(second.clone()));
    assert_eq!(owner("later"), Some(first.clone()));
}

/// A second command with the UUID of a known one is refused, also when the first is closed; the first stays as it was.
pub fn a_uuid_names_one_command_on_a_channel(store: &dyn HostStore) {
    let mac = id("D-1");
    let first = item(&mac, "c-1", 0);
    put_with_queue(store, &mac, std::slice::from_ref(&first));
    let second = QueueItem {
        request_type: "EraseDevice".to_owned(),
        ..item(&mac, "c-1", 1)
    };
    assert_eq!(
        try_commit(store, &mac, vec![add(&second)]),
        Err(Refused::DuplicateCommand)
    );
    assert_eq!(store.items(&mac).unwrap(), std::slice::from_ref(&first));
    let closed = QueueItem {
        state: ItemState::Done,
        closed_at: Some(at(90)),
        ..first
    };
    commit(store, &mac, vec![Change::PutItem(Box::new(closed.clone()))]);
    assert_eq!(
        try_commit(store, &mac, vec![add(&second)]),
        Err(Refused::DuplicateCommand)
    );
    let twice = [add(&item(&mac, "c-2", 2)), add(&item(&mac, "c-2", 3))];
    assert_eq!(
        try_commit(store, &mac, twice.to_vec()),
        Err(Refused::DuplicateCommand),
        "also within one commit"
    );
    assert_eq!(store.items(&mac).unwrap(), [closed]);
}

/// One command may be sent to many: its UUID names it on each channel apart.
pub fn two_channels_may_have_commands_of_the_same_name(store: &dyn HostStore) {
    let channels = ["D-1", "D-1:ann", "D-1:bob", "D-2", "D-2:ann"].map(id);
    for (at, channel) in channels.iter().enumerate() {
        let device = channel.device();
        let place = item(channel, "c-1", at as u64);
        if channel.is_user() {
            commit(
                store,
                &device,
                vec![Change::PutUser(Box::new(user(channel))), add(&place)],
            );
        } else {
            put_with_queue(store, channel, &[place]);
        }
    }
    let done = in_state(ItemState::Done, item(&channels[1], "c-1", 1));
    commit(store, &channels[0], vec![Change::PutItem(Box::new(done))]);
    for (at, channel) in channels.iter().enumerate() {
        let found = store
            .item(channel, &uuid("c-1"))
            .unwrap()
            .expect("each has one");
        assert_eq!((&found.enrollment, found.sequence), (channel, at as u64));
        assert_eq!(found.state == ItemState::Done, at == 1, "{channel}");
    }
}
