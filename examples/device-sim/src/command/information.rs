//! DeviceInformation: an answer for every query that the device has one for.

use plist::{Dictionary, Value};

use super::{Answer, Command, Scene};
use crate::device::{ChannelId, User};
use crate::model::{Model, Platform};
use crate::wire::{Put as _, date, strings};

/// Queries that a user enrollment leaves without an answer.
const HIDDEN_IN_USER_ENROLLMENT: &[&str] = &[
    "UDID",
    "ProvisioningUDID",
    "SerialNumber",
    "IMEI",
    "MEID",
    "WiFiMAC",
    "BluetoothMAC",
    "EthernetMAC",
    "iTunesStoreAccountIsActive",
    "iTunesStoreAccountHash",
    "ICCID",
    "IsActivationLockEnabled",
    "LastCloudBackupDate",
    "AwaitingConfiguration",
    "PhoneNumber",
    "EASDeviceIdentifier",
    "ServiceSubscriptions",
];

pub(super) fn device_information(command: &Command, scene: &mut Scene<'_>) -> Answer {
    let mut answers = Dictionary::new();
    for query in command.list("Queries").unwrap_or_default() {
        let hidden = scene.model.is_user_enrolled() && HIDDEN_IN_USER_ENROLLMENT.contains(&query);
        if let Some(value) = answer(query, scene).filter(|_| !hidden) {
            answers.insert(query.to_owned(), value);
        }
    }
    // The battery runs down while the device is being asked.
    let state = &mut scene.state.battery_level;
    *state = if *state > 0.06 { *state - 0.01 } else { 1.0 };
    Answer::with(Dictionary::new().put("QueryResponses", Value::Dictionary(answers)))
}

fn answer(query: &str, scene: &Scene<'_>) -> Option<Value> {
    let platform = scene.model.platform();
    let mac = platform == Platform::MacOs;
    let phone = scene.hardware.imei.is_some();
    let hardware = scene.hardware;
    let state = &*scene.state;
    match query {
        "UDID" => Some(hardware.udid.as_str().into()),
        "ProvisioningUDID" if mac => Some(hardware.udid.as_str().into()),
        "DeviceID" if platform == Platform::TvOs => Some(hardware.bluetooth_mac.as_str().into()),
        "DeviceName" => Some(state.device_name.as_str().into()),
        "HostName" | "LocalHostName" if mac => {
            Some(state.device_name.replace(' ', "-").as_str().into())
        }
        "OSVersion" => Some(hardware.os_version.as_str().into()),
        "BuildVersion" => Some(hardware.build_version.as_str().into()),
        "ModelName" => Some(hardware.model_name.into()),
        "Model" | "ModelNumber" => Some(hardware.model.into()),
        "ProductName" => Some(hardware.product_name.into()),
        "SerialNumber" => Some(hardware.serial_number.as_str().into()),
        "IsAppleSilicon" if mac => Some(true.into()),
        "DeviceCapacity" => Some(hardware.capacity_gb.into()),
        "AvailableDeviceCapacity" => Some((hardware.capacity_gb * 0.4).into()),
        "BatteryLevel" if platform != Platform::TvOs => Some(state.battery_level.into()),
        "HasBattery" if mac => Some((hardware.model_name != "Mac mini").into()),
        "IMEI" => hardware.imei.as_deref().map(Into::into),
        "MEID" => hardware.meid.as_deref().map(Into::into),
        "CellularTechnology" if !mac => Some(if phone { 3 } else { 0 }.into()),
        "ModemFirmwareVersion" if phone => Some("2.10.02".into()),
        "ServiceSubscriptions" if phone => Some(subscriptions(scene)),
        "WiFiMAC" => Some(hardware.wifi_mac.as_str().into()),
        "BluetoothMAC" => Some(hardware.bluetooth_mac.as_str().into()),
        "IsSupervised" => Some(scene.enrollment.supervised.into()),
        "IsMultiUser" if platform == Platform::Ios => {
            Some((scene.model == Model::SharedIPad).into())
        }
        "IsMDMLostModeEnabled" if platform == Platform::Ios => {
            Some(state.lost_mode.is_some().into())
        }
        "IsActivationLockEnabled" | "IsDeviceLocatorServiceEnabled" => Some(false.into()),
        "IsActivationLockSupported" if mac => Some(true.into()),
        "IsCloudBackupEnabled" | "IsDoNotDisturbInEffect" if !mac => Some(false.into()),
        "IsNetworkTethered"
        | "DataRoamingEnabled"
        | "VoiceRoamingEnabled"
        | "IsRoaming"
        | "PersonalHotspotEnabled"
            if phone =>
        {
            Some(false.into())
        }
        "DiagnosticSubmissionEnabled" | "AppAnalyticsEnabled" if !mac => Some(false.into()),
        "AwaitingConfiguration" => Some(state.awaiting_configuration.into()),
        "OrganizationInfo" => state.organization_info.clone().map(Value::Dictionary),
        "MDMOptions" => Some(Value::Dictionary(state.mdm_options.clone())),
        "SystemIntegrityProtectionEnabled" if mac => Some(true.into()),
        "ActiveManagedUsers" if mac => Some(strings(
            state.users.values().map(|user| user.user_id.as_str()),
        )),
        "EstimatedResidentUsers" | "MaximumResidentUsers" if scene.model == Model::SharedIPad => {
            Some(8.into())
        }
        "ResidentUsers" if scene.model == Model::SharedIPad => {
            Some(Value::from(state.users.len() as u64))
        }
        "TimeZone" => Some("Asia/Tokyo".into()),
        "OSUpdateSettings" if mac => Some(Value::Dictionary(update_settings(scene))),
        "iTunesStoreAccountIsActive" => Some(false.into()),
        "EASDeviceIdentifier" if !mac => Some(hardware.udid.replace('-', "").as_str().into()),
        "CurrentConsoleManagedUser" => current_user(scene).map(|user| user.user_id.as_str().into()),
        _ => None,
    }
}

fn current_user<'a>(scene: &'a Scene<'_>) -> Option<&'a User> {
    match scene.channel {
        ChannelId::Device => scene.state.users.values().next(),
        ChannelId::User(name) => scene
            .state
            .users
            .values()
            .find(|user| user.channel_name() == name),
    }
}

fn subscriptions(scene: &Scene<'_>) -> Value {
    let line = Dictionary::new()
        .put("CarrierSettingsVersion", "61.0")
        .put("CurrentCarrierNetwork", "NTT DOCOMO")
        .put("CurrentMCC", "440")
        .put("CurrentMNC", "10")
        .put_some("IMEI", scene.hardware.imei.as_deref())
        .put("IsDataPreferred", true)
        .put("IsRoaming", false)
        .put("IsVoicePreferred", true)
        .put("Label", "Primary")
        .put("LabelID", "0")
        .put("Slot", "CTSubscriptionSlotOne");
    crate::wire::dictionaries([line])
}

fn update_settings(scene: &Scene<'_>) -> Dictionary {
    Dictionary::new()
        .put("AutoCheckEnabled", true)
        .put("AutomaticAppInstallationEnabled", true)
        .put("AutomaticOSInstallationEnabled", false)
        .put("AutomaticSecurityUpdatesEnabled", true)
        .put("BackgroundDownloadEnabled", true)
        .put(
            "CatalogURL",
            "https://swscan.apple.com/content/catalogs/index.sucatalog",
        )
        .put("IsDefaultCatalog", true)
        .put("PerformPeriodicCheck", true)
        .put("PreviousScanDate", date(scene.now))
        .put("PreviousScanResult", "0")
}
