//! What must not be printed is not printed.

mod typed_support;

use std::{collections::BTreeSet, fmt::Debug};

use mdm_core::{
    command::typed::{Response, TypedCommand},
    plist::{Dictionary, Value},
    schema::Extent,
};
use typed_support::{for_every_command, object, visit};

/// Keys whose values are passwords, tokens, codes and the like, or tell who or where someone is; picked from the schema by eye.
const HIDDEN: &[&str] = &[
    "ActivationLockBypassCode",
    "AppleCareToken",
    "BluetoothMAC",
    "BootstrapToken",
    "CurrentPassword",
    "EncryptedNewRecoveryKey",
    "FDE_PersonalRecoveryKeyCMS",
    "FullName",
    "IMEI",
    "Latitude",
    "Longitude",
    "MDMProfileData",
    "NewPassword",
    "PIN",
    "Password",
    "Payload",
    "PhoneNumber",
    "PrivateKeyExport",
    "PrivateKeyExportPassword",
    "PushToken",
    "RedemptionCode",
    "SerialNumber",
    "UDID",
    "UnlockToken",
    "UnusedRedemptionCode",
    "UserName",
    "WiFiProfileData",
    "passwordHash",
];

const MARK: &str = "hunter2";
const NUMBER: f64 = 46.947_975;

/// Marks the values of hidden keys, and of keys that no type has.
fn mark(keys: &mut Dictionary, seen: &mut BTreeSet<String>) {
    visit(keys, &mut |key, value| {
        let free = key == "com.example.name";
        if !free && !HIDDEN.contains(&key) {
            return;
        }
        match value {
            Value::String(text) => *text = MARK.to_owned(),
            Value::Data(bytes) => *bytes = MARK.as_bytes().to_vec(),
            Value::Real(number) => *number = NUMBER,
            _ => return,
        }
        seen.insert(key.to_owned());
    });
    keys.insert("Unheard".into(), Value::String(MARK.into()));
}

fn assert_silent(shown: &impl Debug, what: &str) {
    for text in [format!("{shown:?}"), format!("{shown:#?}")] {
        let bytes = format!("{:?}", MARK.as_bytes());
        let lines = format!("{:#?}", MARK.as_bytes());
        let lines: String = lines.split_whitespace().collect();
        let squeezed: String = text.split_whitespace().collect();
        assert!(!text.contains(MARK), "{what}: {text}");
        assert!(!text.contains(&bytes), "{what}: {text}");
        assert!(!squeezed.contains(&lines), "{what}: {text}");
        assert!(!text.contains("46.9"), "{what}: {text}");
    }
}

#[test]
fn no_debug_of_a_command_or_an_answer_shows_a_secret_or_a_person() {
    fn check<C: TypedCommand<Response: Debug> + Debug>() -> BTreeSet<String> {
        let object = object(C::REQUEST_TYPE);
        let mut seen = BTreeSet::new();

        let mut keys = object.example(Extent::Everything);
        mark(&mut keys, &mut seen);
        let command = C::from_keys(keys).unwrap();
        assert_silent(&command, C::REQUEST_TYPE);
        let written = format!("{:?}", command.to_keys());
        assert!(written.contains(MARK), "{}", C::REQUEST_TYPE);

        let mut keys = object.example_response(Extent::Everything);
        mark(&mut keys, &mut seen);
        let decoded = C::Response::from_keys(keys);
        assert_silent(&decoded, C::REQUEST_TYPE);
        seen
    }
    let seen: BTreeSet<_> = for_every_command!(check).into_iter().flatten().collect();
    // `UDID` at the top of an answer is the exchange's; the one among the facts is not.
    for key in HIDDEN {
        assert!(seen.contains(*key), "no command or answer has {key}");
    }
}

#[test]
fn an_oddity_does_not_show_its_value() {
    fn check<C: TypedCommand<Response: Debug> + Debug>() {
        let object = object(C::REQUEST_TYPE);
        for key in object.example(Extent::Everything).keys() {
            let mut keys = object.example(Extent::Everything);
            keys.insert(key.clone(), Value::Array(vec![Value::String(MARK.into())]));
            if let Err(error) = C::from_keys(keys) {
                assert_silent(&error, C::REQUEST_TYPE);
                assert!(!error.to_string().contains(MARK));
            }
        }
        let mut keys = object.example_response(Extent::Everything);
        visit(&mut keys, &mut |_, value| {
            if matches!(
                value,
                Value::Integer(_) | Value::Boolean(_) | Value::Data(_)
            ) {
                *value = Value::String(MARK.into());
            }
        });
        assert_silent(&C::Response::from_keys(keys).oddities, C::REQUEST_TYPE);
    }
    for_every_command!(check);
}
