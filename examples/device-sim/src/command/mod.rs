//! Commands: what a server may ask and what a device of this kind answers.

mod accounts;
mod apps;
mod catalogue;
mod errors;
mod information;
mod profiles;
mod security;
mod settings;
mod updates;

use std::sync::Arc;

use jiff::Timestamp;
use plist::{Dictionary, Value};

use crate::chance::Chance;
use crate::device::state::DeviceState;
use crate::device::{Aftermath, ChannelId, Enrollment};
use crate::enroll::EnrollmentProfile;
use crate::model::{Hardware, Model, Platform};
use catalogue::Rule;
pub(crate) use profiles::not_installed as profile_not_installed;

/// A command as the server sent it.
#[derive(Clone, Debug)]
pub(crate) struct Command {
    pub(crate) uuid: String,
    pub(crate) request_type: String,
    pub(crate) keys: Dictionary,
}

/// The final answer to a command.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    /// Done: the response keys, and what follows.
    Acknowledged {
        keys: Dictionary,
        aftermath: Option<Aftermath>,
    },
    /// Understood and failed.
    Error { chain: Vec<Dictionary> },
    /// Not understood.
    FormatError { chain: Vec<Dictionary> },
}

/// What a device decides about a command.
#[derive(Clone, Debug)]
pub(crate) enum Verdict {
    /// Not now.
    NotNow,
    /// This is the answer.
    Answer(Answer),
    /// The enrollment profile came again; the answer waits for the identity that it leads to.
    Installs(Arc<EnrollmentProfile>),
}

/// The device as a command finds it.
pub(crate) struct Scene<'a> {
    pub(crate) now: Timestamp,
    pub(crate) model: Model,
    pub(crate) hardware: &'a Hardware,
    pub(crate) enrollment: &'a Enrollment,
    pub(crate) channel: &'a ChannelId,
    pub(crate) state: &'a mut DeviceState,
    pub(crate) chance: &'a mut Chance,
}

impl Answer {
    /// Done, and nothing to tell.
    pub(crate) fn done() -> Self {
        Self::with(Dictionary::new())
    }

    /// Done, with response keys.
    pub(crate) fn with(keys: Dictionary) -> Self {
        Self::Acknowledged {
            keys,
            aftermath: None,
        }
    }

    /// Done, and something follows.
    pub(crate) fn then(aftermath: Aftermath) -> Self {
        Self::Acknowledged {
            keys: Dictionary::new(),
            aftermath: Some(aftermath),
        }
    }
}

impl Command {
    /// Reads the body of a server's answer; says why it is none.
    pub(crate) fn decode(body: &[u8]) -> Result<Self, String> {
        let value = Value::from_reader_xml(body).map_err(|error| error.to_string())?;
        let mut outer = value.into_dictionary().ok_or("not a dictionary")?;
        let uuid = outer
            .remove("CommandUUID")
            .and_then(Value::into_string)
            .filter(|uuid| !uuid.is_empty())
            .ok_or("no CommandUUID")?;
        let keys = outer
            .remove("Command")
            .and_then(Value::into_dictionary)
            .unwrap_or_default();
        let request_type = keys
            .get("RequestType")
            .and_then(Value::as_string)
            .unwrap_or_default();
        Ok(Self {
            uuid,
            request_type: request_type.to_owned(),
            keys,
        })
    }

    /// Whether the device takes the command at all.
    pub(crate) fn admit(&self, scene: &Scene<'_>) -> Result<(), Answer> {
        if self.request_type.is_empty() {
            return Err(errors::malformed("RequestType"));
        }
        let Some(rule) = Rule::of(&self.request_type).filter(|rule| rule.allows(scene)) else {
            return Err(errors::invalid_request_type(
                scene.model.platform(),
                &self.request_type,
            ));
        };
        if self.flag("RequestRequiresNetworkTether").unwrap_or(false) {
            return Err(errors::not_tethered());
        }
        match rule.missing_key(&self.keys) {
            Some(key) => Err(errors::malformed(key)),
            None => Ok(()),
        }
    }

    /// Whether a locked device (a Mac: in Power Nap) answers `NotNow`.
    pub(crate) fn can_wait(&self, scene: &Scene<'_>) -> bool {
        let never: &[&str] = match scene.model.platform() {
            Platform::Ios | Platform::TvOs => catalogue::NEVER_NOT_NOW_IOS,
            Platform::MacOs => catalogue::NEVER_NOT_NOW_MACOS,
        };
        !never.contains(&self.request_type.as_str())
    }

    /// Whether the behaviour's probability of errors applies: to what changes something.
    pub(crate) fn can_fail(&self) -> bool {
        !catalogue::NEVER_FAILS.contains(&self.request_type.as_str())
    }

    /// The error of a command that fails for no fault of the server.
    pub(crate) fn fail(&self) -> Answer {
        errors::bad_luck(&self.request_type)
    }

    /// A string key of the command.
    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        self.keys.get(key).and_then(Value::as_string)
    }

    /// A boolean key of the command.
    pub(crate) fn flag(&self, key: &str) -> Option<bool> {
        self.keys.get(key).and_then(Value::as_boolean)
    }

    /// The strings of an array key of the command, none when the key is absent.
    pub(crate) fn list(&self, key: &str) -> Option<Vec<&str>> {
        let items = self.keys.get(key)?.as_array()?;
        Some(items.iter().filter_map(Value::as_string).collect())
    }

    /// Carries the command out, or begins to.
    pub(crate) fn carry_out(&self, scene: &mut Scene<'_>) -> Verdict {
        match profiles::enrollment_again(self, scene) {
            Some(Ok(profile)) => Verdict::Installs(profile),
            Some(Err(refusal)) => Verdict::Answer(refusal),
            None => Verdict::Answer(self.execute(scene)),
        }
    }

    fn execute(&self, scene: &mut Scene<'_>) -> Answer {
        match self.request_type.as_str() {
            "DeviceInformation" => information::device_information(self, scene),
            "SecurityInfo" => security::security_info(scene),
            "CertificateList" => security::certificate_list(scene),
            "Restrictions" => security::restrictions(),
            "ProfileList" => profiles::list(self, scene),
            "InstallProfile" => profiles::install(self, scene),
            "RemoveProfile" => profiles::remove(self, scene),
            "ProvisioningProfileList" => profiles::provisioning_list(),
            "InstalledApplicationList" => apps::installed_list(self, scene),
            "ManagedApplicationList" => apps::managed_list(self, scene),
            "InstallApplication" => apps::install(self, scene),
            "InstallEnterpriseApplication" => apps::install_enterprise(self, scene),
            "RemoveApplication" => apps::remove(self, scene),
            "ManagedApplicationAttributes" => apps::per_app("ApplicationAttributes", self),
            "ManagedApplicationConfiguration" => apps::per_app("ApplicationConfigurations", self),
            "ManagedApplicationFeedback" => apps::per_app("ManagedApplicationFeedback", self),
            "ManagedMediaList" => Answer::with(empty_list("Books")),
            "DeviceLock" => security::lock(self, scene),
            "ClearPasscode" => security::clear_passcode(self, scene),
            "RequestUnlockToken" => security::request_unlock_token(scene),
            "EraseDevice" => Answer::then(Aftermath::Erase),
            "RestartDevice" => Answer::then(Aftermath::Restart),
            "ShutDownDevice" => Answer::then(Aftermath::PowerOff),
            "EnableLostMode" => security::enable_lost_mode(self, scene),
            "DisableLostMode" => security::disable_lost_mode(scene),
            "DeviceLocation" => security::device_location(scene),
            "PlayLostModeSound" => security::play_lost_mode_sound(scene),
            "ActivationLockBypassCode" => security::bypass_code(scene),
            "ClearActivationLockBypassCode" => security::clear_bypass_code(scene),
            "SetRecoveryLock" => security::set_recovery_lock(self, scene),
            "VerifyRecoveryLock" => security::verify_recovery_lock(self, scene),
            "SetFirmwarePassword" => security::set_firmware_password(self, scene),
            "VerifyFirmwarePassword" => security::verify_firmware_password(self, scene),
            "EnableRemoteDesktop" => security::remote_desktop(true, scene),
            "DisableRemoteDesktop" => security::remote_desktop(false, scene),
            "Settings" => settings::apply(self, scene),
            "DeviceConfigured" => accounts::device_configured(scene),
            "UserConfigured" => accounts::user_configured(scene),
            "UserList" => accounts::user_list(scene),
            "DeleteUser" => accounts::delete_user(self, scene),
            "LogOutUser" => accounts::log_out(scene),
            "AvailableOSUpdates" => updates::available(scene),
            "ScheduleOSUpdateScan" => updates::scan(),
            "ScheduleOSUpdate" => updates::schedule(self),
            "OSUpdateStatus" => updates::status(scene),
            "DeclarativeManagement" => {
                let tokens = self
                    .keys
                    .get("Data")
                    .and_then(Value::as_data)
                    .map(<[u8]>::to_vec);
                Answer::then(Aftermath::Declare(tokens))
            }
            // The rest has no response keys, or none that a server depends on.
            _ => Answer::done(),
        }
    }
}

fn empty_list(key: &str) -> Dictionary {
    crate::wire::Put::put(Dictionary::new(), key, Value::Array(Vec::new()))
}
