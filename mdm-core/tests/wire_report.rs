//! Reports on the command channel: what is read of them, and what is lived with.

mod support;

use mdm_core::{
    command::{Report, ReportStatus},
    error::ErrorCode,
    limits::{MAX_COMMAND_UUID_BYTES, MAX_ERROR_CHAIN, MAX_FACT_BYTES, MAX_NAME_BYTES},
    plist::{Dictionary, PlistLimits, Value},
    request::{self, Endpoint, Message, RequestError},
};
use support::{Body, ReportBody, data, dict, text};

fn read_bytes(body: Vec<u8>) -> Result<Report, RequestError> {
    let request = request::read(body, None, Endpoint::Commands, &PlistLimits::default())?;
    match request.message() {
        Message::Report(report) => Ok((**report).clone()),
        Message::CheckIn(_) => panic!("a report was taken for a check-in"),
    }
}

fn read(body: &Body) -> Report {
    read_bytes(body.bytes()).unwrap()
}

fn device() -> Dictionary {
    dict([("UDID", text("U-1"))])
}

fn report(status: &str) -> Body {
    ReportBody::new(&device(), status, Some("C-1"))
}

#[test]
fn the_five_statuses_are_known_and_any_other_is_kept() {
    use ReportStatus::*;
    for (word, status) in [
        ("Idle", Idle),
        ("Acknowledged", Acknowledged),
        ("Error", Error),
        ("CommandFormatError", CommandFormatError),
        ("NotNow", NotNow),
        ("idle", Other("idle".into())),
        ("Postponed", Other("Postponed".into())),
    ] {
        let read = read(&report(word));
        assert_eq!(read.status, status);
        assert_eq!(read.status.as_str(), word);
    }
}

#[test]
fn a_status_of_absurd_length_is_cut() {
    let read = read(&report(&"é".repeat(1_000)));
    assert!(read.status.as_str().len() <= MAX_NAME_BYTES);
}

#[test]
fn a_report_without_status_is_refused() {
    for body in [
        report("x").without("Status"),
        report("x").with("Status", text("")),
        report("x").with("Status", Value::Integer(1.into())),
    ] {
        let error = read_bytes(body.bytes()).unwrap_err();
        assert_eq!(error.code(), ErrorCode::RequestMissingKey);
    }
}

#[test]
fn an_error_comes_with_its_chain_outermost_first() {
    let read = read(&ReportBody::error(&device(), "Error", "C-1"));
    let codes: Vec<_> = read.error_chain.iter().map(|link| link.code).collect();
    assert_eq!(codes, [Some(12021), Some(4001)]);
    let outer = &read.error_chain[0];
    assert_eq!(outer.domain.as_deref(), Some("MCMDMErrorDomain"));
    assert_eq!(outer.localized.as_deref(), Some("Das geht nicht"));
    assert_eq!(outer.english.as_deref(), Some("outer"));
}

#[test]
fn a_broken_chain_gives_the_links_that_can_be_read() {
    let link = Value::Dictionary(dict([
        ("ErrorCode", text("not a number")),
        ("ErrorDomain", text(&"é".repeat(MAX_FACT_BYTES))),
    ]));
    let body = report("Error").with(
        "ErrorChain",
        Value::Array(vec![text("no link"), link, Value::Array(Vec::new())]),
    );
    let read = read(&body);
    assert_eq!(read.error_chain.len(), 1);
    assert_eq!(read.error_chain[0].code, None);
    assert_eq!(
        read.error_chain[0].domain.as_ref().unwrap().len(),
        MAX_FACT_BYTES
    );
    let none = report("Error").with("ErrorChain", text("no chain"));
    assert_eq!(self::read(&none).error_chain, []);
}

#[test]
fn a_chain_is_read_up_to_its_bound() {
    let link = |code: usize| Value::Dictionary(dict([("ErrorCode", Value::from(code as u64))]));
    for (sent, kept) in [
        (MAX_ERROR_CHAIN, MAX_ERROR_CHAIN),
        (MAX_ERROR_CHAIN + 1, MAX_ERROR_CHAIN),
    ] {
        let chain = Value::Array((0..sent).map(link).collect());
        let read = read(&report("Error").with("ErrorChain", chain));
        assert_eq!(read.error_chain.len(), kept);
        assert_eq!(read.error_chain[0].code, Some(0));
    }
}

#[test]
fn a_report_whose_command_has_no_usable_name_is_read_all_the_same() {
    let edge = "x".repeat(MAX_COMMAND_UUID_BYTES);
    let over = "x".repeat(MAX_COMMAND_UUID_BYTES + 1);
    for (uuid, usable) in [
        (Some(text(&edge)), true),
        (Some(text(&over)), false),
        (Some(text("")), false),
        (Some(text("a\nb")), false),
        (Some(Value::Integer(7.into())), false),
        (None, false),
    ] {
        let body = match uuid {
            Some(uuid) => report("Acknowledged").with("CommandUUID", uuid),
            None => report("Acknowledged").without("CommandUUID"),
        };
        let read = read(&body);
        assert_eq!(read.status, ReportStatus::Acknowledged);
        assert_eq!(read.command_uuid.is_some(), usable);
    }
}

#[test]
fn the_name_of_a_command_keeps_its_letters() {
    let body = report("Acknowledged").with("CommandUUID", text("ab-CD & <é>"));
    assert_eq!(read(&body).command_uuid.unwrap().as_str(), "ab-CD & <é>");
}

#[test]
fn a_value_that_cannot_be_read_does_not_cost_the_report() {
    let broken = [
        "<date>never</date>",
        "<integer>ten</integer>",
        "<real>e</real>",
        "<data>@@@@</data>",
        "<array><integer>99999999999999999999999</integer></array>",
    ];
    for value in broken {
        let body = format!(
            "<?xml version=\"1.0\"?><plist version=\"1.0\"><dict>\
             <key>QueryResponses</key><dict><key>Odd</key>{value}</dict>\
             <key>UDID</key><string>U-1</string>\
             <key>Status</key><string>Acknowledged</string>\
             <key>CommandUUID</key><string>C-1</string></dict></plist>"
        );
        let read = read_bytes(body.into_bytes()).unwrap();
        assert_eq!(read.status, ReportStatus::Acknowledged, "{value}");
        assert_eq!(read.command_uuid.unwrap().as_str(), "C-1", "{value}");
    }
}

#[test]
fn characters_that_xml_forbids_do_not_cost_the_report() {
    for illegal in ["\0", "&#0;", "\u{1}", "&#x1F;"] {
        let body = format!(
            "<plist version=\"1.0\"><dict><key>UDID</key><string>U-1</string>\
             <key>Status</key><string>Acknowledged</string><key>CommandUUID</key><string>C-1</string>\
             <key>ServiceSubscriptions</key><array><string>a{illegal}b</string></array></dict></plist>"
        );
        let request = request::read(
            body.clone().into_bytes(),
            None,
            Endpoint::Both,
            &PlistLimits::default(),
        )
        .unwrap();
        assert_eq!(request.replaced_characters(), 1, "{illegal:?}");
        assert_eq!(request.raw(), body.as_bytes());
    }
}

#[test]
fn a_user_behind_another_says_so() {
    for (value, read_as) in [
        (Value::Boolean(true), Some(true)),
        (Value::Integer(0.into()), Some(false)),
        (text("yes"), None),
    ] {
        let read = read(&report("Idle").with("NotOnConsole", value));
        assert_eq!(read.not_on_console, read_as);
    }
}

#[test]
fn the_auth_token_of_a_network_user_is_read() {
    let read_token = |value| {
        read(&report("Idle").with("AuthToken", value))
            .auth_token
            .map(|token| token.expose().clone())
    };
    assert_eq!(read_token(text("given")), Some("given".to_owned()));
    assert_eq!(read_token(data(b"given")), None);
}
