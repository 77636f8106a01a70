//! The MDM endpoint: a device's bytes in, the machine's reply out.

use std::{sync::Arc, time::Instant};

use http::{HeaderValue, Method, Request, header};
use hyper::body::{Body, Bytes};
use jiff::Timestamp;
use mdm_core::{
    enrollment::{Input, Ruling, ViewQuery, Window},
    id::EnrollmentId,
    identity::{IdentityError, Presented},
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
    identity::Identities,
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
        let certificate =
            self.identities
                .of(&head.headers, peer.chain.as_deref(), Timestamp::now());
        let most = match certificate {
            Ok(_) => self.limits.body_bytes,
            Err(_) => self.limits.body_bytes.min(STRANGERS_BODY),
        };
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        let body = body::read(body, most, self.limits.body_timeout.unsigned()).await;
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
            (Err(BodyError::TooLarge), Err(stranger)) => Err(stranger.code().into()),
            (Err(error), _) => Err(error.code()),
        };
        match request {
            Ok(request) => self.step(request, certificate, Timestamp::now()).await,
            Err(code) => {
                let answer = self.unread(code, certificate.ok().as_ref(), peer);
                (metrics::UNREAD, answer)
            }
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

    /// The device to which a certificate is bound, as far as the store can say.
    fn owner(&self, certificate: &Presented) -> Option<EnrollmentId> {
        let query = ViewQuery {
            // Nobody's channel: only the owner of the certificate is asked for.
            channel: EnrollmentId::parse("-").ok()?,
            now: Timestamp::now(),
            window: Window::Empty,
            begins_session: false,
            command: None,
            dedupe: None,
            certificate: Some(certificate.facts().fingerprint),
            bootstrap_token: false,
            user_secret: false,
        };
        self.app.store().load(&query).ok()?.certificate_owner
    }
}
