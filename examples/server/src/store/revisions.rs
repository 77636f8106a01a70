//! The revisions of devices, raised with every commit.
//!
//! A device's row holds its revision; most commits, though, change only the queue, and rewriting that row for the number alone would
//! cost a page of the log each. Such commits raise the revision in memory. It need not outlive the process: whoever loaded a
//! view has ended with it, and no other process may open the database meanwhile ([`super::lock`]).

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Mutex, PoisonError},
};

use mdm_core::{enrollment::Revision, id::EnrollmentId};

/// Those revisions that are ahead of the stored ones: of devices in the middle of an exchange.
#[derive(Debug, Default)]
pub(super) struct Revisions(Mutex<HashMap<EnrollmentId, Revision>>);

impl Revisions {
    /// The device's revision, if it is ahead of the stored one. Ask before the snapshot is taken: a revision that is older than
    /// the rows leads to a conflict, one that is newer to a lost update.
    pub(super) fn ahead(&self, device: &EnrollmentId) -> Option<Revision> {
        let ahead = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        ahead.get(device).copied()
    }

    /// Takes over what a transaction has raised, once it is durable.
    pub(super) fn publish(&self, raised: Raised) {
        let mut ahead = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for (device, now) in raised.0 {
            match now {
                Now::Stored(_) => drop(ahead.remove(&device)),
                Now::Ahead(revision) => drop(ahead.insert(device, revision)),
            }
        }
    }
}

/// The revisions that one transaction has raised.
#[derive(Debug, Default)]
pub(super) struct Raised(BTreeMap<EnrollmentId, Now>);

#[derive(Clone, Copy, Debug)]
enum Now {
    /// In the device's row.
    Stored(Revision),
    /// Ahead of it.
    Ahead(Revision),
}

impl Raised {
    /// What the device's revision has become in this transaction.
    pub(super) fn of(&self, device: &EnrollmentId) -> Option<Revision> {
        self.0.get(device).map(|now| match now {
            Now::Stored(revision) | Now::Ahead(revision) => *revision,
        })
    }

    /// The row has been written with this revision.
    pub(super) fn stored(&mut self, device: &EnrollmentId, revision: Revision) {
        self.0.insert(device.clone(), Now::Stored(revision));
    }

    /// The row stays as it is.
    pub(super) fn ahead(&mut self, device: &EnrollmentId, revision: Revision) {
        self.0.insert(device.clone(), Now::Ahead(revision));
    }
}
