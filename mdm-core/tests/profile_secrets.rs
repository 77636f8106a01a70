//! Nothing that is printed with `{:?}` or as an error shows a secret.

mod profile_support;

use std::fmt::Debug;

use mdm_core::{
    crypto::RingProvider,
    plist::Value,
    profile::{
        Content, Document, InstalledList, Keys, Profile,
        compare::{Listing, WantedProfile, compare},
        enrollment::{EnrollmentProfile, Identity},
        inspect,
    },
    secret::Pii,
};
use profile_support::*;

const SECRETS: [&str; 9] = [
    "CHALLENGE",
    "CLIENT-IDENTIFIER",
    "PASSWORD-OF-FILE",
    "PASSWORD-OF-REMOVAL",
    "PASSWORD-OF-WIFI",
    "FILE-WITH-A-KEY",
    "ann@example.org",
    "SECRET-OF-THE-FUTURE",
    "ODD-TOPIC",
];

/// The same texts as `Debug` shows bytes.
fn shown_as_bytes(secret: &str) -> String {
    let numbers: Vec<_> = secret.bytes().map(|byte| byte.to_string()).collect();
    numbers.join(", ")
}

fn assert_silent(value: &dyn Debug) {
    let shown = format!("{value:?}\n{value:#?}");
    for secret in SECRETS {
        assert!(!shown.contains(secret), "{secret} in {shown}");
        assert!(
            !shown.contains(&shown_as_bytes(secret)),
            "bytes of {secret} in {shown}"
        );
    }
}

fn full() -> Profile {
    let mut profile = mixed();
    profile
        .other
        .insert("FutureKey".to_owned(), text("SECRET-OF-THE-FUTURE"));
    profile.payloads[0]
        .other
        .insert("FutureKey".to_owned(), text("SECRET-OF-THE-FUTURE"));
    let odd: Keys = dict([("Topic", text("ODD-TOPIC"))]).into();
    profile
        .add("mdm", Content::other("com.apple.mdm", odd))
        .unwrap();
    profile
}

#[test]
fn a_profile_shows_no_secret() {
    let profile = full();
    assert_silent(&profile);
    let bytes = profile.encode().unwrap();
    let inspected = inspect(&bytes).unwrap();
    assert_eq!(inspected.misfits.len(), 1);
    assert_silent(&inspected);
    assert_silent(&inspected.misfits[0].to_string());
    let wanted = WantedProfile::new(&Document::Plain(profile.clone()), bytes);
    assert_silent(&wanted);
    let list = InstalledList::read(&dict([("ProfileList", Value::Array(Vec::new()))])).unwrap();
    assert_silent(&compare(&list, Listing::Everything, &[wanted]));
    let signed = Signers::shared().with(|identity| profile.sign(identity, &RingProvider, now()));
    assert_silent(&signed);
}

#[test]
fn an_enrollment_profile_in_the_making_shows_no_secret() {
    for identity in [
        Identity::Scep(scep("CHALLENGE")),
        Identity::Acme(acme()),
        Identity::Pkcs12(pkcs12()),
    ] {
        assert_silent(&identity);
        let (identifier, topic, server, identity) = parts(identity);
        let account = Pii::new("ann@example.org".to_owned());
        let profile =
            EnrollmentProfile::account_driven_user(identifier, topic, server, identity, account);
        assert_silent(&profile);
        assert_silent(&profile.build().unwrap());
    }
}

#[test]
fn errors_show_no_secret() {
    let mut profile = full();
    let Content::Other { keys, .. } = &mut profile.payloads[4].content else {
        panic!("{:?}", profile.payloads[4])
    };
    keys.insert(
        "PayloadCertificateUUID".to_owned(),
        text("PASSWORD-OF-WIFI"),
    );
    let error = profile.encode().unwrap_err();
    assert_silent(&error);
    assert_silent(&error.to_string());
    let mut bytes = full().encode().unwrap();
    bytes.truncate(bytes.len() - 30);
    let error = inspect(&bytes).unwrap_err();
    assert_silent(&error);
    assert_silent(&error.to_string());
}
