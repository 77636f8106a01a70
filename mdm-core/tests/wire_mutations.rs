//! Whatever the bytes, reading a request gives a request or an error, never a panic.

mod support;

use mdm_core::{
    plist::{BinaryPlists, Dictionary, PlistLimits, Value},
    request::{self, Endpoint},
};
use support::{Body, ReportBody, data, dict, text};

fn fixtures() -> Vec<Vec<u8>> {
    let device = dict([("UDID", text("U-1"))]);
    let user = dict([
        ("UDID", text("U-1")),
        ("UserID", text("G-1")),
        ("UserShortName", text("ann & bob <é>")),
    ]);
    let parameters = Value::Dictionary(dict([("SecurityToken", text("S"))]));
    [
        Body::authenticate(&device, "C02"),
        Body::token_update(&user, b"token", "magic")
            .with("UnlockToken", data(&[0; 40]))
            .with("AwaitingConfiguration", Value::Integer(1.into())),
        Body::new("CheckOut", &device),
        Body::new("UserAuthenticate", &user).with(
            "DigestResponse",
            text("Digest username=\"ann\",nonce=\"n\""),
        ),
        Body::new("SetBootstrapToken", &device).with("BootstrapToken", data(b"boot")),
        Body::new("GetBootstrapToken", &device),
        Body::new("DeclarativeManagement", &device)
            .with("Endpoint", text("status"))
            .with("Data", data(b"{}")),
        Body::new("GetToken", &device)
            .with("TokenServiceType", text("com.apple.maid"))
            .with("TokenParameters", parameters),
        Body::new("ReturnToService", &device),
        ReportBody::new(&device, "Idle", None),
        ReportBody::error(&user, "Error", "C-1").with("NotOnConsole", Value::Boolean(true)),
        ReportBody::new(&device, "Acknowledged", Some("C-1")).with(
            "QueryResponses",
            Value::Dictionary(dict([
                ("Real", Value::Real(0.5)),
                ("Array", Value::Array(vec![Value::Integer((-1).into())])),
                ("Empty", Value::Dictionary(Dictionary::new())),
            ])),
        ),
    ]
    .iter()
    .map(Body::bytes)
    .collect()
}

fn read(body: &[u8]) -> bool {
    let limits = PlistLimits {
        binary: BinaryPlists::BOUNDED,
        ..PlistLimits::default()
    };
    request::read(body.to_vec(), None, Endpoint::Both, &limits).is_ok()
}

#[test]
fn every_fixture_is_read_and_no_part_of_it_is() {
    for body in fixtures() {
        assert!(read(&body));
        let end = body.trim_ascii_end().len();
        let shortest = (0..end).find(|cut| read(&body[..*cut]));
        // The document is complete with its dictionary; what follows may be missing.
        let complete = body.windows(7).rposition(|tag| tag == b"</dict>").unwrap() + 7;
        assert!(shortest.is_none_or(|cut| cut >= complete), "{shortest:?}");
    }
}

#[test]
fn no_single_changed_byte_panics() {
    for body in fixtures() {
        for at in 0..body.len() {
            let mut changed = body.clone();
            for byte in [
                0,
                b'<',
                b'>',
                b'&',
                b'/',
                b'\n',
                0xFF,
                body[at] ^ 1,
                body[at] ^ 0x20,
            ] {
                changed[at] = byte;
                read(&changed);
            }
        }
    }
}

#[test]
fn no_single_byte_that_is_missing_or_doubled_panics() {
    for body in fixtures() {
        for at in 0..body.len() {
            let mut shorter = body.clone();
            shorter.remove(at);
            read(&shorter);
            let mut longer = body.clone();
            longer.insert(at, body[at]);
            read(&longer);
        }
    }
}

#[test]
fn nesting_and_bombs_end_in_an_error() {
    let mut deep = b"<plist version=\"1.0\">".to_vec();
    deep.extend(b"<array>".repeat(60 * 1_024 / 7));
    assert!(!read(&deep));
    assert!(!read(
        b"bplist00\xA1\x00\x08\x00\x00\x00\x00\x00\x00\x01\x01"
    ));
}
