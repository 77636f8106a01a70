//! Places: what the server prepares before a device comes (seed row E1).
//!
//! A device asks to be managed, never the other way. The operator prepares a place and gives out its link; who opens it gets an
//! enrollment profile with a challenge that is bound to the place; the certificate that the challenge brings belongs to the place; and the
//! device that authenticates with it takes the place. A link is a bearer's secret ([`PlaceToken`]): the server keeps only its hash.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    entropy::Entropy,
    error::ErrorCode,
    identity::Fingerprint,
    limits::{MAX_PLACE_ID_BYTES, MAX_PLACE_NAME_BYTES},
    secret::Secret,
};

/// The name of a place in records: a UUID, or whatever the host uses. It opens nothing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PlaceId(String);

impl PlaceId {
    /// A random one.
    pub fn draw(entropy: &mut Entropy) -> Self {
        Self(entropy.uuid())
    }

    /// Takes letters, digits and hyphens, 1 to [`MAX_PLACE_ID_BYTES`] of them.
    ///
    /// # Errors
    /// [`BadPlace::Id`].
    pub fn parse(text: impl Into<String>) -> Result<Self, BadPlace> {
        let text = text.into();
        let fits = (1..=MAX_PLACE_ID_BYTES).contains(&text.len());
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        if fits && text.bytes().all(allowed) {
            Ok(Self(text))
        } else {
            Err(BadPlace::Id)
        }
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PlaceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<PlaceId> for String {
    fn from(id: PlaceId) -> Self {
        id.0
    }
}

impl TryFrom<String> for PlaceId {
    type Error = BadPlace;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(text)
    }
}

/// The part of a place's link that nobody can guess: 160 random bits, 40 lower-case hexadecimal digits.
#[derive(Clone, Debug)]
pub struct PlaceToken(Secret<String>);

impl PlaceToken {
    /// A random one.
    pub fn draw(entropy: &mut Entropy) -> Self {
        let bytes: [u8; 20] = entropy.bytes();
        let text = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        Self(Secret::new(text))
    }

    /// For the link.
    pub fn expose(&self) -> &str {
        self.0.expose()
    }

    /// By which the server finds the place: SHA-256 of what stands in a link, whoever made it up.
    pub fn hash(in_link: &str) -> Fingerprint {
        Fingerprint::of_der(in_link.as_bytes())
    }
}

/// How many devices may come to a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Uses {
    /// So many. One is the usual.
    UpTo(u32),
    /// Any number, until it expires or is closed: for a poster on the wall.
    Unlimited,
}

/// A place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Its name in records.
    pub id: PlaceId,
    /// What people call it: whose device it is for, say. At most [`MAX_PLACE_NAME_BYTES`].
    pub name: String,
    /// The group into which devices come.
    pub group: Option<String>,
    /// When it was prepared.
    pub created_at: Timestamp,
    /// Until when its link works, if not for ever.
    pub expires_at: Option<Timestamp>,
    /// How many devices may come.
    pub uses: Uses,
    /// How many have come.
    pub taken: u32,
    /// When the operator closed it.
    pub closed_at: Option<Timestamp>,
}

/// Whether a place can be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlaceState {
    /// It can.
    Open,
    /// As many devices have come as may.
    Used,
    /// Its time is over.
    Expired,
    /// The operator closed it.
    Closed,
}

impl PlaceState {
    /// The stable code with which a link to such a place is refused; none for an open one.
    pub fn code(self) -> Option<ErrorCode> {
        match self {
            Self::Open => None,
            Self::Used => Some(ErrorCode::PlaceUsed),
            Self::Expired => Some(ErrorCode::PlaceExpired),
            Self::Closed => Some(ErrorCode::PlaceClosed),
        }
    }
}

/// Why a place cannot be prepared so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadPlace {
    /// Its id.
    #[error("a place's id has 1 to {MAX_PLACE_ID_BYTES} letters, digits and hyphens")]
    Id,
    /// Its name or group.
    #[error("a place's name and group have 1 to {MAX_PLACE_NAME_BYTES} bytes of text in one line")]
    Name,
    /// Its uses.
    #[error("a place is for one device at least")]
    Uses,
    /// Its end.
    #[error("a place cannot expire before it is prepared")]
    Expiry,
}

impl BadPlace {
    /// The stable code.
    pub fn code(self) -> ErrorCode {
        ErrorCode::PlaceBadValue
    }
}

impl Place {
    /// Prepares a place for one device, for ever; set the other fields, then [`Place::check`] them.
    pub fn new(id: PlaceId, name: impl Into<String>, now: Timestamp) -> Self {
        Self {
            id,
            name: name.into(),
            group: None,
            created_at: now,
            expires_at: None,
            uses: Uses::UpTo(1),
            taken: 0,
            closed_at: None,
        }
    }

    /// Says what is wrong with it.
    ///
    /// # Errors
    /// [`BadPlace`].
    pub fn check(&self) -> Result<(), BadPlace> {
        let is_line = |text: &str| {
            (1..=MAX_PLACE_NAME_BYTES).contains(&text.len()) && !text.contains(char::is_control)
        };
        if !is_line(&self.name) || !self.group.as_deref().is_none_or(is_line) {
            return Err(BadPlace::Name);
        }
        if self.uses == Uses::UpTo(0) {
            return Err(BadPlace::Uses);
        }
        if self.expires_at.is_some_and(|end| end <= self.created_at) {
            return Err(BadPlace::Expiry);
        }
        Ok(())
    }

    /// Whether a link to it works now.
    pub fn state(&self, now: Timestamp) -> PlaceState {
        if self.closed_at.is_some() {
            PlaceState::Closed
        } else if self.is_full() {
            PlaceState::Used
        } else if self.expires_at.is_some_and(|end| end <= now) {
            PlaceState::Expired
        } else {
            PlaceState::Open
        }
    }

    /// Whether as many devices have come as may.
    pub fn is_full(&self) -> bool {
        match self.uses {
            Uses::UpTo(most) => self.taken >= most,
            Uses::Unlimited => false,
        }
    }
}

/// The place for which a certificate was issued, as a step sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// The place.
    pub place: Place,
    /// Whether the device that the step is about has taken it already.
    pub taken_by_device: bool,
    /// When the certificate ends with which the profile was signed that led to the certificate, if it was signed.
    pub profile_signed_until: Option<Timestamp>,
}

impl Invitation {
    /// Whether a device may take the place with it.
    ///
    /// That the place has expired since does not matter: the certificate was asked for in time. Nor does a second
    /// Authenticate of the same device, unless its enrollment `is_over`: then it is a copy of what was said before.
    ///
    /// # Errors
    /// [`ErrorCode::PlaceUsed`], [`ErrorCode::PlaceClosed`].
    pub(crate) fn admit(&self, is_over: bool) -> Result<(), ErrorCode> {
        if self.taken_by_device {
            return if is_over {
                Err(ErrorCode::PlaceUsed)
            } else {
                Ok(())
            };
        }
        if self.place.closed_at.is_some() {
            return Err(ErrorCode::PlaceClosed);
        }
        if self.place.is_full() {
            return Err(ErrorCode::PlaceUsed);
        }
        Ok(())
    }
}
