//! What a certificate is to an enrollment.

mod support;

use mdm_core::{
    id::EnrollmentId,
    identity::{Binding, MAX_FORMER, Naming, Pin, Presented, evaluate_binding},
};
use support::{Authority, start};

fn id(text: &str) -> EnrollmentId {
    EnrollmentId::parse(text).unwrap()
}

/// What `shown` is to the device U-1 with serial number C02X, bound to `pinned`.
fn binding(pinned: &Presented, shown: &Presented, owner: Option<&str>, naming: Naming) -> Binding {
    let pin = Pin::to(pinned, start());
    let owner = owner.map(id);
    evaluate_binding(
        &id("U-1"),
        Some(&pin),
        &["U-1", "C02X"],
        shown,
        owner.as_ref(),
        naming,
    )
}

const BY_DEVICE: Naming = Naming::DeviceIdentifiers;

#[test]
fn the_very_certificate_is_pinned() {
    let ours = Authority::shared().issue("whatever");
    assert_eq!(binding(&ours, &ours, None, BY_DEVICE), Binding::Pinned);
}

#[test]
fn a_new_certificate_of_the_issuer_that_names_the_device_is_a_renewal() {
    let ca = Authority::shared();
    let pinned = ca.issue("U-1");
    for renewed in [
        ca.issue("U-1"),
        ca.issue("MDM Identity u-1"),
        ca.issue("C02X"),
        ca.issue_with_uri("urn:udid:U-1"),
    ] {
        assert_eq!(
            binding(&pinned, &renewed, None, BY_DEVICE),
            Binding::Renewed
        );
    }
}

#[test]
fn a_certificate_that_names_another_device_or_none_is_a_strangers() {
    let ca = Authority::shared();
    let pinned = ca.issue("U-1");
    for stranger in [ca.issue("U-2"), ca.issue("U-11"), ca.issue("MDM Identity")] {
        assert_eq!(
            binding(&pinned, &stranger, None, BY_DEVICE),
            Binding::Stranger
        );
    }
}

#[test]
fn another_issuer_cannot_renew() {
    let pinned = Authority::shared().issue("U-1");
    let forged = Authority::new("Device CA").issue("U-1");
    for naming in [Naming::DeviceIdentifiers, Naming::UniqueNames] {
        assert_eq!(binding(&pinned, &forged, None, naming), Binding::Stranger);
    }
}

#[test]
fn unique_names_are_followed_only_if_all_are_the_same() {
    let ca = Authority::shared();
    let pinned = ca.issue("device-7781");
    let unique = Naming::UniqueNames;
    assert_eq!(
        binding(&pinned, &ca.issue("device-7781"), None, unique),
        Binding::Renewed
    );
    assert_eq!(
        binding(&pinned, &ca.issue("device-7782"), None, unique),
        Binding::Stranger
    );
    let unnamed = ca.issue("");
    assert_eq!(
        binding(&unnamed, &ca.issue(""), None, unique),
        Binding::Stranger
    );
}

#[test]
fn a_certificate_of_another_enrollment_is_a_conflict_whatever_it_names() {
    let ca = Authority::shared();
    let (pinned, theirs) = (ca.issue("U-1"), ca.issue("U-1"));
    for naming in [Naming::DeviceIdentifiers, Naming::UniqueNames] {
        assert_eq!(
            binding(&pinned, &theirs, Some("U-2"), naming),
            Binding::Conflict { owner: id("U-2") }
        );
    }
}

#[test]
fn a_certificate_of_an_earlier_enrollment_does_not_come_back() {
    let ca = Authority::shared();
    let (pinned, earlier) = (ca.issue("U-1"), ca.issue("U-1"));
    assert_eq!(
        binding(&pinned, &earlier, Some("U-1"), BY_DEVICE),
        Binding::Stranger
    );
}

#[test]
fn replaced_certificates_stay_good_up_to_a_number() {
    let ca = Authority::shared();
    let all: Vec<_> = (0..MAX_FORMER + 3).map(|_| ca.issue("U-1")).collect();
    let mut pin = Pin::to(&all[0], start());
    for next in &all[1..] {
        pin = pin.followed_by(next, start());
    }
    let found = |shown| {
        evaluate_binding(
            &id("U-1"),
            Some(&pin),
            &["U-1"],
            shown,
            Some(&id("U-1")),
            BY_DEVICE,
        )
    };
    let (last, former) = all.split_last().unwrap();
    assert_eq!(found(last), Binding::Pinned);
    let (forgotten, kept) = former.split_at(former.len() - MAX_FORMER);
    assert!(kept.iter().all(|shown| found(shown) == Binding::Renewed));
    assert!(!forgotten.is_empty());
    assert!(
        forgotten
            .iter()
            .all(|shown| found(shown) == Binding::Stranger)
    );
}

#[test]
fn going_back_to_a_replaced_certificate_keeps_the_other_one() {
    let ca = Authority::shared();
    let (old, new) = (ca.issue("U-1"), ca.issue("U-1"));
    let back = Pin::to(&old, start())
        .followed_by(&new, start())
        .followed_by(&old, start());
    assert_eq!(back.fingerprint, old.facts().fingerprint);
    assert_eq!(back.former, [new.facts().fingerprint]);
}

#[test]
fn without_a_pin_nothing_is_known() {
    let shown = Authority::shared().issue("U-1");
    let found = evaluate_binding(&id("U-1"), None, &["U-1"], &shown, None, BY_DEVICE);
    assert_eq!(found, Binding::Stranger);
}
