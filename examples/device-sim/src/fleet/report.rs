//! What a fleet did, as numbers and as books to compare with the server's.

use std::collections::BTreeMap;

use hdrhistogram::Histogram;
use serde::Serialize;

use crate::device::{Complaint, Counters, Execution, Life, MessageKind, Reach, SimDevice};
use crate::model::Model;
use crate::push::PushCounts;

/// A device and what it remembers.
#[derive(Clone, Debug, Serialize)]
pub struct DeviceReport {
    /// Its number in the fleet.
    pub index: u64,
    /// The enrollment id of its device channel.
    pub id: String,
    /// Its serial number, also when the server is not told.
    pub serial_number: String,
    /// Its model.
    pub model: Model,
    /// Where it stands.
    pub life: Life,
    /// Whether it can be reached.
    pub reach: Reach,
    /// Every command that it received.
    pub commands: Vec<CommandRecord>,
    /// How often things happened.
    pub counters: Counters,
    /// What it noticed that no server should do.
    pub complaints: Vec<Complaint>,
}

/// A command in a device's book; the execution names the enrollment that received it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CommandRecord {
    /// Its `CommandUUID`.
    pub uuid: String,
    /// What became of it.
    #[serde(flatten)]
    pub execution: Execution,
}

impl DeviceReport {
    /// The state of a device.
    pub fn of(device: &SimDevice) -> Self {
        let commands = device
            .executed()
            .iter()
            .map(|(key, execution)| CommandRecord {
                uuid: key.uuid.clone(),
                execution: execution.clone(),
            });
        Self {
            index: device.index(),
            id: device.id().to_owned(),
            serial_number: device.serial_number().to_owned(),
            model: device.model(),
            life: device.life(),
            reach: device.reach(),
            commands: commands.collect(),
            counters: device.counters().clone(),
            complaints: device.complaints().to_vec(),
        }
    }
}

/// Times of answers in microseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Latency {
    /// Answers measured.
    pub count: u64,
    /// Mean.
    pub mean: f64,
    /// Median.
    pub p50: u64,
    /// 90 % are at most this.
    pub p90: u64,
    /// 99 % are at most this.
    pub p99: u64,
    /// 99.9 % are at most this.
    pub p999: u64,
    /// The slowest.
    pub max: u64,
}

impl Latency {
    pub(crate) fn of(histogram: &Histogram<u64>) -> Self {
        Self {
            count: histogram.len(),
            mean: histogram.mean(),
            p50: histogram.value_at_quantile(0.5),
            p90: histogram.value_at_quantile(0.9),
            p99: histogram.value_at_quantile(0.99),
            p999: histogram.value_at_quantile(0.999),
            max: histogram.max(),
        }
    }
}

/// The end of a fleet's run.
#[derive(Clone, Debug, Serialize)]
pub struct FleetReport {
    /// How long it ran.
    pub seconds: f64,
    /// How many devices are enrolled at the end.
    pub enrolled: u64,
    /// Requests that went out, repeats included; those lost on their way are not.
    pub requests: u64,
    /// Requests as the devices count them, by kind; here the lost ones are included.
    pub requests_by_kind: BTreeMap<MessageKind, u64>,
    /// Repeats of the same bytes.
    pub repeated: u64,
    /// Answers that reached a device, by HTTP status.
    pub statuses: BTreeMap<u16, u64>,
    /// Times of all answers, also of those that were then lost.
    pub latency: Latency,
    /// What happened to pushes.
    pub pushes: PushCounts,
    /// Failures of the network that the behaviour did not ask for, by text.
    pub errors: BTreeMap<String, u64>,
    /// The devices.
    pub devices: Vec<DeviceReport>,
}

impl FleetReport {
    /// All commands of all devices.
    pub fn commands(&self) -> impl Iterator<Item = &CommandRecord> {
        self.devices.iter().flat_map(|device| &device.commands)
    }

    /// All complaints, with the id of the device.
    pub fn complaints(&self) -> impl Iterator<Item = (&str, &Complaint)> {
        self.devices
            .iter()
            .flat_map(|device| device.complaints.iter().map(|c| (device.id.as_str(), c)))
    }
}

/// Where a running fleet stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// Devices in the fleet.
    pub devices: u64,
    /// Devices that are enrolled.
    pub enrolled: u64,
    /// Devices that cannot be reached at the moment.
    pub unreachable: u64,
    /// Requests that went out.
    pub requests: u64,
    /// Commands that devices received.
    pub commands: u64,
    /// Commands that ended and whose report was confirmed.
    pub finished: u64,
    /// Complaints about the server.
    pub complaints: u64,
}
