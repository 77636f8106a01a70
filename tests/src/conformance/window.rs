//! What of a queue a step gets to see: the ready commands in order, and a summary of the rest.

use jiff::SignedDuration;
use mdm_core::{
    enrollment::{Change, HeldSince, Hold, Rest, Session, ViewQuery, Window},
    id::EnrollmentId,
    limits::QUEUE_WINDOW,
    queue::{ItemState, Priority, QueueItem},
};

use super::fixture::{
    add, at, body, commit, device, id, in_state, item, load, put_with_queue, query, user, uuid,
};
use crate::store::HostStore;

const MOMENT: SignedDuration = SignedDuration::from_millis(1);

/// The names in the window, in its order. Bodies are checked on the way.
fn window(store: &dyn HostStore, query: &ViewQuery) -> Vec<String> {
    let window = load(store, query).queue.window;
    for queued in &window {
        assert_eq!(
            queued.body,
            body(&queued.item),
            "the body of {}",
            queued.item.uuid
        );
    }
    window
        .iter()
        .map(|queued| queued.item.uuid.as_str().to_owned())
        .collect()
}

fn ready(channel: &EnrollmentId) -> ViewQuery {
    query(channel, at(100), Window::Ready)
}

/// Higher priority first, then the order of queuing; with their bodies; no fewer than a step may need.
pub fn the_window_holds_the_ready_commands_in_order(store: &dyn HostStore) {
    let mac = id("D-1");
    let place = |name: &str, priority, sequence| QueueItem {
        priority: Priority(priority),
        ..item(&mac, name, sequence)
    };
    let items = [
        place("fifth", 0, 12),
        place("second", 100, 11),
        place("third", 0, 2),
        place("last", -100, 0),
        place("first", 100, 3),
        place("fourth", 0, 10),
        place("sixth", -1, 1),
    ];
    put_with_queue(store, &mac, &items);
    let expected = [
        "first", "second", "third", "fourth", "fifth", "sixth", "last",
    ];
    let found = window(store, &ready(&mac));
    assert!(found.len() >= QUEUE_WINDOW, "only {found:?}");
    assert_eq!(found, expected[..found.len()]);
    // As they are answered the next ones move up.
    for (answered, name) in expected.iter().enumerate() {
        let still = window(store, &ready(&mac));
        assert_eq!(still, expected[answered..][..still.len()]);
        assert!(still.len() >= QUEUE_WINDOW.min(expected.len() - answered));
        let done = items.iter().find(|item| item.uuid.as_str() == *name);
        let done = QueueItem {
            state: ItemState::Done,
            closed_at: Some(at(100)),
            ..done.expect("it is one of them").clone()
        };
        commit(store, &mac, vec![Change::PutItem(Box::new(done))]);
    }
    assert_eq!(window(store, &ready(&mac)), [""; 0]);
}

/// The command that a report names is about to be closed or put off: it does not count among those to choose from.
pub fn the_named_command_takes_no_place_in_the_window(store: &dyn HostStore) {
    let mac = id("D-1");
    let items: Vec<_> = (0..10)
        .map(|number| item(&mac, &format!("c-{number}"), number))
        .collect();
    put_with_queue(store, &mac, &items);
    for named in &items {
        let query = ViewQuery {
            command: Some(named.uuid.clone()),
            ..ready(&mac)
        };
        let queue = load(store, &query).queue;
        assert_eq!(queue.named.as_ref(), Some(named));
        let others = queue.window.iter().map(|queued| &queued.item);
        let others: Vec<_> = others.filter(|item| item.uuid != named.uuid).collect();
        let expected: Vec<_> = items
            .iter()
            .filter(|item| item.uuid != named.uuid)
            .collect();
        assert!(others.len() >= QUEUE_WINDOW, "only {}", others.len());
        assert_eq!(others, expected[..others.len()], "{} is named", named.uuid);
    }
}

/// Ready is: open, its time has come and has not run out. To the edge.
pub fn what_is_not_ready_stays_outside(store: &dyn HostStore) {
    type Case = (&'static str, bool, fn(&mut QueueItem));
    let cases: [Case; 14] = [
        ("queued", true, |_| {}),
        ("offered", true, |item| item.state = ItemState::Offered),
        ("deferred", true, |item| item.state = ItemState::Deferred),
        ("done", false, |item| item.state = ItemState::Done),
        ("failed", false, |item| item.state = ItemState::Failed),
        ("expired", false, |item| item.state = ItemState::Expired),
        ("cancelled", false, |item| item.state = ItemState::Cancelled),
        ("abandoned", false, |item| item.state = ItemState::Abandoned),
        ("quarantined", false, |item| {
            item.state = ItemState::Quarantined
        }),
        ("time has come", true, |item| item.offer_at = at(100)),
        ("time comes", false, |item| item.offer_at = at(100) + MOMENT),
        ("time runs out", true, |item| {
            item.expires_at = Some(at(100) + MOMENT)
        }),
        ("time has run out", false, |item| {
            item.expires_at = Some(at(100))
        }),
        ("not worth a wake", true, |item| item.wake_at = None),
    ];
    for (name, is_ready, change) in cases {
        let mac = id(name);
        let mut place = item(&mac, name, 0);
        change(&mut place);
        place.closed_at = (!place.state.is_open()).then(|| at(70));
        put_with_queue(store, &mac, std::slice::from_ref(&place));
        assert_eq!(!window(store, &ready(&mac)).is_empty(), is_ready, "{name}");
        // The same when it got there by a change of its place.
        let late = id(&format!("late {name}"));
        place.enrollment = late.clone();
        put_with_queue(store, &late, &[item(&late, name, 0)]);
        commit(store, &late, vec![Change::PutItem(Box::new(place))]);
        assert_eq!(
            !window(store, &ready(&late)).is_empty(),
            is_ready,
            "late {name}"
        );
    }
}

fn deferred(channel: &EnrollmentId, session: u64) -> QueueItem {
    QueueItem {
        state: ItemState::Deferred,
        deferred_in: Some(session),
        ..item(channel, &format!("put off in {session}"), session)
    }
}

fn session(number: u64, is_open: bool) -> Session {
    Session {
        number,
        begun_at: Some(at(90)),
        finished_at: (!is_open).then(|| at(95)),
    }
}

/// A command that was put off is not offered again in the same session, and is in the next one.
pub fn what_was_put_off_in_this_session_stays_outside(store: &dyn HostStore) {
    let mac = id("D-1");
    let items = [4, 5, 6].map(|number| deferred(&mac, number));
    put_with_queue(store, &mac, &items);
    // The session under way, or the last one if a late report goes on with it, is 5; 6 is the one that an Idle begins.
    let cases = [
        (true, false, ["put off in 4", "put off in 6"]),
        (true, true, ["put off in 4", "put off in 5"]),
        (false, false, ["put off in 4", "put off in 6"]),
        (false, true, ["put off in 4", "put off in 5"]),
    ];
    for (is_open, begins_session, expected) in cases {
        let mut record = device(&mac);
        record.channel.session = session(5, is_open);
        commit(store, &mac, vec![Change::PutDevice(Box::new(record))]);
        let query = ViewQuery {
            begins_session,
            ..ready(&mac)
        };
        let found = window(store, &query);
        assert_eq!(found, expected, "open: {is_open}, begins: {begins_session}");
    }
}

/// A user's channel has sessions of its own; the device's do not count for it.
pub fn a_users_window_goes_by_the_users_session(store: &dyn HostStore) {
    let (mac, ann) = (id("D-1"), id("D-1:ann"));
    let (mut record, mut person) = (device(&mac), user(&ann));
    record.channel.session = session(5, true);
    person.channel.session = session(2, true);
    let changes = [
        Change::PutDevice(Box::new(record)),
        Change::PutUser(Box::new(person)),
    ];
    let items = [2, 5].map(|number| add(&deferred(&ann, number)));
    commit(store, &mac, [changes, items].concat());
    assert_eq!(window(store, &ready(&ann)), ["put off in 5"]);
}

/// While a device is on hold, of its own commands and of its users' only those are ready that pierce the suspension.
pub fn only_what_pierces_a_suspension_reaches_a_held_device(store: &dyn HostStore) {
    let (mac, ann) = (id("D-1"), id("D-1:ann"));
    let places = |channel: &EnrollmentId| {
        let mut lock = item(channel, "lock", 9);
        lock.pierces_suspension = true;
        [item(channel, "list", 0), lock].map(|item| add(&item))
    };
    let person = Change::PutUser(Box::new(user(&ann)));
    put_with_queue(store, &mac, &[]);
    commit(
        store,
        &mac,
        [vec![person], [places(&mac), places(&ann)].concat()].concat(),
    );
    let quarantine = Hold::Quarantined { why: String::new() };
    let holds = [None, Some(Hold::Suspended), None, Some(quarantine)];
    for hold in holds {
        let mut record = device(&mac);
        record.held = hold.map(|hold| HeldSince {
            hold,
            since: at(90),
        });
        let expected: &[&str] = match record.held {
            Some(_) => &["lock"],
            None => &["list", "lock"],
        };
        commit(store, &mac, vec![Change::PutDevice(Box::new(record))]);
        assert_eq!(window(store, &ready(&mac)), expected);
        assert_eq!(window(store, &ready(&ann)), expected);
    }
}

/// For a deadline all open commands are loaded whose time ran out, however many; also those of a device on hold.
pub fn a_deadline_sees_every_expired_command(store: &dyn HostStore) {
    let mac = id("D-1");
    let place = |name: &str, second: i64, state| QueueItem {
        expires_at: Some(at(second)),
        ..in_state(state, item(&mac, name, second.unsigned_abs()))
    };
    let mut items: Vec<_> = (0..30)
        .map(|number| place(&format!("over {number}"), 60 + number, ItemState::Queued))
        .collect();
    items.push(place("over at this moment", 100, ItemState::Offered));
    let over: std::collections::BTreeSet<_> = items.iter().map(|i| i.uuid.clone()).collect();
    items.push(place("not yet", 101, ItemState::Queued));
    items.push(place("closed", 59, ItemState::Cancelled));
    items.push(item(&mac, "never", 0));
    put_with_queue(store, &mac, &items);
    for held in [false, true] {
        let mut record = device(&mac);
        record.held = held.then(|| HeldSince {
            hold: Hold::Suspended,
            since: at(90),
        });
        commit(store, &mac, vec![Change::PutDevice(Box::new(record))]);
        let queue = load(store, &query(&mac, at(100), Window::Expired)).queue;
        let found: std::collections::BTreeSet<_> =
            queue.window.into_iter().map(|q| q.item.uuid).collect();
        assert_eq!(found, over);
        assert_eq!(queue.rest.expires_at, Some(at(101)));
    }
}

/// The rest is the earliest wake and the earliest end of the open commands that are neither in the window nor named.
pub fn the_rest_sums_up_what_is_not_loaded(store: &dyn HostStore) {
    let (mac, ann) = (id("D-1"), id("D-1:ann"));
    let place = |name: &str, offer: i64, wake: Option<i64>, expires: Option<i64>| QueueItem {
        offer_at: at(offer),
        wake_at: wake.map(at),
        expires_at: expires.map(at),
        ..item(&mac, name, offer.unsigned_abs())
    };
    let closed = place("closed", 10, Some(10), Some(110));
    let closed = in_state(ItemState::Done, closed);
    let items = [
        place("ready", 20, Some(20), Some(120)),
        place("next", 130, Some(131), Some(140)),
        place("then", 150, Some(151), Some(160)),
        place("patient", 170, None, Some(135)),
        place("over", 30, Some(31), Some(90)),
        closed,
    ];
    put_with_queue(store, &mac, &items);
    let person = Change::PutUser(Box::new(user(&ann)));
    commit(store, &mac, vec![person, add(&item(&ann, "of a user", 0))]);
    let rest = |window, command: Option<&str>| {
        let mut query = query(&mac, at(100), window);
        query.command = command.map(uuid);
        let Rest {
            wake_at,
            expires_at,
        } = load(store, &query).queue.rest;
        (wake_at, expires_at)
    };
    let expect = |wake, expires| (Some(at(wake)), Some(at(expires)));
    assert_eq!(rest(Window::Ready, None), expect(31, 90));
    assert_eq!(rest(Window::Ready, Some("over")), expect(131, 135));
    assert_eq!(rest(Window::Ready, Some("next")), expect(31, 90));
    assert_eq!(rest(Window::Ready, Some("closed")), expect(31, 90));
    assert_eq!(rest(Window::Ready, Some("unknown")), expect(31, 90));
    assert_eq!(rest(Window::Empty, None), expect(20, 90));
    assert_eq!(rest(Window::Empty, Some("ready")), expect(31, 90));
    assert_eq!(rest(Window::Expired, None), expect(20, 120));
    // Of more ready commands than the window holds, those outside belong to the rest.
    let many: Vec<_> = (0..50i64)
        .map(|number| QueueItem {
            sequence: 200 + number.unsigned_abs(),
            ..place(&format!("more {number}"), 20, Some(19 - number), None)
        })
        .collect();
    commit(store, &mac, many.iter().map(add).collect());
    let queue = load(store, &ready(&mac)).queue;
    let outside = |item: &&QueueItem| queue.window.iter().all(|q| q.item.uuid != item.uuid);
    let expected = many.iter().filter(outside).filter_map(|item| item.wake_at);
    assert_eq!(queue.rest.wake_at, expected.min().or(Some(at(31))));
    assert_eq!(queue.rest.expires_at, Some(at(90)));
}

/// While a device is on hold only what pierces the suspension is worth a wake; everything still expires.
pub fn the_rest_of_a_held_device_wakes_only_for_what_pierces(store: &dyn HostStore) {
    let mac = id("D-1");
    let place = |name: &str, second: i64, pierces_suspension| QueueItem {
        offer_at: at(second),
        wake_at: Some(at(second)),
        expires_at: Some(at(second + 50)),
        pierces_suspension,
        ..item(&mac, name, second.unsigned_abs())
    };
    put_with_queue(
        store,
        &mac,
        &[place("list", 120, false), place("lock", 130, true)],
    );
    for (held, wake) in [(false, 120), (true, 130), (false, 120)] {
        let mut record = device(&mac);
        record.held = held.then(|| HeldSince {
            hold: Hold::Suspended,
            since: at(90),
        });
        commit(store, &mac, vec![Change::PutDevice(Box::new(record))]);
        for window in [Window::Ready, Window::Expired, Window::Empty] {
            let rest = load(store, &query(&mac, at(100), window)).queue.rest;
            assert_eq!(rest.wake_at, Some(at(wake)), "held: {held}, {window:?}");
            assert_eq!(rest.expires_at, Some(at(170)), "held: {held}, {window:?}");
        }
    }
}
