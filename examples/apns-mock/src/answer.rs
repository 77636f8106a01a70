//! What Apple's push service answers.

use std::borrow::Cow;

/// Every status and reason that Apple documents, beside 200.
pub const DOCUMENTED: &[(u16, &str)] = &[
    (400, "BadCollapseId"),
    (400, "BadDeviceToken"),
    (400, "BadExpirationDate"),
    (400, "BadMessageId"),
    (400, "BadPriority"),
    (400, "BadTopic"),
    (400, "DeviceTokenNotForTopic"),
    (400, "DuplicateHeaders"),
    (400, "IdleTimeout"),
    (400, "InvalidPushType"),
    (400, "MissingDeviceToken"),
    (400, "MissingTopic"),
    (400, "PayloadEmpty"),
    (400, "TopicDisallowed"),
    (403, "BadCertificate"),
    (403, "BadCertificateEnvironment"),
    (403, "ExpiredProviderToken"),
    (403, "Forbidden"),
    (403, "InvalidProviderToken"),
    (403, "MissingProviderToken"),
    (403, "UnrelatedKeyIdInToken"),
    (403, "BadEnvironmentKeyIdInToken"),
    (404, "BadPath"),
    (405, "MethodNotAllowed"),
    (410, "Unregistered"),
    (410, "ExpiredToken"),
    (413, "PayloadTooLarge"),
    (429, "TooManyRequests"),
    (429, "TooManyProviderTokenUpdates"),
    (500, "InternalServerError"),
    (503, "ServiceUnavailable"),
    (503, "Shutdown"),
];

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// HTTP's status.
    pub status: u16,
    /// `reason`, absent with 200.
    pub reason: Option<Cow<'static, str>>,
    /// `timestamp` in milliseconds since 1970: with 410, since when the token is dead.
    pub timestamp: Option<i64>,
    /// The `Retry-After` header, in seconds.
    pub retry_after: Option<u64>,
}

impl Answer {
    /// 200.
    pub const ACCEPTED: Self = Self {
        status: 200,
        reason: None,
        timestamp: None,
        retry_after: None,
    };

    /// A refusal.
    pub const fn refusal(status: u16, reason: &'static str) -> Self {
        Self {
            status,
            reason: Some(Cow::Borrowed(reason)),
            timestamp: None,
            retry_after: None,
        }
    }

    /// 410, dead since then (milliseconds since 1970).
    pub fn unregistered(since: i64) -> Self {
        Self {
            timestamp: Some(since),
            ..Self::refusal(410, "Unregistered")
        }
    }

    /// 429 with a `Retry-After` in seconds.
    pub fn throttled(retry_after: u64) -> Self {
        Self {
            retry_after: Some(retry_after),
            ..Self::refusal(429, "TooManyRequests")
        }
    }

    /// The JSON of a refusal; nothing with 200.
    pub(crate) fn body(&self) -> Vec<u8> {
        let Some(reason) = &self.reason else {
            return Vec::new();
        };
        let body = match self.timestamp {
            Some(timestamp) => serde_json::json!({ "reason": reason, "timestamp": timestamp }),
            None => serde_json::json!({ "reason": reason }),
        };
        body.to_string().into_bytes()
    }
}
