//! Every command as a struct: encoded as the catalogue accepts it, and read back the same.

mod typed_support;

use std::collections::BTreeSet;

use mdm_core::{
    command::{
        CommandUuid,
        typed::{
            DeviceInformation, DeviceLock, DeviceQuery, InstallProfile, NotThisCommand, OneOrMore,
            RemoveProfile, Response, Setting, Settings, SettingsResponse, TypedCommand,
        },
    },
    entropy::Entropy,
    error::ErrorCode,
    plist::{Dictionary, Value},
    schema::{Extent, Family},
};
use typed_support::{for_every_command, object, sorted, xml};

#[test]
fn every_command_of_the_catalogue_is_typed() {
    fn name<C: TypedCommand>() -> &'static str {
        C::REQUEST_TYPE
    }
    let typed: BTreeSet<_> = for_every_command!(name).into_iter().collect();
    let known: BTreeSet<_> = Family::Command.objects().iter().map(|o| o.name).collect();
    assert_eq!(typed, known);
    assert_eq!(typed.len(), 68);
}

#[test]
fn what_a_command_is_made_of_fits_the_catalogue_and_comes_back_equal() {
    fn check<C: TypedCommand + PartialEq + std::fmt::Debug>() {
        let object = object(C::REQUEST_TYPE);
        for extent in [Extent::Required, Extent::Everything] {
            let example = object.example(extent);
            let command = C::from_keys(example.clone()).unwrap();
            let mut keys = command.to_keys();
            assert_eq!(object.validate(&keys), [], "{}", C::REQUEST_TYPE);
            keys.insert("RequestType".into(), Value::String(C::REQUEST_TYPE.into()));
            assert_eq!(sorted(keys), sorted(example), "{}", C::REQUEST_TYPE);

            let sent = command
                .to_command(&mut Entropy::from_seed([1; 32]))
                .unwrap();
            assert_eq!(sent.request_type(), C::REQUEST_TYPE);
            assert_eq!(C::from_command(&sent).unwrap(), command);
        }
    }
    for_every_command!(check);
}

#[test]
fn no_key_of_an_example_ends_up_beside_the_fields() {
    fn check<C: TypedCommand>() {
        let example = object(C::REQUEST_TYPE).example(Extent::Everything);
        let mut command = C::from_keys(example).unwrap();
        assert!(command.other_mut().is_empty(), "{}", C::REQUEST_TYPE);
    }
    for_every_command!(check);
}

#[test]
fn every_answer_of_the_catalogue_is_read_without_oddities_and_written_the_same() {
    fn check<C: TypedCommand>() {
        let object = object(C::REQUEST_TYPE);
        for extent in [Extent::Required, Extent::Everything] {
            let example = object.example_response(extent);
            let decoded = C::Response::from_keys(example.clone());
            assert_eq!(decoded.oddities, [], "{}", C::REQUEST_TYPE);
            // Apple's file has one dictionary where devices send an array of them.
            if C::REQUEST_TYPE != "Settings" {
                let keys = decoded.response.to_keys();
                assert_eq!(sorted(keys), sorted(example), "{}", C::REQUEST_TYPE);
            }
        }
    }
    for_every_command!(check);
}

#[test]
fn unknown_keys_are_kept_at_every_level() {
    let keys = xml("<key>Settings</key><array>\
           <dict><key>Item</key><string>Bluetooth</string><key>Enabled</key><true/><key>Colour</key><string>blue</string></dict>\
           <dict><key>Item</key><string>Teleport</string><key>Range</key><integer>5</integer></dict>\
         </array><key>Mood</key><string>fine</string>");
    let settings = Settings::from_keys(keys.clone()).unwrap();
    assert!(matches!(
        settings.settings[..],
        [Setting::Bluetooth(_), Setting::Other(_)]
    ));
    assert_eq!(sorted(settings.to_keys()), keys);
}

#[test]
fn a_command_that_does_not_fit_says_where() {
    let keys = xml("<key>Settings</key><array>\
           <dict><key>Item</key><string>Bluetooth</string><key>Enabled</key><string>yes</string></dict>\
           <dict><key>Enabled</key><true/></dict>\
         </array>");
    let error = Settings::from_keys(keys).unwrap_err();
    let NotThisCommand::Misfits(oddities) = &error else {
        panic!("{error}")
    };
    let told: Vec<_> = oddities.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "Settings[0].Enabled: expected a boolean, found a string",
            "Settings[1]: expected a dictionary with `Item`, found a dictionary",
        ]
    );
    assert_eq!(error.code(), ErrorCode::CommandMalformed);
    assert_eq!(
        error.to_string(),
        "the command does not fit its type: Settings[0].Enabled: expected a boolean, found a string (and 1 more)"
    );

    let error = RemoveProfile::from_keys(Dictionary::new()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the command does not fit its type: Identifier: expected a string, found nothing"
    );
}

#[test]
fn a_command_is_read_only_as_its_own_type() {
    let mut entropy = Entropy::from_seed([1; 32]);
    let lock = DeviceLock::mobile().to_command(&mut entropy).unwrap();
    let error = RemoveProfile::from_command(&lock).unwrap_err();
    assert_eq!(error, NotThisCommand::RequestType("RemoveProfile"));
    assert_eq!(
        DeviceLock::from_command(&lock).unwrap(),
        DeviceLock::mobile()
    );
}

#[test]
fn the_caller_may_name_the_command_and_ask_for_a_tethered_network() {
    let uuid = CommandUuid::parse("mine").unwrap();
    let command = InstallProfile::new(b"<plist/>".to_vec()).only_tethered();
    let command = command.to_command_named(uuid.clone()).unwrap();
    assert_eq!(*command.uuid(), uuid);
    let keys = command.keys().unwrap();
    assert_eq!(keys["RequestRequiresNetworkTether"], Value::Boolean(true));
    assert_eq!(object("InstallProfile").validate(&keys), []);
    let again = InstallProfile::from_command(&command).unwrap();
    assert!(again.other.contains_key("RequestRequiresNetworkTether"));
}

#[test]
fn text_that_xml_forbids_is_refused_when_the_command_is_written() {
    let command = RemoveProfile::new("a\u{0}b");
    assert!(
        command
            .to_command(&mut Entropy::from_seed([1; 32]))
            .is_err()
    );
}

#[test]
fn apples_words_are_open() {
    assert_eq!(DeviceQuery::from("OSVersion"), DeviceQuery::OsVersion);
    assert_eq!(DeviceQuery::from("Mood"), DeviceQuery::Other("Mood".into()));
    assert_eq!(DeviceQuery::Other("Mood".into()).as_str(), "Mood");
    let ask = DeviceInformation::new([DeviceQuery::Udid, DeviceQuery::from("Mood")]);
    let keys = ask.to_keys();
    assert_eq!(
        sorted(keys),
        xml("<key>Queries</key><array><string>UDID</string><string>Mood</string></array>")
    );
    for query in DeviceQuery::KNOWN {
        assert_eq!(DeviceQuery::from(query.as_str()), *query);
    }
}

#[test]
fn an_answer_to_settings_is_read_as_apple_writes_it_and_as_devices_send_it() {
    let one = "<dict><key>Status</key><string>Error</string><key>Identifier</key><string>com.example</string></dict>";
    for content in [one.to_owned(), format!("<array>{one}</array>")] {
        let keys = xml(&format!("<key>Settings</key>{content}"));
        let decoded = SettingsResponse::from_keys(keys);
        assert_eq!(decoded.oddities, []);
        let OneOrMore(results) = decoded.response.settings.unwrap();
        assert_eq!(results[0].identifier.as_deref(), Some("com.example"));
        assert_eq!(results.len(), 1);
    }
}
