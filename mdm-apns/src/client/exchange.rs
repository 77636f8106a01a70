//! One attempt: a push there, a verdict back.

use std::{error::Error, sync::atomic::Ordering};

use http::{Request, Uri, header};
use http_body_util::{BodyExt, Full, Limited};
use hyper::{
    body::{Bytes, Incoming},
    client::conn::TrySendError,
};
use jiff::Timestamp;
use tokio::time::timeout;

use super::{
    connection::Lease,
    pool::{ApnsClient, Pool},
    tls::Fault,
};
use crate::{limits::MAX_ANSWER_BYTES, request::PushRequest, response::Response, verdict::Verdict};

/// How often a push that was not processed goes to another connection within one attempt. A server that goes down takes a few with it.
const MAX_RESENT: usize = 3;

/// What became of a push without an answer.
enum Fate {
    /// The protocol says that it was not processed.
    Unprocessed,
    /// It may have been.
    Unknown,
}

impl ApnsClient {
    /// Sends one push and says what came of it. No answer is an answer too.
    ///
    /// `now` is for a `Retry-After` that names a date, and to tell why a connection is refused once the certificate has expired.
    pub async fn send(&self, push: &PushRequest, now: Timestamp) -> Verdict {
        match timeout(self.0.settings.timeout, self.0.attempt(push, now)).await {
            Ok(verdict) => verdict,
            Err(_) => Verdict::no_answer(),
        }
    }
}

impl Pool {
    async fn attempt(&self, push: &PushRequest, now: Timestamp) -> Verdict {
        let mut last = Verdict::no_answer();
        for _ in 0..=MAX_RESENT {
            let lease = match self.lease().await {
                Ok(lease) => lease,
                Err(fault) => return self.judge(fault, now),
            };
            let Some(request) = self.write(push) else {
                return Verdict::no_answer();
            };
            let error = match lease.sender().try_send_request(request).await {
                Ok(response) => return self.read(response, &lease, now).await,
                Err(error) => error,
            };
            last = self.verdict_of(&lease, now);
            let is_final = !matches!(last, Verdict::Retry { .. });
            match fate(error) {
                Fate::Unprocessed if !is_final => {
                    self.resent.fetch_add(1, Ordering::Relaxed);
                }
                Fate::Unprocessed | Fate::Unknown => return last,
            }
        }
        last
    }

    fn write(&self, push: &PushRequest) -> Option<Request<Full<Bytes>>> {
        let uri = Uri::builder()
            .scheme("https")
            .authority(self.settings.endpoint.authority())
            .path_and_query(push.path())
            .build()
            .ok()?;
        let mut request = Request::builder()
            .method(PushRequest::METHOD)
            .uri(uri)
            .header(header::CONTENT_TYPE, "application/json");
        for (name, value) in push.headers() {
            request = request.header(name, value);
        }
        let body = Bytes::copy_from_slice(push.body().as_ref());
        request.body(Full::new(body)).ok()
    }

    async fn read(
        &self,
        response: http::Response<Incoming>,
        lease: &Lease,
        now: Timestamp,
    ) -> Verdict {
        let (head, body) = response.into_parts();
        let text = |name: &str| head.headers.get(name).and_then(|value| value.to_str().ok());
        let status = head.status.as_u16();
        let body = match Limited::new(body, MAX_ANSWER_BYTES).collect().await {
            Ok(body) => body.to_bytes(),
            // A 200 is a 200. A refusal that breaks off is judged by its status, or by the GOAWAY that took its words.
            Err(_) if status >= 500 && lease.seen().go_away().is_some() => {
                return self.verdict_of(lease, now);
            }
            Err(_) => Bytes::new(),
        };
        let response = Response {
            status,
            body: &body,
            retry_after: text("retry-after"),
            apns_id: text("apns-id"),
        };
        response.verdict(now)
    }

    /// What the end of a connection means for the pushes that it took along.
    fn verdict_of(&self, lease: &Lease, now: Timestamp) -> Verdict {
        match (lease.seen().go_away(), lease.seen().fault()) {
            (Some(go_away), _) => go_away.verdict(),
            (None, Some(fault)) => self.judge(fault, now),
            (None, None) => Verdict::no_answer(),
        }
    }

    fn judge(&self, fault: Fault, now: Timestamp) -> Verdict {
        match fault {
            Fault::CertificateRefused(detail) => Verdict::certificate_refused(detail),
            Fault::Alert(detail) if self.not_after() < now => {
                Verdict::certificate_refused(format!(
                    "{detail}; the push certificate expired on {}",
                    self.not_after()
                ))
            }
            Fault::Alert(detail) | Fault::Other(detail) => Verdict::no_connection(detail),
        }
    }
}

fn fate(mut error: TrySendError<Request<Full<Bytes>>>) -> Fate {
    if error.take_message().is_some() {
        return Fate::Unprocessed;
    }
    let error = error.into_error();
    let mut source: Option<&(dyn Error + 'static)> = error.source();
    while let Some(inner) = source {
        if let Some(error) = inner.downcast_ref::<h2::Error>() {
            let is_refused = error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM);
            // h2 gives a GOAWAY to the streams above its last one only; the others end with the connection.
            let is_above = error.is_go_away();
            return if error.is_remote() && (is_refused || is_above) {
                Fate::Unprocessed
            } else {
                Fate::Unknown
            };
        }
        source = inner.source();
    }
    Fate::Unknown
}
