//! Object identifiers, and those that CMS names things with.

use std::fmt;

use der::asn1::ObjectIdentifier;

use super::CmsError;

/// An object identifier: the name of a content type or of an attribute.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Oid(ObjectIdentifier);

impl Oid {
    /// `id-data`, 1.2.840.113549.1.7.1: bytes of any kind (RFC 5652, 4).
    pub const DATA: Self = Self::constant("1.2.840.113549.1.7.1");
    /// `contentType` (RFC 5652, 11.1).
    pub const CONTENT_TYPE: Self = Self::constant("1.2.840.113549.1.9.3");
    /// `messageDigest` (RFC 5652, 11.2).
    pub const MESSAGE_DIGEST: Self = Self::constant("1.2.840.113549.1.9.4");
    /// `signingTime` (RFC 5652, 11.3).
    pub const SIGNING_TIME: Self = Self::constant("1.2.840.113549.1.9.5");

    /// Reads the dotted form, `1.2.840…`, at most 39 bytes encoded.
    ///
    /// # Errors
    /// [`CmsError::Unwritable`] when it is none.
    pub fn parse(dotted: &str) -> Result<Self, CmsError> {
        ObjectIdentifier::new(dotted)
            .map(Self)
            .map_err(|_| CmsError::Unwritable)
    }

    /// The same for a constant; a wrong one does not compile where it is one.
    ///
    /// # Panics
    /// When the text is no object identifier.
    pub const fn constant(dotted: &'static str) -> Self {
        Self(ObjectIdentifier::new_unwrap(dotted))
    }

    /// From the content of its encoding.
    pub(crate) fn from_der_content(content: &[u8]) -> Option<Self> {
        ObjectIdentifier::from_bytes(content).ok().map(Self)
    }

    /// Its numbers.
    pub(crate) fn arcs(&self) -> impl Iterator<Item = u64> {
        self.0.arcs().map(u64::from)
    }

    pub(super) const fn inner(&self) -> &ObjectIdentifier {
        &self.0
    }
}

impl From<ObjectIdentifier> for Oid {
    fn from(oid: ObjectIdentifier) -> Self {
        Self(oid)
    }
}

/// The dotted form.
impl fmt::Display for Oid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Oid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
