//! Certificates that we issue, as openssl and webpki see them.
#![cfg(feature = "aws-lc")]

mod scep_support;

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};
use mdm_core::{
    cms::Oid,
    crypto::{AwsLcProvider, RsaKeys},
    identity::{Anchors, ChainPolicy, ClientUsage, inspect},
    issue::{
        AlternativeName, EllipticKeys, ExtendedKeyUsage, IssueError, IssuePolicy, Issuer, KeyUsage,
        Subject, SubjectAttribute, make_authority,
    },
};
use scep_support::{certificates::*, cms::*, *};

#[test]
fn openssl_and_webpki_follow_the_chain_for_every_pair_of_keys() {
    for issuing in ["rsa2048", "rsa3072", "p256", "p384"] {
        let (certificate, signer) = authority(issuing);
        let issuer = Issuer::new(&certificate, &*signer).unwrap();
        let anchors = Anchors::new([&certificate[..]]).unwrap();
        for key in KEYS {
            let leaf = issuer
                .issue(
                    &public_key(key),
                    &Subject::named("00008120-AAA"),
                    &IssuePolicy::default(),
                    now(),
                    &mut entropy(2),
                )
                .unwrap();
            openssl_accepts(&leaf, &certificate);
            let policy = ChainPolicy {
                usage: ClientUsage::Required,
                ..ChainPolicy::default()
            };
            let presented = anchors
                .verify(&leaf, &[], &policy, &AwsLcProvider, now())
                .unwrap();
            assert_eq!(presented.facts().names, ["00008120-AAA"]);
        }
    }
}

#[test]
fn a_certificate_says_what_it_is_for() {
    let (authority, _) = authority("p256");
    let subject = Subject::named("Anns Gerät")
        .with(SubjectAttribute::SerialNumber, "C02XX")
        .with(SubjectAttribute::UserId, "ann")
        .also(AlternativeName::Uri("urn:udid:00008120-AAA".into()))
        .also(AlternativeName::Dns("ann.example".into()))
        .also(AlternativeName::Email("ann@example".into()));
    let text = text(&issue(&IssuePolicy::default(), "rsa2048", &subject).unwrap());
    let authority = self::text(&authority);

    assert!(text.contains("Issuer: CN=Device CA,O=Acmé,C=DE"), "{text}");
    assert!(
        text.contains("Subject: CN=Anns Gerät,serialNumber=C02XX,UID=ann"),
        "{text}"
    );
    assert_eq!(
        below(&text, "X509v3 Key Usage: critical"),
        "Digital Signature, Key Encipherment"
    );
    assert_eq!(
        below(&text, "X509v3 Extended Key Usage"),
        "TLS Web Client Authentication"
    );
    assert_eq!(
        below(&text, "X509v3 Basic Constraints: critical"),
        "CA:FALSE"
    );
    assert_eq!(
        below(&text, "X509v3 Subject Alternative Name"),
        "URI:urn:udid:00008120-AAA, DNS:ann.example, email:ann@example"
    );
    assert_eq!(
        below(&text, "X509v3 Authority Key Identifier"),
        below(&authority, "X509v3 Subject Key Identifier")
    );
    let own = below(&text, "X509v3 Subject Key Identifier");
    assert_eq!(own.len(), 20 * 3 - 1);
    assert_ne!(own, below(&text, "X509v3 Authority Key Identifier"));
    assert_eq!(text.matches("X509v3 ").count(), 7, "nothing else: {text}");
}

#[test]
fn elliptic_keys_are_certified_for_signatures_only() {
    let subject = Subject::named("x");
    let text = text(&issue(&IssuePolicy::default(), "p384", &subject).unwrap());
    assert_eq!(
        below(&text, "X509v3 Key Usage: critical"),
        "Digital Signature"
    );
}

#[test]
fn usages_are_the_policys() {
    let policy = IssuePolicy {
        key_usage: KeyUsage::Sign,
        extended_key_usage: vec![
            ExtendedKeyUsage::ServerAuth,
            ExtendedKeyUsage::Other(Oid::constant("1.3.6.1.5.5.7.3.4")),
        ],
        ..IssuePolicy::default()
    };
    let text = text(&issue(&policy, "rsa2048", &Subject::named("x")).unwrap());
    assert_eq!(
        below(&text, "X509v3 Key Usage: critical"),
        "Digital Signature"
    );
    assert_eq!(
        below(&text, "X509v3 Extended Key Usage"),
        "TLS Web Server Authentication, E-mail Protection"
    );
    let silent = IssuePolicy {
        extended_key_usage: Vec::new(),
        ..IssuePolicy::default()
    };
    let text = self::text(&issue(&silent, "rsa2048", &Subject::named("x")).unwrap());
    assert!(!text.contains("Extended Key Usage"));
}

#[test]
fn serial_numbers_are_random_positive_and_long() {
    let (certificate, signer) = authority("p256");
    let issuer = Issuer::new(&certificate, &*signer).unwrap();
    let (key, policy) = (public_key("p256"), IssuePolicy::default());
    let mut entropy = entropy(9);
    let mut serials = BTreeSet::new();
    for _ in 0..500 {
        let der = issuer
            .issue(&key, &Subject::named("x"), &policy, now(), &mut entropy)
            .unwrap();
        let (_, parsed) = x509_parser::parse_x509_certificate(&der).unwrap();
        let serial = parsed.raw_serial().to_vec();
        assert_eq!(serial.len(), 20);
        assert!((0x40..0x80).contains(&serial[0]));
        serials.insert(serial);
    }
    assert_eq!(serials.len(), 500);
}

#[test]
fn a_certificate_lies_within_its_issuers_time() {
    let (certificate, signer) = authority("p256");
    let issuer = Issuer::new(&certificate, &*signer).unwrap();
    let of_issuer = inspect(&certificate).unwrap();
    let issue = |lifetime: SignedDuration, at: Timestamp| {
        let policy = IssuePolicy {
            lifetime,
            ..IssuePolicy::default()
        };
        issuer
            .issue(
                &public_key("p256"),
                &Subject::named("x"),
                &policy,
                at,
                &mut entropy(2),
            )
            .map(|der| inspect(&der).unwrap())
    };
    let usual = issue(days(365), now()).unwrap();
    assert_eq!(usual.not_before, now() - SignedDuration::from_hours(1));
    assert_eq!(usual.not_after, now() + days(365));
    assert_eq!(
        issue(days(18_262), now()).unwrap().not_after,
        of_issuer.not_after
    );
    let first = issue(days(1), of_issuer.not_before).unwrap();
    assert_eq!(first.not_before, of_issuer.not_before);
    let second = SignedDuration::from_secs(1);
    let expired = Err(IssueError::IssuerExpired);
    assert_eq!(issue(days(1), of_issuer.not_before - second), expired);
    assert_eq!(issue(days(1), of_issuer.not_after + second), expired);
}

#[test]
fn times_out_of_bounds_are_refused() {
    let second = SignedDuration::from_secs(1);
    let attempt = |lifetime, backdate| {
        let policy = IssuePolicy {
            lifetime,
            backdate,
            ..IssuePolicy::default()
        };
        issue(&policy, "p256", &Subject::named("x")).err()
    };
    assert_eq!(attempt(second, SignedDuration::ZERO), None);
    assert_eq!(attempt(days(18_262), days(1)), None);
    for (lifetime, backdate) in [
        (SignedDuration::ZERO, SignedDuration::ZERO),
        (-second, SignedDuration::ZERO),
        (days(18_262) + second, SignedDuration::ZERO),
        (SignedDuration::MAX, SignedDuration::ZERO),
        (second, -second),
        (second, days(1) + second),
        (second, SignedDuration::MAX),
    ] {
        assert_eq!(
            attempt(lifetime, backdate),
            Some(IssueError::BadTimes),
            "{lifetime} {backdate}"
        );
    }
    for at in [
        Timestamp::MIN,
        Timestamp::MAX,
        Timestamp::from_second(-1).unwrap(),
    ] {
        let made = make_authority(
            &Subject::named("x"),
            days(1),
            &*signer("p256"),
            at,
            &mut entropy(1),
        );
        assert_eq!(made, Err(IssueError::BadTimes), "{at}");
    }
}

#[test]
fn a_certificate_beyond_2049_has_the_other_form_of_time() {
    let at = "2060-01-01T00:00:00Z".parse().unwrap();
    let certificate = make_authority(
        &Subject::named("x"),
        days(365),
        &*signer("p256"),
        at,
        &mut entropy(1),
    )
    .unwrap();
    assert_eq!(inspect(&certificate).unwrap().not_after, at + days(365));
    assert!(
        certificate
            .windows(15)
            .any(|part| part == b"20601231000000Z")
    );
}

#[test]
fn small_and_strange_keys_are_certified_by_name_only() {
    let subject = Subject::named("x");
    let legacy = IssuePolicy {
        rsa_keys: RsaKeys::LegacyFrom1024,
        ..IssuePolicy::default()
    };
    let rsa_only = IssuePolicy {
        elliptic_keys: EllipticKeys::Refuse,
        ..IssuePolicy::default()
    };
    let usual = IssuePolicy::default();
    assert_eq!(issue(&usual, "rsa1024", &subject), Err(IssueError::WeakKey));
    assert!(issue(&legacy, "rsa1024", &subject).is_ok());
    assert_eq!(
        issue(&rsa_only, "p256", &subject),
        Err(IssueError::KeyRefused)
    );

    let folder = Folder::new();
    for (kind, option) in [
        ("EC", &["-pkeyopt", "ec_paramgen_curve:P-521"][..]),
        ("ED25519", &[]),
    ] {
        let (key, public) = (folder.path("key"), folder.path("public"));
        openssl_ok(
            &[
                &[
                    "genpkey",
                    "-outform",
                    "DER",
                    "-algorithm",
                    kind,
                    "-out",
                    &key,
                ],
                option,
            ]
            .concat(),
        );
        openssl_ok(&[
            "pkey", "-inform", "DER", "-in", &key, "-pubout", "-outform", "DER", "-out", &public,
        ]);
        let (certificate, signer) = authority("p256");
        let issuer = Issuer::new(&certificate, &*signer).unwrap();
        let refused = issuer.issue(
            &folder.read("public"),
            &subject,
            &usual,
            now(),
            &mut entropy(2),
        );
        assert_eq!(refused, Err(IssueError::KeyRefused), "{kind}");
    }
}

#[test]
fn names_that_have_no_form_are_refused() {
    let with = |attribute, value: &str| Subject::named("x").with(attribute, value);
    let also = |name| Subject::named("x").also(name);
    for subject in [
        Subject::default(),
        Subject::named(""),
        Subject::named("x".repeat(65)),
        with(SubjectAttribute::CommonName, "y"),
        with(SubjectAttribute::Country, "Germany"),
        with(SubjectAttribute::Country, "ü"),
        with(SubjectAttribute::SerialNumber, "a@b"),
        also(AlternativeName::Dns(String::new())),
        also(AlternativeName::Dns("bücher.example".into())),
        also(AlternativeName::Uri("urn:a b".into())),
        also(AlternativeName::Uri("x".repeat(2_049))),
        (0..17).fold(Subject::default(), |subject, _| {
            subject.also(AlternativeName::Dns("a".into()))
        }),
    ] {
        let refused = issue(&IssuePolicy::default(), "p256", &subject);
        assert_eq!(refused, Err(IssueError::BadSubject), "{subject:?}");
    }
    let longest = Subject::named("ü".repeat(64));
    assert!(issue(&IssuePolicy::default(), "p256", &longest).is_ok());
    let nameless = Subject::default().also(AlternativeName::Uri("urn:udid:1".into()));
    let text = text(&issue(&IssuePolicy::default(), "p256", &nameless).unwrap());
    assert!(
        text.contains("X509v3 Subject Alternative Name: critical"),
        "{text}"
    );
}
