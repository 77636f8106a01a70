//! Certificates of devices: found in a request, followed to an anchor, read.

use jiff::Timestamp;
use mdm_core::{
    cms::{Sha1, VerifyPolicy},
    crypto::{AwsLcProvider, RsaKeys},
    identity::{
        self, CertificateFacts as Facts, ChainPolicy, ClientUsage, IdentityError,
        Presented as CorePresented, Vouched,
    },
};
use pyo3::{prelude::*, pybacked::PyBackedBytes, types::PyBytes};

use crate::{enums::Member, errors::Failure};

/// A certificate whose chain is good.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct Presented(pub(crate) CorePresented);

#[pymethods]
impl Presented {
    /// Takes a DER certificate whose chain the host has checked itself, in its TLS or proxy.
    #[staticmethod]
    fn vouched_by_host(certificate: &[u8]) -> Result<Self, Failure> {
        Ok(Self(CorePresented::vouched_by_host(certificate)?))
    }

    /// What it says of itself.
    #[getter]
    fn facts(&self) -> CertificateFacts {
        CertificateFacts(self.0.facts().clone())
    }

    /// SHA-256 of the DER, in hex.
    #[getter]
    fn fingerprint(&self) -> String {
        self.0.facts().fingerprint.to_string()
    }

    /// Who vouches for it.
    #[getter]
    fn vouched(&self) -> Member<Vouched> {
        Member(self.0.vouched())
    }

    /// Whether `now` is after its end.
    fn is_expired(&self, now: Timestamp) -> bool {
        self.0.is_expired(now)
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// What a certificate says of itself.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct CertificateFacts(pub(crate) Facts);

#[pymethods]
impl CertificateFacts {
    /// SHA-256 of the DER, in hex.
    #[getter]
    fn fingerprint(&self) -> String {
        self.0.fingerprint.to_string()
    }

    /// The subject as text.
    #[getter]
    fn subject(&self) -> &str {
        &self.0.subject
    }

    /// Names in subject and subject alternative name.
    #[getter]
    fn names(&self) -> Vec<String> {
        self.0.names.clone()
    }

    /// Start of validity.
    #[getter]
    fn not_before(&self) -> Timestamp {
        self.0.not_before
    }

    /// End of validity.
    #[getter]
    fn not_after(&self) -> Timestamp {
        self.0.not_after
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// What a DER certificate says of itself. No signature is checked.
#[pyfunction]
pub(crate) fn inspect_certificate(certificate: &[u8]) -> Result<CertificateFacts, Failure> {
    Ok(CertificateFacts(identity::inspect(certificate)?))
}

/// The DER certificate in a proxy's header, RFC 9440 or URL-escaped PEM; `None` for an empty one.
///
/// >>> mdm_core.read_certificate_header(":AQID:")
/// b'\x01\x02\x03'
#[pyfunction]
pub(crate) fn read_certificate_header<'py>(
    py: Python<'py>,
    value: &str,
) -> Result<Option<Bound<'py, PyBytes>>, Failure> {
    let der = identity::read_certificate_header(value)?;
    Ok(der.map(|der| PyBytes::new(py, &der)))
}

/// The issuers whose device certificates the host accepts.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct Anchors(pub(crate) identity::Anchors);

#[pymethods]
impl Anchors {
    #[new]
    fn new(certificates: Vec<PyBackedBytes>) -> Result<Self, Failure> {
        let certificates = certificates.iter().map(|der| &**der);
        Ok(Self(identity::Anchors::new(certificates)?))
    }

    /// Follows the chain of a DER certificate to an anchor; raises `IdentityError`. Cheap to cache by fingerprint.
    #[pyo3(signature = (
        certificate, intermediates = Vec::new(), *, now, usage = Member(ClientUsage::IfStated), legacy_rsa = false
    ))]
    fn verify(
        &self,
        py: Python<'_>,
        certificate: &[u8],
        intermediates: Vec<PyBackedBytes>,
        now: Timestamp,
        usage: Member<ClientUsage>,
        legacy_rsa: bool,
    ) -> Result<Presented, Failure> {
        let intermediates: Vec<&[u8]> = intermediates.iter().map(|der| &**der).collect();
        let policy = ChainPolicy {
            rsa_keys: rsa_keys(legacy_rsa),
            usage: usage.0,
        };
        let verified = py.detach(|| {
            self.0
                .verify(certificate, &intermediates, &policy, &AwsLcProvider, now)
        });
        Ok(Presented(verified?))
    }

    /// Checks an `Mdm-Signature` over a body and follows its signer to an anchor.
    fn verify_sender(
        &self,
        py: Python<'_>,
        signature: &str,
        body: &[u8],
        now: Timestamp,
    ) -> Result<Presented, Failure> {
        let presented = py.detach(|| -> Result<_, Failure> {
            let policy = VerifyPolicy::DEVICES;
            let shown = identity::verify_sender(signature, body, &policy, &AwsLcProvider)?;
            let (own, others) = shown.split_first().ok_or(IdentityError::Missing)?;
            let others: Vec<&[u8]> = others.iter().map(Vec::as_slice).collect();
            let policy = ChainPolicy::default();
            Ok(self.0.verify(own, &others, &policy, &AwsLcProvider, now)?)
        });
        Ok(Presented(presented?))
    }
}

/// How large RSA keys have to be.
pub(crate) fn rsa_keys(legacy: bool) -> RsaKeys {
    if legacy {
        RsaKeys::LegacyFrom1024
    } else {
        RsaKeys::From2048
    }
}

/// Whether SHA-1 may stand under a signature.
pub(crate) fn sha1(legacy: bool) -> Sha1 {
    if legacy {
        Sha1::LegacyAccept
    } else {
        Sha1::Refuse
    }
}

/// The certificates of whoever signed a body in `Mdm-Signature`, the signer's first. They are not trusted yet: ask `Anchors`.
#[pyfunction]
#[pyo3(signature = (signature, body, *, legacy_sha1 = true))]
pub(crate) fn verify_mdm_signature<'py>(
    py: Python<'py>,
    signature: &str,
    body: &[u8],
    legacy_sha1: bool,
) -> Result<Vec<Bound<'py, PyBytes>>, Failure> {
    let policy = VerifyPolicy {
        sha1: sha1(legacy_sha1),
        ..VerifyPolicy::DEVICES
    };
    let shown = py.detach(|| identity::verify_sender(signature, body, &policy, &AwsLcProvider))?;
    Ok(shown.iter().map(|der| PyBytes::new(py, der)).collect())
}
