//! The connection of one device channel to its MDM server.

use std::sync::Arc;

use http::header::{CONTENT_TYPE, HOST, USER_AGENT};
use http::{HeaderName, HeaderValue, Method, Request};
use http_body_util::Full;
use hyper::body::Bytes;
use hyper::client::conn::http1::SendRequest;
use jiff::Timestamp;
use rustls::pki_types::CertificateDer;
use tokio::sync::OwnedSemaphorePermit;

use super::connect::{Tls, connect};
use super::{ExchangeError, MdmRequest, Shown, Target, http_error, read};
use crate::device::{Outgoing, Reply};

/// No command of a server is longer: the largest profiles have 5 MiB, in base64 7.
const LONGEST_REPLY: usize = 16 * 1024 * 1024;

/// A connection that is opened when it is first needed and again when it broke.
#[derive(Debug, Default)]
pub(crate) struct Line {
    open: Option<Open>,
}

#[derive(Debug)]
struct Open {
    authority: String,
    pins: Arc<[CertificateDer<'static>]>,
    certificate: Vec<u8>,
    sender: SendRequest<Full<Bytes>>,
    _permit: OwnedSemaphorePermit,
}

impl Line {
    /// Sends what a device wants to send and reads the answer to its end.
    pub(crate) async fn exchange(
        &mut self,
        target: &Target,
        outgoing: &Outgoing,
    ) -> Result<Reply, ExchangeError> {
        let request = MdmRequest::of(outgoing, Timestamp::now())?;
        self.send(target, &request).await
    }

    /// Sends a request as it is and reads the answer to its end.
    pub(crate) async fn send(
        &mut self,
        target: &Target,
        request: &MdmRequest,
    ) -> Result<Reply, ExchangeError> {
        let answer = tokio::time::timeout(target.timeout, self.attempt(target, request)).await;
        let answer = answer.unwrap_or(Err(ExchangeError::Timeout(target.timeout)));
        if answer.is_err() {
            self.open = None;
        }
        answer
    }

    async fn attempt(
        &mut self,
        target: &Target,
        request: &MdmRequest,
    ) -> Result<Reply, ExchangeError> {
        let route = target.route(request.endpoint);
        let identity = &request.identity;
        let wire = build(target, request)?;
        let fits = self.open.as_ref().is_some_and(|open| {
            !open.sender.is_closed()
                && open.authority == route.authority
                && open.pins == route.pins
                && open.certificate == identity.certificate_der
        });
        if !fits {
            self.open = None;
            let tls = match &target.shown {
                Some(Shown::MutualTls(roots)) => Some(Tls {
                    roots,
                    identity: Some(identity),
                }),
                Some(Shown::ClientCertHeader(_) | Shown::EscapedPemHeader(_)) | None => None,
            };
            self.open = Some(Open {
                authority: route.authority.clone(),
                pins: route.pins.clone(),
                certificate: identity.certificate_der.clone(),
                _permit: permit(target).await?,
                sender: connect(route, tls).await?,
            });
        }
        let Some(open) = &mut self.open else {
            return Err(ExchangeError::Http("not connected".to_owned()));
        };
        open.sender.ready().await.map_err(http_error)?;
        let response = open.sender.send_request(wire).await.map_err(http_error)?;
        let status = response.status().as_u16();
        let body = read(response.into_body(), LONGEST_REPLY).await?;
        Ok(Reply {
            status,
            body: body.to_vec(),
        })
    }
}

async fn permit(target: &Target) -> Result<OwnedSemaphorePermit, ExchangeError> {
    let permit = target.connections.clone().acquire_owned().await;
    permit.map_err(|error| ExchangeError::Http(error.to_string()))
}

fn build(target: &Target, request: &MdmRequest) -> Result<Request<Full<Bytes>>, ExchangeError> {
    const MDM_SIGNATURE: HeaderName = HeaderName::from_static("mdm-signature");
    let wrong = |error: http::Error| ExchangeError::Http(error.to_string());
    let route = target.route(request.endpoint);
    let certificate = target.certificate_header(&request.identity);
    let certificate = certificate.map(|(name, value)| (name.clone(), value));
    let signature = request.signature.clone();
    let signature = signature.map(|value| (MDM_SIGNATURE, value));
    let mut wire = Request::builder()
        .method(Method::PUT)
        .uri(route.path.as_str())
        .header(HOST, route.authority.as_str())
        .header(USER_AGENT, "MDM/1.0")
        .header(CONTENT_TYPE, request.content_type);
    for (name, value) in certificate.into_iter().chain(signature) {
        let value = HeaderValue::from_str(&value).map_err(|error| wrong(error.into()))?;
        wire = wire.header(name, value);
    }
    let body = Full::new(Bytes::copy_from_slice(&request.body));
    wire.body(body).map_err(wrong)
}
