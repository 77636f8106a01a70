//! At every key of every object each kind of fault that can be made there is found, at its path and with its code.

use std::collections::BTreeMap;

use mdm_core::{
    error::ErrorCode,
    plist::{Dictionary, Value},
    schema::{
        Extent, Family, Key, Keys, List, Object, Presence, Range, Shape, ViolationKind, objects,
    },
};

/// A value with one fault, and what should be found.
struct Fault {
    path: String,
    kind: ViolationKind,
    broken: Dictionary,
}

/// A value that is not of the key's type.
fn other_type(shape: &Shape) -> Option<Value> {
    match shape {
        Shape::Any => None,
        Shape::Array(_) | Shape::Dictionary(_) | Shape::Variant(_) | Shape::OneOrMore(_) => {
            Some(Value::Boolean(true))
        }
        Shape::String
        | Shape::Integer
        | Shape::Real
        | Shape::Boolean
        | Shape::Date
        | Shape::Data
        | Shape::Word(_) => Some(Value::Array(vec![])),
    }
}

/// Values of the right type that break a rule.
fn broken_values(key: &Key) -> Vec<(ViolationKind, Value)> {
    let mut values = Vec::new();
    let text = |text: &str| Value::String(text.to_owned());
    // A list beside a range adds to it.
    let has_range = key.rules.range != Range::Free;
    match key.rules.list {
        List::Free => {}
        List::Integers(_) if has_range => {}
        List::Strings(_) => values.push((ViolationKind::NotInList, text("no such word"))),
        List::Integers(_) => {
            values.push((ViolationKind::NotInList, Value::Integer(987_654.into())))
        }
        List::Reals(_) => values.push((ViolationKind::NotInList, Value::Real(0.123))),
    }
    match key.rules.range {
        Range::Free => {}
        Range::Integers(least, most) => {
            let below = least.filter(|_| key.rules.list == List::Free);
            let below = below.map(|least| Value::Integer((least - 1).into()));
            let above = most.map(|most| Value::Integer((most + 1).into()));
            let both = below.into_iter().chain(above);
            values.extend(both.map(|value| (ViolationKind::OutOfRange, value)));
        }
        Range::Reals(least, most) => {
            let below = least.map(|least| Value::Real(least - 0.5));
            let above = most.map(|most| Value::Real(most + 0.5));
            let both = below.into_iter().chain(above);
            values.extend(both.map(|value| (ViolationKind::OutOfRange, value)));
        }
    }
    if key.rules.format.is_some() {
        values.push((ViolationKind::WrongFormat, text(" no such form ")));
    }
    if let Shape::Word(_) = key.shape {
        values.push((ViolationKind::NotInList, text("no such word")));
    }
    if let Shape::Array(item) = key.shape
        && key.rules.count.or(item.rules.count).is_some()
    {
        values.push((ViolationKind::WrongCount, Value::Array(vec![])));
    }
    values
}

/// Every fault that can be made in the dictionaries of `whole` along named keys; `put` puts a broken dictionary in its place.
fn faults(
    keys: &Keys,
    value: &Dictionary,
    path: &str,
    put: &dyn Fn(Dictionary) -> Dictionary,
    depth: usize,
    found: &mut Vec<Fault>,
) {
    let mut add = |path: String, kind, broken| {
        let broken = put(broken);
        found.push(Fault { path, kind, broken });
    };
    if keys.others.is_none() {
        let mut broken = value.clone();
        broken.insert("NoSuchKeyAtAll".into(), Value::Boolean(true));
        add(
            join(path, "NoSuchKeyAtAll"),
            ViolationKind::UnknownKey,
            broken,
        );
    }
    for key in keys.named {
        let place = join(path, key.name);
        let with = |new: Value| {
            let mut broken = value.clone();
            broken.insert(key.name.into(), new);
            broken
        };
        if key.presence == Presence::Required {
            let mut broken = value.clone();
            broken.remove(key.name);
            add(place.clone(), ViolationKind::MissingKey, broken);
        }
        if let Some(other) = other_type(&key.shape) {
            add(place.clone(), ViolationKind::WrongType, with(other));
        }
        for (kind, new) in broken_values(key) {
            add(place.clone(), kind, with(new));
        }
    }
    if depth == 3 {
        return;
    }
    for key in keys.named {
        let place = join(path, key.name);
        if let (Shape::Dictionary(below), Some(Value::Dictionary(inner))) =
            (key.shape, value.get(key.name))
        {
            let put_inner = |inner: Dictionary| {
                let mut outer = value.clone();
                outer.insert(key.name.into(), Value::Dictionary(inner));
                put(outer)
            };
            faults(below, inner, &place, &put_inner, depth + 1, found);
        }
        if let (Shape::Array(item), Some(Value::Array(items))) = (key.shape, value.get(key.name))
            && let (Shape::Dictionary(below), [Value::Dictionary(inner)]) =
                (item.shape, items.as_slice())
        {
            let put_inner = |inner: Dictionary| {
                let mut outer = value.clone();
                outer.insert(
                    key.name.into(),
                    Value::Array(vec![Value::Dictionary(inner)]),
                );
                put(outer)
            };
            faults(
                below,
                inner,
                &format!("{place}[0]"),
                &put_inner,
                depth + 1,
                found,
            );
        }
    }
}

fn join(path: &str, name: &str) -> String {
    match (name.contains('.'), path) {
        (true, path) => format!("{path}[\"{name}\"]"),
        (false, "") => name.to_owned(),
        (false, path) => format!("{path}.{name}"),
    }
}

fn faults_of(object: &Object) -> Vec<Fault> {
    let mut found = Vec::new();
    let example = object.example(Extent::Everything);
    faults(object.keys, &example, "", &|d| d, 0, &mut found);
    found
}

#[test]
fn each_kind_of_fault_is_found_at_each_key_of_each_object() {
    let mut counts: BTreeMap<ViolationKind, usize> = BTreeMap::new();
    for object in objects() {
        // The keys of every payload are known at payloads, so their names are no strangers there.
        for Fault { path, kind, broken } in faults_of(object) {
            let violations = object.validate(&broken);
            assert!(
                violations
                    .iter()
                    .any(|v| v.kind == kind && v.path.to_string() == path),
                "{}: {kind:?} at {path} was not found, but {violations:?}",
                object.file
            );
            *counts.entry(kind).or_default() += 1;
        }
    }
    let every = ViolationKind::ALL.iter();
    for kind in every.filter(|kind| **kind != ViolationKind::TooDeep) {
        assert!(counts.contains_key(kind), "{kind:?} was never made");
    }
    assert!(counts.values().sum::<usize>() > 5_000, "{counts:?}");
}

#[test]
fn a_command_s_faults_read_like_sentences() {
    let settings = Family::Command.find("Settings").unwrap();
    let json = serde_json::json!({ "Settings": [
        { "Item": "Bluetooth", "Enabled": true },
        { "Item": "Wallpaper", "Image": "!", "Where": 9 },
        { "Item": "DataRoaming", "Enabled": "yes", "Enbaled": true },
        { "Item": "Teleport" },
        { "Enabled": true },
    ]});
    let found = settings.validate(&json);
    let told: Vec<_> = found.iter().map(ToString::to_string).collect();
    assert_eq!(
        told[..5],
        [
            "Settings[1].Image: expected base64, found text that is none",
            "Settings[1].Where: expected one of 1, 2, 3, found 9",
            "Settings[2].Enabled: expected a boolean, found a string",
            "Settings[2].Enbaled: expected no such key, found a boolean",
            told[4].as_str(),
        ]
    );
    assert!(told[4].starts_with("Settings[3].Item: expected one of Wallpaper, DataRoaming, "));
    assert!(told[4].ends_with("found \"Teleport\""));
    assert_eq!(
        told[5],
        "Settings[4].Item: expected a string, found nothing"
    );
    assert_eq!(found[3].code(), ErrorCode::SchemaUnknownKey);
    assert_eq!(found.len(), 6);
}

#[test]
fn no_text_is_shown_where_the_schema_lists_no_words() {
    let lock = Family::Command.find("DeviceLock").unwrap();
    let json = serde_json::json!({ "PIN": ["123456"], "Message": 5, "Secret123456": "123456" });
    for violation in lock.validate(&json) {
        assert!(!violation.found.contains("123456"), "{violation}");
    }
}
