//! Whether a push is one that Apple would take.

use http::{HeaderMap, Method, request::Parts};
use serde_json::Value;
use x509_parser::{oid_registry::Oid, prelude::FromDer, prelude::X509Certificate};

use crate::answer::Answer;

/// The largest body.
const MAX_BODY: usize = 4_096;

/// A push that is well formed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Push {
    /// The device's token, in lower-case hexadecimal.
    pub token: String,
    /// The topic: of the header, or of the certificate.
    pub topic: String,
    /// The magic in the body.
    pub magic: String,
    /// Until when to keep it, in seconds since 1970; 0 for one attempt, as is its absence.
    pub expiration: u64,
    /// The push's name, if it has one.
    pub id: Option<String>,
    /// The number of the connection that it came over, from 1.
    pub connection: u64,
}

/// Reads a push.
///
/// * `own`: the topic of the client's certificate.
pub(crate) fn read(
    parts: &Parts,
    body: &[u8],
    own: Option<&str>,
    connection: u64,
) -> Result<Push, Answer> {
    let refuse = |status, reason| Err(Answer::refusal(status, reason));
    let Some(own) = own else {
        return refuse(403, "MissingProviderToken");
    };
    if parts.method != Method::POST {
        return refuse(405, "MethodNotAllowed");
    }
    let Some(token) = parts.uri.path().strip_prefix("/3/device/") else {
        return refuse(404, "BadPath");
    };
    if token.is_empty() {
        return refuse(400, "MissingDeviceToken");
    }
    if token.len() % 2 != 0 || !token.bytes().all(|b| b.is_ascii_hexdigit()) {
        return refuse(400, "BadDeviceToken");
    }
    let headers = Headers(&parts.headers);
    headers.check()?;
    let topic = headers.text("apns-topic").unwrap_or(own);
    if topic != own {
        return refuse(400, "TopicDisallowed");
    }
    if body.is_empty() {
        return refuse(400, "PayloadEmpty");
    }
    if body.len() > MAX_BODY {
        return refuse(413, "PayloadTooLarge");
    }
    // Apple would take more; an MDM client would not, and nobody would learn of it.
    let Some(magic) = magic(body) else {
        return refuse(400, "PayloadEmpty");
    };
    Ok(Push {
        token: token.to_ascii_lowercase(),
        topic: topic.to_owned(),
        magic,
        expiration: headers
            .text("apns-expiration")
            .and_then(|text| text.parse().ok())
            .unwrap_or(0),
        id: headers.text("apns-id").map(str::to_owned),
        connection,
    })
}

/// `{"mdm":"…"}` and nothing else.
fn magic(body: &[u8]) -> Option<String> {
    let Ok(Value::Object(keys)) = serde_json::from_slice(body) else {
        return None;
    };
    match keys.get("mdm")? {
        Value::String(magic) if keys.len() == 1 => Some(magic.clone()),
        _ => None,
    }
}

struct Headers<'a>(&'a HeaderMap);

impl Headers<'_> {
    fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.to_str().ok()
    }

    fn check(&self) -> Result<(), Answer> {
        let is = |name, reason, fits: fn(&str) -> bool| {
            let mut values = self.0.get_all(name).iter();
            let value = values
                .next()
                .map(|value| value.to_str().unwrap_or_default());
            if values.next().is_some() {
                Err(Answer::refusal(400, "DuplicateHeaders"))
            } else if value.is_none_or(fits) {
                Ok(())
            } else {
                Err(Answer::refusal(400, reason))
            }
        };
        is("apns-topic", "BadTopic", |topic| !topic.is_empty())?;
        is("apns-push-type", "InvalidPushType", |kind| kind == "mdm")?;
        is("apns-priority", "BadPriority", |n| {
            matches!(n, "1" | "5" | "10")
        })?;
        is("apns-expiration", "BadExpirationDate", |n| {
            n.parse::<u64>().is_ok()
        })?;
        is("apns-id", "BadMessageId", is_uuid)?;
        is("apns-collapse-id", "BadCollapseId", |id| id.len() <= 64)
    }
}

fn is_uuid(text: &str) -> bool {
    let groups: Vec<_> = text.split('-').map(str::len).collect();
    groups == [8, 4, 4, 4, 12] && text.bytes().all(|b| b == b'-' || b.is_ascii_hexdigit())
}

/// The topic of a client's certificate.
pub(crate) fn topic_of(certificate: &[u8]) -> Option<String> {
    let (_, certificate) = X509Certificate::from_der(certificate).ok()?;
    let uid = Oid::from(&[0, 9, 2342, 19_200_300, 100, 1, 1]).ok()?;
    let value = certificate.subject().iter_by_oid(&uid).next()?;
    value.as_str().ok().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use http::Request;

    use super::*;

    const TOPIC: &str = "com.apple.mgmt.External.1";

    fn with(
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Result<Push, Answer> {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let (parts, ()) = request.body(()).unwrap().into_parts();
        read(&parts, body.as_bytes(), Some(TOPIC), 1)
    }

    fn refused(headers: &[(&str, &str)]) -> String {
        let answer = with("POST", "/3/device/00ff", headers, r#"{"mdm":"m"}"#).unwrap_err();
        assert_eq!(answer.status, 400);
        answer.reason.unwrap().into_owned()
    }

    #[test]
    fn a_push_in_order_is_read() {
        let headers = [
            ("apns-topic", TOPIC),
            ("apns-push-type", "mdm"),
            ("apns-priority", "10"),
            ("apns-expiration", "1795248000"),
            ("apns-id", "00000000-0000-0000-0000-00000000abcd"),
        ];
        let push = with("POST", "/3/device/00FF", &headers, r#"{"mdm":"m"}"#).unwrap();
        assert_eq!((push.token.as_str(), push.magic.as_str()), ("00ff", "m"));
        assert_eq!(push.expiration, 1_795_248_000);
        let bare = with("POST", "/3/device/00ff", &[], r#"{"mdm":"m"}"#).unwrap();
        assert_eq!((bare.topic.as_str(), bare.expiration), (TOPIC, 0));
    }

    #[test]
    fn each_wrong_header_has_its_reason() {
        for (name, value, reason) in [
            ("apns-topic", "", "BadTopic"),
            ("apns-topic", "com.apple.mgmt.External.2", "TopicDisallowed"),
            ("apns-push-type", "alert", "InvalidPushType"),
            ("apns-priority", "11", "BadPriority"),
            ("apns-expiration", "soon", "BadExpirationDate"),
            ("apns-id", "1", "BadMessageId"),
        ] {
            assert_eq!(refused(&[(name, value)]), reason);
        }
        let long = "x".repeat(65);
        assert_eq!(refused(&[("apns-collapse-id", &long)]), "BadCollapseId");
        let twice = [("apns-priority", "10"), ("apns-priority", "10")];
        assert_eq!(refused(&twice), "DuplicateHeaders");
    }

    #[test]
    fn each_wrong_request_has_its_status_and_reason() {
        let body = r#"{"mdm":"m"}"#;
        let long = format!(r#"{{"mdm":"{}"}}"#, "x".repeat(5_000));
        for (method, path, body, status, reason) in [
            ("GET", "/3/device/00ff", body, 405, "MethodNotAllowed"),
            ("POST", "/2/device/00ff", body, 404, "BadPath"),
            ("POST", "/3/device/", body, 400, "MissingDeviceToken"),
            ("POST", "/3/device/0", body, 400, "BadDeviceToken"),
            ("POST", "/3/device/zz", body, 400, "BadDeviceToken"),
            ("POST", "/3/device/00ff", "", 400, "PayloadEmpty"),
            (
                "POST",
                "/3/device/00ff",
                r#"{"mdm":"m","aps":{}}"#,
                400,
                "PayloadEmpty",
            ),
            ("POST", "/3/device/00ff", &long, 413, "PayloadTooLarge"),
        ] {
            let answer = with(method, path, &[], body).unwrap_err();
            assert_eq!(answer, Answer::refusal(status, reason));
        }
    }
}
