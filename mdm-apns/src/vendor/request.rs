//! The signed request that a customer uploads.

use std::fmt;

use base64::{Engine, engine::general_purpose::STANDARD};

use super::{csr::CustomerCsr, document};
use crate::{
    limits::MAX_PUSH_CERT_REQUEST_BYTES,
    pem::{self, PemError},
};

/// A customer's request with the vendor's signature: `PushCertRequestCSR`, `PushCertCertificateChain` and `PushCertSignature`.
///
/// Nothing in it is secret.
#[derive(Clone, PartialEq, Eq)]
pub struct PushCertRequest {
    csr: Vec<u8>,
    chain: Vec<Vec<u8>>,
    signature: Vec<u8>,
}

impl PushCertRequest {
    /// Signs a customer's request.
    ///
    /// * `chain`: the vendor's certificate ("MDM CSR"), Apple's intermediate, Apple's root, as PEM in this order.
    /// * `sign`: signs its argument, which is not hashed yet, with RSASSA-PKCS1-v1_5 over SHA-256 and the vendor's key
    ///   (with mdm-core, a `Signer` of that algorithm).
    ///
    /// # Errors
    /// [`PushCertRequestError::Chain`], or [`PushCertRequestError::Signing`] with what `sign` said.
    pub fn sign<E: fmt::Display>(
        csr: &CustomerCsr,
        chain: &[u8],
        sign: impl FnOnce(&[u8]) -> Result<Vec<u8>, E>,
    ) -> Result<Self, PushCertRequestError> {
        let chain = pem::certificates(chain).map_err(PushCertRequestError::Chain)?;
        let signature =
            sign(csr.as_der()).map_err(|error| PushCertRequestError::Signing(error.to_string()))?;
        Ok(Self {
            csr: csr.as_der().to_vec(),
            chain,
            signature,
        })
    }

    /// The property list.
    pub fn to_plist(&self) -> String {
        let mut chain = String::new();
        for certificate in &self.chain {
            pem::write_certificate(certificate, &mut chain);
        }
        document::write([
            &STANDARD.encode(&self.csr),
            &chain,
            &STANDARD.encode(&self.signature),
        ])
    }

    /// What is uploaded: base64 of the property list, on one line.
    pub fn encode(&self) -> String {
        STANDARD.encode(self.to_plist())
    }

    /// Reads what is to be uploaded, or the bare property list. Says nothing about the signature: see [`PushCertRequest::check`].
    ///
    /// # Errors
    /// [`PushCertRequestError`].
    pub fn decode(file: &[u8]) -> Result<Self, PushCertRequestError> {
        if file.len() > MAX_PUSH_CERT_REQUEST_BYTES {
            return Err(PushCertRequestError::Malformed);
        }
        let text = std::str::from_utf8(file).map_err(|_| PushCertRequestError::Malformed)?;
        let text = text.trim();
        let document = if text.starts_with('<') {
            text.to_owned()
        } else {
            let bytes = base64(text).ok_or(PushCertRequestError::Malformed)?;
            String::from_utf8(bytes).map_err(|_| PushCertRequestError::Malformed)?
        };
        let [csr, chain, signature] =
            document::read(&document).ok_or(PushCertRequestError::Malformed)?;
        Ok(Self {
            csr: base64(&csr).ok_or(PushCertRequestError::Malformed)?,
            chain: pem::certificates(chain.trim().as_bytes())
                .map_err(PushCertRequestError::Chain)?,
            signature: base64(&signature).ok_or(PushCertRequestError::Malformed)?,
        })
    }

    /// The customer's request, as DER.
    pub fn csr(&self) -> &[u8] {
        &self.csr
    }

    /// The vendor's certificates, as DER, its own first.
    pub fn chain(&self) -> &[Vec<u8>] {
        &self.chain
    }

    /// The vendor's signature over [`PushCertRequest::csr`].
    pub fn signature(&self) -> &[u8] {
        &self.signature
    }
}

impl fmt::Debug for PushCertRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "PushCertRequest({} bytes, {} certificates)",
            self.csr.len(),
            self.chain.len()
        )
    }
}

/// Base64, broken into lines or not.
fn base64(text: &str) -> Option<Vec<u8>> {
    let packed: String = text.split_ascii_whitespace().collect();
    STANDARD.decode(packed).ok()
}

/// Why there is no signed request.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PushCertRequestError {
    /// The file is no PushCertRequest.
    #[error(
        "not a signed push certificate request: it should be base64 of a property list with three strings"
    )]
    Malformed,
    /// The vendor's certificates cannot be read.
    #[error("the vendor's certificate chain: {0}")]
    Chain(PemError),
    /// The vendor's key cannot sign.
    #[error("the vendor's key cannot sign: {0}")]
    Signing(String),
}

impl PushCertRequestError {
    /// Every code.
    pub const ALL: &'static [&'static str] = &[
        "push_cert_request.malformed",
        "push_cert_request.chain",
        "push_cert_request.signing",
    ];

    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Malformed => "push_cert_request.malformed",
            Self::Chain(_) => "push_cert_request.chain",
            Self::Signing(_) => "push_cert_request.signing",
        }
    }
}
