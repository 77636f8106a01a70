//! From a certificate to one that is trusted: the chain to the host's anchors, or the host's word.

use jiff::Timestamp;
use rustls_pki_types::{CertificateDer, TrustAnchor, UnixTime};
use webpki::{EndEntityCert, KeyUsage, anchor_from_trusted_cert};

use super::{CertificateFacts, inspect};
use crate::{error::ErrorCode, limits::MAX_INTERMEDIATES};

/// Why a certificate is not trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdentityError {
    /// None came.
    #[error("no client certificate came with the request")]
    Missing,
    /// It cannot be read.
    #[error("the client certificate cannot be read")]
    Malformed,
    /// It does not chain to an anchor.
    #[error("the client certificate does not chain to a trusted issuer")]
    Untrusted,
    /// It is not yet, or no longer, valid.
    #[error("the client certificate is outside its validity")]
    Expired,
}

impl IdentityError {
    /// The stable code.
    pub fn code(self) -> ErrorCode {
        match self {
            Self::Missing => ErrorCode::IdentityMissing,
            Self::Malformed => ErrorCode::IdentityMalformed,
            Self::Untrusted => ErrorCode::IdentityUntrusted,
            Self::Expired => ErrorCode::IdentityExpired,
        }
    }
}

/// Who says that a certificate's chain is good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vouched {
    /// This library followed it to one of the host's [`Anchors`].
    ByAnchors,
    /// The host did, in its TLS or its proxy.
    ByHost,
}

/// A certificate whose chain is good.
///
/// Cheap to keep: a host may cache it by fingerprint and spare itself the chain. The time is checked at each request all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Presented {
    facts: CertificateFacts,
    vouched: Vouched,
}

impl Presented {
    /// Takes a DER certificate whose chain the host has checked itself.
    ///
    /// # Errors
    /// [`IdentityError::Malformed`] when it cannot be read.
    pub fn vouched_by_host(der: &[u8]) -> Result<Self, IdentityError> {
        Ok(Self {
            facts: inspect(der)?,
            vouched: Vouched::ByHost,
        })
    }

    /// What it says of itself.
    pub fn facts(&self) -> &CertificateFacts {
        &self.facts
    }

    /// Who vouches for it.
    pub fn vouched(&self) -> Vouched {
        self.vouched
    }

    /// Whether `now` is after its end.
    pub fn is_expired(&self, now: Timestamp) -> bool {
        now > self.facts.not_after
    }
}

/// The issuers whose device certificates the host accepts.
#[derive(Clone, Debug)]
pub struct Anchors(Vec<TrustAnchor<'static>>);

impl Anchors {
    /// Takes DER certificates of issuers, roots or not.
    ///
    /// # Errors
    /// [`IdentityError::Malformed`] when one cannot be read.
    pub fn new<'a>(
        certificates: impl IntoIterator<Item = &'a [u8]>,
    ) -> Result<Self, IdentityError> {
        let anchors = certificates.into_iter().map(|der| {
            let der = CertificateDer::from(der);
            anchor_from_trusted_cert(&der)
                .map(|anchor| anchor.to_owned())
                .map_err(|_| IdentityError::Malformed)
        });
        Ok(Self(anchors.collect::<Result<_, _>>()?))
    }

    /// Follows the chain of `der` to an anchor.
    ///
    /// An expired certificate whose chain was good on its last day passes: whether it may still speak is the policy's question
    /// ([`crate::enrollment::Policy::expired_identity`]), because refusing it loses the device. Extended key usage, if present, must allow clients.
    ///
    /// # Errors
    /// [`IdentityError`]: not readable, not trusted, or not valid yet.
    pub fn verify(
        &self,
        der: &[u8],
        intermediates: &[&[u8]],
        now: Timestamp,
    ) -> Result<Presented, IdentityError> {
        let facts = inspect(der)?;
        if now < facts.not_before {
            return Err(IdentityError::Expired);
        }
        let at = now.min(facts.not_after).as_second();
        let at = UnixTime::since_unix_epoch(std::time::Duration::from_secs(
            u64::try_from(at).unwrap_or(0),
        ));
        let der = CertificateDer::from(der);
        let intermediates: Vec<_> = intermediates
            .iter()
            .take(MAX_INTERMEDIATES)
            .map(|der| CertificateDer::from(*der))
            .collect();
        let usage = KeyUsage::required_if_present(CLIENT_AUTH);
        EndEntityCert::try_from(&der)
            .and_then(|leaf| {
                leaf.verify_for_usage(
                    webpki::ALL_VERIFICATION_ALGS,
                    &self.0,
                    &intermediates,
                    at,
                    usage,
                    None,
                    None,
                )
                .map(|_| ())
            })
            .map_err(|_| IdentityError::Untrusted)?;
        Ok(Presented {
            facts,
            vouched: Vouched::ByAnchors,
        })
    }
}

/// `id-kp-clientAuth`, 1.3.6.1.5.5.7.3.2, without tag and length.
const CLIENT_AUTH: &[u8] = &[0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x02];
