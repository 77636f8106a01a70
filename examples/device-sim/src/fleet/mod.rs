//! Many devices at once against a real server.
//!
//! ```no_run
//! # async fn demo() -> Result<(), Box<dyn std::error::Error>> {
//! use device_sim::fleet::{Fleet, FleetConfig, Mix};
//! use device_sim::push::{PushRules, PushService};
//! use device_sim::transport::{Shown, Target};
//!
//! let push = PushService::bind(([127, 0, 0, 1], 0).into(), PushRules::default()).await?;
//! let target = Target::new("http://127.0.0.1:9000/mdm", None, Shown::default())?;
//! let ca = device_sim::SimCa::generate()?;
//! let fleet = Fleet::builder().devices(200).seed(7).mix(Mix::default()).time_scale(0.02).build();
//! let running = fleet.start(FleetConfig::new(target, "com.apple.mgmt.demo", ca, &push));
//! // … enqueue commands through the server's own API, watch running.progress() …
//! let report = running.stop().await;
//! println!("{} commands", report.commands().count());
//! # Ok(()) }
//! ```

mod device_task;
mod linked;
mod links;
mod mix;
mod report;
mod running;

use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;

use crate::chance::{Chance, Purpose};
use crate::device::{Renewal, SimDevice, Wipe};
use crate::identity::SimCa;
use crate::model::Model;
use crate::push::{PushHub, PushService};
use crate::transport::Target;

pub use links::ProfileLinks;
pub use mix::Mix;
pub use report::{CommandRecord, DeviceReport, FleetReport, Latency, Progress};
pub use running::RunningFleet;
pub(crate) use running::{as_microseconds, microseconds};

/// A fleet that has not started yet: its devices are known, nothing was sent.
#[derive(Clone, Debug)]
pub struct Fleet {
    members: Vec<Member>,
    enroll_over: Duration,
}

/// A device with the facts of its enrollment that the mix decided.
#[derive(Clone, Debug)]
struct Member {
    device: SimDevice,
    supervised: bool,
    awaiting_configuration: bool,
}

/// Settings of a fleet to be.
#[derive(Clone, Debug)]
pub struct FleetBuilder {
    devices: u64,
    seed: u64,
    mix: Mix,
    time_scale: f64,
    enroll_over: Duration,
}

/// Who a device is, before and while it runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DeviceSummary {
    /// Its number in the fleet.
    pub index: u64,
    /// The enrollment id of its device channel; a user enrollment changes it when it is repeated.
    pub id: String,
    /// Its serial number.
    pub serial_number: String,
    /// Its model.
    pub model: Model,
}

impl DeviceSummary {
    fn of(device: &SimDevice) -> Self {
        Self {
            index: device.index(),
            id: device.id().to_owned(),
            serial_number: device.serial_number().to_owned(),
            model: device.model(),
        }
    }
}

/// The world that a fleet runs in.
#[derive(Clone, Debug)]
pub struct FleetConfig {
    /// The server under test.
    pub target: Target,
    /// The topic of the enrollment profile.
    pub topic: String,
    /// Who issues the devices' identities.
    pub ca: Arc<SimCa>,
    /// Where pushes come from.
    pub push: Arc<PushHub>,
    /// `PayloadIdentifier` of the enrollment profile. Default as in
    /// [`Enrollment`](crate::Enrollment).
    pub profile_identifier: Option<String>,
    /// Which devices enroll through links to profiles. Default none: all enroll with `target`,
    /// `topic` and `ca`.
    pub links: Option<ProfileLinks>,
    /// How long devices may finish what they began when the fleet is stopped.
    /// Default 5 seconds.
    pub grace: Duration,
}

impl FleetConfig {
    /// The usual world.
    pub fn new(target: Target, topic: &str, ca: SimCa, push: &PushService) -> Self {
        Self {
            target,
            topic: topic.to_owned(),
            ca: Arc::new(ca),
            push: push.hub().clone(),
            profile_identifier: None,
            links: None,
            grace: Duration::from_secs(5),
        }
    }
}

/// What somebody does to a device of a running fleet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Control {
    /// The network goes.
    GoSilent,
    /// The network comes back.
    ComeBack,
    /// The user removes the profile.
    CheckOut,
    /// The device enrolls again, with a new identity.
    ReEnroll(Wipe),
    /// The identity is renewed.
    Renew(Renewal),
    /// The device is locked until it is unlocked.
    Lock,
    /// The device is unlocked.
    Unlock,
    /// Somebody switches it off.
    PowerOff,
    /// Somebody switches it on.
    PowerOn,
    /// A user logs in.
    LogIn(String),
    /// A user logs out.
    LogOut(String),
}

impl Fleet {
    /// One hundred devices of the usual mix, in real time, all enrolling at once.
    pub fn builder() -> FleetBuilder {
        FleetBuilder {
            devices: 100,
            seed: 0,
            mix: Mix::default(),
            time_scale: 1.0,
            enroll_over: Duration::ZERO,
        }
    }

    /// The devices.
    pub fn devices(&self) -> Vec<DeviceSummary> {
        self.members
            .iter()
            .map(|member| DeviceSummary::of(&member.device))
            .collect()
    }

    /// Lets every device enroll and live until the fleet is stopped. Needs a tokio runtime.
    pub fn start(self, config: FleetConfig) -> RunningFleet {
        RunningFleet::start(self, config)
    }
}

impl FleetBuilder {
    /// How many devices. Default 100.
    #[must_use]
    pub fn devices(mut self, count: u64) -> Self {
        self.devices = count;
        self
    }

    /// The seed of everything that is drawn. Default 0.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Models and behaviours. Default [`Mix::default`].
    #[must_use]
    pub fn mix(mut self, mix: Mix) -> Self {
        self.mix = mix;
        self
    }

    /// Factor of all the devices' own waits. Default 1; 0.01 makes a minute 0.6 s, so that a
    /// device that answered `NotNow` comes back after one to three seconds.
    #[must_use]
    pub fn time_scale(mut self, factor: f64) -> Self {
        self.time_scale = factor;
        self
    }

    /// Over how long the enrollments are spread. Default none.
    #[must_use]
    pub fn enroll_over(mut self, span: Duration) -> Self {
        self.enroll_over = span;
        self
    }

    /// Draws the devices.
    pub fn build(self) -> Fleet {
        let members = (0..self.devices).map(|index| {
            let mut chance = Chance::new(self.seed, index, Purpose::Fleet);
            let (model, behaviour) = self.mix.draw(&mut chance);
            let mut behaviour = behaviour;
            // In a fleet nobody is there to log in, or to press the power button.
            let waits = &mut behaviour.waits;
            let minutes =
                |from: u64, to: u64| Some(Duration::from_secs(from)..=Duration::from_secs(to));
            waits.first_login = waits.first_login.take().or(minutes(10, 120));
            waits.off = waits.off.take().or(minutes(120, 600));
            Member {
                device: SimDevice::new(self.seed, index, model, behaviour.scaled(self.time_scale)),
                supervised: !chance.happens(self.mix.unsupervised),
                awaiting_configuration: chance.happens(self.mix.awaiting_configuration),
            }
        });
        Fleet {
            members: members.collect(),
            enroll_over: self.enroll_over,
        }
    }
}
