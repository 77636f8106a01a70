//! The authority that certifies devices.

use std::{fmt, path::Path};

use jiff::{SignedDuration, Timestamp};
use mdm_core::{
    crypto::{AwsLcKeyDecryptor, AwsLcProvider, AwsLcSigner, RsaKeySize, Signer, generate_rsa_key},
    entropy::Entropy,
    identity::{IssuerKey, inspect},
    issue::{IssueError, IssuePolicy, Issuer, Subject, SubjectAttribute, make_authority},
    limits::MAX_SUBJECT_CHARS,
    scep::{Responder, ScepPolicy},
};
use tracing::{info, warn};

use super::{
    CaError, FOLDER,
    files::{make_folder, read_certificates, read_key, write_certificate, write_key},
};
use crate::config::{Config, Enrollment};

/// How long the certificate of an authority made here lasts.
const LIFETIME: SignedDuration = SignedDuration::from_hours(10 * 365 * 24);
/// How long before its end an operator is told at each start.
const NOTICE: SignedDuration = SignedDuration::from_hours(180 * 24);

/// An authority: its certificate, those above it, and its key, which signs certificates and opens SCEP requests.
pub(crate) struct Authority {
    certificate: Vec<u8>,
    above: Vec<Vec<u8>>,
    signer: AwsLcSigner,
    key: AwsLcKeyDecryptor,
    issuer: IssuerKey,
    not_after: Timestamp,
}

impl Authority {
    /// Reads the operator's authority, or the one in the data folder, which is made if it is not there.
    pub(crate) fn open(
        config: &Config,
        organization: &str,
        now: Timestamp,
        entropy: &mut Entropy,
    ) -> Result<Self, CaError> {
        let Enrollment {
            ca_certificate,
            ca_key,
            ..
        } = &config.enrollment;
        if let (Some(certificate), Some(key)) = (ca_certificate, ca_key) {
            return Self::read(certificate, key, now, entropy);
        }
        let folder = config.data.join(FOLDER);
        let (certificate, key) = (folder.join("ca.pem"), folder.join("ca.key"));
        if !certificate.exists() {
            // A key without a certificate is what a start leaves that was cut off: nothing was issued with it yet.
            make(&certificate, &key, organization, now, entropy)?;
        }
        Self::read(&certificate, &key, now, entropy)
    }

    fn read(
        certificate_path: &Path,
        key_path: &Path,
        now: Timestamp,
        entropy: &mut Entropy,
    ) -> Result<Self, CaError> {
        let mut above = read_certificates(certificate_path)?;
        let certificate = above.remove(0);
        let key = read_key(key_path)?;
        let unusable = |_| CaError::File {
            path: key_path.to_owned(),
            what: "is no RSA key of 2048 bits or more: SCEP knows no others".to_owned(),
        };
        let signer = AwsLcSigner::from_pkcs8(key.expose()).map_err(unusable)?;
        let key = AwsLcKeyDecryptor::from_pkcs8(key.expose()).map_err(unusable)?;
        let failed = |error| CaError::Issue {
            path: certificate_path.to_owned(),
            error,
        };
        // Whatever is wrong with it shows now, and not with the first device.
        let probe = Issuer::new(&certificate, &signer)
            .and_then(|issuer| {
                let subject = Subject::named("probe");
                let policy = IssuePolicy::default();
                issuer.issue(signer.public_key(), &subject, &policy, now, entropy)
            })
            .map_err(failed)?;
        let unreadable = |_| failed(IssueError::BadIssuer);
        let issuer = inspect(&probe).map_err(unreadable)?.issuer;
        let until = inspect(&certificate).map_err(unreadable)?.not_after;
        if until.duration_since(now) < NOTICE {
            warn!(%until, "the authority's certificate ends soon: devices get no certificates that last longer");
        }
        Ok(Self {
            certificate,
            above,
            signer,
            key,
            issuer,
            not_after: until,
        })
    }

    /// Its certificate, DER.
    pub(crate) fn certificate(&self) -> &[u8] {
        &self.certificate
    }

    /// The certificates above it, DER.
    pub(crate) fn above(&self) -> Vec<&[u8]> {
        self.above.iter().map(Vec::as_slice).collect()
    }

    /// When it ends.
    pub(crate) fn not_after(&self) -> Timestamp {
        self.not_after
    }

    /// Who its certificates say has issued them.
    pub(crate) fn issuer_key(&self) -> IssuerKey {
        self.issuer
    }

    /// Issues a certificate, DER.
    pub(crate) fn issue(
        &self,
        public_key: &[u8],
        subject: &Subject,
        policy: &IssuePolicy,
        now: Timestamp,
        entropy: &mut Entropy,
    ) -> Result<Vec<u8>, IssueError> {
        Issuer::new(&self.certificate, &self.signer)?
            .issue(public_key, subject, policy, now, entropy)
    }

    /// The server's side of SCEP.
    pub(crate) fn responder(&self, policy: ScepPolicy) -> Responder<'_> {
        Responder {
            certificate: &self.certificate,
            signer: &self.signer,
            key: &self.key,
            provider: &AwsLcProvider,
            envelopes: &AwsLcProvider,
            policy,
        }
    }
}

impl fmt::Debug for Authority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authority")
            .field("issuer", &self.issuer)
            .finish_non_exhaustive()
    }
}

fn make(
    certificate_path: &Path,
    key_path: &Path,
    organization: &str,
    now: Timestamp,
    entropy: &mut Entropy,
) -> Result<(), CaError> {
    if let Some(folder) = certificate_path.parent() {
        make_folder(folder)?;
    }
    let key = generate_rsa_key(RsaKeySize::Rsa2048).map_err(|_| CaError::Key)?;
    let signer = AwsLcSigner::from_pkcs8(key.expose()).map_err(|_| CaError::Key)?;
    // Two authorities of one organisation must not have the same name: a reader finds issuers by it.
    let [a, b, c, d] = entropy.bytes();
    let name = format!("MDM device authority {a:02x}{b:02x}{c:02x}{d:02x}");
    let organization: String = organization.chars().take(MAX_SUBJECT_CHARS).collect();
    let name = Subject::named(name).with(SubjectAttribute::Organization, organization);
    let certificate =
        make_authority(&name, LIFETIME, &signer, now, entropy).map_err(|error| CaError::Issue {
            path: certificate_path.to_owned(),
            error,
        })?;
    // The certificate last: with it the authority is complete.
    write_key(key_path, &key)?;
    write_certificate(certificate_path, &certificate)?;
    info!(path = %certificate_path.display(), "an authority was made; keep a copy of it and of its key");
    Ok(())
}
