//! The enrollment profile comes again by a command: a new identity, or an error report.
//!
//! Only devices that enrolled by a profile know what to do with it ([`Enrollment::profile`]).
//! Getting the identity takes other servers than the MDM server, so it is the caller's part:
//!
//! ```text
//! InstallProfile ──▶ take_installation ──▶ SCEP ──▶ installed      ──▶ Acknowledged, then
//!                                            │                         Authenticate, TokenUpdate
//!                                            └────▶ not_installed  ──▶ Error with its chain
//! ```

use std::sync::Arc;

use jiff::Timestamp;

use super::SimDevice;
use super::channel::CheckIn;
use super::enrollment::Enrollment;
use super::exchange::ChannelId;
use crate::command::{Answer, Command, profile_not_installed};
use crate::enroll::EnrollmentProfile;

/// A command whose report waits until the caller got a new identity, or did not.
#[derive(Clone, Debug)]
pub(super) struct Installation {
    command: Command,
    profile: Arc<EnrollmentProfile>,
    taken: bool,
}

impl SimDevice {
    /// The enrollment profile that a command brought again, each only once: the caller gets the
    /// identity that it leads to and calls [`installed`](Self::installed) or
    /// [`not_installed`](Self::not_installed). Until then the device channel is silent.
    pub fn take_installation(&mut self) -> Option<Arc<EnrollmentProfile>> {
        let waiting = self.installation.as_mut().filter(|it| !it.taken)?;
        waiting.taken = true;
        Some(waiting.profile.clone())
    }

    /// The identity is there: the device reports, and once the session is over it goes on with
    /// it. False when it no longer waits for this, after a restart say.
    pub fn installed(
        &mut self,
        now: Timestamp,
        profile: &Arc<EnrollmentProfile>,
        mut enrollment: Enrollment,
    ) -> bool {
        self.pass_time(now);
        let (Some(command), Some(old)) = (self.waiting_for(profile), &self.enrollment) else {
            return false;
        };
        // What the profile does not say was decided when the device enrolled.
        enrollment.supervised = old.supervised;
        enrollment.awaiting_configuration = old.awaiting_configuration;
        enrollment.awaiting_user_configuration = old.awaiting_user_configuration;
        self.replacement = Some(Box::new(enrollment));
        self.finish(now, &command, Answer::done());
        true
    }

    /// No identity is to be had, for this reason: the device reports the error and keeps what
    /// it has. False when it no longer waits for this.
    pub fn not_installed(
        &mut self,
        now: Timestamp,
        profile: &Arc<EnrollmentProfile>,
        reason: &str,
    ) -> bool {
        self.pass_time(now);
        let Some(command) = self.waiting_for(profile) else {
            return false;
        };
        self.finish(now, &command, profile_not_installed(reason));
        true
    }

    pub(super) fn begin_installation(
        &mut self,
        command: &Command,
        profile: Arc<EnrollmentProfile>,
    ) {
        self.installation = Some(Installation {
            command: command.clone(),
            profile,
            taken: false,
        });
    }

    fn waiting_for(&mut self, profile: &Arc<EnrollmentProfile>) -> Option<Command> {
        let same = |it: &mut Installation| Arc::ptr_eq(&it.profile, profile);
        Some(self.installation.take_if(same)?.command)
    }

    fn finish(&mut self, now: Timestamp, command: &Command, answer: Answer) {
        let message = self.report_answer(&ChannelId::Device, command, answer);
        self.put_in_outbox(now, &ChannelId::Device, message);
    }

    /// A restart: what was begun is forgotten, and the server will send the command again.
    pub(super) fn forget_installation(&mut self) {
        if let Some(forgotten) = self.installation.take() {
            let uuid = &forgotten.command.uuid;
            self.ledger.entry(&ChannelId::Device, uuid).times_forgotten += 1;
        }
    }

    /// Goes over to the new identity once nothing is left to be said under the old one.
    pub(super) fn replace_enrollment(&mut self) {
        let device = self.channels.get(&ChannelId::Device);
        if device.is_none_or(|it| it.session.is_some() || it.outbox.is_some()) {
            return;
        }
        if let Some(enrollment) = self.replacement.take() {
            self.enrollment = Some(*enrollment);
            self.owe_enrollment();
        }
    }

    /// Owes Authenticate and TokenUpdate for a profile that was installed over itself.
    pub(super) fn owe_enrollment(&mut self) {
        if let Some(device) = self.channels.get_mut(&ChannelId::Device) {
            // Users wait until the device is enrolled again.
            device.enrolled = false;
            device.owed.push_back(CheckIn::Authenticate);
        }
        for channel in self.channels.values_mut() {
            channel.owed.push_back(CheckIn::TokenUpdate);
        }
    }
}
