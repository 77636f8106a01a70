//! Who is woken, when, and when a device is called silent.

mod support;

use jiff::SignedDuration;
use mdm_core::{
    enrollment::{Input, Policy, Reply, TokenVerdict, WakeReason},
    error::ErrorCode,
    events::EventKind,
    queue::Wake,
};
use support::{Device, Host, command, expect_refusal};

const MINUTE: SignedDuration = SignedDuration::from_mins(1);
const HOUR: SignedDuration = SignedDuration::from_hours(1);
const DAY: SignedDuration = SignedDuration::from_hours(24);

fn phone() -> (Host, Device) {
    let mut host = Host::without_jitter();
    let phone = Device::enrolled(&mut host, "U-1");
    (host, phone)
}

/// After how many minutes the wakes of the next days come.
fn minutes(host: &mut Host, time: SignedDuration) -> Vec<i64> {
    let since = host.now;
    host.pass(time)
        .iter()
        .map(|wake| wake.0.duration_since(since).as_mins())
        .collect()
}

#[test]
fn a_new_command_wakes_its_channel() {
    let (mut host, phone) = phone();
    let step = host.try_enqueue(&phone.id, command("ProfileList", "A"));
    let mdm_core::enrollment::Effect::Wake { enrollment, reason } = &step.effects[0] else {
        panic!("no wake but {:?}", step.effects[0]);
    };
    assert_eq!((enrollment, *reason), (&phone.id, WakeReason::NewCommand));
}

#[test]
fn a_device_that_does_not_come_is_woken_again_at_growing_intervals() {
    let (mut host, phone) = phone();
    host.enqueue(&phone.id, command("ProfileList", "A"));
    let wakes = host.pass(DAY * 4);
    assert!(wakes.iter().all(|wake| wake.2 == WakeReason::StillWaiting));
    let gaps: Vec<i64> = std::iter::once(support::start())
        .chain(wakes.iter().map(|wake| wake.0))
        .collect::<Vec<_>>()
        .windows(2)
        .map(|pair| pair[1].duration_since(pair[0]).as_mins())
        .collect();
    assert_eq!(
        gaps,
        [5, 10, 20, 40, 80, 160, 320, 640, 1_280, 1_440, 1_440]
    );
}

#[test]
fn many_new_commands_do_not_put_off_the_next_wake() {
    let (mut host, phone) = phone();
    for number in 0..20 {
        host.enqueue(&phone.id, command("ProfileList", &format!("C-{number}")));
    }
    assert_eq!(minutes(&mut host, HOUR), [5, 15, 35]);
}

#[test]
fn a_new_command_for_a_device_that_is_long_away_keeps_its_schedule() {
    let (mut host, phone) = phone();
    host.enqueue(&phone.id, command("ProfileList", "A"));
    host.pass(SignedDuration::from_mins(5 + 10 + 20 + 40 + 1));
    let step = host.try_enqueue(&phone.id, command("ProfileList", "B"));
    assert_eq!(step.effects.len(), 1);
    assert_eq!(minutes(&mut host, HOUR * 4), [79, 79 + 160]);
}

#[test]
fn a_contact_begins_the_schedule_anew() {
    let (mut host, phone) = phone();
    host.enqueue(&phone.id, command("ProfileList", "A"));
    host.pass(HOUR * 5);
    assert!(host.channel(&phone.id).unwrap().wake.tries > 4);
    // It comes, takes the command, and is not heard of again.
    assert_eq!(phone.idle(&mut host).command().as_str(), "A");
    assert_eq!(host.channel(&phone.id).unwrap().wake.tries, 0);
    assert_eq!(minutes(&mut host, HOUR), [5, 10, 20, 40]);
}

#[test]
fn a_device_that_is_at_work_is_not_woken() {
    let (mut host, phone) = phone();
    for number in 0..40 {
        host.enqueue(&phone.id, command("ProfileList", &format!("C-{number}")));
    }
    let mut spoken = phone.idle(&mut host);
    while let Reply::Command { uuid, .. } = &spoken.reply {
        let uuid = uuid.clone();
        assert_eq!(host.pass(MINUTE), []);
        spoken = phone.acknowledge(&mut host, &uuid);
    }
    assert!(host.pass(DAY * 3).is_empty());
}

#[test]
fn when_the_work_is_done_nobody_is_woken() {
    let (mut host, phone) = phone();
    host.enqueue(&phone.id, command("ProfileList", "A"));
    phone.work(&mut host);
    assert!(host.pass(DAY * 10).is_empty());
    host.enqueue(&phone.id, command("ProfileList", "B"));
    let _ = host.cancel(&phone.id, "B");
    assert!(host.pass(DAY * 10).is_empty());
}

#[test]
fn quiet_work_wakes_nobody_even_if_its_session_broke_off() {
    let (mut host, phone) = phone();
    let mut quiet = command("ProfileList", "A");
    quiet.wake = Wake::No;
    host.enqueue(&phone.id, quiet);
    phone.idle(&mut host).command();
    assert!(host.pass(DAY * 3).is_empty());
}

#[test]
fn the_operator_may_ask_for_a_check_in() {
    let (mut host, phone) = phone();
    let asked = Input::CheckInNow {
        channel: phone.id.clone(),
    };
    let step = host.step(asked);
    assert!(
        step.events()
            .any(|event| event.kind == EventKind::CheckInRequested)
    );
    assert_eq!(step.effects.len(), 1);
    // It is asked for once: there is no work to come for.
    assert!(host.pass(DAY).is_empty());
    let unknown = Input::CheckInNow {
        channel: Device::new("U-2").id,
    };
    let step = host.step(unknown);
    assert_eq!(
        expect_refusal(&step.reply).code,
        ErrorCode::EnrollmentUnknown
    );
}

#[test]
fn what_apns_says_is_on_record() {
    let (mut host, phone) = phone();
    let accepted = Input::WakeAccepted {
        channel: phone.id.clone(),
    };
    let step = host.step(accepted);
    assert!(step.is_deferrable());
    let failed = Input::WakeFailed {
        channel: phone.id.clone(),
        reason: "InternalServerError".to_owned(),
        token: TokenVerdict::Usable,
    };
    let _ = host.step(failed);
    assert!(host.channel(&phone.id).unwrap().can_be_woken());
    let events: Vec<_> = host.events_of(&phone.id).collect();
    assert!(events.contains(&&EventKind::WakeAccepted));
    assert!(
        events
            .iter()
            .any(|event| matches!(event, EventKind::WakeFailed { .. }))
    );
}

#[test]
fn a_dead_token_ends_the_wakes() {
    let (mut host, phone) = phone();
    host.enqueue(&phone.id, command("ProfileList", "A"));
    host.later(MINUTE);
    let failed = Input::WakeFailed {
        channel: phone.id.clone(),
        reason: "Unregistered".to_owned(),
        token: TokenVerdict::DeadSince(host.now),
    };
    let _ = host.step(failed);
    assert!(host.pass(DAY * 3).is_empty());
    // The work itself waits on.
    assert_eq!(phone.work(&mut host), ["A"]);
}

#[test]
fn silence_is_noticed_once_and_its_end_too() {
    let (mut host, phone) = phone();
    host.later(HOUR);
    phone.idle(&mut host).is_empty();
    let last = host.now;
    host.pass(DAY * 10);
    let noticed: Vec<_> = host
        .store
        .events
        .iter()
        .filter(|event| matches!(event.kind, EventKind::WentSilent { .. }))
        .map(|event| (event.at, event.kind.clone()))
        .collect();
    let at = last.checked_add(DAY).unwrap();
    let since = Some(last);
    assert_eq!(noticed, [(at, EventKind::WentSilent { since })]);
    assert_eq!(host.channel(&phone.id).unwrap().silent_since, Some(at));

    let spoken = phone.idle(&mut host);
    assert!(spoken.saw(|event| *event == EventKind::CameBack { silent_since: at }));
    assert!(
        !phone
            .idle(&mut host)
            .saw(|event| matches!(event, EventKind::CameBack { .. }))
    );
    host.pass(DAY + HOUR);
    assert!(host.channel(&phone.id).unwrap().silent_since.is_some());
}

#[test]
fn a_device_that_speaks_is_not_silent() {
    let (mut host, phone) = phone();
    for _ in 0..20 {
        host.pass(HOUR * 23);
        phone.idle(&mut host).is_empty();
    }
    assert!(
        !host
            .events_of(&phone.id)
            .any(|event| matches!(event, EventKind::WentSilent { .. }))
    );
}

#[test]
fn without_a_bound_nobody_is_silent() {
    let (mut host, phone) = phone();
    host.policy.silence_after = None;
    host.store.contacts.clear();
    host.pass(DAY * 100);
    assert!(
        !host
            .events_of(&phone.id)
            .any(|event| matches!(event, EventKind::WentSilent { .. }))
    );

    let mut host = Host::new(Policy {
        silence_after: None,
        renewal: None,
        ..Policy::default()
    });
    Device::enrolled(&mut host, "U-1");
    assert_eq!(host.store.next_deadline(), None);
}

#[test]
fn a_deadline_that_comes_early_twice_or_for_nobody_does_nothing() {
    let (mut host, phone) = phone();
    host.enqueue(&phone.id, command("ProfileList", "A"));
    let before = host.store.clone();
    let deadline = |channel: &Device| Input::Deadline {
        channel: channel.id.clone(),
    };
    for channel in [&phone, &Device::new("U-2"), &phone.user("G-1", "ann")] {
        let step = host.step(deadline(channel));
        assert!(step.changes.is_empty() && step.effects.is_empty());
    }
    assert_eq!(host.store, before);
    host.later(MINUTE * 5);
    assert_eq!(host.step(deadline(&phone)).effects.len(), 1);
    assert_eq!(host.step(deadline(&phone)).effects.len(), 0);
}

#[test]
fn a_clock_that_runs_backwards_loses_nothing() {
    let (mut host, phone) = phone();
    host.enqueue(&phone.id, command("ProfileList", "A"));
    host.now = host.now.checked_sub(HOUR).unwrap();
    phone.idle(&mut host).is_empty();
    host.pass(HOUR * 2);
    assert_eq!(phone.work(&mut host), ["A"]);
}
