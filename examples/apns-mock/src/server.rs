//! The server: a port, its certificates, and the state that all connections share.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use rustls::{RootCertStore, ServerConfig, server::WebPkiClientVerifier};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::mpsc,
    task::{JoinHandle, JoinSet},
    time::timeout,
};
use tokio_rustls::TlsAcceptor;

use crate::{
    authority::{Authority, Credentials, Lifetime, MockError},
    check::{Push, topic_of},
    connection::{self, Client},
    figures::Figures,
    mailbox::{Delivery, Mailbox, Presence},
    plan::{Plan, Planner},
};

/// How long a handshake may take.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// How the mock is set up.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// Where it listens; port 0 takes a free one.
    pub address: SocketAddr,
    /// How many streams a client may have open on one connection. Apple's usual figure is 1,000, and it lowers it at will.
    pub max_concurrent_streams: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            address: SocketAddr::from(([127, 0, 0, 1], 0)),
            max_concurrent_streams: 1_000,
        }
    }
}

#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) settings: Settings,
    pub(crate) state: Mutex<State>,
}

#[derive(Debug, Default)]
pub(crate) struct State {
    pub(crate) figures: Figures,
    pub(crate) planner: Planner,
    pub(crate) mailbox: Mailbox,
}

/// A panic of another thread leaves counts and mailboxes that are still of use.
pub(crate) fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shared {
    /// A push is accepted: it is delivered or kept.
    pub(crate) fn accept(&self, push: Push) {
        let mut state = lock(&self.state);
        let State {
            figures, mailbox, ..
        } = &mut *state;
        figures.accepted += 1;
        mailbox.take(push, figures);
    }
}

/// The running mock; it ends when this is dropped.
#[derive(Debug)]
pub struct ApnsMock {
    shared: Arc<Shared>,
    authority: Authority,
    address: SocketAddr,
    task: JoinHandle<()>,
}

impl ApnsMock {
    /// Starts it, with certificates made for the occasion.
    ///
    /// # Errors
    /// [`MockError`], most likely for a port that is taken.
    pub async fn start(settings: Settings) -> Result<Self, MockError> {
        let authority = Authority::new()?;
        let acceptor = acceptor(&authority)?;
        let listener = TcpListener::bind(settings.address).await?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            settings,
            state: Mutex::default(),
        });
        let task = tokio::spawn(listen(listener, acceptor, Arc::clone(&shared)));
        Ok(Self {
            shared,
            authority,
            address,
            task,
        })
    }

    /// Where it listens. Its certificate is for `localhost`.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The root that clients have to trust, as PEM.
    pub fn root_pem(&self) -> &str {
        &self.authority.root_pem
    }

    /// A push certificate for a topic.
    ///
    /// # Errors
    /// [`MockError::Certificate`] for a topic that cannot stand in one.
    pub fn issue(&self, topic: &str) -> Result<Credentials, MockError> {
        self.issue_with(topic, Lifetime::Current)
    }

    /// The same, valid or not.
    ///
    /// # Errors
    /// As [`ApnsMock::issue`].
    pub fn issue_with(&self, topic: &str, lifetime: Lifetime) -> Result<Credentials, MockError> {
        self.authority.issue(topic, lifetime)
    }

    /// The same for a key of the caller's: DER of PKCS #8.
    ///
    /// # Errors
    /// As [`ApnsMock::issue`], and for a key of a kind that it does not know.
    pub fn issue_for(&self, topic: &str, key: &[u8]) -> Result<Credentials, MockError> {
        self.authority.issue_for(topic, key)
    }

    /// From now on `plan` says what becomes of a push, by the push and its number among all requests, from 1.
    pub fn plan(&self, plan: impl Fn(&Push, u64) -> Plan + Send + Sync + 'static) {
        lock(&self.shared.state).planner = Planner(Arc::new(plan));
    }

    /// The pushes that reach devices from now on.
    pub fn deliveries(&self) -> mpsc::UnboundedReceiver<Delivery> {
        let (sender, receiver) = mpsc::unbounded_channel();
        lock(&self.shared.state).mailbox.listen(sender);
        receiver
    }

    /// A device, by its token in lower-case hexadecimal, comes or goes. When it comes it gets what waits. All are there at first.
    pub fn set_online(&self, token: &str, to: Presence) {
        let mut state = lock(&self.shared.state);
        let State {
            figures, mailbox, ..
        } = &mut *state;
        mailbox.set(token, to, seconds(), figures);
    }

    /// All devices come or go.
    pub fn set_all_online(&self, to: Presence) {
        let mut state = lock(&self.shared.state);
        let State {
            figures, mailbox, ..
        } = &mut *state;
        mailbox.set_all(to, seconds(), figures);
    }

    /// How many pushes wait for their devices.
    pub fn waiting(&self) -> usize {
        lock(&self.shared.state).mailbox.waiting()
    }

    /// What it has seen.
    pub fn figures(&self) -> Figures {
        lock(&self.shared.state).figures
    }
}

impl Drop for ApnsMock {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn acceptor(authority: &Authority) -> Result<TlsAcceptor, MockError> {
    let told = |error: &dyn std::fmt::Display| MockError::Certificate(error.to_string());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut roots = RootCertStore::empty();
    roots
        .add(authority.root.clone())
        .map_err(|error| told(&error))?;
    let verifier =
        WebPkiClientVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&provider))
            .build()
            .map_err(|error| told(&error))?;
    let (certificate, key) = authority.server()?;
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| told(&error))?
        .with_client_cert_verifier(verifier)
        .with_single_cert(vec![certificate], key)
        .map_err(|error| told(&error))?;
    config.alpn_protocols = vec![b"h2".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}

async fn listen(listener: TcpListener, acceptor: TlsAcceptor, shared: Arc<Shared>) {
    // Dropped with the mock, and the connections with it.
    let mut connections = JoinSet::new();
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(Duration::from_millis(10)).await;
            continue;
        };
        connections.spawn(welcome(stream, acceptor.clone(), Arc::clone(&shared)));
        while connections.try_join_next().is_some() {}
    }
}

async fn welcome(stream: TcpStream, acceptor: TlsAcceptor, shared: Arc<Shared>) {
    let _ = stream.set_nodelay(true);
    let Ok(Ok(tls)) = timeout(HANDSHAKE, acceptor.accept(stream)).await else {
        lock(&shared.state).figures.refused += 1;
        return;
    };
    let certificates = tls.get_ref().1.peer_certificates();
    let topic = certificates
        .and_then(<[_]>::first)
        .and_then(|leaf| topic_of(leaf));
    let number = {
        let mut state = lock(&shared.state);
        state.figures.connections += 1;
        state.figures.open += 1;
        state.figures.connections
    };
    let client = Client { topic, number };
    // A connection that breaks off is the client's affair.
    let _ = connection::serve(tls, client, Arc::clone(&shared)).await;
    lock(&shared.state).figures.open -= 1;
}

fn seconds() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| since.as_secs())
}
