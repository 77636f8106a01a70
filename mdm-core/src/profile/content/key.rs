//! The key that a device makes for a certificate.

use std::ops::BitOr;

use crate::{
    plist::Value,
    profile::wire::{Wire, words},
};

words! {
    /// `Key Type` of SCEP and `KeyType` of ACME.
    KeyType {
        /// RSA; the only one with SCEP.
        Rsa = "RSA",
        /// A NIST curve, by its size: 192, 256, 384 or 521. ACME only.
        EcPrime = "ECSECPrimeRandom",
    }
}

/// `HardwareBound` of ACME: where a key is made and kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KeyBinding {
    /// In the Secure Enclave, which it cannot leave.
    Hardware,
    /// In the keychain.
    Software,
}

impl Wire for KeyBinding {
    fn from_value(value: &Value) -> Result<Self, &'static str> {
        Ok(if bool::from_value(value)? {
            Self::Hardware
        } else {
            Self::Software
        })
    }

    fn to_value(&self) -> Value {
        Value::Boolean(*self == Self::Hardware)
    }
}

/// `Key Usage` of SCEP and `UsageFlags` of ACME: what the key is for, as bits. Bits that Apple has not named are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct KeyUsage(u32);

impl KeyUsage {
    /// Signatures (1).
    pub const SIGN: Self = Self(1);
    /// Encryption (4).
    pub const ENCRYPT: Self = Self(4);

    /// The usage with these bits.
    pub fn from_bits(bits: u32) -> Self {
        Self(bits)
    }

    /// The bits.
    pub fn bits(self) -> u32 {
        self.0
    }
}

impl BitOr for KeyUsage {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl Wire for KeyUsage {
    fn from_value(value: &Value) -> Result<Self, &'static str> {
        u32::from_value(value).map(Self)
    }

    fn to_value(&self) -> Value {
        self.0.to_value()
    }
}
