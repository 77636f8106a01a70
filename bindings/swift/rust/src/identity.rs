//! Whose certificate came with a request.

use std::sync::Arc;

use jiff::Timestamp;
use mdm_core::{
    cms::VerifyPolicy,
    crypto::{RingProvider, RsaKeys},
    identity::{
        self, CertificateFacts, ChainPolicy, ClientUsage, Fingerprint, IdentityError, IssuerKey,
        Presented, Vouched,
    },
};

use crate::{error::MdmError, plist::Body};

/// A certificate whose chain is good. Cheap to keep: a host may cache it by fingerprint and spare itself the chain.
#[derive(Debug, uniffi::Object)]
#[uniffi::export(Debug)]
pub struct Certificate(pub(crate) Presented);

#[uniffi::export]
impl Certificate {
    /// Takes a DER certificate whose chain the host has checked itself, in its TLS or its proxy.
    #[uniffi::constructor]
    pub fn vouched_by_host(der: Vec<u8>) -> Result<Arc<Self>, MdmError> {
        Ok(Arc::new(Self(Presented::vouched_by_host(&der)?)))
    }

    /// What it says of itself.
    pub fn facts(&self) -> CertificateFacts {
        self.0.facts().clone()
    }

    /// Who vouches for it.
    pub fn vouched(&self) -> Vouched {
        self.0.vouched()
    }

    /// Whether `now` is after its end.
    pub fn is_expired(&self, now: Timestamp) -> Result<bool, MdmError> {
        Ok(self.0.is_expired(now))
    }
}

/// The certificate with which a request came, or why there is none that counts.
#[derive(Clone, Debug, uniffi::Enum)]
pub enum Sender {
    /// This one.
    Presented(Arc<Certificate>),
    /// None. The step refuses the request with the code of the reason.
    Unknown(IdentityError),
}

impl From<Sender> for Result<Presented, IdentityError> {
    fn from(sender: Sender) -> Self {
        match sender {
            Sender::Presented(certificate) => Ok(certificate.0.clone()),
            Sender::Unknown(error) => Err(error),
        }
    }
}

/// The issuers whose certificates the host accepts.
#[derive(Debug, uniffi::Object)]
pub struct Anchors(pub(crate) identity::Anchors);

#[uniffi::export]
impl Anchors {
    /// Takes DER certificates of issuers, roots or not.
    #[uniffi::constructor]
    pub fn new(certificates: Vec<Vec<u8>>) -> Result<Arc<Self>, MdmError> {
        let certificates = certificates.iter().map(Vec::as_slice);
        Ok(Arc::new(Self(identity::Anchors::new(certificates)?)))
    }

    /// Follows the chain of a DER certificate to an anchor, at the time `now`.
    ///
    /// It does not throw what a device can cause: why a certificate is not trusted is a value, to be handed into the step.
    pub fn verify(
        &self,
        certificate: Vec<u8>,
        intermediates: Vec<Vec<u8>>,
        policy: ChainPolicy,
        now: Timestamp,
    ) -> Result<Sender, MdmError> {
        let intermediates: Vec<_> = intermediates.iter().map(Vec::as_slice).collect();
        let verified = self
            .0
            .verify(&certificate, &intermediates, &policy, &RingProvider, now);
        Ok(match verified {
            Ok(presented) => Sender::Presented(Arc::new(Certificate(presented))),
            Err(error) => Sender::Unknown(error),
        })
    }
}

/// Who signed the body, by the value of `Mdm-Signature`: their DER certificate first, then the others in the signature.
///
/// Nothing is known of these certificates yet: ask `Anchors.verify`.
#[uniffi::export]
pub fn verify_signature(signature: String, body: Body) -> Result<Vec<Vec<u8>>, MdmError> {
    let body = body.into_bytes();
    let policy = VerifyPolicy::DEVICES;
    Ok(identity::verify_sender(
        &signature,
        &body,
        &policy,
        &RingProvider,
    )?)
}

/// The DER certificate in the header of a proxy: RFC 9440's form, or URL-escaped PEM. `nil` if the proxy says that there was none.
#[uniffi::export]
pub fn read_certificate_header(value: String) -> Result<Option<Vec<u8>>, MdmError> {
    Ok(identity::read_certificate_header(&value)?)
}

/// Why a certificate is not trusted.
#[uniffi::remote(Enum)]
pub enum IdentityError {
    /// None came.
    Missing,
    /// It cannot be read.
    Malformed,
    /// It does not chain to an anchor.
    Untrusted,
    /// It is not yet, or no longer, valid.
    Expired,
    /// Its RSA key is smaller than the policy accepts.
    WeakKey,
}

/// Who says that a certificate's chain is good.
#[uniffi::remote(Enum)]
pub enum Vouched {
    /// This library followed it to one of the host's `Anchors`.
    ByAnchors,
    /// The host did, in its TLS or its proxy.
    ByHost,
}

/// What a device's certificate has to be, beyond its chain. The default suits certificates made for clients, by SCEP or ACME.
#[uniffi::remote(Record)]
pub struct ChainPolicy {
    /// How large its RSA key has to be. The issuers' keys have 2048 bits or more under any policy.
    pub rsa_keys: RsaKeys,
    /// What its extended key usage (RFC 5280, 4.2.1.12) has to be.
    pub usage: ClientUsage,
}

/// Whether a certificate has to say that it is for clients.
#[uniffi::remote(Enum)]
pub enum ClientUsage {
    /// It may be silent about its use; if it speaks, clients have to be among those it names. The default: not every issuer sets it.
    IfStated,
    /// It has to name clients.
    Required,
    /// Whatever it says: for those who sign profiles, many of whom have a web server's certificate.
    Any,
}

/// Which RSA keys a caller accepts.
#[uniffi::remote(Enum)]
pub enum RsaKeys {
    /// 2048 to 8192 bits. The default.
    From2048,
    /// 1024 to 8192 bits: legacy, for old device certificates that cannot be replaced at once.
    LegacyFrom1024,
}

/// What a certificate says of itself.
#[uniffi::remote(Record)]
pub struct CertificateFacts {
    /// Its name.
    pub fingerprint: Fingerprint,
    /// Its issuer.
    pub issuer: IssuerKey,
    /// The subject as text; empty on many devices.
    pub subject: String,
    /// Names in subject and subject alternative name, as written: common names, serial numbers, user ids, mail, DNS and URI names.
    /// At most `MAX_CERTIFICATE_NAMES`.
    pub names: Vec<String>,
    /// Start of validity.
    pub not_before: Timestamp,
    /// End of validity.
    pub not_after: Timestamp,
}
