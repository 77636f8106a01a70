//! What every message of an enrolled device goes through: is it who it says, and what its speaking means.

use super::{
    Change, Channel, ExpiredIdentity, Phase, PushState, Refusal, Tell, UnknownDevice,
    record::WakePlan, turn::Turn,
};
use crate::{
    error::ErrorCode,
    events::EventKind,
    id::EnrollmentId,
    identity::{Binding, Presented, evaluate_binding},
    secret::Secret,
};

impl Turn<'_> {
    /// Lets a message pass if it comes from the known device that it says it is; follows a renewed certificate.
    pub(super) fn admit(
        &mut self,
        id: &EnrollmentId,
        certificate: &Presented,
    ) -> Result<(), Refusal> {
        if self.view.device.is_none() {
            return Err(self.unknown_device());
        }
        self.resume_superseded(certificate);
        let binding = self.binding(id, certificate);
        self.check_expiry(&binding, certificate)?;
        match binding {
            Binding::Pinned => {}
            Binding::Renewed => self.follow(certificate),
            Binding::Stranger => return Err(ErrorCode::IdentityStranger.into()),
            Binding::Conflict { .. } => return Err(ErrorCode::IdentityConflict.into()),
        }
        self.come_back(id);
        self.hold_as_ruled();
        Ok(())
    }

    /// Only the device's own certificate may outlive its end, and only if the policy says so.
    pub(super) fn check_expiry(
        &self,
        binding: &Binding,
        certificate: &Presented,
    ) -> Result<(), Refusal> {
        let may_outlive =
            *binding == Binding::Pinned && self.policy.expired_identity == ExpiredIdentity::Accept;
        if certificate.is_expired(self.now) && !may_outlive {
            return Err(ErrorCode::IdentityExpired.into());
        }
        Ok(())
    }

    /// What the certificate is to the device of `id`.
    pub(super) fn binding(&self, id: &EnrollmentId, certificate: &Presented) -> Binding {
        let device = self.view.device.as_ref();
        let pin = device.and_then(|device| device.pin.as_ref());
        evaluate_binding(
            id,
            pin,
            &self.identifiers(id),
            certificate,
            self.view.certificate_owner.as_ref(),
            self.policy.naming,
        )
    }

    /// By which names a certificate shows that it is the device's.
    pub(super) fn identifiers<'a>(&'a self, id: &'a EnrollmentId) -> [&'a str; 2] {
        let device = self.view.device.as_ref();
        let serial = device
            .and_then(|device| device.facts.serial_number.as_ref())
            .map_or("", |serial| serial.reveal());
        [id.device_part(), serial]
    }

    /// Binds the device to a renewed certificate.
    pub(super) fn follow(&mut self, certificate: &Presented) {
        let now = self.now;
        let Some(device) = self.device_mut() else {
            return;
        };
        let Some(pin) = device.pin.take() else { return };
        let next = pin.followed_by(certificate, now);
        let (id, old, new) = (device.id.clone(), pin.fingerprint, next.fingerprint);
        device.pin = Some(next);
        let signed = device
            .renewal
            .and_then(|window| window.profile_signed_until);
        device.profile_signed_until = signed.or(device.profile_signed_until);
        self.claim(certificate, &id);
        self.log(&id, EventKind::IdentityRenewed { old, new });
    }

    /// Notes that the certificate is the device's.
    pub(super) fn claim(&mut self, certificate: &Presented, device: &EnrollmentId) {
        let fingerprint = certificate.facts().fingerprint;
        self.changes.push(Change::ClaimCertificate {
            fingerprint,
            device: device.clone(),
            at: self.now,
        });
    }

    /// When to look whether a channel that speaks now has gone silent.
    pub(super) fn silence_check(&self) -> Option<jiff::Timestamp> {
        let after = self.policy.silence_after?;
        self.now.checked_add(after).ok()
    }

    /// The device and all its users.
    pub(super) fn household(&self) -> Vec<EnrollmentId> {
        let device = self.view.device.iter().map(|device| device.id.clone());
        device.chain(self.view.users.keys().cloned()).collect()
    }

    /// The refusal for a device that is not known.
    pub(super) fn unknown_device(&self) -> Refusal {
        let tell = match self.policy.unknown_device {
            UnknownDevice::Refuse | UnknownDevice::Adopt => Tell::Code,
            UnknownDevice::TellUnrecognized => Tell::Unrecognized,
            UnknownDevice::Unenroll => Tell::Unenroll,
        };
        Refusal {
            code: ErrorCode::EnrollmentUnknown,
            tell,
        }
    }

    /// A network user has to send what it was given at login.
    pub(super) fn check_auth_token(
        &mut self,
        id: &EnrollmentId,
        sent: Option<&Secret<String>>,
    ) -> Result<(), Refusal> {
        let Some(given) = self.view.users.get(id).and_then(|user| user.auth_token) else {
            return Ok(());
        };
        let matches = sent.is_some_and(|token| {
            crate::identity::Fingerprint::of_der(token.expose().as_bytes()) == given.hash
        });
        if matches {
            Ok(())
        } else {
            Err(ErrorCode::UserBadAuthToken.into())
        }
    }

    /// The channel spoke: note the time, end its silence, count its wakes as answered.
    pub(super) fn heard(&mut self, id: &EnrollmentId) {
        self.changes.push(Change::Seen {
            enrollment: id.clone(),
            at: self.now,
        });
        self.keep_schedule(id);
        let Some(channel) = self.channel(id) else {
            return;
        };
        let (silent_since, woken) = (channel.silent_since, channel.wake.tries > 0);
        if silent_since.is_none() && !woken {
            return;
        }
        let check = self.silence_check();
        if let Some(channel) = self.channel_mut(id) {
            channel.wake = WakePlan {
                asked_at: None,
                tries: 0,
                next_at: channel.wake.next_at,
            };
            if channel.silent_since.take().is_some() {
                channel.silence_check_at = check;
            }
        }
        if let Some(silent_since) = silent_since {
            self.log(id, EventKind::CameBack { silent_since });
        }
    }

    /// Whether the channel takes commands now: it and its device are enrolled.
    pub(super) fn takes_commands(&self, id: &EnrollmentId) -> bool {
        let is_enrolled = |channel: &Channel| channel.phase == Phase::Enrolled;
        self.is_enrolled() && self.channel(id).is_some_and(is_enrolled)
    }

    /// Whether the device is enrolled at all, for what only an enrolled one may ask.
    pub(super) fn is_enrolled(&self) -> bool {
        self.view
            .device
            .as_ref()
            .is_some_and(|device| device.channel.phase == Phase::Enrolled)
    }

    /// Forgets the tokens of a channel, which then cannot be woken.
    pub(super) fn forget_push(&mut self, id: &EnrollmentId) {
        self.stand_down(id);
        if let Some(channel) = self.channel_mut(id) {
            channel.push = PushState::None;
        }
        self.changes.push(Change::DropSecret {
            enrollment: id.clone(),
            name: super::SecretName::Push,
        });
    }

    /// Nobody wakes the channel or misses it from now on.
    pub(super) fn stand_down(&mut self, id: &EnrollmentId) {
        if let Some(channel) = self.channel_mut(id) {
            channel.wake = WakePlan::default();
            channel.update_at = None;
            channel.silence_check_at = None;
            channel.silent_since = None;
        }
    }
}
