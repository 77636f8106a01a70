//! A fleet at work: its tasks, its tally, its end.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use hdrhistogram::Histogram;
use tokio::sync::mpsc::UnboundedSender;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;

use super::device_task::{DeviceTask, Errand};
use super::report::{DeviceReport, FleetReport, Latency, Progress};
use super::{Control, Fleet, FleetConfig};
use crate::device::Life;

/// What the exchanges of all devices add up to.
#[derive(Debug)]
pub(super) struct Tally(Mutex<Sums>);

#[derive(Debug)]
struct Sums {
    requests: u64,
    /// Microseconds, up to a minute, three digits.
    latency: Histogram<u64>,
    errors: BTreeMap<String, u64>,
    progress: BTreeMap<u64, Progress>,
}

const LONGEST_LATENCY: u64 = 60_000_000;

/// A histogram of microseconds up to a minute, to three digits.
pub(crate) fn microseconds() -> Histogram<u64> {
    // The three bounds are constants that the library accepts.
    Histogram::new_with_bounds(1, LONGEST_LATENCY, 3).expect("constant bounds are valid")
}

/// A duration as a value of [`microseconds`].
pub(crate) fn as_microseconds(took: Duration) -> u64 {
    u64::try_from(took.as_micros())
        .unwrap_or(u64::MAX)
        .clamp(1, LONGEST_LATENCY)
}

impl Tally {
    fn new() -> Self {
        Self(Mutex::new(Sums {
            requests: 0,
            latency: microseconds(),
            errors: BTreeMap::new(),
            progress: BTreeMap::new(),
        }))
    }

    fn sums(&self) -> MutexGuard<'_, Sums> {
        // Sums are whole after every statement, so a panic elsewhere does not spoil them.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn answer(&self, took: Duration) {
        let mut sums = self.sums();
        sums.requests += 1;
        sums.latency.saturating_record(as_microseconds(took));
    }

    pub(super) fn failure(&self, why: String) {
        let mut sums = self.sums();
        sums.requests += 1;
        *sums.errors.entry(why).or_default() += 1;
    }

    pub(super) fn progress(&self, index: u64, progress: Progress) {
        self.sums().progress.insert(index, progress);
    }
}

/// A fleet that is running; stop it to get its report.
#[derive(Debug)]
pub struct RunningFleet {
    started: Instant,
    config: FleetConfig,
    tally: Arc<Tally>,
    errands: BTreeMap<u64, UnboundedSender<Errand>>,
    stopping: watch::Sender<bool>,
    tasks: JoinSet<DeviceReport>,
}

impl RunningFleet {
    pub(super) fn start(fleet: Fleet, config: FleetConfig) -> Self {
        let tally = Arc::new(Tally::new());
        let (stopping, stop) = watch::channel(false);
        let mut errands = BTreeMap::new();
        let mut tasks = JoinSet::new();
        let count = u32::try_from(fleet.members.len())
            .unwrap_or(u32::MAX)
            .max(1);
        for (member, nth) in fleet.members.into_iter().zip(0u32..) {
            let (sender, inbox) = mpsc::unbounded_channel();
            errands.insert(member.device.index(), sender);
            let wait = fleet.enroll_over * nth / count;
            let task = DeviceTask::new(member, config.clone(), tally.clone(), inbox, stop.clone());
            tasks.spawn(task.run(wait));
        }
        Self {
            started: Instant::now(),
            config,
            tally,
            errands,
            stopping,
            tasks,
        }
    }

    /// Does something to a device. False when there is no such device.
    pub fn control(&self, index: u64, control: Control) -> bool {
        let errand = self.errands.get(&index);
        errand.is_some_and(|device| device.send(Errand::Control(control)).is_ok())
    }

    /// Where the fleet stands.
    pub fn progress(&self) -> Progress {
        let sums = self.tally.sums();
        let mut all = Progress {
            devices: self.errands.len() as u64,
            requests: sums.requests,
            ..Progress::default()
        };
        for one in sums.progress.values() {
            all.enrolled += one.enrolled;
            all.unreachable += one.unreachable;
            all.commands += one.commands;
            all.finished += one.finished;
            all.complaints += one.complaints;
        }
        all
    }

    /// The devices as they are now; those that ended are left out.
    pub async fn snapshot(&self) -> Vec<DeviceReport> {
        let mut reports = Vec::new();
        for device in self.errands.values() {
            let (sender, answer) = tokio::sync::oneshot::channel();
            if device.send(Errand::Report(sender)).is_ok()
                && let Ok(report) = answer.await
            {
                reports.push(report);
            }
        }
        reports
    }

    /// Waits until the fleet has enrolled as far as it can be reached, or the time is over.
    /// False when the time is over first.
    pub async fn enrolled(&self, within: Duration) -> bool {
        self.reaches(within, |progress| progress.enrolled >= progress.devices)
            .await
    }

    /// Waits until the progress is as wanted, or the time is over. False when it is over first.
    pub async fn reaches(&self, within: Duration, wanted: impl Fn(&Progress) -> bool) -> bool {
        let deadline = Instant::now() + within;
        loop {
            if wanted(&self.progress()) {
                return true;
            }
            if Instant::now() >= deadline {
                return false;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Stops: no push is heard any more, what was begun is finished within the grace period.
    pub async fn stop(self) -> FleetReport {
        // Fails only when no device is left to hear it.
        let _ = self.stopping.send(true);
        let mut tasks = self.tasks;
        let mut devices = Vec::new();
        while let Some(ended) = tasks.join_next().await {
            match ended {
                Ok(report) => devices.push(report),
                Err(error) => self.tally.failure(format!("device task: {error}")),
            }
        }
        devices.sort_by_key(|device| device.index);
        let sums = self.tally.sums();
        let mut report = FleetReport {
            seconds: self.started.elapsed().as_secs_f64(),
            enrolled: 0,
            requests: sums.requests,
            requests_by_kind: BTreeMap::new(),
            repeated: 0,
            statuses: BTreeMap::new(),
            latency: Latency::of(&sums.latency),
            pushes: self.config.push.counts(),
            errors: sums.errors.clone(),
            devices: Vec::new(),
        };
        for device in &devices {
            report.enrolled += u64::from(device.life == Life::Enrolled);
            report.repeated += device.counters.repeated;
            for (kind, count) in &device.counters.sent {
                *report.requests_by_kind.entry(*kind).or_default() += count;
            }
            for (status, count) in &device.counters.statuses {
                *report.statuses.entry(*status).or_default() += count;
            }
        }
        report.devices = devices;
        report
    }
}
