//! Profiles that are read: what has a type, what is kept as it is, and that nothing is lost.

mod profile_support;

use mdm_core::{
    error::ErrorCode,
    limits::{MAX_PAYLOADS, MAX_PROFILE_BYTES},
    plist::{Dictionary, Value, write_dictionary},
    profile::{
        Content, Document, Mdm, Names, PayloadScope, Profile, ReadError, ServerCapability,
        TargetDevice, Wrapping, enrollment::Identity, inspect,
    },
    secret::Pii,
};
use profile_support::*;

fn read(keys: &Dictionary) -> Result<mdm_core::profile::Inspected, ReadError> {
    inspect(&write_dictionary(keys).unwrap())
}

fn plain(keys: &Dictionary) -> (Profile, Vec<String>) {
    let inspected = read(keys).unwrap();
    assert_eq!(inspected.wrapping, Wrapping::Plain);
    let misfits = inspected.misfits.iter().map(ToString::to_string).collect();
    match inspected.document {
        Document::Plain(profile) => (profile, misfits),
        Document::Encrypted(_) => panic!("it is not encrypted"),
    }
}

fn payload<const N: usize>(payload_type: &str, keys: [(&str, Value); N]) -> Dictionary {
    let mut all = dict([
        ("PayloadType", text(payload_type)),
        ("PayloadVersion", Value::Integer(1.into())),
        ("PayloadIdentifier", text("org.example.p.1")),
        ("PayloadUUID", text("0B6C2A9F-9C5C-4E4E-8B51-35F8C2E7D0A1")),
    ]);
    all.extend(dict(keys));
    all
}

fn profile(payloads: Vec<Dictionary>) -> Dictionary {
    dict([
        ("PayloadType", text("Configuration")),
        ("PayloadVersion", Value::Integer(1.into())),
        ("PayloadIdentifier", text("org.example.p")),
        ("PayloadUUID", text("0B6C2A9F-9C5C-4E4E-8B51-35F8C2E7D0A0")),
        (
            "PayloadContent",
            Value::Array(payloads.into_iter().map(Value::Dictionary).collect()),
        ),
    ])
}

/// That what is written again has the same keys and values, and the same bytes.
fn survives(keys: &Dictionary) {
    let (profile, _) = plain(keys);
    assert_eq!(profile.to_dictionary(), *keys);
    assert_eq!(profile.encode().unwrap(), write_dictionary(keys).unwrap());
}

/// Every key of the MDM payload with a value.
fn mdm_keys() -> Dictionary {
    let uuids = |uuid: &str| Value::Array(vec![text(uuid)]);
    payload(
        "com.apple.mdm",
        [
            ("IdentityCertificateUUID", text("SCEP")),
            ("Topic", text("com.apple.mgmt.External.x")),
            ("ServerURL", text("https://mdm.example.org/mdm?a=1&b=2")),
            ("CheckInURL", text("https://mdm.example.org/checkin")),
            ("SignMessage", Value::Boolean(false)),
            ("AccessRights", Value::Integer(8_191.into())),
            ("UseDevelopmentAPNS", Value::Boolean(false)),
            ("ManagedAppleID", text("ann@example.org")),
            ("AssignedManagedAppleID", text("ann@example.org")),
            ("EnrollmentMode", text("FUTURE")),
            ("ServerURLPinningCertificateUUIDs", uuids("ROOT")),
            (
                "CheckInURLPinningCertificateUUIDs",
                Value::Array(Vec::new()),
            ),
            ("PinningRevocationCheckRequired", Value::Boolean(true)),
            (
                "ServerCapabilities",
                Value::Array(vec![
                    text("com.apple.mdm.token"),
                    text("org.example.future"),
                ]),
            ),
            ("CheckOutWhenRemoved", Value::Boolean(true)),
            ("RequiredAppIDForMDM", Value::Integer(u64::MAX.into())),
            (
                "PromptUserToAllowBootstrapTokenForAuthentication",
                Value::Boolean(true),
            ),
            (
                "KeyOfTheFuture",
                Value::Date(std::time::SystemTime::UNIX_EPOCH.into()),
            ),
        ],
    )
}

fn named(mut keys: Dictionary, name: &str) -> Dictionary {
    keys.insert("PayloadUUID".to_owned(), text(name));
    keys.insert(
        "PayloadIdentifier".to_owned(),
        text(&format!("org.example.p.{name}")),
    );
    keys
}

#[test]
fn every_key_of_the_mdm_payload_has_a_field_and_unknown_ones_are_kept() {
    let root = named(
        payload(
            "com.apple.security.root",
            [("PayloadContent", Value::Data(vec![1]))],
        ),
        "ROOT",
    );
    let scep_content = dict([("URL", text("http://scep.example.org/"))]);
    let scep_keys = payload(
        "com.apple.security.scep",
        [("PayloadContent", Value::Dictionary(scep_content))],
    );
    let keys = profile(vec![root, named(scep_keys, "SCEP"), mdm_keys()]);
    let (read, misfits) = plain(&keys);
    assert_eq!(misfits, Vec::<String>::new());
    let Content::Mdm(mdm) = &read.payloads[2].content else {
        panic!("{:?}", read.payloads[2].content)
    };
    let Mdm {
        identity,
        topic,
        server_url,
        check_in_url,
        sign_message,
        access_rights,
        use_development_apns,
        managed_apple_id,
        assigned_managed_apple_id,
        enrollment_mode,
        server_pins,
        check_in_pins,
        revocation_check_required,
        server_capabilities,
        check_out_when_removed,
        required_app_id,
        prompt_for_bootstrap_token,
    } = mdm.as_ref();
    assert_eq!(identity.as_str(), "SCEP");
    assert_eq!(topic.as_str(), "com.apple.mgmt.External.x");
    assert_eq!(server_url.as_str(), "https://mdm.example.org/mdm?a=1&b=2");
    assert_eq!(
        check_in_url.as_ref().unwrap().as_str(),
        "https://mdm.example.org/checkin"
    );
    assert_eq!(
        (*sign_message, *use_development_apns),
        (Some(false), Some(false))
    );
    assert_eq!(access_rights.unwrap().bits(), 8_191);
    assert_eq!(
        managed_apple_id.as_ref().map(Pii::reveal).unwrap(),
        "ann@example.org"
    );
    assert_eq!(
        assigned_managed_apple_id.as_ref().map(Pii::reveal).unwrap(),
        "ann@example.org"
    );
    assert_eq!(enrollment_mode.as_ref().unwrap().as_str(), "FUTURE");
    assert_eq!(server_pins.as_ref().unwrap()[0].as_str(), "ROOT");
    assert_eq!(check_in_pins.as_ref().unwrap().len(), 0);
    assert_eq!(
        (*revocation_check_required, *check_out_when_removed),
        (Some(true), Some(true))
    );
    let capabilities = server_capabilities.as_ref().unwrap();
    assert_eq!(capabilities[0], ServerCapability::Token);
    assert_eq!(capabilities[1].as_str(), "org.example.future");
    assert_eq!(
        (*required_app_id, *prompt_for_bootstrap_token),
        (Some(u64::MAX), Some(true))
    );
    assert_eq!(
        read.payloads[2].other.keys().collect::<Vec<_>>(),
        ["KeyOfTheFuture"]
    );
    survives(&keys);
}

#[test]
fn a_scep_payload_keeps_what_is_unknown_on_both_levels() {
    let names = dict([
        ("rfc822Name", text("ann@example.org")),
        (
            "dNSName",
            Value::Array(vec![text("a.example.org"), text("b.example.org")]),
        ),
        ("ntPrincipalName", text("ann")),
    ]);
    let pair = Value::Array(vec![text("CN"), text("MDM & Co")]);
    let subject = Value::Array(vec![Value::Array(vec![pair])]);
    let content = dict([
        ("URL", text("http://scep.example.org/scep")),
        ("Name", text("ca")),
        ("Subject", subject),
        ("Challenge", text("secret")),
        ("Keysize", Value::Integer(4_096.into())),
        ("Key Type", text("RSA")),
        ("Key Usage", Value::Integer(5.into())),
        ("CAFingerprint", Value::Data(vec![7; 32])),
        ("Retries", Value::Integer(0.into())),
        ("RetryDelay", Value::Integer(60.into())),
        ("SubjectAltName", Value::Dictionary(names)),
        ("KeyIsExtractable", Value::Boolean(false)),
        ("AllowAllAppsAccess", Value::Boolean(false)),
        ("FutureInside", Value::Real(0.5)),
    ]);
    let keys = [
        ("PayloadContent", Value::Dictionary(content)),
        ("FutureOutside", text("x")),
    ];
    let keys = profile(vec![payload("com.apple.security.scep", keys)]);
    let (read, misfits) = plain(&keys);
    assert_eq!(misfits, Vec::<String>::new());
    let Content::Scep(scep) = &read.payloads[0].content else {
        panic!("{:?}", read.payloads[0])
    };
    assert_eq!(scep.key_size, Some(4_096));
    assert_eq!(scep.key_usage.unwrap().bits(), 5);
    assert_eq!(scep.challenge.as_ref().unwrap().expose(), "secret");
    let names = scep.subject_alt_name.as_ref().unwrap();
    assert_eq!(names.mail, Some(Names::One("ann@example.org".to_owned())));
    let dns = ["a.example.org", "b.example.org"]
        .map(str::to_owned)
        .to_vec();
    assert_eq!(names.dns, Some(Names::Many(dns)));
    survives(&keys);
}

#[test]
fn a_payload_that_does_not_fit_its_type_is_kept_with_the_reason() {
    let url = |url: &str| Value::Dictionary(dict([("URL", text(url))]));
    let mut rights = mdm_keys();
    rights.insert("AccessRights".to_owned(), Value::Integer(2.into()));
    let mut topic = mdm_keys();
    topic.insert("Topic".to_owned(), text("org.example"));
    let mut missing = mdm_keys();
    missing.remove("ServerURL");
    let kind = payload(
        "com.apple.security.scep",
        [("PayloadContent", url("nonsense"))],
    );
    let flat = payload(
        "com.apple.security.scep",
        [("URL", text("http://a.example.org"))],
    );
    let text_for_data = payload(
        "com.apple.security.root",
        [("PayloadContent", text("AA=="))],
    );
    let names = dict([
        ("URL", text("http://a.example.org")),
        ("SubjectAltName", url("x")),
    ]);
    let odd_names = payload(
        "com.apple.security.scep",
        [("PayloadContent", Value::Dictionary(names))],
    );
    let no_password = payload("com.apple.profileRemovalPassword", []);
    for (payload, key) in [
        (rights, "AccessRights"),
        (topic, "Topic"),
        (missing, "ServerURL"),
        (kind, "URL"),
        (flat, "PayloadContent"),
        (text_for_data, "PayloadContent"),
        (odd_names, "SubjectAltName"),
        (no_password, "RemovalPassword"),
    ] {
        let keys = profile(vec![payload]);
        let (read, misfits) = plain(&keys);
        assert!(
            matches!(read.payloads[0].content, Content::Other { .. }),
            "{key}"
        );
        assert_eq!(misfits.len(), 1, "{misfits:?}");
        assert!(
            misfits[0].starts_with(&format!("payload 0, {key}: ")),
            "{misfits:?}"
        );
        assert_eq!(read.to_dictionary(), keys);
    }
}

#[test]
fn every_key_at_the_top_has_a_field_and_others_stay() {
    let mut keys = profile(Vec::new());
    let date = |text: &str| {
        let time: jiff::Timestamp = text.parse().unwrap();
        Value::Date(std::time::SystemTime::from(time).into())
    };
    let consent = dict([("default", text("Ja?")), ("en", text("Yes?"))]);
    keys.extend(dict([
        ("PayloadDisplayName", text("A & B <😀>")),
        ("PayloadDescription", text("")),
        ("PayloadOrganization", text("Zoë")),
        ("PayloadRemovalDisallowed", Value::Boolean(true)),
        ("HasRemovalPasscode", Value::Boolean(false)),
        ("IsEncrypted", Value::Boolean(false)),
        ("PayloadScope", text("System")),
        ("RemovalDate", date("2030-01-01T00:00:00Z")),
        ("DurationUntilRemoval", Value::Real(0.25)),
        ("PayloadExpirationDate", date("0001-01-01T00:00:00Z")),
        ("TargetDeviceType", Value::Integer(9.into())),
        ("ConsentText", Value::Dictionary(consent)),
        ("FutureKey", Value::Array(vec![Value::Data(vec![0, 255])])),
        ("FutureNumber", Value::Integer(i64::MIN.into())),
    ]));
    let (read, misfits) = plain(&keys);
    assert_eq!(misfits, Vec::<String>::new());
    assert_eq!(read.top.scope, Some(PayloadScope::System));
    assert_eq!(read.top.target, Some(TargetDevice::Other(9)));
    assert_eq!(read.top.removal_after, Some(0.25));
    assert_eq!(read.top.consent_text.as_ref().unwrap()["en"], "Yes?");
    assert_eq!(
        read.top.removal_date.unwrap().to_string(),
        "2030-01-01T00:00:00Z"
    );
    assert_eq!(read.other.len(), 3);
    survives(&keys);
}

#[test]
fn odd_values_of_optional_keys_are_kept_and_named() {
    let mut odd = payload(
        "com.apple.wifi.managed",
        [("PayloadDisplayName", Value::Boolean(true))],
    );
    odd.insert("PayloadVersion".to_owned(), Value::Integer(2.into()));
    let mut keys = profile(vec![odd]);
    keys.extend(dict([
        ("DurationUntilRemoval", Value::Integer(60.into())),
        ("ConsentText", text("Yes?")),
        ("PayloadVersion", text("1")),
    ]));
    let (read, misfits) = plain(&keys);
    let mut places: Vec<_> = misfits
        .iter()
        .map(|it| it.split(": ").next().unwrap())
        .collect();
    places.sort_unstable();
    assert_eq!(
        places,
        [
            "ConsentText",
            "DurationUntilRemoval",
            "PayloadVersion",
            "payload 0, PayloadDisplayName",
            "payload 0, PayloadVersion",
        ]
    );
    assert_eq!(read.to_dictionary(), keys);
}

#[test]
fn what_is_no_profile_is_refused_with_the_reason() {
    let without = |key: &str| {
        let mut keys = profile(Vec::new());
        keys.remove(key);
        read(&keys).unwrap_err()
    };
    assert_eq!(without("PayloadType"), ReadError::NotAProfile);
    for key in ["PayloadIdentifier", "PayloadUUID", "PayloadContent"] {
        let error = without(key);
        assert!(error.to_string().starts_with(key), "{error}");
        assert_eq!(error.code(), ErrorCode::ProfileBadValue);
    }
    for key in ["PayloadType", "PayloadIdentifier", "PayloadUUID"] {
        let mut payload = payload("com.apple.wifi.managed", []);
        payload.remove(key);
        let error = read(&profile(vec![payload])).unwrap_err().to_string();
        assert!(error.starts_with(&format!("payload 0, {key}: ")), "{error}");
    }
    let mut ota = profile(Vec::new());
    ota.insert("PayloadType".to_owned(), text("Profile Service"));
    assert_eq!(read(&ota).unwrap_err().code(), ErrorCode::ProfileMalformed);
    let mut keys = profile(Vec::new());
    keys.insert(
        "PayloadContent".to_owned(),
        Value::Array(vec![Value::Boolean(true)]),
    );
    assert!(matches!(read(&keys), Err(ReadError::Unfit(_))));
    let mut keys = profile(Vec::new());
    keys.insert("IsEncrypted".to_owned(), Value::Boolean(true));
    let error = read(&keys).unwrap_err().to_string();
    assert!(error.starts_with("EncryptedPayloadContent: "), "{error}");

    let array = b"<plist version=\"1.0\"><array/></plist>";
    assert_eq!(inspect(array).unwrap_err(), ReadError::NotAProfile);
    assert!(matches!(inspect(b"hello"), Err(ReadError::Plist(_))));
    assert!(matches!(inspect(b""), Err(ReadError::Plist(_))));
    assert!(matches!(inspect(b"bplist00"), Err(ReadError::Plist(_))));
    assert!(matches!(inspect(b"\x30\x80"), Err(ReadError::Cms(_))));
}

#[test]
fn what_is_too_large_is_refused() {
    let large = vec![b' '; MAX_PROFILE_BYTES + 1];
    assert_eq!(inspect(&large).unwrap_err(), ReadError::TooLarge);
    let empty = "<dict/>".repeat(MAX_PAYLOADS + 1);
    let many = format!(
        "<plist><dict><key>PayloadType</key><string>Configuration</string>\
         <key>PayloadIdentifier</key><string>a</string><key>PayloadUUID</key><string>b</string>\
         <key>PayloadContent</key><array>{empty}</array></dict></plist>"
    );
    assert_eq!(
        inspect(many.as_bytes()).unwrap_err(),
        ReadError::TooManyPayloads
    );
}

#[test]
fn text_that_would_be_repaired_is_refused_because_it_may_be_a_password() {
    let bytes = mixed().encode().unwrap();
    let broken = String::from_utf8(bytes)
        .unwrap()
        .replace("PASSWORD-OF-WIFI", "PASS&#1;WORD");
    assert_eq!(
        inspect(broken.as_bytes()).unwrap_err(),
        ReadError::BadCharacters
    );
}

#[test]
fn what_was_built_is_read_as_it_was_built() {
    for identity in [
        Identity::Scep(scep("c")),
        Identity::Acme(acme()),
        Identity::Pkcs12(pkcs12()),
    ] {
        let built = manual(identity)
            .trust(&Signers::shared().root)
            .unwrap()
            .build()
            .unwrap();
        let inspected = inspect(&built.encode().unwrap()).unwrap();
        assert_eq!(inspected.document, Document::Plain(built));
        assert_eq!(inspected.misfits, []);
    }
    let inspected = inspect(&mixed().encode().unwrap()).unwrap();
    assert_eq!(inspected.document, Document::Plain(mixed()));
}
