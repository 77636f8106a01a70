//! Updates by declaration, deadlines across changes of the clock, and the other builders.

use jiff::{Timestamp, civil::date, tz::TimeZone};
use mdm_core::{
    ddm::{
        AssetAuthentication, AssetData, Declaration, DeclarationError, Identifier, ProfileSource,
        activation, asset_data, check_set, interactive_profile, legacy_profile,
        status_subscriptions,
        update::{
            AutomaticAction, BetaProgram, Cadence, Deferral, Enforcement, LocalDeadline, OsVersion,
            UpdateProgress, UpdateSettings, WallClock,
        },
    },
    profile::Url,
};
use proptest::prelude::*;
use serde_json::{Value, json};

fn id(text: &str) -> Identifier {
    Identifier::parse(text).unwrap()
}

fn payload(declaration: &Declaration) -> Value {
    Value::Object(declaration.payload().clone())
}

fn berlin() -> TimeZone {
    TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap()
}

#[test]
fn a_deadline_in_summer_and_one_in_winter_are_different_moments() {
    let summer = LocalDeadline::at_wall(date(2026, 7, 1).at(22, 0, 0, 0), &berlin()).unwrap();
    let winter = LocalDeadline::at_wall(date(2026, 12, 1).at(22, 0, 0, 0), &berlin()).unwrap();
    assert_eq!(summer.encode(), "2026-07-01T22:00:00");
    assert_eq!(winter.encode(), "2026-12-01T22:00:00");
    assert_eq!(summer.earliest().to_string(), "2026-07-01T20:00:00Z");
    assert_eq!(winter.latest().to_string(), "2026-12-01T21:00:00Z");
    assert_eq!(summer.clock(), WallClock::Once);
}

#[test]
fn a_time_that_the_clock_skips_is_moved_forward_by_the_gap() {
    // On 29 March 2026 the clock goes from 02:00 to 03:00.
    let deadline = LocalDeadline::at_wall(date(2026, 3, 29).at(2, 30, 0, 0), &berlin()).unwrap();
    assert_eq!(deadline.encode(), "2026-03-29T03:30:00");
    assert_eq!(deadline.clock(), WallClock::Skipped);
    assert_eq!(deadline.earliest().to_string(), "2026-03-29T01:30:00Z");
    assert_eq!(deadline.earliest(), deadline.latest());
}

#[test]
fn a_time_that_comes_twice_is_an_hour_wide() {
    // On 25 October 2026 the clock goes from 03:00 back to 02:00.
    let deadline = LocalDeadline::at_wall(date(2026, 10, 25).at(2, 30, 0, 0), &berlin()).unwrap();
    assert_eq!(deadline.encode(), "2026-10-25T02:30:00");
    assert_eq!(deadline.clock(), WallClock::Twice);
    assert_eq!(deadline.earliest().to_string(), "2026-10-25T00:30:00Z");
    assert_eq!(deadline.latest().to_string(), "2026-10-25T01:30:00Z");
    for moment in [deadline.earliest(), deadline.latest()] {
        assert_eq!(
            LocalDeadline::at_moment(moment, &berlin()).unwrap(),
            deadline
        );
    }
}

#[test]
fn a_moment_is_written_without_fraction_or_offset() {
    let moment: Timestamp = "2026-11-30T21:00:00.987Z".parse().unwrap();
    let tokyo = TimeZone::posix("JST-9").unwrap();
    let deadline = LocalDeadline::at_moment(moment, &tokyo).unwrap();
    assert_eq!(deadline.encode(), "2026-12-01T06:00:00");
}

#[test]
fn the_ends_of_time_are_no_panic() {
    for moment in [Timestamp::MIN, Timestamp::MAX] {
        for zone in [
            TimeZone::UTC,
            berlin(),
            TimeZone::posix("XXX-24").unwrap(),
            TimeZone::posix("XXX24").unwrap(),
        ] {
            if let Ok(deadline) = LocalDeadline::at_moment(moment, &zone) {
                assert!(LocalDeadline::at_wall(deadline.written(), &zone).is_ok());
            }
        }
    }
    let last = jiff::civil::DateTime::MAX;
    assert!(LocalDeadline::at_wall(last, &TimeZone::posix("XXX12").unwrap()).is_err());
}

#[test]
fn an_enforced_update_is_written_with_apples_keys() {
    let enforcement = Enforcement {
        version: OsVersion::parse("26.1").unwrap(),
        build: Some("25B78".to_owned()),
        deadline: LocalDeadline::at_wall(date(2026, 11, 30).at(22, 0, 0, 0), &TimeZone::UTC)
            .unwrap(),
        details: Some(Url::parse("https://it.example.org/update").unwrap()),
    };
    let declaration = enforcement.declaration(&id("update")).unwrap();
    assert_eq!(
        declaration.declaration_type().as_str(),
        "com.apple.configuration.softwareupdate.enforcement.specific"
    );
    assert_eq!(
        payload(&declaration),
        json!({"TargetOSVersion": "26.1", "TargetBuildVersion": "25B78", "TargetLocalDateTime": "2026-11-30T22:00:00", "DetailsURL": "https://it.example.org/update"})
    );
    let bare = Enforcement {
        build: None,
        details: None,
        ..enforcement.clone()
    };
    assert_eq!(
        payload(&bare.declaration(&id("update")).unwrap()),
        json!({"TargetOSVersion": "26.1", "TargetLocalDateTime": "2026-11-30T22:00:00"})
    );
    let odd = Enforcement {
        build: Some("25 B".to_owned()),
        ..enforcement.clone()
    };
    assert!(odd.declaration(&id("update")).is_err());
    let plain = Enforcement {
        details: Some(Url::parse("http://x.org/").unwrap()),
        ..enforcement
    };
    assert!(plain.declaration(&id("update")).is_err());
    for bad in ["", "26", "26.", "26.1 (a)", "26.1.2.3.4", "latest", "26.-1"] {
        assert!(OsVersion::parse(bad).is_err(), "{bad}");
    }
}

#[test]
fn settings_hold_what_was_set_and_nothing_else() {
    assert_eq!(
        payload(&UpdateSettings::default().declaration(&id("s")).unwrap()),
        json!({})
    );
    let program = |name: &str| BetaProgram {
        description: name.to_owned(),
        token: format!("token-{name}"),
    };
    let settings = UpdateSettings {
        notifications: Some(false),
        defer_all: Some(Deferral::days(90).unwrap()),
        defer_major: Some(Deferral::days(1).unwrap()),
        cadence: Some(Cadence::Oldest),
        download: Some(AutomaticAction::AlwaysOn),
        install: Some(AutomaticAction::Allowed),
        rapid_responses: Some(true),
        standard_users_may_update: Some(false),
        beta: Some(AutomaticAction::Allowed),
        offer_programs: vec![program("a")],
        ..UpdateSettings::default()
    };
    assert_eq!(
        payload(&settings.declaration(&id("s")).unwrap()),
        json!({
            "Notifications": false,
            "Deferrals": {"CombinedPeriodInDays": 90, "MajorPeriodInDays": 1},
            "RecommendedCadence": "Oldest",
            "AutomaticActions": {"Download": "AlwaysOn", "InstallOSUpdates": "Allowed"},
            "RapidSecurityResponse": {"Enable": true},
            "AllowStandardUserOSUpdates": false,
            "Beta": {"ProgramEnrollment": "Allowed", "OfferPrograms": [{"Description": "a", "Token": "token-a"}]},
        })
    );
    assert!(Deferral::days(0).is_err() && Deferral::days(91).is_err());
    let contradictory = UpdateSettings {
        require_program: Some(program("b")),
        ..settings
    };
    let Err(DeclarationError::Invalid(violations)) = contradictory.declaration(&id("s")) else {
        panic!("taken")
    };
    assert_eq!(violations.len(), 2);
    let required = UpdateSettings {
        beta: Some(AutomaticAction::AlwaysOn),
        require_program: Some(program("b")),
        ..UpdateSettings::default()
    };
    assert_eq!(
        payload(&required.declaration(&id("s")).unwrap()),
        json!({"Beta": {"ProgramEnrollment": "AlwaysOn", "RequireProgram": {"Description": "b", "Token": "token-b"}}})
    );
}

#[test]
fn an_update_with_its_activation_and_subscription_is_a_whole_set() {
    let update = UpdateSettings {
        notifications: Some(true),
        ..UpdateSettings::default()
    }
    .declaration(&id("update"))
    .unwrap();
    let watch = status_subscriptions(&id("watch"), UpdateProgress::status_items()).unwrap();
    let act = activation(
        &id("act"),
        &[id("update"), id("watch")],
        Some("@status(device.model.family) == 'Mac'"),
    )
    .unwrap();
    assert_eq!(check_set(&[update, watch.clone(), act]), Ok(Vec::new()));
    assert_eq!(
        payload(&watch)["StatusItems"][0],
        json!({"Name": "device.operating-system.version"})
    );
    assert!(activation(&id("act"), &[id("update")], Some("@invalid == 1")).is_err());
}

#[test]
fn profiles_and_data_come_by_declaration() {
    let url = Url::parse("https://mdm.example.org/profiles/wifi-3f2a").unwrap();
    let legacy = legacy_profile(&id("wifi"), &ProfileSource::Url(url.clone())).unwrap();
    assert_eq!(
        payload(&legacy),
        json!({"ProfileURL": "https://mdm.example.org/profiles/wifi-3f2a"})
    );
    let by_asset = legacy_profile(&id("wifi"), &ProfileSource::Asset(id("data"))).unwrap();
    assert_eq!(by_asset.references()[0].target, id("data"));
    let offered = interactive_profile(&id("vpn"), &ProfileSource::Url(url.clone()), "VPN").unwrap();
    assert_eq!(payload(&offered)["VisibleName"], json!("VPN"));
    let plain = Url::parse("http://mdm.example.org/").unwrap();
    assert!(legacy_profile(&id("wifi"), &ProfileSource::Url(plain.clone())).is_err());
    let data = AssetData {
        url,
        content_type: Some("application/xml".to_owned()),
        size: Some(7),
        sha256: Some([0xab; 32]),
        authentication: AssetAuthentication::None,
    };
    let asset = asset_data(&id("data"), &data).unwrap();
    assert_eq!(
        payload(&asset),
        json!({
            "Reference": {"DataURL": "https://mdm.example.org/profiles/wifi-3f2a", "ContentType": "application/xml", "Size": 7, "Hash-SHA-256": "ab".repeat(32)},
            "Authentication": {"Type": "None"},
        })
    );
    assert!(asset_data(&id("data"), &AssetData { url: plain, ..data }).is_err());
}

proptest! {
    #[test]
    fn a_deadline_lies_where_its_clock_says(second in 1_700_000_000i64..2_000_000_000) {
        let moment = Timestamp::from_second(second).unwrap();
        let deadline = LocalDeadline::at_moment(moment, &berlin()).unwrap();
        prop_assert_ne!(deadline.clock(), WallClock::Skipped);
        prop_assert!(deadline.earliest() == moment || deadline.latest() == moment);
        let wall = LocalDeadline::at_wall(deadline.written(), &berlin()).unwrap();
        prop_assert_eq!(wall, deadline);
    }
}
