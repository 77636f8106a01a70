//! What a test or a fleet does to a device.

use std::sync::Arc;

use jiff::Timestamp;

use super::SimDevice;
use super::channel::{Channel, CheckIn, PushAddress, User, UserKind};
use super::enrollment::{Attention, Enrollment, Life, Reach, Renewal, Wipe};
use super::exchange::ChannelId;
use crate::behaviour::Behaviour;
use crate::identity::ClientIdentity;
use crate::model::Model;

impl SimDevice {
    /// Installs the enrollment profile: Authenticate, then TokenUpdate.
    pub fn enroll(&mut self, now: Timestamp, enrollment: Enrollment) {
        self.re_enroll(now, enrollment, Wipe::No);
    }

    /// Enrolls again: new push token and magic, in a user enrollment a new `EnrollmentID`.
    pub fn re_enroll(&mut self, now: Timestamp, mut enrollment: Enrollment, wipe: Wipe) {
        self.pass_time(now);
        if wipe == Wipe::Yes {
            self.wipe();
        }
        self.drop_profile(Life::New);
        if self.model.is_user_enrolled() {
            if self.counters.enrollments > 0 {
                self.enrollment_id = Some(self.chance.uuid());
            }
            enrollment.supervised = false;
        }
        if self.model == Model::SharedIPad {
            enrollment.supervised = true;
        }
        self.state.awaiting_configuration = enrollment.awaiting_configuration;
        self.enrollment = Some(enrollment);
        self.power = Reach::Reachable;
        self.silent = false;
        self.begin_enrollment();
    }

    /// Replaces the identity, in one of the two ways in which devices do it.
    ///
    /// With Authenticate the profile is installed over itself: push token, magic and content
    /// stay. Does nothing on a device without a profile.
    pub fn renew_certificate(&mut self, identity: ClientIdentity, renewal: Renewal) {
        let Some(enrollment) = &mut self.enrollment else {
            return;
        };
        enrollment.identity = Arc::new(identity);
        self.wants_identity = false;
        if renewal == Renewal::Silent {
            return;
        }
        self.owe_enrollment();
    }

    /// Asks for commands of itself at the next opportunity, as after a push.
    pub fn ask_for_commands(&mut self, now: Timestamp) {
        self.pass_time(now);
        if self.life == Life::Enrolled {
            self.wake_device(now);
        }
    }

    /// The installation of the profile fails on the device: it is gone without a word.
    pub fn abandon_enrollment(&mut self) {
        if matches!(self.life, Life::Enrolling | Life::Enrolled) {
            self.drop_profile(Life::Left);
        }
    }

    /// Apple hands out a new token for a channel, which a TokenUpdate then tells.
    pub fn rotate_push_token(&mut self, channel: &ChannelId) {
        let push = PushAddress::draw(&mut self.chance);
        if let Some(channel) = self.channels.get_mut(channel) {
            channel.push = push;
            channel.owed.push_back(CheckIn::TokenUpdate);
        }
    }

    /// The user removes the profile: CheckOut is tried once if the profile asks for it.
    pub fn check_out(&mut self) {
        if matches!(self.life, Life::Enrolling | Life::Enrolled) {
            self.leave();
        }
    }

    /// The network is gone: nothing is sent, no push arrives, reports are kept.
    pub fn go_silent(&mut self) {
        self.silent_at = None;
        self.silent = true;
        for channel in self.channels.values_mut() {
            channel.in_flight = None;
        }
    }

    /// The network is back: what was not confirmed is repeated at once.
    pub fn come_back(&mut self, now: Timestamp) {
        self.silent = false;
        for channel in self.channels.values_mut() {
            channel.retry_at = channel.retry_at.min(now);
        }
    }

    /// Restarts: the session and an unsent report are forgotten.
    pub fn restart(&mut self, now: Timestamp) {
        self.counters.restarts += 1;
        let until = now + self.chance.duration(&self.behaviour.waits.boot);
        self.power = Reach::Booting { until };
        self.forget_sessions();
    }

    /// Somebody switches it off.
    pub fn power_off(&mut self) {
        self.power = Reach::Off { until: None };
        self.forget_sessions();
    }

    /// Somebody switches it on.
    pub fn power_on(&mut self, now: Timestamp) {
        if matches!(self.power, Reach::Off { .. }) {
            let until = now + self.chance.duration(&self.behaviour.waits.boot);
            self.power = Reach::Booting { until };
        }
    }

    /// Locks it (a Mac: Power Nap) until [`unlock`](Self::unlock): what can wait is `NotNow`.
    pub fn lock(&mut self) {
        self.attention = Attention::Locked { until: None };
    }

    /// Unlocks it. Channels whose last status was `NotNow` ask for commands of themselves.
    pub fn unlock(&mut self, now: Timestamp) {
        self.attention = Attention::Ready;
        for channel in self.channels.values_mut() {
            if std::mem::take(&mut channel.waits_for_change) {
                channel.wake(now);
            }
        }
    }

    /// A user logs in: a new channel on a Mac or Shared iPad. On other models nothing happens.
    ///
    /// Gives the channel, which the server knows once its TokenUpdate is confirmed.
    pub fn log_in_user(&mut self, name: &str) -> Option<ChannelId> {
        let enrollment = self
            .enrollment
            .as_ref()
            .filter(|e| e.per_user_connections)?;
        let kind = match self.model {
            Model::Mac => UserKind::Mac,
            Model::UserEnrolledMac => UserKind::Enrollment,
            Model::SharedIPad => UserKind::SharedIPad,
            Model::IPhone | Model::IPad | Model::AppleTv | Model::UserEnrolledIPhone => {
                return None;
            }
        };
        let user = match self.state.users.get(name) {
            Some(known) => known.clone(),
            None => User {
                user_id: self.chance.uuid(),
                short_name: name.to_owned(),
                long_name: format!("User {name}"),
                kind,
                not_on_console: false,
                awaiting_configuration: kind == UserKind::SharedIPad
                    && enrollment.awaiting_user_configuration,
            },
        };
        self.state.users.insert(name.to_owned(), user.clone());
        let id = ChannelId::User(user.channel_name().to_owned());
        if !self.channels.contains_key(&id) {
            let mut channel = Channel::new(PushAddress::draw(&mut self.chance), Some(user));
            channel.owed.push_back(CheckIn::TokenUpdate);
            self.channels.insert(id.clone(), channel);
        }
        Some(id)
    }

    /// A user logs out: the channel falls silent for good; a later login makes it anew.
    pub fn log_out_user(&mut self, name: &str) {
        let of_user = |channel: &Channel| {
            channel
                .user
                .as_ref()
                .is_some_and(|user| user.short_name == name)
        };
        self.channels.retain(|_, channel| !of_user(channel));
    }

    /// Another user comes to the screen of a Mac: the channel says `NotOnConsole` from now on.
    pub fn leave_console(&mut self, name: &str) {
        for channel in self.channels.values_mut() {
            if let Some(user) = channel.user.as_mut().filter(|user| user.short_name == name) {
                user.not_on_console = true;
            }
        }
    }

    /// Other behaviour from now on.
    pub fn set_behaviour(&mut self, behaviour: Behaviour) {
        self.behaviour = behaviour;
    }
}
