//! `DeviceLock` and `EraseDevice`: what a Mac takes, and what other devices take.

use crate::{
    command::typed::{DeviceLock, EraseDevice, ObliterationBehavior, ReturnToService},
    error::ErrorCode,
    secret::Secret,
};

/// The PIN with which a Mac is locked or erased: six digits.
///
/// Apple's text says six characters; only digits are taken here because they can be typed on any keyboard layout and by anyone who is told
/// them. Who needs other characters sets the field `pin` itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MacPin(Secret<String>);

/// Text that is no PIN; the message does not show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the PIN of a Mac has six digits")]
pub struct BadPin;

impl BadPin {
    /// The stable code.
    pub fn code(self) -> ErrorCode {
        ErrorCode::SchemaWrongFormat
    }
}

impl MacPin {
    /// Takes six digits.
    ///
    /// # Errors
    /// [`BadPin`] when it is anything else.
    pub fn parse(pin: impl Into<Secret<String>>) -> Result<Self, BadPin> {
        let pin = pin.into();
        let digits = pin.expose();
        match digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            true => Ok(Self(pin)),
            false => Err(BadPin),
        }
    }

    /// The digits.
    pub fn secret(&self) -> &Secret<String> {
        &self.0
    }
}

impl DeviceLock {
    /// Locks a Mac, which can then be used only after the PIN was entered. Before macOS 11.5 this deactivates Macs with Apple silicon.
    pub fn mac(pin: MacPin) -> Self {
        Self {
            pin: Some(pin.0),
            ..Self::bare()
        }
    }

    /// Locks any other device, which its own passcode opens.
    pub fn mobile() -> Self {
        Self::bare()
    }
}

impl EraseDevice {
    /// Erases a Mac. [`DeviceQuery::PinRequiredForEraseDevice`](crate::command::typed::DeviceQuery::PinRequiredForEraseDevice) tells whether
    /// it needs the PIN.
    ///
    /// `fallback` is for Macs that can erase content and settings (Apple silicon, T2) and fail to.
    pub fn mac(pin: Option<MacPin>, fallback: ObliterationBehavior) -> Self {
        Self {
            pin: pin.map(|pin| pin.0),
            obliteration_behavior: Some(fallback),
            ..Self::bare()
        }
    }

    /// Erases any other device.
    pub fn mobile() -> Self {
        Self::bare()
    }

    /// Erases a device that then enrolls again by itself (iOS 17, tvOS 18, visionOS 26).
    pub fn returning_to_service(how: ReturnToService) -> Self {
        Self {
            return_to_service: Some(how),
            ..Self::bare()
        }
    }
}
