//! Why APNs refused, in its own words.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

macro_rules! reasons {
    ($( $(#[$doc:meta])* $name:ident, )*) => {
        /// The `reason` of an answer. The list is open: a word that Apple adds tomorrow is [`Reason::Other`].
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub enum Reason {
            $( $(#[$doc])* $name, )*
            /// A word this library does not know, as it came.
            Other(String),
        }

        impl Reason {
            /// Every reason that Apple documents.
            pub const ALL: &'static [Reason] = &[$( Reason::$name, )*];

            /// Apple's word.
            pub fn as_str(&self) -> &str {
                match self { $( Self::$name => stringify!($name), )* Self::Other(word) => word }
            }

            /// Reads Apple's word, which is case-sensitive. Never fails.
            pub fn parse(word: &str) -> Self {
                match word { $( stringify!($name) => Self::$name, )* other => Self::Other(other.to_owned()) }
            }
        }
    };
}

reasons! {
    /// 400: the collapse identifier is too long.
    BadCollapseId,
    /// 400: the token is none, or belongs to the other environment (sandbox, production).
    BadDeviceToken,
    /// 400: `apns-expiration` is no number.
    BadExpirationDate,
    /// 400: `apns-id` is no UUID.
    BadMessageId,
    /// 400: `apns-priority` is none of 1, 5, 10.
    BadPriority,
    /// 400: `apns-topic` is invalid.
    BadTopic,
    /// 400: the token was made for another topic.
    DeviceTokenNotForTopic,
    /// 400: a header came twice.
    DuplicateHeaders,
    /// 400: the connection was idle for too long.
    IdleTimeout,
    /// 400: `apns-push-type` is unknown, or not for this topic.
    InvalidPushType,
    /// 400: the path names no token.
    MissingDeviceToken,
    /// 400: no `apns-topic`, with a certificate that has several.
    MissingTopic,
    /// 400: there is no body.
    PayloadEmpty,
    /// 400: the certificate may not push to this topic.
    TopicDisallowed,
    /// 403: the certificate is not valid.
    BadCertificate,
    /// 403: the certificate is for the other environment.
    BadCertificateEnvironment,
    /// 403: the provider's token is too old. MDM has none: it needs a certificate.
    ExpiredProviderToken,
    /// 403: the action is not allowed.
    Forbidden,
    /// 403: the provider's token is not valid. MDM has none.
    InvalidProviderToken,
    /// 403: neither a certificate nor a provider's token came.
    MissingProviderToken,
    /// 403: the provider's token has another key than before. MDM has none.
    UnrelatedKeyIdInToken,
    /// 403: the provider's token has a key of the other environment. MDM has none.
    BadEnvironmentKeyIdInToken,
    /// 404: the path is wrong.
    BadPath,
    /// 405: not a POST.
    MethodNotAllowed,
    /// 410: the token is not active for the topic any more.
    Unregistered,
    /// 410: the token has expired.
    ExpiredToken,
    /// 413: the body is over 4,096 bytes.
    PayloadTooLarge,
    /// 429: too many pushes in a row to this token.
    TooManyRequests,
    /// 429: the provider's token is changed too often. MDM has none.
    TooManyProviderTokenUpdates,
    /// 500: APNs has a fault.
    InternalServerError,
    /// 503: APNs is not available.
    ServiceUnavailable,
    /// 503: this server of APNs is going down.
    Shutdown,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Reason {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|word| Self::parse(&word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_reads_back() {
        for reason in Reason::ALL {
            assert_eq!(&Reason::parse(reason.as_str()), reason);
        }
        assert_eq!(
            Reason::parse("badtopic"),
            Reason::Other("badtopic".to_owned())
        );
        assert_eq!(Reason::parse("").as_str(), "");
    }
}
