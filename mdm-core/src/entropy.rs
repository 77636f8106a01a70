//! Identifiers and jitter from a generator that the caller seeds.

use jiff::SignedDuration;
use rand_chacha::ChaCha20Rng;
use rand_core::{Rng, SeedableRng};
use uuid::Uuid;

/// A stream of random bytes, ChaCha20 from the caller's seed.
///
/// The library never asks the operating system: a host seeds one per process (or per step) from its own source of entropy,
/// a test seeds it with a constant and gets the same run again. Challenges and authentication tokens come from it,
/// so a production seed must be 32 unpredictable bytes.
#[derive(Clone)]
pub struct Entropy(ChaCha20Rng);

impl Entropy {
    /// A generator from 32 bytes of seed.
    pub fn from_seed(seed: [u8; 32]) -> Self {
        Self(ChaCha20Rng::from_seed(seed))
    }

    /// The next `N` bytes.
    pub fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut out = [0; N];
        self.0.fill_bytes(&mut out);
        out
    }

    /// A random (version 4) UUID in upper case with hyphens, the form that Apple's own examples use for `CommandUUID`.
    pub fn uuid(&mut self) -> String {
        let uuid = uuid::Builder::from_random_bytes(self.bytes()).into_uuid();
        uuid.hyphenated()
            .encode_upper(&mut Uuid::encode_buffer())
            .to_owned()
    }

    /// `base` changed at random by at most `percent` per cent (0 to 100) either way, so that a fleet does not act in step.
    pub fn jitter(&mut self, base: SignedDuration, percent: u8) -> SignedDuration {
        let reach = i128::from(percent.min(100)) * base.as_millis() / 100;
        if reach <= 0 {
            return base;
        }
        let offset = i128::from(self.0.next_u64()) % (2 * reach + 1) - reach;
        let millis = i64::try_from(base.as_millis() + offset).unwrap_or(i64::MAX);
        SignedDuration::from_millis(millis)
    }
}

impl std::fmt::Debug for Entropy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Entropy(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_stream() {
        let (mut a, mut b) = (Entropy::from_seed([7; 32]), Entropy::from_seed([7; 32]));
        assert_eq!(a.uuid(), b.uuid());
        assert_ne!(a.uuid(), Entropy::from_seed([8; 32]).uuid());
    }

    #[test]
    fn jitter_stays_within_its_share() {
        let mut entropy = Entropy::from_seed([1; 32]);
        let base = SignedDuration::from_secs(100);
        let drawn: Vec<_> = (0..1_000)
            .map(|_| entropy.jitter(base, 20).as_millis())
            .collect();
        assert!(drawn.iter().all(|ms| (80_000..=120_000).contains(ms)));
        assert!(drawn.iter().any(|ms| *ms < 90_000) && drawn.iter().any(|ms| *ms > 110_000));
        assert_eq!(entropy.jitter(base, 0), base);
        assert_eq!(
            entropy.jitter(SignedDuration::ZERO, 50),
            SignedDuration::ZERO
        );
    }
}
