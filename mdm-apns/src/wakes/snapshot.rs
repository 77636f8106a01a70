//! What outlives a restart.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{
    Wake, Wakes,
    breaker::{Breaker, Hold},
    chance::Jitter,
    policy::Policy,
};
use crate::{request::Target, topic::Topic};

/// The state of a [`Wakes`] as a value that any serde format keeps.
///
/// There is no token and no magic in it: they may be new after the restart, and a secret should be stored in one place only.
/// [`Wakes::restore`] asks for them again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot<K> {
    chance: u64,
    flights: u64,
    wakes: Vec<SavedWake<K>>,
    holds: Vec<(Topic, Hold)>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct SavedWake<K> {
    enrollment: K,
    wanted_at: Timestamp,
    /// `None` for one that was under way: what became of it nobody knows, so it is sent again.
    due: Option<Timestamp>,
    failures: u32,
}

/// A machine that goes on where another one stopped.
#[derive(Debug)]
#[must_use]
pub struct Restored<K> {
    /// The machine.
    pub wakes: Wakes<K>,
    /// Wakes that were pending and have no target any more.
    pub unreachable: Vec<K>,
}

impl<K> Snapshot<K> {
    /// How many wakes are in it.
    pub fn pending(&self) -> usize {
        self.wakes.len()
    }
}

impl<K: Ord + Clone> Wakes<K> {
    /// The state to be kept, without secrets. Pushes under way count as not sent: a device woken twice takes no harm.
    pub fn snapshot(&self) -> Snapshot<K> {
        let wakes = self.wakes.iter().map(|(enrollment, wake)| SavedWake {
            enrollment: enrollment.clone(),
            wanted_at: wake.wanted_at(),
            due: wake.due(),
            failures: wake.failures,
        });
        let holds = self.lanes.iter().filter_map(|(topic, lane)| {
            let hold = lane.breaker.hold()?;
            Some((topic.clone(), hold.clone()))
        });
        Snapshot {
            chance: self.jitter.state(),
            flights: self.flights,
            wakes: wakes.collect(),
            holds: holds.collect(),
        }
    }

    /// A machine with the wakes, the back-offs and the held topics of `snapshot`.
    ///
    /// * `target`: where a wake goes at this moment, from the host's records; nothing for an enrollment that has left.
    pub fn restore(
        policy: Policy,
        now: Timestamp,
        snapshot: Snapshot<K>,
        mut target: impl FnMut(&K) -> Option<Target>,
    ) -> Restored<K> {
        let mut wakes = Self::new(policy, 0);
        wakes.jitter = Jitter::new(snapshot.chance);
        wakes.flights = snapshot.flights;
        for (topic, hold) in snapshot.holds {
            wakes.lanes.set_breaker(&topic, Breaker::held(hold));
        }
        let mut unreachable = Vec::new();
        for saved in snapshot.wakes {
            let Some(target) = target(&saved.enrollment) else {
                unreachable.push(saved.enrollment);
                continue;
            };
            let wake = Wake::wanted(target, saved.wanted_at, saved.failures);
            wakes.remove(&saved.enrollment);
            wakes.insert(saved.due.unwrap_or(now), saved.enrollment, wake);
        }
        Restored { wakes, unreachable }
    }
}
