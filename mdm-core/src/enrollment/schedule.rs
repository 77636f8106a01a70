//! The update schedule (seed row C6): devices check in every so often, work or not, each at a moment of its own.

use jiff::{SignedDuration, Timestamp};

use super::{Channel, Hold, Phase, WakeReason, turn::Turn};
use crate::{id::EnrollmentId, limits::MIN_UPDATE_INTERVAL};

/// How often devices are woken although nothing waits for them.
///
/// Time is cut into rounds of [`every`](Self::every) since 1970, the same for all. A channel's moment in each round comes from the seed and
/// its identifier alone: moments are spread evenly over the round, so a million devices with two hours come to 139 a second, and nothing
/// has to be stored for it. A host takes one seed for all its nodes and keeps it; another seed, or another interval, shuffles the moments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UpdateSchedule {
    every: SignedDuration,
    seed: u64,
}

impl UpdateSchedule {
    /// The usual interval: 2 hours.
    pub const USUAL: SignedDuration = SignedDuration::from_hours(2);

    /// A schedule. What is shorter than [`MIN_UPDATE_INTERVAL`] becomes that: devices are asleep, and a push a minute empties batteries.
    pub fn new(every: SignedDuration, seed: u64) -> Self {
        Self {
            every: every.max(MIN_UPDATE_INTERVAL),
            seed,
        }
    }

    /// The length of a round.
    pub fn every(&self) -> SignedDuration {
        self.every
    }

    /// The seed.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// The channel's next moment after `now`, at most one round away; `None` only at the end of all time (the year 9999).
    pub fn next_after(&self, channel: &EnrollmentId, now: Timestamp) -> Option<Timestamp> {
        let round = self.every.as_millis();
        let offset = (i128::from(hash(self.seed, channel.as_str())) * round) >> 64;
        let since = i128::from(now.as_millisecond()) - offset;
        let next = (since.div_euclid(round) + 1) * round + offset;
        let next = i64::try_from(next).ok()?;
        Timestamp::from_millisecond(next).ok()
    }
}

/// FNV-1a from the seed on, and a finish that spreads what differs in the last letters only, as serial numbers do.
fn hash(seed: u64, text: &str) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325 ^ seed;
    for byte in text.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    hash ^ (hash >> 31)
}

impl Turn<'_> {
    /// Plans the next scheduled wake of a device that has none planned, or takes away what the policy does not want any more.
    /// Users' channels have none: their device comes for them.
    pub(super) fn keep_schedule(&mut self, id: &EnrollmentId) {
        let Some(channel) = self.channel(id).filter(|_| !id.is_user()) else {
            return;
        };
        let wanted = self
            .policy
            .update_schedule
            .filter(|_| channel.phase == Phase::Enrolled);
        let planned = match (wanted, channel.update_at) {
            (Some(_), Some(_)) | (None, None) => return,
            (Some(schedule), None) => schedule.next_after(id, self.now),
            (None, Some(_)) => None,
        };
        self.plan_update(id, planned);
    }

    /// A scheduled wake is due. A suspended device is left alone, and its schedule goes on.
    pub(super) fn wake_on_schedule(&mut self, id: &EnrollmentId) {
        let schedule = self.policy.update_schedule;
        let is_enrolled = |channel: &Channel| channel.phase == Phase::Enrolled;
        let schedule = schedule.filter(|_| self.channel(id).is_some_and(is_enrolled));
        let next = schedule.and_then(|schedule| schedule.next_after(id, self.now));
        self.plan_update(id, next);
        let held = self.view.device.as_ref().and_then(|it| it.held.as_ref());
        let is_suspended = held.is_some_and(|held| held.hold == Hold::Suspended);
        if schedule.is_some() && !is_suspended {
            self.wake(id, WakeReason::Scheduled);
        }
    }

    fn plan_update(&mut self, id: &EnrollmentId, at: Option<Timestamp>) {
        if let Some(channel) = self.channel_mut(id) {
            channel.update_at = at;
        }
    }
}
