//! Places that the server prepared: who may come, how often, and what is remembered of it.

mod support;

use jiff::{SignedDuration, Timestamp};
use mdm_core::{
    enrollment::{Admission, Input, Phase, Policy, Reply},
    entropy::Entropy,
    error::ErrorCode,
    events::{Departure, EventKind},
    place::{BadPlace, Place, PlaceId, PlaceState, PlaceToken, Uses},
};
use support::{Device, Host, dated, start};

const MINUTE: SignedDuration = SignedDuration::from_mins(1);

/// A host that lets in only who was invited.
fn host() -> Host {
    Host::new(Policy {
        admission: Admission::PreparedPlaces,
        ..Policy::default()
    })
}

fn prepare(host: &mut Host, name: &str, uses: Uses) -> PlaceId {
    let id = PlaceId::parse(name).unwrap();
    let place = Place {
        uses,
        expires_at: Some(dated("2026-03-08T08:00:00Z")),
        ..Place::new(id.clone(), "Ann", host.now)
    };
    place.check().unwrap();
    host.store.places.insert(id.clone(), place);
    id
}

/// The device got its certificate for this place.
fn invite(host: &mut Host, device: &Device, place: &PlaceId) {
    let signed_until = Some(signed_until());
    let fingerprint = device.certificate.facts().fingerprint;
    let invitation = (place.clone(), signed_until);
    host.store.invitations.insert(fingerprint, invitation);
}

fn signed_until() -> Timestamp {
    dated("2027-01-01T00:00:00Z")
}

#[test]
fn a_device_takes_the_place_for_which_its_certificate_was_issued() {
    let mut host = host();
    let place = prepare(&mut host, "desk", Uses::UpTo(1));
    let phone = Device::new("U-1");
    invite(&mut host, &phone, &place);
    let spoken = phone.authenticate(&mut host);
    spoken.is_empty();
    assert!(spoken.saw(|event| matches!(event, EventKind::PlaceTaken { .. })));
    phone.token_update(&mut host).is_empty();
    let record = host.device(&phone.id);
    assert_eq!(record.place, Some(place.clone()));
    assert_eq!(record.profile_signed_until, Some(signed_until()));
    assert_eq!(host.store.places[&place].taken, 1);
    assert_eq!(host.store.places[&place].state(host.now), PlaceState::Used);
}

#[test]
fn who_was_not_invited_does_not_enroll() {
    let mut host = host();
    let phone = Device::new("U-1");
    let spoken = phone.authenticate(&mut host);
    spoken.refused(ErrorCode::EnrollmentNoPlace);
    assert!(host.store.devices.is_empty());
}

#[test]
fn without_such_a_policy_a_trusted_certificate_is_enough() {
    let mut host = Host::default();
    let phone = Device::enrolled(&mut host, "U-1");
    assert_eq!(host.device(&phone.id).place, None);
}

#[test]
fn a_place_for_one_device_takes_one() {
    let mut host = host();
    let place = prepare(&mut host, "desk", Uses::UpTo(1));
    let (one, two) = (Device::new("U-1"), Device::new("U-2"));
    invite(&mut host, &one, &place);
    invite(&mut host, &two, &place);
    one.authenticate(&mut host).is_empty();
    two.authenticate(&mut host).refused(ErrorCode::PlaceUsed);
    // Also under the policy that asks for no place: the certificate was meant for one.
    host.policy.admission = Admission::AnyTrusted;
    two.authenticate(&mut host).refused(ErrorCode::PlaceUsed);
}

#[test]
fn a_repeated_authenticate_takes_no_second_use() {
    let mut host = host();
    let place = prepare(&mut host, "desk", Uses::UpTo(2));
    let phone = Device::new("U-1");
    invite(&mut host, &phone, &place);
    phone.authenticate(&mut host).is_empty();
    phone.authenticate(&mut host).is_empty();
    phone.token_update(&mut host).is_empty();
    phone.authenticate(&mut host).is_empty();
    assert_eq!(host.store.places[&place].taken, 1);
}

#[test]
fn many_may_come_to_a_place_for_many() {
    let mut host = host();
    let place = prepare(&mut host, "wall", Uses::Unlimited);
    for name in 0..30 {
        let device = Device::new(&format!("U-{name}"));
        invite(&mut host, &device, &place);
        device.authenticate(&mut host).is_empty();
        device.token_update(&mut host).is_empty();
    }
    assert_eq!(host.store.places[&place].taken, 30);
    assert_eq!(host.store.places[&place].state(host.now), PlaceState::Open);
}

#[test]
fn a_certificate_that_was_asked_for_in_time_is_good_after_the_link_has_expired() {
    let mut host = host();
    let place = prepare(&mut host, "desk", Uses::UpTo(1));
    let phone = Device::new("U-1");
    invite(&mut host, &phone, &place);
    host.later(SignedDuration::from_hours(24 * 8));
    assert_eq!(
        host.store.places[&place].state(host.now),
        PlaceState::Expired
    );
    phone.authenticate(&mut host).is_empty();
}

#[test]
fn a_closed_place_lets_nobody_in() {
    let mut host = host();
    let place = prepare(&mut host, "desk", Uses::Unlimited);
    let phone = Device::new("U-1");
    invite(&mut host, &phone, &place);
    let now = host.now;
    host.store.places.get_mut(&place).unwrap().closed_at = Some(now);
    phone
        .authenticate(&mut host)
        .refused(ErrorCode::PlaceClosed);
}

#[test]
fn what_was_said_before_a_device_left_does_not_bring_it_back() {
    for how in [
        Departure::CheckedOut,
        Departure::RemovedByUs,
        Departure::Wiped,
    ] {
        let mut host = host();
        let place = prepare(&mut host, "wall", Uses::Unlimited);
        let phone = Device::new("U-1");
        invite(&mut host, &phone, &place);
        phone.enroll(&mut host);
        let departure = host.step(Input::Depart {
            device: phone.id.clone(),
            how,
        });
        assert!(matches!(departure.reply, Reply::Done(_)));
        host.later(MINUTE * 60);
        phone.authenticate(&mut host).refused(ErrorCode::PlaceUsed);
        assert!(
            matches!(host.phase(&phone.id), Phase::Left { .. }),
            "{how:?}"
        );
        // The device itself gets a new certificate when it comes again.
        let again = phone.renewed();
        invite(&mut host, &again, &place);
        again.enroll(&mut host);
        assert_eq!(host.phase(&phone.id), Phase::Enrolled);
        // Nor does what was said even earlier.
        again.check_out(&mut host).is_empty();
        phone.authenticate(&mut host).refused(ErrorCode::PlaceUsed);
    }
}

#[test]
fn a_renewal_needs_no_place() {
    let mut host = host();
    let place = prepare(&mut host, "desk", Uses::UpTo(1));
    let phone = Device::new("U-1");
    invite(&mut host, &phone, &place);
    phone.enroll(&mut host);
    host.later(MINUTE * 60);
    let expected = host.step(Input::ExpectRenewal {
        device: phone.id.clone(),
        window: MINUTE,
        profile_signed_until: Some(dated("2028-01-01T00:00:00Z")),
    });
    assert!(matches!(expected.reply, Reply::Done(_)));
    let new = phone.renewed();
    new.authenticate(&mut host).is_empty();
    new.token_update(&mut host).is_empty();
    let record = host.device(&phone.id);
    assert_eq!(record.place, Some(place));
    let expected = Some(dated("2028-01-01T00:00:00Z"));
    assert_eq!(record.profile_signed_until, expected);
}

#[test]
fn a_place_says_what_is_wrong_with_it() {
    let now = start();
    let good = Place::new(PlaceId::parse("a-1").unwrap(), "Ann & 営業", now);
    assert_eq!(good.check(), Ok(()));
    let cases = [
        (
            Place {
                name: String::new(),
                ..good.clone()
            },
            BadPlace::Name,
        ),
        (
            Place {
                name: "x".repeat(201),
                ..good.clone()
            },
            BadPlace::Name,
        ),
        (
            Place {
                name: "a\nb".into(),
                ..good.clone()
            },
            BadPlace::Name,
        ),
        (
            Place {
                group: Some(String::new()),
                ..good.clone()
            },
            BadPlace::Name,
        ),
        (
            Place {
                uses: Uses::UpTo(0),
                ..good.clone()
            },
            BadPlace::Uses,
        ),
        (
            Place {
                expires_at: Some(now),
                ..good.clone()
            },
            BadPlace::Expiry,
        ),
    ];
    for (place, fault) in cases {
        assert_eq!(place.check(), Err(fault), "{place:?}");
    }
    let longest = Place {
        name: "x".repeat(200),
        ..good
    };
    assert_eq!(longest.check(), Ok(()));
    for bad in ["", "a b", "a/b", "ä", &"a".repeat(65)] {
        assert_eq!(PlaceId::parse(bad), Err(BadPlace::Id), "{bad:?}");
    }
    assert!(PlaceId::parse("a".repeat(64)).is_ok());
}

#[test]
fn a_link_holds_what_nobody_can_guess_and_no_log_shows() {
    let mut entropy = Entropy::from_seed([5; 32]);
    let (one, two) = (
        PlaceToken::draw(&mut entropy),
        PlaceToken::draw(&mut entropy),
    );
    assert_eq!(one.expose().len(), 40);
    assert_ne!(one.expose(), two.expose());
    assert!(!format!("{one:?}").contains(one.expose()));
    assert_eq!(
        PlaceToken::hash(one.expose()),
        PlaceToken::hash(one.expose())
    );
    assert_ne!(
        PlaceToken::hash(one.expose()),
        PlaceToken::hash(two.expose())
    );
}
