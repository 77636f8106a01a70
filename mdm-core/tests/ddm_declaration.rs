//! Declarations: read, kept in one form, named by their content.

use mdm_core::{
    ddm::{
        Declaration, DeclarationError, DeclarationType, Fault, Identifier, JsonError, Kind,
        Violation, check_set,
    },
    error::ErrorCode,
    limits::{MAX_DECLARATION_BYTES, MAX_DECLARATION_DEPTH},
};
use proptest::prelude::*;
use serde_json::{Value, json};

fn parse(json: &Value) -> Result<Declaration, DeclarationError> {
    Declaration::parse(json.to_string().as_bytes())
}

fn violations(json: &Value) -> Vec<(String, Fault)> {
    match parse(json) {
        Err(DeclarationError::Invalid(violations)) => violations
            .into_iter()
            .map(|violation| (violation.path, violation.fault))
            .collect(),
        other => panic!("{other:?}"),
    }
}

fn test_declaration(payload: &str) -> Result<Declaration, DeclarationError> {
    let text = format!(
        r#"{{"Type":"com.apple.configuration.management.test","Identifier":"a","Payload":{payload}}}"#
    );
    Declaration::parse(text.as_bytes())
}

#[test]
fn content_is_kept_in_one_form_whatever_its_spelling() {
    let one = test_declaration(r#"{"b":[1.0, 1e2, -0, 0.10, "\u0041\/"],"a":{"y":null,"x":true}}"#);
    let other =
        test_declaration("{ \"a\" : {\"x\":true,\n\"y\":null}, \"b\" : [1, 100, 0, 0.1, \"A/\"] }");
    let (one, other) = (one.unwrap(), other.unwrap());
    assert_eq!(one.digest(), other.digest());
    assert_eq!(
        one.encode(),
        r#"{"Identifier":"a","Payload":{"a":{"x":true,"y":null},"b":[1,100,0,0.1,"A/"]},"Type":"com.apple.configuration.management.test"}"#
    );
}

#[test]
fn whole_numbers_of_64_bits_are_exact_and_larger_ones_refused() {
    let exact = "[9007199254740993,-9223372036854775808,18446744073709551615]";
    let declaration = test_declaration(&format!("{{\"n\":{exact}}}")).unwrap();
    assert!(declaration.encode().contains(exact));
    for number in ["18446744073709551616", "1e20", "-1e19", "1e400"] {
        let error = test_declaration(&format!("{{\"n\":{number}}}")).unwrap_err();
        assert!(
            matches!(
                error,
                DeclarationError::Json(JsonError::Number | JsonError::Syntax { .. })
            ),
            "{number}: {error:?}"
        );
        assert_eq!(error.code(), ErrorCode::DeclarationMalformed);
    }
}

#[test]
fn keys_are_sorted_by_utf_16_units() {
    // U+1F600 is D83D DE00 there, below U+FFFD; in UTF-8 it is above.
    let declaration = test_declaration(r#"{"\ufffd":1,"😀":2}"#).unwrap();
    assert!(declaration.encode().contains("{\"😀\":2,\"\u{fffd}\":1}"));
}

#[test]
fn everything_that_is_wrong_with_an_envelope_is_named() {
    assert_eq!(
        violations(&json!({"Type": "com.apple.mdm", "Identifier": "", "Extra/~": 1})),
        [
            (
                "/Type".to_owned(),
                Fault::BadName(mdm_core::ddm::BadDeclarationName::Type)
            ),
            (
                "/Identifier".to_owned(),
                Fault::BadName(mdm_core::ddm::BadDeclarationName::Identifier)
            ),
            ("/Payload".to_owned(), Fault::Missing),
            ("/Extra~1~0".to_owned(), Fault::Unknown),
        ]
    );
    assert_eq!(
        violations(&json!({"Type": 1, "Payload": []})),
        [
            ("/Type".to_owned(), Fault::WrongType("a string")),
            ("/Identifier".to_owned(), Fault::Missing),
            ("/Payload".to_owned(), Fault::WrongType("an object")),
        ]
    );
}

#[test]
fn an_identifier_has_at_most_64_bytes_and_nothing_that_breaks_a_path() {
    assert!(Identifier::parse("x".repeat(64)).is_ok());
    assert!(Identifier::parse("EB13EE2B-5D63-4EBA-810F-5B81D07F5017").is_ok());
    for bad in [
        "",
        &"x".repeat(65),
        &"ä".repeat(33),
        "a/b",
        "a\n",
        "a\u{7f}",
    ] {
        assert!(Identifier::parse(bad).is_err(), "{bad:?}");
    }
}

#[test]
fn the_kind_is_the_third_word_of_the_type() {
    let kind = |text| DeclarationType::parse(text).map(|name| name.kind()).ok();
    assert_eq!(kind("com.apple.activation.simple"), Some(Kind::Activation));
    assert_eq!(kind("com.apple.asset.credential.acme"), Some(Kind::Asset));
    assert_eq!(
        kind("com.apple.configuration.passcode.settings"),
        Some(Kind::Configuration)
    );
    assert_eq!(
        kind("com.apple.management.properties"),
        Some(Kind::Management)
    );
    assert_eq!(
        kind("com.apple.configuration.not.known.yet"),
        Some(Kind::Configuration)
    );
    for bad in [
        "",
        "com.apple.asset",
        "com.apple.asset.",
        "com.apple.other.x",
        "org.x.asset.y",
        "com.apple.asset.a b",
    ] {
        assert_eq!(kind(bad), None, "{bad}");
    }
}

#[test]
fn a_server_token_of_another_server_is_passed_over() {
    let declaration = |token: &str| {
        parse(&json!({"Type": "com.apple.management.properties", "Identifier": "p", "ServerToken": token, "Payload": {"a": 1}})).unwrap()
    };
    assert_eq!(declaration("x").digest(), declaration("y").digest());
    assert!(!declaration("x").encode().contains("ServerToken"));
}

#[test]
fn a_bad_predicate_or_reference_is_refused_with_its_path() {
    let found = violations(&json!({
        "Type": "com.apple.activation.simple", "Identifier": "a",
        "Payload": {"StandardConfigurations": ["ok", 7, ""], "Predicate": "@invalid == 'AppleTV'"},
    }));
    let paths: Vec<&str> = found.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "/Payload/StandardConfigurations/1",
            "/Payload/StandardConfigurations/2",
            "/Payload/Predicate"
        ]
    );
    let missing = violations(
        &json!({"Type": "com.apple.activation.simple", "Identifier": "a", "Payload": {}}),
    );
    assert_eq!(
        missing,
        [("/Payload/StandardConfigurations".to_owned(), Fault::Missing)]
    );
}

#[test]
fn a_callers_check_of_the_payload_is_heard() {
    let text = r#"{"Type":"com.apple.configuration.passcode.settings","Identifier":"a","Payload":{"MinimumLength":99}}"#;
    let error = Declaration::parse_with(text.as_bytes(), |name, payload| {
        assert_eq!(name.as_str(), "com.apple.configuration.passcode.settings");
        assert!(payload.contains_key("MinimumLength"));
        vec![Violation::at(
            "/MinimumLength",
            Fault::Payload("is above 16".to_owned()),
        )]
    })
    .unwrap_err();
    assert_eq!(error.to_string(), "/Payload/MinimumLength is above 16");
    assert_eq!(error.code(), ErrorCode::DeclarationBadValue);
}

#[test]
fn hostile_json_is_refused_before_it_costs_anything() {
    let deep = |depth: usize| format!("{{\"a\":{}{}}}", "[".repeat(depth), "]".repeat(depth));
    assert!(test_declaration(&deep(MAX_DECLARATION_DEPTH - 2)).is_ok());
    for depth in [MAX_DECLARATION_DEPTH - 1, 127, 100_000] {
        assert_eq!(
            test_declaration(&deep(depth)).unwrap_err(),
            DeclarationError::Json(JsonError::TooDeep(MAX_DECLARATION_DEPTH)),
            "{depth}"
        );
    }
    assert_eq!(
        test_declaration(r#"{"a":1,"b":{"c":1,"\u0063":2}}"#).unwrap_err(),
        DeclarationError::Json(JsonError::DuplicateKey("c".to_owned()))
    );
    let many = format!("{{\"a\":[{}0]}}", "0,".repeat(100_000));
    let error = test_declaration(&many).unwrap_err();
    assert_eq!(error.code(), ErrorCode::DeclarationTooLarge);
    let large = format!("{{\"a\":\"{}\"}}", "x".repeat(MAX_DECLARATION_BYTES));
    assert_eq!(
        test_declaration(&large).unwrap_err().code(),
        ErrorCode::DeclarationTooLarge
    );
    for broken in [
        "",
        "[]",
        "null",
        "{",
        "{}{}",
        "{\"a\":1,}",
        "\u{feff}{}",
        "{'a':1}",
        "NaN",
    ] {
        assert!(Declaration::parse(broken.as_bytes()).is_err(), "{broken}");
    }
    assert!(Declaration::parse(b"{\"Type\":\"\xff\"}").is_err());
}

#[test]
fn a_value_made_by_a_caller_passes_the_same_gate() {
    let mut deep = json!(1);
    for _ in 0..200 {
        deep = json!([deep]);
    }
    let mut payload = mdm_core::ddm::Object::new();
    payload.insert("a".to_owned(), deep);
    let name = DeclarationType::parse("com.apple.management.properties").unwrap();
    let made = Declaration::new(name, Identifier::parse("p").unwrap(), payload);
    assert_eq!(made.unwrap_err().code(), ErrorCode::DeclarationMalformed);
}

#[test]
fn debug_shows_nothing_of_the_payload() {
    let declaration = test_declaration(r#"{"Echo":"hunter2"}"#).unwrap();
    assert!(!format!("{declaration:?}").contains("hunter2"));
}

fn declaration(name: &str, identifier: &str, payload: Value) -> Declaration {
    parse(
        &json!({"Type": format!("com.apple.{name}"), "Identifier": identifier, "Payload": payload}),
    )
    .unwrap()
}

#[test]
fn a_set_that_holds_together_is_taken_with_remarks() {
    let set = [
        declaration(
            "activation.simple",
            "act",
            json!({"StandardConfigurations": ["mail"], "Predicate": "@property(site) == 'here'"}),
        ),
        declaration(
            "configuration.account.mail",
            "mail",
            json!({"UserIdentityAssetReference": "who", "SMIME": {"Signing": {"IdentityAssetReference": "id"}}}),
        ),
        declaration("asset.useridentity", "who", json!({"FullName": "A"})),
        declaration(
            "asset.credential.scep",
            "id",
            json!({"Reference": {"DataURL": "https://x"}}),
        ),
        declaration(
            "asset.data",
            "spare",
            json!({"Reference": {"DataURL": "https://x"}}),
        ),
        declaration("configuration.passcode.settings", "alone", json!({})),
    ];
    let remarks: Vec<String> = check_set(&set)
        .unwrap()
        .iter()
        .map(|remark| format!("{remark:?}"))
        .collect();
    assert_eq!(remarks.len(), 3, "{remarks:?}");
    assert!(
        remarks
            .iter()
            .any(|remark| remark.contains("NotActivated") && remark.contains("alone"))
    );
    assert!(
        remarks
            .iter()
            .any(|remark| remark.contains("NotUsed") && remark.contains("spare"))
    );
    assert!(
        remarks
            .iter()
            .any(|remark| remark.contains("NoProperty") && remark.contains("site"))
    );
}

#[test]
fn a_set_names_every_dangling_wrong_and_doubled_name_with_its_path() {
    let set = [
        declaration(
            "activation.simple",
            "act",
            json!({"StandardConfigurations": ["gone", "who", "mail"]}),
        ),
        declaration(
            "configuration.account.mail",
            "mail",
            json!({"UserIdentityAssetReference": "act", "IncomingServer": {"AuthenticationCredentialsAssetReference": "who"}}),
        ),
        declaration("asset.useridentity", "who", json!({})),
        declaration("asset.useridentity", "who", json!({"FullName": "B"})),
        declaration(
            "configuration.app.managed",
            "app",
            json!({"AppConfig": {"Passwords": [{"Identifier": "p", "AssetReference": "nope"}]}, "ExtensionConfigs": {"org.x (1)": {"DataAssetReference": "nope"}}}),
        ),
        declaration(
            "configuration.unknown.type",
            "new",
            json!({"Deep": [[{"SomeAssetReference": "nope", "CertificateAssetReferences": ["who", "nope"]}]]}),
        ),
        declaration(
            "configuration.watch.enrollment",
            "watch",
            json!({"AnchorCertificateAssetReferences": ["who"]}),
        ),
        declaration(
            "configuration.network.relay",
            "relay",
            json!({"Relays": [{"PublicKeyData": ["nope"]}]}),
        ),
        declaration(
            "configuration.network.vpn.vpn-plugin",
            "vpn",
            json!({"VendorConfig": {"CredentialsAssetReference": "free text of the vendor"}}),
        ),
    ];
    let found: Vec<String> = check_set(&set)
        .unwrap_err()
        .iter()
        .map(Violation::to_string)
        .collect();
    let wanted = [
        "who: /Identifier is the identifier of another declaration of the set",
        "act: /Payload/StandardConfigurations/0 refers to gone, which is not in the set",
        "act: /Payload/StandardConfigurations/1 refers to who, which is not a configuration",
        "app: /Payload/AppConfig/Passwords/0/AssetReference refers to nope, which is not in the set",
        "app: /Payload/ExtensionConfigs/org.x (1)/DataAssetReference refers to nope, which is not in the set",
        "mail: /Payload/UserIdentityAssetReference refers to act, which is not an asset of type useridentity",
        "mail: /Payload/IncomingServer/AuthenticationCredentialsAssetReference refers to who, which is not an asset of type credential.userpassword",
        "new: /Payload/Deep/0/0/CertificateAssetReferences/1 refers to nope, which is not in the set",
        "new: /Payload/Deep/0/0/SomeAssetReference refers to nope, which is not in the set",
        "relay: /Payload/Relays/0/PublicKeyData/0 refers to nope, which is not in the set",
        "watch: /Payload/AnchorCertificateAssetReferences/0 refers to who, which is not an asset of type credential.certificate",
    ];
    assert_eq!(found, wanted);
}

fn json_values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>()
            .prop_filter("numbers that are kept", |number| number.is_finite()
                && (number.fract() != 0.0 || number.abs() < 9e18))
            .prop_map(Value::from),
        "[ -~äß€电😀\n\t\"\\\\]{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 5, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            proptest::collection::btree_map("[a-zA-Z€😀\u{fffd}]{0,4}", inner, 0..5)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn what_was_written_reads_back_the_same(value in json_values()) {
        let declaration = declaration("management.properties", "p", json!({"v": value}));
        let again = Declaration::parse(declaration.encode().as_bytes()).unwrap();
        prop_assert_eq!(again.encode(), declaration.encode());
        prop_assert_eq!(again.digest(), declaration.digest());
        let pretty = serde_json::to_string_pretty(&serde_json::from_str::<Value>(&declaration.encode()).unwrap()).unwrap();
        prop_assert_eq!(Declaration::parse(pretty.as_bytes()).unwrap().digest(), declaration.digest());
    }

    #[test]
    fn other_content_has_another_digest(one in json_values(), other in json_values()) {
        let (one, other) = (
            declaration("management.properties", "p", json!({"v": one})),
            declaration("management.properties", "p", json!({"v": other})),
        );
        prop_assert_eq!(one.digest() == other.digest(), one.encode() == other.encode());
    }

    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = Declaration::parse(&bytes);
    }

    #[test]
    fn no_mutation_panics(at in 0usize..200, byte in any::<u8>()) {
        let text = r#"{"Type":"com.apple.activation.simple","Identifier":"a","Payload":{"StandardConfigurations":["b"],"Predicate":"@status(a) == 1"}}"#;
        let mut bytes = text.as_bytes().to_vec();
        let len = bytes.len();
        bytes[at % len] = byte;
        let _ = Declaration::parse(&bytes);
        let _ = Declaration::parse(&bytes[..at % len]);
    }
}
