//! Whatever comes, an answer is read as far as it goes, and nothing panics.

mod typed_support;

use std::fmt::Debug;

use mdm_core::{
    command::typed::{
        DeviceInformation, InstalledApplicationListResponse, Response, SecurityInfo, TypedCommand,
    },
    limits::MAX_ODDITIES,
    plist::{self, BinaryPlists, Dictionary, PlistLimits, Value},
    schema::Extent,
};
use proptest::prelude::*;
use typed_support::{for_every_command, object, sorted};

fn decode<C: TypedCommand>(bytes: &[u8]) -> bool {
    let limits = PlistLimits {
        binary: BinaryPlists::BOUNDED,
        ..PlistLimits::default()
    };
    plist::check(bytes, &limits).is_ok_and(|checked| C::decode_response(&checked).is_ok())
}

#[test]
fn truncated_and_changed_reports_never_panic() {
    fn check<C: TypedCommand>() {
        let example = object(C::REQUEST_TYPE).example_response(Extent::Everything);
        let bytes = plist::write_dictionary(&example).unwrap();
        assert!(decode::<C>(&bytes));
        let step = (bytes.len() / 150).max(1);
        for at in (0..bytes.len()).step_by(step) {
            decode::<C>(&bytes[..at]);
            for new in [0, b'<', b'>', 0xFF] {
                let mut changed = bytes.clone();
                changed[at] = new;
                decode::<C>(&changed);
            }
        }
    }
    for_every_command!(check);
}

/// Values of all types but that of `value`.
fn others(value: &Value) -> Vec<Value> {
    let all = [
        Value::String("odd".into()),
        Value::Boolean(true),
        Value::Integer(7.into()),
        Value::Real(0.5),
        Value::Data(vec![1]),
        Value::Array(vec![Value::Boolean(true)]),
        Value::Dictionary(Dictionary::new()),
        Value::Date(std::time::SystemTime::UNIX_EPOCH.into()),
    ];
    let same = |one: &Value| std::mem::discriminant(one) == std::mem::discriminant(value);
    all.into_iter().filter(|other| !same(other)).collect()
}

#[test]
fn one_wrong_value_costs_one_key_and_nothing_else() {
    fn check<C: TypedCommand>()
    where
        C::Response: PartialEq + Debug,
    {
        let example = object(C::REQUEST_TYPE).example_response(Extent::Everything);
        for (key, value) in &example {
            for odd in others(value) {
                let mut keys = example.clone();
                keys.insert(key.clone(), odd.clone());
                let decoded = C::Response::from_keys(keys);
                let mut rest = decoded.response.to_keys();
                rest.remove(key);
                let mut wanted = example.clone();
                wanted.remove(key);
                assert_eq!(sorted(rest), sorted(wanted), "{} {key}", C::REQUEST_TYPE);
                for oddity in &decoded.oddities {
                    let path = oddity.path.to_string();
                    assert!(path.starts_with(key.as_str()), "{path} for {key}");
                }
            }
        }
    }
    for_every_command!(check);
}

#[test]
fn a_flood_of_oddities_is_bounded() {
    let items = vec![Value::Boolean(true); 100_000];
    let mut keys = Dictionary::new();
    keys.insert("InstalledApplicationList".into(), Value::Array(items));
    let decoded = InstalledApplicationListResponse::from_keys(keys);
    assert_eq!(decoded.oddities.len(), MAX_ODDITIES);
    assert_eq!(
        decoded.response.installed_application_list.map(|a| a.len()),
        Some(0)
    );
}

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::Boolean),
        any::<i64>().prop_map(|number| Value::Integer(number.into())),
        any::<u64>().prop_map(|number| Value::Integer(number.into())),
        any::<f64>().prop_map(Value::Real),
        "[a-zA-Z ]{0,12}".prop_map(Value::String),
        any::<Vec<u8>>().prop_map(Value::Data),
    ];
    let key = prop::sample::select(vec![
        "QueryResponses",
        "SecurityInfo",
        "UDID",
        "OSVersion",
        "BatteryLevel",
        "ServiceSubscriptions",
        "IMEI",
        "Slot",
        "FirewallSettings",
        "Applications",
        "BundleID",
        "SecureBoot",
        "ReducedSecurity",
        "OrganizationInfo",
        "Unknown",
    ]);
    leaf.prop_recursive(4, 48, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::Array),
            prop::collection::vec((key.clone(), inner), 0..6).prop_map(|keys| {
                let keys = keys.into_iter();
                Value::Dictionary(keys.map(|(key, value)| (key.to_owned(), value)).collect())
            }),
        ]
    })
}

proptest! {
    #[test]
    fn any_tree_is_read(facts in any_value(), security in any_value()) {
        let mut keys = Dictionary::new();
        keys.insert("QueryResponses".into(), facts);
        keys.insert("SecurityInfo".into(), security);
        let one = <DeviceInformation as TypedCommand>::Response::from_keys(keys.clone());
        let two = <SecurityInfo as TypedCommand>::Response::from_keys(keys);
        prop_assert!(one.response.other.contains_key("SecurityInfo"));
        prop_assert!(two.response.other.contains_key("QueryResponses"));
    }

    #[test]
    fn what_was_read_is_written_and_read_the_same(facts in any_value()) {
        let mut keys = Dictionary::new();
        keys.insert("QueryResponses".into(), facts);
        let once = <DeviceInformation as TypedCommand>::Response::from_keys(keys);
        let written = once.response.to_keys();
        let twice = <DeviceInformation as TypedCommand>::Response::from_keys(written.clone());
        prop_assert_eq!(format!("{:?}", sorted(twice.response.to_keys())), format!("{:?}", sorted(written)));
    }
}
