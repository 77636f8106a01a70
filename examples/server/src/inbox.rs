//! Where steps leave what is to be done for a channel.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use mdm_core::id::EnrollmentId;
use tokio::sync::Notify;

/// The channels that wait for something, and what for: a wake, a new identity. The second wish for a channel takes the place of the first,
/// so there are never more than channels.
///
/// A wish that is lost with the process is no loss: the machine asks again while there is need.
#[derive(Debug)]
pub struct Inbox<T> {
    waiting: Mutex<BTreeMap<EnrollmentId, T>>,
    bell: Notify,
}

impl<T> Default for Inbox<T> {
    fn default() -> Self {
        Self {
            waiting: Mutex::default(),
            bell: Notify::default(),
        }
    }
}

impl<T> Inbox<T> {
    /// Puts a wish in.
    pub fn put(&self, channel: EnrollmentId, wish: T) {
        self.lock().insert(channel, wish);
        self.bell.notify_one();
    }

    /// Takes up to `most` of what is there; the bell rings again if something is left.
    pub fn take(&self, most: usize) -> BTreeMap<EnrollmentId, T> {
        let mut waiting = self.lock();
        let split = waiting.keys().nth(most).cloned();
        let left = split
            .map(|first| waiting.split_off(&first))
            .unwrap_or_default();
        let taken = std::mem::replace(&mut *waiting, left);
        if !waiting.is_empty() {
            self.bell.notify_one();
        }
        taken
    }

    /// Waits until something was put in.
    pub(crate) async fn rung(&self) {
        self.bell.notified().await;
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, BTreeMap<EnrollmentId, T>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Says that there is something to do that is written down elsewhere.
#[derive(Debug, Default)]
pub struct Bell(Notify);

impl Bell {
    /// Whoever waits goes on; if nobody does, the next to wait goes on at once.
    pub fn ring(&self) {
        self.0.notify_one();
    }

    /// Waits for the next ring.
    pub(crate) async fn rung(&self) {
        self.0.notified().await;
    }
}

#[cfg(test)]
mod tests {
    use mdm_core::enrollment::WakeReason;

    use super::*;

    #[test]
    fn wishes_for_one_channel_merge_and_come_out_in_portions() {
        let inbox = Inbox::default();
        for id in ["A", "B", "A", "C"] {
            inbox.put(EnrollmentId::parse(id).unwrap(), WakeReason::NewCommand);
        }
        assert_eq!(inbox.take(2).len(), 2);
        assert_eq!(inbox.take(2).len(), 1);
        assert!(inbox.take(2).is_empty());
    }
}
