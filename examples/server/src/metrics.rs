//! Counters and histograms for Prometheus.

use std::{sync::Mutex, time::Duration};

use mdm_core::{command::ReportStatus, enrollment::WakeReason, request::Message};
use prometheus_client::{
    encoding::{EncodeLabelSet, text::encode},
    metrics::{counter::Counter, family::Family, gauge::Gauge, histogram::Histogram},
    registry::{Registry, Unit},
};

use crate::store::{CommitFigures, Counts};

/// What the server counts. Cheap to update; names carry the prefix `mdm_`.
#[derive(Debug)]
pub struct Metrics {
    requests: Family<RequestLabels, Counter>,
    seconds: Family<Label, Histogram, fn() -> Histogram>,
    refusals: Family<Label, Counter>,
    conflicts: Counter,
    wakes_asked: Family<Label, Counter>,
    wakes: Family<Label, Counter>,
    deadlines: Counter,
    plans: Counter,
    notices: Counter,
    stale: Gauge,
    devices: Family<OwnedLabel, Gauge>,
    users: Gauge,
    commands: Family<OwnedLabel, Gauge>,
    commits: Gauge,
    transactions: Gauge,
    push_certificate: Gauge,
    registry: Mutex<Registry>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct RequestLabels {
    kind: &'static str,
    status: u16,
}

type Label = [(&'static str, &'static str); 1];
type OwnedLabel = [(&'static str, String); 1];

/// The kind under which requests are counted that could not be read.
pub(crate) const UNREAD: &str = "unread";
/// The kind of requests to the admin API.
pub(crate) const ADMIN: &str = "admin";

/// The kind of a message: one of a fixed set, whatever word a device uses.
pub(crate) fn kind(message: &Message) -> &'static str {
    match message {
        Message::CheckIn(checkin) => checkin.message.name(),
        Message::Report(report) => match report.status {
            ReportStatus::Idle => "Idle",
            ReportStatus::Acknowledged => "Acknowledged",
            ReportStatus::Error => "Error",
            ReportStatus::CommandFormatError => "CommandFormatError",
            ReportStatus::NotNow => "NotNow",
            ReportStatus::Other(_) => "other",
        },
    }
}

fn reason(reason: WakeReason) -> &'static str {
    match reason {
        WakeReason::NewCommand => "new-command",
        WakeReason::StillWaiting => "still-waiting",
        WakeReason::DeferredWork => "deferred-work",
        WakeReason::Requested => "requested",
        WakeReason::Scheduled => "scheduled",
    }
}

/// From half a millisecond to ten seconds.
const BUCKETS: [f64; 14] = [
    0.000_5, 0.001, 0.002, 0.003, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0,
];

impl Default for Metrics {
    fn default() -> Self {
        let mut all = Self {
            requests: Family::default(),
            seconds: Family::new_with_constructor(|| Histogram::new(BUCKETS)),
            refusals: Family::default(),
            conflicts: Counter::default(),
            wakes_asked: Family::default(),
            wakes: Family::default(),
            deadlines: Counter::default(),
            plans: Counter::default(),
            notices: Counter::default(),
            stale: Gauge::default(),
            devices: Family::default(),
            users: Gauge::default(),
            commands: Family::default(),
            commits: Gauge::default(),
            transactions: Gauge::default(),
            push_certificate: Gauge::default(),
            registry: Mutex::new(Registry::with_prefix("mdm")),
        };
        let mut registry = Registry::with_prefix("mdm");
        let r = &mut registry;
        r.register(
            "requests",
            "Requests by kind of message and HTTP status",
            all.requests.clone(),
        );
        r.register_with_unit(
            "request",
            "Time from the head of a request to its answer",
            Unit::Seconds,
            all.seconds.clone(),
        );
        r.register(
            "refusals",
            "Requests of devices that were refused, by code",
            all.refusals.clone(),
        );
        r.register(
            "conflicts",
            "Steps that were done again because somebody else changed the device",
            all.conflicts.clone(),
        );
        r.register(
            "wakes_asked",
            "Wakes that the machine asked for, by reason",
            all.wakes_asked.clone(),
        );
        r.register(
            "wakes",
            "What became of wakes, by verdict",
            all.wakes.clone(),
        );
        r.register(
            "deadlines",
            "Deadlines that were handled",
            all.deadlines.clone(),
        );
        r.register(
            "declaration_plans",
            "Channels whose declarations were planned",
            all.plans.clone(),
        );
        r.register(
            "declaration_notices",
            "Channels that were told of new tokens",
            all.notices.clone(),
        );
        r.register(
            "declaration_stale",
            "Channels whose declarations have to be planned",
            all.stale.clone(),
        );
        r.register("devices", "Devices by phase", all.devices.clone());
        r.register("users", "User channels", all.users.clone());
        r.register("commands", "Commands by state", all.commands.clone());
        r.register(
            "store_commits",
            "Commits since the start",
            all.commits.clone(),
        );
        r.register(
            "store_transactions",
            "Transactions in which they were written",
            all.transactions.clone(),
        );
        r.register(
            "push_certificate_not_after_seconds",
            "When the push certificate ends, in seconds since 1970; 0 without one",
            all.push_certificate.clone(),
        );
        all.registry = Mutex::new(registry);
        all
    }
}

impl Metrics {
    pub(crate) fn answered(&self, kind: &'static str, status: u16, took: Duration) {
        self.requests
            .get_or_create(&RequestLabels { kind, status })
            .inc();
        self.seconds
            .get_or_create(&[("kind", kind)])
            .observe(took.as_secs_f64());
    }

    pub(crate) fn refused(&self, code: &'static str) {
        self.refusals.get_or_create(&[("code", code)]).inc();
    }

    pub(crate) fn conflicted(&self) {
        self.conflicts.inc();
    }

    pub(crate) fn wake_asked(&self, why: WakeReason) {
        self.wakes_asked
            .get_or_create(&[("reason", reason(why))])
            .inc();
    }

    pub(crate) fn wake_ended(&self, verdict: &'static str) {
        self.wakes.get_or_create(&[("verdict", verdict)]).inc();
    }

    pub(crate) fn deadline_handled(&self) {
        self.deadlines.inc();
    }

    pub(crate) fn planned(&self, told: bool) {
        self.plans.inc();
        self.notices.inc_by(u64::from(told));
    }

    pub(crate) fn push_certificate_ends(&self, at: jiff::Timestamp) {
        self.push_certificate.set(at.as_second());
    }

    /// All of it in the OpenMetrics text format, with what the store holds at this moment.
    pub(crate) fn encode(&self, counts: &Counts, figures: CommitFigures) -> String {
        let signed = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        self.devices.clear();
        for (phase, count) in &counts.devices {
            let phase = phase.clone();
            self.devices
                .get_or_create(&[("phase", phase)])
                .set(signed(*count));
        }
        self.users.set(signed(counts.users));
        self.stale.set(signed(counts.stale));
        self.commands.clear();
        for (state, count) in &counts.commands {
            let state = state.clone();
            self.commands
                .get_or_create(&[("state", state)])
                .set(signed(*count));
        }
        self.commits.set(signed(figures.commits));
        self.transactions.set(signed(figures.transactions));
        let registry = self
            .registry
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let mut text = String::new();
        // Writing into a string does not fail.
        let _ = encode(&mut text, &registry);
        text
    }
}
