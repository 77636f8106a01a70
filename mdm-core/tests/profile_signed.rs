//! Signed profiles: made once, verified, and judged by who signed them.

mod profile_support;

use mdm_core::{
    cms::{CmsError, VerifyPolicy},
    crypto::{DigestAlgorithm, RingProvider},
    error::ErrorCode,
    identity::{Anchors, Fingerprint, IdentityError},
    profile::{
        Chain, Document, Profile, ReadError, SignError, SignedProfile, TrustError, Verification,
        VerifyError, Wrapping, WriteError, inspect, verify,
    },
};
use profile_support::*;

fn signed(signers: &Signers, profile: &Profile) -> SignedProfile {
    signers.with(|identity| profile.sign(identity, &RingProvider, now()).unwrap())
}

fn report(
    bytes: &[u8],
    anchors: Option<&Anchors>,
    now: jiff::Timestamp,
) -> Result<Verification, VerifyError> {
    verify(bytes, anchors, &VerifyPolicy::default(), &RingProvider, now)
}

#[test]
fn a_signed_profile_says_who_signed_what() {
    let signers = Signers::shared();
    let signed = signed(signers, &mixed());
    let report = report(signed.as_bytes(), Some(&signers.anchors()), now()).unwrap();
    assert_eq!(
        report.signer.fingerprint,
        Fingerprint::of_der(&signers.certificate)
    );
    assert!(report.signer.names.contains(&"mdm.example.org".to_owned()));
    assert_eq!(report.digest, DigestAlgorithm::Sha256);
    assert_eq!(report.claimed_signing_time, Some(now()));
    assert_eq!(report.chain, Chain::Trusted);
    let inspected = report.trusted().unwrap();
    assert_eq!(inspected.document, Document::Plain(mixed()));
    assert_eq!(inspected.wrapping, Wrapping::Signed);
    assert_eq!(inspect(signed.as_bytes()).unwrap(), inspected);
}

#[test]
fn a_stranger_is_reported_and_not_trusted() {
    let stranger = Signers::new(2027);
    let signed = signed(&stranger, &mixed());
    let anchors = Signers::shared().anchors();
    let found = report(signed.as_bytes(), Some(&anchors), now()).unwrap();
    assert_eq!(found.chain, Chain::NotTrusted(IdentityError::Untrusted));
    assert_eq!(found.trusted(), Err(TrustError::Untrusted));
    let found = report(signed.as_bytes(), None, now()).unwrap();
    assert_eq!(found.chain, Chain::NoAnchors);
    assert_eq!(found.trusted(), Err(TrustError::Untrusted));
}

#[test]
fn a_signer_counts_only_while_its_certificate_is_good() {
    let signers = Signers::new(2026);
    let signed = signed(&signers, &mixed());
    let chain = |time: &str| {
        let now = time.parse().unwrap();
        report(signed.as_bytes(), Some(&signers.anchors()), now)
            .unwrap()
            .chain
    };
    assert_eq!(chain("2026-12-30T00:00:00Z"), Chain::Trusted);
    assert_eq!(
        chain("2027-01-01T00:00:00Z"),
        Chain::NotTrusted(IdentityError::Expired)
    );
    assert_eq!(
        chain("2024-12-31T00:00:00Z"),
        Chain::NotTrusted(IdentityError::Expired)
    );
}

#[test]
fn a_changed_profile_is_not_the_signed_one() {
    let signers = Signers::shared();
    let mut bytes = signed(signers, &mixed()).as_bytes().to_vec();
    let at = bytes
        .windows(9)
        .position(|window| window == b"CHALLENGE")
        .unwrap();
    bytes[at] = b'X';
    let error = report(&bytes, Some(&signers.anchors()), now()).unwrap_err();
    assert_eq!(error, VerifyError::Cms(CmsError::DigestMismatch));
    assert!(
        inspect(&bytes).is_ok(),
        "what is in it can be looked at all the same"
    );
}

#[test]
fn a_plain_profile_has_no_signature_to_verify() {
    let bytes = mixed().encode().unwrap();
    assert!(matches!(
        report(&bytes, None, now()),
        Err(VerifyError::Cms(_))
    ));
}

#[test]
fn a_signature_over_something_else_is_reported_as_no_profile() {
    use mdm_core::cms::{Content, sign};
    let signers = Signers::shared();
    let signed = signers.with(|identity| {
        sign(Content::Attached(b"hello"), identity, &RingProvider, now()).unwrap()
    });
    let report = report(&signed, Some(&signers.anchors()), now()).unwrap();
    assert_eq!(report.chain, Chain::Trusted);
    assert!(matches!(report.inspected, Err(ReadError::Plist(_))));
    assert!(matches!(inspect(&signed), Err(ReadError::Plist(_))));
}

#[test]
fn what_cannot_be_written_is_not_signed() {
    let mut profile = mixed();
    profile.payloads.push(profile.payloads[0].clone());
    let result = Signers::shared().with(|identity| profile.sign(identity, &RingProvider, now()));
    let error = result.unwrap_err();
    assert!(matches!(
        error,
        SignError::Write(WriteError::DuplicateIdentifier { .. })
    ));
    assert_eq!(error.code(), ErrorCode::ProfileDuplicate);
}

#[test]
fn a_signed_profile_is_installed_as_it_is() {
    use mdm_core::{entropy::Entropy, profile::install_command};
    let signed = signed(Signers::shared(), &mixed());
    let command = install_command(signed.as_bytes(), &mut Entropy::from_seed([3; 32])).unwrap();
    let keys = keys_of(command.body());
    let keys = keys.get("Command").unwrap().as_dictionary().unwrap();
    assert_eq!(
        keys.get("Payload").unwrap().as_data(),
        Some(signed.as_bytes())
    );
}
