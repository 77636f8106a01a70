//! What Apple's portal would refuse, found before it does: it gives no reasons.

use jiff::Timestamp;
use x509_parser::{
    oid_registry::Oid,
    prelude::{FromDer, X509Certificate},
};

use super::{csr::CustomerCsr, request::PushCertRequest};
use crate::{
    certificate::is_issued_by,
    signature::{CheckSignature, SignatureAlgorithm, Signed},
};

/// Apple's mark of a vendor's certificate ("MDM CSR").
const MDM_VENDOR: &[u64] = &[1, 2, 840, 113_635, 100, 4, 12];

/// Something wrong with a signed request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error)]
pub enum Finding {
    /// The customer's request cannot be read, is not signed by its own key, or has a weak one.
    #[error("the customer's request is damaged, or its key is weak")]
    BadCsr,
    /// The vendor's signature does not belong to this request and this vendor.
    #[error("the vendor's signature is not of this request by the first certificate's key")]
    BadSignature,
    /// The vendor's signature is over SHA-1, as it was done of old.
    #[error("the vendor's signature is over SHA-1: sign over SHA-256")]
    WeakDigest,
    /// The first certificate is no vendor's.
    #[error("the first certificate is not an MDM vendor's: it has no mark of Apple's for that")]
    NotVendor,
    /// The vendor's certificate or one above it is not valid at this time.
    #[error("a certificate of the vendor's chain is not valid at this time")]
    NotValidNow,
    /// A certificate is not issued by the next one, or the last one not by itself.
    #[error(
        "the vendor's chain is not complete: vendor's certificate, Apple's intermediate, Apple's root, in this order"
    )]
    BrokenChain,
}

impl Finding {
    /// Every code.
    pub const ALL: &'static [&'static str] = &[
        "finding.bad_csr",
        "finding.bad_signature",
        "finding.weak_digest",
        "finding.not_vendor",
        "finding.not_valid_now",
        "finding.broken_chain",
    ];

    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::BadCsr => "finding.bad_csr",
            Self::BadSignature => "finding.bad_signature",
            Self::WeakDigest => "finding.weak_digest",
            Self::NotVendor => "finding.not_vendor",
            Self::NotValidNow => "finding.not_valid_now",
            Self::BrokenChain => "finding.broken_chain",
        }
    }
}

impl PushCertRequest {
    /// All that is wrong with it; nothing for one that Apple should take.
    #[must_use]
    pub fn check(&self, now: Timestamp, check: &dyn CheckSignature) -> Vec<Finding> {
        let mut findings = Vec::new();
        if CustomerCsr::read(self.csr(), check).is_err() {
            findings.push(Finding::BadCsr);
        }
        let certificates: Vec<_> = self
            .chain()
            .iter()
            .filter_map(|der| Some(X509Certificate::from_der(der).ok()?.1))
            .collect();
        let vendor = certificates.first();
        findings.extend(vendor.map_or(Some(Finding::BadSignature), |vendor| {
            self.check_signature(vendor, check)
        }));
        let mark = Oid::from(MDM_VENDOR).ok();
        let is_marked = vendor.is_some_and(|vendor| {
            let mut extensions = vendor.extensions().iter();
            extensions.any(|extension| Some(&extension.oid) == mark.as_ref())
        });
        if !is_marked {
            findings.push(Finding::NotVendor);
        }
        let holds = |certificate: &X509Certificate<'_>| {
            let validity = certificate.validity();
            (validity.not_before.timestamp()..=validity.not_after.timestamp())
                .contains(&now.as_second())
        };
        if !certificates.iter().all(holds) {
            findings.push(Finding::NotValidNow);
        }
        if !self.is_complete(check) {
            findings.push(Finding::BrokenChain);
        }
        findings
    }

    fn check_signature(
        &self,
        vendor: &X509Certificate<'_>,
        check: &dyn CheckSignature,
    ) -> Option<Finding> {
        let is_signed = |algorithm| {
            check.is_genuine(&Signed {
                algorithm,
                public_key: vendor.public_key().raw,
                message: self.csr(),
                signature: self.signature(),
            })
        };
        if is_signed(SignatureAlgorithm::RsaSha256) {
            None
        } else if is_signed(SignatureAlgorithm::RsaSha1) {
            Some(Finding::WeakDigest)
        } else {
            Some(Finding::BadSignature)
        }
    }

    /// Whether each certificate is issued by the next one, and the last one by itself.
    fn is_complete(&self, check: &dyn CheckSignature) -> bool {
        let parents = self.chain().iter().skip(1).chain(self.chain().last());
        let mut links = self.chain().iter().zip(parents);
        links.all(|(child, parent)| is_issued_by(child, parent, check))
    }
}
