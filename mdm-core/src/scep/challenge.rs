//! One-time challenges: the word that a profile carries and that brings one device one certificate.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;

use super::{FailInfo, TransactionId};
use crate::{entropy::Entropy, error::ErrorCode, identity::Fingerprint, secret::Secret};

/// A challenge as the host keeps it. What opens it is not in it, only a hash.
///
/// A host stores it under [`Challenge::hash`], and replaces it in the same transaction in which it stores the certificate.
/// Two requests that come at once must not both be the first: replace it only if it still is [`ChallengeState::Open`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Challenge {
    hash: Fingerprint,
    /// What it was given out for: a place, a device. Opaque to us.
    place: String,
    expires_at: Timestamp,
    state: ChallengeState,
}

/// Whether a challenge has been used.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChallengeState {
    /// It has not.
    Open,
    /// It has.
    Used {
        /// By whom.
        by: Redeemer,
        /// The DER certificate that it brought.
        certificate: Vec<u8>,
    },
}

/// Who uses a challenge: a transaction with its key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Redeemer {
    /// The transaction.
    pub transaction: TransactionId,
    /// SHA-256 of the key (DER `SubjectPublicKeyInfo`) that is to be certified.
    pub public_key: Fingerprint,
}

/// What a challenge is good for.
#[derive(Debug, PartialEq, Eq)]
pub enum Redeemed<'a> {
    /// A certificate may be issued.
    First(FirstUse<'a>),
    /// One was issued, and the answer seems to have been lost: send the same certificate again. Nothing changes.
    Again {
        /// The DER certificate.
        certificate: &'a [u8],
    },
}

/// The one use of a challenge.
#[derive(Debug, PartialEq, Eq)]
#[must_use = "the challenge stays open until what `with` returns is stored"]
pub struct FirstUse<'a> {
    challenge: &'a Challenge,
    by: &'a Redeemer,
}

impl FirstUse<'_> {
    /// The challenge to store beside the DER certificate that it brought, before the answer is sent.
    pub fn with(self, certificate: &[u8]) -> Challenge {
        Challenge {
            state: ChallengeState::Used {
                by: self.by.clone(),
                certificate: certificate.to_vec(),
            },
            ..self.challenge.clone()
        }
    }
}

/// Why a challenge brings nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChallengeRefusal {
    /// The request has none.
    #[error("the request has no challenge")]
    Missing,
    /// Nobody gave it out. Also for the host to say, when it finds none under [`Challenge::hash_of`].
    #[error("nobody gave out this challenge")]
    Unknown,
    /// It has been used, in another transaction or for another key.
    #[error("the challenge has been used")]
    Used,
    /// It is too old.
    #[error("the challenge has expired")]
    Expired,
}

impl ChallengeRefusal {
    /// The stable code. For the log: the sender learns [`Self::fail_info`] only.
    pub fn code(self) -> ErrorCode {
        match self {
            Self::Missing => ErrorCode::ScepChallengeMissing,
            Self::Unknown => ErrorCode::ScepChallengeUnknown,
            Self::Used => ErrorCode::ScepChallengeUsed,
            Self::Expired => ErrorCode::ScepChallengeExpired,
        }
    }

    /// What the client is told: always the same.
    pub fn fail_info(self) -> FailInfo {
        match self {
            Self::Missing | Self::Unknown | Self::Used | Self::Expired => FailInfo::BadRequest,
        }
    }
}

impl Challenge {
    /// Makes a challenge for a purpose, good until `expires_at`; and the word that opens it, for the profile: 32 letters and digits of
    /// 160 random bits, safe in XML, in URLs and in a `PrintableString`.
    pub fn make(
        place: impl Into<String>,
        expires_at: Timestamp,
        entropy: &mut Entropy,
    ) -> (Self, Secret<String>) {
        let word = Secret::new(draw(entropy));
        let challenge = Self {
            hash: Self::hash_of(&word),
            place: place.into(),
            expires_at,
            state: ChallengeState::Open,
        };
        (challenge, word)
    }

    /// Under which hash a challenge is found that opens with this: SHA-256.
    pub fn hash_of(presented: &Secret<String>) -> Fingerprint {
        Fingerprint::of_der(presented.expose().as_bytes())
    }

    /// Its own hash.
    pub fn hash(&self) -> &Fingerprint {
        &self.hash
    }

    /// What it was given out for.
    pub fn place(&self) -> &str {
        &self.place
    }

    /// Until when it is good, that instant not included.
    pub fn expires_at(&self) -> Timestamp {
        self.expires_at
    }

    /// Whether it has been used.
    pub fn state(&self) -> &ChallengeState {
        &self.state
    }

    /// Says what this challenge is good for when `by` presents `presented`.
    ///
    /// A device that never got its answer asks again, in the same transaction with the same key: it gets the same certificate, also when
    /// the challenge has expired meanwhile. Who has not got the key can do nothing with it.
    ///
    /// # Errors
    /// [`ChallengeRefusal`].
    pub fn redeem<'a>(
        &'a self,
        now: Timestamp,
        presented: Option<&Secret<String>>,
        by: &'a Redeemer,
    ) -> Result<Redeemed<'a>, ChallengeRefusal> {
        let presented = Self::hash_of(presented.ok_or(ChallengeRefusal::Missing)?);
        if !bool::from(presented.as_bytes().ct_eq(self.hash.as_bytes())) {
            return Err(ChallengeRefusal::Unknown);
        }
        match &self.state {
            ChallengeState::Used {
                by: first,
                certificate,
            } if first == by => Ok(Redeemed::Again { certificate }),
            ChallengeState::Used { .. } => Err(ChallengeRefusal::Used),
            ChallengeState::Open if now >= self.expires_at => Err(ChallengeRefusal::Expired),
            ChallengeState::Open => Ok(Redeemed::First(FirstUse {
                challenge: self,
                by,
            })),
        }
    }
}

/// Leaves out the hash: who could guess the word would know when it is right.
impl fmt::Debug for Challenge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Challenge")
            .field("place", &self.place)
            .field("expires_at", &self.expires_at)
            .field("state", &self.state)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for ChallengeState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Open => f.write_str("Open"),
            Self::Used { by, .. } => f
                .debug_struct("Used")
                .field("by", by)
                .finish_non_exhaustive(),
        }
    }
}

/// 32 of 32 symbols, none of which looks like another.
fn draw(entropy: &mut Entropy) -> String {
    const SYMBOLS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let bytes: [u8; 32] = entropy.bytes();
    let symbol = |byte: u8| char::from(SYMBOLS[usize::from(byte % 32)]);
    bytes.into_iter().map(symbol).collect()
}
