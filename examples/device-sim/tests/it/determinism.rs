//! The same seed makes the same world.

use std::time::Duration;

use device_sim::{Behaviour, ChannelId, Model};
use plist::Value;

use crate::bench::{Bench, command, enrollment, profile};

/// An eventful life; what the server saw of it.
fn life(seed_shift: u64, model: Model) -> Vec<Vec<u8>> {
    let mut bench = Bench::new(model, Behaviour::everyday());
    bench.device = device_sim::SimDevice::new(7 + seed_shift, 1, model, Behaviour::everyday());
    bench.device.enroll(bench.now, enrollment());
    bench.live(Duration::from_secs(600));
    for round in 0..20 {
        let uuid = format!("command-{round}");
        let body = if round % 2 == 0 {
            let queries = Value::Array(vec!["UDID".into(), "BatteryLevel".into()]);
            command(&uuid, "DeviceInformation", &[("Queries", queries)])
        } else {
            command(
                &uuid,
                "InstallProfile",
                &[("Payload", profile("com.example.wifi"))],
            )
        };
        bench.queue(&ChannelId::Device, &uuid, body);
        bench.push(&ChannelId::Device);
        bench.live(Duration::from_secs(600));
    }
    bench.seen.into_iter().map(|seen| seen.bytes).collect()
}

#[test]
fn the_same_seed_sends_the_same_bytes_through_an_eventful_life() {
    for model in Model::ALL {
        assert_eq!(life(0, model), life(0, model), "{model:?}");
    }
}

#[test]
fn another_seed_is_another_device() {
    assert_ne!(life(0, Model::IPhone), life(1, Model::IPhone));
}

#[test]
fn a_device_is_the_same_whatever_its_behaviour() {
    let calm = device_sim::SimDevice::new(7, 3, Model::Mac, Behaviour::default());
    let wild = device_sim::SimDevice::new(7, 3, Model::Mac, Behaviour::everyday());
    assert_eq!(calm.udid(), wild.udid());
    assert_eq!(calm.serial_number(), wild.serial_number());
    assert_eq!(calm.device_name(), wild.device_name());
}

#[test]
fn devices_of_a_world_differ_from_each_other() {
    let udids: std::collections::BTreeSet<String> = (0..500)
        .map(|index| {
            device_sim::SimDevice::new(7, index, Model::IPhone, Behaviour::default())
                .udid()
                .to_owned()
        })
        .collect();
    assert_eq!(udids.len(), 500);
}
