//! What holds for any declarations and any order of events.

mod ddm_support;

use std::collections::BTreeSet;

use ddm_support::{Device, World, at, id, set, test_configuration};
use jiff::SignedDuration;
use mdm_core::ddm::{Applicability, ChannelRecord, Placed, Planning, SetChange, plan};
use proptest::prelude::*;
use serde_json::Value;

fn contents() -> impl Strategy<Value = Vec<(u8, u8)>> {
    proptest::collection::vec((0..12u8, 0..4u8), 1..12)
}

fn filled(pairs: &[(u8, u8)]) -> World {
    let mut world = World::new();
    for (name, content) in pairs {
        let declaration = test_configuration(&format!("c{name}"), &content.to_string());
        let identifier = declaration.identifier().clone();
        world
            .contents
            .insert(declaration.digest(), declaration.clone());
        world.catalogue.insert(identifier, declaration);
    }
    // All join in one generation, so that only the order differs.
    for identifier in world.catalogue.keys().cloned().collect::<Vec<_>>() {
        world.change(SetChange::Add(set("base"), identifier));
    }
    world
}

proptest! {
    #[test]
    fn the_token_does_not_depend_on_the_order(pairs in contents(), seed in any::<u64>()) {
        let world = filled(&pairs);
        let mut placed = world.assignments.placed(&world.channel, |name| world.catalogue.get(name));
        let token = |placed: &[Placed]| {
            let planning = Planning {
                placed,
                at: world.assignments.generation(),
                capabilities: None,
                applies: &|_| Applicability::Applies,
            };
            plan(&ChannelRecord::default(), None, &planning, at(0)).manifest
        };
        let sorted = token(&placed);
        for index in (1..placed.len()).rev() {
            placed.swap(index, (seed as usize).wrapping_mul(31).wrapping_add(index) % (index + 1));
        }
        prop_assert_eq!(token(&placed), sorted);
    }

    #[test]
    fn any_change_of_content_changes_the_token(pairs in contents(), at in 0usize..12, echo in "[a-z]{1,5}") {
        let mut world = filled(&pairs);
        let before = world.replan();
        let identifier = world.catalogue.keys().nth(at % world.catalogue.len()).unwrap().clone();
        world.put(test_configuration(identifier.as_str(), &echo));
        prop_assert_ne!(world.replan(), before.clone());
        // And back again is the old one.
        let (name, content) = pairs.iter().rev().find(|(name, _)| id(&format!("c{name}")) == identifier).unwrap();
        world.put(test_configuration(&format!("c{name}"), &content.to_string()));
        prop_assert_eq!(world.replan(), before);
    }

    #[test]
    fn a_device_converges_whatever_happens_and_never_syncs_for_nothing(
        steps in proptest::collection::vec((0..6u8, 0..6u8, 0..3u8), 1..40)
    ) {
        let mut world = World::new();
        let mut device = Device::default();
        for (what, name, content) in steps {
            let name = format!("c{name}");
            match what {
                0..=2 => world.put(test_configuration(&name, &content.to_string())),
                3 => world.remove(&name),
                4 => {
                    world.replan();
                    // The reply is lost.
                    let _ = world.ask("declaration-items", None);
                }
                _ => {
                    world.replan();
                    device.sync(&mut world);
                }
            }
            world.now += SignedDuration::from_secs(1);
        }
        world.replan();
        device.sync(&mut world);
        let wanted: Vec<(String, Value)> = world
            .assignments
            .placed(&world.channel, |name| world.catalogue.get(name))
            .iter()
            .map(|placed| (placed.declaration.identifier().to_string(), Value::Object(placed.declaration.payload().clone())))
            .collect();
        let held: Vec<(String, Value)> = device.held.iter().map(|(name, (_, _, payload))| (name.clone(), payload.clone())).collect();
        prop_assert_eq!(held, wanted);
        prop_assert_eq!(world.record.confirmed.as_ref(), Some(&world.token()));
        prop_assert_eq!(world.notice(), None);
        prop_assert_eq!(device.sync(&mut world), 0);
        // What is kept is what the record names, and nothing besides.
        let kept = world.manifests.len();
        prop_assert_eq!(kept, world.record.manifests().collect::<BTreeSet<_>>().len());
        world.report(&device.status());
        prop_assert_eq!(world.record.confirmed.as_ref(), Some(&world.token()));
    }
}
