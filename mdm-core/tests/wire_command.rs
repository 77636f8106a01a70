//! Commands as an operator writes them.

mod support;

use mdm_core::{
    command::{Command, CommandError},
    entropy::Entropy,
    error::{Culprit, ErrorCode},
    limits::{MAX_COMMAND_BYTES, MAX_COMMAND_UUID_BYTES, MAX_NAME_BYTES},
    plist::{self, Dictionary, PlistLimits, Value, write_dictionary},
};
use support::{data, dict, text};

fn take(bytes: &[u8]) -> Result<Command, CommandError> {
    Command::from_plist(bytes, &mut Entropy::from_seed([1; 32]))
}

fn envelope(request_type: &str, uuid: &str) -> Dictionary {
    dict([
        (
            "Command",
            Value::Dictionary(dict([("RequestType", text(request_type))])),
        ),
        ("CommandUUID", text(uuid)),
    ])
}

fn written(envelope: &Dictionary) -> Vec<u8> {
    write_dictionary(envelope).unwrap()
}

#[test]
fn a_named_command_is_sent_byte_for_byte() {
    let bytes = b"<?xml version=\"1.0\"?>\n<!-- by hand -->\n<plist><dict><key>Command</key>\t<dict><key>RequestType</key>\
        <string>DeviceInformation</string></dict><key>CommandUUID</key><string>my-own</string></dict></plist>";
    let command = take(bytes).unwrap();
    assert_eq!(command.body()[..], bytes[..]);
    assert_eq!(command.uuid().as_str(), "my-own");
    assert_eq!(command.request_type(), "DeviceInformation");
}

#[test]
fn a_command_without_a_name_gets_one_and_keeps_its_keys() {
    let mut keys = dict([("Queries", Value::Array(vec![text("UDID")]))]);
    let made = Command::new(
        "DeviceInformation",
        keys.clone(),
        &mut Entropy::from_seed([1; 32]),
    )
    .unwrap();
    keys.insert("RequestType".into(), text("DeviceInformation"));
    let unnamed = written(&dict([("Command", Value::Dictionary(keys.clone()))]));
    let taken = take(&unnamed).unwrap();
    for command in [&made, &taken] {
        let checked = plist::check(command.body(), &PlistLimits::default()).unwrap();
        let sent = plist::read_dictionary(&checked).unwrap();
        assert_eq!(sent["CommandUUID"], text(command.uuid().as_str()));
        assert_eq!(sent["Command"], Value::Dictionary(keys.clone()));
        assert_eq!(command.uuid().as_str().len(), 36);
    }
    assert_eq!(made, taken);
}

#[test]
fn what_is_no_envelope_is_refused_as_the_callers_fault() {
    let no_dict = dict([("Command", text("DeviceLock"))]);
    let no_type = dict([("Command", Value::Dictionary(Dictionary::new()))]);
    let odd_uuid = {
        let mut odd = envelope("DeviceLock", "x");
        odd.insert("CommandUUID".into(), Value::Integer(1.into()));
        odd
    };
    for bad in [
        Dictionary::new(),
        no_dict,
        no_type,
        odd_uuid,
        envelope("", "x"),
        envelope("Device\nLock", "x"),
        envelope("DeviceLock", ""),
        envelope("DeviceLock", "a\tb"),
    ] {
        let code = take(&written(&bad)).unwrap_err().code();
        assert_eq!(code, ErrorCode::CommandMalformed, "{bad:?}");
        assert_eq!(code.culprit(), Culprit::Caller);
    }
    assert!(take(b"DeviceLock").is_err());
}

#[test]
fn names_are_bounded() {
    let of = |type_length: usize, uuid_length: usize| {
        take(&written(&envelope(
            &"T".repeat(type_length),
            &"u".repeat(uuid_length),
        )))
        .map_err(|error| error.code())
        .map(|_| ())
    };
    assert_eq!(of(MAX_NAME_BYTES, MAX_COMMAND_UUID_BYTES), Ok(()));
    let refused = Err(ErrorCode::CommandMalformed);
    assert_eq!(of(MAX_NAME_BYTES + 1, 1), refused);
    assert_eq!(of(1, MAX_COMMAND_UUID_BYTES + 1), refused);
}

#[test]
fn a_command_is_bounded_however_it_is_made() {
    let mut bytes = written(&envelope("InstallProfile", "x"));
    bytes.resize(MAX_COMMAND_BYTES, b'\n');
    assert!(take(&bytes).is_ok());
    bytes.push(b'\n');
    assert_eq!(take(&bytes).unwrap_err().code(), ErrorCode::CommandTooLarge);

    let payload = data(&vec![0; MAX_COMMAND_BYTES * 3 / 4]);
    let made = Command::new(
        "InstallProfile",
        dict([("Payload", payload)]),
        &mut Entropy::from_seed([1; 32]),
    );
    assert_eq!(made.unwrap_err().code(), ErrorCode::CommandTooLarge);
}

#[test]
fn debug_shows_no_passcode() {
    let command = Command::new(
        "DeviceLock",
        dict([("PIN", text("482916"))]),
        &mut Entropy::from_seed([1; 32]),
    )
    .unwrap();
    let shown = format!("{command:?}");
    assert!(shown.contains("DeviceLock") && !shown.contains("482916"));
}
