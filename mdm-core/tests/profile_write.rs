//! Profiles that are built: their names, their order, what between payloads is refused.

mod profile_support;

use mdm_core::{
    entropy::Entropy,
    error::ErrorCode,
    limits::{MAX_PAYLOADS, MAX_PROFILE_BYTES},
    plist::Value,
    profile::{
        Certificate, CertificateForm, Content, Document, Keys, Payload, PayloadUuid, Profile,
        TopLevel, WriteError, inspect,
    },
};
use profile_support::*;

#[test]
fn the_same_profile_built_twice_has_the_same_bytes() {
    assert_eq!(mixed().encode().unwrap(), mixed().encode().unwrap());
    let uuid = PayloadUuid::of_payload(&id("org.example.mixed"), &id("org.example.mixed.scep"));
    assert_eq!(mixed().payloads[0].uuid, uuid);
    // Written down, so that no later version derives another one and every device sees its profiles replaced.
    assert_eq!(uuid.as_str(), "E0EAADC4-F69E-8B7A-80B4-28A80D60FC95");
    assert_eq!(
        mixed().top.uuid,
        PayloadUuid::of_profile(&id("org.example.mixed"))
    );
}

#[test]
fn derived_uuids_tell_profiles_and_payloads_apart() {
    let (a, b) = (id("a"), id("b"));
    let mut all = vec![
        PayloadUuid::of_profile(&a),
        PayloadUuid::of_profile(&b),
        PayloadUuid::of_payload(&a, &a),
        PayloadUuid::of_payload(&a, &b),
        PayloadUuid::of_payload(&b, &a),
        PayloadUuid::of_payload(&id("ab"), &id("c")),
        PayloadUuid::of_payload(&id("a"), &id("bc")),
    ];
    let count = all.len();
    for uuid in &all {
        let parts: Vec<_> = uuid.as_str().split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12]);
        assert_eq!(uuid.as_str().as_bytes()[14], b'8', "version 8 of RFC 9562");
    }
    all.sort();
    all.dedup();
    assert_eq!(all.len(), count);
}

#[test]
fn a_random_uuid_comes_from_the_callers_entropy() {
    let draw = |seed| PayloadUuid::random(&mut Entropy::from_seed([seed; 32]));
    assert_eq!(draw(1), draw(1));
    assert_ne!(draw(1), draw(2));
}

#[test]
fn a_stamped_profile_has_another_uuid_for_another_content() {
    let stamped = |change: &dyn Fn(&mut Profile)| {
        let mut profile = mixed();
        change(&mut profile);
        profile.stamp().unwrap();
        profile.top.uuid
    };
    let first = stamped(&|_| {});
    assert_eq!(
        first,
        stamped(&|profile| profile.top.uuid = PayloadUuid::parse("another").unwrap())
    );
    assert_ne!(first, stamped(&|profile| profile.top.display_name = None));
    assert_ne!(first, stamped(&|profile| drop(profile.payloads.pop())));
}

#[test]
fn keys_are_sorted_and_payloads_keep_their_order() {
    let bytes = mixed().encode().unwrap();
    let keys = keys_of(&bytes);
    let names: Vec<_> = keys.keys().collect();
    assert!(names.is_sorted(), "{names:?}");
    let payloads = keys.get("PayloadContent").unwrap().as_array().unwrap();
    let order: Vec<_> = payloads
        .iter()
        .map(|it| {
            it.as_dictionary()
                .unwrap()
                .get("PayloadIdentifier")
                .unwrap()
                .as_string()
                .unwrap()
        })
        .collect();
    let wanted = ["scep", "acme", "pkcs12", "removal", "wifi"]
        .map(|name| format!("org.example.mixed.{name}"));
    assert_eq!(order, wanted);
}

#[test]
fn a_profile_of_a_thousand_payloads_is_written_and_read() {
    let mut profile = Profile::new(TopLevel::stable(id("org.example.schools")));
    for number in 0..1_000 {
        let scep = profile.add(&format!("scep{number}"), scep("c")).unwrap();
        let keys = dict([("PayloadCertificateUUID", text(scep.as_str()))]);
        let wifi = Content::other("com.apple.wifi.managed", Keys::from(keys));
        profile.add(&format!("wifi{number}"), wifi).unwrap();
    }
    let bytes = profile.encode().unwrap();
    let inspected = inspect(&bytes).unwrap();
    assert_eq!(inspected.document, Document::Plain(profile));
    assert_eq!(inspected.misfits, []);
}

#[test]
fn two_payloads_with_one_identifier_are_refused() {
    let mut profile = mixed();
    let mut twin = profile.payloads[1].clone();
    twin.uuid = PayloadUuid::parse("ANOTHER").unwrap();
    profile.payloads.push(twin);
    let error = profile.encode().unwrap_err();
    assert_eq!(
        error,
        WriteError::DuplicateIdentifier {
            identifier: id("org.example.mixed.acme"),
            first: 1,
            second: 5,
        }
    );
    assert_eq!(error.code(), ErrorCode::ProfileDuplicate);
}

#[test]
fn two_payloads_with_one_uuid_are_refused_whatever_its_case() {
    let mut profile = mixed();
    let lower = profile.payloads[1].uuid.as_str().to_lowercase();
    profile.payloads[2].uuid = PayloadUuid::parse(lower).unwrap();
    assert!(matches!(
        profile.encode(),
        Err(WriteError::DuplicateUuid {
            first: 1,
            second: 2,
            ..
        })
    ));
    let mut profile = mixed();
    profile.payloads[3].uuid = profile.top.uuid.clone();
    assert_eq!(
        profile.encode(),
        Err(WriteError::UuidOfProfile { payload: 3 })
    );
}

/// A profile in which a payload of this type refers with `key` to the UUIDs of `target`, and `wrap` puts the reference where it belongs.
fn referring(payload_type: &str, key: &str, target: Content, wrap: fn(Value) -> Value) -> Profile {
    let mut profile = Profile::new(TopLevel::stable(id("org.example.refers")));
    let uuid = profile.add("target", target).unwrap();
    let keys = dict([(key, wrap(text(uuid.as_str())))]);
    profile
        .add("refers", Content::other(payload_type, Keys::from(keys)))
        .unwrap();
    profile
}

fn certificate() -> Content {
    Content::Certificate(CertificateForm::Root, Certificate::new(vec![1]))
}

#[test]
fn every_reference_is_followed() {
    let one: fn(Value) -> Value = |uuid| uuid;
    let many: fn(Value) -> Value = |uuid| Value::Array(vec![uuid]);
    let cases = [
        (
            "com.apple.extensiblesso",
            "AccessKeyReaderIssuerCertificateUUID",
            one,
        ),
        (
            "com.apple.extensiblesso",
            "AccessKeyTerminalIdentityUUID",
            one,
        ),
        ("com.apple.extensiblesso", "certificateUUID", one),
        (
            "com.apple.ews.account",
            "AuthenticationCertificateUUID",
            one,
        ),
        ("com.apple.lom", "ControllerCACertificateUUIDs", many),
        ("com.apple.lom", "ControllerCertificateUUID", one),
        ("com.apple.lom", "DeviceCACertificateUUIDs", many),
        ("com.apple.lom", "DeviceCertificateUUID", one),
        (
            "com.apple.security.FDERecoveryKeyEscrow",
            "EncryptCertPayloadUUID",
            one,
        ),
        (
            "com.apple.education",
            "LeaderPayloadCertificateAnchorUUID",
            many,
        ),
        (
            "com.apple.education",
            "MemberPayloadCertificateAnchorUUID",
            many,
        ),
        ("com.apple.education", "ResourcePayloadCertificateUUID", one),
        (
            "com.apple.wifi.managed",
            "PayloadCertificateAnchorUUID",
            many,
        ),
        ("com.apple.wifi.managed", "PayloadCertificateUUID", one),
        (
            "com.apple.mail.managed",
            "SMIMEEncryptionCertificateUUID",
            one,
        ),
        ("com.apple.mail.managed", "SMIMESigningCertificateUUID", one),
    ];
    for (payload_type, key, wrap) in cases {
        referring(payload_type, key, certificate(), wrap)
            .encode()
            .unwrap();
        let mut dangling = referring(payload_type, key, certificate(), wrap);
        dangling.payloads[0].uuid = PayloadUuid::parse("ANOTHER").unwrap();
        let error = dangling.encode().unwrap_err();
        assert!(
            matches!(error, WriteError::DanglingReference { payload: 1, key: found } if found == key),
            "{key}: {error:?}"
        );
        assert_eq!(error.code(), ErrorCode::ProfileBadReference);
        let wrong = referring(payload_type, key, wifi("x"), wrap).encode();
        assert!(
            matches!(
                wrong,
                Err(WriteError::WrongReference {
                    payload: 1,
                    target: 0,
                    ..
                })
            ),
            "{key}"
        );
    }
}

#[test]
fn references_are_followed_where_they_are_nested() {
    let nest: fn(Value) -> Value = |uuid| {
        Value::Array(vec![Value::Dictionary(dict([(
            "PayloadCertificateAnchorUUID",
            Value::Array(vec![uuid]),
        )]))])
    };
    let profile = referring(
        "com.apple.wifi.managed",
        "EAPClientConfiguration",
        certificate(),
        nest,
    );
    profile.encode().unwrap();
    let mut dangling = profile;
    dangling.payloads.remove(0);
    assert!(matches!(
        dangling.encode(),
        Err(WriteError::DanglingReference { payload: 0, .. })
    ));
}

#[test]
fn other_keys_that_end_in_uuid_are_no_references() {
    let keys = [
        "VPNUUID",
        "CellularSliceUUID",
        "OrganizationUUID",
        "ContentFilterUUID",
        "RelayUUID",
    ];
    for key in keys {
        let mut profile = referring(
            "com.apple.vpn.managed.applayer",
            key,
            certificate(),
            |uuid| uuid,
        );
        profile.payloads.remove(0);
        profile.encode().unwrap();
    }
    // An app's own preferences may call anything a reference.
    for payload_type in ["com.apple.ManagedClient.preferences", "com.example.app"] {
        let mut profile = referring(
            payload_type,
            "PayloadCertificateUUID",
            certificate(),
            |uuid| uuid,
        );
        profile.payloads.remove(0);
        profile.encode().unwrap();
    }
}

#[test]
fn a_pin_is_a_certificate_and_an_identity_has_a_key() {
    use mdm_core::profile::enrollment::Identity;
    let good = manual(Identity::Scep(scep("c"))).build().unwrap();
    let with = |change: &dyn Fn(&mut mdm_core::profile::Mdm, &PayloadUuid)| {
        let mut profile = good.clone();
        let scep = profile.payloads[0].uuid.clone();
        profile.add("root", certificate()).unwrap();
        for payload in &mut profile.payloads {
            if let Content::Mdm(mdm) = &mut payload.content {
                change(mdm, &scep);
            }
        }
        profile.encode()
    };
    with(&|_, _| {}).unwrap();
    let wrong = |result| matches!(result, Err(WriteError::WrongReference { payload: 1, .. }));
    assert!(wrong(with(
        &|mdm, scep| mdm.server_pins = Some(vec![scep.clone()])
    )));
    assert!(wrong(with(
        &|mdm, scep| mdm.check_in_pins = Some(vec![scep.clone()])
    )));
    let root = PayloadUuid::of_payload(&id("org.example.enroll"), &id("org.example.enroll.root"));
    assert!(wrong(with(&|mdm, _| mdm.identity = root.clone())));
    with(&|mdm, _| mdm.server_pins = Some(vec![root.clone()])).unwrap();
}

#[test]
fn what_is_too_large_is_refused() {
    let mut profile = Profile::new(TopLevel::stable(id("org.example.large")));
    let font = |bytes: usize| {
        let keys = dict([("Font", Value::Data(vec![0; bytes]))]);
        Content::other("com.apple.font", Keys::from(keys))
    };
    profile.add("font", font(MAX_PROFILE_BYTES)).unwrap();
    assert_eq!(profile.encode(), Err(WriteError::TooLarge));
    let mut profile = Profile::new(TopLevel::stable(id("org.example.many")));
    let payload = Payload::part_of(&profile.top.identifier, "x", font(0)).unwrap();
    profile.payloads = vec![payload; MAX_PAYLOADS + 1];
    assert_eq!(profile.encode(), Err(WriteError::TooManyPayloads));
}

#[test]
fn what_xml_cannot_carry_is_refused_without_a_panic() {
    let mut profile = mixed();
    profile.top.display_name = Some("\0".to_owned());
    assert!(matches!(profile.encode(), Err(WriteError::Plist(_))));
    let mut profile = mixed();
    profile.top.removal_date = Some("-000500-01-01T00:00:00Z".parse().unwrap());
    assert!(matches!(profile.encode(), Err(WriteError::Plist(_))));
    let mut deep = Value::Boolean(true);
    for _ in 0..200 {
        deep = Value::Array(vec![deep]);
    }
    let mut profile = mixed();
    profile.other.insert("Deep".to_owned(), deep.clone());
    assert!(matches!(profile.encode(), Err(WriteError::Plist(_))));
    let mut profile = mixed();
    profile.payloads[4].other.insert("Deep".to_owned(), deep);
    assert!(matches!(profile.encode(), Err(WriteError::Plist(_))));
}
