//! What is known of a device, and what the schema's conditions make of it.

use std::fmt;

use super::{
    AccessRight, Enrollment, Introduced, Mode, OsVersion, Platform, Scope, Scopes, Support,
};

/// What is known of a device and of the channel to be used. `None` is: not known, and then the answer may be that it is not known either.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The operating system.
    pub platform: Option<Platform>,
    /// Its version.
    pub version: Option<OsVersion>,
    /// Whether the device is supervised.
    pub supervised: Option<bool>,
    /// Whether it was enrolled by Automated Device Enrollment.
    pub ade: Option<bool>,
    /// Whether its user approved the enrollment (macOS). Automated Device Enrollment counts as approval.
    pub user_approved: Option<bool>,
    /// The channel on which it is to be sent.
    pub channel: Option<Scope>,
    /// Whether it is a Shared iPad. Matters on iOS only.
    pub shared_ipad: Option<bool>,
    /// Whether it is a user enrollment.
    pub user_enrollment: Option<bool>,
    /// `AccessRights` of its MDM payload, the sum of the bits.
    pub access_rights: Option<u16>,
}

/// One of [`Facts`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fact {
    /// [`Facts::platform`]
    Platform,
    /// [`Facts::version`]
    Version,
    /// [`Facts::supervised`]
    Supervised,
    /// [`Facts::ade`]
    Ade,
    /// [`Facts::user_approved`]
    UserApproved,
    /// [`Facts::channel`]
    Channel,
    /// [`Facts::shared_ipad`]
    SharedIpad,
    /// [`Facts::user_enrollment`]
    UserEnrollment,
    /// [`Facts::access_rights`]
    AccessRights,
}

/// Why a device does not take something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Refusal {
    /// Not on this platform, in no version.
    NotOnPlatform(Platform),
    /// Only since this version.
    NotBefore(OsVersion),
    /// Not any more since this version.
    RemovedIn(OsVersion),
    /// Only on supervised devices.
    NeedsSupervision,
    /// Only on devices enrolled by Automated Device Enrollment.
    NeedsAde,
    /// Only when the user approved the enrollment.
    NeedsUserApproval,
    /// Not on this channel.
    NotOnChannel(Scope),
    /// Only on a Shared iPad.
    NeedsSharedIpad,
    /// Not on a Shared iPad.
    NotOnSharedIpad,
    /// Only under user enrollment.
    NeedsUserEnrollment,
    /// Not under user enrollment.
    NotUnderUserEnrollment,
    /// Not under this kind of enrollment.
    NotUnderEnrollment(Enrollment),
    /// The enrollment was not given this access right (a bit).
    NeedsAccessRight(u16),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotOnPlatform(platform) => write!(f, "does not exist on {platform}"),
            Self::NotBefore(version) => write!(f, "came with version {version}"),
            Self::RemovedIn(version) => write!(f, "went with version {version}"),
            Self::NeedsSupervision => f.write_str("needs a supervised device"),
            Self::NeedsAde => f.write_str("needs Automated Device Enrollment"),
            Self::NeedsUserApproval => f.write_str("needs an enrollment that the user approved"),
            Self::NotOnChannel(Scope::System) => f.write_str("does not go over the device channel"),
            Self::NotOnChannel(Scope::User) => f.write_str("does not go over a user channel"),
            Self::NeedsSharedIpad => f.write_str("needs a Shared iPad"),
            Self::NotOnSharedIpad => f.write_str("does not work on a Shared iPad"),
            Self::NeedsUserEnrollment => f.write_str("needs a user enrollment"),
            Self::NotUnderUserEnrollment => f.write_str("does not work under user enrollment"),
            Self::NotUnderEnrollment(kind) => {
                write!(
                    f,
                    "does not work under enrollments of the kind `{}`",
                    kind.as_str()
                )
            }
            Self::NeedsAccessRight(bit) => {
                let name = AccessRight::Bit(*bit).as_str();
                write!(f, "needs the access right {name} ({bit})")
            }
        }
    }
}

/// What should be known of something that a device takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Warning {
    /// Apple advises against it since this version.
    DeprecatedSince(OsVersion),
    /// It goes with this version, which the device does not have yet.
    RemovedIn(OsVersion),
    /// A Shared iPad takes it and does nothing.
    IgnoredOnSharedIpad,
    /// Under user enrollment it is taken and has no effect.
    IgnoredUnderUserEnrollment,
    /// The schema does not say where it may be used.
    Unstated,
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DeprecatedSince(version) => write!(f, "deprecated since {version}"),
            Self::RemovedIn(version) => write!(f, "goes with version {version}"),
            Self::IgnoredOnSharedIpad => f.write_str("has no effect on a Shared iPad"),
            Self::IgnoredUnderUserEnrollment => f.write_str("has no effect under user enrollment"),
            Self::Unstated => f.write_str("the schema does not say where it may be used"),
        }
    }
}

/// What one level of the schema says about a device.
#[derive(Debug, Default)]
pub(super) struct Ruling {
    pub(super) refusals: Vec<Refusal>,
    pub(super) unknown: Vec<Fact>,
    pub(super) warnings: Vec<Warning>,
}

impl Ruling {
    /// Weighs `support`, in which everything that holds at this level is said, against the facts.
    pub(super) fn of(support: &Support, facts: &Facts) -> Self {
        let mut ruling = Self::default();
        ruling.version(support, facts);
        if ruling
            .refusals
            .contains(&Refusal::NotOnPlatform(support.platform))
        {
            return ruling;
        }
        ruling.enrollment(support, facts);
        ruling.special(support, facts);
        ruling.channel(support, facts);
        if let Some(AccessRight::Bit(bit)) = support.access_right {
            let has = facts.access_rights.map(|rights| rights & bit != 0);
            ruling.need(has, Fact::AccessRights, Refusal::NeedsAccessRight(bit));
        }
        ruling
    }

    /// Something has to be so.
    fn need(&mut self, is: Option<bool>, fact: Fact, refusal: Refusal) {
        match is {
            Some(true) => {}
            Some(false) => self.refusals.push(refusal),
            None => self.unknown.push(fact),
        }
    }

    fn version(&mut self, support: &Support, facts: &Facts) {
        let platform = support.platform;
        match (support.introduced, facts.version) {
            (Some(Introduced::Never), _) => {
                return self.refusals.push(Refusal::NotOnPlatform(platform));
            }
            // In no version: the schema writes it as removed in version 0.
            _ if support.removed == Some(OsVersion(0, 0, 0)) => {
                return self.refusals.push(Refusal::NotOnPlatform(platform));
            }
            (Some(Introduced::In(since)), Some(version)) if version < since => {
                self.refusals.push(Refusal::NotBefore(since));
            }
            (Some(Introduced::In(since)), None) if since > OsVersion(0, 0, 0) => {
                self.unknown.push(Fact::Version);
            }
            (Some(Introduced::In(_)) | None, _) => {}
        }
        match (support.removed, facts.version) {
            (Some(removed), Some(version)) if version >= removed => {
                self.refusals.push(Refusal::RemovedIn(removed));
            }
            (Some(removed), Some(_)) => self.warnings.push(Warning::RemovedIn(removed)),
            (Some(_), None) if !self.unknown.contains(&Fact::Version) => {
                self.unknown.push(Fact::Version);
            }
            (Some(_), None) | (None, _) => {}
        }
        if let (Some(deprecated), Some(version)) = (support.deprecated, facts.version)
            && version >= deprecated
        {
            self.warnings.push(Warning::DeprecatedSince(deprecated));
        }
    }

    fn enrollment(&mut self, support: &Support, facts: &Facts) {
        if support.supervised == Some(true) {
            let refusal = Refusal::NeedsSupervision;
            self.need(facts.supervised, Fact::Supervised, refusal);
        }
        if support.requires_ade == Some(true) {
            self.need(facts.ade, Fact::Ade, Refusal::NeedsAde);
        }
        if support.user_approved == Some(true) {
            // Who enrolled by Automated Device Enrollment is not asked.
            let approved = match facts.ade {
                Some(true) => Some(true),
                Some(false) | None => facts.user_approved,
            };
            self.need(approved, Fact::UserApproved, Refusal::NeedsUserApproval);
        }
        let Some(allowed) = support.enrollments else {
            return;
        };
        let kind = match (facts.user_enrollment, facts.supervised) {
            (Some(true), _) => Ok(Enrollment::User),
            (Some(false), Some(true)) => Ok(Enrollment::Supervised),
            (Some(false), Some(false)) => Ok(Enrollment::Device),
            // A supervised device is in no user enrollment.
            (None, Some(true)) => Ok(Enrollment::Supervised),
            (None, Some(false) | None) => Err(Fact::UserEnrollment),
            (Some(false), None) => Err(Fact::Supervised),
        };
        match kind {
            Ok(kind) if !allowed.has(kind) => {
                self.refusals.push(Refusal::NotUnderEnrollment(kind));
            }
            Ok(_) => {}
            Err(fact) => {
                let kinds = [Enrollment::Supervised, Enrollment::Device, Enrollment::User];
                if !kinds.into_iter().all(|kind| allowed.has(kind)) {
                    self.unknown.push(fact);
                }
            }
        }
    }

    /// Shared iPad and user enrollment.
    fn special(&mut self, support: &Support, facts: &Facts) {
        let shared = match support.platform {
            Platform::Ios => facts.shared_ipad,
            Platform::MacOs | Platform::TvOs | Platform::VisionOs | Platform::WatchOs => {
                Some(false)
            }
        };
        // No scope at all is another way to forbid it there.
        let nowhere = support.shared_ipad.scopes == Some(Scopes(0));
        let shared_mode = support.shared_ipad.mode;
        let shared_mode = shared_mode.or(nowhere.then_some(Mode::Forbidden));
        for (mode, is, fact, required, forbidden, ignored) in [
            (
                shared_mode,
                shared,
                Fact::SharedIpad,
                Refusal::NeedsSharedIpad,
                Refusal::NotOnSharedIpad,
                Warning::IgnoredOnSharedIpad,
            ),
            (
                support.user_enrollment,
                facts.user_enrollment,
                Fact::UserEnrollment,
                Refusal::NeedsUserEnrollment,
                Refusal::NotUnderUserEnrollment,
                Warning::IgnoredUnderUserEnrollment,
            ),
        ] {
            match mode {
                None | Some(Mode::Allowed) => {}
                Some(Mode::Required) => self.need(is, fact, required),
                Some(Mode::Forbidden) => self.need(is.map(|is| !is), fact, forbidden),
                Some(Mode::Ignored) if is == Some(true) => self.warnings.push(ignored),
                Some(Mode::Ignored) => {}
            }
        }
    }

    fn channel(&mut self, support: &Support, facts: &Facts) {
        let allowed = |channel: Scope| is_on_channel(support, facts, channel);
        match facts.channel {
            Some(channel) => {
                if allowed(channel) == Some(false) {
                    self.refusals.push(Refusal::NotOnChannel(channel));
                }
            }
            None => {
                let (system, user) = (allowed(Scope::System), allowed(Scope::User));
                let differ = system.unwrap_or(true) != user.unwrap_or(true);
                let has_users = match support.platform {
                    Platform::MacOs => true,
                    Platform::Ios => facts.shared_ipad != Some(false),
                    Platform::TvOs | Platform::VisionOs | Platform::WatchOs => false,
                };
                if differ && has_users {
                    self.unknown.push(Fact::Channel);
                } else if system == Some(false) {
                    self.refusals.push(Refusal::NotOnChannel(Scope::System));
                }
            }
        }
    }
}

/// Whether something goes over a channel; `None` when nothing is said of it.
fn is_on_channel(support: &Support, facts: &Facts, channel: Scope) -> Option<bool> {
    let flag = |device, user| match channel {
        Scope::System => device,
        Scope::User => user,
    };
    let scope = |scopes: Option<Scopes>| scopes.map(|scopes| scopes.has(channel));
    let own = flag(support.device_channel, support.user_channel);
    match (support.platform, channel) {
        // Only a Shared iPad and a Mac have users.
        (Platform::TvOs | Platform::VisionOs | Platform::WatchOs, Scope::User) => Some(false),
        (Platform::Ios, _) if channel == Scope::User || facts.shared_ipad == Some(true) => {
            let shared = &support.shared_ipad;
            // What is not for Shared iPads at all is refused for that, not for the channel.
            let scopes = shared.scopes.filter(|scopes| *scopes != Scopes(0));
            let said = flag(shared.device_channel, shared.user_channel).or(scope(scopes));
            said.or(own).or(scope(support.scopes))
        }
        (_, _) => own.or(scope(support.scopes)),
    }
}
