//! Whether a certificate may take another one's place.

use jiff::Timestamp;

use super::{Environment, ExpiryLevel, PushCertificate};
use crate::topic::Topic;

/// A renewal that loses nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Renewal {
    /// How many days longer the new certificate lasts, rounded down. Nought for the same one again.
    pub days_gained: i64,
}

/// Why a certificate must not take the other one's place.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RenewalRefusal {
    /// It is of another topic: it was created anew instead of renewed, or under another Apple Account. This is what happens to whole fleets.
    #[error(
        "the new certificate's topic is `{new}`, the current one's `{current}`: every device that is enrolled under the current topic would be \
         lost, as no push would ever reach it again and each would have to be enrolled anew; \
         at identity.apple.com choose \"Renew\" beside the certificate with serial number {serial}, under the Apple Account that made it"
    )]
    OtherTopic {
        /// The topic that devices are enrolled under.
        current: Topic,
        /// The topic that was offered.
        new: Topic,
        /// The current certificate's serial number, by which Apple's portal tells certificates apart.
        serial: String,
    },
    /// It is for the other environment: the tokens of the devices are not.
    #[error(
        "the new certificate pushes to another environment than the current one: the devices' tokens are not valid there"
    )]
    OtherEnvironment,
    /// It has ended.
    #[error("the new certificate has expired on {not_after}: download the renewed one")]
    Expired {
        /// When.
        not_after: Timestamp,
    },
    /// It has not begun.
    #[error("the new certificate is valid from {not_before} on: check this server's clock")]
    NotYetValid {
        /// When it begins.
        not_before: Timestamp,
    },
    /// It ends before the current one: an old file was chosen.
    #[error(
        "the new certificate ends on {not_after}, before the current one: this is an older file"
    )]
    EndsEarlier {
        /// When.
        not_after: Timestamp,
    },
}

impl RenewalRefusal {
    /// Every code.
    pub const ALL: &'static [&'static str] = &[
        "renewal.other_topic",
        "renewal.other_environment",
        "renewal.expired",
        "renewal.not_yet_valid",
        "renewal.ends_earlier",
    ];

    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::OtherTopic { .. } => "renewal.other_topic",
            Self::OtherEnvironment => "renewal.other_environment",
            Self::Expired { .. } => "renewal.expired",
            Self::NotYetValid { .. } => "renewal.not_yet_valid",
            Self::EndsEarlier { .. } => "renewal.ends_earlier",
        }
    }

    /// Whether to go on in spite of it would cut off the enrolled devices for good. A host that lets its operator insist shows
    /// how many there are.
    pub fn loses_devices(&self) -> bool {
        match self {
            Self::OtherTopic { .. } | Self::OtherEnvironment => true,
            Self::Expired { .. } | Self::NotYetValid { .. } | Self::EndsEarlier { .. } => false,
        }
    }
}

/// Whether `new` may take the place of `current`. What loses devices is found first.
///
/// # Errors
/// [`RenewalRefusal`], with what would happen.
pub fn evaluate_renewal(
    current: &PushCertificate,
    new: &PushCertificate,
    now: Timestamp,
) -> Result<Renewal, RenewalRefusal> {
    if new.topic() != current.topic() {
        return Err(RenewalRefusal::OtherTopic {
            current: current.topic().clone(),
            new: new.topic().clone(),
            serial: current.serial().to_owned(),
        });
    }
    if !is_covered(current.environment(), new.environment()) {
        return Err(RenewalRefusal::OtherEnvironment);
    }
    let not_after = new.not_after();
    match new.expiry(now).level {
        ExpiryLevel::Expired => return Err(RenewalRefusal::Expired { not_after }),
        ExpiryLevel::NotYetValid => {
            let not_before = new.not_before();
            return Err(RenewalRefusal::NotYetValid { not_before });
        }
        ExpiryLevel::Calm | ExpiryLevel::Notice | ExpiryLevel::Warning | ExpiryLevel::Urgent => {}
    }
    let gained = not_after.duration_since(current.not_after());
    if gained.is_negative() {
        return Err(RenewalRefusal::EndsEarlier { not_after });
    }
    let days_gained = gained.as_hours() / 24;
    Ok(Renewal { days_gained })
}

fn is_covered(current: Environment, new: Environment) -> bool {
    match (current, new) {
        (Environment::Unstated, _) | (_, Environment::Unstated | Environment::Both) => true,
        (
            Environment::Production | Environment::Sandbox | Environment::Both,
            Environment::Production | Environment::Sandbox,
        ) => current == new,
    }
}
