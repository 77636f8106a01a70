//! Facts of a certificate, read without trusting it.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use x509_parser::{
    extensions::{GeneralName, ParsedExtension},
    prelude::{FromDer, X509Certificate},
};

use super::IdentityError;
use crate::limits::{MAX_CERTIFICATE_BYTES, MAX_CERTIFICATE_NAMES, MAX_FACT_BYTES};

macro_rules! hash_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name([u8; 32]);

        impl $name {
            /// The 32 bytes.
            pub fn as_bytes(&self) -> &[u8; 32] {
                &self.0
            }

            fn of(bytes: &[u8]) -> Self {
                Self(Sha256::digest(bytes).into())
            }
        }

        /// Lower-case hex, as NanoMDM stores it.
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }

        impl From<$name> for String {
            fn from(hash: $name) -> String {
                hash.to_string()
            }
        }

        impl TryFrom<String> for $name {
            type Error = &'static str;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                let wrong = "not 64 hexadecimal digits";
                if text.len() != 64 || !text.is_ascii() {
                    return Err(wrong);
                }
                let mut out = [0; 32];
                for (byte, pair) in out.iter_mut().zip(text.as_bytes().chunks(2)) {
                    let pair = std::str::from_utf8(pair).map_err(|_| wrong)?;
                    *byte = u8::from_str_radix(pair, 16).map_err(|_| wrong)?;
                }
                Ok(Self(out))
            }
        }
    };
}

hash_type! {
    /// SHA-256 of a certificate's DER bytes: the certificate's name everywhere in this library.
    Fingerprint
}

hash_type! {
    /// SHA-256 over issuer name and authority key identifier: two certificates with the same one come from the same issuer.
    IssuerKey
}

impl Fingerprint {
    /// The fingerprint of these DER bytes.
    pub fn of_der(der: &[u8]) -> Self {
        Self::of(der)
    }
}

/// What a certificate says of itself.
#[derive(Clone, PartialEq, Eq)]
pub struct CertificateFacts {
    /// Its name.
    pub fingerprint: Fingerprint,
    /// Its issuer.
    pub issuer: IssuerKey,
    /// The subject as text; empty on many devices.
    pub subject: String,
    /// Names in subject and subject alternative name, as written: common names, serial numbers, user ids, mail, DNS and URI names.
    /// At most [`MAX_CERTIFICATE_NAMES`].
    pub names: Vec<String>,
    /// Start of validity.
    pub not_before: Timestamp,
    /// End of validity.
    pub not_after: Timestamp,
}

/// Counts the names, which are those of the device.
impl fmt::Debug for CertificateFacts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CertificateFacts")
            .field("fingerprint", &self.fingerprint)
            .field("issuer", &self.issuer)
            .field("names", &self.names.len())
            .field("not_before", &self.not_before)
            .field("not_after", &self.not_after)
            .finish_non_exhaustive()
    }
}

/// Reads a DER certificate's facts. No signature is checked.
///
/// # Errors
/// [`IdentityError::Malformed`] when it is none, has bytes behind it, or is larger than [`MAX_CERTIFICATE_BYTES`].
pub fn inspect(der: &[u8]) -> Result<CertificateFacts, IdentityError> {
    if der.len() > MAX_CERTIFICATE_BYTES {
        return Err(IdentityError::Malformed);
    }
    let (rest, certificate) =
        X509Certificate::from_der(der).map_err(|_| IdentityError::Malformed)?;
    if !rest.is_empty() {
        return Err(IdentityError::Malformed);
    }
    let mut issuer = certificate.issuer().as_raw().to_vec();
    let mut names: Vec<String> = certificate
        .subject()
        .iter_attributes()
        .filter(|attribute| {
            !ORGANISATIONAL.contains(&attribute.attr_type().to_id_string().as_str())
        })
        .filter_map(|attribute| attribute.as_str().ok().map(str::to_owned))
        .collect();
    for extension in certificate.extensions() {
        match extension.parsed_extension() {
            ParsedExtension::AuthorityKeyIdentifier(key) => {
                if let Some(id) = &key.key_identifier {
                    issuer.extend_from_slice(id.0);
                }
            }
            ParsedExtension::SubjectAlternativeName(alternative) => {
                names.extend(
                    alternative
                        .general_names
                        .iter()
                        .filter_map(|name| match name {
                            GeneralName::RFC822Name(text)
                            | GeneralName::DNSName(text)
                            | GeneralName::URI(text) => Some((*text).to_owned()),
                            _ => None,
                        }),
                );
            }
            _ => {}
        }
    }
    names.retain(|name| !name.is_empty() && name.len() <= MAX_FACT_BYTES);
    names.truncate(MAX_CERTIFICATE_NAMES);
    let time = |seconds: i64| Timestamp::from_second(seconds).map_err(|_| IdentityError::Malformed);
    let mut subject = certificate.subject().to_string();
    subject.truncate(subject.floor_char_boundary(MAX_FACT_BYTES));
    Ok(CertificateFacts {
        fingerprint: Fingerprint::of_der(der),
        issuer: IssuerKey::of(&issuer),
        subject,
        names,
        not_before: time(certificate.validity().not_before.timestamp())?,
        not_after: time(certificate.validity().not_after.timestamp())?,
    })
}

/// Subject attributes that name an organisation or a place, never a device: country, locality, state, street, organisation, unit.
const ORGANISATIONAL: [&str; 6] = [
    "2.5.4.6", "2.5.4.7", "2.5.4.8", "2.5.4.9", "2.5.4.10", "2.5.4.11",
];
