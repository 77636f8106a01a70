//! User channels of Macs, user enrollments and Shared iPad.

use device_sim::device::SHARED_IPAD_USER_ID;
use device_sim::{Behaviour, ChannelId, MessageKind, Model, Reply};
use plist::Value;

use crate::bench::{Bench, command, enrollment, profile};

#[test]
fn a_mac_sends_a_second_token_update_for_its_user_with_its_own_token() {
    let mut bench = Bench::new(Model::Mac, Behaviour::default());
    bench.device.enroll(bench.now, enrollment());
    bench.settle();
    let updates: Vec<_> = bench
        .seen
        .iter()
        .filter(|seen| seen.kind == MessageKind::TokenUpdate)
        .collect();
    assert_eq!(updates.len(), 2);
    let user = updates[1];
    assert_eq!(user.text("UDID").as_deref(), Some(bench.device.udid()));
    assert_eq!(user.channel, ChannelId::User(user.text("UserID").unwrap()));
    assert_eq!(user.text("UserShortName").as_deref(), Some("user1"));
    assert_eq!(
        user.keys().get("NotOnConsole").and_then(Value::as_boolean),
        Some(false)
    );
    assert!(!user.keys().contains_key("UnlockToken"));
    assert_ne!(user.keys().get("Token"), updates[0].keys().get("Token"));
}

#[test]
fn commands_of_a_user_are_answered_with_the_users_keys_on_the_users_channel() {
    let mut bench = Bench::enrolled(Model::Mac, Behaviour::default());
    let user = bench.device.channels().nth(1).unwrap().clone();
    let install = command(
        "p",
        "InstallProfile",
        &[("Payload", profile("com.example.mail"))],
    );
    bench.queue(&user, "p", install);
    bench.push(&user);
    bench.settle();
    let report = bench.report("p").unwrap();
    assert_eq!(report.channel, user);
    assert!(report.text("UserID").is_some());
    assert_eq!(bench.device.profiles(&user), ["com.example.mail"]);
    assert!(bench.device.profiles(&ChannelId::Device).is_empty());
}

#[test]
fn a_device_command_on_a_user_channel_is_an_invalid_request_type() {
    let mut bench = Bench::enrolled(Model::Mac, Behaviour::default());
    let user = bench.device.channels().nth(1).unwrap().clone();
    bench.queue(&user, "x", command("x", "EraseDevice", &[]));
    bench.push(&user);
    bench.settle();
    assert_eq!(bench.report("x").unwrap().kind, MessageKind::Error);
    assert_eq!(
        bench.device.execution(&user, "x").unwrap().error_code,
        Some(12_021)
    );
}

#[test]
fn without_per_user_connections_a_mac_has_no_user_channel() {
    let mut bench = Bench::new(Model::Mac, Behaviour::default());
    let mut plain = enrollment();
    plain.per_user_connections = false;
    bench.device.enroll(bench.now, plain);
    bench.settle();
    assert_eq!(bench.device.channels().count(), 1);
    assert_eq!(bench.device.log_in_user("someone"), None);
}

#[test]
fn a_shared_ipad_user_has_the_constant_user_id_and_is_told_apart_by_short_name() {
    let mut bench = Bench::enrolled(Model::SharedIPad, Behaviour::default());
    let ann = bench.device.log_in_user("ann@example.com").unwrap();
    bench.device.log_in_user("bob@example.com").unwrap();
    bench.settle();
    assert_eq!(ann, ChannelId::User("ann@example.com".to_owned()));
    for seen in &bench.seen {
        assert_eq!(seen.text("UserID").as_deref(), Some(SHARED_IPAD_USER_ID));
    }
    let names: Vec<_> = bench
        .seen
        .iter()
        .filter_map(|seen| seen.text("UserShortName"))
        .collect();
    assert_eq!(names, ["ann@example.com", "bob@example.com"]);
    let composite = bench.device.composite_id(&ann);
    assert_eq!(
        composite,
        format!("{}:ann@example.com", bench.device.udid())
    );
}

#[test]
fn a_shared_ipad_user_waits_for_user_configured() {
    let mut bench = Bench::new(Model::SharedIPad, Behaviour::default());
    let mut waiting = enrollment();
    waiting.awaiting_user_configuration = true;
    bench.device.enroll(bench.now, waiting);
    bench.settle();
    let ann = bench.device.log_in_user("ann@example.com").unwrap();
    bench.settle();
    let waits = |bench: &Bench| {
        bench
            .seen
            .last()
            .unwrap()
            .keys()
            .get("AwaitingConfiguration")
            .and_then(Value::as_boolean)
    };
    assert_eq!(waits(&bench), Some(true));
    bench.queue(&ann, "u", command("u", "UserConfigured", &[]));
    bench.push(&ann);
    bench.settle();
    assert_eq!(bench.report("u").unwrap().kind, MessageKind::Acknowledged);
    bench.device.rotate_push_token(&ann);
    bench.settle();
    assert_eq!(waits(&bench), None);
}

#[test]
fn a_410_silences_a_user_channel_until_the_next_login() {
    let mut bench = Bench::enrolled(Model::SharedIPad, Behaviour::default());
    let ann = bench.device.log_in_user("ann@example.com").unwrap();
    let update = bench.device.poll(bench.now).unwrap();
    bench
        .device
        .on_reply(bench.now, update.exchange, Reply::status(410));
    assert!(bench.device.push_address(&ann).is_none());
    bench.device.log_in_user("ann@example.com").unwrap();
    bench.settle();
    assert!(bench.device.is_enrolled(&ann));
}

#[test]
fn the_user_of_a_user_enrolled_mac_has_an_enrollment_user_id() {
    let mut bench = Bench::new(Model::UserEnrolledMac, Behaviour::default());
    bench.device.enroll(bench.now, enrollment());
    bench.settle();
    let user = bench.seen.last().unwrap();
    assert_eq!(
        user.text("EnrollmentID").as_deref(),
        Some(bench.device.id())
    );
    assert!(user.text("EnrollmentUserID").is_some());
    assert_eq!(user.text("UserID"), None);
}

#[test]
fn channels_talk_side_by_side_but_each_has_one_exchange_under_way() {
    let mut bench = Bench::enrolled(Model::Mac, Behaviour::default());
    let channels: Vec<ChannelId> = bench.device.channels().cloned().collect();
    for channel in &channels {
        bench.push(channel);
    }
    let first = bench.device.poll(bench.now).unwrap();
    let second = bench.device.poll(bench.now).unwrap();
    assert_ne!(first.channel, second.channel);
    assert!(bench.device.poll(bench.now).is_none());
}
