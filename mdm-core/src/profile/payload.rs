//! One payload of a profile: the keys that all of them have, and its content.

use super::{
    BadPayloadName, Content, Keys, Misfit, PayloadIdentifier, PayloadUuid, ReadError,
    wire::{put, require, take, take_or_note},
};
use crate::plist::{Dictionary, Value};

/// One payload (Apple, "CommonPayloadKeys").
#[derive(Clone, Debug, PartialEq)]
pub struct Payload {
    /// What it is from version to version; no other payload of the profile has the same.
    pub identifier: PayloadIdentifier,
    /// By which others refer to it; unique in the world.
    pub uuid: PayloadUuid,
    /// Its name for people.
    pub display_name: Option<String>,
    /// What it does, for people.
    pub description: Option<String>,
    /// Whose it is.
    pub organization: Option<String>,
    /// What it says.
    pub content: Content,
    /// Keys that neither stand above nor in the content's type, as read.
    pub other: Keys,
}

impl Payload {
    /// A payload with these names.
    pub fn new(
        identifier: PayloadIdentifier,
        uuid: PayloadUuid,
        content: impl Into<Content>,
    ) -> Self {
        Self {
            identifier,
            uuid,
            display_name: None,
            description: None,
            organization: None,
            content: content.into(),
            other: Keys::default(),
        }
    }

    /// The payload `<profile>.<name>`, whose UUID follows from its identifier and the profile's: the same each time it is built.
    ///
    /// # Errors
    /// [`BadPayloadName`] when the identifier gets too long or has control characters.
    pub fn part_of(
        profile: &PayloadIdentifier,
        name: &str,
        content: impl Into<Content>,
    ) -> Result<Self, BadPayloadName> {
        let identifier = profile.child(name)?;
        let uuid = PayloadUuid::of_payload(profile, &identifier);
        Ok(Self::new(identifier, uuid, content))
    }

    /// The payload with a name for people.
    #[must_use]
    pub fn named(self, display_name: impl Into<String>) -> Self {
        Self {
            display_name: Some(display_name.into()),
            ..self
        }
    }

    /// `PayloadType`.
    pub fn payload_type(&self) -> &str {
        self.content.payload_type()
    }

    /// The keys of the payload, all of them.
    pub fn to_dictionary(&self) -> Dictionary {
        let mut keys = self.content.encode(&self.other);
        put(&mut keys, "PayloadIdentifier", Some(&self.identifier));
        put(&mut keys, "PayloadUUID", Some(&self.uuid));
        let payload_type = Value::String(self.payload_type().to_owned());
        keys.insert("PayloadType".to_owned(), payload_type);
        put(&mut keys, "PayloadDisplayName", self.display_name.as_ref());
        put(&mut keys, "PayloadDescription", self.description.as_ref());
        put(&mut keys, "PayloadOrganization", self.organization.as_ref());
        put_version(&mut keys);
        keys
    }

    /// Reads the payload at `index` of its profile.
    pub(super) fn decode(
        mut keys: Dictionary,
        index: usize,
        misfits: &mut Vec<Misfit>,
    ) -> Result<Self, ReadError> {
        let bad = |misfit: Misfit| ReadError::Unfit(misfit.in_payload(index));
        let mut noted = Vec::new();
        let payload_type: String = require(&mut keys, "PayloadType").map_err(bad)?;
        let identifier = require(&mut keys, "PayloadIdentifier").map_err(bad)?;
        let uuid = require(&mut keys, "PayloadUUID").map_err(bad)?;
        take_version(&mut keys, &mut noted);
        let mut text = |key| take_or_note(&mut keys, key, &mut noted);
        let display_name = text("PayloadDisplayName");
        let description = text("PayloadDescription");
        let organization = text("PayloadOrganization");
        let decoded = Content::decode(payload_type, keys);
        noted.extend(decoded.misfit);
        misfits.extend(noted.into_iter().map(|misfit| misfit.in_payload(index)));
        Ok(Self {
            identifier,
            uuid,
            display_name,
            description,
            organization,
            content: decoded.content,
            other: decoded.other,
        })
    }
}

const VERSION: &str = "PayloadVersion";

/// Takes the version out if it is 1, the only one there is. Another value stays, and is written as it was.
pub(super) fn take_version(keys: &mut Dictionary, misfits: &mut Vec<Misfit>) {
    match take::<i64>(keys, VERSION) {
        Ok(Some(1)) => {}
        Ok(Some(other)) => {
            keys.insert(VERSION.to_owned(), Value::Integer(other.into()));
            misfits.push(Misfit::new(VERSION, "it is not 1"));
        }
        Ok(None) => misfits.push(Misfit::new(VERSION, "it is missing")),
        Err(misfit) => misfits.push(misfit),
    }
}

/// Puts in the version, unless another one was read.
pub(super) fn put_version(keys: &mut Dictionary) {
    if !keys.contains_key(VERSION) {
        keys.insert(VERSION.to_owned(), Value::Integer(1.into()));
    }
}
