//! How long a push certificate lasts.

use jiff::{SignedDuration, Timestamp};

use super::PushCertificate;

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// How near the end of a push certificate is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expiry {
    /// Whole days of 24 hours until it ends, rounded down; negative once it has.
    pub days_left: i64,
    /// What that means.
    pub level: ExpiryLevel,
}

/// How loud to warn; a greater level is a louder one.
///
/// A certificate lasts a year. Renewing it takes the Apple Account that made it, which is often somebody's who has left:
/// that is why the first warning comes three months ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExpiryLevel {
    /// More than 90 days.
    Calm,
    /// 90 days or less: find out who has the Apple Account.
    Notice,
    /// 30 days or less: renew.
    Warning,
    /// 7 days or less: renew today.
    Urgent,
    /// It is not valid yet: a wrong clock, here or there.
    NotYetValid,
    /// It has ended: nobody is woken until it is renewed. Devices that come by themselves are served all the same.
    Expired,
}

impl ExpiryLevel {
    /// Every one of them, the quietest first.
    pub const ALL: [Self; 6] = [
        Self::Calm,
        Self::Notice,
        Self::Warning,
        Self::Urgent,
        Self::NotYetValid,
        Self::Expired,
    ];

    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Calm => "expiry.calm",
            Self::Notice => "expiry.notice",
            Self::Warning => "expiry.warning",
            Self::Urgent => "expiry.urgent",
            Self::NotYetValid => "expiry.not_yet_valid",
            Self::Expired => "expiry.expired",
        }
    }

    /// At how many days or less a level of time left begins.
    fn threshold(self) -> Option<i32> {
        match self {
            Self::Notice => Some(90),
            Self::Warning => Some(30),
            Self::Urgent => Some(7),
            Self::Calm | Self::NotYetValid | Self::Expired => None,
        }
    }
}

impl PushCertificate {
    /// How near its end is at `now`.
    pub fn expiry(&self, now: Timestamp) -> Expiry {
        let left = self.not_after().duration_since(now);
        let days_left = left.as_secs().div_euclid(DAY.as_secs());
        let level = if now > self.not_after() {
            ExpiryLevel::Expired
        } else if now < self.not_before() {
            ExpiryLevel::NotYetValid
        } else {
            let reached = ExpiryLevel::ALL
                .into_iter()
                .filter(|level| level.threshold().is_some_and(|days| left <= DAY * days));
            reached.max().unwrap_or(ExpiryLevel::Calm)
        };
        Expiry { days_left, level }
    }

    /// When its level changes next, for a host that sets an alarm; `None` once it has ended.
    pub fn next_change(&self, now: Timestamp) -> Option<Timestamp> {
        let thresholds = ExpiryLevel::ALL
            .into_iter()
            .filter_map(|level| self.not_after().checked_sub(DAY * level.threshold()?).ok());
        // Validity includes its last second.
        let end = self
            .not_after()
            .checked_add(SignedDuration::from_nanos(1))
            .ok();
        thresholds
            .chain([self.not_before()])
            .chain(end)
            .filter(|at| *at > now)
            .min()
    }
}
