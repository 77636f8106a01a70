//! Choices from a seed: the same seed, the same choices.

use std::ops::RangeInclusive;

use jiff::SignedDuration;
use rand_chacha::ChaCha8Rng;
use rand_core::{Rng, SeedableRng};

/// A stream of choices.
#[derive(Clone, Debug)]
pub struct Draw(ChaCha8Rng);

impl Draw {
    /// The stream number `stream` of this seed. Streams are independent, so that one use does not shift another.
    pub fn new(seed: u64, stream: u64) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        rng.set_stream(stream);
        Self(rng)
    }

    /// A number below `bound`, which must not be 0.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.0.next_u64() % bound
    }

    /// One of these; there must be one.
    pub fn one_of<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[self.below(choices.len() as u64) as usize]
    }

    /// One of these, each as often as its weight says.
    pub fn weighted<'a, T>(&mut self, choices: &'a [(T, u32)]) -> &'a T {
        let total: u64 = choices.iter().map(|(_, weight)| u64::from(*weight)).sum();
        let mut at = self.below(total);
        for (choice, weight) in choices {
            match at.checked_sub(u64::from(*weight)) {
                Some(rest) => at = rest,
                None => return choice,
            }
        }
        unreachable!("a number below the sum of the weights falls to one of them")
    }

    /// True with this probability. Draws also when the answer is certain.
    pub fn happens(&mut self, probability: f64) -> bool {
        let unit = (self.0.next_u64() >> 11) as f64 / (1u64 << 53) as f64;
        unit < probability
    }

    /// A time in this range, to the millisecond.
    pub fn time(&mut self, range: &RangeInclusive<SignedDuration>) -> SignedDuration {
        let (from, to) = (range.start().as_millis(), range.end().as_millis());
        let span = u64::try_from(to - from + 1).unwrap_or(1);
        let offset = i64::try_from(self.below(span)).unwrap_or(0);
        *range.start() + SignedDuration::from_millis(offset)
    }

    /// How often something happens that happens `mean` times on average: the whole part surely, the rest by chance.
    pub fn times(&mut self, mean: f64) -> u64 {
        let whole = mean.max(0.0).floor();
        whole as u64 + u64::from(self.happens(mean - whole))
    }

    /// 32 bytes to seed something else.
    pub fn seed(&mut self) -> [u8; 32] {
        let mut seed = [0; 32];
        self.0.fill_bytes(&mut seed);
        seed
    }
}
