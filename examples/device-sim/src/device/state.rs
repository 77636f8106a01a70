//! What is on a device: settings, profiles, applications, secrets.

use std::collections::BTreeMap;

use plist::Dictionary;

use super::channel::User;
use super::exchange::ChannelId;
use crate::chance::Chance;
use crate::model::{Hardware, Model, Platform};

/// Bytes of an unlock token that make a TokenUpdate of an iPhone about 1.9 KB long.
const UNLOCK_TOKEN_BYTES: usize = 950;

/// A configuration profile that is installed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct InstalledProfile {
    pub(crate) identifier: String,
    pub(crate) uuid: String,
    pub(crate) display_name: String,
    pub(crate) organization: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) removal_disallowed: bool,
    pub(crate) managed: bool,
    /// PayloadType, PayloadIdentifier, PayloadUUID, PayloadDisplayName of each payload.
    pub(crate) payloads: Vec<[String; 4]>,
}

/// The contact details that a lost device shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LostMode {
    pub(crate) message: Option<String>,
    pub(crate) phone_number: Option<String>,
    pub(crate) footnote: Option<String>,
}

/// The content of a device; a wipe makes it anew.
#[derive(Clone, Debug)]
pub(crate) struct DeviceState {
    pub(crate) device_name: String,
    pub(crate) passcode_present: bool,
    pub(crate) unlock_token: Option<Vec<u8>>,
    pub(crate) unlock_token_confirmed: bool,
    pub(crate) bootstrap_token: Option<Vec<u8>>,
    pub(crate) bootstrap_token_escrowed: bool,
    pub(crate) awaiting_configuration: bool,
    pub(crate) lost_mode: Option<LostMode>,
    pub(crate) battery_level: f64,
    pub(crate) profiles: BTreeMap<(ChannelId, String), InstalledProfile>,
    /// Managed applications by bundle identifier, with their management flags.
    pub(crate) managed_apps: BTreeMap<String, i64>,
    /// Users of a Mac or Shared iPad by short name.
    pub(crate) users: BTreeMap<String, User>,
    pub(crate) organization_info: Option<Dictionary>,
    pub(crate) mdm_options: Dictionary,
    pub(crate) activation_lock_bypass_code: Option<String>,
    pub(crate) recovery_lock: Option<String>,
    pub(crate) firmware_password: Option<String>,
    pub(crate) remote_desktop: bool,
}

impl DeviceState {
    /// The content of a device out of the box.
    pub(crate) fn factory(model: Model, hardware: &Hardware, chance: &mut Chance) -> Self {
        let mac = model.platform() == Platform::MacOs;
        Self {
            device_name: hardware.factory_name.clone(),
            passcode_present: model.platform() != Platform::TvOs && model != Model::SharedIPad,
            unlock_token: model
                .has_unlock_token()
                .then(|| chance.bytes(UNLOCK_TOKEN_BYTES)),
            unlock_token_confirmed: false,
            bootstrap_token: (mac && !model.is_user_enrolled()).then(|| chance.bytes(284)),
            bootstrap_token_escrowed: false,
            awaiting_configuration: false,
            lost_mode: None,
            battery_level: chance.number(20..=100) as f64 / 100.0,
            profiles: BTreeMap::new(),
            managed_apps: BTreeMap::new(),
            users: BTreeMap::new(),
            organization_info: None,
            mdm_options: Dictionary::new(),
            activation_lock_bypass_code: None,
            recovery_lock: None,
            firmware_password: None,
            remote_desktop: false,
        }
    }
}
