//! Places: found by the certificate that was issued for them, and taken by no more devices than may come.

use mdm_core::{
    enrollment::{Change, ViewQuery, Window},
    id::EnrollmentId,
    place::{Invitation, Place, PlaceId, Uses},
};

use super::fixture::{at, certificate, commit, device, id, records};
use crate::store::{HostStore, Refused};

fn place(name: &str, uses: Uses) -> Place {
    let id = PlaceId::parse(name).expect("the fixtures' names are names");
    Place {
        group: Some("Sales \"%_\" 営業".to_owned()),
        expires_at: Some(at(500)),
        uses,
        ..Place::new(id, "Ann's iPhone", at(0))
    }
}

fn take(place: &Place, device: &EnrollmentId) -> Change {
    Change::TakePlace {
        place: place.id.clone(),
        device: device.clone(),
        at: at(9),
    }
}

/// What a device sees that comes with a certificate.
fn invitation(
    store: &dyn HostStore,
    channel: &EnrollmentId,
    certificate_name: &str,
) -> Option<Invitation> {
    let query = ViewQuery {
        channel: channel.clone(),
        now: at(10),
        window: Window::Empty,
        begins_session: false,
        command: None,
        dedupe: None,
        certificate: Some(certificate(certificate_name)),
        invitation: true,
        bootstrap_token: false,
        user_secret: false,
    };
    store.load(&query).expect("the store answers").invitation
}

/// The place is there for known and unknown devices, whole, and only for the certificate that was issued for it.
pub fn a_place_is_found_by_its_certificate(store: &dyn HostStore) {
    let (known, unknown) = (id("D-1"), id("D-2"));
    commit(
        store,
        &known,
        vec![Change::PutDevice(Box::new(device(&known)))],
    );
    let desk = place("desk", Uses::UpTo(1));
    store.put_place(&desk).unwrap();
    store
        .invite(certificate("desk"), &desk.id, Some(at(700)))
        .unwrap();
    for device in [&known, &unknown] {
        let expected = Invitation {
            place: desk.clone(),
            taken_by_device: false,
            profile_signed_until: Some(at(700)),
        };
        assert_eq!(invitation(store, device, "desk"), Some(expected));
        assert_eq!(invitation(store, device, "other"), None);
    }
    assert_eq!(
        records(store, &known).invitation,
        None,
        "nobody asked for it"
    );
}

/// Each device counts once, however often it comes, and who changes the place does not change the count.
pub fn a_place_is_taken_by_as_many_devices_as_may_come(store: &dyn HostStore) {
    let (one, two, three) = (id("D-1"), id("D-2"), id("D-3"));
    let desk = place("desk", Uses::UpTo(2));
    store.put_place(&desk).unwrap();
    store.invite(certificate("c"), &desk.id, None).unwrap();
    commit(store, &one, vec![take(&desk, &one)]);
    commit(store, &one, vec![take(&desk, &one)]);
    let seen = |channel| invitation(store, channel, "c").expect("the place is there");
    assert_eq!(
        (seen(&one).place.taken, seen(&one).taken_by_device),
        (1, true)
    );
    assert!(!seen(&two).taken_by_device);
    let closed = Place {
        closed_at: Some(at(50)),
        ..desk.clone()
    };
    store.put_place(&closed).unwrap();
    assert_eq!(
        (seen(&one).place.taken, seen(&one).place.closed_at),
        (1, Some(at(50)))
    );
    commit(store, &two, vec![take(&desk, &two)]);
    let revision = records(store, &three).revision;
    let late = vec![
        Change::PutDevice(Box::new(device(&three))),
        take(&desk, &three),
    ];
    assert_eq!(
        store.commit(&three, revision, late),
        Err(Refused::PlaceTaken)
    );
    assert_eq!(
        records(store, &three).device,
        None,
        "nothing of it was written"
    );
    commit(store, &two, vec![take(&desk, &two)]);
}

/// A place without a bound is never full.
pub fn any_number_of_devices_may_come_to_an_unlimited_place(store: &dyn HostStore) {
    let wall = place("wall", Uses::Unlimited);
    store.put_place(&wall).unwrap();
    for name in 0..20 {
        let device = id(&format!("D-{name}"));
        commit(store, &device, vec![take(&wall, &device)]);
    }
}

/// Of two devices with one place for one of them, one comes in.
pub fn two_devices_cannot_both_take_the_last_use(store: &dyn HostStore) {
    let desk = place("desk", Uses::UpTo(1));
    store.put_place(&desk).unwrap();
    let came = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8)
            .map(|name| {
                let device = id(&format!("D-{name}"));
                let changes = vec![take(&desk, &device)];
                scope.spawn(move || {
                    store
                        .commit(&device, records(store, &device).revision, changes)
                        .is_ok()
                })
            })
            .collect();
        let came = threads.into_iter().filter_map(|thread| thread.join().ok());
        came.filter(|came| *came).count()
    });
    assert_eq!(came, 1);
}
