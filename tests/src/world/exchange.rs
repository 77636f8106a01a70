//! Looking after a device: what it sends, what it forgets, when it is looked after next.

use std::sync::Arc;

use device_sim::{ExchangeId, Fault, Life, MessageKind, Outcome, Outgoing, Wipe};
use jiff::SignedDuration;
use mdm_core::id::EnrollmentId;

use super::{
    Arriving, CommandName, Deed, Happening, World,
    network::{Fate, TIMEOUT},
};

/// A device that says it has something to send and sends nothing is asked again after this time.
const PAUSE: SignedDuration = SignedDuration::from_millis(10);

impl World {
    /// Sends what a device wants to send, and plans when to look after it again.
    pub(super) fn attend(&mut self, device: usize) {
        let now = self.now();
        while let Some(outgoing) = self.devices[device].sim.poll(now) {
            self.send(device, outgoing);
        }
        self.note_what_was_forgotten(device);
        self.note_upheaval(device);
        self.renew_if_told(device);
        self.plan_delivery(device);
        let place = &mut self.devices[device];
        let Some(next) = place.sim.next_wakeup() else {
            return;
        };
        let next = next.max(now + PAUSE);
        if place.wakes_at.is_none_or(|at| at > next || at < now) {
            place.wakes_at = Some(next);
            self.agenda.at(next, Happening::Wakes(device));
        }
    }

    fn send(&mut self, device: usize, outgoing: Outgoing) {
        let Fate {
            request,
            copy,
            reply,
        } = self.network.fate(self.now());
        let exchange = outgoing.exchange;
        let arrives = request.filter(|_| outgoing.fault != Fault::RequestLost);
        let returns = reply.filter(|_| outgoing.fault == Fault::None);
        if arrives.is_none() || returns.is_none() {
            self.books.figures.lost += 1;
            self.agenda
                .after(TIMEOUT, Happening::TimesOut { device, exchange });
        }
        let Some(wait) = arrives else { return };
        let outgoing = Box::new(outgoing);
        if let Some(later) = copy {
            self.agenda.after(
                later,
                Happening::Arrives {
                    device,
                    reply: None,
                    outgoing: outgoing.clone(),
                    is_copy: true,
                },
            );
        }
        self.agenda.after(
            wait,
            Happening::Arrives {
                device,
                reply: returns.map(|time| (exchange, time)),
                outgoing,
                is_copy: false,
            },
        );
    }

    /// A request arrives at the server.
    pub(super) fn arrives(
        &mut self,
        device: usize,
        reply: Option<(ExchangeId, SignedDuration)>,
        outgoing: &Outgoing,
        is_copy: bool,
    ) {
        let now = self.now();
        self.books.figures.requests += 1;
        self.books.figures.copies += u64::from(is_copy);
        let arriving = Arriving {
            content_type: outgoing.content_type,
            body: Arc::clone(&outgoing.body),
            certificate: Arc::clone(&outgoing.identity),
        };
        let served = match self.server.receive(now, &arriving) {
            Ok(served) => served,
            Err(fault) => {
                self.books.faults.push(fault);
                return;
            }
        };
        self.books
            .owners
            .entry(served.channel.clone())
            .or_insert(device);
        if is_copy && outgoing.kind == MessageKind::Idle {
            let copied = &mut self.books.copied_idles;
            copied.entry(served.channel.clone()).or_default().push(now);
        }
        self.perform(&served.outcome);
        let http = served.outcome.reply.into_http();
        if http.status == 200 {
            let (kind, body) = (outgoing.kind, &outgoing.body);
            let about = self.books.arrived(now, &served.channel, kind, body);
            if about.is_some_and(|name| self.is_erased_by(device, &name)) {
                self.books.upheaval(device, now);
            }
        }
        if let Some((exchange, time)) = reply {
            let reply = device_sim::Reply {
                status: http.status,
                body: http.body.to_vec(),
            };
            self.agenda.after(
                time,
                Happening::Returns {
                    device,
                    exchange,
                    reply,
                },
            );
        }
    }

    /// Whether the device erased itself for this command.
    fn is_erased_by(&self, device: usize, name: &CommandName) -> bool {
        let executed = self.devices[device].sim.executed();
        executed.iter().any(|(key, execution)| {
            key.uuid == name.uuid.as_str()
                && execution.request_type == "EraseDevice"
                && execution.outcome == Some(Outcome::Acknowledged)
        })
    }

    /// A restart loses reports that were not sent: the device will execute these commands again, and rightly so.
    fn note_what_was_forgotten(&mut self, device: usize) {
        let place = &mut self.devices[device];
        let restarts = place.sim.counters().restarts;
        if std::mem::replace(&mut place.restarts, restarts) != restarts {
            self.forgets(device);
        }
    }

    /// Notes which executed commands the server cannot know of any more.
    pub(super) fn forgets(&mut self, device: usize) {
        for (key, execution) in self.devices[device].sim.executed() {
            let is_open = execution.outcome.is_some() && !execution.confirmed;
            if is_open && !self.books.has_arrived(&execution.enrollment_id, &key.uuid) {
                let key = (device, key.channel.clone(), key.uuid.clone());
                self.books.forgotten.insert(key, execution.times_executed);
            }
        }
    }

    /// Somebody sets the device up again.
    fn plan_return(&mut self, device: usize) {
        let hours = SignedDuration::from_mins(10)..=SignedDuration::from_hours(6);
        let wait = self.returns.time(&hours);
        if self.returns.happens(self.scenario.troubles.returns) {
            let deed = Deed::ReEnroll(Wipe::No);
            self.agenda.after(wait, Happening::Befalls(device, deed));
        }
    }

    fn note_upheaval(&mut self, device: usize) {
        let now = self.now();
        let place = &mut self.devices[device];
        let life = place.sim.life();
        let before = std::mem::replace(&mut place.life, life);
        let has_left = matches!(
            life,
            Life::Leaving | Life::Left | Life::Refused | Life::Erased
        );
        if before != life && has_left {
            self.books.upheaval(device, now);
        }
        if before != life && matches!(life, Life::Erased | Life::Left) {
            self.plan_return(device);
        }
        let place = &mut self.devices[device];
        let channels = place.sim.channels().count();
        let known = std::mem::replace(&mut place.channels, channels);
        if known == channels && before == life {
            return;
        }
        let sim = &place.sim;
        for channel in sim.channels() {
            if let Ok(id) = EnrollmentId::parse(sim.composite_id(channel)) {
                self.books.owners.entry(id).or_insert(device);
            }
        }
    }
}
