//! Which device to wake now: one pending wake per enrollment, retried until it is accepted or given up aloud.

mod breaker;
mod chance;
mod lanes;
mod outcome;
mod pace;
mod policy;
mod snapshot;

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use self::{
    breaker::Breaker,
    chance::{Jitter, later},
    lanes::{Lanes, Place},
};
pub use self::{
    breaker::Health,
    outcome::{Batch, Flight, Outcome, Push},
    policy::{Policy, PolicyError},
    snapshot::{Restored, Snapshot},
};
use crate::{
    request::{Expiration, PushRequest, Target},
    topic::Topic,
    verdict::Verdict,
};

/// The wakes that are wanted, waiting or under way, by enrollment (`K`, the host's identifier).
///
/// A machine without a clock: [`Wakes::plan`] what is wanted, send what [`Wakes::due`] hands out, [`Wakes::report`] how it went,
/// and ask again at [`Wakes::next_due`]. The same calls with the same seed give the same run. Every wake ends in exactly one
/// [`Outcome`] that [ends](Outcome::is_final) it, unless a newer wake takes its place or it is forgotten on request.
///
/// Topics take turns, each at the policy's pace. A topic whose pushes fail is held, and after the hold a single push finds out
/// whether things are better ([`Wakes::health`]); meanwhile its wakes wait, and the other topics go on.
#[derive(Debug)]
pub struct Wakes<K> {
    policy: Policy,
    jitter: Jitter,
    flights: u64,
    wakes: BTreeMap<K, Wake>,
    lanes: Lanes<K>,
    /// The pushes under way, by the time at which they count as unanswered.
    under_way: BTreeMap<(Timestamp, Flight), K>,
}

/// What one topic is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicState<'a> {
    /// Which.
    pub topic: &'a Topic,
    /// Wakes that wait.
    pub waiting: usize,
    /// Pushes under way.
    pub under_way: usize,
    /// Whether they get through.
    pub health: Health,
}

#[derive(Debug)]
struct Wake {
    target: Target,
    wanted_at: Timestamp,
    failures: u32,
    state: State,
}

#[derive(Debug)]
enum State {
    Waiting(Place),
    UnderWay {
        flight: Flight,
        until: Timestamp,
        /// Asked for while the push was out: the device may have come and gone before there was work for it, so it is woken again.
        again: Option<(Target, Timestamp)>,
    },
}

impl Wake {
    fn wanted(target: Target, wanted_at: Timestamp, failures: u32) -> Self {
        Self {
            target,
            wanted_at,
            failures,
            state: State::Waiting((wanted_at, 0)),
        }
    }

    /// When it was last asked for.
    fn wanted_at(&self) -> Timestamp {
        match &self.state {
            State::UnderWay {
                again: Some((_, at)),
                ..
            } => *at,
            State::UnderWay { again: None, .. } | State::Waiting(_) => self.wanted_at,
        }
    }

    fn due(&self) -> Option<Timestamp> {
        match &self.state {
            State::Waiting((due, _)) => Some(*due),
            State::UnderWay { .. } => None,
        }
    }
}

impl<K: Ord + Clone> Wakes<K> {
    /// An empty machine. The seed spreads retries; give each node its own.
    pub fn new(policy: Policy, seed: u64) -> Self {
        Self {
            policy,
            jitter: Jitter::new(seed),
            flights: 0,
            wakes: BTreeMap::new(),
            lanes: Lanes::default(),
            under_way: BTreeMap::new(),
        }
    }

    /// Wants `enrollment` woken, at once.
    ///
    /// A wake that waits already is replaced: the newest target wins, a back-off under way stays (asking often must not hammer APNs),
    /// and patience begins anew. While a push is out, a further one follows it.
    pub fn plan(&mut self, now: Timestamp, enrollment: K, target: Target) {
        let Some(wake) = self.wakes.get_mut(&enrollment) else {
            self.insert(now, enrollment, Wake::wanted(target, now, 0));
            return;
        };
        match &mut wake.state {
            State::UnderWay { again, .. } => *again = Some((target, now)),
            State::Waiting(place) => {
                if wake.target.topic != target.topic {
                    self.lanes.remove(&wake.target.topic, *place);
                    *place = self.lanes.insert(&target.topic, place.0, enrollment);
                }
                (wake.target, wake.wanted_at) = (target, now);
            }
        }
    }

    /// Drops the wake of an enrollment that has left, even one that is under way. Says whether there was one.
    pub fn forget(&mut self, enrollment: &K) -> bool {
        let Some(wake) = self.remove(enrollment) else {
            return false;
        };
        if let State::UnderWay { flight, .. } = wake.state {
            self.lanes.forget(&wake.target.topic, flight);
        }
        true
    }

    /// What to do now: first what became of pushes that nobody reported, then the pushes that are due, each topic in its turn and
    /// in the order in which they fell due. At most `most` of both together, and no more under way than the policy allows.
    pub fn due(&mut self, now: Timestamp, most: usize) -> Batch<K> {
        let mut batch = Batch {
            pushes: Vec::new(),
            outcomes: Vec::new(),
        };
        while batch.outcomes.len() < most {
            let unanswered = self.under_way.first_key_value();
            let Some((_, enrollment)) = unanswered.filter(|((until, _), _)| *until <= now) else {
                break;
            };
            let enrollment = enrollment.clone();
            let outcome = self.settle(now, &enrollment, Verdict::no_answer());
            batch.outcomes.push((enrollment, outcome));
        }
        self.lanes.advance(now);
        while batch.outcomes.len() + batch.pushes.len() < most && self.has_room() {
            let Some(push) = self.send_next(now) else {
                break;
            };
            batch.pushes.push(push);
        }
        batch
    }

    /// When [`Wakes::due`] has something next; `None` while nothing is pending.
    pub fn next_due(&self) -> Option<Timestamp> {
        let unanswered = self.under_way.first_key_value().map(|((at, _), _)| *at);
        let push = self.lanes.next_at().filter(|_| self.has_room());
        unanswered.into_iter().chain(push).min()
    }

    /// How many enrollments have a wake, waiting or under way.
    pub fn pending(&self) -> usize {
        self.wakes.len()
    }

    /// Takes the verdict on one push. A report that comes twice, or too late, is [`Outcome::Unknown`] and changes nothing.
    pub fn report(
        &mut self,
        now: Timestamp,
        enrollment: &K,
        flight: Flight,
        verdict: Verdict,
    ) -> Outcome {
        match self.wakes.get(enrollment).map(|wake| &wake.state) {
            Some(State::UnderWay { flight: out, .. }) if *out == flight => {
                self.settle(now, enrollment, verdict)
            }
            Some(State::UnderWay { .. } | State::Waiting(_)) | None => Outcome::Unknown,
        }
    }

    /// Whether pushes for a topic get through.
    pub fn health(&self, topic: &Topic) -> Health {
        let lane = self.lanes.lane(topic);
        lane.map_or(Health::Works, |lane| lane.breaker.health())
    }

    /// The topics with anything pending or anything wrong, in order of their names.
    pub fn topics(&self) -> impl Iterator<Item = TopicState<'_>> {
        let states = self.lanes.iter().map(|(topic, lane)| TopicState {
            topic,
            waiting: lane.waiting(),
            under_way: lane.under_way,
            health: lane.breaker.health(),
        });
        states.filter(|state| state.waiting + state.under_way > 0 || state.health != Health::Works)
    }

    /// Ends the hold of a topic: its certificate has been replaced, say.
    pub fn resume(&mut self, topic: &Topic) {
        if self.lanes.lane(topic).is_some() {
            self.lanes.set_breaker(topic, Breaker::default());
        }
    }

    fn has_room(&self) -> bool {
        self.under_way.len() < self.policy.under_way()
    }

    /// Turns the wake whose turn it is into a push.
    fn send_next(&mut self, now: Timestamp) -> Option<Push<K>> {
        let flight = Flight(self.flights.wrapping_add(1));
        let enrollment = self.lanes.pop(now, flight, &self.policy)?;
        let wake = self.wakes.get_mut(&enrollment)?;
        self.flights = flight.0;
        let until = later(now, self.policy.flight());
        wake.state = State::UnderWay {
            flight,
            until,
            again: None,
        };
        self.under_way.insert((until, flight), enrollment.clone());
        let expiration = Expiration::after(now, self.policy.store_for());
        Some(Push {
            enrollment,
            flight,
            request: PushRequest::new(wake.target.clone(), expiration),
        })
    }

    /// Ends the attempt under way.
    fn settle(&mut self, now: Timestamp, enrollment: &K, verdict: Verdict) -> Outcome {
        let Some(wake) = self.remove(enrollment) else {
            return Outcome::Unknown;
        };
        let topic = wake.target.topic.clone();
        if let State::UnderWay { flight, .. } = wake.state {
            let (policy, jitter) = (&self.policy, &mut self.jitter);
            self.lanes
                .report(now, &topic, flight, &verdict, policy, jitter);
        }
        let outcome = self.conclude(now, enrollment, wake, verdict);
        self.lanes.tidy(now, &topic);
        outcome
    }

    /// What the verdict makes of the wake whose attempt has ended.
    fn conclude(
        &mut self,
        now: Timestamp,
        enrollment: &K,
        wake: Wake,
        verdict: Verdict,
    ) -> Outcome {
        let again = match wake.state {
            State::UnderWay { again, .. } => again,
            State::Waiting(_) => None,
        };
        let dead = verdict.is_dead(wake.target.registered_at);
        let (after, why) = match verdict {
            Verdict::Accepted { apns_id } => {
                return self.end(now, enrollment, again, Outcome::Accepted { apns_id });
            }
            Verdict::FixCertificate { why } => {
                return self.end(now, enrollment, again, Outcome::FixCertificate { why });
            }
            Verdict::OurBug { why } => {
                return self.end(now, enrollment, again, Outcome::OurBug { why });
            }
            Verdict::DeadToken { since, why } if dead => {
                let token = wake.target.token;
                let again = again.filter(|(newer, _)| {
                    newer.token != token || since.is_some_and(|since| newer.registered_at > since)
                });
                let outcome = Outcome::DeadToken { token, since, why };
                return self.end(now, enrollment, again, outcome);
            }
            Verdict::DeadToken { why, .. } => (SignedDuration::ZERO, why),
            Verdict::Retry { after, why } | Verdict::Throttled { after, why } => (after, why),
        };
        let (target, wanted_at) = again.unwrap_or((wake.target, wake.wanted_at));
        let failures = wake.failures.saturating_add(1);
        let at = later(now, self.policy.wait(failures, after, &mut self.jitter));
        if at > later(wanted_at, self.policy.patience()) {
            return Outcome::GaveUp { failures, why };
        }
        let wake = Wake::wanted(target, wanted_at, failures);
        self.insert(at, enrollment.clone(), wake);
        Outcome::Retrying { at, failures, why }
    }

    /// Ends a wake for good, and begins the one that was asked for meanwhile.
    fn end(
        &mut self,
        now: Timestamp,
        enrollment: &K,
        again: Option<(Target, Timestamp)>,
        outcome: Outcome,
    ) -> Outcome {
        if let Some((target, wanted_at)) = again {
            let wake = Wake::wanted(target, wanted_at, 0);
            self.insert(now, enrollment.clone(), wake);
        }
        outcome
    }

    /// Puts a wake in wait for `due`.
    fn insert(&mut self, due: Timestamp, enrollment: K, mut wake: Wake) {
        let place = self
            .lanes
            .insert(&wake.target.topic, due, enrollment.clone());
        wake.state = State::Waiting(place);
        self.wakes.insert(enrollment, wake);
    }

    fn remove(&mut self, enrollment: &K) -> Option<Wake> {
        let wake = self.wakes.remove(enrollment)?;
        match wake.state {
            State::Waiting(place) => self.lanes.remove(&wake.target.topic, place),
            State::UnderWay { flight, until, .. } => {
                self.under_way.remove(&(until, flight));
            }
        }
        Some(wake)
    }
}
