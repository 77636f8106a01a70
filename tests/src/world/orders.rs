//! What operators want of a device: which command, for which channel, and under which conditions.

use jiff::{SignedDuration, Timestamp};
use mdm_core::{
    command::{Command, CommandError},
    entropy::Entropy,
    plist::{Dictionary, Value},
    queue::{Dedupe, NewCommand, Priority, Twin, Wake},
};

use super::Operators;
use crate::draw::Draw;

/// Whose channels an order is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The device's.
    Device,
    /// Those of its users, or the device's if it has none.
    Users,
    /// All of them.
    Everybody,
}

/// A command that an operator queues.
#[derive(Clone, Debug)]
pub struct Order {
    /// For whom.
    pub target: Target,
    /// `RequestType`.
    pub request_type: &'static str,
    /// Its further keys.
    pub keys: Dictionary,
    /// Which goes first.
    pub priority: Priority,
    /// Not before this time has passed.
    pub not_before: Option<SignedDuration>,
    /// Given up when this time has passed.
    pub expires: Option<SignedDuration>,
    /// Whether it repeats another one.
    pub dedupe: Option<Dedupe>,
    /// Whether the device is woken for it.
    pub wake: Wake,
    /// Taken back when this time has passed.
    pub cancelled: Option<SignedDuration>,
}

impl Order {
    /// A command for the device's own channel.
    pub fn new(request_type: &'static str, keys: Dictionary) -> Self {
        Self {
            target: Target::Device,
            request_type,
            keys,
            priority: Priority::NORMAL,
            not_before: None,
            expires: None,
            dedupe: None,
            wake: Wake::Yes,
            cancelled: None,
        }
    }

    /// A question that every device answers, locked or not.
    pub fn question() -> Self {
        let queries = ["DeviceName", "OSVersion", "SerialNumber"].map(Value::from);
        Self::new(
            "DeviceInformation",
            keys([("Queries", Value::Array(queries.to_vec()))]),
        )
    }

    /// A profile to be installed: what a locked device puts off.
    pub fn profile(identifier: &str) -> Self {
        let profile = keys([
            ("PayloadContent", Value::Array(Vec::new())),
            ("PayloadDisplayName", "Wi-Fi".into()),
            ("PayloadIdentifier", identifier.into()),
            ("PayloadType", "Configuration".into()),
            ("PayloadUUID", "0A0B0C0D-0000-4000-8000-00000000000A".into()),
            ("PayloadVersion", 1.into()),
        ]);
        // Strings and numbers always serialise.
        let payload = mdm_core::plist::write_dictionary(&profile).unwrap_or_default();
        Self::new("InstallProfile", keys([("Payload", Value::Data(payload))]))
    }

    /// The regular question, of which one waits at most.
    pub fn inventory(target: Target) -> Self {
        Self {
            target,
            priority: Priority::LOW,
            dedupe: Some(Dedupe {
                key: "inventory".to_owned(),
                twin: Twin::KeepWaiting,
            }),
            ..Self::question()
        }
    }

    /// The command as it is queued at `now`.
    pub(crate) fn command(
        &self,
        now: Timestamp,
        entropy: &mut Entropy,
    ) -> Result<NewCommand, CommandError> {
        let command = Command::new(self.request_type, self.keys.clone(), entropy)?;
        Ok(NewCommand {
            command,
            priority: self.priority,
            not_before: self.not_before.map(|wait| now + wait),
            expires_at: self.expires.map(|wait| now + wait),
            dedupe: self.dedupe.clone(),
            wake: self.wake,
        })
    }
}

fn keys<const N: usize>(pairs: [(&str, Value); N]) -> Dictionary {
    pairs
        .map(|(key, value)| (key.to_owned(), value))
        .into_iter()
        .collect()
}

/// A command as operators queue them.
pub(super) fn random_order(operators: &Operators, draw: &mut Draw) -> Order {
    type Kind = fn(&mut Draw) -> Order;
    let kinds: [(Kind, u32); 8] = [
        (|_| Order::question(), 30),
        (
            |draw| Order::profile(&format!("com.example.p{}", draw.below(5))),
            25,
        ),
        (|draw| removal(draw), 8),
        (
            |draw| {
                let list: &&str = draw.one_of(&LISTS);
                Order::new(list, Dictionary::new())
            },
            20,
        ),
        (
            |_| Order::new("InstalledApplicationList", Dictionary::new()),
            2,
        ),
        (|draw| setting(draw), 8),
        (|_| Order::new("RestartDevice", Dictionary::new()), 2),
        (|_| Order::new("NoSuchCommand", Dictionary::new()), 1),
    ];
    let order = draw.weighted(&kinds)(draw);
    let order = match draw.happens(operators.erasures) {
        true => Order::new("EraseDevice", Dictionary::new()),
        false => order,
    };
    let minutes = SignedDuration::from_mins;
    let mut maybe = |probability, from, to| {
        let time = draw.time(&(minutes(from)..=minutes(to)));
        draw.happens(probability).then_some(time)
    };
    let not_before = maybe(operators.later, 1, 8 * 60);
    let expires = maybe(operators.short_lived, 1, 6 * 60);
    let cancelled = maybe(operators.cancelled, 0, 30);
    let on_users = draw.happens(operators.on_users);
    let without_wake = draw.happens(operators.without_wake);
    Order {
        target: if on_users {
            Target::Users
        } else {
            Target::Device
        },
        priority: Priority(*draw.one_of(&[-10, 0, 0, 0, 10])),
        not_before,
        expires: expires.map(|wait| wait + not_before.unwrap_or_default()),
        cancelled,
        wake: if without_wake { Wake::No } else { Wake::Yes },
        ..order
    }
}

const LISTS: [&str; 4] = [
    "ProfileList",
    "CertificateList",
    "SecurityInfo",
    "ManagedApplicationList",
];

fn removal(draw: &mut Draw) -> Order {
    let identifier = format!("com.example.p{}", draw.below(5));
    Order::new("RemoveProfile", keys([("Identifier", identifier.into())]))
}

/// A setting of which only the newest counts.
fn setting(draw: &mut Draw) -> Order {
    let name = keys([
        ("DeviceName", format!("Device {}", draw.below(1_000)).into()),
        ("Item", "DeviceName".into()),
    ]);
    Order {
        dedupe: Some(Dedupe {
            key: "device-name".to_owned(),
            twin: Twin::Replace,
        }),
        ..Order::new(
            "Settings",
            keys([("Settings", Value::Array(vec![Value::Dictionary(name)]))]),
        )
    }
}
