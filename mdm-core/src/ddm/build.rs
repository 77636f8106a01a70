//! Declarations that every host needs, from their parts.

use super::{
    Declaration, DeclarationError, DeclarationType, Fault, Identifier, Object, Value, Violation,
    declaration::ACTIVATION_SIMPLE, references::STANDARD_CONFIGURATIONS,
};
use crate::profile::Url;

/// A declaration of a type that is known to be one.
pub(super) fn made<const N: usize>(
    name: &'static str,
    identifier: &Identifier,
    keys: [(&str, Option<Value>); N],
) -> Result<Declaration, DeclarationError> {
    let name = DeclarationType::parse(name).map_err(|error| wrong("/Type", error.into()))?;
    Declaration::new(name, identifier.clone(), object(keys))
}

/// An object of the keys that have a value.
pub(super) fn object<const N: usize>(keys: [(&str, Option<Value>); N]) -> Object {
    keys.into_iter()
        .filter_map(|(key, value)| Some((key.to_owned(), value?)))
        .collect()
}

pub(super) fn wrong(path: &str, fault: Fault) -> DeclarationError {
    DeclarationError::Invalid(vec![Violation::at(path, fault)])
}

/// `com.apple.activation.simple`: puts configurations into force, always or while the predicate is true.
///
/// # Errors
/// [`DeclarationError`] when the predicate cannot be read.
pub fn activation(
    identifier: &Identifier,
    configurations: &[Identifier],
    predicate: Option<&str>,
) -> Result<Declaration, DeclarationError> {
    let names: Vec<Value> = configurations
        .iter()
        .map(|name| name.as_str().into())
        .collect();
    made(
        ACTIVATION_SIMPLE,
        identifier,
        [
            (STANDARD_CONFIGURATIONS, Some(names.into())),
            ("Predicate", predicate.map(Value::from)),
        ],
    )
}

/// `com.apple.configuration.management.status-subscriptions`: which status items the device reports without being asked.
///
/// Takes effect through an activation; several add up. `management.…` items need no subscription.
///
/// # Errors
/// [`DeclarationError`] when there are too many.
pub fn status_subscriptions<'n>(
    identifier: &Identifier,
    items: impl IntoIterator<Item = &'n str>,
) -> Result<Declaration, DeclarationError> {
    let items: Vec<Value> = items
        .into_iter()
        .map(|name| object([("Name", Some(name.into()))]).into())
        .collect();
    made(
        "com.apple.configuration.management.status-subscriptions",
        identifier,
        [("StatusItems", Some(items.into()))],
    )
}

/// `com.apple.management.properties`: values that predicates ask for with `@property(…)`.
///
/// # Errors
/// [`DeclarationError`] when a value is outside the limits.
pub fn properties(
    identifier: &Identifier,
    values: Object,
) -> Result<Declaration, DeclarationError> {
    let name = DeclarationType::parse("com.apple.management.properties")
        .map_err(|error| wrong("/Type", error.into()))?;
    Declaration::new(name, identifier.clone(), values)
}

/// How a profile is found by the declaration that brings it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProfileSource {
    /// `ProfileURL`, `https` on the MDM server. The device fetches it with its identity, as it does a check-in.
    Url(Url),
    /// `ProfileAssetReference`: an asset of type `data`, from OS 27 on.
    Asset(Identifier),
}

/// `com.apple.configuration.legacy`: a configuration profile, brought by a declaration.
///
/// A changed profile behind the same URL is not noticed: change the URL (a path with the profile's hash), and the token changes with it.
/// A profile that MDM installed is taken over if both its names and those of all its payloads are the same, in the same order.
///
/// # Errors
/// [`DeclarationError`] when the URL is not `https`.
pub fn legacy_profile(
    identifier: &Identifier,
    source: &ProfileSource,
) -> Result<Declaration, DeclarationError> {
    made(
        "com.apple.configuration.legacy",
        identifier,
        [source.key()?],
    )
}

/// `com.apple.configuration.legacy.interactive`: a profile that the user may install; `visible_name` says what it is.
///
/// # Errors
/// [`DeclarationError`] when the URL is not `https`.
pub fn interactive_profile(
    identifier: &Identifier,
    source: &ProfileSource,
    visible_name: &str,
) -> Result<Declaration, DeclarationError> {
    made(
        "com.apple.configuration.legacy.interactive",
        identifier,
        [source.key()?, ("VisibleName", Some(visible_name.into()))],
    )
}

impl ProfileSource {
    fn key(&self) -> Result<(&'static str, Option<Value>), DeclarationError> {
        Ok(match self {
            Self::Url(url) => ("ProfileURL", Some(https(url, "/Payload/ProfileURL")?)),
            Self::Asset(asset) => ("ProfileAssetReference", Some(asset.as_str().into())),
        })
    }
}

pub(super) fn https(url: &Url, path: &str) -> Result<Value, DeclarationError> {
    if url.is_https() {
        Ok(url.as_str().into())
    } else {
        Err(wrong(path, Fault::WrongType("an https URL")))
    }
}

/// Data that a device loads: where, and what it has to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssetData {
    /// `DataURL`, `https`.
    pub url: Url,
    /// `ContentType`: the media type, checked by the device against the answer's.
    pub content_type: Option<String>,
    /// `Size` in bytes, checked by the device.
    pub size: Option<u64>,
    /// `Hash-SHA-256`, checked by the device. Written in lower-case hex; Apple does not say which form it expects.
    pub sha256: Option<[u8; 32]>,
    /// `Authentication`.
    pub authentication: AssetAuthentication,
}

/// How a device shows who it is when it loads an asset.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AssetAuthentication {
    /// As at a check-in, with its identity certificate.
    #[default]
    Mdm,
    /// Not at all.
    None,
}

/// `com.apple.asset.data`: data for a configuration.
///
/// Changed data have to change the declaration, or no device loads them again: give size and hash, or change the URL.
///
/// # Errors
/// [`DeclarationError`] when the URL is not `https`.
pub fn asset_data(
    identifier: &Identifier,
    data: &AssetData,
) -> Result<Declaration, DeclarationError> {
    let hex = |hash: &[u8; 32]| hash.iter().map(|byte| format!("{byte:02x}")).collect();
    let reference = object([
        (
            "DataURL",
            Some(https(&data.url, "/Payload/Reference/DataURL")?),
        ),
        ("ContentType", data.content_type.as_deref().map(Value::from)),
        ("Size", data.size.map(Value::from)),
        (
            "Hash-SHA-256",
            data.sha256.as_ref().map(hex).map(Value::String),
        ),
    ]);
    let authentication = match data.authentication {
        AssetAuthentication::Mdm => None,
        AssetAuthentication::None => Some(object([("Type", Some("None".into()))]).into()),
    };
    made(
        "com.apple.asset.data",
        identifier,
        [
            ("Reference", Some(reference.into())),
            ("Authentication", authentication),
        ],
    )
}
