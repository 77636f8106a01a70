//! What an answer means for the wake.

use std::fmt;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    limits::{SERVER_ERROR_PAUSE, THROTTLE_PAUSE},
    reason::Reason,
};

/// What to do after a push.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// APNs took it. That says nothing about the device.
    Accepted {
        /// The push's name, if the answer had a readable one.
        apns_id: Option<Uuid>,
    },
    /// Try again, later: APNs is unwell, or did not answer, or something else answered in its place.
    Retry {
        /// The least time to wait.
        after: SignedDuration,
        /// The evidence.
        why: Why,
    },
    /// Too many pushes: try again, later.
    Throttled {
        /// The least time to wait.
        after: SignedDuration,
        /// The evidence.
        why: Why,
    },
    /// This token reaches nobody: no push until another TokenUpdate. The device may well be alive and come by itself.
    DeadToken {
        /// When APNs found out. A token registered later lives: ask [`Verdict::is_dead`].
        since: Option<Timestamp>,
        /// The evidence.
        why: Why,
    },
    /// The certificate, its topic or its environment does not fit. No device is to blame, no retry helps before an operator acts.
    FixCertificate {
        /// The evidence.
        why: Why,
    },
    /// The request was wrong in a way that no device and no operator can cause.
    OurBug {
        /// The evidence.
        why: Why,
    },
}

impl Verdict {
    /// Every code.
    pub const ALL: &'static [&'static str] = &[
        "push.accepted",
        "push.retry",
        "push.throttled",
        "push.dead_token",
        "push.fix_certificate",
        "push.our_bug",
    ];

    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Accepted { .. } => "push.accepted",
            Self::Retry { .. } => "push.retry",
            Self::Throttled { .. } => "push.throttled",
            Self::DeadToken { .. } => "push.dead_token",
            Self::FixCertificate { .. } => "push.fix_certificate",
            Self::OurBug { .. } => "push.our_bug",
        }
    }

    /// For a push without an answer: no connection, a connection lost, a stream refused or reset, a time-out.
    pub fn no_answer() -> Self {
        Self::Retry {
            after: SignedDuration::ZERO,
            why: Why::NoAnswer,
        }
    }

    /// For a push without an answer where the connection says why.
    pub fn no_connection(detail: String) -> Self {
        Self::Retry {
            after: SignedDuration::ZERO,
            why: Why::Connection { detail },
        }
    }

    /// For a push whose connection TLS refused because of the push certificate: expired, revoked, of nobody APNs knows.
    pub fn certificate_refused(detail: String) -> Self {
        Self::FixCertificate {
            why: Why::Connection { detail },
        }
    }

    /// For a push that a connection's end took with it, by the reason that the GOAWAY gave.
    ///
    /// A server that goes down (`Shutdown`, `IdleTimeout`, no reason) is left for another at once; a certificate or a token that is
    /// refused stays refused on the next connection.
    pub(crate) fn on_go_away(code: u32, reason: Option<Reason>) -> Self {
        let blame = match &reason {
            // It is this server of APNs that goes, not APNs: the fifteen minutes are for answers.
            None
            | Some(Reason::Shutdown | Reason::ServiceUnavailable | Reason::InternalServerError) => {
                None
            }
            Some(reason) => of_reason(reason),
        };
        let why = Why::GoAway { code, reason };
        match blame {
            Some(Blame::Certificate) => Self::FixCertificate { why },
            Some(Blame::Haste) => Self::Throttled {
                after: THROTTLE_PAUSE,
                why,
            },
            // A GOAWAY ends a connection of many devices: it accuses no single token or request.
            Some(Blame::Connection | Blame::Server | Blame::Token | Blame::Us) | None => {
                Self::Retry {
                    after: SignedDuration::ZERO,
                    why,
                }
            }
        }
    }

    /// Whether a token that was registered (TokenUpdate received) at `token_registered_at` is dead by this verdict.
    ///
    /// A token registered after APNs found it inactive is alive again. Without APNs' time it is dead.
    pub fn is_dead(&self, token_registered_at: Timestamp) -> bool {
        match self {
            Self::DeadToken { since, .. } => since.is_none_or(|since| token_registered_at <= since),
            Self::Accepted { .. }
            | Self::Retry { .. }
            | Self::Throttled { .. }
            | Self::FixCertificate { .. }
            | Self::OurBug { .. } => false,
        }
    }

    /// The verdict on a status and a reason, with what the answer said about times.
    ///
    /// The status alone decides 200, 5xx and what APNs never sends (a proxy did). In between a reason that is documented decides,
    /// even under another status than the documented one; an unknown or missing reason leaves it to the status.
    pub(crate) fn on(
        status: u16,
        reason: Option<Reason>,
        since: Option<Timestamp>,
        retry_after: Option<SignedDuration>,
        apns_id: Option<Uuid>,
    ) -> Self {
        let at_least = |pause: SignedDuration| retry_after.unwrap_or_default().max(pause);
        let blame = match status {
            200 => return Self::Accepted { apns_id },
            400..=499 => reason
                .as_ref()
                .and_then(of_reason)
                .unwrap_or_else(|| of_status(status)),
            _ => Blame::Server,
        };
        let why = Why::Answer { status, reason };
        match blame {
            Blame::Connection => Self::Retry {
                after: at_least(SignedDuration::ZERO),
                why,
            },
            Blame::Server => Self::Retry {
                after: at_least(SERVER_ERROR_PAUSE),
                why,
            },
            Blame::Haste => Self::Throttled {
                after: at_least(THROTTLE_PAUSE),
                why,
            },
            Blame::Token => Self::DeadToken { since, why },
            Blame::Certificate => Self::FixCertificate { why },
            Blame::Us => Self::OurBug { why },
        }
    }
}

/// Who or what stood in the way.
enum Blame {
    Connection,
    Server,
    Haste,
    Token,
    Certificate,
    Us,
}

fn of_reason(reason: &Reason) -> Option<Blame> {
    Some(match reason {
        Reason::IdleTimeout => Blame::Connection,
        Reason::InternalServerError | Reason::ServiceUnavailable | Reason::Shutdown => {
            Blame::Server
        }
        Reason::TooManyRequests | Reason::TooManyProviderTokenUpdates => Blame::Haste,
        Reason::BadDeviceToken | Reason::Unregistered | Reason::ExpiredToken => Blame::Token,
        // The token is good, for another topic: seen by a whole fleet when its certificate is replaced instead of renewed.
        // To call the tokens dead would make an operator's slip permanent.
        Reason::DeviceTokenNotForTopic
        | Reason::BadTopic
        | Reason::TopicDisallowed
        | Reason::BadCertificate
        | Reason::BadCertificateEnvironment
        | Reason::ExpiredProviderToken
        | Reason::Forbidden
        | Reason::InvalidProviderToken
        | Reason::MissingProviderToken
        | Reason::UnrelatedKeyIdInToken
        | Reason::BadEnvironmentKeyIdInToken => Blame::Certificate,
        Reason::BadCollapseId
        | Reason::BadExpirationDate
        | Reason::BadMessageId
        | Reason::BadPriority
        | Reason::DuplicateHeaders
        | Reason::InvalidPushType
        | Reason::MissingDeviceToken
        | Reason::MissingTopic
        | Reason::PayloadEmpty
        | Reason::BadPath
        | Reason::MethodNotAllowed
        | Reason::PayloadTooLarge => Blame::Us,
        Reason::Other(_) => return None,
    })
}

fn of_status(status: u16) -> Blame {
    match status {
        400 | 404 | 405 | 413 => Blame::Us,
        403 => Blame::Certificate,
        410 => Blame::Token,
        429 => Blame::Haste,
        _ => Blame::Server,
    }
}

/// The evidence behind a verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Why {
    /// An answer came.
    Answer {
        /// HTTP's status.
        status: u16,
        /// APNs' word, if there was one.
        reason: Option<Reason>,
    },
    /// The connection was ended by a GOAWAY before an answer came.
    GoAway {
        /// HTTP/2's error code (RFC 9113, 7).
        code: u32,
        /// APNs' word, if there was one.
        reason: Option<Reason>,
    },
    /// There was no connection, or it broke, in a way that says more: TLS's alert, or a host's name that cannot be found.
    Connection {
        /// What the connection's libraries said.
        detail: String,
    },
    /// No answer came.
    NoAnswer,
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer {
                status,
                reason: Some(reason),
            } => write!(f, "{status} {reason}"),
            Self::Answer {
                status,
                reason: None,
            } => write!(f, "{status}"),
            Self::GoAway {
                reason: Some(reason),
                ..
            } => write!(f, "GOAWAY {reason}"),
            Self::GoAway { code, reason: None } => {
                write!(f, "GOAWAY without a reason, code {code}")
            }
            Self::Connection { detail } => write!(f, "no connection: {detail}"),
            Self::NoAnswer => f.write_str("no answer"),
        }
    }
}
