//! What holds for any profile: read what was written, write what was read.

mod profile_support;

use mdm_core::{
    plist::{Dictionary, Value, write_dictionary},
    profile::{
        AccessRights, Content, Document, Keys, PayloadUuid, Profile, Scep, Subject, TopLevel,
        inspect,
    },
};
use profile_support::{id, secret, url};
use proptest::prelude::*;

/// Text that XML can carry, with what it has to escape.
fn texts() -> impl Strategy<Value = String> {
    proptest::string::string_regex("[ -~äß€电😀\n\t&<>\"']{0,12}").unwrap()
}

fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::Boolean),
        any::<i64>().prop_map(|number| Value::Integer(number.into())),
        any::<u64>().prop_map(|number| Value::Integer(number.into())),
        (-1e9..1e9f64).prop_map(Value::Real),
        texts().prop_map(Value::String),
        proptest::collection::vec(any::<u8>(), 0..80).prop_map(Value::Data),
        (-62_000_000_000..253_000_000_000i64).prop_map(|seconds| {
            let time = jiff::Timestamp::from_second(seconds).unwrap();
            Value::Date(std::time::SystemTime::from(time).into())
        }),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::Array),
            keys(inner).prop_map(Value::Dictionary),
        ]
    })
}

/// Keys that Apple has and keys that it has not.
fn names() -> impl Strategy<Value = String> {
    const KNOWN: &[&str] = &[
        "PayloadDisplayName",
        "PayloadOrganization",
        "PayloadVersion",
        "PayloadContent",
        "Password",
        "Topic",
        "ServerURL",
        "AccessRights",
        "ServerCapabilities",
        "URL",
        "Subject",
        "SubjectAltName",
        "Keysize",
        "RemovalDate",
        "ConsentText",
        "TargetDeviceType",
        "KeyType",
        "RemovalPassword",
    ];
    prop_oneof![
        proptest::sample::select(KNOWN).prop_map(str::to_owned),
        "[A-Za-z &<é]{1,6}".prop_map(|name| format!("X{name}")),
    ]
}

fn keys(values: impl Strategy<Value = Value>) -> impl Strategy<Value = Dictionary> {
    proptest::collection::vec((names(), values), 0..6).prop_map(|pairs| pairs.into_iter().collect())
}

fn types() -> impl Strategy<Value = &'static str> {
    const TYPES: &[&str] = &[
        "com.apple.mdm",
        "com.apple.security.scep",
        "com.apple.security.acme",
        "com.apple.security.pkcs12",
        "com.apple.security.root",
        "com.apple.profileRemovalPassword",
        "com.apple.wifi.managed",
        "org.example.own",
    ];
    proptest::sample::select(TYPES)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_lost_when_a_profile_is_read_and_written(
        top in keys(values()),
        payloads in proptest::collection::vec((types(), keys(values())), 0..4),
    ) {
        let named = |mut keys: Dictionary, payload_type: &str, name: &str| {
            keys.insert("PayloadType".to_owned(), Value::String(payload_type.to_owned()));
            keys.insert("PayloadIdentifier".to_owned(), Value::String(name.to_owned()));
            keys.insert("PayloadUUID".to_owned(), Value::String(format!("uuid {name}")));
            if !keys.contains_key("PayloadVersion") {
                keys.insert("PayloadVersion".to_owned(), Value::Integer(1.into()));
            }
            keys
        };
        let payloads = payloads
            .into_iter()
            .enumerate()
            .map(|(at, (payload_type, keys))| Value::Dictionary(named(keys, payload_type, &format!("p{at}"))));
        let payloads = Value::Array(payloads.collect());
        let mut whole = named(top, "Configuration", "top");
        whole.insert("PayloadContent".to_owned(), payloads);
        let bytes = write_dictionary(&whole).unwrap();
        let Document::Plain(profile) = inspect(&bytes).unwrap().document else {
            panic!("it is not encrypted")
        };
        prop_assert_eq!(profile.to_dictionary(), whole);
        prop_assert_eq!(profile.encode().unwrap(), bytes);
    }

    #[test]
    fn what_is_built_is_read_as_it_was_built(
        name in texts(),
        challenge in texts(),
        subject in proptest::collection::vec((texts(), texts()), 0..3),
        fingerprint in proptest::collection::vec(any::<u8>(), 0..40),
        retries in any::<u32>(),
        other in keys(values()),
    ) {
        let mut profile = Profile::new(TopLevel::stable(id("org.example.property")));
        profile.top.display_name = Some(name.clone());
        let subject = subject.into_iter().fold(Subject::new(), |all, (key, value)| all.with(key, value));
        let scep = Scep {
            name: Some(name),
            challenge: Some(secret(&challenge)),
            subject: Some(subject),
            ca_fingerprint: Some(fingerprint),
            retries: Some(retries),
            ..Scep::new(url("https://example.org/scep"))
        };
        profile.add("scep", scep).unwrap();
        let mut other: Keys = other.into();
        for common in ["PayloadDisplayName", "PayloadOrganization", "PayloadVersion"] {
            other.remove(common);
        }
        profile.add("other", Content::other("org.example.own", other)).unwrap();
        let inspected = inspect(&profile.encode().unwrap()).unwrap();
        prop_assert_eq!(inspected.document, Document::Plain(profile));
    }

    #[test]
    fn access_rights_are_taken_or_refused_by_their_dependencies(bits in any::<u32>()) {
        let half = bits & 3 == 2 || bits & 192 == 128;
        prop_assert_eq!(AccessRights::from_bits(bits).is_ok(), bits != 0 && !half);
    }

    #[test]
    fn no_two_payloads_share_a_derived_uuid(a in "[a-z.]{1,8}", b in "[a-z.]{1,8}") {
        let uuid = PayloadUuid::of_payload(&id(&a), &id(&b));
        prop_assert_eq!(uuid == PayloadUuid::of_payload(&id(&b), &id(&a)), a == b);
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        drop(inspect(&bytes));
    }
}
