//! A world with one clock, in which devices, a server, the network between them and Apple's push service are all simulated.
//!
//! ```text
//!  Scenario ──▶ World ── run ──▶ Evidence ── audit ──▶ Audit
//!               │ Agenda: one clock, one queue of what happens next
//!               │ devices: device_sim::SimDevice, whose check-ins and answers share no code with the library
//!               │ network, push service: lose, delay, copy, keep the newest, by seeded chance
//!               │ server: mdm_core over any HostStore
//!               └ books: what was queued, what arrived, what was forgotten
//! ```
//!
//! Nothing reads a real clock or real entropy, so a run is repeatable, and 48 hours take seconds.

mod agenda;
mod apns;
mod audit;
mod books;
mod deeds;
mod evidence;
mod exchange;
mod identities;
mod network;
mod orders;
mod plan;
mod scenario;
mod server;
mod waking;

use std::sync::Arc;

use device_sim::{Behaviour, ExchangeId, Life, Outgoing, SimDevice};
use jiff::{SignedDuration, Timestamp};
use mdm_core::{
    enrollment::{Effect, Input},
    entropy::Entropy,
    identity::Fingerprint,
};

pub use apns::PushWeather;
pub use audit::{Audit, Fate, Finding, Reason};
pub use books::{Arrival, CommandName, Figures};
pub(crate) use evidence::records;
pub use evidence::{ChannelEvidence, CommandEvidence, Evidence, Presence};
pub use identities::Identities;
pub use network::{Storm, Weather};
pub use orders::{Order, Target};
pub use plan::Deed;
pub use scenario::{Operators, Scenario, Troubles};

use agenda::Agenda;
use apns::Apns;
use books::Books;
use network::Network;
use server::{Arriving, Server};

use crate::{draw::Draw, host::Outcome, store::HostStore};

/// The topic of the world's push certificate.
pub const TOPIC: &str = "com.apple.mgmt.External.world";

/// How often the server looks for deadlines at one moment.
const PASSES: u32 = 3;

/// A world that runs.
pub struct World {
    scenario: Scenario,
    agenda: Agenda<Happening>,
    devices: Vec<Device>,
    server: Server,
    network: Network,
    apns: Apns,
    identities: Arc<Identities>,
    books: Books,
    /// Which devices come back, and when.
    returns: Draw,
}

/// A device, and what the world has planned for it.
struct Device {
    sim: SimDevice,
    /// The next time at which it is looked after.
    wakes_at: Option<Timestamp>,
    /// A delivery of pushes is planned.
    delivery: bool,
    /// How many certificates it was issued.
    certificates: u32,
    /// How it stood when it was last looked after.
    life: Life,
    channels: usize,
    restarts: u64,
}

/// Something that happens.
#[derive(Debug)]
enum Happening {
    /// A device's own time has come.
    Wakes(usize),
    /// A request arrives at the server.
    Arrives {
        device: usize,
        /// Who waits for the reply, and how long that will be under way; `None` if nobody does, or it gets lost.
        reply: Option<(ExchangeId, SignedDuration)>,
        outgoing: Box<Outgoing>,
        is_copy: bool,
    },
    /// A reply arrives at the device.
    Returns {
        device: usize,
        exchange: ExchangeId,
        reply: device_sim::Reply,
    },
    /// A device has waited long enough.
    TimesOut { device: usize, exchange: ExchangeId },
    /// Pushes reach a device.
    Delivers(usize),
    /// Something befalls a device.
    Befalls(usize, Deed),
    /// An operator takes a command back.
    Cancels(CommandName),
    /// The server looks which deadlines are due.
    Ticks,
}

impl World {
    /// A world that has not begun, with this store behind its server.
    pub fn new(scenario: Scenario, store: Arc<dyn HostStore>, identities: Arc<Identities>) -> Self {
        let draw = |stream| Draw::new(scenario.seed, stream);
        let mut agenda = Agenda::new(scenario.start);
        let devices: Vec<_> = plan::devices(&scenario)
            .into_iter()
            .map(Device::new)
            .collect();
        for index in 0..devices.len() {
            for (at, deed) in plan::plan(&scenario, index) {
                agenda.at(at, Happening::Befalls(index, deed));
            }
        }
        agenda.after(scenario.tick, Happening::Ticks);
        let entropy = Entropy::from_seed(draw(plan::ENTROPY).seed());
        Self {
            agenda,
            devices,
            server: Server::new(store, scenario.policy.clone(), entropy),
            network: Network::new(
                scenario.weather.clone(),
                scenario.storms.clone(),
                draw(plan::NETWORK),
            ),
            apns: Apns::new(scenario.push.clone(), draw(plan::PUSHES)),
            identities,
            books: Books::new(),
            returns: draw(plan::RETURNS),
            scenario,
        }
    }

    /// Lets the whole scenario pass: the trouble and the epilogue.
    pub fn run(&mut self) {
        let end = self.scenario.start + self.scenario.trouble;
        self.run_until(end);
        self.calm_down();
        self.run_until(end + self.scenario.epilogue);
    }

    /// From now on nothing is lost and devices do what they are told. What is silent or switched off stays so.
    pub fn calm_down(&mut self) {
        self.network.set_weather(Weather::calm());
        self.apns.set_weather(PushWeather::calm());
        for device in &mut self.devices {
            device.sim.set_behaviour(Behaviour::default());
        }
    }

    /// Lets time pass.
    pub fn run_for(&mut self, time: SignedDuration) {
        self.run_until(self.now() + time);
    }

    /// Lets time pass until then.
    pub fn run_until(&mut self, end: Timestamp) {
        while let Some(happening) = self.agenda.next(end) {
            self.happen(happening);
        }
    }

    fn happen(&mut self, happening: Happening) {
        match happening {
            Happening::Wakes(device) => {
                if self.devices[device]
                    .wakes_at
                    .is_some_and(|at| at <= self.now())
                {
                    self.devices[device].wakes_at = None;
                    self.attend(device);
                }
            }
            Happening::Arrives {
                device,
                reply,
                outgoing,
                is_copy,
            } => self.arrives(device, reply, &outgoing, is_copy),
            Happening::Returns {
                device,
                exchange,
                reply,
            } => {
                let now = self.now();
                self.devices[device].sim.on_reply(now, exchange, reply);
                self.attend(device);
            }
            Happening::TimesOut { device, exchange } => {
                let now = self.now();
                self.devices[device].sim.on_no_reply(now, exchange);
                self.attend(device);
            }
            Happening::Delivers(device) => self.delivers(device),
            Happening::Befalls(device, deed) => {
                self.befalls(device, deed);
                self.attend(device);
            }
            Happening::Cancels(name) => self.cancels(name),
            Happening::Ticks => {
                self.ticks();
                self.agenda.after(self.scenario.tick, Happening::Ticks);
            }
        }
    }

    /// Makes a step at the server and performs its effects.
    fn step(&mut self, input: &Input) -> Outcome {
        let outcome = self.server.step(self.now(), input);
        self.perform(&outcome);
        outcome
    }

    fn perform(&mut self, outcome: &Outcome) {
        self.books.log(&outcome.events);
        for effect in &outcome.effects {
            match effect {
                Effect::Wake { enrollment, .. } => self.wakes(enrollment),
                // The operator of this world renews by his own plan.
                Effect::RenewIdentity { .. } => {}
            }
        }
    }

    fn ticks(&mut self) {
        let now = self.now();
        let mut due = self.server.due(now);
        // What is done for a device may make its users due in their turn, but not for ever.
        for _ in 0..PASSES {
            for channel in due {
                self.books.figures.deadlines += 1;
                self.step(&Input::Deadline { channel });
            }
            due = self.server.due(now);
        }
        for channel in due {
            let fault = format!("{channel} is due at {now}, was looked after, and is still due");
            self.books.faults.push(fault);
        }
    }
}

/// What a test asks of a world.
impl World {
    /// The time.
    pub fn now(&self) -> Timestamp {
        self.agenda.now()
    }

    /// The device with this number.
    pub fn device(&self, number: usize) -> &SimDevice {
        &self.devices[number].sim
    }

    /// All devices.
    pub fn devices(&self) -> impl Iterator<Item = &SimDevice> {
        self.devices.iter().map(|device| &device.sim)
    }

    /// The store behind the server.
    pub fn store(&self) -> &dyn HostStore {
        self.server.store()
    }

    /// How often things happened.
    pub fn figures(&self) -> &Figures {
        &self.books.figures
    }

    /// SHA-256 over the event log of all devices, in the order in which it was written.
    pub fn digest(&self) -> Fingerprint {
        self.books.digest()
    }

    /// Does something to a device now, beside what the scenario has planned.
    pub fn befall(&mut self, device: usize, deed: Deed) {
        self.happen(Happening::Befalls(device, deed));
    }

    /// Does something to a device now that is no [`Deed`]: locks it, logs a user in.
    pub fn touch(&mut self, device: usize, touch: impl FnOnce(&mut SimDevice, Timestamp)) {
        let now = self.now();
        touch(&mut self.devices[device].sim, now);
        self.attend(device);
    }

    /// What is known now of every command.
    pub fn evidence(&self) -> Evidence {
        let devices: Vec<SimDevice> = self.devices().cloned().collect();
        Evidence::gather(
            self.now(),
            self.server.policy().max_attempts,
            self.server.store(),
            &self.books,
            &devices,
        )
    }
}

impl Device {
    fn new(sim: SimDevice) -> Self {
        Self {
            wakes_at: None,
            delivery: false,
            certificates: 0,
            life: sim.life(),
            channels: 0,
            restarts: 0,
            sim,
        }
    }
}
