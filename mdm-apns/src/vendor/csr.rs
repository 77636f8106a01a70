//! The customer's certificate request.

use x509_parser::{
    certification_request::X509CertificationRequest, prelude::FromDer, public_key::PublicKey,
};

use crate::{
    pem::{self, PemError},
    signature::{CheckSignature, SignatureAlgorithm, Signed},
};

/// A certificate request (PKCS #10, RFC 2986) whose sender has the key. The subject is the customer's to choose: Apple replaces it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomerCsr {
    der: Vec<u8>,
    subject: String,
    public_key: Vec<u8>,
}

impl CustomerCsr {
    /// Reads PEM or DER.
    ///
    /// # Errors
    /// [`CsrError`]: the customer's file is something else, or their key is none that Apple takes (RSA of 2048 bits or more).
    pub fn read(file: &[u8], check: &dyn CheckSignature) -> Result<Self, CsrError> {
        let der = pem::request(file)?;
        let (rest, request) =
            X509CertificationRequest::from_der(&der).map_err(|_| PemError::Damaged)?;
        if !rest.is_empty() {
            return Err(PemError::Damaged.into());
        }
        let info = &request.certification_request_info;
        match info.subject_pki.parsed() {
            Ok(PublicKey::RSA(rsa)) if rsa.key_size() >= 2_048 => {}
            Ok(_) | Err(_) => return Err(CsrError::WeakKey),
        }
        let signed = Signed {
            algorithm: SignatureAlgorithm::of(&request.signature_algorithm)
                .ok_or(CsrError::BadSignature)?,
            public_key: info.subject_pki.raw,
            message: info.raw,
            signature: &request.signature_value.data,
        };
        if !check.is_genuine(&signed) {
            return Err(CsrError::BadSignature);
        }
        Ok(Self {
            subject: info.subject.to_string(),
            public_key: info.subject_pki.raw.to_vec(),
            der,
        })
    }

    /// The request itself.
    pub fn as_der(&self) -> &[u8] {
        &self.der
    }

    /// Whom it names, as text.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// The key to be certified, a DER `SubjectPublicKeyInfo`.
    pub fn public_key(&self) -> &[u8] {
        &self.public_key
    }
}

/// Why a certificate request was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CsrError {
    /// There is none that can be read.
    #[error(transparent)]
    Pem(#[from] PemError),
    /// Its key is none that Apple takes.
    #[error("the request's key is not RSA of 2048 bits or more: make another key")]
    WeakKey,
    /// Not signed by the key in it, or in a way nobody here can check.
    #[error("the request is not signed by its own key")]
    BadSignature,
}

impl CsrError {
    /// Every code of its own; the rest are those of [`PemError`].
    pub const ALL: &'static [&'static str] = &["push_csr.weak_key", "push_csr.bad_signature"];

    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Pem(error) => error.code(),
            Self::WeakKey => "push_csr.weak_key",
            Self::BadSignature => "push_csr.bad_signature",
        }
    }
}
