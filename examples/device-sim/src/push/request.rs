//! A push as it arrives, judged by what Apple documents.

use http::{HeaderMap, Method, StatusCode};
use jiff::Timestamp;
use serde::Deserialize;

/// Apple's limit for the body of a push.
pub(super) const LONGEST_BODY: usize = 4096;

/// A push that is well formed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PushRequest {
    /// The token, decoded from the path.
    pub token: Vec<u8>,
    /// `apns-topic`.
    pub topic: String,
    /// `apns-expiration`: until when the push is kept for a device that cannot be reached.
    /// None when the header is absent or 0: one attempt.
    pub keep_until: Option<Timestamp>,
    /// `apns-id`, if the sender chose one.
    pub id: Option<String>,
    /// The push magic; none when the body is not exactly `{"mdm":"<magic>"}`. Apple's
    /// service does not look at it, and the device ignores such a push.
    pub magic: Option<String>,
}

/// Why a push is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejection {
    /// The HTTP status.
    pub status: StatusCode,
    /// Apple's word for it.
    pub reason: &'static str,
    /// With 410: since when the token is gone.
    pub unregistered_at: Option<Timestamp>,
}

impl Rejection {
    pub(super) fn new(status: StatusCode, reason: &'static str) -> Self {
        Self {
            status,
            reason,
            unregistered_at: None,
        }
    }

    fn bad(reason: &'static str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, reason)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MdmBody {
    mdm: String,
}

impl PushRequest {
    /// Judges the form of a push. Whether its token is known is the hub's question.
    pub fn judge(
        method: &Method,
        path: &str,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Self, Rejection> {
        let Some(token) = path.strip_prefix("/3/device/") else {
            return Err(Rejection::new(StatusCode::NOT_FOUND, "BadPath"));
        };
        if *method != Method::POST {
            return Err(Rejection::new(
                StatusCode::METHOD_NOT_ALLOWED,
                "MethodNotAllowed",
            ));
        }
        if token.is_empty() {
            return Err(Rejection::bad("MissingDeviceToken"));
        }
        if body.len() > LONGEST_BODY {
            return Err(Rejection::new(
                StatusCode::PAYLOAD_TOO_LARGE,
                "PayloadTooLarge",
            ));
        }
        if body.is_empty() {
            return Err(Rejection::bad("PayloadEmpty"));
        }
        let token = decode_hex(token).ok_or(Rejection::bad("BadDeviceToken"))?;
        check_type_and_priority(headers)?;
        Ok(Self {
            token,
            topic: topic(headers)?,
            keep_until: expiration(headers)?,
            id: checked_id(headers)?,
            magic: magic(body),
        })
    }
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

fn topic(headers: &HeaderMap) -> Result<String, Rejection> {
    let topic = header(headers, "apns-topic").ok_or(Rejection::bad("MissingTopic"))?;
    if !topic.starts_with("com.apple.mgmt.") {
        return Err(Rejection::bad("BadTopic"));
    }
    Ok(topic.to_owned())
}

fn expiration(headers: &HeaderMap) -> Result<Option<Timestamp>, Rejection> {
    let wrong = || Rejection::bad("BadExpirationDate");
    match header(headers, "apns-expiration") {
        None | Some("0") => Ok(None),
        Some(text) => {
            let seconds = text.parse().map_err(|_| wrong())?;
            Timestamp::from_second(seconds)
                .map(Some)
                .map_err(|_| wrong())
        }
    }
}

fn check_type_and_priority(headers: &HeaderMap) -> Result<(), Rejection> {
    // Apple recommends the type for MDM and does not demand it.
    if header(headers, "apns-push-type").is_some_and(|kind| kind != "mdm") {
        return Err(Rejection::bad("InvalidPushType"));
    }
    match header(headers, "apns-priority") {
        None | Some("1" | "5" | "10") => Ok(()),
        Some(_) => Err(Rejection::bad("BadPriority")),
    }
}

/// The sender's `apns-id`, if it is one.
pub(super) fn apns_id(headers: &HeaderMap) -> Option<String> {
    let id = header(headers, "apns-id")?;
    uuid::Uuid::parse_str(id).ok().map(|_| id.to_owned())
}

fn checked_id(headers: &HeaderMap) -> Result<Option<String>, Rejection> {
    match headers.contains_key("apns-id") {
        false => Ok(None),
        true => apns_id(headers)
            .map(Some)
            .ok_or(Rejection::bad("BadMessageId")),
    }
}

fn magic(body: &[u8]) -> Option<String> {
    serde_json::from_slice::<MdmBody>(body)
        .ok()
        .map(|body| body.mdm)
}

fn decode_hex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) || !text.is_ascii() {
        return None;
    }
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok())
        .collect()
}
