//! Records and commands to be stored, and short ways to store them.

use std::{collections::BTreeMap, sync::Arc};

use jiff::{SignedDuration, Timestamp};
use mdm_core::{
    command::CommandUuid,
    enrollment::{
        AuthToken, Awaiting, Change, Channel, DeviceFacts, DeviceRecord, EnrollmentView, HeldSince,
        Hold, Input, Phase, PushState, RenewalWindow, Session, UserRecord, ViewQuery, WakePlan,
        Window,
    },
    events::{Event, EventKind},
    id::{EnrollmentId, EnrollmentKind},
    identity::{Fingerprint, IssuerKey, Pin},
    place::PlaceId,
    queue::{ItemState, Priority, QueueItem},
    secret::Pii,
};

use crate::store::{HostStore, Refused};

/// The shortest time that a store has to tell apart: the machine closes what was queued "before one tick from now".
pub(super) const TICK: SignedDuration = SignedDuration::from_nanos(1);

/// A moment of the tests' day, with a fraction that a store must not round away.
pub(super) fn at(second: i64) -> Timestamp {
    Timestamp::constant(1_800_000_000, 123_456_789) + SignedDuration::from_secs(second)
}

pub(super) fn id(text: &str) -> EnrollmentId {
    EnrollmentId::parse(text).expect("the fixtures' names are names")
}

pub(super) fn uuid(text: &str) -> CommandUuid {
    CommandUuid::parse(text).expect("the fixtures' names are names")
}

pub(super) fn certificate(text: &str) -> Fingerprint {
    Fingerprint::of_der(text.as_bytes())
}

/// A channel that is enrolled and has nothing to do.
pub(super) fn channel() -> Channel {
    Channel {
        phase: Phase::Enrolled,
        tally: 1,
        push: PushState::Ready {
            topic: "com.apple.mgmt.External.test".to_owned(),
            digest: certificate("push"),
            since: at(0),
        },
        awaiting: Awaiting::No,
        session: Session::default(),
        wake: WakePlan::default(),
        next_sequence: 0,
        next_expiry_at: None,
        renew_at: None,
        update_at: None,
        silence_check_at: None,
        silent_since: None,
    }
}

/// A device with no more than it needs.
pub(super) fn device(name: &EnrollmentId) -> DeviceRecord {
    DeviceRecord {
        id: name.clone(),
        kind: EnrollmentKind::Device,
        created_at: at(0),
        authenticated_at: at(0),
        enrolled_at: Some(at(1)),
        re_enrollments: 0,
        pin: None,
        superseded: None,
        renewal: None,
        renewal_tries: 0,
        place: None,
        profile_signed_until: None,
        facts: DeviceFacts::default(),
        held: None,
        bootstrap_token_at: None,
        unlock_token_at: None,
        channel: channel(),
    }
}

/// A device with something in every field.
pub(super) fn full_device(name: &EnrollmentId) -> DeviceRecord {
    let pin = |text: &str| Pin {
        fingerprint: certificate(text),
        issuer: IssuerKey::try_from("ab".repeat(32)).expect("64 digits"),
        names: vec![text.to_owned(), "O'Neill \"%\" 名前".to_owned()],
        not_before: at(-9_000),
        not_after: at(9_000),
        since: at(2),
        former: vec![certificate("former"), certificate("older")],
    };
    DeviceRecord {
        kind: EnrollmentKind::UserEnrollmentDevice,
        re_enrollments: 3,
        pin: Some(pin("now")),
        superseded: Some(pin("before")),
        renewal: Some(RenewalWindow {
            since: at(3),
            until: at(4),
            authenticated: true,
            profile_signed_until: Some(at(90)),
        }),
        renewal_tries: 2,
        place: Some(PlaceId::parse("place-1").expect("letters, a hyphen, a digit")),
        profile_signed_until: Some(at(91)),
        facts: DeviceFacts {
            at: Some(at(5)),
            device_name: Some(Pii::new("Ann's iPhone \u{1F4F1}".to_owned())),
            model_name: Some("iPhone".to_owned()),
            model: Some("MU6P3LL".to_owned()),
            product_name: Some("iPhone15,4".to_owned()),
            os_version: Some("18.1".to_owned()),
            build_version: Some("22B83".to_owned()),
            serial_number: Some(Pii::new("C02XX".to_owned())),
            imei: Some(Pii::new("35 123456 123456 1".to_owned())),
            meid: Some(Pii::new("35123456123456".to_owned())),
        },
        held: Some(HeldSince {
            hold: Hold::Quarantined {
                why: "it says it is two devices".to_owned(),
            },
            since: at(6),
        }),
        bootstrap_token_at: Some(at(7)),
        unlock_token_at: Some(at(8)),
        channel: full_channel(),
        ..device(name)
    }
}

fn full_channel() -> Channel {
    Channel {
        tally: 7,
        awaiting: Awaiting::Since {
            at: at(9),
            release: Some(uuid("release")),
        },
        session: Session {
            number: u64::from(u32::MAX) + 5,
            begun_at: Some(at(10)),
            finished_at: Some(at(11)),
        },
        wake: WakePlan {
            asked_at: Some(at(12)),
            tries: 4,
            next_at: Some(at(13)),
        },
        next_sequence: 99,
        next_expiry_at: Some(at(14)),
        renew_at: Some(at(17)),
        update_at: Some(at(18)),
        silence_check_at: Some(at(15)),
        silent_since: Some(at(16)),
        ..channel()
    }
}

/// A user with no more than it needs.
pub(super) fn user(name: &EnrollmentId) -> UserRecord {
    UserRecord {
        id: name.clone(),
        kind: EnrollmentKind::User,
        created_at: at(0),
        enrolled_at: Some(at(1)),
        short_name: None,
        long_name: None,
        not_on_console: false,
        challenge: None,
        auth_token: None,
        channel: channel(),
    }
}

/// A user with something in every field.
pub(super) fn full_user(name: &EnrollmentId) -> UserRecord {
    UserRecord {
        kind: EnrollmentKind::SharedIpadUser,
        short_name: Some(Pii::new("ann@example.com".to_owned())),
        long_name: Some(Pii::new("Ann O'Neill".to_owned())),
        not_on_console: true,
        challenge: Some(("nonce".to_owned(), at(2))),
        auth_token: Some(AuthToken {
            hash: certificate("token"),
            at: at(3),
        }),
        channel: full_channel(),
        ..user(name)
    }
}

/// A command that is ready at `at(100)` and waits behind those with a lower number.
///
/// No number is given out twice on a channel ([`Channel::next_sequence`]): a store may rely on that.
pub(super) fn item(channel: &EnrollmentId, name: &str, sequence: u64) -> QueueItem {
    QueueItem {
        enrollment: channel.clone(),
        uuid: uuid(name),
        request_type: "ProfileList".to_owned(),
        priority: Priority::NORMAL,
        sequence,
        state: ItemState::Queued,
        queued_at: at(50),
        offer_at: at(50),
        wake_at: Some(at(50)),
        expires_at: None,
        attempts: 0,
        deferrals: 0,
        deferred_in: None,
        offered_at: None,
        closed_at: None,
        dedupe: None,
        pierces_suspension: false,
    }
}

/// The bytes of a command; of the fixtures', its name.
pub(super) fn body(item: &QueueItem) -> Arc<[u8]> {
    item.uuid.as_str().as_bytes().into()
}

pub(super) fn add(item: &QueueItem) -> Change {
    Change::AddCommand {
        item: Box::new(item.clone()),
        body: body(item),
    }
}

/// What it takes for a command to be where it is: it is added while it waits, and then moved.
pub(super) fn place(item: &QueueItem) -> Vec<Change> {
    if item.state == ItemState::Queued {
        return vec![add(item)];
    }
    let waiting = QueueItem {
        state: ItemState::Queued,
        closed_at: None,
        ..item.clone()
    };
    vec![add(&waiting), Change::PutItem(Box::new(item.clone()))]
}

/// The command in another state; closed at `at(70)` if that is its end.
pub(super) fn in_state(state: ItemState, item: QueueItem) -> QueueItem {
    QueueItem {
        state,
        closed_at: (!state.is_open()).then(|| at(70)),
        ..item
    }
}

pub(super) fn log(channel: &EnrollmentId, second: i64, kind: EventKind) -> Event {
    Event {
        enrollment: channel.clone(),
        at: at(second),
        kind,
    }
}

/// A query for the records and this part of the queue.
pub(super) fn query(channel: &EnrollmentId, now: Timestamp, window: Window) -> ViewQuery {
    let channel = channel.clone();
    ViewQuery {
        window,
        ..ViewQuery::of(&Input::CheckInNow { channel }, now)
    }
}

pub(super) fn load(store: &dyn HostStore, query: &ViewQuery) -> EnrollmentView {
    store.load(query).expect("the store loads")
}

/// The records of a channel's device, and nothing of its queue.
pub(super) fn records(store: &dyn HostStore, channel: &EnrollmentId) -> EnrollmentView {
    load(store, &query(channel, at(100), Window::Empty))
}

/// Commits under the revision that is stored.
pub(super) fn try_commit(
    store: &dyn HostStore,
    device: &EnrollmentId,
    changes: Vec<Change>,
) -> Result<(), Refused> {
    store.commit(device, records(store, device).revision, changes)
}

pub(super) fn commit(store: &dyn HostStore, device: &EnrollmentId, changes: Vec<Change>) {
    try_commit(store, device, changes).expect("the commit is taken");
}

/// Puts a device, and commands on its own channel.
pub(super) fn put_with_queue(store: &dyn HostStore, name: &EnrollmentId, items: &[QueueItem]) {
    let record = Change::PutDevice(Box::new(device(name)));
    let changes = std::iter::once(record).chain(items.iter().flat_map(place));
    commit(store, name, changes.collect());
}

/// The state of each command of a channel, by name.
pub(super) fn states(store: &dyn HostStore, channel: &EnrollmentId) -> BTreeMap<String, ItemState> {
    let items = store.items(channel).expect("the store lists");
    items
        .into_iter()
        .map(|item| (item.uuid.as_str().to_owned(), item.state))
        .collect()
}
