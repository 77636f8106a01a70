//! Whose certificate it is.

use x509_parser::prelude::{FromDer, X509Certificate};

use super::PushCertificate;
use crate::signature::{CheckSignature, SignatureAlgorithm, Signed};

/// Whether a push certificate comes from Apple.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Its chain leads to an anchor that the caller handed in.
    Verified,
    /// It names Apple as its issuer. Nothing is proved by that; APNs will tell.
    NamesApple,
    /// It names somebody else: APNs will refuse it. A self-signed one was chosen, say, or the vendor's certificate.
    NotApple {
        /// Whom it names.
        issuer: String,
    },
    /// It names Apple, but its chain is broken or leads elsewhere.
    Broken {
        /// The issuer of the last link whose signature holds.
        issuer: String,
    },
}

impl Origin {
    /// Whether an operator has to be warned.
    pub fn is_flagged(&self) -> bool {
        match self {
            Self::Verified | Self::NamesApple => false,
            Self::NotApple { .. } | Self::Broken { .. } => true,
        }
    }
}

impl PushCertificate {
    /// Whom the certificate names as its issuer, unverified.
    pub fn origin(&self) -> Origin {
        // "Apple Application Integration … Certification Authority" changes with the years; the organization does not.
        if self.issuer_organization() == Some("Apple Inc.") {
            Origin::NamesApple
        } else {
            Origin::NotApple {
                issuer: self.issuer().to_owned(),
            }
        }
    }

    /// The same with the chain's signatures followed from the certificate through what came with it to one of `anchors`.
    ///
    /// * `anchors`: DER certificates that are trusted: Apple's roots, and its intermediates for a file that has none.
    pub fn verify_origin(&self, anchors: &[&[u8]], check: &dyn CheckSignature) -> Origin {
        let origin = self.origin();
        if origin.is_flagged() {
            return origin;
        }
        let mut issuer = self.issuer().to_owned();
        let Some((mut child, rest)) = self.chain().split_first() else {
            return origin;
        };
        let mut rest = rest.iter();
        loop {
            if anchors.contains(&child.as_slice())
                || anchors
                    .iter()
                    .any(|anchor| is_issued_by(child, anchor, check))
            {
                return Origin::Verified;
            }
            match rest.next() {
                Some(parent) if is_issued_by(child, parent, check) => {
                    child = parent;
                    issuer = issuer_of(parent).unwrap_or(issuer);
                }
                Some(_) | None => return Origin::Broken { issuer },
            }
        }
    }
}

fn issuer_of(der: &[u8]) -> Option<String> {
    let (_, certificate) = X509Certificate::from_der(der).ok()?;
    Some(certificate.issuer().to_string())
}

/// Whether `parent` is an authority whose name and signature `child` bears.
pub(crate) fn is_issued_by(child: &[u8], parent: &[u8], check: &dyn CheckSignature) -> bool {
    let (Ok((_, child)), Ok((_, parent))) = (
        X509Certificate::from_der(child),
        X509Certificate::from_der(parent),
    ) else {
        return false;
    };
    let Some(algorithm) = SignatureAlgorithm::of(&child.signature_algorithm) else {
        return false;
    };
    let signed = Signed {
        algorithm,
        public_key: parent.public_key().raw,
        message: child.tbs_certificate.as_ref(),
        signature: &child.signature_value.data,
    };
    parent.is_ca()
        && child.issuer().as_raw() == parent.subject().as_raw()
        && check.is_genuine(&signed)
}
