//! Where to connect to, and how.

use std::time::Duration;

use rustls::RootCertStore;

use crate::pem;

/// A server of APNs, or one that stands for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    host: String,
    port: u16,
    address: Option<String>,
}

impl Endpoint {
    /// `api.push.apple.com:443`: for every push certificate that Apple's portal gives out for MDM.
    pub fn production() -> Self {
        Self::named("api.push.apple.com")
    }

    /// `api.sandbox.push.apple.com:443`: for devices whose profile says `UseDevelopmentAPNS`.
    pub fn sandbox() -> Self {
        Self::named("api.sandbox.push.apple.com")
    }

    fn named(host: &str) -> Self {
        Self {
            host: host.to_owned(),
            port: 443,
            address: None,
        }
    }

    /// Another host: a mock, or a relay. Its certificate has to be for `host` and of one of the given roots.
    ///
    /// # Errors
    /// [`ClientError::Endpoint`] for what is no host name or address, or port 0.
    pub fn new(host: &str, port: u16) -> Result<Self, ClientError> {
        let is_name = rustls::pki_types::ServerName::try_from(host).is_ok();
        if !is_name || port == 0 {
            return Err(ClientError::Endpoint);
        }
        Ok(Self {
            host: host.to_owned(),
            port,
            address: None,
        })
    }

    /// The same through port 2197, which APNs offers for networks that let HTTPS pass only through a proxy.
    #[must_use]
    pub fn through_port_2197(self) -> Self {
        Self { port: 2197, ..self }
    }

    /// The same, but the TCP connection goes to `address` (`host:port`): a TCP relay or a fixed IP address. TLS still asks for the endpoint's
    /// own name, so the relay learns and changes nothing.
    #[must_use]
    pub fn connecting_to(self, address: &str) -> Self {
        Self {
            address: Some(address.to_owned()),
            ..self
        }
    }

    /// The host that TLS asks for.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// `host:port` of the requests.
    pub(super) fn authority(&self) -> String {
        if self.host.contains(':') {
            format!("[{}]:{}", self.host, self.port)
        } else {
            format!("{}:{}", self.host, self.port)
        }
    }

    /// `host:port` to connect to.
    pub(super) fn address(&self) -> String {
        self.address.clone().unwrap_or_else(|| self.authority())
    }
}

/// The knobs of an [`ApnsClient`](super::ApnsClient).
#[derive(Clone, Debug)]
pub struct ClientSettings {
    pub(super) endpoint: Endpoint,
    pub(super) roots: RootCertStore,
    pub(super) connections: usize,
    pub(super) timeout: Duration,
    pub(super) connect_timeout: Duration,
    pub(super) ping: Duration,
}

impl ClientSettings {
    /// Settings for an endpoint.
    ///
    /// * `roots`: the certificates that are trusted, as PEM: the system's file (`/etc/ssl/certs/ca-certificates.crt` on most Linuxes) or, narrower,
    ///   the root that Apple's push service uses. Nothing is compiled in, so that nothing gets stale. At most
    ///   [`MAX_ROOTS_BYTES`](crate::limits::MAX_ROOTS_BYTES) are read.
    ///
    /// # Errors
    /// [`ClientError::Roots`].
    pub fn new(endpoint: Endpoint, roots: &[u8]) -> Result<Self, ClientError> {
        let mut store = RootCertStore::empty();
        let given = pem::roots(roots).ok_or(ClientError::Roots)?;
        let (usable, _) = store.add_parsable_certificates(given);
        if usable == 0 {
            return Err(ClientError::Roots);
        }
        Ok(Self {
            endpoint,
            roots: store,
            connections: 2,
            timeout: Duration::from_secs(30),
            connect_timeout: Duration::from_secs(10),
            ping: Duration::from_secs(300),
        })
    }

    /// How many connections there may be: 1 to 16, 2 by default. Another one is opened only when all are full, by APNs' own limit of streams.
    #[must_use]
    pub fn with_connections(self, connections: u8) -> Self {
        Self {
            connections: usize::from(connections.clamp(1, 16)),
            ..self
        }
    }

    /// How long a push may take, from waiting for a connection to the answer: 1 s to 110 s, 30 s by default. It has to be shorter than
    /// [`Policy::with_flight`](crate::Policy::with_flight).
    #[must_use]
    pub fn with_timeout(self, timeout: Duration) -> Self {
        let timeout = timeout.clamp(Duration::from_secs(1), Duration::from_secs(110));
        Self { timeout, ..self }
    }

    /// How long a connection may take to come about, name, TCP and TLS together: 1 s to 60 s, 10 s by default.
    #[must_use]
    pub fn with_connect_timeout(self, timeout: Duration) -> Self {
        let connect_timeout = timeout.clamp(Duration::from_secs(1), Duration::from_secs(60));
        Self {
            connect_timeout,
            ..self
        }
    }

    /// After how much silence a PING asks whether the connection is still there: 1 s to 1 h, 5 min by default. Firewalls drop what is silent;
    /// Apple asks to keep connections open.
    #[must_use]
    pub fn with_ping(self, ping: Duration) -> Self {
        let ping = ping.clamp(Duration::from_secs(1), Duration::from_secs(3_600));
        Self { ping, ..self }
    }
}

/// Why there is no client.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ClientError {
    /// The endpoint is none.
    #[error("the push endpoint needs a host name or address, and a port")]
    Endpoint,
    /// No root that can be used.
    #[error("no trusted root certificate can be read: give the system's CA file as PEM")]
    Roots,
    /// The certificate and the key do not belong together.
    #[error(
        "the private key does not belong to the push certificate: use the key that its request was made with"
    )]
    KeyMismatch,
    /// TLS cannot use the certificate or the key.
    #[error("TLS cannot use the push certificate or its key: {0}")]
    Tls(String),
}

impl ClientError {
    /// Every code.
    pub const ALL: &'static [&'static str] = &[
        "client.endpoint",
        "client.roots",
        "client.key_mismatch",
        "client.tls",
    ];

    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Endpoint => "client.endpoint",
            Self::Roots => "client.roots",
            Self::KeyMismatch => "client.key_mismatch",
            Self::Tls(_) => "client.tls",
        }
    }
}
