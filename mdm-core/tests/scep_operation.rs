//! What HTTP requests ask a SCEP server, and the answers that need no key.

use base64::{Engine, engine::general_purpose::STANDARD};
use mdm_core::{
    cms::Sha1,
    limits::MAX_SCEP_MESSAGE_BYTES,
    scep::{Method, Operation, OperationError, ScepPolicy, TripleDes, capabilities},
};

/// Bytes whose base64 has every symbol of the alphabet, and padding.
fn message() -> Vec<u8> {
    (0..=255u8)
        .rev()
        .chain(0..=255)
        .chain([0xFB, 0xFF])
        .collect()
}

fn by_get(query: &str) -> Result<Operation, OperationError> {
    Operation::parse(Method::Get, query, b"")
}

#[test]
fn operations_are_known_by_their_names() {
    for method in [Method::Get, Method::Post] {
        let parse = |query| Operation::parse(method, query, b"body");
        assert_eq!(parse("operation=GetCACaps"), Ok(Operation::Capabilities));
        assert_eq!(
            parse("operation=GetCACert&message=Any%20CA"),
            Ok(Operation::CaCertificates)
        );
        assert_eq!(
            parse("message=x&operation=GetCACert&"),
            Ok(Operation::CaCertificates)
        );
        assert_eq!(
            parse("operation=GetCA%43ert"),
            Ok(Operation::CaCertificates)
        );
        for unknown in [
            "",
            "&&==",
            "operation",
            "operation=",
            "operation=getcacert",
            "operation=GetNextCACert",
            "Xoperation=GetCACaps",
        ] {
            assert_eq!(parse(unknown), Err(OperationError::Unknown), "{unknown}");
        }
    }
}

#[test]
fn a_message_by_post_is_the_body() {
    let parse = |body: &[u8]| Operation::parse(Method::Post, "operation=PKIOperation", body);
    assert_eq!(parse(&message()), Ok(Operation::Message(message())));
    assert!(parse(&vec![0; MAX_SCEP_MESSAGE_BYTES]).is_ok());
    assert_eq!(
        parse(&vec![0; MAX_SCEP_MESSAGE_BYTES + 1]),
        Err(OperationError::TooLarge)
    );
}

#[test]
fn a_message_by_get_is_base64_as_any_client_and_server_leave_it() {
    let standard = STANDARD.encode(message());
    assert!(standard.contains('+') && standard.contains('/') && standard.ends_with('='));
    let escape_all: String = standard.bytes().map(|b| format!("%{b:02x}")).collect();
    let lines: String = standard
        .as_bytes()
        .chunks(64)
        .map(|line| format!("{}%0A", std::str::from_utf8(line).unwrap()))
        .collect();
    // As strongSwan sends it.
    let lines_and_plus = lines.replace('+', "%2B");
    for form in [
        standard.clone(),
        lines_and_plus,
        standard
            .replace('+', "%2B")
            .replace('/', "%2F")
            .replace('=', "%3D"),
        standard.replace('+', "%2b").replace('=', "%3d"),
        standard.replace('+', " "),
        standard.replace('+', "%20"),
        standard.replace('=', ""),
        standard.replace('+', "-").replace('/', "_"),
        escape_all,
        lines,
    ] {
        let query = format!("operation=PKIOperation&message={form}");
        assert_eq!(by_get(&query), Ok(Operation::Message(message())), "{form}");
    }
}

#[test]
fn what_is_no_base64_is_refused() {
    for query in [
        "operation=PKIOperation",
        "operation=PKIOperation&message=",
        "operation=PKIOperation&message=A",
        "operation=PKIOperation&message=AAAA%",
        "operation=PKIOperation&message=AA%zzAA",
        "operation=PKIOperation&message=AAA!",
        "operation=PKIOperation&message=%FF%FE",
        "operation=PKIOperation&message=ÄÖ",
        "operation=PKIOperation&message==AAA",
    ] {
        assert_eq!(by_get(query), Err(OperationError::NotBase64), "{query}");
    }
}

#[test]
fn queries_are_bounded() {
    let of = |bytes: usize| {
        let base64 = STANDARD.encode(vec![0; bytes]);
        by_get(&format!("operation=PKIOperation&message={base64}"))
    };
    assert!(of(MAX_SCEP_MESSAGE_BYTES).is_ok());
    assert_eq!(
        of(MAX_SCEP_MESSAGE_BYTES + 1),
        Err(OperationError::TooLarge)
    );
    let endless = "a=b&".repeat(MAX_SCEP_MESSAGE_BYTES + 1);
    assert_eq!(by_get(&endless), Err(OperationError::TooLarge));
}

#[test]
fn capabilities_name_what_the_policy_accepts() {
    let words = |policy| {
        let answer = capabilities(&policy);
        assert_eq!(answer.content_type, "text/plain");
        let text = String::from_utf8(answer.body).unwrap();
        assert!(text.ends_with('\n'));
        text.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let today = [
        "AES",
        "POSTPKIOperation",
        "Renewal",
        "SHA-256",
        "SHA-384",
        "SHA-512",
        "SCEPStandard",
    ];
    assert_eq!(words(ScepPolicy::default()), today);
    let legacy = words(ScepPolicy {
        sha1: Sha1::LegacyAccept,
        triple_des: TripleDes::LegacyAccept,
        ..ScepPolicy::default()
    });
    assert_eq!(legacy, [&today[..], &["DES3", "SHA-1"]].concat());
}
