//! The knobs: how long to wait before the next attempt, how fast and how many at once.

use jiff::SignedDuration;

use super::chance::Jitter;
use crate::limits::{LONGEST_HOLD, MAX_PACE, MAX_STORE_FOR, MAX_UNDER_WAY};

/// The knobs of [`Wakes`](super::Wakes).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    base: SignedDuration,
    cap: SignedDuration,
    patience: SignedDuration,
    flight: SignedDuration,
    store_for: SignedDuration,
    pace: u32,
    under_way: u32,
    endurance: u32,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            base: SignedDuration::from_secs(5),
            cap: SignedDuration::from_hours(4),
            patience: SignedDuration::from_hours(24),
            flight: SignedDuration::from_mins(2),
            store_for: SignedDuration::from_hours(7 * 24),
            pace: 10_000,
            under_way: 1_000,
            endurance: 5,
        }
    }
}

impl Policy {
    /// The wait after a first failure, doubled with each further one: 1 s to 1 h, 5 s by default (a lost connection is back in seconds).
    ///
    /// # Errors
    /// [`PolicyError`] outside the bounds.
    pub fn with_base(self, base: SignedDuration) -> Result<Self, PolicyError> {
        within(
            "base",
            base,
            SignedDuration::from_secs(1),
            SignedDuration::from_hours(1),
        )?;
        Ok(Self { base, ..self })
    }

    /// The wait that doubling stops at: 1 min to 24 h, 4 h by default. What APNs asks for itself (15 minutes, `Retry-After`) is never cut.
    ///
    /// # Errors
    /// [`PolicyError`] outside the bounds.
    pub fn with_cap(self, cap: SignedDuration) -> Result<Self, PolicyError> {
        within(
            "cap",
            cap,
            SignedDuration::from_mins(1),
            SignedDuration::from_hours(24),
        )?;
        Ok(Self { cap, ..self })
    }

    /// How long after it was last asked for a wake is given up: 1 min to 30 d, 24 h by default.
    ///
    /// # Errors
    /// [`PolicyError`] outside the bounds.
    pub fn with_patience(self, patience: SignedDuration) -> Result<Self, PolicyError> {
        within(
            "patience",
            patience,
            SignedDuration::from_mins(1),
            MAX_STORE_FOR,
        )?;
        Ok(Self { patience, ..self })
    }

    /// How long a push may stay without a report before it counts as unanswered: 10 s to 1 h, 2 min by default.
    /// It must be longer than the host's own time-out, or a device is woken twice (which is harmless).
    ///
    /// # Errors
    /// [`PolicyError`] outside the bounds.
    pub fn with_flight(self, flight: SignedDuration) -> Result<Self, PolicyError> {
        within(
            "flight",
            flight,
            SignedDuration::from_secs(10),
            SignedDuration::from_hours(1),
        )?;
        Ok(Self { flight, ..self })
    }

    /// How long APNs stores a push for a device that is offline: 0 (one attempt only) to 30 d, 7 d by default.
    ///
    /// # Errors
    /// [`PolicyError`] outside the bounds.
    pub fn with_store_for(self, store_for: SignedDuration) -> Result<Self, PolicyError> {
        within("store_for", store_for, SignedDuration::ZERO, MAX_STORE_FOR)?;
        Ok(Self { store_for, ..self })
    }

    /// How many pushes per second go out for one topic: 1 to [`MAX_PACE`], 10,000 by default.
    ///
    /// Apple names no figure. This one keeps a topic with a million devices from taking the connection for more than its share of a second,
    /// and spreads the answers of the devices, which come to the host's own server, over minutes.
    ///
    /// # Errors
    /// [`PolicyError`] outside the bounds.
    pub fn with_pace(self, per_second: u32) -> Result<Self, PolicyError> {
        among("pace", per_second, MAX_PACE)?;
        Ok(Self {
            pace: per_second,
            ..self
        })
    }

    /// How many pushes may be under way at once, over all topics: 1 to [`MAX_UNDER_WAY`], 1,000 by default
    /// (as many as APNs usually lets one connection have).
    ///
    /// # Errors
    /// [`PolicyError`] outside the bounds.
    pub fn with_under_way(self, pushes: u32) -> Result<Self, PolicyError> {
        among("under_way", pushes, MAX_UNDER_WAY)?;
        Ok(Self {
            under_way: pushes,
            ..self
        })
    }

    /// After how many failures in a row a topic is held: 1 to 1,000, 5 by default. A certificate that is refused (403) holds it at once.
    ///
    /// # Errors
    /// [`PolicyError`] outside the bounds.
    pub fn with_endurance(self, failures: u32) -> Result<Self, PolicyError> {
        among("endurance", failures, 1_000)?;
        Ok(Self {
            endurance: failures,
            ..self
        })
    }

    pub(super) fn pace(&self) -> u32 {
        self.pace
    }

    pub(super) fn under_way(&self) -> usize {
        usize::try_from(self.under_way).unwrap_or(usize::MAX)
    }

    pub(super) fn endurance(&self) -> u32 {
        self.endurance
    }

    pub(super) fn patience(&self) -> SignedDuration {
        self.patience
    }

    pub(super) fn flight(&self) -> SignedDuration {
        self.flight
    }

    pub(super) fn store_for(&self) -> SignedDuration {
        self.store_for
    }

    /// The wait after the `attempts`th failure in a row (from 1), when the last one asked for at least `floor`.
    ///
    /// `floor` or the base, whichever is more, doubled with each attempt up to the cap, plus up to a quarter by chance:
    /// later than asked, never earlier.
    pub(super) fn wait(
        &self,
        attempts: u32,
        floor: SignedDuration,
        jitter: &mut Jitter,
    ) -> SignedDuration {
        let doublings = attempts.saturating_sub(1).min(30);
        let wait = self.base.max(floor).saturating_mul(1 << doublings);
        let wait = wait.min(self.cap).max(floor);
        wait.saturating_add(jitter.up_to(wait / 4))
    }

    /// How long a topic is held the `holds`th time in a row (from 1), when the failure asked for at least `floor`.
    ///
    /// Doubled like a wake's wait, but at most [`LONGEST_HOLD`] where APNs does not ask for more: one push at the end of it tells
    /// whether things are better, and no device should wait for hours because of an outage that is over.
    pub(super) fn hold(
        &self,
        holds: u32,
        floor: SignedDuration,
        jitter: &mut Jitter,
    ) -> SignedDuration {
        let doublings = holds.saturating_sub(1).min(30);
        let hold = self.base.saturating_mul(1 << doublings);
        let hold = hold.min(LONGEST_HOLD).max(floor);
        hold.saturating_add(jitter.up_to(hold / 4))
    }
}

fn within(
    what: &'static str,
    value: SignedDuration,
    min: SignedDuration,
    max: SignedDuration,
) -> Result<(), PolicyError> {
    if (min..=max).contains(&value) {
        Ok(())
    } else {
        Err(PolicyError {
            what,
            min: min.as_secs(),
            max: max.as_secs(),
            unit: " seconds",
        })
    }
}

fn among(what: &'static str, value: u32, max: u32) -> Result<(), PolicyError> {
    if (1..=max).contains(&value) {
        Ok(())
    } else {
        Err(PolicyError {
            what,
            min: 1,
            max: max.into(),
            unit: "",
        })
    }
}

/// A knob was turned past its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{what}` must be between {min} and {max}{unit}")]
pub struct PolicyError {
    what: &'static str,
    min: i64,
    max: i64,
    unit: &'static str,
}

impl PolicyError {
    /// Every code.
    pub const ALL: &'static [&'static str] = &["wakes.policy_out_of_bounds"];

    /// The stable code.
    pub fn code(&self) -> &'static str {
        "wakes.policy_out_of_bounds"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MIN: SignedDuration = SignedDuration::from_mins(1);

    #[test]
    fn waits_double_up_to_the_cap_and_are_never_shorter_than_asked() {
        let policy = Policy::default();
        let mut jitter = Jitter::new(1);
        let mut check = |attempts, floor, least: i64| {
            let wait = policy.wait(attempts, floor, &mut jitter);
            let least = SignedDuration::from_secs(least);
            assert!(
                (least..=least + least / 4).contains(&wait),
                "{attempts}: {wait:?}"
            );
        };
        for (attempts, least) in [
            (1, 5),
            (2, 10),
            (3, 20),
            (4, 40),
            (12, 10_240),
            (13, 14_400),
        ] {
            check(attempts, SignedDuration::ZERO, least);
        }
        check(u32::MAX, SignedDuration::ZERO, 14_400);
        for (attempts, least) in [(1, 900), (2, 1_800), (3, 3_600), (4, 7_200), (5, 14_400)] {
            check(attempts, 15 * MIN, least);
        }
        check(1, SignedDuration::from_hours(24), 24 * 3_600);
        check(9, SignedDuration::from_hours(24), 24 * 3_600);
    }

    #[test]
    fn jitter_reaches_both_ends_of_its_quarter() {
        let policy = Policy::default();
        let mut jitter = Jitter::new(2);
        let waits: Vec<_> = (0..500)
            .map(|_| policy.wait(1, MIN, &mut jitter).as_millis())
            .collect();
        assert!(waits.iter().any(|ms| *ms < 61_000) && waits.iter().any(|ms| *ms > 74_000));
    }

    #[test]
    fn knobs_stop_at_their_ends() {
        let p = Policy::default();
        let secs = SignedDuration::from_secs;
        assert!(p.with_base(secs(1)).is_ok() && p.with_base(secs(3_600)).is_ok());
        assert!(p.with_cap(secs(60)).is_ok() && p.with_cap(secs(86_400)).is_ok());
        assert!(p.with_store_for(secs(0)).is_ok() && p.with_store_for(MAX_STORE_FOR).is_ok());
        for refused in [
            p.with_base(secs(0)),
            p.with_base(secs(3_601)),
            p.with_cap(secs(59)),
            p.with_patience(secs(59)),
            p.with_patience(MAX_STORE_FOR + secs(1)),
            p.with_flight(secs(9)),
            p.with_flight(secs(3_601)),
            p.with_store_for(secs(-1)),
            p.with_pace(0),
            p.with_pace(MAX_PACE + 1),
            p.with_under_way(0),
            p.with_under_way(MAX_UNDER_WAY + 1),
            p.with_endurance(0),
        ] {
            assert_eq!(refused.unwrap_err().code(), "wakes.policy_out_of_bounds");
        }
        let text = p.with_base(secs(0)).unwrap_err().to_string();
        assert_eq!(text, "`base` must be between 1 and 3600 seconds");
        let text = p.with_endurance(0).unwrap_err().to_string();
        assert_eq!(text, "`endurance` must be between 1 and 1000");
    }
}
