//! What goes out to APNs.

use jiff::{SignedDuration, Timestamp};
use mdm_apns::{Expiration, PushMagic, PushRequest, PushToken, Target, Topic};

const MAGIC: &str = "5B1C3D9E-0F0F-4A4A-8B8B-00DEADBEEF00";

fn request(magic: &str) -> PushRequest {
    let target = Target {
        token: PushToken::from_bytes(&[0xc0, 0xff, 0xee, 0x00].repeat(8)).unwrap(),
        magic: PushMagic::new(magic.to_owned()).unwrap(),
        topic: Topic::new("com.apple.mgmt.External.4f7a2b8e").unwrap(),
        registered_at: Timestamp::UNIX_EPOCH,
    };
    let until: Timestamp = "2026-11-21T08:00:00.999Z".parse().unwrap();
    PushRequest::new(target, Expiration::at(until))
}

#[test]
fn a_push_has_the_path_headers_and_body_that_an_mdm_client_needs() {
    let request = request(MAGIC);
    assert_eq!(PushRequest::METHOD, "POST");
    assert_eq!(
        request.path(),
        format!("/3/device/{}", "c0ffee00".repeat(8))
    );
    let headers = request.headers();
    let headers: Vec<_> = headers
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let expected = [
        ("apns-topic", "com.apple.mgmt.External.4f7a2b8e"),
        ("apns-push-type", "mdm"),
        ("apns-priority", "10"),
        ("apns-expiration", "1795248000"),
    ];
    assert_eq!(headers, expected);
    assert_eq!(
        request.body().as_ref(),
        format!(r#"{{"mdm":"{MAGIC}"}}"#).as_bytes()
    );
}

#[test]
fn a_push_may_bear_a_name() {
    let id = uuid::Uuid::from_u128(0xABCD);
    let request = request(MAGIC).with_id(id);
    let expected = ("apns-id", "00000000-0000-0000-0000-00000000abcd".to_owned());
    assert_eq!(request.headers().last(), Some(&expected));
}

#[test]
fn a_magic_of_any_characters_stays_inside_its_string() {
    for magic in [
        "\"}",
        "a\\",
        "\",\"aps\":{\"x\":\"",
        "line\nfeed\u{0}",
        "ключ\u{2028}🗝",
    ] {
        let body = request(magic).body();
        let read: serde_json::Value = serde_json::from_slice(body.as_ref()).unwrap();
        assert_eq!(read, serde_json::json!({ "mdm": magic }));
    }
    assert_eq!(request("a\"b").body().as_ref(), br#"{"mdm":"a\"b"}"#);
}

#[test]
fn an_expiration_is_whole_seconds_and_zero_means_one_attempt() {
    let now = Timestamp::from_second(1_000).unwrap();
    let after = |time| Expiration::after(now, time).as_unix_seconds();
    assert_eq!(Expiration::ONE_ATTEMPT.as_unix_seconds(), 0);
    assert_eq!(after(SignedDuration::from_secs(60)), 1_060);
    assert_eq!(after(SignedDuration::ZERO), 0);
    assert_eq!(after(SignedDuration::from_secs(-1)), 0);
    assert_eq!(
        after(SignedDuration::MAX),
        Timestamp::MAX.as_second().cast_unsigned()
    );
    assert_eq!(Expiration::at(Timestamp::MIN), Expiration::ONE_ATTEMPT);
}

#[test]
fn nothing_printed_holds_the_magic_or_the_whole_token() {
    let request = request(MAGIC).with_id(uuid::Uuid::nil());
    let printed = format!("{request:?} {:#?} {:?}", request.target, request.body());
    assert!(
        !printed.contains(MAGIC) && !printed.contains("DEADBEEF"),
        "{printed}"
    );
    assert!(
        printed.contains("PushToken(c0ffee00…, 32 bytes)"),
        "{printed}"
    );
    assert!(!printed.contains("c0ffee00c0"), "{printed}");
    let bytes = format!("{:?}", MAGIC.as_bytes());
    assert!(
        !printed.contains(bytes.trim_matches(['[', ']'])),
        "{printed}"
    );
}
