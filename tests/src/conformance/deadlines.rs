//! Which channels are due.

use jiff::Timestamp;
use mdm_core::{
    enrollment::{Change, WakePlan},
    id::EnrollmentId,
};

use super::fixture::{at, commit, device, id, user};
use crate::store::HostStore;

/// Puts a channel whose wake is planned for then.
fn put(store: &dyn HostStore, channel: &EnrollmentId, next_at: Option<Timestamp>) {
    let wake = WakePlan {
        next_at,
        ..WakePlan::default()
    };
    let change = if channel.is_user() {
        let mut record = user(channel);
        record.channel.wake = wake;
        Change::PutUser(Box::new(record))
    } else {
        let mut record = device(channel);
        record.channel.wake = wake;
        Change::PutDevice(Box::new(record))
    };
    commit(store, &channel.device(), vec![change]);
}

fn due(store: &dyn HostStore, now: Timestamp, limit: usize) -> Vec<EnrollmentId> {
    store.due(now, limit).expect("the store lists")
}

/// A channel is due from its deadline on, users' channels like devices', the one that has waited longest first.
pub fn due_channels_come_earliest_first(store: &dyn HostStore) {
    let plan = [
        ("D-1", Some(30)),
        ("D-2", None),
        ("D-2:ann", Some(10)),
        ("D-3", Some(20)),
        ("D-3:ann", Some(40)),
        ("D-3:bob", None),
        ("D-4", Some(50)),
    ];
    for (name, second) in plan {
        put(store, &id(name), second.map(at));
    }
    let order = ["D-2:ann", "D-3", "D-1", "D-3:ann", "D-4"].map(id);
    assert_eq!(due(store, at(9), 100), []);
    for (count, second) in [
        (1, 10),
        (1, 19),
        (2, 20),
        (3, 30),
        (4, 40),
        (4, 49),
        (5, 50),
        (5, 9_999),
    ] {
        assert_eq!(due(store, at(second), 100), order[..count], "at {second}");
    }
    // Whichever of its reasons comes first is a channel's deadline.
    let mut record = device(&id("D-5"));
    record.channel.wake.next_at = Some(at(60));
    record.channel.next_expiry_at = Some(at(7));
    record.channel.silence_check_at = Some(at(8));
    commit(store, &id("D-5"), vec![Change::PutDevice(Box::new(record))]);
    assert_eq!(due(store, at(7), 100), [id("D-5")]);
}

/// Putting a record moves its channel's deadline, or removes it; other channels keep theirs.
pub fn a_deadline_moves_with_its_record(store: &dyn HostStore) {
    let (mac, ann) = (id("D-1"), id("D-1:ann"));
    put(store, &mac, Some(at(10)));
    put(store, &ann, Some(at(20)));
    assert_eq!(due(store, at(100), 9), [mac.clone(), ann.clone()]);
    put(store, &mac, Some(at(30)));
    assert_eq!(due(store, at(29), 9), std::slice::from_ref(&ann));
    assert_eq!(due(store, at(100), 9), [ann.clone(), mac.clone()]);
    put(store, &ann, None);
    assert_eq!(due(store, at(100), 9), std::slice::from_ref(&mac));
    put(store, &mac, Some(at(5)));
    assert_eq!(due(store, at(5), 9), std::slice::from_ref(&mac));
    put(store, &mac, None);
    assert_eq!(due(store, at(100), 9), []);
}

/// No more than the limit come, and they are the earliest, so that a host may work in portions.
pub fn a_limit_leaves_the_later_ones_for_the_next_call(store: &dyn HostStore) {
    let mut waiting: Vec<EnrollmentId> = (0..25).map(|at| id(&format!("D-{at:02}"))).collect();
    for (second, channel) in waiting.iter().enumerate().rev() {
        put(store, channel, Some(at(second as i64)));
    }
    while !waiting.is_empty() {
        let portion = due(store, at(100), 10);
        assert_eq!(portion, waiting[..waiting.len().min(10)]);
        for channel in portion {
            put(store, &channel, None);
            waiting.remove(0);
        }
    }
    assert_eq!(due(store, at(100), 10), []);
}
