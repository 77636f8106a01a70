//! The nine check-ins: what is read of each, what is kept, what is refused.

mod support;

use mdm_core::{
    checkin::{CheckIn, CheckInError, CheckInMessage},
    error::ErrorCode,
    limits::{
        MAX_ESCROW_BYTES, MAX_FACT_BYTES, MAX_NAME_BYTES, MAX_PUSH_MAGIC_BYTES,
        MAX_PUSH_TOKEN_BYTES,
    },
    plist::{Dictionary, PlistLimits, Value},
    request::{self, Endpoint, Message, RequestError},
};
use support::{Body, data, dict, text};

fn read(body: &Body) -> Result<CheckIn, RequestError> {
    let request = request::read(body.bytes(), None, Endpoint::Both, &PlistLimits::default())?;
    match request.message() {
        Message::CheckIn(checkin) => Ok((**checkin).clone()),
        Message::Report(_) => panic!("a check-in was taken for a report"),
    }
}

fn message(body: &Body) -> CheckInMessage {
    read(body).unwrap().message
}

#[track_caller]
fn refused(body: &Body, code: ErrorCode) {
    assert_eq!(read(body).unwrap_err().code(), code);
}

fn device() -> Dictionary {
    dict([("UDID", text("U-1"))])
}

fn token_update() -> Body {
    Body::token_update(&device(), b"push token", "push magic")
}

#[test]
fn an_authenticate_says_what_the_device_is() {
    let CheckInMessage::Authenticate(said) = message(&Body::authenticate(&device(), "C02SERIAL"))
    else {
        panic!()
    };
    assert_eq!(said.topic.as_deref(), Some(Body::TOPIC));
    assert_eq!(said.device_name.unwrap().reveal(), "Ann's iPhone");
    assert_eq!(said.model_name.as_deref(), Some("iPhone"));
    assert_eq!(said.model.as_deref(), Some("MU7K3"));
    assert_eq!(said.product_name.as_deref(), Some("iPhone16,1"));
    assert_eq!(said.os_version.as_deref(), Some("18.1"));
    assert_eq!(said.build_version.as_deref(), Some("22B83"));
    assert_eq!(said.serial_number.unwrap().reveal(), "C02SERIAL");
    assert_eq!(said.imei.unwrap().reveal(), "35 209900 176148 1");
    assert_eq!(said.meid.unwrap().reveal(), "35209900176148");
}

#[test]
fn an_authenticate_of_a_user_enrollment_may_say_nothing_of_the_device() {
    let body = Body::new("Authenticate", &dict([("EnrollmentID", text("E-1"))]));
    let CheckInMessage::Authenticate(said) = message(&body) else {
        panic!()
    };
    assert_eq!(said, Default::default());
}

#[test]
fn a_token_update_says_how_to_wake_the_channel() {
    let body = token_update()
        .with("UnlockToken", data(b"unlock"))
        .with("AwaitingConfiguration", Value::Boolean(true))
        .with("NotOnConsole", Value::Boolean(false));
    let CheckInMessage::TokenUpdate(said) = message(&body) else {
        panic!()
    };
    assert_eq!(said.topic, Body::TOPIC);
    assert_eq!(said.token, b"push token");
    assert_eq!(said.push_magic.expose(), "push magic");
    assert_eq!(said.unlock_token.unwrap().expose(), b"unlock");
    assert_eq!(said.awaiting_configuration, Some(true));
    assert_eq!(said.not_on_console, Some(false));
}

#[test]
fn what_a_token_update_leaves_out_is_no_information() {
    let CheckInMessage::TokenUpdate(said) = message(&token_update()) else {
        panic!()
    };
    assert_eq!(said.unlock_token, None);
    assert_eq!(said.awaiting_configuration, None);
    assert_eq!(said.not_on_console, None);
    let CheckInMessage::TokenUpdate(said) = message(&token_update().with("UnlockToken", data(b"")))
    else {
        panic!()
    };
    assert_eq!(said.unlock_token, None);
}

#[test]
fn a_boolean_may_be_written_as_0_or_1() {
    for (written, read) in [(0, false), (1, true)] {
        let body = token_update().with("AwaitingConfiguration", Value::Integer(written.into()));
        let CheckInMessage::TokenUpdate(said) = message(&body) else {
            panic!()
        };
        assert_eq!(said.awaiting_configuration, Some(read));
    }
    for none in [2i64, -1] {
        refused(
            &token_update().with("AwaitingConfiguration", Value::Integer(none.into())),
            ErrorCode::PlistUnexpectedShape,
        );
    }
}

#[test]
fn a_check_out_says_only_who_speaks() {
    assert_eq!(
        message(&Body::new("CheckOut", &device())),
        CheckInMessage::CheckOut
    );
}

#[test]
fn a_user_authenticate_has_a_digest_the_second_time() {
    let first = Body::new("UserAuthenticate", &device());
    for (body, digest) in [
        (first.clone(), None),
        (first.clone().with("DigestResponse", text("")), None),
        (
            first.with("DigestResponse", text("Digest username=\"ann\"")),
            Some("Digest username=\"ann\""),
        ),
    ] {
        let CheckInMessage::UserAuthenticate(said) = message(&body) else {
            panic!()
        };
        let found = said.digest_response.as_ref().map(|d| d.expose().as_str());
        assert_eq!(found, digest);
    }
}

#[test]
fn a_bootstrap_token_is_set_or_taken_back() {
    let body = Body::new("SetBootstrapToken", &device());
    for (body, token) in [
        (body.clone(), None),
        (body.clone().with("BootstrapToken", data(b"")), None),
        (
            body.with("BootstrapToken", data(b"boot")),
            Some(b"boot".to_vec()),
        ),
    ] {
        let CheckInMessage::SetBootstrapToken(said) = message(&body) else {
            panic!()
        };
        assert_eq!(said.token.map(|t| t.expose().clone()), token);
    }
    assert_eq!(
        message(&Body::new("GetBootstrapToken", &device())),
        CheckInMessage::GetBootstrapToken
    );
}

#[test]
fn declarative_management_names_an_endpoint_and_may_carry_a_status() {
    let body = Body::new("DeclarativeManagement", &device())
        .with("Endpoint", text("status"))
        .with("Data", data(b"{}"));
    let CheckInMessage::DeclarativeManagement(said) = message(&body) else {
        panic!()
    };
    assert_eq!(
        (said.endpoint.as_str(), said.data),
        ("status", Some(b"{}".to_vec()))
    );
}

#[test]
fn a_get_token_names_a_service_and_its_parameters() {
    let parameters = dict([
        ("SecurityToken", text("S")),
        ("PhoneUDID", text("P")),
        ("WatchUDID", text("W")),
        ("Later", text("than this library")),
    ]);
    let body =
        Body::new("GetToken", &device()).with("TokenServiceType", text("com.apple.watch.pairing"));
    let CheckInMessage::GetToken(said) = message(
        &body
            .clone()
            .with("TokenParameters", Value::Dictionary(parameters)),
    ) else {
        panic!()
    };
    assert_eq!(said.service, "com.apple.watch.pairing");
    assert_eq!(said.parameters.security_token.unwrap().expose(), "S");
    assert_eq!(said.parameters.phone_udid.unwrap().reveal(), "P");
    assert_eq!(said.parameters.watch_udid.unwrap().reveal(), "W");
    let CheckInMessage::GetToken(said) = message(&body) else {
        panic!()
    };
    assert_eq!(said.parameters, Default::default());
}

#[test]
fn a_device_may_ask_to_return_to_service() {
    assert_eq!(
        message(&Body::new("ReturnToService", &device())),
        CheckInMessage::ReturnToService
    );
}

#[test]
fn each_message_is_called_as_apple_calls_it() {
    for name in [
        "Authenticate",
        "CheckOut",
        "UserAuthenticate",
        "SetBootstrapToken",
        "GetBootstrapToken",
        "ReturnToService",
    ] {
        assert_eq!(message(&Body::new(name, &device())).name(), name);
    }
}

#[test]
fn unknown_keys_are_kept_as_they_came() {
    let nested = Value::Dictionary(dict([("Deep", Value::Integer(7.into()))]));
    let checkin = read(
        &token_update()
            .with("FromTheFuture", nested.clone())
            .with("NeedSyncResponse", Value::Boolean(true))
            .with("AuthToken", text("given at login")),
    )
    .unwrap();
    assert_eq!(
        checkin.extra,
        dict([
            ("FromTheFuture", nested),
            ("NeedSyncResponse", Value::Boolean(true))
        ])
    );
    assert_eq!(checkin.auth_token.unwrap().expose(), "given at login");
}

#[test]
fn a_message_without_a_key_it_cannot_do_without_is_refused() {
    for key in ["Topic", "Token", "PushMagic"] {
        refused(&token_update().without(key), ErrorCode::RequestMissingKey);
        let empty = if key == "Token" { data(b"") } else { text("") };
        refused(
            &token_update().with(key, empty),
            ErrorCode::RequestMissingKey,
        );
    }
    for (name, key) in [
        ("DeclarativeManagement", "Endpoint"),
        ("GetToken", "TokenServiceType"),
    ] {
        let body = Body::new(name, &device());
        refused(&body, ErrorCode::RequestMissingKey);
        refused(
            &body.clone().with(key, text("")),
            ErrorCode::RequestMissingKey,
        );
        assert_eq!(message(&body.with(key, text("x"))).name(), name);
    }
}

#[test]
fn a_known_key_of_another_type_is_refused_without_showing_it() {
    let error =
        read(&token_update().with("PushMagic", Value::Integer(471_147.into()))).unwrap_err();
    assert_eq!(error.code(), ErrorCode::PlistUnexpectedShape);
    assert!(!format!("{error} {error:?}").contains("471147"));
}

#[test]
fn a_message_type_that_apple_does_not_define_is_named_but_not_at_length() {
    let error = read(&Body::new(&"é".repeat(500), &device())).unwrap_err();
    assert_eq!(error.code(), ErrorCode::CheckinUnknownType);
    let RequestError::CheckIn(CheckInError::UnknownType(shown)) = error else {
        panic!()
    };
    assert!(!shown.is_empty() && shown.len() <= MAX_NAME_BYTES);
}

#[test]
fn each_bound_holds_at_its_edge_and_not_one_over() {
    let update = token_update();
    let set = Body::new("SetBootstrapToken", &device());
    let login = Body::new("UserAuthenticate", &device());
    let bytes = |n: usize| data(&vec![b'x'; n]);
    let letters = |n: usize| text(&"x".repeat(n));
    let cases = [
        (&update, "Token", MAX_PUSH_TOKEN_BYTES, true),
        (&update, "UnlockToken", MAX_ESCROW_BYTES, true),
        (&set, "BootstrapToken", MAX_ESCROW_BYTES, true),
        (&update, "PushMagic", MAX_PUSH_MAGIC_BYTES, false),
        (&login, "DigestResponse", MAX_PUSH_MAGIC_BYTES, false),
    ];
    for (body, key, limit, is_data) in cases {
        let value = |n| if is_data { bytes(n) } else { letters(n) };
        assert!(read(&body.clone().with(key, value(limit))).is_ok(), "{key}");
        refused(
            &body.clone().with(key, value(limit + 1)),
            ErrorCode::RequestBadValue,
        );
    }
}

#[test]
fn long_words_about_the_device_are_cut_between_characters() {
    for (name, kept) in [
        ("x".repeat(MAX_FACT_BYTES), MAX_FACT_BYTES),
        ("x".repeat(MAX_FACT_BYTES + 1), MAX_FACT_BYTES),
        (
            format!("x{}", "é".repeat(MAX_FACT_BYTES)),
            MAX_FACT_BYTES - 1,
        ),
    ] {
        let body = Body::authenticate(&device(), "S").with("DeviceName", text(&name));
        let CheckInMessage::Authenticate(said) = message(&body) else {
            panic!()
        };
        assert_eq!(said.device_name.unwrap().reveal().len(), kept);
    }
}
