//! A profile as a value, and its bytes.

use std::fmt;

use super::{
    BadPayloadName, Content, Keys, Misfit, Payload, PayloadUuid, ReadError, TopLevel, WriteError,
    check,
    payload::{put_version, take_version},
    wire::require,
};
use crate::{
    limits::{MAX_PAYLOADS, MAX_PROFILE_BYTES},
    plist::{self, Dictionary, PlistLimits, Value},
};

/// A configuration profile whose payloads can be seen.
///
/// Equal profiles have equal bytes: keys are sorted, payloads keep their order. `Debug` shows no secret that has a type of its own,
/// and of keys without a type their names only.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// The keys at the top.
    pub top: TopLevel,
    /// The payloads, in the order in which they stand; at most [`MAX_PAYLOADS`].
    pub payloads: Vec<Payload>,
    /// Keys at the top that have no field, as read.
    pub other: Keys,
}

/// A profile whose payloads only one device can read.
#[derive(Clone, PartialEq)]
pub struct EncryptedProfile {
    /// The keys at the top, which are not encrypted.
    pub top: TopLevel,
    /// Keys at the top that have no field, as read.
    pub other: Keys,
    content: Vec<u8>,
}

/// A profile as read from its bytes.
#[derive(Clone, Debug, PartialEq)]
pub enum Document {
    /// One that can be read whole.
    Plain(Profile),
    /// One with `IsEncrypted`.
    Encrypted(EncryptedProfile),
}

impl Profile {
    /// A profile without payloads.
    pub fn new(top: TopLevel) -> Self {
        Self {
            top,
            payloads: Vec::new(),
            other: Keys::default(),
        }
    }

    /// Adds the payload `<profile>.<name>` with a stable UUID ([`Payload::part_of`]) and gives that UUID, for others to refer to.
    ///
    /// # Errors
    /// [`BadPayloadName`] when the identifier gets too long or has control characters.
    pub fn add(
        &mut self,
        name: &str,
        content: impl Into<Content>,
    ) -> Result<PayloadUuid, BadPayloadName> {
        let payload = Payload::part_of(&self.top.identifier, name, content)?;
        let uuid = payload.uuid.clone();
        self.payloads.push(payload);
        Ok(uuid)
    }

    /// The payload with this UUID.
    pub fn payload(&self, uuid: &PayloadUuid) -> Option<&Payload> {
        self.payloads.iter().find(|payload| payload.uuid == *uuid)
    }

    /// Gives the profile a UUID that follows from all of its content: the same content the same UUID, another content another one.
    ///
    /// A list of installed profiles then shows by the UUID alone whether a device has this very version ([`super::compare`]).
    /// Whoever sees the UUID and knows all the rest can test guesses of what they do not know, so give a profile with a short password
    /// in it a random UUID instead ([`PayloadUuid::random`]).
    ///
    /// # Errors
    /// [`WriteError`] when it cannot be written.
    pub fn stamp(&mut self) -> Result<(), WriteError> {
        let mut keys = self.to_dictionary();
        keys.remove("PayloadUUID");
        self.top.uuid = PayloadUuid::of_content(&plist::write_dictionary(&keys)?);
        Ok(())
    }

    /// The profile as the XML property list that devices take.
    ///
    /// # Errors
    /// [`WriteError`] when two payloads have the same name, a reference leads nowhere, or the profile is too large or cannot be written.
    pub fn encode(&self) -> Result<Vec<u8>, WriteError> {
        check::check(self)?;
        write(&self.to_dictionary())
    }

    /// The payloads alone as an XML property list: what is encrypted.
    pub(super) fn encode_payloads(&self) -> Result<Vec<u8>, WriteError> {
        // Writing the whole refuses what must not reach the serialiser of values, such as a date that it panics on.
        self.encode()?;
        allow_size(plist::write(&self.payload_array())?)
    }

    /// The keys of the profile, all of them.
    pub fn to_dictionary(&self) -> Dictionary {
        let mut keys = top_keys(&self.top, &self.other);
        keys.insert("PayloadContent".to_owned(), self.payload_array());
        keys
    }

    fn payload_array(&self) -> Value {
        let payloads = self.payloads.iter().map(Payload::to_dictionary);
        Value::Array(payloads.map(Value::Dictionary).collect())
    }
}

impl EncryptedProfile {
    /// Puts encrypted payloads under a profile's top.
    pub(super) fn new(top: TopLevel, other: Keys, content: Vec<u8>) -> Self {
        Self {
            top,
            other,
            content,
        }
    }

    /// `EncryptedPayloadContent`: a CMS EnvelopedData in DER.
    pub fn content(&self) -> &[u8] {
        &self.content
    }

    /// The profile as the XML property list that devices take.
    ///
    /// # Errors
    /// [`WriteError`] when it is too large or cannot be written.
    pub fn encode(&self) -> Result<Vec<u8>, WriteError> {
        let mut keys = top_keys(&self.top, &self.other);
        keys.insert("IsEncrypted".to_owned(), Value::Boolean(true));
        let content = Value::Data(self.content.clone());
        keys.insert("EncryptedPayloadContent".to_owned(), content);
        write(&keys)
    }
}

/// Of the content only its size.
impl fmt::Debug for EncryptedProfile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EncryptedProfile")
            .field("top", &self.top)
            .field("other", &self.other)
            .field("content_bytes", &self.content.len())
            .finish()
    }
}

impl Document {
    /// The keys at the top, which can be read in both cases.
    pub fn top(&self) -> &TopLevel {
        match self {
            Self::Plain(profile) => &profile.top,
            Self::Encrypted(profile) => &profile.top,
        }
    }

    /// The profile as an XML property list again.
    ///
    /// # Errors
    /// As [`Profile::encode`]; a profile that was read may have in it what is never written here.
    pub fn encode(&self) -> Result<Vec<u8>, WriteError> {
        match self {
            Self::Plain(profile) => profile.encode(),
            Self::Encrypted(profile) => profile.encode(),
        }
    }

    /// Reads an XML property list.
    pub(super) fn decode(bytes: &[u8], misfits: &mut Vec<Misfit>) -> Result<Self, ReadError> {
        let mut keys = match read(bytes)? {
            Value::Dictionary(keys) => keys,
            _ => return Err(ReadError::NotAProfile),
        };
        if keys.get("PayloadType").and_then(Value::as_string) != Some("Configuration") {
            return Err(ReadError::NotAProfile);
        }
        keys.remove("PayloadType");
        take_version(&mut keys, misfits);
        let top = TopLevel::take(&mut keys, misfits).map_err(ReadError::Unfit)?;
        if keys.get("IsEncrypted").and_then(Value::as_boolean) == Some(true) {
            keys.remove("IsEncrypted");
            let content =
                require(&mut keys, "EncryptedPayloadContent").map_err(ReadError::Unfit)?;
            let profile = EncryptedProfile::new(top, keys.into(), content);
            return Ok(Self::Encrypted(profile));
        }
        let content = keys.remove("PayloadContent");
        let Some(Value::Array(values)) = content else {
            let misfit = Misfit::new("PayloadContent", "it is missing or no array");
            return Err(ReadError::Unfit(misfit));
        };
        Ok(Self::Plain(Profile {
            top,
            payloads: decode_payloads(values, misfits)?,
            other: keys.into(),
        }))
    }
}

fn decode_payloads(
    values: Vec<Value>,
    misfits: &mut Vec<Misfit>,
) -> Result<Vec<Payload>, ReadError> {
    if values.len() > MAX_PAYLOADS {
        return Err(ReadError::TooManyPayloads);
    }
    let payloads = values.into_iter().enumerate();
    payloads
        .map(|(index, value)| match value {
            Value::Dictionary(keys) => Payload::decode(keys, index, misfits),
            _ => {
                let misfit = Misfit::new("PayloadContent", "a payload is no dictionary");
                Err(ReadError::Unfit(misfit.in_payload(index)))
            }
        })
        .collect()
}

/// Reads what was encrypted: an array of payloads.
pub(super) fn decode_payload_array(
    bytes: &[u8],
    misfits: &mut Vec<Misfit>,
) -> Result<Vec<Payload>, ReadError> {
    match read(bytes)? {
        Value::Array(values) => decode_payloads(values, misfits),
        _ => Err(ReadError::NotAProfile),
    }
}

fn read(bytes: &[u8]) -> Result<Value, ReadError> {
    if bytes.len() > MAX_PROFILE_BYTES {
        return Err(ReadError::TooLarge);
    }
    let checked = plist::check(bytes, &PlistLimits::default())?;
    // A password with a replaced character would be another password.
    if checked.replaced() > 0 {
        return Err(ReadError::BadCharacters);
    }
    Ok(plist::read_value(&checked)?)
}

fn top_keys(top: &TopLevel, other: &Keys) -> Dictionary {
    let mut keys = Dictionary::from(other.clone());
    top.put(&mut keys);
    let payload_type = Value::String("Configuration".to_owned());
    keys.insert("PayloadType".to_owned(), payload_type);
    put_version(&mut keys);
    keys
}

fn write(keys: &Dictionary) -> Result<Vec<u8>, WriteError> {
    allow_size(plist::write_dictionary(keys)?)
}

fn allow_size(bytes: Vec<u8>) -> Result<Vec<u8>, WriteError> {
    if bytes.len() > MAX_PROFILE_BYTES {
        return Err(WriteError::TooLarge);
    }
    Ok(bytes)
}
