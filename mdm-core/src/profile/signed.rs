//! Profiles with a signature: made once, and looked at.

use std::{fmt, sync::Arc};

use jiff::Timestamp;

use super::{Document, EncryptedProfile, Misfit, Profile, ReadError, WriteError};
use crate::{
    cms::{self, CmsError, Content, SigningIdentity, VerifyPolicy},
    crypto::{CryptoProvider, DigestAlgorithm},
    error::ErrorCode,
    identity::{
        Anchors, CertificateFacts, ChainPolicy, ClientUsage, IdentityError,
        inspect as inspect_certificate,
    },
    limits::MAX_PROFILE_BYTES,
};

/// The bytes of a signed profile: a CMS SignedData that holds the profile (RFC 5652).
///
/// They are made once. Keep them and send the same ones again: to sign anew gives other bytes and a later signing time, and does not
/// change how a device that has the profile shows it.
#[derive(Clone, PartialEq, Eq)]
pub struct SignedProfile(Arc<[u8]>);

impl SignedProfile {
    /// The bytes, for `InstallProfile` and for downloads (`application/x-apple-aspen-config`).
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The bytes, shared.
    pub fn into_bytes(self) -> Arc<[u8]> {
        self.0
    }
}

/// The size only: the profile may hold passwords.
impl fmt::Debug for SignedProfile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SignedProfile({} bytes)", self.0.len())
    }
}

/// Why a profile was not signed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignError {
    /// It cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// The key, its certificate, or the signing.
    #[error(transparent)]
    Cms(#[from] CmsError),
}

impl SignError {
    /// The stable code.
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::Write(error) => error.code(),
            Self::Cms(error) => error.code(),
        }
    }
}

impl Profile {
    /// Writes and signs the profile.
    ///
    /// Put the whole chain into the identity: a device shows a profile as verified only when it can follow the signer's certificate to a
    /// root it trusts.
    ///
    /// # Errors
    /// [`SignError`] when the profile cannot be written, or signing fails.
    pub fn sign(
        &self,
        identity: &SigningIdentity<'_>,
        provider: &dyn CryptoProvider,
        now: Timestamp,
    ) -> Result<SignedProfile, SignError> {
        sign(&self.encode()?, identity, provider, now)
    }
}

impl EncryptedProfile {
    /// Writes and signs the profile, which is encrypted already.
    ///
    /// # Errors
    /// As [`Profile::sign`].
    pub fn sign(
        &self,
        identity: &SigningIdentity<'_>,
        provider: &dyn CryptoProvider,
        now: Timestamp,
    ) -> Result<SignedProfile, SignError> {
        sign(&self.encode()?, identity, provider, now)
    }
}

fn sign(
    plist: &[u8],
    identity: &SigningIdentity<'_>,
    provider: &dyn CryptoProvider,
    now: Timestamp,
) -> Result<SignedProfile, SignError> {
    let bytes = cms::sign(Content::Attached(plist), identity, provider, now)?;
    if bytes.len() > MAX_PROFILE_BYTES {
        return Err(WriteError::TooLarge.into());
    }
    Ok(SignedProfile(bytes.into()))
}

/// How a profile's bytes are wrapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrapping {
    /// A property list.
    Plain,
    /// A property list in a CMS SignedData.
    Signed,
}

/// What a profile's bytes say.
#[derive(Clone, Debug, PartialEq)]
pub struct Inspected {
    /// Whether there is a signature, which nobody has checked.
    pub wrapping: Wrapping,
    /// The profile.
    pub document: Document,
    /// What in it is not as Apple's schema has it.
    pub misfits: Vec<Misfit>,
}

/// Reads a profile, plain, signed or encrypted, without asking who made it.
///
/// # Errors
/// [`ReadError`] when it is none.
pub fn inspect(bytes: &[u8]) -> Result<Inspected, ReadError> {
    const DER_SEQUENCE: u8 = 0x30;
    if bytes.len() > MAX_PROFILE_BYTES {
        return Err(ReadError::TooLarge);
    }
    if bytes.first() == Some(&DER_SEQUENCE) {
        return read(&cms::inspect_content(bytes)?, Wrapping::Signed);
    }
    read(bytes, Wrapping::Plain)
}

fn read(plist: &[u8], wrapping: Wrapping) -> Result<Inspected, ReadError> {
    let mut misfits = Vec::new();
    let document = Document::decode(plist, &mut misfits)?;
    Ok(Inspected {
        wrapping,
        document,
        misfits,
    })
}

/// Who signed a profile, whether the host trusts them, and what they signed.
#[derive(Clone, Debug, PartialEq)]
pub struct Verification {
    /// The signer's certificate.
    pub signer: CertificateFacts,
    /// The hash function under the signature.
    pub digest: DigestAlgorithm,
    /// When the signer says it signed.
    pub claimed_signing_time: Option<Timestamp>,
    /// Whether the signer is somebody.
    pub chain: Chain,
    /// What was signed, or why it is no profile.
    pub inspected: Result<Inspected, ReadError>,
}

/// Where the chain of a signer's certificate leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chain {
    /// To one of the host's anchors.
    Trusted,
    /// Elsewhere, or nowhere any more.
    NotTrusted(IdentityError),
    /// The host named no anchors, so nobody followed it.
    NoAnchors,
}

/// Why a signed profile's signature does not count.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VerifyError {
    /// More than [`MAX_PROFILE_BYTES`].
    #[error("the profile has more than {MAX_PROFILE_BYTES} bytes")]
    TooLarge,
    /// There is no signature, or it is not its signer's.
    #[error(transparent)]
    Cms(#[from] CmsError),
    /// The signer's certificate cannot be read.
    #[error("the signer's certificate cannot be read")]
    Certificate,
}

impl VerifyError {
    /// The stable code.
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::TooLarge => ErrorCode::ProfileTooLarge,
            Self::Cms(error) => error.code(),
            Self::Certificate => ErrorCode::CmsBadCertificate,
        }
    }
}

/// Why a signed profile is not to be acted on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TrustError {
    /// Its signer's certificate leads to no anchor of the host's.
    #[error("the profile is signed by somebody whom the host does not trust")]
    Untrusted,
    /// What was signed is no profile.
    #[error(transparent)]
    Read(#[from] ReadError),
}

impl TrustError {
    /// The stable code.
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::Untrusted => ErrorCode::ProfileUntrusted,
            Self::Read(error) => error.code(),
        }
    }
}

impl Verification {
    /// The profile, if its signer is trusted.
    ///
    /// # Errors
    /// [`TrustError`] when the chain leads to no anchor, or there is no profile in it.
    pub fn trusted(self) -> Result<Inspected, TrustError> {
        match self.chain {
            Chain::Trusted => Ok(self.inspected?),
            Chain::NotTrusted(_) | Chain::NoAnchors => Err(TrustError::Untrusted),
        }
    }
}

/// Checks a signed profile and says who signed it.
///
/// The signer's certificate may be for any use (many profiles are signed with a web server's), has to be valid at `now`, and is followed to
/// `anchors` through the other certificates in the message. A good signature by a stranger is no error: see [`Verification::chain`].
///
/// # Errors
/// [`VerifyError`] when there is no signature, or not a good one.
pub fn verify(
    bytes: &[u8],
    anchors: Option<&Anchors>,
    policy: &VerifyPolicy<'_>,
    provider: &dyn CryptoProvider,
    now: Timestamp,
) -> Result<Verification, VerifyError> {
    if bytes.len() > MAX_PROFILE_BYTES {
        return Err(VerifyError::TooLarge);
    }
    let verified = cms::verify_attached(bytes, policy, provider)?;
    let signature = &verified.signature;
    let signer = inspect_certificate(signature.signer()).map_err(|_| VerifyError::Certificate)?;
    let chain = match anchors {
        None => Chain::NoAnchors,
        Some(_) if now > signer.not_after => Chain::NotTrusted(IdentityError::Expired),
        Some(anchors) => {
            let others = signature.other_certificates();
            let others: Vec<_> = others.iter().map(Vec::as_slice).collect();
            let policy = ChainPolicy {
                rsa_keys: policy.rsa_keys,
                usage: ClientUsage::Any,
            };
            match anchors.verify(signature.signer(), &others, &policy, provider, now) {
                Ok(_) => Chain::Trusted,
                Err(error) => Chain::NotTrusted(error),
            }
        }
    };
    Ok(Verification {
        signer,
        digest: signature.digest(),
        claimed_signing_time: signature.claimed_signing_time(),
        chain,
        inspected: read(&verified.content, Wrapping::Signed),
    })
}
