//! The operator: queues commands through the admin API, as a script would.

use std::{net::SocketAddr, time::Duration};

use anyhow::{Context, ensure};
use base64::{Engine, engine::general_purpose::STANDARD};
use http::{Method, Request, header};
use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use mdm_core::id::EnrollmentId;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use ring::rand::{SecureRandom, SystemRandom};
use serde_json::Value;

/// So many enrollments in one request.
const TOGETHER: usize = 50;
const PATIENCE: Duration = Duration::from_secs(30);

/// A client of the admin API.
pub(super) struct Operator {
    client: Client<HttpConnector, Full<Bytes>>,
    address: SocketAddr,
    key: String,
}

/// A key that nobody else has.
pub(super) fn random_key() -> anyhow::Result<String> {
    let mut bytes = [0; 18];
    SystemRandom::new()
        .fill(&mut bytes)
        .map_err(|_| anyhow::anyhow!("the operating system gives no random bytes"))?;
    Ok(base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes))
}

impl Operator {
    pub(super) fn new(address: SocketAddr, key: String) -> Self {
        Self {
            client: Client::builder(TokioExecutor::new()).build_http(),
            address,
            key,
        }
    }

    pub(super) fn key(&self) -> &str {
        &self.key
    }

    /// Queues one command for many channels; gives its UUID and the channels that took it.
    pub(super) async fn enqueue(
        &self,
        channels: &[EnrollmentId],
        command: &[u8],
        query: &str,
    ) -> anyhow::Result<Vec<(EnrollmentId, String)>> {
        let mut taken = Vec::new();
        for some in channels.chunks(TOGETHER) {
            let ids: Vec<_> = some
                .iter()
                .map(|id| utf8_percent_encode(id.as_str(), NON_ALPHANUMERIC).to_string())
                .collect();
            let answer = self
                .send(
                    Method::PUT,
                    &format!("/v1/enqueue/{}{query}", ids.join(",")),
                    command,
                )
                .await?;
            let uuid = answer["command_uuid"]
                .as_str()
                .context("the server names no command")?;
            for id in some {
                if answer["status"][id.as_str()]["command_error"].is_null() {
                    taken.push((id.clone(), uuid.to_owned()));
                }
            }
        }
        Ok(taken)
    }

    /// Prepares a place for one device; gives its link.
    pub(super) async fn prepare_place(&self, name: &str) -> anyhow::Result<String> {
        let place = serde_json::json!({ "name": name, "uses": 1 }).to_string();
        let answer = self
            .send(Method::POST, "/api/places", place.as_bytes())
            .await?;
        let link = answer["url"].as_str();
        Ok(link.context("the server gives no link")?.to_owned())
    }

    /// Says that the device is about to renew its identity.
    pub(super) async fn expect_renewal(&self, device: &EnrollmentId) -> anyhow::Result<()> {
        let id = utf8_percent_encode(device.as_str(), NON_ALPHANUMERIC);
        self.send(
            Method::POST,
            &format!("/v1/enrollments/{id}/expect-renewal"),
            b"",
        )
        .await
        .map(drop)
    }

    async fn send(&self, method: Method, path: &str, body: &[u8]) -> anyhow::Result<Value> {
        let credentials = STANDARD.encode(format!("mdm:{}", self.key));
        let request = Request::builder()
            .method(method)
            .uri(format!("http://{}{path}", self.address))
            .header(header::AUTHORIZATION, format!("Basic {credentials}"))
            .body(Full::new(Bytes::copy_from_slice(body)))?;
        let response = tokio::time::timeout(PATIENCE, self.client.request(request))
            .await
            .context("the admin API does not answer")??;
        let status = response.status();
        let body = response.into_body().collect().await?.to_bytes();
        let answer = if body.is_empty() {
            Value::Null
        } else {
            serde_json::from_slice(&body)?
        };
        // 207: some were refused; which ones stands in the answer.
        ensure!(
            status.is_success() || answer["status"].is_object(),
            "{path}: {status} {answer}"
        );
        Ok(answer)
    }
}
