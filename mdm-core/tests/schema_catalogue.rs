//! The catalogue has everything, and everything in it is sound.

use mdm_core::schema::{Family, objects};

#[test]
fn every_family_is_complete() {
    let count = |family: Family| family.objects().len();
    assert_eq!(count(Family::Command), 68);
    // 126 payloads, the keys that all have, and the profile's own.
    assert_eq!(count(Family::Profile), 126 + 2);
    // 59 declarations, and what all have in common.
    assert_eq!(count(Family::Declaration), 59 + 1);
    assert_eq!(count(Family::Credential), 4);
    // 62 items, and the reason that a report may give.
    assert_eq!(count(Family::Status), 62 + 1);
    assert_eq!(count(Family::CheckIn), 9);
    assert_eq!(count(Family::Error), 5);
    assert_eq!(count(Family::Protocol), 3);
    assert_eq!(count(Family::Other), 5);
}

#[test]
fn an_object_is_found_by_its_file_and_by_its_name() {
    for object in objects() {
        assert!(object.family.find(object.file).is_some(), "{}", object.file);
        assert!(
            object
                .family
                .named(object.name)
                .any(|found| std::ptr::eq(found, object)),
            "{}",
            object.name
        );
    }
}

#[test]
fn every_object_is_described_and_the_description_ends() {
    for object in objects() {
        let description = object.describe();
        assert_eq!(description["name"], object.name);
        let keys = description["keys"].as_array().unwrap();
        assert_eq!(keys.len(), object.keys.named.len());
    }
    let layout = Family::Profile.find("com.apple.homescreenlayout").unwrap();
    let description = layout.describe().to_string();
    assert!(description.contains(r#""recursive":true"#));
}

#[test]
fn a_description_has_what_a_form_needs() {
    let lock = Family::Command.find("DeviceLock").unwrap().describe();
    let pin = serde_json::json!({
        "name": "PIN", "type": "string", "presence": "optional",
        "availability": { "iOS": { "introduced": null }, "macOS": { "introduced": "10.8" },
            "visionOS": { "introduced": null }, "watchOS": { "introduced": null } },
    });
    assert_eq!(lock["keys"][2], pin);
    assert_eq!(
        lock["availability"]["iOS"]["access_right"],
        "AllowPasscodeRemovalAndLock"
    );
    let passcode = Family::Declaration
        .find("com.apple.configuration.passcode.settings")
        .unwrap()
        .describe();
    let keys = passcode["keys"].as_array().unwrap().iter();
    let length = keys.clone().find(|key| key["name"] == "MinimumLength");
    assert_eq!(
        *length.unwrap(),
        serde_json::json!({
            "name": "MinimumLength", "type": "integer", "presence": "optional",
            "range": { "min": 0, "max": 16 }, "default": 0, "combine": "number-max",
        })
    );
}

#[test]
fn only_two_payload_types_are_divided_among_files() {
    let mut names: Vec<_> = objects().map(|o| (o.family, o.name)).collect();
    names.sort_unstable();
    let mut twice: Vec<_> = names
        .windows(2)
        .filter(|pair| pair[0] == pair[1])
        .map(|pair| pair[0].1)
        .collect();
    twice.dedup();
    assert_eq!(twice, ["com.apple.MCX", "com.apple.extensiblesso"]);
}
