//! OS updates, as the commands up to OS 26 speak of them.

use plist::{Dictionary, Value};

use super::{Answer, Command, Scene};
use crate::model::Platform;
use crate::wire::{Put as _, dictionaries};

/// Version and build that a device of each platform is offered.
fn offer(platform: Platform) -> (&'static str, &'static str, &'static str) {
    match platform {
        Platform::Ios => ("iOSUpdate22C152", "18.2", "22C152"),
        Platform::MacOs => ("MSU_UPDATE_24C101_patch_15.2", "15.2", "24C101"),
        Platform::TvOs => ("tvOSUpdate22K155", "18.2", "22K155"),
    }
}

pub(super) fn available(scene: &Scene<'_>) -> Answer {
    let (product_key, version, build) = offer(scene.model.platform());
    let update = Dictionary::new()
        .put("ProductKey", product_key)
        .put("HumanReadableName", format!("Update {version}"))
        .put("ProductName", scene.hardware.model_name)
        .put("Version", version)
        .put("Build", build)
        .put("DownloadSize", 1_503_238_553u64)
        .put("InstallSize", 1_503_238_553u64)
        .put("IsCritical", false)
        .put("IsConfigDataUpdate", false)
        .put("IsFirmwareUpdate", false)
        .put("IsMajorOSUpdate", false)
        .put("RestartRequired", true)
        .put("AllowsInstallLater", true);
    Answer::with(Dictionary::new().put("AvailableOSUpdates", dictionaries([update])))
}

pub(super) fn scan() -> Answer {
    Answer::with(Dictionary::new().put("ScanInitiated", true))
}

pub(super) fn schedule(command: &Command) -> Answer {
    let Some(updates) = command.keys.get("Updates").and_then(Value::as_array) else {
        return super::errors::malformed("Updates");
    };
    let results = updates
        .iter()
        .filter_map(Value::as_dictionary)
        .map(|update| {
            let text = |key: &str| update.get(key).and_then(Value::as_string);
            Dictionary::new()
                .put_some("ProductKey", text("ProductKey"))
                .put("InstallAction", text("InstallAction").unwrap_or("Default"))
                .put("Status", "Downloading")
        });
    Answer::with(Dictionary::new().put("UpdateResults", dictionaries(results)))
}

pub(super) fn status(scene: &mut Scene<'_>) -> Answer {
    let (product_key, ..) = offer(scene.model.platform());
    let percent = scene.chance.number(0..=100) as f64 / 100.0;
    let update = Dictionary::new()
        .put("ProductKey", product_key)
        .put("IsDownloaded", percent >= 1.0)
        .put("DownloadPercentComplete", percent)
        .put(
            "Status",
            if percent >= 1.0 {
                "Idle"
            } else {
                "Downloading"
            },
        );
    Answer::with(Dictionary::new().put("OSUpdateStatus", dictionaries([update])))
}
