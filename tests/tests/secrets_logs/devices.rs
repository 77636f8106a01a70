//! Devices of several kinds, driven message by message, and the commands that they are sent.

use std::time::Duration;

use device_sim::{ChannelId, Enrollment, Life, Model, Outgoing, Reply, SimDevice};
use jiff::Timestamp;
use mdm_core::{
    command::Command,
    entropy::Entropy,
    plist::{Dictionary, Value},
};
use mdm_tests::world::{Identities, TOPIC};

use super::treasure::Treasure;

/// The kinds: with an unlock token, with a bootstrap token and users, shared, without names.
pub(super) const MODELS: [Model; 4] = [
    Model::IPhone,
    Model::Mac,
    Model::SharedIPad,
    Model::UserEnrolledMac,
];

/// A device under the eyes of the test.
pub(super) struct Watched {
    pub(super) device: SimDevice,
    pub(super) now: Timestamp,
    pub(super) treasure: Treasure,
}

impl Watched {
    /// A device that is about to enroll.
    pub(super) fn new(number: usize, model: Model, identities: &Identities) -> Self {
        let now = Timestamp::constant(1_800_000_000, 0);
        let mut device = SimDevice::new(99, number as u64, model, device_sim::Behaviour::default());
        let identity = identities.issue(device.id(), 1);
        device.enroll(
            now,
            Enrollment::new(TOPIC, identity).awaiting_configuration(),
        );
        let mut treasure = Treasure::default();
        if !model.is_user_enrolled() {
            treasure.add("SerialNumber", device.serial_number().as_bytes());
        }
        treasure.add("UDID", device.udid().as_bytes());
        Self {
            device,
            now,
            treasure,
        }
    }

    /// Lets the device say all it has to say, on its own clock. What is of worth in it goes to the treasure.
    pub(super) fn talk(&mut self, mut send: impl FnMut(&Outgoing) -> Reply) {
        for _ in 0..1_000 {
            while let Some(outgoing) = self.device.poll(self.now) {
                self.treasure.collect(&outgoing.body);
                let reply = send(&outgoing);
                self.treasure.collect(&reply.body);
                self.device.on_reply(self.now, outgoing.exchange, reply);
            }
            match self.device.next_wakeup() {
                Some(at) => self.now = self.now.max(at),
                None => return,
            }
        }
        panic!("{} never comes to rest", self.device.id());
    }

    /// Makes each channel ask for commands.
    pub(super) fn wake(&mut self) {
        self.now += Duration::from_secs(60);
        let channels: Vec<ChannelId> = self.device.channels().cloned().collect();
        for channel in channels {
            let address = self
                .device
                .push_address(&channel)
                .expect("it has a channel")
                .clone();
            self.device
                .on_push(self.now, &address.magic, &address.token);
        }
    }

    /// The names of its channels.
    pub(super) fn names(&self) -> Vec<String> {
        self.device
            .channels()
            .map(|channel| self.device.composite_id(channel))
            .collect()
    }

    pub(super) fn assert_enrolled(&self) {
        assert_eq!(self.device.life(), Life::Enrolled);
        assert!(
            self.device.complaints().is_empty(),
            "{:?}",
            self.device.complaints()
        );
    }
}

/// Commands that carry something of worth, or whose answers do.
pub(super) fn commands(device: &SimDevice, entropy: &mut Entropy) -> Vec<Command> {
    let payload = b"a profile with the password Wi-Fi-Password-QZ7 in it".to_vec();
    let mut commands = vec![
        ("InstallProfile", vec![("Payload", Value::Data(payload))]),
        ("DeviceLock", vec![("PIN", "PIN-of-lock-QZ7".into())]),
        (
            "SetRecoveryLock",
            vec![("NewPassword", "Recovery-Lock-QZ7".into())],
        ),
        (
            "SetFirmwarePassword",
            vec![("NewPassword", "Firmware-Password-QZ7".into())],
        ),
        ("ActivationLockBypassCode", vec![]),
        ("RequestUnlockToken", vec![]),
        ("SecurityInfo", vec![]),
        (
            "DeviceInformation",
            vec![(
                "Queries",
                Value::Array(vec!["SerialNumber".into(), "UDID".into()]),
            )],
        ),
        (
            "NoSuchCommand",
            vec![("NewPassword", "Unknown-Password-QZ7".into())],
        ),
    ];
    if let Some(token) = device.unlock_token() {
        commands.push((
            "ClearPasscode",
            vec![("UnlockToken", Value::Data(token.to_vec()))],
        ));
    }
    commands
        .into_iter()
        .map(|(request_type, keys)| {
            let keys: Dictionary = keys
                .into_iter()
                .map(|(key, value)| (key.to_owned(), value))
                .collect();
            Command::new(request_type, keys, entropy).expect("a command")
        })
        .collect()
}
