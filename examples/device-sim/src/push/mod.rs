//! A stand-in for Apple's push service on loopback.
//!
//! A server under test is told this address instead of `api.push.apple.com`. It speaks
//! `POST /3/device/<token>` over HTTP/1.1 or HTTP/2 with prior knowledge, judges requests
//! as Apple does, keeps the newest push for a device that cannot be reached, and wakes
//! simulated devices.

mod hub;
mod request;

use std::net::SocketAddr;
use std::sync::Arc;

use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use jiff::Timestamp;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

pub use hub::{Delivery, PushCounts, PushHub, PushRules};
pub use request::{PushRequest, Rejection};

use crate::chance::{Chance, Purpose};

/// The push service; it ends when it is dropped.
#[derive(Debug)]
pub struct PushService {
    hub: Arc<PushHub>,
    address: SocketAddr,
    listening: JoinHandle<()>,
}

impl PushService {
    /// Listens on an address; port 0 takes a free one.
    pub async fn bind(address: SocketAddr, rules: PushRules) -> std::io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let hub = Arc::new(PushHub::new(rules));
        let listening = tokio::spawn(listen(listener, hub.clone()));
        Ok(Self {
            hub,
            address,
            listening,
        })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The base URL that a server under test is given.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Who receives what.
    pub fn hub(&self) -> &Arc<PushHub> {
        &self.hub
    }
}

impl Drop for PushService {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

async fn listen(listener: TcpListener, hub: Arc<PushHub>) {
    let ids = Arc::new(std::sync::Mutex::new(Chance::new(
        hub.seed(),
        0,
        Purpose::Push,
    )));
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            continue;
        };
        // A server that pushes many at once must not wait for Nagle.
        let _ = stream.set_nodelay(true);
        let (hub, ids) = (hub.clone(), ids.clone());
        tokio::spawn(async move {
            let service = service_fn(move |request| {
                let (hub, ids) = (hub.clone(), ids.clone());
                async move { Ok::<_, std::convert::Infallible>(answer(&hub, &ids, request).await) }
            });
            let connection = auto::Builder::new(TokioExecutor::new());
            // An error here is the server's hanging up.
            let _ = connection
                .serve_connection(TokioIo::new(stream), service)
                .await;
        });
    }
}

async fn answer(
    hub: &PushHub,
    ids: &std::sync::Mutex<Chance>,
    request: Request<Incoming>,
) -> Response<Full<Bytes>> {
    let (parts, body) = request.into_parts();
    let body = match Limited::new(body, request::LONGEST_BODY + 1)
        .collect()
        .await
    {
        Ok(body) => body.to_bytes(),
        // Too long or broken off; what counts is that it is longer than allowed.
        Err(_) => Bytes::from(vec![b' '; request::LONGEST_BODY + 1]),
    };
    let verdict = PushRequest::judge(&parts.method, parts.uri.path(), &parts.headers, &body)
        .and_then(|push| hub.accept(Timestamp::now(), &push).map(|()| push));
    let drawn = || match ids.lock() {
        Ok(mut chance) => chance.uuid(),
        Err(poisoned) => poisoned.into_inner().uuid(),
    };
    match verdict {
        Ok(push) => {
            let id = push.id.unwrap_or_else(drawn);
            response(StatusCode::OK, &id, Bytes::new())
        }
        Err(rejection) => {
            hub.count_rejection(&rejection);
            let id = request::apns_id(&parts.headers).unwrap_or_else(drawn);
            let mut body = json!({"reason": rejection.reason});
            if let Some(at) = rejection.unregistered_at {
                body["timestamp"] = json!(at.as_millisecond());
            }
            response(rejection.status, &id, Bytes::from(body.to_string()))
        }
    }
}

fn response(status: StatusCode, apns_id: &str, body: Bytes) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(body));
    *response.status_mut() = status;
    if let Ok(id) = apns_id.parse() {
        response.headers_mut().insert("apns-id", id);
    }
    response
}
