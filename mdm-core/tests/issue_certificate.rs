//! Certificates that we issue, as openssl and webpki see them.
#![cfg(feature = "aws-lc")]

mod scep_support;

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};
use mdm_core::{
    cms::Oid,
    crypto::{AwsLcProvider, RingSigner, RsaKeys, Signer},
    identity::{Anchors, ChainPolicy, ClientUsage, inspect},
    issue::{
        AlternativeName, EllipticKeys, ExtendedKeyUsage, IssueError, IssuePolicy, Issuer, KeyUsage,
        Subject, SubjectAttribute, make_authority,
    },
};
use scep_support::{cms::*, *};

/// The public key of one of the folder's certificates.
fn public_key(name: &str) -> Vec<u8> {
    let certificate = certificate(name);
    let (_, parsed) = x509_parser::parse_x509_certificate(&certificate).unwrap();
    parsed.public_key().raw.to_vec()
}

fn signer(name: &str) -> Box<dyn Signer> {
    Box::new(RingSigner::from_pkcs8(&private_key(name)).unwrap())
}

fn authority(key: &str) -> (Vec<u8>, Box<dyn Signer>) {
    let signer = signer(key);
    let name = Subject::named("Device CA")
        .with(SubjectAttribute::Organization, "Acmé")
        .with(SubjectAttribute::Country, "DE");
    let certificate = make_authority(&name, days(3_650), &*signer, now(), &mut entropy(1)).unwrap();
    (certificate, signer)
}

fn issue(policy: &IssuePolicy, key: &str, subject: &Subject) -> Result<Vec<u8>, IssueError> {
    let (certificate, signer) = authority("p256");
    let issuer = Issuer::new(&certificate, &*signer).unwrap();
    issuer.issue(&public_key(key), subject, policy, now(), &mut entropy(2))
}

/// What openssl prints of a certificate.
fn text(der: &[u8]) -> String {
    let folder = Folder::new();
    let file = folder.write("certificate", der);
    let output = openssl(&[
        "x509",
        "-inform",
        "DER",
        "-in",
        &file,
        "-noout",
        "-text",
        "-nameopt",
        "utf8,sep_comma_plus",
    ]);
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

/// What stands below a heading of openssl's text.
fn below<'a>(text: &'a str, heading: &str) -> &'a str {
    let (_, rest) = text
        .split_once(heading)
        .unwrap_or_else(|| panic!("no {heading} in {text}"));
    let (_, rest) = rest.split_once('\n').unwrap();
    rest.lines().next().unwrap().trim()
}

fn openssl_accepts(leaf: &[u8], authority: &[u8]) {
    let folder = Folder::new();
    let (ca, pem) = (folder.write("ca", authority), folder.path("ca.pem"));
    openssl_ok(&["x509", "-inform", "DER", "-in", &ca, "-out", &pem]);
    let (leaf, leaf_pem) = (folder.write("leaf", leaf), folder.path("leaf.pem"));
    openssl_ok(&["x509", "-inform", "DER", "-in", &leaf, "-out", &leaf_pem]);
    openssl_ok(&[
        "verify",
        "-x509_strict",
        "-no_check_time",
        "-check_ss_sig",
        "-purpose",
        "sslclient",
        "-CAfile",
        &pem,
        &leaf_pem,
    ]);
}

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
fn an_authority_says_that_it_issues_to_devices_only() {
    let text = text(&authority("rsa2048").0);
    assert_eq!(
        below(&text, "X509v3 Basic Constraints: critical"),
        "CA:TRUE, pathlen:0"
    );
    assert_eq!(
        below(&text, "X509v3 Key Usage: critical"),
        "Digital Signature, Key Encipherment, Certificate Sign, CRL Sign"
    );
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

#[test]
fn who_may_not_issue_does_not() {
    let (certificate, signer) = authority("p256");
    let bad = |certificate: &[u8], signer: &dyn Signer| Issuer::new(certificate, signer).err();
    let issuer = Issuer::new(&certificate, &*signer).unwrap();
    let leaf = issuer
        .issue(
            signer.public_key(),
            &Subject::named("x"),
            &IssuePolicy::default(),
            now(),
            &mut entropy(2),
        )
        .unwrap();
    assert_eq!(bad(&leaf, &*signer), Some(IssueError::BadIssuer));
    let other = self::signer("p384");
    assert_eq!(bad(&certificate, &*other), Some(IssueError::BadIssuer));
    for end in 0..certificate.len() {
        let cut = bad(&certificate[..end], &*signer);
        assert_eq!(cut, Some(IssueError::BadIssuer));
    }
    let longer = [&certificate[..], b"\0"].concat();
    assert_eq!(bad(&longer, &*signer), Some(IssueError::BadIssuer));
}

/// A CA of openssl's with this subject, on the key `p256`.
fn foreign_authority(subject: &str, options: &[&str]) -> Vec<u8> {
    let folder = Folder::new();
    let (key, out) = (data("p256.key"), folder.path("ca"));
    let key = key.to_string_lossy();
    let mut arguments = vec!["req", "-x509", "-new", "-key", &key, "-subj", subject];
    arguments.extend(["-days", "30", "-outform", "DER", "-out", &out]);
    arguments.extend(options);
    openssl_ok(&arguments);
    folder.read("ca")
}

#[test]
fn a_foreign_authority_keeps_its_name_and_its_key_identifier() {
    let signer = signer("p256");
    let ca = ["-addext", "keyUsage=critical,keyCertSign"];
    let now = "2030-01-01T00:00:00Z".parse().unwrap();
    for subject in [
        "/C=DE/O=Acme/OU=Devices/CN=Issuing CA 1/emailAddress=ca@example",
        "/DC=example/CN=CA",
        "/O=Straße & Söhne/CN=Üb",
    ] {
        let utf8 = ["-utf8", "-days", "5000"];
        let certificate = foreign_authority(subject, &[&ca[..], &utf8].concat());
        let issuer = Issuer::new(&certificate, &*signer).unwrap();
        let leaf = issuer
            .issue(
                &public_key("rsa2048"),
                &Subject::named("x"),
                &IssuePolicy::default(),
                now,
                &mut entropy(2),
            )
            .unwrap();
        openssl_accepts(&leaf, &certificate);
        let identifier = |der: &[u8], heading| below(&text(der), heading).to_owned();
        assert_eq!(
            identifier(&leaf, "X509v3 Authority Key Identifier"),
            identifier(&certificate, "X509v3 Subject Key Identifier"),
        );
    }
}

#[test]
fn an_authority_whose_name_cannot_be_copied_is_refused_at_once() {
    let signer = signer("p256");
    for (subject, options) in [
        ("/DC=com/DC=example/CN=CA", &[][..]),
        ("/O=Acme/OU=a+CN=b", &["-multivalue-rdn"]),
        ("/CN=CA", &["-addext", "keyUsage=critical,digitalSignature"]),
    ] {
        let certificate = foreign_authority(subject, options);
        let refused = Issuer::new(&certificate, &*signer).err();
        assert_eq!(refused, Some(IssueError::BadIssuer), "{subject}");
    }
}
