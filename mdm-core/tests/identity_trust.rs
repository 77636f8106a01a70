//! Which certificates are trusted, and what is read of them.

mod support;

use jiff::Timestamp;
use mdm_core::{
    crypto::RingProvider,
    error::ErrorCode,
    identity::{
        Anchors, ChainPolicy, ClientUsage, Fingerprint, IdentityError, Presented, Vouched, inspect,
    },
    limits::{MAX_CERTIFICATE_BYTES, MAX_CERTIFICATE_NAMES, MAX_FACT_BYTES},
};
use rcgen::{DnType, ExtendedKeyUsagePurpose, SanType};
use support::{Authority, dated, start};

fn follow(
    anchors: &Anchors,
    der: &[u8],
    intermediates: &[&[u8]],
    at: Timestamp,
) -> Result<Presented, IdentityError> {
    anchors.verify(
        der,
        intermediates,
        &ChainPolicy::default(),
        &RingProvider,
        at,
    )
}

#[test]
fn a_certificate_of_an_anchor_is_trusted() {
    let ca = Authority::new("Device CA");
    let der = ca.sign(&Authority::leaf("U-1"));
    let presented = follow(&ca.anchors(), &der, &[], start()).unwrap();
    assert_eq!(presented.vouched(), Vouched::ByAnchors);
    assert_eq!(presented.facts().names, ["U-1"]);
    assert_eq!(presented.facts().fingerprint, Fingerprint::of_der(&der));
    assert_eq!(presented.facts().not_after, dated("2027-01-01T00:00:00Z"));
    assert!(!presented.is_expired(start()));
}

#[test]
fn a_chain_is_followed_through_its_intermediates() {
    let root = Authority::new("Root CA");
    let issuing = root.intermediate("Issuing CA");
    let der = issuing.sign(&Authority::leaf("U-1"));
    let anchors = root.anchors();
    assert!(follow(&anchors, &der, &[issuing.der()], start()).is_ok());
    assert_eq!(
        follow(&anchors, &der, &[], start()),
        Err(IdentityError::Untrusted)
    );
    let itself = issuing.anchors();
    assert!(follow(&itself, &der, &[], start()).is_ok());
}

#[test]
fn an_issuer_of_the_same_name_is_another_issuer() {
    let (ours, theirs) = (Authority::new("Device CA"), Authority::new("Device CA"));
    let der = theirs.sign(&Authority::leaf("U-1"));
    let error = follow(&ours.anchors(), &der, &[], start()).unwrap_err();
    assert_eq!(error, IdentityError::Untrusted);
    assert_eq!(error.code().http_status(), 403);
    let of = |ca: &Authority| ca.issue("U-1").facts().issuer;
    assert_ne!(of(&ours), of(&theirs));
    assert_eq!(of(&ours), of(&ours));
}

#[test]
fn an_expired_certificate_passes_and_says_so() {
    let ca = Authority::new("Device CA");
    let mut params = Authority::leaf("U-1");
    params.not_after = rcgen::date_time_ymd(2026, 1, 1);
    let der = ca.sign(&params);
    let presented = follow(&ca.anchors(), &der, &[], start()).unwrap();
    assert!(presented.is_expired(start()));
    assert!(!presented.is_expired(dated("2026-01-01T00:00:00Z")));
    assert!(presented.is_expired(dated("2026-01-01T00:00:01Z")));
}

#[test]
fn a_certificate_that_is_not_valid_yet_is_refused() {
    let ca = Authority::new("Device CA");
    let mut params = Authority::leaf("U-1");
    params.not_before = rcgen::date_time_ymd(2026, 6, 1);
    let der = ca.sign(&params);
    let verify = |at| follow(&ca.anchors(), &der, &[], at).map(|_| ());
    assert_eq!(verify(start()), Err(IdentityError::Expired));
    assert_eq!(verify(dated("2026-06-01T00:00:00Z")), Ok(()));
}

#[test]
fn a_certificate_for_servers_only_is_no_devices() {
    let ca = Authority::new("Device CA");
    let mut params = Authority::leaf("U-1");
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    let for_servers = ca.sign(&params);
    params.extended_key_usages = Vec::new();
    let unbound = ca.sign(&params);
    assert_eq!(
        follow(&ca.anchors(), &for_servers, &[], start()),
        Err(IdentityError::Untrusted)
    );
    assert!(follow(&ca.anchors(), &unbound, &[], start()).is_ok());
}

#[test]
fn a_host_may_insist_on_certificates_that_say_they_are_for_clients() {
    let ca = Authority::new("Device CA");
    let mut params = Authority::leaf("U-1");
    let stated = ca.sign(&params);
    params.extended_key_usages = Vec::new();
    let silent = ca.sign(&params);
    let policy = ChainPolicy {
        usage: ClientUsage::Required,
        ..ChainPolicy::default()
    };
    let verify = |der: &[u8]| {
        let presented = ca
            .anchors()
            .verify(der, &[], &policy, &RingProvider, start());
        presented.map(|_| ())
    };
    assert_eq!(verify(&stated), Ok(()));
    assert_eq!(verify(&silent), Err(IdentityError::Untrusted));
}

#[test]
fn bytes_that_are_no_certificate_are_refused() {
    let ca = Authority::new("Device CA");
    let der = ca.sign(&Authority::leaf("U-1"));
    let mut behind = der.clone();
    behind.push(0);
    let empty: &[u8] = &[];
    for bad in [empty, b"hello", &behind, &der[..der.len() - 1]] {
        assert_eq!(
            follow(&ca.anchors(), bad, &[], start()),
            Err(IdentityError::Malformed)
        );
        let error = Presented::vouched_by_host(bad).unwrap_err();
        assert_eq!(error.code(), ErrorCode::IdentityMalformed);
    }
}

#[test]
fn no_changed_byte_of_a_certificate_panics() {
    let ca = Authority::new("Device CA");
    let der = ca.sign(&Authority::leaf("U-1"));
    let anchors = ca.anchors();
    for at in 0..der.len() {
        for byte in [0, 0x7F, 0x80, 0xFF, der[at] ^ 1] {
            let mut changed = der.clone();
            changed[at] = byte;
            let _ = inspect(&changed);
            let trusted = follow(&anchors, &changed, &[], start());
            assert!(trusted.is_err() || changed == der, "byte {at}");
        }
        let _ = inspect(&der[..at]);
    }
}

#[test]
fn a_certificate_is_read_up_to_its_bound() {
    let padded = |padding: usize| {
        let mut params = Authority::leaf("U-1");
        params
            .custom_extensions
            .push(rcgen::CustomExtension::from_oid_content(
                &[1, 3, 6, 1, 4, 1, 99_999, 1],
                vec![0; padding],
            ));
        Authority::shared().sign(&params)
    };
    let overhead = padded(MAX_CERTIFICATE_BYTES / 2).len() - MAX_CERTIFICATE_BYTES / 2;
    // A signature's length varies by a few bytes from one certificate to the next.
    let below = padded(MAX_CERTIFICATE_BYTES - overhead - 8);
    let above = padded(MAX_CERTIFICATE_BYTES - overhead + 9);
    assert!(below.len() <= MAX_CERTIFICATE_BYTES && above.len() > MAX_CERTIFICATE_BYTES);
    assert!(inspect(&below).is_ok());
    assert_eq!(inspect(&above), Err(IdentityError::Malformed));
}

#[test]
fn names_come_from_subject_and_alternative_name_but_not_from_the_organisation() {
    let mut params = Authority::leaf("U-1");
    let subject = &mut params.distinguished_name;
    subject.push(DnType::OrganizationName, "U-2");
    subject.push(DnType::OrganizationalUnitName, "U-3");
    subject.push(DnType::LocalityName, "U-4");
    subject.push(DnType::CountryName, "DE");
    subject.push(
        DnType::CustomDnType(vec![2, 5, 4, 5]),
        "serial-as-an-attribute",
    );
    for name in [
        SanType::DnsName("host.example.org".try_into().unwrap()),
        SanType::Rfc822Name("ann@example.org".try_into().unwrap()),
        SanType::URI("urn:udid:U-1".try_into().unwrap()),
        SanType::IpAddress([127, 0, 0, 1].into()),
    ] {
        params.subject_alt_names.push(name);
    }
    let facts = inspect(&Authority::shared().sign(&params)).unwrap();
    assert_eq!(
        facts.names,
        [
            "U-1",
            "serial-as-an-attribute",
            "host.example.org",
            "ann@example.org",
            "urn:udid:U-1"
        ]
    );
}

#[test]
fn names_are_bounded_in_number_and_length() {
    let mut params = Authority::leaf(&"x".repeat(MAX_FACT_BYTES));
    for number in 0..MAX_CERTIFICATE_NAMES {
        let name = format!("n{number}.example.org");
        params
            .subject_alt_names
            .push(SanType::DnsName(name.as_str().try_into().unwrap()));
    }
    let facts = inspect(&Authority::shared().sign(&params)).unwrap();
    assert_eq!(facts.names.len(), MAX_CERTIFICATE_NAMES);
    assert_eq!(facts.names[0].len(), MAX_FACT_BYTES);
    let over = Authority::leaf(&"x".repeat(MAX_FACT_BYTES + 1));
    assert!(
        inspect(&Authority::shared().sign(&over))
            .unwrap()
            .names
            .is_empty()
    );
}
