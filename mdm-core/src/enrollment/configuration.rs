//! Setup Assistant waits for us, until it is let go.

use jiff::Timestamp;

use super::{Awaiting, Channel, ConfigurationRelease, turn::Turn};
use crate::{
    command::{Command, CommandUuid},
    events::EventKind,
    id::EnrollmentId,
    plist::Dictionary,
    queue::{NewCommand, Priority},
};

impl Turn<'_> {
    /// Absent means "no information". False ends a wait that somebody else ended.
    pub(super) fn note_awaiting(&mut self, id: &EnrollmentId, awaiting: Option<bool>) {
        let now = self.now;
        let Some(channel) = self.channel(id) else {
            return;
        };
        match (awaiting, &channel.awaiting) {
            (Some(false), Awaiting::No | Awaiting::Released { .. }) | (None, _) => {}
            (Some(false), Awaiting::Since { .. }) => self.released(id),
            (Some(true), Awaiting::Since { release, at }) => {
                // The command that was to let it go may have been lost.
                if release.is_none() {
                    self.queue_release(id, *at);
                }
            }
            (Some(true), Awaiting::No | Awaiting::Released { .. }) => {
                self.log(id, EventKind::AwaitingConfiguration);
                self.queue_release(id, now);
            }
        }
    }

    /// Queues the command that lets Setup Assistant go, if that is ours to do.
    fn queue_release(&mut self, id: &EnrollmentId, since: Timestamp) {
        let release = match self.policy.configuration_release {
            ConfigurationRelease::AfterQueue => self.enqueue_release(id),
            ConfigurationRelease::ByHost => None,
        };
        if let Some(channel) = self.channel_mut(id) {
            channel.awaiting = Awaiting::Since { at: since, release };
        }
    }

    fn enqueue_release(&mut self, id: &EnrollmentId) -> Option<CommandUuid> {
        let request_type = if id.is_user() {
            "UserConfigured"
        } else {
            "DeviceConfigured"
        };
        let command = Command::new(request_type, Dictionary::new(), self.entropy).ok()?;
        let uuid = command.uuid().clone();
        self.enqueue(id, NewCommand::new(command).with_priority(Priority::LAST))
            .ok()?;
        Some(uuid)
    }

    /// The queue was cleared, but a device must not wait in Setup Assistant for ever.
    pub(super) fn renew_release(&mut self, id: &EnrollmentId) {
        let awaiting = self.channel(id).map(|channel| &channel.awaiting);
        if let Some(&Awaiting::Since {
            at,
            release: Some(_),
        }) = awaiting
        {
            self.queue_release(id, at);
        }
    }

    /// A command came to nothing. If it was to let Setup Assistant go, the next TokenUpdate that waits gets another.
    pub(super) fn lose_release(&mut self, id: &EnrollmentId, uuid: &CommandUuid) {
        let is_release = |channel: &Channel| matches!(&channel.awaiting, Awaiting::Since { release: Some(release), .. } if release == uuid);
        if !self.channel(id).is_some_and(is_release) {
            return;
        }
        if let Some(Channel {
            awaiting: Awaiting::Since { release, .. },
            ..
        }) = self.channel_mut(id)
        {
            *release = None;
        }
    }

    /// Setup Assistant no longer waits.
    pub(super) fn released(&mut self, id: &EnrollmentId) {
        let now = self.now;
        if let Some(channel) = self.channel_mut(id) {
            channel.awaiting = Awaiting::Released { at: now };
            self.log(id, EventKind::ConfigurationReleased);
        }
    }
}
