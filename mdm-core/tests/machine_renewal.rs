//! A renewal that we asked for comes as Authenticate and TokenUpdate and is none the less a renewal.

mod support;

use jiff::SignedDuration;
use mdm_core::{
    enrollment::{Input, Phase, Reply},
    error::ErrorCode,
    events::{Arrival, EventKind},
    queue::ItemState,
};
use support::{Authority, Device, Host, command, data, expect_refusal};

const MINUTE: SignedDuration = SignedDuration::from_mins(1);

fn expect_renewal(host: &mut Host, device: &Device) {
    let step = host.step(Input::ExpectRenewal {
        device: device.id.clone(),
        window: SignedDuration::from_hours(1),
    });
    assert!(matches!(step.reply, Reply::Done(_)));
}

/// A device with work, tokens in escrow and a user.
fn busy(host: &mut Host) -> (Device, Device) {
    let mac = Device::enrolled(host, "U-1");
    let unlock = mac.token_update_body().with("UnlockToken", data(b"unlock"));
    mac.say(host, &unlock).is_empty();
    mac.set_bootstrap_token(host, b"boot").is_empty();
    let user = mac.user("G-1", "ann");
    user.token_update(host).is_empty();
    host.enqueue(&mac.id, command("ProfileList", "A"));
    host.enqueue(&user.id, command("ProfileList", "B"));
    host.later(MINUTE);
    (mac, user)
}

#[test]
fn an_expected_renewal_keeps_everything() {
    let mut host = Host::default();
    let (mac, user) = busy(&mut host);
    expect_renewal(&mut host, &mac);
    let new = mac.renewed();
    let spoken = new.authenticate(&mut host);
    let arrival = Arrival::Renewal;
    assert!(spoken.saw(|event| *event == EventKind::Authenticated { arrival }));
    assert_eq!(host.phase(&mac.id), Phase::Enrolled);
    host.later(MINUTE);
    new.token_update(&mut host).is_empty();

    let record = host.device(&mac.id);
    assert_eq!(record.re_enrollments, 0);
    assert!(record.renewal.is_none());
    assert!(record.bootstrap_token_at.is_some() && record.unlock_token_at.is_some());
    assert_eq!(host.phase(&user.id), Phase::Enrolled);
    assert_eq!(new.work(&mut host), ["A"]);
    assert_eq!(user.work(&mut host), ["B"]);
}

#[test]
fn during_a_renewal_the_device_is_served_with_either_identity() {
    let mut host = Host::default();
    let (mac, _) = busy(&mut host);
    expect_renewal(&mut host, &mac);
    let new = mac.renewed();
    new.authenticate(&mut host).is_empty();
    assert_eq!(mac.idle(&mut host).command().as_str(), "A");
    new.token_update(&mut host).is_empty();
    assert_eq!(new.idle(&mut host).command().as_str(), "A");
}

#[test]
fn the_same_certificate_renews_too() {
    let mut host = Host::default();
    let (mac, _) = busy(&mut host);
    expect_renewal(&mut host, &mac);
    mac.authenticate(&mut host).is_empty();
    mac.token_update(&mut host).is_empty();
    assert_eq!(host.device(&mac.id).re_enrollments, 0);
    assert_eq!(mac.work(&mut host), ["A"]);
}

#[test]
fn what_looked_like_a_renewal_and_waits_for_configuration_was_a_wipe() {
    let mut host = Host::default();
    let (mac, user) = busy(&mut host);
    expect_renewal(&mut host, &mac);
    let new = mac.renewed();
    new.authenticate(&mut host).is_empty();
    host.enqueue(&mac.id, command("ProfileList", "C"));
    host.later(MINUTE);
    let spoken = new.token_update_awaiting(&mut host, true);
    assert!(spoken.saw(|event| *event == EventKind::Enrolled));
    let record = host.device(&mac.id);
    assert_eq!(record.re_enrollments, 1);
    assert!(record.bootstrap_token_at.is_none() && record.unlock_token_at.is_none());
    assert_eq!(host.state(&mac.id, "A"), ItemState::Abandoned);
    assert_eq!(host.state(&user.id, "B"), ItemState::Abandoned);
    assert_eq!(host.phase(&user.id), Phase::Authenticated);
    let done = new.work(&mut host);
    assert_eq!((done[0].as_str(), done.len()), ("C", 2));
    mac.idle(&mut host).refused(ErrorCode::IdentityStranger);
}

#[test]
fn an_authenticate_that_nobody_expected_is_a_re_enrollment() {
    let mut host = Host::default();
    let (mac, _) = busy(&mut host);
    mac.renewed().enroll(&mut host);
    assert_eq!(host.device(&mac.id).re_enrollments, 1);
}

#[test]
fn a_window_that_has_closed_expects_nothing() {
    let mut host = Host::default();
    let (mac, _) = busy(&mut host);
    expect_renewal(&mut host, &mac);
    host.later(SignedDuration::from_mins(61));
    mac.renewed().enroll(&mut host);
    assert_eq!(host.device(&mac.id).re_enrollments, 1);
}

#[test]
fn a_window_is_open_until_its_last_moment() {
    let mut host = Host::default();
    let (mac, _) = busy(&mut host);
    expect_renewal(&mut host, &mac);
    host.later(SignedDuration::from_hours(1));
    mac.renewed().enroll(&mut host);
    assert_eq!(host.device(&mac.id).re_enrollments, 0);
}

#[test]
fn a_certificate_that_does_not_continue_the_enrollment_renews_nothing() {
    let mut host = Host::default();
    let (mac, _) = busy(&mut host);
    expect_renewal(&mut host, &mac);
    mac.with(Authority::new("Other CA").issue("U-1"))
        .enroll(&mut host);
    assert_eq!(host.device(&mac.id).re_enrollments, 1);
}

#[test]
fn a_renewal_is_expected_of_enrolled_devices_only() {
    let mut host = Host::default();
    let phone = Device::new("U-1");
    let expect = Input::ExpectRenewal {
        device: phone.id.clone(),
        window: MINUTE,
    };
    let step = host.step(expect.clone());
    assert_eq!(
        expect_refusal(&step.reply).code,
        ErrorCode::EnrollmentUnknown
    );
    phone.enroll(&mut host);
    phone.check_out(&mut host).is_empty();
    let step = host.step(expect);
    assert_eq!(expect_refusal(&step.reply).code, ErrorCode::EnrollmentLeft);
}
