//! The device's own book of commands: the truth that a server's books are compared with.

use std::collections::BTreeMap;

use serde::Serialize;

use super::exchange::ChannelId;

/// A command on a channel.
///
/// Servers may send one command, and so one `CommandUUID`, to many channels.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct CommandKey {
    /// The channel that received it.
    pub channel: ChannelId,
    /// Its `CommandUUID`, as received.
    pub uuid: String,
}

/// How a command ended on the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Outcome {
    /// `Acknowledged`.
    Acknowledged,
    /// `Error`.
    Error,
    /// `CommandFormatError`.
    CommandFormatError,
}

/// What a device did with one command.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Execution {
    /// The composite enrollment id of the channel when the command came last; in a user
    /// enrollment it changes with every enrollment.
    pub enrollment_id: String,
    /// Its `RequestType`.
    pub request_type: String,
    /// How often the server handed it over.
    pub deliveries: u32,
    /// How often it was carried out or refused for good. More than once means the server
    /// handed it over again although the device had decided.
    pub times_executed: u32,
    /// How often the device put it off with `NotNow`.
    pub times_deferred: u32,
    /// How often it was received and forgotten in a restart before it was carried out.
    pub times_forgotten: u32,
    /// How it ended; none while it was only put off or forgotten.
    pub outcome: Option<Outcome>,
    /// The top-level error code of an `Error`.
    pub error_code: Option<i64>,
    /// How often the report of the outcome was sent, repeats included.
    pub reports_sent: u32,
    /// Whether the server confirmed a report of the outcome with a 2xx. When it did not
    /// although a report was sent, the server may or may not have it: a device that restarts
    /// or is erased does not repeat.
    pub confirmed: bool,
}

/// All commands a device ever received, in the order of their keys.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ledger {
    entries: BTreeMap<CommandKey, Execution>,
    confirmed: u64,
}

impl Ledger {
    pub(crate) fn all(&self) -> &BTreeMap<CommandKey, Execution> {
        &self.entries
    }

    /// How many commands have a report that was confirmed.
    pub(crate) fn confirmed_count(&self) -> u64 {
        self.confirmed
    }

    /// The server confirmed the report about a command.
    pub(crate) fn confirmed(&mut self, channel: &ChannelId, uuid: &str) {
        let before = std::mem::replace(&mut self.entry(channel, uuid).confirmed, true);
        self.confirmed += u64::from(!before);
    }

    /// The entry of a command, made when it is seen for the first time.
    pub(crate) fn entry(&mut self, channel: &ChannelId, uuid: &str) -> &mut Execution {
        let key = CommandKey {
            channel: channel.clone(),
            uuid: uuid.to_owned(),
        };
        self.entries.entry(key).or_default()
    }

    /// The server handed a command over.
    pub(crate) fn delivered(
        &mut self,
        channel: &ChannelId,
        uuid: &str,
        enrollment_id: String,
        request_type: &str,
    ) {
        let entry = self.entry(channel, uuid);
        entry.enrollment_id = enrollment_id;
        request_type.clone_into(&mut entry.request_type);
        entry.deliveries += 1;
    }
}
