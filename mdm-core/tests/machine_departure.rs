//! An enrollment ends, and what comes afterwards.

mod support;

use jiff::SignedDuration;
use mdm_core::{
    enrollment::{
        HostAnswer, Input, LeftContact, Outcome, Phase, Policy, Reply, Ruling, SecretName,
        UserAuthentication,
    },
    error::ErrorCode,
    events::{Departure, EventKind},
    queue::ItemState,
};
use support::{Body, Device, Host, Spoken, command, expect_refusal, text};

const DAY: SignedDuration = SignedDuration::from_hours(24);

fn depart(host: &mut Host, device: &Device, how: Departure) -> Reply {
    host.step(Input::Depart {
        device: device.id.clone(),
        how,
    })
    .reply
}

fn has_left(host: &Host, device: &Device, how: Departure) -> bool {
    matches!(host.phase(&device.id), Phase::Left { how: found, .. } if found == how)
}

#[test]
fn a_check_out_ends_the_enrollment_and_gives_up_what_waits() {
    let mut host = Host::default();
    let phone = Device::enrolled(&mut host, "U-1");
    host.enqueue(&phone.id, command("ProfileList", "A"));
    let how = Departure::CheckedOut;
    assert!(
        phone
            .check_out(&mut host)
            .saw(|event| *event == EventKind::Left { how })
    );
    assert!(has_left(&host, &phone, how));
    assert_eq!(host.state(&phone.id, "A"), ItemState::Abandoned);
    let push = (phone.id.clone(), SecretName::Push);
    assert!(!host.store.secrets.contains_key(&push));
    assert_eq!(host.store.next_deadline(), None);
    assert!(
        !phone
            .check_out(&mut host)
            .saw(|event| *event == EventKind::Left { how })
    );
}

#[test]
fn escrowed_tokens_outlive_the_enrollment() {
    let mut host = Host::default();
    let mac = Device::enrolled(&mut host, "U-1");
    mac.set_bootstrap_token(&mut host, b"boot").is_empty();
    mac.check_out(&mut host).is_empty();
    let kept = (mac.id.clone(), SecretName::BootstrapToken);
    assert!(host.store.secrets.contains_key(&kept));
    // But the device that left does not get it any more.
    mac.bootstrap_token(&mut host).is_empty();
}

#[test]
fn nothing_is_queued_for_and_nobody_wakes_what_has_left() {
    let mut host = Host::default();
    let phone = Device::enrolled(&mut host, "U-1");
    depart(&mut host, &phone, Departure::RemovedByUs);
    let step = host.try_enqueue(&phone.id, command("ProfileList", "A"));
    assert_eq!(expect_refusal(&step.reply).code, ErrorCode::EnrollmentLeft);
    let asked = Input::CheckInNow {
        channel: phone.id.clone(),
    };
    let step = host.step(asked);
    assert_eq!(expect_refusal(&step.reply).code, ErrorCode::EnrollmentLeft);
    assert!(host.pass(DAY * 30).is_empty());
    let again = depart(&mut host, &phone, Departure::RemovedByUs);
    assert!(matches!(again, Reply::Done(Outcome::Unchanged)));
}

#[test]
fn an_acknowledged_erase_is_a_departure() {
    let mut host = Host::default();
    let mac = Device::enrolled(&mut host, "U-1");
    let user = mac.user("G-1", "ann");
    user.token_update(&mut host).is_empty();
    host.enqueue(&mac.id, command("ProfileList", "A"));
    let erase = host.enqueue(&mac.id, command("EraseDevice", "E"));
    let spoken = mac.acknowledge(&mut host, &erase);
    spoken.is_empty();
    assert!(has_left(&host, &mac, Departure::Wiped));
    assert!(has_left(&host, &user, Departure::Wiped));
    assert_eq!(host.state(&mac.id, "E"), ItemState::Done);
    assert_eq!(host.state(&mac.id, "A"), ItemState::Abandoned);
}

#[test]
fn a_failed_erase_is_none() {
    let mut host = Host::default();
    let mac = Device::enrolled(&mut host, "U-1");
    let erase = host.enqueue(&mac.id, command("EraseDevice", "E"));
    mac.error(&mut host, &erase).is_empty();
    assert_eq!(host.phase(&mac.id), Phase::Enrolled);
    // It may think better of it.
    mac.acknowledge(&mut host, &erase).is_empty();
    assert!(has_left(&host, &mac, Departure::Wiped));
}

#[test]
fn what_a_wiped_device_says_late_is_taken_and_changes_nothing_of_its_state() {
    let mut host = Host::default();
    let mac = Device::enrolled(&mut host, "U-1");
    let late = host.enqueue(&mac.id, command("ProfileList", "A"));
    let erase = host.enqueue(&mac.id, command("EraseDevice", "E"));
    mac.acknowledge(&mut host, &erase).is_empty();
    for spoken in [
        mac.acknowledge(&mut host, &erase),
        mac.acknowledge(&mut host, &late),
        mac.idle(&mut host),
        mac.token_update(&mut host),
        mac.set_bootstrap_token(&mut host, b"late"),
    ] {
        spoken.is_empty();
    }
    assert!(has_left(&host, &mac, Departure::Wiped));
    assert_eq!(host.state(&mac.id, "A"), ItemState::Done);
    assert!(host.pass(DAY).is_empty());
    mac.renewed().enroll(&mut host);
    assert_eq!(host.phase(&mac.id), Phase::Enrolled);
}

#[test]
fn an_erase_of_the_enrollment_before_does_not_end_this_one() {
    let mut host = Host::default();
    let mac = Device::enrolled(&mut host, "U-1");
    let erase = host.enqueue(&mac.id, command("EraseDevice", "E"));
    assert_eq!(mac.idle(&mut host).command(), &erase);
    host.later(SignedDuration::from_hours(1));
    mac.enroll(&mut host);
    mac.acknowledge(&mut host, &erase).is_empty();
    assert_eq!(host.state(&mac.id, "E"), ItemState::Done);
    assert_eq!(host.phase(&mac.id), Phase::Enrolled);
}

#[test]
fn a_device_that_was_presumed_gone_comes_back_with_its_first_word() {
    type Word = fn(&Device, &mut Host) -> Spoken;
    let words: [(&str, Word); 4] = [
        ("idle", |device, host| device.idle(host)),
        ("tokens", |device, host| device.token_update(host)),
        ("escrow", |device, host| {
            device.set_bootstrap_token(host, b"boot")
        }),
        ("status", |device, host| {
            let ruling = Ruling {
                answer: Some(HostAnswer::StatusTaken),
                ..Ruling::default()
            };
            device.declarative(host, "status", ruling)
        }),
    ];
    for (name, word) in words {
        let mut host = Host::without_jitter();
        let mac = Device::enrolled(&mut host, "U-1");
        let user = mac.user("G-1", "ann");
        user.token_update(&mut host).is_empty();
        host.enqueue(&mac.id, command("ProfileList", "A"));
        depart(&mut host, &mac, Departure::PresumedGone);
        assert_eq!(host.state(&mac.id, "A"), ItemState::Abandoned);
        assert!(host.pass(DAY * 90).is_empty());

        let spoken = word(&mac, &mut host);
        assert_eq!(spoken.http().status, 200);
        assert!(
            spoken.saw(|event| matches!(event, EventKind::CameBack { .. })),
            "{name}"
        );
        assert_eq!(host.phase(&mac.id), Phase::Enrolled, "{name}");
        // The server cannot ask for a token, so it must still have the one it had.
        let step = host.try_enqueue(&mac.id, command("ProfileList", "B"));
        assert_eq!(step.effects.len(), 1, "{name}");
        assert_eq!(mac.work(&mut host), ["B"]);
        user.idle(&mut host).is_empty();
        assert_eq!(host.phase(&user.id), Phase::Enrolled, "{name}");
        host.pass(DAY * 2);
        assert!(
            host.channel(&mac.id).unwrap().silent_since.is_some(),
            "{name}"
        );
    }
}

#[test]
fn a_user_that_left_before_its_device_does_not_come_back_with_it() {
    let mut host = Host::default();
    let mac = Device::enrolled(&mut host, "U-1");
    let user = mac.user("G-1", "ann");
    user.token_update(&mut host).is_empty();
    user.check_out(&mut host).is_empty();
    depart(&mut host, &mac, Departure::PresumedGone);
    user.idle(&mut host).is_empty();
    assert_eq!(host.phase(&mac.id), Phase::Enrolled);
    assert!(has_left(&host, &user, Departure::CheckedOut));
}

#[test]
fn a_user_brings_its_device_back_too() {
    let mut host = Host::default();
    let mac = Device::enrolled(&mut host, "U-1");
    let user = mac.user("G-1", "ann");
    user.token_update(&mut host).is_empty();
    depart(&mut host, &mac, Departure::PresumedGone);
    user.idle(&mut host).is_empty();
    assert_eq!(host.phase(&mac.id), Phase::Enrolled);
    assert_eq!(host.phase(&user.id), Phase::Enrolled);
}

#[test]
fn a_failed_re_enrollment_of_a_device_that_was_presumed_gone_resumes_it() {
    let mut host = Host::default();
    let old = Device::enrolled(&mut host, "U-1");
    depart(&mut host, &old, Departure::PresumedGone);
    old.renewed().authenticate(&mut host).is_empty();
    old.idle(&mut host).is_empty();
    assert_eq!(host.phase(&old.id), Phase::Enrolled);
}

#[test]
fn what_was_never_enrolled_does_not_come_back_as_enrolled() {
    let mut host = Host::default();
    let first = Device::new("U-1");
    first.authenticate(&mut host).is_empty();
    depart(&mut host, &first, Departure::PresumedGone);
    first.idle(&mut host).is_empty();
    assert_eq!(host.phase(&first.id), Phase::Authenticated);
    depart(&mut host, &first, Departure::PresumedGone);
    let second = first.renewed();
    second.authenticate(&mut host).is_empty();
    first.idle(&mut host).refused(ErrorCode::IdentityStranger);
    assert_eq!(host.phase(&first.id), Phase::Authenticated);
}

#[test]
fn a_device_that_checked_out_and_brings_tokens_is_enrolled_again() {
    let mut host = Host::default();
    let mac = Device::new("U-1");
    mac.authenticate(&mut host).is_empty();
    mac.token_update_awaiting(&mut host, true).is_empty();
    mac.check_out(&mut host).is_empty();
    host.later(DAY);
    let spoken = mac.token_update_awaiting(&mut host, true);
    assert!(spoken.saw(|event| *event == EventKind::Enrolled));
    assert_eq!(host.device(&mac.id).enrolled_at, Some(host.now));
    assert_eq!(mac.work(&mut host).len(), 1);
}

#[test]
fn what_we_removed_stays_removed_until_it_authenticates() {
    let mut host = Host::default();
    let phone = Device::enrolled(&mut host, "U-1");
    depart(&mut host, &phone, Departure::RemovedByUs);
    phone.token_update(&mut host).is_empty();
    phone.idle(&mut host).is_empty();
    assert!(has_left(&host, &phone, Departure::RemovedByUs));
    phone.enroll(&mut host);
    assert_eq!(host.phase(&phone.id), Phase::Enrolled);
}

#[test]
fn only_the_policy_tells_a_device_that_left_to_unenroll() {
    let mut host = Host::new(Policy {
        left_contact: LeftContact::Unenroll,
        ..Policy::default()
    });
    let phone = Device::enrolled(&mut host, "U-1");
    depart(&mut host, &phone, Departure::RemovedByUs);
    assert_eq!(phone.idle(&mut host).http().status, 401);
    assert_eq!(phone.token_update(&mut host).http().status, 401);
    let gone = Device::enrolled(&mut host, "U-2");
    depart(&mut host, &gone, Departure::PresumedGone);
    assert_eq!(gone.idle(&mut host).http().status, 200);
}

#[test]
fn a_device_that_left_gets_no_declarations_tokens_or_profiles() {
    let mut host = Host::default();
    let phone = Device::enrolled(&mut host, "U-1");
    depart(&mut host, &phone, Departure::RemovedByUs);
    let ruling = |answer| Ruling {
        answer: Some(answer),
        ..Ruling::default()
    };
    let token = mdm_core::secret::Secret::new(b"jwt".to_vec());
    let get_token =
        Body::new("GetToken", &phone.keys).with("TokenServiceType", text("com.apple.maid"));
    for spoken in [
        phone.say_ruled(&mut host, &get_token, ruling(HostAnswer::Token(token))),
        phone.declarative(
            &mut host,
            "declaration-items",
            ruling(HostAnswer::Declarative(b"{}".to_vec())),
        ),
        phone.say_ruled(
            &mut host,
            &Body::new("ReturnToService", &phone.keys),
            ruling(HostAnswer::ReturnToService(Box::default())),
        ),
    ] {
        spoken.refused(ErrorCode::EnrollmentLeft);
    }
}

#[test]
fn nobody_logs_in_on_a_device_that_left() {
    let mut host = Host::new(Policy {
        user_authentication: UserAuthentication::NothingToProve,
        ..Policy::default()
    });
    let mac = Device::enrolled(&mut host, "U-1");
    depart(&mut host, &mac, Departure::RemovedByUs);
    let user = mac.user("G-1", "ann");
    let spoken = user.say(&mut host, &Body::new("UserAuthenticate", &user.keys));
    assert_eq!(spoken.http().status, 410);
    assert!(host.store.users.is_empty());
}

#[test]
fn what_a_node_with_a_faster_clock_queued_is_given_up_too() {
    let mut host = Host::default();
    let phone = Device::enrolled(&mut host, "U-1");
    host.enqueue(&phone.id, command("ProfileList", "A"));
    host.now = host.now.checked_sub(SignedDuration::from_secs(2)).unwrap();
    phone.check_out(&mut host).is_empty();
    assert_eq!(host.state(&phone.id, "A"), ItemState::Abandoned);
}

#[test]
fn what_nobody_knows_cannot_depart() {
    let mut host = Host::default();
    let phone = Device::new("U-1");
    let reply = depart(&mut host, &phone, Departure::RemovedByUs);
    assert_eq!(expect_refusal(&reply).code, ErrorCode::EnrollmentUnknown);
}
