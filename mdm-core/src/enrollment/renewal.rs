//! A device's identity gets a new one before it ends (action 3).

use jiff::{SignedDuration, Timestamp};

use super::{
    Channel, DeviceRecord, Effect, Phase, RenewalPolicy, RenewalWindow, Reply,
    turn::{RECORDED, Turn},
};
use crate::{
    entropy::Entropy,
    error::ErrorCode,
    events::EventKind,
    id::EnrollmentId,
    identity::{Fingerprint, Pin},
};

/// By how much the time of the first try varies, so that devices enrolled on one day do not renew in one hour.
const SPREAD_PERCENT: u8 = 5;

impl Turn<'_> {
    /// The host is about to send the profile: its Authenticate, if one comes, is no new enrollment.
    pub(super) fn expect_renewal(
        &mut self,
        id: &EnrollmentId,
        window: SignedDuration,
        profile_signed_until: Option<Timestamp>,
    ) -> Reply {
        let now = self.now;
        let Some(device) = self.view.device.as_ref().filter(|device| device.id == *id) else {
            return Reply::Refused(ErrorCode::EnrollmentUnknown.into());
        };
        if let Phase::Left { .. } = device.channel.phase {
            return Reply::Refused(ErrorCode::EnrollmentLeft.into());
        }
        let Ok(until) = now.checked_add(window) else {
            return Reply::Refused(ErrorCode::RequestBadValue.into());
        };
        if let Some(device) = self.device_mut() {
            device.renewal = Some(RenewalWindow {
                since: now,
                until,
                authenticated: false,
                profile_signed_until,
            });
        }
        RECORDED
    }

    /// The renewal is due: asks for it, and plans the next try in case that nothing comes of this one.
    pub(super) fn renew_identity(&mut self, id: &EnrollmentId) {
        let (now, policy) = (self.now, self.policy.renewal);
        let Some(device) = self.device_mut().filter(|device| device.id == *id) else {
            return;
        };
        let (Some(policy), Some(pin), Phase::Enrolled) =
            (policy, &device.pin, device.channel.phase)
        else {
            device.channel.renew_at = None;
            return;
        };
        let (attempt, not_after) = (device.renewal_tries.saturating_add(1), pin.not_after);
        device.renewal_tries = attempt;
        let wait = policy.retry.wait(attempt, self.entropy);
        let again = now.checked_add(wait).ok();
        if let Some(channel) = self.channel_mut(id) {
            channel.renew_at = again;
        }
        self.log(id, EventKind::IdentityRenewalBegun { attempt, not_after });
        self.effects.push(Effect::RenewIdentity {
            device: id.clone(),
            attempt,
        });
    }

    /// The device could not install the profile. The next try is planned already.
    pub(super) fn renewal_failed(&mut self, id: &EnrollmentId) {
        let device = self.view.device.as_ref();
        if let Some(attempt) = device.map(|device| device.renewal_tries) {
            self.log(id, EventKind::IdentityRenewalFailed { attempt });
        }
    }
}

/// The certificate to which a device was bound when the step began.
pub(super) fn bound_to(device: Option<&DeviceRecord>) -> Option<Fingerprint> {
    let pin = device.and_then(|device| device.pin.as_ref());
    pin.map(|pin| pin.fingerprint)
}

/// Plans the renewal of a device's identity: of a new one afresh, of the one it had only if it was not planned.
pub(super) fn plan(
    device: &mut DeviceRecord,
    before: Option<Fingerprint>,
    policy: Option<&RenewalPolicy>,
    entropy: &mut Entropy,
) {
    let DeviceRecord {
        pin,
        renewal_tries,
        channel: Channel {
            phase, renew_at, ..
        },
        ..
    } = device;
    let is_new = pin.as_ref().map(|pin| pin.fingerprint) != before;
    if is_new {
        *renewal_tries = 0;
    }
    match (pin, policy, *phase) {
        (Some(pin), Some(policy), Phase::Enrolled) if is_new || renew_at.is_none() => {
            *renew_at = due(pin, policy, entropy);
        }
        (Some(_), Some(_), Phase::Enrolled) => {}
        // While an enrollment is not complete, or over, nothing is renewed.
        _ => *renew_at = None,
    }
}

/// When about that share of the certificate's lifetime has passed.
fn due(pin: &Pin, policy: &RenewalPolicy, entropy: &mut Entropy) -> Option<Timestamp> {
    let life = pin.not_after.duration_since(pin.not_before);
    let share = i128::from(policy.share_percent.min(100));
    let part = SignedDuration::from_nanos_i128(life.as_nanos() * share / 100);
    let part = entropy.jitter(part, SPREAD_PERCENT).min(life);
    pin.not_before.checked_add(part).ok()
}
