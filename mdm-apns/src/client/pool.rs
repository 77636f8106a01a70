//! The client: a few connections, and pushes on the one with the most room.

use std::sync::{
    Arc, Mutex, MutexGuard, PoisonError,
    atomic::{AtomicU64, Ordering},
};

use jiff::Timestamp;
use rustls::ClientConfig;

use super::{
    connection::{Connection, Lease},
    settings::{ClientError, ClientSettings},
    tls::{self, Fault},
};
use crate::certificate::{PushCertificate, PushKey};

/// Pushes for one certificate, and so for one topic. Cheap to clone; the connections are closed when the last clone is dropped.
///
/// Has to be used within a tokio runtime.
#[derive(Clone, Debug)]
pub struct ApnsClient(pub(super) Arc<Pool>);

/// What a client has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traffic {
    /// Connections that were opened.
    pub opened: u64,
    /// Connections that could not be opened.
    pub failed: u64,
    /// Pushes that were sent again within their attempt, because the protocol said that they had not been processed.
    pub resent: u64,
}

#[derive(Debug)]
pub(super) struct Pool {
    pub(super) settings: ClientSettings,
    state: Mutex<State>,
    /// Held while a connection is opened: one at a time, and whoever waited looks again.
    opening: tokio::sync::Mutex<()>,
    opened: AtomicU64,
    failed: AtomicU64,
    pub(super) resent: AtomicU64,
}

#[derive(Debug)]
struct State {
    tls: Arc<ClientConfig>,
    not_after: Timestamp,
    /// Goes up with each certificate.
    generation: u64,
    connections: Vec<Arc<Connection>>,
    /// What the last attempt to connect failed with, and how many had failed by then.
    failure: Option<(u64, Fault)>,
}

impl ApnsClient {
    /// A client that connects when the first push is sent.
    ///
    /// # Errors
    /// [`ClientError::KeyMismatch`] or [`ClientError::Tls`].
    pub fn new(
        settings: ClientSettings,
        certificate: &PushCertificate,
        key: &PushKey,
    ) -> Result<Self, ClientError> {
        let state = State {
            tls: tls::config(&settings.roots, certificate, key)?,
            not_after: certificate.not_after(),
            generation: 0,
            connections: Vec::new(),
            failure: None,
        };
        Ok(Self(Arc::new(Pool {
            settings,
            state: Mutex::new(state),
            opening: tokio::sync::Mutex::default(),
            opened: AtomicU64::new(0),
            failed: AtomicU64::new(0),
            resent: AtomicU64::new(0),
        })))
    }

    /// Takes another certificate from now on: pushes that are under way end on their connections, further ones go over new ones.
    /// Whether the certificate may take the other's place is not asked: see [`evaluate_renewal`](crate::certificate::evaluate_renewal).
    ///
    /// # Errors
    /// As [`ApnsClient::new`]; the old certificate stays in use.
    pub fn replace_certificate(
        &self,
        certificate: &PushCertificate,
        key: &PushKey,
    ) -> Result<(), ClientError> {
        let tls = tls::config(&self.0.settings.roots, certificate, key)?;
        let mut state = self.0.lock();
        state.tls = tls;
        state.not_after = certificate.not_after();
        state.generation += 1;
        state.connections.clear();
        state.failure = None;
        Ok(())
    }

    /// What it has done so far.
    pub fn traffic(&self) -> Traffic {
        let read = |count: &AtomicU64| count.load(Ordering::Relaxed);
        Traffic {
            opened: read(&self.0.opened),
            failed: read(&self.0.failed),
            resent: read(&self.0.resent),
        }
    }
}

impl Pool {
    /// A place on a connection, which is opened if need be.
    pub(super) async fn lease(&self) -> Result<Lease, Fault> {
        if let Some(lease) = self.place() {
            return Ok(lease);
        }
        let failed_before = self.failed.load(Ordering::Relaxed);
        let _turn = self.opening.lock().await;
        if let Some(lease) = self.place() {
            return Ok(lease);
        }
        let (tls, generation) = {
            let state = self.lock();
            // Hundreds may have waited for one connection: they share its failure instead of trying in turns.
            if let Some((failed, fault)) = &state.failure
                && *failed > failed_before
            {
                return Err(fault.clone());
            }
            (Arc::clone(&state.tls), state.generation)
        };
        match Connection::open(&self.settings, tls).await {
            Ok(connection) => {
                self.opened.fetch_add(1, Ordering::Relaxed);
                let connection = Arc::new(connection);
                let lease = Lease::new(&connection);
                let mut state = self.lock();
                // With a certificate that has been replaced meanwhile it serves this one push only.
                if state.generation == generation {
                    state.connections.push(connection);
                }
                Ok(lease)
            }
            Err(fault) => {
                let failed = self.failed.fetch_add(1, Ordering::Relaxed) + 1;
                self.lock().failure = Some((failed, fault.clone()));
                Err(fault)
            }
        }
    }

    /// A place without waiting: on the connection with the most room, or on a full one when there may be no more of them.
    fn place(&self) -> Option<Lease> {
        let mut state = self.lock();
        state
            .connections
            .retain(|connection| connection.is_usable());
        let best = state
            .connections
            .iter()
            .max_by_key(|connection| connection.room())?;
        let is_full = best.room() == 0;
        if is_full && state.connections.len() < self.settings.connections {
            return None;
        }
        Some(Lease::new(best))
    }

    /// Until when the certificate is valid.
    pub(super) fn not_after(&self) -> Timestamp {
        self.lock().not_after
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
