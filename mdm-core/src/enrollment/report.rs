//! The command channel: take in what the device reports, choose what it gets next.

use jiff::Timestamp;

use super::{Awaiting, Change, Refusal, Reply, Session, turn::Turn, view::begins_session};
use crate::{
    command::{CommandUuid, Report, ReportStatus},
    events::{Departure, EventKind},
    id::EnrollmentId,
    identity::Presented,
    queue::{Answer, ItemState, NewCommand, QueueItem, Queued, RENEWAL_DEDUPE},
    secret::Secret,
};

impl Turn<'_> {
    pub(super) fn report(
        &mut self,
        id: &EnrollmentId,
        report: Report,
        raw: Vec<u8>,
        certificate: &Presented,
        enqueue: Vec<NewCommand>,
    ) -> Result<Reply, Refusal> {
        self.admit(id, certificate)?;
        self.check_auth_token(id, report.auth_token.as_ref())?;
        self.check_left()?;
        self.resume_by_report(id);
        self.heard(id);
        self.present = Some(id.clone());
        let begins = begins_session(&report);
        let session = self.session(id, begins);
        if report.status != ReportStatus::Idle {
            self.take_answer(id, report, raw, session);
        }
        self.enqueue_ruled(id, enqueue);
        Ok(self.offer_next(id, session))
    }

    /// The session in which this message is answered. It is written down only when there is something to hand out.
    ///
    /// A report after the end of a session goes on with it: our last reply was lost, so to the device it has not ended.
    fn session(&self, id: &EnrollmentId, begins: bool) -> Session {
        let last = self
            .channel(id)
            .map(|channel| channel.session)
            .unwrap_or_default();
        if last.is_open() && !begins {
            return last;
        }
        Session {
            number: last.number + u64::from(begins),
            begun_at: Some(self.now),
            finished_at: None,
        }
    }

    /// Takes in the answer to a command. Nothing that can be attributed is refused.
    fn take_answer(&mut self, id: &EnrollmentId, report: Report, raw: Vec<u8>, session: Session) {
        let Some(uuid) = report.command_uuid.clone() else {
            self.log(id, EventKind::UnknownCommandReported { uuid: None });
            return;
        };
        let item = self.take_item(&uuid);
        if report.status == ReportStatus::NotNow {
            if let Some(item) = item.filter(|item| item.state.is_open()) {
                self.defer(item, session);
            }
            return;
        }
        match item {
            None => self.log(
                id,
                EventKind::UnknownCommandReported {
                    uuid: Some(uuid.clone()),
                },
            ),
            Some(item) => self.close_answered(item, &report),
        }
        let request_type = self
            .view
            .queue
            .named(&uuid)
            .map(|item| item.request_type.clone());
        let keep_until = self
            .policy
            .answer_retention
            .and_then(|time| self.now.checked_add(time).ok());
        self.changes.push(Change::PutAnswer(Box::new(Answer {
            enrollment: id.clone(),
            uuid,
            request_type,
            status: report.status,
            error_chain: report.error_chain,
            at: self.now,
            keep_until,
            body: Secret::new(raw),
        })));
    }

    /// The command that the report names, taken out of the window; it stays in the view as the named one.
    fn take_item(&mut self, uuid: &CommandUuid) -> Option<QueueItem> {
        let queue = &mut self.view.queue;
        if let Some(at) = queue
            .window
            .iter()
            .position(|queued| queued.item.uuid == *uuid)
        {
            queue.named = Some(queue.window.remove(at).item);
        }
        queue.named(uuid).cloned()
    }

    /// Puts a command off. One that was not handed out since has been put off already: the device repeats itself.
    fn defer(&mut self, mut item: QueueItem, session: Session) {
        item.deferred_in = Some(session.number);
        if item.state != ItemState::Deferred {
            item.state = ItemState::Deferred;
            item.deferrals = item.deferrals.saturating_add(1);
            item.attempts = 0;
            item.offer_at = self
                .now
                .checked_add(self.policy.deferral_pause)
                .unwrap_or(self.now);
            if item.wake_at.is_some() {
                let wait = self.policy.deferral_wake.wait(item.deferrals, self.entropy);
                item.wake_at = self.now.checked_add(wait).ok();
            }
            let event = EventKind::CommandDeferred {
                uuid: item.uuid.clone(),
                request_type: item.request_type.clone(),
            };
            self.log(&item.enrollment, event);
        }
        self.view.queue.named = Some(item.clone());
        self.changes.push(Change::PutItem(Box::new(item)));
    }

    /// Closes a command that was answered. A late answer corrects what was presumed of it; a repeated one changes nothing.
    fn close_answered(&mut self, mut item: QueueItem, report: &Report) {
        let state = match report.status {
            ReportStatus::Acknowledged => ItemState::Done,
            _ => ItemState::Failed,
        };
        let before = item.state;
        if before == state {
            return;
        }
        item.state = state;
        item.closed_at = Some(self.now);
        let id = item.enrollment.clone();
        let request_type = item.request_type.clone();
        let renews_identity = item.dedupe.as_deref() == Some(RENEWAL_DEDUPE);
        self.log_later(
            &id,
            EventKind::CommandClosed {
                uuid: item.uuid.clone(),
                request_type: request_type.clone(),
                state,
                error: report.error_chain.first().cloned(),
            },
        );
        let uuid = item.uuid.clone();
        self.view.queue.named = Some(item.clone());
        self.changes.push(Change::PutItem(Box::new(item)));
        // The answer to a command that was given up with its enrollment says nothing of the one that followed.
        if before != ItemState::Abandoned {
            self.conclude(&id, &uuid, &request_type, state);
            if state == ItemState::Failed && renews_identity {
                self.renewal_failed(&id);
            }
        }
    }

    /// What the end of a command means for the enrollment.
    fn conclude(
        &mut self,
        id: &EnrollmentId,
        uuid: &CommandUuid,
        request_type: &str,
        state: ItemState,
    ) {
        match request_type {
            "EraseDevice" if state == ItemState::Done && !id.is_user() => {
                self.leave(id, Departure::Wiped)
            }
            "DeviceConfigured" | "UserConfigured" => {
                // Also after an error: the only one known says that the device does not wait.
                let waits = self
                    .channel(id)
                    .is_some_and(|channel| match &channel.awaiting {
                        Awaiting::Since { release, .. } => {
                            release.as_ref().is_none_or(|release| release == uuid)
                        }
                        Awaiting::No | Awaiting::Released { .. } => false,
                    });
                if waits {
                    self.released(id);
                }
            }
            _ => {}
        }
    }

    /// Chooses what the device gets next, or ends the session.
    fn offer_next(&mut self, id: &EnrollmentId, session: Session) -> Reply {
        if !self.takes_commands(id) {
            return Reply::Empty;
        }
        let held = self.is_held();
        let mut window = std::mem::take(&mut self.view.queue.window);
        window.sort_by_key(|queued| queued.item.order());
        let mut later: Vec<QueueItem> = Vec::new();
        let mut chosen: Option<Queued> = None;
        for queued in window {
            if chosen.is_some() || !queued.item.state.is_open() {
                later.push(queued.item);
            } else if queued.item.is_due_to_expire(self.now) {
                self.close_unanswered(queued.item, ItemState::Expired);
            } else if !queued.item.is_ready(session.number, held, self.now) {
                later.push(queued.item);
            } else if queued.item.state == ItemState::Offered
                && queued.item.attempts >= self.policy.max_attempts.max(1)
            {
                self.close_unanswered(queued.item, ItemState::Quarantined);
            } else {
                chosen = Some(queued);
            }
        }
        match chosen {
            Some(queued) => self.offer(id, queued, session),
            None => {
                self.finish_session(id, session, &later);
                Reply::Empty
            }
        }
    }

    /// Closes a command that was not answered.
    pub(super) fn close_unanswered(&mut self, mut item: QueueItem, state: ItemState) {
        item.state = state;
        item.closed_at = Some(self.now);
        let event = EventKind::CommandClosed {
            uuid: item.uuid.clone(),
            request_type: item.request_type.clone(),
            state,
            error: None,
        };
        self.log_later(&item.enrollment, event);
        self.lose_release(&item.enrollment, &item.uuid);
        self.changes.push(Change::PutItem(Box::new(item)));
    }

    fn offer(&mut self, id: &EnrollmentId, queued: Queued, session: Session) -> Reply {
        let Queued { mut item, body } = queued;
        item.state = ItemState::Offered;
        // What was put off or is new is always an attempt; one that stays without an answer is another only after a while.
        let counts = item.attempts == 0
            || item
                .offered_at
                .is_none_or(|at| self.now.duration_since(at) >= self.policy.attempt_spacing);
        if counts {
            item.attempts = item.attempts.saturating_add(1);
            item.offered_at = Some(self.now);
        }
        let uuid = item.uuid.clone();
        self.changes.push(Change::PutItem(Box::new(item)));
        let is_new = self
            .channel(id)
            .is_some_and(|channel| channel.session != session);
        if is_new {
            let wait = self.policy.rewake.wait(1, self.entropy);
            let next = self.now.checked_add(wait).ok();
            if let Some(channel) = self.channel_mut(id) {
                channel.session = session;
                // Should the device fall silent from here on, this is when it is woken again.
                channel.wake.next_at = next;
            }
            self.log_later(id, EventKind::CheckInBegun);
        }
        Reply::Command { uuid, body }
    }

    /// Nothing is left to hand out. A contact that found nothing to do at all changes no record.
    fn finish_session(&mut self, id: &EnrollmentId, session: Session, later: &[QueueItem]) {
        let held = self.is_held();
        let wake_at = later
            .iter()
            .chain(&self.view.queue.named)
            .filter(|item| item.state.is_open() && (!held || item.pierces_suspension))
            .filter_map(|item| item.wake_at);
        let next_at: Option<Timestamp> = wake_at.chain(self.view.queue.rest.wake_at).min();
        let Some(channel) = self.channel(id) else {
            return;
        };
        let begun_at = session.begun_at.unwrap_or(self.now);
        let was_written = channel.session == session;
        self.log_later(id, EventKind::CheckInFinished { begun_at });
        let Some(channel) = self.channel(id) else {
            return;
        };
        let now = self.now;
        let is_news = was_written || channel.session.is_open() || channel.wake.next_at != next_at;
        if is_news && let Some(channel) = self.channel_mut(id) {
            channel.session = Session {
                finished_at: Some(now),
                ..session
            };
            channel.wake.next_at = next_at;
        }
    }
}
