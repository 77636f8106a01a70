//! What may be written later: the times of contacts, and log lines whose loss loses nothing else.
//!
//! A device in a storm speaks a hundred times a second and says the same. Of the lines about contacts that differ in nothing
//! but the time within one second only the last is kept; each line about a command is.

use std::{
    collections::{BTreeMap, HashMap},
    mem::{Discriminant, discriminant},
    sync::{Mutex, PoisonError},
};

use jiff::Timestamp;
use mdm_core::{
    enrollment::Change,
    events::{Event, EventKind},
    id::EnrollmentId,
};

/// Collected until the writer comes for it.
#[derive(Debug, Default)]
pub(super) struct Later(Mutex<Batch>);

/// One batch.
#[derive(Debug, Default)]
pub(super) struct Batch {
    pub(super) contacts: BTreeMap<EnrollmentId, Timestamp>,
    closings: Vec<Event>,
    lines: HashMap<LineKey, Event>,
}

/// Whose line it is, of which kind, in which second.
type LineKey = (EnrollmentId, Discriminant<EventKind>, i64);

impl Batch {
    pub(super) fn is_empty(&self) -> bool {
        self.contacts.is_empty() && self.closings.is_empty() && self.lines.is_empty()
    }

    /// The lines, those of a device side by side and in their order.
    pub(super) fn lines(&self) -> Vec<&Event> {
        let mut lines: Vec<_> = self.lines.values().chain(&self.closings).collect();
        lines.sort_by(|one, other| (&one.enrollment, one.at).cmp(&(&other.enrollment, other.at)));
        lines
    }

    fn see(&mut self, channel: EnrollmentId, at: Timestamp) {
        let newest = self.contacts.entry(channel).or_insert(at);
        *newest = at.max(*newest);
    }

    fn note(&mut self, line: Event) {
        if matches!(line.kind, EventKind::CommandClosed { .. }) {
            self.closings.push(line);
            return;
        }
        let key = (
            line.enrollment.clone(),
            discriminant(&line.kind),
            line.at.as_second(),
        );
        match self.lines.get(&key) {
            Some(known) if known.at > line.at => {}
            _ => drop(self.lines.insert(key, line)),
        }
    }
}

impl Later {
    /// Takes the deferrable ones among `changes`; others are ignored.
    pub(super) fn add(&self, changes: impl IntoIterator<Item = Change>) {
        let mut batch = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for change in changes {
            match change {
                Change::Seen { enrollment, at } => batch.see(enrollment, at),
                Change::LogLater(line) => batch.note(line),
                _ => {}
            }
        }
    }

    /// Takes what has been collected.
    pub(super) fn take(&self) -> Batch {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts back what could not be written.
    pub(super) fn put_back(&self, older: Batch) {
        let mut batch = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for (channel, at) in older.contacts {
            batch.see(channel, at);
        }
        let mut lines: Vec<_> = older.lines.into_values().chain(older.closings).collect();
        lines.extend(std::mem::take(&mut batch.lines).into_values());
        lines.into_iter().for_each(|line| batch.note(line));
    }
}
