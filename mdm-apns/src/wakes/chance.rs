//! Chance from a seed, and sums that stop at the end of time.

use jiff::{SignedDuration, Timestamp};

/// `moment` + `time`, or the end of time.
pub(super) fn later(moment: Timestamp, time: SignedDuration) -> Timestamp {
    moment.checked_add(time).unwrap_or(Timestamp::MAX)
}

/// Chance from the caller's seed: SplitMix64. Good enough to spread pushes, useless for secrets.
#[derive(Clone, Debug)]
pub(super) struct Jitter(u64);

impl Jitter {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// What a machine that goes on from here needs.
    pub(super) fn state(&self) -> u64 {
        self.0
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Between nothing and `most`, in whole milliseconds.
    pub(super) fn up_to(&mut self, most: SignedDuration) -> SignedDuration {
        let most = u64::try_from(most.as_millis()).unwrap_or(0);
        let drawn = self.next() % most.saturating_add(1);
        SignedDuration::from_millis(i64::try_from(drawn).unwrap_or(i64::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
