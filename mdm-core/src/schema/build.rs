//! How the generated tables are written: each word is a fact of the schema.

use super::support::{
    AccessRight, Enrollments, Introduced, Mode, OsVersion, Platform, Scopes, SharedIpad, Support,
};

pub(crate) const IOS: Support = Support::of(Platform::Ios);
pub(crate) const MACOS: Support = Support::of(Platform::MacOs);
pub(crate) const TVOS: Support = Support::of(Platform::TvOs);
pub(crate) const VISIONOS: Support = Support::of(Platform::VisionOs);
pub(crate) const WATCHOS: Support = Support::of(Platform::WatchOs);

pub(crate) const SUPERVISED: u8 = 1;
pub(crate) const DEVICE: u8 = 2;
pub(crate) const USER: u8 = 4;
pub(crate) const LOCAL: u8 = 8;

pub(crate) const SYSTEM_SCOPE: u8 = 1;
pub(crate) const USER_SCOPE: u8 = 2;

macro_rules! setters {
    ($( $name:ident($field:ident: $kind:ty); )*) => {
        $( pub(crate) const fn $name(mut self, $field: $kind) -> Self {
            self.$field = Some($field);
            self
        } )*
    };
}

impl Support {
    const fn of(platform: Platform) -> Self {
        Self {
            platform,
            introduced: None,
            deprecated: None,
            removed: None,
            access_right: None,
            multiple: None,
            device_channel: None,
            user_channel: None,
            supervised: None,
            requires_ade: None,
            user_approved: None,
            manual_install: None,
            always_skippable: None,
            enrollments: None,
            scopes: None,
            shared_ipad: SharedIpad {
                mode: None,
                device_channel: None,
                user_channel: None,
                scopes: None,
            },
            user_enrollment: None,
        }
    }

    setters! {
        multiple(multiple: bool);
        device_channel(device_channel: bool);
        user_channel(user_channel: bool);
        supervised(supervised: bool);
        ade(requires_ade: bool);
        approved(user_approved: bool);
        by_hand(manual_install: bool);
        always_skippable(always_skippable: bool);
        user_enrollment(user_enrollment: Mode);
        right(access_right: AccessRight);
    }

    pub(crate) const fn since(mut self, major: u16, minor: u16, patch: u16) -> Self {
        self.introduced = Some(Introduced::In(OsVersion(major, minor, patch)));
        self
    }

    pub(crate) const fn never(mut self) -> Self {
        self.introduced = Some(Introduced::Never);
        self
    }

    pub(crate) const fn deprecated(mut self, major: u16, minor: u16, patch: u16) -> Self {
        self.deprecated = Some(OsVersion(major, minor, patch));
        self
    }

    pub(crate) const fn removed(mut self, major: u16, minor: u16, patch: u16) -> Self {
        self.removed = Some(OsVersion(major, minor, patch));
        self
    }

    pub(crate) const fn enrollments(mut self, bits: u8) -> Self {
        self.enrollments = Some(Enrollments(bits));
        self
    }

    pub(crate) const fn scopes(mut self, bits: u8) -> Self {
        self.scopes = Some(Scopes(bits));
        self
    }

    pub(crate) const fn shared(mut self, mode: Mode) -> Self {
        self.shared_ipad.mode = Some(mode);
        self
    }

    pub(crate) const fn shared_device_channel(mut self, used: bool) -> Self {
        self.shared_ipad.device_channel = Some(used);
        self
    }

    pub(crate) const fn shared_user_channel(mut self, used: bool) -> Self {
        self.shared_ipad.user_channel = Some(used);
        self
    }

    pub(crate) const fn shared_scopes(mut self, bits: u8) -> Self {
        self.shared_ipad.scopes = Some(Scopes(bits));
        self
    }
}
