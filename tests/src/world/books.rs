//! What is written down while the world runs: everything that the server's own records are compared with.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use device_sim::{ChannelId, MessageKind};
use jiff::Timestamp;
use mdm_core::{
    command::CommandUuid, error::ErrorCode, events::Event, id::EnrollmentId, identity::Fingerprint,
};

/// A command on a channel: the same UUID on another channel is another command.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CommandName {
    /// The channel.
    pub channel: EnrollmentId,
    /// The command.
    pub uuid: CommandUuid,
}

/// Unlike the identifiers' own `Debug` it shows them whole: they are of nobody.
impl fmt::Display for CommandName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} on {}", self.uuid, self.channel)
    }
}

/// A report about a command that the server took: it was answered with 200.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// When.
    pub at: Timestamp,
    /// What it said.
    pub kind: MessageKind,
    /// SHA-256 of its body.
    pub body: Fingerprint,
}

/// How often things happened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Requests that reached the server.
    pub requests: u64,
    /// Of these, copies that a proxy made.
    pub copies: u64,
    /// Requests and replies that were lost.
    pub lost: u64,
    /// Deadlines that were due.
    pub deadlines: u64,
    /// Wakes that the server asked for.
    pub wakes: u64,
    /// Of these, those that APNs refused.
    pub wakes_refused: u64,
    /// Orders that the server refused, by code.
    pub refused: BTreeMap<ErrorCode, u64>,
    /// Orders that a twin of theirs stood for.
    pub twins: u64,
    /// Steps by the kind of event that they wrote.
    pub events: u64,
}

/// The books of a world.
#[derive(Clone, Debug)]
pub(super) struct Books {
    /// Commands that were queued, and by which device's order.
    pub(super) queued: BTreeSet<CommandName>,
    /// Reports that the server took.
    pub(super) arrivals: BTreeMap<CommandName, Vec<Arrival>>,
    /// Commands that an operator took back.
    pub(super) cancelled: BTreeSet<CommandName>,
    /// Which device a channel is of. A user enrollment has another name each time.
    pub(super) owners: BTreeMap<EnrollmentId, usize>,
    /// When a device lost its enrollment or began another one.
    pub(super) upheavals: BTreeMap<usize, Vec<Timestamp>>,
    /// How often a device had executed a command when it forgot what came of it before the server knew.
    pub(super) forgotten: BTreeMap<(usize, ChannelId, String), u32>,
    /// When copies of Idle arrived on a channel: to the server each begins a session, of which the device knows nothing.
    pub(super) copied_idles: BTreeMap<EnrollmentId, Vec<Timestamp>>,
    /// Things that may never happen, as they happened.
    pub(super) faults: Vec<String>,
    pub(super) figures: Figures,
    /// SHA-256 over all lines of the event log, in the order in which they were written.
    digest: Fingerprint,
}

impl Books {
    pub(super) fn new() -> Self {
        Self {
            queued: BTreeSet::new(),
            arrivals: BTreeMap::new(),
            cancelled: BTreeSet::new(),
            owners: BTreeMap::new(),
            upheavals: BTreeMap::new(),
            forgotten: BTreeMap::new(),
            copied_idles: BTreeMap::new(),
            faults: Vec::new(),
            figures: Figures::default(),
            digest: Fingerprint::of_der(b""),
        }
    }

    pub(super) fn digest(&self) -> Fingerprint {
        self.digest
    }

    /// Takes lines of the event log into the digest.
    pub(super) fn log(&mut self, events: &[Event]) {
        for event in events {
            self.figures.events += 1;
            let mut text = self.digest.as_bytes().to_vec();
            serde_json::to_writer(&mut text, event)
                .unwrap_or_else(|error| panic!("an event does not serialise: {error}"));
            self.digest = Fingerprint::of_der(&text);
        }
    }

    /// Notes a report that the server took, by what its body says: nothing of the server's reading goes into the books.
    /// Gives the command that it is about, if it ended it.
    pub(super) fn arrived(
        &mut self,
        at: Timestamp,
        channel: &EnrollmentId,
        kind: MessageKind,
        body: &[u8],
    ) -> Option<CommandName> {
        if !matches!(
            kind,
            MessageKind::Acknowledged | MessageKind::Error | MessageKind::CommandFormatError
        ) {
            return None;
        }
        let Some(uuid) = command_uuid(body).and_then(|uuid| CommandUuid::parse(uuid).ok()) else {
            self.faults
                .push(format!("a report of {channel} names no command"));
            return None;
        };
        let name = CommandName {
            channel: channel.clone(),
            uuid,
        };
        let body = Fingerprint::of_der(body);
        let arrivals = self.arrivals.entry(name.clone()).or_default();
        arrivals.push(Arrival { at, kind, body });
        Some(name)
    }

    /// Whether the server took a report about this command.
    pub(super) fn has_arrived(&self, channel: &str, uuid: &str) -> bool {
        let name = EnrollmentId::parse(channel)
            .ok()
            .zip(CommandUuid::parse(uuid).ok())
            .map(|(channel, uuid)| CommandName { channel, uuid });
        name.is_some_and(|name| self.arrivals.contains_key(&name))
    }

    pub(super) fn upheaval(&mut self, device: usize, at: Timestamp) {
        self.upheavals.entry(device).or_default().push(at);
    }
}

/// The text behind the key `CommandUUID`, found without a parser.
fn command_uuid(body: &[u8]) -> Option<&str> {
    const KEY: &[u8] = b"<key>CommandUUID</key>";
    let at = body.windows(KEY.len()).position(|window| window == KEY)?;
    let rest = std::str::from_utf8(&body[at + KEY.len()..]).ok()?;
    let (uuid, _) = rest
        .trim_start()
        .strip_prefix("<string>")?
        .split_once("</string>")?;
    Some(uuid)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_uuid_is_found_in_a_report() {
        let body = b"<plist><dict><key>Status</key><string>x</string>\n\t<key>CommandUUID</key>\n\t<string>C-1</string></dict></plist>";
        assert_eq!(command_uuid(body), Some("C-1"));
        assert_eq!(command_uuid(b"<key>CommandUUID</key><data/>"), None);
        assert_eq!(command_uuid(b""), None);
    }
}
