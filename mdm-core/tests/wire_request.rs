//! Who speaks, on which endpoint, and with which `Content-Type`.

mod support;

use mdm_core::{
    error::{Culprit, ErrorCode},
    id::{EnrollmentKind, SHARED_IPAD_USER_ID},
    limits::MAX_ID_BYTES,
    plist::{Dictionary, PlistLimits},
    request::{self, Endpoint, Message, Needs, Request, RequestError},
};
use support::{Body, ReportBody, dict, text};

const CHECK_IN: &str = "application/x-apple-aspen-mdm-checkin";
const COMMANDS: &str = "application/x-apple-aspen-mdm";

fn read(
    body: &Body,
    content_type: Option<&str>,
    endpoint: Endpoint,
) -> Result<Request, RequestError> {
    request::read(
        body.bytes(),
        content_type,
        endpoint,
        &PlistLimits::default(),
    )
}

fn device() -> Dictionary {
    dict([("UDID", text("U-1"))])
}

fn check_out() -> Body {
    Body::new("CheckOut", &device())
}

fn idle() -> Body {
    ReportBody::new(&device(), "Idle", None)
}

fn is_checkin(request: &Request) -> bool {
    matches!(request.message(), Message::CheckIn(_))
}

#[test]
fn the_content_type_decides_on_a_shared_url() {
    for spelling in [
        CHECK_IN,
        "Application/X-Apple-Aspen-MDM-Checkin",
        "application/x-apple-aspen-mdm-checkin; charset=UTF-8",
    ] {
        let request = read(&check_out(), Some(spelling), Endpoint::Both).unwrap();
        assert!(is_checkin(&request), "{spelling}");
        let error = read(&idle(), Some(spelling), Endpoint::Both).unwrap_err();
        assert_eq!(error.code(), ErrorCode::RequestMissingKey);
    }
    for spelling in [COMMANDS, "application/x-apple-aspen-mdm; charset=UTF-8"] {
        let request = read(&idle(), Some(spelling), Endpoint::Both).unwrap();
        assert!(!is_checkin(&request), "{spelling}");
        let error = read(&check_out(), Some(spelling), Endpoint::Both).unwrap_err();
        assert_eq!(error.code(), ErrorCode::RequestMissingKey);
    }
}

#[test]
fn without_a_telling_content_type_the_message_type_decides() {
    let unsaid = [
        None,
        Some(""),
        Some("application/xml"),
        Some("text/xml; charset=utf-8"),
        Some("application/x-plist"),
        Some("application/octet-stream"),
    ];
    for content_type in unsaid {
        assert!(is_checkin(
            &read(&check_out(), content_type, Endpoint::Both).unwrap()
        ));
        assert!(!is_checkin(
            &read(&idle(), content_type, Endpoint::Both).unwrap()
        ));
    }
}

#[test]
fn two_urls_take_their_own_messages_only() {
    for content_type in [None, Some("application/xml"), Some(CHECK_IN)] {
        assert!(read(&check_out(), content_type, Endpoint::CheckIn).is_ok());
        let error = read(&idle(), content_type, Endpoint::CheckIn).unwrap_err();
        assert_eq!(error.code(), ErrorCode::RequestMissingKey);
    }
    for content_type in [None, Some("application/xml"), Some(COMMANDS)] {
        assert!(read(&idle(), content_type, Endpoint::Commands).is_ok());
        let error = read(&check_out(), content_type, Endpoint::Commands).unwrap_err();
        assert_eq!(error.code(), ErrorCode::RequestMissingKey);
    }
    for (endpoint, foreign) in [
        (Endpoint::CheckIn, COMMANDS),
        (Endpoint::Commands, CHECK_IN),
    ] {
        let error = read(&check_out(), Some(foreign), endpoint).unwrap_err();
        assert_eq!(error, RequestError::ContentType);
    }
}

#[test]
fn a_content_type_of_no_mdm_message_is_refused() {
    for foreign in [
        "application/json",
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/x-apple-aspen-mdm-other",
    ] {
        let error = read(&check_out(), Some(foreign), Endpoint::Both).unwrap_err();
        assert_eq!(error.code(), ErrorCode::RequestContentType);
    }
}

#[test]
fn the_five_kinds_of_enrollment_are_told_apart_on_both_channels() {
    let cases = [
        (vec![("UDID", "U")], "U", EnrollmentKind::Device),
        (
            vec![("UDID", "U"), ("UserID", "G"), ("UserShortName", "ann")],
            "U:G",
            EnrollmentKind::User,
        ),
        (
            vec![
                ("UDID", "U"),
                ("UserID", SHARED_IPAD_USER_ID),
                ("UserShortName", "ann@example.org"),
            ],
            "U:ann@example.org",
            EnrollmentKind::SharedIpadUser,
        ),
        (
            vec![("EnrollmentID", "E")],
            "E",
            EnrollmentKind::UserEnrollmentDevice,
        ),
        (
            vec![("EnrollmentID", "E"), ("EnrollmentUserID", "V")],
            "E:V",
            EnrollmentKind::UserEnrollmentUser,
        ),
    ];
    for (keys, id, kind) in cases {
        let keys = dict(keys.into_iter().map(|(key, value)| (key, text(value))));
        for body in [
            Body::new("CheckOut", &keys),
            ReportBody::new(&keys, "Idle", None),
        ] {
            let request = read(&body, None, Endpoint::Both).unwrap();
            assert_eq!((request.id().as_str(), request.kind()), (id, kind));
        }
    }
}

#[test]
fn a_request_that_does_not_say_who_speaks_is_refused() {
    let long = "x".repeat(MAX_ID_BYTES + 1);
    for udid in ["", "a:b", "a\tb", long.as_str()] {
        let keys = dict([("UDID", text(udid))]);
        for body in [
            Body::new("CheckOut", &keys),
            ReportBody::new(&keys, "Idle", None),
        ] {
            let error = read(&body, None, Endpoint::Both).unwrap_err();
            assert_eq!(error.code(), ErrorCode::RequestNoEnrollmentId);
            assert_eq!(error.code().http_status(), 400);
            assert_eq!(error.code().culprit(), Culprit::Device);
        }
    }
    let edge = dict([("UDID", text(&long[1..]))]);
    assert!(read(&Body::new("CheckOut", &edge), None, Endpoint::Both).is_ok());
}

#[test]
fn a_body_that_is_no_plist_is_refused_with_the_status_for_it() {
    let small = PlistLimits {
        max_bytes: 100,
        ..PlistLimits::default()
    };
    let cases: [(&[u8], ErrorCode, u16); 4] = [
        (b"", ErrorCode::PlistNotAPlist, 400),
        (b"{\"json\":1}", ErrorCode::PlistNotAPlist, 400),
        (b"bplist00", ErrorCode::PlistBinaryRefused, 400),
        (&[b' '; 101], ErrorCode::PlistTooLarge, 413),
    ];
    for (body, code, status) in cases {
        let error = request::read(body.to_vec(), None, Endpoint::Both, &small).unwrap_err();
        assert_eq!(error.code(), code);
        assert_eq!(error.code().http_status(), status);
    }
}

#[test]
fn a_request_says_what_the_host_has_to_look_up_for_it() {
    let needs = |body: Body| read(&body, None, Endpoint::Both).unwrap().needs();
    assert_eq!(needs(check_out()), Needs::default());
    assert_eq!(needs(idle()), Needs::default());
    assert!(needs(Body::new("GetBootstrapToken", &device())).bootstrap_token);
    let login = Body::new("UserAuthenticate", &device());
    assert!(!needs(login.clone()).directory_password);
    assert!(needs(login.with("DigestResponse", text("Digest"))).directory_password);
    for body in [
        Body::new("DeclarativeManagement", &device()).with("Endpoint", text("tokens")),
        Body::new("GetToken", &device()).with("TokenServiceType", text("com.apple.maid")),
        Body::new("ReturnToService", &device()),
    ] {
        assert!(needs(body).host_answer);
    }
    let idle = needs(ReportBody::new(&device(), "Idle", Some("C-1")));
    assert_eq!(idle.command, None);
    let report = needs(ReportBody::new(&device(), "Acknowledged", Some("C-1")));
    assert_eq!(report.command.unwrap().as_str(), "C-1");
}

#[test]
fn the_body_stays_beside_what_was_read_of_it() {
    let body = idle().bytes();
    let request =
        request::read(body.clone(), None, Endpoint::Both, &PlistLimits::default()).unwrap();
    assert_eq!(request.raw(), body);
    assert_eq!(request.replaced_characters(), 0);
    assert_eq!(request.message().name(), "Idle");
}
