//! Keys and certificates from files, and messages that are signed with them.

use jiff::Timestamp;
use mdm_core::{
    cms::{self, CmsError, Content, SigningIdentity as CoreIdentity},
    crypto::{AwsLcKeyDecryptor, AwsLcProvider, AwsLcSigner, CryptoError, Signer},
};
use pyo3::{prelude::*, types::PyBytes};
use rustls_pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject};

use crate::errors::Failure;

/// Who signs: the key, its certificate, and those above it.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct SigningIdentity {
    pub(crate) signer: AwsLcSigner,
    pub(crate) certificate: Vec<u8>,
    pub(crate) chain: Vec<Vec<u8>>,
}

impl SigningIdentity {
    /// Does something with the identity as the engine takes it.
    pub(crate) fn with<T>(&self, operation: impl FnOnce(&CoreIdentity<'_>) -> T) -> T {
        let chain: Vec<&[u8]> = self.chain.iter().map(Vec::as_slice).collect();
        operation(&CoreIdentity {
            signer: &self.signer,
            certificate: &self.certificate,
            chain: &chain,
        })
    }
}

#[pymethods]
impl SigningIdentity {
    #[new]
    fn new(key: &[u8], certificates: &[u8]) -> Result<Self, Failure> {
        let mut certificates = certificates_of(certificates)?.into_iter();
        Ok(Self {
            signer: signer(key)?,
            certificate: certificates.next().ok_or(CmsError::BadCertificate)?,
            chain: certificates.collect(),
        })
    }

    /// The DER certificate of the key.
    #[getter]
    fn certificate<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.certificate)
    }

    /// DER certificates above it.
    #[getter]
    fn chain<'py>(&self, py: Python<'py>) -> Vec<Bound<'py, PyBytes>> {
        let chain = self.chain.iter();
        chain.map(|der| PyBytes::new(py, der)).collect()
    }
}

/// All certificates of a PEM file as DER, or the one of a DER file.
#[pyfunction]
pub(crate) fn read_certificates<'py>(
    py: Python<'py>,
    file: &[u8],
) -> Result<Vec<Bound<'py, PyBytes>>, Failure> {
    let certificates = certificates_of(file)?;
    Ok(certificates
        .iter()
        .map(|der| PyBytes::new(py, der))
        .collect())
}

/// A CMS message that is signed by an identity, DER; detached, it is the content of `Mdm-Signature` before base64.
#[pyfunction]
#[pyo3(signature = (content, identity, *, now, detached = false))]
pub(crate) fn sign_cms<'py>(
    py: Python<'py>,
    content: &[u8],
    identity: &SigningIdentity,
    now: Timestamp,
    detached: bool,
) -> Result<Bound<'py, PyBytes>, Failure> {
    let content = if detached {
        Content::Detached(content)
    } else {
        Content::Attached(content)
    };
    let signed =
        py.detach(|| identity.with(|identity| cms::sign(content, identity, &AwsLcProvider, now)));
    Ok(PyBytes::new(py, &signed?))
}

/// All certificates of a PEM file, or the one of a DER file.
fn certificates_of(file: &[u8]) -> Result<Vec<Vec<u8>>, CmsError> {
    if !is_pem(file) {
        return Ok(vec![file.to_vec()]);
    }
    let certificates: Vec<_> = CertificateDer::pem_slice_iter(file)
        .map(|der| der.map(|der| der.to_vec()))
        .collect::<Result<_, _>>()
        .map_err(|_| CmsError::BadCertificate)?;
    if certificates.is_empty() {
        return Err(CmsError::BadCertificate);
    }
    Ok(certificates)
}

fn key_of(file: &[u8]) -> Result<PrivateKeyDer<'_>, CryptoError> {
    let key = if is_pem(file) {
        PrivateKeyDer::from_pem_slice(file).ok()
    } else {
        PrivateKeyDer::try_from(file).ok()
    };
    key.ok_or(CryptoError::BadKey)
}

/// The key of a PEM or DER file: PKCS #8, PKCS #1 or SEC 1, unencrypted.
pub(crate) fn signer(file: &[u8]) -> Result<AwsLcSigner, CryptoError> {
    match key_of(file)? {
        PrivateKeyDer::Pkcs8(der) => AwsLcSigner::from_pkcs8(der.secret_pkcs8_der()),
        PrivateKeyDer::Pkcs1(der) => AwsLcSigner::from_pkcs1(der.secret_pkcs1_der()),
        PrivateKeyDer::Sec1(der) => AwsLcSigner::from_sec1(der.secret_sec1_der()),
        _ => Err(CryptoError::BadKey),
    }
}

/// The same for opening what was encrypted to it: PKCS #8 only.
pub(crate) fn decryptor(file: &[u8]) -> Result<AwsLcKeyDecryptor, CryptoError> {
    match key_of(file)? {
        PrivateKeyDer::Pkcs8(der) => AwsLcKeyDecryptor::from_pkcs8(der.secret_pkcs8_der()),
        _ => Err(CryptoError::BadKey),
    }
}

/// Whether a file has text in it where DER has bytes.
fn is_pem(file: &[u8]) -> bool {
    file.windows(11).any(|window| window == b"-----BEGIN ")
}

/// The signature of a message by a vendor's key, for a certificate request.
pub(crate) fn sign_bytes(signer: &AwsLcSigner, message: &[u8]) -> Result<Vec<u8>, CryptoError> {
    signer.sign(message)
}
