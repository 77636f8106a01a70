//! Devices on hold, and the host's own rules.

mod support;

use jiff::SignedDuration;
use mdm_core::{
    checkin::ReturnToServiceAnswer,
    enrollment::{Hold, HostAnswer, Input, Outcome, Phase, Reply, Ruling, Verdict, WakeReason},
    error::ErrorCode,
    events::EventKind,
    id::EnrollmentId,
    queue::{Dedupe, ItemState, NewCommand, Twin},
    secret::Secret,
};
use support::{Authority, Body, Device, Host, ReportBody, command, expect_refusal, text};

const DAY: SignedDuration = SignedDuration::from_hours(24);

fn hold(host: &mut Host, device: &EnrollmentId) -> Reply {
    host.step(Input::Hold {
        device: device.clone(),
        hold: Hold::Suspended,
    })
    .reply
}

fn lift(host: &mut Host, device: &EnrollmentId) -> Reply {
    host.step(Input::LiftHold {
        device: device.clone(),
    })
    .reply
}

fn quarantine() -> Ruling {
    Ruling {
        verdict: Verdict::Quarantine {
            why: "an old system".to_owned(),
        },
        ..Ruling::default()
    }
}

fn with(commands: impl IntoIterator<Item = NewCommand>) -> Ruling {
    Ruling {
        enqueue: commands.into_iter().collect(),
        ..Ruling::default()
    }
}

fn idle(device: &Device) -> Body {
    ReportBody::new(&device.keys, "Idle", None)
}

#[test]
fn on_hold_only_lock_wipe_and_lost_mode_reach_a_device() {
    let mut host = Host::default();
    let mac = Device::enrolled(&mut host, "U-1");
    let user = mac.user("G-1", "ann");
    user.token_update(&mut host).is_empty();
    host.enqueue(&mac.id, command("InstallProfile", "A"));
    hold(&mut host, &mac.id);
    let step = host.try_enqueue(&mac.id, command("InstallProfile", "B"));
    assert!(step.effects.is_empty());
    let step = host.try_enqueue(&mac.id, command("DeviceLock", "L"));
    assert_eq!(step.effects.len(), 1);
    host.enqueue(&user.id, command("InstallProfile", "U"));
    assert_eq!(mac.work(&mut host), ["L"]);
    assert!(user.work(&mut host).is_empty());
    assert!(host.pass(DAY).is_empty());
}

#[test]
fn when_the_hold_is_lifted_what_was_held_back_is_woken_for() {
    let mut host = Host::default();
    let mac = Device::enrolled(&mut host, "U-1");
    let user = mac.user("G-1", "ann");
    user.token_update(&mut host).is_empty();
    hold(&mut host, &mac.id);
    host.enqueue(&mac.id, command("InstallProfile", "A"));
    host.enqueue(&user.id, command("InstallProfile", "B"));
    lift(&mut host, &mac.id);
    let woken: Vec<_> = host
        .pass(SignedDuration::ZERO)
        .into_iter()
        .map(|wake| wake.1)
        .collect();
    assert_eq!(woken, [mac.id.clone(), user.id.clone()]);
    assert_eq!(mac.work(&mut host), ["A"]);
    assert_eq!(user.work(&mut host), ["B"]);
}

#[test]
fn a_hold_is_put_and_lifted_once() {
    let mut host = Host::default();
    let mac = Device::enrolled(&mut host, "U-1");
    let recorded = |reply| matches!(reply, Reply::Done(Outcome::Recorded));
    assert!(recorded(hold(&mut host, &mac.id)));
    assert!(!recorded(hold(&mut host, &mac.id)));
    assert!(recorded(lift(&mut host, &mac.id)));
    assert!(!recorded(lift(&mut host, &mac.id)));
    let unknown = EnrollmentId::parse("U-2").unwrap();
    for reply in [hold(&mut host, &unknown), lift(&mut host, &unknown)] {
        assert_eq!(expect_refusal(&reply).code, ErrorCode::EnrollmentUnknown);
    }
}

#[test]
fn a_hold_named_by_a_user_that_is_not_known_does_not_panic() {
    let mut host = Host::default();
    Device::enrolled(&mut host, "U-1");
    let stranger = EnrollmentId::parse("U-1:nobody").unwrap();
    let _ = hold(&mut host, &stranger);
    let _ = hold(&mut host, &stranger);
    let _ = lift(&mut host, &stranger);
}

#[test]
fn the_host_may_refuse_a_request() {
    let mut host = Host::default();
    let phone = Device::new("U-1");
    let ruling = || Ruling {
        verdict: Verdict::Refuse {
            why: "not in the inventory".to_owned(),
        },
        ..Ruling::default()
    };
    let spoken = phone.say_ruled(&mut host, &phone.authenticate_body(), ruling());
    spoken.refused(ErrorCode::EnrollmentRefused);
    assert_eq!(spoken.http().status, 403);
    assert!(host.store.devices.is_empty());

    phone.enroll(&mut host);
    phone
        .say_ruled(&mut host, &idle(&phone), ruling())
        .refused(ErrorCode::EnrollmentRefused);
    assert_eq!(host.phase(&phone.id), Phase::Enrolled);
}

#[test]
fn the_host_may_quarantine_a_device_from_its_first_word() {
    let mut host = Host::default();
    let phone = Device::new("U-1");
    let body = phone.authenticate_body();
    let spoken = phone.say_ruled(&mut host, &body, quarantine());
    spoken.is_empty();
    assert!(spoken.saw(|event| matches!(event, EventKind::Held { .. })));
    host.enqueue(&phone.id, command("InstallProfile", "A"));
    assert_eq!(phone.token_update(&mut host).wakes, []);
    assert!(phone.work(&mut host).is_empty());
    lift(&mut host, &phone.id);
    assert_eq!(phone.work(&mut host), ["A"]);
}

#[test]
fn a_quarantine_counts_for_the_very_report_it_is_ruled_on() {
    let mut host = Host::default();
    let phone = Device::enrolled(&mut host, "U-1");
    host.enqueue(&phone.id, command("InstallProfile", "A"));
    phone
        .say_ruled(&mut host, &idle(&phone), quarantine())
        .is_empty();
    assert!(host.device(&phone.id).held.is_some());
}

#[test]
fn nobody_is_quarantined_by_a_stranger_in_their_name() {
    let mut host = Host::default();
    let phone = Device::enrolled(&mut host, "U-1");
    let stranger = phone.with(Authority::shared().issue("U-2"));
    for body in [
        idle(&phone),
        phone.token_update_body(),
        phone.authenticate_body(),
    ] {
        stranger
            .say_ruled(&mut host, &body, quarantine())
            .refused(ErrorCode::IdentityStranger);
    }
    assert_eq!(host.device(&phone.id).held, None);
}

#[test]
fn a_rule_may_queue_commands_that_are_handed_out_at_once() {
    let mut host = Host::default();
    let phone = Device::enrolled(&mut host, "U-1");
    let spoken = phone.say_ruled(
        &mut host,
        &idle(&phone),
        with([command("ProfileList", "A"), command("ProfileList", "B")]),
    );
    assert_eq!(spoken.command().as_str(), "A");
    // The device is here: a wake would only make it come again, and the rule queue again.
    assert_eq!(spoken.wakes, []);
    let uuid = spoken.command().clone();
    let spoken = phone.acknowledge(&mut host, &uuid);
    assert_eq!(spoken.command().as_str(), "B");
}

#[test]
fn a_rule_may_queue_while_the_device_enrolls() {
    let mut host = Host::default();
    let phone = Device::new("U-1");
    let body = phone.authenticate_body();
    phone
        .say_ruled(&mut host, &body, with([command("ProfileList", "A")]))
        .is_empty();
    let body = phone.token_update_body();
    let spoken = phone.say_ruled(&mut host, &body, with([command("ProfileList", "B")]));
    assert_eq!(spoken.wakes, [(phone.id.clone(), WakeReason::NewCommand)]);
    assert_eq!(host.channel(&phone.id).unwrap().wake.tries, 1);
    assert_eq!(phone.work(&mut host), ["A", "B"]);
}

#[test]
fn a_rules_mistake_does_not_cost_the_device_its_report() {
    let mut host = Host::default();
    let phone = Device::enrolled(&mut host, "U-1");
    let answered = host.enqueue(&phone.id, command("ProfileList", "A"));
    let mut absurd = command("ProfileList", "B");
    absurd.expires_at = Some(host.now);
    let report = ReportBody::new(&phone.keys, "Acknowledged", Some("A"));
    let ruling = with([
        command("ProfileList", answered.as_str()),
        absurd,
        command("ProfileList", "C"),
        command("ProfileList", "C"),
    ]);
    let spoken = phone.say_ruled(&mut host, &report, ruling);
    assert_eq!(spoken.command().as_str(), "C");
    assert_eq!(host.state(&phone.id, "A"), ItemState::Done);
    let refused: Vec<_> = spoken
        .events
        .iter()
        .filter_map(|event| match event {
            EventKind::CommandRefused { uuid, code, .. } => Some((uuid.as_str(), *code)),
            _ => None,
        })
        .collect();
    assert_eq!(
        refused,
        [
            ("A", ErrorCode::QueueDuplicateUuid),
            ("B", ErrorCode::QueueBadTimes),
            ("C", ErrorCode::QueueDuplicateUuid),
        ]
    );
    phone.check_out(&mut host).is_empty();
    phone
        .say_ruled(
            &mut host,
            &idle(&phone),
            with([command("ProfileList", "D")]),
        )
        .is_empty();
}

#[test]
fn a_rule_that_repeats_itself_queues_a_dedupe_key_once() {
    let mut host = Host::default();
    let phone = Device::enrolled(&mut host, "U-1");
    for round in 0..3 {
        let mut inventory = command("DeviceInformation", &format!("I-{round}"));
        inventory.dedupe = Some(Dedupe {
            key: "inventory".to_owned(),
            twin: Twin::KeepWaiting,
        });
        let spoken = phone.say_ruled(&mut host, &idle(&phone), with([inventory]));
        assert_eq!(spoken.command().as_str(), "I-0");
    }
    assert_eq!(host.store.open_on(&phone.id).count(), 1);
}

#[test]
fn only_the_host_can_answer_for_declarations_tokens_and_return_to_service() {
    let mut host = Host::default();
    let phone = Device::enrolled(&mut host, "U-1");
    let ruling = |answer| Ruling {
        answer: Some(answer),
        ..Ruling::default()
    };
    let token = || HostAnswer::Token(Secret::new(b"jwt".to_vec()));
    let ddm =
        |endpoint| Body::new("DeclarativeManagement", &phone.keys).with("Endpoint", text(endpoint));
    let get_token =
        Body::new("GetToken", &phone.keys).with("TokenServiceType", text("com.apple.maid"));
    let service = Body::new("ReturnToService", &phone.keys);
    let answer = ReturnToServiceAnswer {
        enabled: true,
        wifi_profile: Some(b"wifi".to_vec()),
        ..ReturnToServiceAnswer::default()
    };
    let cases = [
        (
            &ddm("declaration-items"),
            HostAnswer::Declarative(b"{\"a\":1}".to_vec()),
            200,
            "{\"a\":1}",
        ),
        (
            &ddm("declaration/x/y"),
            HostAnswer::DeclarationGone,
            404,
            "",
        ),
        (&ddm("status"), HostAnswer::StatusTaken, 200, ""),
        (&get_token, token(), 200, "and0"),
        (
            &service,
            HostAnswer::ReturnToService(Box::new(answer)),
            200,
            "WiFiProfileData",
        ),
    ];
    for (body, answer, status, part) in cases {
        let http = phone.say_ruled(&mut host, body, ruling(answer)).http();
        assert_eq!(http.status, status);
        let text = String::from_utf8_lossy(&http.body).into_owned();
        assert!(text.contains(part), "{text}");
        assert_eq!(http.content_type.is_none(), http.body.is_empty());
        phone
            .say(&mut host, body)
            .refused(ErrorCode::CheckinNotServed);
    }
    phone
        .say_ruled(&mut host, &service, ruling(token()))
        .refused(ErrorCode::CheckinNotServed);
}
