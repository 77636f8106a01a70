//! NotNow: a device that puts things off is not asked again and again, and what stands behind goes through.

use std::sync::Arc;

use device_sim::{ChannelId, Model};
use jiff::SignedDuration;
use mdm_core::queue::ItemState;
use mdm_tests::{
    memory::MemoryStore,
    world::{Deed, Identities, Operators, Order, Scenario, World},
};

/// One device that is enrolled and at rest.
fn one(model: Model) -> World {
    let scenario = Scenario {
        devices: 1,
        models: vec![(model, 1)],
        arrival: SignedDuration::ZERO,
        operators: Operators {
            commands: 0.0,
            ..Operators::default()
        },
        ..Scenario::calm(1)
    };
    let mut world = World::new(
        scenario,
        Arc::new(MemoryStore::new()),
        Arc::new(Identities::generate()),
    );
    world.run_for(SignedDuration::from_mins(10));
    assert!(world.device(0).is_enrolled(&ChannelId::Device));
    world
}

/// How often each profile was put off, and how many questions were answered.
fn progress(world: &World) -> (Vec<u32>, usize) {
    let executed = world.device(0).executed().values();
    let profiles = executed
        .clone()
        .filter(|e| e.request_type == "InstallProfile");
    let questions = executed.filter(|e| e.request_type == "DeviceInformation");
    (
        profiles.map(|execution| execution.times_deferred).collect(),
        questions.filter(|execution| execution.confirmed).count(),
    )
}

#[test]
fn what_stands_behind_a_command_that_is_put_off_gets_through_in_the_same_session() {
    let mut world = one(Model::IPhone);
    world.touch(0, |device, _| device.lock());
    for number in 0..8 {
        let profile = Order::profile(&format!("com.example.{number}"));
        world.befall(0, Deed::Order(Box::new(profile)));
    }
    for _ in 0..5 {
        world.befall(0, Deed::Order(Box::new(Order::question())));
    }
    world.run_for(SignedDuration::from_mins(1));
    assert_eq!(progress(&world), (vec![1; 8], 5));
    assert_eq!(world.device(0).complaints(), []);
}

#[test]
fn a_device_that_is_locked_for_a_day_is_asked_seldom_and_obeys_once_it_is_unlocked() {
    let mut world = one(Model::IPad);
    world.touch(0, |device, _| device.lock());
    world.befall(0, Deed::Order(Box::new(Order::profile("com.example.wifi"))));
    world.run_for(SignedDuration::from_hours(24));
    let (deferrals, _) = progress(&world);
    // 5, 10, 20, 40, 80, 160 minutes, and then every 4 hours.
    assert!(
        (6..=14).contains(&deferrals[0]),
        "put off {deferrals:?} times"
    );
    assert_eq!(world.device(0).complaints(), []);
    world.touch(0, |device, now| device.unlock(now));
    world.run_for(SignedDuration::from_mins(1));
    let audit = world.evidence().audit();
    audit.assert_clean();
    // The profile, and the command by which the server let it leave Setup Assistant.
    assert_eq!(audit.closed(ItemState::Done), 2, "{audit}");
}

#[test]
fn a_mac_that_naps_and_asks_at_once_is_not_answered_with_what_it_has_just_put_off() {
    let mut world = one(Model::Mac);
    world.touch(0, |device, _| device.lock());
    world.befall(0, Deed::Order(Box::new(Order::profile("com.example.wifi"))));
    world.run_for(SignedDuration::from_secs(10));
    assert_eq!(progress(&world).0, [1]);
    // It wakes, asks, naps again: within the pause it gets nothing.
    for _ in 0..20 {
        world.touch(0, |device, now| {
            device.unlock(now);
            device.lock();
        });
        world.run_for(SignedDuration::from_secs(1));
    }
    assert_eq!(progress(&world).0, [1]);
    assert_eq!(world.device(0).complaints(), []);
}
