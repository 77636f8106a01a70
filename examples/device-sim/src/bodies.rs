//! Generators of big bodies, for tests and load that need the size and not the device.

use plist::{Dictionary, Value};

use crate::wire::{Put as _, encode};

/// Makers and names that application entries are made of.
const MAKERS: &[&str] = &[
    "apple", "example", "acme", "contoso", "initech", "hooli", "globex",
];
const NAMES: &[&str] = &[
    "Notes",
    "Calendar",
    "Mail",
    "Reader",
    "Scanner",
    "Camera",
    "Weather",
    "Maps",
    "Wallet",
    "Music",
    "Photos",
    "Files",
    "Meetings",
    "Whiteboard",
    "Expenses",
    "Timesheet",
    "Roster",
];

/// `count` entries of an `InstalledApplicationList`, 16 keys each; the same for the same count.
pub fn applications(count: usize) -> Vec<Dictionary> {
    (0..count).map(application).collect()
}

fn application(at: usize) -> Dictionary {
    let maker = MAKERS[at % MAKERS.len()];
    let name = NAMES[at % NAMES.len()];
    Dictionary::new()
        .put(
            "Identifier",
            format!(
                "com.{maker}.mobile.applications.{}{at:04}",
                name.to_lowercase()
            ),
        )
        .put("ExternalVersionIdentifier", 850_000_000 + at as u64)
        .put(
            "Version",
            format!("{}.{}.{}.20250106{at:04}", 1 + at % 20, at % 10, at % 7),
        )
        .put(
            "ShortVersion",
            format!("{}.{}.{}", 1 + at % 20, at % 10, at % 7),
        )
        .put("Name", format!("{name} {at} for Teams and Classrooms"))
        .put("BundleSize", 4_194_304 + 65_536 * at as u64)
        .put("DynamicSize", 16_384 * (at % 100) as u64)
        .put("IsValidated", true)
        .put("Installing", false)
        .put("AppStoreVendable", at.is_multiple_of(2))
        .put("DeviceBasedVPP", at.is_multiple_of(3))
        .put("BetaApp", false)
        .put("AdHocCodeSigned", false)
        .put("HasUpdateAvailable", at.is_multiple_of(11))
        .put("DownloadFailed", false)
        .put("IsAppClip", false)
}

/// The body of a report that acknowledges an `InstalledApplicationList` with `count` entries.
///
/// 205 applications make about 173 KB, the size of the list of a well-used Mac.
pub fn installed_application_list(udid: &str, command_uuid: &str, count: usize) -> Vec<u8> {
    let list = applications(count)
        .into_iter()
        .map(Value::Dictionary)
        .collect();
    encode(
        Dictionary::new()
            .put("CommandUUID", command_uuid)
            .put("InstalledApplicationList", Value::Array(list))
            .put("Status", "Acknowledged")
            .put("UDID", udid),
    )
}
