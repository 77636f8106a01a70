//! The topic: which push certificate speaks to which enrollment profile.

use std::{fmt, sync::Arc};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use crate::limits::MAX_TOPIC_BYTES;

/// What Apple's push certificates for MDM begin with.
const PREFIX: &str = "com.apple.mgmt.";

/// The `Topic` of an MDM payload, equal to the `UID` in the push certificate's subject (`com.apple.mgmt.External.<uuid>`).
///
/// 1 to [`MAX_TOPIC_BYTES`] printable ASCII characters without spaces, compared exactly. It never changes for an enrolled device:
/// a push certificate of another topic, however valid, wakes nobody.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Topic(Arc<str>);

impl Topic {
    /// A topic of Apple's MDM push certificates.
    ///
    /// # Errors
    /// [`TopicError::NotMdm`] when it does not begin with `com.apple.mgmt.`: an app's bundle identifier was put here, most likely.
    /// Else as [`Topic::unchecked_prefix`].
    pub fn new(topic: &str) -> Result<Self, TopicError> {
        let this = Self::unchecked_prefix(topic)?;
        match topic.strip_prefix(PREFIX) {
            Some(rest) if !rest.is_empty() => Ok(this),
            Some(_) | None => Err(TopicError::NotMdm),
        }
    }

    /// A topic that need not begin with `com.apple.mgmt.`: for a test's own certificate, or should Apple choose another prefix.
    ///
    /// # Errors
    /// [`TopicError::Empty`], [`TopicError::TooLong`], or [`TopicError::Illegal`] for what cannot stand in a header.
    pub fn unchecked_prefix(topic: &str) -> Result<Self, TopicError> {
        if topic.is_empty() {
            return Err(TopicError::Empty);
        }
        if topic.len() > MAX_TOPIC_BYTES {
            return Err(TopicError::TooLong);
        }
        if !topic.bytes().all(|b| b.is_ascii_graphic()) {
            return Err(TopicError::Illegal);
        }
        Ok(Self(topic.into()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Topic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Topic {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Topic {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::unchecked_prefix(&text).map_err(D::Error::custom)
    }
}

/// Why a text is no topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TopicError {
    /// There is nothing.
    #[error("the topic is empty")]
    Empty,
    /// More than [`MAX_TOPIC_BYTES`].
    #[error("the topic has more than {MAX_TOPIC_BYTES} bytes")]
    TooLong,
    /// A space, a control character or something outside ASCII, which no header may carry.
    #[error("the topic has characters other than printable ASCII")]
    Illegal,
    /// Not a topic of an MDM push certificate.
    #[error("the topic does not begin with `{PREFIX}` and a name")]
    NotMdm,
}

impl TopicError {
    /// Every code.
    pub const ALL: &'static [&'static str] = &[
        "topic.empty",
        "topic.too_long",
        "topic.illegal",
        "topic.not_mdm",
    ];

    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "topic.empty",
            Self::TooLong => "topic.too_long",
            Self::Illegal => "topic.illegal",
            Self::NotMdm => "topic.not_mdm",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_mdm_topics_pass_without_being_asked_for() {
        let topic = "com.apple.mgmt.External.4f7a2b8e-0000-4000-8000-000000000001";
        assert_eq!(Topic::new(topic).unwrap().as_str(), topic);
        for other in [
            "com.example.app",
            "com.apple.mgmt",
            "com.apple.mgmt.",
            "COM.APPLE.MGMT.X",
        ] {
            assert_eq!(Topic::new(other), Err(TopicError::NotMdm), "{other}");
            assert_eq!(Topic::unchecked_prefix(other).unwrap().to_string(), other);
        }
    }

    #[test]
    fn no_topic_can_break_out_of_its_header() {
        for bad in [
            "com.apple.mgmt.a\r\nx: y",
            "com.apple.mgmt.a b",
            "com.apple.mgmt.é",
            "\0",
        ] {
            assert_eq!(Topic::new(bad), Err(TopicError::Illegal), "{bad:?}");
        }
        assert_eq!(Topic::new(""), Err(TopicError::Empty));
        assert!(Topic::unchecked_prefix(&"x".repeat(MAX_TOPIC_BYTES)).is_ok());
        let long = Topic::unchecked_prefix(&"x".repeat(MAX_TOPIC_BYTES + 1));
        assert_eq!(long, Err(TopicError::TooLong));
    }
}
