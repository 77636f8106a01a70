//! A device enrolls for the first time.

mod support;

use jiff::SignedDuration;
use mdm_core::{
    enrollment::{
        Awaiting, ConfigurationRelease, Input, Outcome, Phase, Policy, PushState, Reply,
        SecretName, UnknownDevice, WakeReason,
    },
    error::ErrorCode,
    events::{Arrival, EventKind},
    id::EnrollmentKind,
    plist::Value,
    queue::ItemState,
};
use support::{Authority, Body, Device, Host, command, data, dict, text};

#[test]
fn authenticate_and_token_update_make_an_enrollment() {
    let mut host = Host::default();
    let phone = Device::new("U-1");

    let spoken = phone.authenticate(&mut host);
    spoken.is_empty();
    let arrival = Arrival::First;
    assert!(spoken.saw(|event| *event == EventKind::Authenticated { arrival }));
    assert_eq!(host.phase(&phone.id), Phase::Authenticated);

    let spoken = phone.token_update(&mut host);
    spoken.is_empty();
    assert!(spoken.saw(|event| *event == EventKind::Enrolled));
    let record = host.device(&phone.id);
    assert_eq!(record.channel.phase, Phase::Enrolled);
    assert_eq!(record.channel.tally, 1);
    assert_eq!(record.enrolled_at, Some(host.now));
    assert_eq!(record.re_enrollments, 0);
    assert_eq!(record.kind, EnrollmentKind::Device);
    assert_eq!(
        record.pin.as_ref().unwrap().fingerprint,
        phone.certificate.facts().fingerprint
    );
    let facts = &record.facts;
    assert_eq!(facts.serial_number.as_ref().unwrap().reveal(), "SNU-1");
    assert_eq!(facts.os_version.as_deref(), Some("18.1"));
}

#[test]
fn what_it_takes_to_wake_a_channel_is_kept_as_a_secret() {
    let mut host = Host::default();
    let phone = Device::enrolled(&mut host, "U-1");
    let kept = &host.store.secrets[&(phone.id.clone(), SecretName::Push)];
    let kept: serde_json::Value = serde_json::from_slice(kept.expose()).unwrap();
    assert_eq!(
        kept,
        serde_json::json!({ "topic": Body::TOPIC, "token": "746f6b656e2d31", "magic": "magic-1" })
    );
    let record = serde_json::to_string(host.device(&phone.id)).unwrap();
    assert!(!record.contains("magic-1") && !record.contains("746f6b656e2d31"));
}

#[test]
fn records_survive_being_stored_as_json() {
    let mut host = Host::default();
    let mac = Device::enrolled(&mut host, "U-1");
    let user = mac.user("G-1", "ann");
    user.token_update(&mut host).is_empty();
    mac.renewed().idle(&mut host).is_empty();
    let device = host.device(&mac.id);
    let text = serde_json::to_string(device).unwrap();
    assert_eq!(*device, serde_json::from_str(&text).unwrap());
    let record = host.user(&user.id);
    let text = serde_json::to_string(record).unwrap();
    assert_eq!(*record, serde_json::from_str(&text).unwrap());
}

#[test]
fn authenticate_alone_is_no_enrollment_and_cannot_be_woken() {
    let mut host = Host::default();
    let phone = Device::new("U-1");
    phone.authenticate(&mut host).is_empty();
    assert!(!host.channel(&phone.id).unwrap().can_be_woken());
    let step = host.try_enqueue(&phone.id, command("ProfileList", "A"));
    assert!(matches!(step.reply, Reply::Done(Outcome::Queued { .. })));
    assert!(step.effects.is_empty());
    let asked = Input::CheckInNow {
        channel: phone.id.clone(),
    };
    assert!(host.step(asked).effects.is_empty());
    phone.idle(&mut host).is_empty();
    assert!(host.pass(SignedDuration::from_hours(24 * 7)).is_empty());
    assert_eq!(host.state(&phone.id, "A"), ItemState::Queued);
}

#[test]
fn what_was_queued_before_the_token_update_is_woken_for_and_delivered() {
    let mut host = Host::default();
    let phone = Device::new("U-1");
    phone.authenticate(&mut host).is_empty();
    for name in ["A", "B", "C", "D", "E", "F"] {
        host.enqueue(&phone.id, command("ProfileList", name));
    }
    host.later(SignedDuration::from_secs(5));
    let spoken = phone.token_update(&mut host);
    assert_eq!(spoken.wakes, [(phone.id.clone(), WakeReason::NewCommand)]);
    assert_eq!(phone.work(&mut host), ["A", "B", "C", "D", "E", "F"]);
}

#[test]
fn nothing_waiting_means_no_wake() {
    let mut host = Host::default();
    let phone = Device::new("U-1");
    phone.authenticate(&mut host).is_empty();
    assert_eq!(phone.token_update(&mut host).wakes, []);
}

#[test]
fn a_repeated_authenticate_changes_nothing_but_the_time() {
    let mut host = Host::default();
    let phone = Device::new("U-1");
    phone.authenticate(&mut host).is_empty();
    host.enqueue(&phone.id, command("ProfileList", "A"));
    let before = host.device(&phone.id).clone();
    host.later(SignedDuration::from_mins(1));
    let spoken = phone.authenticate(&mut host);
    let arrival = Arrival::Repeated;
    assert!(spoken.saw(|event| *event == EventKind::Authenticated { arrival }));
    let mut after = host.device(&phone.id).clone();
    after.facts.at = before.facts.at;
    after.pin.as_mut().unwrap().since = before.pin.as_ref().unwrap().since;
    assert_eq!(after, before);
    phone.token_update(&mut host).is_empty();
    assert_eq!(phone.work(&mut host), ["A"]);
    assert_eq!(host.device(&phone.id).re_enrollments, 0);
}

#[test]
fn a_repeated_token_update_counts_and_changes_nothing_else() {
    let mut host = Host::default();
    let phone = Device::enrolled(&mut host, "U-1");
    let before = host.device(&phone.id).clone();
    let spoken = phone.token_update(&mut host);
    let changed = false;
    assert!(spoken.saw(|event| *event == EventKind::TokensUpdated { changed }));
    let mut after = host.device(&phone.id).clone();
    assert_eq!(after.channel.tally, 2);
    after.channel.tally = 1;
    assert_eq!(after, before);
}

#[test]
fn a_later_token_update_brings_new_tokens() {
    let mut host = Host::default();
    let mut phone = Device::enrolled(&mut host, "U-1");
    let before = host.device(&phone.id).channel.push.clone();
    phone.magic = "magic-2".to_owned();
    let spoken = phone.token_update(&mut host);
    let changed = true;
    assert!(spoken.saw(|event| *event == EventKind::TokensUpdated { changed }));
    assert_ne!(host.device(&phone.id).channel.push, before);
    let kept = &host.store.secrets[&(phone.id.clone(), SecretName::Push)];
    assert!(String::from_utf8_lossy(kept.expose()).contains("magic-2"));
    assert_eq!(host.device(&phone.id).enrolled_at, Some(host.now));
}

#[test]
fn a_user_enrollment_enrolls_without_udid_and_serial_number() {
    let mut host = Host::default();
    let phone = Device::user_enrolled("E-1");
    host.receive(
        Body::new("Authenticate", &phone.keys).bytes(),
        &phone.certificate,
    )
    .is_empty();
    phone.token_update(&mut host).is_empty();
    let record = host.device(&phone.id);
    assert_eq!(record.kind, EnrollmentKind::UserEnrollmentDevice);
    assert_eq!(record.facts.serial_number, None);

    let mut keys = phone.keys.clone();
    keys.insert("EnrollmentUserID".into(), text("V-1"));
    let user = Device {
        id: mdm_core::id::EnrollmentId::parse("E-1:V-1").unwrap(),
        keys,
        ..phone.clone()
    };
    user.token_update(&mut host).is_empty();
    assert_eq!(host.user(&user.id).kind, EnrollmentKind::UserEnrollmentUser);
}

#[test]
fn authenticate_belongs_to_the_device_channel() {
    let mut host = Host::default();
    let mac = Device::enrolled(&mut host, "U-1");
    let before = host.store.devices.clone();
    let user = mac.user("G-1", "ann");
    user.authenticate(&mut host)
        .refused(ErrorCode::CheckinWrongChannel);
    user.set_bootstrap_token(&mut host, b"boot")
        .refused(ErrorCode::CheckinWrongChannel);
    user.bootstrap_token(&mut host)
        .refused(ErrorCode::CheckinWrongChannel);
    assert_eq!(host.store.devices, before);
}

#[test]
fn an_unknown_device_is_refused_as_the_policy_says() {
    for (policy, status, apple) in [
        (UnknownDevice::Refuse, 403, false),
        (UnknownDevice::Adopt, 403, false),
        (UnknownDevice::TellUnrecognized, 403, true),
        (UnknownDevice::Unenroll, 401, false),
    ] {
        let mut host = Host::new(Policy {
            unknown_device: policy,
            ..Policy::default()
        });
        let phone = Device::new("U-1");
        for spoken in [
            phone.idle(&mut host),
            phone.check_out(&mut host),
            phone.bootstrap_token(&mut host),
            phone.user("G-1", "ann").token_update(&mut host),
        ] {
            let http = spoken.http();
            assert_eq!(http.status, status, "{policy:?}");
            let body = String::from_utf8_lossy(&http.body).into_owned();
            assert_eq!(body.contains("com.apple.unrecognized.device"), apple);
        }
        assert!(host.store.devices.is_empty() && host.store.users.is_empty());
        // Authenticate is how one becomes known.
        phone.enroll(&mut host);
    }
}

#[test]
fn a_token_update_of_an_unknown_device_enrolls_it_if_the_policy_adopts() {
    let mut host = Host::default();
    let phone = Device::new("U-1");
    phone
        .token_update(&mut host)
        .refused(ErrorCode::EnrollmentUnknown);

    host.policy.unknown_device = UnknownDevice::Adopt;
    phone.token_update(&mut host).is_empty();
    assert_eq!(host.phase(&phone.id), Phase::Enrolled);
    let taken = Device::new("U-2").with(phone.certificate.clone());
    taken
        .token_update(&mut host)
        .refused(ErrorCode::IdentityConflict);
    let expired = Device::new("U-3").with(Authority::shared().issue_until("U-3", 2026));
    expired
        .token_update(&mut host)
        .refused(ErrorCode::IdentityExpired);
    assert_eq!(host.store.devices.len(), 1);
}

#[test]
fn unknown_keys_of_a_check_in_are_kept_where_secrets_are() {
    let mut host = Host::default();
    let phone = Device::new("U-1");
    let body = phone.authenticate_body().with(
        "FromTheFuture",
        Value::Dictionary(dict([("A", data(b"x"))])),
    );
    phone.say(&mut host, &body).is_empty();
    let kept = &host.store.secrets[&(phone.id.clone(), SecretName::UnknownKeys)];
    assert_eq!(*kept.expose(), body.bytes());
}

#[test]
fn setup_assistant_is_let_go_behind_all_else() {
    let mut host = Host::default();
    let phone = Device::new("U-1");
    phone.authenticate(&mut host).is_empty();
    host.enqueue(&phone.id, command("InstallProfile", "A"));
    let spoken = phone.token_update_awaiting(&mut host, true);
    assert_eq!(spoken.wakes.len(), 1);
    assert!(spoken.saw(|event| *event == EventKind::AwaitingConfiguration));
    host.enqueue(&phone.id, command("InstallProfile", "B"));
    let done = phone.work(&mut host);
    assert_eq!(done[..2], ["A", "B"]);
    assert_eq!(
        host.item(&phone.id, &done[2]).request_type,
        "DeviceConfigured"
    );
    assert_eq!(done.len(), 3);
    let at = host.now;
    assert_eq!(
        host.channel(&phone.id).unwrap().awaiting,
        Awaiting::Released { at }
    );
    assert!(
        host.events_of(&phone.id)
            .any(|event| *event == EventKind::ConfigurationReleased)
    );
}

#[test]
fn a_device_that_goes_on_waiting_gets_one_release_only() {
    let mut host = Host::default();
    let phone = Device::new("U-1");
    phone.authenticate(&mut host).is_empty();
    phone.token_update_awaiting(&mut host, true).is_empty();
    phone.token_update_awaiting(&mut host, true).is_empty();
    phone.token_update(&mut host).is_empty();
    assert_eq!(phone.work(&mut host).len(), 1);
    phone.token_update_awaiting(&mut host, false).is_empty();
    assert!(phone.work(&mut host).is_empty());
}

#[test]
fn a_release_that_fails_or_came_by_other_means_ends_the_wait_too() {
    let mut host = Host::default();
    let phone = Device::new("U-1");
    phone.authenticate(&mut host).is_empty();
    phone.token_update_awaiting(&mut host, true).is_empty();
    let release = phone.idle(&mut host).command().clone();
    phone.error(&mut host, &release).is_empty();
    let awaiting = |host: &Host| host.channel(&phone.id).unwrap().awaiting.clone();
    assert!(matches!(awaiting(&host), Awaiting::Released { .. }));

    let pad = Device::new("U-2");
    pad.authenticate(&mut host).is_empty();
    pad.token_update_awaiting(&mut host, true).is_empty();
    pad.token_update_awaiting(&mut host, false).is_empty();
    let awaiting = &host.channel(&pad.id).unwrap().awaiting;
    assert!(matches!(awaiting, Awaiting::Released { .. }));
}

#[test]
fn the_host_may_let_setup_assistant_go_itself() {
    let mut host = Host::new(Policy {
        configuration_release: ConfigurationRelease::ByHost,
        ..Policy::default()
    });
    let phone = Device::new("U-1");
    phone.authenticate(&mut host).is_empty();
    phone.token_update_awaiting(&mut host, true).is_empty();
    assert!(phone.work(&mut host).is_empty());
    host.enqueue(&phone.id, command("DeviceConfigured", "R"));
    assert_eq!(phone.work(&mut host), ["R"]);
    let awaiting = &host.channel(&phone.id).unwrap().awaiting;
    assert!(matches!(awaiting, Awaiting::Released { .. }));
}

#[test]
fn a_release_that_was_lost_is_made_again() {
    for lose in ["clear", "cancel", "expire"] {
        let mut host = Host::default();
        let phone = Device::new("U-1");
        phone.authenticate(&mut host).is_empty();
        phone.token_update_awaiting(&mut host, true).is_empty();
        let first = host.store.items.keys().next().unwrap().1.clone();
        match lose {
            "clear" => {
                let channel = phone.id.clone();
                let _ = host.step(Input::ClearQueue { channel });
            }
            "cancel" => {
                let _ = host.cancel(&phone.id, first.as_str());
            }
            _ => {
                host.pass(SignedDuration::from_hours(31 * 24));
            }
        }
        assert!(!host.state(&phone.id, first.as_str()).is_open(), "{lose}");
        phone.token_update_awaiting(&mut host, true).is_empty();
        let done = phone.work(&mut host);
        assert_eq!(done.len(), 1, "{lose}: the device waits for ever");
        assert_eq!(
            host.item(&phone.id, &done[0]).request_type,
            "DeviceConfigured"
        );
    }
}

#[test]
fn a_dead_token_comes_to_life_with_the_next_token_update() {
    use mdm_core::enrollment::TokenVerdict;
    let mut host = Host::default();
    let phone = Device::enrolled(&mut host, "U-1");
    let failed = |at| Input::WakeFailed {
        channel: phone.id.clone(),
        reason: "Unregistered".to_owned(),
        token: TokenVerdict::DeadSince(at),
    };
    let old = host.now.checked_sub(SignedDuration::from_mins(1)).unwrap();
    let _ = host.step(failed(old));
    assert!(host.channel(&phone.id).unwrap().can_be_woken());

    host.later(SignedDuration::from_mins(1));
    let _ = host.step(failed(host.now));
    assert!(matches!(
        host.channel(&phone.id).unwrap().push,
        PushState::Dead { .. }
    ));
    assert!(
        host.try_enqueue(&phone.id, command("ProfileList", "A"))
            .effects
            .is_empty()
    );
    let spoken = phone.token_update(&mut host);
    assert_eq!(spoken.wakes.len(), 1);
}
