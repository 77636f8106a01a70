//! Where steps leave their wishes to wake somebody.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use mdm_core::{enrollment::WakeReason, id::EnrollmentId};
use tokio::sync::Notify;

/// The channels that are to be woken. A second wish for a channel merges with the first, so there are never more than channels.
///
/// A wish that is lost with the process is no loss: the machine asks again while there is work and the device is silent.
#[derive(Debug, Default)]
pub struct Inbox {
    waiting: Mutex<BTreeMap<EnrollmentId, WakeReason>>,
    bell: Notify,
}

impl Inbox {
    /// Wishes for a wake.
    pub fn put(&self, channel: EnrollmentId, reason: WakeReason) {
        self.lock().insert(channel, reason);
        self.bell.notify_one();
    }

    /// Takes up to `most` of what is there; the bell rings again if something is left.
    pub fn take(&self, most: usize) -> BTreeMap<EnrollmentId, WakeReason> {
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
    pub(super) async fn rung(&self) {
        self.bell.notified().await;
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, BTreeMap<EnrollmentId, WakeReason>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
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
