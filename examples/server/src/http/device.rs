//! The MDM endpoint: a device's bytes in, the machine's reply out.

use std::{sync::Arc, time::Instant};

use http::{HeaderValue, Method, Request, header};
use hyper::body::{Body, Bytes};
use jiff::Timestamp;
use mdm_core::{
    enrollment::{Input, Ruling},
    error::ErrorCode,
    id::EnrollmentId,
    identity::{IdentityError, Presented, SenderError},
    request::{self, Endpoint},
};
use tracing::{error, info, trace};

use super::{
    answer::{Answer, empty, full, problem},
    body::{self, BodyError},
    service::Peer,
};
use crate::{
    app::App,
    code::{Code, HostCode},
    config::Limits,
    identity::{Identities, Known},
    metrics,
};

/// How much of a body is read that comes without a certificate or with one that is not trusted, in bytes: enough to say in the log who
/// it claims to be, too little to fill the memory with.
const STRANGERS_BODY: u32 = 64 * 1024;

/// Answers devices.
#[derive(Debug)]
pub(crate) struct Devices {
    app: Arc<App>,
    identities: Identities,
    limits: Limits,
}

impl Devices {
    pub(crate) fn new(app: Arc<App>, identities: Identities, limits: Limits) -> Self {
        Self {
            app,
            identities,
            limits,
        }
    }

    /// Answers one request, counts it, and says in the log what was refused.
    pub(crate) async fn answer<B>(
        &self,
        request: Request<B>,
        endpoint: Endpoint,
        peer: &Peer,
    ) -> Answer
    where
        B: Body<Data = Bytes> + Unpin,
    {
        let begun = Instant::now();
        let (kind, answer) = self.take(request, endpoint, peer).await;
        let (status, took) = (answer.status().as_u16(), begun.elapsed());
        self.app.metrics().answered(kind, status, took);
        trace!(kind, status, ?took, "request");
        answer
    }

    async fn take<B>(
        &self,
        request: Request<B>,
        endpoint: Endpoint,
        peer: &Peer,
    ) -> (&'static str, Answer)
    where
        B: Body<Data = Bytes> + Unpin,
    {
        if request.method() != Method::PUT && request.method() != Method::POST {
            let mut answer = self.unread(HostCode::Method.into(), None, peer);
            let allowed = HeaderValue::from_static("PUT, POST");
            answer.headers_mut().insert(header::ALLOW, allowed);
            return (metrics::UNREAD, answer);
        }
        let (head, body) = request.into_parts();
        let now = Timestamp::now();
        let known = self
            .identities
            .of(&head.headers, peer.chain.as_deref(), now);
        let is_small = |bound: u64| bound <= u64::from(STRANGERS_BODY);
        let is_stranger = match &known {
            Ok(Known::Sender(_)) => false,
            Ok(Known::Signed(_)) if body.size_hint().upper().is_some_and(is_small) => false,
            Ok(Known::Signed(signature)) => !self.identities.is_plausible(signature, now),
            Err(_) => true,
        };
        let most = match is_stranger {
            false => self.limits.body_bytes,
            true => self.limits.body_bytes.min(STRANGERS_BODY),
        };
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        let body = body::read(body, most, self.limits.body_timeout.unsigned()).await;
        let certificate = self.sender(known, body.as_deref().ok(), now);
        // A type that is not even text is one that no MDM message has.
        let content_type = head.headers.get(header::CONTENT_TYPE);
        let content_type = content_type.map(|value| value.to_str().unwrap_or("?"));
        let request = match (body, &certificate) {
            (Ok(body), _) => {
                let limits = self.app.plist_limits();
                request::read(body, content_type, endpoint, limits)
                    .map_err(|error| error.code().into())
            }
            // It is refused for who it is, whatever it says.
            (Err(BodyError::TooLarge), Err(stranger)) if is_stranger => Err(stranger.code().into()),
            (Err(error), _) => Err(error.code()),
        };
        let certificate = match certificate {
            Ok(certificate) => Ok(certificate),
            Err(SenderError::Identity(error)) => Err(error),
            Err(SenderError::Signature(error)) => {
                return self.forged(error.code(), request.ok().as_ref(), peer);
            }
        };
        match request {
            Ok(request) => self.step(request, certificate, Timestamp::now()).await,
            Err(code) => {
                let answer = self.unread(code, certificate.ok().as_ref(), peer);
                (metrics::UNREAD, answer)
            }
        }
    }

    /// Whose certificate the request came with, now that its body is here, or is not.
    fn sender(
        &self,
        known: Result<Known, IdentityError>,
        body: Option<&[u8]>,
        now: Timestamp,
    ) -> Result<Presented, SenderError> {
        match (known?, body) {
            (Known::Sender(presented), _) => Ok(*presented),
            (Known::Signed(signature), Some(body)) => self.identities.signer(&signature, body, now),
            // Without a body there is nothing that could be signed.
            (Known::Signed(_), None) => Err(IdentityError::Untrusted.into()),
        }
    }

    async fn step(
        &self,
        request: request::Request,
        certificate: Result<Presented, IdentityError>,
        now: Timestamp,
    ) -> (&'static str, Answer) {
        let kind = metrics::kind(request.message());
        let id = request.id().clone();
        let input = Input::Request {
            request: Box::new(request),
            certificate,
            ruling: Ruling::default(),
        };
        let answer = match self.app.step(input, now).await {
            Ok(reply) => {
                let reply = reply.into_http();
                match reply.content_type {
                    Some(kind) => full(reply.status, kind, Bytes::from_owner(reply.body)),
                    None => empty(reply.status),
                }
            }
            Err(error) => {
                let code = error.code();
                self.app.metrics().refused(code.as_str());
                error!(%code, %error, device = ?id, message = kind, "not served");
                problem(code, code.device_status())
            }
        };
        (kind, answer)
    }

    /// Refuses what could not be read. The certificate may tell whose it was.
    fn unread(&self, code: Code, certificate: Option<&Presented>, peer: &Peer) -> Answer {
        self.app.metrics().refused(code.as_str());
        let device = certificate.and_then(|certificate| self.owner(certificate));
        info!(%code, ?device, from = %peer.address, "refused unread");
        problem(code, code.device_status())
    }

    /// Refuses what is not signed by whom it says. The device is the one that it claims to come from.
    fn forged(
        &self,
        code: ErrorCode,
        request: Option<&request::Request>,
        peer: &Peer,
    ) -> (&'static str, Answer) {
        self.app.metrics().refused(code.as_str());
        let device = request.map(request::Request::id);
        let kind = request.map_or(metrics::UNREAD, |request| metrics::kind(request.message()));
        info!(%code, ?device, message = kind, from = %peer.address, "refused: the signature is not good");
        (kind, problem(code, code.http_status()))
    }

    /// The device to which a certificate is bound, as far as the store can say.
    fn owner(&self, certificate: &Presented) -> Option<EnrollmentId> {
        let fingerprint = &certificate.facts().fingerprint;
        self.app.store().certificate_owner(fingerprint).ok()?
    }
}
