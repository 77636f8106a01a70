//! Pushes and the certificate that they need.

use jiff::Timestamp;
use mdm_apns::{
    CheckSignature, Expiration, PushMagic, PushRequest as CoreRequest, PushToken, Response,
    SignatureAlgorithm as PushAlgorithm, Signed, Target, Topic, Verdict as CoreVerdict, Why,
    certificate::{
        Environment, ExpiryLevel, KeyFit, PushCertificate as CoreCertificate, PushKey,
        evaluate_renewal,
    },
    vendor::{CustomerCsr, Finding, PushCertRequest},
};
use mdm_core::crypto::{AwsLcProvider, CryptoProvider, DigestAlgorithm, SignatureAlgorithm};
use pyo3::{prelude::*, pybacked::PyBackedBytes, types::PyBytes};

use crate::{
    enums::{Member, OriginName, VerdictName},
    errors::Failure,
    signing::{sign_bytes, signer},
    values::Bytes,
};

/// One push to one device.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct PushRequest(CoreRequest);

#[pymethods]
impl PushRequest {
    #[classattr]
    const METHOD: &'static str = CoreRequest::METHOD;

    #[new]
    #[pyo3(signature = (topic, token, magic, *, expires_at = None))]
    fn new(
        topic: &str,
        token: &[u8],
        magic: String,
        expires_at: Option<Timestamp>,
    ) -> Result<Self, Failure> {
        let target = Target {
            token: PushToken::from_bytes(token)?,
            magic: PushMagic::new(magic)?,
            topic: Topic::new(topic)?,
            registered_at: Timestamp::MIN,
        };
        let expiration = expires_at.map_or(Expiration::ONE_ATTEMPT, Expiration::at);
        Ok(Self(CoreRequest::new(target, expiration)))
    }

    /// The path. It spells the token in full: keep it out of logs.
    #[getter]
    fn path(&self) -> String {
        self.0.path()
    }

    /// The headers, each once.
    #[getter]
    fn headers(&self) -> Vec<(&'static str, String)> {
        self.0.headers()
    }

    /// The body. It holds the magic: keep it out of logs.
    #[getter]
    fn body(&self) -> Bytes {
        Bytes(self.0.body().as_ref().to_vec())
    }
}

/// What to do after a push.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct PushVerdict(CoreVerdict);

#[pymethods]
impl PushVerdict {
    /// What to do.
    #[getter]
    fn kind(&self) -> Member<VerdictName> {
        Member((&self.0).into())
    }

    /// The stable code.
    #[getter]
    fn code(&self) -> &'static str {
        self.0.code()
    }

    /// The least time to wait, for `RETRY` and `THROTTLED`.
    #[getter]
    fn retry_after(&self) -> Option<jiff::SignedDuration> {
        match &self.0 {
            CoreVerdict::Retry { after, .. } | CoreVerdict::Throttled { after, .. } => Some(*after),
            CoreVerdict::Accepted { .. }
            | CoreVerdict::DeadToken { .. }
            | CoreVerdict::FixCertificate { .. }
            | CoreVerdict::OurBug { .. } => None,
        }
    }

    /// The push's name, if it was accepted.
    #[getter]
    fn apns_id(&self) -> Option<String> {
        match &self.0 {
            CoreVerdict::Accepted { apns_id } => apns_id.map(|id| id.hyphenated().to_string()),
            _ => None,
        }
    }

    /// APNs' word, if there was one.
    #[getter]
    fn reason(&self) -> Option<&str> {
        match self.why()? {
            Why::Answer { reason, .. } | Why::GoAway { reason, .. } => {
                reason.as_ref().map(|reason| reason.as_str())
            }
            Why::Connection { .. } | Why::NoAnswer => None,
        }
    }

    /// What the verdict rests on, as text.
    #[getter]
    fn evidence(&self) -> Option<String> {
        self.why().map(Why::to_string)
    }

    /// Whether a token that was registered at that time is dead.
    fn is_dead(&self, token_registered_at: Timestamp) -> bool {
        self.0.is_dead(token_registered_at)
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

impl PushVerdict {
    fn why(&self) -> Option<&Why> {
        match &self.0 {
            CoreVerdict::Accepted { .. } => None,
            CoreVerdict::Retry { why, .. }
            | CoreVerdict::Throttled { why, .. }
            | CoreVerdict::DeadToken { why, .. }
            | CoreVerdict::FixCertificate { why }
            | CoreVerdict::OurBug { why } => Some(why),
        }
    }
}

/// What APNs' answer means; `status=None` for a push without an answer.
///
/// >>> verdict = mdm_core.push_verdict(410, b'{"reason":"Unregistered"}', now=now)
/// >>> verdict.code, verdict.reason
/// ('push.dead_token', 'Unregistered')
#[pyfunction]
#[pyo3(signature = (status, body = None, *, now, retry_after = None, apns_id = None))]
pub(crate) fn push_verdict(
    status: Option<u16>,
    body: Option<&[u8]>,
    now: Timestamp,
    retry_after: Option<&str>,
    apns_id: Option<&str>,
) -> PushVerdict {
    PushVerdict(match status {
        None => CoreVerdict::no_answer(),
        Some(status) => Response {
            status,
            body: body.unwrap_or_default(),
            retry_after,
            apns_id,
        }
        .verdict(now),
    })
}

/// A push certificate, read and not trusted.
#[pyclass(frozen, eq, module = "mdm_core")]
#[derive(PartialEq)]
pub(crate) struct PushCertificate(CoreCertificate);

#[pymethods]
impl PushCertificate {
    /// Reads a PEM or DER file.
    #[staticmethod]
    fn inspect(file: &[u8]) -> Result<Self, Failure> {
        Ok(Self(CoreCertificate::inspect(file)?))
    }

    /// The topic that it pushes to.
    #[getter]
    fn topic(&self) -> &str {
        self.0.topic().as_str()
    }

    /// Whom it names.
    #[getter]
    fn subject(&self) -> &str {
        self.0.subject()
    }

    /// Who issued it.
    #[getter]
    fn issuer(&self) -> &str {
        self.0.issuer()
    }

    /// Its serial number, as Apple's portal shows it.
    #[getter]
    fn serial(&self) -> &str {
        self.0.serial()
    }

    /// From when it is valid.
    #[getter]
    fn not_before(&self) -> Timestamp {
        self.0.not_before()
    }

    /// Until when it is valid.
    #[getter]
    fn not_after(&self) -> Timestamp {
        self.0.not_after()
    }

    /// Where it may push to.
    #[getter]
    fn environment(&self) -> Member<Environment> {
        Member(self.0.environment())
    }

    /// Whom it names as its issuer, unverified.
    #[getter]
    fn origin(&self) -> Member<OriginName> {
        Member((&self.0.origin()).into())
    }

    /// Itself and what followed it in the file, DER.
    #[getter]
    fn certificates(&self) -> Vec<Bytes> {
        self.0.chain().iter().cloned().map(Bytes).collect()
    }

    /// Follows its chain to DER anchors: Apple's roots.
    fn verify_origin(&self, py: Python<'_>, anchors: Vec<PyBackedBytes>) -> Member<OriginName> {
        let anchors: Vec<&[u8]> = anchors.iter().map(|der| &**der).collect();
        let origin = py.detach(|| self.0.verify_origin(&anchors, &Genuine));
        Member((&origin).into())
    }

    /// Whether a key file belongs to it.
    fn fit(&self, key: &[u8]) -> Result<Member<KeyFit>, Failure> {
        Ok(Member(self.0.fit(&PushKey::read(key)?)))
    }

    /// Whole days until it ends.
    fn days_left(&self, now: Timestamp) -> i64 {
        self.0.expiry(now).days_left
    }

    /// How near its end is.
    fn expiry(&self, now: Timestamp) -> Member<ExpiryLevel> {
        Member(self.0.expiry(now).level)
    }

    /// When `expiry` changes next.
    fn next_change(&self, now: Timestamp) -> Option<Timestamp> {
        self.0.next_change(now)
    }

    /// Whether `new` may take its place: the days gained. Raises `PushError` with what would happen.
    fn check_renewal(&self, new: &PushCertificate, now: Timestamp) -> Result<i64, Failure> {
        Ok(evaluate_renewal(&self.0, &new.0, now)?.days_gained)
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// Signs a customer's certificate request with a vendor's key; gives what is uploaded at identity.apple.com.
#[pyfunction]
pub(crate) fn sign_push_csr<'py>(
    py: Python<'py>,
    csr: &[u8],
    vendor_key: &[u8],
    vendor_chain: &[u8],
) -> Result<Bound<'py, PyBytes>, Failure> {
    let signer = signer(vendor_key)?;
    let signed = py.detach(|| -> Result<_, Failure> {
        let csr = CustomerCsr::read(csr, &Genuine)?;
        let sign = |message: &[u8]| sign_bytes(&signer, message);
        Ok(PushCertRequest::sign(&csr, vendor_chain, sign)?.encode())
    });
    Ok(PyBytes::new(py, signed?.as_bytes()))
}

/// Everything that is wrong with a signed request; an empty list for one that Apple should take.
#[pyfunction]
#[pyo3(signature = (file, *, now))]
pub(crate) fn check_push_csr(
    py: Python<'_>,
    file: &[u8],
    now: Timestamp,
) -> Result<Vec<Member<Finding>>, Failure> {
    let findings = py.detach(|| -> Result<_, Failure> {
        Ok(PushCertRequest::decode(file)?.check(now, &Genuine))
    });
    Ok(findings?.into_iter().map(Member).collect())
}

/// Signatures, checked by the engine's provider.
struct Genuine;

impl CheckSignature for Genuine {
    fn is_genuine(&self, signed: &Signed<'_>) -> bool {
        let algorithm = match signed.algorithm {
            PushAlgorithm::RsaSha1 => SignatureAlgorithm::RsaPkcs1(DigestAlgorithm::Sha1),
            PushAlgorithm::RsaSha256 => SignatureAlgorithm::RsaPkcs1(DigestAlgorithm::Sha256),
            PushAlgorithm::RsaSha384 => SignatureAlgorithm::RsaPkcs1(DigestAlgorithm::Sha384),
            PushAlgorithm::RsaSha512 => SignatureAlgorithm::RsaPkcs1(DigestAlgorithm::Sha512),
            PushAlgorithm::EcdsaSha256 => SignatureAlgorithm::Ecdsa(DigestAlgorithm::Sha256),
            PushAlgorithm::EcdsaSha384 => SignatureAlgorithm::Ecdsa(DigestAlgorithm::Sha384),
            PushAlgorithm::EcdsaSha512 => SignatureAlgorithm::Ecdsa(DigestAlgorithm::Sha512),
        };
        let Signed {
            public_key,
            message,
            signature,
            ..
        } = *signed;
        AwsLcProvider
            .verify(algorithm, public_key, message, signature)
            .is_ok()
    }
}
