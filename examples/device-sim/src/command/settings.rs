//! Settings: each item has its own result inside an acknowledged command.

use plist::{Dictionary, Value};

use super::{Answer, Command, Scene};
use crate::command::errors::item;
use crate::model::{Model, Platform};
use crate::wire::{Put as _, dictionaries};

pub(super) fn apply(command: &Command, scene: &mut Scene<'_>) -> Answer {
    let Some(settings) = command.keys.get("Settings").and_then(Value::as_array) else {
        return super::errors::malformed("Settings");
    };
    let mut results = Vec::new();
    for setting in settings.iter().filter_map(Value::as_dictionary) {
        results.push(apply_one(setting, scene));
    }
    Answer::with(Dictionary::new().put("Settings", dictionaries(results)))
}

fn apply_one(setting: &Dictionary, scene: &mut Scene<'_>) -> Dictionary {
    let name = setting
        .get("Item")
        .and_then(Value::as_string)
        .unwrap_or_default();
    let text = |key: &str| setting.get(key).and_then(Value::as_string);
    let result = Dictionary::new().put("Item", name);
    let done = |result: Dictionary| result.put("Status", "Acknowledged");
    if !exists(name, scene) {
        let why = format!("The setting “{name}” is not supported.");
        return failed(result, "Error", &why);
    }
    match name {
        "DeviceName" => match text("DeviceName") {
            Some(new) => {
                new.clone_into(&mut scene.state.device_name);
                done(result)
            }
            None => failed(result, "CommandFormatError", "DeviceName is missing."),
        },
        "OrganizationInfo" => {
            let info = setting
                .get("OrganizationInfo")
                .and_then(Value::as_dictionary);
            scene.state.organization_info = info.cloned();
            done(result)
        }
        "MDMOptions" => {
            let options = setting.get("MDMOptions").and_then(Value::as_dictionary);
            scene.state.mdm_options = options.cloned().unwrap_or_default();
            done(result)
        }
        "ApplicationConfiguration" | "ApplicationAttributes" => match text("Identifier") {
            Some(app) if scene.state.managed_apps.contains_key(app) => {
                done(result.put("Identifier", app))
            }
            Some(app) => failed(
                result.put("Identifier", app),
                "Error",
                "The app is not managed.",
            ),
            None => failed(result, "CommandFormatError", "Identifier is missing."),
        },
        _ => done(result),
    }
}

fn failed(result: Dictionary, status: &str, why: &str) -> Dictionary {
    let chain = dictionaries([item("MCSettingsErrorDomain", 28_000, why)]);
    result.put("Status", status).put("ErrorChain", chain)
}

/// Whether a setting exists on the device in its state of supervision.
fn exists(name: &str, scene: &Scene<'_>) -> bool {
    let supervised = scene.enrollment.supervised;
    let ios = scene.model.platform() == Platform::Ios;
    let mac = scene.model.platform() == Platform::MacOs;
    match name {
        "DeviceName" => supervised || mac,
        "HostName" => mac,
        "Wallpaper" | "AccessibilitySettings" => ios && supervised,
        "Bluetooth" => (ios || mac) && supervised,
        "DataRoaming" | "VoiceRoaming" | "PersonalHotspot" => scene.hardware.imei.is_some(),
        "MaximumResidentUsers"
        | "SharedDeviceConfiguration"
        | "PasscodeLockGracePeriod"
        | "DiagnosticSubmission"
        | "AppAnalytics" => scene.model == Model::SharedIPad,
        "OrganizationInfo" | "MDMOptions" | "ApplicationConfiguration" => true,
        "ApplicationAttributes" => !mac,
        "TimeZone" | "SoftwareUpdateSettings" => !mac && supervised,
        _ => false,
    }
}
