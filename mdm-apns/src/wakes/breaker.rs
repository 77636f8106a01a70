//! When to leave a topic alone: what holds it, and the one push that finds out whether things are better.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{
    chance::{Jitter, later},
    outcome::Flight,
    policy::Policy,
};
use crate::verdict::{Verdict, Why};

/// Whether pushes for a topic get through. What fails for one topic (its certificate, its connection) need not fail for another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Health {
    /// They do, as far as is known.
    Works,
    /// Nothing is sent before then; wakes wait.
    Held {
        /// The end of the hold. A single push goes out then.
        until: Timestamp,
        /// What the last failure said.
        why: Why,
    },
    /// The single push is out; the rest waits for its answer.
    Probing {
        /// What the last failure said.
        why: Why,
    },
}

/// A circuit breaker.
#[derive(Clone, Debug)]
pub(super) enum Breaker {
    Closed { failures: u32 },
    Open(Hold),
    Probing { flight: Flight, hold: Hold },
}

/// One hold, or the last one in a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Hold {
    until: Timestamp,
    in_a_row: u32,
    why: Why,
}

/// What a verdict says about the way to APNs rather than about the device.
enum Sign<'a> {
    Works,
    Fails(SignedDuration, &'a Why),
    Refuses(&'a Why),
}

impl Default for Breaker {
    fn default() -> Self {
        Self::Closed { failures: 0 }
    }
}

impl Breaker {
    pub(super) fn held(hold: Hold) -> Self {
        Self::Open(hold)
    }

    /// What a restart has to remember.
    pub(super) fn hold(&self) -> Option<&Hold> {
        match self {
            Self::Closed { .. } => None,
            Self::Open(hold) | Self::Probing { hold, .. } => Some(hold),
        }
    }

    pub(super) fn health(&self) -> Health {
        match self {
            Self::Closed { .. } => Health::Works,
            Self::Open(hold) => Health::Held {
                until: hold.until,
                why: hold.why.clone(),
            },
            Self::Probing { hold, .. } => Health::Probing {
                why: hold.why.clone(),
            },
        }
    }

    /// From when a push may go out; `None` while the answer to the probe is awaited.
    pub(super) fn ready_at(&self) -> Option<Timestamp> {
        match self {
            Self::Closed { .. } => Some(Timestamp::MIN),
            Self::Open(hold) => Some(hold.until),
            Self::Probing { .. } => None,
        }
    }

    /// Nothing to remember.
    pub(super) fn is_idle(&self) -> bool {
        matches!(self, Self::Closed { failures: 0 })
    }

    /// A push goes out. After a hold it is the probe.
    pub(super) fn take(&mut self, flight: Flight) {
        if let Self::Open(hold) = self {
            let hold = hold.clone();
            *self = Self::Probing { flight, hold };
        }
    }

    /// Nobody will hear of this push any more: if it was the probe, another one may go out.
    pub(super) fn forget(&mut self, flight: Flight) {
        if let Self::Probing {
            flight: probe,
            hold,
        } = self
            && *probe == flight
        {
            *self = Self::Open(hold.clone());
        }
    }

    /// Takes the verdict on a push.
    pub(super) fn report(
        &mut self,
        now: Timestamp,
        flight: Flight,
        verdict: &Verdict,
        policy: &Policy,
        jitter: &mut Jitter,
    ) {
        let (floor, at_once, why) = match sign(verdict) {
            Sign::Works => {
                *self = Self::default();
                return;
            }
            Sign::Fails(floor, why) => (floor, false, why),
            Sign::Refuses(why) => (crate::limits::LONGEST_HOLD, true, why),
        };
        let in_a_row = match self {
            Self::Closed { failures } => {
                *failures = failures.saturating_add(1);
                if !at_once && *failures < policy.endurance() {
                    return;
                }
                1
            }
            Self::Probing {
                flight: probe,
                hold,
            } if *probe == flight => hold.in_a_row.saturating_add(1),
            // Sent before the hold began: it tells nothing new.
            Self::Open(_) | Self::Probing { .. } => return,
        };
        *self = Self::Open(Hold {
            until: later(now, policy.hold(in_a_row, floor, jitter)),
            in_a_row,
            why: why.clone(),
        });
    }
}

fn sign(verdict: &Verdict) -> Sign<'_> {
    match verdict {
        // An answer about a device or a request shows that the way is open.
        Verdict::Accepted { .. }
        | Verdict::DeadToken { .. }
        | Verdict::Throttled { .. }
        | Verdict::OurBug { .. } => Sign::Works,
        Verdict::Retry { after, why } => Sign::Fails(*after, why),
        Verdict::FixCertificate { why } => match why {
            Why::Answer { status: 403, .. } | Why::GoAway { .. } | Why::Connection { .. } => {
                Sign::Refuses(why)
            }
            // The token may be of another topic than its record says: one device is not yet the whole topic.
            Why::Answer { .. } | Why::NoAnswer => Sign::Fails(crate::limits::LONGEST_HOLD, why),
        },
    }
}
