//! The event log and the last contact: what may be written later, and what may not.

use mdm_core::{
    enrollment::Change,
    events::{Event, EventKind},
    queue::ItemState,
};

use super::fixture::{at, commit, id, log, put_with_queue, records, uuid};
use crate::store::HostStore;

/// The log of a channel is its own, complete, and in the order in which it was committed, also within one second.
pub fn the_event_log_keeps_its_order(store: &dyn HostStore) {
    let (mac, ann) = (id("D-1"), id("D-1:ann"));
    put_with_queue(store, &mac, &[]);
    let closed = |name: &str| EventKind::CommandClosed {
        uuid: uuid(name),
        request_type: "ProfileList".to_owned(),
        state: ItemState::Done,
        error: None,
    };
    let mut expected: Vec<Event> = Vec::new();
    for round in 0..20 {
        let mut lines = vec![log(&mac, round / 4, EventKind::CheckInBegun)];
        lines.extend((0..3).map(|at| log(&mac, round / 4, closed(&format!("c-{round}-{at}")))));
        let begun_at = at(round / 4);
        lines.push(log(
            &mac,
            round / 4,
            EventKind::CheckInFinished { begun_at },
        ));
        let of_ann = Change::Log(log(&ann, round, EventKind::Enrolled));
        let changes = lines.iter().cloned().map(Change::Log).chain([of_ann]);
        commit(store, &mac, changes.collect());
        expected.extend(lines);
    }
    assert_eq!(store.events(&mac).unwrap(), expected);
    let of_ann = store.events(&ann).unwrap();
    assert_eq!(of_ann.len(), 20);
    assert!(of_ann.is_sorted_by_key(|event| event.at));
}

/// Contacts and lines about them that were deferred, or came with a commit, are all there after a flush, each once.
pub fn what_was_deferred_is_there_after_a_flush(store: &dyn HostStore) {
    let (mac, ann) = (id("D-1"), id("D-1:ann"));
    put_with_queue(store, &mac, &[]);
    let before = records(store, &mac).revision;
    let finished = |second| {
        let begun_at = at(second);
        Change::LogLater(log(&mac, second, EventKind::CheckInFinished { begun_at }))
    };
    let seen = |channel: &mdm_core::id::EnrollmentId, second| Change::Seen {
        enrollment: channel.clone(),
        at: at(second),
    };
    store.defer(vec![seen(&mac, 10), finished(10)]).unwrap();
    store.defer(vec![seen(&ann, 11)]).unwrap();
    store.defer(vec![seen(&mac, 12), finished(12)]).unwrap();
    assert_eq!(
        records(store, &mac).revision,
        before,
        "deferring is no commit"
    );
    commit(store, &mac, vec![finished(13), seen(&mac, 13)]);
    for _ in 0..2 {
        store.flush().unwrap();
        let mut times: Vec<_> = store.events(&mac).unwrap().iter().map(|e| e.at).collect();
        times.sort();
        assert_eq!(times, [at(10), at(12), at(13)]);
        assert_eq!(records(store, &mac).last_contact, Some(at(13)));
        assert_eq!(records(store, &ann).last_contact, Some(at(11)));
    }
}

/// Of contacts only the newest counts, in whatever order they are written.
pub fn the_last_contact_never_goes_back(store: &dyn HostStore) {
    let (mac, ann) = (id("D-1"), id("D-1:ann"));
    put_with_queue(store, &mac, &[]);
    let seen = |channel: &mdm_core::id::EnrollmentId, second| Change::Seen {
        enrollment: channel.clone(),
        at: at(second),
    };
    let mut newest = 0;
    for (round, second) in [30, 10, 20, 40, 35].into_iter().enumerate() {
        newest = newest.max(second);
        if round % 2 == 0 {
            store.defer(vec![seen(&mac, second)]).unwrap();
        } else {
            commit(store, &mac, vec![seen(&mac, second)]);
        }
        store.flush().unwrap();
        assert_eq!(records(store, &mac).last_contact, Some(at(newest)));
    }
    assert_eq!(records(store, &ann).last_contact, None);
    // Several of one batch, the newest in their midst.
    let batch = [50, 70, 60].map(|second| seen(&ann, second));
    store.defer(batch.to_vec()).unwrap();
    store.flush().unwrap();
    assert_eq!(records(store, &ann).last_contact, Some(at(70)));
    assert_eq!(records(store, &mac).last_contact, Some(at(40)));
}
