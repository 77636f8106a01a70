//! From a scenario to what befalls each device, and when.

use device_sim::{Behaviour, Model, Renewal, SimDevice, Wipe};
use jiff::{SignedDuration, Timestamp};

use super::{
    Scenario,
    orders::{Order, Target, random_order},
};
use crate::draw::Draw;

/// Something that befalls a device.
#[derive(Clone, Debug)]
pub enum Deed {
    /// It enrolls.
    Enroll,
    /// An operator wants something of it.
    Order(Box<Order>),
    /// It restarts.
    Restart,
    /// One of its channels gets a new push token.
    NewToken,
    /// It gets a new certificate; before [`Renewal::WithAuthenticate`] the server is told to expect it.
    Renew(Renewal),
    /// It enrolls again, with a new certificate.
    ReEnroll(Wipe),
    /// Its user removes the profile.
    CheckOut,
    /// It has no network.
    GoSilent,
    /// It has network again.
    ComeBack,
    /// It is switched off.
    PowerOff,
    /// It is switched on.
    PowerOn,
    /// The operator puts it on hold.
    Hold,
    /// The operator lifts the hold.
    LiftHold,
}

/// Streams of [`Draw`]; those of devices follow.
pub(super) const NETWORK: u64 = 0;
pub(super) const PUSHES: u64 = 1;
pub(super) const ENTROPY: u64 = 2;
pub(super) const MODELS: u64 = 3;
pub(super) const RETURNS: u64 = 4;
const DEVICES: u64 = 16;

/// The devices of the scenario.
pub(super) fn devices(scenario: &Scenario) -> Vec<SimDevice> {
    let mut draw = Draw::new(scenario.seed, MODELS);
    (0..scenario.devices as u64)
        .map(|index| {
            let model: Model = *draw.weighted(&scenario.models);
            let behaviour: Behaviour = scenario.behaviour.clone();
            SimDevice::new(scenario.seed, index, model, behaviour)
        })
        .collect()
}

/// What befalls the device number `index`, in no order.
pub(super) fn plan(scenario: &Scenario, index: usize) -> Vec<(Timestamp, Deed)> {
    let mut plan = Plan {
        scenario,
        draw: Draw::new(scenario.seed, DEVICES + index as u64),
        deeds: Vec::new(),
    };
    let arrival = SignedDuration::ZERO..=scenario.arrival;
    let enrolls = scenario.start + plan.draw.time(&arrival);
    plan.deeds.push((enrolls, Deed::Enroll));
    plan.orders(enrolls);
    plan.troubles(enrolls);
    plan.deeds
}

struct Plan<'a> {
    scenario: &'a Scenario,
    draw: Draw,
    deeds: Vec<(Timestamp, Deed)>,
}

impl Plan<'_> {
    /// The moments at which something happens that happens so often a day, from `since` to the end of the trouble.
    fn moments(&mut self, a_day: f64, since: Timestamp) -> Vec<Timestamp> {
        let left = self.end().duration_since(since);
        let count = self.draw.times(a_day * left.as_secs_f64() / 86_400.0);
        let range = SignedDuration::ZERO..=left.max(SignedDuration::ZERO);
        (0..count).map(|_| since + self.draw.time(&range)).collect()
    }

    fn end(&self) -> Timestamp {
        self.scenario.start + self.scenario.trouble
    }

    fn orders(&mut self, enrolls: Timestamp) {
        let operators = &self.scenario.operators;
        for at in self.moments(operators.commands, enrolls) {
            let order = random_order(operators, &mut self.draw);
            self.deeds.push((at, Deed::Order(Box::new(order))));
        }
        if let Some(every) = operators.inventory_every {
            let mut at = enrolls + every;
            while at < self.end() {
                let order = Order::inventory(Target::Everybody);
                self.deeds.push((at, Deed::Order(Box::new(order))));
                at += every;
            }
        }
    }

    fn troubles(&mut self, enrolls: Timestamp) {
        let troubles = &self.scenario.troubles;
        let single = [
            (troubles.restarts, Deed::Restart),
            (troubles.new_tokens, Deed::NewToken),
            (troubles.silent_renewals, Deed::Renew(Renewal::Silent)),
            (troubles.renewals, Deed::Renew(Renewal::WithAuthenticate)),
            (troubles.re_enrollments, Deed::ReEnroll(Wipe::Yes)),
            (troubles.departures, Deed::CheckOut),
        ];
        for (a_day, deed) in single {
            let moments = self.moments(a_day, enrolls);
            self.deeds
                .extend(moments.into_iter().map(|at| (at, deed.clone())));
        }
        let holds = SignedDuration::from_hours(1)..=SignedDuration::from_hours(6);
        let double = [
            (
                troubles.silences,
                &troubles.silent_for,
                Deed::GoSilent,
                Deed::ComeBack,
            ),
            (
                troubles.outages,
                &troubles.off_for,
                Deed::PowerOff,
                Deed::PowerOn,
            ),
            (troubles.holds, &holds, Deed::Hold, Deed::LiftHold),
        ];
        for (a_day, lasts, begins, ends) in double {
            for at in self.moments(a_day, enrolls) {
                let until = (at + self.draw.time(lasts)).min(self.end());
                self.deeds.push((at, begins.clone()));
                self.deeds.push((until, ends.clone()));
            }
        }
    }
}
