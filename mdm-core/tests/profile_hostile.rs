//! Whatever the bytes, reading a profile gives a profile or an error, never a panic.

mod profile_support;

use std::sync::OnceLock;

use mdm_core::{
    cms::VerifyPolicy,
    crypto::RingProvider,
    plist::{Value, write_dictionary},
    profile::{
        Content, Document, InstalledList, Profile,
        enrollment::{Flavour, Identity, Leniency, check_rules, check_update, renew},
        inspect, verify,
    },
};
use profile_support::*;

fn fixtures() -> Vec<Vec<u8>> {
    let signers = Signers::shared();
    let enrollment = manual(Identity::Scep(scep("c")))
        .trust(&signers.root)
        .unwrap()
        .build()
        .unwrap();
    let signed = signers.with(|identity| enrollment.sign(identity, &RingProvider, now()).unwrap());
    let mut encrypted = mixed().to_dictionary();
    encrypted.remove("PayloadContent");
    encrypted.insert("IsEncrypted".to_owned(), Value::Boolean(true));
    encrypted.insert(
        "EncryptedPayloadContent".to_owned(),
        Value::Data(vec![0x30; 40]),
    );
    vec![
        mixed().encode().unwrap(),
        enrollment.encode().unwrap(),
        write_dictionary(&encrypted).unwrap(),
        signed.as_bytes().to_vec(),
    ]
}

/// All that can be done with bytes that may be a profile.
fn use_it(bytes: &[u8]) -> bool {
    static KNOWN: OnceLock<Profile> = OnceLock::new();
    let known = KNOWN.get_or_init(|| manual(Identity::Scep(scep("c"))).build().unwrap());
    if bytes.first() == Some(&0x30) {
        let anchors = Signers::shared().anchors();
        drop(verify(
            bytes,
            Some(&anchors),
            &VerifyPolicy::default(),
            &RingProvider,
            now(),
        ));
    }
    let Ok(inspected) = inspect(bytes) else {
        return false;
    };
    assert!(!format!("{inspected:?}").is_empty());
    if let Document::Plain(profile) = &inspected.document {
        check_rules(profile, Flavour::AccountDrivenUser, Leniency::none());
        drop(check_update(known, profile));
        drop(renew(profile, Identity::Acme(acme())));
    }
    if let Ok(written) = inspected.document.encode() {
        let again = inspect(&written).unwrap();
        // Not the values themselves: a number that is none differs from itself.
        assert_eq!(again.document.encode().unwrap(), written);
        // Fewer, if a version was missing: that one is put in.
        let known = |misfit| inspected.misfits.contains(misfit);
        assert!(again.misfits.iter().all(known));
    }
    true
}

#[test]
fn every_fixture_is_read_and_no_part_of_it_is() {
    for bytes in fixtures() {
        assert!(use_it(&bytes));
        let complete = match bytes.windows(7).rposition(|tag| tag == b"</dict>") {
            Some(at) if bytes[0] == b'<' => at + 7,
            _ => bytes.len(),
        };
        let shortest = (0..complete).find(|cut| inspect(&bytes[..*cut]).is_ok());
        assert_eq!(shortest, None);
    }
}

#[test]
fn no_single_changed_byte_panics() {
    for bytes in fixtures() {
        // A step that shares no factor with the lengths of lines and tags, so that all kinds of places are hit.
        for at in (0..bytes.len()).step_by(11) {
            let mut changed = bytes.clone();
            for byte in [
                0,
                b'<',
                b'&',
                b'/',
                0x80,
                0xFF,
                bytes[at] ^ 1,
                bytes[at].wrapping_add(1),
            ] {
                changed[at] = byte;
                drop(inspect(&changed).map(|it| it.document.encode()));
            }
        }
    }
}

#[test]
fn no_missing_or_doubled_byte_panics() {
    for bytes in fixtures() {
        for at in (0..bytes.len()).step_by(13) {
            let mut shorter = bytes.clone();
            shorter.remove(at);
            use_it(&shorter);
            let mut longer = bytes.clone();
            longer.insert(at, bytes[at]);
            use_it(&longer);
        }
    }
}

/// Every value of another type, in every place of a profile.
#[test]
fn no_value_of_another_type_panics() {
    let values = [
        Value::Boolean(true),
        Value::Integer((-1).into()),
        Value::Integer(u64::MAX.into()),
        Value::Real(f64::NAN),
        text(""),
        text("\u{1F600}"),
        Value::Data(Vec::new()),
        Value::Date(
            (std::time::SystemTime::UNIX_EPOCH - std::time::Duration::from_secs(62_167_219_200))
                .into(),
        ),
        Value::Array(vec![Value::Array(Vec::new())]),
        Value::Dictionary(dict([("", text(""))])),
    ];
    for profile in [mixed(), manual(Identity::Scep(scep("c"))).build().unwrap()] {
        let count = places(&mut Value::Dictionary(profile.to_dictionary()), &mut None);
        for place in 0..count {
            for value in &values {
                let mut keys = Value::Dictionary(profile.to_dictionary());
                places(&mut keys, &mut Some((place, value.clone())));
                let Value::Dictionary(keys) = keys else {
                    continue;
                };
                let bytes = write_dictionary(&keys).unwrap();
                use_it(&bytes);
            }
        }
    }
}

/// Counts the values below `value`, and puts another one in the place that `change` says.
fn places(value: &mut Value, change: &mut Option<(usize, Value)>) -> usize {
    let mut count = 0;
    let mut visit = |child: &mut Value, change: &mut Option<(usize, Value)>| {
        if let Some((0, new)) = change {
            *child = new.clone();
            *change = None;
        } else if let Some((left, _)) = change {
            *left -= 1;
        }
        count += 1;
        count += places(child, change);
    };
    match value {
        Value::Dictionary(keys) => keys.iter_mut().for_each(|(_, child)| visit(child, change)),
        Value::Array(values) => values.iter_mut().for_each(|child| visit(child, change)),
        _ => {}
    }
    count
}

#[test]
fn a_list_of_nonsense_is_read() {
    let nonsense = [
        Value::Boolean(true),
        Value::Dictionary(dict([])),
        Value::Dictionary(dict([
            ("PayloadIdentifier", Value::Real(0.5)),
            ("PayloadUUID", text("x")),
        ])),
        Value::Dictionary(dict([
            ("PayloadIdentifier", text("x")),
            ("PayloadUUID", text("x")),
            ("PayloadContent", Value::Array(vec![Value::Boolean(false)])),
        ])),
    ];
    let list =
        InstalledList::read(&dict([("ProfileList", Value::Array(nonsense.to_vec()))])).unwrap();
    assert_eq!((list.profiles.len(), list.unreadable.len()), (1, 3));
    assert_eq!(list.profiles[0].payloads, None);
}

#[test]
fn deep_nesting_ends_in_an_error() {
    let mut deep = b"<plist version=\"1.0\"><dict><key>PayloadContent</key>".to_vec();
    deep.extend(b"<array>".repeat(60 * 1_024 / 7));
    assert!(inspect(&deep).is_err());
    let mut value = Value::Boolean(true);
    for _ in 0..100 {
        value = Value::Array(vec![value]);
    }
    let mut profile = Profile::new(mixed().top);
    let keys = dict([("PayloadCertificateUUID", value)]);
    profile
        .add("wifi", Content::other("com.apple.wifi.managed", keys))
        .unwrap();
    assert!(profile.encode().is_err());
}
