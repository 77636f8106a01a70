//! What happens in a world: which devices, how long, what goes wrong, what operators want.

use std::ops::RangeInclusive;

use device_sim::{Behaviour, Model};
use jiff::{SignedDuration, Timestamp};
use mdm_core::enrollment::Policy;

use super::{PushWeather, Storm, Weather};

/// A world to be. Everything else follows from it: the same scenario, the same history.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// From which all chance comes.
    pub seed: u64,
    /// How many devices.
    pub devices: usize,
    /// Of which models, each with its share.
    pub models: Vec<(Model, u32)>,
    /// When it begins.
    pub start: Timestamp,
    /// Within which time the devices enroll.
    pub arrival: SignedDuration,
    /// How long there is trouble and operators queue commands; the arrival included.
    pub trouble: SignedDuration,
    /// How long it is calm afterwards: nothing is lost, nobody queues, devices do what they are told.
    pub epilogue: SignedDuration,
    /// How the devices behave during the trouble. What is lost on the network is [`Scenario::weather`]'s.
    pub behaviour: Behaviour,
    /// The network during the trouble.
    pub weather: Weather,
    /// Times in which it is worse.
    pub storms: Vec<Storm>,
    /// The push service during the trouble.
    pub push: PushWeather,
    /// The server's policy.
    pub policy: Policy,
    /// What operators want.
    pub operators: Operators,
    /// What befalls devices.
    pub troubles: Troubles,
    /// How often the server looks which deadlines are due.
    pub tick: SignedDuration,
}

impl Scenario {
    /// A few of all models for a day, and nothing goes wrong.
    pub fn calm(seed: u64) -> Self {
        Self {
            seed,
            devices: 14,
            models: Model::ALL.map(|model| (model, 1)).to_vec(),
            start: Timestamp::constant(1_800_000_000, 0),
            arrival: SignedDuration::from_mins(30),
            trouble: SignedDuration::from_hours(24),
            epilogue: SignedDuration::from_hours(1),
            behaviour: Behaviour::default(),
            weather: Weather::calm(),
            storms: Vec::new(),
            push: PushWeather::calm(),
            policy: Policy::default(),
            operators: Operators::default(),
            troubles: Troubles::default(),
            tick: SignedDuration::from_secs(10),
        }
    }

    /// A fleet as one meets it, with everything that goes wrong: losses, copies, NotNow, errors, reboots, silence,
    /// new tokens, new certificates, re-enrollments, departures.
    pub fn everyday(seed: u64, devices: usize) -> Self {
        let seconds = SignedDuration::from_secs;
        Self {
            devices,
            models: vec![
                (Model::IPhone, 40),
                (Model::IPad, 15),
                (Model::Mac, 25),
                (Model::AppleTv, 3),
                (Model::SharedIPad, 7),
                (Model::UserEnrolledIPhone, 7),
                (Model::UserEnrolledMac, 3),
            ],
            arrival: SignedDuration::from_hours(2),
            trouble: SignedDuration::from_hours(48),
            epilogue: SignedDuration::from_hours(30),
            behaviour: Behaviour {
                lose_reply: 0.0,
                lose_request: 0.0,
                reboot: 0.02,
                ..Behaviour::everyday()
            },
            weather: Weather {
                lose_request: 0.02,
                lose_reply: 0.04,
                copy: 0.01,
                latency: SignedDuration::from_millis(20)..=seconds(2),
                ..Weather::calm()
            },
            push: PushWeather {
                lose: 0.02,
                latency: SignedDuration::from_millis(200)..=seconds(20),
            },
            operators: Operators {
                commands: 8.0,
                on_users: 0.2,
                without_wake: 0.05,
                later: 0.05,
                short_lived: 0.05,
                cancelled: 0.03,
                erasures: 0.002,
                inventory_every: Some(SignedDuration::from_hours(6)),
            },
            troubles: Troubles {
                restarts: 0.5,
                new_tokens: 0.1,
                silent_renewals: 0.1,
                renewals: 0.1,
                re_enrollments: 0.05,
                departures: 0.02,
                returns: 0.7,
                silences: 0.3,
                outages: 0.3,
                holds: 0.02,
                ..Troubles::default()
            },
            ..Self::calm(seed)
        }
    }
}

impl Scenario {
    /// The same, in a network that loses every fifth message each way and copies every tenth, with a push service that loses as much.
    #[must_use]
    pub fn in_the_worst_weather(self) -> Self {
        Self {
            weather: Weather {
                lose_request: 0.2,
                lose_reply: 0.2,
                copy: 0.1,
                ..self.weather
            },
            push: PushWeather {
                lose: 0.2,
                ..self.push
            },
            ..self
        }
    }
}

/// What operators want of each device. Probabilities are of each command, numbers are for each device and day.
#[derive(Clone, Debug)]
pub struct Operators {
    /// How many commands.
    pub commands: f64,
    /// Whether a command goes to the device's users instead, if it has any.
    pub on_users: f64,
    /// Whether the device is not woken for it.
    pub without_wake: f64,
    /// Whether it is not to be offered before some hours have passed.
    pub later: f64,
    /// Whether it is given up after some minutes or hours.
    pub short_lived: f64,
    /// Whether it is taken back some minutes later.
    pub cancelled: f64,
    /// Whether it is the one that erases the device.
    pub erasures: f64,
    /// How often every channel is asked for its inventory, at most one such question waiting. `None`: never.
    pub inventory_every: Option<SignedDuration>,
}

impl Default for Operators {
    fn default() -> Self {
        Self {
            commands: 4.0,
            on_users: 0.0,
            without_wake: 0.0,
            later: 0.0,
            short_lived: 0.0,
            cancelled: 0.0,
            erasures: 0.0,
            inventory_every: None,
        }
    }
}

/// What befalls devices: how often on each device and day.
#[derive(Clone, Debug)]
pub struct Troubles {
    /// It restarts.
    pub restarts: f64,
    /// Apple gives a channel a new push token.
    pub new_tokens: f64,
    /// It shows a renewed certificate all of a sudden.
    pub silent_renewals: f64,
    /// The operator has it renew its identity by installing the enrollment profile again.
    pub renewals: f64,
    /// It is wiped and enrolls anew.
    pub re_enrollments: f64,
    /// Its user removes the profile.
    pub departures: f64,
    /// Whether a device that was erased, or whose profile was removed, enrolls again some hours later.
    pub returns: f64,
    /// It has no network for a while.
    pub silences: f64,
    /// For how long.
    pub silent_for: RangeInclusive<SignedDuration>,
    /// It is switched off for a while.
    pub outages: f64,
    /// For how long.
    pub off_for: RangeInclusive<SignedDuration>,
    /// The operator puts it on hold for some hours.
    pub holds: f64,
}

impl Default for Troubles {
    fn default() -> Self {
        let hours = SignedDuration::from_hours;
        Self {
            restarts: 0.0,
            new_tokens: 0.0,
            silent_renewals: 0.0,
            renewals: 0.0,
            re_enrollments: 0.0,
            departures: 0.0,
            returns: 0.0,
            silences: 0.0,
            silent_for: SignedDuration::from_mins(10)..=hours(8),
            outages: 0.0,
            off_for: SignedDuration::from_mins(5)..=hours(10),
            holds: 0.0,
        }
    }
}
