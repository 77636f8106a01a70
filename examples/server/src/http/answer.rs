//! Answers, with the few headers that they need.

use http::{HeaderValue, Response, StatusCode, header};
use http_body_util::{Either, Full};
use hyper::body::Bytes;
use serde::Serialize;

use crate::code::Code;

/// An answer of any part of the server: bytes that are there already, or what axum makes.
pub(crate) type Answer = Response<Either<Full<Bytes>, axum::body::Body>>;

/// An answer with this status, type and body.
pub(crate) fn full(status: u16, content_type: &'static str, body: Bytes) -> Answer {
    let mut answer = empty(status);
    answer
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    *answer.body_mut() = Either::Left(Full::new(body));
    answer
}

/// An answer without a body.
pub(crate) fn empty(status: u16) -> Answer {
    let mut answer = Response::new(Either::Left(Full::default()));
    *answer.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::SERVICE_UNAVAILABLE);
    answer
}

/// JSON.
pub(crate) fn json(status: u16, value: &impl Serialize) -> Answer {
    // Our own types have a form in JSON: no map with other keys than text, nothing that fails.
    let body = serde_json::to_vec(value).unwrap_or_default();
    full(status, "application/json", body.into())
}

/// Text.
pub(crate) fn text(status: u16, content_type: &'static str, body: String) -> Answer {
    full(status, content_type, body.into())
}

/// The answer to a request that is refused: `{"error": code}`, with what to do about it in the headers.
pub(crate) fn problem(code: impl Into<Code>, status: u16) -> Answer {
    #[derive(Serialize)]
    struct Problem {
        error: &'static str,
    }
    let error = code.into().as_str();
    let mut answer = json(status, &Problem { error });
    let headers = answer.headers_mut();
    match status {
        408 => headers.insert(header::CONNECTION, HeaderValue::from_static("close")),
        503 => headers.insert(header::RETRY_AFTER, HeaderValue::from_static("60")),
        _ => None,
    };
    answer
}
