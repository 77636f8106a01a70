//! The end of an enrollment.

use jiff::Timestamp;

use super::{
    Awaiting, Channel, LeftContact, Phase, QueueScope, Refusal, Reply, Tell,
    turn::{RECORDED, Turn, UNCHANGED},
};
use crate::{
    error::ErrorCode,
    events::{Departure, EventKind},
    id::EnrollmentId,
    identity::Presented,
    queue::ItemState,
};

impl Turn<'_> {
    pub(super) fn check_out(
        &mut self,
        id: &EnrollmentId,
        certificate: &Presented,
    ) -> Result<Reply, Refusal> {
        self.admit(id, certificate)?;
        self.heard(id);
        self.leave(id, Departure::CheckedOut);
        Ok(Reply::Empty)
    }

    pub(super) fn depart_for_operator(&mut self, id: &EnrollmentId, how: Departure) -> Reply {
        match self.channel(id).map(|channel| channel.phase) {
            None => Reply::Refused(ErrorCode::EnrollmentUnknown.into()),
            Some(Phase::Left { .. }) => UNCHANGED,
            Some(Phase::Authenticated | Phase::Enrolled) => {
                self.leave(id, how);
                RECORDED
            }
        }
    }

    /// Ends the enrollment of a user's channel, or of a device with all its users. What waits is given up, nobody is woken any more.
    ///
    /// Escrowed tokens stay: they are the operator's only key to a device that was lost together with its enrollment.
    /// So does what it takes to wake a device that is only presumed gone, because no server can ask for it.
    pub(super) fn leave(&mut self, id: &EnrollmentId, how: Departure) {
        let at = self.now;
        let phase = match self.channel(id).map(|channel| channel.phase) {
            None | Some(Phase::Left { .. }) => return,
            Some(phase) => phase,
        };
        let (channels, scope) = if id.is_user() {
            (vec![id.clone()], QueueScope::Channel(id.clone()))
        } else {
            self.drop_rival(phase, how);
            (self.household(), QueueScope::Device(id.clone()))
        };
        for id in channels {
            if self.channel(&id).and_then(ended).is_some() {
                continue;
            }
            match how {
                Departure::PresumedGone => self.stand_down(&id),
                Departure::CheckedOut | Departure::RemovedByUs | Departure::Wiped => {
                    self.forget_push(&id)
                }
            }
            if let Some(channel) = self.channel_mut(&id) {
                if how != Departure::PresumedGone || channel.phase == Phase::Authenticated {
                    channel.tally = 0;
                }
                channel.phase = Phase::Left { how, at };
                channel.awaiting = Awaiting::No;
                channel.next_expiry_at = None;
            }
        }
        self.view.queue.window.clear();
        self.close_queue(scope, Timestamp::MAX, ItemState::Abandoned);
        self.log(id, EventKind::Left { how });
    }

    /// Of an enrollment that ends while another was to replace it, or had failed to, the other one's certificate goes too:
    /// unless it is the old enrollment that checks out to make room, or nobody knows which of the two the device has.
    fn drop_rival(&mut self, phase: Phase, how: Departure) {
        let keeps = match how {
            Departure::CheckedOut => phase == Phase::Enrolled,
            Departure::PresumedGone => phase == Phase::Authenticated,
            Departure::RemovedByUs | Departure::Wiped => false,
        };
        if !keeps && let Some(device) = self.device_mut() {
            device.superseded = None;
        }
    }

    /// How the device's enrollment has ended, if it has.
    pub(super) fn device_departure(&self) -> Option<Departure> {
        let device = self.view.device.as_ref()?;
        ended(&device.channel)
    }

    /// How the enrollment of the channel, or of its device, has ended, if it has.
    pub(super) fn departure(&self, id: &EnrollmentId) -> Option<Departure> {
        let own = || self.channel(id).and_then(ended);
        self.device_departure().or_else(own)
    }

    /// The refusal, if any, for a device whose enrollment has ended. A user that left alone must not cost the device its enrollment.
    pub(super) fn check_left(&self) -> Result<(), Refusal> {
        match self.policy.left_contact {
            LeftContact::Unenroll if self.device_departure().is_some() => Err(Refusal {
                code: ErrorCode::EnrollmentLeft,
                tell: Tell::Unenroll,
            }),
            LeftContact::Unenroll | LeftContact::Ignore => Ok(()),
        }
    }

    /// A device that was only presumed gone is back with its first word; it still has the tokens by which it can be woken.
    pub(super) fn come_back(&mut self, id: &EnrollmentId) {
        if self.departure(id) != Some(Departure::PresumedGone) {
            return;
        }
        self.revive(&id.device());
        if id.is_user() {
            self.revive(id);
        }
    }

    fn revive(&mut self, id: &EnrollmentId) {
        let check = self.silence_check();
        let phase = self.channel(id).map(|channel| channel.phase);
        let Some(Phase::Left {
            how: Departure::PresumedGone,
            at,
        }) = phase
        else {
            return;
        };
        if let Some(channel) = self.channel_mut(id) {
            channel.phase = match channel.tally {
                0 => Phase::Authenticated,
                _ => Phase::Enrolled,
            };
            channel.silence_check_at = check;
        }
        self.log(id, EventKind::CameBack { silent_since: at });
    }
}

fn ended(channel: &Channel) -> Option<Departure> {
    match channel.phase {
        Phase::Left { how, .. } => Some(how),
        Phase::Authenticated | Phase::Enrolled => None,
    }
}
