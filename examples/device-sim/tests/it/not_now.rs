//! `NotNow`: who says it, to what, and what happens afterwards.

use std::time::Duration;

use device_sim::{Behaviour, ChannelId, MessageKind, Model, Outcome, ServerFault};
use plist::Value;

use crate::bench::{Bench, command, profile};

fn install(uuid: &str) -> Vec<u8> {
    command(
        uuid,
        "InstallProfile",
        &[("Payload", profile("com.example.wifi"))],
    )
}

#[test]
fn a_locked_iphone_answers_not_now_to_install_profile_and_asks_again_once_unlocked() {
    let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
    bench.device.lock();
    bench.queue(&ChannelId::Device, "a", install("a"));
    bench.push(&ChannelId::Device);
    bench.settle();
    assert_eq!(bench.kinds(), [MessageKind::Idle, MessageKind::NotNow]);
    assert_eq!(bench.device.next_wakeup(), None);
    bench.device.unlock(bench.now);
    bench.settle();
    assert_eq!(bench.report("a").unwrap().kind, MessageKind::Acknowledged);
    let execution = bench.device.execution(&ChannelId::Device, "a").unwrap();
    assert_eq!((execution.times_deferred, execution.times_executed), (1, 1));
}

#[test]
fn a_locked_iphone_never_puts_off_what_apple_lists() {
    let queries = Value::Array(vec!["OSVersion".into()]);
    let never: [(&str, Vec<(&str, Value)>); 7] = [
        ("DeviceInformation", vec![("Queries", queries)]),
        ("ProfileList", vec![]),
        ("DeviceLock", vec![]),
        ("CertificateList", vec![]),
        ("ProvisioningProfileList", vec![]),
        ("InstalledApplicationList", vec![]),
        ("Restrictions", vec![]),
    ];
    let mut bench = Bench::enrolled(
        Model::IPhone,
        Behaviour {
            not_now: 1.0,
            ..Behaviour::default()
        },
    );
    bench.device.lock();
    for (request_type, keys) in &never {
        let report = bench.run(request_type, request_type, keys);
        assert_eq!(report.kind, MessageKind::Acknowledged, "{request_type}");
    }
    let token = Value::Data(bench.device.unlock_token().unwrap().to_vec());
    let report = bench.run("clear", "ClearPasscode", &[("UnlockToken", token)]);
    assert_eq!(report.kind, MessageKind::Acknowledged);
    assert_eq!(
        bench.run("erase", "EraseDevice", &[]).kind,
        MessageKind::Acknowledged
    );
}

#[test]
fn a_mac_in_power_nap_puts_off_questions_too_but_not_device_lock() {
    let mut bench = Bench::enrolled(Model::Mac, Behaviour::default());
    bench.device.lock();
    let queries = Value::Array(vec!["OSVersion".into()]);
    let report = bench.run("q", "DeviceInformation", &[("Queries", queries)]);
    assert_eq!(report.kind, MessageKind::NotNow);
    bench.queues.clear();
    let report = bench.run("lock", "DeviceLock", &[("PIN", "123456".into())]);
    assert_eq!(report.kind, MessageKind::Acknowledged);
}

#[test]
fn a_session_that_ends_with_another_status_leaves_the_device_waiting_for_a_push() {
    let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
    bench.device.lock();
    bench.queue(&ChannelId::Device, "a", install("a"));
    bench.push(&ChannelId::Device);
    let idle = bench.device.poll(bench.now).unwrap();
    bench.exchange(idle);
    let not_now = bench.device.poll(bench.now).unwrap();
    assert_eq!(not_now.kind, MessageKind::NotNow);
    // The server goes on with another command in the same session.
    let list = command("b", "ProfileList", &[]);
    bench
        .device
        .on_reply(bench.now, not_now.exchange, device_sim::Reply::ok(list));
    let report = bench.device.poll(bench.now).unwrap();
    bench
        .device
        .on_reply(bench.now, report.exchange, device_sim::Reply::ok(""));
    bench.device.unlock(bench.now);
    assert!(bench.device.poll(bench.now).is_none());
    assert_eq!(bench.device.next_wakeup(), None);
}

#[test]
fn a_behaviour_of_not_now_ends_after_a_while_and_the_device_comes_of_itself() {
    let behaviour = Behaviour {
        not_now: 1.0,
        ..Behaviour::default()
    };
    let mut bench = Bench::enrolled(Model::IPhone, behaviour);
    bench.queue(&ChannelId::Device, "a", install("a"));
    bench.push(&ChannelId::Device);
    bench.settle();
    assert_eq!(bench.kinds(), [MessageKind::Idle, MessageKind::NotNow]);
    bench.device.set_behaviour(Behaviour::default());
    let wait = bench
        .device
        .next_wakeup()
        .unwrap()
        .duration_since(bench.now)
        .as_secs();
    assert!((60..=300).contains(&wait), "{wait} s");
    bench.live(Duration::from_secs(301));
    let execution = bench.device.execution(&ChannelId::Device, "a").unwrap();
    assert_eq!(execution.outcome, Some(Outcome::Acknowledged));
}

#[test]
fn offering_a_deferred_command_again_in_the_same_session_is_a_complaint() {
    let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
    bench.device.lock();
    bench.queue(&ChannelId::Device, "a", install("a"));
    bench.push(&ChannelId::Device);
    let idle = bench.device.poll(bench.now).unwrap();
    bench.exchange(idle);
    let not_now = bench.device.poll(bench.now).unwrap();
    bench.device.on_reply(
        bench.now,
        not_now.exchange,
        device_sim::Reply::ok(install("a")),
    );
    let faults: Vec<_> = bench
        .device
        .complaints()
        .iter()
        .map(|c| c.fault.clone())
        .collect();
    assert_eq!(
        faults,
        [ServerFault::ReofferedAfterNotNow {
            uuid: "a".to_owned()
        }]
    );
}
