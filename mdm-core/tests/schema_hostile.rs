//! No value, however made, brings the checks to a panic, a stack overflow or an endless list of complaints.

use mdm_core::{
    limits::{MAX_SCHEMA_DEPTH, MAX_VIOLATIONS},
    plist::{Dictionary, Value},
    schema::{
        Facts, Family, KeyPath, Platform, UnknownKeys, Verdict, ViolationKind, objects,
        validate_payload,
    },
};
use proptest::prelude::*;

/// Folders of icons in folders of icons, which the schema allows without end.
fn nested_icons(levels: usize) -> Value {
    let mut icon = Dictionary::new();
    icon.insert("Type".into(), Value::String("App".into()));
    for _ in 0..levels {
        let mut folder = Dictionary::new();
        folder.insert("Type".into(), Value::String("Folder".into()));
        let page = Value::Array(vec![Value::Dictionary(icon)]);
        folder.insert("Pages".into(), Value::Array(vec![page]));
        icon = folder;
    }
    let mut layout = Dictionary::new();
    let page = Value::Array(vec![Value::Dictionary(icon)]);
    layout.insert("Pages".into(), Value::Array(vec![page]));
    Value::Dictionary(layout)
}

#[test]
fn what_contains_itself_is_followed_to_a_bounded_depth() {
    let layout = Family::Profile.find("com.apple.homescreenlayout").unwrap();
    assert_eq!(layout.validate(&nested_icons(10)), []);

    let deep = nested_icons(MAX_SCHEMA_DEPTH);
    let found = layout.validate(&deep);
    assert!(!found.is_empty());
    assert!(found.iter().all(|v| v.kind == ViolationKind::TooDeep));
    assert!(layout.encode(&deep, UnknownKeys::Allow).is_err());

    let facts = Facts {
        platform: Some(Platform::Ios),
        ..Facts::default()
    };
    let found = layout.value_applicability(&deep, &facts);
    assert_eq!(found.verdict(), Verdict::Unknown);
}

#[test]
fn where_anything_may_stand_it_has_to_be_something_that_can_be_written() {
    let mut value = Value::Array(vec![]);
    for _ in 0..300 {
        value = Value::Array(vec![value]);
    }
    let mut install = Dictionary::new();
    let mut configuration = Dictionary::new();
    configuration.insert("anything".into(), value);
    install.insert("Configuration".into(), Value::Dictionary(configuration));
    let object = Family::Command.find("InstallApplication").unwrap();
    assert_eq!(object.validate(&install)[0].kind, ViolationKind::TooDeep);

    let json = serde_json::json!({ "Configuration": { "a": [null] }, "Unknown": { "b": null } });
    let found = object.validate(&json);
    let told: Vec<_> = found.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "Configuration.a[0]: expected a value, found nothing",
            "Unknown: expected no such key, found a dictionary",
            "Unknown.b: expected a value, found nothing",
        ]
    );
    assert!(object.encode(&json, UnknownKeys::Allow).is_err());
}

#[test]
fn complaints_end() {
    let many: Dictionary = (0..10_000)
        .map(|n| (format!("Key{n}"), Value::Boolean(true)))
        .collect();
    let lock = Family::Command.find("DeviceLock").unwrap();
    assert_eq!(lock.validate(&many).len(), MAX_VIOLATIONS);
}

#[test]
fn what_is_no_dictionary_is_refused() {
    for object in objects() {
        for value in [Value::Boolean(true), Value::Array(vec![])] {
            let found = object.validate(&value);
            assert!(found.iter().any(|v| v.kind == ViolationKind::WrongType));
        }
    }
    let payload = validate_payload(&Value::Boolean(true)).unwrap();
    assert_eq!(payload[0].kind, ViolationKind::WrongType);
    assert_eq!(validate_payload(&Dictionary::new()), None);
}

/// JSON of any shape, with names that the schema knows among its own.
fn json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<u64>().prop_map(Into::into),
        any::<f64>().prop_map(Into::into),
        ".{0,12}".prop_map(Into::into),
        name().prop_map(Into::into),
    ];
    leaf.prop_recursive(4, 64, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Into::into),
            prop::collection::vec((name(), inner), 0..6)
                .prop_map(|entries| serde_json::Value::Object(entries.into_iter().collect())),
        ]
    })
}

fn name() -> impl Strategy<Value = String> {
    let names = [
        "Settings",
        "Item",
        "Bluetooth",
        "Enabled",
        "Queries",
        "UDID",
        "Payload",
        "PayloadType",
        "PayloadContent",
        "SubjectAltName",
        "rfc822Name",
        "com.apple.MCX",
        "Updates",
        "ANY",
        "com.apple.extensiblesso",
        "Pages",
        "Type",
        "Dock",
        "",
        ".",
        "[\"",
    ];
    prop::sample::select(names.to_vec()).prop_map(str::to_owned)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_value_has_an_answer(value in json()) {
        let facts = Facts { platform: Some(Platform::Ios), ..Facts::default() };
        for object in objects() {
            let found = object.validate(&value);
            prop_assert!(found.len() <= MAX_VIOLATIONS);
            for violation in &found {
                prop_assert_eq!(violation.path.to_string().parse::<KeyPath>(), Ok(violation.path.clone()));
            }
            object.value_applicability(&value, &facts);
            if object.encode(&value, UnknownKeys::Refuse).is_ok() {
                prop_assert!(found.is_empty());
            }
        }
        validate_payload(&value);
    }

    #[test]
    fn a_path_is_read_back_as_it_was(text in "[a-zA-Z.\\[\\]\"\\\\0-9]{0,20}") {
        if let Ok(path) = text.parse::<KeyPath>() {
            prop_assert_eq!(path.to_string().parse::<KeyPath>(), Ok(path));
        }
    }
}
