//! Status reports: read, merged, matched with what was advertised.

mod ddm_support;

use ddm_support::{Device, World, at, id, simple, test_configuration};
use mdm_core::{
    ddm::{
        ChannelStatus, DdmChange, Kind, Replan, Standing, StatusChange, StatusReport,
        StatusReportError, Validity,
        update::{InstallState, UpdateProgress},
    },
    enrollment::HostAnswer,
    limits::MAX_STATUS_BYTES,
};
use proptest::prelude::*;
use serde_json::{Value, json};

const FIRST: &str = include_str!("ddm_data/first_report_ios.json");
const UPDATE: &str = include_str!("ddm_data/update_waiting_macos.json");
const APPS: &str = include_str!("ddm_data/apps_incremental.json");
const REFUSED: &str = include_str!("ddm_data/refused_declarations.json");
const ERRORS: &str = include_str!("ddm_data/errors_capitals.json");

fn golden(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn reported(world: &World, path: &str) -> Option<Value> {
    world.status.value(path).cloned()
}

#[test]
fn the_first_report_of_a_phone_is_read() {
    let mut world = World::new();
    let step = world.report_step(&golden(FIRST));
    assert_eq!(step.answer, Some(HostAnswer::StatusTaken));
    assert_eq!(step.replan, Replan::CapabilitiesChanged);
    assert_eq!(
        reported(&world, "device.operating-system.version"),
        Some(json!("26.1"))
    );
    assert_eq!(
        reported(&world, "device.model.family"),
        Some(json!("iPhone"))
    );
    assert_eq!(world.status.values["device.model.family"].at, at(0));
    let capabilities = world.status.capabilities().unwrap();
    assert_eq!(capabilities.versions, ["1.0.0"]);
    assert!(capabilities.has_status_item("device.model.family"));
    assert!(!capabilities.has_status_item("diskmanagement.filevault.enabled"));
    assert!(capabilities.has_status_item("management.declarations"));
    let status = &world.status.declarations["act"];
    assert_eq!(
        (status.kind, status.active, &status.valid),
        (Kind::Activation, true, &Validity::Valid)
    );
    assert!(world.status.declarations.contains_key("of-another-server"));
    // Items that no version of the schema has are kept under their names.
    assert_eq!(
        reported(&world, "management.push-token"),
        Some(json!("AAEC"))
    );
    assert_eq!(
        reported(&world, "future.item.value"),
        Some(json!([1, 2, 3]))
    );
}

#[test]
fn a_report_that_says_the_same_changes_nothing_but_the_time() {
    let mut world = World::new();
    world.report(&golden(FIRST));
    world.now = at(500);
    let step = world.report_step(&golden(FIRST));
    assert_eq!(step.replan, Replan::No);
    assert_eq!(
        step.changes,
        [DdmChange::Status(StatusChange::Seen {
            reported_at: at(500),
            full_at: None
        })]
    );
    assert_eq!(world.status.values["device.model.family"].at, at(0));
}

#[test]
fn arrays_are_changed_object_by_object() {
    let mut world = World::new();
    world.report(&json!({"StatusItems": {"mdm": {"app": [
        {"identifier": "com.example.a", "state": "managed", "version": "1"},
        {"identifier": "com.example.b", "state": "managed"},
    ]}}, "Errors": []}));
    world.report(&golden(APPS));
    assert_eq!(
        reported(&world, "mdm.app"),
        Some(json!([
            {"identifier": "com.example.a", "state": "updating", "version": "2"},
            {"identifier": "com.example.c", "state": "installing"},
        ]))
    );
    // Nothing new, and an item that is no list of objects with identifiers.
    world.report(&json!({"StatusItems": {"mdm": {"app": []}, "test": {"array-value": [{"key1": "x"}]}}, "Errors": []}));
    assert_eq!(
        reported(&world, "mdm.app")
            .unwrap()
            .as_array()
            .unwrap()
            .len(),
        2
    );
    world.report(&json!({"StatusItems": {"test": {"array-value": [{"key1": "y"}]}}, "Errors": []}));
    assert_eq!(
        reported(&world, "test.array-value"),
        Some(json!([{"key1": "y"}]))
    );
}

#[test]
fn a_full_report_replaces_everything_but_the_capabilities() {
    let mut world = World::new();
    world.report(&golden(FIRST));
    world.report(&golden(ERRORS));
    world.now = at(900);
    let step = world.report_step(&json!({"StatusItems": {"mdm": {"app": [{"identifier": "z"}]}}, "Errors": [], "FullReport": true}));
    assert_eq!(step.replan, Replan::No);
    let names: Vec<&str> = world.status.values.keys().map(String::as_str).collect();
    assert_eq!(names, ["management.client-capabilities", "mdm.app"]);
    assert!(world.status.declarations.is_empty());
    assert!(world.status.errors.is_empty());
    assert_eq!(world.status.full_at, Some(at(900)));
    assert!(world.status.capabilities().is_some());
}

#[test]
fn a_new_value_of_an_object_replaces_the_whole() {
    let mut world = World::new();
    world.report(&json!({"StatusItems": {"softwareupdate": {"failure-reason": {"count": 2, "reason": "no space", "timestamp": "2026-11-20T10:00:00Z"}}}, "Errors": []}));
    assert_eq!(
        reported(&world, "softwareupdate.failure-reason.reason"),
        Some(json!("no space"))
    );
    world.report(
        &json!({"StatusItems": {"softwareupdate": {"failure-reason": {"count": 0}}}, "Errors": []}),
    );
    assert_eq!(
        reported(&world, "softwareupdate.failure-reason.reason"),
        None
    );
    assert_eq!(
        reported(&world, "softwareupdate.failure-reason.count"),
        Some(json!(0))
    );
    // One that only the device's own list names, once it has sent it.
    world.report(&json!({"StatusItems": {"new": {"thing": {"a": 0, "old": 1}}}, "Errors": []}));
    assert!(world.status.values.contains_key("new.thing.old"));
    world.report(&json!({"StatusItems": {"management": {"client-capabilities": {"supported-payloads": {"status-items": ["new.thing"]}}}}, "Errors": []}));
    world
        .report(&json!({"StatusItems": {"new": {"thing": {"a": 1, "b": {"c": 2}}}}, "Errors": []}));
    assert!(world.status.values.contains_key("new.thing"));
    assert_eq!(reported(&world, "new.thing.b.c"), Some(json!(2)));
    assert_eq!(reported(&world, "new.thing.old"), None);
}

#[test]
fn errors_and_reasons_are_read_in_either_case_and_end_with_a_value() {
    let mut world = World::new();
    world.report(&golden(ERRORS));
    let error = &world.status.errors["test.error-value"];
    assert_eq!(error.reasons[0].code, "Error.Test");
    assert_eq!(error.reasons[0].description.as_deref(), Some("In capitals"));
    assert_eq!(error.reasons[0].details, Some(json!({"Domain": "x"})));
    assert_eq!(
        world.status.errors["passcode.is-present"].reasons[0].code,
        "Error.Small"
    );
    world.report(&json!({"StatusItems": {"passcode": {"is-present": true}}, "Errors": []}));
    assert!(!world.status.errors.contains_key("passcode.is-present"));
    assert!(world.status.errors.contains_key("test.error-value"));
}

#[test]
fn the_standing_of_a_declaration_is_that_of_the_advertised_version() {
    let mut world = World::new();
    world.put(simple("act", &["a", "b"]));
    world.put(test_configuration("a", "1"));
    world.put(test_configuration("b", "2"));
    world.replan();
    let items = world.json("declaration-items");
    let manifest = world.manifests[&world.token()].clone();
    let token = |name: &str| {
        manifest
            .items()
            .iter()
            .find(|item| item.identifier == id(name))
            .unwrap()
            .server_token()
            .as_str()
            .to_owned()
    };
    let standing = |world: &World, name: &str| {
        let item = manifest
            .items()
            .iter()
            .find(|item| item.identifier == id(name))
            .unwrap();
        world.status.standing(item)
    };
    assert_eq!(standing(&world, "a"), Standing::Pending);
    let mut report = golden(REFUSED).to_string();
    for name in ["act", "a", "b"] {
        report = report.replace(&format!("TOKEN-{name}-"), &token(name));
    }
    world.report(&serde_json::from_str(&report).unwrap());
    assert_eq!(standing(&world, "act"), Standing::Inactive);
    assert_eq!(
        world.status.declarations["act"].reasons[0].code,
        "Info.Predicate"
    );
    assert_eq!(
        standing(&world, "a"),
        Standing::Invalid,
        "the advertised one of two versions"
    );
    assert_eq!(
        world.status.declarations["a"].reasons[0].code,
        "Error.ConfigurationCannotBeApplied"
    );
    assert_eq!(standing(&world, "b"), Standing::Pending, "an older version");
    drop(items);
    // A list replaces the list before, another list is untouched.
    world.report(&json!({"StatusItems": {"management": {"declarations": {"configurations": []}}}, "Errors": []}));
    assert_eq!(
        world.status.declarations.keys().collect::<Vec<_>>(),
        ["act"]
    );
}

#[test]
fn no_report_changes_the_token() {
    let mut world = World::new();
    world.put(test_configuration("a", "1"));
    let mut device = Device::default();
    world.report(&golden(FIRST));
    world.replan();
    device.sync(&mut world);
    let token = world.token();
    for report in [FIRST, UPDATE, APPS, REFUSED, ERRORS] {
        for full in [false, true] {
            let mut report = golden(report);
            report["FullReport"] = full.into();
            let before = world.record.current.clone();
            world.report(&report);
            assert_eq!(world.record.current, before);
        }
    }
    world.report(&device.status());
    assert_eq!(world.replan(), token, "nor does a plan after it");
    assert_eq!(device.sync(&mut world), 0);
}

#[test]
fn a_report_that_cannot_be_read_is_taken_and_kept() {
    let mut world = World::new();
    let large = vec![b' '; MAX_STATUS_BYTES + 1];
    let cases: [&[u8]; 7] = [
        b"",
        b"not json",
        b"[]",
        b"{\"StatusItems\":[],\"Errors\":[]}",
        b"{\"a\":1,\"a\":2}",
        &large,
        b"{\"StatusItems\":{},\"FullReport\":\"yes\"}",
    ];
    for bytes in cases {
        let step = world.step("status", Some(bytes));
        assert_eq!(step.answer, Some(HostAnswer::StatusTaken));
        let kept = step.changes.iter().find_map(|change| match change {
            DdmChange::KeepReport { report, .. } => Some(report.expose().len()),
            _ => None,
        });
        assert_eq!(kept, Some(bytes.len().min(MAX_STATUS_BYTES)));
    }
    assert_eq!(world.ask("status", None), Some(HostAnswer::StatusTaken));
    let deep = format!(
        "{{\"StatusItems\":{}1{}}}",
        "{\"a\":".repeat(50_000),
        "}".repeat(50_000)
    );
    assert!(matches!(
        StatusReport::parse(deep.as_bytes()),
        Err(StatusReportError::Json(_))
    ));
}

#[test]
fn what_is_missing_in_a_report_is_forgiven_and_what_is_unknown_kept() {
    let report =
        StatusReport::parse(br#"{"New":1,"Errors":[7,{"no":"item"},{"StatusItem":"x"}]}"#).unwrap();
    assert_eq!(report.extra["New"], json!(1));
    assert_eq!(report.errors.len(), 1);
    assert!(!report.full);
    let mut world = World::new();
    world.report(&json!({"StatusItems": {"management": {"declarations": {"activations": [{"server-token": "x"}, 7, {"identifier": "y"}], "assets": null}}}}));
    assert_eq!(world.status.declarations.keys().collect::<Vec<_>>(), ["y"]);
    assert_eq!(world.status.declarations["y"].valid, Validity::Unknown);
}

#[test]
fn progress_of_an_update_is_read_from_status_items() {
    let mut world = World::new();
    assert_eq!(
        UpdateProgress::read(&world.status),
        UpdateProgress::default()
    );
    world.report(&golden(UPDATE));
    let progress = UpdateProgress::read(&world.status);
    assert_eq!(progress.installed_version.as_deref(), Some("26.0"));
    assert_eq!(progress.state, Some(InstallState::Waiting));
    assert_eq!(progress.reasons, ["declaration"]);
    assert_eq!(progress.declaration.as_deref(), Some("update-26.1"));
    assert_eq!(progress.pending_version.as_deref(), Some("26.1"));
    assert_eq!(progress.pending_build.as_deref(), Some("25B78"));
    assert_eq!(
        progress.pending_deadline,
        Some(jiff::civil::date(2026, 11, 30).at(22, 0, 0, 0))
    );
    let failure = progress.failure.unwrap();
    assert_eq!(
        (failure.count, failure.reason.as_deref()),
        (2, Some("battery too low"))
    );
    assert_eq!(failure.at, Some("2026-11-21T03:04:05Z".parse().unwrap()));
    world.report(&json!({"StatusItems": {"softwareupdate": {
        "install-state": "none", "failure-reason": {"count": 0}, "install-reason": {"reason": []},
        "pending-version": {"os-version": "", "build-version": ""},
    }}, "Errors": []}));
    let progress = UpdateProgress::read(&world.status);
    assert_eq!(progress.state, Some(InstallState::None));
    assert_eq!(
        (
            progress.pending_version,
            progress.failure,
            progress.declaration
        ),
        (None, None, None)
    );
}

#[test]
fn what_gives_power_over_a_device_is_not_kept_and_values_are_not_shown() {
    let mut world = World::new();
    let report = json!({"StatusItems": {"mdm": {"push-magic": "MAGIC", "push-token": "AAEC"}, "device": {"identifier": {"serial-number": "C02SERIAL"}}}, "Errors": []});
    let step = world.report_step(&report);
    assert!(!world.status.values.contains_key("mdm.push-magic"));
    assert_eq!(
        reported(&world, "device.identifier.serial-number"),
        Some(json!("C02SERIAL"))
    );
    let parsed = StatusReport::parse(report.to_string().as_bytes()).unwrap();
    let shown = format!(
        "{:?} {:?} {parsed:?} {:?}",
        world.status,
        step,
        world.step("status", Some(b"{\"C02SERIAL\":"))
    );
    assert!(
        !shown.contains("C02SERIAL") && !shown.contains("MAGIC") && !shown.contains("67, 48"),
        "{shown}"
    );
}

#[test]
fn a_status_does_not_grow_without_end() {
    let mut world = World::new();
    for n in 0..8 {
        let text = "x".repeat(2_000_000);
        world.report(&json!({"StatusItems": {"test": {format!("value{n}"): text}}, "Errors": []}));
    }
    assert_eq!(world.status.values.len(), 4);
    assert_eq!(world.kept_reports.len(), 4);
    // A full report begins anew.
    world.report(
        &json!({"StatusItems": {"test": {"value9": "small"}}, "Errors": [], "FullReport": true}),
    );
    assert_eq!(world.status.values.len(), 1);
    let many: Vec<Value> = (0..11_000)
        .map(|n| json!({"identifier": format!("app{n}")}))
        .collect();
    world.report(&json!({"StatusItems": {"mdm": {"app": many}}, "Errors": []}));
    assert_eq!(
        reported(&world, "mdm.app")
            .unwrap()
            .as_array()
            .unwrap()
            .len(),
        10_000
    );
    let wide: serde_json::Map<String, Value> =
        (0..11_000).map(|n| (format!("v{n}"), json!(n))).collect();
    world.report(&json!({"StatusItems": {"wide": wide}, "Errors": []}));
    assert_eq!(world.status.values.len(), 10_000);
}

#[test]
fn a_status_survives_its_storage() {
    let mut world = World::new();
    for report in [FIRST, UPDATE, APPS, REFUSED, ERRORS] {
        world.report(&golden(report));
    }
    let stored = serde_json::to_string(&world.status).unwrap();
    assert_eq!(
        serde_json::from_str::<ChannelStatus>(&stored).unwrap(),
        world.status
    );
}

fn reports() -> impl Strategy<Value = Value> {
    let app = (0..4u8, any::<bool>(), 0..3u8).prop_map(|(name, removed, version)| {
        let mut app = json!({"identifier": format!("app{name}"), "version": version});
        if removed {
            app["_removed"] = true.into();
        }
        app
    });
    let apps = proptest::collection::vec(app, 0..5);
    let versions = proptest::option::of("[0-9]{1,2}");
    (apps, versions, any::<bool>()).prop_map(|(apps, version, full)| {
        json!({"StatusItems": {"mdm": {"app": apps}, "device": {"operating-system": {"version": version}}}, "Errors": [], "FullReport": full})
    })
}

proptest! {
    #[test]
    fn the_rows_that_change_make_the_new_status(sequence in proptest::collection::vec(reports(), 1..12)) {
        // `World::report` applies rows; replayed a second time each report changes nothing but the time.
        let mut world = World::new();
        for report in sequence {
            world.report(&report);
            let once = world.status.clone();
            let again = world.report_step(&report);
            let only_time = again.changes.iter().all(|change| matches!(change, DdmChange::Status(StatusChange::Seen { .. })));
            prop_assert!(only_time);
            prop_assert_eq!(&world.status, &once);
        }
    }

    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = World::new().step("status", Some(&bytes));
    }

    #[test]
    fn no_truncation_or_mutation_panics(cut in 0usize..3_000, byte in any::<u8>()) {
        for report in [FIRST, UPDATE, APPS, REFUSED, ERRORS] {
            let mut bytes = report.as_bytes().to_vec();
            let at = cut % bytes.len();
            bytes[at] = byte;
            let _ = World::new().step("status", Some(&bytes));
            let _ = World::new().step("status", Some(&bytes[..at]));
        }
    }
}
