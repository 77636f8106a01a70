//! The schema's words as names of `mdm_core::schema`. A word that is not here is a failure: it has to be understood first.

use std::collections::BTreeSet;

use anyhow::bail;

use super::model::{Apply, Combine, Family, Platform};

pub(super) const ENROLLMENTS: &[(&str, &str)] = &[
    ("supervised", "SUPERVISED"),
    ("device", "DEVICE"),
    ("user", "USER"),
    ("local", "LOCAL"),
];

pub(super) const SCOPES: &[(&str, &str)] = &[("system", "SYSTEM_SCOPE"), ("user", "USER_SCOPE")];

pub(super) fn bits(words: &BTreeSet<String>, known: &[(&str, &str)]) -> anyhow::Result<String> {
    for word in words {
        if !known.iter().any(|(name, _)| name == word) {
            bail!("unknown word `{word}`");
        }
    }
    let set: Vec<_> = known
        .iter()
        .filter(|(name, _)| words.contains(*name))
        .map(|(_, constant)| *constant)
        .collect();
    Ok(match set[..] {
        [] => "0".into(),
        _ => set.join(" | "),
    })
}

/// Two names each are in use for the rights to lock and to list apps.
pub(super) fn right_name(name: &str) -> anyhow::Result<&'static str> {
    Ok(match name {
        "None" | "n/a" => "None",
        "Special Case" => "EachKey",
        "AllowInspection" => "Bit(1)",
        "AllowInstallationRemoval" => "Bit(2)",
        "AllowPasscodeRemovalAndLock" | "DeviceLockAndRemovePasscode" => "Bit(4)",
        "AllowDeviceErase" => "Bit(8)",
        "AllowQueryDeviceInformation" => "Bit(16)",
        "AllowQueryNetworkInformation" => "Bit(32)",
        "AllowProvisioningInspection" => "Bit(64)",
        "AllowProvisioningInstallationRemoval" => "Bit(128)",
        "AllowQueryApplications" | "QueryInstalledApps" => "Bit(256)",
        "AllowQueryRestrictions" => "Bit(512)",
        "AllowQuerySecurity" => "Bit(1024)",
        "AllowSettings" => "Bit(2048)",
        "AllowAppInstallation" => "Bit(4096)",
        unknown => bail!("unknown access right `{unknown}`"),
    })
}

pub(super) fn mode_name(word: &str) -> anyhow::Result<&'static str> {
    Ok(match word {
        "allowed" => "Mode::Allowed",
        "required" => "Mode::Required",
        "forbidden" => "Mode::Forbidden",
        "ignored" => "Mode::Ignored",
        unknown => bail!("unknown mode `{unknown}`"),
    })
}

/// Each regular expression of the schema is a function in `mdm_core::schema`; a new one has to be written there first.
pub(super) fn format_name(format: &str) -> anyhow::Result<&'static str> {
    Ok(match format {
        "^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$" => "Uuid",
        "^https://.*$" => "HttpsUrl",
        "^([0-9A-Fa-f]{2}:){5}([0-9A-Fa-f]{2})$" => "MacAddress",
        "^([0-9A-Za-z]{6})|([0-9A-Za-z]{9})$" => "RoamingConsortium",
        "^[0-9]{6}$" => "SixDigits",
        "<hostname>" => "HostName",
        "<url>" => "Url",
        "timestamp" => "Timestamp",
        unknown => bail!("unknown format `{unknown}`"),
    })
}

pub(super) fn platform_name(platform: Platform) -> &'static str {
    match platform {
        Platform::Ios => "IOS",
        Platform::MacOs => "MACOS",
        Platform::TvOs => "TVOS",
        Platform::VisionOs => "VISIONOS",
        Platform::WatchOs => "WATCHOS",
    }
}

pub(super) fn family_name(family: Family) -> &'static str {
    match family {
        Family::Command => "Command",
        Family::Profile => "Profile",
        Family::Declaration => "Declaration",
        Family::Credential => "Credential",
        Family::Status => "Status",
        Family::Protocol => "Protocol",
        Family::CheckIn => "CheckIn",
        Family::Error => "Error",
        Family::Other => "Other",
    }
}

pub(super) fn apply_name(apply: Apply) -> &'static str {
    match apply {
        Apply::Single => "Single",
        Apply::Multiple => "Multiple",
        Apply::Combined => "Combined",
    }
}

pub(super) fn combine_name(combine: Combine) -> &'static str {
    match combine {
        Combine::BooleanOr => "BooleanOr",
        Combine::BooleanAnd => "BooleanAnd",
        Combine::NumberMin => "NumberMin",
        Combine::NumberMax => "NumberMax",
        Combine::EnumFirst => "EnumFirst",
        Combine::EnumLast => "EnumLast",
        Combine::First => "First",
        Combine::ArrayAppend => "ArrayAppend",
        Combine::SetUnion => "SetUnion",
        Combine::SetIntersection => "SetIntersection",
    }
}
