//! Wakes and the check-ins that follow them (seed row S7): a healthy log alternates the two.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Event, EventKind};
use crate::id::EnrollmentId;

/// By how much a check-in may come before the line about its wake: a device can be faster than APNs' answer to us.
const OVERTAKES: SignedDuration = SignedDuration::from_secs(5);

/// A wake that APNs accepted, and the check-in that it brought about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WakePair {
    /// When APNs accepted it.
    pub accepted_at: Timestamp,
    /// When the device came; nothing if it has not, or if another wake had to follow first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answered_at: Option<Timestamp>,
}

impl WakePair {
    /// How long the device took, never below nought.
    pub fn delay(&self) -> Option<SignedDuration> {
        let delay = self.answered_at?.duration_since(self.accepted_at);
        Some(delay.max(SignedDuration::ZERO))
    }
}

/// Matches the wakes of one channel with its check-ins.
///
/// * `events`: of the log, the earliest first; those of other channels are passed over.
///
/// A check-in answers the latest wake before it. Wakes that were accepted before that one stay unanswered: APNs keeps only the newest, and
/// says nothing of the ones that it drops. The pairs come in the order of their wakes.
pub fn pair_wakes<'a>(
    events: impl IntoIterator<Item = &'a Event>,
    channel: &EnrollmentId,
) -> Vec<WakePair> {
    let mut pairs: Vec<WakePair> = Vec::new();
    // The last check-in, as long as no wake claims it.
    let mut unclaimed: Option<Timestamp> = None;
    for event in events {
        if event.enrollment != *channel {
            continue;
        }
        let came_at = match &event.kind {
            EventKind::CheckInBegun => event.at,
            EventKind::CheckInFinished { begun_at } => *begun_at,
            EventKind::WakeAccepted => {
                let overtook = unclaimed.filter(|came| event.at.duration_since(*came) <= OVERTAKES);
                pairs.push(WakePair {
                    accepted_at: event.at,
                    answered_at: overtook,
                });
                unclaimed = None;
                continue;
            }
            _ => continue,
        };
        match pairs.last_mut() {
            Some(last) if last.answered_at == Some(came_at) => {}
            Some(last) if last.answered_at.is_none() && came_at >= last.accepted_at => {
                last.answered_at = Some(came_at);
            }
            _ => unclaimed = Some(came_at),
        }
    }
    pairs
}
