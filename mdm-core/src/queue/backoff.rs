//! How long to wait before trying again.

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use crate::entropy::Entropy;

/// A growing wait: `first`, doubled each time, never more than `most`, spread by `jitter_percent` either way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Backoff {
    /// The first wait.
    pub first: SignedDuration,
    /// The longest wait.
    pub most: SignedDuration,
    /// The share by which a wait varies at random, 0 to 100.
    pub jitter_percent: u8,
}

impl Backoff {
    /// The wait after the `tries`-th attempt (1 is the first).
    pub fn wait(&self, tries: u32, entropy: &mut Entropy) -> SignedDuration {
        let doublings = tries.saturating_sub(1).min(30);
        let wait = self.first.saturating_mul(1i32 << doublings).min(self.most);
        entropy
            .jitter(wait, self.jitter_percent)
            .max(SignedDuration::from_millis(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_doubles_up_to_the_bound() {
        let backoff = Backoff {
            first: SignedDuration::from_mins(5),
            most: SignedDuration::from_hours(4),
            jitter_percent: 0,
        };
        let mut entropy = Entropy::from_seed([0; 32]);
        let mins: Vec<_> = [1, 2, 3, 6, 7, 40, u32::MAX]
            .map(|tries| backoff.wait(tries, &mut entropy).as_mins())
            .into();
        assert_eq!(mins, [5, 10, 20, 160, 240, 240, 240]);
    }
}
