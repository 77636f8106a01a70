//! What befalls devices, and what operators do.

use device_sim::{ChannelId, ClientIdentity, Enrollment, Model, Renewal, SimDevice, Wipe};
use jiff::SignedDuration;
use mdm_core::{
    enrollment::{Hold, Input, Outcome, Reply},
    id::EnrollmentId,
};

use super::{CommandName, Deed, Happening, Order, TOPIC, Target, World};

/// Whether the device has carried out an EraseDevice and waits for the word to get through.
fn is_being_erased(sim: &SimDevice) -> bool {
    let last = sim
        .executed()
        .values()
        .find(|execution| execution.request_type == "EraseDevice");
    last.is_some_and(|execution| execution.outcome.is_some() && !execution.confirmed)
}

/// For how long the server expects a renewal that the operator asked for.
const RENEWAL_WINDOW: SignedDuration = SignedDuration::from_hours(24);

impl World {
    pub(super) fn befalls(&mut self, device: usize, deed: Deed) {
        let now = self.now();
        let sim = &mut self.devices[device].sim;
        match deed {
            Deed::Enroll => self.enrolls(device, Wipe::No),
            Deed::Order(order) => self.orders(device, &order),
            // A simulated device that restarts before its last word was confirmed forgets that it was being erased.
            Deed::Restart | Deed::PowerOff if is_being_erased(sim) => {}
            Deed::Restart => sim.restart(now),
            Deed::NewToken => {
                let channels: Vec<ChannelId> = sim.channels().cloned().collect();
                let which = now.as_millisecond().unsigned_abs() as usize;
                if let Some(channel) = channels.get(which % channels.len().max(1)) {
                    sim.rotate_push_token(channel);
                }
            }
            // Nobody asks for a renewal while the one before is under way.
            Deed::Renew(renewal) if sim.is_enrolled(&ChannelId::Device) => {
                self.renews(device, renewal);
            }
            Deed::Renew(_) => {}
            Deed::ReEnroll(wipe) => self.enrolls(device, wipe),
            Deed::CheckOut => sim.check_out(),
            Deed::GoSilent => sim.go_silent(),
            Deed::ComeBack => sim.come_back(now),
            Deed::PowerOff => {
                sim.power_off();
                self.forgets(device);
            }
            Deed::PowerOn => sim.power_on(now),
            Deed::Hold => {
                if let Some(device) = self.id(device) {
                    let hold = Hold::Suspended;
                    self.step(&Input::Hold { device, hold });
                }
            }
            Deed::LiftHold => {
                if let Some(device) = self.id(device) {
                    self.step(&Input::LiftHold { device });
                }
            }
        }
    }

    /// The name of the device's own channel.
    fn id(&self, device: usize) -> Option<EnrollmentId> {
        EnrollmentId::parse(self.devices[device].sim.id()).ok()
    }

    fn enrolls(&mut self, device: usize, wipe: Wipe) {
        let now = self.now();
        self.forgets(device);
        if self.devices[device].certificates > 0 {
            self.books.upheaval(device, now);
        }
        let identity = self.certificate(device);
        let enrollment = Enrollment::new(TOPIC, identity);
        let place = &mut self.devices[device];
        // Automated enrollment of every second device: it waits in Setup Assistant to be let go.
        let enrollment = match place.sim.model() {
            Model::UserEnrolledIPhone | Model::UserEnrolledMac => enrollment.unsupervised(),
            _ if device.is_multiple_of(2) => enrollment.awaiting_configuration(),
            _ => enrollment,
        };
        place.sim.re_enroll(now, enrollment, wipe);
    }

    fn certificate(&mut self, device: usize) -> ClientIdentity {
        let place = &mut self.devices[device];
        place.certificates += 1;
        self.identities.issue(place.sim.id(), place.certificates)
    }

    fn renews(&mut self, device: usize, renewal: Renewal) {
        if renewal == Renewal::WithAuthenticate
            && let Some(device) = self.id(device)
        {
            let window = RENEWAL_WINDOW;
            self.step(&Input::ExpectRenewal {
                device,
                window,
                profile_signed_until: None,
            });
        }
        let identity = self.certificate(device);
        self.devices[device]
            .sim
            .renew_certificate(identity, renewal);
    }

    /// A command told the device to renew its identity.
    pub(super) fn renew_if_told(&mut self, device: usize) {
        if self.devices[device].sim.wants_new_identity() {
            self.renews(device, Renewal::WithAuthenticate);
        }
    }

    /// An operator queues a command.
    fn orders(&mut self, device: usize, order: &Order) {
        let sim = &self.devices[device].sim;
        let mut users: Vec<String> = sim
            .channels()
            .filter(|channel| **channel != ChannelId::Device)
            .map(|channel| sim.composite_id(channel))
            .collect();
        let own = sim.id().to_owned();
        let targets = match order.target {
            Target::Users if !users.is_empty() => users,
            Target::Device | Target::Users => vec![own],
            Target::Everybody => {
                users.push(own);
                users
            }
        };
        for target in targets {
            if let Ok(channel) = EnrollmentId::parse(target) {
                self.queues(device, &channel, order);
            }
        }
    }

    fn queues(&mut self, device: usize, channel: &EnrollmentId, order: &Order) {
        let now = self.now();
        let command = match order.command(now, self.server.entropy()) {
            Ok(command) => command,
            Err(error) => {
                self.books
                    .faults
                    .push(format!("an order is no command: {error}"));
                return;
            }
        };
        let name = CommandName {
            channel: channel.clone(),
            uuid: command.command.uuid().clone(),
        };
        let outcome = self.step(&Input::Enqueue {
            channel: channel.clone(),
            command: Box::new(command),
        });
        match outcome.reply {
            Reply::Done(Outcome::Queued { .. }) => {
                self.books.owners.entry(channel.clone()).or_insert(device);
                self.books.queued.insert(name.clone());
                if let Some(wait) = order.cancelled {
                    self.agenda.after(wait, Happening::Cancels(name));
                }
            }
            Reply::Done(Outcome::AlreadyWaiting { .. }) => self.books.figures.twins += 1,
            Reply::Refused(refusal) => {
                let refused = &mut self.books.figures.refused;
                *refused.entry(refusal.code).or_default() += 1;
            }
            other => self
                .books
                .faults
                .push(format!("an order was answered with {other:?}")),
        }
    }

    /// An operator takes a command back.
    pub(super) fn cancels(&mut self, name: CommandName) {
        let outcome = self.step(&Input::Cancel {
            channel: name.channel.clone(),
            uuid: name.uuid.clone(),
        });
        if let Reply::Done(Outcome::Recorded) = outcome.reply {
            self.books.cancelled.insert(name);
        }
    }
}
