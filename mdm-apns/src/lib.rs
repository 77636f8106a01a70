//! APNs for MDM: requests, verdicts, a machine that wakes devices, and the push certificate's life.
//!
//! A push to an MDM client carries nothing but a secret that says "come here"; the device then opens HTTPS by itself.
//!
//! | what | where |
//! | --- | --- |
//! | what to send | [`PushRequest`] |
//! | what APNs' answer, or the end of its connection, means | [`Response::verdict`], [`GoAway::verdict`] |
//! | which push to send when, and what to do after a failure | [`Wakes`] |
//! | what a push certificate says, how long it lasts, what may take its place | [`certificate`] |
//! | the vendor's signature under a customer's certificate request | [`vendor`] |
//! | the connection itself | `client`, with the feature of that name |
//!
//! All but the last is pure: it opens no connection, reads no clock and draws no random number. The host hands in the time and a seed, and
//! brings its own HTTP/2 or takes `client`. A host that already runs the crate `a2` finds an adapter beside this crate, in `mdm-apns-a2`.
//!
//! ```
//! use jiff::{SignedDuration, Timestamp};
//! use mdm_apns::{Expiration, PushMagic, PushRequest, PushToken, Response, Target, Topic, Verdict};
//!
//! let now = Timestamp::from_second(1_763_712_000)?;
//! let target = Target {
//!     token: PushToken::from_bytes(&[0xab; 32])?,
//!     magic: PushMagic::new("5B1C…".to_owned())?,
//!     topic: Topic::new("com.apple.mgmt.External.0a1b2c3d")?,
//!     registered_at: now,
//! };
//! let request = PushRequest::new(target, Expiration::after(now, SignedDuration::from_hours(1)));
//! assert!(request.path().starts_with("/3/device/abab"));
//!
//! let answer = Response { status: 410, body: br#"{"reason":"Unregistered"}"#, ..Response::default() };
//! assert!(matches!(answer.verdict(now), Verdict::DeadToken { .. }));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! That APNs accepted a push says nothing about the device: only a contact does.

pub mod certificate;
#[cfg(feature = "client")]
pub mod client;
mod go_away;
pub mod limits;
mod magic;
mod pem;
mod reason;
mod request;
mod response;
mod signature;
mod token;
mod topic;
pub mod vendor;
mod verdict;
mod wakes;

pub use go_away::GoAway;
pub use magic::{MagicError, PushMagic};
pub use reason::Reason;
pub use request::{Expiration, PushBody, PushRequest, Target};
pub use response::Response;
pub use signature::{CheckSignature, SignatureAlgorithm, Signed};
pub use token::{PushToken, TokenError};
pub use topic::{Topic, TopicError};
pub use verdict::{Verdict, Why};
pub use wakes::{
    Batch, Flight, Health, Outcome, Policy, PolicyError, Push, Restored, Snapshot, TopicState,
    Wakes,
};
