//! The certificate with which profiles are signed.

use std::{
    fmt,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use jiff::{SignedDuration, Timestamp};
use mdm_core::{
    cms::{self, CmsError, Content, Oid, SigningIdentity},
    crypto::{AwsLcProvider, AwsLcSigner, RsaKeySize, Signer, generate_rsa_key},
    entropy::Entropy,
    error::ErrorCode,
    identity::inspect,
    issue::{ExtendedKeyUsage, IssueError, IssuePolicy, KeyUsage, Subject, SubjectAttribute},
    limits::MAX_SUBJECT_CHARS,
    profile::Profile,
};

use super::{
    Authority, CaError, FOLDER,
    files::{read_certificates, read_key, write_certificate, write_key},
};
use crate::config::Config;

/// How long a certificate issued here for signing lasts, if the authority lasts as long.
const LIFETIME: SignedDuration = SignedDuration::from_hours(3 * 365 * 24);
/// How long before its end it is replaced: a device shows when the signature of its profile ends, so it should not be soon.
const RENEWED_BEFORE: SignedDuration = SignedDuration::from_hours(365 * 24);
/// `id-kp-codeSigning`: what it is for, and not a device's identity.
const CODE_SIGNING: Oid = Oid::constant("1.3.6.1.5.5.7.3.3");

/// Signs profiles.
pub(crate) struct ProfileSigner {
    signer: AwsLcSigner,
    current: Mutex<Arc<Signing>>,
    /// Where its certificate is kept, if the authority issues it; the operator's is theirs to renew.
    own: Option<Own>,
}

struct Signing {
    certificate: Vec<u8>,
    chain: Vec<Vec<u8>>,
    not_after: Timestamp,
}

struct Own {
    authority: Arc<Authority>,
    path: PathBuf,
    organization: String,
}

/// A profile with its signature.
pub(crate) struct Signed {
    pub(crate) bytes: Arc<[u8]>,
    /// When the signer's certificate ends.
    pub(crate) until: Timestamp,
}

impl ProfileSigner {
    /// Reads the operator's certificate, or has the authority issue one.
    pub(crate) fn open(
        config: &Config,
        organization: &str,
        authority: Arc<Authority>,
        now: Timestamp,
        entropy: &mut Entropy,
    ) -> Result<Self, CaError> {
        let unusable = |path: &Path| {
            let path = path.to_owned();
            move |what: &str| CaError::File {
                path: path.clone(),
                what: what.to_owned(),
            }
        };
        let files = &config.enrollment;
        if let (Some(certificate), Some(key)) = (&files.signing_certificate, &files.signing_key) {
            let bad = unusable(key);
            let signer = AwsLcSigner::from_pkcs8(read_key(key)?.expose())
                .map_err(|_| bad("is no RSA, P-256 or P-384 key that can sign"))?;
            let signing = Signing::read(certificate)?;
            // A certificate of another key shows now, and not with the first profile.
            signing
                .probe(&signer, now)
                .map_err(|error| unusable(certificate)(&error.to_string()))?;
            return Ok(Self {
                signer,
                current: Mutex::new(Arc::new(signing)),
                own: None,
            });
        }
        let folder = config.data.join(FOLDER);
        super::files::make_folder(&folder)?;
        let (path, key_path) = (folder.join("signing.pem"), folder.join("signing.key"));
        if !key_path.exists() {
            let key = generate_rsa_key(RsaKeySize::Rsa2048).map_err(|_| CaError::Key)?;
            write_key(&key_path, &key)?;
        }
        let signer = AwsLcSigner::from_pkcs8(read_key(&key_path)?.expose())
            .map_err(|_| unusable(&key_path)("is no key that can sign"))?;
        let own = Own {
            authority,
            path,
            organization: organization.to_owned(),
        };
        let known = own.path.exists().then(|| Signing::read(&own.path));
        let signing = match known.transpose()? {
            Some(signing) if own.is_ours(&signing, &signer) => Signing {
                chain: own.chain(),
                ..signing
            },
            Some(_) | None => own.issue(&signer, now, entropy)?,
        };
        Ok(Self {
            signer,
            current: Mutex::new(Arc::new(signing)),
            own: Some(own),
        })
    }

    /// Signs a profile. Takes a millisecond, and a few more when its own certificate is due for another.
    pub(crate) fn sign(
        &self,
        profile: &Profile,
        now: Timestamp,
        entropy: &mut Entropy,
    ) -> Result<Signed, ErrorCode> {
        let signing = self.at(now, entropy);
        let identity = signing.chain();
        let identity = signing.identity(&self.signer, &identity);
        let signed = profile.sign(&identity, &AwsLcProvider, now);
        Ok(Signed {
            bytes: signed.map_err(|error| error.code())?.into_bytes(),
            until: signing.not_after,
        })
    }

    fn at(&self, now: Timestamp, entropy: &mut Entropy) -> Arc<Signing> {
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(own) = &self.own
            && current.not_after.duration_since(now) < RENEWED_BEFORE
            // None outlives the authority.
            && current.not_after < own.authority.not_after()
        {
            match own.issue(&self.signer, now, entropy) {
                Ok(next) => *current = Arc::new(next),
                // The one it has is good for another while.
                Err(error) => {
                    tracing::error!(%error, "the profiles' signing certificate is not renewed")
                }
            }
        }
        Arc::clone(&current)
    }
}

impl Signing {
    fn read(path: &Path) -> Result<Self, CaError> {
        let mut chain = read_certificates(path)?;
        let certificate = chain.remove(0);
        let facts = inspect(&certificate).map_err(|error| CaError::File {
            path: path.to_owned(),
            what: error.to_string(),
        })?;
        Ok(Self {
            certificate,
            chain,
            not_after: facts.not_after,
        })
    }

    /// Whether the key is the certificate's.
    fn probe(&self, signer: &AwsLcSigner, now: Timestamp) -> Result<(), CmsError> {
        let identity = self.identity(signer, &[]);
        cms::sign(Content::Attached(b""), &identity, &AwsLcProvider, now).map(drop)
    }

    fn chain(&self) -> Vec<&[u8]> {
        self.chain.iter().map(Vec::as_slice).collect()
    }

    fn identity<'a>(
        &'a self,
        signer: &'a AwsLcSigner,
        chain: &'a [&'a [u8]],
    ) -> SigningIdentity<'a> {
        SigningIdentity {
            signer,
            certificate: &self.certificate,
            chain,
        }
    }
}

impl Own {
    /// Whether the authority of now has issued it, for this key.
    fn is_ours(&self, signing: &Signing, signer: &AwsLcSigner) -> bool {
        let facts = inspect(&signing.certificate);
        let issued = facts.is_ok_and(|facts| facts.issuer == self.authority.issuer_key());
        issued && signing.probe(signer, signing.not_after).is_ok()
    }

    fn issue(
        &self,
        signer: &AwsLcSigner,
        now: Timestamp,
        entropy: &mut Entropy,
    ) -> Result<Signing, CaError> {
        let failed = |error| CaError::Issue {
            path: self.path.clone(),
            error,
        };
        let policy = IssuePolicy {
            lifetime: LIFETIME,
            key_usage: KeyUsage::Sign,
            extended_key_usage: vec![ExtendedKeyUsage::Other(CODE_SIGNING)],
            ..IssuePolicy::default()
        };
        let organization: String = self.organization.chars().take(MAX_SUBJECT_CHARS).collect();
        let subject = Subject::named("Enrollment profiles")
            .with(SubjectAttribute::Organization, organization);
        let authority = &self.authority;
        let certificate = authority
            .issue(signer.public_key(), &subject, &policy, now, entropy)
            .map_err(failed)?;
        write_certificate(&self.path, &certificate)?;
        let facts = inspect(&certificate).map_err(|_| failed(IssueError::BadIssuer))?;
        Ok(Signing {
            not_after: facts.not_after,
            certificate,
            chain: self.chain(),
        })
    }

    fn chain(&self) -> Vec<Vec<u8>> {
        let authority = &self.authority;
        let above = authority.above().into_iter().map(<[u8]>::to_vec);
        std::iter::once(authority.certificate().to_vec())
            .chain(above)
            .collect()
    }
}

impl fmt::Debug for ProfileSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProfileSigner").finish_non_exhaustive()
    }
}
