//! The small types of a profile: names, rights, URLs, topics.

mod profile_support;

use mdm_core::{
    limits::MAX_PAYLOAD_NAME_BYTES,
    profile::{
        AccessRights, BadAccessRights, BadUrl, MdmTopic, PayloadIdentifier, PayloadUuid, Url,
    },
};
use profile_support::id;

#[test]
fn names_have_bounds() {
    for bad in [
        "",
        "a\nb",
        "\u{7f}",
        &"x".repeat(MAX_PAYLOAD_NAME_BYTES + 1),
    ] {
        assert!(PayloadIdentifier::parse(bad).is_err());
        assert!(PayloadUuid::parse(bad).is_err());
    }
    let longest = id(&"x".repeat(MAX_PAYLOAD_NAME_BYTES));
    assert!(longest.child("a").is_err());
    assert_eq!(
        id("org.example").child("wifi").unwrap(),
        id("org.example.wifi")
    );
}

#[test]
fn access_rights_are_never_none_and_never_half() {
    assert_eq!(AccessRights::from_bits(0), Err(BadAccessRights::None));
    assert_eq!(
        AccessRights::from_bits(2),
        Err(BadAccessRights::ProfilesUnseen)
    );
    assert_eq!(
        AccessRights::from_bits(8_191 & !1),
        Err(BadAccessRights::ProfilesUnseen)
    );
    assert_eq!(
        AccessRights::from_bits(128),
        Err(BadAccessRights::ProvisioningUnseen)
    );
    assert_eq!(AccessRights::from_bits(8_191), Ok(AccessRights::ALL));
    assert_eq!(AccessRights::INSTALL_PROFILES.bits(), 3);
    assert_eq!(AccessRights::INSTALL_PROVISIONING.bits(), 192);
    let two = AccessRights::ERASE | AccessRights::SECURITY;
    assert!(AccessRights::ALL.contains(two) && !two.contains(AccessRights::SETTINGS));
    assert_eq!(AccessRights::from_bits(two.bits()), Ok(two));
}

#[test]
fn urls_and_topics_are_what_a_device_can_use() {
    for good in [
        "https://mdm.example.org",
        "https://mdm.example.org:8443/mdm?tenant=7&x=%20",
        "http://[::1]:80/",
        "https://[2001:db8::1]",
        "https://10.0.0.1/a/b",
    ] {
        assert_eq!(Url::parse(good).unwrap().as_str(), good);
    }
    let long = format!("https://example.org/{}", "x".repeat(2_048));
    for (bad, why) in [
        ("mdm.example.org", BadUrl::Scheme),
        ("HTTPS://mdm.example.org", BadUrl::Scheme),
        ("ftp://mdm.example.org", BadUrl::Scheme),
        ("https://", BadUrl::Host),
        ("https:///mdm", BadUrl::Host),
        ("https://user@mdm.example.org", BadUrl::Host),
        ("https://mdm.example.org:0", BadUrl::Host),
        ("https://mdm.example.org:", BadUrl::Host),
        ("https://mdm.example.org:+1", BadUrl::Host),
        ("https://mdm.example.org:65536", BadUrl::Host),
        ("https://[::1", BadUrl::Host),
        ("https://[::1]x", BadUrl::Host),
        ("https://mdm.example.org/a b", BadUrl::Character),
        ("https://mdm.example.org/ü", BadUrl::Character),
        ("https://mdm.example.org/\n", BadUrl::Character),
        ("https://mdm.example.org/#x", BadUrl::Character),
        (&long, BadUrl::TooLong),
    ] {
        assert_eq!(Url::parse(bad), Err(why), "{bad}");
    }
    for bad in [
        "",
        "com.apple.mgmt.",
        "com.example.app",
        "com.apple.mgmt.a b",
        "com.apple.mgmt.ü",
    ] {
        assert!(MdmTopic::parse(bad).is_err(), "{bad}");
    }
}
