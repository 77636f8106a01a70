//! `ManagementFlags`: how an app is managed.

use std::ops::BitOr;

use super::{
    notes::Notes,
    wire::{Misfit, Wire},
};
use crate::plist::Value;

/// How an app is managed, a set of bits. Bits that Apple has not named are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ManagementFlags(i64);

impl ManagementFlags {
    /// The app is removed with the MDM profile (1). Needs `InstallAsManaged` on a Mac.
    pub const REMOVE_WITH_PROFILE: Self = Self(1);
    /// The app's data is not backed up (4).
    pub const NO_BACKUP: Self = Self(4);

    /// The set with these bits.
    pub const fn from_bits(bits: i64) -> Self {
        Self(bits)
    }

    /// The bits.
    pub const fn bits(self) -> i64 {
        self.0
    }

    /// Whether all flags of `other` are in this set.
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

impl BitOr for ManagementFlags {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl Wire for ManagementFlags {
    const WHAT: &'static str = "an integer";

    fn from_value(value: Value, notes: &mut Notes) -> Result<Self, Misfit> {
        i64::from_value(value, notes).map(Self)
    }

    fn to_value(&self) -> Value {
        self.0.to_value()
    }
}
