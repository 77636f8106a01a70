//! Real HTTP: one connection of one device channel to the server under test.
//!
//! As on real devices a connection lives as long as there is something to talk about.

use std::sync::Arc;
use std::time::Duration;

use http::header::{CONTENT_TYPE, HOST, HeaderName, USER_AGENT};
use http::{HeaderValue, Method, Request, Uri};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Bytes;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use rustls::RootCertStore;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer, ServerName};
use thiserror::Error;
use tokio::net::TcpStream;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::device::{Endpoint, Outgoing, Reply};
use crate::identity::ClientIdentity;

/// How a device shows its certificate.
#[derive(Clone, Debug)]
pub enum Shown {
    /// In a header as RFC 9440 has it, `:base64:`, in the place of a proxy that ended TLS.
    ClientCertHeader(HeaderName),
    /// In a header as percent-encoded PEM, as nginx does.
    EscapedPemHeader(HeaderName),
    /// As TLS client certificate; the server's certificate must come from these roots.
    MutualTls(Arc<RootCertStore>),
}

impl Default for Shown {
    fn default() -> Self {
        Self::ClientCertHeader(HeaderName::from_static("client-cert"))
    }
}

/// The server under test.
#[derive(Clone, Debug)]
pub struct Target {
    server: Route,
    check_in: Route,
    shown: Shown,
    timeout: Duration,
    connections: Arc<Semaphore>,
}

/// Where one URL leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Route {
    pub(crate) tls: bool,
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) authority: String,
    pub(crate) path: String,
}

/// Why a server address cannot be used.
#[derive(Debug, Error)]
pub enum TargetError {
    /// The text is no `http://` or `https://` URL.
    #[error("{url}: not an http:// or https:// URL")]
    NotAUrl {
        /// The text.
        url: String,
    },
    /// Client certificates need TLS, and headers are for plain HTTP behind a proxy.
    #[error("{url}: a certificate is shown by TLS on https:// and by a header on http://")]
    WrongWayToShow {
        /// The URL.
        url: String,
    },
}

/// Why an exchange brought no answer.
#[derive(Debug, Error)]
pub enum ExchangeError {
    /// No connection.
    #[error("connect: {0}")]
    Connect(std::io::Error),
    /// The identity or the server's name cannot be used for TLS.
    #[error("tls: {0}")]
    Tls(String),
    /// The connection broke.
    #[error("http: {0}")]
    Http(String),
    /// The server took too long.
    #[error("no answer within {0:?}")]
    Timeout(Duration),
}

impl Target {
    /// A server with its `ServerURL` and, if it is another one, its `CheckInURL`.
    pub fn new(
        server_url: &str,
        check_in_url: Option<&str>,
        shown: Shown,
    ) -> Result<Self, TargetError> {
        let server = Route::parse(server_url)?;
        let check_in = check_in_url.map_or(Ok(server.clone()), Route::parse)?;
        for (url, route) in [
            (server_url, &server),
            (check_in_url.unwrap_or_default(), &check_in),
        ] {
            if route.tls != matches!(shown, Shown::MutualTls(_)) {
                return Err(TargetError::WrongWayToShow {
                    url: url.to_owned(),
                });
            }
        }
        Ok(Self {
            server,
            check_in,
            shown,
            timeout: Duration::from_secs(30),
            connections: Arc::new(Semaphore::new(512)),
        })
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

    /// Where requests to an endpoint go.
    pub(crate) fn route(&self, endpoint: Endpoint) -> &Route {
        match endpoint {
            Endpoint::CheckIn => &self.check_in,
            Endpoint::Command => &self.server,
        }
    }

    /// The header that shows the certificate, none when TLS does.
    pub(crate) fn certificate_header(
        &self,
        identity: &ClientIdentity,
    ) -> Option<(&HeaderName, String)> {
        match &self.shown {
            Shown::ClientCertHeader(name) => Some((name, identity.client_cert_header())),
            Shown::EscapedPemHeader(name) => Some((name, identity.escaped_pem_header())),
            Shown::MutualTls(_) => None,
        }
    }
}

impl Route {
    pub(crate) fn parse(url: &str) -> Result<Self, TargetError> {
        let wrong = || TargetError::NotAUrl {
            url: url.to_owned(),
        };
        let uri: Uri = url.parse().map_err(|_| wrong())?;
        let tls = match uri.scheme_str() {
            Some("http") => false,
            Some("https") => true,
            Some(_) | None => return Err(wrong()),
        };
        let authority = uri.authority().ok_or_else(wrong)?;
        Ok(Self {
            tls,
            host: authority.host().trim_matches(['[', ']']).to_owned(),
            port: authority.port_u16().unwrap_or(if tls { 443 } else { 80 }),
            authority: authority.as_str().to_owned(),
            path: uri
                .path_and_query()
                .map_or("/", |path| path.as_str())
                .to_owned(),
        })
    }
}

/// A connection that is opened when it is first needed and again when it broke.
#[derive(Debug, Default)]
pub(crate) struct Line {
    open: Option<Open>,
}

#[derive(Debug)]
struct Open {
    authority: String,
    certificate: Vec<u8>,
    sender: SendRequest<Full<Bytes>>,
    _permit: OwnedSemaphorePermit,
}

impl Line {
    /// Sends a request and reads the answer to its end.
    pub(crate) async fn exchange(
        &mut self,
        target: &Target,
        outgoing: &Outgoing,
    ) -> Result<Reply, ExchangeError> {
        let answer = tokio::time::timeout(target.timeout, self.attempt(target, outgoing)).await;
        let answer = answer.unwrap_or(Err(ExchangeError::Timeout(target.timeout)));
        if answer.is_err() {
            self.open = None;
        }
        answer
    }

    async fn attempt(
        &mut self,
        target: &Target,
        outgoing: &Outgoing,
    ) -> Result<Reply, ExchangeError> {
        let route = target.route(outgoing.endpoint);
        let request = build(target, outgoing)?;
        let fits = self.open.as_ref().is_some_and(|open| {
            !open.sender.is_closed()
                && open.authority == route.authority
                && open.certificate == outgoing.identity.certificate_der
        });
        if !fits {
            self.open = None;
            self.open = Some(Open {
                authority: route.authority.clone(),
                certificate: outgoing.identity.certificate_der.clone(),
                _permit: permit(target).await?,
                sender: connect(target, route, &outgoing.identity).await?,
            });
        }
        let Some(open) = &mut self.open else {
            return Err(ExchangeError::Http("not connected".to_owned()));
        };
        open.sender.ready().await.map_err(http_error)?;
        let response = open
            .sender
            .send_request(request)
            .await
            .map_err(http_error)?;
        let status = response.status().as_u16();
        let body = response
            .into_body()
            .collect()
            .await
            .map_err(http_error)?
            .to_bytes();
        Ok(Reply {
            status,
            body: body.to_vec(),
        })
    }
}

fn http_error(error: hyper::Error) -> ExchangeError {
    ExchangeError::Http(error.to_string())
}

async fn permit(target: &Target) -> Result<OwnedSemaphorePermit, ExchangeError> {
    let permit = target.connections.clone().acquire_owned().await;
    permit.map_err(|error| ExchangeError::Http(error.to_string()))
}

fn build(target: &Target, outgoing: &Outgoing) -> Result<Request<Full<Bytes>>, ExchangeError> {
    let route = target.route(outgoing.endpoint);
    let header = target.certificate_header(&outgoing.identity);
    let mut request = Request::builder()
        .method(Method::PUT)
        .uri(route.path.as_str())
        .header(HOST, route.authority.as_str())
        .header(USER_AGENT, "MDM/1.0")
        .header(CONTENT_TYPE, outgoing.content_type);
    if let Some((name, value)) = header {
        let value = HeaderValue::from_str(&value);
        request = request.header(name, value.map_err(|e| ExchangeError::Http(e.to_string()))?);
    }
    let body = Full::new(Bytes::copy_from_slice(&outgoing.body));
    request
        .body(body)
        .map_err(|error| ExchangeError::Http(error.to_string()))
}

async fn connect(
    target: &Target,
    route: &Route,
    identity: &ClientIdentity,
) -> Result<SendRequest<Full<Bytes>>, ExchangeError> {
    let stream = TcpStream::connect((route.host.as_str(), route.port)).await;
    let stream = stream.map_err(ExchangeError::Connect)?;
    stream.set_nodelay(true).map_err(ExchangeError::Connect)?;
    match &target.shown {
        Shown::ClientCertHeader(_) | Shown::EscapedPemHeader(_) => speak(stream).await,
        Shown::MutualTls(roots) => {
            let config = tls_config(roots.clone(), identity)?;
            let name = ServerName::try_from(route.host.clone());
            let name = name.map_err(|error| ExchangeError::Tls(error.to_string()))?;
            let connector = tokio_rustls::TlsConnector::from(Arc::new(config));
            let stream = connector.connect(name, stream).await;
            speak(stream.map_err(|error| ExchangeError::Tls(error.to_string()))?).await
        }
    }
}

async fn speak<S>(stream: S) -> Result<SendRequest<Full<Bytes>>, ExchangeError>
where
    S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin + Send + 'static,
{
    let (sender, connection) = handshake(TokioIo::new(stream)).await.map_err(http_error)?;
    // Ends by itself when the sender is dropped or the server hangs up.
    tokio::spawn(connection);
    Ok(sender)
}

fn tls_config(
    roots: Arc<RootCertStore>,
    identity: &ClientIdentity,
) -> Result<rustls::ClientConfig, ExchangeError> {
    let wrong = |error: rustls::Error| ExchangeError::Tls(error.to_string());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let chain = vec![CertificateDer::from(identity.certificate_der.clone())];
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(identity.key_der.clone()));
    rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(wrong)?
        .with_root_certificates(roots)
        .with_client_auth_cert(chain, key)
        .map_err(wrong)
}
