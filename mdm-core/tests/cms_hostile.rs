//! Messages that somebody has tampered with, and messages that were never meant to be any.

#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the engine has no clock; whether it is quick takes one to see"
)]

#[path = "cms_data/support.rs"]
mod support;

use std::time::{Duration, Instant};

use mdm_core::{
    cms::{
        CmsError, Content, VerifiedContent, VerifyPolicy, normalise, verify_attached,
        verify_detached,
    },
    crypto::{RingProvider, RingSigner, Signer},
    limits::{MAX_CMS_BYTES, MAX_CMS_DEPTH, MAX_CMS_ELEMENTS},
};
use support::*;

/// One message of each shape: ours, openssl's, BER in pieces, without attributes, by key identifier.
fn messages() -> Vec<Vec<u8>> {
    vec![
        signed("rsa2048", Content::Attached(BODY)),
        signed("p256", Content::Attached(BODY)),
        openssl_signed("p256", BODY, &["-nodetach", "-stream"]),
        openssl_signed("p384", BODY, &["-nodetach", "-stream", "-noattr"]),
        openssl_signed("p256", BODY, &["-nodetach", "-keyid", "-noattr"]),
    ]
}

fn verify(message: &[u8]) -> Result<VerifiedContent, CmsError> {
    verify_attached(message, &LENIENT, &RingProvider)
}

/// Whatever was changed, what was signed has not.
fn same_statement(changed: &VerifiedContent, original: &VerifiedContent) -> bool {
    changed.content == original.content
        && changed.signature.digest() == original.signature.digest()
        && changed.signature.content_type() == original.signature.content_type()
        && changed.signature.attributes() == original.signature.attributes()
}

#[test]
fn every_truncation_is_refused() {
    for message in messages() {
        assert!(verify(&message).is_ok());
        for len in 0..message.len() {
            assert!(
                verify(&message[..len]).is_err(),
                "{len} of {}",
                message.len()
            );
        }
        let longer = [&message[..], &[0]].concat();
        assert_eq!(verify(&longer), Err(CmsError::Malformed));
    }
}

#[test]
fn no_changed_byte_changes_what_was_signed() {
    let mut accepted = 0;
    for message in messages() {
        let original = verify(&message).unwrap();
        for at in 0..message.len() {
            for change in [0x01, 0x02, 0x20, 0x80, 0xFF] {
                let mut changed = message.clone();
                changed[at] ^= change;
                if let Ok(read) = verify(&changed) {
                    assert!(same_statement(&read, &original), "byte {at} ^ {change:#x}");
                    accepted += 1;
                }
            }
        }
    }
    // Bytes of the certificates other than key and name, whose own signature is for the identity module to check; versions.
    assert!(accepted > 0, "the sweep has met both outcomes");
}

#[test]
fn a_swapped_certificate_is_no_signer() {
    let message = signed("p256", Content::Detached(BODY));
    let (own, other) = (certificate("p256"), certificate("p384"));
    let at = message
        .windows(own.len())
        .position(|part| part == own)
        .unwrap();
    // Another key under the own name and number: only the signature can tell.
    let other_key = include_bytes!("../src/crypto/conformance/vectors/other_p256.spki");
    let other_point = &other_key[other_key.len() - 64..];
    let signer = RingSigner::from_pkcs8(&private_key("p256")).unwrap();
    let own_point = &signer.public_key()[other_key.len() - 64..];
    let key = own.windows(64).position(|part| part == own_point).unwrap();
    let mut certificate = own.clone();
    certificate[key..key + 64].copy_from_slice(other_point);
    let mut swapped = message.clone();
    swapped[at..at + own.len()].copy_from_slice(&certificate);
    let verify = |message: &[u8]| verify_detached(message, BODY, &LENIENT, &RingProvider);
    assert_eq!(verify(&swapped), Err(CmsError::BadSignature));

    let folder = Folder::new();
    let (der, pem) = (folder.write("other.der", &other), folder.path("other.pem"));
    openssl_ok(&["x509", "-inform", "DER", "-in", &der, "-out", &pem]);
    let absent = openssl_signed("p256", BODY, &["-nocerts", "-certfile", &pem]);
    assert_eq!(verify(&absent), Err(CmsError::NoSignerCertificate));
}

#[test]
fn a_changed_attribute_breaks_the_signature() {
    let message = signed("p256", Content::Detached(BODY));
    let signing_time = b"261121120000Z";
    let at = message
        .windows(13)
        .position(|part| part == signing_time)
        .unwrap();
    let mut changed = message.clone();
    changed[at + 1] = b'7';
    assert_eq!(
        verify_detached(&changed, BODY, &VerifyPolicy::default(), &RingProvider),
        Err(CmsError::BadSignature)
    );
}

#[test]
fn a_message_of_another_body_does_not_pass_by_its_digest() {
    let theirs = signed("p256", Content::Detached(b"their body"));
    assert_eq!(
        verify_detached(&theirs, BODY, &VerifyPolicy::default(), &RingProvider),
        Err(CmsError::DigestMismatch)
    );
}

#[test]
fn nested_bombs_are_refused_at_once() {
    let begun = Instant::now();
    for unit in [
        &b"\x30\x80"[..],
        b"\x24\x80",
        b"\xA0\x80",
        b"\x31\x80",
        b"\x30\x84\x7F\xFF\xFF\xFF",
    ] {
        let bomb = unit.repeat(200_000);
        assert!(verify(&bomb).is_err());
        assert!(normalise(&bomb).is_err());
    }
    assert_eq!(
        normalise(&b"\x30\x80".repeat(200_000)),
        Err(CmsError::TooDeep)
    );
    assert!(
        begun.elapsed() < Duration::from_secs(1),
        "{:?}",
        begun.elapsed()
    );
}

#[test]
fn depth_is_bounded_exactly() {
    let nested = |depth: usize| {
        let mut message = b"\x30\x80".repeat(depth);
        message.extend(b"\x00\x00".repeat(depth));
        message
    };
    assert!(normalise(&nested(MAX_CMS_DEPTH)).is_ok());
    assert_eq!(
        normalise(&nested(MAX_CMS_DEPTH + 1)),
        Err(CmsError::TooDeep)
    );
}

#[test]
fn size_and_number_of_elements_are_bounded() {
    let wide = |elements: usize| {
        let mut message = b"\x30\x80".to_vec();
        message.extend(b"\x30\x00".repeat(elements - 1));
        message.extend(b"\x00\x00");
        message
    };
    assert!(normalise(&wide(MAX_CMS_ELEMENTS)).is_ok());
    assert_eq!(
        normalise(&wide(MAX_CMS_ELEMENTS + 1)),
        Err(CmsError::TooLarge)
    );
    assert_eq!(
        verify(&vec![0x30; MAX_CMS_BYTES + 1]),
        Err(CmsError::TooLarge)
    );
}

#[test]
fn pieces_inside_pieces_are_put_together_in_linear_time() {
    // As deep as allowed, and at the bottom a million pieces of a byte each: copying at every level would cost 32 times as much.
    let nested = |pieces: usize| {
        let mut message = b"\x24\x80".repeat(MAX_CMS_DEPTH);
        message.extend(b"\x04\x01x".repeat(pieces));
        message.extend(b"\x00\x00".repeat(MAX_CMS_DEPTH));
        message
    };
    let time = |message: &[u8]| {
        let begun = Instant::now();
        let normal = normalise(message).unwrap();
        assert_eq!(normal[0], 0x04);
        assert!(normal.ends_with(b"xxxx"));
        begun.elapsed()
    };
    let (small, large) = (nested(250_000), nested(1_000_000));
    let best = |message: &[u8]| (0..3).map(|_| time(message)).min().unwrap();
    let (small, large) = (best(&small), best(&large));
    assert!(
        large < small * 12,
        "4 times the pieces took {small:?} and {large:?}"
    );
}
