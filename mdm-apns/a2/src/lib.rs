//! [`mdm_apns`] over the crate [`a2`], for hosts that already push to apps with it.
//!
//! Take the feature `client` of mdm-apns instead if you can. What a2 0.10 (May 2024, its newest) cannot do:
//!
//! | limit | what follows |
//! | --- | --- |
//! | It pins rustls 0.22 and rustls-webpki 0.102, with RUSTSEC-2026-0049, -0098, -0099 and -0104, and rustls-pemfile, RUSTSEC-2025-0134; none is fixed there | This is a crate of its own, outside the workspace: a cargo feature would bring them into the lock file of every user, on or off |
//! | The hosts are Apple's two and the roots are compiled in | No test against a mock, no relay, no port 2197 |
//! | Keys are PKCS #8 only | Convert others with `openssl pkcs8 -topk8 -nodes` |
//! | A reason that it does not know loses its word and its time | Such an answer is judged by its status, and a 410 without time holds for every token |
//! | `Retry-After` is not passed on | Throttled pushes wait for the least time only |
//! | No TCP_NODELAY, no PING, one connection, no new certificate without a new client | A twentieth of the throughput, and idle connections that firewalls drop |
//! | A refused stream and a lost one look alike | Neither is sent again within an attempt |
//!
//! ```no_run
//! # async fn f(push: mdm_apns::Push<u32>, wakes: &mut mdm_apns::Wakes<u32>, client: a2::Client, now: jiff::Timestamp) {
//! let verdict = mdm_apns_a2::send(&client, &push.request, now).await;
//! let outcome = wakes.report(now, &push.enrollment, push.flight, verdict);
//! # }
//! ```

use std::fmt;

use a2::{Client, Error, NotificationOptions, Priority, PushType, request::payload::PayloadLike};
use jiff::Timestamp;
use mdm_apns::{PushRequest, Response, Verdict};
use serde::{Serialize, Serializer, ser::SerializeMap};

/// Sends one push and says what came of it.
///
/// `client` has to be made with the push certificate of the push's topic (`Client::certificate_parts`).
pub async fn send(client: &Client, push: &PushRequest, now: Timestamp) -> Verdict {
    let token = push.target.token.to_hex();
    let id = push.id.map(|id| id.to_string());
    let payload = MdmPayload {
        magic: push.target.magic.expose(),
        token: &token,
        options: NotificationOptions {
            apns_id: id.as_deref(),
            apns_push_type: Some(PushType::Mdm),
            apns_expiration: Some(push.expiration.as_unix_seconds()),
            apns_priority: Some(Priority::High),
            apns_topic: Some(push.target.topic.as_str()),
            apns_collapse_id: None,
        },
    };
    verdict(client.send(payload).await, now)
}

/// What a2's result means.
pub fn verdict(result: Result<a2::Response, Error>, now: Timestamp) -> Verdict {
    let response = match result {
        Ok(response) | Err(Error::ResponseError(response)) => response,
        Err(error @ (Error::ClientError(_) | Error::ConnectionError(_) | Error::Tls(_))) => {
            return Verdict::no_connection(error.to_string());
        }
        Err(_) => return Verdict::no_answer(),
    };
    let said = response.error.map(|error| {
        // The names of a2's reasons are Apple's words.
        let reason = format!("{:?}", error.reason);
        serde_json::json!({ "reason": reason, "timestamp": error.timestamp }).to_string()
    });
    let answer = Response {
        status: response.code,
        body: said.as_deref().unwrap_or_default().as_bytes(),
        retry_after: None,
        apns_id: response.apns_id.as_deref(),
    };
    answer.verdict(now)
}

/// `{"mdm":"…"}`.
struct MdmPayload<'a> {
    magic: &'a str,
    token: &'a str,
    options: NotificationOptions<'a>,
}

impl Serialize for MdmPayload<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut keys = serializer.serialize_map(Some(1))?;
        keys.serialize_entry("mdm", self.magic)?;
        keys.end()
    }
}

/// a2 writes payloads to its log.
impl fmt::Debug for MdmPayload<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MdmPayload(…)")
    }
}

impl PayloadLike for MdmPayload<'_> {
    fn get_device_token(&self) -> &str {
        self.token
    }

    fn get_options(&self) -> &NotificationOptions<'_> {
        &self.options
    }
}

#[cfg(test)]
mod tests {
    use a2::response::{ErrorBody, ErrorReason};

    use super::*;

    fn answer(code: u16, error: Option<ErrorBody>) -> Verdict {
        let response = a2::Response {
            error,
            apns_id: None,
            code,
        };
        let result = if code == 200 {
            Ok(response)
        } else {
            Err(Error::ResponseError(response))
        };
        verdict(result, Timestamp::UNIX_EPOCH)
    }

    #[test]
    fn a_death_notice_keeps_its_time() {
        let error = ErrorBody {
            reason: ErrorReason::Unregistered,
            timestamp: Some(1_763_712_000_500),
        };
        let dead = answer(410, Some(error));
        assert!(dead.is_dead(Timestamp::from_second(1_763_712_000).unwrap()));
        assert!(!dead.is_dead(Timestamp::from_second(1_763_712_001).unwrap()));
    }

    #[test]
    fn answers_mean_what_they_mean_without_a2() {
        let of = |code, reason| {
            answer(
                code,
                Some(ErrorBody {
                    reason,
                    timestamp: None,
                }),
            )
            .code()
        };
        assert_eq!(answer(200, None).code(), "push.accepted");
        assert_eq!(of(403, ErrorReason::BadCertificate), "push.fix_certificate");
        assert_eq!(of(400, ErrorReason::BadDeviceToken), "push.dead_token");
        assert_eq!(answer(410, None).code(), "push.dead_token");
        let late = verdict(Err(Error::RequestTimeout(20)), Timestamp::UNIX_EPOCH);
        assert_eq!(late, Verdict::no_answer());
    }

    #[test]
    fn the_body_is_the_one_that_a_client_takes() {
        let payload = MdmPayload {
            magic: "a\"b",
            token: "00",
            options: NotificationOptions::default(),
        };
        assert_eq!(payload.to_json_string().unwrap(), r#"{"mdm":"a\"b"}"#);
        assert_eq!(format!("{payload:?}"), "MdmPayload(…)");
    }
}
