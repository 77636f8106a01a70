//! Time passes: commands expire, devices are woken again, silence is noticed.

use jiff::{SignedDuration, Timestamp};

use super::{
    Phase, Reply,
    turn::{RECORDED, Turn, UNCHANGED},
};
use crate::{events::EventKind, id::EnrollmentId, queue::ItemState};

impl Turn<'_> {
    pub(super) fn deadline(&mut self, id: &EnrollmentId) -> Reply {
        let now = self.now;
        let due = |at: Option<Timestamp>| at.is_some_and(|at| at <= now);
        let Some(channel) = self.channel(id) else {
            return UNCHANGED;
        };
        let (expiry, silence) = (due(channel.next_expiry_at), due(channel.silence_check_at));
        let (renewal, update) = (due(channel.renew_at), due(channel.update_at));
        if !due(channel.next_deadline()) {
            return UNCHANGED;
        }
        if expiry {
            self.expire(id);
        }
        if silence {
            self.check_silence(id);
        }
        if renewal {
            self.renew_identity(id);
        }
        if update {
            self.wake_on_schedule(id);
        }
        // The last, because an enrollment that goes on may have work.
        if self
            .channel(id)
            .is_some_and(|channel| due(channel.wake.next_at))
        {
            self.wake_again(id);
        }
        RECORDED
    }

    fn expire(&mut self, id: &EnrollmentId) {
        for queued in std::mem::take(&mut self.view.queue.window) {
            if queued.item.state.is_open() && queued.item.is_due_to_expire(self.now) {
                self.close_unanswered(queued.item, ItemState::Expired);
            }
        }
        let next = self.view.queue.rest.expires_at;
        if let Some(channel) = self.channel_mut(id) {
            channel.next_expiry_at = next;
        }
    }

    /// The check runs late rather than often: a contact does not move it, so it looks at the last contact when it is due.
    fn check_silence(&mut self, id: &EnrollmentId) {
        let (now, since) = (self.now, self.view.last_contact);
        let Some(after) = self.policy.silence_after else {
            return self.plan_silence_check(id, None);
        };
        if !id.is_user() && self.can_resume() {
            return self.check_re_enrollment(id, after);
        }
        let is_missed = self.channel(id).is_some_and(|channel| {
            channel.phase == Phase::Enrolled && channel.silent_since.is_none()
        });
        // Never heard of at all: then the check was planned when it enrolled.
        let due = since.map_or(Some(now), |since| since.checked_add(after).ok());
        let is_silent = due.is_some_and(|due| due <= now);
        self.plan_silence_check(id, due.filter(|_| is_missed && !is_silent));
        if is_missed
            && is_silent
            && let Some(channel) = self.channel_mut(id)
        {
            channel.silent_since = Some(now);
            self.log(id, EventKind::WentSilent { since });
        }
    }

    /// A new enrollment that is not completed has failed; the one before goes on, so that the device can be woken and asked.
    fn check_re_enrollment(&mut self, id: &EnrollmentId, after: SignedDuration) {
        let begun = self
            .view
            .device
            .as_ref()
            .map(|device| device.authenticated_at);
        let due = begun.and_then(|begun| begun.checked_add(after).ok());
        if due.is_some_and(|due| due <= self.now) {
            self.resume();
        } else {
            self.plan_silence_check(id, due);
        }
    }

    fn plan_silence_check(&mut self, id: &EnrollmentId, at: Option<Timestamp>) {
        if let Some(channel) = self.channel_mut(id) {
            channel.silence_check_at = at;
        }
    }
}
