//! Certificate requests (PKCS #10, RFC 2986), read.

use std::fmt;

use der::{
    Decode, Reader, Sequence, SliceReader, Tag, TagNumber,
    asn1::{AnyRef, BitStringRef, ObjectIdentifier, OctetStringRef},
};
use x509_parser::{prelude::FromDer, x509::X509Name};

use crate::{
    cms::{Sha1, signature_scheme},
    crypto::{
        AlgorithmIdentifier, CryptoError, CryptoProvider, DigestAlgorithm, KeyKind, PublicKey,
        RsaKeys, SignatureAlgorithm,
    },
    error::ErrorCode,
    limits::{
        MAX_CERTIFICATE_NAMES, MAX_CHALLENGE_BYTES, MAX_CSR_ATTRIBUTES, MAX_CSR_BYTES,
        MAX_FACT_BYTES,
    },
    secret::Secret,
};

/// Why a certificate request was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CsrError {
    /// Not DER, not the structure that RFC 2986 prescribes, or larger than [`MAX_CSR_BYTES`].
    #[error("not a certificate request, or a broken one")]
    Malformed,
    /// Signed in a way nobody here can check, or with a key of a kind nobody here knows.
    #[error("the certificate request is signed with an algorithm that is not supported")]
    UnsupportedAlgorithm,
    /// Signed over SHA-1, which the policy refuses.
    #[error("the certificate request is signed over SHA-1, which the policy refuses")]
    WeakDigest,
    /// Not signed by the key in it.
    #[error("the certificate request is not signed by its own key")]
    BadSignature,
}

impl CsrError {
    /// The stable code.
    pub fn code(self) -> ErrorCode {
        match self {
            Self::Malformed => ErrorCode::CsrMalformed,
            Self::UnsupportedAlgorithm => ErrorCode::CsrUnsupportedAlgorithm,
            Self::WeakDigest => ErrorCode::CsrWeakDigest,
            Self::BadSignature => ErrorCode::CsrBadSignature,
        }
    }
}

/// A certificate request whose sender has the private key. Everything else in it is a wish.
#[derive(Clone, PartialEq, Eq)]
pub struct Csr {
    subject: String,
    requested_names: Vec<String>,
    public_key: Vec<u8>,
    key: KeyKind,
    digest: DigestAlgorithm,
    challenge: Option<Secret<String>>,
}

impl Csr {
    /// Reads a DER request and checks that it is signed by its own key: RSA of 1024 to 8192 bits or ECDSA, over SHA-2, and SHA-1 if `sha1`
    /// says so. Whether the key is strong enough to be certified is for [`super::IssuePolicy`] to say.
    ///
    /// # Errors
    /// [`CsrError`].
    pub fn read(der: &[u8], sha1: Sha1, provider: &dyn CryptoProvider) -> Result<Self, CsrError> {
        if der.len() > MAX_CSR_BYTES {
            return Err(CsrError::Malformed);
        }
        let request = Request::parse(der).map_err(|_| CsrError::Malformed)?;
        let key = PublicKey::read(request.public_key).map_err(|_| CsrError::Malformed)?;
        let scheme = match signature_scheme(request.algorithm) {
            Some(SignatureAlgorithm::RsaPkcs1(digest)) if !RsaKeys::From2048.accept(key.kind()) => {
                SignatureAlgorithm::LegacyRsaPkcs1(digest)
            }
            Some(scheme) => scheme,
            None => return Err(CsrError::UnsupportedAlgorithm),
        };
        if scheme.digest() == DigestAlgorithm::Sha1 && sha1 == Sha1::Refuse {
            return Err(CsrError::WeakDigest);
        }
        provider
            .verify(scheme, request.public_key, request.info, request.signature)
            .map_err(|error| match error {
                CryptoError::BadSignature => CsrError::BadSignature,
                _ => CsrError::UnsupportedAlgorithm,
            })?;
        let (_, subject) = X509Name::from_der(request.subject).map_err(|_| CsrError::Malformed)?;
        let mut subject = subject.to_string();
        subject.truncate(subject.floor_char_boundary(MAX_FACT_BYTES));
        Ok(Self {
            subject,
            requested_names: request.names,
            public_key: request.public_key.to_vec(),
            key: key.kind(),
            digest: scheme.digest(),
            challenge: request.challenge,
        })
    }

    /// Its subject as text, at most [`MAX_FACT_BYTES`]: what the requester calls itself.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// The DNS, mail and URI names it would like to have in its certificate, at most [`MAX_CERTIFICATE_NAMES`]. For information.
    pub fn requested_names(&self) -> &[String] {
        &self.requested_names
    }

    /// The key to be certified, a DER `SubjectPublicKeyInfo`.
    pub fn public_key(&self) -> &[u8] {
        &self.public_key
    }

    /// What kind of key it is.
    pub fn key(&self) -> KeyKind {
        self.key
    }

    /// The hash function under its signature.
    pub fn digest(&self) -> DigestAlgorithm {
        self.digest
    }

    /// `challengePassword` (RFC 2985, 5.4.1).
    pub fn challenge(&self) -> Option<&Secret<String>> {
        self.challenge.as_ref()
    }
}

/// Leaves out the names, which are those of a device or a person.
impl fmt::Debug for Csr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Csr")
            .field("key", &self.key)
            .field("digest", &self.digest)
            .field("requested_names", &self.requested_names.len())
            .field("challenge", &self.challenge)
            .finish_non_exhaustive()
    }
}

/// A request taken apart, nothing checked.
struct Request<'a> {
    /// What is signed.
    info: &'a [u8],
    algorithm: ObjectIdentifier,
    signature: &'a [u8],
    subject: &'a [u8],
    public_key: &'a [u8],
    names: Vec<String>,
    challenge: Option<Secret<String>>,
}

#[derive(Sequence)]
struct Attribute<'a> {
    oid: ObjectIdentifier,
    values: AnyRef<'a>,
}

#[derive(Sequence)]
struct Extension<'a> {
    oid: ObjectIdentifier,
    #[asn1(optional = "true")]
    critical: Option<bool>,
    value: &'a OctetStringRef,
}

const CHALLENGE_PASSWORD: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.7");
const EXTENSION_REQUEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.14");
const SUBJECT_ALTERNATIVE_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.17");

impl<'a> Request<'a> {
    fn parse(der: &'a [u8]) -> Result<Self, der::Error> {
        let mut outer = SliceReader::new(content(AnyRef::from_der(der)?, Tag::Sequence)?)?;
        let info = outer.tlv_bytes()?;
        let algorithm: AlgorithmIdentifier<'a> = outer.decode()?;
        let signature: BitStringRef<'a> = outer.decode()?;
        outer.finish()?;

        let mut fields = SliceReader::new(content(AnyRef::from_der(info)?, Tag::Sequence)?)?;
        let _version: AnyRef<'a> = fields.decode()?;
        let mut request = Self {
            info,
            algorithm: algorithm.oid,
            signature: signature.as_bytes().unwrap_or_default(),
            subject: fields.tlv_bytes()?,
            public_key: fields.tlv_bytes()?,
            names: Vec::new(),
            challenge: None,
        };
        // RFC 2986 wants the attributes even when there are none; not every client does.
        if !fields.is_finished() {
            let attributes: AnyRef<'a> = fields.decode()?;
            fields.finish()?;
            for attribute in elements(content(attributes, ATTRIBUTES)?)? {
                request.attribute(Attribute::from_der(attribute)?)?;
            }
        }
        Ok(request)
    }

    fn attribute(&mut self, attribute: Attribute<'a>) -> Result<(), der::Error> {
        let oid = attribute.oid;
        if oid != CHALLENGE_PASSWORD && oid != EXTENSION_REQUEST {
            return Ok(());
        }
        let value = AnyRef::from_der(content(attribute.values, Tag::Set)?)?;
        if oid == EXTENSION_REQUEST {
            for extension in elements(content(value, Tag::Sequence)?)? {
                let extension = Extension::from_der(extension)?;
                if extension.oid == SUBJECT_ALTERNATIVE_NAME {
                    self.alternatives(extension.value.as_bytes())?;
                }
            }
            return Ok(());
        }
        let doubled = self.challenge.is_some();
        self.challenge = text(value).map(Secret::new);
        if doubled || self.challenge.is_none() {
            return Err(Tag::Set.value_error().into());
        }
        Ok(())
    }

    fn alternatives(&mut self, der: &'a [u8]) -> Result<(), der::Error> {
        let mut names = SliceReader::new(content(AnyRef::from_der(der)?, Tag::Sequence)?)?;
        while !names.is_finished() && self.names.len() < MAX_CERTIFICATE_NAMES {
            let name: AnyRef<'a> = names.decode()?;
            // rfc822Name, dNSName, uniformResourceIdentifier (RFC 5280, 4.2.1.6).
            if !NAMES.contains(&name.header().tag()) || name.value().len() > MAX_FACT_BYTES {
                continue;
            }
            self.names
                .extend(str::from_utf8(name.value()).map(str::to_owned));
        }
        Ok(())
    }
}

const ATTRIBUTES: Tag = Tag::ContextSpecific {
    constructed: true,
    number: TagNumber(0),
};

const NAMES: [Tag; 3] = [name_tag(1), name_tag(2), name_tag(6)];

const fn name_tag(number: u32) -> Tag {
    Tag::ContextSpecific {
        constructed: false,
        number: TagNumber(number),
    }
}

fn content(any: AnyRef<'_>, tag: Tag) -> Result<&[u8], der::Error> {
    any.header().tag().assert_eq(tag)?;
    Ok(any.value())
}

/// The elements of a set or sequence, at most [`MAX_CSR_ATTRIBUTES`].
fn elements(content: &[u8]) -> Result<Vec<&[u8]>, der::Error> {
    let mut reader = SliceReader::new(content)?;
    let mut elements = Vec::new();
    while !reader.is_finished() {
        if elements.len() == MAX_CSR_ATTRIBUTES {
            return Err(Tag::Set.length_error().into());
        }
        elements.push(reader.tlv_bytes()?);
    }
    Ok(elements)
}

/// `DirectoryString` (RFC 5280, A.1), and the `IA5String` that some clients write instead. `None` for other types and too long ones.
fn text(value: AnyRef<'_>) -> Option<String> {
    let bytes = value.value();
    if bytes.len() > MAX_CHALLENGE_BYTES {
        return None;
    }
    match value.header().tag() {
        Tag::PrintableString | Tag::Utf8String | Tag::Ia5String | Tag::TeletexString => {
            str::from_utf8(bytes).ok().map(str::to_owned)
        }
        Tag::BmpString => {
            let (units, []) = bytes.as_chunks::<2>() else {
                return None;
            };
            let units = units.iter().map(|unit| u16::from_be_bytes(*unit));
            char::decode_utf16(units).collect::<Result<_, _>>().ok()
        }
        _ => None,
    }
}
