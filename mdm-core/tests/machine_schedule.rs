//! The update schedule: who is woken when although nothing waits, and that a fleet does not wake at once.

mod support;

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use mdm_core::{
    enrollment::{Hold, Input, Policy, UpdateSchedule, WakeReason},
    id::EnrollmentId,
    limits::MIN_UPDATE_INTERVAL,
};
use proptest::prelude::*;
use support::{Device, Host, command};

const HOUR: SignedDuration = SignedDuration::from_hours(1);
const SCHEDULE: fn() -> UpdateSchedule = || UpdateSchedule::new(UpdateSchedule::USUAL, 7);

fn host() -> Host {
    let mut policy = Policy {
        update_schedule: Some(SCHEDULE()),
        ..Policy::default()
    };
    policy.rewake.jitter_percent = 0;
    Host::new(policy)
}

fn id(name: &str) -> EnrollmentId {
    EnrollmentId::parse(name).unwrap()
}

#[test]
fn a_device_without_work_is_woken_once_in_each_round_at_its_own_moment() {
    let mut host = host();
    let phone = Device::enrolled(&mut host, "U-1");
    let mut expected = Vec::new();
    let mut at = host.now;
    for _ in 0..12 {
        at = SCHEDULE().next_after(&phone.id, at).unwrap();
        expected.push((at, phone.id.clone(), WakeReason::Scheduled));
    }
    assert_eq!(host.pass(HOUR * 24), expected);
}

#[test]
fn work_is_not_put_off_until_the_schedule_comes_to_it() {
    let mut host = host();
    let phone = Device::enrolled(&mut host, "U-1");
    let step = host.try_enqueue(&phone.id, command("ProfileList", "A"));
    assert_eq!(step.effects.len(), 1);
    let wakes = host.pass(HOUR);
    let waiting =
        |wake: &&(Timestamp, EnrollmentId, WakeReason)| wake.2 == WakeReason::StillWaiting;
    assert!(wakes.iter().filter(waiting).count() >= 3);
}

#[test]
fn who_left_is_not_woken_and_who_is_suspended_only_afterwards() {
    let mut host = host();
    let phone = Device::enrolled(&mut host, "U-1");
    let _ = host.step(Input::Hold {
        device: phone.id.clone(),
        hold: Hold::Suspended,
    });
    assert_eq!(host.pass(HOUR * 24), []);
    let _ = host.step(Input::LiftHold {
        device: phone.id.clone(),
    });
    assert_eq!(host.pass(HOUR * 24).len(), 12);
    let _ = host.step(Input::Depart {
        device: phone.id.clone(),
        how: mdm_core::events::Departure::RemovedByUs,
    });
    assert_eq!(host.pass(HOUR * 24), []);
}

#[test]
fn a_schedule_that_is_taken_away_ends_and_one_that_is_new_begins_with_the_next_contact() {
    let mut host = host();
    let phone = Device::enrolled(&mut host, "U-1");
    host.policy.update_schedule = None;
    assert_eq!(host.pass(HOUR * 24), []);
    assert_eq!(host.channel(&phone.id).unwrap().update_at, None);
    host.policy.update_schedule = Some(SCHEDULE());
    phone.idle(&mut host);
    assert_eq!(host.pass(HOUR * 24).len(), 12);
}

#[test]
fn a_hundred_thousand_devices_are_spread_evenly_over_the_round() {
    let schedule = SCHEDULE();
    let now: Timestamp = "2026-05-01T08:00:00Z".parse().unwrap();
    let mut minutes = BTreeMap::<i64, u32>::new();
    let mut busiest_second = BTreeMap::<i64, u32>::new();
    for number in 0..100_000 {
        // As serial numbers are: alike but for the last letters.
        let at = schedule
            .next_after(&id(&format!("C02XK{number:07}")), now)
            .unwrap();
        let after = at.duration_since(now);
        *minutes.entry(after.as_mins()).or_default() += 1;
        *busiest_second.entry(after.as_secs()).or_default() += 1;
    }
    // 833 a minute and 14 a second on average.
    assert_eq!(minutes.len(), 120);
    assert!(
        minutes.values().all(|count| (680..990).contains(count)),
        "{minutes:?}"
    );
    assert!(busiest_second.values().all(|count| *count < 45));
}

#[test]
fn another_seed_is_another_spread() {
    let now = Timestamp::UNIX_EPOCH;
    let at = |seed| UpdateSchedule::new(HOUR, seed).next_after(&id("A"), now);
    assert_eq!(at(1), at(1));
    assert_ne!(at(1), at(2));
}

#[test]
fn too_short_an_interval_is_the_shortest_there_is() {
    for short in [
        SignedDuration::MIN,
        SignedDuration::ZERO,
        SignedDuration::from_secs(1),
    ] {
        assert_eq!(UpdateSchedule::new(short, 0).every(), MIN_UPDATE_INTERVAL);
    }
}

proptest! {
    #[test]
    fn the_next_moment_is_later_and_at_most_a_round_away(
        name in "[A-Z0-9-]{1,40}",
        seed: u64,
        millis in 300_000..i64::MAX / 4,
        second in -377_705_023_201i64..=253_402_207_200,
    ) {
        let every = SignedDuration::from_millis(millis);
        let schedule = UpdateSchedule::new(every, seed);
        let now = Timestamp::from_second(second).unwrap();
        if let Some(next) = schedule.next_after(&id(&name), now) {
            let wait = next.duration_since(now);
            prop_assert!(wait > SignedDuration::ZERO && wait <= every);
        } else {
            prop_assert!(now.checked_add(every).is_err());
        }
    }
}
