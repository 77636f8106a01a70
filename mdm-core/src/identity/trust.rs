//! From a certificate to one that is trusted: the chain to the host's anchors, or the host's word.

use jiff::Timestamp;
use rustls_pki_types::{CertificateDer, SignatureVerificationAlgorithm, TrustAnchor, UnixTime};
use webpki::{
    EndEntityCert, ExtendedKeyUsageValidator, KeyPurposeIdIter, KeyUsage, anchor_from_trusted_cert,
};

use super::{CertificateFacts, chain::ChainScheme, inspect};
use crate::{
    crypto::{CryptoProvider, KeyKind, PublicKey, RsaKeys},
    error::ErrorCode,
    limits::MAX_INTERMEDIATES,
};

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
    /// Its RSA key is smaller than the policy accepts.
    #[error("the client certificate's key is too small")]
    WeakKey,
}

impl IdentityError {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Missing,
        Self::Malformed,
        Self::Untrusted,
        Self::Expired,
        Self::WeakKey,
    ];

    /// The stable code.
    pub fn code(self) -> ErrorCode {
        match self {
            Self::Missing => ErrorCode::IdentityMissing,
            Self::Malformed => ErrorCode::IdentityMalformed,
            Self::Untrusted => ErrorCode::IdentityUntrusted,
            Self::Expired => ErrorCode::IdentityExpired,
            Self::WeakKey => ErrorCode::IdentityWeakKey,
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

/// What a device's certificate has to be, beyond its chain. The default suits certificates made for clients, by SCEP or ACME.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ChainPolicy {
    /// How large its RSA key has to be. The issuers' keys have 2048 bits or more under any policy.
    pub rsa_keys: RsaKeys,
    /// What its extended key usage (RFC 5280, 4.2.1.12) has to be.
    pub usage: ClientUsage,
}

/// Whether a certificate has to say that it is for clients.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ClientUsage {
    /// It may be silent about its use; if it speaks, clients have to be among those it names. The default: not every issuer sets it.
    #[default]
    IfStated,
    /// It has to name clients.
    Required,
    /// Whatever it says: for those who sign profiles, many of whom have a web server's certificate.
    Any,
}

impl ExtendedKeyUsageValidator for ClientUsage {
    fn validate(&self, purposes: KeyPurposeIdIter<'_, '_>) -> Result<(), webpki::Error> {
        match self {
            Self::IfStated => KeyUsage::required_if_present(CLIENT_AUTH).validate(purposes),
            Self::Required => KeyUsage::required(CLIENT_AUTH).validate(purposes),
            Self::Any => Ok(()),
        }
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
    /// ([`crate::enrollment::Policy::expired_identity`]), because refusing it loses the device.
    ///
    /// Issuers may have signed with RSA (PKCS#1 v1.5, 2048 to 8192 bits) or ECDSA over SHA-2, as far as the provider goes.
    ///
    /// # Errors
    /// [`IdentityError`]: not readable, not trusted, not valid yet, or with a key that is too small.
    pub fn verify(
        &self,
        der: &[u8],
        intermediates: &[&[u8]],
        policy: &ChainPolicy,
        provider: &dyn CryptoProvider,
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
        let leaf = EndEntityCert::try_from(&der).map_err(|_| IdentityError::Untrusted)?;
        let key = leaf.subject_public_key_info();
        let key = PublicKey::read(&key).map_err(|_| IdentityError::Malformed)?;
        if matches!(key.kind(), KeyKind::Rsa { .. }) && !policy.rsa_keys.accept(key.kind()) {
            return Err(IdentityError::WeakKey);
        }
        let schemes = ChainScheme::all(provider);
        let schemes = schemes
            .each_ref()
            .map(|scheme| scheme as &dyn SignatureVerificationAlgorithm);
        leaf.verify_for_usage(
            &schemes,
            &self.0,
            &intermediates,
            at,
            policy.usage,
            None,
            None,
        )
        .map_err(|_| IdentityError::Untrusted)?;
        Ok(Presented {
            facts,
            vouched: Vouched::ByAnchors,
        })
    }
}

/// `id-kp-clientAuth`, 1.3.6.1.5.5.7.3.2, without tag and length.
const CLIENT_AUTH: &[u8] = &[0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x02];
