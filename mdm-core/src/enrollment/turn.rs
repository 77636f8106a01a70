//! One step under way: the view it reads and the changes it collects.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::{
    Change, Channel, DeviceRecord, Effect, EnrollmentView, Hold, Input, Outcome, Policy,
    QueueScope, Refusal, Reply, Step, UserRecord, Verdict, renewal,
};
use crate::{
    checkin::CheckInMessage,
    entropy::Entropy,
    error::ErrorCode,
    events::{Event, EventKind},
    id::{EnrollmentId, EnrollmentKind},
    identity::{Fingerprint, IdentityError, Presented},
    queue::ItemState,
    request::{Message, Request},
};

/// Makes one step: what to answer, what to store, what to do.
///
/// * `view`: what the host has loaded for [`Input::channel`].
/// * `now`: the host's clock. It should not run backwards; if it does, waits get longer.
/// * `entropy`: seeded by the host; used for UUIDs, challenges and jitter.
///
/// Never fails and never panics: what cannot be done is a [`Reply::Refused`].
pub fn handle(
    view: EnrollmentView,
    input: Input,
    policy: &Policy,
    now: Timestamp,
    entropy: &mut Entropy,
) -> Step {
    let bound_before = renewal::bound_to(view.device.as_ref());
    let mut turn = Turn {
        view,
        bound_before,
        policy,
        now,
        entropy,
        changes: Vec::new(),
        effects: Vec::new(),
        ruled: None,
        present: None,
        device_changed: false,
        users_changed: BTreeSet::new(),
    };
    let reply = match input {
        Input::Request {
            request,
            certificate,
            ruling,
        } => turn.request(*request, certificate, ruling),
        Input::Deadline { channel } => turn.deadline(&channel),
        Input::Enqueue { channel, command } => turn.enqueue_for_operator(&channel, *command),
        Input::Cancel { channel, uuid } => turn.cancel(&channel, &uuid),
        Input::ClearQueue { channel } => turn.clear_queue(&channel),
        Input::CheckInNow { channel } => turn.check_in_now(&channel),
        Input::WakeAccepted { channel } => turn.wake_accepted(&channel),
        Input::WakeFailed {
            channel,
            reason,
            token,
        } => turn.wake_failed(&channel, reason, token),
        Input::Hold { device: _, hold } => turn.hold(hold),
        Input::LiftHold { device } => turn.lift_hold(&device),
        Input::ExpectRenewal {
            device,
            window,
            profile_signed_until,
        } => turn.expect_renewal(&device, window, profile_signed_until),
        Input::Depart { device, how } => turn.depart_for_operator(&device, how),
    };
    turn.finish(reply)
}

/// A step under way.
pub(super) struct Turn<'a> {
    pub(super) view: EnrollmentView,
    pub(super) policy: &'a Policy,
    pub(super) now: Timestamp,
    pub(super) entropy: &'a mut Entropy,
    pub(super) changes: Vec<Change>,
    pub(super) effects: Vec<Effect>,
    /// The hold that the host's rule asks for, to be put once it is known who speaks.
    ruled: Option<Hold>,
    /// The channel that takes commands right now, and need not be woken for them.
    pub(super) present: Option<EnrollmentId>,
    /// The certificate to which the device was bound when the step began.
    bound_before: Option<Fingerprint>,
    device_changed: bool,
    users_changed: BTreeSet<EnrollmentId>,
}

impl Turn<'_> {
    fn request(
        &mut self,
        request: Request,
        certificate: Result<Presented, IdentityError>,
        ruling: super::Ruling,
    ) -> Reply {
        let id = request.id().clone();
        let fingerprint = certificate
            .as_ref()
            .ok()
            .map(|certificate| certificate.facts().fingerprint);
        let result = match (certificate, &ruling.verdict) {
            (Err(error), _) => Err(Refusal::from(error.code())),
            (Ok(_), Verdict::Refuse { .. }) => Err(ErrorCode::EnrollmentRefused.into()),
            (Ok(certificate), Verdict::Admit | Verdict::Quarantine { .. }) => {
                self.admitted(request, &certificate, ruling)
            }
        };
        result.unwrap_or_else(|refusal| {
            if self.view.device.is_some() {
                self.log_later(
                    &id,
                    EventKind::Refused {
                        code: refusal.code,
                        certificate: fingerprint,
                    },
                );
            }
            Reply::Refused(refusal)
        })
    }

    fn admitted(
        &mut self,
        request: Request,
        certificate: &Presented,
        ruling: super::Ruling,
    ) -> Result<Reply, Refusal> {
        let (id, kind, message, raw) = request.into_parts();
        self.ruled = match ruling.verdict {
            Verdict::Quarantine { why } => Some(Hold::Quarantined { why }),
            Verdict::Admit | Verdict::Refuse { .. } => None,
        };
        match message {
            Message::Report(report) => self.report(&id, *report, raw, certificate, ruling.enqueue),
            Message::CheckIn(checkin) => {
                let checkin = *checkin;
                let unknown_keys = !checkin.extra.is_empty();
                let reply = match checkin.message {
                    CheckInMessage::Authenticate(message) => {
                        self.authenticate(&id, kind, message, certificate)?
                    }
                    CheckInMessage::TokenUpdate(message) => self.token_update(
                        &id,
                        kind,
                        message,
                        &checkin.identity,
                        checkin.auth_token.as_ref(),
                        certificate,
                    )?,
                    CheckInMessage::CheckOut => self.check_out(&id, certificate)?,
                    CheckInMessage::UserAuthenticate(message) => {
                        self.user_authenticate(&id, kind, message, &checkin.identity, certificate)?
                    }
                    CheckInMessage::SetBootstrapToken(message) => {
                        self.set_bootstrap_token(&id, message, certificate)?
                    }
                    CheckInMessage::GetBootstrapToken => {
                        self.get_bootstrap_token(&id, certificate)?
                    }
                    CheckInMessage::DeclarativeManagement(_)
                    | CheckInMessage::GetToken(_)
                    | CheckInMessage::ReturnToService => {
                        self.admit(&id, certificate)?;
                        self.check_auth_token(&id, checkin.auth_token.as_ref())?;
                        self.heard(&id);
                        self.host_answer(&id, &checkin.message, ruling.answer)?
                    }
                };
                if unknown_keys {
                    self.keep_unknown_keys(&id, raw);
                }
                self.enqueue_ruled(&id, ruling.enqueue);
                Ok(reply)
            }
        }
    }

    /// Puts the device on hold, if the host's rule says so.
    pub(super) fn hold_as_ruled(&mut self) {
        if let Some(hold) = self.ruled.take() {
            self.put_on_hold(hold);
        }
    }

    fn finish(mut self, reply: Reply) -> Step {
        if self.device_changed
            && let Some(mut device) = self.view.device.take()
        {
            let policy = self.policy.renewal.as_ref();
            renewal::plan(&mut device, self.bound_before, policy, self.entropy);
            self.changes.push(Change::PutDevice(Box::new(device)));
        }
        for id in std::mem::take(&mut self.users_changed) {
            if let Some(user) = self.view.users.remove(&id) {
                self.changes.push(Change::PutUser(Box::new(user)));
            }
        }
        Step {
            reply,
            changes: self.changes,
            effects: self.effects,
        }
    }

    /// The device, to be changed.
    pub(super) fn device_mut(&mut self) -> Option<&mut DeviceRecord> {
        self.device_changed |= self.view.device.is_some();
        self.view.device.as_mut()
    }

    /// Makes this the device's record.
    pub(super) fn put_device(&mut self, device: DeviceRecord) {
        self.device_changed = true;
        self.view.device = Some(device);
    }

    /// A user, to be changed.
    pub(super) fn user_mut(&mut self, id: &EnrollmentId) -> Option<&mut UserRecord> {
        let user = self.view.users.get_mut(id)?;
        if !self.users_changed.contains(id) {
            self.users_changed.insert(id.clone());
        }
        Some(user)
    }

    /// The user's record, made if there is none.
    pub(super) fn user_or_new(
        &mut self,
        id: &EnrollmentId,
        kind: EnrollmentKind,
    ) -> &mut UserRecord {
        let now = self.now;
        self.users_changed.insert(id.clone());
        self.view
            .users
            .entry(id.clone())
            .or_insert_with(|| UserRecord {
                id: id.clone(),
                kind,
                created_at: now,
                enrolled_at: None,
                short_name: None,
                long_name: None,
                not_on_console: false,
                challenge: None,
                auth_token: None,
                channel: Channel::new(),
            })
    }

    /// A channel, if it is known.
    pub(super) fn channel(&self, id: &EnrollmentId) -> Option<&Channel> {
        if id.is_user() {
            self.view.users.get(id).map(|user| &user.channel)
        } else {
            self.view
                .device
                .as_ref()
                .filter(|device| device.id == *id)
                .map(|device| &device.channel)
        }
    }

    /// A channel, to be changed.
    pub(super) fn channel_mut(&mut self, id: &EnrollmentId) -> Option<&mut Channel> {
        if id.is_user() {
            self.user_mut(id).map(|user| &mut user.channel)
        } else {
            self.device_mut()
                .filter(|device| device.id == *id)
                .map(|device| &mut device.channel)
        }
    }

    pub(super) fn is_held(&self) -> bool {
        self.view
            .device
            .as_ref()
            .is_some_and(|device| device.held.is_some())
    }

    pub(super) fn log(&mut self, id: &EnrollmentId, kind: EventKind) {
        self.changes.push(Change::Log(Event {
            enrollment: id.clone(),
            at: self.now,
            kind,
        }));
    }

    pub(super) fn log_later(&mut self, id: &EnrollmentId, kind: EventKind) {
        self.changes.push(Change::LogLater(Event {
            enrollment: id.clone(),
            at: self.now,
            kind,
        }));
    }

    pub(super) fn close_queue(
        &mut self,
        scope: QueueScope,
        queued_before: Timestamp,
        state: ItemState,
    ) {
        let id = match &scope {
            QueueScope::Channel(id) | QueueScope::Device(id) => id.clone(),
        };
        self.changes.push(Change::CloseQueue {
            scope,
            queued_before,
            state,
            at: self.now,
        });
        self.log(&id, EventKind::QueueClosed { state });
    }
}

/// The reply to an operator's wish that was recorded.
pub(super) const RECORDED: Reply = Reply::Done(Outcome::Recorded);
/// The reply to an operator's wish that changed nothing.
pub(super) const UNCHANGED: Reply = Reply::Done(Outcome::Unchanged);
