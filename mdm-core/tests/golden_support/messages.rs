//! Messages, and what each decodes to.

use mdm_core::{
    plist::{PlistLimits, Value as Plist},
    request::{self, Endpoint, Message},
};
use serde_json::{Value, json};

use super::shape;
use crate::support::{Body, ReportBody, data, dict, text};

fn vector(name: &str, content_type: Option<&str>, body: &[u8]) -> Value {
    let limits = PlistLimits::default();
    let expect = match request::read(body.to_vec(), content_type, Endpoint::Both, &limits) {
        Err(error) => json!({ "error": error.code().as_str() }),
        Ok(request) => {
            let (check_in, report, unknown) = match request.message() {
                Message::CheckIn(checkin) => (
                    shape::check_in(&checkin.message),
                    Value::Null,
                    checkin.extra.keys().cloned().collect(),
                ),
                Message::Report(report) => (Value::Null, shape::report(report), Vec::new()),
            };
            json!({
                "id": request.id().as_str(),
                "kind": request.kind().as_str(),
                "message": request.message().name(),
                "check_in": check_in,
                "report": report,
                "unknown_keys": unknown,
            })
        }
    };
    json!({
        "name": name,
        "content_type": content_type,
        "body": String::from_utf8(body.to_vec()).unwrap(),
        "expect": expect,
    })
}

/// All of them.
pub(crate) fn vectors() -> Value {
    const CHECK_IN: Option<&str> = Some("application/x-apple-aspen-mdm-checkin");
    let device = dict([("UDID", text("U-1"))]);
    let user = dict([
        ("UDID", text("U-1")),
        ("UserID", text("G-1")),
        ("UserShortName", text("ann")),
    ]);
    let ipad = dict([
        ("UDID", text("U-2")),
        ("UserID", text("FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF")),
        ("UserShortName", text("ben")),
    ]);
    let own = dict([("EnrollmentID", text("E-1"))]);
    let update = Body::token_update(&device, &[0xab; 32], "a magic")
        .with("UnlockToken", data(b"unlock"))
        .with("AwaitingConfiguration", Plist::Boolean(true))
        .with("Tomorrow", text("a key that is new"));
    let digest = text("Digest username=\"ann\"");
    let status = data(br#"{"StatusItems":{}}"#);
    let parameters = dict([
        ("SecurityToken", text("s")),
        ("PhoneUDID", text("P")),
        ("WatchUDID", text("W")),
    ]);
    let bodies = [
        ("authenticate", Body::authenticate(&device, "C02")),
        ("token-update", update),
        (
            "token-update-of-a-user",
            Body::token_update(&user, b"\x01", "m"),
        ),
        (
            "token-update-on-a-shared-ipad",
            Body::token_update(&ipad, b"\x02", "m"),
        ),
        ("check-out-of-an-own-device", Body::new("CheckOut", &own)),
        (
            "user-authenticate",
            Body::new("UserAuthenticate", &user).with("DigestResponse", digest),
        ),
        (
            "set-bootstrap-token",
            Body::new("SetBootstrapToken", &device).with("BootstrapToken", data(b"bootstrap")),
        ),
        (
            "get-bootstrap-token",
            Body::new("GetBootstrapToken", &device),
        ),
        (
            "declarative-status",
            Body::new("DeclarativeManagement", &device)
                .with("Endpoint", text("status"))
                .with("Data", status),
        ),
        (
            "get-token",
            Body::new("GetToken", &device)
                .with("TokenServiceType", text("com.apple.watch.pairing"))
                .with("TokenParameters", Plist::Dictionary(parameters)),
        ),
        ("return-to-service", Body::new("ReturnToService", &device)),
        ("unknown-check-in", Body::new("Tomorrow", &device)),
        ("nobody", Body::new("CheckOut", &dict([]))),
    ];
    let reports = [
        ("idle", ReportBody::new(&device, "Idle", None)),
        (
            "acknowledged",
            ReportBody::new(&device, "Acknowledged", Some("C-1")),
        ),
        (
            "error-with-a-chain",
            ReportBody::error(&device, "Error", "C-1"),
        ),
        (
            "a-status-that-is-new",
            ReportBody::new(&device, "Tomorrow", Some("C-1")),
        ),
    ];
    let mut all: Vec<Value> = bodies
        .iter()
        .map(|(name, body)| vector(name, CHECK_IN, &body.bytes()))
        .collect();
    all.extend(
        reports
            .iter()
            .map(|(name, body)| vector(name, None, &body.bytes())),
    );
    all.push(vector("no-plist", None, b"hello"));
    all.push(vector("deep", None, "<array>".repeat(100).as_bytes()));
    let json = Some("application/json");
    all.push(vector("another-type", json, &bodies[0].1.bytes()));
    Value::Array(all)
}
