//! What happens to a device by itself or by the server's check-in answers: enrollment,
//! the passing of time, restarts, the loss of the profile.

use jiff::Timestamp;
use plist::Value;

use super::SimDevice;
use super::channel::{Channel, CheckIn, PushAddress};
use super::complaint::ServerFault;
use super::enrollment::{Attention, Life, Reach};
use super::exchange::ChannelId;
use super::state::DeviceState;
use crate::declarations::{DeviceFacts, Step};
use crate::model::Platform;

impl SimDevice {
    /// A check-in was confirmed.
    pub(super) fn checked_in(
        &mut self,
        now: Timestamp,
        id: &ChannelId,
        check_in: CheckIn,
        body: &[u8],
        gone: bool,
    ) {
        match check_in {
            CheckIn::Authenticate => self.expect_empty(now, id, body),
            CheckIn::TokenUpdate => {
                self.expect_empty(now, id, body);
                self.token_update_confirmed(now, id);
            }
            CheckIn::CheckOut => self.drop_profile(Life::Left),
            CheckIn::SetBootstrapToken => {
                self.expect_empty(now, id, body);
                self.state.bootstrap_token_escrowed = true;
            }
            CheckIn::GetBootstrapToken => self.compare_bootstrap_token(now, id, body),
            CheckIn::Declarative(step) => {
                let is_stale =
                    step == Step::Items && self.chance.happens(self.behaviour.stale_fetch);
                let pause = self.chance.duration(&self.behaviour.waits.stale_fetch);
                let update_at = now + self.behaviour.waits.update;
                let Some(channel) = self.channels.get_mut(id) else {
                    return;
                };
                if is_stale {
                    channel.owed_at = now + pause;
                }
                let answered = channel.declarations.answered(&step, body, gone);
                channel.declarations.put_into_force(update_at);
                match answered {
                    // What follows from an answer comes before what was owed already.
                    Ok(steps) => {
                        for step in steps.into_iter().rev() {
                            channel.owed.push_front(CheckIn::Declarative(step));
                        }
                    }
                    Err(reason) => {
                        let endpoint = format!("{step:?}");
                        let fault = ServerFault::NotADeclarativeAnswer { endpoint, reason };
                        self.complain(now, id, fault);
                    }
                }
            }
        }
    }

    fn expect_empty(&mut self, now: Timestamp, id: &ChannelId, body: &[u8]) {
        if !body.is_empty() {
            self.complain(now, id, ServerFault::UnexpectedBody { bytes: body.len() });
        }
    }

    fn token_update_confirmed(&mut self, now: Timestamp, id: &ChannelId) {
        let idles = self.chance.happens(self.behaviour.idle_after_token_update);
        if let Some(channel) = self.channels.get_mut(id) {
            channel.enrolled = true;
            if idles {
                channel.wake(now);
            }
        }
        if *id != ChannelId::Device {
            return;
        }
        self.state.unlock_token_confirmed = true;
        if self.life == Life::Enrolling {
            self.life = Life::Enrolled;
            self.silent_at = self.behaviour.silent_after.map(|wait| now + wait);
            self.settle_in(now);
        }
    }

    /// What a freshly enrolled device does besides waiting for a push.
    fn settle_in(&mut self, now: Timestamp) {
        let Some(enrollment) = self.enrollment.clone() else {
            return;
        };
        if enrollment.bootstrap_token
            && self.state.bootstrap_token.is_some()
            && let Some(device) = self.channels.get_mut(&ChannelId::Device)
        {
            device.owed.push_back(CheckIn::SetBootstrapToken);
        }
        if !enrollment.per_user_connections {
            return;
        }
        if self.model == crate::Model::SharedIPad {
            let waits = self.behaviour.waits.first_login.clone();
            self.first_login_at = waits.map(|range| now + self.chance.duration(&range));
        } else if self.model.has_user_channels() {
            let name = format!("user{}", self.index);
            self.log_in_user(&name);
        }
    }

    fn compare_bootstrap_token(&mut self, now: Timestamp, id: &ChannelId, body: &[u8]) {
        let returned = Value::from_reader_xml(body)
            .ok()
            .and_then(Value::into_dictionary)
            .and_then(|mut keys| keys.remove("BootstrapToken"))
            .and_then(Value::into_data)
            .unwrap_or_default();
        let escrowed = self.state.bootstrap_token.as_deref().unwrap_or_default();
        if returned != escrowed {
            let fault = ServerFault::BootstrapTokenDiffers {
                escrowed: escrowed.len(),
                returned: returned.len(),
            };
            self.complain(now, id, fault);
        }
    }

    /// Makes the device channel anew and owes Authenticate and TokenUpdate.
    pub(super) fn begin_enrollment(&mut self) {
        self.channels.clear();
        let mut device = Channel::new(PushAddress::draw(&mut self.chance), None);
        device
            .owed
            .extend([CheckIn::Authenticate, CheckIn::TokenUpdate]);
        self.channels.insert(ChannelId::Device, device);
        self.life = Life::Enrolling;
        self.wants_identity = false;
        self.counters.enrollments += 1;
    }

    /// Lets the timers that are due fire.
    pub(super) fn pass_time(&mut self, now: Timestamp) {
        if self.power_ends().is_some_and(|until| until <= now) {
            let booted = matches!(self.power, Reach::Booting { .. });
            self.power = Reach::Reachable;
            let idles = self.chance.happens(self.behaviour.idle_after_boot);
            if booted && idles && self.life == Life::Enrolled {
                self.wake_device(now);
            }
        }
        if self.replacement.is_some() {
            self.replace_enrollment();
        }
        if self.attention_ends().is_some_and(|until| until <= now) {
            self.unlock(now);
        }
        if self.silent_at.is_some_and(|at| at <= now) {
            self.go_silent();
        }
        if self.life == Life::Enrolled && self.update_at().is_some_and(|at| at <= now) {
            self.go_on_updating(now);
        }
        if self.first_login_at.is_some_and(|at| at <= now) {
            self.first_login_at = None;
            let name = format!("student{}@appleid.example.com", self.index);
            self.log_in_user(&name);
        }
    }

    /// When an update that a declaration asks for goes on.
    pub(super) fn update_at(&self) -> Option<Timestamp> {
        self.channels
            .get(&ChannelId::Device)?
            .declarations
            .next_at()
    }

    /// An update goes on by itself, and the device says so.
    fn go_on_updating(&mut self, now: Timestamp) {
        let next_at = now + self.behaviour.waits.update;
        let Some(channel) = self.channels.get_mut(&ChannelId::Device) else {
            return;
        };
        let installed = channel.declarations.advance(next_at);
        channel.owed.push_back(CheckIn::Declarative(Step::Status));
        if let Some(facts) = installed {
            self.hardware.os_version = facts.os_version;
            self.hardware.build_version = facts.build_version;
            self.restart(now);
        }
    }

    /// What the device says of itself in reports.
    pub(super) fn declared_facts(&self) -> DeviceFacts {
        let (family, os_family) = match (self.hardware.model_name, self.model.platform()) {
            (_, Platform::MacOs) => ("Mac", "macOS"),
            (_, Platform::TvOs) => ("AppleTV", "tvOS"),
            (name, Platform::Ios) => (name, "iOS"),
        };
        DeviceFacts {
            family,
            os_family,
            os_version: self.hardware.os_version.clone(),
            build_version: self.hardware.build_version.clone(),
        }
    }

    pub(super) fn wake_device(&mut self, now: Timestamp) {
        if let Some(device) = self.channels.get_mut(&ChannelId::Device) {
            device.wake(now);
        }
    }

    pub(super) fn power_ends(&self) -> Option<Timestamp> {
        match self.power {
            Reach::Booting { until } => Some(until),
            Reach::Off { until } => until,
            Reach::Reachable | Reach::Silent => None,
        }
    }

    pub(super) fn attention_ends(&self) -> Option<Timestamp> {
        match self.attention {
            Attention::Locked { until } => until,
            Attention::Ready => None,
        }
    }

    /// The behaviour's own lock: it ends after a while.
    pub(super) fn lock_for_a_while(&mut self, now: Timestamp) {
        if self.attention == Attention::Ready {
            let wait = self.chance.duration(&self.behaviour.waits.locked);
            self.attention = Attention::Locked {
                until: Some(now + wait),
            };
        }
    }

    pub(super) fn shut_down(&mut self, now: Timestamp) {
        let waits = self.behaviour.waits.off.clone();
        self.power = Reach::Off {
            until: waits.map(|range| now + self.chance.duration(&range)),
        };
        self.forget_sessions();
    }

    pub(super) fn forget_sessions(&mut self) {
        self.forget_installation();
        for channel in self.channels.values_mut() {
            channel.lose_memory();
        }
    }

    /// All content and settings are gone.
    pub(super) fn wipe(&mut self) {
        self.state = DeviceState::factory(self.model, &self.hardware, &mut self.chance);
        self.attention = Attention::Ready;
    }

    /// The enrollment profile is gone, and with it identity, channels and managed content.
    pub(super) fn drop_profile(&mut self, life: Life) {
        self.channels.clear();
        self.enrollment = None;
        self.installation = None;
        self.replacement = None;
        self.life = life;
        self.silent_at = None;
        self.first_login_at = None;
        self.wants_identity = false;
        self.state.profiles.retain(|_, profile| !profile.managed);
        self.state.managed_apps.clear();
        self.state.awaiting_configuration = false;
        self.state.unlock_token_confirmed = false;
        self.state.bootstrap_token_escrowed = false;
    }

    /// The profile is removed: CheckOut if it says so, then everything goes.
    pub(super) fn leave(&mut self) {
        let says_goodbye = self
            .enrollment
            .as_ref()
            .is_some_and(|enrollment| enrollment.check_out_when_removed);
        if !says_goodbye {
            self.drop_profile(Life::Left);
            return;
        }
        self.life = Life::Leaving;
        self.channels.retain(|id, _| *id == ChannelId::Device);
        if let Some(device) = self.channels.get_mut(&ChannelId::Device) {
            device.lose_memory();
            device.owed.clear();
            device.owed.push_back(CheckIn::CheckOut);
        }
    }
}
