//! What comes back from APNs, and what it means.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};
use mdm_apns::{GoAway, Reason, Response, Verdict, Why};
use proptest::prelude::*;

const MIN: SignedDuration = SignedDuration::from_mins(1);

/// Every status and reason that Apple documents, and what it must come to.
const TABLE: &[(u16, &str, &str)] = &[
    (400, "BadCollapseId", "push.our_bug"),
    (400, "BadDeviceToken", "push.dead_token"),
    (400, "BadExpirationDate", "push.our_bug"),
    (400, "BadMessageId", "push.our_bug"),
    (400, "BadPriority", "push.our_bug"),
    (400, "BadTopic", "push.fix_certificate"),
    (400, "DeviceTokenNotForTopic", "push.fix_certificate"),
    (400, "DuplicateHeaders", "push.our_bug"),
    (400, "IdleTimeout", "push.retry"),
    (400, "InvalidPushType", "push.our_bug"),
    (400, "MissingDeviceToken", "push.our_bug"),
    (400, "MissingTopic", "push.our_bug"),
    (400, "PayloadEmpty", "push.our_bug"),
    (400, "TopicDisallowed", "push.fix_certificate"),
    (403, "BadCertificate", "push.fix_certificate"),
    (403, "BadCertificateEnvironment", "push.fix_certificate"),
    (403, "ExpiredProviderToken", "push.fix_certificate"),
    (403, "Forbidden", "push.fix_certificate"),
    (403, "InvalidProviderToken", "push.fix_certificate"),
    (403, "MissingProviderToken", "push.fix_certificate"),
    (403, "UnrelatedKeyIdInToken", "push.fix_certificate"),
    (403, "BadEnvironmentKeyIdInToken", "push.fix_certificate"),
    (404, "BadPath", "push.our_bug"),
    (405, "MethodNotAllowed", "push.our_bug"),
    (410, "Unregistered", "push.dead_token"),
    (410, "ExpiredToken", "push.dead_token"),
    (413, "PayloadTooLarge", "push.our_bug"),
    (429, "TooManyRequests", "push.throttled"),
    (429, "TooManyProviderTokenUpdates", "push.throttled"),
    (500, "InternalServerError", "push.retry"),
    (503, "ServiceUnavailable", "push.retry"),
    (503, "Shutdown", "push.retry"),
];

/// What a status comes to when its reason is missing or new.
const BARE: &[(u16, &str)] = &[
    (200, "push.accepted"),
    (400, "push.our_bug"),
    (403, "push.fix_certificate"),
    (404, "push.our_bug"),
    (405, "push.our_bug"),
    (410, "push.dead_token"),
    (413, "push.our_bug"),
    (429, "push.throttled"),
    (500, "push.retry"),
    (502, "push.retry"),
    (503, "push.retry"),
    // Not APNs: a proxy, a captive portal, a mock with a mind of its own.
    (0, "push.retry"),
    (100, "push.retry"),
    (204, "push.retry"),
    (302, "push.retry"),
    (401, "push.retry"),
    (407, "push.retry"),
    (499, "push.retry"),
    (999, "push.retry"),
];

fn now() -> Timestamp {
    Timestamp::from_second(1_763_712_000).unwrap()
}

fn verdict(status: u16, body: &str) -> Verdict {
    Response {
        status,
        body: body.as_bytes(),
        ..Response::default()
    }
    .verdict(now())
}

fn with_reason(status: u16, reason: &str) -> Verdict {
    verdict(status, &serde_json::json!({ "reason": reason }).to_string())
}

fn wait_of(verdict: &Verdict) -> SignedDuration {
    match verdict {
        Verdict::Retry { after, .. } | Verdict::Throttled { after, .. } => *after,
        other => panic!("no wait in {other:?}"),
    }
}

#[test]
fn the_table_has_every_reason_once() {
    let words: BTreeSet<_> = TABLE.iter().map(|(_, word, _)| *word).collect();
    assert_eq!(words.len(), TABLE.len());
    assert_eq!(words, Reason::ALL.iter().map(Reason::as_str).collect());
}

#[test]
fn every_documented_answer_means_what_apple_says() {
    for (status, word, expected) in TABLE {
        let verdict = with_reason(*status, word);
        assert_eq!(verdict.code(), *expected, "{status} {word}");
        let why = Why::Answer {
            status: *status,
            reason: Some(Reason::parse(word)),
        };
        assert_eq!(why.to_string(), format!("{status} {word}"));
        assert!(
            format!("{verdict:?}").contains(&format!("{why:?}")),
            "{verdict:?}"
        );
    }
}

#[test]
fn every_pair_of_status_and_reason_follows_one_rule() {
    for (status, bare) in BARE {
        for (_, word, documented) in TABLE {
            let expected = if (400..500).contains(status) {
                documented
            } else {
                bare
            };
            assert_eq!(
                with_reason(*status, word).code(),
                *expected,
                "{status} {word}"
            );
        }
    }
}

#[test]
fn a_missing_or_new_reason_leaves_it_to_the_status() {
    let bodies = [
        r#"{"reason":"Novelty"}"#,
        r#"{"reason":7}"#,
        "{}",
        "",
        "<html>",
        "[]",
        "\u{0}",
        "null",
    ];
    for (status, expected) in BARE {
        for body in bodies {
            assert_eq!(verdict(*status, body).code(), *expected, "{status} {body}");
        }
    }
    let kept = Why::Answer {
        status: 403,
        reason: Some(Reason::Other("Novelty".to_owned())),
    };
    assert_eq!(
        verdict(403, bodies[0]),
        Verdict::FixCertificate { why: kept }
    );
}

#[test]
fn apns_is_left_alone_for_fifteen_minutes_after_any_5xx() {
    for (status, word) in [
        (500, "InternalServerError"),
        (503, "Shutdown"),
        (502, "Novelty"),
    ] {
        assert_eq!(wait_of(&with_reason(status, word)), 15 * MIN);
    }
    let answer = |retry_after| Response {
        status: 503,
        retry_after: Some(retry_after),
        ..Response::default()
    };
    assert_eq!(wait_of(&answer("1").verdict(now())), 15 * MIN);
    assert_eq!(wait_of(&answer("3600").verdict(now())), 60 * MIN);
    assert_eq!(
        wait_of(&answer("Fri, 21 Nov 2025 09:00:00 GMT").verdict(now())),
        60 * MIN
    );
    assert_eq!(wait_of(&answer("999999999").verdict(now())), 24 * 60 * MIN);
}

#[test]
fn a_throttled_device_waits_a_minute_or_as_long_as_apns_says() {
    let answer = |retry_after| {
        Response {
            status: 429,
            retry_after,
            ..Response::default()
        }
        .verdict(now())
    };
    assert_eq!(wait_of(&answer(None)), MIN);
    assert_eq!(wait_of(&answer(Some("10"))), MIN);
    assert_eq!(wait_of(&answer(Some("600"))), 10 * MIN);
    assert_eq!(wait_of(&answer(Some("junk"))), MIN);
}

#[test]
fn a_lost_connection_asks_for_no_pause_of_its_own() {
    assert_eq!(wait_of(&Verdict::no_answer()), SignedDuration::ZERO);
    assert_eq!(
        wait_of(&with_reason(400, "IdleTimeout")),
        SignedDuration::ZERO
    );
    assert_eq!(Why::NoAnswer.to_string(), "no answer");
}

#[test]
fn a_token_registered_after_its_death_notice_lives() {
    let dead = verdict(
        410,
        r#"{"reason":"Unregistered","timestamp":1763712000500}"#,
    );
    let at = |ms| Timestamp::from_millisecond(ms).unwrap();
    let Verdict::DeadToken { since, .. } = &dead else {
        panic!("{dead:?}")
    };
    assert_eq!(*since, Some(at(1_763_712_000_500)));
    assert!(dead.is_dead(at(1_763_712_000_499)));
    assert!(dead.is_dead(at(1_763_712_000_500)));
    assert!(!dead.is_dead(at(1_763_712_000_501)));
}

#[test]
fn a_death_notice_without_a_readable_time_holds_for_every_token() {
    for body in [
        r#"{"reason":"Unregistered"}"#,
        r#"{"reason":"Unregistered","timestamp":"soon"}"#,
        r#"{"reason":"Unregistered","timestamp":9223372036854775807}"#,
        r#"{"reason":"Unregistered","timestamp":1.5}"#,
    ] {
        let dead = verdict(410, body);
        assert!(
            matches!(&dead, Verdict::DeadToken { since: None, .. }),
            "{dead:?}"
        );
        assert!(dead.is_dead(Timestamp::MAX));
    }
    for alive in [
        verdict(200, ""),
        verdict(503, ""),
        verdict(403, ""),
        Verdict::no_answer(),
    ] {
        assert!(!alive.is_dead(Timestamp::MIN));
    }
}

#[test]
fn the_name_of_an_accepted_push_is_read_in_any_case() {
    let accepted = |apns_id| {
        Response {
            status: 200,
            apns_id,
            ..Response::default()
        }
        .verdict(now())
    };
    let id = uuid::Uuid::from_u128(0xEEC1_5E00);
    let upper = id.to_string().to_uppercase();
    assert_eq!(
        accepted(Some(&upper)),
        Verdict::Accepted { apns_id: Some(id) }
    );
    assert_eq!(
        accepted(Some("mock-1")),
        Verdict::Accepted { apns_id: None }
    );
    assert_eq!(accepted(None), Verdict::Accepted { apns_id: None });
}

#[test]
fn a_body_beyond_the_bound_is_not_read() {
    let long = format!(r#"{{"reason":"Unregistered","x":"{}"}}"#, "x".repeat(5_000));
    let why = Why::Answer {
        status: 400,
        reason: None,
    };
    assert_eq!(verdict(400, &long), Verdict::OurBug { why });
    assert_eq!(verdict(400, &"[".repeat(4_096)).code(), "push.our_bug");
}

proptest! {
    #[test]
    fn no_answer_panics(
        status: u16,
        body in prop::collection::vec(any::<u8>(), 0..200),
        retry_after: Option<String>,
        apns_id: Option<String>,
    ) {
        let response = Response {
            status,
            body: &body,
            retry_after: retry_after.as_deref(),
            apns_id: apns_id.as_deref(),
        };
        for now in [Timestamp::MIN, now(), Timestamp::MAX] {
            prop_assert!(Verdict::ALL.contains(&response.verdict(now).code()));
        }
    }

    #[test]
    fn no_mutilated_answer_panics(
        cut in 0_usize..60,
        place in 0_usize..60,
        byte: u8,
        retry_after in "[A-Za-z]{3}, [0-9]{1,2} [A-Za-z]{3} [0-9]{1,9} [0-9:]{1,9} [A-Z+0-9]{1,5}",
    ) {
        let mut body = br#"{"reason":"Unregistered","timestamp":1763712000500}"#.to_vec();
        if let Some(there) = body.get_mut(place) {
            *there = byte;
        }
        body.truncate(cut);
        let response =
            Response { status: 410, body: &body, retry_after: Some(&retry_after), apns_id: None };
        prop_assert!(Verdict::ALL.contains(&response.verdict(now()).code()));
    }
}

#[test]
fn a_go_away_is_read_for_every_reason_and_accuses_no_single_device() {
    for (_, word, answered) in TABLE {
        let debug_data = serde_json::json!({ "reason": word }).to_string();
        let go_away = GoAway::read(0, debug_data.as_bytes());
        assert_eq!(go_away.reason, Some(Reason::parse(word)));
        let expected = match *answered {
            "push.fix_certificate" | "push.throttled" => answered,
            _ => "push.retry",
        };
        let verdict = go_away.verdict();
        assert_eq!(verdict.code(), expected, "{word}");
        if let Verdict::Retry { after, why } = verdict {
            assert_eq!(after, SignedDuration::ZERO, "{word}");
            assert_eq!(why.to_string(), format!("GOAWAY {word}"));
        }
    }
}

#[test]
fn a_go_away_without_a_known_reason_is_only_a_lost_connection() {
    for debug_data in ["", "{", "null", r#"{"reason":7}"#, "\u{0}", "<html>"] {
        let go_away = GoAway::read(11, debug_data.as_bytes());
        assert_eq!((go_away.code, &go_away.reason), (11, &None), "{debug_data}");
        assert_eq!(wait_of(&go_away.verdict()), SignedDuration::ZERO);
    }
    let novelty = GoAway::read(0, br#"{"reason":"Novelty"}"#);
    assert_eq!(novelty.reason, Some(Reason::Other("Novelty".to_owned())));
    assert_eq!(novelty.verdict().code(), "push.retry");
}
