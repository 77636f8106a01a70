//! What is known of each command at the end: by the server's records, by the device's own book, and by the world's.

use std::collections::BTreeMap;

use device_sim::{ChannelId, Complaint, Execution, Life, Reach, ServerFault, SimDevice};
use jiff::{SignedDuration, Timestamp};
use mdm_core::{
    command::{CommandUuid, ReportStatus},
    enrollment::{Channel, EnrollmentView, Input, Phase, ViewQuery},
    events::EventKind,
    id::EnrollmentId,
    identity::Fingerprint,
    queue::{ItemState, QueueItem},
};

use super::books::{Arrival, Books, CommandName};
use crate::store::HostStore;

/// All that is known at the end of a world. The fields are open, so that a test of the audit can falsify them.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// The end.
    pub now: Timestamp,
    /// The most that [`mdm_core::enrollment::Policy::max_attempts`] allows.
    pub max_attempts: u32,
    /// Every command that anybody knows of.
    pub commands: BTreeMap<CommandName, CommandEvidence>,
    /// Every channel that the server or a device knows of.
    pub channels: BTreeMap<EnrollmentId, ChannelEvidence>,
    /// What devices complained of, and what happened that may never happen.
    pub faults: Vec<String>,
}

/// What is known of a command.
#[derive(Clone, Debug, Default)]
pub struct CommandEvidence {
    /// An operator queued it.
    pub queued: bool,
    /// An operator took it back.
    pub cancelled: bool,
    /// Its place at the server.
    pub item: Option<QueueItem>,
    /// The stored answer: its status and SHA-256 of its body.
    pub answer: Option<(ReportStatus, Fingerprint)>,
    /// How often the log says that it ended with an answer.
    pub closed_by_answer: u32,
    /// When the log says that its queue was closed.
    pub queue_closed: Vec<(ItemState, Timestamp)>,
    /// The reports about it that the server took.
    pub arrivals: Vec<Arrival>,
    /// What the device did with it.
    pub execution: Option<Execution>,
    /// How often the device may have executed it without a fault of the server: once, and once more each time
    /// it forgot what came of it before the server could know.
    pub allowed_executions: u32,
    /// When the device lost its enrollment or began another one.
    pub upheavals: Vec<Timestamp>,
}

/// Where a channel is at the end.
#[derive(Clone, Debug)]
pub struct ChannelEvidence {
    /// Whether its device can take part.
    pub presence: Presence,
    /// The server's record; `None` if it has none.
    pub record: Option<Channel>,
    /// Whether the device is on hold.
    pub held: bool,
}

/// Whether a channel's device can take part at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Presence {
    /// It is enrolled, and can be reached.
    Here,
    /// It should be enrolled and is not yet.
    Enrolling,
    /// It has no power or no network.
    Unreachable,
    /// It is no longer enrolled under this name, or its user is gone.
    Gone,
}

impl Evidence {
    pub(super) fn gather(
        now: Timestamp,
        max_attempts: u32,
        store: &dyn HostStore,
        books: &Books,
        devices: &[SimDevice],
    ) -> Self {
        let mut evidence = Self {
            now,
            max_attempts,
            commands: BTreeMap::new(),
            channels: BTreeMap::new(),
            faults: books.faults.clone(),
        };
        for (channel, index) in &books.owners {
            evidence.take_server(store, books, channel, *index, &devices[*index]);
        }
        for channel in books.owners.keys() {
            evidence.take_log(store, channel);
        }
        for (index, device) in devices.iter().enumerate() {
            evidence.take_device(books, index, device);
        }
        for name in &books.queued {
            evidence.command(name).queued = true;
        }
        for name in &books.cancelled {
            evidence.command(name).cancelled = true;
        }
        for (name, arrivals) in &books.arrivals {
            evidence.command(name).arrivals.clone_from(arrivals);
        }
        evidence
    }

    fn command(&mut self, name: &CommandName) -> &mut CommandEvidence {
        self.commands
            .entry(name.clone())
            .or_insert_with(|| CommandEvidence {
                allowed_executions: 1,
                ..CommandEvidence::default()
            })
    }

    fn take_server(
        &mut self,
        store: &dyn HostStore,
        books: &Books,
        channel: &EnrollmentId,
        index: usize,
        device: &SimDevice,
    ) {
        let view = records(store, channel, self.now);
        let record = match channel.is_user() {
            true => view.users.get(channel).map(|user| user.channel.clone()),
            false => view.device.as_ref().map(|device| device.channel.clone()),
        };
        let held = view.device.is_some_and(|device| device.held.is_some());
        let presence = presence(device, channel);
        self.channels.insert(
            channel.clone(),
            ChannelEvidence {
                presence,
                record,
                held,
            },
        );
        let upheavals = books.upheavals.get(&index).cloned().unwrap_or_default();
        for item in store
            .items(channel)
            .unwrap_or_else(|error| panic!("{error}"))
        {
            let name = CommandName {
                channel: channel.clone(),
                uuid: item.uuid.clone(),
            };
            let answer = store.answer(channel, &name.uuid);
            let answer = answer.unwrap_or_else(|error| panic!("{error}"));
            let command = self.command(&name);
            command.answer =
                answer.map(|answer| (answer.status, Fingerprint::of_der(answer.body.expose())));
            command.item = Some(item);
            command.upheavals.clone_from(&upheavals);
        }
    }

    /// The device's log counts for its users too where it closes their queues.
    fn take_log(&mut self, store: &dyn HostStore, channel: &EnrollmentId) {
        let events = store
            .events(channel)
            .unwrap_or_else(|error| panic!("{error}"));
        for event in events {
            match event.kind {
                EventKind::CommandClosed {
                    uuid,
                    state: ItemState::Done | ItemState::Failed,
                    ..
                } => {
                    let channel = channel.clone();
                    self.command(&CommandName { channel, uuid })
                        .closed_by_answer += 1;
                }
                EventKind::QueueClosed { state } => {
                    for (name, command) in &mut self.commands {
                        if name.channel == *channel || name.channel.device() == *channel {
                            command.queue_closed.push((state, event.at));
                        }
                    }
                }
                _ => {}
            }
        }
    }

    fn take_device(&mut self, books: &Books, index: usize, device: &SimDevice) {
        for complaint in device.complaints() {
            if is_excused(books, device, complaint) {
                continue;
            }
            self.faults.push(format!(
                "{} complains at {} on {:?}: {:?}",
                device.id(),
                complaint.at,
                complaint.channel,
                complaint.fault
            ));
        }
        for (key, execution) in device.executed() {
            let (Ok(channel), Ok(uuid)) = (
                EnrollmentId::parse(execution.enrollment_id.clone()),
                CommandUuid::parse(key.uuid.clone()),
            ) else {
                self.faults
                    .push(format!("a device has a command without a name: {key:?}"));
                continue;
            };
            let forgotten = books
                .forgotten
                .get(&(index, key.channel.clone(), key.uuid.clone()));
            let command = self.command(&CommandName { channel, uuid });
            command.execution = Some(execution.clone());
            command.allowed_executions = 1 + forgotten.copied().unwrap_or_default();
        }
    }
}

/// How long a session may be dragged out by lost replies.
const LONGEST_SESSION: SignedDuration = SignedDuration::from_mins(30);

/// A copy of an Idle in the middle of a session begins another one at the server: what the device has put off may come again
/// once its pause is over. No server can tell such a copy from the device's own word.
fn is_excused(books: &Books, device: &SimDevice, complaint: &Complaint) -> bool {
    let ServerFault::ReofferedAfterNotNow { .. } = complaint.fault else {
        return false;
    };
    let channel = EnrollmentId::parse(device.composite_id(&complaint.channel));
    let copies = channel
        .ok()
        .and_then(|channel| books.copied_idles.get(&channel));
    copies
        .into_iter()
        .flatten()
        .any(|at| *at <= complaint.at && complaint.at.duration_since(*at) <= LONGEST_SESSION)
}

/// The records of a channel's device.
pub(crate) fn records(
    store: &dyn HostStore,
    channel: &EnrollmentId,
    now: Timestamp,
) -> EnrollmentView {
    let channel = channel.clone();
    let query = ViewQuery::of(&Input::CheckInNow { channel }, now);
    store.load(&query).unwrap_or_else(|error| panic!("{error}"))
}

fn presence(device: &SimDevice, channel: &EnrollmentId) -> Presence {
    let known = device
        .channels()
        .any(|own| device.composite_id(own) == channel.as_str());
    match (device.life(), device.reach()) {
        (Life::Enrolling | Life::Enrolled, _) if !known => Presence::Gone,
        (
            Life::Enrolling | Life::Enrolled,
            Reach::Silent | Reach::Off { .. } | Reach::Booting { .. },
        ) => Presence::Unreachable,
        (Life::Enrolled, Reach::Reachable) => {
            let is_channel = |own: &&ChannelId| device.composite_id(own) == channel.as_str();
            match device
                .channels()
                .find(is_channel)
                .is_some_and(|own| device.is_enrolled(own))
            {
                true => Presence::Here,
                false => Presence::Enrolling,
            }
        }
        (Life::Enrolling, Reach::Reachable) => Presence::Enrolling,
        (Life::New | Life::Leaving | Life::Left | Life::Refused | Life::Erased, _) => {
            Presence::Gone
        }
    }
}

impl ChannelEvidence {
    /// Whether the server takes the channel for enrolled.
    pub fn is_enrolled(&self) -> bool {
        self.record
            .as_ref()
            .is_some_and(|record| record.phase == Phase::Enrolled)
    }
}
