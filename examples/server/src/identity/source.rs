//! The certificate of one request.

use http::{HeaderMap, HeaderName};
use jiff::Timestamp;
use mdm_core::identity::{Anchors, Fingerprint, IdentityError, Presented, read_certificate_header};

use super::cache::Cache;

/// Finds the certificate of a request and says whether its chain is good.
#[derive(Debug)]
pub(crate) struct Identities {
    source: Source,
    trust: Trust,
    cache: Cache,
}

#[derive(Debug)]
enum Source {
    /// The connection's TLS.
    Tls,
    /// A header that only a proxy in front of this server can set.
    Header(HeaderName),
}

#[derive(Debug)]
enum Trust {
    /// The chain is followed here.
    Anchors(Anchors),
    /// The proxy has done so.
    Proxy,
}

/// The certificates that a connection's client presented in its TLS handshake, its own first.
#[derive(Debug)]
pub(crate) struct PeerChain {
    leaf: Vec<u8>,
    fingerprint: Fingerprint,
    intermediates: Vec<Vec<u8>>,
}

impl PeerChain {
    /// `None` when the client presented none.
    pub(crate) fn new<'a>(mut chain: impl Iterator<Item = &'a [u8]>) -> Option<Self> {
        let leaf = chain.next()?.to_vec();
        Some(Self {
            fingerprint: Fingerprint::of_der(&leaf),
            leaf,
            intermediates: chain.map(<[u8]>::to_vec).collect(),
        })
    }
}

impl Identities {
    /// * `header`: where a proxy puts the certificate; without one it comes from TLS.
    /// * `anchors`: whom to trust; `None` to believe the proxy.
    /// * `cache`: how many certificates to remember.
    pub(crate) fn new(header: Option<HeaderName>, anchors: Option<Anchors>, cache: u32) -> Self {
        Self {
            source: header.map_or(Source::Tls, Source::Header),
            trust: anchors.map_or(Trust::Proxy, Trust::Anchors),
            cache: Cache::new(cache),
        }
    }

    /// The certificate of a request with these headers on a connection with this client.
    pub(crate) fn of(
        &self,
        headers: &HeaderMap,
        peer: Option<&PeerChain>,
        now: Timestamp,
    ) -> Result<Presented, IdentityError> {
        match &self.source {
            Source::Tls => {
                let chain = peer.ok_or(IdentityError::Missing)?;
                let intermediates: Vec<_> = chain.intermediates.iter().map(Vec::as_slice).collect();
                self.trusted(chain.fingerprint, &chain.leaf, &intermediates, now)
            }
            Source::Header(name) => {
                let mut values = headers.get_all(name).iter();
                let value = values.next().ok_or(IdentityError::Missing)?;
                // A second one was not set by the proxy: which of them is the client's own cannot be told.
                if values.next().is_some() {
                    return Err(IdentityError::Malformed);
                }
                let value = value.to_str().map_err(|_| IdentityError::Malformed)?;
                let der = read_certificate_header(value)
                    .map_err(|_| IdentityError::Malformed)?
                    .ok_or(IdentityError::Missing)?;
                self.trusted(Fingerprint::of_der(&der), &der, &[], now)
            }
        }
    }

    fn trusted(
        &self,
        fingerprint: Fingerprint,
        leaf: &[u8],
        intermediates: &[&[u8]],
        now: Timestamp,
    ) -> Result<Presented, IdentityError> {
        if let Some(known) = self.cache.find(&fingerprint) {
            return Ok(known);
        }
        let presented = match &self.trust {
            Trust::Anchors(anchors) => anchors.verify(leaf, intermediates, now)?,
            Trust::Proxy => Presented::vouched_by_host(leaf)?,
        };
        self.cache.keep(presented.clone());
        Ok(presented)
    }
}
