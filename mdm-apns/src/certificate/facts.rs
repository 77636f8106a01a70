//! What a push certificate says of itself.

use jiff::Timestamp;
use x509_parser::{
    oid_registry::Oid,
    prelude::{FromDer, X509Certificate},
    x509::X509Name,
};

use crate::{
    pem::{self, PemError, Serial},
    topic::{Topic, TopicError},
};

/// `UID` in a subject (RFC 4519, 2.39).
const UID: &[u64] = &[0, 9, 2342, 19_200_300, 100, 1, 1];
/// Apple's marks for the environments that a certificate may push to.
const SANDBOX: &[u64] = &[1, 2, 840, 113_635, 100, 6, 3, 1];
const PRODUCTION: &[u64] = &[1, 2, 840, 113_635, 100, 6, 3, 2];

/// Where a certificate may push to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Environment {
    /// `api.push.apple.com`: what Apple's portal gives out for MDM.
    Production,
    /// `api.sandbox.push.apple.com`.
    Sandbox,
    /// Both.
    Both,
    /// It does not say.
    Unstated,
}

/// A push certificate, read and not trusted: Apple decides at each connection whether it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PushCertificate {
    topic: Topic,
    subject: String,
    issuer: String,
    issuer_organization: Option<String>,
    serial: String,
    not_before: Timestamp,
    not_after: Timestamp,
    environment: Environment,
    public_key: Vec<u8>,
    chain: Vec<Vec<u8>>,
}

impl PushCertificate {
    /// Reads a file: PEM with the push certificate first and its chain after it, or DER of the certificate alone.
    ///
    /// # Errors
    /// [`CertificateError`]: the operator chose another file, most likely.
    pub fn inspect(file: &[u8]) -> Result<Self, CertificateError> {
        let chain = pem::certificates(file)?;
        let leaf = chain.first().ok_or(PemError::Missing)?;
        let (_, leaf) = X509Certificate::from_der(leaf).map_err(|_| PemError::Damaged)?;
        for link in chain.iter().skip(1) {
            X509Certificate::from_der(link).map_err(|_| PemError::Damaged)?;
        }
        let uid = text(leaf.subject(), UID).ok_or(CertificateError::NoTopic)?;
        let issuer_organization = leaf
            .issuer()
            .iter_organization()
            .find_map(|value| value.as_str().ok().map(str::to_owned));
        let moment = |seconds| Timestamp::from_second(seconds).map_err(|_| PemError::Damaged);
        Ok(Self {
            topic: Topic::new(&uid)?,
            subject: leaf.subject().to_string(),
            issuer: leaf.issuer().to_string(),
            issuer_organization,
            serial: Serial(leaf.raw_serial()).to_string(),
            not_before: moment(leaf.validity().not_before.timestamp())?,
            not_after: moment(leaf.validity().not_after.timestamp())?,
            environment: environment(&leaf),
            public_key: leaf.public_key().raw.to_vec(),
            chain,
        })
    }

    /// The topic that it pushes to: the `UID` of its subject.
    pub fn topic(&self) -> &Topic {
        &self.topic
    }

    /// Whom it names, as text.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// Who issued it, as text.
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    pub(super) fn issuer_organization(&self) -> Option<&str> {
        self.issuer_organization.as_deref()
    }

    /// Its serial number, in hexadecimal with colons. Apple's portal shows it: with several certificates it tells which one to renew.
    pub fn serial(&self) -> &str {
        &self.serial
    }

    /// From when it is valid.
    pub fn not_before(&self) -> Timestamp {
        self.not_before
    }

    /// Until when it is valid.
    pub fn not_after(&self) -> Timestamp {
        self.not_after
    }

    /// Where it may push to.
    pub fn environment(&self) -> Environment {
        self.environment
    }

    /// Its key, a DER `SubjectPublicKeyInfo`.
    pub fn public_key(&self) -> &[u8] {
        &self.public_key
    }

    /// Itself and what followed it in the file, as DER: what TLS presents.
    pub fn chain(&self) -> &[Vec<u8>] {
        &self.chain
    }
}

/// An attribute of a name. Apple writes it as UTF8String; other strings of ASCII do as well.
fn text(name: &X509Name<'_>, arcs: &[u64]) -> Option<String> {
    let oid = Oid::from(arcs).ok()?;
    let value = name.iter_by_oid(&oid).next()?;
    let data = value.attr_value().data;
    std::str::from_utf8(data).ok().map(str::to_owned)
}

fn environment(certificate: &X509Certificate<'_>) -> Environment {
    let has = |arcs: &[u64]| {
        let found = Oid::from(arcs).ok();
        found.is_some_and(|oid| certificate.extensions().iter().any(|e| e.oid == oid))
    };
    match (has(PRODUCTION), has(SANDBOX)) {
        (true, true) => Environment::Both,
        (true, false) => Environment::Production,
        (false, true) => Environment::Sandbox,
        (false, false) => Environment::Unstated,
    }
}

/// Why a file holds no push certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CertificateError {
    /// It holds no certificate that can be read.
    #[error(transparent)]
    Pem(#[from] PemError),
    /// Its subject has no `UID`.
    #[error(
        "the certificate names no topic (UID in its subject): it is no push certificate for MDM"
    )]
    NoTopic,
    /// Its `UID` is no topic of MDM.
    #[error("the certificate is no push certificate for MDM: {0}")]
    Topic(#[from] TopicError),
}

impl CertificateError {
    /// Every code of its own; the rest are those of [`PemError`] and [`TopicError`].
    pub const ALL: &'static [&'static str] = &["certificate.no_topic"];

    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Pem(error) => error.code(),
            Self::NoTopic => "certificate.no_topic",
            Self::Topic(error) => error.code(),
        }
    }
}
