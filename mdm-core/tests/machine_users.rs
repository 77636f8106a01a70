//! Channels of users on Macs and Shared iPads.

mod support;

use mdm_core::{
    enrollment::{Awaiting, Phase, Policy, Reply, SecretName, UserAuthentication, UserRecord},
    error::ErrorCode,
    events::EventKind,
    id::{EnrollmentId, EnrollmentKind},
    limits::{MAX_FACT_BYTES, MAX_USERS},
    plist::Value,
    queue::ItemState,
};
use support::{Body, Device, Host, command, expect_refusal, text};

#[test]
fn a_user_enrolls_with_its_token_update() {
    let mut host = Host::default();
    let mac = Device::enrolled(&mut host, "U-1");
    let user = mac.user("G-1", "ann");
    let body = user
        .token_update_body()
        .with("NotOnConsole", Value::Boolean(true));
    let spoken = user.say(&mut host, &body);
    assert!(spoken.saw(|event| *event == EventKind::Enrolled));
    let record = host.user(&user.id);
    assert_eq!(record.kind, EnrollmentKind::User);
    assert_eq!(record.short_name.as_ref().unwrap().reveal(), "ann");
    assert_eq!(record.long_name.as_ref().unwrap().reveal(), "Ann Example");
    assert!(record.not_on_console);
    assert_eq!(record.enrolled_at, Some(host.now));
    user.token_update(&mut host).is_empty();
    assert!(host.user(&user.id).not_on_console);
}

#[test]
fn a_channel_has_its_own_queue_tokens_and_wakes() {
    let mut host = Host::default();
    let mac = Device::enrolled(&mut host, "U-1");
    let (ann, bob) = (mac.user("G-1", "ann"), mac.user("G-2", "bob"));
    ann.token_update(&mut host).is_empty();
    bob.token_update(&mut host).is_empty();
    for (device, name) in [(&mac, "A"), (&ann, "B"), (&bob, "C")] {
        let step = host.try_enqueue(&device.id, command("ProfileList", name));
        assert_eq!(step.effects.len(), 1);
        let push = &host.store.secrets[&(device.id.clone(), SecretName::Push)];
        let magic = format!("\"{}\"", device.magic);
        assert!(String::from_utf8_lossy(push.expose()).contains(&magic));
    }
    assert_eq!(bob.work(&mut host), ["C"]);
    assert_eq!(mac.work(&mut host), ["A"]);
    assert_eq!(ann.work(&mut host), ["B"]);
}

#[test]
fn the_same_name_may_be_given_on_two_channels() {
    let mut host = Host::default();
    let mac = Device::enrolled(&mut host, "U-1");
    let ann = mac.user("G-1", "ann");
    ann.token_update(&mut host).is_empty();
    let uuid = host.enqueue(&mac.id, command("ProfileList", "A"));
    host.enqueue(&ann.id, command("ProfileList", "A"));
    assert_eq!(ann.work(&mut host), ["A"]);
    assert_eq!(host.state(&mac.id, "A"), ItemState::Queued);
    mac.acknowledge(&mut host, &uuid).is_empty();
    assert_eq!(host.state(&mac.id, "A"), ItemState::Done);
}

#[test]
fn a_user_that_was_never_heard_of_has_no_queue() {
    let mut host = Host::default();
    let mac = Device::enrolled(&mut host, "U-1");
    let user = mac.user("G-1", "ann");
    let step = host.try_enqueue(&user.id, command("ProfileList", "A"));
    assert_eq!(
        expect_refusal(&step.reply).code,
        ErrorCode::EnrollmentUnknown
    );
    user.idle(&mut host).is_empty();
    assert!(host.store.users.is_empty());
}

#[test]
fn a_user_that_leaves_leaves_alone() {
    let mut host = Host::default();
    let mac = Device::enrolled(&mut host, "U-1");
    let (ann, bob) = (mac.user("G-1", "ann"), mac.user("G-2", "bob"));
    ann.token_update(&mut host).is_empty();
    bob.token_update(&mut host).is_empty();
    for device in [&mac, &ann, &bob] {
        host.enqueue(&device.id, command("ProfileList", "A"));
    }
    ann.check_out(&mut host).is_empty();
    assert!(matches!(host.phase(&ann.id), Phase::Left { .. }));
    assert_eq!(host.state(&ann.id, "A"), ItemState::Abandoned);
    for other in [&mac, &bob] {
        assert_eq!(host.phase(&other.id), Phase::Enrolled);
        assert_eq!(host.state(&other.id, "A"), ItemState::Queued);
    }
}

#[test]
fn when_the_device_leaves_its_users_leave_too() {
    let mut host = Host::default();
    let mac = Device::enrolled(&mut host, "U-1");
    let ann = mac.user("G-1", "ann");
    ann.token_update(&mut host).is_empty();
    host.enqueue(&ann.id, command("ProfileList", "A"));
    mac.check_out(&mut host).is_empty();
    assert!(matches!(host.phase(&ann.id), Phase::Left { .. }));
    assert_eq!(host.state(&ann.id, "A"), ItemState::Abandoned);
    let push = (ann.id.clone(), SecretName::Push);
    assert!(!host.store.secrets.contains_key(&push));
}

#[test]
fn nobody_enrolls_on_a_device_that_is_gone() {
    use mdm_core::{enrollment::Input, events::Departure};
    for how in [
        Departure::RemovedByUs,
        Departure::Wiped,
        Departure::CheckedOut,
    ] {
        let mut host = Host::default();
        let mac = Device::enrolled(&mut host, "U-1");
        let _ = host.step(Input::Depart {
            device: mac.id.clone(),
            how,
        });
        let ann = mac.user("G-1", "ann");
        ann.token_update(&mut host).is_empty();
        let enrolled = host
            .channel(&ann.id)
            .is_some_and(|channel| channel.phase == Phase::Enrolled);
        assert!(!enrolled, "{how:?}");
    }
}

#[test]
fn a_user_of_a_shared_ipad_is_let_go_by_user_configured() {
    let mut host = Host::default();
    let pad = Device::enrolled(&mut host, "U-1");
    let user = pad.shared_ipad_user("ann@example.org");
    user.token_update_awaiting(&mut host, true).is_empty();
    assert_eq!(host.user(&user.id).kind, EnrollmentKind::SharedIpadUser);
    host.enqueue(&user.id, command("InstallProfile", "A"));
    let done = user.work(&mut host);
    assert_eq!(done[0], "A");
    assert_eq!(host.item(&user.id, &done[1]).request_type, "UserConfigured");
    let awaiting = &host.channel(&user.id).unwrap().awaiting;
    assert!(matches!(awaiting, Awaiting::Released { .. }));
    assert_eq!(host.channel(&pad.id).unwrap().awaiting, Awaiting::No);
}

#[test]
fn an_unlock_token_belongs_to_the_device() {
    let mut host = Host::default();
    let mac = Device::enrolled(&mut host, "U-1");
    let user = mac.user("G-1", "ann");
    let body = user
        .token_update_body()
        .with("UnlockToken", support::data(b"unlock"));
    user.say(&mut host, &body).is_empty();
    assert!(
        host.store
            .secrets
            .keys()
            .all(|(_, name)| *name == SecretName::Push)
    );
}

#[test]
fn names_of_users_are_kept_up_to_a_length() {
    let mut host = Host::default();
    let mac = Device::enrolled(&mut host, "U-1");
    let mut user = mac.user("G-1", &"a".repeat(100_000));
    user.keys
        .insert("UserLongName".into(), text(&"é".repeat(100_000)));
    user.token_update(&mut host).is_empty();
    let record = host.user(&user.id);
    for name in [&record.short_name, &record.long_name] {
        assert_eq!(name.as_ref().unwrap().reveal().len(), MAX_FACT_BYTES);
    }
}

#[test]
fn a_device_cannot_make_up_users_without_end() {
    let mut host = Host::new(Policy {
        user_authentication: UserAuthentication::NothingToProve,
        ..Policy::default()
    });
    let mac = Device::enrolled(&mut host, "U-1");
    let first = mac.user("G-0", "ann");
    first.token_update(&mut host).is_empty();
    for number in 1..MAX_USERS - 1 {
        let record = UserRecord {
            id: EnrollmentId::parse(format!("U-1:G-{number}")).unwrap(),
            ..host.user(&first.id).clone()
        };
        host.store.users.insert(record.id.clone(), record);
    }
    mac.user("last", "ann").token_update(&mut host).is_empty();
    let over = mac.user("over", "ann");
    for body in [
        over.token_update_body(),
        Body::new("UserAuthenticate", &over.keys),
    ] {
        over.say(&mut host, &body)
            .refused(ErrorCode::UserNotManaged);
    }
    assert_eq!(host.store.users.len(), MAX_USERS);
    first.token_update(&mut host).is_empty();
}

#[test]
fn a_report_on_a_users_channel_is_not_the_devices() {
    let mut host = Host::default();
    let mac = Device::enrolled(&mut host, "U-1");
    let ann = mac.user("G-1", "ann");
    ann.token_update(&mut host).is_empty();
    let uuid = host.enqueue(&mac.id, command("EraseDevice", "E"));
    let spoken = ann.acknowledge(&mut host, &uuid);
    assert!(matches!(spoken.reply, Reply::Empty));
    assert!(spoken.saw(|event| matches!(event, EventKind::UnknownCommandReported { .. })));
    assert_eq!(host.phase(&mac.id), Phase::Enrolled);
    assert_eq!(host.state(&mac.id, "E"), ItemState::Queued);
}
