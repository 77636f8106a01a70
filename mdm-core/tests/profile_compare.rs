//! What is installed against what is wanted.

mod profile_support;

use mdm_core::{
    entropy::Entropy,
    plist::{Dictionary, Value},
    profile::{
        InstalledList, PayloadIdentifier, PayloadUuid, Profile, TopLevel,
        compare::{
            Difference, Listing, Mend, PayloadDifference, State, Uuids, WantedProfile, compare,
        },
        enrollment::Identity,
        inspect,
    },
};
use profile_support::*;

/// A stamped profile with a Wi-Fi of each name.
fn networks(identifier: &str, names: &[&str]) -> Profile {
    let mut profile = Profile::new(TopLevel::stable(id(identifier)));
    for name in names {
        profile.add(name, wifi(name)).unwrap();
    }
    profile.stamp().unwrap();
    profile
}

fn wanted(profile: &Profile) -> WantedProfile {
    let bytes = profile.encode().unwrap();
    WantedProfile::new(&inspect(&bytes).unwrap().document, bytes)
}

/// The profile as a device lists it.
fn entry(profile: &Profile) -> Dictionary {
    let all = profile.to_dictionary();
    let mut keys: Dictionary = [
        "PayloadIdentifier",
        "PayloadUUID",
        "PayloadVersion",
        "PayloadDisplayName",
    ]
    .into_iter()
    .filter_map(|key| Some((key.to_owned(), all.get(key)?.clone())))
    .collect();
    let payloads = profile.payloads.iter().map(|payload| {
        Value::Dictionary(dict([
            ("PayloadType", text(payload.payload_type())),
            ("PayloadVersion", Value::Integer(1.into())),
            ("PayloadIdentifier", text(payload.identifier.as_str())),
            ("PayloadUUID", text(payload.uuid.as_str())),
        ]))
    });
    keys.insert(
        "PayloadContent".to_owned(),
        Value::Array(payloads.collect()),
    );
    keys.insert("IsManaged".to_owned(), Value::Boolean(true));
    keys.insert(
        "SignerCertificates".to_owned(),
        Value::Array(vec![Value::Data(vec![1, 2])]),
    );
    keys
}

fn with(mut entry: Dictionary, key: &str, value: Value) -> Dictionary {
    entry.insert(key.to_owned(), value);
    entry
}

fn list(entries: Vec<Dictionary>) -> InstalledList {
    let entries = entries.into_iter().map(Value::Dictionary).collect();
    InstalledList::read(&dict([("ProfileList", Value::Array(entries))])).unwrap()
}

fn states(differences: &[Difference]) -> Vec<(&str, &State)> {
    differences
        .iter()
        .map(|it| (it.identifier.as_str(), &it.state))
        .collect()
}

#[test]
fn each_difference_comes_with_what_mends_it() {
    let same = networks("org.example.same", &["a"]);
    let missing = networks("org.example.missing", &["a"]);
    let extra = networks("org.example.extra", &["a"]);
    let old = networks("org.example.changed", &["kept", "gone"]);
    let mut new = networks("org.example.changed", &["kept", "new"]);
    new.payloads[0].uuid = PayloadUuid::parse("ANOTHER").unwrap();
    new.stamp().unwrap();

    let installed = list(vec![entry(&extra), entry(&old), entry(&same)]);
    let wanted = [wanted(&missing), wanted(&new), wanted(&same)];
    let differences = compare(&installed, Listing::Everything, &wanted);
    let changed = State::Changed {
        uuid: Uuids::Different,
        payloads: vec![
            PayloadDifference::Extra(id("org.example.changed.gone")),
            PayloadDifference::Changed(id("org.example.changed.kept")),
            PayloadDifference::Missing(id("org.example.changed.new")),
        ],
    };
    assert_eq!(
        states(&differences),
        [
            ("org.example.missing", &State::Missing),
            ("org.example.changed", &changed),
            ("org.example.same", &State::Same),
            ("org.example.extra", &State::Extra),
        ]
    );
    assert_eq!(
        differences[0].mend,
        Some(Mend::Install(wanted[0].body().clone()))
    );
    assert_eq!(
        differences[1].mend,
        Some(Mend::Install(wanted[1].body().clone()))
    );
    assert_eq!(differences[2].mend, None);
    assert_eq!(
        differences[3].mend,
        Some(Mend::Remove(id("org.example.extra")))
    );

    let mut entropy = Entropy::from_seed([1; 32]);
    let command = |at: usize, entropy: &mut _| {
        differences[at]
            .mend
            .as_ref()
            .unwrap()
            .command(entropy)
            .unwrap()
    };
    assert_eq!(command(0, &mut entropy).request_type(), "InstallProfile");
    assert_eq!(command(3, &mut entropy).request_type(), "RemoveProfile");
}

#[test]
fn the_enrollment_profile_is_never_extra() {
    let enrollment = manual(Identity::Scep(scep("c"))).build().unwrap();
    let installed = list(vec![entry(&enrollment)]);
    for listing in [Listing::ManagedOnly, Listing::Everything] {
        assert_eq!(compare(&installed, listing, &[]), []);
    }
}

#[test]
fn what_a_declaration_brought_is_not_ours_to_remove() {
    let declared = with(
        entry(&networks("org.example.ddm", &["a"])),
        "Source",
        text("Declarative Device Management"),
    );
    assert_eq!(
        compare(&list(vec![declared]), Listing::ManagedOnly, &[]),
        []
    );
}

#[test]
fn what_others_installed_is_not_extra() {
    let profile = networks("org.example.mine", &["a"]);
    let foreign = || with(entry(&profile), "IsManaged", Value::Boolean(false));
    let unsaid = || {
        let mut keys = entry(&profile);
        keys.remove("IsManaged");
        keys
    };
    let extra = |entry, listing| compare(&list(vec![entry]), listing, &[]).len();
    assert_eq!(extra(foreign(), Listing::Everything), 0);
    assert_eq!(extra(foreign(), Listing::ManagedOnly), 0);
    assert_eq!(
        extra(unsaid(), Listing::Everything),
        0,
        "a supervised device does not say"
    );
    assert_eq!(extra(unsaid(), Listing::ManagedOnly), 1);
    assert_eq!(extra(entry(&profile), Listing::Everything), 1);
}

#[test]
fn an_encrypted_profile_is_compared_by_its_uuid() {
    let profile = networks("org.example.secret", &["a"]);
    let hidden = |profile: &Profile| {
        let mut keys = with(entry(profile), "IsEncrypted", Value::Boolean(true));
        keys.remove("PayloadContent");
        list(vec![keys])
    };
    let other = networks("org.example.secret", &["b"]);
    let same = compare(&hidden(&profile), Listing::Everything, &[wanted(&profile)]);
    assert_eq!(same[0].state, State::Same);
    let changed = compare(&hidden(&other), Listing::Everything, &[wanted(&profile)]);
    let uuid_only = State::Changed {
        uuid: Uuids::Different,
        payloads: Vec::new(),
    };
    assert_eq!(changed[0].state, uuid_only);
}

#[test]
fn a_payload_that_is_gone_is_seen_under_the_same_uuid() {
    let profile = networks("org.example.half", &["a", "b"]);
    let mut half = entry(&profile);
    let Some(Value::Array(payloads)) = half.get_mut("PayloadContent") else {
        panic!("it has payloads")
    };
    payloads.pop();
    let found = compare(&list(vec![half]), Listing::Everything, &[wanted(&profile)]);
    let state = State::Changed {
        uuid: Uuids::Same,
        payloads: vec![PayloadDifference::Missing(id("org.example.half.b"))],
    };
    assert_eq!(found[0].state, state);
}

#[test]
fn the_case_of_uuids_and_payloads_without_them_make_no_difference() {
    let profile = networks("org.example.case", &["a"]);
    let mut keys = entry(&profile);
    let lower = profile.top.uuid.as_str().to_lowercase();
    keys.insert("PayloadUUID".to_owned(), text(&lower));
    let Some(Value::Array(payloads)) = keys.get_mut("PayloadContent") else {
        panic!("it has payloads")
    };
    payloads[0]
        .as_dictionary_mut()
        .unwrap()
        .remove("PayloadUUID");
    let found = compare(&list(vec![keys]), Listing::Everything, &[wanted(&profile)]);
    assert_eq!(found[0].state, State::Same);
}

#[test]
fn of_two_wanted_with_one_identifier_the_last_counts() {
    let (first, last) = (
        networks("org.example.twice", &["a"]),
        networks("org.example.twice", &["b"]),
    );
    let found = compare(
        &list(Vec::new()),
        Listing::Everything,
        &[wanted(&first), wanted(&last)],
    );
    assert_eq!(found.len(), 1);
    assert_eq!(
        found[0].mend,
        Some(Mend::Install(last.encode().unwrap().into()))
    );
}

#[test]
fn a_list_is_read_whatever_is_odd_in_it() {
    let profile = networks("org.example.odd", &["a"]);
    let odd = with(entry(&profile), "PayloadOrganization", Value::Boolean(true));
    let mut nameless = entry(&profile);
    nameless.remove("PayloadIdentifier");
    let installed = list(vec![nameless, odd]);
    assert_eq!(
        (installed.profiles.len(), installed.unreadable.len()),
        (1, 1)
    );
    let places: Vec<_> = installed
        .misfits
        .iter()
        .map(|it| (it.payload(), it.key()))
        .collect();
    assert_eq!(
        places,
        [
            (Some(0), "PayloadIdentifier"),
            (Some(1), "PayloadOrganization")
        ]
    );
    let found = &installed.profiles[0];
    assert_eq!(found.signers, Some(vec![vec![1, 2]]));
    assert_eq!(
        found.payloads.as_ref().unwrap()[0].payload_type,
        "com.apple.wifi.managed"
    );
    assert!(!found.is_enrollment() && !found.is_declared());

    assert_eq!(
        InstalledList::read(&Dictionary::new()),
        None,
        "another command's answer"
    );
    let wrong = dict([("ProfileList", text("x"))]);
    assert_eq!(InstalledList::read(&wrong), None);
}

#[test]
fn a_listed_profile_is_written_as_a_device_does() {
    let keys = entry(&networks("org.example.written", &["a"]));
    let installed = list(vec![keys.clone()]);
    let again = list(vec![installed.profiles[0].to_dictionary()]);
    assert_eq!(again.profiles, installed.profiles);
    assert_eq!(
        installed.profiles[0].identifier,
        PayloadIdentifier::parse("org.example.written").unwrap()
    );
}
