//! The two names of a profile and of each payload in it.

use std::fmt;

use sha2::{Digest as _, Sha256};
use uuid::{Builder, Uuid};

use crate::{entropy::Entropy, error::ErrorCode, limits::MAX_PAYLOAD_NAME_BYTES};

/// `PayloadIdentifier`: what a profile or payload is, from version to version.
///
/// Apple asks for reverse-DNS style (`org.example.wifi`); any text of 1 to [`MAX_PAYLOAD_NAME_BYTES`] bytes without control characters is
/// taken, because profiles in the field have all sorts. A device replaces the profile that has the same identifier at the top.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PayloadIdentifier(String);

/// `PayloadUUID`: which version of a profile or payload this is; other payloads of the profile refer to it.
///
/// Upper case with hyphens where it is made here. Read from a profile it may be any text of 1 to [`MAX_PAYLOAD_NAME_BYTES`] bytes without
/// control characters: Apple says that its content is unimportant, and profiles in the field take that at its word.
/// Compared exactly; [`PayloadUuid::matches`] passes over case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PayloadUuid(String);

/// Why a text is no payload identifier or UUID.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "an identifier or UUID of a payload is empty, has more than {MAX_PAYLOAD_NAME_BYTES} bytes or has control characters"
)]
pub struct BadPayloadName;

impl BadPayloadName {
    /// The stable code.
    pub fn code(self) -> ErrorCode {
        ErrorCode::ProfileBadValue
    }
}

fn check(text: String) -> Result<String, BadPayloadName> {
    let fits = !text.is_empty()
        && text.len() <= MAX_PAYLOAD_NAME_BYTES
        && !text.chars().any(char::is_control);
    if fits { Ok(text) } else { Err(BadPayloadName) }
}

impl PayloadIdentifier {
    /// Takes an identifier.
    ///
    /// # Errors
    /// [`BadPayloadName`] when it is empty, too long or has control characters.
    pub fn parse(text: impl Into<String>) -> Result<Self, BadPayloadName> {
        check(text.into()).map(Self)
    }

    /// The identifier of a part: this one, a dot, and `name`.
    ///
    /// # Errors
    /// As [`PayloadIdentifier::parse`].
    pub fn child(&self, name: &str) -> Result<Self, BadPayloadName> {
        Self::parse(format!("{}.{name}", self.0))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl PayloadUuid {
    /// Takes a UUID as some profile has it.
    ///
    /// # Errors
    /// [`BadPayloadName`] when it is empty, too long or has control characters.
    pub fn parse(text: impl Into<String>) -> Result<Self, BadPayloadName> {
        check(text.into()).map(Self)
    }

    /// A random one (version 4).
    pub fn random(entropy: &mut Entropy) -> Self {
        Self(entropy.uuid())
    }

    /// The UUID of a profile that never has another: the same for the same identifier, on every host and for ever.
    ///
    /// Derived ones are of version 8 with SHA-256 over the names, as in RFC 9562, appendix B.2 (version 5 is the same with SHA-1).
    pub fn of_profile(profile: &PayloadIdentifier) -> Self {
        Self::derive("profile", [profile.as_str().as_bytes()])
    }

    /// The UUID of a payload in a profile, the same for the same two identifiers.
    ///
    /// A payload that keeps both its names through a replacement is updated in place by the device, and references to it stay good
    /// (Apple, "CommonPayloadKeys").
    pub fn of_payload(profile: &PayloadIdentifier, payload: &PayloadIdentifier) -> Self {
        Self::derive(
            "payload",
            [profile.as_str().as_bytes(), payload.as_str().as_bytes()],
        )
    }

    /// The UUID of a profile with this content.
    pub(super) fn of_content(content: &[u8]) -> Self {
        Self::derive("content", [content])
    }

    fn derive<const N: usize>(kind: &str, parts: [&[u8]; N]) -> Self {
        let mut hash = Sha256::new();
        hash.update(b"mdm-core/profile/");
        hash.update(kind.as_bytes());
        for part in parts {
            // With its length before it no part can pass for the end of another.
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&hash.finalize()[..16]);
        let uuid = Builder::from_custom_bytes(bytes).into_uuid();
        let mut buffer = Uuid::encode_buffer();
        Self(uuid.hyphenated().encode_upper(&mut buffer).to_owned())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether both are the same but for the case of their letters.
    pub fn matches(&self, other: &PayloadUuid) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }
}

impl fmt::Display for PayloadIdentifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for PayloadUuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
