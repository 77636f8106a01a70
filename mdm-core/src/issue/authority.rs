//! Certificates that sign themselves: an issuer's, and the one with which a SCEP client introduces itself.

use jiff::{SignedDuration, Timestamp};
use rcgen::{BasicConstraints, CertificateParams, IsCa, KeyUsagePurpose};

use super::{
    IssueError, Subject,
    issuer::params,
    key::{Key, failed},
    policy::check_lifetime,
};
use crate::{crypto::Signer, entropy::Entropy};

/// How far back the validity of a self-signed certificate begins: the clocks of others are slow now and then.
const BACKDATE: SignedDuration = SignedDuration::from_hours(24);

/// Makes the certificate of an authority: self-signed DER, valid from a day before `now` until `lifetime` after it.
///
/// It may issue certificates to devices and to no further authorities (path length 0). For SCEP it may sign answers and receive encrypted
/// requests besides, which takes an RSA key.
///
/// # Errors
/// [`IssueError::BadSubject`]; [`IssueError::BadTimes`] for a lifetime of less than a second or more than
/// [`crate::limits::MAX_CERTIFICATE_DAYS`]; [`IssueError::SigningFailed`].
pub fn make_authority(
    name: &Subject,
    lifetime: SignedDuration,
    signer: &dyn Signer,
    now: Timestamp,
    entropy: &mut Entropy,
) -> Result<Vec<u8>, IssueError> {
    self_signed(name, lifetime, signer, now, entropy, |params| {
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        params.key_usages = vec![
            KeyUsagePurpose::DigitalSignature,
            KeyUsagePurpose::KeyEncipherment,
            KeyUsagePurpose::KeyCertSign,
            KeyUsagePurpose::CrlSign,
        ];
    })
}

/// Makes the certificate with which a SCEP client introduces a key that nobody has certified yet (RFC 8894, 2.3).
///
/// # Errors
/// As [`make_authority`].
pub fn make_self_signed(
    name: &Subject,
    lifetime: SignedDuration,
    signer: &dyn Signer,
    now: Timestamp,
    entropy: &mut Entropy,
) -> Result<Vec<u8>, IssueError> {
    self_signed(name, lifetime, signer, now, entropy, |params| {
        params.is_ca = IsCa::ExplicitNoCa;
        params.key_usages = vec![
            KeyUsagePurpose::DigitalSignature,
            KeyUsagePurpose::KeyEncipherment,
        ];
    })
}

fn self_signed(
    name: &Subject,
    lifetime: SignedDuration,
    signer: &dyn Signer,
    now: Timestamp,
    entropy: &mut Entropy,
    complete: impl FnOnce(&mut CertificateParams),
) -> Result<Vec<u8>, IssueError> {
    check_lifetime(lifetime)?;
    let key = Key::of(signer)?;
    let overflow = |_| IssueError::BadTimes;
    let validity = (
        now.checked_sub(BACKDATE).map_err(overflow)?,
        now.checked_add(lifetime).map_err(overflow)?,
    );
    let mut params = params(name, key.identifier(), validity, entropy)?;
    complete(&mut params);
    Ok(params.self_signed(&key).map_err(failed)?.der().to_vec())
}
