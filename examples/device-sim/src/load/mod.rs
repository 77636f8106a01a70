//! Load: as many requests as a server answers, with little work on the client's side.
//!
//! Devices enroll first (Authenticate, TokenUpdate); then each connection goes round its
//! share of them with requests that were written out beforehand. Plain `http://` with the
//! certificate in a header, as behind a proxy: what is measured is the MDM server and not
//! TLS.

mod connection;
mod prepare;
mod scenario;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use hdrhistogram::Histogram;
use serde::Serialize;
use thiserror::Error;
use tokio::task::JoinSet;

use crate::device::{Endpoint, MessageKind};
use crate::fleet::Latency;
use crate::fleet::microseconds;
use crate::identity::{IdentityError, SimCa};
use crate::transport::{Target, TargetError};
use prepare::Prepared;

/// What is sent over and over.
#[derive(Clone, Debug)]
pub enum Scenario {
    /// Idle on empty queues: the cheapest honest request.
    Idle,
    /// The same TokenUpdate again and again: a write per request.
    TokenUpdate,
    /// Idle, command, Acknowledged, until all queues are drained.
    Exchange(Operator),
}

/// The server's own API to fill queues before an exchange.
#[derive(Clone, Debug)]
pub struct Operator {
    /// `http://…/v1/enqueue/`, to which ids and `?nopush=1` are added.
    pub enqueue_url: String,
    /// User of HTTP Basic authentication.
    pub user: String,
    /// Its password.
    pub api_key: String,
    /// Commands per device.
    pub commands: u64,
}

/// The command of an exchange, which decides about the size of the reports.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Question {
    /// A report of about 1.5 KB.
    #[default]
    DeviceInformation,
    /// A report of 25 to 90 applications, about 50 KB.
    InstalledApplicationList,
}

/// A load to be put on a server.
#[derive(Clone, Debug)]
pub struct LoadConfig {
    /// The server, by plain HTTP.
    pub target: Target,
    /// Who issues the devices' identities.
    pub ca: Arc<SimCa>,
    /// The topic of the enrollment profile.
    pub topic: String,
    /// What is sent.
    pub scenario: Scenario,
    /// The command of an exchange.
    pub question: Question,
    /// How many devices.
    pub devices: u64,
    /// How many connections; one request is under way on each.
    pub connections: usize,
    /// For how long; an exchange ends earlier when all queues are drained.
    pub time: Duration,
    /// The seed of the devices.
    pub seed: u64,
}

/// Why a load could not be put on a server.
#[derive(Debug, Error)]
pub enum LoadError {
    /// The address cannot be used.
    #[error(transparent)]
    Target(#[from] TargetError),
    /// Load is put over plain HTTP only.
    #[error("load goes over http:// with the certificate in a header")]
    OnlyPlainHttp,
    /// An identity could not be issued.
    #[error("identity: {0}")]
    Identity(IdentityError),
    /// No connection, or it broke before the clock ran.
    #[error("connection: {0}")]
    Connection(std::io::Error),
    /// The server refused a check-in of the preparation.
    #[error("{what:?} was answered {status}")]
    Refused {
        /// Which.
        what: MessageKind,
        /// HTTP status.
        status: u16,
    },
    /// The device did not get through the enrollment.
    #[error("the device did not enroll")]
    NotEnrolled,
    /// The server did not take the commands.
    #[error("enqueue failed: {answer}")]
    Enqueue {
        /// The beginning of what it said.
        answer: String,
    },
    /// A task of the load panicked.
    #[error("task: {0}")]
    Task(String),
}

/// What a server bore.
#[derive(Clone, Debug, Serialize)]
pub struct LoadReport {
    /// `idle`, `token-update` or `exchange`.
    pub scenario: &'static str,
    /// Devices.
    pub devices: u64,
    /// Connections.
    pub connections: usize,
    /// How long the preparation took.
    pub preparation_seconds: f64,
    /// How long the load lasted.
    pub seconds: f64,
    /// Requests that were answered.
    pub requests: u64,
    /// Of these, per second.
    pub requests_per_second: f64,
    /// Commands that were answered (exchange only).
    pub commands: u64,
    /// Answers by HTTP status.
    pub statuses: BTreeMap<u16, u64>,
    /// Answers that are not what the scenario expects.
    pub unexpected: u64,
    /// Broken connections.
    pub errors: u64,
    /// Times of answers.
    pub latency: Latency,
}

/// What one connection did.
#[derive(Debug)]
struct Lap {
    requests: u64,
    commands: u64,
    statuses: BTreeMap<u16, u64>,
    unexpected: u64,
    errors: u64,
    latency: Histogram<u64>,
}

impl Lap {
    fn new() -> Self {
        Self {
            requests: 0,
            commands: 0,
            statuses: BTreeMap::new(),
            unexpected: 0,
            errors: 0,
            latency: microseconds(),
        }
    }

    fn add(&mut self, other: &Self) {
        self.requests += other.requests;
        self.commands += other.commands;
        for (status, count) in &other.statuses {
            *self.statuses.entry(*status).or_default() += count;
        }
        self.unexpected += other.unexpected;
        self.errors += other.errors;
        // All laps use the same bounds, so every value has its place.
        let _ = self.latency.add(&other.latency);
    }
}

/// Prepares devices and queues, then loads the server. Needs a tokio runtime; one thread is
/// enough for some ten thousand requests a second.
pub async fn run(config: LoadConfig) -> Result<LoadReport, LoadError> {
    let plain = [Endpoint::CheckIn, Endpoint::Command];
    if plain
        .into_iter()
        .any(|endpoint| config.target.route(endpoint).tls)
    {
        return Err(LoadError::OnlyPlainHttp);
    }
    let config = Arc::new(config);
    let began = Instant::now();
    let shares = enroll_all(&config).await?;
    if let Scenario::Exchange(operator) = &config.scenario {
        let all: Vec<Prepared> = shares.iter().flatten().cloned().collect();
        prepare::enqueue(operator, config.question, config.seed, &all).await?;
    }
    let preparation_seconds = began.elapsed().as_secs_f64();
    let began = Instant::now();
    let mut laps = JoinSet::new();
    for share in shares {
        laps.spawn(scenario::drive(config.clone(), share, began + config.time));
    }
    let mut sum = Lap::new();
    while let Some(lap) = laps.join_next().await {
        sum.add(&lap.map_err(|error| LoadError::Task(error.to_string()))?);
    }
    let seconds = began.elapsed().as_secs_f64();
    Ok(LoadReport {
        scenario: match config.scenario {
            Scenario::Idle => "idle",
            Scenario::TokenUpdate => "token-update",
            Scenario::Exchange(_) => "exchange",
        },
        devices: config.devices,
        connections: config.connections,
        preparation_seconds,
        seconds,
        requests: sum.requests,
        requests_per_second: sum.requests as f64 / seconds,
        commands: sum.commands,
        statuses: sum.statuses,
        unexpected: sum.unexpected,
        errors: sum.errors,
        latency: Latency::of(&sum.latency),
    })
}

/// Enrolls all devices, a share per connection; connections without a device are left out.
async fn enroll_all(config: &Arc<LoadConfig>) -> Result<Vec<Vec<Prepared>>, LoadError> {
    let connections = config.connections.clamp(1, config.devices.max(1) as usize);
    let mut tasks = JoinSet::new();
    for nth in 0..connections {
        let config = config.clone();
        tasks.spawn(async move {
            let indices = (nth as u64..config.devices).step_by(connections);
            prepare::enroll(&config, indices).await
        });
    }
    let mut shares = Vec::new();
    while let Some(share) = tasks.join_next().await {
        shares.push(share.map_err(|error| LoadError::Task(error.to_string()))??);
    }
    Ok(shares)
}
