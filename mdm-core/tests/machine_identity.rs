//! Who may speak for a device, and how a renewed certificate is followed.

mod support;

use mdm_core::{
    enrollment::{ExpiredIdentity, Input, Phase, Policy, Ruling},
    error::ErrorCode,
    events::EventKind,
    identity::{IdentityError, Naming},
};
use support::{Authority, Device, Host, ReportBody, command, dated};

#[test]
fn a_renewed_certificate_is_followed_without_authenticate() {
    let mut host = Host::default();
    let old = Device::enrolled(&mut host, "U-1");
    host.enqueue(&old.id, command("ProfileList", "A"));
    let new = old.renewed();
    let spoken = new.idle(&mut host);
    assert_eq!(spoken.command().as_str(), "A");
    assert!(spoken.saw(|event| *event
        == EventKind::IdentityRenewed {
            old: old.certificate.facts().fingerprint,
            new: new.certificate.facts().fingerprint,
        }));
    let pin = host.device(&old.id).pin.clone().unwrap();
    assert_eq!(pin.fingerprint, new.certificate.facts().fingerprint);
    assert_eq!(pin.former, [old.certificate.facts().fingerprint]);
}

#[test]
fn the_replaced_certificate_stays_good_because_a_renewal_may_fail_half_way() {
    let mut host = Host::default();
    let old = Device::enrolled(&mut host, "U-1");
    let new = old.renewed();
    for device in [&new, &old, &new, &new, &old] {
        device.idle(&mut host).is_empty();
    }
}

#[test]
fn a_user_channel_renews_for_the_whole_device() {
    let mut host = Host::default();
    let mac = Device::enrolled(&mut host, "U-1");
    let user = mac.user("G-1", "ann");
    user.token_update(&mut host).is_empty();
    user.renewed().idle(&mut host).is_empty();
    mac.idle(&mut host).is_empty();
}

#[test]
fn a_strangers_messages_are_refused_without_unenrolling_anybody() {
    let mut host = Host::default();
    let ours = Device::enrolled(&mut host, "U-1");
    host.enqueue(&ours.id, command("ProfileList", "A"));
    let before = host.store.clone();
    let theirs = ours.with(Authority::shared().issue("U-2"));
    for spoken in [
        theirs.idle(&mut host),
        theirs.token_update(&mut host),
        theirs.check_out(&mut host),
        theirs.bootstrap_token(&mut host),
        theirs.set_bootstrap_token(&mut host, b"theirs"),
        theirs.declarative(&mut host, "tokens", Ruling::default()),
        theirs.user("G-1", "ann").token_update(&mut host),
    ] {
        spoken.refused(ErrorCode::IdentityStranger);
        assert_eq!(spoken.http().status, 403);
        assert!(spoken.deferrable);
        assert!(spoken.saw(|event| matches!(
            event,
            EventKind::Refused {
                code: ErrorCode::IdentityStranger,
                certificate: Some(_)
            }
        )));
    }
    host.store.events = before.events.clone();
    assert_eq!(host.store, before);
}

#[test]
fn the_certificate_of_another_device_is_a_conflict() {
    let mut host = Host::default();
    let ours = Device::enrolled(&mut host, "U-1");
    let theirs = Device::enrolled(&mut host, "U-2");
    let mixed = ours.with(theirs.certificate.clone());
    mixed.idle(&mut host).refused(ErrorCode::IdentityConflict);
    mixed
        .authenticate(&mut host)
        .refused(ErrorCode::IdentityConflict);
    let unknown = Device::new("U-3").with(theirs.certificate.clone());
    unknown
        .authenticate(&mut host)
        .refused(ErrorCode::IdentityConflict);
    assert_eq!(host.phase(&ours.id), Phase::Enrolled);
}

#[test]
fn a_request_without_a_usable_certificate_is_refused() {
    let mut host = Host::default();
    let phone = Device::enrolled(&mut host, "U-1");
    for (error, code, status) in [
        (IdentityError::Missing, ErrorCode::IdentityMissing, 400),
        (IdentityError::Malformed, ErrorCode::IdentityMalformed, 400),
        (IdentityError::Untrusted, ErrorCode::IdentityUntrusted, 403),
        (IdentityError::Expired, ErrorCode::IdentityExpired, 403),
    ] {
        let body = ReportBody::new(&phone.keys, "Idle", None).bytes();
        let spoken = host.receive_ruled(body, Err(error), Ruling::default());
        spoken.refused(code);
        assert_eq!(spoken.http().status, status);
    }
}

#[test]
fn the_devices_own_certificate_outlives_its_end_unless_the_policy_refuses() {
    let mut host = Host::default();
    let phone = Device::new("U-1").with(Authority::shared().issue_until("U-1", 2027));
    phone.enroll(&mut host);
    host.now = dated("2027-01-01T00:00:01Z");
    phone.idle(&mut host).is_empty();
    phone.token_update(&mut host).is_empty();

    host.policy.expired_identity = ExpiredIdentity::Refuse;
    phone.idle(&mut host).refused(ErrorCode::IdentityExpired);
    phone
        .authenticate(&mut host)
        .refused(ErrorCode::IdentityExpired);
    assert_eq!(host.phase(&phone.id), Phase::Enrolled);
}

#[test]
fn an_expired_certificate_neither_renews_nor_enrolls() {
    let mut host = Host::default();
    let phone = Device::enrolled(&mut host, "U-1");
    let expired = phone.with(Authority::shared().issue_until("U-1", 2026));
    expired.idle(&mut host).refused(ErrorCode::IdentityExpired);
    expired
        .authenticate(&mut host)
        .refused(ErrorCode::IdentityExpired);
    let unknown = Device::new("U-2").with(Authority::shared().issue_until("U-2", 2026));
    unknown
        .authenticate(&mut host)
        .refused(ErrorCode::IdentityExpired);
    phone.idle(&mut host).is_empty();
}

#[test]
fn a_known_device_is_not_taken_over_by_a_certificate_that_names_another() {
    let mut host = Host::default();
    let ours = Device::enrolled(&mut host, "U-1");
    host.enqueue(&ours.id, command("InstallProfile", "A"));
    let theirs = Device {
        serial: "THEIRS".to_owned(),
        ..ours.with(Authority::shared().issue("U-2"))
    };
    theirs
        .authenticate(&mut host)
        .refused(ErrorCode::IdentityStranger);
    theirs
        .token_update(&mut host)
        .refused(ErrorCode::IdentityStranger);
    let facts = &host.device(&ours.id).facts;
    assert_eq!(facts.serial_number.as_ref().unwrap().reveal(), "SNU-1");
    assert_eq!(ours.work(&mut host), ["A"]);
}

#[test]
fn nor_by_one_that_names_what_the_intruder_claims_of_itself() {
    let mut host = Host::default();
    let ours = Device::enrolled(&mut host, "U-1");
    let theirs = Device {
        serial: "THEIRS".to_owned(),
        ..ours.with(Authority::shared().issue("THEIRS"))
    };
    theirs
        .authenticate(&mut host)
        .refused(ErrorCode::IdentityStranger);
    ours.idle(&mut host).is_empty();
    theirs.idle(&mut host).refused(ErrorCode::IdentityStranger);
}

#[test]
fn when_the_enrollment_is_over_any_trusted_certificate_may_begin_a_new_one() {
    let mut host = Host::default();
    let first = Device::enrolled(&mut host, "U-1");
    let _ = host.step(Input::Depart {
        device: first.id.clone(),
        how: mdm_core::events::Departure::RemovedByUs,
    });
    let second = first.with(Authority::shared().issue("MDM Identity"));
    second.enroll(&mut host);
    assert_eq!(host.phase(&first.id), Phase::Enrolled);
}

#[test]
fn an_issuer_that_names_no_device_can_enroll_it_anew() {
    let mut host = Host::default();
    let anonymous = |ca: &Authority| ca.issue("MDM Identity");
    let first = Device::new("U-1").with(anonymous(Authority::shared()));
    first.enroll(&mut host);
    first.with(anonymous(Authority::shared())).enroll(&mut host);
    assert_eq!(host.device(&first.id).re_enrollments, 1);
    // So can another issuer than the one before.
    let named = first.renewed();
    named.enroll(&mut host);
    named
        .with(anonymous(&Authority::new("Next CA")))
        .enroll(&mut host);
    assert_eq!(host.device(&first.id).re_enrollments, 3);
}

#[test]
fn a_subject_that_all_devices_share_renews_nothing_under_the_default() {
    let mut host = Host::default();
    let ours = Device::new("U-1").with(Authority::shared().issue("MDM Identity"));
    ours.enroll(&mut host);
    let another = ours.with(Authority::shared().issue("MDM Identity"));
    another.idle(&mut host).refused(ErrorCode::IdentityStranger);
}

#[test]
fn an_issuer_with_names_of_its_own_is_followed_by_them() {
    let mut host = Host::new(Policy {
        naming: Naming::UniqueNames,
        ..Policy::default()
    });
    let ours = Device::new("U-1").with(Authority::shared().issue("device-7781"));
    ours.enroll(&mut host);
    ours.with(Authority::shared().issue("device-7781"))
        .idle(&mut host)
        .is_empty();
    let theirs = ours.with(Authority::shared().issue("device-7782"));
    theirs.idle(&mut host).refused(ErrorCode::IdentityStranger);
    // The names may be those of an enrollment, so a device that was wiped has others.
    theirs.enroll(&mut host);
}

#[test]
fn a_certificate_of_an_earlier_enrollment_cannot_come_back() {
    let mut host = Host::default();
    let first = Device::enrolled(&mut host, "U-1");
    let renewed = first.renewed();
    renewed.idle(&mut host).is_empty();
    let second = first.renewed();
    second.enroll(&mut host);
    for earlier in [&first, &renewed] {
        earlier.idle(&mut host).refused(ErrorCode::IdentityStranger);
    }
    second.idle(&mut host).is_empty();
}
