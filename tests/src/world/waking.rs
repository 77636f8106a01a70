//! From the server's wish to wake a channel to the push that reaches the device.

use device_sim::Reach;
use mdm_core::{
    enrollment::{Input, TokenVerdict},
    id::EnrollmentId,
};

use super::{Happening, World};

impl World {
    /// The server asks APNs to wake a channel.
    pub(super) fn wakes(&mut self, channel: &EnrollmentId) {
        self.books.figures.wakes += 1;
        let Some(push) = self.server.push(channel) else {
            let fault = format!("a wake for {channel}, which has no token");
            self.books.faults.push(fault);
            return;
        };
        let channel = channel.clone();
        let device = self.books.owners.get(&channel).copied();
        let known = device.filter(|device| {
            let sim = &self.devices[*device].sim;
            sim.channels()
                .filter_map(|own| sim.push_address(own))
                .any(|address| address.token == push.token)
        });
        if let Some(device) = known {
            self.apns.accept(device, push);
            self.plan_delivery(device);
            self.step(&Input::WakeAccepted { channel });
        } else {
            self.books.figures.wakes_refused += 1;
            let now = self.now();
            self.step(&Input::WakeFailed {
                channel,
                reason: "Unregistered".to_owned(),
                token: TokenVerdict::DeadSince(now),
            });
        }
    }

    pub(super) fn plan_delivery(&mut self, device: usize) {
        let place = &mut self.devices[device];
        if self.apns.has(device) && !place.delivery && place.sim.reach() == Reach::Reachable {
            place.delivery = true;
            let wait = self.apns.latency();
            self.agenda.after(wait, Happening::Delivers(device));
        }
    }

    pub(super) fn delivers(&mut self, device: usize) {
        self.devices[device].delivery = false;
        // Otherwise they are kept until it is there again.
        if self.devices[device].sim.reach() == Reach::Reachable {
            let now = self.now();
            for push in self.apns.deliver(device) {
                let sim = &mut self.devices[device].sim;
                sim.on_push(now, &push.magic, &push.token);
            }
        }
        self.attend(device);
    }
}
