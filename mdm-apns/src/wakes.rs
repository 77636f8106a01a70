//! Which device to wake now: one pending wake per enrollment, retried until it is accepted or given up aloud.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use crate::{
    backoff::{Jitter, Policy, later},
    request::{Expiration, PushRequest, Target},
    token::PushToken,
    verdict::{Verdict, Why},
};

/// The wakes that are wanted, waiting or under way, by enrollment (`K`, the host's identifier).
///
/// A machine without a clock: [`Wakes::plan`] what is wanted, send what [`Wakes::due`] hands out, [`Wakes::report`] how it went,
/// and ask again at [`Wakes::next_due`]. The same calls with the same seed give the same run. Every wake ends in exactly one
/// [`Outcome`] that [ends](Outcome::is_final) it, unless a newer wake takes its place or it is forgotten on request.
#[derive(Debug)]
pub struct Wakes<K> {
    policy: Policy,
    jitter: Jitter,
    flights: u64,
    wakes: BTreeMap<K, Wake>,
    /// When each wake has to be looked at again: one entry per wake.
    agenda: BTreeSet<(Timestamp, K)>,
}

#[derive(Debug)]
struct Wake {
    target: Target,
    wanted_at: Timestamp,
    failures: u32,
    /// Due, or given up as unanswered when under way.
    at: Timestamp,
    under_way: Option<UnderWay>,
}

#[derive(Debug)]
struct UnderWay {
    flight: Flight,
    /// Asked for while the push was out: the device may have come and gone before there was work for it, so it is woken again.
    again: Option<(Target, Timestamp)>,
}

/// The name of one attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Flight(u64);

/// One push to be sent now, and to be reported with its flight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Push<K> {
    /// Whom it wakes.
    pub enrollment: K,
    /// The attempt.
    pub flight: Flight,
    /// What to send.
    pub request: PushRequest,
}

/// What is to be done now.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Batch<K> {
    /// Pushes to send.
    pub pushes: Vec<Push<K>>,
    /// What became of pushes that nobody reported in time.
    pub outcomes: Vec<(K, Outcome)>,
}

/// What an attempt came to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub enum Outcome {
    /// APNs took it.
    Accepted {
        /// The push's name.
        apns_id: Option<Uuid>,
    },
    /// It failed and will be tried again.
    Retrying {
        /// When.
        at: Timestamp,
        /// Failures in a row.
        failures: u32,
        /// The evidence.
        why: Why,
    },
    /// The token reaches nobody: mark it, unless another TokenUpdate has replaced it by now.
    DeadToken {
        /// Which token, to compare with the stored one.
        token: PushToken,
        /// When APNs found out.
        since: Option<Timestamp>,
        /// The evidence.
        why: Why,
    },
    /// The push certificate needs an operator. Ask for the wake again once it is cured.
    FixCertificate {
        /// The evidence.
        why: Why,
    },
    /// The request was wrong: a fault of this library or its host.
    OurBug {
        /// The evidence.
        why: Why,
    },
    /// It failed for as long as the policy's patience lasts.
    GaveUp {
        /// Failures in a row.
        failures: u32,
        /// The last evidence.
        why: Why,
    },
    /// No such attempt is under way: reported before, or too late, or forgotten. Nothing has changed.
    Unknown,
}

impl Outcome {
    /// Every code.
    pub const ALL: &'static [&'static str] = &[
        "wake.accepted",
        "wake.retrying",
        "wake.dead_token",
        "wake.fix_certificate",
        "wake.our_bug",
        "wake.gave_up",
        "wake.unknown",
    ];

    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Accepted { .. } => "wake.accepted",
            Self::Retrying { .. } => "wake.retrying",
            Self::DeadToken { .. } => "wake.dead_token",
            Self::FixCertificate { .. } => "wake.fix_certificate",
            Self::OurBug { .. } => "wake.our_bug",
            Self::GaveUp { .. } => "wake.gave_up",
            Self::Unknown => "wake.unknown",
        }
    }

    /// Whether the wake has ended with it. (A newer one, asked for meanwhile, may be pending.)
    pub fn is_final(&self) -> bool {
        match self {
            Self::Accepted { .. }
            | Self::DeadToken { .. }
            | Self::FixCertificate { .. }
            | Self::OurBug { .. }
            | Self::GaveUp { .. } => true,
            Self::Retrying { .. } | Self::Unknown => false,
        }
    }
}

impl<K: Ord + Clone> Wakes<K> {
    /// An empty machine. The seed spreads retries; give each node its own.
    pub fn new(policy: Policy, seed: u64) -> Self {
        Self {
            policy,
            jitter: Jitter::new(seed),
            flights: 0,
            wakes: BTreeMap::new(),
            agenda: BTreeSet::new(),
        }
    }

    /// Wants `enrollment` woken, at once.
    ///
    /// A wake that waits already is replaced: the newest target wins, a back-off under way stays (asking often must not hammer APNs),
    /// and patience begins anew. While a push is out, a further one follows it.
    pub fn plan(&mut self, now: Timestamp, enrollment: K, target: Target) {
        match self.wakes.get_mut(&enrollment) {
            None => self.insert(now, enrollment, target, now, 0),
            Some(Wake {
                under_way: Some(under_way),
                ..
            }) => under_way.again = Some((target, now)),
            Some(wake) => (wake.target, wake.wanted_at) = (target, now),
        }
    }

    /// Drops the wake of an enrollment that has left, even one that is under way. Says whether there was one.
    pub fn forget(&mut self, enrollment: &K) -> bool {
        self.remove(enrollment).is_some()
    }

    /// What to do now, in the order in which it fell due: at most `most` pushes and outcomes together.
    pub fn due(&mut self, now: Timestamp, most: usize) -> Batch<K> {
        let due = self
            .agenda
            .iter()
            .take_while(|(at, _)| *at <= now)
            .take(most);
        let due: Vec<K> = due.map(|(_, enrollment)| enrollment.clone()).collect();
        let mut batch = Batch {
            pushes: Vec::new(),
            outcomes: Vec::new(),
        };
        for enrollment in due {
            match self.send(now, &enrollment) {
                Some(push) => batch.pushes.push(push),
                None => {
                    let outcome = self.settle(now, &enrollment, Verdict::no_answer());
                    batch.outcomes.push((enrollment, outcome));
                }
            }
        }
        batch
    }

    /// When [`Wakes::due`] has something next; `None` while nothing is pending.
    pub fn next_due(&self) -> Option<Timestamp> {
        self.agenda.first().map(|(at, _)| *at)
    }

    /// How many enrollments have a wake, waiting or under way.
    pub fn pending(&self) -> usize {
        self.wakes.len()
    }

    /// Takes the verdict on one push. A report that comes twice, or too late, is [`Outcome::Unknown`] and changes nothing.
    pub fn report(
        &mut self,
        now: Timestamp,
        enrollment: &K,
        flight: Flight,
        verdict: Verdict,
    ) -> Outcome {
        let under_way = self
            .wakes
            .get(enrollment)
            .and_then(|wake| wake.under_way.as_ref());
        match under_way {
            Some(under_way) if under_way.flight == flight => self.settle(now, enrollment, verdict),
            Some(_) | None => Outcome::Unknown,
        }
    }

    /// Turns a waiting wake into a push; `None` when one is under way already.
    fn send(&mut self, now: Timestamp, enrollment: &K) -> Option<Push<K>> {
        let wake = self
            .wakes
            .get_mut(enrollment)
            .filter(|wake| wake.under_way.is_none())?;
        self.flights = self.flights.wrapping_add(1);
        let flight = Flight(self.flights);
        wake.under_way = Some(UnderWay {
            flight,
            again: None,
        });
        let request = PushRequest::new(
            wake.target.clone(),
            Expiration::after(now, self.policy.store_for()),
        );
        self.agenda.remove(&(wake.at, enrollment.clone()));
        wake.at = later(now, self.policy.flight());
        self.agenda.insert((wake.at, enrollment.clone()));
        Some(Push {
            enrollment: enrollment.clone(),
            flight,
            request,
        })
    }

    /// Ends the attempt under way.
    fn settle(&mut self, now: Timestamp, enrollment: &K, verdict: Verdict) -> Outcome {
        let Some(wake) = self.remove(enrollment) else {
            return Outcome::Unknown;
        };
        let again = wake.under_way.and_then(|under_way| under_way.again);
        let dead = verdict.is_dead(wake.target.registered_at);
        let (after, why) = match verdict {
            Verdict::Accepted { apns_id } => {
                return self.end(now, enrollment, again, Outcome::Accepted { apns_id });
            }
            Verdict::FixCertificate { why } => {
                return self.end(now, enrollment, again, Outcome::FixCertificate { why });
            }
            Verdict::OurBug { why } => {
                return self.end(now, enrollment, again, Outcome::OurBug { why });
            }
            Verdict::DeadToken { since, why } if dead => {
                let token = wake.target.token;
                let again = again.filter(|(newer, _)| {
                    newer.token != token || since.is_some_and(|since| newer.registered_at > since)
                });
                let outcome = Outcome::DeadToken { token, since, why };
                return self.end(now, enrollment, again, outcome);
            }
            Verdict::DeadToken { why, .. } => (SignedDuration::ZERO, why),
            Verdict::Retry { after, why } | Verdict::Throttled { after, why } => (after, why),
        };
        let (target, wanted_at) = again.unwrap_or((wake.target, wake.wanted_at));
        let failures = wake.failures.saturating_add(1);
        let at = later(now, self.policy.wait(failures, after, &mut self.jitter));
        if at > later(wanted_at, self.policy.patience()) {
            return Outcome::GaveUp { failures, why };
        }
        self.insert(at, enrollment.clone(), target, wanted_at, failures);
        Outcome::Retrying { at, failures, why }
    }

    /// Ends a wake for good, and begins the one that was asked for meanwhile.
    fn end(
        &mut self,
        now: Timestamp,
        enrollment: &K,
        again: Option<(Target, Timestamp)>,
        outcome: Outcome,
    ) -> Outcome {
        if let Some((target, wanted_at)) = again {
            self.insert(now, enrollment.clone(), target, wanted_at, 0);
        }
        outcome
    }

    fn insert(
        &mut self,
        at: Timestamp,
        enrollment: K,
        target: Target,
        wanted_at: Timestamp,
        failures: u32,
    ) {
        self.agenda.insert((at, enrollment.clone()));
        self.wakes.insert(
            enrollment,
            Wake {
                target,
                wanted_at,
                failures,
                at,
                under_way: None,
            },
        );
    }

    fn remove(&mut self, enrollment: &K) -> Option<Wake> {
        let wake = self.wakes.remove(enrollment)?;
        self.agenda.remove(&(wake.at, enrollment.clone()));
        Some(wake)
    }
}
