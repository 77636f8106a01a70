//! The ways in which a device stops being managed.

use std::time::Duration;

use device_sim::{Behaviour, ChannelId, Life, MessageKind, Model, Reply, ServerFault, Wipe};

use crate::bench::{Bench, command, enrollment};

#[test]
fn an_erased_device_acknowledges_once_and_is_silent_until_it_enrolls_again() {
    let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
    bench.queue(&ChannelId::Device, "e", command("e", "EraseDevice", &[]));
    bench.push(&ChannelId::Device);
    let idle = bench.device.poll(bench.now).unwrap();
    bench.exchange(idle);
    let report = bench.device.poll(bench.now).unwrap();
    assert_eq!(report.kind, MessageKind::Acknowledged);
    // Even without an answer there is no second attempt: the device is empty by then.
    bench.device.on_no_reply(bench.now, report.exchange);
    assert_eq!(bench.device.life(), Life::Erased);
    assert!(bench.device.identity().is_none());
    bench.live(Duration::from_secs(86_400));
    assert_eq!(bench.kinds(), [MessageKind::Idle]);
    let execution = bench.device.execution(&ChannelId::Device, "e").unwrap();
    assert!(!execution.confirmed);
    bench.device.re_enroll(bench.now, enrollment(), Wipe::Yes);
    bench.settle();
    assert_eq!(bench.device.life(), Life::Enrolled);
}

#[test]
fn a_device_that_is_being_erased_does_not_take_the_next_command() {
    let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
    bench.queue(&ChannelId::Device, "e", command("e", "EraseDevice", &[]));
    bench.queue(&ChannelId::Device, "l", command("l", "DeviceLock", &[]));
    bench.push(&ChannelId::Device);
    bench.settle();
    assert!(bench.device.execution(&ChannelId::Device, "l").is_none());
}

#[test]
fn check_out_is_tried_once_and_never_again() {
    let mut bench = Bench::enrolled(Model::Mac, Behaviour::default());
    bench.device.check_out();
    let goodbye = bench.device.poll(bench.now).unwrap();
    assert_eq!(goodbye.kind, MessageKind::CheckOut);
    bench
        .device
        .on_reply(bench.now, goodbye.exchange, Reply::status(500));
    assert_eq!(bench.device.life(), Life::Left);
    assert_eq!(bench.device.channels().count(), 0);
    assert_eq!(bench.device.next_wakeup(), None);
}

#[test]
fn a_profile_without_check_out_when_removed_leaves_without_a_word() {
    let mut bench = Bench::new(Model::IPhone, Behaviour::default());
    let mut quiet = enrollment();
    quiet.check_out_when_removed = false;
    bench.device.enroll(bench.now, quiet);
    bench.settle();
    bench.device.check_out();
    assert!(bench.device.poll(bench.now).is_none());
    assert_eq!(bench.device.life(), Life::Left);
}

#[test]
fn removing_the_enrollment_profile_unenrolls_the_device_with_a_check_out() {
    let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
    let identifier = enrollment().profile_identifier;
    bench.run("r", "RemoveProfile", &[("Identifier", identifier.into())]);
    assert_eq!(
        bench.kinds(),
        [
            MessageKind::Idle,
            MessageKind::Acknowledged,
            MessageKind::CheckOut
        ]
    );
    assert_eq!(bench.device.life(), Life::Left);
}

#[test]
fn a_401_and_a_403_of_unrecognized_device_unenroll() {
    let unrecognized = br#"{"code":"com.apple.unrecognized.device"}"#.to_vec();
    for reply in [
        Reply::status(401),
        Reply {
            status: 403,
            body: unrecognized,
        },
    ] {
        let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
        bench.push(&ChannelId::Device);
        let idle = bench.device.poll(bench.now).unwrap();
        let status = reply.status;
        bench.device.on_reply(bench.now, idle.exchange, reply);
        assert_eq!(bench.device.life(), Life::Refused);
        assert_eq!(
            bench.device.complaints()[0].fault,
            ServerFault::Refused { status }
        );
    }
}

#[test]
fn a_plain_403_is_only_retried() {
    let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
    bench.push(&ChannelId::Device);
    let idle = bench.device.poll(bench.now).unwrap();
    bench
        .device
        .on_reply(bench.now, idle.exchange, Reply::status(403));
    assert_eq!(bench.device.life(), Life::Enrolled);
    assert!(bench.device.next_wakeup().is_some());
}

#[test]
fn shut_down_is_confirmed_first_and_lasts_until_somebody_switches_on() {
    let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
    let report = bench.run("off", "ShutDownDevice", &[]);
    assert_eq!(report.kind, MessageKind::Acknowledged);
    bench.push(&ChannelId::Device);
    bench.live(Duration::from_secs(86_400));
    assert_eq!(
        bench.kinds(),
        [MessageKind::Idle, MessageKind::Acknowledged]
    );
    bench.device.power_on(bench.now);
    bench.live(Duration::from_secs(120));
    bench.push(&ChannelId::Device);
    bench.settle();
    assert_eq!(bench.kinds().last(), Some(&MessageKind::Idle));
}

#[test]
fn restart_device_comes_back_within_its_boot_time() {
    let mut bench = Bench::enrolled(Model::Mac, Behaviour::default());
    bench.run("r", "RestartDevice", &[]);
    assert_eq!(bench.device.counters().restarts, 1);
    let wait = bench
        .device
        .next_wakeup()
        .unwrap()
        .duration_since(bench.now)
        .as_secs();
    assert!((30..=90).contains(&wait), "{wait} s");
}
