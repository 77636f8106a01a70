//! The push certificate: what it says, its key, its end, its renewal.

mod support;

use mdm_apns::certificate::{
    CertificateError, Environment, ExpiryLevel, KeyFit, KeyForm, Origin, PemError, PushCertificate,
    PushKey, RenewalRefusal, evaluate_renewal,
};
use proptest::prelude::*;
use rcgen::KeyPair;
use support::{
    Authority, OTHER_RSA_KEY, OTHER_TOPIC, PRODUCTION, RSA_KEY, SANDBOX, TOPIC, Wanted, at,
    genuine, openssl, rsa, write,
};

fn inspected(wanted: &Wanted<'_>) -> PushCertificate {
    let key = KeyPair::generate().unwrap();
    let apple = Authority::root("Apple Inc.");
    PushCertificate::inspect(wanted.signed_by(&key, &apple).as_bytes()).unwrap()
}

#[test]
fn a_push_certificate_says_its_topic_issuer_serial_validity_and_environment() {
    let certificate = inspected(&Wanted::default());
    assert_eq!(certificate.topic().as_str(), TOPIC);
    assert!(certificate.subject().contains("APSP:4f7a2b8e"));
    assert!(certificate.issuer().contains("Apple Inc."));
    assert_eq!(certificate.serial(), "12:34:56:78");
    assert_eq!(certificate.not_before(), at("2026-01-01T00:00:00Z"));
    assert_eq!(certificate.not_after(), at("2027-01-01T00:00:00Z"));
    assert_eq!(certificate.chain().len(), 1);
    for (marks, expected) in [
        (&[PRODUCTION][..], Environment::Production),
        (&[SANDBOX], Environment::Sandbox),
        (&[SANDBOX, PRODUCTION], Environment::Both),
        (&[], Environment::Unstated),
    ] {
        let marked = inspected(&Wanted {
            marks,
            ..Wanted::default()
        });
        assert_eq!(marked.environment(), expected);
    }
}

#[test]
fn pem_and_der_are_the_same_certificate() {
    let pem = Wanted::default().self_signed(&rsa(RSA_KEY));
    let from_pem = PushCertificate::inspect(pem.as_bytes()).unwrap();
    assert_eq!(
        PushCertificate::inspect(&from_pem.chain()[0]),
        Ok(from_pem.clone())
    );
    let with_words = format!(
        "Bag Attributes\r\n  friendlyName: x\r\n{}",
        pem.replace('\n', "\r\n")
    );
    assert_eq!(
        PushCertificate::inspect(with_words.as_bytes()),
        Ok(from_pem)
    );
}

#[test]
fn what_is_no_push_certificate_is_refused_with_the_reason() {
    let refused = |file: &[u8]| PushCertificate::inspect(file).unwrap_err();
    assert_eq!(refused(b""), PemError::Missing.into());
    assert_eq!(refused(b"hello"), PemError::Missing.into());
    assert_eq!(refused(&vec![b' '; 300_000]), PemError::TooLarge.into());
    assert_eq!(refused(RSA_KEY), PemError::Missing.into());
    let of = |wanted: Wanted<'_>| wanted.self_signed(&rsa(RSA_KEY));
    let anonymous = of(Wanted {
        uid: None,
        ..Wanted::default()
    });
    assert_eq!(refused(anonymous.as_bytes()), CertificateError::NoTopic);
    let of_app = of(Wanted {
        uid: Some("com.example.app"),
        ..Wanted::default()
    });
    assert_eq!(refused(of_app.as_bytes()).code(), "topic.not_mdm");
    let many = of(Wanted::default()).repeat(11);
    assert_eq!(refused(many.as_bytes()), PemError::TooMany.into());
    let damaged = of(Wanted::default()).replacen("MII", "AAA", 1);
    assert_eq!(refused(damaged.as_bytes()), PemError::Damaged.into());
}

#[test]
fn keys_of_every_form_are_matched_with_their_certificate() {
    let folder = tempfile::tempdir().unwrap();
    let of_rsa = PushCertificate::inspect(Wanted::default().self_signed(&rsa(RSA_KEY)).as_bytes());
    let ec = KeyPair::generate().unwrap();
    let of_ec = PushCertificate::inspect(Wanted::default().self_signed(&ec).as_bytes()).unwrap();
    let of_rsa = of_rsa.unwrap();
    write(folder.path(), "rsa.der", RSA_KEY);
    write(folder.path(), "ec.der", &ec.serialize_der());
    let convert = |args: &[&str]| PushKey::read(&openssl(folder.path(), args)).unwrap();
    let pkcs1 = convert(&["rsa", "-in", "rsa.der", "-inform", "DER", "-traditional"]);
    let pkcs8 = convert(&["pkey", "-in", "rsa.der", "-inform", "DER"]);
    let sec1 = convert(&["ec", "-in", "ec.der", "-inform", "DER"]);
    let sec1_der = convert(&["ec", "-in", "ec.der", "-inform", "DER", "-outform", "DER"]);
    let bare = convert(&["ec", "-in", "ec.der", "-inform", "DER", "-no_public"]);
    let of_der = PushKey::read(RSA_KEY).unwrap();
    let other = PushKey::read(OTHER_RSA_KEY).unwrap();

    assert_eq!(
        [&pkcs1, &pkcs8, &sec1].map(PushKey::form),
        [KeyForm::Pkcs1, KeyForm::Pkcs8, KeyForm::Sec1]
    );
    for key in [&pkcs1, &pkcs8, &of_der] {
        assert_eq!(of_rsa.fit(key), KeyFit::Fits, "{key:?}");
        assert_eq!(of_ec.fit(key), KeyFit::Other, "{key:?}");
    }
    for key in [
        &sec1,
        &sec1_der,
        &PushKey::read(ec.serialize_pem().as_bytes()).unwrap(),
    ] {
        assert_eq!(of_ec.fit(key), KeyFit::Fits, "{key:?}");
        assert_eq!(of_rsa.fit(key), KeyFit::Other, "{key:?}");
    }
    assert_eq!(of_rsa.fit(&other), KeyFit::Other);
    assert_eq!(of_ec.fit(&bare), KeyFit::Untold);
    assert_eq!(format!("{pkcs1:?}"), "PushKey(Pkcs1, …)");
}

#[test]
fn an_encrypted_key_is_refused_with_the_cure() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "rsa.der", RSA_KEY);
    for form in [&["pkey"][..], &["rsa", "-traditional"]] {
        let args = [
            "-in",
            "rsa.der",
            "-inform",
            "DER",
            "-aes128",
            "-passout",
            "pass:secret",
        ];
        let file = openssl(folder.path(), &[form, &args].concat());
        let error = PushKey::read(&file).unwrap_err();
        assert_eq!(error, PemError::Encrypted);
        assert!(error.to_string().contains("openssl pkey"));
    }
}

#[test]
fn warnings_begin_three_months_ahead_and_grow() {
    let certificate = inspected(&Wanted::default());
    let expiry = |now| certificate.expiry(at(now));
    for (now, days_left, level) in [
        ("2025-12-31T23:59:59Z", 365, ExpiryLevel::NotYetValid),
        ("2026-06-01T00:00:00Z", 214, ExpiryLevel::Calm),
        ("2026-10-02T23:59:59Z", 90, ExpiryLevel::Calm),
        ("2026-10-03T00:00:00Z", 90, ExpiryLevel::Notice),
        ("2026-12-02T00:00:00Z", 30, ExpiryLevel::Warning),
        ("2026-12-25T00:00:00Z", 7, ExpiryLevel::Urgent),
        ("2026-12-31T12:00:00Z", 0, ExpiryLevel::Urgent),
        ("2027-01-01T00:00:00Z", 0, ExpiryLevel::Urgent),
        ("2027-01-01T00:00:01Z", -1, ExpiryLevel::Expired),
    ] {
        let found = expiry(now);
        assert_eq!((found.days_left, found.level), (days_left, level), "{now}");
    }
    assert!(ExpiryLevel::ALL.is_sorted());
}

#[test]
fn each_change_of_level_can_be_waited_for() {
    let certificate = inspected(&Wanted::default());
    let (mut now, mut levels) = (at("2025-06-01T00:00:00Z"), Vec::new());
    while let Some(next) = certificate.next_change(now) {
        levels.push(certificate.expiry(next).level);
        now = next;
    }
    let expected = [
        ExpiryLevel::Calm,
        ExpiryLevel::Notice,
        ExpiryLevel::Warning,
        ExpiryLevel::Urgent,
        ExpiryLevel::Expired,
    ];
    assert_eq!(levels, expected);
}

#[test]
fn a_renewal_keeps_the_topic_and_gains_time() {
    let now = at("2026-11-22T00:00:00Z");
    let current = inspected(&Wanted::default());
    let renewed = inspected(&Wanted {
        from: (2026, 11, 20),
        until: (2027, 11, 20),
        ..Wanted::default()
    });
    assert_eq!(
        evaluate_renewal(&current, &renewed, now)
            .unwrap()
            .days_gained,
        323
    );
    assert_eq!(
        evaluate_renewal(&current, &current, now)
            .unwrap()
            .days_gained,
        0
    );
}

#[test]
fn a_renewal_that_would_lose_the_fleet_is_refused_and_says_so() {
    let now = at("2026-11-22T00:00:00Z");
    let current = inspected(&Wanted::default());
    let refusal = |wanted: Wanted<'_>| {
        let wanted = Wanted {
            from: (2026, 11, 20),
            ..wanted
        };
        evaluate_renewal(&current, &inspected(&wanted), now).unwrap_err()
    };
    // An expired one of another topic, too: what is worst is said first.
    let other = Wanted {
        uid: Some(OTHER_TOPIC),
        until: (2026, 11, 21),
        ..Wanted::default()
    };
    let other = refusal(other);
    assert!(matches!(&other, RenewalRefusal::OtherTopic { .. }) && other.loses_devices());
    let text = other.to_string();
    for part in [
        TOPIC,
        OTHER_TOPIC,
        "12:34:56:78",
        "every device",
        "identity.apple.com",
    ] {
        assert!(text.contains(part), "{text}");
    }
    let sandbox = Wanted {
        marks: &[SANDBOX],
        until: (2027, 11, 20),
        ..Wanted::default()
    };
    assert!(refusal(sandbox).loses_devices());
    let early = refusal(Wanted {
        until: (2026, 12, 1),
        ..Wanted::default()
    });
    assert_eq!(
        (early.code(), early.loses_devices()),
        ("renewal.ends_earlier", false)
    );
    let ended = refusal(Wanted {
        until: (2026, 11, 21),
        ..Wanted::default()
    });
    assert_eq!(ended.code(), "renewal.expired");
    let later = Wanted {
        from: (2026, 12, 1),
        until: (2027, 12, 1),
        ..Wanted::default()
    };
    let later = evaluate_renewal(&current, &inspected(&later), now).unwrap_err();
    assert_eq!(later.code(), "renewal.not_yet_valid");
}

#[test]
fn a_certificate_whose_chain_is_not_apples_is_flagged() {
    let key = KeyPair::generate().unwrap();
    let root = Authority::root("Apple Inc.");
    let intermediate = root.under("Apple Inc.");
    let leaf = Wanted::default().signed_by(&key, &intermediate);
    let read = |file: String| PushCertificate::inspect(file.as_bytes()).unwrap();

    let with_chain = read(format!("{leaf}{}", intermediate.pem));
    assert_eq!(with_chain.origin(), Origin::NamesApple);
    assert_eq!(
        with_chain.verify_origin(&[&root.der], &genuine),
        Origin::Verified
    );
    let alone = read(leaf.clone());
    assert_eq!(
        alone.verify_origin(&[&intermediate.der], &genuine),
        Origin::Verified
    );
    assert!(alone.verify_origin(&[&root.der], &genuine).is_flagged());

    // The same names over other keys.
    let impostor = Authority::root("Apple Inc.");
    let forged = read(Wanted::default().signed_by(&key, &impostor.under("Apple Inc.")));
    assert!(!forged.origin().is_flagged());
    assert!(
        forged
            .verify_origin(&[&root.der, &intermediate.der], &genuine)
            .is_flagged()
    );
    let mixed = read(format!("{leaf}{}", impostor.pem));
    assert!(matches!(
        mixed.verify_origin(&[&root.der], &genuine),
        Origin::Broken { .. }
    ));

    let own = read(Wanted::default().self_signed(&key));
    assert!(matches!(own.origin(), Origin::NotApple { .. }) && own.origin().is_flagged());
}

proptest! {
    #[test]
    fn no_damaged_file_panics(cut in 0_usize..1_300, place in 0_usize..1_300, byte: u8) {
        static PEM: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| Wanted::default().self_signed(&rsa(RSA_KEY)));
        static DER: std::sync::LazyLock<Vec<u8>> = std::sync::LazyLock::new(|| PushCertificate::inspect(PEM.as_bytes()).unwrap().chain()[0].clone());
        for file in [PEM.as_bytes(), &DER, RSA_KEY] {
            let mut file = file.to_vec();
            if let Some(there) = file.get_mut(place) {
                *there = byte;
            }
            file.truncate(cut.max(1));
            if let Ok(certificate) = PushCertificate::inspect(&file) {
                let _ = certificate.verify_origin(&[&DER], &|_: &mdm_apns::Signed<'_>| true);
                if let Ok(key) = PushKey::read(RSA_KEY) {
                    let _ = certificate.fit(&key);
                }
            }
            let _ = PushKey::read(&file).map(|key| PushCertificate::inspect(&DER).unwrap().fit(&key));
        }
    }
}
