//! Apple's push service: it keeps the newest push for each token until the device is there to take it.

use std::{collections::BTreeMap, ops::RangeInclusive};

use jiff::SignedDuration;

use crate::draw::Draw;

/// How good the push service is.
#[derive(Clone, Debug)]
pub struct PushWeather {
    /// A push is accepted and never arrives.
    pub lose: f64,
    /// How long a push is under way to a device that is there.
    pub latency: RangeInclusive<SignedDuration>,
}

impl PushWeather {
    /// Every push arrives within seconds.
    pub fn calm() -> Self {
        Self {
            lose: 0.0,
            latency: SignedDuration::from_millis(100)..=SignedDuration::from_secs(2),
        }
    }
}

/// A push that is under way: the token and the magic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Push {
    pub(super) token: Vec<u8>,
    pub(super) magic: String,
}

#[derive(Debug)]
pub(super) struct Apns {
    weather: PushWeather,
    draw: Draw,
    /// By device and token, the magic of the newest push.
    waiting: BTreeMap<usize, BTreeMap<Vec<u8>, String>>,
    pub(super) accepted: u64,
    pub(super) lost: u64,
    /// Pushes that took the place of one that had not arrived.
    pub(super) replaced: u64,
}

impl Apns {
    pub(super) fn new(weather: PushWeather, draw: Draw) -> Self {
        Self {
            weather,
            draw,
            waiting: BTreeMap::new(),
            accepted: 0,
            lost: 0,
            replaced: 0,
        }
    }

    pub(super) fn set_weather(&mut self, weather: PushWeather) {
        self.weather = weather;
    }

    /// Takes a push for a device that is known to have this token.
    pub(super) fn accept(&mut self, device: usize, push: Push) {
        self.accepted += 1;
        if self.draw.happens(self.weather.lose) {
            self.lost += 1;
            return;
        }
        let waiting = self.waiting.entry(device).or_default();
        self.replaced += u64::from(waiting.insert(push.token, push.magic).is_some());
    }

    /// Whether anything waits for the device.
    pub(super) fn has(&self, device: usize) -> bool {
        self.waiting.contains_key(&device)
    }

    /// How long a delivery takes.
    pub(super) fn latency(&mut self) -> SignedDuration {
        self.draw.time(&self.weather.latency)
    }

    /// All that waits for a device that is there now.
    pub(super) fn deliver(&mut self, device: usize) -> Vec<Push> {
        let waiting = self.waiting.remove(&device).unwrap_or_default();
        waiting
            .into_iter()
            .map(|(token, magic)| Push { token, magic })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_newest_push_for_a_token_is_kept() {
        let mut apns = Apns::new(PushWeather::calm(), Draw::new(1, 1));
        let push = |token: u8, magic: &str| Push {
            token: vec![token],
            magic: magic.to_owned(),
        };
        for (token, magic) in [(1, "old"), (2, "other"), (1, "new")] {
            apns.accept(7, push(token, magic));
        }
        assert!(apns.has(7) && !apns.has(8));
        assert_eq!(apns.deliver(7), [push(1, "new"), push(2, "other")]);
        assert!(apns.deliver(7).is_empty());
        assert_eq!((apns.accepted, apns.replaced), (3, 1));
    }
}
