//! Random changes, such as steps make: records, commands that move and close, answers, claims, secrets, lines of the log.

use jiff::Timestamp;
use mdm_core::{
    command::ReportStatus,
    enrollment::{Change, HeldSince, Hold, QueueScope, SecretName, Session},
    events::EventKind,
    id::EnrollmentId,
    queue::{Answer, ItemState, Priority, QueueItem},
    secret::Secret,
};

use super::fixture::{add, at, certificate, channel, device, item, log, user, uuid};
use crate::draw::Draw;

/// The source of the changes of one run.
pub(super) struct RandomChanges {
    pub(super) draw: Draw,
    /// Keeps the certificates of one run apart from those of another.
    pub(super) seed: u64,
}

impl RandomChanges {
    /// A second of the day, before, at or after the moment of the questions.
    fn second(&mut self) -> i64 {
        90 + self.draw.below(20) as i64
    }

    /// A moment, once in so many times.
    fn maybe(&mut self, one_in: u64) -> Option<Timestamp> {
        let second = self.second();
        (self.draw.below(one_in) == 0).then(|| at(second))
    }

    /// A change to one of these channels. `known` lists a channel's commands.
    pub(super) fn change(
        &mut self,
        family: &[&EnrollmentId],
        known: &dyn Fn(&EnrollmentId) -> Vec<QueueItem>,
    ) -> Change {
        let whose = *self.draw.one_of(family);
        let second = self.second();
        match self.draw.below(12) {
            0 | 1 => self.record(whose),
            2..=4 => add(&self.place(whose)),
            5 | 6 => self.moved(whose, &known(whose)),
            7 => Change::CloseQueue {
                scope: match self.draw.happens(1.0 / 2.0) {
                    true => QueueScope::Device(whose.device()),
                    false => QueueScope::Channel(whose.clone()),
                },
                queued_before: at(self.second() - 15),
                state: ItemState::Abandoned,
                at: at(second),
            },
            8 => Change::PutAnswer(Box::new(Answer {
                enrollment: whose.clone(),
                uuid: uuid(&format!("c-{}", self.draw.below(40))),
                request_type: None,
                status: ReportStatus::Acknowledged,
                error_chain: Vec::new(),
                at: at(second),
                keep_until: None,
                body: Secret::new(vec![self.draw.below(256) as u8]),
            })),
            9 if self.draw.happens(1.0 / 2.0) => Change::ClaimCertificate {
                fingerprint: certificate(&self.certificate()),
                device: whose.device(),
                at: at(second),
            },
            9 => Change::Seen {
                enrollment: whose.clone(),
                at: at(second),
            },
            10 if self.draw.happens(1.0 / 3.0) => Change::DropSecret {
                enrollment: whose.clone(),
                name: SecretName::BootstrapToken,
            },
            10 => Change::PutSecret {
                enrollment: whose.clone(),
                name: SecretName::BootstrapToken,
                value: Secret::new(vec![self.draw.below(256) as u8]),
            },
            _ if self.draw.happens(1.0 / 2.0) => {
                Change::Log(log(whose, second, EventKind::CheckInBegun))
            }
            _ => Change::LogLater(log(whose, second, EventKind::WakeAccepted)),
        }
    }

    /// The name of one of a few certificates.
    pub(super) fn certificate(&mut self) -> String {
        format!("{} {}", self.seed, self.draw.below(8))
    }

    fn record(&mut self, whose: &EnrollmentId) -> Change {
        let mut state = channel();
        state.session = Session {
            number: self.draw.below(4),
            begun_at: Some(at(80)),
            finished_at: self.draw.happens(1.0 / 2.0).then(|| at(81)),
        };
        state.wake.next_at = self.maybe(2);
        if whose.is_user() {
            let mut record = user(whose);
            record.channel = state;
            return Change::PutUser(Box::new(record));
        }
        let mut record = device(whose);
        record.channel = state;
        record.held = self.draw.happens(1.0 / 3.0).then(|| HeldSince {
            hold: Hold::Suspended,
            since: at(80),
        });
        Change::PutDevice(Box::new(record))
    }

    fn place(&mut self, whose: &EnrollmentId) -> QueueItem {
        let mut place = item(
            whose,
            &format!("c-{}", self.draw.below(40)),
            self.draw.below(1 << 52),
        );
        place.priority = Priority(self.draw.below(3) as i16 - 1);
        place.queued_at = at(self.second() - 20);
        place.offer_at = at(self.second() - 8);
        place.wake_at = self.maybe(2);
        place.expires_at = self.draw.happens(1.0 / 2.0).then(|| at(self.second() + 5));
        place.dedupe = self
            .draw
            .happens(1.0 / 2.0)
            .then(|| format!("k-{}", place.uuid));
        place.pierces_suspension = self.draw.happens(1.0 / 3.0);
        place
    }

    /// A known command in another state: only what a step changes is changed.
    fn moved(&mut self, whose: &EnrollmentId, known: &[QueueItem]) -> Change {
        if known.is_empty() {
            return self.record(whose);
        }
        let mut place = self.draw.one_of(known).clone();
        if !place.state.is_open() {
            // All that befalls a command that is closed is a late answer.
            place.state = *self.draw.one_of(&[ItemState::Done, ItemState::Failed]);
            place.closed_at = Some(at(self.second()));
            return Change::PutItem(Box::new(place));
        }
        place.state = *self.draw.one_of(&ItemState::ALL);
        place.attempts = self.draw.below(9) as u32;
        place.deferrals = self.draw.below(9) as u32;
        place.deferred_in = (self.draw.below(2) == 0).then(|| self.draw.below(4));
        place.offer_at = at(self.second() - 8);
        place.wake_at = self.maybe(2);
        place.offered_at = self.maybe(2);
        place.closed_at = (!place.state.is_open()).then(|| at(self.second()));
        Change::PutItem(Box::new(place))
    }
}
