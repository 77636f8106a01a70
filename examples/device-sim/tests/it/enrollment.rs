//! Authenticate, TokenUpdate and what belongs to them.

use device_sim::{
    Behaviour, ChannelId, ClientIdentity, Life, MessageKind, Model, Outcome, Renewal, Reply, Wipe,
};
use plist::Value;

use crate::bench::{Bench, TOPIC, enrollment};

#[test]
fn an_iphone_sends_authenticate_then_token_update_then_waits_for_a_push() {
    let mut bench = Bench::new(Model::IPhone, Behaviour::default());
    bench.device.enroll(bench.now, enrollment());
    bench.settle();
    assert_eq!(
        bench.kinds(),
        [MessageKind::Authenticate, MessageKind::TokenUpdate]
    );
    assert_eq!(bench.device.life(), Life::Enrolled);
    assert_eq!(bench.device.next_wakeup(), None);
}

#[test]
fn token_update_is_not_sent_before_authenticate_is_confirmed() {
    let mut bench = Bench::new(Model::IPhone, Behaviour::default());
    bench.device.enroll(bench.now, enrollment());
    let authenticate = bench.device.poll(bench.now).unwrap();
    assert!(bench.device.poll(bench.now).is_none());
    bench
        .device
        .on_reply(bench.now, authenticate.exchange, Reply::status(500));
    assert!(bench.device.poll(bench.now).is_none());
    bench.now = bench.device.next_wakeup().unwrap();
    let again = bench.device.poll(bench.now).unwrap();
    assert_eq!(again.kind, MessageKind::Authenticate);
    assert_eq!(again.body, authenticate.body);
}

#[test]
fn the_first_token_update_of_an_iphone_is_1_9_kb_and_only_it_has_the_unlock_token() {
    let mut bench = Bench::new(Model::IPhone, Behaviour::default());
    bench.device.enroll(bench.now, enrollment());
    bench.settle();
    let first = bench.seen[1].clone();
    assert!(
        (1800..2000).contains(&first.bytes.len()),
        "{} bytes",
        first.bytes.len()
    );
    assert!(first.keys().contains_key("UnlockToken"));
    bench.device.rotate_push_token(&ChannelId::Device);
    bench.settle();
    let second = bench.seen[2].clone();
    assert_eq!(second.kind, MessageKind::TokenUpdate);
    assert!(!second.keys().contains_key("UnlockToken"));
    assert_ne!(second.keys().get("Token"), first.keys().get("Token"));
    assert_ne!(second.text("PushMagic"), first.text("PushMagic"));
}

#[test]
fn a_device_enrollment_names_the_udid_and_serial_number() {
    let mut bench = Bench::new(Model::IPad, Behaviour::default());
    bench.device.enroll(bench.now, enrollment());
    bench.settle();
    let authenticate = &bench.seen[0];
    assert_eq!(
        authenticate.text("UDID").as_deref(),
        Some(bench.device.udid())
    );
    assert_eq!(
        authenticate.text("SerialNumber").as_deref(),
        Some(bench.device.serial_number())
    );
    assert_eq!(authenticate.text("Topic").as_deref(), Some(TOPIC));
}

#[test]
fn a_user_enrollment_never_tells_udid_or_serial_number() {
    for model in [Model::UserEnrolledIPhone, Model::UserEnrolledMac] {
        let mut bench = Bench::new(model, Behaviour::default());
        bench.device.enroll(bench.now, enrollment());
        bench.settle();
        let queries = ["UDID", "SerialNumber", "WiFiMAC", "IMEI", "OSVersion"];
        let queries = Value::Array(queries.iter().map(|query| Value::from(*query)).collect());
        let report = bench.run("q", "DeviceInformation", &[("Queries", queries)]);
        let answers = report.keys();
        let answers = answers
            .get("QueryResponses")
            .and_then(Value::as_dictionary)
            .unwrap();
        assert_eq!(answers.keys().collect::<Vec<_>>(), ["OSVersion"]);
        for seen in &bench.seen {
            let text = String::from_utf8_lossy(&seen.bytes);
            assert!(!text.contains(bench.device.udid()), "{text}");
            assert!(!text.contains(bench.device.serial_number()), "{text}");
            assert_eq!(
                seen.text("EnrollmentID").as_deref(),
                Some(bench.device.id())
            );
        }
    }
}

#[test]
fn a_user_enrollment_gets_a_new_enrollment_id_every_time() {
    let mut bench = Bench::enrolled(Model::UserEnrolledIPhone, Behaviour::default());
    let first = bench.device.id().to_owned();
    bench.device.re_enroll(bench.now, enrollment(), Wipe::No);
    bench.settle();
    assert_ne!(bench.device.id(), first);
}

#[test]
fn a_re_enrollment_has_another_token_and_magic_and_sends_the_unlock_token_again() {
    let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
    let before = bench
        .device
        .push_address(&ChannelId::Device)
        .unwrap()
        .clone();
    bench.device.re_enroll(bench.now, enrollment(), Wipe::Yes);
    bench.settle();
    assert_eq!(
        bench.kinds(),
        [MessageKind::Authenticate, MessageKind::TokenUpdate]
    );
    assert_ne!(
        *bench.device.push_address(&ChannelId::Device).unwrap(),
        before
    );
    assert!(bench.seen[1].keys().contains_key("UnlockToken"));
}

#[test]
fn a_silent_renewal_shows_the_new_certificate_without_authenticate() {
    let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
    bench
        .device
        .renew_certificate(ClientIdentity::of_name_only("second"), Renewal::Silent);
    bench.push(&ChannelId::Device);
    bench.settle();
    assert_eq!(bench.kinds(), [MessageKind::Idle]);
    let expected = ClientIdentity::of_name_only("second").certificate_der;
    assert_eq!(bench.seen[0].certificate, expected);
}

#[test]
fn a_renewal_by_profile_keeps_push_token_and_repeats_authenticate_and_token_update() {
    let mut bench = Bench::enrolled(Model::Mac, Behaviour::default());
    let before = bench
        .device
        .push_address(&ChannelId::Device)
        .unwrap()
        .clone();
    let identity = ClientIdentity::of_name_only("second");
    bench
        .device
        .renew_certificate(identity, Renewal::WithAuthenticate);
    bench.settle();
    let told: Vec<_> = bench
        .seen
        .iter()
        .map(|seen| (seen.kind, seen.channel.clone()))
        .collect();
    let user = bench.device.channels().nth(1).unwrap().clone();
    assert_eq!(
        told,
        [
            (MessageKind::Authenticate, ChannelId::Device),
            (MessageKind::TokenUpdate, ChannelId::Device),
            (MessageKind::TokenUpdate, user),
        ]
    );
    assert_eq!(
        *bench.device.push_address(&ChannelId::Device).unwrap(),
        before
    );
}

#[test]
fn users_keep_silent_while_the_device_enrolls_again() {
    let mut bench = Bench::enrolled(Model::Mac, Behaviour::default());
    let identity = ClientIdentity::of_name_only("second");
    bench
        .device
        .renew_certificate(identity, Renewal::WithAuthenticate);
    for expected in [MessageKind::Authenticate, MessageKind::TokenUpdate] {
        let outgoing = bench.device.poll(bench.now).unwrap();
        assert_eq!(
            (outgoing.kind, &outgoing.channel),
            (expected, &ChannelId::Device)
        );
        assert!(bench.device.poll(bench.now).is_none());
        bench.exchange(outgoing);
    }
    assert_ne!(
        bench.device.poll(bench.now).unwrap().channel,
        ChannelId::Device
    );
}

#[test]
fn installing_the_enrollment_profile_again_makes_the_device_want_a_new_identity() {
    let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
    let payload = crate::bench::profile(&enrollment().profile_identifier);
    let report = bench.run("renew", "InstallProfile", &[("Payload", payload)]);
    assert_eq!(report.kind, MessageKind::Acknowledged);
    assert!(bench.device.wants_new_identity());
}

#[test]
fn a_waiting_device_says_so_until_it_is_told_device_configured() {
    let mut bench = Bench::new(Model::IPhone, Behaviour::default());
    bench
        .device
        .enroll(bench.now, enrollment().awaiting_configuration());
    bench.settle();
    let waits = bench.seen[1]
        .keys()
        .get("AwaitingConfiguration")
        .and_then(Value::as_boolean);
    assert_eq!(waits, Some(true));
    bench.run("done", "DeviceConfigured", &[]);
    assert!(!bench.device.is_awaiting_configuration());
    let second = bench.run("twice", "DeviceConfigured", &[]);
    assert_eq!(second.kind, MessageKind::Error);
    let execution = bench.device.execution(&ChannelId::Device, "twice").unwrap();
    assert_eq!(
        (execution.outcome, execution.error_code),
        (Some(Outcome::Error), Some(101))
    );
}

#[test]
fn a_mac_escrows_its_bootstrap_token_and_gets_the_same_bytes_back() {
    let behaviour = Behaviour {
        ask_bootstrap_token: 1.0,
        ..Behaviour::default()
    };
    let mut bench = Bench::new(Model::Mac, behaviour);
    bench.device.enroll(bench.now, enrollment());
    bench.settle();
    assert!(bench.kinds().contains(&MessageKind::SetBootstrapToken));
    bench.push(&ChannelId::Device);
    bench.settle();
    assert!(bench.kinds().contains(&MessageKind::GetBootstrapToken));
    assert_eq!(bench.device.complaints(), []);
    bench.bootstrap_token.reverse();
    bench.push(&ChannelId::Device);
    bench.settle();
    assert_eq!(bench.device.complaints().len(), 1);
}
