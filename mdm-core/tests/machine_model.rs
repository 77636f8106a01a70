//! Whatever a device, its users, its operator, the network and the clock do, in any order: the books balance and nobody is lost.
//!
//! [`Host`] checks after each step that a closed command stays closed, that nothing waits on a channel that left, that a command is
//! handed out to enrolled channels only, that no wake goes to what cannot be woken, that each change is idempotent, and that no
//! deadline is due again at once. Here are the sequences, and what must hold after all of them.

mod support;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::OnceLock,
};

use jiff::SignedDuration;
use mdm_core::{
    command::CommandUuid,
    enrollment::{Hold, Input, Outcome, Phase, Policy, Reply, Ruling, TokenVerdict, Verdict},
    events::Departure,
    id::EnrollmentId,
    identity::Presented,
    queue::{Dedupe, ItemState, Priority, Wake},
};
use proptest::prelude::*;
use support::{Authority, Body, Device, Host, Op, ReportBody, Spoken, Who, command, ops, text};

const MINUTE: SignedDuration = SignedDuration::from_mins(1);

fn certificates() -> &'static [Presented] {
    static POOL: OnceLock<Vec<Presented>> = OnceLock::new();
    POOL.get_or_init(|| (0..6).map(|_| Authority::shared().issue("U-1")).collect())
}

struct World {
    host: Host,
    device: Device,
    /// What each channel was handed last.
    hands: BTreeMap<Who, CommandUuid>,
    /// All that was ever queued.
    queued: BTreeSet<(EnrollmentId, CommandUuid)>,
    magic: u32,
    stranger: Presented,
}

impl World {
    fn new() -> Self {
        let policy = Policy {
            max_attempts: 3,
            attempt_spacing: jiff::SignedDuration::ZERO,
            command_lifetime: None,
            ..Policy::default()
        };
        Self {
            host: Host::new(policy),
            device: Device::new("U-1").with(certificates()[0].clone()),
            hands: BTreeMap::new(),
            queued: BTreeSet::new(),
            magic: 0,
            stranger: Authority::shared().issue("U-2"),
        }
    }

    fn channel(&self, who: Who) -> Device {
        match who {
            0 => self.device.clone(),
            number => self.device.user(&format!("G-{number}"), "ann"),
        }
    }

    fn any_command(&self, which: usize) -> Option<(EnrollmentId, CommandUuid)> {
        let count = self.queued.len().max(1);
        self.queued.iter().nth(which % count).cloned()
    }

    /// Takes in a reply to the channel and looks whether it is one that a device may get.
    fn take(&mut self, who: Who, spoken: &Spoken) {
        let http = spoken.http();
        assert!(matches!(http.status, 200 | 400 | 403), "{}", http.status);
        if let Reply::Command { uuid, body } = &spoken.reply {
            let name = (self.channel(who).id, uuid.clone());
            let text = String::from_utf8_lossy(body);
            assert_eq!(text.matches("CommandUUID").count(), 1);
            assert!(text.contains(uuid.as_str()));
            assert!(self.host.store.items.contains_key(&name));
            self.hands.insert(who, uuid.clone());
        }
    }

    fn say(&mut self, who: Who, body: &Body, ruling: Ruling) -> Spoken {
        let channel = self.channel(who);
        let spoken = channel.say_ruled(&mut self.host, body, ruling);
        self.take(who, &spoken);
        spoken
    }

    fn report(&mut self, who: Who, status: &str, uuid: Option<&CommandUuid>) {
        let uuid = uuid.map(CommandUuid::as_str);
        let body = ReportBody::new(&self.channel(who).keys, status, uuid);
        self.say(who, &body, Ruling::default());
    }

    fn token_update(&mut self, who: Who, awaiting: Option<bool>, fresh: bool) {
        self.magic += u32::from(fresh);
        let mut channel = self.channel(who);
        channel.magic = format!("magic-{}", self.magic);
        let mut body = channel.token_update_body();
        if let Some(awaiting) = awaiting {
            body = body.with("AwaitingConfiguration", awaiting.into());
        }
        self.say(who, &body, Ruling::default());
    }

    fn new_command(&self, kind: usize) -> mdm_core::queue::NewCommand {
        let kind = ["EraseDevice", "DeviceLock"]
            .get(kind)
            .unwrap_or(&"ProfileList");
        command(kind, &format!("C-{:04}", self.host.store.items.len()))
    }

    fn apply(&mut self, op: &Op) {
        match op.clone() {
            Op::Authenticate => {
                let body = self.device.authenticate_body();
                self.say(0, &body, Ruling::default());
            }
            Op::TokenUpdate {
                who,
                awaiting,
                fresh,
            } => self.token_update(who, awaiting, fresh),
            Op::Certificate { which } => {
                self.device.certificate = certificates()[which].clone();
            }
            Op::Idle { who } => self.report(who, "Idle", None),
            Op::Answer { who, status } => {
                let uuid = self.hands.get(&who).cloned();
                self.report(who, status, uuid.as_ref());
            }
            Op::Late { who, which, status } => {
                let uuid = self.any_command(which).map(|name| name.1);
                self.report(who, status, uuid.as_ref());
            }
            Op::CheckOut { who } => {
                let body = Body::new("CheckOut", &self.channel(who).keys);
                self.say(who, &body, Ruling::default());
            }
            Op::Escrow => {
                let body = Body::new("SetBootstrapToken", &self.device.keys)
                    .with("BootstrapToken", text("boot"));
                self.say(0, &body, Ruling::default());
            }
            Op::Stranger { message } => self.stranger(message),
            Op::Ruled { who, hold } => {
                let mut ruling = Ruling {
                    enqueue: vec![self.new_command(9)],
                    ..Ruling::default()
                };
                if hold {
                    ruling.verdict = Verdict::Quarantine {
                        why: "a rule".into(),
                    };
                }
                let body = ReportBody::new(&self.channel(who).keys, "Idle", None);
                let spoken = self.say(who, &body, ruling);
                assert_eq!(spoken.wakes, []);
            }
            Op::Pass { minutes } => self.pass(minutes),
            Op::Outage { minutes } => self.host.later(MINUTE * i32::try_from(minutes).unwrap()),
            Op::Back { seconds } => self.host.later(-SignedDuration::from_secs(seconds)),
            op => self.operate(op),
        }
        let known = self.host.store.items.keys().cloned();
        self.queued.extend(known);
    }

    /// Nothing that a stranger says may change anything but the log.
    fn stranger(&mut self, message: usize) {
        let device = &self.device;
        let body = match message {
            0 => ReportBody::new(&device.keys, "Idle", None),
            1 => device.authenticate_body(),
            2 => device.token_update_body(),
            _ => Body::new("CheckOut", &device.keys),
        };
        let phase = self.host.channel(&device.id).map(|channel| channel.phase);
        let is_over = match phase {
            None => true,
            Some(Phase::Left { how, .. }) => how != Departure::PresumedGone,
            Some(Phase::Authenticated | Phase::Enrolled) => false,
        };
        if is_over && message == 1 {
            return;
        }
        let mut before = self.host.store.clone();
        let certificate = self.stranger.clone();
        let spoken = self.host.receive(body.bytes(), &certificate);
        assert!(matches!(spoken.reply, Reply::Refused(_)), "{spoken:?}");
        before.events = self.host.store.events.clone();
        assert_eq!(self.host.store, before);
    }

    fn operate(&mut self, op: Op) {
        let channel = |who: Who| self.channel(who).id;
        let device = self.device.id.clone();
        let input = match op {
            Op::Enqueue {
                who,
                priority,
                wake,
                wait,
                life,
                twin,
                kind,
            } => {
                let mut new = self.new_command(kind).with_priority(Priority(priority));
                let at = |minutes| {
                    self.host
                        .now
                        .checked_add(SignedDuration::from_mins(minutes))
                        .ok()
                };
                new.wake = if wake { Wake::Yes } else { Wake::No };
                new.not_before = wait.and_then(at);
                new.expires_at = life.and_then(|life| at(wait.unwrap_or(0) + life));
                new.dedupe = twin.map(|twin| Dedupe {
                    key: "inventory".into(),
                    twin,
                });
                Input::Enqueue {
                    channel: channel(who),
                    command: Box::new(new),
                }
            }
            Op::Cancel { which } => match self.any_command(which) {
                Some((channel, uuid)) => Input::Cancel { channel, uuid },
                None => return,
            },
            Op::Clear { who } => Input::ClearQueue {
                channel: channel(who),
            },
            Op::Hold => Input::Hold {
                device,
                hold: Hold::Suspended,
            },
            Op::Lift => Input::LiftHold { device },
            Op::ExpectRenewal => Input::ExpectRenewal {
                device,
                window: MINUTE * 60,
                profile_signed_until: None,
            },
            Op::Depart { who, how } => Input::Depart {
                device: channel(who),
                how,
            },
            Op::CheckIn { who } => Input::CheckInNow {
                channel: channel(who),
            },
            Op::DeadToken { who } => Input::WakeFailed {
                channel: channel(who),
                reason: "Unregistered".into(),
                token: TokenVerdict::DeadSince(self.host.now),
            },
            other => panic!("{other:?} is no operator's"),
        };
        let is_new = matches!(input, Input::Enqueue { .. });
        let before = self.host.store.items.len();
        let step = self.host.step(input);
        let queued = matches!(step.reply, Reply::Done(Outcome::Queued { .. }));
        assert!(!is_new || (self.host.store.items.len() > before) == queued);
    }

    fn pass(&mut self, minutes: i64) {
        self.host.pass(SignedDuration::from_mins(minutes));
    }

    /// What must hold of the whole at any time.
    fn check(&self) {
        let items = &self.host.store.items;
        assert!(
            self.queued.iter().all(|name| items.contains_key(name)),
            "a command vanished"
        );
        let mut numbers = BTreeSet::new();
        for (name, item) in items {
            assert!(
                numbers.insert((&name.0, item.sequence)),
                "a number was given twice"
            );
            assert!(item.sequence < self.host.channel(&name.0).unwrap().next_sequence);
            assert_eq!(item.closed_at.is_none(), item.state.is_open(), "{item:?}");
            assert_eq!(
                self.host.store.bodies.contains_key(name),
                item.state.is_open()
            );
            if item.state == ItemState::Offered {
                assert!(item.offered_at.is_some() && item.attempts > 0);
            }
        }
        for record in self.host.store.devices.values() {
            if record.channel.phase == Phase::Enrolled {
                assert!(record.enrolled_at.is_some());
            }
        }
    }

    /// The device speaks with the identity that it is known by and can be woken; it enrolls anew only if there is no other way.
    fn return_home(&mut self) {
        let pinned = self
            .host
            .store
            .devices
            .get(&self.device.id)
            .and_then(|device| {
                let pin = device
                    .pin
                    .as_ref()
                    .filter(|_| device.channel.can_be_woken())?;
                certificates()
                    .iter()
                    .find(|known| known.facts().fingerprint == pin.fingerprint)
            });
        if let Some(pinned) = pinned {
            self.device.certificate = pinned.clone();
        } else {
            self.device.certificate = Authority::shared().issue("U-1");
            self.apply(&Op::Authenticate);
            self.token_update(0, Some(false), true);
        }
        for who in 1..3 {
            let channel = self.host.channel(&self.channel(who).id);
            if channel.is_none_or(|channel| !channel.can_be_woken()) {
                self.token_update(who, Some(false), true);
            }
        }
    }

    /// In the end all is well again: then whatever waits is woken for, delivered and answered, by devices that come only when woken.
    fn settle(&mut self) {
        let device = self.device.id.clone();
        let _ = self.host.step(Input::LiftHold { device });
        self.host.later(MINUTE * 5);
        self.return_home();
        for _ in 0..6 {
            self.pass(24 * 60);
            for who in 0..3 {
                let channel = self.channel(who);
                // The first wake is lost each time.
                if self.host.channel(&channel.id).unwrap().wake.tries > 1 {
                    self.work(&channel);
                }
            }
            self.check();
        }
        for who in 0..3 {
            let channel = self.channel(who);
            let open = self.host.store.open_on(&channel.id);
            let waiting: Vec<_> = open.filter(|item| item.wake_at.is_some()).collect();
            assert!(waiting.is_empty(), "nobody was woken for {waiting:#?}");
            self.work(&channel);
        }
    }

    /// A device that comes gets all there is; it may have to come again if more is set aside than a step looks at.
    fn work(&mut self, channel: &Device) {
        for _ in 0..3 {
            channel.work(&mut self.host);
        }
        let left: Vec<_> = self.host.store.open_on(&channel.id).collect();
        assert!(left.is_empty(), "it was here and did not get {left:#?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 20_000, ..ProptestConfig::default() })]

    #[test]
    fn the_books_balance_and_nobody_is_lost(ops in prop::collection::vec(ops(), 1..80)) {
        let mut world = World::new();
        for op in &ops {
            world.apply(op);
            world.check();
        }
        world.settle();
    }

    #[test]
    fn so_they_do_with_a_device_that_was_enrolled_from_the_start(ops in prop::collection::vec(ops(), 1..80)) {
        let mut world = World::new();
        world.apply(&Op::Authenticate);
        for who in 0..3 {
            world.token_update(who, None, true);
        }
        for op in &ops {
            world.apply(op);
            world.check();
        }
        world.settle();
    }
}
