//! On which platform, since when and under which conditions.

use std::{fmt, str::FromStr};

/// An operating system that speaks the protocol. iPadOS counts as iOS, as in the schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Platform {
    /// iOS and iPadOS.
    Ios,
    /// macOS.
    MacOs,
    /// tvOS.
    TvOs,
    /// visionOS.
    VisionOs,
    /// watchOS.
    WatchOs,
}

impl Platform {
    /// Every platform.
    pub const ALL: [Self; 5] = [
        Self::Ios,
        Self::MacOs,
        Self::TvOs,
        Self::VisionOs,
        Self::WatchOs,
    ];

    /// Apple's name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ios => "iOS",
            Self::MacOs => "macOS",
            Self::TvOs => "tvOS",
            Self::VisionOs => "visionOS",
            Self::WatchOs => "watchOS",
        }
    }
}

impl fmt::Display for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A version of an operating system: major, minor, patch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OsVersion(pub u16, pub u16, pub u16);

impl fmt::Display for OsVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(major, minor, patch) = self;
        write!(f, "{major}.{minor}")?;
        if *patch > 0 {
            write!(f, ".{patch}")?;
        }
        Ok(())
    }
}

/// Text that is no version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a version of an operating system: write 17, 17.4 or 17.4.1")]
pub struct BadOsVersion;

impl FromStr for OsVersion {
    type Err = BadOsVersion;

    /// Takes `17`, `17.4`, `17.4.1`, and what devices add for a rapid security response: `16.4.1 (a)`.
    fn from_str(text: &str) -> Result<Self, BadOsVersion> {
        let numbers = text.split(' ').next().unwrap_or_default();
        let mut parts = [0; 3];
        let mut split = numbers.split('.');
        for (at, part) in parts.iter_mut().enumerate() {
            match split.next() {
                Some(number) => *part = number.parse().map_err(|_| BadOsVersion)?,
                None if at > 0 => {}
                None => return Err(BadOsVersion),
            }
        }
        match split.next() {
            None => Ok(Self(parts[0], parts[1], parts[2])),
            Some(_) => Err(BadOsVersion),
        }
    }
}

/// What holds on one platform. At an object all of it is said; at a key only what differs from the key above it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Support {
    /// The platform.
    pub platform: Platform,
    /// Since when.
    pub introduced: Option<Introduced>,
    /// From this version on it still works, and Apple advises against it.
    pub deprecated: Option<OsVersion>,
    /// From this version on it does not work any more.
    pub removed: Option<OsVersion>,
    /// The access right that the enrollment needs.
    pub access_right: Option<AccessRight>,
    /// Whether a device takes several of them (profiles).
    pub multiple: Option<bool>,
    /// Whether it goes over the device's channel.
    pub device_channel: Option<bool>,
    /// Whether it goes over a user's channel.
    pub user_channel: Option<bool>,
    /// Whether the device has to be supervised.
    pub supervised: Option<bool>,
    /// Whether the device has to be enrolled by Automated Device Enrollment.
    pub requires_ade: Option<bool>,
    /// Whether the user has to have approved the enrollment.
    pub user_approved: Option<bool>,
    /// Whether a user can install it by hand (profiles).
    pub manual_install: Option<bool>,
    /// Whether the pane is skipped wherever it would be shown (skip keys).
    pub always_skippable: Option<bool>,
    /// The enrollments that may have it (declarations and status items).
    pub enrollments: Option<Enrollments>,
    /// The scopes in which it may be used (declarations and status items).
    pub scopes: Option<Scopes>,
    /// What is different on a Shared iPad.
    pub shared_ipad: SharedIpad,
    /// Whether it works under user enrollment.
    pub user_enrollment: Option<Mode>,
}

impl Support {
    /// What holds at a key: what is said there, and for the rest what is said above it.
    #[must_use]
    pub fn over(&self, above: &Self) -> Self {
        let (own, shared) = (self, &above.shared_ipad);
        Self {
            platform: own.platform,
            introduced: own.introduced.or(above.introduced),
            deprecated: own.deprecated.or(above.deprecated),
            removed: own.removed.or(above.removed),
            access_right: own.access_right.or(above.access_right),
            multiple: own.multiple.or(above.multiple),
            device_channel: own.device_channel.or(above.device_channel),
            user_channel: own.user_channel.or(above.user_channel),
            supervised: own.supervised.or(above.supervised),
            requires_ade: own.requires_ade.or(above.requires_ade),
            user_approved: own.user_approved.or(above.user_approved),
            manual_install: own.manual_install.or(above.manual_install),
            always_skippable: own.always_skippable.or(above.always_skippable),
            enrollments: own.enrollments.or(above.enrollments),
            scopes: own.scopes.or(above.scopes),
            shared_ipad: SharedIpad {
                mode: own.shared_ipad.mode.or(shared.mode),
                device_channel: own.shared_ipad.device_channel.or(shared.device_channel),
                user_channel: own.shared_ipad.user_channel.or(shared.user_channel),
                scopes: own.shared_ipad.scopes.or(shared.scopes),
            },
            user_enrollment: own.user_enrollment.or(above.user_enrollment),
        }
    }
}

/// What is different on a Shared iPad.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SharedIpad {
    /// Whether it works there.
    pub mode: Option<Mode>,
    /// Whether it goes over the device's channel.
    pub device_channel: Option<bool>,
    /// Whether it goes over a user's channel.
    pub user_channel: Option<bool>,
    /// The scopes in which it may be used.
    pub scopes: Option<Scopes>,
}

/// Since when something works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Introduced {
    /// It never did.
    Never,
    /// Since this version.
    In(OsVersion),
}

/// What a special kind of enrollment or device means for an object or key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mode {
    /// Works with and without.
    Allowed,
    /// Works only there.
    Required,
    /// Does not work there.
    Forbidden,
    /// Is taken there, and has no effect.
    Ignored,
}

impl Mode {
    /// Apple's word.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Allowed => "allowed",
            Self::Required => "required",
            Self::Forbidden => "forbidden",
            Self::Ignored => "ignored",
        }
    }
}

/// What an enrollment has to be allowed (`AccessRights` of its MDM payload).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AccessRight {
    /// Nothing.
    None,
    /// Something else for each key.
    EachKey,
    /// This bit.
    Bit(u16),
}

impl AccessRight {
    /// Apple's name of the right.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "None",
            Self::EachKey => "Special Case",
            Self::Bit(1) => "AllowInspection",
            Self::Bit(2) => "AllowInstallationRemoval",
            Self::Bit(4) => "AllowPasscodeRemovalAndLock",
            Self::Bit(8) => "AllowDeviceErase",
            Self::Bit(16) => "AllowQueryDeviceInformation",
            Self::Bit(32) => "AllowQueryNetworkInformation",
            Self::Bit(64) => "AllowProvisioningInspection",
            Self::Bit(128) => "AllowProvisioningInstallationRemoval",
            Self::Bit(256) => "AllowQueryApplications",
            Self::Bit(512) => "AllowQueryRestrictions",
            Self::Bit(1024) => "AllowQuerySecurity",
            Self::Bit(2048) => "AllowSettings",
            Self::Bit(4096) => "AllowAppInstallation",
            Self::Bit(_) => "unknown",
        }
    }
}

/// A kind of enrollment, as declarations tell them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Enrollment {
    /// An enrolled device that is supervised.
    Supervised,
    /// An enrolled device that is not supervised.
    Device,
    /// User enrollment.
    User,
    /// No server at all: declarations in a profile that was installed by hand.
    Local,
}

impl Enrollment {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Supervised, Self::Device, Self::User, Self::Local];

    /// Apple's word.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Supervised => "supervised",
            Self::Device => "device",
            Self::User => "user",
            Self::Local => "local",
        }
    }

    const fn bit(self) -> u8 {
        match self {
            Self::Supervised => 1,
            Self::Device => 2,
            Self::User => 4,
            Self::Local => 8,
        }
    }
}

/// Some kinds of enrollment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Enrollments(pub(crate) u8);

impl Enrollments {
    /// Whether this kind is among them.
    pub const fn has(self, enrollment: Enrollment) -> bool {
        self.0 & enrollment.bit() != 0
    }

    /// Those that are among them.
    pub fn iter(self) -> impl Iterator<Item = Enrollment> {
        let all = Enrollment::ALL.into_iter();
        all.filter(move |enrollment| self.has(*enrollment))
    }
}

/// The channel on which something is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// The device's.
    System,
    /// A user's.
    User,
}

impl Scope {
    /// Both.
    pub const ALL: [Self; 2] = [Self::System, Self::User];

    /// Apple's word.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::User => "user",
        }
    }

    const fn bit(self) -> u8 {
        match self {
            Self::System => 1,
            Self::User => 2,
        }
    }
}

/// Some scopes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Scopes(pub(crate) u8);

impl Scopes {
    /// Whether this one is among them.
    pub const fn has(self, scope: Scope) -> bool {
        self.0 & scope.bit() != 0
    }

    /// Those that are among them.
    pub fn iter(self) -> impl Iterator<Item = Scope> {
        let all = Scope::ALL.into_iter();
        all.filter(move |scope| self.has(*scope))
    }
}
