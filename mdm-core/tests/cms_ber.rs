//! From BER to DER.

use std::borrow::Cow;

use mdm_core::cms::{CmsError, normalise};
use proptest::prelude::*;

#[track_caller]
fn becomes(ber: &[u8], der: &[u8]) {
    assert_eq!(normalise(ber).as_deref(), Ok(der), "{ber:02x?}");
}

#[test]
fn der_is_left_alone_without_a_copy() {
    for der in [
        &b"\x30\x00"[..],
        b"\x04\x03abc",
        b"\x30\x05\x31\x03\x02\x01\x07",
    ] {
        assert!(matches!(normalise(der), Ok(Cow::Borrowed(same)) if same == der));
    }
}

#[test]
fn indefinite_lengths_become_definite() {
    becomes(b"\x30\x80\x00\x00", b"\x30\x00");
    becomes(b"\x30\x80\x02\x01\x07\x00\x00", b"\x30\x03\x02\x01\x07");
    becomes(
        b"\x30\x80\xA0\x80\x05\x00\x00\x00\x00\x00",
        b"\x30\x04\xA0\x02\x05\x00",
    );
    // Definite outside, indefinite inside.
    becomes(
        b"\x30\x06\x31\x80\x05\x00\x00\x00",
        b"\x30\x04\x31\x02\x05\x00",
    );
}

#[test]
fn octet_strings_in_pieces_become_one() {
    becomes(b"\x24\x80\x04\x01a\x04\x02bc\x00\x00", b"\x04\x03abc");
    becomes(b"\x24\x07\x04\x01a\x04\x02bc", b"\x04\x03abc");
    becomes(b"\x24\x80\x00\x00", b"\x04\x00");
    becomes(
        b"\x24\x80\x24\x80\x04\x01a\x00\x00\x24\x03\x04\x01b\x00\x00",
        b"\x04\x02ab",
    );
    let long = [
        b"\x24\x80\x04\x81\x80".as_slice(),
        &[7; 128],
        b"\x04\x81\x80",
        &[7; 128],
        b"\x00\x00",
    ]
    .concat();
    becomes(&long, &[b"\x04\x82\x01\x00".as_slice(), &[7; 256]].concat());
}

#[test]
fn lengths_become_minimal() {
    becomes(b"\x04\x81\x01a", b"\x04\x01a");
    becomes(
        b"\x30\x84\x00\x00\x00\x04\x04\x82\x00\x00",
        b"\x30\x02\x04\x00",
    );
}

#[test]
fn what_lies_in_primitive_values_is_not_touched() {
    becomes(
        b"\x30\x80\x04\x04\x30\x80\x00\x00\x00\x00",
        b"\x30\x06\x04\x04\x30\x80\x00\x00",
    );
}

#[test]
fn what_is_no_ber_is_refused() {
    for bad in [
        &b""[..],
        b"\x30",
        b"\x30\x80",
        b"\x30\x80\x00",
        b"\x30\x01",
        b"\x04\x80\x00\x00",
        b"\x04\x02a",
        b"\x04\x85\x00\x00\x00\x00\x01a",
        b"\x04\x84\xFF\xFF\xFF\xFFa",
        b"\x04\x82\x01",
        b"\x1F\x01\x00",
        b"\x30\x03\x04\x02a",
        b"\x30\x02\x30\x80\x00\x00",
        b"\x24\x03\x02\x01a",
        b"\x30\x00\x00",
        b"\x30\x80\x00\x00\x00\x00",
    ] {
        assert_eq!(normalise(bad), Err(CmsError::Malformed), "{bad:02x?}");
    }
}

/// Any element, as BER with every freedom it has, and as DER.
fn elements() -> impl Strategy<Value = (Vec<u8>, Vec<u8>)> {
    let length = |len: usize| -> Vec<u8> {
        match len {
            0..0x80 => vec![len as u8],
            0x80..0x100 => vec![0x81, len as u8],
            _ => vec![0x83, (len >> 16) as u8, (len >> 8) as u8, len as u8],
        }
    };
    let minimal = |len: usize| -> Vec<u8> {
        match len {
            0..0x80 => vec![len as u8],
            0x80..0x100 => vec![0x81, len as u8],
            0x100..0x1_0000 => vec![0x82, (len >> 8) as u8, len as u8],
            _ => vec![0x83, (len >> 16) as u8, (len >> 8) as u8, len as u8],
        }
    };
    let wrap =
        move |tag: u8, content: &[u8]| [&[tag][..], &minimal(content.len()), content].concat();
    let leaf = prop_oneof![
        (
            prop::sample::select(vec![0x02u8, 0x05, 0x80]),
            prop::collection::vec(any::<u8>(), 0..200)
        )
            .prop_map(move |(tag, content)| {
                let ber = [&[tag][..], &length(content.len()), &content].concat();
                (ber, wrap(tag, &content))
            }),
        prop::collection::vec(prop::collection::vec(any::<u8>(), 0..50), 0..4).prop_map(
            move |pieces| {
                let inside: Vec<u8> = pieces.iter().flat_map(|piece| wrap(0x04, piece)).collect();
                let ber = [b"\x24\x80", &inside[..], b"\x00\x00"].concat();
                (ber, wrap(0x04, &pieces.concat()))
            }
        ),
    ];
    leaf.prop_recursive(6, 64, 5, move |inner| {
        let tag = prop::sample::select(vec![0x30u8, 0x31, 0xA0]);
        (tag, any::<bool>(), prop::collection::vec(inner, 0..5)).prop_map(
            move |(tag, indefinite, children)| {
                let ber: Vec<u8> = children.iter().flat_map(|(ber, _)| ber.clone()).collect();
                let der: Vec<u8> = children.iter().flat_map(|(_, der)| der.clone()).collect();
                let ber = if indefinite {
                    [&[tag, 0x80][..], &ber, b"\x00\x00"].concat()
                } else {
                    [&[tag][..], &length(ber.len()), &ber].concat()
                };
                (ber, wrap(tag, &der))
            },
        )
    })
}

proptest! {
    #[test]
    fn every_element_becomes_its_der((ber, der) in elements()) {
        prop_assert_eq!(normalise(&ber).unwrap(), &der[..]);
        prop_assert!(matches!(normalise(&der).unwrap(), Cow::Borrowed(_)));
    }

    #[test]
    fn no_bytes_panic_and_the_result_is_stable(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        if let Ok(der) = normalise(&bytes) {
            prop_assert!(matches!(normalise(&der), Ok(Cow::Borrowed(_))));
        }
    }
}
