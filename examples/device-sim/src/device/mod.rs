//! A simulated device without any I/O: it is told the time, what the server answered and
//! which push arrived, and says what it wants to send.
//!
//! ```text
//! enroll / on_push / controls ──▶ SimDevice ──▶ poll(now) → Outgoing ──▶ HTTP PUT
//!                                     ▲                                     │
//!                    on_reply(now, exchange, reply) / on_no_reply ◀─────────┘
//! ```
//!
//! Call [`SimDevice::poll`] until it gives nothing, then again when a reply or push came or
//! when [`SimDevice::next_wakeup`] is reached. One exchange per channel is under way at a
//! time; a late answer to an exchange that the device gave up is ignored.

mod channel;
mod checkin;
mod complaint;
mod controls;
mod enrollment;
mod exchange;
mod executed;
mod facts;
mod installation;
mod lifecycle;
mod reporting;
mod session;
pub(crate) mod state;

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::Timestamp;
use mdm_core::entropy::Entropy;
use serde::Serialize;

use crate::behaviour::Behaviour;
use crate::chance::{Chance, Purpose};
use crate::model::{Hardware, Model};
pub(crate) use channel::{Aftermath, User, UserKind};
use channel::{Channel, Message};
pub use channel::{PushAddress, SHARED_IPAD_USER_ID};
pub use complaint::{Complaint, ServerFault};
pub use enrollment::{Attention, Enrollment, Life, PushReception, Reach, Renewal, Wipe};
pub use exchange::{
    CHECK_IN_CONTENT_TYPE, COMMAND_CONTENT_TYPE, ChannelId, Endpoint, ExchangeId, Fault,
    MessageKind, Outgoing, Reply,
};
use executed::Ledger;
pub use executed::{CommandKey, Execution, Outcome};
use installation::Installation;
use state::DeviceState;

/// How often things happened to a device.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counters {
    /// Requests by kind, repeats included.
    pub sent: BTreeMap<MessageKind, u64>,
    /// Of these, repeats of the same bytes.
    pub repeated: u64,
    /// Replies by HTTP status.
    pub statuses: BTreeMap<u16, u64>,
    /// Exchanges without a reply.
    pub unanswered: u64,
    /// Pushes that woke the device.
    pub pushes: u64,
    /// Restarts.
    pub restarts: u64,
    /// Enrollments begun.
    pub enrollments: u64,
}

/// A simulated device; see the [module](self) for how to drive it.
#[derive(Clone, Debug)]
pub struct SimDevice {
    index: u64,
    model: Model,
    behaviour: Behaviour,
    pub(crate) hardware: Hardware,
    chance: Chance,
    enrollment: Option<Enrollment>,
    /// The enrollment profile that came again, while its identity is being fetched.
    installation: Option<Installation>,
    /// What the device goes over to when it has nothing left to say under its old identity.
    replacement: Option<Box<Enrollment>>,
    /// In a user enrollment, what stands instead of the UDID; new for every enrollment.
    enrollment_id: Option<String>,
    life: Life,
    /// Power: on, booting or off.
    power: Reach,
    /// No network.
    silent: bool,
    attention: Attention,
    channels: BTreeMap<ChannelId, Channel>,
    state: DeviceState,
    ledger: Ledger,
    counters: Counters,
    complaints: Vec<Complaint>,
    exchanges: u64,
    silent_at: Option<Timestamp>,
    first_login_at: Option<Timestamp>,
    wants_identity: bool,
}

impl SimDevice {
    /// The device number `index` of the world of `seed`: the same arguments make the same
    /// device, which does the same when it is treated the same.
    pub fn new(seed: u64, index: u64, model: Model, behaviour: Behaviour) -> Self {
        let mut build = Chance::new(seed, index, Purpose::Hardware);
        let hardware = Hardware::build(model, index, &mut build);
        let state = DeviceState::factory(model, &hardware, &mut build);
        let mut chance = Chance::new(seed, index, Purpose::Events);
        Self {
            index,
            model,
            behaviour,
            hardware,
            enrollment: None,
            installation: None,
            replacement: None,
            enrollment_id: model.is_user_enrolled().then(|| chance.uuid()),
            chance,
            life: Life::New,
            power: Reach::Reachable,
            silent: false,
            attention: Attention::Ready,
            channels: BTreeMap::new(),
            state,
            ledger: Ledger::default(),
            counters: Counters::default(),
            complaints: Vec::new(),
            exchanges: 0,
            silent_at: None,
            first_login_at: None,
            wants_identity: false,
        }
    }

    /// The next request that the device wants to send, none when it has to wait.
    pub fn poll(&mut self, now: Timestamp) -> Option<Outgoing> {
        self.pass_time(now);
        if !self.is_talking() {
            return None;
        }
        let (id, _) = self.channels.iter().find(|(id, channel)| {
            self.may_speak(id) && channel.ready_at().is_some_and(|at| at <= now)
        })?;
        let id = id.clone();
        self.send(now, &id)
    }

    fn send(&mut self, now: Timestamp, id: &ChannelId) -> Option<Outgoing> {
        let enrollment = self.enrollment.as_ref()?;
        let (identity, signer) = (enrollment.identity.clone(), enrollment.signer.clone());
        let due = match self.channels.get_mut(id)? {
            channel if channel.outbox.is_some() => None,
            channel => Some(channel.owed.pop_front()),
        };
        match due {
            None => {}
            Some(Some(check_in)) => {
                let message = self.check_in(id, check_in);
                self.put_in_outbox(now, id, message);
            }
            Some(None) => {
                let message = self.idle(id);
                self.channels.get_mut(id)?.idle_at = None;
                self.put_in_outbox(now, id, message);
            }
        }
        let fault = self.draw_fault();
        self.exchanges += 1;
        let exchange = ExchangeId(self.exchanges);
        let channel = self.channels.get_mut(id)?;
        channel.in_flight = Some(exchange);
        let message = channel.outbox.as_mut()?;
        let repeats = message.times_sent;
        message.times_sent += 1;
        *self.counters.sent.entry(message.kind).or_default() += 1;
        self.counters.repeated += u64::from(repeats > 0);
        if let channel::About::Report { uuid, .. } = &message.about
            && message.kind != MessageKind::NotNow
        {
            self.ledger.entry(id, uuid).reports_sent += 1;
        }
        Some(Outgoing {
            exchange,
            channel: id.clone(),
            kind: message.kind,
            command: match &message.about {
                channel::About::Report { uuid, .. } => Some(uuid.clone()),
                channel::About::CheckIn(_) | channel::About::Idle => None,
            },
            endpoint: message.endpoint,
            content_type: match message.endpoint {
                Endpoint::CheckIn => CHECK_IN_CONTENT_TYPE,
                Endpoint::Command => COMMAND_CONTENT_TYPE,
            },
            body: message.body.clone(),
            identity,
            signer,
            repeats,
            fault,
        })
    }

    fn put_in_outbox(&mut self, now: Timestamp, id: &ChannelId, message: Message) {
        if let Some(channel) = self.channels.get_mut(id) {
            channel.retry_at = now;
            channel.outbox = Some(message);
        }
    }

    fn draw_fault(&mut self) -> Fault {
        let request_lost = self.chance.happens(self.behaviour.lose_request);
        let reply_lost = self.chance.happens(self.behaviour.lose_reply);
        match (request_lost, reply_lost) {
            (true, _) => Fault::RequestLost,
            (false, true) => Fault::ReplyLost,
            (false, false) => Fault::None,
        }
    }

    /// The server answered. False when the device no longer waits for this exchange.
    pub fn on_reply(&mut self, now: Timestamp, exchange: ExchangeId, reply: Reply) -> bool {
        self.pass_time(now);
        let Some(id) = self.take_in_flight(exchange) else {
            return false;
        };
        *self.counters.statuses.entry(reply.status).or_default() += 1;
        self.answered(now, &id, &reply);
        true
    }

    /// The exchange ended without an answer. False when the device no longer waits for it.
    pub fn on_no_reply(&mut self, now: Timestamp, exchange: ExchangeId) -> bool {
        self.pass_time(now);
        let Some(id) = self.take_in_flight(exchange) else {
            return false;
        };
        self.counters.unanswered += 1;
        self.unconfirmed(now, &id);
        true
    }

    fn take_in_flight(&mut self, exchange: ExchangeId) -> Option<ChannelId> {
        let (id, channel) = self
            .channels
            .iter_mut()
            .find(|(_, channel)| channel.in_flight == Some(exchange))?;
        channel.in_flight = None;
        Some(id.clone())
    }

    /// A push for one of the device's tokens reached the push service.
    pub fn on_push(&mut self, now: Timestamp, push_magic: &str, token: &[u8]) -> PushReception {
        self.pass_time(now);
        let found = self
            .channels
            .iter()
            .find(|(_, channel)| channel.push.token == token);
        let Some((id, channel)) = found.map(|(id, channel)| (id.clone(), channel)) else {
            return PushReception::UnknownToken;
        };
        if self.reach() != Reach::Reachable {
            return PushReception::Unreachable;
        }
        if channel.push.magic != push_magic {
            self.complain(now, &id, ServerFault::WrongPushMagic);
            return PushReception::WrongMagic;
        }
        self.counters.pushes += 1;
        if let Some(channel) = self.channels.get_mut(&id) {
            channel.wake(now);
        }
        PushReception::Woken
    }

    /// When `poll` may have something to send next; none: not before a reply or a push.
    pub fn next_wakeup(&self) -> Option<Timestamp> {
        let timers = [
            self.silent_at,
            self.first_login_at,
            self.power_ends(),
            self.attention_ends(),
            self.update_at().filter(|_| self.life == Life::Enrolled),
        ];
        let talking = self.is_talking();
        let channels = self
            .channels
            .iter()
            .filter(|(id, _)| talking && self.may_speak(id))
            .filter_map(|(_, channel)| channel.ready_at());
        timers.into_iter().flatten().chain(channels).min()
    }

    fn is_talking(&self) -> bool {
        let managed = matches!(self.life, Life::Enrolling | Life::Enrolled | Life::Leaving);
        managed && self.reach() == Reach::Reachable
    }

    /// A seed for what a device draws while it gets an identity.
    pub(crate) fn draw_entropy(&mut self) -> Entropy {
        let mut seed = [0; 32];
        seed.copy_from_slice(&self.chance.bytes(32));
        Entropy::from_seed(seed)
    }

    /// Users speak only once the device itself is enrolled, and the device itself not while it
    /// carries a command out.
    fn may_speak(&self, id: &ChannelId) -> bool {
        match id {
            ChannelId::Device => self.installation.is_none(),
            ChannelId::User(_) => {
                self.life == Life::Enrolled && self.is_enrolled(&ChannelId::Device)
            }
        }
    }

    fn complain(&mut self, now: Timestamp, id: &ChannelId, fault: ServerFault) {
        self.complaints.push(Complaint {
            at: now,
            channel: id.clone(),
            fault,
        });
    }

    /// The wait before the next repeat of a message: doubles from the first.
    fn retry_wait(&self, times_sent: u32) -> Duration {
        let doublings = times_sent.saturating_sub(1).min(20);
        self.behaviour
            .waits
            .retry
            .saturating_mul(1 << doublings)
            .min(self.behaviour.waits.longest_retry)
    }
}
