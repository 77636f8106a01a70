//! The request that wakes one device.

use std::fmt;

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{magic::PushMagic, token::PushToken, topic::Topic};

/// Where a wake goes: what one TokenUpdate said.
///
/// The four belong together. After another TokenUpdate only the new ones work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The device's address at APNs.
    pub token: PushToken,
    /// The secret that the push carries.
    pub magic: PushMagic,
    /// The topic of the enrollment; the push certificate must have it.
    pub topic: Topic,
    /// When the TokenUpdate was received. A token that APNs declared dead before that lives again.
    pub registered_at: Timestamp,
}

/// Until when APNs keeps a push for a device that is offline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Expiration(u64);

impl Expiration {
    /// One attempt only: APNs stores nothing, and a device that is offline never learns of it.
    pub const ONE_ATTEMPT: Self = Self(0);

    /// Stored until `moment`, in whole seconds. A moment before 1970 is past, so it is [`Expiration::ONE_ATTEMPT`].
    pub fn at(moment: Timestamp) -> Self {
        Self(u64::try_from(moment.as_second()).unwrap_or(0))
    }

    /// Stored for `time` from now; nothing or less is [`Expiration::ONE_ATTEMPT`]. APNs keeps no push longer than 30 days.
    pub fn after(now: Timestamp, time: SignedDuration) -> Self {
        if time <= SignedDuration::ZERO {
            return Self::ONE_ATTEMPT;
        }
        Self::at(now.checked_add(time).unwrap_or(Timestamp::MAX))
    }

    /// Seconds since 1970, or 0 for one attempt: the header's value.
    pub fn as_unix_seconds(self) -> u64 {
        self.0
    }
}

/// One push to one device: a POST to APNs over HTTP/2, with the push certificate as the client's.
///
/// It may be sent more than once without harm; APNs keeps the newest one per device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PushRequest {
    /// Whom to wake.
    pub target: Target,
    /// How long APNs tries.
    pub expiration: Expiration,
    /// The push's own name (`apns-id`). Without one APNs makes one up and returns it.
    pub id: Option<Uuid>,
}

impl PushRequest {
    /// `:method`.
    pub const METHOD: &'static str = "POST";

    /// A push to `target`.
    pub fn new(target: Target, expiration: Expiration) -> Self {
        Self {
            target,
            expiration,
            id: None,
        }
    }

    /// The same with a name of the caller's.
    #[must_use]
    pub fn with_id(self, id: Uuid) -> Self {
        Self {
            id: Some(id),
            ..self
        }
    }

    /// `:path`. It spells the token in full: keep it out of logs.
    pub fn path(&self) -> String {
        format!("/3/device/{}", self.target.token.to_hex())
    }

    /// The headers, each once, with lower-case names as HTTP/2 asks.
    ///
    /// Priority is always 10: the others let APNs wait for the device's convenience. The topic is always named, for certificates with several;
    /// the expiration too, as APNs stores nothing without it.
    pub fn headers(&self) -> Vec<(&'static str, String)> {
        let mut headers = vec![
            ("apns-topic", self.target.topic.to_string()),
            ("apns-push-type", "mdm".to_owned()),
            ("apns-priority", "10".to_owned()),
            (
                "apns-expiration",
                self.expiration.as_unix_seconds().to_string(),
            ),
        ];
        headers.extend(self.id.map(|id| ("apns-id", id.hyphenated().to_string())));
        headers
    }

    /// `{"mdm":"<magic>"}` and nothing else: a client ignores a push with any other key.
    pub fn body(&self) -> PushBody {
        PushBody(self.target.magic.to_body())
    }
}

/// The body of a push. It holds the magic, so it is not printed, and zeroed on drop.
pub struct PushBody(Zeroizing<Vec<u8>>);

impl AsRef<[u8]> for PushBody {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for PushBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PushBody({} bytes)", self.0.len())
    }
}
