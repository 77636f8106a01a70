//! Wakes and the check-ins that follow them.

use jiff::{SignedDuration, Timestamp};
use mdm_core::{
    events::{
        Event,
        EventKind::{self, CheckInBegun, WakeAccepted},
        WakePair, pair_wakes,
    },
    id::EnrollmentId,
};

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + second).unwrap()
}

fn id(name: &str) -> EnrollmentId {
    EnrollmentId::parse(name).unwrap()
}

fn log(lines: &[(i64, EventKind)]) -> Vec<Event> {
    let line = |(second, kind): &(i64, EventKind)| Event {
        enrollment: id("A"),
        at: at(*second),
        kind: kind.clone(),
    };
    lines.iter().map(line).collect()
}

fn finished(begun: i64) -> EventKind {
    let begun_at = at(begun);
    EventKind::CheckInFinished { begun_at }
}

fn pair(accepted: i64, answered: Option<i64>) -> WakePair {
    WakePair {
        accepted_at: at(accepted),
        answered_at: answered.map(at),
    }
}

#[test]
fn a_check_in_answers_the_latest_wake_and_only_once() {
    let log = log(&[
        (0, WakeAccepted),
        (300, WakeAccepted),
        (312, CheckInBegun),
        (315, finished(312)),
        (400, CheckInBegun),
        (401, finished(400)),
        (500, WakeAccepted),
    ]);
    let pairs = pair_wakes(&log, &id("A"));
    assert_eq!(
        pairs,
        [pair(0, None), pair(300, Some(312)), pair(500, None)]
    );
    assert_eq!(pairs[1].delay(), Some(SignedDuration::from_secs(12)));
}

#[test]
fn a_check_in_without_work_is_an_answer_too() {
    let log = log(&[(0, WakeAccepted), (7, finished(7))]);
    assert_eq!(pair_wakes(&log, &id("A")), [pair(0, Some(7))]);
}

#[test]
fn a_device_that_is_faster_than_apns_answer_to_us_has_answered() {
    let log = log(&[(10, CheckInBegun), (11, WakeAccepted), (12, finished(10))]);
    let pairs = pair_wakes(&log, &id("A"));
    assert_eq!(pairs, [pair(11, Some(10))]);
    assert_eq!(pairs[0].delay(), Some(SignedDuration::ZERO));
}

#[test]
fn a_check_in_of_before_is_no_answer() {
    let log = log(&[(0, CheckInBegun), (2, finished(0)), (60, WakeAccepted)]);
    assert_eq!(pair_wakes(&log, &id("A")), [pair(60, None)]);
}

#[test]
fn other_channels_do_not_count() {
    let log = log(&[(0, WakeAccepted), (7, CheckInBegun)]);
    assert!(pair_wakes(&log, &id("B")).is_empty());
}
