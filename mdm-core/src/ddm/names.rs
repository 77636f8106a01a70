//! What names a declaration, its content, its version on a device, and a whole manifest.

use std::{fmt, sync::Arc};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};

use crate::limits::{MAX_DECLARATION_IDENTIFIER_BYTES, MAX_DECLARATION_TYPE_BYTES};

/// The four kinds of declarations, as the third word of their type says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Puts configurations into force, under a predicate if it has one.
    Activation,
    /// Data that configurations refer to.
    Asset,
    /// A policy.
    Configuration,
    /// Facts about the organisation and the server, in force without an activation.
    Management,
}

impl Kind {
    /// All four, in the order of the manifest's keys.
    pub const ALL: [Self; 4] = [
        Self::Activation,
        Self::Asset,
        Self::Configuration,
        Self::Management,
    ];

    /// The word in types and in the path of a fetch.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Activation => "activation",
            Self::Asset => "asset",
            Self::Configuration => "configuration",
            Self::Management => "management",
        }
    }

    /// The key in the manifest.
    pub fn manifest_key(self) -> &'static str {
        match self {
            Self::Activation => "Activations",
            Self::Asset => "Assets",
            Self::Configuration => "Configurations",
            Self::Management => "Management",
        }
    }

    /// The key in `management.declarations` and in `management.client-capabilities`.
    pub fn status_key(self) -> &'static str {
        match self {
            Self::Activation => "activations",
            Self::Asset => "assets",
            Self::Configuration => "configurations",
            Self::Management => "management",
        }
    }

    /// The kind with this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

/// Why a text is no name of a declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadDeclarationName {
    /// Empty, more than 64 bytes, or with a control character or a slash.
    #[error(
        "an identifier has 1 to {MAX_DECLARATION_IDENTIFIER_BYTES} bytes, no control characters and no slash"
    )]
    Identifier,
    /// Not `com.apple.` with one of the four kinds after it.
    #[error("a type begins with com.apple. and activation., asset., configuration. or management.")]
    Type,
}

/// `Identifier`: the name of a declaration, one for all kinds.
///
/// 1 to [`MAX_DECLARATION_IDENTIFIER_BYTES`] bytes (Apple, `declarationbase.yaml`), no control characters, and no slash: a device fetches
/// `declaration/<kind>/<identifier>`, and whether it escapes what is in there is not said anywhere. Compared exactly.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Identifier(Arc<str>);

impl Identifier {
    /// Takes an identifier.
    ///
    /// # Errors
    /// [`BadDeclarationName::Identifier`].
    pub fn parse(text: impl AsRef<str>) -> Result<Self, BadDeclarationName> {
        let text = text.as_ref();
        let fits = !text.is_empty()
            && text.len() <= MAX_DECLARATION_IDENTIFIER_BYTES
            && !text.chars().any(|c| c.is_control() || c == '/');
        if fits {
            Ok(Self(text.into()))
        } else {
            Err(BadDeclarationName::Identifier)
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Identifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Identifier {
    type Error = BadDeclarationName;

    fn try_from(text: String) -> Result<Self, BadDeclarationName> {
        Self::parse(text)
    }
}

impl From<Identifier> for String {
    fn from(identifier: Identifier) -> Self {
        identifier.as_str().to_owned()
    }
}

/// `Type`: `com.apple.<kind>.…`, at most [`MAX_DECLARATION_TYPE_BYTES`] bytes of letters, digits, dots, hyphens and underscores.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DeclarationType {
    text: Arc<str>,
    kind: Kind,
}

impl DeclarationType {
    /// Takes a type, known to this version or not.
    ///
    /// # Errors
    /// [`BadDeclarationName::Type`].
    pub fn parse(text: impl AsRef<str>) -> Result<Self, BadDeclarationName> {
        let text = text.as_ref();
        let fits = text.len() <= MAX_DECLARATION_TYPE_BYTES
            && text
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte));
        let kind = text
            .strip_prefix("com.apple.")
            .and_then(|rest| rest.split_once('.'))
            .filter(|(_, rest)| fits && !rest.is_empty())
            .and_then(|(word, _)| Kind::parse(word))
            .ok_or(BadDeclarationName::Type)?;
        Ok(Self {
            text: text.into(),
            kind,
        })
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The kind.
    pub fn kind(&self) -> Kind {
        self.kind
    }
}

impl fmt::Display for DeclarationType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl TryFrom<String> for DeclarationType {
    type Error = BadDeclarationName;

    fn try_from(text: String) -> Result<Self, BadDeclarationName> {
        Self::parse(text)
    }
}

impl From<DeclarationType> for String {
    fn from(name: DeclarationType) -> Self {
        name.as_str().to_owned()
    }
}

/// The host's count of changes to sets, memberships and assignments: 1 more with each, never back.
///
/// It is what makes a declaration that was taken away and given again another one; see [`ServerToken`].
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Generation(pub u64);

/// SHA-256 of a declaration's type, identifier and canonical payload: 43 characters of base64url.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ContentDigest([u8; 32]);

/// Not a digest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a digest has 43 characters of base64url")]
pub struct BadDigest;

impl ContentDigest {
    pub(super) fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    pub(super) fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Reads the text form.
    ///
    /// # Errors
    /// [`BadDigest`].
    pub fn parse(text: &str) -> Result<Self, BadDigest> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| BadDigest)?;
        bytes.try_into().map(Self).map_err(|_| BadDigest)
    }
}

impl fmt::Display for ContentDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&URL_SAFE_NO_PAD.encode(self.0))
    }
}

impl fmt::Debug for ContentDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ContentDigest({self})")
    }
}

impl TryFrom<String> for ContentDigest {
    type Error = BadDigest;

    fn try_from(text: String) -> Result<Self, BadDigest> {
        Self::parse(&text)
    }
}

impl From<ContentDigest> for String {
    fn from(digest: ContentDigest) -> Self {
        digest.to_string()
    }
}

/// `ServerToken`: the digest of the content, a dot, and the generation; at most 64 bytes, which is Apple's bound.
///
/// The same content has the same first part on every device and host, and any change of content changes it. The generation is the
/// [`Generation`] since when this device has the declaration without a break. A declaration that was taken away and given again has a
/// new one, so that the device fetches and applies it again, even if it never heard of the removal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ServerToken(String);

impl ServerToken {
    pub(super) fn new(content: &ContentDigest, generation: Generation) -> Self {
        Self(format!("{content}.{}", generation.0))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// `DeclarationsToken`: SHA-256 over the manifest's sorted items, in 43 characters of base64url; Apple's bound is 256 bytes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DeclarationsToken(String);

impl DeclarationsToken {
    pub(super) fn new(hash: [u8; 32]) -> Self {
        Self(URL_SAFE_NO_PAD.encode(hash))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
