//! One connection: made, driven, and asked whether it has room.

use std::{
    future::{Future, poll_fn},
    pin::pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use http_body_util::Full;
use hyper::{body::Bytes, client::conn::http2};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use rustls::{ClientConfig, pki_types::ServerName};
use tokio::{net::TcpStream, time::timeout};
use tokio_rustls::TlsConnector;

use super::{
    settings::ClientSettings,
    tls::Fault,
    watch::{Seen, Watched},
};

/// How many streams are assumed until APNs' settings arrive.
const FIRST_ROOM: usize = 100;

/// An open connection to APNs.
#[derive(Debug)]
pub(super) struct Connection {
    sender: http2::SendRequest<Full<Bytes>>,
    seen: Seen,
    in_flight: AtomicUsize,
    room: Arc<AtomicUsize>,
}

/// A place on a connection, given back when dropped.
#[derive(Debug)]
pub(super) struct Lease(Arc<Connection>);

impl Connection {
    /// Connects: name, TCP, TLS, HTTP/2.
    pub(super) async fn open(
        settings: &ClientSettings,
        tls: Arc<ClientConfig>,
    ) -> Result<Self, Fault> {
        let connecting = Self::connect(settings, tls);
        match timeout(settings.connect_timeout, connecting).await {
            Ok(connected) => connected,
            Err(_) => Err(Fault::Other("timed out".to_owned())),
        }
    }

    async fn connect(settings: &ClientSettings, tls: Arc<ClientConfig>) -> Result<Self, Fault> {
        let told = |error: &dyn std::fmt::Display| Fault::Other(error.to_string());
        let name = ServerName::try_from(settings.endpoint.host().to_owned());
        let name = name.map_err(|error| told(&error))?;
        // The name is looked up for each connection, as Apple asks: its servers change.
        let tcp = TcpStream::connect(settings.endpoint.address()).await;
        let tcp = tcp.map_err(|error| told(&error))?;
        // Pushes are small and alone: to wait for more to send with them costs twenty times the throughput.
        tcp.set_nodelay(true).map_err(|error| told(&error))?;
        let tls = TlsConnector::from(tls).connect(name, tcp).await;
        let tls = tls.map_err(|error| Fault::of(&error))?;
        if tls.get_ref().1.alpn_protocol() != Some(b"h2") {
            return Err(Fault::Other("the server does not speak HTTP/2".to_owned()));
        }
        let (io, seen) = Watched::new(tls);
        let mut builder = http2::Builder::new(TokioExecutor::new());
        builder
            .timer(TokioTimer::new())
            .keep_alive_interval(settings.ping)
            .keep_alive_timeout(settings.connect_timeout)
            .keep_alive_while_idle(true);
        let (sender, driver) = builder
            .handshake(TokioIo::new(io))
            .await
            .map_err(|error| told(&error))?;
        let room = Arc::new(AtomicUsize::new(FIRST_ROOM));
        let reported = Arc::clone(&room);
        tokio::spawn(async move {
            let mut driver = pin!(driver);
            // How it ends is seen by the pushes on it.
            let _ = poll_fn(|cx| {
                let polled = driver.as_mut().poll(cx);
                reported.store(driver.current_max_send_streams(), Ordering::Relaxed);
                polled
            })
            .await;
        });
        Ok(Self {
            sender,
            seen,
            in_flight: AtomicUsize::new(0),
            room,
        })
    }

    /// Whether another push may go over it.
    pub(super) fn is_usable(&self) -> bool {
        !self.sender.is_closed() && !self.seen.is_ending()
    }

    /// How many more streams APNs allows.
    pub(super) fn room(&self) -> usize {
        let most = self.room.load(Ordering::Relaxed);
        most.saturating_sub(self.in_flight.load(Ordering::Relaxed))
    }
}

impl Lease {
    pub(super) fn new(connection: &Arc<Connection>) -> Self {
        connection.in_flight.fetch_add(1, Ordering::Relaxed);
        Self(Arc::clone(connection))
    }

    pub(super) fn sender(&self) -> http2::SendRequest<Full<Bytes>> {
        self.0.sender.clone()
    }

    pub(super) fn seen(&self) -> &Seen {
        &self.0.seen
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        self.0.in_flight.fetch_sub(1, Ordering::Relaxed);
    }
}
