//! What an operator wants of an enrollment, and what APNs says about its wakes.

use jiff::Timestamp;

use super::{
    Change, CommandCheck, Doubt, Hold, Outcome, Phase, PushState, QueueScope, Reply, TokenVerdict,
    WakeReason, Weight,
    doubt::doubts,
    record::HeldSince,
    turn::{RECORDED, Turn, UNCHANGED},
};
use crate::{
    command::CommandUuid,
    error::ErrorCode,
    events::EventKind,
    id::EnrollmentId,
    limits::MAX_DEDUPE_BYTES,
    queue::{ItemState, NewCommand, QueueItem, Twin, Wake},
};

fn refused(code: ErrorCode) -> Reply {
    Reply::Refused(code.into())
}

impl Turn<'_> {
    pub(super) fn enqueue_for_operator(&mut self, id: &EnrollmentId, command: NewCommand) -> Reply {
        match self.enqueue_checked(id, command) {
            Ok(outcome) => Reply::Done(outcome),
            Err(code) => refused(code),
        }
    }

    /// Queues a command unless the policy minds what the schema says against it.
    fn enqueue_checked(
        &mut self,
        id: &EnrollmentId,
        new: NewCommand,
    ) -> Result<Outcome, ErrorCode> {
        let doubts = match self.policy.command_check {
            CommandCheck::Skip => Vec::new(),
            CommandCheck::Warn | CommandCheck::Refuse => doubts(&new.command, id, &self.view),
        };
        let refuses = self.policy.command_check == CommandCheck::Refuse;
        let objects = |doubt: &Doubt| doubt.weight == Weight::Objection;
        if refuses && self.channel(id).is_some() && doubts.iter().any(objects) {
            return Ok(Outcome::Objected { doubts });
        }
        let (uuid, request_type) = (
            new.command.uuid().clone(),
            new.command.request_type().to_owned(),
        );
        match self.enqueue(id, new)? {
            Outcome::Queued { .. } => {
                if let Some(first) = doubts.first() {
                    let event = EventKind::CommandDoubted {
                        uuid,
                        request_type,
                        code: first.code,
                        what: first.to_string(),
                    };
                    self.log(id, event);
                }
                Ok(Outcome::Queued { doubts })
            }
            outcome => Ok(outcome),
        }
    }

    /// Queues what the host's rule adds to a request. A mistake in it is the host's: it is logged, and the device is served all the same.
    pub(super) fn enqueue_ruled(&mut self, id: &EnrollmentId, commands: Vec<NewCommand>) {
        for new in commands {
            let uuid = new.command.uuid().clone();
            let request_type = new.command.request_type().to_owned();
            let code = match self.enqueue_checked(id, new) {
                Err(code) => Some(code),
                Ok(Outcome::Objected { doubts }) => doubts.first().map(|doubt| doubt.code),
                Ok(_) => None,
            };
            if let Some(code) = code {
                let event = EventKind::CommandRefused {
                    uuid,
                    request_type,
                    code,
                };
                self.log(id, event);
            }
        }
    }

    /// Queues a command. Before the first TokenUpdate it waits; afterwards the channel is woken for it.
    pub(super) fn enqueue(
        &mut self,
        id: &EnrollmentId,
        new: NewCommand,
    ) -> Result<Outcome, ErrorCode> {
        let channel = self.channel(id).ok_or(ErrorCode::EnrollmentUnknown)?;
        if let Phase::Left { .. } = channel.phase {
            return Err(ErrorCode::EnrollmentLeft);
        }
        let queue = &self.view.queue;
        let is_known = queue.named(new.command.uuid()).is_some()
            || queue
                .window
                .iter()
                .any(|queued| queued.item.uuid == *new.command.uuid());
        if is_known {
            return Err(ErrorCode::QueueDuplicateUuid);
        }
        if new
            .dedupe
            .as_ref()
            .is_some_and(|dedupe| dedupe.key.len() > MAX_DEDUPE_BYTES)
        {
            return Err(ErrorCode::RequestBadValue);
        }
        let offer_at = new.not_before.unwrap_or(self.now).max(self.now);
        let expires_at = new.expires_at.or_else(|| {
            self.policy
                .command_lifetime
                .and_then(|life| offer_at.checked_add(life).ok())
        });
        if expires_at.is_some_and(|end| end <= offer_at) {
            return Err(ErrorCode::QueueBadTimes);
        }
        if let Some(uuid) = self.settle_twin(&new) {
            return Ok(Outcome::AlreadyWaiting { uuid });
        }
        let item = self.new_item(id, &new, offer_at, expires_at);
        let event = EventKind::CommandQueued {
            uuid: item.uuid.clone(),
            request_type: item.request_type.clone(),
        };
        self.log(id, event);
        let (offer_at, wakes) = (
            item.offer_at,
            item.wake_at.is_some() && (item.pierces_suspension || !self.is_held()),
        );
        let body = new.command.body().clone();
        let queued = crate::queue::Queued {
            item: item.clone(),
            body: body.clone(),
        };
        self.changes.push(Change::AddCommand {
            item: Box::new(item),
            body,
        });
        self.view.queue.window.push(queued);
        if wakes && offer_at <= self.now {
            self.wake(id, WakeReason::NewCommand);
        } else if wakes && let Some(channel) = self.channel_mut(id) {
            channel.wake.next_at = Some(
                channel
                    .wake
                    .next_at
                    .map_or(offer_at, |next| next.min(offer_at)),
            );
        }
        Ok(Outcome::Queued { doubts: Vec::new() })
    }

    /// Decides between the new command and one like it that waits: the one that waits is named if it stays.
    fn settle_twin(&mut self, new: &NewCommand) -> Option<CommandUuid> {
        let dedupe = new.dedupe.as_ref()?;
        let twin = self.waiting_twin(&dedupe.key)?;
        match dedupe.twin {
            Twin::KeepWaiting => Some(twin.uuid),
            Twin::Replace if twin.state == ItemState::Offered => None,
            Twin::Replace => {
                let window = &mut self.view.queue.window;
                window.retain(|queued| queued.item.uuid != twin.uuid);
                self.close_unanswered(twin, ItemState::Cancelled);
                None
            }
        }
    }

    /// The youngest command with this key that waits, as far as it is loaded: a report may just have answered the one that was.
    fn waiting_twin(&self, key: &str) -> Option<QueueItem> {
        let queue = &self.view.queue;
        let loaded = queue
            .twin
            .as_ref()
            .map(|twin| queue.named(&twin.uuid).unwrap_or(twin));
        let window = queue.window.iter().map(|queued| &queued.item);
        window
            .chain(loaded)
            .filter(|item| item.state.is_open() && item.dedupe.as_deref() == Some(key))
            .max_by_key(|item| item.sequence)
            .cloned()
    }

    fn new_item(
        &mut self,
        id: &EnrollmentId,
        new: &NewCommand,
        offer_at: Timestamp,
        expires_at: Option<Timestamp>,
    ) -> QueueItem {
        let pierces_suspension = self
            .policy
            .pierces_suspension
            .contains(new.command.request_type());
        let sequence = match self.channel_mut(id) {
            Some(channel) => {
                let sequence = channel.next_sequence;
                channel.next_sequence += 1;
                channel.next_expiry_at = [channel.next_expiry_at, expires_at]
                    .into_iter()
                    .flatten()
                    .min();
                sequence
            }
            None => 0,
        };
        // By this it counts as queued since the Authenticate, also if another node's clock is ahead of ours.
        let authenticated_at = self
            .view
            .device
            .as_ref()
            .map(|device| device.authenticated_at);
        QueueItem {
            enrollment: id.clone(),
            uuid: new.command.uuid().clone(),
            request_type: new.command.request_type().to_owned(),
            priority: new.priority,
            sequence,
            state: ItemState::Queued,
            queued_at: authenticated_at.map_or(self.now, |at| at.max(self.now)),
            offer_at,
            wake_at: match new.wake {
                Wake::Yes => Some(offer_at),
                Wake::No => None,
            },
            expires_at,
            attempts: 0,
            deferrals: 0,
            deferred_in: None,
            offered_at: None,
            closed_at: None,
            dedupe: new.dedupe.as_ref().map(|dedupe| dedupe.key.clone()),
            pierces_suspension,
        }
    }

    pub(super) fn cancel(&mut self, id: &EnrollmentId, uuid: &CommandUuid) -> Reply {
        if self.channel(id).is_none() {
            return refused(ErrorCode::EnrollmentUnknown);
        }
        match self.view.queue.named(uuid).cloned() {
            None => refused(ErrorCode::QueueUnknownCommand),
            Some(item) if !item.state.is_open() => refused(ErrorCode::QueueAlreadyClosed),
            Some(item) => {
                self.close_unanswered(item, ItemState::Cancelled);
                RECORDED
            }
        }
    }

    pub(super) fn clear_queue(&mut self, id: &EnrollmentId) -> Reply {
        if self.channel(id).is_none() {
            return refused(ErrorCode::EnrollmentUnknown);
        }
        let scope = QueueScope::Channel(id.clone());
        self.close_queue(scope, Timestamp::MAX, ItemState::Cancelled);
        self.renew_release(id);
        RECORDED
    }

    pub(super) fn check_in_now(&mut self, id: &EnrollmentId) -> Reply {
        let Some(channel) = self.channel(id) else {
            return refused(ErrorCode::EnrollmentUnknown);
        };
        if let Phase::Left { .. } = channel.phase {
            return refused(ErrorCode::EnrollmentLeft);
        }
        if !self.can_be_woken(id) {
            return UNCHANGED;
        }
        self.log(id, EventKind::CheckInRequested);
        self.wake(id, WakeReason::Requested);
        RECORDED
    }

    pub(super) fn wake_accepted(&mut self, id: &EnrollmentId) -> Reply {
        if self.channel(id).is_none() {
            return UNCHANGED;
        }
        self.log_later(id, EventKind::WakeAccepted);
        RECORDED
    }

    pub(super) fn wake_failed(
        &mut self,
        id: &EnrollmentId,
        reason: String,
        token: TokenVerdict,
    ) -> Reply {
        let now = self.now;
        let Some(channel) = self.channel(id) else {
            return UNCHANGED;
        };
        if token.kills(&channel.push)
            && let Some(channel) = self.channel_mut(id)
        {
            channel.push = PushState::Dead { since: now };
            channel.wake.next_at = None;
        }
        self.log(id, EventKind::WakeFailed { reason });
        RECORDED
    }

    pub(super) fn hold(&mut self, hold: Hold) -> Reply {
        if self.view.device.is_none() {
            return refused(ErrorCode::EnrollmentUnknown);
        }
        if self.put_on_hold(hold) {
            RECORDED
        } else {
            UNCHANGED
        }
    }

    /// Whether anything changed.
    pub(super) fn put_on_hold(&mut self, hold: Hold) -> bool {
        let now = self.now;
        if self
            .view
            .device
            .as_ref()
            .is_none_or(|device| device.held.as_ref().is_some_and(|held| held.hold == hold))
        {
            return false;
        }
        let Some(device) = self.device_mut() else {
            return false;
        };
        device.held = Some(HeldSince {
            hold: hold.clone(),
            since: now,
        });
        let id = device.id.clone();
        self.log(&id, EventKind::Held { hold });
        true
    }

    pub(super) fn lift_hold(&mut self, id: &EnrollmentId) -> Reply {
        let Some(device) = &self.view.device else {
            return refused(ErrorCode::EnrollmentUnknown);
        };
        if device.held.is_none() {
            return UNCHANGED;
        }
        if let Some(device) = self.device_mut() {
            device.held = None;
        }
        self.log(id, EventKind::HoldLifted);
        // What was held back is under way again.
        for channel in self.household() {
            self.look_for_work(&channel);
        }
        RECORDED
    }
}
