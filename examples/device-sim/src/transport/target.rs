//! The MDM server under test, and how devices show it who they are.

use std::sync::Arc;
use std::time::Duration;

use http::header::HeaderName;
use rustls::RootCertStore;
use thiserror::Error;
use tokio::sync::Semaphore;

use super::Route;
use crate::device::Endpoint;
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
    pub(super) server: Route,
    pub(super) check_in: Route,
    /// None: in nothing but the signatures of the messages.
    pub(super) shown: Option<Shown>,
    pub(super) timeout: Duration,
    pub(super) connections: Arc<Semaphore>,
}

/// Why a server address cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
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
    /// Without TLS and header, only a signature is left.
    #[error(
        "{url}: nothing shows the device's certificate: no TLS, no header, and the profile's SignMessage is false"
    )]
    NothingShown {
        /// The URL.
        url: String,
    },
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
        Ok(Self::between(server, check_in, Some(shown)))
    }

    pub(super) fn between(server: Route, check_in: Route, shown: Option<Shown>) -> Self {
        Self {
            server,
            check_in,
            shown,
            timeout: Duration::from_secs(30),
            connections: Arc::new(Semaphore::new(512)),
        }
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

    /// The header that shows the certificate, none when TLS or a signature does.
    pub(crate) fn certificate_header(
        &self,
        identity: &ClientIdentity,
    ) -> Option<(&HeaderName, String)> {
        match self.shown.as_ref()? {
            Shown::ClientCertHeader(name) => Some((name, identity.client_cert_header())),
            Shown::EscapedPemHeader(name) => Some((name, identity.escaped_pem_header())),
            Shown::MutualTls(_) => None,
        }
    }
}
