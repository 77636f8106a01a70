//! Authenticate: a device asks to be enrolled, for the first time, again, or to renew its identity.

use jiff::SignedDuration;

use super::{
    Admission, Change, Channel, DeviceFacts, DeviceRecord, Phase, Refusal, Reply, turn::Turn,
};
use crate::{
    checkin::Authenticate,
    error::ErrorCode,
    events::{Arrival, Departure, EventKind},
    id::{EnrollmentId, EnrollmentKind},
    identity::{Binding, Naming, Pin, Presented, names_another},
};

/// How long after an Authenticate a copy of it may arrive, of a device or proxy that got no answer in time.
///
/// A device that enrolls anew within this time has another certificate; one that comes with the same loses nothing by
/// going on with an enrollment that is minutes old.
const COPY_ARRIVES_WITHIN: SignedDuration = SignedDuration::from_mins(10);

impl Turn<'_> {
    pub(super) fn authenticate(
        &mut self,
        id: &EnrollmentId,
        kind: EnrollmentKind,
        message: Authenticate,
        certificate: &Presented,
    ) -> Result<Reply, Refusal> {
        if id.is_user() {
            return Err(ErrorCode::CheckinWrongChannel.into());
        }
        let binding = self.binding(id, certificate);
        if let Binding::Conflict { .. } = binding {
            return Err(ErrorCode::IdentityConflict.into());
        }
        self.check_expiry(&binding, certificate)?;
        if binding == Binding::Stranger && self.is_takeover(id, certificate) {
            return Err(ErrorCode::IdentityStranger.into());
        }
        let arrival = self.arrival(&binding);
        self.check_invitation(arrival, &binding)?;
        let facts = facts(message, self.now);
        match (arrival, self.view.device.take()) {
            (_, None) => self.first(id, kind, facts, certificate),
            (Arrival::Repeated, Some(device)) if device.channel.phase == Phase::Enrolled => {
                self.view.device = Some(device);
            }
            (Arrival::Renewal, Some(device)) => self.renewal(device, facts, &binding, certificate),
            (_, Some(device)) => self.again(device, arrival, facts, certificate),
        }
        self.heard(id);
        self.log(id, EventKind::Authenticated { arrival });
        self.take_place(id, arrival);
        self.hold_as_ruled();
        Ok(Reply::Empty)
    }

    /// Who begins an enrollment comes to a place that was prepared, if the policy says so; and no place is taken twice.
    fn check_invitation(&self, arrival: Arrival, binding: &Binding) -> Result<(), ErrorCode> {
        let is_over = match arrival {
            Arrival::Renewal => return Ok(()),
            Arrival::Repeated if *binding == Binding::Pinned => return Ok(()),
            Arrival::Repeated | Arrival::First => false,
            // A new enrollment has a new certificate. What comes with that of an enrollment which is over is a copy of what
            // was said then; unless the device was only presumed to be gone.
            Arrival::ReEnrollment => {
                let departure = self.device_departure();
                let was_its_own =
                    *binding == Binding::Pinned || self.view.certificate_owner.is_some();
                was_its_own && departure.is_some_and(|how| how != Departure::PresumedGone)
            }
        };
        match (&self.view.invitation, self.policy.admission) {
            (Some(invitation), _) => invitation.admit(is_over),
            (None, Admission::AnyTrusted) => Ok(()),
            (None, Admission::PreparedPlaces) => Err(ErrorCode::EnrollmentNoPlace),
        }
    }

    fn take_place(&mut self, id: &EnrollmentId, arrival: Arrival) {
        let Some(invitation) = self.view.invitation.take() else {
            return;
        };
        if arrival == Arrival::Renewal {
            return;
        }
        let known = self
            .view
            .device
            .as_ref()
            .and_then(|device| device.place.as_ref());
        if invitation.taken_by_device && known == Some(&invitation.place.id) {
            return;
        }
        if let Some(device) = self.device_mut() {
            device.place = Some(invitation.place.id.clone());
            device.profile_signed_until = invitation.profile_signed_until;
        }
        if !invitation.taken_by_device {
            let place = invitation.place.id;
            self.changes.push(Change::TakePlace {
                place: place.clone(),
                device: id.clone(),
                at: self.now,
            });
            self.log(id, EventKind::PlaceTaken { place });
        }
    }

    /// Whether a certificate that names another device asks to enroll this one, which is enrolled, in its place.
    ///
    /// An issuer that names no device cannot be asked: there a trusted certificate is all that an enrollment needs.
    fn is_takeover(&self, id: &EnrollmentId, certificate: &Presented) -> bool {
        let Some(device) = &self.view.device else {
            return false;
        };
        let is_over = match device.channel.phase {
            Phase::Authenticated | Phase::Enrolled => false,
            Phase::Left { how, .. } => how != Departure::PresumedGone,
        };
        let identifiers = self.identifiers(id);
        !is_over
            && self.policy.naming == Naming::DeviceIdentifiers
            && [&device.pin, &device.superseded]
                .into_iter()
                .flatten()
                .any(|pin| names_another(pin, &identifiers, certificate))
    }

    /// A renewal is what we asked for, within its time, from a certificate that names the device; everything else begins anew.
    ///
    /// A device that was wiped and enrolls anew while a renewal is expected looks the same here;
    /// its TokenUpdate, which then waits for configuration, tells ([`Turn::token_update`]).
    fn arrival(&self, binding: &Binding) -> Arrival {
        let Some(device) = &self.view.device else {
            return Arrival::First;
        };
        match device.channel.phase {
            Phase::Authenticated => Arrival::Repeated,
            Phase::Left { .. } => Arrival::ReEnrollment,
            Phase::Enrolled => {
                let expected = device
                    .renewal
                    .is_some_and(|window| self.now <= window.until);
                let continues = matches!(binding, Binding::Pinned | Binding::Renewed);
                let age = self.now.duration_since(device.authenticated_at);
                if expected && continues {
                    Arrival::Renewal
                } else if *binding == Binding::Pinned && age <= COPY_ARRIVES_WITHIN {
                    Arrival::Repeated
                } else {
                    Arrival::ReEnrollment
                }
            }
        }
    }

    fn first(
        &mut self,
        id: &EnrollmentId,
        kind: EnrollmentKind,
        facts: DeviceFacts,
        certificate: &Presented,
    ) {
        self.put_device(new_device(id, kind, facts, certificate, self.now));
        self.claim(certificate, id);
    }

    fn renewal(
        &mut self,
        mut device: DeviceRecord,
        facts: DeviceFacts,
        binding: &Binding,
        certificate: &Presented,
    ) {
        device.facts = facts;
        if let Some(window) = &mut device.renewal {
            window.authenticated = true;
        }
        device.authenticated_at = self.now;
        self.put_device(device);
        if *binding == Binding::Renewed {
            self.follow(certificate);
        }
    }

    /// The phase changes now; what belonged to the enrollment before is given up only when the TokenUpdate completes the new one.
    fn again(
        &mut self,
        mut device: DeviceRecord,
        arrival: Arrival,
        facts: DeviceFacts,
        certificate: &Presented,
    ) {
        device.facts = facts;
        device.renewal = None;
        if arrival == Arrival::ReEnrollment {
            device.authenticated_at = self.now;
            device.superseded = may_resume(&mut device);
            device.channel.phase = Phase::Authenticated;
            // When the new enrollment is given up if it is not completed.
            let check = self.silence_check();
            device.channel.silence_check_at = check.filter(|_| device.superseded.is_some());
        }
        let old = device
            .pin
            .replace(Pin::to(certificate, self.now))
            .map(|pin| pin.fingerprint);
        let (id, new) = (device.id.clone(), certificate.facts().fingerprint);
        self.put_device(device);
        self.claim(certificate, &id);
        if let Some(old) = old.filter(|old| *old != new) {
            self.log(&id, EventKind::IdentityReplaced { old, new });
        }
    }
}

impl Turn<'_> {
    /// A device that was about to enroll anew and speaks with its old certificate: the new enrollment has failed there.
    pub(super) fn resume_superseded(&mut self, certificate: &Presented) {
        let shown = Some(certificate.facts().fingerprint);
        let is_old = self.view.device.as_ref().is_some_and(|device| {
            let is_shown = |pin: &Option<Pin>| pin.as_ref().map(|pin| pin.fingerprint) == shown;
            is_shown(&device.superseded) && !is_shown(&device.pin)
        });
        if is_old && self.can_resume() {
            self.resume();
        }
    }

    /// The certificate alone does not tell, if a new enrollment has the old one's. But before its TokenUpdate a device does not report.
    pub(super) fn resume_by_report(&mut self, id: &EnrollmentId) {
        let is_same = self.view.device.as_ref().is_some_and(|device| {
            let of = |pin: &Option<Pin>| pin.as_ref().map(|pin| pin.fingerprint);
            of(&device.superseded) == of(&device.pin)
        });
        if is_same && !id.is_user() && self.can_resume() {
            self.resume();
        }
    }

    /// Whether an enrollment waits for the one that is to replace it.
    pub(super) fn can_resume(&self) -> bool {
        self.view.device.as_ref().is_some_and(|device| {
            let is_open = match device.channel.phase {
                Phase::Authenticated => true,
                Phase::Enrolled => false,
                Phase::Left { how, .. } => how == Departure::PresumedGone,
            };
            is_open && device.superseded.is_some()
        })
    }

    /// Goes on with the enrollment that was to be replaced.
    ///
    /// The two certificates change places: a word of the old enrollment may only have overtaken the TokenUpdate of the new one,
    /// which then still completes it ([`Turn::token_update`]).
    pub(super) fn resume(&mut self) {
        let check = self.silence_check();
        let Some(device) = self.device_mut() else {
            return;
        };
        let failed = std::mem::replace(&mut device.pin, device.superseded.take());
        let is_same = |pin: &Pin| {
            device
                .pin
                .as_ref()
                .is_some_and(|old| old.fingerprint == pin.fingerprint)
        };
        device.superseded = failed.filter(|failed| !is_same(failed));
        device.channel.phase = Phase::Enrolled;
        device.channel.silence_check_at = check;
        let id = device.id.clone();
        self.log(&id, EventKind::ReEnrollmentFailed);
        for channel in self.household() {
            self.look_for_work(&channel);
        }
    }

    /// A TokenUpdate of the new enrollment completes it even if the old one was resumed meanwhile.
    pub(super) fn take_up_anew(&mut self, id: &EnrollmentId, certificate: &Presented) {
        let shown = certificate.facts().fingerprint;
        let is_open = match self.channel(&id.device()).map(|channel| channel.phase) {
            Some(Phase::Enrolled) => true,
            Some(Phase::Left { how, .. }) => how == Departure::CheckedOut,
            Some(Phase::Authenticated) | None => false,
        };
        let Some(device) = self.view.device.as_ref().filter(|_| is_open) else {
            return;
        };
        let is_shown = |pin: &Option<Pin>| pin.as_ref().is_some_and(|p| p.fingerprint == shown);
        if id.is_user() || !is_shown(&device.superseded) || is_shown(&device.pin) {
            return;
        }
        if let Some(device) = self.device_mut() {
            std::mem::swap(&mut device.pin, &mut device.superseded);
            device.channel.phase = Phase::Authenticated;
        }
    }
}

/// The certificate of the enrollment that goes on if the new one fails. One that is over does not.
fn may_resume(device: &mut DeviceRecord) -> Option<Pin> {
    match device.channel.phase {
        Phase::Enrolled => device.pin.clone(),
        Phase::Authenticated => device.superseded.take(),
        Phase::Left { how, .. } if how != Departure::PresumedGone => None,
        // What was given up before it was complete has nothing to go on with but what it was to replace.
        Phase::Left { .. } if device.channel.tally == 0 => device.superseded.take(),
        Phase::Left { .. } => device.pin.clone(),
    }
}

/// A device that has just authenticated.
pub(super) fn new_device(
    id: &EnrollmentId,
    kind: EnrollmentKind,
    facts: DeviceFacts,
    certificate: &Presented,
    now: jiff::Timestamp,
) -> DeviceRecord {
    DeviceRecord {
        id: id.clone(),
        kind,
        created_at: now,
        authenticated_at: now,
        enrolled_at: None,
        re_enrollments: 0,
        pin: Some(Pin::to(certificate, now)),
        superseded: None,
        renewal: None,
        renewal_tries: 0,
        place: None,
        profile_signed_until: None,
        facts,
        held: None,
        bootstrap_token_at: None,
        unlock_token_at: None,
        channel: Channel::new(),
    }
}

fn facts(message: Authenticate, now: jiff::Timestamp) -> DeviceFacts {
    let Authenticate {
        topic: _,
        device_name,
        model_name,
        model,
        product_name,
        os_version,
        build_version,
        serial_number,
        imei,
        meid,
    } = message;
    DeviceFacts {
        at: Some(now),
        device_name,
        model_name,
        model,
        product_name,
        os_version,
        build_version,
        serial_number,
        imei,
        meid,
    }
}
