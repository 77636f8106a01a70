//! NotNow: a command steps aside, comes back, and holds nobody up.

mod support;

use jiff::SignedDuration;
use mdm_core::{
    enrollment::WakeReason,
    events::EventKind,
    queue::{ItemState, Wake},
};
use support::{Device, Host, command};

const MINUTE: SignedDuration = SignedDuration::from_mins(1);

fn phone(commands: &[&str]) -> (Host, Device) {
    let mut host = Host::without_jitter();
    let phone = Device::enrolled(&mut host, "U-1");
    for name in commands {
        host.enqueue(&phone.id, command("InstallProfile", name));
    }
    (host, phone)
}

/// Asks, and puts off all that comes; gives what came.
fn put_off_all(host: &mut Host, phone: &Device) -> Vec<String> {
    let mut names = Vec::new();
    let mut spoken = phone.idle(host);
    while let mdm_core::enrollment::Reply::Command { uuid, .. } = &spoken.reply {
        let uuid = uuid.clone();
        assert!(names.len() < 100, "a loop within a session");
        names.push(uuid.to_string());
        spoken = phone.not_now(host, &uuid);
    }
    names
}

#[test]
fn a_command_that_is_put_off_does_not_hold_up_what_stands_behind_it() {
    let (mut host, phone) = phone(&["A", "B", "C"]);
    let a = phone.idle(&mut host).command().clone();
    let spoken = phone.not_now(&mut host, &a);
    assert!(spoken.saw(|event| matches!(event, EventKind::CommandDeferred { .. })));
    assert_eq!(spoken.command().as_str(), "B");
    let b = spoken.command().clone();
    let c = phone.acknowledge(&mut host, &b).command().clone();
    phone.acknowledge(&mut host, &c).is_empty();
    assert_eq!(host.state(&phone.id, "A"), ItemState::Deferred);
}

#[test]
fn a_session_in_which_all_is_put_off_ends() {
    let (mut host, phone) = phone(&["A", "B", "C", "D", "E", "F", "G"]);
    assert_eq!(
        put_off_all(&mut host, &phone),
        ["A", "B", "C", "D", "E", "F", "G"]
    );
    assert!(!host.channel(&phone.id).unwrap().session.is_open());
}

#[test]
fn even_without_a_pause_nothing_comes_twice_in_a_session() {
    let (mut host, phone) = phone(&["A", "B"]);
    host.policy.deferral_pause = SignedDuration::ZERO;
    assert_eq!(put_off_all(&mut host, &phone), ["A", "B"]);
    assert_eq!(put_off_all(&mut host, &phone), ["A", "B"]);
}

#[test]
fn asking_anew_at_once_brings_nothing_back() {
    // A Mac in Power Nap asks again at once.
    let (mut host, phone) = phone(&["A"]);
    put_off_all(&mut host, &phone);
    for _ in 0..20 {
        phone.idle(&mut host).is_empty();
        host.later(SignedDuration::from_secs(1));
    }
    host.later(SignedDuration::from_secs(10));
    assert_eq!(put_off_all(&mut host, &phone), ["A"]);
}

#[test]
fn a_later_session_brings_it_back() {
    let (mut host, phone) = phone(&["A"]);
    put_off_all(&mut host, &phone);
    host.later(MINUTE);
    assert_eq!(phone.work(&mut host), ["A"]);
    assert_eq!(host.state(&phone.id, "A"), ItemState::Done);
}

#[test]
fn what_was_put_off_is_woken_for_at_growing_intervals() {
    let (mut host, phone) = phone(&["A"]);
    let mut waits = Vec::new();
    for _ in 0..9 {
        assert_eq!(put_off_all(&mut host, &phone), ["A"]);
        let since = host.now;
        while waits.len() < 100 {
            let wakes = host.pass(MINUTE);
            if let Some((at, id, reason)) = wakes.first() {
                assert_eq!((id, *reason), (&phone.id, WakeReason::DeferredWork));
                waits.push(at.duration_since(since).as_mins());
                break;
            }
        }
    }
    assert_eq!(waits, [5, 10, 20, 40, 80, 160, 240, 240, 240]);
}

#[test]
fn a_repeated_not_now_is_the_same_not_now() {
    let (mut host, phone) = phone(&["A"]);
    let a = phone.idle(&mut host).command().clone();
    phone.not_now(&mut host, &a).is_empty();
    let once = host.item(&phone.id, "A").clone();
    for _ in 0..5 {
        phone.not_now(&mut host, &a).is_empty();
    }
    let now = host.item(&phone.id, "A");
    assert_eq!((now.deferrals, now.wake_at), (once.deferrals, once.wake_at));
}

#[test]
fn a_repeated_not_now_long_after_does_not_bring_the_command_back_in_reply() {
    let (mut host, phone) = phone(&["A"]);
    let a = phone.idle(&mut host).command().clone();
    phone.not_now(&mut host, &a).is_empty();
    host.later(MINUTE * 2);
    phone.not_now(&mut host, &a).is_empty();
    host.later(MINUTE);
    assert_eq!(phone.work(&mut host), ["A"]);
}

#[test]
fn a_repeated_answer_does_not_bring_back_what_was_put_off_before_it() {
    // The last reply of the session was lost: to the device the session goes on.
    let (mut host, phone) = phone(&["A", "B"]);
    let a = phone.idle(&mut host).command().clone();
    let b = phone.not_now(&mut host, &a).command().clone();
    phone.acknowledge(&mut host, &b).is_empty();
    host.later(MINUTE * 2);
    let c = host.enqueue(&phone.id, command("InstallProfile", "C"));
    assert_eq!(phone.acknowledge(&mut host, &b).command(), &c);
    phone.acknowledge(&mut host, &c).is_empty();
    assert_eq!(phone.work(&mut host), ["A"]);
}

#[test]
fn a_quiet_command_that_was_put_off_twice_is_not_forgotten() {
    let (mut host, phone) = phone(&[]);
    let mut quiet = command("InstallProfile", "A");
    quiet.wake = Wake::No;
    let a = host.enqueue(&phone.id, quiet);
    assert_eq!(phone.idle(&mut host).command(), &a);
    phone.not_now(&mut host, &a).is_empty();
    // The reply to that was lost, so the device says it again, which ends no session that is on record.
    phone.not_now(&mut host, &a).is_empty();
    host.later(MINUTE);
    assert_eq!(phone.work(&mut host), ["A"]);
}

#[test]
fn a_not_now_without_a_session_puts_off_all_the_same() {
    let (mut host, phone) = phone(&["A", "B"]);
    let a = phone.idle(&mut host).command().clone();
    let b = phone.acknowledge(&mut host, &a).command().clone();
    phone.acknowledge(&mut host, &b).is_empty();
    let c = host.enqueue(&phone.id, command("InstallProfile", "C"));
    phone.not_now(&mut host, &c).is_empty();
    assert_eq!(host.state(&phone.id, "C"), ItemState::Deferred);
    host.later(MINUTE);
    assert_eq!(phone.work(&mut host), ["C"]);
}

#[test]
fn what_was_put_off_before_the_enrollment_was_complete_comes_with_it() {
    let mut host = Host::default();
    let phone = Device::new("U-1");
    phone.authenticate(&mut host).is_empty();
    let a = host.enqueue(&phone.id, command("InstallProfile", "A"));
    phone.not_now(&mut host, &a).is_empty();
    host.later(MINUTE);
    phone.token_update(&mut host).is_empty();
    assert_eq!(phone.work(&mut host), ["A"]);
}

#[test]
fn a_not_now_to_what_is_over_or_unknown_changes_nothing() {
    let (mut host, phone) = phone(&["A"]);
    let a = phone.idle(&mut host).command().clone();
    phone.acknowledge(&mut host, &a).is_empty();
    phone.not_now(&mut host, &a).is_empty();
    assert_eq!(host.state(&phone.id, "A"), ItemState::Done);
    let unknown = mdm_core::command::CommandUuid::parse("X").unwrap();
    phone.not_now(&mut host, &unknown).is_empty();
}

#[test]
fn what_was_put_off_can_expire_be_cancelled_and_be_answered() {
    let (mut host, phone) = phone(&["A", "B"]);
    let mut brief = command("InstallProfile", "C");
    brief.expires_at = Some(host.now.checked_add(MINUTE).unwrap());
    host.enqueue(&phone.id, brief);
    put_off_all(&mut host, &phone);
    let _ = host.cancel(&phone.id, "A");
    let b = mdm_core::command::CommandUuid::parse("B").unwrap();
    phone.acknowledge(&mut host, &b);
    host.pass(MINUTE);
    let state = |name| host.state(&phone.id, name);
    assert_eq!(
        [state("A"), state("B"), state("C")],
        [ItemState::Cancelled, ItemState::Done, ItemState::Expired]
    );
    assert_eq!(
        host.channel(&phone.id).unwrap().awaiting,
        mdm_core::enrollment::Awaiting::No
    );
}

#[test]
fn a_user_channel_puts_off_for_itself() {
    let (mut host, mac) = phone(&["A"]);
    let user = mac.user("G-1", "ann");
    user.token_update(&mut host).is_empty();
    host.enqueue(&user.id, command("InstallProfile", "U"));
    assert_eq!(put_off_all(&mut host, &user), ["U"]);
    assert_eq!(mac.work(&mut host), ["A"]);
}
