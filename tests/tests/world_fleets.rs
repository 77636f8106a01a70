//! Fleets to which one thing happens: some fall silent, all renew their certificates, no reply arrives for an hour.

use std::{collections::BTreeSet, sync::Arc};

use device_sim::{Model, Renewal};
use jiff::SignedDuration;
use mdm_core::{events::EventKind, id::EnrollmentId, queue::ItemState};
use mdm_tests::{
    memory::MemoryStore,
    world::{Deed, Identities, Operators, Scenario, Storm, Weather, World},
};

fn world(scenario: Scenario) -> World {
    World::new(
        scenario,
        Arc::new(MemoryStore::new()),
        Arc::new(Identities::generate()),
    )
}

/// Every channel that has a line of this kind in its log.
fn channels_with(world: &World, is: fn(&EventKind) -> bool) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for device in world.devices() {
        for channel in device.channels() {
            let id = EnrollmentId::parse(device.composite_id(channel)).unwrap();
            let events = world.store().events(&id).unwrap();
            if events.iter().any(|event| is(&event.kind)) {
                found.insert(id.to_string());
            }
        }
    }
    found
}

#[test]
fn the_devices_that_fall_silent_are_noticed_and_no_others() {
    let hours = SignedDuration::from_hours;
    let mut world = world(Scenario {
        devices: 100,
        operators: Operators {
            commands: 2.0,
            inventory_every: Some(hours(8)),
            ..Operators::default()
        },
        trouble: hours(72),
        ..Scenario::calm(10)
    });
    world.run_for(hours(10));
    let silent: Vec<usize> = (0..100).filter(|number| number % 10 == 3).collect();
    for number in &silent {
        world.befall(*number, Deed::GoSilent);
    }
    let is_notice = |kind: &EventKind| matches!(kind, EventKind::WentSilent { .. });
    world.run_for(hours(12));
    assert_eq!(
        channels_with(&world, is_notice),
        BTreeSet::new(),
        "not before its time"
    );
    world.run_for(hours(26));
    let mut expected = BTreeSet::new();
    for number in &silent {
        let device = world.device(*number);
        expected.extend(
            device
                .channels()
                .map(|channel| device.composite_id(channel)),
        );
    }
    assert!(expected.len() > 10, "devices, and users of theirs");
    assert_eq!(channels_with(&world, is_notice), expected);
    for number in &silent {
        world.befall(*number, Deed::ComeBack);
    }
    world.run_for(hours(40));
    let came_back = |kind: &EventKind| matches!(kind, EventKind::CameBack { .. });
    assert_eq!(channels_with(&world, came_back), expected);
    let audit = world.evidence().audit();
    audit.assert_clean();
    assert_eq!(audit.open(), 0, "what waited for them is done: {audit}");
}

#[test]
fn a_fleet_that_renews_its_certificates_keeps_its_queues() {
    let mut world = world(Scenario {
        devices: 70,
        operators: Operators {
            commands: 12.0,
            on_users: 0.2,
            ..Operators::default()
        },
        ..Scenario::calm(11)
    });
    world.run_for(SignedDuration::from_hours(6));
    for number in 0..70 {
        let renewal = match number % 2 {
            0 => Renewal::Silent,
            _ => Renewal::WithAuthenticate,
        };
        // What waits while it renews must not get lost.
        world.befall(number, Deed::GoSilent);
        for order in 0..3 {
            let profile = mdm_tests::world::Order::profile(&format!("com.example.r{order}"));
            world.befall(number, Deed::Order(Box::new(profile)));
        }
        world.befall(number, Deed::Renew(renewal));
        world.befall(number, Deed::ComeBack);
    }
    world.run();
    let renewed = channels_with(&world, |kind| {
        matches!(kind, EventKind::IdentityRenewed { .. })
    });
    assert_eq!(renewed.len(), 70);
    let again = channels_with(&world, |kind| matches!(kind, EventKind::QueueClosed { .. }));
    assert_eq!(again, BTreeSet::new());
    let audit = world.evidence().audit();
    audit.assert_clean();
    let answered = audit.closed(ItemState::Done) + audit.closed(ItemState::Failed);
    assert_eq!(answered, audit.total(), "{audit}");
    assert!(answered > 70 * 10, "{audit}");
}

#[test]
fn a_fleet_without_any_reply_for_an_hour_recovers_and_no_command_is_given_up() {
    let calm = Scenario::calm(12);
    let from = calm.start + SignedDuration::from_hours(3);
    let mut world = world(Scenario {
        devices: 70,
        models: vec![(Model::IPhone, 3), (Model::Mac, 2), (Model::SharedIPad, 1)],
        operators: Operators {
            commands: 48.0,
            ..Operators::default()
        },
        trouble: SignedDuration::from_hours(6),
        epilogue: SignedDuration::from_hours(2),
        storms: vec![Storm {
            from,
            until: from + SignedDuration::from_hours(1),
            weather: Weather {
                lose_reply: 1.0,
                ..Weather::calm()
            },
        }],
        ..calm
    });
    world.run();
    let audit = world.evidence().audit();
    audit.assert_clean();
    assert!(world.figures().lost > 70, "{:?}", world.figures());
    let answered = audit.closed(ItemState::Done) + audit.closed(ItemState::Failed);
    assert_eq!(answered, audit.total(), "{audit}");
}
