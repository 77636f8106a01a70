//! Seeded chance: everything random about a device comes from here.

use std::ops::RangeInclusive;
use std::time::Duration;

use rand_chacha::ChaCha8Rng;
use rand_core::{Rng, SeedableRng};

/// A stream of choices that is the same for the same seed, device and purpose.
#[derive(Clone, Debug)]
pub(crate) struct Chance(ChaCha8Rng);

/// What a stream of choices is used for, so that one use does not shift another.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Purpose {
    /// Serial numbers, identifiers, applications: the same whatever the device is put through.
    Hardware,
    /// What happens to the device.
    Events,
    /// Which devices a fleet is made of.
    Fleet,
    /// What the push service does to a push.
    Push,
}

impl Chance {
    /// The stream of `purpose` for the device number `index` in the world of `seed`.
    pub(crate) fn new(seed: u64, index: u64, purpose: Purpose) -> Self {
        let lane = match purpose {
            Purpose::Hardware => 0,
            Purpose::Events => 1,
            Purpose::Fleet => 2,
            Purpose::Push => 3,
        };
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        rng.set_stream(index.wrapping_mul(4).wrapping_add(lane));
        Self(rng)
    }

    /// True with the given probability; values outside 0 to 1 are taken as the nearer bound.
    ///
    /// Draws even when the answer is certain, so that changing one probability from zero
    /// does not shift the choices that follow.
    pub(crate) fn happens(&mut self, probability: f64) -> bool {
        let unit = (self.0.next_u64() >> 11) as f64 / (1u64 << 53) as f64;
        unit < probability
    }

    /// A number in the range, ends included.
    pub(crate) fn number(&mut self, range: RangeInclusive<u64>) -> u64 {
        let span = range.end().saturating_sub(*range.start()).saturating_add(1);
        range.start() + self.0.next_u64() % span.max(1)
    }

    /// A duration in the range, to the millisecond.
    pub(crate) fn duration(&mut self, range: &RangeInclusive<Duration>) -> Duration {
        let millis = |d: &Duration| u64::try_from(d.as_millis()).unwrap_or(u64::MAX);
        Duration::from_millis(self.number(millis(range.start())..=millis(range.end())))
    }

    /// One of several; `choices` must not be empty.
    pub(crate) fn pick<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        let last = choices.len().saturating_sub(1) as u64;
        &choices[self.number(0..=last) as usize]
    }

    /// Random bytes.
    pub(crate) fn bytes(&mut self, count: usize) -> Vec<u8> {
        let mut bytes = vec![0; count];
        self.0.fill_bytes(&mut bytes);
        bytes
    }

    /// A version 4 UUID in upper case, as Apple writes them.
    pub(crate) fn uuid(&mut self) -> String {
        let mut bytes = [0; 16];
        self.0.fill_bytes(&mut bytes);
        let uuid = uuid::Builder::from_random_bytes(bytes).into_uuid();
        uuid.hyphenated().to_string().to_uppercase()
    }

    /// `count` characters of `alphabet`.
    pub(crate) fn letters(&mut self, alphabet: &[u8], count: usize) -> String {
        (0..count)
            .map(|_| char::from(*self.pick(alphabet)))
            .collect()
    }

    /// `count` upper-case hexadecimal digits.
    pub(crate) fn hex(&mut self, count: usize) -> String {
        self.letters(b"0123456789ABCDEF", count)
    }
}
