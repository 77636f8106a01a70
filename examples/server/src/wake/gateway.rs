//! Pushes over plain HTTP, to a gateway that holds the push certificate itself.

use std::time::Duration;

use http::{Request, header};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Bytes;
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::{TokioExecutor, TokioTimer},
};
use jiff::Timestamp;
use mdm_apns::{PushRequest, Response, Verdict, limits::MAX_ANSWER_BYTES};

use crate::config::Push;

/// Sends pushes; connections are kept.
#[derive(Debug)]
pub(super) struct Gateway {
    client: Client<HttpConnector, Full<Bytes>>,
    base: String,
    timeout: Duration,
}

impl Gateway {
    /// * `base`: the URL that paths are added to.
    pub(super) fn new(base: &str, push: &Push) -> Self {
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        connector.set_connect_timeout(Some(Duration::from_secs(10)));
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(Duration::from_secs(60))
            .http2_only(push.http2)
            .build(connector);
        Self {
            client,
            base: base.trim_end_matches('/').to_owned(),
            timeout: push.timeout.unsigned(),
        }
    }

    /// Sends one push and says what the answer means. No answer is an answer too.
    pub(super) async fn send(&self, push: &PushRequest) -> Verdict {
        match tokio::time::timeout(self.timeout, self.exchange(push)).await {
            Ok(Some(verdict)) => verdict,
            Ok(None) | Err(_) => Verdict::no_answer(),
        }
    }

    async fn exchange(&self, push: &PushRequest) -> Option<Verdict> {
        let mut request = Request::builder()
            .method(PushRequest::METHOD)
            .uri(format!("{}{}", self.base, push.path()))
            .header(header::CONTENT_TYPE, "application/json");
        for (name, value) in push.headers() {
            request = request.header(name, value);
        }
        let body = Bytes::copy_from_slice(push.body().as_ref());
        let request = request.body(Full::new(body)).ok()?;
        let response = self.client.request(request).await.ok()?;
        let (head, body) = response.into_parts();
        let text = |name: &str| head.headers.get(name).and_then(|value| value.to_str().ok());
        // A body that is too long or breaks off is another server's: the status has to do.
        let body = Limited::new(body, MAX_ANSWER_BYTES).collect().await;
        let body = body.map(|body| body.to_bytes()).unwrap_or_default();
        let response = Response {
            status: head.status.as_u16(),
            body: &body,
            retry_after: text("retry-after"),
            apns_id: text("apns-id"),
        };
        Some(response.verdict(Timestamp::now()))
    }
}
