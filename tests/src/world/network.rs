//! What the network does to requests and replies.

use std::ops::RangeInclusive;

use jiff::{SignedDuration, Timestamp};

use crate::draw::Draw;

/// How good the network is. Probabilities are between 0 and 1.
#[derive(Clone, Debug)]
pub struct Weather {
    /// A request never arrives.
    pub lose_request: f64,
    /// A request arrives, its reply does not.
    pub lose_reply: f64,
    /// A proxy sends a request that was answered once more, a little later; nobody waits for that answer.
    pub copy: f64,
    /// How long a message is under way.
    pub latency: RangeInclusive<SignedDuration>,
    /// How much later than the request its copy arrives.
    pub copy_delay: RangeInclusive<SignedDuration>,
}

impl Weather {
    /// Nothing is lost.
    pub fn calm() -> Self {
        Self {
            lose_request: 0.0,
            lose_reply: 0.0,
            copy: 0.0,
            latency: SignedDuration::from_millis(10)..=SignedDuration::from_millis(200),
            copy_delay: SignedDuration::from_millis(1)..=SignedDuration::from_secs(3),
        }
    }
}

/// Other weather for a while.
#[derive(Clone, Debug)]
pub struct Storm {
    /// From then on.
    pub from: Timestamp,
    /// Until then.
    pub until: Timestamp,
    /// How bad it is.
    pub weather: Weather,
}

/// After this time without a reply a device gives an exchange up: `NSURLSession`'s default.
pub(super) const TIMEOUT: SignedDuration = SignedDuration::from_secs(60);

/// What becomes of one exchange: how long after its sending each part arrives, if it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fate {
    pub(super) request: Option<SignedDuration>,
    pub(super) copy: Option<SignedDuration>,
    /// Counted from the arrival of the request.
    pub(super) reply: Option<SignedDuration>,
}

#[derive(Debug)]
pub(super) struct Network {
    weather: Weather,
    storms: Vec<Storm>,
    draw: Draw,
}

impl Network {
    pub(super) fn new(weather: Weather, storms: Vec<Storm>, draw: Draw) -> Self {
        Self {
            weather,
            storms,
            draw,
        }
    }

    pub(super) fn set_weather(&mut self, weather: Weather) {
        self.weather = weather;
        self.storms.clear();
    }

    pub(super) fn fate(&mut self, now: Timestamp) -> Fate {
        let storm = self
            .storms
            .iter()
            .find(|storm| storm.from <= now && now < storm.until);
        let weather = storm.map_or(&self.weather, |storm| &storm.weather);
        let draw = &mut self.draw;
        let request = draw.time(&weather.latency);
        let reply = draw.time(&weather.latency);
        let copy = request + draw.time(&weather.copy_delay);
        let arrives = !draw.happens(weather.lose_request);
        let returns = !draw.happens(weather.lose_reply);
        let copied = draw.happens(weather.copy);
        Fate {
            request: arrives.then_some(request),
            copy: (arrives && copied).then_some(copy),
            reply: (arrives && returns).then_some(reply),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_are_lost_and_copied_about_as_often_as_asked() {
        let weather = Weather {
            lose_request: 0.1,
            lose_reply: 0.2,
            copy: 0.3,
            ..Weather::calm()
        };
        let mut network = Network::new(weather, Vec::new(), Draw::new(1, 1));
        let fates: Vec<_> = (0..10_000)
            .map(|_| network.fate(Timestamp::UNIX_EPOCH))
            .collect();
        let count = |is: fn(&Fate) -> bool| fates.iter().filter(|fate| is(fate)).count();
        assert!((850..1_150).contains(&count(|fate| fate.request.is_none())));
        assert!((2_600..3_000).contains(&count(|fate| fate.reply.is_none())));
        assert!((2_500..2_900).contains(&count(|fate| fate.copy.is_some())));
        assert_eq!(
            count(|fate| fate.request.is_none() && fate.reply.is_some()),
            0
        );
    }

    #[test]
    fn a_storm_ends() {
        let at = |second| Timestamp::UNIX_EPOCH + SignedDuration::from_secs(second);
        let storm = Storm {
            from: at(10),
            until: at(20),
            weather: Weather {
                lose_request: 1.0,
                ..Weather::calm()
            },
        };
        let mut network = Network::new(Weather::calm(), vec![storm], Draw::new(1, 1));
        let arrives = [9, 10, 19, 20].map(|second| network.fate(at(second)).request.is_some());
        assert_eq!(arrives, [true, false, false, true]);
    }
}
