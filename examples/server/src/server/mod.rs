//! A whole server: started from a configuration, stopped in order.

mod assemble;
mod error;
mod tasks;

use std::{net::SocketAddr, sync::Arc};

use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tracing::info;

use crate::{
    admin::Admin,
    app::App,
    config::{Config, Listen},
    ddm, deadlines,
    enroll::{Enrolling, renew_identities},
    http::{Devices, Listener, Service, Surface, serve},
    identity::acceptor,
    wake::{Dispatcher, Pushing, watch_certificate},
};
use assemble::{identities, open, warn_of_dangers};
use tasks::{Tasks, prune};

pub use error::ServerError;

/// The database's file in the data folder.
pub const DATABASE: &str = "mdm.sqlite";
/// The file in the data folder with the key that seals secrets, unless the key comes from elsewhere.
pub const KEY_FILE: &str = "store.key";

/// Starts servers.
#[derive(Debug)]
pub struct Server;

/// A server at work. Dropping it stops it without order; [`RunningServer::shutdown`] is the way.
#[derive(Debug)]
pub struct RunningServer {
    addr: SocketAddr,
    admin_addr: Option<SocketAddr>,
    ops_addr: Option<SocketAddr>,
    app: Arc<App>,
    listeners: Tasks,
    /// What works for the listeners: they stop after them.
    workers: Tasks,
}

impl Server {
    /// Opens the store, listens, and begins to serve; on the runtime that calls it.
    ///
    /// # Errors
    /// [`ServerError`], before anything is served.
    pub async fn start(config: Config) -> Result<RunningServer, ServerError> {
        config.check()?;
        let tls = config.tls.as_ref().map(acceptor).transpose()?;
        let key = config.admin_key()?;
        let app = Arc::new(open(&config)?);
        let pushing = Pushing::open(&config, app.shared_store()).await?;
        let enrolling = Enrolling::open(&config, &app)?;
        if let Some(enrolling) = &enrolling {
            enrolling.compare_with_last_start().await?;
        }
        let identities = identities(&config, enrolling.as_deref().map(Enrolling::anchor))?;
        let service = Arc::new(Service {
            devices: Devices::new(Arc::clone(&app), identities, config.limits),
            admin: Admin::new(
                Arc::clone(&app),
                enrolling.clone(),
                key.as_ref(),
                config.limits,
                Arc::clone(&pushing),
            ),
            app: Arc::clone(&app),
            enrolling: enrolling.clone(),
            split_checkin: config.split_checkin,
        });
        warn_of_dangers(&config, key.is_some());

        let mut listening = Listening::new(&config, service);
        let surface = Surface {
            devices: true,
            admin: config.admin.listen.is_none(),
            metrics: false,
        };
        let addr = listening.open(config.listen, tls.clone(), surface).await?;
        let nothing = Surface {
            devices: false,
            admin: false,
            metrics: false,
        };
        let admin_addr = match config.admin.listen {
            Some(at) => Some(
                listening
                    .open(
                        at,
                        tls,
                        Surface {
                            admin: true,
                            ..nothing
                        },
                    )
                    .await?,
            ),
            None => None,
        };
        let ops_addr = match config.ops.listen {
            Listen::At(at) => Some(
                listening
                    .open(
                        at,
                        None,
                        Surface {
                            metrics: true,
                            ..nothing
                        },
                    )
                    .await?,
            ),
            Listen::Off => None,
        };

        let mut workers = Tasks::new();
        let in_flight = config.push.in_flight;
        let dispatcher = Dispatcher::new(Arc::clone(&app), Arc::clone(&pushing), in_flight);
        workers.begin(|stop| dispatcher.run(stop));
        workers.begin(|stop| ddm::run(Arc::clone(&app), stop));
        workers.begin(|stop| watch_certificate(Arc::clone(&app), pushing, stop));
        workers.begin(|stop| deadlines::run(Arc::clone(&app), config.deadlines, stop));
        if let Some(enrolling) = enrolling {
            workers.begin(|stop| renew_identities(enrolling, stop));
        }
        workers.begin(|stop| prune(Arc::clone(&app), config.store.prune, stop));
        info!(%addr, admin = ?admin_addr, ops = ?ops_addr, tls = config.tls.is_some(), "serving");
        Ok(RunningServer {
            addr,
            admin_addr,
            ops_addr,
            app,
            listeners: listening.begin(),
            workers,
        })
    }
}

impl RunningServer {
    /// Where devices connect.
    pub fn addr(&self) -> SocketAddr {
        self.addr
    }

    /// Where operators connect: the listener of their own, if there is one, else that of the devices.
    pub fn admin_addr(&self) -> SocketAddr {
        self.admin_addr.unwrap_or(self.addr)
    }

    /// Where metrics are.
    pub fn ops_addr(&self) -> Option<SocketAddr> {
        self.ops_addr
    }

    /// The server without its network.
    pub fn app(&self) -> &Arc<App> {
        &self.app
    }

    /// Stops: no new connections, requests under way finish within their grace, then the store is written out.
    ///
    /// # Errors
    /// [`ServerError::Store`] when what was deferred cannot be written.
    pub async fn shutdown(self) -> Result<(), ServerError> {
        info!("stopping");
        self.app.begin_closing();
        self.listeners.end().await;
        self.workers.end().await;
        self.app.store().flush().await?;
        info!("stopped");
        Ok(())
    }
}

/// Sockets that listen and do not serve yet.
struct Listening<'a> {
    config: &'a Config,
    service: Arc<Service>,
    open: Vec<Listener>,
}

impl<'a> Listening<'a> {
    fn new(config: &'a Config, service: Arc<Service>) -> Self {
        Self {
            config,
            service,
            open: Vec::new(),
        }
    }

    async fn open(
        &mut self,
        address: SocketAddr,
        tls: Option<TlsAcceptor>,
        surface: Surface,
    ) -> Result<SocketAddr, ServerError> {
        let failed = |error| ServerError::Listen { address, error };
        let socket = TcpListener::bind(address).await.map_err(failed)?;
        let bound = socket.local_addr().map_err(failed)?;
        self.open.push(Listener {
            socket,
            tls,
            surface,
            limits: self.config.limits,
            grace: self.config.shutdown_grace.unsigned(),
        });
        Ok(bound)
    }

    fn begin(self) -> Tasks {
        let mut tasks = Tasks::new();
        for listener in self.open {
            tasks.begin(|stop| serve(listener, Arc::clone(&self.service), stop));
        }
        tasks
    }
}
