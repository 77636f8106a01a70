//! Who gets a certificate, and whom it names.

use jiff::Timestamp;
use mdm_core::{
    crypto::AwsLcProvider,
    enrollment::{DeviceRecord, ExpiredIdentity, Phase},
    entropy::Entropy,
    error::ErrorCode,
    id::EnrollmentId,
    identity::{ChainPolicy, Fingerprint},
    issue::{IssueError, Subject},
    scep::{Challenge, ChallengeRefusal, FailInfo, Proof, Redeemed, ScepRequest},
    secret::Secret,
};
use tracing::info;

use super::{Enrolling, purpose::Purpose};
use crate::store::{Redemption, StoreError};

/// Why there is no certificate.
#[derive(Debug)]
pub(super) enum Unissued {
    /// It is not to be had this way.
    Denied(Denial),
    /// The store does not answer: the device asks again.
    Store(StoreError),
}

/// A refusal.
#[derive(Debug)]
pub(super) struct Denial {
    /// Why, for the log.
    pub(super) code: ErrorCode,
    /// What the client is told of it.
    pub(super) info: FailInfo,
    /// For what it asked, as far as that is known.
    pub(super) purpose: Option<Purpose>,
}

impl Unissued {
    /// A refusal of which the client learns no more than that it is one.
    fn denied(code: ErrorCode, purpose: Option<Purpose>) -> Self {
        Self::Denied(Denial {
            code,
            info: FailInfo::BadRequest,
            purpose,
        })
    }
}

impl From<StoreError> for Unissued {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// How often a challenge is looked at again that somebody else has used meanwhile. The second look finds it used.
const LOOKS: u32 = 2;

impl Enrolling {
    /// The certificate for a request, DER: a new one, or the one that it brought before.
    pub(super) fn grant(
        &self,
        request: &ScepRequest,
        now: Timestamp,
        entropy: &mut Entropy,
    ) -> Result<Vec<u8>, Unissued> {
        match request.proof() {
            Proof::Challenge(word) => self.by_challenge(request, word, now, entropy),
            Proof::Certificate(der) => self.by_certificate(request, der, now, entropy),
        }
    }

    fn by_challenge(
        &self,
        request: &ScepRequest,
        word: Option<&Secret<String>>,
        now: Timestamp,
        entropy: &mut Entropy,
    ) -> Result<Vec<u8>, Unissued> {
        let refused = |refusal: ChallengeRefusal, purpose| {
            Unissued::Denied(Denial {
                code: refusal.code(),
                info: refusal.fail_info(),
                purpose,
            })
        };
        let Some(word) = word else {
            return Err(refused(ChallengeRefusal::Missing, None));
        };
        let (hash, by) = (Challenge::hash_of(word), request.redeemer());
        for _ in 0..LOOKS {
            let Some(given) = self.app.store().challenge(&hash)? else {
                return Err(refused(ChallengeRefusal::Unknown, None));
            };
            let challenge = &given.challenge;
            let Some(purpose) = Purpose::parse(challenge.place()) else {
                return Err(refused(ChallengeRefusal::Unknown, None));
            };
            let first = match challenge.redeem(now, Some(word), &by) {
                Err(refusal) => return Err(refused(refusal, Some(purpose))),
                Ok(Redeemed::Again { certificate }) => return Ok(certificate.to_vec()),
                Ok(Redeemed::First(first)) => first,
            };
            let certificate = match &purpose {
                Purpose::Place(_) => self.check_place(&purpose),
                Purpose::Device(device) => self.check_device(device).map(drop),
            }
            .and_then(|()| self.certify(request, &purpose, now, entropy))?;
            let redemption = Redemption {
                challenge: first.with(&certificate),
                certificate: Fingerprint::of_der(&certificate),
                place: purpose.place().cloned(),
                profile_signed_until: given.profile_signed_until,
                at: now,
            };
            if self.app.store().redeem(redemption).wait()? {
                tell(&certificate, &purpose);
                return Ok(certificate);
            }
        }
        Err(refused(ChallengeRefusal::Used, None))
    }

    /// A device that signs with its identity gets the next one.
    fn by_certificate(
        &self,
        request: &ScepRequest,
        der: &[u8],
        now: Timestamp,
        entropy: &mut Entropy,
    ) -> Result<Vec<u8>, Unissued> {
        let policy = ChainPolicy {
            rsa_keys: self.scep.rsa_keys,
            ..ChainPolicy::default()
        };
        let presented = self
            .anchors
            .verify(der, &[], &policy, &AwsLcProvider, now)
            .map_err(|error| Unissued::denied(error.code(), None))?;
        let shown = presented.facts().fingerprint;
        let Some(owner) = self.app.store().certificate_owner(&shown)? else {
            return Err(Unissued::denied(ErrorCode::IdentityStranger, None));
        };
        let purpose = Purpose::Device(owner.clone());
        let device = self.check_device(&owner)?;
        // One of an enrollment before this one must not come back: its key may be why the device was enrolled anew.
        let is_its_own = device
            .pin
            .as_ref()
            .is_some_and(|pin| pin.fingerprint == shown || pin.former.contains(&shown));
        if !is_its_own {
            return Err(Unissued::denied(ErrorCode::IdentityStranger, Some(purpose)));
        }
        let accepts = self.app.policy().expired_identity == ExpiredIdentity::Accept;
        if presented.is_expired(now) && !accepts {
            return Err(Unissued::denied(ErrorCode::IdentityExpired, Some(purpose)));
        }
        let certificate = self.certify(request, &purpose, now, entropy)?;
        tell(&certificate, &purpose);
        Ok(certificate)
    }

    /// That a place has expired since its profile was downloaded does not matter: the challenge has an end of its own.
    fn check_place(&self, purpose: &Purpose) -> Result<(), Unissued> {
        let denied = |code| Unissued::denied(code, Some(purpose.clone()));
        let Some(id) = purpose.place() else {
            return Ok(());
        };
        match self.app.store().place(id)? {
            None => Err(denied(ErrorCode::PlaceUnknown)),
            Some(place) if place.closed_at.is_some() => Err(denied(ErrorCode::PlaceClosed)),
            Some(place) if place.is_full() => Err(denied(ErrorCode::PlaceUsed)),
            Some(_) => Ok(()),
        }
    }

    fn check_device(&self, id: &EnrollmentId) -> Result<DeviceRecord, Unissued> {
        let denied = |code| Unissued::denied(code, Some(Purpose::Device(id.clone())));
        let Some(detail) = self.app.store().device(id)? else {
            return Err(denied(ErrorCode::EnrollmentUnknown));
        };
        match detail.record.channel.phase {
            Phase::Left { .. } => Err(denied(ErrorCode::EnrollmentLeft)),
            Phase::Authenticated | Phase::Enrolled => Ok(detail.record),
        }
    }

    /// The first certificate names the place, because the device is not known yet; those after it name the device, by which they are
    /// followed ([`mdm_core::identity::Naming::DeviceIdentifiers`]).
    fn certify(
        &self,
        request: &ScepRequest,
        purpose: &Purpose,
        now: Timestamp,
        entropy: &mut Entropy,
    ) -> Result<Vec<u8>, Unissued> {
        let subject = Subject::named(match purpose {
            Purpose::Place(place) => place.as_str(),
            Purpose::Device(device) => device.as_str(),
        });
        let key = request.csr().public_key();
        let issued = self
            .authority
            .issue(key, &subject, &self.certificates, now, entropy)
            .map_err(|error| {
                Unissued::Denied(Denial {
                    code: error.code(),
                    info: fail_info(error),
                    purpose: Some(purpose.clone()),
                })
            })?;
        Ok(issued)
    }
}

fn tell(certificate: &[u8], purpose: &Purpose) {
    let certificate = Fingerprint::of_der(certificate);
    let (place, device) = (purpose.place(), purpose.device());
    info!(%certificate, ?place, ?device, "certificate issued");
}

fn fail_info(error: IssueError) -> FailInfo {
    match error {
        IssueError::WeakKey | IssueError::KeyRefused => FailInfo::BadAlg,
        IssueError::BadSubject
        | IssueError::BadIssuer
        | IssueError::IssuerExpired
        | IssueError::BadTimes
        | IssueError::SigningFailed(_) => FailInfo::BadRequest,
    }
}
