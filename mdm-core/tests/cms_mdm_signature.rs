//! The `Mdm-Signature` header, as devices send it: BER, often SHA-1, often without attributes.

#[path = "cms_data/support.rs"]
mod support;

use base64::{Engine, engine::general_purpose::STANDARD};
use mdm_core::{
    cms::{CmsError, VerifyPolicy, verify_mdm_signature},
    crypto::RingProvider,
    identity::{Anchors, ChainPolicy, Vouched},
    limits::MAX_MDM_SIGNATURE_CHARS,
};
use support::*;

/// As a device makes it: the outermost four levels with indefinite lengths.
fn header(options: &[&str]) -> String {
    let message = openssl_signed("rsa2048", BODY, options);
    let ber = indefinite(&message, 4);
    assert_eq!(ber[..2], [0x30, 0x80]);
    openssl_verifies(&ber, Some(BODY)).expect("openssl takes it for the same message");
    STANDARD.encode(ber)
}

/// Writes the constructed elements of these DER elements, down to a depth, with indefinite lengths.
fn indefinite(mut der: &[u8], depth: usize) -> Vec<u8> {
    let mut ber = Vec::new();
    while let [tag, first, ..] = *der {
        let digits = usize::from(first.saturating_sub(0x80));
        let length = match digits {
            0 => usize::from(first),
            _ => der[2..2 + digits]
                .iter()
                .fold(0, |n, byte| n << 8 | usize::from(*byte)),
        };
        let (element, rest) = der.split_at(2 + digits + length);
        if depth > 0 && tag & 0x20 != 0 {
            ber.extend([tag, 0x80]);
            ber.extend(indefinite(&element[2 + digits..], depth - 1));
            ber.extend([0, 0]);
        } else {
            ber.extend(element);
        }
        der = rest;
    }
    ber
}

fn verify(header: &str, body: &[u8]) -> Result<Vec<u8>, CmsError> {
    verify_mdm_signature(header, body, &VerifyPolicy::DEVICES, &RingProvider)
        .map(|verified| verified.signer().to_vec())
}

#[test]
fn a_devices_header_covers_every_byte_of_the_body() {
    for options in [
        &["-noattr", "-md", "sha1"][..],
        &["-noattr", "-md", "sha256"],
        &["-md", "sha1"],
        &["-md", "sha256"],
    ] {
        let header = header(options);
        assert_eq!(verify(&header, BODY).unwrap(), certificate("rsa2048"));
        for at in 0..BODY.len() {
            let mut body = BODY.to_vec();
            body[at] ^= 0x20;
            assert!(verify(&header, &body).is_err(), "byte {at}");
        }
        assert!(verify(&header, &BODY[..BODY.len() - 1]).is_err());
        assert!(verify(&header, b"").is_err());
    }
}

#[test]
fn its_signer_chains_to_the_host_s_anchor() {
    let header = header(&["-noattr"]);
    let verified =
        verify_mdm_signature(&header, BODY, &VerifyPolicy::DEVICES, &RingProvider).unwrap();
    let (ca, other) = (certificate("ca"), certificate("p256"));
    let now = "2027-01-01T00:00:00Z".parse().unwrap();
    let follow = |anchor: &[u8]| {
        let anchors = Anchors::new([anchor]).unwrap();
        let policy = ChainPolicy::default();
        anchors.verify(verified.signer(), &[], &policy, &RingProvider, now)
    };
    assert_eq!(follow(&ca).unwrap().vouched(), Vouched::ByAnchors);
    assert!(follow(&other).is_err());
}

#[test]
fn white_space_and_missing_padding_are_forgiven() {
    let plain = header(&["-md", "sha256"]);
    let folded: Vec<&str> = plain
        .as_bytes()
        .chunks(64)
        .map(|line| std::str::from_utf8(line).unwrap())
        .collect();
    for variant in [
        format!(" {plain}\t"),
        folded.join("\r\n "),
        plain.trim_end_matches('=').to_owned(),
    ] {
        assert!(verify(&variant, BODY).is_ok());
    }
}

#[test]
fn what_is_no_signature_is_named() {
    let good = header(&[]);
    for bad in ["@", "AAA*", "AAAAA", &good.replace('M', "-"), "Ümlaut"] {
        assert_eq!(verify(bad, BODY), Err(CmsError::NotBase64), "{bad}");
    }
    for empty in ["", " ", "AAAA", "MIAAAA=="] {
        assert_eq!(verify(empty, BODY), Err(CmsError::Malformed), "{empty}");
    }
    let long = "A".repeat(MAX_MDM_SIGNATURE_CHARS + 1);
    assert_eq!(verify(&long, BODY), Err(CmsError::TooLarge));
    assert_eq!(verify(&long[1..], BODY), Err(CmsError::Malformed));
}
