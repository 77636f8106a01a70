//! The few fields of a certificate by which CMS finds and uses it (RFC 5280, 4.1).

use der::{
    Reader, Sequence, SliceReader, Tag, TagNumber,
    asn1::{AnyRef, ObjectIdentifier, OctetStringRef},
};

use super::{
    CmsError,
    asn1::{IssuerAndSerialNumber, read},
};
use crate::limits::MAX_CERTIFICATE_BYTES;

/// A certificate, read as far as needed. Nothing in it has been checked.
#[derive(Clone, Copy)]
pub(super) struct Certificate<'a> {
    pub(super) der: &'a [u8],
    pub(super) name: IssuerAndSerialNumber<'a>,
    /// DER `SubjectPublicKeyInfo`.
    pub(super) public_key: &'a [u8],
    /// The extensions, if any.
    extensions: Option<AnyRef<'a>>,
}

impl<'a> Certificate<'a> {
    /// # Errors
    /// [`CmsError::BadCertificate`] when it is none or larger than [`MAX_CERTIFICATE_BYTES`].
    pub(super) fn read(der: &'a [u8]) -> Result<Self, CmsError> {
        if der.len() > MAX_CERTIFICATE_BYTES {
            return Err(CmsError::BadCertificate);
        }
        Self::parse(der).map_err(|_| CmsError::BadCertificate)
    }

    fn parse(der: &'a [u8]) -> Result<Self, der::Error> {
        let certificate = sequence(<AnyRef<'_> as der::Decode<'_>>::from_der(der)?)?;
        let mut fields = SliceReader::new(certificate)?;
        let mut fields = SliceReader::new(sequence(fields.decode()?)?)?;
        let first: AnyRef<'a> = fields.decode()?;
        let serial = if is_context(first, 0) {
            fields.decode()?
        } else {
            first
        };
        let _signature: AnyRef<'a> = fields.decode()?;
        let issuer = fields.decode()?;
        let _validity: AnyRef<'a> = fields.decode()?;
        let _subject: AnyRef<'a> = fields.decode()?;
        let public_key = fields.tlv_bytes()?;
        let mut extensions = None;
        while !fields.is_finished() {
            let field: AnyRef<'a> = fields.decode()?;
            if is_context(field, 3) {
                extensions = Some(field);
            }
        }
        Ok(Self {
            der,
            name: IssuerAndSerialNumber { issuer, serial },
            public_key,
            extensions,
        })
    }

    /// Whether a `SignerIdentifier` or `RecipientIdentifier` (RFC 5652, 5.3 and 6.2.1) means this certificate.
    pub(super) fn is_named_by(&self, identifier: AnyRef<'_>) -> bool {
        if is_context(identifier, 0) {
            return self.key_identifier() == Some(identifier.value());
        }
        identifier
            .decode_as::<IssuerAndSerialNumber<'_>>()
            .is_ok_and(|name| name == self.name)
    }

    /// The subject key identifier (RFC 5280, 4.2.1.2).
    fn key_identifier(&self) -> Option<&'a [u8]> {
        let extensions: AnyRef<'a> = read(self.extensions?.value()).ok()?;
        let mut extensions = SliceReader::new(sequence(extensions).ok()?).ok()?;
        while !extensions.is_finished() {
            let extension: Extension<'a> = extensions.decode().ok()?;
            if extension.oid == SUBJECT_KEY_IDENTIFIER {
                let id: &'a OctetStringRef = read(extension.value.as_bytes()).ok()?;
                return Some(id.as_bytes());
            }
        }
        None
    }
}

const SUBJECT_KEY_IDENTIFIER: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.14");

#[derive(Sequence)]
struct Extension<'a> {
    oid: ObjectIdentifier,
    #[asn1(optional = "true")]
    critical: Option<bool>,
    value: &'a OctetStringRef,
}

fn sequence(any: AnyRef<'_>) -> Result<&[u8], der::Error> {
    any.header().tag().assert_eq(Tag::Sequence)?;
    Ok(any.value())
}

/// Whether this is `[number]`, in either form.
pub(super) fn is_context(any: AnyRef<'_>, number: u32) -> bool {
    matches!(any.header().tag(), Tag::ContextSpecific { number: found, .. } if found == TagNumber(number))
}
