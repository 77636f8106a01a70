//! Why a push certificate is not taken into use unless the operator insists.

use std::fmt;

use jiff::Timestamp;
use mdm_apns::certificate::{PushCertificate, Renewal, RenewalRefusal, evaluate_renewal};

/// Whether an operator wants a certificate in spite of what it would do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Insistence {
    /// What does harm is refused.
    #[default]
    Careful,
    /// The operator knows, and wants it.
    Forced,
}

/// The enrolled devices that can be woken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Enrolled {
    /// Under another topic than the new certificate's.
    pub(super) under_others: u64,
    /// All of them.
    pub(super) all: u64,
}

impl Enrolled {
    const NOBODY: Self = Self {
        under_others: 0,
        all: 0,
    };

    fn lost_by(self, refusal: &RenewalRefusal) -> u64 {
        match refusal {
            RenewalRefusal::OtherTopic { .. } => self.under_others,
            RenewalRefusal::OtherEnvironment => self.all,
            RenewalRefusal::Expired { .. }
            | RenewalRefusal::NotYetValid { .. }
            | RenewalRefusal::EndsEarlier { .. } => 0,
        }
    }
}

/// What would happen, and to how many devices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The stable code: of [`RenewalRefusal`], or `renewal.other_topic_than_devices`.
    pub code: &'static str,
    /// How many enrolled devices would never be woken again.
    pub devices_lost: u64,
    reason: String,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)?;
        match self.devices_lost {
            0 => Ok(()),
            1 => f.write_str(" (1 enrolled device would be lost)"),
            count => write!(f, " ({count} enrolled devices would be lost)"),
        }
    }
}

impl std::error::Error for Refusal {}

impl Refusal {
    /// Whether `new` may take the place of `current`.
    pub(super) fn of_renewal(
        current: &PushCertificate,
        new: &PushCertificate,
        enrolled: Enrolled,
        now: Timestamp,
    ) -> Result<Renewal, Self> {
        evaluate_renewal(current, new, now).map_err(|refusal| Self {
            code: refusal.code(),
            devices_lost: enrolled.lost_by(&refusal),
            reason: refusal.to_string(),
        })
    }

    /// Whether `new` may be the first certificate here: devices may have come before it, from another server.
    pub(super) fn of_first(
        new: &PushCertificate,
        enrolled: Enrolled,
        now: Timestamp,
    ) -> Result<(), Self> {
        if enrolled.under_others > 0 {
            return Err(Self {
                code: "renewal.other_topic_than_devices",
                devices_lost: enrolled.under_others,
                reason: format!(
                    "the certificate's topic is `{}`, and devices are enrolled under another one: no push would ever reach them",
                    new.topic()
                ),
            });
        }
        // As a renewal of itself it is judged by its time alone.
        Self::of_renewal(new, new, Enrolled::NOBODY, now).map(drop)
    }
}
