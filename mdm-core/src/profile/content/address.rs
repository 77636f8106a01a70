//! URLs in profiles, and the topic.

use std::fmt;

use crate::{
    error::ErrorCode,
    limits::{MAX_TOPIC_BYTES, MAX_URL_BYTES},
    plist::Value,
    profile::wire::Wire,
};

/// An absolute `https` or `http` URL, kept byte for byte: a device compares it so.
///
/// At most [`MAX_URL_BYTES`] bytes of printable ASCII, with a host, without user name and fragment.
/// Where only `https` will do, the rules of the flavours say so ([`crate::profile::enrollment`]).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Url(String);

/// Why a text is no URL for a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadUrl {
    /// Neither `https://` nor `http://` in lower case at its start.
    #[error("a URL in a profile begins with https:// (or http://), in lower case")]
    Scheme,
    /// No host, a user name before it, or a port that is none from 1 to 65535.
    #[error("a URL without a host, with a user name, or with an impossible port")]
    Host,
    /// A space, a control character, a character outside ASCII, a quote, a bracket where none belongs, or a fragment.
    #[error("a URL with a character that has to be escaped, or with a fragment")]
    Character,
    /// More than [`MAX_URL_BYTES`] bytes.
    #[error("a URL of more than {MAX_URL_BYTES} bytes")]
    TooLong,
}

impl BadUrl {
    /// The stable code.
    pub fn code(self) -> ErrorCode {
        ErrorCode::ProfileBadValue
    }
}

impl Url {
    /// Takes a URL.
    ///
    /// # Errors
    /// [`BadUrl`] when it is none that a device could use.
    pub fn parse(text: impl Into<String>) -> Result<Self, BadUrl> {
        let text = text.into();
        if text.len() > MAX_URL_BYTES {
            return Err(BadUrl::TooLong);
        }
        let rest = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"))
            .ok_or(BadUrl::Scheme)?;
        let allowed = |byte: u8| byte.is_ascii_graphic() && !b"\"#<>\\^`{|}".contains(&byte);
        if !rest.bytes().all(allowed) {
            return Err(BadUrl::Character);
        }
        let authority = &rest[..rest.find(['/', '?']).unwrap_or(rest.len())];
        if !is_host_and_port(authority) {
            return Err(BadUrl::Host);
        }
        Ok(Self(text))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is `https`.
    pub fn is_https(&self) -> bool {
        self.0.starts_with("https://")
    }
}

fn is_host_and_port(authority: &str) -> bool {
    let (host, port) = match authority.strip_prefix('[') {
        Some(rest) => match rest.split_once(']') {
            Some((host, port)) => (
                host,
                port.strip_prefix(':').or(port.is_empty().then_some("1")),
            ),
            None => return false,
        },
        None => match authority.split_once(':') {
            Some((host, port)) => (host, Some(port)),
            None => (authority, Some("1")),
        },
    };
    let named = !host.is_empty() && !host.contains(['@', '[', ']']);
    named
        && port.is_some_and(|port| {
            port.bytes().all(|byte| byte.is_ascii_digit())
                && port.parse::<u16>().is_ok_and(|port| port > 0)
        })
}

impl fmt::Display for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Wire for Url {
    fn from_value(value: &Value) -> Result<Self, &'static str> {
        Self::parse(value.as_string().ok_or("it is no string")?)
            .map_err(|_| "it is no URL that a device could use")
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.clone())
    }
}

/// `Topic` of an MDM payload: `com.apple.mgmt.` and a name, the UID in the subject of the push certificate.
///
/// At most [`MAX_TOPIC_BYTES`] printable ASCII characters, compared exactly. It never changes for an enrolled device.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MdmTopic(String);

/// Why a text is no topic of an MDM payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "a topic is `com.apple.mgmt.` and a name, at most {MAX_TOPIC_BYTES} printable ASCII characters"
)]
pub struct BadTopic;

impl BadTopic {
    /// The stable code.
    pub fn code(self) -> ErrorCode {
        ErrorCode::ProfileBadValue
    }
}

impl MdmTopic {
    /// Takes a topic.
    ///
    /// # Errors
    /// [`BadTopic`] when it is none of MDM's.
    pub fn parse(text: impl Into<String>) -> Result<Self, BadTopic> {
        let text = text.into();
        let name = text.strip_prefix("com.apple.mgmt.").ok_or(BadTopic)?;
        let fits = !name.is_empty()
            && text.len() <= MAX_TOPIC_BYTES
            && text.bytes().all(|byte| byte.is_ascii_graphic());
        if fits { Ok(Self(text)) } else { Err(BadTopic) }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for MdmTopic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Wire for MdmTopic {
    fn from_value(value: &Value) -> Result<Self, &'static str> {
        Self::parse(value.as_string().ok_or("it is no string")?)
            .map_err(|_| "it is no topic of MDM")
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.clone())
    }
}
