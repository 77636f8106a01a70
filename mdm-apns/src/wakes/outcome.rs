//! What the machine hands out: pushes, and what attempts came to.

use jiff::Timestamp;
use uuid::Uuid;

use crate::{request::PushRequest, token::PushToken, verdict::Why};

/// The name of one attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Flight(pub(super) u64);

/// One push to be sent now, and to be reported with its flight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Push<K> {
    /// Whom it wakes.
    pub enrollment: K,
    /// The attempt.
    pub flight: Flight,
    /// What to send.
    pub request: PushRequest,
}

/// What is to be done now.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Batch<K> {
    /// Pushes to send.
    pub pushes: Vec<Push<K>>,
    /// What became of pushes that nobody reported in time.
    pub outcomes: Vec<(K, Outcome)>,
}

/// What an attempt came to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub enum Outcome {
    /// APNs took it.
    Accepted {
        /// The push's name.
        apns_id: Option<Uuid>,
    },
    /// It failed and will be tried again.
    Retrying {
        /// When.
        at: Timestamp,
        /// Failures in a row.
        failures: u32,
        /// The evidence.
        why: Why,
    },
    /// The token reaches nobody: mark it, unless another TokenUpdate has replaced it by now.
    DeadToken {
        /// Which token, to compare with the stored one.
        token: PushToken,
        /// When APNs found out.
        since: Option<Timestamp>,
        /// The evidence.
        why: Why,
    },
    /// The push certificate needs an operator. Ask for the wake again once it is cured.
    FixCertificate {
        /// The evidence.
        why: Why,
    },
    /// The request was wrong: a fault of this library or its host.
    OurBug {
        /// The evidence.
        why: Why,
    },
    /// It failed for as long as the policy's patience lasts.
    GaveUp {
        /// Failures in a row.
        failures: u32,
        /// The last evidence.
        why: Why,
    },
    /// No such attempt is under way: reported before, or too late, or forgotten. Nothing has changed.
    Unknown,
}

impl Outcome {
    /// Every code.
    pub const ALL: &'static [&'static str] = &[
        "wake.accepted",
        "wake.retrying",
        "wake.dead_token",
        "wake.fix_certificate",
        "wake.our_bug",
        "wake.gave_up",
        "wake.unknown",
    ];

    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Accepted { .. } => "wake.accepted",
            Self::Retrying { .. } => "wake.retrying",
            Self::DeadToken { .. } => "wake.dead_token",
            Self::FixCertificate { .. } => "wake.fix_certificate",
            Self::OurBug { .. } => "wake.our_bug",
            Self::GaveUp { .. } => "wake.gave_up",
            Self::Unknown => "wake.unknown",
        }
    }

    /// Whether the wake has ended with it. (A newer one, asked for meanwhile, may be pending.)
    pub fn is_final(&self) -> bool {
        match self {
            Self::Accepted { .. }
            | Self::DeadToken { .. }
            | Self::FixCertificate { .. }
            | Self::OurBug { .. }
            | Self::GaveUp { .. } => true,
            Self::Retrying { .. } | Self::Unknown => false,
        }
    }
}
