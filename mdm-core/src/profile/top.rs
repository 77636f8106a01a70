//! The keys of a profile outside its payloads.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::{
    PayloadIdentifier, PayloadUuid,
    wire::{Wire, keys, words},
};
use crate::plist::Value;

keys! {
    /// The keys at the top of a profile (Apple, "TopLevel").
    TopLevel {
        required {
            /// What the profile is: a device replaces the one with the same identifier.
            identifier: PayloadIdentifier = "PayloadIdentifier",
            /// Which version of it this is.
            uuid: PayloadUuid = "PayloadUUID",
        }
        optional {
            /// Its name for people.
            display_name: String = "PayloadDisplayName",
            /// What it does, for people.
            description: String = "PayloadDescription",
            /// Whose it is.
            organization: String = "PayloadOrganization",
            /// Whether the user cannot remove it: on supervised iOS and tvOS, and on a Mac when installed by hand.
            removal_disallowed: bool = "PayloadRemovalDisallowed",
            /// Whether a password is asked for its removal. The password is a payload of its own.
            has_removal_passcode: bool = "HasRemovalPasscode",
            /// For whom a Mac installs it.
            ///
            /// NanoMDM's and MicroMDM's enrollment profiles say `System`. MicroMDM's users found that one installed by hand then gets no
            /// user channel, so none is set here.
            scope: PayloadScope = "PayloadScope",
            /// When it removes itself. The earlier of this and `removal_after` counts.
            removal_date: Timestamp = "RemovalDate",
            /// After how many seconds it removes itself.
            removal_after: f64 = "DurationUntilRemoval",
            /// When its user is offered an update of it.
            expiration_date: Timestamp = "PayloadExpirationDate",
            /// For which kind of device it is (iOS 12.2, macOS 10.15).
            target: TargetDevice = "TargetDeviceType",
            /// What the user has to agree to, by language tag (BCP 47) or `default`.
            consent_text: BTreeMap<String, String> = "ConsentText",
        }
    }
}

impl TopLevel {
    /// The top of a profile that always has the same UUID, derived from its identifier.
    pub fn stable(identifier: PayloadIdentifier) -> Self {
        let uuid = PayloadUuid::of_profile(&identifier);
        Self::new(identifier, uuid)
    }
}

words! {
    /// `PayloadScope`: for whom a Mac installs a profile.
    PayloadScope {
        /// All of its users.
        System = "System",
        /// The user at hand.
        User = "User",
    }
}

/// `TargetDeviceType`: for which kind of device a profile is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TargetDevice {
    /// Any (0).
    Any,
    /// iPhone, iPad, iPod touch (1).
    Iphone,
    /// Apple Watch (2).
    Watch,
    /// HomePod (3).
    HomePod,
    /// Apple TV (4).
    AppleTv,
    /// Mac (5).
    Mac,
    /// Apple Vision Pro (6).
    VisionPro,
    /// A number that was not known when this was written.
    Other(i64),
}

impl TargetDevice {
    /// The number on the wire.
    pub fn number(self) -> i64 {
        match self {
            Self::Any => 0,
            Self::Iphone => 1,
            Self::Watch => 2,
            Self::HomePod => 3,
            Self::AppleTv => 4,
            Self::Mac => 5,
            Self::VisionPro => 6,
            Self::Other(number) => number,
        }
    }
}

impl Wire for TargetDevice {
    fn from_value(value: &Value) -> Result<Self, &'static str> {
        Ok(match i64::from_value(value)? {
            0 => Self::Any,
            1 => Self::Iphone,
            2 => Self::Watch,
            3 => Self::HomePod,
            4 => Self::AppleTv,
            5 => Self::Mac,
            6 => Self::VisionPro,
            other => Self::Other(other),
        })
    }

    fn to_value(&self) -> Value {
        self.number().to_value()
    }
}
