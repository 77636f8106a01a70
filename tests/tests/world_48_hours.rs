//! A fleet of a thousand for two days, with everything that goes wrong: the books of server, devices and world balance.

use std::sync::Arc;

use device_sim::MessageKind;
use mdm_core::queue::ItemState;
use mdm_tests::{
    memory::MemoryStore,
    world::{Audit, Figures, Identities, Scenario, World},
};

fn world(scenario: Scenario) -> World {
    World::new(
        scenario,
        Arc::new(MemoryStore::new()),
        Arc::new(Identities::generate()),
    )
}

#[test]
fn in_calm_weather_every_command_is_answered_and_nobody_is_woken_twice() {
    let mut world = world(Scenario::calm(1));
    world.run();
    let audit = world.evidence().audit();
    audit.assert_clean();
    let answered = audit.closed(ItemState::Done) + audit.closed(ItemState::Failed);
    assert!(audit.total() >= 50, "{audit}");
    assert_eq!(answered, audit.total(), "{audit}");
    assert_eq!(world.figures().wakes_refused, 0);
    for device in world.devices() {
        assert_eq!(device.counters().repeated, 0, "{}", device.id());
    }
}

#[test]
fn a_thousand_devices_through_48_hours_of_trouble_and_every_command_is_accounted_for() {
    let mut world = world(Scenario::everyday(48, 1_000));
    world.run();
    let audit = world.evidence().audit();
    println!("{audit}\n{:#?}", world.figures());
    audit.assert_clean();
    assert_there_was_trouble(&world);
    assert_most_was_done(&audit, world.figures());
}

/// The test is worth nothing in good weather.
fn assert_there_was_trouble(world: &World) {
    let figures = world.figures();
    assert!(figures.lost > 1_000 && figures.copies > 100, "{figures:?}");
    assert!(
        figures.wakes_refused > 0 && figures.twins > 0,
        "{figures:?}"
    );
    let count = |of: &dyn Fn(&device_sim::Counters) -> u64| -> u64 {
        world.devices().map(|device| of(device.counters())).sum()
    };
    let put_off = count(&|counters| {
        counters
            .sent
            .get(&MessageKind::NotNow)
            .copied()
            .unwrap_or(0)
    });
    assert!(put_off > 500, "{put_off} times NotNow");
    assert!(count(&|counters| counters.restarts) > 500);
    assert!(count(&|counters| counters.repeated) > 1_000);
    assert!(
        count(&|counters| counters.enrollments) > 1_000,
        "some enrolled anew"
    );
    let again = world
        .devices()
        .flat_map(|device| device.executed().values())
        .filter(|execution| execution.times_executed > 1)
        .count();
    assert!(again > 0, "some forgot in a restart what they had done");
}

/// An audit without findings could be that of a server which does nothing.
fn assert_most_was_done(audit: &Audit, figures: &Figures) {
    let answered = audit.closed(ItemState::Done) + audit.closed(ItemState::Failed);
    assert!(audit.total() > 20_000, "{audit}");
    assert!(answered * 100 > audit.total() * 97, "{audit}");
    assert!(audit.open() * 200 < audit.total(), "{audit}");
    for state in [
        ItemState::Expired,
        ItemState::Cancelled,
        ItemState::Abandoned,
    ] {
        assert!(audit.closed(state) > 0, "{state:?}: {audit}");
    }
    assert_eq!(
        audit.closed(ItemState::Quarantined),
        0,
        "nothing was wrong with a command: {audit}"
    );
    assert!(figures.requests < 20 * audit.total(), "{figures:?}");
}

/// Every fifth message is lost each way, every tenth is copied, every fifth push never arrives.
#[test]
fn in_the_worst_weather_every_command_is_accounted_for_too() {
    let scenario = Scenario::everyday(226, 200).in_the_worst_weather();
    let mut world = world(scenario);
    world.run();
    let audit = world.evidence().audit();
    println!("{audit}\n{:#?}", world.figures());
    audit.assert_clean();
    let answered = audit.closed(ItemState::Done) + audit.closed(ItemState::Failed);
    assert!(answered * 100 > audit.total() * 97, "{audit}");
}

#[test]
fn the_same_seed_tells_the_same_story_and_another_seed_another() {
    let identities = Arc::new(Identities::generate());
    let story = |seed| {
        let store = Arc::new(MemoryStore::new());
        let mut world = World::new(Scenario::everyday(seed, 40), store, Arc::clone(&identities));
        world.run();
        (
            world.digest(),
            world.figures().clone(),
            world.evidence().audit().fates,
        )
    };
    let first = story(1);
    assert!(first.1.events > 1_000);
    assert_eq!(first, story(1));
    assert_ne!(first.0, story(2).0);
}
