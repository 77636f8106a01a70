//! Whom a certificate names: decided by the host, not by the requester.

use std::fmt;

use rcgen::{DistinguishedName, DnType, DnValue, SanType};

use super::IssueError;
use crate::{
    cms::Oid,
    limits::{MAX_SUBJECT_ATTRIBUTES, MAX_SUBJECT_CHARS, MAX_URL_BYTES},
};

/// Whom a certificate names: a subject (RFC 5280, 4.1.2.6), and other names beside it (4.2.1.6).
///
/// Each kind of attribute once, in the order in which they are given. A device's should have its UDID or EnrollmentID as common name:
/// by that a renewed certificate is followed ([`crate::identity::Naming`]).
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Subject {
    attributes: Vec<(SubjectAttribute, String)>,
    alternatives: Vec<AlternativeName>,
}

impl Subject {
    /// A subject with a common name, 1 to [`MAX_SUBJECT_CHARS`] characters. Bounds are checked when the certificate is issued.
    pub fn named(common_name: impl Into<String>) -> Self {
        Self::default().with(SubjectAttribute::CommonName, common_name)
    }

    /// Adds an attribute, 1 to [`MAX_SUBJECT_CHARS`] characters.
    #[must_use]
    pub fn with(mut self, attribute: SubjectAttribute, value: impl Into<String>) -> Self {
        self.attributes.push((attribute, value.into()));
        self
    }

    /// Adds a name beside the subject, up to [`MAX_URL_BYTES`] of ASCII.
    #[must_use]
    pub fn also(mut self, name: AlternativeName) -> Self {
        self.alternatives.push(name);
        self
    }

    pub(super) fn distinguished_name(&self) -> Result<DistinguishedName, IssueError> {
        if self.attributes.len() > MAX_SUBJECT_ATTRIBUTES {
            return Err(IssueError::BadSubject);
        }
        let mut name = DistinguishedName::new();
        for (attribute, value) in &self.attributes {
            let kind = kind(&attribute.oid());
            let too_long = value.chars().count() > MAX_SUBJECT_CHARS;
            // rcgen keeps one value of a kind and would drop the first without a word.
            if value.is_empty() || too_long || name.get(&kind).is_some() {
                return Err(IssueError::BadSubject);
            }
            name.push(kind, attribute.write(value)?);
        }
        Ok(name)
    }

    pub(super) fn alternatives(&self) -> Result<Vec<SanType>, IssueError> {
        if self.alternatives.len() > MAX_SUBJECT_ATTRIBUTES {
            return Err(IssueError::BadSubject);
        }
        if self.attributes.is_empty() && self.alternatives.is_empty() {
            return Err(IssueError::BadSubject);
        }
        self.alternatives
            .iter()
            .map(AlternativeName::write)
            .collect()
    }
}

/// Counts the names, which are those of a device or a person.
impl fmt::Debug for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subject")
            .field("attributes", &self.attributes.len())
            .field("alternatives", &self.alternatives.len())
            .finish()
    }
}

/// The type of an attribute, for rcgen. The same type always has the same form, so that rcgen sees doubles.
pub(super) fn kind(oid: &Oid) -> DnType {
    DnType::from_oid(&oid.arcs().collect::<Vec<_>>())
}

/// An attribute of a subject (RFC 5280, A.1; RFC 4519).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SubjectAttribute {
    /// `CN`.
    CommonName,
    /// `O`.
    Organization,
    /// `OU`.
    OrganizationalUnit,
    /// `C`: two letters of ISO 3166.
    Country,
    /// `serialNumber`, of a device say.
    SerialNumber,
    /// `UID`.
    UserId,
    /// Any other, by its object identifier; written as UTF-8.
    Other(Oid),
}

impl SubjectAttribute {
    fn oid(self) -> Oid {
        match self {
            Self::CommonName => Oid::constant("2.5.4.3"),
            Self::Organization => Oid::constant("2.5.4.10"),
            Self::OrganizationalUnit => Oid::constant("2.5.4.11"),
            Self::Country => Oid::constant("2.5.4.6"),
            Self::SerialNumber => Oid::constant("2.5.4.5"),
            Self::UserId => Oid::constant("0.9.2342.19200300.100.1.1"),
            Self::Other(oid) => oid,
        }
    }

    /// Country and serial number are `PrintableString`s (RFC 5280, A.1), everything else may be UTF-8.
    fn write(self, value: &str) -> Result<DnValue, IssueError> {
        let printable = || value.try_into().map_err(|_| IssueError::BadSubject);
        match self {
            Self::Country if value.len() != 2 => Err(IssueError::BadSubject),
            Self::Country | Self::SerialNumber => Ok(DnValue::PrintableString(printable()?)),
            Self::CommonName
            | Self::Organization
            | Self::OrganizationalUnit
            | Self::UserId
            | Self::Other(_) => Ok(DnValue::Utf8String(value.to_owned())),
        }
    }
}

/// A name beside the subject.
#[derive(Clone, PartialEq, Eq)]
pub enum AlternativeName {
    /// A host's name.
    Dns(String),
    /// A mail address.
    Email(String),
    /// A URI, such as `urn:udid:…`.
    Uri(String),
}

impl AlternativeName {
    fn text(&self) -> &str {
        let (Self::Dns(text) | Self::Email(text) | Self::Uri(text)) = self;
        text
    }

    fn write(&self) -> Result<SanType, IssueError> {
        let text = self.text();
        let visible = text.bytes().all(|byte| byte.is_ascii_graphic());
        if text.is_empty() || text.len() > MAX_URL_BYTES || !visible {
            return Err(IssueError::BadSubject);
        }
        let text = text.try_into().map_err(|_| IssueError::BadSubject)?;
        Ok(match self {
            Self::Dns(_) => SanType::DnsName(text),
            Self::Email(_) => SanType::Rfc822Name(text),
            Self::Uri(_) => SanType::URI(text),
        })
    }
}

/// Says of what kind it is.
impl fmt::Debug for AlternativeName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Dns(_) => "Dns(…)",
            Self::Email(_) => "Email(…)",
            Self::Uri(_) => "Uri(…)",
        })
    }
}
