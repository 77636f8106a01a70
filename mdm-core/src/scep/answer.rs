//! Answers to the two questions that need no key.

use super::{ScepPolicy, TripleDes};
use crate::cms::{CmsError, Sha1, inspect_certificates, write_certificates};

/// A body with its `Content-Type`, for HTTP status 200.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The `Content-Type`.
    pub content_type: &'static str,
    /// The body.
    pub body: Vec<u8>,
}

impl Answer {
    /// `CertRep` (RFC 8894, 4.3).
    pub(super) fn message(body: Vec<u8>) -> Self {
        let content_type = "application/x-pki-message";
        Self { content_type, body }
    }
}

/// Answers `GetCACaps` (RFC 8894, 3.5.2): one word to a line.
pub fn capabilities(policy: &ScepPolicy) -> Answer {
    // SHA-384 is none of the RFC's words, but true; and strongSwan before 5.9.11 mixes up the words' numbers
    // (strongswan/strongswan#1607) and asks for nothing where it is missing.
    let mut words = vec!["AES", "POSTPKIOperation", "Renewal", "SHA-256", "SHA-384"];
    words.extend(["SHA-512", "SCEPStandard"]);
    words.extend(match policy.triple_des {
        TripleDes::LegacyAccept => Some("DES3"),
        TripleDes::Refuse => None,
    });
    words.extend(match policy.sha1 {
        Sha1::LegacyAccept => Some("SHA-1"),
        Sha1::Refuse => None,
    });
    let body: String = words.iter().map(|word| format!("{word}\n")).collect();
    Answer {
        content_type: "text/plain",
        body: body.into_bytes(),
    }
}

/// Answers `GetCACert` (RFC 8894, 4.2): the DER certificate of the [`super::Responder`], and others if it is not the issuer's own.
///
/// # Errors
/// [`CmsError::BadCertificate`] when one cannot be read.
pub fn ca_certificates(certificate: &[u8], others: &[&[u8]]) -> Result<Answer, CmsError> {
    let bag = write_certificates(certificate, others)?;
    // A certificate with bytes behind it would be read back as two, or not at all.
    if inspect_certificates(&bag)?.len() != others.len() + 1 {
        return Err(CmsError::BadCertificate);
    }
    Ok(if others.is_empty() {
        Answer {
            content_type: "application/x-x509-ca-cert",
            body: certificate.to_vec(),
        }
    } else {
        Answer {
            content_type: "application/x-x509-ca-ra-cert",
            body: bag,
        }
    })
}
