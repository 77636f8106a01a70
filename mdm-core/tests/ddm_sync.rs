//! A channel in conversation: tokens, manifests, fetches from what was advertised, notices.

mod ddm_support;

use ddm_support::{Device, UDID, World, at, declaration, id, set, simple, test_configuration};
use mdm_core::{
    ddm::{Applicability, DdmView, GroupId, SetChange, Target, Why},
    enrollment::HostAnswer,
    id::EnrollmentId,
};
use serde_json::json;

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
fn an_identifier_is_found_escaped_or_not() {
    let mut world = World::new();
    for name in ["wifi büro 2", "100%25", "a+b"] {
        world.put(test_configuration(name, name));
    }
    world.replan();
    for (path, name) in [
        ("wifi büro 2", "wifi büro 2"),
        ("wifi%20b%C3%BCro%202", "wifi büro 2"),
        ("100%25", "100%25"),
        ("100%2525", "100%25"),
        ("a%2bb", "a+b"),
    ] {
        assert_eq!(
            world.json(&format!("declaration/configuration/{path}"))["Identifier"],
            name
        );
    }
    for path in ["%", "%2", "%zz", "%ff", "wifi%20"] {
        let answer = world.ask(&format!("declaration/configuration/{path}"), None);
        assert_eq!(answer, Some(HostAnswer::DeclarationGone), "{path}");
    }
}

#[test]
fn a_content_that_was_not_loaded_is_never_a_404() {
    let mut world = world();
    world.contents.clear();
    let view = DdmView {
        record: world.record.clone(),
        manifests: world.manifests.values().cloned().collect(),
        ..Default::default()
    };
    let ask = |view: &DdmView, endpoint: &str| {
        let message = mdm_core::checkin::DeclarativeManagement {
            endpoint: endpoint.to_owned(),
            data: None,
        };
        mdm_core::ddm::handle(view, &message, at(0)).answer
    };
    assert_eq!(ask(&view, "declaration/configuration/a"), None);
    let without = DdmView {
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
