//! Signed attributes (RFC 5652, 5.3 and 11): statements that the signature covers beside the content.

use std::time::Duration;

use der::{
    Encode, Tag,
    asn1::{
        AnyRef, GeneralizedTime, ObjectIdentifier, OctetStringRef, PrintableStringRef, UtcTime,
    },
};
use jiff::Timestamp;

use super::{
    CmsError, Oid,
    asn1::{RawAttribute, SetRef, read, write},
};
use crate::limits::MAX_CMS_ATTRIBUTES;

/// An attribute to be signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attribute<'a> {
    /// Its name.
    pub oid: Oid,
    /// Its one value.
    pub value: AttributeValue<'a>,
}

/// An attribute's value, in the forms that SCEP uses (RFC 8894, 3.2.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttributeValue<'a> {
    /// Text: written as `PrintableString`, read from that, `IA5String` and `UTF8String`.
    Text(&'a str),
    /// `OCTET STRING`.
    Octets(&'a [u8]),
    /// Anything else, as one whole DER element.
    Der(&'a [u8]),
}

impl Attribute<'_> {
    pub(super) fn write(&self) -> Result<Vec<u8>, CmsError> {
        let value = match self.value {
            AttributeValue::Text(text) => {
                write(&PrintableStringRef::new(text).map_err(|_| CmsError::Unwritable)?)?
            }
            AttributeValue::Octets(octets) => {
                write(&OctetStringRef::new(octets).map_err(|_| CmsError::Unwritable)?)?
            }
            AttributeValue::Der(der) => {
                read::<AnyRef<'_>>(der).map_err(|_| CmsError::Unwritable)?;
                der.to_vec()
            }
        };
        write(&RawAttribute {
            oid: *self.oid.inner(),
            values: SetRef(&value),
        })
    }
}

/// A time as RFC 5652, 11.3 wants it: `UTCTime` up to 2049, then `GeneralizedTime`, both in whole seconds.
pub(super) fn write_time(time: Timestamp) -> Result<Vec<u8>, CmsError> {
    let seconds = u64::try_from(time.as_second()).map_err(|_| CmsError::Unwritable)?;
    let since_1970 = Duration::from_secs(seconds);
    let time = match UtcTime::from_unix_duration(since_1970) {
        Ok(time) => time.to_der(),
        Err(_) => GeneralizedTime::from_unix_duration(since_1970).and_then(|time| time.to_der()),
    };
    time.map_err(|_| CmsError::Unwritable)
}

fn read_time(value: AnyRef<'_>) -> Option<Timestamp> {
    let since_1970 = match value.header().tag() {
        Tag::UtcTime => value.decode_as::<UtcTime>().ok()?.to_unix_duration(),
        Tag::GeneralizedTime => value
            .decode_as::<GeneralizedTime>()
            .ok()?
            .to_unix_duration(),
        _ => return None,
    };
    Timestamp::from_second(i64::try_from(since_1970.as_secs()).ok()?).ok()
}

/// The attributes of a signer, each with its own name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SignedAttributes {
    /// The content of the set, as it came.
    set: Vec<u8>,
}

impl SignedAttributes {
    /// # Errors
    /// [`CmsError::BadAttributes`] when one is broken or doubled, or there are more than [`MAX_CMS_ATTRIBUTES`].
    pub(super) fn read(set: SetRef<'_>) -> Result<Self, CmsError> {
        let mut names: Vec<ObjectIdentifier> = Vec::new();
        for element in set
            .elements(MAX_CMS_ATTRIBUTES)
            .map_err(|_| CmsError::BadAttributes)?
        {
            let attribute: RawAttribute<'_> = read(element).map_err(|_| CmsError::BadAttributes)?;
            if names.contains(&attribute.oid) {
                return Err(CmsError::BadAttributes);
            }
            names.push(attribute.oid);
        }
        Ok(Self {
            set: set.0.to_vec(),
        })
    }

    /// The attribute's value; nothing when it is absent, or has no value or several.
    pub fn value(&self, name: Oid) -> Option<AttributeValue<'_>> {
        let der = self.der(name)?;
        let any: AnyRef<'_> = read(der).ok()?;
        let text = || {
            std::str::from_utf8(any.value())
                .ok()
                .map(AttributeValue::Text)
        };
        Some(match any.header().tag() {
            Tag::OctetString => AttributeValue::Octets(any.value()),
            Tag::PrintableString | Tag::Ia5String | Tag::Utf8String => text()?,
            _ => AttributeValue::Der(der),
        })
    }

    /// The value of a text attribute.
    pub fn text(&self, name: Oid) -> Option<&str> {
        match self.value(name)? {
            AttributeValue::Text(text) => Some(text),
            AttributeValue::Octets(_) | AttributeValue::Der(_) => None,
        }
    }

    /// The value of an `OCTET STRING` attribute.
    pub fn octets(&self, name: Oid) -> Option<&[u8]> {
        match self.value(name)? {
            AttributeValue::Octets(octets) => Some(octets),
            AttributeValue::Text(_) | AttributeValue::Der(_) => None,
        }
    }

    /// When the signer says it signed.
    pub(super) fn signing_time(&self) -> Option<Timestamp> {
        read_time(read(self.der(Oid::SIGNING_TIME)?).ok()?)
    }

    /// `contentType`, if it is there and one.
    pub(super) fn content_type(&self) -> Option<ObjectIdentifier> {
        read(self.der(Oid::CONTENT_TYPE)?).ok()
    }

    /// The one value of an attribute, as DER.
    fn der(&self, name: Oid) -> Option<&[u8]> {
        let attributes = SetRef(&self.set).elements(MAX_CMS_ATTRIBUTES).ok()?;
        let attribute = attributes
            .into_iter()
            .filter_map(|element| read::<RawAttribute<'_>>(element).ok())
            .find(|attribute| attribute.oid == *name.inner())?;
        match attribute.values.elements(1).ok()?[..] {
            [value] => Some(value),
            _ => None,
        }
    }
}
