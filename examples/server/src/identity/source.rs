//! The certificate of one request.

use http::{HeaderMap, HeaderName};
use jiff::Timestamp;
use mdm_core::{
    cms::VerifyPolicy,
    crypto::{AwsLcProvider, RsaKeys},
    identity::{
        Anchors, ChainPolicy, Claim, Fingerprint, IdentityError, Presented, SenderError,
        SenderSource, Shown, Vouched, find_claim, inspect_signature, verify_sender,
    },
};

use super::cache::Cache;

/// The header with a device's signature over the body.
const SIGNATURE: HeaderName = HeaderName::from_static("mdm-signature");
/// Stands for a header that came twice, or is no text: it holds no certificate and no signature, and is not missing.
const BROKEN: &str = "?";

/// Whom to believe.
#[derive(Debug)]
pub(crate) struct Trust {
    /// Where certificates are looked for, in this order.
    pub(crate) sources: Vec<SenderSource>,
    /// The header that only a proxy in front of this server can set.
    pub(crate) header: Option<HeaderName>,
    /// Whose certificates are trusted.
    pub(crate) anchors: Anchors,
    /// Whether what is in the proxy's header is trusted without them.
    pub(crate) proxy_vouches: bool,
    /// How large the RSA keys of devices have to be.
    pub(crate) rsa_keys: RsaKeys,
    /// How many certificates to remember.
    pub(crate) cache: u32,
}

/// Finds the certificate of a request and says whether its chain is good.
#[derive(Debug)]
pub(crate) struct Identities {
    trust: Trust,
    cache: Cache,
}

/// What is known of a sender before the body is read.
#[derive(Debug)]
pub(crate) enum Known {
    /// Who it is.
    Sender(Box<Presented>),
    /// What its signature has to be checked against is not here yet.
    Signed(String),
}

/// The certificates that a connection's client presented in its TLS handshake, its own first.
#[derive(Debug)]
pub(crate) struct PeerChain {
    certificates: Vec<Vec<u8>>,
}

impl PeerChain {
    /// `None` when the client presented none.
    pub(crate) fn new<'a>(chain: impl Iterator<Item = &'a [u8]>) -> Option<Self> {
        let certificates: Vec<_> = chain.map(<[u8]>::to_vec).collect();
        (!certificates.is_empty()).then_some(Self { certificates })
    }
}

impl Identities {
    pub(crate) fn new(trust: Trust) -> Self {
        Self {
            cache: Cache::new(trust.cache),
            trust,
        }
    }

    /// What the head of a request with these headers, on a connection with this client, says of its sender.
    pub(crate) fn of(
        &self,
        headers: &HeaderMap,
        peer: Option<&PeerChain>,
        now: Timestamp,
    ) -> Result<Known, IdentityError> {
        let header = self.trust.header.as_ref();
        let shown = Shown {
            tls: peer.map_or(&[], |peer| &peer.certificates),
            header: header.and_then(|name| single(headers, name)),
            signature: single(headers, &SIGNATURE),
        };
        match find_claim(&self.trust.sources, &shown)? {
            Claim::Signature(value) => Ok(Known::Signed(value.to_owned())),
            Claim::Certificate {
                source,
                certificate,
                intermediates,
            } => {
                let vouched = match source {
                    SenderSource::Header if self.trust.proxy_vouches => Vouched::ByHost,
                    SenderSource::Header | SenderSource::Tls | SenderSource::Signature => {
                        Vouched::ByAnchors
                    }
                };
                let presented = self.trusted(vouched, &certificate, intermediates, now)?;
                Ok(Known::Sender(Box::new(presented)))
            }
        }
    }

    /// Whether a signature names a certificate that is trusted. It may be another's: this only tells how much of the body is worth reading.
    pub(crate) fn is_plausible(&self, signature: &str, now: Timestamp) -> bool {
        let named = inspect_signature(signature).unwrap_or_default();
        let mut named = named.iter();
        named.any(|der| self.trusted(Vouched::ByAnchors, der, &[], now).is_ok())
    }

    /// Who signed the body. Checked each time; only the chain of the certificate is remembered.
    pub(crate) fn signer(
        &self,
        signature: &str,
        body: &[u8],
        now: Timestamp,
    ) -> Result<Presented, SenderError> {
        let policy = VerifyPolicy {
            rsa_keys: self.trust.rsa_keys,
            ..VerifyPolicy::DEVICES
        };
        let certificates = verify_sender(signature, body, &policy, &AwsLcProvider)?;
        let Some((own, others)) = certificates.split_first() else {
            return Err(IdentityError::Missing.into());
        };
        Ok(self.trusted(Vouched::ByAnchors, own, others, now)?)
    }

    fn trusted(
        &self,
        vouched: Vouched,
        certificate: &[u8],
        intermediates: &[Vec<u8>],
        now: Timestamp,
    ) -> Result<Presented, IdentityError> {
        // What a proxy has vouched for is good in its header and nowhere else.
        let known = self.cache.find(&Fingerprint::of_der(certificate));
        if let Some(known) = known.filter(|known| known.vouched() == vouched) {
            return Ok(known);
        }
        let presented = match vouched {
            Vouched::ByAnchors => {
                let intermediates: Vec<_> = intermediates.iter().map(Vec::as_slice).collect();
                let policy = ChainPolicy {
                    rsa_keys: self.trust.rsa_keys,
                    ..ChainPolicy::default()
                };
                let anchors = &self.trust.anchors;
                anchors.verify(certificate, &intermediates, &policy, &AwsLcProvider, now)?
            }
            Vouched::ByHost => Presented::vouched_by_host(certificate)?,
        };
        self.cache.keep(presented.clone());
        Ok(presented)
    }
}

/// The one value of a header.
fn single<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?;
    // A second one was not set by the proxy: which of them is the client's own cannot be told.
    match (value.to_str(), values.next()) {
        (Ok(value), None) => Some(value),
        (Ok(_) | Err(_), _) => Some(BROKEN),
    }
}
