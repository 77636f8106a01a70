//! Which command a device gets next, and what becomes of each.

mod support;

use jiff::SignedDuration;
use mdm_core::{
    enrollment::{Input, Outcome, Reply},
    error::ErrorCode,
    events::EventKind,
    limits::{MAX_DEDUPE_BYTES, QUEUE_WINDOW},
    queue::{Dedupe, ItemState, NewCommand, Priority, Twin, Wake},
};
use support::{Device, Host, ReportBody, command, expect_refusal};

const MINUTE: SignedDuration = SignedDuration::from_mins(1);
const DAY: SignedDuration = SignedDuration::from_hours(24);

fn phone() -> (Host, Device) {
    let mut host = Host::without_jitter();
    let phone = Device::enrolled(&mut host, "U-1");
    (host, phone)
}

fn keyed(name: &str, twin: Twin) -> NewCommand {
    let mut new = command("DeviceInformation", name);
    new.dedupe = Some(Dedupe {
        key: "inventory".to_owned(),
        twin,
    });
    new
}

#[test]
fn higher_priority_goes_first_and_equals_keep_their_order() {
    let (mut host, phone) = phone();
    for (name, priority) in [
        ("n-1", Priority::NORMAL),
        ("last", Priority::LAST),
        ("low-1", Priority::LOW),
        ("n-2", Priority::NORMAL),
        ("urgent", Priority::URGENT),
        ("low-2", Priority::LOW),
        ("high", Priority::HIGH),
        ("n-3", Priority::NORMAL),
        ("least", Priority(i16::MIN)),
        ("most", Priority(i16::MAX)),
    ] {
        let new = command("ProfileList", name).with_priority(priority);
        host.enqueue(&phone.id, new);
    }
    assert_eq!(
        phone.work(&mut host),
        [
            "most", "urgent", "high", "n-1", "n-2", "n-3", "low-1", "low-2", "last", "least"
        ]
    );
}

#[test]
fn a_long_queue_is_worked_off_in_order() {
    let (mut host, phone) = phone();
    let names: Vec<String> = (0..QUEUE_WINDOW * 5).map(|n| format!("C-{n:02}")).collect();
    for name in &names {
        host.enqueue(&phone.id, command("ProfileList", name));
    }
    assert_eq!(phone.work(&mut host), names);
    assert!(
        names
            .iter()
            .all(|name| host.state(&phone.id, name) == ItemState::Done)
    );
    assert!(host.store.bodies.is_empty());
}

#[test]
fn a_command_goes_not_before_its_time() {
    let (mut host, phone) = phone();
    let at = host.now.checked_add(MINUTE * 30).unwrap();
    let mut later = command("ProfileList", "later");
    later.not_before = Some(at);
    let step = host.try_enqueue(&phone.id, later);
    assert!(step.effects.is_empty());
    assert!(phone.work(&mut host).is_empty());
    let wakes = host.pass(MINUTE * 30);
    assert_eq!(wakes.iter().map(|wake| wake.0).collect::<Vec<_>>(), [at]);
    assert_eq!(phone.work(&mut host), ["later"]);
}

#[test]
fn a_time_in_the_past_means_at_once() {
    let (mut host, phone) = phone();
    let mut new = command("ProfileList", "A");
    new.not_before = Some(jiff::Timestamp::MIN);
    assert_eq!(host.try_enqueue(&phone.id, new).effects.len(), 1);
    assert_eq!(phone.work(&mut host), ["A"]);
}

#[test]
fn a_command_expires_at_its_deadline() {
    let (mut host, phone) = phone();
    for (name, minutes) in [("A", 10), ("B", 20), ("C", 30)] {
        let mut new = command("ProfileList", name);
        new.expires_at = Some(host.now.checked_add(MINUTE * minutes).unwrap());
        host.enqueue(&phone.id, new);
    }
    host.pass(MINUTE * 20);
    let state = |name| host.state(&phone.id, name);
    assert_eq!(state("A"), ItemState::Expired);
    assert_eq!(state("B"), ItemState::Expired);
    assert_eq!(state("C"), ItemState::Queued);
    let closed = host.item(&phone.id, "A").closed_at.unwrap();
    assert_eq!(closed, support::start().checked_add(MINUTE * 10).unwrap());
}

#[test]
fn a_command_whose_time_ran_out_is_not_offered() {
    let (mut host, phone) = phone();
    let mut new = command("ProfileList", "A");
    new.expires_at = Some(host.now.checked_add(MINUTE).unwrap());
    host.enqueue(&phone.id, new);
    host.enqueue(&phone.id, command("ProfileList", "B"));
    host.later(MINUTE);
    assert_eq!(phone.work(&mut host), ["B"]);
    host.pass(SignedDuration::ZERO);
    assert_eq!(host.state(&phone.id, "A"), ItemState::Expired);
}

#[test]
fn a_command_whose_sender_does_not_say_waits_as_long_as_the_policy_says() {
    let (mut host, phone) = phone();
    host.enqueue(&phone.id, command("ProfileList", "A"));
    host.policy.command_lifetime = None;
    host.enqueue(&phone.id, command("ProfileList", "for ever"));
    host.pass(DAY * 30);
    assert_eq!(host.state(&phone.id, "A"), ItemState::Expired);
    host.pass(DAY * 1_000);
    assert_eq!(phone.work(&mut host), ["for ever"]);
}

#[test]
fn times_that_make_no_sense_are_refused() {
    let (mut host, phone) = phone();
    let (now, soon) = (host.now, host.now.checked_add(MINUTE).unwrap());
    for (not_before, expires_at) in [
        (None, now),
        (None, jiff::Timestamp::MIN),
        (Some(soon), soon),
        (Some(soon), now),
    ] {
        let mut new = command("ProfileList", "A");
        (new.not_before, new.expires_at) = (not_before, Some(expires_at));
        let step = host.try_enqueue(&phone.id, new);
        assert_eq!(expect_refusal(&step.reply).code, ErrorCode::QueueBadTimes);
    }
    let mut absurd = command("ProfileList", "A");
    (absurd.not_before, absurd.expires_at) = (Some(jiff::Timestamp::MAX), None);
    host.enqueue(&phone.id, absurd);
}

#[test]
fn a_command_with_a_known_name_is_refused_even_after_its_end() {
    let (mut host, phone) = phone();
    host.enqueue(&phone.id, command("ProfileList", "A"));
    for _ in 0..2 {
        let step = host.try_enqueue(&phone.id, command("DeviceLock", "A"));
        let code = expect_refusal(&step.reply).code;
        assert_eq!(code, ErrorCode::QueueDuplicateUuid);
        assert_eq!(code.http_status(), 409);
        assert!(step.effects.is_empty());
        phone.work(&mut host);
    }
    assert_eq!(host.item(&phone.id, "A").request_type, "ProfileList");
}

#[test]
fn of_twins_the_one_that_waits_stays() {
    let (mut host, phone) = phone();
    host.enqueue(&phone.id, keyed("A", Twin::KeepWaiting));
    let step = host.try_enqueue(&phone.id, keyed("B", Twin::KeepWaiting));
    let Reply::Done(Outcome::AlreadyWaiting { uuid }) = &step.reply else {
        panic!("{:?}", step.reply)
    };
    assert_eq!(uuid.as_str(), "A");
    assert_eq!(phone.work(&mut host), ["A"]);
    host.enqueue(&phone.id, keyed("C", Twin::KeepWaiting));
    assert_eq!(phone.work(&mut host), ["C"]);
}

#[test]
fn of_twins_the_new_one_takes_the_place() {
    let (mut host, phone) = phone();
    for name in ["A", "B", "C"] {
        host.enqueue(&phone.id, keyed(name, Twin::Replace));
    }
    assert_eq!(host.state(&phone.id, "A"), ItemState::Cancelled);
    assert_eq!(host.state(&phone.id, "B"), ItemState::Cancelled);
    assert_eq!(phone.work(&mut host), ["C"]);
}

#[test]
fn a_twin_that_was_handed_out_is_left_to_end_and_replaced_once() {
    let (mut host, phone) = phone();
    host.enqueue(&phone.id, keyed("A", Twin::Replace));
    let handed = phone.idle(&mut host).command().clone();
    for name in ["B", "C", "D"] {
        host.enqueue(&phone.id, keyed(name, Twin::Replace));
    }
    let spoken = phone.acknowledge(&mut host, &handed);
    assert_eq!(spoken.command().as_str(), "D");
    let state = |name| host.state(&phone.id, name);
    assert_eq!(
        [state("A"), state("B"), state("C")],
        [ItemState::Done, ItemState::Cancelled, ItemState::Cancelled]
    );
}

#[test]
fn a_dedupe_key_has_a_bound() {
    let (mut host, phone) = phone();
    for (length, good) in [(MAX_DEDUPE_BYTES, true), (MAX_DEDUPE_BYTES + 1, false)] {
        let mut new = command("ProfileList", &format!("C-{length}"));
        new.dedupe = Some(Dedupe {
            key: "k".repeat(length),
            twin: Twin::Replace,
        });
        let step = host.try_enqueue(&phone.id, new);
        assert_eq!(
            matches!(step.reply, Reply::Done(Outcome::Queued { .. })),
            good
        );
    }
}

#[test]
fn after_a_lost_reply_the_same_command_comes_again() {
    let (mut host, phone) = phone();
    host.enqueue(&phone.id, command("ProfileList", "A"));
    host.enqueue(&phone.id, command("ProfileList", "B"));
    assert_eq!(phone.idle(&mut host).command().as_str(), "A");
    let spoken = phone.idle(&mut host);
    assert_eq!(spoken.command().as_str(), "A");
    assert_eq!(host.item(&phone.id, "A").attempts, 1);
    let uuid = spoken.command().clone();
    // The reply to the answer is lost: the device repeats it.
    assert_eq!(phone.acknowledge(&mut host, &uuid).command().as_str(), "B");
    let again = phone.acknowledge(&mut host, &uuid);
    assert_eq!(again.command().as_str(), "B");
    assert!(!again.saw(|event| matches!(event, EventKind::CommandClosed { .. })));
}

#[test]
fn a_command_that_kills_the_session_each_time_is_set_aside() {
    let (mut host, phone) = phone();
    host.policy.max_attempts = 3;
    host.policy.attempt_spacing = jiff::SignedDuration::ZERO;
    host.enqueue(&phone.id, command("InstallProfile", "poison"));
    host.enqueue(&phone.id, command("ProfileList", "A"));
    for _ in 0..3 {
        assert_eq!(phone.idle(&mut host).command().as_str(), "poison");
    }
    let spoken = phone.idle(&mut host);
    assert_eq!(spoken.command().as_str(), "A");
    assert!(spoken.saw(|event| matches!(
        event,
        EventKind::CommandClosed {
            state: ItemState::Quarantined,
            ..
        }
    )));
    assert_eq!(host.state(&phone.id, "poison"), ItemState::Quarantined);
}

#[test]
fn any_answer_starts_the_count_of_attempts_anew() {
    let (mut host, phone) = phone();
    host.policy.max_attempts = 2;
    host.policy.attempt_spacing = jiff::SignedDuration::ZERO;
    let uuid = host.enqueue(&phone.id, command("ProfileList", "A"));
    for _ in 0..5 {
        assert_eq!(phone.idle(&mut host).command(), &uuid);
        phone.not_now(&mut host, &uuid).is_empty();
        host.later(MINUTE);
    }
    assert_eq!(host.item(&phone.id, "A").deferrals, 5);
}

#[test]
fn even_a_policy_of_no_attempts_offers_once() {
    let (mut host, phone) = phone();
    host.policy.max_attempts = 0;
    host.policy.attempt_spacing = jiff::SignedDuration::ZERO;
    host.enqueue(&phone.id, command("ProfileList", "A"));
    let step = {
        let body = ReportBody::new(&phone.keys, "Idle", None);
        host.policy.max_attempts = 1;
        host.policy.attempt_spacing = jiff::SignedDuration::ZERO;
        phone.say(&mut host, &body)
    };
    assert_eq!(step.command().as_str(), "A");
    host.policy.max_attempts = 0;
    host.policy.attempt_spacing = jiff::SignedDuration::ZERO;
    phone.idle(&mut host).is_empty();
    assert_eq!(host.state(&phone.id, "A"), ItemState::Quarantined);
}

#[test]
fn many_that_are_set_aside_do_not_end_the_work() {
    let (mut host, phone) = phone();
    host.policy.max_attempts = 1;
    host.policy.attempt_spacing = jiff::SignedDuration::ZERO;
    let names: Vec<String> = (0..QUEUE_WINDOW * 2).map(|n| format!("C-{n}")).collect();
    for name in &names {
        host.enqueue(&phone.id, command("ProfileList", name));
    }
    for name in &names {
        assert_eq!(phone.idle(&mut host).command().as_str(), name);
    }
    phone.idle(&mut host).is_empty();
    assert_eq!(host.store.open_on(&phone.id).count(), 0);
}

#[test]
fn a_waiting_command_can_be_taken_back_once() {
    let (mut host, phone) = phone();
    host.enqueue(&phone.id, command("ProfileList", "A"));
    let refused = |reply: &Reply| expect_refusal(reply).code;
    assert!(matches!(host.cancel(&phone.id, "A").reply, Reply::Done(_)));
    assert_eq!(
        refused(&host.cancel(&phone.id, "A").reply),
        ErrorCode::QueueAlreadyClosed
    );
    assert_eq!(
        refused(&host.cancel(&phone.id, "X").reply),
        ErrorCode::QueueUnknownCommand
    );
    let nobody = Device::new("U-2");
    assert_eq!(
        refused(&host.cancel(&nobody.id, "A").reply),
        ErrorCode::EnrollmentUnknown
    );
    assert!(phone.work(&mut host).is_empty());
}

#[test]
fn a_queue_can_be_cleared_of_all_that_waits() {
    let (mut host, phone) = phone();
    for name in ["A", "B", "C", "D", "E", "F"] {
        host.enqueue(&phone.id, command("ProfileList", name));
    }
    let a = phone.idle(&mut host).command().clone();
    phone.acknowledge(&mut host, &a);
    let _ = host.step(Input::ClearQueue {
        channel: phone.id.clone(),
    });
    assert_eq!(host.state(&phone.id, "A"), ItemState::Done);
    for name in ["B", "C", "D", "E", "F"] {
        assert_eq!(host.state(&phone.id, name), ItemState::Cancelled);
    }
    assert!(phone.work(&mut host).is_empty());
    assert!(host.pass(DAY * 2).is_empty());
}

#[test]
fn a_command_may_wait_for_the_next_contact() {
    let (mut host, phone) = phone();
    let mut quiet = command("ProfileList", "A");
    quiet.wake = Wake::No;
    let step = host.try_enqueue(&phone.id, quiet);
    assert!(step.effects.is_empty());
    assert!(host.pass(DAY * 2).is_empty());
    assert_eq!(phone.work(&mut host), ["A"]);
}

#[test]
fn an_idle_with_nothing_to_do_changes_nothing_that_cannot_wait() {
    let (mut host, phone) = phone();
    let spoken = phone.idle(&mut host);
    spoken.is_empty();
    assert!(spoken.deferrable);
    assert!(spoken.saw(|event| matches!(event, EventKind::CheckInFinished { .. })));

    // Nor does one while work is put off until later.
    let uuid = host.enqueue(&phone.id, command("ProfileList", "A"));
    assert_eq!(phone.idle(&mut host).command(), &uuid);
    phone.not_now(&mut host, &uuid).is_empty();
    let spoken = phone.idle(&mut host);
    spoken.is_empty();
    assert!(spoken.deferrable);
}

#[test]
fn a_session_is_on_record_from_its_first_command_to_its_end() {
    let (mut host, phone) = phone();
    host.enqueue(&phone.id, command("ProfileList", "A"));
    let begun = host.now;
    let spoken = phone.idle(&mut host);
    assert!(spoken.saw(|event| *event == EventKind::CheckInBegun));
    assert!(host.channel(&phone.id).unwrap().session.is_open());
    let uuid = spoken.command().clone();
    host.later(MINUTE);
    let spoken = phone.acknowledge(&mut host, &uuid);
    assert!(spoken.saw(|event| *event == EventKind::CheckInFinished { begun_at: begun }));
    let session = host.channel(&phone.id).unwrap().session;
    assert_eq!(session.number, 1);
    assert_eq!(session.begun_at, Some(begun));
    assert_eq!(session.finished_at, Some(host.now));
}
