//! Who is woken, and when again.

use jiff::Timestamp;

use super::{Channel, Effect, WakePlan, WakeReason, turn::Turn};
use crate::id::EnrollmentId;

impl Turn<'_> {
    /// Whether a wake can reach the channel.
    pub(super) fn can_be_woken(&self, id: &EnrollmentId) -> bool {
        self.channel(id)
            .is_some_and(|channel| channel.can_be_woken())
            && self.is_enrolled()
    }

    /// The channel can be woken now: if anything was queued before, it is time.
    pub(super) fn wake_for_waiting_work(&mut self, id: &EnrollmentId) {
        let queue = &self.view.queue;
        let waits = queue
            .window
            .iter()
            .any(|queued| queued.item.wake_at.is_some())
            || queue.rest.wake_at.is_some_and(|at| at <= self.now);
        if waits {
            self.wake(id, WakeReason::NewCommand);
        } else if let Some(at) = queue.rest.wake_at
            && let Some(channel) = self.channel_mut(id)
        {
            channel.wake.next_at = Some(channel.wake.next_at.map_or(at, |next| next.min(at)));
        }
    }

    /// Wakes the channel if that is possible and it is not here already, and plans to do so again if it does not come.
    ///
    /// Only a wake that came to nothing makes the next wait longer: twenty commands queued at once are one reason to wake, not twenty tries.
    pub(super) fn wake(&mut self, id: &EnrollmentId, reason: WakeReason) {
        let is_woken = self
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Wake { enrollment, .. } if enrollment == id));
        if is_woken || self.present.as_ref() == Some(id) || !self.can_be_woken(id) {
            return;
        }
        let Some(plan) = self.channel(id).map(|channel| channel.wake) else {
            return;
        };
        let now = self.now;
        let (tries, planned) = match reason {
            WakeReason::StillWaiting | WakeReason::DeferredWork => {
                (plan.tries.saturating_add(1), None)
            }
            WakeReason::NewCommand | WakeReason::Requested | WakeReason::Scheduled => {
                (plan.tries.max(1), plan.next_at.filter(|at| *at > now))
            }
        };
        let wait = self.policy.rewake.wait(tries, self.entropy);
        let next_at = [planned, now.checked_add(wait).ok()];
        if let Some(channel) = self.channel_mut(id) {
            channel.wake = WakePlan {
                asked_at: Some(now),
                tries,
                next_at: next_at.into_iter().flatten().min(),
            };
        }
        self.effects.push(Effect::Wake {
            enrollment: id.clone(),
            reason,
        });
    }

    /// Has the deadline look at once whether the channel is to be woken for work that waits.
    pub(super) fn look_for_work(&mut self, id: &EnrollmentId) {
        let now = self.now;
        if self.channel(id).is_some_and(Channel::can_be_woken)
            && let Some(channel) = self.channel_mut(id)
        {
            channel.wake.next_at = Some(now);
        }
    }

    /// A wake that was planned is due: wakes the channel if it has work, is not at it, and can be woken.
    pub(super) fn wake_again(&mut self, id: &EnrollmentId) {
        let now = self.now;
        let Some(channel) = self.channel(id) else {
            return;
        };
        let (session, tries) = (channel.session, channel.wake.tries);
        let next_work = self.view.queue.rest.wake_at;
        let patience = self.policy.rewake.first;
        let speaks = session.is_open()
            && self
                .view
                .last_contact
                .is_some_and(|at| now.duration_since(at) < patience);
        match next_work {
            Some(at) if at <= now && speaks => {
                let next = now.checked_add(patience).ok();
                if let Some(channel) = self.channel_mut(id) {
                    channel.wake.next_at = next;
                }
            }
            Some(at) if at <= now && self.can_be_woken(id) => {
                self.wake(
                    id,
                    if tries > 0 || session.is_open() {
                        WakeReason::StillWaiting
                    } else {
                        WakeReason::DeferredWork
                    },
                );
            }
            // Without a token there is nobody to wake; the TokenUpdate that brings one wakes for what waits.
            Some(at) if at <= now => self.plan_wake(id, None),
            later => self.plan_wake(id, later),
        }
    }

    fn plan_wake(&mut self, id: &EnrollmentId, at: Option<Timestamp>) {
        if let Some(channel) = self.channel_mut(id) {
            channel.wake.next_at = at;
        }
    }
}
