//! What devices take: pairs of an object (or a key in it) and a device, each answer read off Apple's schema by eye.

use mdm_core::schema::{Applicability, Facts, Family, OsVersion, Platform, Scope, Verdict};

/// A device in words. What is not said: not supervised, enrolled by hand and approved, device channel, no Shared iPad, no user enrollment, all
/// access rights. `?x` takes knowledge away.
fn device(words: &str) -> Facts {
    let mut facts = Facts {
        platform: None,
        version: None,
        supervised: Some(false),
        ade: Some(false),
        user_approved: Some(true),
        channel: Some(Scope::System),
        shared_ipad: Some(false),
        user_enrollment: Some(false),
        access_rights: Some(8191),
    };
    for word in words.split(' ') {
        let platform = Platform::ALL.into_iter().find(|p| p.as_str() == word);
        match word {
            "supervised" => facts.supervised = Some(true),
            "?supervised" => facts.supervised = None,
            "ade" => facts.ade = Some(true),
            "unapproved" => facts.user_approved = Some(false),
            "user" => facts.channel = Some(Scope::User),
            "?channel" => facts.channel = None,
            "shared" => facts.shared_ipad = Some(true),
            "?shared" => facts.shared_ipad = None,
            "byod" => facts.user_enrollment = Some(true),
            "?byod" => facts.user_enrollment = None,
            "?rights" => facts.access_rights = None,
            "norights" => facts.access_rights = Some(0),
            word if word.starts_with("rights=") => {
                facts.access_rights = word["rights=".len()..].parse().ok();
            }
            word => match (platform, word.parse::<OsVersion>()) {
                (Some(platform), _) => facts.platform = Some(platform),
                (None, Ok(version)) => facts.version = Some(version),
                (None, Err(_)) => panic!("{word}"),
            },
        }
    }
    facts
}

/// `allowed`, `allowed, but deprecated since 26.0`, `no: needs …`, `unknown: Version`.
fn say(found: &Applicability) -> String {
    let join = |texts: Vec<String>| texts.join("; ");
    match found.verdict() {
        Verdict::Refused => {
            let reasons = found.refusals.iter().map(|(_, reason)| reason.to_string());
            format!("no: {}", join(reasons.collect()))
        }
        Verdict::Unknown => {
            let facts = found.unknown.iter().map(|(_, fact)| format!("{fact:?}"));
            format!("unknown: {}", join(facts.collect()))
        }
        Verdict::Allowed if found.warnings.is_empty() => "allowed".into(),
        Verdict::Allowed => {
            let warnings = found
                .warnings
                .iter()
                .map(|(_, warning)| warning.to_string());
            format!("allowed, but {}", join(warnings.collect()))
        }
    }
}

fn answer(family: Family, subject: &str, words: &str) -> String {
    let (name, path) = subject.split_once(' ').unwrap_or((subject, ""));
    let object = family.find(name).unwrap_or_else(|| panic!("{name}"));
    let facts = device(words);
    let found = match path {
        "" => object.applicability(&facts),
        path => object
            .key_applicability(&path.parse().unwrap(), &facts)
            .unwrap_or_else(|| panic!("{subject}")),
    };
    say(&found)
}

#[track_caller]
fn check(family: Family, rows: &[(&str, &str, &str)]) {
    for (subject, device, expected) in rows {
        assert_eq!(
            answer(family, subject, device),
            *expected,
            "{subject} on {device}"
        );
    }
}

#[test]
fn commands_from_os_15_to_27() {
    check(
        Family::Command,
        &[
            ("DeviceLock", "iOS 15.0", "allowed"),
            ("DeviceLock", "macOS 15.0", "allowed"),
            ("DeviceLock", "tvOS 17.0", "no: does not exist on tvOS"),
            ("DeviceLock", "visionOS 1.2", "no: came with version 2.0"),
            ("DeviceLock", "watchOS 10.0", "allowed"),
            (
                "DeviceLock",
                "macOS 14.0 byod",
                "no: does not work under user enrollment",
            ),
            ("DeviceLock", "iOS 17.0 byod", "allowed"),
            (
                "DeviceLock",
                "macOS 14.0 user",
                "no: does not go over a user channel",
            ),
            (
                "DeviceLock",
                "iOS 17.0 rights=8",
                "no: needs the access right AllowPasscodeRemovalAndLock (4)",
            ),
            ("DeviceLock PIN", "macOS 15.0", "allowed"),
            ("DeviceLock PIN", "iOS 18.0", "no: does not exist on iOS"),
            (
                "DeviceLock Message",
                "iOS 18.0 shared",
                "allowed, but has no effect on a Shared iPad",
            ),
            (
                "EraseDevice",
                "iOS 16.0 byod",
                "no: does not work under user enrollment",
            ),
            (
                "EraseDevice ReturnToService",
                "iOS 16.7",
                "no: came with version 17.0",
            ),
            ("EraseDevice ReturnToService", "tvOS 18.0", "allowed"),
            (
                "EraseDevice ReturnToService",
                "visionOS 2.4",
                "no: came with version 26.0",
            ),
            (
                "EraseDevice ReturnToService.BootstrapToken",
                "iOS 18.6",
                "no: came with version 26.0",
            ),
            (
                "EraseDevice ReturnToService.ShouldRetryEnrollment",
                "iOS 26.4",
                "no: came with version 27.0",
            ),
            (
                "EraseDevice ReturnToService.ShouldRetryEnrollment",
                "iOS 27.0",
                "allowed",
            ),
            (
                "EnableLostMode",
                "iOS 17.0",
                "no: needs a supervised device",
            ),
            ("EnableLostMode", "iOS 17.0 supervised", "allowed"),
            (
                "EnableLostMode",
                "iOS 17.0 ?supervised",
                "unknown: Supervised",
            ),
            (
                "EnableLostMode",
                "macOS 15.0 supervised",
                "no: does not exist on macOS",
            ),
            (
                "ClearPasscode",
                "iOS 18.0 shared",
                "no: does not work on a Shared iPad",
            ),
            ("ClearPasscode", "iOS 18.0 ?shared", "unknown: SharedIpad"),
            (
                "RequestUnlockToken",
                "iOS 15.0 supervised",
                "allowed, but deprecated since 6.1.6",
            ),
            ("UserList", "iOS 18.0", "no: needs a Shared iPad"),
            ("UserList", "iOS 18.0 shared", "allowed"),
            ("UserList", "macOS 14.5 supervised", "allowed"),
            ("UserList", "macOS 14.5", "no: needs a supervised device"),
            (
                "UserConfigured",
                "iOS 17.0 shared supervised ade",
                "no: does not go over the device channel",
            ),
            (
                "UserConfigured",
                "iOS 17.0 shared supervised ade user",
                "allowed",
            ),
            (
                "UserConfigured",
                "iOS 16.0 user",
                "no: came with version 17.0; needs a supervised device; needs Automated Device Enrollment",
            ),
            (
                "ScheduleOSUpdate",
                "iOS 18.4 supervised",
                "allowed, but goes with version 27.0",
            ),
            (
                "ScheduleOSUpdate",
                "iOS 26.1 supervised",
                "allowed, but goes with version 27.0; deprecated since 26.0",
            ),
            (
                "ScheduleOSUpdate",
                "iOS 27.0 supervised",
                "no: went with version 27.0",
            ),
            (
                "ScheduleOSUpdateScan",
                "macOS 27.0 supervised",
                "no: went with version 27.0",
            ),
            (
                "OSUpdateStatus",
                "tvOS 27.0 supervised",
                "no: went with version 27.0",
            ),
            (
                "TriggerEnhancedLogCollection",
                "macOS 26.4 supervised user",
                "no: came with version 27.0",
            ),
            (
                "TriggerEnhancedLogCollection",
                "macOS 27.0 supervised",
                "no: does not go over the device channel",
            ),
            (
                "TriggerEnhancedLogCollection",
                "macOS 27.0 supervised user",
                "allowed",
            ),
            (
                "RestartDevice",
                "iOS 15.0 supervised norights",
                "no: needs the access right AllowPasscodeRemovalAndLock (4)",
            ),
            ("RestartDevice NotifyUser", "macOS 15.0", "allowed"),
            (
                "InviteToProgram",
                "macOS 15.0",
                "no: does not go over the device channel",
            ),
            (
                "AccountConfiguration",
                "macOS 15.0",
                "no: needs Automated Device Enrollment",
            ),
            ("AccountConfiguration", "macOS 15.0 ade ?rights", "allowed"),
            (
                "DeviceInformation Queries.IMEI",
                "iOS 15.8",
                "allowed, but goes with version 26.0",
            ),
            (
                "DeviceInformation Queries.IMEI",
                "iOS 26.0",
                "no: went with version 26.0",
            ),
            (
                "DeviceInformation Queries.UDID",
                "iOS 18.0 byod",
                "no: does not work under user enrollment",
            ),
            (
                "DeviceInformation Queries.UDID",
                "iOS 18.0 norights",
                "allowed",
            ),
            (
                "DeviceInformation Queries.WiFiMAC",
                "iOS 18.0 rights=16",
                "no: needs the access right AllowQueryNetworkInformation (32)",
            ),
            (
                "DeviceInformation Queries.OSUpdateSettings",
                "macOS 27.0",
                "no: went with version 27.0",
            ),
            (
                "Settings Settings.Bluetooth",
                "macOS 15.0 user",
                "no: does not go over a user channel",
            ),
            (
                "Settings Settings.Bluetooth",
                "iOS 15.0",
                "no: needs a supervised device",
            ),
            (
                "Settings Settings.SoftwareUpdateSettings.RecommendationCadence",
                "iOS 27.0 supervised",
                "no: went with version 27.0",
            ),
        ],
    );
}

#[test]
fn profiles_from_os_15_to_27() {
    check(
        Family::Profile,
        &[
            ("com.apple.wifi.managed", "iOS 15.0 byod", "allowed"),
            (
                "com.apple.wifi.managed",
                "iOS 15.0 shared user",
                "no: does not go over a user channel",
            ),
            ("com.apple.wifi.managed", "watchOS 10.0", "allowed"),
            (
                "com.apple.SoftwareUpdate",
                "macOS 26.0",
                "allowed, but goes with version 27.0; deprecated since 26.0",
            ),
            (
                "com.apple.SoftwareUpdate",
                "macOS 27.0",
                "no: went with version 27.0",
            ),
            (
                "com.apple.applicationaccess allowCamera",
                "tvOS 16.0",
                "no: came with version 17.0",
            ),
            (
                "com.apple.applicationaccess allowCamera",
                "iOS 17.0 byod",
                "no: does not work under user enrollment",
            ),
            (
                "com.apple.applicationaccess allowAirDrop",
                "iOS 17.0",
                "no: needs a supervised device",
            ),
            (
                "com.apple.applicationaccess allowAirDrop",
                "macOS 15.0",
                "allowed",
            ),
            (
                "com.apple.applicationaccess forceDelayedSoftwareUpdates",
                "macOS 27.0",
                "no: went with version 27.0",
            ),
            (
                "com.apple.system-extension-policy",
                "macOS 15.0 unapproved",
                "no: needs an enrollment that the user approved",
            ),
            (
                "com.apple.system-extension-policy",
                "macOS 15.0 unapproved ade",
                "allowed",
            ),
            (
                "com.apple.homescreenlayout",
                "tvOS 18.0 supervised",
                "allowed",
            ),
            (
                "com.apple.dashboard",
                "macOS 15.0",
                "no: went with version 10.15",
            ),
            (
                "com.apple.app.lock",
                "iOS 18.0",
                "no: needs a supervised device",
            ),
            ("com.apple.AssetCache.managed", "macOS 26.4", "allowed"),
            (
                "com.apple.AssetCache.managed",
                "macOS 27.0",
                "allowed, but deprecated since 27.0",
            ),
            (
                "com.apple.security.wapi-identity",
                "iOS 18.0",
                "allowed, but the schema does not say where it may be used",
            ),
        ],
    );
}

#[test]
fn declarations_from_os_15_to_27() {
    check(
        Family::Declaration,
        &[
            (
                "com.apple.configuration.passcode.settings",
                "iOS 15.0 byod",
                "allowed",
            ),
            (
                "com.apple.configuration.passcode.settings",
                "iOS 18.0 shared",
                "no: does not work on a Shared iPad",
            ),
            (
                "com.apple.configuration.passcode.settings",
                "macOS 14.0 byod",
                "no: does not work under enrollments of the kind `user`",
            ),
            (
                "com.apple.configuration.passcode.settings",
                "tvOS 18.0",
                "no: does not exist on tvOS",
            ),
            (
                "com.apple.configuration.softwareupdate.enforcement.specific",
                "iOS 16.6",
                "no: came with version 17.0",
            ),
            (
                "com.apple.configuration.softwareupdate.enforcement.specific",
                "iOS 17.0",
                "allowed",
            ),
            (
                "com.apple.configuration.softwareupdate.enforcement.specific",
                "macOS 14.0",
                "no: does not work under enrollments of the kind `device`",
            ),
            (
                "com.apple.configuration.softwareupdate.enforcement.specific",
                "macOS 14.0 supervised",
                "allowed",
            ),
            (
                "com.apple.configuration.softwareupdate.enforcement.specific",
                "macOS 14.0 ?supervised",
                "unknown: Supervised",
            ),
            (
                "com.apple.configuration.softwareupdate.enforcement.specific",
                "visionOS 2.5",
                "no: came with version 26.0",
            ),
            (
                "com.apple.configuration.softwareupdate.settings",
                "macOS 15.0 supervised user",
                "no: does not go over a user channel",
            ),
            (
                "com.apple.configuration.softwareupdate.settings",
                "tvOS 18.3",
                "no: came with version 18.4",
            ),
            (
                "com.apple.configuration.app.managed",
                "macOS 15.6 supervised",
                "no: came with version 26.0",
            ),
            (
                "com.apple.configuration.app.managed",
                "iOS 17.2 byod",
                "allowed",
            ),
        ],
    );
}

#[test]
fn the_platform_and_the_version_may_be_unknown() {
    let lock = Family::Command.find("DeviceLock").unwrap();
    assert_eq!(
        say(&lock.applicability(&Facts::default())),
        "unknown: Platform"
    );
    let facts = Facts {
        platform: Some(Platform::MacOs),
        ..Facts::default()
    };
    assert_eq!(
        say(&lock.applicability(&facts)),
        "unknown: Version; UserEnrollment; Channel; AccessRights"
    );
}

#[test]
fn one_refusal_is_enough_whatever_is_not_known() {
    let lost = Family::Command.find("EnableLostMode").unwrap();
    let found = lost.applicability(&device("iOS 9.0 ?supervised"));
    assert_eq!(found.verdict(), Verdict::Refused);
    assert!(!found.unknown.is_empty());
}

#[test]
fn each_key_of_a_value_is_judged_at_its_place() {
    let settings = Family::Command.find("Settings").unwrap();
    let value = serde_json::json!({ "Settings": [
        { "Item": "DeviceName", "DeviceName": "Till 4" },
        { "Item": "Bluetooth", "Enabled": true },
        { "Item": "SoftwareUpdateSettings", "RecommendationCadence": 1 },
        { "Item": "Teleport" },
    ]});
    let facts = device("iOS 27.0 supervised");
    let found = settings.value_applicability(&value, &facts);
    let told: Vec<_> = found
        .refusals
        .iter()
        .map(|(path, refusal)| format!("{path} {refusal}"))
        .collect();
    assert_eq!(told, ["Settings[2] went with version 27.0"]);

    let information = Family::Command.find("DeviceInformation").unwrap();
    let queries = serde_json::json!({ "Queries": ["UDID", "IMEI", "WiFiMAC"] });
    let found = information.value_applicability(&queries, &device("iOS 26.0 byod rights=1"));
    let told: Vec<_> = found
        .refusals
        .iter()
        .map(|(path, refusal)| format!("{path} {refusal}"))
        .collect();
    assert_eq!(
        told,
        [
            "Queries[0] does not work under user enrollment",
            "Queries[1] went with version 26.0",
            "Queries[1] does not work under user enrollment",
            "Queries[1] needs the access right AllowQueryDeviceInformation (16)",
            "Queries[2] does not work under user enrollment",
            "Queries[2] needs the access right AllowQueryNetworkInformation (32)",
        ]
    );
}

#[test]
fn an_unknown_key_has_no_answer() {
    let lock = Family::Command.find("DeviceLock").unwrap();
    let path = "Nonsense".parse().unwrap();
    assert_eq!(lock.key_applicability(&path, &device("iOS 17.0")), None);
}
