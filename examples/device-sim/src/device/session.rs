//! What an answer means: confirmation, refusal, the next command, the end of a session.

use jiff::Timestamp;

use super::SimDevice;
use super::channel::{About, Aftermath, CheckIn, Message, Session};
use super::complaint::ServerFault;
use super::enrollment::{Attention, Life};
use super::exchange::{ChannelId, MessageKind, Reply};
use crate::command::Command;

impl SimDevice {
    /// The answer to what is in a channel's outbox.
    pub(super) fn answered(&mut self, now: Timestamp, id: &ChannelId, reply: &Reply) {
        match reply.status {
            200..=299 => self.confirmed(now, id, &reply.body, false),
            404 if self.is_asking_for_declaration(id) => self.confirmed(now, id, &reply.body, true),
            401 => self.refused(now, id, 401),
            403 if names_unrecognized_device(&reply.body) => self.refused(now, id, 403),
            410 if *id != ChannelId::Device => {
                // The server does not manage this user; the next login asks again.
                self.channels.remove(id);
            }
            _ => self.unconfirmed(now, id),
        }
    }

    /// No 2xx: the same bytes go out again later, unless they are tried only once.
    pub(super) fn unconfirmed(&mut self, now: Timestamp, id: &ChannelId) {
        let Some(message) = self
            .channels
            .get(id)
            .and_then(|channel| channel.outbox.as_ref())
        else {
            return;
        };
        if message.is_single_attempt() {
            self.give_up(now, id);
            return;
        }
        let retry_at = now + self.retry_wait(message.times_sent);
        if let Some(channel) = self.channels.get_mut(id) {
            channel.retry_at = retry_at;
        }
    }

    /// What follows a message that is tried once, although nobody confirmed it.
    fn give_up(&mut self, now: Timestamp, id: &ChannelId) {
        match self
            .channels
            .get_mut(id)
            .and_then(|channel| channel.outbox.take())
        {
            Some(Message {
                about: About::Report { aftermath, .. },
                ..
            }) => {
                self.follow(now, id, aftermath);
            }
            Some(Message {
                about: About::CheckIn(_) | About::Idle,
                ..
            }) => {
                self.drop_profile(Life::Left);
            }
            None => {}
        }
    }

    fn is_asking_for_declaration(&self, id: &ChannelId) -> bool {
        let message = self
            .channels
            .get(id)
            .and_then(|channel| channel.outbox.as_ref());
        message.is_some_and(|message| message.kind == MessageKind::DeclarativeManagement)
    }

    fn refused(&mut self, now: Timestamp, id: &ChannelId, status: u16) {
        if self.life == Life::Enrolled {
            self.complain(now, id, ServerFault::Refused { status });
        }
        self.drop_profile(Life::Refused);
    }

    fn confirmed(&mut self, now: Timestamp, id: &ChannelId, body: &[u8], gone: bool) {
        let Some(message) = self
            .channels
            .get_mut(id)
            .and_then(|channel| channel.outbox.take())
        else {
            return;
        };
        match message.about {
            About::CheckIn(check_in) => self.checked_in(now, id, check_in, body, gone),
            About::Idle => {
                if let Some(channel) = self.channels.get_mut(id) {
                    channel.session = Some(Session::default());
                }
                self.offered(now, id, body);
            }
            About::Report { uuid, aftermath } => {
                self.report_confirmed(id, &uuid, message.kind);
                if self.follow(now, id, aftermath) {
                    self.offered(now, id, body);
                }
            }
        }
    }

    fn report_confirmed(&mut self, id: &ChannelId, uuid: &str, kind: MessageKind) {
        let Some(channel) = self.channels.get_mut(id) else {
            return;
        };
        let deferred = kind == MessageKind::NotNow;
        let session = channel.session.get_or_insert_default();
        session.ends_deferred = deferred;
        if deferred {
            session.deferred.insert(uuid.to_owned());
        } else {
            channel.confirmed.insert(uuid.to_owned());
            self.ledger.confirmed(id, uuid);
        }
    }

    /// Does what follows a report. False when the session is over because of it.
    fn follow(&mut self, now: Timestamp, id: &ChannelId, aftermath: Option<Aftermath>) -> bool {
        match aftermath {
            None => true,
            Some(Aftermath::Restart) => {
                self.restart(now);
                false
            }
            Some(Aftermath::PowerOff) => {
                self.shut_down(now);
                false
            }
            Some(Aftermath::Erase) => {
                self.wipe();
                self.drop_profile(Life::Erased);
                false
            }
            Some(Aftermath::Leave) => {
                self.leave();
                false
            }
            Some(Aftermath::Renew) => {
                self.wants_identity = true;
                true
            }
            Some(Aftermath::Declare(tokens)) => {
                self.begin_declaring(now, id, tokens.as_deref());
                true
            }
            Some(Aftermath::LogOut(users)) => {
                for user in users {
                    self.log_out_user(&user);
                }
                true
            }
        }
    }

    fn begin_declaring(&mut self, now: Timestamp, id: &ChannelId, tokens: Option<&[u8]>) {
        let facts = self.declared_facts();
        let Some(channel) = self.channels.get_mut(id) else {
            return;
        };
        match channel.declarations.begin(tokens, facts) {
            Ok(steps) => channel
                .owed
                .extend(steps.into_iter().map(CheckIn::Declarative)),
            Err(reason) => {
                let endpoint = "tokens".to_owned();
                self.complain(
                    now,
                    id,
                    ServerFault::NotADeclarativeAnswer { endpoint, reason },
                );
            }
        }
    }

    /// The body of an answer on the command channel: a command, or nothing.
    fn offered(&mut self, now: Timestamp, id: &ChannelId, body: &[u8]) {
        if body.is_empty() {
            self.end_session(now, id);
            return;
        }
        match Command::decode(body) {
            Ok(command) => self.take(now, id, &command),
            Err(reason) => {
                self.complain(now, id, ServerFault::NotACommand { reason });
                self.end_session(now, id);
            }
        }
    }

    fn take(&mut self, now: Timestamp, id: &ChannelId, command: &Command) {
        let enrollment_id = self.composite_id(id);
        self.ledger
            .delivered(id, &command.uuid, enrollment_id, &command.request_type);
        let Some(channel) = self.channels.get(id) else {
            return;
        };
        let uuid = command.uuid.clone();
        if channel
            .session
            .as_ref()
            .is_some_and(|session| session.deferred.contains(&uuid))
        {
            self.complain(now, id, ServerFault::ReofferedAfterNotNow { uuid });
        } else if channel.confirmed.contains(&uuid) {
            self.complain(now, id, ServerFault::RedeliveredAfterConfirmation { uuid });
        }
        let reboots = self.chance.happens(self.behaviour.reboot);
        let executes = self.chance.happens(self.behaviour.reboot_after_executing);
        if reboots && !executes {
            self.ledger.entry(id, &command.uuid).times_forgotten += 1;
            self.restart(now);
            return;
        }
        self.carry_out(now, id, command);
        if reboots {
            self.restart(now);
        }
    }

    fn end_session(&mut self, now: Timestamp, id: &ChannelId) {
        let asks_token = self.chance.happens(self.behaviour.ask_bootstrap_token);
        let escrowed = self.state.bootstrap_token_escrowed;
        let attention = self.attention;
        let Some(channel) = self.channels.get_mut(id) else {
            return;
        };
        let session = channel.session.take().unwrap_or_default();
        if session.ends_deferred {
            match attention {
                Attention::Locked { .. } => channel.waits_for_change = true,
                // Conditions changed while the session was still open.
                Attention::Ready => channel.idle_at = Some(now),
            }
        }
        if std::mem::take(&mut channel.pushed_meanwhile) {
            channel.idle_at = Some(now);
        }
        if asks_token && escrowed && *id == ChannelId::Device {
            channel.owed.push_back(CheckIn::GetBootstrapToken);
        }
    }
}

/// Whether an error body is Apple's `com.apple.unrecognized.device`.
fn names_unrecognized_device(body: &[u8]) -> bool {
    const CODE: &[u8] = b"com.apple.unrecognized.device";
    body.windows(CODE.len()).any(|window| window == CODE)
}
