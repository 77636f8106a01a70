//! Checking signed messages (RFC 5652, 5.4 and 5.6).

use jiff::Timestamp;

use super::{
    CmsError, Oid, SignedAttributes,
    algorithms::{read_digest, read_signature},
    asn1::{SIGNED_DATA, SetRef, SignedData, SignerInfo, read, read_content_info, write},
    ber::normalise,
    certificate::Certificate,
};
use crate::{
    crypto::{
        CryptoError, CryptoProvider, DigestAlgorithm, KeyKind, PublicKey, RsaKeys,
        SignatureAlgorithm,
    },
    limits::{MAX_CMS_ATTRIBUTES, MAX_CMS_CERTIFICATES},
};

/// What a caller accepts beyond today's cryptography, and whom it knows. The default accepts nothing weak.
#[derive(Clone, Copy, Debug, Default)]
pub struct VerifyPolicy<'a> {
    /// Whether a message may be signed over SHA-1.
    pub sha1: Sha1,
    /// How large RSA keys have to be.
    pub rsa_keys: RsaKeys,
    /// DER certificates of signers who may leave theirs out of the message.
    pub known_signers: &'a [&'a [u8]],
}

impl VerifyPolicy<'_> {
    /// For messages of Apple's devices, many of which sign over SHA-1. Forging one would take a second preimage, not a collision,
    /// as long as nobody else chooses what a device says.
    pub const DEVICES: VerifyPolicy<'static> = VerifyPolicy {
        sha1: Sha1::LegacyAccept,
        rsa_keys: RsaKeys::From2048,
        known_signers: &[],
    };
}

/// Whether SHA-1 may stand under a signature.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sha1 {
    /// No. The default.
    #[default]
    Refuse,
    /// Yes: legacy.
    LegacyAccept,
}

/// A signature that is its signer's. Whether that signer is anybody is not known: see [`crate::identity`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    signer: Vec<u8>,
    others: Vec<Vec<u8>>,
    digest: DigestAlgorithm,
    content_type: Oid,
    attributes: SignedAttributes,
}

impl Verified {
    /// The signer's DER certificate, as it came.
    pub fn signer(&self) -> &[u8] {
        &self.signer
    }

    /// The other certificates in the message, as they came and unchecked: the signer's chain, perhaps. At most [`MAX_CMS_CERTIFICATES`].
    pub fn other_certificates(&self) -> &[Vec<u8>] {
        &self.others
    }

    /// The hash function under the signature.
    pub fn digest(&self) -> DigestAlgorithm {
        self.digest
    }

    /// What kind of content it says it is.
    pub fn content_type(&self) -> Oid {
        self.content_type
    }

    /// When the signer says it signed. A claim: nobody else vouches for it.
    pub fn claimed_signing_time(&self) -> Option<Timestamp> {
        self.attributes.signing_time()
    }

    /// What else it signed. Empty when it signed the bare content.
    pub fn attributes(&self) -> &SignedAttributes {
        &self.attributes
    }
}

/// The content of an attached message, and the signature that covers it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifiedContent {
    /// What was signed.
    pub content: Vec<u8>,
    /// Who signed it.
    pub signature: Verified,
}

/// Checks a message that holds its content (a profile, MachineInfo, a SCEP request). BER or DER.
///
/// # Errors
/// [`CmsError`]: what is wrong with it, in the order of the checks.
pub fn verify_attached(
    message: &[u8],
    policy: &VerifyPolicy<'_>,
    provider: &dyn CryptoProvider,
) -> Result<VerifiedContent, CmsError> {
    let der = normalise(message)?;
    let message: SignedData<'_> = read_content_info(&der, SIGNED_DATA)?;
    let content = message
        .content
        .content
        .ok_or(CmsError::ContentMissing)?
        .as_bytes();
    let signature = verify(&message, content, policy, provider)?;
    Ok(VerifiedContent {
        content: content.to_vec(),
        signature,
    })
}

/// Checks a message that is a signature of `content`, every byte of it as it came. BER or DER.
///
/// # Errors
/// [`CmsError`]: what is wrong with it, in the order of the checks.
pub fn verify_detached(
    message: &[u8],
    content: &[u8],
    policy: &VerifyPolicy<'_>,
    provider: &dyn CryptoProvider,
) -> Result<Verified, CmsError> {
    let der = normalise(message)?;
    let message: SignedData<'_> = read_content_info(&der, SIGNED_DATA)?;
    if message.content.content.is_some() {
        return Err(CmsError::ContentUnexpected);
    }
    verify(&message, content, policy, provider)
}

fn verify(
    message: &SignedData<'_>,
    content: &[u8],
    policy: &VerifyPolicy<'_>,
    provider: &dyn CryptoProvider,
) -> Result<Verified, CmsError> {
    let signers = message.signers.elements(1).map_err(|error| match error {
        CmsError::TooLarge => CmsError::SeveralSigners,
        other => other,
    })?;
    let signer: SignerInfo<'_> = read(signers.first().ok_or(CmsError::NoSigner)?)?;

    let digest = read_digest(signer.digest_algorithm)?;
    if digest == DigestAlgorithm::Sha1 && policy.sha1 == Sha1::Refuse {
        return Err(CmsError::WeakDigest);
    }
    let included = certificates(message)?;
    let certificate = find(&signer, &included, policy)?;
    let scheme = scheme(&signer, digest, certificate.public_key, policy)?;
    let check = Check {
        scheme,
        key: certificate.public_key,
        signature: signer.signature.as_bytes(),
        provider,
    };

    let attributes = match signer.signed_attributes {
        Some(set) => {
            let attributes = SignedAttributes::read(set)?;
            agree(&attributes, message, content, digest, provider)?;
            check.attributes(set)?;
            attributes
        }
        None => {
            check.bare(message, content)?;
            SignedAttributes::default()
        }
    };
    let others = included.iter().filter(|der| **der != certificate.der);
    Ok(Verified {
        signer: certificate.der.to_vec(),
        others: others.map(|der| der.to_vec()).collect(),
        digest,
        content_type: message.content.content_type.into(),
        attributes,
    })
}

/// The X.509 certificates in the message; there may be attribute certificates beside them (RFC 5652, 10.2.2).
fn certificates<'a>(message: &SignedData<'a>) -> Result<Vec<&'a [u8]>, CmsError> {
    const SEQUENCE: u8 = 0x30;
    let mut all = match message.certificates {
        Some(set) => set.elements(MAX_CMS_CERTIFICATES)?,
        None => Vec::new(),
    };
    all.retain(|der| der.first() == Some(&SEQUENCE));
    Ok(all)
}

/// The certificate that the signer names. One that cannot be read is nobody's.
fn find<'a>(
    signer: &SignerInfo<'_>,
    included: &[&'a [u8]],
    policy: &VerifyPolicy<'a>,
) -> Result<Certificate<'a>, CmsError> {
    included
        .iter()
        .chain(policy.known_signers)
        .filter_map(|der| Certificate::read(der).ok())
        .find(|certificate| certificate.is_named_by(signer.signer))
        .ok_or(CmsError::NoSignerCertificate)
}

fn scheme(
    signer: &SignerInfo<'_>,
    digest: DigestAlgorithm,
    public_key: &[u8],
    policy: &VerifyPolicy<'_>,
) -> Result<SignatureAlgorithm, CmsError> {
    let key = PublicKey::read(public_key)
        .map_err(|_| CmsError::Malformed)?
        .kind();
    if !policy.rsa_keys.accept(key) {
        return Err(match key {
            KeyKind::Rsa { .. } => CmsError::WeakKey,
            KeyKind::P256 | KeyKind::P384 | KeyKind::P521 | KeyKind::Other => {
                CmsError::UnsupportedAlgorithm
            }
        });
    }
    let scheme = match read_signature(signer.signature_algorithm, digest)? {
        SignatureAlgorithm::RsaPkcs1(digest) if !RsaKeys::From2048.accept(key) => {
            SignatureAlgorithm::LegacyRsaPkcs1(digest)
        }
        scheme => scheme,
    };
    scheme
        .admit(key)
        .map_err(|_| CmsError::UnsupportedAlgorithm)?;
    Ok(scheme)
}

/// The attributes have to be about this content (RFC 5652, 5.6, 11.1 and 11.2).
fn agree(
    attributes: &SignedAttributes,
    message: &SignedData<'_>,
    content: &[u8],
    digest: DigestAlgorithm,
    provider: &dyn CryptoProvider,
) -> Result<(), CmsError> {
    let signed_type = attributes.content_type().ok_or(CmsError::BadAttributes)?;
    if signed_type != message.content.content_type {
        return Err(CmsError::ContentTypeMismatch);
    }
    let signed_digest = attributes
        .octets(Oid::MESSAGE_DIGEST)
        .ok_or(CmsError::BadAttributes)?;
    let digest = provider
        .digest(digest, content)
        .map_err(|_| CmsError::UnsupportedAlgorithm)?;
    if signed_digest != digest.as_ref() {
        return Err(CmsError::DigestMismatch);
    }
    Ok(())
}

/// A signature with all that it takes to check it, but for the signed bytes.
struct Check<'a> {
    scheme: SignatureAlgorithm,
    key: &'a [u8],
    signature: &'a [u8],
    provider: &'a dyn CryptoProvider,
}

impl Check<'_> {
    /// Over attributes: as DER (RFC 5652, 5.4), and if that fails as they came, because some signers leave their set unsorted.
    fn attributes(&self, set: SetRef<'_>) -> Result<(), CmsError> {
        let mut elements = set.elements(MAX_CMS_ATTRIBUTES)?;
        if elements.is_sorted() {
            return self.over(&write(&set)?);
        }
        elements.sort_unstable();
        let sorted = elements.concat();
        self.over(&write(&SetRef(&sorted))?)
            .or_else(|_| self.over(&write(&set)?))
    }

    /// Over the content itself, which has to be plain data then (RFC 5652, 5.3).
    ///
    /// A signature over attributes says nothing of where it came from: taken off and put under a content that consists of
    /// those attributes it would hold. Nothing that MDM signs looks like that.
    fn bare(&self, message: &SignedData<'_>, content: &[u8]) -> Result<(), CmsError> {
        if message.content.content_type != *Oid::DATA.inner() {
            return Err(CmsError::BadAttributes);
        }
        if let Ok(set) = read::<SetRef<'_>>(content)
            && SignedAttributes::read(set)
                .is_ok_and(|attributes| attributes.content_type().is_some())
        {
            return Err(CmsError::AmbiguousContent);
        }
        self.over(content)
    }

    fn over(&self, message: &[u8]) -> Result<(), CmsError> {
        self.provider
            .verify(self.scheme, self.key, message, self.signature)
            .map_err(|error| match error {
                CryptoError::Unsupported => CmsError::UnsupportedAlgorithm,
                _ => CmsError::BadSignature,
            })
    }
}
