//! What may be written later: the times of contacts, and log lines whose loss loses nothing else.
//!
//! A device in a storm speaks a hundred times a second and says the same. Of such lines ([`Repeats`]) that say the same within one
//! second only the last is kept; every other line is.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Mutex, PoisonError},
};

use jiff::Timestamp;
use mdm_core::{
    enrollment::Change,
    error::ErrorCode,
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
    lines: Vec<Event>,
    repeated: HashMap<(EnrollmentId, Repeats, i64), Event>,
}

/// What a device in a storm makes us say again and again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Repeats {
    Begun,
    Finished,
    Tokens { changed: bool },
    Woken,
    Refused(ErrorCode),
}

impl Repeats {
    /// What of it a line says; none if it says something of its own.
    fn of(kind: &EventKind) -> Option<Self> {
        match kind {
            EventKind::CheckInBegun => Some(Self::Begun),
            EventKind::CheckInFinished { .. } => Some(Self::Finished),
            EventKind::TokensUpdated { changed } => Some(Self::Tokens { changed: *changed }),
            EventKind::WakeAccepted => Some(Self::Woken),
            EventKind::Refused { code, .. } => Some(Self::Refused(*code)),
            _ => None,
        }
    }
}

impl Batch {
    pub(super) fn is_empty(&self) -> bool {
        self.contacts.is_empty() && self.lines.is_empty() && self.repeated.is_empty()
    }

    /// The lines, those of a device side by side and in their order.
    pub(super) fn lines(&self) -> Vec<&Event> {
        let mut lines: Vec<_> = self.repeated.values().chain(&self.lines).collect();
        lines.sort_by(|one, other| (&one.enrollment, one.at).cmp(&(&other.enrollment, other.at)));
        lines
    }

    fn see(&mut self, channel: EnrollmentId, at: Timestamp) {
        let newest = self.contacts.entry(channel).or_insert(at);
        *newest = at.max(*newest);
    }

    fn note(&mut self, line: Event) {
        let Some(repeats) = Repeats::of(&line.kind) else {
            self.lines.push(line);
            return;
        };
        let key = (line.enrollment.clone(), repeats, line.at.as_second());
        match self.repeated.get(&key) {
            Some(known) if known.at > line.at => {}
            _ => drop(self.repeated.insert(key, line)),
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
        let lines = older.repeated.into_values().chain(older.lines);
        lines.for_each(|line| batch.note(line));
    }
}
