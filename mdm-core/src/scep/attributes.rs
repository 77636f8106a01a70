//! The signed attributes that make a CMS message one of SCEP (RFC 8894, 3.2.1).

use std::fmt;

use der::{
    Encode,
    asn1::{PrintableStringRef, Utf8StringRef},
};
use serde::{Deserialize, Serialize};

use crate::{
    cms::{Attribute, AttributeValue, CmsError, Oid, SignedAttributes},
    limits::{MAX_SCEP_NONCE_BYTES, MAX_TRANSACTION_ID_BYTES},
};

pub(super) const MESSAGE_TYPE: Oid = Oid::constant("2.16.840.1.113733.1.9.2");
pub(super) const PKI_STATUS: Oid = Oid::constant("2.16.840.1.113733.1.9.3");
pub(super) const FAIL_INFO: Oid = Oid::constant("2.16.840.1.113733.1.9.4");
pub(super) const SENDER_NONCE: Oid = Oid::constant("2.16.840.1.113733.1.9.5");
pub(super) const RECIPIENT_NONCE: Oid = Oid::constant("2.16.840.1.113733.1.9.6");
const TRANSACTION_ID: Oid = Oid::constant("2.16.840.1.113733.1.9.7");

/// `messageType` (RFC 8894, 3.2.1.2).
pub(super) const CERT_REP: &str = "3";
pub(super) const RENEWAL_REQ: &str = "17";
pub(super) const PKCS_REQ: &str = "19";

/// `pkiStatus` (RFC 8894, 3.2.1.3).
pub(super) const SUCCESS: &str = "0";
pub(super) const FAILURE: &str = "2";
pub(super) const PENDING: &str = "3";

/// How many bytes a nonce of ours has (RFC 8894, 3.2.1.5).
pub(super) const NONCE_BYTES: usize = 16;

/// Why a request fails, as far as the client is told (RFC 8894, 3.2.1.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailInfo {
    /// An algorithm that is not known or too weak.
    BadAlg,
    /// The message is broken.
    BadMessageCheck,
    /// Not allowed or not served.
    BadRequest,
    /// The time of signing is too far from the present.
    BadTime,
    /// There is no such certificate.
    BadCertId,
}

impl FailInfo {
    /// Every one of them.
    pub const ALL: [Self; 5] = [
        Self::BadAlg,
        Self::BadMessageCheck,
        Self::BadRequest,
        Self::BadTime,
        Self::BadCertId,
    ];

    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::BadAlg => "0",
            Self::BadMessageCheck => "1",
            Self::BadRequest => "2",
            Self::BadTime => "3",
            Self::BadCertId => "4",
        }
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|info| info.as_str() == text)
    }
}

/// By what a client recognises the answers to one request: mostly a hash of its key. 1 to [`MAX_TRANSACTION_ID_BYTES`], no control characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TransactionId(String);

impl TransactionId {
    /// Takes one; `None` when it is out of bounds.
    pub fn parse(text: impl Into<String>) -> Option<Self> {
        let text = text.into();
        let fits = (1..=MAX_TRANSACTION_ID_BYTES).contains(&text.len());
        (fits && !text.contains(char::is_control)).then_some(Self(text))
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// `PrintableString`, or UTF-8 when a client does not keep to it.
    pub(super) fn write(&self) -> Result<Vec<u8>, CmsError> {
        let der = match PrintableStringRef::new(&self.0) {
            Ok(text) => text.to_der(),
            Err(_) => Utf8StringRef::new(&self.0).and_then(|text| text.to_der()),
        };
        der.map_err(|_| CmsError::Unwritable)
    }

    /// The attribute around what [`Self::write`] gives.
    pub(super) const fn attribute(der: &[u8]) -> Attribute<'_> {
        Attribute {
            oid: TRANSACTION_ID,
            value: AttributeValue::Der(der),
        }
    }
}

impl fmt::Display for TransactionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<TransactionId> for String {
    fn from(id: TransactionId) -> Self {
        id.0
    }
}

impl TryFrom<String> for TransactionId {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(text).ok_or("empty, too long, or with control characters")
    }
}

/// What an answer has to repeat so that the client recognises it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Transaction {
    pub(super) id: TransactionId,
    /// The nonce of whoever sent the message.
    pub(super) nonce: Vec<u8>,
}

impl Transaction {
    pub(super) fn read(attributes: &SignedAttributes) -> Option<Self> {
        let nonce = attributes.octets(SENDER_NONCE)?;
        Some(Self {
            id: TransactionId::parse(attributes.text(TRANSACTION_ID)?)?,
            nonce: (1..=MAX_SCEP_NONCE_BYTES)
                .contains(&nonce.len())
                .then(|| nonce.to_vec())?,
        })
    }
}

pub(super) const fn text(oid: Oid, value: &str) -> Attribute<'_> {
    Attribute {
        oid,
        value: AttributeValue::Text(value),
    }
}

pub(super) const fn octets(oid: Oid, value: &[u8]) -> Attribute<'_> {
    Attribute {
        oid,
        value: AttributeValue::Octets(value),
    }
}
