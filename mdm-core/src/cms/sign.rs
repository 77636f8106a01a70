//! Writing signed messages (RFC 5652, 5).

use jiff::Timestamp;

use der::asn1::OctetStringRef;

use super::{
    Attribute, AttributeValue, CmsError, Oid,
    algorithms::{write_digest, write_signature},
    asn1::{
        EncapsulatedContentInfo, SIGNED_DATA, SetRef, SignedData, SignerInfo, read, write,
        write_content_info,
    },
    attribute::write_time,
    certificate::Certificate,
};
use crate::crypto::{CryptoProvider, PublicKey, Signer};

/// What is signed, and where it stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content<'a> {
    /// Inside the message.
    Attached(&'a [u8]),
    /// Outside: the message is a signature and nothing else.
    Detached(&'a [u8]),
}

/// Who signs: the key, its certificate, and those above it.
#[derive(Clone, Copy)]
pub struct SigningIdentity<'a> {
    /// The private key.
    pub signer: &'a dyn Signer,
    /// The DER certificate of the key.
    pub certificate: &'a [u8],
    /// DER certificates from its issuer upwards; the root may be left out. They travel in the message, so that a reader finds the chain.
    pub chain: &'a [&'a [u8]],
}

/// Signs content with the attributes that RFC 5652, 11 knows: `contentType`, `messageDigest`, and `signingTime` = `now`.
///
/// The digest is the key's: SHA-256, with P-384 SHA-384. Returns DER.
///
/// # Errors
/// As [`SignedDataBuilder::sign`].
pub fn sign(
    content: Content<'_>,
    identity: &SigningIdentity<'_>,
    provider: &dyn CryptoProvider,
    now: Timestamp,
) -> Result<Vec<u8>, CmsError> {
    SignedDataBuilder::new(content)
        .signing_time(now)
        .sign(identity, provider)
}

/// A signed message with more in it than [`sign()`] puts there: further attributes (SCEP's), another content type, no content.
#[derive(Clone, Debug)]
pub struct SignedDataBuilder<'a> {
    content: Content<'a>,
    content_type: Oid,
    signing_time: Option<Timestamp>,
    attributes: Vec<Attribute<'a>>,
}

impl<'a> SignedDataBuilder<'a> {
    /// Begins a message whose content is [`Oid::DATA`], without `signingTime`.
    pub fn new(content: Content<'a>) -> Self {
        Self {
            content,
            content_type: Oid::DATA,
            signing_time: None,
            attributes: Vec::new(),
        }
    }

    /// Begins a message that has no content at all, only attributes (a failure in SCEP: RFC 8894, 3.3.2.2). Its reader takes it for
    /// one that is detached from zero bytes.
    pub fn without_content() -> Self {
        Self::new(Content::Detached(&[]))
    }

    /// What kind of content it is.
    #[must_use]
    pub fn content_type(mut self, content_type: Oid) -> Self {
        self.content_type = content_type;
        self
    }

    /// When it is signed: from 1970 to 9999, cut to whole seconds.
    #[must_use]
    pub fn signing_time(mut self, now: Timestamp) -> Self {
        self.signing_time = Some(now);
        self
    }

    /// One more attribute under the signature. `contentType`, `messageDigest` and `signingTime` are not for this.
    #[must_use]
    pub fn attribute(mut self, attribute: Attribute<'a>) -> Self {
        self.attributes.push(attribute);
        self
    }

    /// Signs. Returns DER, but for the certificates, which stay in the order signer, chain: some readers take the first for the signer's.
    ///
    /// # Errors
    /// [`CmsError::BadCertificate`] when a certificate cannot be read, [`CmsError::KeyMismatch`] when the signer's key is not the
    /// certificate's, [`CmsError::Unwritable`], [`CmsError::UnsupportedAlgorithm`], [`CmsError::SigningFailed`].
    pub fn sign(
        &self,
        identity: &SigningIdentity<'_>,
        provider: &dyn CryptoProvider,
    ) -> Result<Vec<u8>, CmsError> {
        let certificate = Certificate::read(identity.certificate)?;
        let key = |spki| PublicKey::read(spki).map_err(|_| CmsError::BadCertificate);
        if key(certificate.public_key)? != key(identity.signer.public_key())? {
            return Err(CmsError::KeyMismatch);
        }
        let algorithm = identity.signer.algorithm();
        let (Content::Attached(content) | Content::Detached(content)) = self.content;
        let digest = provider
            .digest(algorithm.digest(), content)
            .map_err(CmsError::SigningFailed)?;

        let attributes = self.attributes(digest.as_ref())?;
        let to_be_signed = write(&SetRef(&attributes))?;
        let signature = identity
            .signer
            .sign(&to_be_signed)
            .map_err(CmsError::SigningFailed)?;

        let name = write(&certificate.name)?;
        let digest_algorithm = write_digest(algorithm.digest())?;
        let signer = write(&SignerInfo {
            version: 1,
            signer: read(&name)?,
            digest_algorithm,
            signed_attributes: Some(SetRef(&attributes)),
            signature_algorithm: write_signature(algorithm)?,
            signature: octets(&signature)?,
            unsigned_attributes: None,
        })?;
        let attached = match self.content {
            Content::Attached(content) => Some(octets(content)?),
            Content::Detached(_) => None,
        };
        let certificates = concatenate(identity.certificate, identity.chain)?;
        write_content_info(
            SIGNED_DATA,
            &SignedData {
                // RFC 5652, 5.1: 3 for any other content than data.
                version: if self.content_type == Oid::DATA { 1 } else { 3 },
                digest_algorithms: SetRef(&write(&digest_algorithm)?),
                content: EncapsulatedContentInfo {
                    content_type: *self.content_type.inner(),
                    content: attached,
                },
                certificates: Some(SetRef(&certificates)),
                revocations: None,
                signers: SetRef(&signer),
            },
        )
    }

    /// The content of the attributes' set, in DER's order: by encoding.
    fn attributes(&self, digest: &[u8]) -> Result<Vec<u8>, CmsError> {
        let content_type = write(self.content_type.inner())?;
        let of = |oid, value| Attribute { oid, value }.write();
        let mut encoded = vec![
            of(Oid::CONTENT_TYPE, AttributeValue::Der(&content_type))?,
            of(Oid::MESSAGE_DIGEST, AttributeValue::Octets(digest))?,
        ];
        if let Some(time) = self.signing_time {
            encoded.push(of(
                Oid::SIGNING_TIME,
                AttributeValue::Der(&write_time(time)?),
            )?);
        }
        for attribute in &self.attributes {
            encoded.push(attribute.write()?);
        }
        encoded.sort();
        Ok(encoded.concat())
    }
}

/// A message that holds certificates and is signed by nobody ("certs-only", RFC 8894, 4.2.1.1): the first certificate, then the others.
///
/// # Errors
/// [`CmsError::BadCertificate`] when one cannot be read.
pub fn write_certificates(first: &[u8], others: &[&[u8]]) -> Result<Vec<u8>, CmsError> {
    Certificate::read(first)?;
    write_content_info(
        SIGNED_DATA,
        &SignedData {
            version: 1,
            digest_algorithms: SetRef(&[]),
            content: EncapsulatedContentInfo {
                content_type: *Oid::DATA.inner(),
                content: None,
            },
            certificates: Some(SetRef(&concatenate(first, others)?)),
            revocations: None,
            signers: SetRef(&[]),
        },
    )
}

fn concatenate(first: &[u8], others: &[&[u8]]) -> Result<Vec<u8>, CmsError> {
    let mut certificates = first.to_vec();
    for der in others {
        certificates.extend_from_slice(Certificate::read(der)?.der);
    }
    Ok(certificates)
}

fn octets(bytes: &[u8]) -> Result<&OctetStringRef, CmsError> {
    OctetStringRef::new(bytes).map_err(|_| CmsError::Unwritable)
}
