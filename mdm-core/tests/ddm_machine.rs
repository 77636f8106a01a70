//! Declarations served through the machine: who asks is checked there, what is answered comes from here.

mod ddm_support;
mod support;

use ddm_support::{World, test_configuration};
use mdm_core::{
    ddm::{SetChange, Target},
    enrollment::{Hold, Input, Reply, Ruling},
    error::ErrorCode,
    queue::ItemState,
};
use support::*;

fn ruling(world: &mut World, endpoint: &str, data: Option<&[u8]>) -> Ruling {
    Ruling {
        answer: world.ask(endpoint, data),
        ..Ruling::default()
    }
}

#[test]
fn a_device_and_its_user_have_conversations_of_their_own() {
    let mut host = Host::without_jitter();
    let phone = Device::enrolled(&mut host, ddm_support::UDID);
    let user = phone.user("G-2", "ann");
    user.token_update(&mut host);
    let mut of_device = World::new();
    of_device.put(test_configuration("a", "device"));
    of_device.replan();
    let mut of_user = World::new();
    of_user.channel = user.id.clone();
    of_user.change(SetChange::Assign(
        ddm_support::set("base"),
        Target::Channel(user.id.clone()),
    ));
    of_user.put(test_configuration("b", "user"));
    of_user.replan();
    assert_ne!(of_device.token(), of_user.token());
    for (device, world, name) in [(&phone, &mut of_device, "a"), (&user, &mut of_user, "b")] {
        let endpoint = format!("declaration/configuration/{name}");
        let answer = ruling(world, &endpoint, None);
        let http = device.declarative(&mut host, &endpoint, answer).http();
        assert_eq!(
            (http.status, http.content_type),
            (200, Some("application/json"))
        );
        assert!(
            String::from_utf8_lossy(&http.body).contains(&format!("\"Identifier\":\"{name}\""))
        );
        let other = if name == "a" { "b" } else { "a" };
        let endpoint = format!("declaration/configuration/{other}");
        let answer = ruling(world, &endpoint, None);
        assert_eq!(
            device
                .declarative(&mut host, &endpoint, answer)
                .http()
                .status,
            404
        );
    }
}

#[test]
fn a_notice_is_a_command_of_the_queue_and_the_next_takes_its_place() {
    let mut host = Host::without_jitter();
    let phone = Device::enrolled(&mut host, ddm_support::UDID);
    let mut world = World::new();
    world.put(test_configuration("a", "1"));
    world.replan();
    let first = world.notice().unwrap().command;
    let first = host.enqueue(&phone.id, first);
    world.put(test_configuration("a", "2"));
    world.replan();
    let second = world.notice().unwrap().command;
    let second = host.enqueue(&phone.id, second);
    assert!(!host.state(&phone.id, first.as_str()).is_open());
    assert_eq!(host.state(&phone.id, second.as_str()), ItemState::Queued);
    assert_eq!(phone.work(&mut host), [second.as_str()]);
}

#[test]
fn what_is_not_served_is_an_error_at_which_the_device_asks_again() {
    let mut host = Host::without_jitter();
    let phone = Device::enrolled(&mut host, ddm_support::UDID);
    let mut unplanned = World::new();
    let answer = ruling(&mut unplanned, "declaration-items", None);
    let spoken = phone.declarative(&mut host, "declaration-items", answer);
    spoken.refused(ErrorCode::CheckinNotServed);
    assert!(!matches!(spoken.reply, Reply::NotFound));
    // A device on hold keeps its declarations, so it may go on asking.
    let _ = host.step(Input::Hold {
        device: phone.id.clone(),
        hold: Hold::Suspended,
    });
    unplanned.replan();
    let answer = ruling(&mut unplanned, "declaration-items", None);
    assert_eq!(
        phone
            .declarative(&mut host, "declaration-items", answer)
            .http()
            .status,
        200
    );
}
