//! How fast pushes go out for one topic.

use jiff::{SignedDuration, Timestamp};

use super::chance::later;

/// How far ahead of an even pace a burst may run: a tenth of a second's pushes at once.
const BURST: SignedDuration = SignedDuration::from_millis(100);

/// A generic cell rate: the moment at which the pushes sent so far would have been spread evenly.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Pace {
    spread_until: Option<Timestamp>,
}

impl Pace {
    /// From when the next push may go out; `None` when it always might.
    pub(super) fn ready_at(&self) -> Option<Timestamp> {
        let until = self.spread_until?;
        Some(until.checked_sub(BURST).unwrap_or(Timestamp::MIN))
    }

    /// A push goes out now.
    pub(super) fn take(&mut self, now: Timestamp, per_second: u32) {
        let one = SignedDuration::from_nanos(1_000_000_000 / i64::from(per_second.max(1)));
        let from = self.spread_until.map_or(now, |until| until.max(now));
        self.spread_until = Some(later(from, one));
    }

    /// Whether it has nothing to remember.
    pub(super) fn is_idle(&self, now: Timestamp) -> bool {
        self.spread_until.is_none_or(|until| until <= now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tenth_of_a_second_may_go_at_once_and_the_rest_evenly() {
        let start = Timestamp::UNIX_EPOCH;
        let (mut pace, mut now, mut sent) = (Pace::default(), start, 0);
        while now < start + SignedDuration::from_secs(1) {
            while pace.ready_at().is_none_or(|at| at <= now) {
                pace.take(now, 1_000);
                sent += 1;
            }
            now += SignedDuration::from_millis(1);
        }
        assert_eq!(sent, 1_100);
        assert!(!pace.is_idle(now) && pace.is_idle(now + BURST));
    }

    #[test]
    fn a_slow_pace_sends_one_at_a_time() {
        let (mut pace, now) = (Pace::default(), Timestamp::UNIX_EPOCH);
        pace.take(now, 1);
        assert_eq!(
            pace.ready_at(),
            Some(now + SignedDuration::from_millis(900))
        );
    }
}
