//! What certificates are issued, and to which keys.

use jiff::SignedDuration;

use super::IssueError;
use crate::{
    cms::Oid,
    crypto::{KeyKind, RsaKeys},
    limits::MAX_CERTIFICATE_DAYS,
};

/// What certificates are issued, and to which keys. The default suits the identity of a device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IssuePolicy {
    /// How long a certificate lasts: above zero, up to [`MAX_CERTIFICATE_DAYS`]. Default 365 days; it never outlives its issuer's.
    pub lifetime: SignedDuration,
    /// How far back its validity begins, for devices whose clock is slow: zero to one day. Default an hour, as long as the issuer's is old enough.
    pub backdate: SignedDuration,
    /// What the key may be used for (RFC 5280, 4.2.1.3).
    pub key_usage: KeyUsage,
    /// Whom the certificate may identify (RFC 5280, 4.2.1.12). Default: clients. Empty: the certificate does not say.
    pub extended_key_usage: Vec<ExtendedKeyUsage>,
    /// How large RSA keys have to be. Default 2048 bits; `LegacyFrom1024` is a choice to be made by name.
    pub rsa_keys: RsaKeys,
    /// Whether elliptic keys are certified. Default: yes, on P-256 and P-384.
    pub elliptic_keys: EllipticKeys,
}

impl Default for IssuePolicy {
    fn default() -> Self {
        Self {
            lifetime: SignedDuration::from_hours(365 * 24),
            backdate: SignedDuration::from_hours(1),
            key_usage: KeyUsage::default(),
            extended_key_usage: vec![ExtendedKeyUsage::ClientAuth],
            rsa_keys: RsaKeys::default(),
            elliptic_keys: EllipticKeys::default(),
        }
    }
}

impl IssuePolicy {
    /// Checks the times.
    pub(super) fn check(&self) -> Result<(), IssueError> {
        let backdate = SignedDuration::ZERO..=SignedDuration::from_hours(24);
        check_lifetime(self.lifetime)?;
        if backdate.contains(&self.backdate) {
            Ok(())
        } else {
            Err(IssueError::BadTimes)
        }
    }

    /// Checks a key to be certified.
    pub(super) fn admit(&self, key: KeyKind) -> Result<(), IssueError> {
        match key {
            KeyKind::Rsa { .. } if self.rsa_keys.accept(key) => Ok(()),
            KeyKind::Rsa { .. } => Err(IssueError::WeakKey),
            KeyKind::P256 | KeyKind::P384 if self.elliptic_keys == EllipticKeys::Accept => Ok(()),
            KeyKind::P256 | KeyKind::P384 | KeyKind::P521 | KeyKind::Other => {
                Err(IssueError::KeyRefused)
            }
        }
    }
}

pub(super) fn check_lifetime(lifetime: SignedDuration) -> Result<(), IssueError> {
    let longest = SignedDuration::from_hours(MAX_CERTIFICATE_DAYS * 24);
    if lifetime >= SignedDuration::from_secs(1) && lifetime <= longest {
        Ok(())
    } else {
        Err(IssueError::BadTimes)
    }
}

/// What a device's key may be used for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum KeyUsage {
    /// To sign, and to have keys encrypted to it. The default, because a SCEP renewal is answered encrypted to the old certificate.
    /// Elliptic keys cannot be encrypted to (RFC 5480, 3): theirs says signatures only.
    #[default]
    SignAndReceive,
    /// To sign only.
    Sign,
}

/// Whom a certificate may identify.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExtendedKeyUsage {
    /// The client of a TLS connection: a device.
    ClientAuth,
    /// The server of a TLS connection.
    ServerAuth,
    /// Anything else, by its object identifier.
    Other(Oid),
}

/// Whether elliptic keys are certified.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EllipticKeys {
    /// Those on P-256 and P-384. The default.
    #[default]
    Accept,
    /// None: for issuers whose certificates go where only RSA is read. SCEP brings RSA in any case.
    Refuse,
}
