//! The answer to a push, read.

use jiff::{SignedDuration, Timestamp, fmt::rfc2822::DateTimeParser};
use serde_json::Value;
use uuid::Uuid;

use crate::{
    limits::{MAX_ANSWER_BYTES, MAX_RETRY_AFTER},
    reason::Reason,
    verdict::Verdict,
};

/// What came back over HTTP/2. Where nothing came back, there is [`Verdict::no_answer`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Response<'a> {
    /// `:status`.
    pub status: u16,
    /// The body, empty with a 200.
    pub body: &'a [u8],
    /// The `Retry-After` header as it came: seconds or a date.
    pub retry_after: Option<&'a str>,
    /// The `apns-id` header as it came.
    pub apns_id: Option<&'a str>,
}

impl Response<'_> {
    /// What the answer means. `now` is only for a `Retry-After` that names a date. Never fails: an answer that cannot be read
    /// is judged by its status.
    pub fn verdict(&self, now: Timestamp) -> Verdict {
        let (reason, since) = said(self.body);
        let retry_after = self.retry_after.and_then(|value| wait(value, now));
        let apns_id = self.apns_id.and_then(|id| Uuid::try_parse(id.trim()).ok());
        Verdict::on(self.status, reason, since, retry_after, apns_id)
    }
}

/// `{"reason":"…","timestamp":milliseconds}`, either of which may be missing or of another type: a body, or the debug data of a GOAWAY.
pub(crate) fn said(body: &[u8]) -> (Option<Reason>, Option<Timestamp>) {
    if body.len() > MAX_ANSWER_BYTES {
        return (None, None);
    }
    let Ok(Value::Object(said)) = serde_json::from_slice(body) else {
        return (None, None);
    };
    let since = said.get("timestamp").and_then(Value::as_i64);
    (
        said.get("reason")
            .and_then(Value::as_str)
            .map(Reason::parse),
        since.and_then(|ms| Timestamp::from_millisecond(ms).ok()),
    )
}

/// RFC 9110 §10.2.3: whole seconds, or a date. At most [`MAX_RETRY_AFTER`]; a date that is past is no time at all.
fn wait(value: &str, now: Timestamp) -> Option<SignedDuration> {
    let value = value.trim();
    let wait = if !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit()) {
        value
            .parse()
            .map_or(MAX_RETRY_AFTER, SignedDuration::from_secs)
    } else {
        DateTimeParser::new()
            .parse_timestamp(value)
            .ok()?
            .duration_since(now)
    };
    Some(wait.clamp(SignedDuration::ZERO, MAX_RETRY_AFTER))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retry_after_is_seconds_or_a_date_and_never_too_long() {
        let now: Timestamp = "1994-11-06T08:49:00Z".parse().unwrap();
        let secs = |value| wait(value, now).map(|wait| wait.as_secs());
        assert_eq!(secs("120"), Some(120));
        assert_eq!(secs(" 0 "), Some(0));
        assert_eq!(secs("Sun, 06 Nov 1994 08:49:37 GMT"), Some(37));
        assert_eq!(secs("Sun, 06 Nov 1994 08:48:37 GMT"), Some(0));
        assert_eq!(secs("99999999999999999999999"), Some(24 * 3_600));
        assert_eq!(secs("Sun, 06 Nov 2044 08:49:37 GMT"), Some(24 * 3_600));
        for junk in ["", "-1", "1.5", "soon", "Sun, 06 Nov"] {
            assert_eq!(secs(junk), None, "{junk}");
        }
    }
}
