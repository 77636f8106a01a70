//! Lost Mode, mirroring, restarts, and which users to delete.

use crate::{
    command::typed::{DeleteUser, EnableLostMode, RequestMirroring, RestartDevice},
    secret::Pii,
};

/// What the screen of a lost device shows: at least one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LostModeScreen {
    /// A message.
    Message(String),
    /// A telephone number to call.
    PhoneNumber(Pii<String>),
    /// Both.
    Both {
        /// The message.
        message: String,
        /// The telephone number.
        phone_number: Pii<String>,
    },
}

impl EnableLostMode {
    /// Lost Mode with this on the screen.
    pub fn new(screen: LostModeScreen) -> Self {
        let (message, phone_number) = match screen {
            LostModeScreen::Message(message) => (Some(message), None),
            LostModeScreen::PhoneNumber(number) => (None, Some(number)),
            LostModeScreen::Both {
                message,
                phone_number,
            } => (Some(message), Some(phone_number)),
        };
        Self {
            message,
            phone_number,
            ..Self::bare()
        }
    }
}

/// Where a screen is to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MirroringTarget {
    /// The AirPlay destination with this name.
    Name(String),
    /// The one with this hardware address, `xx:xx:xx:xx:xx:xx`.
    DeviceId(String),
}

impl RequestMirroring {
    /// A request to show the screen there.
    pub fn new(target: MirroringTarget) -> Self {
        let (name, id) = match target {
            MirroringTarget::Name(name) => (Some(name), None),
            MirroringTarget::DeviceId(id) => (None, Some(id)),
        };
        Self {
            destination_name: name,
            destination_device_id: id,
            ..Self::bare()
        }
    }
}

impl RestartDevice {
    /// A restart of a Mac that builds its kernel cache anew (macOS 11), with the kernel extensions at these paths besides those that are
    /// known.
    pub fn rebuilding_kernel_cache(kext_paths: Vec<String>) -> Self {
        Self {
            rebuild_kernel_cache: Some(true),
            kext_paths: (!kext_paths.is_empty()).then_some(kext_paths),
            ..Self::new()
        }
    }
}

/// Whom to delete.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhichUsers {
    /// The user with this name.
    Named(Pii<String>),
    /// All users of a Shared iPad (iOS 14).
    All,
}

impl DeleteUser {
    /// Deletes them, unless they have data that is not synchronised: see `force_deletion`.
    pub fn new(users: WhichUsers) -> Self {
        let (user_name, all) = match users {
            WhichUsers::Named(name) => (Some(name), None),
            WhichUsers::All => (None, Some(true)),
        };
        Self {
            user_name,
            delete_all_users: all,
            ..Self::bare()
        }
    }
}
