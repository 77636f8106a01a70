//! Who sent a request: where its certificate is looked for, and in which order.

use std::borrow::Cow;

use super::{IdentityError, read_certificate_header};
use crate::{
    cms::{
        CmsError, VerifyPolicy, decode_mdm_signature, inspect_certificates, verify_mdm_signature,
    },
    crypto::CryptoProvider,
    error::ErrorCode,
};

/// Where a request shows the certificate of its sender.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SenderSource {
    /// In the handshake of its TLS connection. Who shows it there holds the key.
    Tls,
    /// In a header that a proxy sets, which has seen the handshake. To be believed only if nobody can pass by the proxy.
    Header,
    /// In the `Mdm-Signature` header, together with a signature over the body. Whoever has seen a request can send it again:
    /// what only TLS or a proxy can tell, that it comes from the device at this moment, it does not tell.
    Signature,
}

/// What one request shows, place by place, as it came.
#[derive(Clone, Copy, Debug, Default)]
pub struct Shown<'a> {
    /// The certificates of the TLS handshake, DER, the client's own first. Empty if there are none.
    pub tls: &'a [Vec<u8>],
    /// The value of the proxy's header.
    pub header: Option<&'a str>,
    /// The value of `Mdm-Signature`.
    pub signature: Option<&'a str>,
}

/// What counts of a request, before its body is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claim<'a> {
    /// A certificate whose key somebody else has seen used.
    Certificate {
        /// Where it was found.
        source: SenderSource,
        /// DER.
        certificate: Cow<'a, [u8]>,
        /// What came with it, DER.
        intermediates: &'a [Vec<u8>],
    },
    /// A signature that has to be checked against the body: [`verify_sender`].
    Signature(&'a str),
}

/// Why it cannot be said who sent a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SenderError {
    /// There is no certificate, or none that is trusted.
    #[error(transparent)]
    Identity(#[from] IdentityError),
    /// The signature is broken, or not of this body.
    #[error("the Mdm-Signature header: {0}")]
    Signature(#[from] CmsError),
}

impl SenderError {
    /// The stable code.
    pub fn code(self) -> ErrorCode {
        match self {
            Self::Identity(error) => error.code(),
            Self::Signature(error) => error.code(),
        }
    }
}

/// The first of the places in `order` in which the request shows something decides, whatever it shows there: a broken header is never
/// taken for a missing one. A proxy's header that is empty is missing, because that is how proxies say so.
///
/// # Errors
/// [`IdentityError::Missing`] when it shows nothing in any of them, [`IdentityError::Malformed`] for a header that holds no certificate.
pub fn find_claim<'a>(
    order: &[SenderSource],
    shown: &Shown<'a>,
) -> Result<Claim<'a>, IdentityError> {
    for source in order {
        let claim = match source {
            SenderSource::Tls => shown.tls.split_first().map(|(own, others)| {
                Ok(Claim::Certificate {
                    source: *source,
                    certificate: Cow::Borrowed(own.as_slice()),
                    intermediates: others,
                })
            }),
            SenderSource::Header => shown.header.and_then(|value| {
                let der = read_certificate_header(value).map_err(|_| IdentityError::Malformed);
                der.transpose().map(|der| {
                    Ok(Claim::Certificate {
                        source: *source,
                        certificate: Cow::Owned(der?),
                        intermediates: &[],
                    })
                })
            }),
            SenderSource::Signature => shown.signature.map(|value| Ok(Claim::Signature(value))),
        };
        if let Some(claim) = claim {
            return claim;
        }
    }
    Err(IdentityError::Missing)
}

/// Who signed the body, every byte of it as it came: their DER certificate first, then the others in the signature.
///
/// Nothing is known of these certificates yet: ask [`super::Anchors::verify`]. A host may remember its answer, but never this one.
///
/// # Errors
/// [`CmsError`]: not a signature, or not one of this body.
pub fn verify_sender(
    signature: &str,
    body: &[u8],
    policy: &VerifyPolicy<'_>,
    provider: &dyn CryptoProvider,
) -> Result<Vec<Vec<u8>>, CmsError> {
    let verified = verify_mdm_signature(signature, body, policy, provider)?;
    let mut certificates = vec![verified.signer().to_vec()];
    certificates.extend_from_slice(verified.other_certificates());
    Ok(certificates)
}

/// The certificates in a signature, DER, as they stand in it. Nothing is checked: whoever has seen one can copy it.
///
/// # Errors
/// [`CmsError`] when it is no signature.
pub fn inspect_signature(signature: &str) -> Result<Vec<Vec<u8>>, CmsError> {
    inspect_certificates(&decode_mdm_signature(signature)?)
}

#[cfg(test)]
mod tests {
    use SenderSource::{Header, Signature, Tls};

    use super::*;

    fn source(order: &[SenderSource], shown: &Shown<'_>) -> Result<SenderSource, IdentityError> {
        find_claim(order, shown).map(|claim| match claim {
            Claim::Certificate { source, .. } => source,
            Claim::Signature(_) => Signature,
        })
    }

    #[test]
    fn the_first_place_that_shows_something_decides() {
        let tls = [vec![1], vec![2]];
        let shown = Shown {
            tls: &tls,
            header: Some(":AQID:"),
            signature: Some("MII="),
        };
        assert_eq!(source(&[Tls, Header, Signature], &shown), Ok(Tls));
        assert_eq!(source(&[Header, Tls], &shown), Ok(Header));
        assert_eq!(source(&[Signature, Tls], &shown), Ok(Signature));
        let without = Shown { tls: &[], ..shown };
        assert_eq!(source(&[Tls, Signature], &without), Ok(Signature));
    }

    #[test]
    fn what_is_not_asked_for_counts_for_nothing() {
        let shown = Shown {
            header: Some(":AQID:"),
            signature: Some("MII="),
            ..Shown::default()
        };
        assert_eq!(source(&[Tls], &shown), Err(IdentityError::Missing));
        assert_eq!(source(&[], &shown), Err(IdentityError::Missing));
    }

    #[test]
    fn an_empty_header_is_missing_and_a_broken_one_is_not() {
        let shown = |header| Shown {
            header: Some(header),
            signature: Some("MII="),
            ..Shown::default()
        };
        assert_eq!(source(&[Header, Signature], &shown("")), Ok(Signature));
        let broken = source(&[Header, Signature], &shown("hello"));
        assert_eq!(broken, Err(IdentityError::Malformed));
    }

    #[test]
    fn the_clients_own_certificate_comes_with_those_behind_it() {
        let tls = [vec![1], vec![2], vec![3]];
        let shown = Shown {
            tls: &tls,
            ..Shown::default()
        };
        let claim = find_claim(&[Tls], &shown);
        let expected = Claim::Certificate {
            source: Tls,
            certificate: Cow::Borrowed(&[1]),
            intermediates: &tls[1..],
        };
        assert_eq!(claim, Ok(expected));
    }
}
