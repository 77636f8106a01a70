//! `/scep`: how a device gets its certificate (RFC 8894).

use std::sync::Arc;

use http::{HeaderValue, Method, Request, header};
use hyper::body::{Body, Bytes};
use jiff::Timestamp;
use mdm_core::{
    error::{Culprit, ErrorCode},
    limits::MAX_SCEP_MESSAGE_BYTES,
    scep::{self, Operation, ca_certificates, capabilities},
};
use tracing::{error, info};

use super::{
    Enrolling,
    issue::{Denial, Unissued},
};
use crate::{
    code::{Code, HostCode},
    http::{Answer, Peer, full, problem, read_body},
    store::{PlaceEvent, PlaceLine},
};

/// The kind under which requests are counted.
pub(super) const KIND: &str = "scep";

pub(super) async fn answer<B>(this: &Arc<Enrolling>, request: Request<B>, peer: &Peer) -> Answer
where
    B: Body<Data = Bytes> + Unpin,
{
    let method = match *request.method() {
        Method::GET | Method::HEAD => scep::Method::Get,
        Method::POST => scep::Method::Post,
        _ => {
            let mut answer = refused(this, HostCode::Method.into(), peer);
            let allowed = HeaderValue::from_static("GET, HEAD, POST");
            answer.headers_mut().insert(header::ALLOW, allowed);
            return answer;
        }
    };
    let (head, body) = request.into_parts();
    let patience = this.limits.body_timeout.unsigned();
    let body = match read_body(body, MAX_SCEP_MESSAGE_BYTES, patience).await {
        Ok(body) => body,
        Err(error) => return refused(this, error.code(), peer),
    };
    let query = head.uri.query().unwrap_or_default();
    let answer = match Operation::parse(method, query, &body) {
        Err(error) => return refused(this, error.code().into(), peer),
        Ok(Operation::Capabilities) => capabilities(&this.scep),
        Ok(Operation::CaCertificates) => {
            match ca_certificates(this.authority.certificate(), &this.authority.above()) {
                Ok(answer) => answer,
                Err(error) => return failed(this, error.code()),
            }
        }
        Ok(Operation::Message(message)) => {
            let from = peer.address;
            let work = move |this: &Enrolling| {
                let answer = this.certify_message(&message, Timestamp::now());
                if let Err(Unserved::Refused(code)) = &answer {
                    this.app.metrics().refused(code.as_str());
                    info!(%code, %from, "certificate request refused unread");
                }
                answer
            };
            match this.at_desk(work).await {
                Some(Ok(answer)) => answer,
                Some(Err(Unserved::Refused(code))) => {
                    return problem(code, Code::from(code).device_status());
                }
                Some(Err(Unserved::Failed(code))) => return failed(this, code),
                Some(Err(Unserved::Unavailable)) | None => {
                    let code = Code::from(HostCode::StoreUnavailable);
                    return problem(code, code.device_status());
                }
            }
        }
    };
    full(200, answer.content_type, answer.body.into())
}

fn refused(this: &Enrolling, code: Code, peer: &Peer) -> Answer {
    this.app.metrics().refused(code.as_str());
    info!(%code, from = %peer.address, "certificate request refused unread");
    problem(code, code.device_status())
}

fn failed(this: &Enrolling, code: ErrorCode) -> Answer {
    this.app.metrics().refused(code.as_str());
    error!(%code, "SCEP is not served");
    problem(code, 500)
}

/// Why there is not even a message that says no.
enum Unserved {
    /// Nobody can be answered.
    Refused(ErrorCode),
    /// Our key or certificate fails.
    Failed(ErrorCode),
    /// The store does not answer.
    Unavailable,
}

impl Enrolling {
    /// Answers the message of a `PKIOperation`. Decrypts and signs: not for a thread of the runtime.
    fn certify_message(&self, message: &[u8], now: Timestamp) -> Result<scep::Answer, Unserved> {
        let responder = self.authority.responder(self.scep);
        let mut entropy = self.app.fork_entropy();
        let entropy = &mut entropy;
        let ours = |error: mdm_core::cms::CmsError| Unserved::Failed(error.code());
        let request = match responder.read_request(message) {
            Ok(request) => request,
            Err(refusal) => {
                let code = refusal.code();
                let reply = refusal.reply(&responder, entropy).map_err(ours)?;
                let reply = reply.ok_or(Unserved::Refused(code))?;
                self.denied(code, None, now);
                return Ok(reply);
            }
        };
        match self.grant(&request, now, entropy) {
            Ok(certificate) => request
                .succeed(&certificate, &responder, entropy)
                .map_err(ours),
            Err(Unissued::Denied(denial)) => {
                self.denied(denial.code, Some(&denial), now);
                request.fail(denial.info, &responder, entropy).map_err(ours)
            }
            Err(Unissued::Store(error)) => {
                error!(%error, "no certificate is issued");
                Err(Unserved::Unavailable)
            }
        }
    }

    /// Says so in the log, in the counters and at the place.
    fn denied(&self, code: ErrorCode, denial: Option<&Denial>, now: Timestamp) {
        self.app.metrics().refused(code.as_str());
        let purpose = denial.and_then(|denial| denial.purpose.as_ref());
        let place = purpose.and_then(|purpose| purpose.place());
        let device = purpose.and_then(|purpose| purpose.device());
        if code.culprit() == Culprit::Host {
            error!(%code, ?place, ?device, "no certificate can be issued");
        } else {
            info!(%code, ?place, ?device, "certificate refused");
        }
        if let Some(place) = place {
            let event = PlaceEvent::CertificateRefused {
                code: code.as_str().to_owned(),
            };
            let line = PlaceLine { at: now, event };
            if let Err(error) = self.app.store().note_place(place, line).wait() {
                error!(%error, ?place, "a refusal is not recorded");
            }
        }
    }
}
