//! A renewal that we asked for comes as Authenticate and TokenUpdate and is none the less a renewal.

mod support;

use jiff::SignedDuration;
use mdm_core::{
    enrollment::{Effect, Input, Phase, Reply},
    error::ErrorCode,
    events::{Arrival, EventKind},
    id::EnrollmentId,
    queue::{ItemState, NewCommand},
};
use support::{Authority, Device, Host, command, data, dated, expect_refusal};

const MINUTE: SignedDuration = SignedDuration::from_mins(1);

fn expect_renewal(host: &mut Host, device: &Device) {
    let step = host.step(Input::ExpectRenewal {
        device: device.id.clone(),
        window: SignedDuration::from_hours(1),
        profile_signed_until: None,
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
        profile_signed_until: None,
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

/// The tests' certificates are good from 2025 to 2027: three quarters of that end about here, give or take five percent.
const DUE: (&str, &str) = ("2026-06-05T00:00:00Z", "2026-07-30T00:00:00Z");

#[test]
fn an_identity_is_renewed_at_three_quarters_of_its_life() {
    let mut host = Host::default();
    let phone = Device::enrolled(&mut host, "U-1");
    let at = host.device(&phone.id).channel.renew_at.unwrap();
    assert!((dated(DUE.0)..dated(DUE.1)).contains(&at), "{at}");
    let wait = at.duration_since(host.now);
    assert_eq!(renewals(&mut host, wait - MINUTE), []);
    let asked = renewals(&mut host, MINUTE * 2);
    assert_eq!(asked, [(phone.id.clone(), 1)]);
    let not_after = dated("2027-01-01T00:00:00Z");
    let begun = EventKind::IdentityRenewalBegun {
        attempt: 1,
        not_after,
    };
    assert!(host.store.events.iter().any(|event| event.kind == begun));
}

/// The renewals that are asked for while time passes. The device answers nothing.
fn renewals(host: &mut Host, time: SignedDuration) -> Vec<(EnrollmentId, u32)> {
    let effects = host.pass_with_effects(time).into_iter();
    effects
        .filter_map(|(_, effect)| match effect {
            Effect::RenewIdentity { device, attempt } => Some((device, attempt)),
            Effect::Wake { .. } => None,
        })
        .collect()
}

#[test]
fn devices_enrolled_on_one_day_renew_on_many() {
    let mut host = Host::default();
    let days: std::collections::BTreeSet<_> = (0..40)
        .map(|name| {
            let phone = Device::enrolled(&mut host, &format!("U-{name}"));
            let at = host.device(&phone.id).channel.renew_at.unwrap();
            at.as_second() / 86_400
        })
        .collect();
    assert!(days.len() > 10, "{days:?}");
}

#[test]
fn a_renewal_of_which_nothing_comes_is_tried_again_ever_more_slowly() {
    let mut host = Host::default();
    host.policy.renewal.as_mut().unwrap().retry.jitter_percent = 0;
    let phone = Device::enrolled(&mut host, "U-1");
    let at = host.device(&phone.id).channel.renew_at.unwrap();
    let wait = at.duration_since(host.now);
    host.pass(wait - MINUTE);
    let days = SignedDuration::from_hours(24);
    let tries = |host: &mut Host, time| renewals(host, time).len();
    // Day 0, then after 1, 2, 4, and from then on 7 days each.
    assert_eq!(tries(&mut host, days), 1);
    assert_eq!(tries(&mut host, days), 1);
    assert_eq!(tries(&mut host, days * 2), 1);
    assert_eq!(tries(&mut host, days * 4), 1);
    assert_eq!(tries(&mut host, days * 21), 3);
    assert_eq!(host.device(&phone.id).renewal_tries, 7);
}

#[test]
fn a_new_identity_begins_its_own_life() {
    let mut host = Host::default();
    let phone = Device::enrolled(&mut host, "U-1");
    let at = host.device(&phone.id).channel.renew_at.unwrap();
    let wait = at.duration_since(host.now);
    assert_eq!(renewals(&mut host, wait + MINUTE).len(), 1);
    let new = phone.with(Authority::shared().issue_until("U-1", 2031));
    new.idle(&mut host).is_empty();
    let record = host.device(&phone.id);
    assert_eq!(record.renewal_tries, 0);
    let next = record.channel.renew_at.unwrap();
    assert!(next > dated("2029-01-01T00:00:00Z"), "{next}");
}

#[test]
fn a_profile_that_cannot_be_installed_is_shown_and_tried_again() {
    let mut host = Host::default();
    let phone = Device::enrolled(&mut host, "U-1");
    let at = host.device(&phone.id).channel.renew_at.unwrap();
    let wait = at.duration_since(host.now);
    renewals(&mut host, wait + MINUTE);
    let install = command("InstallProfile", "P").command;
    host.enqueue(&phone.id, NewCommand::renewing_identity(install));
    let uuid = phone.idle(&mut host).command().clone();
    let spoken = phone.error(&mut host, &uuid);
    let failed = EventKind::IdentityRenewalFailed { attempt: 1 };
    assert!(spoken.saw(|event| *event == failed), "{spoken:?}");
    assert_eq!(renewals(&mut host, SignedDuration::from_hours(48)).len(), 1);
}

#[test]
fn a_newer_renewal_takes_the_place_of_one_that_waits() {
    let mut host = Host::default();
    let phone = Device::enrolled(&mut host, "U-1");
    for name in ["P-1", "P-2"] {
        let install = command("InstallProfile", name).command;
        host.enqueue(&phone.id, NewCommand::renewing_identity(install));
    }
    assert_eq!(phone.work(&mut host), ["P-2"]);
}

#[test]
fn nothing_is_renewed_after_a_device_has_left_or_if_the_host_sees_to_it() {
    let mut host = Host::default();
    let phone = Device::enrolled(&mut host, "U-1");
    phone.check_out(&mut host).is_empty();
    assert_eq!(host.device(&phone.id).channel.renew_at, None);
    let mut host = Host::default();
    host.policy.renewal = None;
    let phone = Device::enrolled(&mut host, "U-1");
    assert_eq!(host.device(&phone.id).channel.renew_at, None);
    let life = SignedDuration::from_hours(24 * 400);
    assert_eq!(renewals(&mut host, life), []);
}

#[test]
fn an_expired_identity_is_renewed_too() {
    let mut host = Host::default();
    let phone = Device::enrolled(&mut host, "U-1");
    let past = dated("2027-03-01T00:00:00Z").duration_since(host.now);
    let asked = renewals(&mut host, past);
    let after = renewals(&mut host, SignedDuration::from_hours(24 * 8));
    assert!(!asked.is_empty() && !after.is_empty());
    // It is past its end, and still the device's: it may speak, and gets what renews it.
    let install = command("InstallProfile", "P").command;
    host.enqueue(&phone.id, NewCommand::renewing_identity(install));
    assert_eq!(phone.idle(&mut host).command().as_str(), "P");
}
