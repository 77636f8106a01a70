//! Accepting connections and serving them until the server stops.

use std::{convert::Infallible, net::SocketAddr, pin::pin, sync::Arc, time::Duration};

use http::Request;
use hyper::{
    body::Incoming,
    rt::{Read, Write},
    server::conn::{http1, http2},
    service::service_fn,
};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use tokio::{
    net::{TcpListener, TcpStream},
    task::JoinSet,
    time::{sleep, timeout},
};
use tokio_rustls::TlsAcceptor;
use tracing::{debug, trace, warn};

use super::service::{Peer, Service, Surface};
use crate::{config::Limits, identity::PeerChain, stop::Stop};

/// A listener and what it serves.
pub(crate) struct Listener {
    pub(crate) socket: TcpListener,
    pub(crate) tls: Option<TlsAcceptor>,
    pub(crate) surface: Surface,
    pub(crate) limits: Limits,
    /// How long requests under way may take once `stop` says so.
    pub(crate) grace: Duration,
}

/// Everything a connection needs to know.
struct Shared {
    service: Arc<Service>,
    tls: Option<TlsAcceptor>,
    surface: Surface,
    limits: Limits,
    stop: Stop,
}

/// Serves until `stop` says so, then lets requests under way finish.
pub(crate) async fn serve(listener: Listener, service: Arc<Service>, mut stop: Stop) {
    let Listener {
        socket,
        tls,
        surface,
        limits,
        grace,
    } = listener;
    let most = usize::try_from(limits.connections).unwrap_or(usize::MAX);
    let shared = Arc::new(Shared {
        service,
        tls,
        surface,
        limits,
        stop: stop.clone(),
    });
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = socket.accept(), if connections.len() < most => match accepted {
                Ok((stream, address)) => {
                    connections.spawn(connection(Arc::clone(&shared), stream, address));
                }
                Err(error) => {
                    // Out of descriptors, most likely: a moment later there may be one.
                    warn!(%error, "cannot accept a connection");
                    sleep(Duration::from_millis(50)).await;
                }
            },
            Some(_) = connections.join_next() => {}
            () = stop.told() => break,
        }
    }
    drop(socket);
    let finished = timeout(grace, async {
        while connections.join_next().await.is_some() {}
    });
    if finished.await.is_err() {
        warn!(
            connections = connections.len(),
            "requests under way are cut off"
        );
        connections.shutdown().await;
    }
}

async fn connection(shared: Arc<Shared>, stream: TcpStream, address: SocketAddr) {
    if let Err(error) = stream.set_nodelay(true) {
        trace!(%error, "no TCP_NODELAY");
    }
    let Some(tls) = &shared.tls else {
        let peer = Peer {
            address,
            chain: None,
        };
        return exchange(&shared, TokioIo::new(stream), peer, false).await;
    };
    let patience = shared.limits.idle_timeout.unsigned();
    let stream = match timeout(patience, tls.accept(stream)).await {
        Ok(Ok(stream)) => stream,
        Ok(Err(error)) => return debug!(%error, from = %address, "TLS handshake failed"),
        Err(_) => return debug!(from = %address, "TLS handshake took too long"),
    };
    let (_, session) = stream.get_ref();
    let chain = session
        .peer_certificates()
        .and_then(|chain| PeerChain::new(chain.iter().map(AsRef::as_ref)))
        .map(Arc::new);
    let speaks_http2 = session.alpn_protocol() == Some(b"h2");
    let peer = Peer { address, chain };
    exchange(&shared, TokioIo::new(stream), peer, speaks_http2).await;
}

/// Serves the requests of one connection.
async fn exchange<IO>(shared: &Arc<Shared>, io: IO, peer: Peer, speaks_http2: bool)
where
    IO: Read + Write + Unpin + Send + 'static,
{
    let peer = Arc::new(peer);
    let service = service_fn(|request: Request<Incoming>| {
        let (shared, peer) = (Arc::clone(shared), Arc::clone(&peer));
        async move { Ok::<_, Infallible>(shared.service.answer(request, shared.surface, &peer).await) }
    });
    let mut stop = shared.stop.clone();
    let patience = shared.limits.idle_timeout.unsigned();
    macro_rules! drive {
        ($connection:expr) => {{
            let mut connection = pin!($connection);
            let ended = tokio::select! {
                biased;
                ended = connection.as_mut() => ended,
                () = stop.told() => {
                    connection.as_mut().graceful_shutdown();
                    connection.await
                }
            };
            if let Err(error) = ended {
                trace!(%error, "connection ended");
            }
        }};
    }
    if speaks_http2 {
        let mut builder = http2::Builder::new(TokioExecutor::new());
        builder
            .timer(TokioTimer::new())
            .keep_alive_interval(patience)
            .keep_alive_timeout(patience);
        drive!(builder.serve_connection(io, service));
    } else {
        let mut builder = http1::Builder::new();
        builder
            .timer(TokioTimer::new())
            .header_read_timeout(patience);
        drive!(builder.serve_connection(io, service));
    }
}
