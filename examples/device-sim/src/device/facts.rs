//! Facts about a device that a test or a report asks for.

use std::collections::BTreeMap;

use super::Counters;
use super::SimDevice;
use super::channel::PushAddress;
use super::complaint::Complaint;
use super::enrollment::{Attention, Life, Reach};
use super::exchange::ChannelId;
use super::executed::{CommandKey, Execution};
use crate::identity::ClientIdentity;
use crate::model::Model;

impl SimDevice {
    /// Its number in its world.
    pub fn index(&self) -> u64 {
        self.index
    }

    /// Its model.
    pub fn model(&self) -> Model {
        self.model
    }

    /// Its UDID. In a user enrollment the server must never learn it.
    pub fn udid(&self) -> &str {
        &self.hardware.udid
    }

    /// Its serial number. In a user enrollment the server must never learn it.
    pub fn serial_number(&self) -> &str {
        &self.hardware.serial_number
    }

    /// The enrollment id of the device channel: `EnrollmentID` or `UDID`.
    pub fn id(&self) -> &str {
        self.enrollment_id.as_deref().unwrap_or(&self.hardware.udid)
    }

    /// The composite enrollment id of a channel, as NanoMDM writes it.
    pub fn composite_id(&self, channel: &ChannelId) -> String {
        match channel {
            ChannelId::Device => self.id().to_owned(),
            ChannelId::User(user) => format!("{}:{user}", self.id()),
        }
    }

    /// Where it stands with the server.
    pub fn life(&self) -> Life {
        self.life
    }

    /// Whether it can be reached.
    pub fn reach(&self) -> Reach {
        match self.power {
            Reach::Reachable | Reach::Silent if self.silent => Reach::Silent,
            power => power,
        }
    }

    /// Whether it is locked.
    pub fn attention(&self) -> Attention {
        self.attention
    }

    /// The channels it has.
    pub fn channels(&self) -> impl Iterator<Item = &ChannelId> {
        self.channels.keys()
    }

    /// Whether the server has confirmed the TokenUpdate of a channel.
    pub fn is_enrolled(&self, channel: &ChannelId) -> bool {
        self.channels
            .get(channel)
            .is_some_and(|channel| channel.enrolled)
    }

    /// What a push must carry to wake a channel.
    pub fn push_address(&self, channel: &ChannelId) -> Option<&PushAddress> {
        self.channels.get(channel).map(|channel| &channel.push)
    }

    /// The topic of the profile it is enrolled with.
    pub fn topic(&self) -> Option<&str> {
        self.enrollment
            .as_ref()
            .map(|enrollment| enrollment.topic.as_str())
    }

    /// The identity it shows, none once it is wiped or the profile is gone.
    pub fn identity(&self) -> Option<&ClientIdentity> {
        self.enrollment
            .as_ref()
            .map(|enrollment| &*enrollment.identity)
    }

    /// Whether a command asked it to renew its identity: the caller issues one and calls
    /// [`renew_certificate`](Self::renew_certificate).
    pub fn wants_new_identity(&self) -> bool {
        self.wants_identity
    }

    /// Every command it received and what it did with it.
    pub fn executed(&self) -> &BTreeMap<CommandKey, Execution> {
        self.ledger.all()
    }

    /// What it did with a command on a channel.
    pub fn execution(&self, channel: &ChannelId, uuid: &str) -> Option<&Execution> {
        self.ledger.all().get(&CommandKey {
            channel: channel.clone(),
            uuid: uuid.to_owned(),
        })
    }

    /// How many commands ended and have a report that the server confirmed.
    pub fn finished_commands(&self) -> u64 {
        self.ledger.confirmed_count()
    }

    /// How often things happened.
    pub fn counters(&self) -> &Counters {
        &self.counters
    }

    /// What it noticed that no server should do.
    pub fn complaints(&self) -> &[Complaint] {
        &self.complaints
    }

    /// The name that stands in its settings.
    pub fn device_name(&self) -> &str {
        &self.state.device_name
    }

    /// Whether it waits in Setup Assistant.
    pub fn is_awaiting_configuration(&self) -> bool {
        self.state.awaiting_configuration
    }

    /// Whether it is in lost mode.
    pub fn is_in_lost_mode(&self) -> bool {
        self.state.lost_mode.is_some()
    }

    /// Whether a passcode is set.
    pub fn has_passcode(&self) -> bool {
        self.state.passcode_present
    }

    /// The unlock token that was in its first TokenUpdate.
    pub fn unlock_token(&self) -> Option<&[u8]> {
        self.state.unlock_token.as_deref()
    }

    /// The identifiers of the profiles on a channel, without the enrollment profile.
    pub fn profiles(&self, channel: &ChannelId) -> Vec<&str> {
        self.state
            .profiles
            .keys()
            .filter(|(on, _)| on == channel)
            .map(|(_, identifier)| identifier.as_str())
            .collect()
    }

    /// The bundle identifiers of managed applications.
    pub fn managed_apps(&self) -> Vec<&str> {
        self.state.managed_apps.keys().map(String::as_str).collect()
    }

    /// The declarations that a channel holds, with their server tokens.
    pub fn declarations(&self, channel: &ChannelId) -> BTreeMap<String, String> {
        self.channels
            .get(channel)
            .map(|c| c.declarations.held())
            .unwrap_or_default()
    }

    /// Whether it has nothing to send and waits for nothing but a push.
    pub fn is_at_rest(&self) -> bool {
        self.channels.values().all(|channel| {
            channel.in_flight.is_none()
                && channel.outbox.is_none()
                && channel.owed.is_empty()
                && channel.idle_at.is_none()
        })
    }
}
