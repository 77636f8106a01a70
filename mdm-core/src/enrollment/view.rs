//! What a host loads before a step.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::{DeviceRecord, Input, Session, UserRecord};
use crate::{
    command::{CommandUuid, Report, ReportStatus},
    digest::UserSecret,
    id::EnrollmentId,
    identity::Fingerprint,
    limits::QUEUE_WINDOW,
    place::Invitation,
    queue::{QueueItem, Queued},
    request::Message,
    secret::Secret,
};

/// The version of a device and all that hangs on it. It grows with each commit; 0 is that of a device without a record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Revision(pub u64);

impl Revision {
    /// The revision after the next commit.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0 + 1)
    }
}

/// One device with its users, and the part of the queue that the step is about.
#[derive(Clone, Debug, Default)]
pub struct EnrollmentView {
    /// The version that was read. The commit is refused when it has changed.
    pub revision: Revision,
    /// The device; `None` if it is unknown.
    pub device: Option<DeviceRecord>,
    /// All user channels of the device.
    pub users: BTreeMap<EnrollmentId, UserRecord>,
    /// The queue of the channel that speaks or is spoken of.
    pub queue: QueueView,
    /// The enrollment to which the request's certificate is or was bound, if any. Needed unless it is the device's pinned one.
    pub certificate_owner: Option<EnrollmentId>,
    /// The place for which the request's certificate was issued, if the request needs it and there is one.
    pub invitation: Option<Invitation>,
    /// The stored bootstrap token, if the request needs it.
    pub bootstrap_token: Option<Secret<Vec<u8>>>,
    /// What the directory knows of the user, if the request needs it; `None` if there is no such user.
    pub user_secret: Option<UserSecret>,
    /// The last contact on the channel, from where the host keeps it.
    pub last_contact: Option<Timestamp>,
}

impl EnrollmentView {
    /// Which commands of `query.channel` are ready: what the host selects into [`QueueView::window`] once the records are loaded.
    pub fn ready_rule(&self, query: &ViewQuery) -> ReadyRule {
        let session = match self.users.get(&query.channel) {
            Some(user) => user.channel.session,
            None => match &self.device {
                Some(device) if device.id == query.channel => device.channel.session,
                _ => Session::default(),
            },
        };
        ReadyRule {
            session: session.number + u64::from(query.begins_session),
            suspended: self
                .device
                .as_ref()
                .is_some_and(|device| device.held.is_some()),
            now: query.now,
        }
    }
}

/// What a host has to load for an input: [`ViewQuery::of`].
///
/// Always: the device's record and revision, the records of all its users, the last contact of `channel`, and [`QueueView::rest`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ViewQuery {
    /// The channel whose queue is to be loaded. The device is [`EnrollmentId::device`] of it.
    pub channel: EnrollmentId,
    /// The time of the step.
    pub now: Timestamp,
    /// Which commands belong into [`QueueView::window`].
    pub window: Window,
    /// Whether the message begins a session.
    pub begins_session: bool,
    /// Load the command with this UUID into [`QueueView::named`], open or closed.
    pub command: Option<CommandUuid>,
    /// Load the open command with this dedupe key that was queued last into [`QueueView::twin`].
    pub dedupe: Option<String>,
    /// Load the owner of this certificate into [`EnrollmentView::certificate_owner`]. Not needed if it is the device's pinned one.
    pub certificate: Option<Fingerprint>,
    /// Load the place for which `certificate` was issued into [`EnrollmentView::invitation`].
    pub invitation: bool,
    /// Load [`EnrollmentView::bootstrap_token`].
    pub bootstrap_token: bool,
    /// Ask the directory for [`EnrollmentView::user_secret`].
    pub user_secret: bool,
}

/// Which open commands belong into the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// Those that are ready by [`EnrollmentView::ready_rule`], in order, at least [`crate::limits::QUEUE_WINDOW`] of them.
    Ready,
    /// All whose time has run out; their bodies are not needed and may be empty.
    Expired,
    /// None.
    Empty,
}

/// Which commands are ready: open, `offer_at <= now`, not expired, not put off in `session`, and piercing if `suspended`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadyRule {
    /// The session in which they would be offered.
    pub session: u64,
    /// Whether only commands that pierce a suspension count.
    pub suspended: bool,
    /// The time.
    pub now: Timestamp,
}

impl ReadyRule {
    /// Whether this command is ready.
    pub fn admits(&self, item: &QueueItem) -> bool {
        item.is_ready(self.session, self.suspended, self.now)
    }
}

impl ViewQuery {
    /// What to load for this input.
    pub fn of(input: &Input, now: Timestamp) -> Self {
        let mut query = Self {
            channel: input.channel().clone(),
            now,
            window: Window::Empty,
            begins_session: false,
            command: None,
            dedupe: None,
            certificate: None,
            invitation: false,
            bootstrap_token: false,
            user_secret: false,
        };
        match input {
            Input::Request {
                request,
                certificate,
                ruling,
            } => {
                let needs = request.needs();
                query.dedupe = ruling
                    .enqueue
                    .iter()
                    .find_map(|new| new.dedupe.as_ref())
                    .map(|dedupe| dedupe.key.clone());
                query.window = Window::Ready;
                query.begins_session =
                    matches!(request.message(), Message::Report(report) if begins_session(report));
                query.command = needs.command;
                query.invitation = needs.invitation;
                query.bootstrap_token = needs.bootstrap_token;
                query.user_secret = needs.directory_password;
                query.certificate = certificate
                    .as_ref()
                    .ok()
                    .map(|certificate| certificate.facts().fingerprint);
            }
            Input::Deadline { .. } => query.window = Window::Expired,
            Input::Enqueue { command, .. } => {
                query.command = Some(command.command.uuid().clone());
                query.dedupe = command.dedupe.as_ref().map(|dedupe| dedupe.key.clone());
            }
            Input::Cancel { uuid, .. } => query.command = Some(uuid.clone()),
            Input::ClearQueue { .. }
            | Input::CheckInNow { .. }
            | Input::WakeAccepted { .. }
            | Input::WakeFailed { .. }
            | Input::Hold { .. }
            | Input::LiftHold { .. }
            | Input::ExpectRenewal { .. }
            | Input::Depart { .. } => {}
        }
        query
    }
}

/// An Idle begins a session; any other report goes on with one.
pub(super) fn begins_session(report: &Report) -> bool {
    report.status == ReportStatus::Idle
}

/// A part of one channel's queue.
#[derive(Clone, Debug, Default)]
pub struct QueueView {
    /// The commands that are ready ([`QueueItem::is_ready`]), in order, at least the first [`crate::limits::QUEUE_WINDOW`] of them.
    /// For [`super::Input::Deadline`]: open commands whose time ran out, any number.
    pub window: Vec<Queued>,
    /// The command that the input names (a report's, one to be queued or cancelled), open or closed, or one that was answered before.
    pub named: Option<QueueItem>,
    /// The open command on the channel with the dedupe key of the one to be queued; of several, the one queued last.
    pub twin: Option<QueueItem>,
    /// Of all open commands on the channel but those in the window and the named one: what is to come.
    pub rest: Rest,
}

/// A summary of the open commands that are not loaded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rest {
    /// The earliest [`QueueItem::wake_at`]; while the device is on hold, of those that pierce the suspension.
    pub wake_at: Option<Timestamp>,
    /// The earliest [`QueueItem::expires_at`].
    pub expires_at: Option<Timestamp>,
}

impl QueueView {
    /// What belongs into the view, out of everything that is open on the channel: for hosts whose queues are short.
    ///
    /// * `named`: the command that [`ViewQuery::command`] names, open or closed, if there is one.
    /// * `rule`: [`EnrollmentView::ready_rule`] of the records.
    ///
    /// Closed commands among `open`, and those of other channels, are passed over.
    pub fn select(
        open: impl IntoIterator<Item = Queued>,
        named: Option<QueueItem>,
        query: &ViewQuery,
        rule: ReadyRule,
    ) -> Self {
        let is_named = |item: &QueueItem| named.as_ref().is_some_and(|it| it.uuid == item.uuid);
        let mut window = Vec::new();
        let mut others = Vec::new();
        let mut twin: Option<QueueItem> = None;
        for queued in open {
            let item = &queued.item;
            if !item.state.is_open() || item.enrollment != query.channel {
                continue;
            }
            let is_twin = query.dedupe.is_some() && item.dedupe == query.dedupe;
            if is_twin && twin.as_ref().is_none_or(|it| it.sequence < item.sequence) {
                twin = Some(item.clone());
            }
            let belongs = match query.window {
                Window::Ready => rule.admits(item) && !is_named(item),
                Window::Expired => item.is_due_to_expire(query.now),
                Window::Empty => false,
            };
            if belongs {
                window.push(queued);
            } else if !is_named(item) {
                others.push(queued.item);
            }
        }
        window.sort_by_key(|queued| queued.item.order());
        if query.window == Window::Ready {
            let later = window.split_off(QUEUE_WINDOW.min(window.len()));
            others.extend(later.into_iter().map(|queued| queued.item));
        }
        let counts = |item: &&QueueItem| !rule.suspended || item.pierces_suspension;
        let rest = Rest {
            wake_at: others
                .iter()
                .filter(counts)
                .filter_map(|item| item.wake_at)
                .min(),
            expires_at: others.iter().filter_map(|item| item.expires_at).min(),
        };
        Self {
            window,
            named,
            twin,
            rest,
        }
    }

    /// Whether the named command is this one.
    pub fn named(&self, uuid: &CommandUuid) -> Option<&QueueItem> {
        self.named.as_ref().filter(|item| item.uuid == *uuid)
    }
}
