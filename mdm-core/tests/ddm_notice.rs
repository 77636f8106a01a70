//! When a channel is told, and when it is left alone.

mod ddm_support;

use ddm_support::{Device, World, declaration, simple, test_configuration};
use jiff::SignedDuration;
use mdm_core::{
    ddm::{ChannelRecord, Enabling, NOTICE_DEDUPE, NoticePolicy, plan_notice},
    entropy::Entropy,
    queue::{ItemState, Twin},
};
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
