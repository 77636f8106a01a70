//! A channel in conversation: tokens, manifests, fetches from what was advertised, notices.

mod ddm_support;

use ddm_support::{Device, UDID, World, at, declaration, id, set, simple, test_configuration};
use jiff::SignedDuration;
use mdm_core::{
    ddm::{
        Applicability, ChannelRecord, Enabling, GroupId, NOTICE_DEDUPE, NoticePolicy, SetChange,
        Target, Why, plan_notice,
    },
    enrollment::HostAnswer,
    entropy::Entropy,
    id::EnrollmentId,
    queue::{ItemState, Twin},
};
use proptest::prelude::*;
use serde_json::{Value, json};

fn world() -> World {
    let mut world = World::new();
    world.put(simple("act", &["a", "b"]));
    world.put(test_configuration("a", "one"));
    world.put(test_configuration("b", "two"));
    world.put(declaration(
        "management.properties",
        "props",
        json!({"site": "here"}),
    ));
    world.replan();
    world
}

#[test]
fn the_replies_have_apples_shapes() {
    let mut world = world();
    let tokens = world.json("tokens");
    assert_eq!(tokens["SyncTokens"]["Timestamp"], "2026-09-21T14:13:20Z");
    let token = tokens["SyncTokens"]["DeclarationsToken"]
        .as_str()
        .unwrap()
        .to_owned();
    assert!(token.len() <= 256);
    let items = world.json("declaration-items");
    assert_eq!(items["DeclarationsToken"], token.as_str());
    let lists = items["Declarations"].as_object().unwrap();
    assert!(
        lists
            .keys()
            .eq(["Activations", "Assets", "Configurations", "Management"])
    );
    assert_eq!(lists["Assets"], json!([]));
    assert_eq!(lists["Configurations"].as_array().unwrap().len(), 2);
    let item = &lists["Configurations"][0];
    let token = item["ServerToken"].as_str().unwrap();
    assert!(token.len() <= 64);
    let fetched = world.json("declaration/configuration/a");
    assert_eq!(
        fetched,
        json!({"Type": "com.apple.configuration.management.test", "Identifier": "a", "ServerToken": token, "Payload": {"Echo": "one"}})
    );
}

#[test]
fn a_channel_without_a_plan_is_not_told_that_it_has_nothing() {
    let mut world = World::new();
    for endpoint in ["tokens", "declaration-items", "declaration/asset/x"] {
        assert_eq!(world.ask(endpoint, None), None, "{endpoint}");
    }
    world.replan();
    assert_eq!(
        world.json("declaration-items")["Declarations"]["Assets"],
        json!([])
    );
}

#[test]
fn an_unknown_declaration_is_gone_and_an_unknown_endpoint_not_served() {
    let mut world = world();
    let gone = Some(HostAnswer::DeclarationGone);
    assert_eq!(world.ask("declaration/configuration/nope", None), gone);
    assert_eq!(
        world.ask("declaration/asset/a", None),
        gone,
        "of another kind"
    );
    for endpoint in [
        "",
        "declaration",
        "declaration/",
        "declaration/thing/a",
        "declarations",
        "tokens/",
    ] {
        assert_eq!(world.ask(endpoint, None), None, "{endpoint}");
    }
}

#[test]
fn a_content_that_was_not_loaded_is_never_a_404() {
    let mut world = world();
    world.contents.clear();
    let view = mdm_core::ddm::DdmView {
        record: world.record.clone(),
        manifests: world.manifests.values().cloned().collect(),
        ..Default::default()
    };
    let ask = |view: &mdm_core::ddm::DdmView, endpoint: &str| {
        let message = mdm_core::checkin::DeclarativeManagement {
            endpoint: endpoint.to_owned(),
            data: None,
        };
        mdm_core::ddm::handle(view, &message, at(0)).answer
    };
    assert_eq!(ask(&view, "declaration/configuration/a"), None);
    let without = mdm_core::ddm::DdmView {
        manifests: Vec::new(),
        ..view
    };
    assert_eq!(ask(&without, "declaration/configuration/nope"), None);
}

#[test]
fn a_device_gets_what_was_advertised_though_the_set_changes_in_between() {
    let mut world = world();
    let mut device = Device::default();
    let items = world.json("declaration-items");
    world.put(test_configuration("a", "changed"));
    world.put(simple("act", &["a"]));
    world.remove("b");
    world.replan();
    device.fetch(&mut world, &items);
    assert_eq!(device.held["a"].2, json!({"Echo": "one"}));
    assert_eq!(device.held["b"].2, json!({"Echo": "two"}));
    // With the next manifest it has what is new.
    device.sync(&mut world);
    assert_eq!(device.held["a"].2, json!({"Echo": "changed"}));
    assert!(!device.held.contains_key("b"));
    assert_eq!(
        world.ask("declaration/configuration/b", None),
        Some(HostAnswer::DeclarationGone)
    );
}

#[test]
fn a_fetch_from_the_manifest_before_is_served_until_the_device_reports() {
    let mut world = world();
    let first = world.json("declaration-items");
    world.put(simple("act", &["a"]));
    world.remove("b");
    world.replan();
    world.json("declaration-items");
    let mut late = Device::default();
    assert!(world.json("declaration/configuration/b")["ServerToken"].is_string());
    assert_eq!(world.manifests.len(), 2);
    let items = world.json("declaration-items");
    late.fetch(&mut world, &items);
    world.report(&late.status());
    assert_eq!(world.manifests.len(), 1, "the old one is forgotten");
    assert_eq!(
        world.ask("declaration/configuration/b", None),
        Some(HostAnswer::DeclarationGone)
    );
    assert_ne!(first["DeclarationsToken"], items["DeclarationsToken"]);
}

#[test]
fn only_what_changed_is_fetched_again() {
    let mut world = world();
    let mut device = Device::default();
    assert_eq!(device.sync(&mut world), 4);
    assert_eq!(device.sync(&mut world), 0);
    world.put(test_configuration("a", "other"));
    world.replan();
    assert_eq!(device.sync(&mut world), 1);
    // Written again with other spaces and order it is the same.
    world.put(declaration(
        "management.properties",
        "props",
        json!({"site": "here"}),
    ));
    world.replan();
    assert_eq!(device.sync(&mut world), 0);
}

#[test]
fn removed_and_added_again_is_applied_again_even_if_the_device_slept() {
    let mut world = world();
    let mut device = Device::default();
    device.sync(&mut world);
    let before = world.token();
    let content = world.catalogue[&id("a")].clone();
    world.remove("a");
    world.put(content.clone());
    world.replan();
    assert_ne!(world.token(), before);
    assert_eq!(device.sync(&mut world), 1, "with no plan in between");
    world.remove("a");
    world.replan();
    world.put(content.clone());
    world.replan();
    assert_eq!(device.sync(&mut world), 1, "with a plan in between");
    // Unassigned and assigned again: all of it.
    let target = Target::Channel(world.channel.clone());
    world.change(SetChange::Unassign(set("base"), target.clone()));
    world.change(SetChange::Assign(set("base"), target));
    world.replan();
    assert_eq!(device.sync(&mut world), 4);
}

#[test]
fn a_declaration_that_moves_to_another_set_without_a_break_is_not_applied_again() {
    let mut world = world();
    let mut device = Device::default();
    device.sync(&mut world);
    let before = world.token();
    let target = Target::Channel(world.channel.clone());
    for identifier in ["act", "a", "b", "props"] {
        world.change(SetChange::Add(set("other"), id(identifier)));
    }
    world.change(SetChange::Assign(set("other"), target.clone()));
    assert_eq!(world.replan(), before, "a second way to it changes nothing");
    world.change(SetChange::Unassign(set("base"), target));
    assert_eq!(world.replan(), before);
    assert_eq!(device.sync(&mut world), 0);
}

#[test]
fn planning_again_changes_nothing_and_the_time_is_that_of_the_token() {
    let mut world = world();
    let tokens = world.json("tokens");
    world.now = at(10_000);
    world.replan();
    assert_eq!(world.json("tokens"), tokens);
    world.put(test_configuration("a", "later"));
    world.replan();
    assert_eq!(
        world.json("tokens")["SyncTokens"]["Timestamp"],
        "2026-09-21T17:00:00Z"
    );
    // A clock that goes back does not take the time back.
    world.now = at(5_000);
    world.put(test_configuration("a", "much later"));
    world.replan();
    assert_eq!(
        world.json("tokens")["SyncTokens"]["Timestamp"],
        "2026-09-21T17:00:00Z"
    );
}

#[test]
fn the_same_check_in_twice_leaves_the_same() {
    let mut world = world();
    for endpoint in ["tokens", "declaration-items", "declaration/configuration/a"] {
        let first = world.ask(endpoint, None);
        let (record, manifests) = (world.record.clone(), world.manifests.clone());
        world.now = at(60);
        assert_eq!(world.ask(endpoint, None), first);
        assert_eq!(
            (&world.record, &world.manifests),
            (&record, &manifests),
            "{endpoint}"
        );
    }
}

#[test]
fn what_the_device_does_not_know_is_left_out_with_what_needs_it() {
    let mut world = World::new();
    world.put(simple("act", &["mail", "test", "late"]));
    world.put(simple("alone", &["mail"]));
    world.put(declaration(
        "activation.simple",
        "guarded",
        json!({"StandardConfigurations": ["test"], "Predicate": "@status(new.item) == 1"}),
    ));
    world.put(declaration(
        "configuration.account.mail",
        "mail",
        json!({"UserIdentityAssetReference": "who"}),
    ));
    world.put(declaration("asset.useridentity", "who", json!({})));
    world.put(test_configuration("test", "x"));
    world.put(test_configuration("late", "not here"));
    world.refuse = |declaration| match declaration.identifier().as_str() {
        "late" => Applicability::Withheld(vec!["macOS only".to_owned()]),
        _ => Applicability::Applies,
    };
    world.report(&json!({"StatusItems": {"management": {"client-capabilities": {
        "supported-versions": ["1.0.0"], "supported-features": {},
        "supported-payloads": {"declarations": {
            "activations": ["com.apple.activation.simple"], "assets": ["com.apple.asset.data"],
            "configurations": ["com.apple.configuration.account.mail", "com.apple.configuration.management.test"],
        }, "status-items": ["device.model.family"]},
    }}}, "Errors": []}));
    world.replan();
    let plan = world.plan.clone().unwrap();
    let withheld: Vec<(&str, Why)> = plan
        .withheld
        .iter()
        .map(|held| (held.identifier.as_str(), held.why.clone()))
        .collect();
    assert_eq!(
        withheld,
        [
            ("act", Why::Reduced(vec![id("late"), id("mail")])),
            ("alone", Why::Needs(id("mail"))),
            ("guarded", Why::UnsupportedStatusItem("new.item".to_owned())),
            ("late", Why::DoesNotApply(vec!["macOS only".to_owned()])),
            ("mail", Why::Needs(id("who"))),
            ("who", Why::UnsupportedType),
        ]
    );
    let mut device = Device::default();
    assert_eq!(device.sync(&mut world), 2);
    assert_eq!(
        device.held["act"].2,
        json!({"StandardConfigurations": ["test"]})
    );
    // The device learns more: what was left out comes, and the activation is whole again.
    world.status.values.clear();
    world.refuse = |_| Applicability::Applies;
    world.replan();
    assert_eq!(device.sync(&mut world), 6);
    assert_eq!(
        device.held["act"].2,
        json!({"StandardConfigurations": ["mail", "test", "late"]})
    );
}

#[test]
fn groups_reach_devices_or_their_users() {
    let mut world = World::new();
    world.put(test_configuration("dev", "d"));
    let group = GroupId("lab".to_owned());
    let user = EnrollmentId::parse(format!("{UDID}:G-2")).unwrap();
    world.change(SetChange::Add(set("users"), id("dev")));
    world.change(SetChange::Assign(
        set("users"),
        Target::UsersOf(group.clone()),
    ));
    let of = |world: &World, channel: &EnrollmentId| {
        world
            .assignments
            .placed(channel, |name| world.catalogue.get(name))
            .len()
    };
    assert_eq!(of(&world, &user), 0);
    world.change(SetChange::Join(group.clone(), world.channel.clone()));
    assert_eq!(of(&world, &user), 1);
    let affected = world.assignments.affected(&SetChange::Content(id("dev")));
    assert_eq!(affected.len(), 2);
    assert!(
        affected
            .iter()
            .any(|target| world.assignments.reaches(target, &user))
    );
    assert!(!affected.iter().any(|target| {
        world
            .assignments
            .reaches(target, &EnrollmentId::parse("other").unwrap())
    }));
    // What is so already affects nobody.
    assert!(
        world
            .assignments
            .apply(&SetChange::Join(group.clone(), world.channel.clone()))
            .is_empty()
    );
    let left = world
        .assignments
        .apply(&SetChange::Leave(group, world.channel.clone()));
    assert_eq!(left.len(), 1);
    assert_eq!(of(&world, &user), 0);
    assert_eq!(
        of(&world, &world.channel.clone()),
        1,
        "its own assignment stays"
    );
}

// ---- notices ----

#[test]
fn a_channel_is_told_once_and_with_its_tokens() {
    let mut world = world();
    let notice = world.notice().expect("it has to be enabled");
    let command = notice.command;
    assert_eq!(command.command.request_type(), "DeclarativeManagement");
    let dedupe = command.dedupe.unwrap();
    assert_eq!(
        (dedupe.key.as_str(), dedupe.twin),
        (NOTICE_DEDUPE, Twin::Replace)
    );
    let body = plist::from_bytes::<plist::Value>(command.command.body()).unwrap();
    let data = body.as_dictionary().unwrap()["Command"]
        .as_dictionary()
        .unwrap()["Data"]
        .as_data()
        .unwrap();
    let tokens: Value = serde_json::from_slice(data).unwrap();
    assert_eq!(
        tokens["SyncTokens"]["DeclarationsToken"],
        world.token().as_str()
    );
    assert_eq!(world.notice(), None);
    world.put(test_configuration("a", "new"));
    world.replan();
    assert!(world.notice().is_some());
    assert_eq!(world.notice(), None);
    Device::default().sync(&mut world);
    assert_eq!(world.notice(), None);
}

#[test]
fn a_device_that_fetched_by_itself_is_not_told() {
    let mut world = world();
    Device::default().sync(&mut world);
    assert_eq!(world.notice(), None);
}

#[test]
fn a_change_that_was_taken_back_replaces_the_waiting_notice() {
    let mut world = world();
    let mut device = Device::default();
    world.notice();
    device.sync(&mut world);
    let had = world.token();
    world.put(test_configuration("a", "new"));
    world.replan();
    assert!(world.notice().is_some());
    world.put(test_configuration("a", "one"));
    assert_eq!(world.replan(), had);
    assert!(
        world.notice().is_some(),
        "with the token that the device has"
    );
    assert_eq!(device.sync(&mut world), 0);
    assert_eq!(world.notice(), None);
}

#[test]
fn a_channel_without_declarations_is_left_alone_unless_the_host_wants_it() {
    let mut world = World::new();
    world.replan();
    assert_eq!(world.notice(), None);
    let always = NoticePolicy {
        enabling: Enabling::Always,
        ..NoticePolicy::default()
    };
    let mut entropy = Entropy::from_seed([2; 32]);
    assert!(
        plan_notice(&world.record, &always, world.now, &mut entropy)
            .unwrap()
            .is_some()
    );
    // One that has some and loses them is told.
    world.put(test_configuration("a", "x"));
    world.replan();
    world.notice();
    Device::default().sync(&mut world);
    world.remove("a");
    world.replan();
    assert!(world.notice().is_some());
}

#[test]
fn a_device_that_does_not_report_is_reminded_a_few_times() {
    let mut world = world();
    world.notice();
    world.json("tokens");
    world.json("declaration-items");
    let policy = NoticePolicy::default();
    for reminder in 1..=3 {
        let due = world.record.remind_at(&policy).expect("a deadline");
        assert_eq!(world.notice(), None);
        world.now = due;
        assert!(world.notice().is_some(), "reminder {reminder}");
    }
    assert_eq!(world.record.remind_at(&policy), None);
    world.now += SignedDuration::from_hours(1_000);
    assert_eq!(world.notice(), None);
}

#[test]
fn a_device_that_has_reported_everything_is_not_reminded() {
    let mut world = world();
    world.notice();
    Device::default().sync(&mut world);
    assert_eq!(world.record.confirmed, Some(world.token()));
    assert_eq!(world.record.remind_at(&NoticePolicy::default()), None);
}

#[test]
fn a_notice_that_never_arrived_is_sent_again_and_one_that_failed_is_not() {
    let mut world = world();
    world.notice();
    assert_eq!(world.record.notice_closed(ItemState::Done), None);
    assert_eq!(world.record.notice_closed(ItemState::Failed), None);
    world.record = world.record.notice_closed(ItemState::Expired).unwrap();
    assert!(world.notice().is_some());
}

#[test]
fn a_channel_that_enrolls_anew_begins_anew() {
    let mut world = world();
    world.notice();
    Device::default().sync(&mut world);
    world.record = ChannelRecord::default();
    world.manifests.clear();
    world.replan();
    assert!(world.notice().is_some());
    assert_eq!(Device::default().sync(&mut world), 4);
}

// ---- properties ----

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
        let token = |placed: &[mdm_core::ddm::Placed]| {
            let planning = mdm_core::ddm::Planning {
                placed,
                at: world.assignments.generation(),
                capabilities: None,
                applies: &|_| Applicability::Applies,
            };
            mdm_core::ddm::plan(&ChannelRecord::default(), None, &planning, at(0)).manifest
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
        prop_assert!(world.manifests.len() <= 2);
        world.report(&device.status());
        prop_assert_eq!(world.record.confirmed.as_ref(), Some(&world.token()));
    }
}
