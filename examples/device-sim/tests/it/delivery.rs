//! Lost requests, lost replies, restarts: what is repeated, what is forgotten.

use std::time::Duration;

use device_sim::{
    Behaviour, ChannelId, Fault, MessageKind, Model, Outcome, PushReception, Reach, Reply,
    ServerFault,
};
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
fn a_report_whose_reply_was_lost_is_repeated_byte_for_byte_and_not_executed_again() {
    let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
    bench.queue(&ChannelId::Device, "a", install("a"));
    bench.push(&ChannelId::Device);
    let idle = bench.device.poll(bench.now).unwrap();
    bench.exchange(idle);
    let report = bench.device.poll(bench.now).unwrap();
    assert!(bench.device.on_no_reply(bench.now, report.exchange));
    assert!(bench.device.poll(bench.now).is_none());
    for attempt in 1..4 {
        bench.now = bench.device.next_wakeup().unwrap();
        let again = bench.device.poll(bench.now).unwrap();
        assert_eq!(again.body, report.body);
        assert_eq!(again.repeats, attempt);
        if attempt < 3 {
            bench
                .device
                .on_reply(bench.now, again.exchange, Reply::status(503));
        } else {
            bench.exchange(again);
        }
    }
    let execution = bench.device.execution(&ChannelId::Device, "a").unwrap();
    assert_eq!((execution.times_executed, execution.reports_sent), (1, 4));
    assert!(execution.confirmed);
}

#[test]
fn repeats_wait_longer_each_time_up_to_a_bound() {
    let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
    bench.push(&ChannelId::Device);
    let mut waits = Vec::new();
    for _ in 0..9 {
        let outgoing = bench.device.poll(bench.now).unwrap();
        bench.device.on_no_reply(bench.now, outgoing.exchange);
        let next = bench.device.next_wakeup().unwrap();
        waits.push(next.duration_since(bench.now).as_secs());
        bench.now = next;
    }
    assert_eq!(waits, [10, 20, 40, 80, 160, 320, 640, 900, 900]);
}

#[test]
fn a_push_makes_a_waiting_repeat_go_out_at_once() {
    let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
    bench.push(&ChannelId::Device);
    let idle = bench.device.poll(bench.now).unwrap();
    bench.device.on_no_reply(bench.now, idle.exchange);
    assert!(bench.device.poll(bench.now).is_none());
    bench.push(&ChannelId::Device);
    assert_eq!(bench.device.poll(bench.now).unwrap().body, idle.body);
}

#[test]
fn a_late_answer_to_an_exchange_that_was_given_up_is_ignored() {
    let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
    bench.push(&ChannelId::Device);
    let idle = bench.device.poll(bench.now).unwrap();
    bench.device.on_no_reply(bench.now, idle.exchange);
    assert!(
        !bench
            .device
            .on_reply(bench.now, idle.exchange, Reply::ok(install("late")))
    );
    assert!(bench.device.executed().is_empty());
}

#[test]
fn a_push_that_comes_during_a_session_leads_to_another_one() {
    let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
    bench.push(&ChannelId::Device);
    let idle = bench.device.poll(bench.now).unwrap();
    let reply = bench.serve(idle.clone());
    bench.queue(&ChannelId::Device, "a", install("a"));
    assert_eq!(bench.push(&ChannelId::Device), PushReception::Woken);
    bench.device.on_reply(bench.now, idle.exchange, reply);
    bench.settle();
    assert!(bench.report("a").is_some());
}

#[test]
fn pushes_to_a_device_that_has_not_asked_yet_count_as_one() {
    let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
    for _ in 0..5 {
        bench.push(&ChannelId::Device);
    }
    bench.settle();
    assert_eq!(bench.kinds(), [MessageKind::Idle]);
}

#[test]
fn a_restart_before_executing_forgets_the_command() {
    let behaviour = Behaviour {
        reboot: 1.0,
        reboot_after_executing: 0.0,
        ..Behaviour::default()
    };
    let mut bench = Bench::enrolled(Model::IPhone, behaviour);
    bench.queue(&ChannelId::Device, "a", install("a"));
    bench.push(&ChannelId::Device);
    bench.live(Duration::from_secs(600));
    assert_eq!(bench.kinds(), [MessageKind::Idle]);
    let execution = bench.device.execution(&ChannelId::Device, "a").unwrap();
    assert_eq!(
        (execution.times_executed, execution.times_forgotten),
        (0, 1)
    );
    bench.device.set_behaviour(Behaviour::default());
    bench.push(&ChannelId::Device);
    bench.settle();
    let execution = bench.device.execution(&ChannelId::Device, "a").unwrap();
    assert_eq!((execution.deliveries, execution.times_executed), (2, 1));
    assert_eq!(bench.device.complaints(), []);
}

#[test]
fn a_restart_after_executing_loses_the_report_but_not_the_deed() {
    let behaviour = Behaviour {
        reboot: 1.0,
        reboot_after_executing: 1.0,
        ..Behaviour::default()
    };
    let mut bench = Bench::enrolled(Model::IPhone, behaviour);
    bench.queue(&ChannelId::Device, "a", install("a"));
    bench.push(&ChannelId::Device);
    bench.live(Duration::from_secs(600));
    assert_eq!(bench.kinds(), [MessageKind::Idle]);
    assert_eq!(
        bench.device.profiles(&ChannelId::Device),
        ["com.example.wifi"]
    );
    let execution = bench.device.execution(&ChannelId::Device, "a").unwrap();
    assert_eq!((execution.times_executed, execution.reports_sent), (1, 0));
}

#[test]
fn a_command_handed_over_again_after_its_report_was_confirmed_is_a_complaint() {
    let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
    bench.run(
        "a",
        "InstallProfile",
        &[("Payload", profile("com.example.wifi"))],
    );
    bench.run(
        "a",
        "InstallProfile",
        &[("Payload", profile("com.example.wifi"))],
    );
    let faults: Vec<_> = bench
        .device
        .complaints()
        .iter()
        .map(|c| c.fault.clone())
        .collect();
    assert_eq!(
        faults,
        [ServerFault::RedeliveredAfterConfirmation {
            uuid: "a".to_owned()
        }]
    );
}

#[test]
fn a_silent_device_keeps_its_report_and_tells_it_when_it_comes_back() {
    let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
    bench.queue(&ChannelId::Device, "a", install("a"));
    bench.push(&ChannelId::Device);
    let idle = bench.device.poll(bench.now).unwrap();
    bench.exchange(idle);
    bench.device.go_silent();
    assert!(bench.device.poll(bench.now).is_none());
    assert_eq!(bench.push(&ChannelId::Device), PushReception::Unreachable);
    bench.advance(Duration::from_secs(86_400));
    bench.device.come_back(bench.now);
    bench.settle();
    assert_eq!(bench.report("a").unwrap().kind, MessageKind::Acknowledged);
}

#[test]
fn a_device_falls_silent_when_its_behaviour_says_so() {
    let behaviour = Behaviour {
        silent_after: Some(Duration::from_secs(60)),
        ..Behaviour::default()
    };
    let mut bench = Bench::enrolled(Model::IPhone, behaviour);
    assert_eq!(bench.push(&ChannelId::Device), PushReception::Woken);
    bench.live(Duration::from_secs(61));
    assert_eq!(bench.push(&ChannelId::Device), PushReception::Unreachable);
}

#[test]
fn a_restart_does_not_bring_back_the_network_of_a_silent_device() {
    let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
    bench.device.restart(bench.now);
    bench.device.go_silent();
    bench.live(Duration::from_secs(600));
    assert_eq!(bench.device.reach(), Reach::Silent);
    assert_eq!(bench.push(&ChannelId::Device), PushReception::Unreachable);
}

#[test]
fn faults_are_drawn_about_as_often_as_asked() {
    let behaviour = Behaviour {
        lose_reply: 0.2,
        lose_request: 0.1,
        ..Behaviour::default()
    };
    let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
    bench.device.set_behaviour(behaviour);
    let mut lost = (0, 0);
    for _ in 0..2000 {
        bench.push(&ChannelId::Device);
        let outgoing = bench.device.poll(bench.now).unwrap();
        lost.0 += u32::from(outgoing.fault == Fault::ReplyLost);
        lost.1 += u32::from(outgoing.fault == Fault::RequestLost);
        bench
            .device
            .on_reply(bench.now, outgoing.exchange, Reply::ok(""));
    }
    assert!((300..=420).contains(&lost.0), "{lost:?}");
    assert!((150..=250).contains(&lost.1), "{lost:?}");
}

#[test]
fn every_command_is_answered_for_good_once_on_a_bad_network() {
    let behaviour = Behaviour {
        lose_reply: 0.3,
        lose_request: 0.2,
        ..Behaviour::default()
    };
    let mut bench = Bench::enrolled(Model::Mac, Behaviour::default());
    bench.device.set_behaviour(behaviour);
    let uuids: Vec<String> = (0..50).map(|at| format!("c{at}")).collect();
    for uuid in &uuids {
        let queries = Value::Array(vec!["OSVersion".into()]);
        let body = command(uuid, "DeviceInformation", &[("Queries", queries)]);
        bench.queue(&ChannelId::Device, uuid, body);
    }
    bench.push(&ChannelId::Device);
    bench.live(Duration::from_secs(86_400));
    for uuid in &uuids {
        let execution = bench.device.execution(&ChannelId::Device, uuid).unwrap();
        assert_eq!(execution.outcome, Some(Outcome::Acknowledged));
        assert_eq!(execution.times_executed, 1);
        assert!(execution.confirmed);
    }
    assert!(bench.device.counters().repeated > 10);
}
