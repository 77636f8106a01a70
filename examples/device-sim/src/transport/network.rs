//! What a device reaches that only a profile or a link leads to.

use std::sync::Arc;
use std::time::Duration;

use http::header::{CONTENT_TYPE, HOST, LOCATION, USER_AGENT};
use http::{Method, Request};
use http_body_util::Full;
use hyper::body::Bytes;
use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use tokio::sync::Semaphore;

use super::connect::{Tls, connect};
use super::{
    ExchangeError, Route, Shown, Target, TargetError, WebAnswer, WebContent, WebRequest,
    http_error, read,
};
use crate::enroll::EnrollmentProfile;

/// The largest profile that a device takes, and more than a SCEP server has to say.
const LONGEST_ANSWER: usize = 5 * 1024 * 1024;

/// What a device can reach and whom it trusts there, before a profile tells it more.
///
/// `https://` needs a root: one that is trusted here, or one that is in the profile.
#[derive(Clone, Debug)]
pub struct Network {
    roots: Vec<CertificateDer<'static>>,
    shown_on_http: Option<Shown>,
    timeout: Duration,
    connections: Arc<Semaphore>,
}

impl Default for Network {
    fn default() -> Self {
        Self {
            roots: Vec::new(),
            shown_on_http: None,
            timeout: Duration::from_secs(30),
            connections: Arc::new(Semaphore::new(512)),
        }
    }
}

impl Network {
    /// Trusts one more root on `https://`, as if it came with the system. DER.
    #[must_use]
    pub fn trust(mut self, root: impl Into<Vec<u8>>) -> Self {
        self.roots.push(CertificateDer::from(root.into()));
        self
    }

    /// Shows certificates on `http://` in a header, in the place of a proxy that ended TLS, besides
    /// the signatures that a profile may ask for. Default: in signatures only.
    #[must_use]
    pub fn shown_on_http(mut self, shown: Shown) -> Self {
        self.shown_on_http = Some(shown);
        self
    }

    /// How long an answer may take before the device takes it for lost. Default 30 seconds.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How many connections all devices together may hold open. Default 512.
    #[must_use]
    pub fn connections(mut self, count: usize) -> Self {
        self.connections = Arc::new(Semaphore::new(count.max(1)));
        self
    }

    /// The MDM server that a profile names.
    pub fn target(&self, profile: &EnrollmentProfile) -> Result<Target, ExchangeError> {
        let url = profile.server_url();
        let server = Route::parse(url)?.pinned(profile.server_pins());
        let check_in = match profile.check_in_url() {
            Some(url) => Route::parse(url)?.pinned(profile.check_in_pins()),
            None => server.clone(),
        };
        let shown = if server.tls {
            let roots = self.roots(profile.anchors())?;
            Some(Shown::MutualTls(Arc::new(roots)))
        } else {
            self.shown_on_http.clone()
        };
        if shown.is_none() && !profile.signs_messages() {
            let url = url.to_owned();
            return Err(TargetError::NothingShown { url }.into());
        }
        if check_in.tls != server.tls {
            let url = profile.check_in_url().unwrap_or(url).to_owned();
            return Err(TargetError::WrongWayToShow { url }.into());
        }
        let mut target = Target::between(server, check_in, shown).timeout(self.timeout);
        target.connections = self.connections.clone();
        Ok(target)
    }

    /// Asks a web server, trusting `anchors` (DER) besides the roots of this network.
    pub(crate) async fn ask(
        &self,
        request: &WebRequest,
        anchors: &[Vec<u8>],
    ) -> Result<WebAnswer, ExchangeError> {
        let answer = tokio::time::timeout(self.timeout, self.attempt(request, anchors)).await;
        answer.unwrap_or(Err(ExchangeError::Timeout(self.timeout)))
    }

    async fn attempt(
        &self,
        request: &WebRequest,
        anchors: &[Vec<u8>],
    ) -> Result<WebAnswer, ExchangeError> {
        let wrong = |error: http::Error| ExchangeError::Http(error.to_string());
        let route = Route::parse(&request.url)?;
        let builder = Request::builder()
            .uri(route.path.as_str())
            .header(HOST, route.authority.as_str())
            .header(
                USER_AGENT,
                concat!("device-sim/", env!("CARGO_PKG_VERSION")),
            );
        let wire = match &request.content {
            WebContent::None => builder.method(Method::GET).body(Full::default()),
            WebContent::Post(content_type, body) => builder
                .method(Method::POST)
                .header(CONTENT_TYPE, *content_type)
                .body(Full::new(Bytes::copy_from_slice(body))),
        };
        let wire = wire.map_err(wrong)?;
        let permit = self.connections.clone().acquire_owned().await;
        let _permit = permit.map_err(|error| ExchangeError::Http(error.to_string()))?;
        let roots = Arc::new(self.roots(anchors)?);
        let tls = Tls {
            roots: &roots,
            identity: None,
        };
        let mut sender = connect(&route, Some(tls)).await?;
        let response = sender.send_request(wire).await.map_err(http_error)?;
        let header = |name: &http::HeaderName| {
            let value = response.headers().get(name)?;
            value.to_str().ok().map(str::to_owned)
        };
        Ok(WebAnswer {
            status: response.status().as_u16(),
            content_type: header(&CONTENT_TYPE),
            location: header(&LOCATION),
            body: read(response.into_body(), LONGEST_ANSWER).await?.to_vec(),
        })
    }

    fn roots(&self, anchors: &[Vec<u8>]) -> Result<RootCertStore, ExchangeError> {
        let mut roots = RootCertStore::empty();
        let anchors = anchors.iter().cloned().map(CertificateDer::from);
        for root in self.roots.iter().cloned().chain(anchors) {
            let added = roots.add(root);
            added.map_err(|error| ExchangeError::Tls(error.to_string()))?;
        }
        Ok(roots)
    }
}
