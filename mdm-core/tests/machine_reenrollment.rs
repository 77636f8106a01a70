//! A known device enrolls anew: what is kept, what is given up, and what if it fails.

mod support;

use jiff::SignedDuration;
use mdm_core::{
    enrollment::{Awaiting, Phase, SecretName},
    error::ErrorCode,
    events::{Arrival, Departure, EventKind},
    plist::Value,
    queue::ItemState,
};
use support::{Authority, Body, Device, Host, command, data};

const MINUTE: SignedDuration = SignedDuration::from_mins(1);

fn escrowed(host: &Host, device: &Device, name: SecretName) -> bool {
    let record = host.device(&device.id);
    let at = match name {
        SecretName::BootstrapToken => record.bootstrap_token_at,
        SecretName::UnlockToken => record.unlock_token_at,
        SecretName::Push | SecretName::UnknownKeys => panic!(),
    };
    let kept = host.store.secrets.contains_key(&(device.id.clone(), name));
    assert_eq!(at.is_some(), kept);
    kept
}

fn token_update_with_unlock(device: &Device, host: &mut Host) {
    let body = device
        .token_update_body()
        .with("UnlockToken", data(b"unlock"));
    device.say(host, &body).is_empty();
}

#[test]
fn a_wiped_device_is_enrolled_anew() {
    let mut host = Host::default();
    let first = Device::enrolled(&mut host, "U-1");
    host.later(MINUTE);
    let second = Device {
        magic: "magic-2".to_owned(),
        ..first.renewed()
    };
    let spoken = second.authenticate(&mut host);
    let arrival = Arrival::ReEnrollment;
    assert!(spoken.saw(|event| *event == EventKind::Authenticated { arrival }));
    assert!(spoken.saw(|event| *event
        == EventKind::IdentityReplaced {
            old: first.certificate.facts().fingerprint,
            new: second.certificate.facts().fingerprint,
        }));
    assert_eq!(host.phase(&first.id), Phase::Authenticated);
    assert!(!host.channel(&first.id).unwrap().can_be_woken());

    host.later(MINUTE);
    let spoken = second.token_update(&mut host);
    assert!(spoken.saw(|event| *event == EventKind::Enrolled));
    let record = host.device(&first.id);
    assert_eq!(record.re_enrollments, 1);
    assert_eq!(record.channel.tally, 1);
    assert_eq!(record.enrolled_at, Some(host.now));
}

#[test]
fn old_commands_are_abandoned_and_those_queued_since_authenticate_are_kept() {
    let mut host = Host::default();
    let first = Device::enrolled(&mut host, "U-1");
    host.enqueue(&first.id, command("ProfileList", "old"));
    let offered = host.enqueue(&first.id, command("ProfileList", "offered"));
    assert_eq!(first.idle(&mut host).command().as_str(), "old");
    let old = first.idle(&mut host).command().clone();
    first.not_now(&mut host, &old);
    host.later(MINUTE);
    let second = first.renewed();
    second.authenticate(&mut host).is_empty();
    for name in ["new-1", "new-2"] {
        host.enqueue(&first.id, command("ProfileList", name));
    }
    assert!(host.state(&first.id, offered.as_str()).is_open());
    host.later(MINUTE);
    let spoken = second.token_update(&mut host);
    assert_eq!(spoken.wakes.len(), 1);
    for name in ["old", "offered"] {
        assert_eq!(host.state(&first.id, name), ItemState::Abandoned);
    }
    assert_eq!(second.work(&mut host), ["new-1", "new-2"]);
}

#[test]
fn a_command_that_a_node_with_a_slower_clock_queued_since_authenticate_is_kept() {
    let mut host = Host::default();
    let first = Device::enrolled(&mut host, "U-1");
    host.later(MINUTE);
    let second = first.renewed();
    second.authenticate(&mut host).is_empty();
    host.now = host.now.checked_sub(SignedDuration::from_secs(2)).unwrap();
    host.enqueue(&first.id, command("ProfileList", "new"));
    host.later(MINUTE);
    second.token_update(&mut host).is_empty();
    assert_eq!(second.work(&mut host), ["new"]);
}

#[test]
fn nothing_is_handed_out_between_authenticate_and_token_update() {
    let mut host = Host::default();
    let first = Device::enrolled(&mut host, "U-1");
    host.enqueue(&first.id, command("ProfileList", "old"));
    host.later(MINUTE);
    let second = first.renewed();
    second.authenticate(&mut host).is_empty();
    second.idle(&mut host).is_empty();
    assert_eq!(host.phase(&first.id), Phase::Authenticated);
    assert!(host.pass(SignedDuration::from_hours(23)).is_empty());
}

#[test]
fn escrowed_tokens_of_the_enrollment_before_are_forgotten() {
    let mut host = Host::default();
    let first = Device::enrolled(&mut host, "U-1");
    token_update_with_unlock(&first, &mut host);
    first.set_bootstrap_token(&mut host, b"boot").is_empty();
    host.later(MINUTE);
    let second = first.renewed();
    second.authenticate(&mut host).is_empty();
    for name in [SecretName::BootstrapToken, SecretName::UnlockToken] {
        assert!(escrowed(&host, &first, name), "{name:?}");
    }
    second.bootstrap_token(&mut host).is_empty();
    second.token_update(&mut host).is_empty();
    for name in [SecretName::BootstrapToken, SecretName::UnlockToken] {
        assert!(!escrowed(&host, &first, name), "{name:?}");
    }
}

#[test]
fn tokens_that_came_with_the_new_enrollment_stay() {
    let mut host = Host::default();
    let first = Device::enrolled(&mut host, "U-1");
    host.later(MINUTE);
    let second = first.renewed();
    second.authenticate(&mut host).is_empty();
    second.set_bootstrap_token(&mut host, b"new").is_empty();
    token_update_with_unlock(&second, &mut host);
    second.token_update(&mut host).is_empty();
    for name in [SecretName::BootstrapToken, SecretName::UnlockToken] {
        assert!(escrowed(&host, &first, name), "{name:?}");
    }
}

#[test]
fn a_token_update_without_unlock_token_does_not_erase_it() {
    let mut host = Host::default();
    let phone = Device::enrolled(&mut host, "U-1");
    token_update_with_unlock(&phone, &mut host);
    phone.token_update(&mut host).is_empty();
    let empty = phone.token_update_body().with("UnlockToken", data(b""));
    phone.say(&mut host, &empty).is_empty();
    assert!(escrowed(&host, &phone, SecretName::UnlockToken));
}

#[test]
fn a_bootstrap_token_is_given_back_and_can_be_taken_back() {
    let mut host = Host::default();
    let mac = Device::enrolled(&mut host, "U-1");
    mac.bootstrap_token(&mut host).is_empty();
    mac.set_bootstrap_token(&mut host, b"boot").is_empty();
    let http = mac.bootstrap_token(&mut host).http();
    assert_eq!(http.status, 200);
    let body = String::from_utf8_lossy(&http.body).into_owned();
    assert!(body.contains("Ym9vdA=="));
    mac.set_bootstrap_token(&mut host, b"").is_empty();
    mac.bootstrap_token(&mut host).is_empty();
    assert!(!escrowed(&host, &mac, SecretName::BootstrapToken));
}

#[test]
fn a_device_that_speaks_with_its_old_identity_has_failed_to_enroll_anew() {
    let mut host = Host::without_jitter();
    let old = Device::enrolled(&mut host, "U-1");
    host.enqueue(&old.id, command("ProfileList", "A"));
    host.later(MINUTE);
    let new = old.renewed();
    new.authenticate(&mut host).is_empty();
    host.enqueue(&old.id, command("ProfileList", "B"));
    host.later(MINUTE);
    let spoken = old.idle(&mut host);
    assert!(spoken.saw(|event| *event == EventKind::ReEnrollmentFailed));
    assert_eq!(spoken.command().as_str(), "A");
    assert_eq!(host.phase(&old.id), Phase::Enrolled);
    let record = host.device(&old.id);
    assert_eq!(
        record.pin.as_ref().unwrap().fingerprint,
        old.certificate.facts().fingerprint
    );
    assert_eq!(old.work(&mut host), ["A", "B"]);
}

#[test]
fn a_resumed_enrollment_is_woken_for_what_waits() {
    let mut host = Host::without_jitter();
    let old = Device::enrolled(&mut host, "U-1");
    let user = old.user("G-1", "ann");
    user.token_update(&mut host).is_empty();
    host.later(MINUTE);
    old.renewed().authenticate(&mut host).is_empty();
    host.enqueue(&old.id, command("ProfileList", "A"));
    host.enqueue(&user.id, command("ProfileList", "B"));
    assert!(host.pass(SignedDuration::from_hours(23)).is_empty());
    old.set_bootstrap_token(&mut host, b"boot").is_empty();
    let woken: Vec<_> = host.pass(MINUTE).into_iter().map(|wake| wake.1).collect();
    assert_eq!(woken, [old.id, user.id]);
}

#[test]
fn an_enrollment_that_is_not_completed_in_time_has_failed_and_the_old_one_is_woken() {
    let mut host = Host::without_jitter();
    let old = Device::enrolled(&mut host, "U-1");
    host.enqueue(&old.id, command("ProfileList", "A"));
    host.later(MINUTE);
    let new = old.renewed();
    new.authenticate(&mut host).is_empty();
    let begun = host.now;
    host.later(MINUTE);
    new.authenticate(&mut host).is_empty();
    let wakes = host.pass(SignedDuration::from_hours(24));
    let due = begun.checked_add(SignedDuration::from_hours(24)).unwrap();
    assert_eq!(wakes[0].0, due);
    assert!(
        host.events_of(&old.id)
            .any(|event| *event == EventKind::ReEnrollmentFailed)
    );
    assert_eq!(host.phase(&old.id), Phase::Enrolled);
    // If the device has the new enrollment after all, it may still say so.
    host.later(MINUTE);
    new.token_update(&mut host).is_empty();
    assert_eq!(host.device(&old.id).re_enrollments, 1);
    assert_eq!(host.state(&old.id, "A"), ItemState::Abandoned);
}

#[test]
fn a_straggler_of_the_old_identity_does_not_cost_the_new_enrollment() {
    type Straggler = fn(&Device, &mut Host);
    let stragglers: [(&str, Straggler); 4] = [
        ("report", |old, host| drop(old.idle(host))),
        ("tokens", |old, host| drop(old.token_update(host))),
        ("escrow", |old, host| {
            drop(old.set_bootstrap_token(host, b"boot"))
        }),
        ("check-out", |old, host| drop(old.check_out(host))),
    ];
    for (name, speak) in stragglers {
        let mut host = Host::default();
        let old = Device::enrolled(&mut host, "U-1");
        host.enqueue(&old.id, command("ProfileList", "old"));
        host.later(MINUTE);
        let new = Device {
            magic: "magic-2".to_owned(),
            ..old.renewed()
        };
        new.authenticate(&mut host).is_empty();
        host.later(MINUTE);
        speak(&old, &mut host);
        host.later(MINUTE);
        let spoken = new.token_update(&mut host);
        assert_eq!(spoken.http().status, 200, "{name}: {:?}", spoken.reply);
        assert_eq!(host.phase(&old.id), Phase::Enrolled, "{name}");
        assert_eq!(host.device(&old.id).re_enrollments, 1, "{name}");
        assert_eq!(host.state(&old.id, "old"), ItemState::Abandoned, "{name}");
        new.idle(&mut host).is_empty();
        old.idle(&mut host).refused(ErrorCode::IdentityStranger);
    }
}

#[test]
fn a_copy_of_authenticate_that_arrives_after_the_token_update_is_a_repetition() {
    // A proxy that repeats a request it got no answer for, and then the device its TokenUpdate.
    let mut host = Host::default();
    let phone = Device::enrolled(&mut host, "U-1");
    phone.set_bootstrap_token(&mut host, b"boot").is_empty();
    host.enqueue(&phone.id, command("ProfileList", "A"));
    host.later(MINUTE * 10);
    let spoken = phone.authenticate(&mut host);
    let arrival = Arrival::Repeated;
    assert!(spoken.saw(|event| *event == EventKind::Authenticated { arrival }));
    assert_eq!(host.phase(&phone.id), Phase::Enrolled);
    phone.token_update(&mut host).is_empty();
    assert_eq!(host.device(&phone.id).re_enrollments, 0);
    assert!(escrowed(&host, &phone, SecretName::BootstrapToken));
    assert_eq!(phone.work(&mut host), ["A"]);
}

#[test]
fn a_re_enrollment_with_the_same_identity_that_fails_does_not_lose_the_device() {
    let mut host = Host::default();
    let phone = Device::enrolled(&mut host, "U-1");
    host.later(MINUTE * 11);
    phone.authenticate(&mut host).is_empty();
    assert_eq!(host.phase(&phone.id), Phase::Authenticated);
    host.enqueue(&phone.id, command("ProfileList", "A"));
    assert_eq!(phone.work(&mut host), ["A"]);
    assert_eq!(host.phase(&phone.id), Phase::Enrolled);

    // Even if it never speaks unless it is woken.
    host.later(MINUTE * 11);
    phone.authenticate(&mut host).is_empty();
    host.enqueue(&phone.id, command("ProfileList", "B"));
    let wakes = host.pass(SignedDuration::from_hours(24));
    assert_eq!(wakes.len(), 1);
    assert_eq!(host.device(&phone.id).superseded, None);
}

#[test]
fn the_identity_of_an_enrollment_that_ended_does_not_resume_it() {
    let mut host = Host::default();
    let first = Device::enrolled(&mut host, "U-1");
    let second = first.renewed();
    second.authenticate(&mut host).is_empty();
    second.check_out(&mut host).is_empty();
    let third = first.renewed();
    third.authenticate(&mut host).is_empty();
    first.idle(&mut host).refused(ErrorCode::IdentityStranger);
    assert_eq!(host.phase(&first.id), Phase::Authenticated);
}

#[test]
fn user_channels_begin_anew_with_their_device() {
    let mut host = Host::default();
    let mac = Device::enrolled(&mut host, "U-1");
    let user = mac.user("G-1", "ann");
    user.token_update(&mut host).is_empty();
    host.enqueue(&user.id, command("ProfileList", "old"));
    host.later(MINUTE);
    let anew = mac.renewed();
    anew.authenticate(&mut host).is_empty();
    host.enqueue(&user.id, command("ProfileList", "new"));
    anew.token_update(&mut host).is_empty();
    assert_eq!(host.phase(&user.id), Phase::Authenticated);
    assert_eq!(host.user(&user.id).channel.tally, 0);
    let push = (user.id.clone(), SecretName::Push);
    assert!(!host.store.secrets.contains_key(&push));
    assert_eq!(host.state(&user.id, "old"), ItemState::Abandoned);
    assert_eq!(host.state(&user.id, "new"), ItemState::Queued);

    let user = Device {
        certificate: anew.certificate.clone(),
        ..user
    };
    user.idle(&mut host).is_empty();
    let spoken = user.token_update(&mut host);
    assert!(spoken.saw(|event| *event == EventKind::Enrolled));
    assert_eq!(user.work(&mut host), ["new"]);
}

#[test]
fn what_waits_for_a_user_that_never_returns_expires_all_the_same() {
    let mut host = Host::default();
    let mac = Device::enrolled(&mut host, "U-1");
    let user = mac.user("G-1", "ann");
    user.token_update(&mut host).is_empty();
    host.later(MINUTE);
    let anew = mac.renewed();
    anew.authenticate(&mut host).is_empty();
    host.enqueue(&user.id, command("ProfileList", "new"));
    anew.token_update(&mut host).is_empty();
    host.pass(SignedDuration::from_hours(31 * 24));
    assert_eq!(host.state(&user.id, "new"), ItemState::Expired);
}

#[test]
fn a_user_that_is_faster_than_its_device_is_not_forgotten() {
    let mut host = Host::default();
    let mac = Device::enrolled(&mut host, "U-1");
    let user = mac.user("G-1", "ann");
    user.token_update(&mut host).is_empty();
    host.later(MINUTE);
    let anew = mac.renewed();
    anew.authenticate(&mut host).is_empty();
    let user = Device {
        certificate: anew.certificate.clone(),
        ..user
    };
    user.token_update(&mut host).is_empty();
    host.enqueue(&user.id, command("ProfileList", "A"));
    host.later(MINUTE);
    anew.token_update(&mut host).is_empty();
    assert_eq!(host.phase(&user.id), Phase::Enrolled);
    assert_eq!(host.pass(MINUTE).len(), 1);
    assert_eq!(user.work(&mut host), ["A"]);
}

#[test]
fn a_wait_for_configuration_of_the_enrollment_before_is_forgotten() {
    let mut host = Host::default();
    let first = Device::new("U-1");
    first.authenticate(&mut host).is_empty();
    first.token_update_awaiting(&mut host, true).is_empty();
    host.later(MINUTE);
    let second = first.renewed();
    second.authenticate(&mut host).is_empty();
    second.token_update_awaiting(&mut host, true).is_empty();
    assert_eq!(second.work(&mut host).len(), 1);
    let awaiting = &host.channel(&first.id).unwrap().awaiting;
    assert!(matches!(awaiting, Awaiting::Released { .. }));
}

#[test]
fn an_enrollment_that_was_over_begins_anew() {
    let mut host = Host::default();
    let first = Device::enrolled(&mut host, "U-1");
    first.check_out(&mut host).is_empty();
    host.later(MINUTE);
    let second = first.with(Authority::shared().issue("U-1"));
    let spoken = second.authenticate(&mut host);
    let arrival = Arrival::ReEnrollment;
    assert!(spoken.saw(|event| *event == EventKind::Authenticated { arrival }));
    let body = second
        .token_update_body()
        .with("AwaitingConfiguration", Value::Boolean(true));
    second.say(&mut host, &body).is_empty();
    assert_eq!(second.work(&mut host).len(), 1);
    assert!(host.events_of(&first.id).any(|event| matches!(
        event,
        EventKind::Left {
            how: Departure::CheckedOut
        }
    )));
}

#[test]
fn a_user_channel_of_the_old_identity_resumes_the_device_too() {
    let mut host = Host::default();
    let mac = Device::enrolled(&mut host, "U-1");
    let user = mac.user("G-1", "ann");
    user.token_update(&mut host).is_empty();
    host.later(MINUTE);
    mac.renewed().authenticate(&mut host).is_empty();
    user.idle(&mut host).is_empty();
    assert_eq!(host.phase(&mac.id), Phase::Enrolled);
    user.say(&mut host, &Body::new("CheckOut", &user.keys))
        .is_empty();
    assert_eq!(host.phase(&mac.id), Phase::Enrolled);
}
