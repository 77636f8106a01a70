//! The structures of RFC 5652, borrowed from the message, as far as MDM uses them.

use der::{
    Decode, DecodeValue, EncodeValue, Error, FixedTag, Header, Length, Reader, Sequence,
    SliceReader, Tag, Writer,
    asn1::{AnyRef, ObjectIdentifier, OctetStringRef},
};

use super::CmsError;
use crate::crypto::AlgorithmIdentifier;

const fn oid(dotted: &str) -> ObjectIdentifier {
    ObjectIdentifier::new_unwrap(dotted)
}

pub(super) const SIGNED_DATA: ObjectIdentifier = oid("1.2.840.113549.1.7.2");
pub(super) const ENVELOPED_DATA: ObjectIdentifier = oid("1.2.840.113549.1.7.3");

/// RFC 5652, 3.
#[derive(Sequence)]
pub(super) struct ContentInfo<'a> {
    pub(super) content_type: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    pub(super) content: AnyRef<'a>,
}

/// RFC 5652, 5.1.
#[derive(Sequence)]
pub(super) struct SignedData<'a> {
    pub(super) version: u8,
    pub(super) digest_algorithms: SetRef<'a>,
    pub(super) content: EncapsulatedContentInfo<'a>,
    #[asn1(context_specific = "0", tag_mode = "IMPLICIT", optional = "true")]
    pub(super) certificates: Option<SetRef<'a>>,
    #[asn1(context_specific = "1", tag_mode = "IMPLICIT", optional = "true")]
    pub(super) revocations: Option<SetRef<'a>>,
    pub(super) signers: SetRef<'a>,
}

/// RFC 5652, 5.2.
#[derive(Sequence)]
pub(super) struct EncapsulatedContentInfo<'a> {
    pub(super) content_type: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT", optional = "true")]
    pub(super) content: Option<&'a OctetStringRef>,
}

/// RFC 5652, 5.3.
#[derive(Sequence)]
pub(super) struct SignerInfo<'a> {
    pub(super) version: u8,
    /// A choice: [`IssuerAndSerialNumber`], or `[0]` with a subject key identifier.
    pub(super) signer: AnyRef<'a>,
    pub(super) digest_algorithm: AlgorithmIdentifier<'a>,
    #[asn1(context_specific = "0", tag_mode = "IMPLICIT", optional = "true")]
    pub(super) signed_attributes: Option<SetRef<'a>>,
    pub(super) signature_algorithm: AlgorithmIdentifier<'a>,
    pub(super) signature: &'a OctetStringRef,
    #[asn1(context_specific = "1", tag_mode = "IMPLICIT", optional = "true")]
    pub(super) unsigned_attributes: Option<SetRef<'a>>,
}

/// RFC 5652, 10.2.4.
#[derive(Clone, Copy, PartialEq, Eq, Sequence)]
pub(super) struct IssuerAndSerialNumber<'a> {
    pub(super) issuer: AnyRef<'a>,
    pub(super) serial: AnyRef<'a>,
}

/// RFC 5652, 5.3.
#[derive(Sequence)]
pub(super) struct RawAttribute<'a> {
    pub(super) oid: ObjectIdentifier,
    pub(super) values: SetRef<'a>,
}

/// RFC 5652, 6.1.
#[derive(Sequence)]
pub(super) struct EnvelopedData<'a> {
    pub(super) version: u8,
    #[asn1(context_specific = "0", tag_mode = "IMPLICIT", optional = "true")]
    pub(super) originator: Option<SetRef<'a>>,
    pub(super) recipients: SetRef<'a>,
    pub(super) content: EncryptedContentInfo<'a>,
    #[asn1(context_specific = "1", tag_mode = "IMPLICIT", optional = "true")]
    pub(super) unprotected_attributes: Option<SetRef<'a>>,
}

/// RFC 5652, 6.1.
#[derive(Sequence)]
pub(super) struct EncryptedContentInfo<'a> {
    pub(super) content_type: ObjectIdentifier,
    pub(super) algorithm: AlgorithmIdentifier<'a>,
    /// `[0] IMPLICIT OCTET STRING OPTIONAL`: primitive, or constructed when BER cut it into pieces.
    #[asn1(optional = "true")]
    pub(super) content: Option<AnyRef<'a>>,
}

/// `KeyTransRecipientInfo` (RFC 5652, 6.2.1).
#[derive(Sequence)]
pub(super) struct KeyTransRecipient<'a> {
    pub(super) version: u8,
    /// A choice, as in [`SignerInfo::signer`].
    pub(super) recipient: AnyRef<'a>,
    pub(super) algorithm: AlgorithmIdentifier<'a>,
    pub(super) encrypted_key: &'a OctetStringRef,
}

/// A `SET OF` whose elements are looked at one by one, in the order in which they came.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct SetRef<'a>(pub(super) &'a [u8]);

impl<'a> SetRef<'a> {
    /// The whole encoding of each element, at most `limit`.
    ///
    /// # Errors
    /// [`CmsError::TooLarge`] for more, [`CmsError::Malformed`].
    pub(super) fn elements(self, limit: usize) -> Result<Vec<&'a [u8]>, CmsError> {
        let mut reader = SliceReader::new(self.0).map_err(|_| CmsError::Malformed)?;
        let mut elements = Vec::new();
        while !reader.is_finished() {
            if elements.len() == limit {
                return Err(CmsError::TooLarge);
            }
            elements.push(reader.tlv_bytes().map_err(|_| CmsError::Malformed)?);
        }
        Ok(elements)
    }
}

impl FixedTag for SetRef<'_> {
    const TAG: Tag = Tag::Set;
}

impl<'a> DecodeValue<'a> for SetRef<'a> {
    type Error = Error;

    fn decode_value<R: Reader<'a>>(reader: &mut R, header: Header) -> Result<Self, Error> {
        reader.read_slice(header.length()).map(Self)
    }
}

impl EncodeValue for SetRef<'_> {
    fn value_len(&self) -> Result<Length, Error> {
        self.0.len().try_into()
    }

    fn encode_value(&self, writer: &mut impl Writer) -> Result<(), Error> {
        writer.write(self.0)
    }
}

/// Decodes DER that came from outside.
pub(super) fn read<'a, T: Decode<'a>>(der: &'a [u8]) -> Result<T, CmsError> {
    T::from_der(der).map_err(|_| CmsError::Malformed)
}

/// Reads a `ContentInfo` of this type.
pub(super) fn read_content_info<'a, T>(
    der: &'a [u8],
    content_type: ObjectIdentifier,
) -> Result<T, CmsError>
where
    T: der::Choice<'a> + DecodeValue<'a>,
{
    let info: ContentInfo<'a> = read(der)?;
    if info.content_type != content_type {
        return Err(CmsError::OtherType);
    }
    info.content.decode_as().map_err(|_| CmsError::Malformed)
}

/// Encodes one of our own structures. Fails only above 4 GiB.
pub(super) fn write(value: &impl der::Encode) -> Result<Vec<u8>, CmsError> {
    value.to_der().map_err(|_| CmsError::Unwritable)
}

/// Wraps a structure in a `ContentInfo` of this type.
pub(super) fn write_content_info(
    content_type: ObjectIdentifier,
    content: &impl der::Encode,
) -> Result<Vec<u8>, CmsError> {
    let content = write(content)?;
    write(&ContentInfo {
        content_type,
        content: read(&content)?,
    })
}
