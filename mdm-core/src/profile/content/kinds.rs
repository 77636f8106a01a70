//! The content of one payload, by its type.

use super::{Acme, Certificate, CertificateForm, Mdm, Pkcs12, RemovalPassword, Scep};
use crate::{
    plist::{Dictionary, Value},
    profile::{Keys, Misfit},
};

/// What a payload says, beside the keys that all payloads have.
///
/// More types may follow. A type that is defined elsewhere becomes [`Content::Other`] with its keys, and is read back from them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Content {
    /// Management of the device.
    Mdm(Box<Mdm>),
    /// An identity by SCEP.
    Scep(Box<Scep>),
    /// An identity by ACME.
    Acme(Box<Acme>),
    /// An identity in a file.
    Pkcs12(Pkcs12),
    /// A certificate.
    Certificate(CertificateForm, Certificate),
    /// The password for removing the profile.
    RemovalPassword(RemovalPassword),
    /// Any other payload, and one of the above that does not fit its type.
    Other {
        /// `PayloadType`.
        payload_type: String,
        /// All keys but those that every payload has.
        keys: Keys,
    },
}

/// A payload's content as read.
pub(in crate::profile) struct Decoded {
    pub(in crate::profile) content: Content,
    /// Keys that the content's type does not have.
    pub(in crate::profile) other: Keys,
    /// Why a payload of a known type is kept as its keys.
    pub(in crate::profile) misfit: Option<Misfit>,
}

impl Content {
    /// A payload of a type that has no Rust type here.
    pub fn other(payload_type: impl Into<String>, keys: impl Into<Keys>) -> Self {
        Self::Other {
            payload_type: payload_type.into(),
            keys: keys.into(),
        }
    }

    /// `PayloadType`.
    pub fn payload_type(&self) -> &str {
        match self {
            Self::Mdm(_) => "com.apple.mdm",
            Self::Scep(_) => "com.apple.security.scep",
            Self::Acme(_) => "com.apple.security.acme",
            Self::Pkcs12(_) => "com.apple.security.pkcs12",
            Self::Certificate(form, _) => form.payload_type(),
            Self::RemovalPassword(_) => "com.apple.profileRemovalPassword",
            Self::Other { payload_type, .. } => payload_type,
        }
    }

    /// Reads the keys of a payload that are its own.
    pub(in crate::profile) fn decode(payload_type: String, keys: Dictionary) -> Decoded {
        let mut rest = keys.clone();
        let misfit = match Self::take(&payload_type, &mut rest) {
            Ok(content) => {
                let decoded = Decoded {
                    content,
                    other: rest.into(),
                    misfit: None,
                };
                if decoded.content.encode(&decoded.other) == keys {
                    return decoded;
                }
                // A date with parts of a second, say: whoever writes the profile again must not change it.
                Some(Misfit::new("PayloadType", "a value has no such form here"))
            }
            Err(misfit) => misfit,
        };
        Decoded {
            content: Self::other(payload_type, keys),
            other: Keys::default(),
            misfit,
        }
    }

    /// Takes what a known type has out of `keys`; no misfit for an unknown type.
    fn take(payload_type: &str, keys: &mut Dictionary) -> Result<Self, Option<Misfit>> {
        let mut noted = Vec::new();
        let taken = match payload_type {
            "com.apple.mdm" => Mdm::take(keys, &mut noted).map(Self::from),
            "com.apple.security.scep" => take_scep(keys, &mut noted).map(Self::from),
            "com.apple.security.acme" => Acme::take(keys, &mut noted).map(Self::from),
            "com.apple.security.pkcs12" => Pkcs12::take(keys, &mut noted).map(Self::from),
            "com.apple.profileRemovalPassword" => RemovalPassword::take(keys).map(Self::from),
            other => match CertificateForm::of_payload_type(other) {
                Some(form) => {
                    Certificate::take(keys, &mut noted).map(|it| Self::Certificate(form, it))
                }
                None => return Err(None),
            },
        };
        match (taken, noted.pop()) {
            (Ok(content), None) => Ok(content),
            (Ok(_), Some(misfit)) | (Err(misfit), _) => Err(Some(misfit)),
        }
    }

    /// The keys of the payload that are its own, `other` among them.
    pub(in crate::profile) fn encode(&self, other: &Keys) -> Dictionary {
        let mut keys = Dictionary::from(other.clone());
        match self {
            Self::Mdm(mdm) => mdm.put(&mut keys),
            Self::Scep(scep) => put_scep(scep, &mut keys),
            Self::Acme(acme) => acme.put(&mut keys),
            Self::Pkcs12(pkcs12) => pkcs12.put(&mut keys),
            Self::Certificate(_, certificate) => certificate.put(&mut keys),
            Self::RemovalPassword(password) => password.put(&mut keys),
            Self::Other { keys: own, .. } => {
                keys.extend(own.iter().map(|(key, value)| (key.clone(), value.clone())));
            }
        }
        keys
    }
}

impl From<Mdm> for Content {
    fn from(mdm: Mdm) -> Self {
        Self::Mdm(Box::new(mdm))
    }
}

impl From<Scep> for Content {
    fn from(scep: Scep) -> Self {
        Self::Scep(Box::new(scep))
    }
}

impl From<Acme> for Content {
    fn from(acme: Acme) -> Self {
        Self::Acme(Box::new(acme))
    }
}

impl From<Pkcs12> for Content {
    fn from(pkcs12: Pkcs12) -> Self {
        Self::Pkcs12(pkcs12)
    }
}

impl From<RemovalPassword> for Content {
    fn from(password: RemovalPassword) -> Self {
        Self::RemovalPassword(password)
    }
}

/// The keys of SCEP stand one level down. What is not known there stays there.
const SCEP_CONTENT: &str = "PayloadContent";

fn take_scep(keys: &mut Dictionary, noted: &mut Vec<Misfit>) -> Result<Scep, Misfit> {
    let Some(Value::Dictionary(content)) = keys.get_mut(SCEP_CONTENT) else {
        return Err(Misfit::new(SCEP_CONTENT, "it is missing or no dictionary"));
    };
    let scep = Scep::take(content, noted)?;
    if content.is_empty() {
        keys.remove(SCEP_CONTENT);
    }
    Ok(scep)
}

fn put_scep(scep: &Scep, keys: &mut Dictionary) {
    let mut content = match keys.remove(SCEP_CONTENT) {
        Some(Value::Dictionary(content)) => content,
        Some(_) | None => Dictionary::new(),
    };
    scep.put(&mut content);
    keys.insert(SCEP_CONTENT.to_owned(), Value::Dictionary(content));
}
