//! `AccessRights`: what the server may do with a device.

use std::ops::BitOr;

use crate::{error::ErrorCode, plist::Value, profile::wire::Wire};

/// `AccessRights` of an MDM payload, a set of bits that is never empty (Apple, "MDM").
///
/// [`AccessRights::INSTALL_PROFILES`] needs [`AccessRights::INSPECT_PROFILES`], and [`AccessRights::INSTALL_PROVISIONING`] needs
/// [`AccessRights::INSPECT_PROVISIONING`]; each constant that needs another has it in itself. Bits that Apple has not named are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccessRights(u32);

macro_rules! rights {
    ($($(#[$doc:meta])* $name:ident = $bits:expr;)*) => {
        impl AccessRights {
            $($(#[$doc])* pub const $name: Self = Self($bits);)*
        }
    };
}

rights! {
    /// See which configuration profiles are installed (1).
    INSPECT_PROFILES = 1;
    /// Install and remove configuration profiles (2, with 1).
    INSTALL_PROFILES = 2 | 1;
    /// Lock the device and remove its passcode (4).
    LOCK_AND_PASSCODE = 4;
    /// Erase the device (8).
    ERASE = 8;
    /// Ask for facts of the device: capacity, serial number (16).
    DEVICE_INFORMATION = 16;
    /// Ask for facts of its network: numbers, addresses (32).
    NETWORK_INFORMATION = 32;
    /// See which provisioning profiles are installed (64).
    INSPECT_PROVISIONING = 64;
    /// Install and remove provisioning profiles (128, with 64).
    INSTALL_PROVISIONING = 128 | 64;
    /// See which apps are installed (256).
    INSPECT_APPS = 256;
    /// Ask about restrictions (512).
    RESTRICTIONS = 512;
    /// Ask about security (1024).
    SECURITY = 1_024;
    /// Change settings (2048).
    SETTINGS = 2_048;
    /// Manage apps (4096).
    MANAGE_APPS = 4_096;
    /// All that Apple names: 8191, which is what other servers ask for.
    ALL = 8_191;
}

/// Why a number is no set of access rights.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadAccessRights {
    /// 0 is not allowed; leave the key out where it must not be.
    #[error("AccessRights must not be 0")]
    None,
    /// 2 without 1.
    #[error("AccessRights has 2 (install profiles) without 1 (inspect profiles)")]
    ProfilesUnseen,
    /// 128 without 64.
    #[error(
        "AccessRights has 128 (install provisioning profiles) without 64 (inspect provisioning profiles)"
    )]
    ProvisioningUnseen,
}

impl BadAccessRights {
    /// The stable code.
    pub fn code(self) -> ErrorCode {
        ErrorCode::ProfileBadValue
    }
}

impl AccessRights {
    /// The set with these bits.
    ///
    /// # Errors
    /// [`BadAccessRights`] when there are none, or a right without the one it needs.
    pub fn from_bits(bits: u32) -> Result<Self, BadAccessRights> {
        if bits == 0 {
            return Err(BadAccessRights::None);
        }
        if bits & 2 != 0 && bits & 1 == 0 {
            return Err(BadAccessRights::ProfilesUnseen);
        }
        if bits & 128 != 0 && bits & 64 == 0 {
            return Err(BadAccessRights::ProvisioningUnseen);
        }
        Ok(Self(bits))
    }

    /// The bits.
    pub fn bits(self) -> u32 {
        self.0
    }

    /// Whether all rights of `other` are in this set.
    pub fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

impl BitOr for AccessRights {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl Wire for AccessRights {
    fn from_value(value: &Value) -> Result<Self, &'static str> {
        Self::from_bits(u32::from_value(value)?)
            .map_err(|_| "it is 0, or has a right without the one that it needs")
    }

    fn to_value(&self) -> Value {
        self.0.to_value()
    }
}
