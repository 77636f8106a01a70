//! Whose turn it is: one lane for each topic, served in turns.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::{breaker::Breaker, chance::Jitter, outcome::Flight, pace::Pace, policy::Policy};
use crate::{topic::Topic, verdict::Verdict};

/// Where a waiting wake stands in its lane: when it is due, and its number among those due at that moment.
pub(super) type Place = (Timestamp, u64);

/// The wakes of one topic, and what slows them down.
#[derive(Debug)]
pub(super) struct Lane<K> {
    agenda: BTreeMap<Place, K>,
    pace: Pace,
    pub(super) breaker: Breaker,
    pub(super) under_way: usize,
    standing: Standing,
}

#[derive(Clone, Copy, Debug)]
enum Standing {
    /// Nothing to send, or the answer to a probe is awaited.
    Idle,
    /// In the calendar, for then.
    Later(Timestamp),
    /// In the queue, with this number.
    Queued(u64),
}

/// All lanes. A lane that could send stands in the calendar until its time, then in the queue, at whose end it stands again after each push:
/// a topic with a million wakes cannot keep one with a single wake waiting.
#[derive(Debug)]
pub(super) struct Lanes<K> {
    lanes: BTreeMap<Topic, Lane<K>>,
    calendar: BTreeSet<(Timestamp, Topic)>,
    queue: BTreeMap<u64, Topic>,
    queue_since: Timestamp,
    numbers: u64,
}

impl<K> Default for Lane<K> {
    fn default() -> Self {
        Self {
            agenda: BTreeMap::new(),
            pace: Pace::default(),
            breaker: Breaker::default(),
            under_way: 0,
            standing: Standing::Idle,
        }
    }
}

impl<K> Lane<K> {
    /// How many wakes wait.
    pub(super) fn waiting(&self) -> usize {
        self.agenda.len()
    }

    /// From when the next push may go out.
    fn ready_at(&self) -> Option<Timestamp> {
        let ((due, _), _) = self.agenda.first_key_value()?;
        let ready = self.breaker.ready_at()?.max(*due);
        Some(self.pace.ready_at().map_or(ready, |at| at.max(ready)))
    }

    fn is_idle(&self, now: Timestamp) -> bool {
        self.agenda.is_empty()
            && self.under_way == 0
            && self.breaker.is_idle()
            && self.pace.is_idle(now)
    }
}

impl<K> Default for Lanes<K> {
    fn default() -> Self {
        Self {
            lanes: BTreeMap::new(),
            calendar: BTreeSet::new(),
            queue: BTreeMap::new(),
            queue_since: Timestamp::MIN,
            numbers: 0,
        }
    }
}

impl<K> Lanes<K> {
    pub(super) fn lane(&self, topic: &Topic) -> Option<&Lane<K>> {
        self.lanes.get(topic)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&Topic, &Lane<K>)> {
        self.lanes.iter()
    }

    /// When a push may go out next.
    pub(super) fn next_at(&self) -> Option<Timestamp> {
        let queued = (!self.queue.is_empty()).then_some(self.queue_since);
        let later = self.calendar.first().map(|(at, _)| *at);
        queued.into_iter().chain(later).min()
    }

    /// Puts a wake into its lane.
    pub(super) fn insert(&mut self, topic: &Topic, due: Timestamp, key: K) -> Place {
        self.numbers += 1;
        let place = (due, self.numbers);
        if !self.lanes.contains_key(topic) {
            self.lanes.insert(topic.clone(), Lane::default());
        }
        self.change(topic, |lane| lane.agenda.insert(place, key));
        place
    }

    /// Takes a wake out of its lane.
    pub(super) fn remove(&mut self, topic: &Topic, place: Place) {
        self.change(topic, |lane| lane.agenda.remove(&place));
    }

    /// Puts what may go by now into the queue.
    pub(super) fn advance(&mut self, now: Timestamp) {
        self.queue_since = now;
        while self.calendar.first().is_some_and(|(at, _)| *at <= now) {
            let Some((_, topic)) = self.calendar.pop_first() else {
                return;
            };
            self.enqueue(topic);
        }
    }

    /// The wake whose turn it is, if any may go now. Its push counts as under way from here.
    pub(super) fn pop(&mut self, now: Timestamp, flight: Flight, policy: &Policy) -> Option<K> {
        while let Some((_, topic)) = self.queue.pop_first() {
            let Some(lane) = self.lanes.get_mut(&topic) else {
                continue;
            };
            lane.standing = Standing::Idle;
            let mut key = None;
            if lane.ready_at().is_some_and(|at| at <= now) {
                key = lane.agenda.pop_first().map(|(_, key)| key);
                lane.pace.take(now, policy.pace());
                lane.breaker.take(flight);
                lane.under_way += 1;
            }
            match lane.ready_at() {
                None => {}
                Some(at) if at <= now => self.enqueue(topic),
                Some(at) => {
                    lane.standing = Standing::Later(at);
                    self.calendar.insert((at, topic));
                }
            }
            if key.is_some() {
                return key;
            }
        }
        None
    }

    /// A push has come to its end.
    pub(super) fn report(
        &mut self,
        now: Timestamp,
        topic: &Topic,
        flight: Flight,
        verdict: &Verdict,
        policy: &Policy,
        jitter: &mut Jitter,
    ) {
        self.change(topic, |lane| {
            lane.under_way = lane.under_way.saturating_sub(1);
            lane.breaker.report(now, flight, verdict, policy, jitter);
        });
    }

    /// Nobody will hear of a push any more.
    pub(super) fn forget(&mut self, topic: &Topic, flight: Flight) {
        self.change(topic, |lane| {
            lane.under_way = lane.under_way.saturating_sub(1);
            lane.breaker.forget(flight);
        });
    }

    /// Sets a lane's breaker, whether the lane is there or not.
    pub(super) fn set_breaker(&mut self, topic: &Topic, breaker: Breaker) {
        let lane = self.lanes.entry(topic.clone()).or_default();
        lane.breaker = breaker;
        self.change(topic, |_| ());
    }

    /// Drops a lane that has nothing to do and nothing to remember.
    pub(super) fn tidy(&mut self, now: Timestamp, topic: &Topic) {
        if self.lanes.get(topic).is_some_and(|lane| lane.is_idle(now)) {
            self.lanes.remove(topic);
        }
    }

    /// Changes a lane and puts it where it belongs then.
    fn change<T>(&mut self, topic: &Topic, change: impl FnOnce(&mut Lane<K>) -> T) {
        let Some(lane) = self.lanes.get_mut(topic) else {
            return;
        };
        change(lane);
        let ready = lane.ready_at();
        match (lane.standing, ready) {
            (Standing::Idle, None) => {}
            // It keeps its number, and is looked at again in its turn.
            (Standing::Queued(_), Some(at)) if at <= self.queue_since => {}
            (Standing::Later(old), Some(at)) if old == at => {}
            (standing, ready) => {
                match standing {
                    Standing::Idle => {}
                    Standing::Later(at) => {
                        self.calendar.remove(&(at, topic.clone()));
                    }
                    Standing::Queued(number) => {
                        self.queue.remove(&number);
                    }
                }
                lane.standing = match ready {
                    None => Standing::Idle,
                    Some(at) => {
                        self.calendar.insert((at, topic.clone()));
                        Standing::Later(at)
                    }
                };
            }
        }
    }

    fn enqueue(&mut self, topic: Topic) {
        self.numbers += 1;
        if let Some(lane) = self.lanes.get_mut(&topic) {
            lane.standing = Standing::Queued(self.numbers);
            self.queue.insert(self.numbers, topic);
        }
    }
}
