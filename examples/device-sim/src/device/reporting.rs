//! The decision about a command, and the report of it.

use jiff::Timestamp;
use plist::{Dictionary, Value};

use super::SimDevice;
use super::channel::{About, Aftermath, Message};
use super::enrollment::Attention;
use super::exchange::{ChannelId, Endpoint, MessageKind};
use super::executed::Outcome;
use crate::command::{Answer, Command, Scene, Verdict};
use crate::wire::{Put as _, encode};

impl SimDevice {
    /// Decides about a command and puts the report into the outbox.
    pub(super) fn carry_out(&mut self, now: Timestamp, id: &ChannelId, command: &Command) {
        let locked = self.chance.happens(self.behaviour.not_now);
        let fails = self.chance.happens(self.behaviour.error);
        let Some(enrollment) = self.enrollment.clone() else {
            return;
        };
        let mut scene = Scene {
            now,
            model: self.model,
            hardware: &self.hardware,
            enrollment: &enrollment,
            channel: id,
            state: &mut self.state,
            chance: &mut self.chance,
        };
        let verdict = match command.admit(&scene) {
            Err(answer) => Verdict::Answer(answer),
            Ok(())
                if self.attention == Attention::Ready && !(locked && command.can_wait(&scene)) =>
            {
                if fails && command.can_fail() {
                    Verdict::Answer(command.fail())
                } else {
                    command.carry_out(&mut scene)
                }
            }
            Ok(()) if command.can_wait(&scene) => Verdict::NotNow,
            Ok(()) => command.carry_out(&mut scene),
        };
        let message = match verdict {
            Verdict::Installs(profile) => {
                self.begin_installation(command, profile);
                return;
            }
            Verdict::NotNow => {
                self.lock_for_a_while(now);
                self.ledger.entry(id, &command.uuid).times_deferred += 1;
                self.report(id, command, MessageKind::NotNow, Dictionary::new(), None)
            }
            Verdict::Answer(answer) => self.report_answer(id, command, answer),
        };
        self.put_in_outbox(now, id, message);
    }

    pub(super) fn report_answer(
        &mut self,
        id: &ChannelId,
        command: &Command,
        answer: Answer,
    ) -> Message {
        let entry = self.ledger.entry(id, &command.uuid);
        entry.times_executed += 1;
        let chain = |items: &[Dictionary]| {
            let items = items.iter().cloned().map(Value::Dictionary).collect();
            Dictionary::new().put("ErrorChain", Value::Array(items))
        };
        match answer {
            Answer::Acknowledged { keys, aftermath } => {
                entry.outcome = Some(Outcome::Acknowledged);
                entry.error_code = None;
                self.report(id, command, MessageKind::Acknowledged, keys, aftermath)
            }
            Answer::Error { chain: items } => {
                entry.outcome = Some(Outcome::Error);
                entry.error_code = items
                    .first()
                    .and_then(|item| item.get("ErrorCode"))
                    .and_then(Value::as_signed_integer);
                let keys = chain(&items);
                self.report(id, command, MessageKind::Error, keys, None)
            }
            Answer::FormatError { chain: items } => {
                entry.outcome = Some(Outcome::CommandFormatError);
                entry.error_code = None;
                let keys = chain(&items);
                self.report(id, command, MessageKind::CommandFormatError, keys, None)
            }
        }
    }

    fn report(
        &self,
        id: &ChannelId,
        command: &Command,
        kind: MessageKind,
        keys: Dictionary,
        aftermath: Option<Aftermath>,
    ) -> Message {
        let body = Dictionary::new()
            .put("CommandUUID", command.uuid.as_str())
            .put("Status", format!("{kind:?}"))
            .put_all(self.identity_keys(id))
            .put_all(keys);
        let about = About::Report {
            uuid: command.uuid.clone(),
            aftermath,
        };
        Message::new(kind, Endpoint::Command, about, encode(body))
    }
}
