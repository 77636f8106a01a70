//! Plain data becomes exactly what devices take.

use mdm_core::{
    command::Command,
    entropy::Entropy,
    error::ErrorCode,
    plist::{Dictionary, Value},
    schema::{
        EncodeError, Family, Severity, UnknownKeys, Violation, ViolationKind, validate_payload,
    },
};
use serde_json::json;

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

#[test]
fn json_becomes_a_command_with_data_and_sorted_keys() {
    let install = Family::Command.find("InstallProfile").unwrap();
    let bytes = install
        .encode(&json!({ "Payload": "PHBsaXN0Lz4=" }), UnknownKeys::Refuse)
        .unwrap();
    let xml = text(bytes).replace(['\t', '\n'], "");
    assert!(
        xml.ends_with(
            "<dict><key>Payload</key><data>PHBsaXN0Lz4=</data>\
             <key>RequestType</key><string>InstallProfile</string></dict></plist>"
        ),
        "{xml}"
    );
}

#[test]
fn a_checked_value_makes_the_envelope_that_is_queued() {
    let lock = Family::Command.find("DeviceLock").unwrap();
    let keys = lock
        .to_plist(&json!({ "PIN": "123456" }), UnknownKeys::Refuse)
        .unwrap();
    let command = Command::new(lock.name, keys, &mut Entropy::from_seed([7; 32])).unwrap();
    assert_eq!(command.request_type(), "DeviceLock");
}

#[test]
fn a_date_in_json_becomes_a_date_of_the_plist_and_comes_back() {
    let identification = Family::Profile
        .objects()
        .iter()
        .find(|object| {
            let mut keys = object.keys.named.iter();
            keys.any(|key| key.shape.as_str() == "date")
        })
        .unwrap();
    let key = identification.keys.named.iter();
    let key = key
        .clone()
        .find(|key| key.shape.as_str() == "date")
        .unwrap();
    let mut value = identification.example(mdm_core::schema::Extent::Required);
    value.remove(key.name);
    let mut json = identification
        .to_json(&value, UnknownKeys::Allow)
        .unwrap_or(json!({}));
    json[key.name] = json!("2026-01-02T03:04:05Z");
    let plist = identification.to_plist(&json, UnknownKeys::Refuse).unwrap();
    assert!(matches!(plist.get(key.name), Some(Value::Date(_))));
    let again = identification.to_json(&plist, UnknownKeys::Refuse).unwrap();
    assert_eq!(again[key.name], "2026-01-02T03:04:05Z");

    json[key.name] = json!("tomorrow");
    let Err(EncodeError::Invalid(found)) = identification.to_plist(&json, UnknownKeys::Refuse)
    else {
        panic!()
    };
    assert_eq!(found[0].kind, ViolationKind::WrongFormat);
}

#[test]
fn a_declaration_is_json_with_sorted_keys() {
    let passcode = Family::Declaration
        .find("com.apple.configuration.passcode.settings")
        .unwrap();
    let bytes = passcode
        .encode(
            &json!({ "RequirePasscode": true, "MinimumLength": 8 }),
            UnknownKeys::Refuse,
        )
        .unwrap();
    assert_eq!(text(bytes), r#"{"MinimumLength":8,"RequirePasscode":true}"#);
}

#[test]
fn unknown_keys_pass_only_when_they_are_allowed() {
    let lock = Family::Command.find("DeviceLock").unwrap();
    let value = json!({ "FromTheFuture": 1 });
    let error = lock.encode(&value, UnknownKeys::Refuse).unwrap_err();
    assert_eq!(error.code(), ErrorCode::SchemaUnknownKey);
    let kept = lock.to_plist(&value, UnknownKeys::Allow).unwrap();
    assert_eq!(kept.get("FromTheFuture"), Some(&Value::Integer(1.into())));

    let both = json!({ "FromTheFuture": 1, "PIN": 2 });
    let error = lock.encode(&both, UnknownKeys::Allow).unwrap_err();
    let EncodeError::Invalid(found) = error else {
        panic!()
    };
    let severities: Vec<_> = found.iter().map(Violation::severity).collect();
    assert_eq!(severities, [Severity::Fault]);
}

#[test]
fn one_alternative_name_or_several() {
    let scep = Family::Profile.find("com.apple.security.scep").unwrap();
    for name in [
        json!("a@example.com"),
        json!(["a@example.com", "b@example.com"]),
    ] {
        let value = json!({ "PayloadContent": { "URL": "https://example.com/scep",
            "SubjectAltName": { "rfc822Name": name } } });
        assert_eq!(scep.validate(&value), []);
    }
    let value = json!({ "PayloadContent": { "URL": "https://example.com/scep",
        "SubjectAltName": { "ntPrincipalName": ["a", "b"], "dNSName": [1] } } });
    let paths: Vec<_> = scep
        .validate(&value)
        .iter()
        .map(|v| v.path.to_string())
        .collect();
    assert_eq!(
        paths,
        [
            "PayloadContent.SubjectAltName.dNSName[0]",
            "PayloadContent.SubjectAltName.ntPrincipalName"
        ]
    );
}

fn payload(kind: &str) -> Dictionary {
    let value = |text: &str| Value::String(text.to_owned());
    let mut payload = Dictionary::new();
    payload.insert("PayloadType".into(), value(kind));
    payload.insert("PayloadIdentifier".into(), value("com.example.payload"));
    payload.insert(
        "PayloadUUID".into(),
        value("6ba7b810-9dad-11d1-80b4-00c04fd430c8"),
    );
    payload.insert("PayloadVersion".into(), Value::Integer(1.into()));
    payload
}

#[test]
fn a_payload_type_divided_among_files_has_the_keys_of_all() {
    let mut value = payload("com.apple.MCX");
    value.insert("DisableGuestAccount".into(), Value::Boolean(true));
    value.insert(
        "timeServer".into(),
        Value::String("time.example.com".into()),
    );
    value.insert("dontAllowFDEDisable".into(), Value::Boolean(true));
    assert_eq!(validate_payload(&value), Some(vec![]));
    value.insert("NoSuchKey".into(), Value::Boolean(true));
    let found = validate_payload(&value).unwrap();
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn the_kerberos_extension_is_told_from_the_others() {
    let mut value = payload("com.apple.extensiblesso");
    let text = |text: &str| Value::String(text.to_owned());
    value.insert("Type".into(), text("Credential"));
    value.insert("TeamIdentifier".into(), text("apple"));
    value.insert(
        "ExtensionIdentifier".into(),
        text("com.apple.AppSSOKerberos.KerberosExtension"),
    );
    let found = validate_payload(&value).unwrap();
    let told: Vec<_> = found.iter().map(ToString::to_string).collect();
    assert!(
        told.contains(&"Realm: expected a string, found nothing".to_owned()),
        "{told:?}"
    );

    value.insert("ExtensionIdentifier".into(), text("com.example.sso"));
    let found = validate_payload(&value).unwrap();
    let told: Vec<_> = found.iter().map(ToString::to_string).collect();
    assert!(
        !told.iter().any(|told| told.starts_with("Realm")),
        "{told:?}"
    );
}
