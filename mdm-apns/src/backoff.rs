//! How long to wait before the next attempt.

use jiff::{SignedDuration, Timestamp};

use crate::limits::MAX_STORE_FOR;

/// The knobs of [`crate::Wakes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    base: SignedDuration,
    cap: SignedDuration,
    patience: SignedDuration,
    flight: SignedDuration,
    store_for: SignedDuration,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            base: SignedDuration::from_secs(5),
            cap: SignedDuration::from_hours(4),
            patience: SignedDuration::from_hours(24),
            flight: SignedDuration::from_mins(2),
            store_for: SignedDuration::from_hours(7 * 24),
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

    pub(crate) fn patience(&self) -> SignedDuration {
        self.patience
    }

    pub(crate) fn flight(&self) -> SignedDuration {
        self.flight
    }

    pub(crate) fn store_for(&self) -> SignedDuration {
        self.store_for
    }

    /// The wait after the `attempts`th failure in a row (from 1), when the last one asked for at least `floor`.
    ///
    /// `floor` or the base, whichever is more, doubled with each attempt up to the cap, plus up to a quarter by chance:
    /// later than asked, never earlier.
    pub(crate) fn wait(
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
}

/// `moment` + `time`, or the end of time.
pub(crate) fn later(moment: Timestamp, time: SignedDuration) -> Timestamp {
    moment.checked_add(time).unwrap_or(Timestamp::MAX)
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
            min_secs: min.as_secs(),
            max_secs: max.as_secs(),
        })
    }
}

/// A knob was turned past its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{what}` must be between {min_secs} and {max_secs} seconds")]
pub struct PolicyError {
    what: &'static str,
    min_secs: i64,
    max_secs: i64,
}

impl PolicyError {
    /// Every code.
    pub const ALL: &'static [&'static str] = &["wakes.policy_out_of_bounds"];

    /// The stable code.
    pub fn code(&self) -> &'static str {
        "wakes.policy_out_of_bounds"
    }
}

/// Chance from the caller's seed: SplitMix64. Good enough to spread pushes, useless for secrets.
#[derive(Clone, Debug)]
pub(crate) struct Jitter(u64);

impl Jitter {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Between nothing and `most`, in whole milliseconds.
    fn up_to(&mut self, most: SignedDuration) -> SignedDuration {
        let most = u64::try_from(most.as_millis()).unwrap_or(0);
        let drawn = self.next() % most.saturating_add(1);
        SignedDuration::from_millis(i64::try_from(drawn).unwrap_or(i64::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MIN: SignedDuration = SignedDuration::from_mins(1);

    #[test]
    fn splitmix_gives_the_numbers_of_its_reference() {
        let mut jitter = Jitter::new(1_234_567);
        assert_eq!(
            [jitter.next(), jitter.next(), jitter.next()],
            [
                6_457_827_717_110_365_317,
                3_203_168_211_198_807_973,
                9_817_491_932_198_370_423
            ]
        );
    }

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
        ] {
            assert_eq!(refused.unwrap_err().code(), "wakes.policy_out_of_bounds");
        }
        let text = p.with_base(secs(0)).unwrap_err().to_string();
        assert_eq!(text, "`base` must be between 1 and 3600 seconds");
    }
}
