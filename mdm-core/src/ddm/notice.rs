//! When a channel is told that there is something new, and with which command.

use jiff::{SignedDuration, Timestamp};

use super::{ChannelRecord, Current, manifest::sync_tokens};
use crate::{
    command::{Command, CommandError},
    entropy::Entropy,
    plist::{Dictionary, Value},
    queue::{Dedupe, ItemState, NewCommand, Twin},
};

/// The dedupe key of the command that tells a channel of its tokens.
pub const NOTICE_DEDUPE: &str = "mdm.declarative-management";

/// When a channel is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoticePolicy {
    /// Whether a channel without declarations is made to speak DDM, too. Default: only when there is something for it.
    pub enabling: Enabling,
    /// How long to wait for the device's report before it is told again. Default: a day, after which devices report everything anyway.
    pub remind_after: SignedDuration,
    /// How often, at most, it is told again of the same token. Default: 3.
    pub max_reminders: u32,
}

/// Which channels are made to speak declarative management.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Enabling {
    /// Those for which there are declarations.
    WhenNeeded,
    /// All. There is no way back, but to withdraw every declaration.
    Always,
}

impl Default for NoticePolicy {
    fn default() -> Self {
        Self {
            enabling: Enabling::WhenNeeded,
            remind_after: SignedDuration::from_hours(24),
            max_reminders: 3,
        }
    }
}

/// A command that tells a channel of its tokens, and the record that remembers it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The command to queue: it takes the place of one that waits already.
    pub command: NewCommand,
    /// The record to store in the same transaction.
    pub record: ChannelRecord,
}

/// The `DeclarativeManagement` command for a channel, if it has to be told something: that is if its manifest is not the one of which it
/// was told last, or if it has not reported that manifest for a while ([`NoticePolicy::remind_after`]).
///
/// The first one turns declarative management on. A change that was taken back before the device heard of it replaces the waiting command
/// by one with the token that the device has, at which it fetches nothing. Asked again with the record that it gave, it gives nothing.
///
/// # Errors
/// [`CommandError`] when the command cannot be written; it has only bytes of ours.
pub fn plan_notice(
    record: &ChannelRecord,
    policy: &NoticePolicy,
    now: Timestamp,
    entropy: &mut Entropy,
) -> Result<Option<Notice>, CommandError> {
    let Some(current) = &record.current else {
        return Ok(None);
    };
    let mut next = record.clone();
    match &mut next.told {
        None if current.count == 0 && policy.enabling == Enabling::WhenNeeded => return Ok(None),
        Some(told) if told.token == current.token => {
            if record.remind_at(policy).is_none_or(|at| now < at) {
                return Ok(None);
            }
            told.at = now;
            told.reminders += 1;
        }
        None | Some(_) => next.tell(&current.token, now),
    }
    let command = NewCommand {
        dedupe: Some(Dedupe {
            key: NOTICE_DEDUPE.to_owned(),
            twin: Twin::Replace,
        }),
        ..NewCommand::new(notice_command(current, entropy)?)
    };
    Ok(Some(Notice {
        command,
        record: next,
    }))
}

impl ChannelRecord {
    /// When [`plan_notice`] would remind the channel, if nothing happens until then: a value for the host's index.
    pub fn remind_at(&self, policy: &NoticePolicy) -> Option<Timestamp> {
        let (told, current) = (self.told.as_ref()?, self.current.as_ref()?);
        let open = self.enabled_at.is_some()
            && told.token == current.token
            && self.confirmed.as_ref() != Some(&current.token)
            && told.reminders < policy.max_reminders;
        open.then(|| told.at.checked_add(policy.remind_after).ok())
            .flatten()
    }

    /// The record after the notice came to its end in the queue, if that makes a difference: one that was never answered has told nothing.
    ///
    /// One that the device answered with an error stands: it was told, and more of the same would get the same error. The next change
    /// tries again.
    pub fn notice_closed(&self, state: ItemState) -> Option<Self> {
        match state {
            ItemState::Expired
            | ItemState::Cancelled
            | ItemState::Abandoned
            | ItemState::Quarantined
                if self.told.is_some()
                    && self.confirmed != self.told.as_ref().map(|told| told.token.clone()) =>
            {
                Some(Self {
                    told: None,
                    ..self.clone()
                })
            }
            ItemState::Queued
            | ItemState::Offered
            | ItemState::Deferred
            | ItemState::Done
            | ItemState::Failed
            | ItemState::Expired
            | ItemState::Cancelled
            | ItemState::Abandoned
            | ItemState::Quarantined => None,
        }
    }
}

/// `DeclarativeManagement` with the tokens in it, so that a device that has them already need not ask.
fn notice_command(current: &Current, entropy: &mut Entropy) -> Result<Command, CommandError> {
    let tokens = sync_tokens(&current.token, current.made_at);
    let mut keys = Dictionary::new();
    keys.insert("Data".to_owned(), Value::Data(tokens.into_bytes()));
    Command::new("DeclarativeManagement", keys, entropy)
}
