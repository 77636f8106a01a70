//! The bodies of check-ins and of reports.

use plist::Dictionary;

use super::SimDevice;
use super::channel::{About, CheckIn, Message};
use super::exchange::{ChannelId, Endpoint, MessageKind};
use crate::model::Platform;
use crate::wire::{Put as _, data, encode};

impl SimDevice {
    /// The keys that name the enrollment: `UDID` or `EnrollmentID`, and the user's.
    pub(super) fn identity_keys(&self, channel: &ChannelId) -> Dictionary {
        let keys = match &self.enrollment_id {
            Some(id) => Dictionary::new().put("EnrollmentID", id.as_str()),
            None => Dictionary::new().put("UDID", self.hardware.udid.as_str()),
        };
        match self
            .channels
            .get(channel)
            .and_then(|channel| channel.user.as_ref())
        {
            Some(user) => keys.put_all(user.keys()),
            None => keys,
        }
    }

    /// The message for a check-in that is owed.
    pub(super) fn check_in(&mut self, channel: &ChannelId, check_in: CheckIn) -> Message {
        let (kind, keys) = match &check_in {
            CheckIn::Authenticate => (MessageKind::Authenticate, self.authenticate()),
            CheckIn::TokenUpdate => (MessageKind::TokenUpdate, self.token_update(channel)),
            CheckIn::CheckOut => (
                MessageKind::CheckOut,
                Dictionary::new().put("Topic", self.topic().unwrap_or_default()),
            ),
            CheckIn::SetBootstrapToken => {
                let token = self.state.bootstrap_token.as_deref().unwrap_or_default();
                (
                    MessageKind::SetBootstrapToken,
                    Dictionary::new().put("BootstrapToken", data(token)),
                )
            }
            CheckIn::GetBootstrapToken => (MessageKind::GetBootstrapToken, Dictionary::new()),
            CheckIn::Declarative(step) => {
                let declarations = self
                    .channels
                    .get(channel)
                    .map(|c| c.declarations.body(step));
                (
                    MessageKind::DeclarativeManagement,
                    declarations.unwrap_or_default(),
                )
            }
        };
        let body = Dictionary::new()
            .put("MessageType", format!("{kind:?}"))
            .put_all(self.identity_keys(channel))
            .put_all(keys);
        Message::new(
            kind,
            Endpoint::CheckIn,
            About::CheckIn(check_in),
            encode(body),
        )
    }

    fn authenticate(&self) -> Dictionary {
        let hardware = &self.hardware;
        let keys = Dictionary::new()
            .put("Topic", self.topic().unwrap_or_default())
            .put("OSVersion", hardware.os_version.as_str())
            .put("BuildVersion", hardware.build_version.as_str())
            .put("ProductName", hardware.product_name)
            .put("DeviceName", self.state.device_name.as_str())
            .put("ModelName", hardware.model_name)
            .put("Model", hardware.model);
        if self.model.is_user_enrolled() {
            return keys;
        }
        keys.put("SerialNumber", hardware.serial_number.as_str())
            .put_some("IMEI", hardware.imei.as_deref())
            .put_some("MEID", hardware.meid.as_deref())
    }

    fn token_update(&self, channel_id: &ChannelId) -> Dictionary {
        let Some(channel) = self.channels.get(channel_id) else {
            return Dictionary::new();
        };
        let keys = Dictionary::new()
            .put("Topic", self.topic().unwrap_or_default())
            .put("PushMagic", channel.push.magic.as_str())
            .put("Token", data(&channel.push.token));
        match &channel.user {
            Some(user) => {
                let known = self.state.users.get(&user.short_name);
                let waits = known.is_some_and(|user| user.awaiting_configuration);
                keys.put_some("AwaitingConfiguration", waits.then_some(true))
            }
            None => {
                let unlock_token = (!self.state.unlock_token_confirmed)
                    .then(|| self.state.unlock_token.as_deref().map(data))
                    .flatten();
                let knows_waiting =
                    self.state.awaiting_configuration || self.model.platform() == Platform::MacOs;
                keys.put_some("UnlockToken", unlock_token).put_some(
                    "AwaitingConfiguration",
                    knows_waiting.then_some(self.state.awaiting_configuration),
                )
            }
        }
    }

    /// The message that asks for commands.
    pub(super) fn idle(&self, channel: &ChannelId) -> Message {
        let body = Dictionary::new()
            .put("Status", "Idle")
            .put_all(self.identity_keys(channel));
        Message::new(
            MessageKind::Idle,
            Endpoint::Command,
            About::Idle,
            encode(body),
        )
    }
}
