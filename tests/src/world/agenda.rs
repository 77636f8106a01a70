//! The one clock of the world, and what is to happen when.

use std::{cmp::Ordering, collections::BinaryHeap};

use jiff::{SignedDuration, Timestamp};

/// What is to happen, in order of time; of two things at one moment, what was planned first happens first.
#[derive(Debug)]
pub(super) struct Agenda<T> {
    now: Timestamp,
    planned: u64,
    entries: BinaryHeap<Entry<T>>,
}

impl<T> Agenda<T> {
    pub(super) fn new(start: Timestamp) -> Self {
        Self {
            now: start,
            planned: 0,
            entries: BinaryHeap::new(),
        }
    }

    pub(super) fn now(&self) -> Timestamp {
        self.now
    }

    /// Plans something for a time; what should have happened already happens now.
    pub(super) fn at(&mut self, time: Timestamp, what: T) {
        self.planned += 1;
        self.entries.push(Entry {
            at: time.max(self.now),
            number: self.planned,
            what,
        });
    }

    pub(super) fn after(&mut self, wait: SignedDuration, what: T) {
        self.at(self.now + wait, what);
    }

    /// Takes the next thing that happens by `end`, and moves the clock to its time; without one, to `end`.
    pub(super) fn next(&mut self, end: Timestamp) -> Option<T> {
        if self.entries.peek().is_none_or(|entry| entry.at > end) {
            self.now = self.now.max(end);
            return None;
        }
        let entry = self.entries.pop()?;
        self.now = entry.at;
        Some(entry.what)
    }
}

#[derive(Debug)]
struct Entry<T> {
    at: Timestamp,
    number: u64,
    what: T,
}

/// The heap gives the greatest first, so the earliest is the greatest.
impl<T> Ord for Entry<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        (other.at, other.number).cmp(&(self.at, self.number))
    }
}

impl<T> PartialOrd for Entry<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> PartialEq for Entry<T> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl<T> Eq for Entry<T> {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_happen_in_order_of_time_and_then_of_planning() {
        let start = Timestamp::UNIX_EPOCH;
        let seconds = SignedDuration::from_secs;
        let mut agenda = Agenda::new(start);
        for (wait, what) in [(5, "d"), (1, "b"), (5, "e"), (0, "a"), (9, "f"), (3, "c")] {
            agenda.after(seconds(wait), what);
        }
        let end = start + seconds(5);
        let happened: Vec<_> = std::iter::from_fn(|| agenda.next(end)).collect();
        assert_eq!(happened, ["a", "b", "c", "d", "e"]);
        assert_eq!(agenda.now(), end);
        agenda.at(start, "too late");
        assert_eq!(agenda.next(start), None, "the clock never runs backwards");
        assert_eq!(agenda.next(end), Some("too late"));
        assert_eq!(agenda.now(), end);
    }
}
