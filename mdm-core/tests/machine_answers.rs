//! What devices answer, in time, late, twice, or about what nobody knows.

mod support;

use jiff::SignedDuration;
use mdm_core::{
    command::{CommandUuid, ReportStatus},
    enrollment::Reply,
    events::EventKind,
    plist::Value,
    queue::{Answer, ItemState},
};
use support::{Body, Device, Host, ReportBody, command, data, dict, text};

const MINUTE: SignedDuration = SignedDuration::from_mins(1);
const DAY: SignedDuration = SignedDuration::from_hours(24);

fn phone(commands: &[&str]) -> (Host, Device) {
    let mut host = Host::without_jitter();
    let phone = Device::enrolled(&mut host, "U-1");
    for name in commands {
        host.enqueue(&phone.id, command("DeviceInformation", name));
    }
    (host, phone)
}

fn uuid(name: &str) -> CommandUuid {
    CommandUuid::parse(name).unwrap()
}

fn answer<'a>(host: &'a Host, device: &Device, name: &str) -> &'a Answer {
    &host.store.answers[&(device.id.clone(), uuid(name))]
}

#[test]
fn an_answer_is_kept_whole_for_as_long_as_the_policy_says() {
    let (mut host, phone) = phone(&["A"]);
    phone.idle(&mut host).command();
    let body = ReportBody::new(&phone.keys, "Acknowledged", Some("A")).with(
        "QueryResponses",
        Value::Dictionary(dict([("UDID", text("U-1")), ("Blob", data(b"x"))])),
    );
    phone.say(&mut host, &body).is_empty();
    let kept = answer(&host, &phone, "A");
    assert_eq!(kept.status, ReportStatus::Acknowledged);
    assert_eq!(kept.request_type.as_deref(), Some("DeviceInformation"));
    assert_eq!(kept.at, host.now);
    assert_eq!(kept.keep_until, host.now.checked_add(DAY * 90).ok());
    assert_eq!(*kept.body.expose(), body.bytes());

    host.policy.answer_retention = None;
    host.enqueue(&phone.id, command("ProfileList", "B"));
    phone.work(&mut host);
    assert_eq!(answer(&host, &phone, "B").keep_until, None);
}

#[test]
fn every_status_but_not_now_ends_the_command() {
    for (status, state) in [
        ("Acknowledged", ItemState::Done),
        ("Error", ItemState::Failed),
        ("CommandFormatError", ItemState::Failed),
        ("SomethingNew", ItemState::Failed),
    ] {
        let (mut host, phone) = phone(&["A"]);
        phone.idle(&mut host).command();
        phone.report(&mut host, status, &uuid("A")).is_empty();
        assert_eq!(host.state(&phone.id, "A"), state, "{status}");
        assert_eq!(host.item(&phone.id, "A").closed_at, Some(host.now));
        assert_eq!(answer(&host, &phone, "A").status.as_str(), status);
    }
}

#[test]
fn an_error_is_logged_with_its_outermost_cause() {
    let (mut host, phone) = phone(&["A"]);
    phone.idle(&mut host).command();
    let spoken = phone.error(&mut host, &uuid("A"));
    assert!(spoken.saw(|event| matches!(
        event,
        EventKind::CommandClosed { state: ItemState::Failed, error: Some(error), .. }
            if error.code == Some(12021)
    )));
    assert_eq!(answer(&host, &phone, "A").error_chain.len(), 2);
}

#[test]
fn a_report_about_an_unknown_command_is_accepted_and_recorded() {
    let (mut host, phone) = phone(&["A"]);
    let spoken = phone.acknowledge(&mut host, &uuid("from before the migration"));
    assert_eq!(spoken.command().as_str(), "A");
    assert!(
        spoken.saw(|event| matches!(event, EventKind::UnknownCommandReported { uuid: Some(_) }))
    );
    let kept = answer(&host, &phone, "from before the migration");
    assert_eq!(kept.request_type, None);
}

#[test]
fn a_report_without_a_usable_name_is_accepted_too() {
    let (mut host, phone) = phone(&["A", "B"]);
    phone.idle(&mut host).command();
    for body in [
        ReportBody::new(&phone.keys, "Acknowledged", None),
        ReportBody::new(&phone.keys, "Error", Some(&"x".repeat(1_000))),
        ReportBody::new(&phone.keys, "NotNow", None),
    ] {
        let spoken = phone.say(&mut host, &body);
        assert_eq!(spoken.http().status, 200);
        assert!(
            spoken.saw(|event| matches!(event, EventKind::UnknownCommandReported { uuid: None }))
        );
    }
}

#[test]
fn a_repeated_answer_changes_nothing() {
    let (mut host, phone) = phone(&["A"]);
    phone.idle(&mut host).command();
    phone.acknowledge(&mut host, &uuid("A")).is_empty();
    let (items, answers) = (host.store.items.clone(), host.store.answers.clone());
    let spoken = phone.acknowledge(&mut host, &uuid("A"));
    spoken.is_empty();
    assert!(!spoken.saw(|event| matches!(event, EventKind::CommandClosed { .. })));
    assert_eq!((&host.store.items, &host.store.answers), (&items, &answers));
}

#[test]
fn a_late_answer_corrects_what_was_presumed() {
    type End = fn(&mut Host, &Device);
    let ends: [(ItemState, End); 4] = [
        (ItemState::Expired, |host, _| {
            host.pass(DAY * 31);
        }),
        (ItemState::Cancelled, |host, phone| {
            let _ = host.cancel(&phone.id, "A");
        }),
        (ItemState::Quarantined, |host, phone| {
            host.policy.max_attempts = 1;
            host.policy.attempt_spacing = jiff::SignedDuration::ZERO;
            phone.idle(host).is_empty();
        }),
        (ItemState::Abandoned, |host, phone| {
            host.later(MINUTE * 60);
            phone.enroll(host);
        }),
    ];
    for (presumed, end) in ends {
        for (status, state) in [
            ("Acknowledged", ItemState::Done),
            ("Error", ItemState::Failed),
        ] {
            let (mut host, phone) = phone(&["A"]);
            phone.idle(&mut host).command();
            end(&mut host, &phone);
            assert_eq!(host.state(&phone.id, "A"), presumed);
            phone.report(&mut host, status, &uuid("A")).is_empty();
            assert_eq!(host.state(&phone.id, "A"), state, "{presumed:?}");
            assert_eq!(answer(&host, &phone, "A").status.as_str(), status);
        }
    }
}

#[test]
fn a_command_that_was_never_handed_out_can_be_answered() {
    // The record of the hand-out was lost with a node.
    let (mut host, phone) = phone(&["A", "B"]);
    let spoken = phone.acknowledge(&mut host, &uuid("B"));
    assert_eq!(host.state(&phone.id, "B"), ItemState::Done);
    assert_eq!(spoken.command().as_str(), "A");
}

#[test]
fn a_report_that_begins_no_session_goes_on_with_the_work() {
    let (mut host, phone) = phone(&["A", "B"]);
    let a = phone.idle(&mut host).command().clone();
    host.later(DAY);
    let spoken = phone.acknowledge(&mut host, &a);
    assert_eq!(spoken.command().as_str(), "B");
    phone.acknowledge(&mut host, &uuid("B")).is_empty();
    assert!(!host.channel(&phone.id).unwrap().session.is_open());
}

#[test]
fn an_idle_that_names_a_command_answers_nothing() {
    let (mut host, phone) = phone(&["A"]);
    let body: Body = ReportBody::new(&phone.keys, "Idle", Some("A"));
    let spoken = phone.say(&mut host, &body);
    assert!(matches!(spoken.reply, Reply::Command { .. }));
    assert_eq!(host.state(&phone.id, "A"), ItemState::Offered);
    assert!(host.store.answers.is_empty());
}
