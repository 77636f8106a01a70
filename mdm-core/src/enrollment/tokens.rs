//! TokenUpdate: the enrollment is complete, or its tokens have changed.

use jiff::Timestamp;
use serde::Serialize;

use super::{
    Awaiting, Change, DeviceFacts, Phase, PushState, QueueScope, Refusal, Reply, SecretName,
    UnknownDevice, UserRecord, arrival::new_device, turn::Turn,
};
use crate::{
    checkin::TokenUpdate,
    error::ErrorCode,
    events::{Departure, EventKind},
    id::{EnrollmentId, EnrollmentKind, IdentityKeys},
    identity::{Binding, Fingerprint, Presented},
    limits::MAX_FACT_BYTES,
    queue::ItemState,
    secret::{Pii, Secret},
};

impl Turn<'_> {
    pub(super) fn token_update(
        &mut self,
        id: &EnrollmentId,
        kind: EnrollmentKind,
        message: TokenUpdate,
        identity: &IdentityKeys,
        auth_token: Option<&Secret<String>>,
        certificate: &Presented,
    ) -> Result<Reply, Refusal> {
        self.adopt(id, kind, certificate)?;
        self.take_up_anew(id, certificate);
        self.admit(id, certificate)?;
        self.check_auth_token(id, auth_token)?;
        if self.stays_gone(id) {
            self.check_left()?;
            self.heard(id);
            return Ok(Reply::Empty);
        }
        if id.is_user() {
            self.check_room(id)?;
            self.name_user(id, kind, identity, message.not_on_console);
        }
        self.heard(id);
        let was_enrolled = self.is_enrolled();
        self.complete_arrival(id, message.awaiting_configuration);
        self.put_tokens(id, &message);
        self.note_awaiting(id, message.awaiting_configuration);
        self.wake_for_waiting_work(id);
        if !was_enrolled {
            // Its users may have been faster.
            for user in self.household().iter().filter(|id| id.is_user()) {
                self.look_for_work(user);
            }
        }
        Ok(Reply::Empty)
    }

    /// Whether tokens do not bring a channel back: it was wiped or removed, or it is a user's on a device that left.
    fn stays_gone(&self, id: &EnrollmentId) -> bool {
        match self.departure(id) {
            Some(Departure::RemovedByUs | Departure::Wiped) => true,
            Some(Departure::CheckedOut | Departure::PresumedGone) => {
                id.is_user() && self.device_departure().is_some()
            }
            None => false,
        }
    }

    /// Takes in a device that was never heard of, if the policy says so.
    fn adopt(
        &mut self,
        id: &EnrollmentId,
        kind: EnrollmentKind,
        certificate: &Presented,
    ) -> Result<(), Refusal> {
        if self.view.device.is_some()
            || id.is_user()
            || self.policy.unknown_device != UnknownDevice::Adopt
        {
            return Ok(());
        }
        if let Binding::Conflict { .. } = self.binding(id, certificate) {
            return Err(ErrorCode::IdentityConflict.into());
        }
        if certificate.is_expired(self.now) {
            return Err(ErrorCode::IdentityExpired.into());
        }
        self.put_device(new_device(
            id,
            kind,
            DeviceFacts::default(),
            certificate,
            self.now,
        ));
        self.claim(certificate, id);
        Ok(())
    }

    fn name_user(
        &mut self,
        id: &EnrollmentId,
        kind: EnrollmentKind,
        identity: &IdentityKeys,
        not_on_console: Option<bool>,
    ) {
        let user = self.user_or_new(id, kind);
        if let Some(name) = &identity.user_short_name {
            user.short_name = Some(kept_name(name));
        }
        if let Some(name) = &identity.user_long_name {
            user.long_name = Some(kept_name(name));
        }
        if let Some(behind) = not_on_console {
            user.not_on_console = behind;
        }
    }

    /// Ends the time between Authenticate and TokenUpdate: gives up what belonged to an enrollment before, or completes a renewal.
    fn complete_arrival(&mut self, id: &EnrollmentId, awaiting: Option<bool>) {
        if id.is_user() {
            return;
        }
        let Some(device) = &self.view.device else {
            return;
        };
        let begins_anew = match device.channel.phase {
            Phase::Authenticated => device.enrolled_at.is_some(),
            // Setup Assistant runs only on a device that was wiped: what looked like the renewal was an enrollment.
            // One that waited before still does.
            Phase::Enrolled => {
                awaiting == Some(true)
                    && !matches!(device.channel.awaiting, Awaiting::Since { .. })
                    && device.renewal.is_some_and(|window| window.authenticated)
            }
            Phase::Left { .. } => false,
        };
        if begins_anew {
            self.give_up_former_enrollment();
        }
        if let Some(device) = self.device_mut() {
            if begins_anew || device.channel.phase == Phase::Authenticated {
                device.superseded = None;
            }
            if device.renewal.is_some_and(|window| window.authenticated) {
                device.renewal = None;
            }
        }
    }

    fn give_up_former_enrollment(&mut self) {
        let Some(device) = self.device_mut() else {
            return;
        };
        let (id, since) = (device.id.clone(), device.authenticated_at);
        device.re_enrollments += 1;
        device.channel.tally = 0;
        device.channel.awaiting = Awaiting::No;
        if let Some(pin) = &mut device.pin {
            pin.former.clear();
        }
        let stale = |at: Option<Timestamp>| at.is_some_and(|at| at < since);
        let drops_bootstrap = stale(device.bootstrap_token_at);
        let drops_unlock = stale(device.unlock_token_at);
        if drops_bootstrap {
            device.bootstrap_token_at = None;
        }
        if drops_unlock {
            device.unlock_token_at = None;
        }
        self.view
            .queue
            .window
            .retain(|queued| queued.item.queued_at >= since);
        self.close_queue(QueueScope::Device(id.clone()), since, ItemState::Abandoned);
        if drops_bootstrap {
            self.changes.push(Change::DropSecret {
                enrollment: id.clone(),
                name: SecretName::BootstrapToken,
            });
            self.log(&id, EventKind::BootstrapTokenRemoved);
        }
        if drops_unlock {
            self.changes.push(Change::DropSecret {
                enrollment: id,
                name: SecretName::UnlockToken,
            });
        }
        // A user may have been faster than its device.
        let has_spoken = |user: &UserRecord| matches!(user.channel.push, PushState::Ready { since: at, .. } if at >= since);
        let former: Vec<_> = self
            .view
            .users
            .values()
            .filter(|user| !has_spoken(user))
            .map(|user| user.id.clone())
            .collect();
        for user in former {
            self.forget_push(&user);
            if let Some(user) = self.user_mut(&user) {
                user.channel.phase = Phase::Authenticated;
                user.channel.tally = 0;
                user.channel.awaiting = Awaiting::No;
                user.auth_token = user.auth_token.filter(|token| token.at >= since);
                user.challenge = user.challenge.take().filter(|(_, at)| *at >= since);
            }
        }
    }

    fn put_tokens(&mut self, id: &EnrollmentId, message: &TokenUpdate) {
        let now = self.now;
        let check = self.silence_check();
        let digest = push_digest(message);
        let Some(channel) = self.channel_mut(id) else {
            return;
        };
        let changed =
            !matches!(&channel.push, PushState::Ready { digest: known, .. } if *known == digest);
        channel.phase = Phase::Enrolled;
        channel.tally = channel.tally.saturating_add(1);
        let first = channel.tally == 1;
        if first || channel.silence_check_at.is_none() {
            // A check that is planned already runs too early rather than being moved each time: it looks at the last contact.
            channel.silence_check_at = check;
        }
        if changed {
            channel.push = PushState::Ready {
                topic: message.topic.clone(),
                digest,
                since: now,
            };
        } else if let PushState::Ready { since, .. } = &mut channel.push {
            // The device vouches for its token anew: older word from APNs that it is dead no longer counts.
            *since = now;
        }
        if first {
            if let Some(user) = self.user_mut(id) {
                user.enrolled_at = Some(now);
            } else if let Some(device) = self.device_mut() {
                device.enrolled_at = Some(now);
            }
        }
        if changed {
            self.changes.push(Change::PutSecret {
                enrollment: id.clone(),
                name: SecretName::Push,
                value: push_secret(message),
            });
        }
        if let Some(token) = message.unlock_token.as_ref().filter(|_| !id.is_user()) {
            if let Some(device) = self.device_mut() {
                device.unlock_token_at = Some(now);
            }
            self.changes.push(Change::PutSecret {
                enrollment: id.clone(),
                name: SecretName::UnlockToken,
                value: token.clone(),
            });
        }
        self.keep_schedule(id);
        if first {
            self.log(id, EventKind::Enrolled);
        } else if changed {
            self.log(id, EventKind::TokensUpdated { changed });
        } else {
            self.log_later(id, EventKind::TokensUpdated { changed });
        }
    }
}

/// The name of a user as a record keeps it.
pub(super) fn kept_name(name: &str) -> Pii<String> {
    Pii::new(name[..name.floor_char_boundary(MAX_FACT_BYTES)].to_owned())
}

/// A name for what it takes to wake a channel, to see a change.
fn push_digest(message: &TokenUpdate) -> Fingerprint {
    let parts = [
        message.topic.as_bytes(),
        &message.token,
        message.push_magic.expose().as_bytes(),
    ];
    let mut bytes = Secret::new(Vec::with_capacity(
        parts.iter().map(|part| part.len() + 8).sum(),
    ));
    for part in parts {
        bytes.extend(&(part.len() as u64).to_be_bytes());
        bytes.extend(part);
    }
    Fingerprint::of_der(bytes.expose())
}

/// What it takes to wake a channel, as it is kept: JSON with `topic`, `token` in hex, `magic`.
fn push_secret(message: &TokenUpdate) -> Secret<Vec<u8>> {
    #[derive(Serialize)]
    struct Push<'a> {
        topic: &'a str,
        token: String,
        magic: &'a str,
    }
    let token = message
        .token
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let push = Push {
        topic: &message.topic,
        token,
        magic: message.push_magic.expose(),
    };
    // Three strings always serialise.
    Secret::new(serde_json::to_vec(&push).unwrap_or_default())
}
