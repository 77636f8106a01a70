//! Enrollment profiles: what they hold, and every rule of their flavours.

mod profile_support;

use mdm_core::{
    error::ErrorCode,
    plist::Value,
    profile::{
        AccessRights, Acme, Certificate, CertificateForm, Content, EnrollmentMode, KeyBinding,
        KeyType, Mdm, Payload, Pkcs12, Profile, Scep, ServerCapability,
        enrollment::{
            EnrollmentError, EnrollmentProfile, Flavour, Identity, Leniency, Rule, check_rules,
        },
    },
    secret::{Pii, Secret},
};
use profile_support::*;

fn account() -> Pii<String> {
    Pii::new("ann@example.org".to_owned())
}

fn built(flavour: Flavour) -> EnrollmentProfile {
    let (identifier, topic, server, identity) = parts(Identity::Scep(scep("c")));
    match flavour {
        Flavour::Manual => EnrollmentProfile::manual(identifier, topic, server, identity),
        Flavour::Automated => EnrollmentProfile::automated(identifier, topic, server, identity),
        Flavour::AccountDrivenUser => {
            EnrollmentProfile::account_driven_user(identifier, topic, server, identity, account())
        }
        Flavour::AccountDrivenDevice => {
            EnrollmentProfile::account_driven_device(identifier, topic, server, identity, account())
        }
    }
}

const FLAVOURS: [Flavour; 4] = [
    Flavour::Manual,
    Flavour::Automated,
    Flavour::AccountDrivenUser,
    Flavour::AccountDrivenDevice,
];

fn mdm(profile: &Profile) -> &Mdm {
    let found = profile
        .payloads
        .iter()
        .find_map(|payload| match &payload.content {
            Content::Mdm(mdm) => Some(mdm.as_ref()),
            _ => None,
        });
    found.expect("it has an MDM payload")
}

/// The rules that are broken after a change to what the builder starts with.
fn broken(flavour: Flavour, change: impl FnOnce(&mut EnrollmentProfile)) -> Vec<Rule> {
    let mut profile = built(flavour);
    change(&mut profile);
    rules(profile.build())
}

fn rules(result: Result<Profile, EnrollmentError>) -> Vec<Rule> {
    match result {
        Ok(_) => Vec::new(),
        Err(EnrollmentError::Rules(rules)) => rules,
        Err(other) => panic!("{other}"),
    }
}

fn broken_by(flavour: Flavour, identity: Identity) -> Vec<Rule> {
    let (identifier, topic, server, _) = parts(identity.clone());
    let profile = match flavour {
        Flavour::Manual => EnrollmentProfile::manual(identifier, topic, server, identity),
        Flavour::Automated | Flavour::AccountDrivenUser | Flavour::AccountDrivenDevice => {
            EnrollmentProfile::automated(identifier, topic, server, identity)
        }
    };
    rules(profile.build())
}

#[test]
fn each_flavour_starts_as_the_peers_have_it() {
    for flavour in FLAVOURS {
        let profile = built(flavour).build().unwrap();
        let mdm = mdm(&profile);
        assert_eq!(
            (mdm.sign_message, mdm.check_out_when_removed),
            (Some(true), Some(true))
        );
        let capabilities = mdm.server_capabilities.as_ref().unwrap();
        assert!(capabilities.contains(&ServerCapability::PerUserConnections));
        assert_eq!(mdm.identity, profile.payloads[0].uuid);
        assert_eq!(
            profile.top.scope, None,
            "System keeps user channels away from a profile installed by hand"
        );
        let (rights, mode, account) = match flavour {
            Flavour::Manual | Flavour::Automated => (Some(AccessRights::ALL), None, None),
            Flavour::AccountDrivenUser => (None, Some(EnrollmentMode::Byod), Some(account())),
            Flavour::AccountDrivenDevice => (
                Some(AccessRights::ALL),
                Some(EnrollmentMode::Adde),
                Some(account()),
            ),
        };
        assert_eq!(mdm.access_rights, rights);
        assert_eq!(mdm.enrollment_mode, mode);
        assert_eq!(mdm.assigned_managed_apple_id, account);
    }
}

#[test]
fn the_payloads_stand_in_the_order_in_which_they_are_needed() {
    let signers = Signers::shared();
    let profile = built(Flavour::Manual)
        .trust(&signers.root)
        .unwrap()
        .pin_server(&signers.intermediate)
        .unwrap()
        .pin_server(&signers.root)
        .unwrap()
        .pin_check_in(&signers.intermediate)
        .unwrap()
        .trust(&signers.root)
        .unwrap()
        .build()
        .unwrap();
    let types: Vec<_> = profile.payloads.iter().map(Payload::payload_type).collect();
    assert_eq!(
        types,
        [
            "com.apple.security.root",
            "com.apple.security.pkcs1",
            "com.apple.security.scep",
            "com.apple.mdm"
        ]
    );
    let root = &profile.payloads[0].uuid;
    let intermediate = &profile.payloads[1].uuid;
    assert_eq!(
        mdm(&profile).server_pins,
        Some(vec![root.clone(), intermediate.clone()])
    );
    assert_eq!(
        mdm(&profile).check_in_pins,
        Some(vec![intermediate.clone()])
    );
    let Content::Certificate(CertificateForm::Root, Certificate { content, .. }) =
        &profile.payloads[0].content
    else {
        panic!("{:?}", profile.payloads[0])
    };
    assert_eq!(*content, signers.root);
}

#[test]
fn a_certificate_that_is_pinned_first_is_trusted_when_that_is_asked_for() {
    let signers = Signers::shared();
    let pinned = built(Flavour::Manual).pin_server(&signers.root).unwrap();
    let profile = pinned.trust(&signers.root).unwrap().build().unwrap();
    assert_eq!(
        profile.payloads[0].payload_type(),
        "com.apple.security.root"
    );
    assert_eq!(
        mdm(&profile).server_pins,
        Some(vec![profile.payloads[0].uuid.clone()])
    );
}

#[test]
fn a_certificate_to_trust_has_to_be_one() {
    let result = built(Flavour::Manual).trust(b"-----BEGIN CERTIFICATE-----");
    assert!(matches!(result, Err(EnrollmentError::Certificate)));
}

#[test]
fn urls_are_https_unless_a_test_asks_for_less() {
    let http = |flavour| {
        let mut profile = built(flavour);
        profile.mdm.server_url = url("http://127.0.0.1:8080/mdm");
        profile.mdm.check_in_url = Some(url("http://127.0.0.1:8080/checkin"));
        profile
    };
    for flavour in FLAVOURS {
        let both = [Rule::PlainHttp("ServerURL"), Rule::PlainHttp("CheckInURL")];
        assert_eq!(rules(http(flavour).build()), both);
        let lenient = http(flavour).with_leniency(Leniency::none().plain_http_for_tests());
        lenient.build().unwrap();
    }
    let mut plain = acme();
    plain.directory_url = url("http://ca.example.org/directory");
    assert_eq!(
        broken_by(Flavour::Manual, Identity::Acme(plain)),
        [Rule::PlainHttp("DirectoryURL")]
    );
    let mut plain = scep("c");
    plain.url = url("http://scep.example.org/");
    assert_eq!(
        broken_by(Flavour::Manual, Identity::Scep(plain)),
        [],
        "SCEP encrypts by itself"
    );
}

#[test]
fn access_rights_are_forbidden_on_a_users_own_device_only() {
    for flavour in FLAVOURS {
        let found = broken(flavour, |profile| {
            profile.mdm.access_rights = Some(AccessRights::INSPECT_PROFILES);
        });
        let own = flavour == Flavour::AccountDrivenUser;
        assert_eq!(
            found,
            if own {
                vec![Rule::RightsOnOwnDevice]
            } else {
                Vec::new()
            }
        );
    }
}

#[test]
fn an_account_driven_enrollment_names_its_mode() {
    let modes = [None, Some(EnrollmentMode::Byod), Some(EnrollmentMode::Adde)];
    for flavour in FLAVOURS {
        let right = mdm(&built(flavour).build().unwrap())
            .enrollment_mode
            .clone();
        for mode in &modes {
            let found = broken(flavour, |profile| {
                profile.mdm.enrollment_mode = mode.clone()
            });
            let wanted = right.as_ref().map(|mode| match mode {
                EnrollmentMode::Byod => "BYOD",
                EnrollmentMode::Adde => "ADDE",
                EnrollmentMode::Other(_) => unreachable!("no flavour has another"),
            });
            let rule = vec![Rule::Mode(wanted)];
            assert_eq!(found, if *mode == right { Vec::new() } else { rule });
        }
    }
}

#[test]
fn an_account_driven_enrollment_and_no_other_names_its_account() {
    for flavour in FLAVOURS {
        let driven = matches!(
            flavour,
            Flavour::AccountDrivenUser | Flavour::AccountDrivenDevice
        );
        let without = broken(flavour, |profile| {
            profile.mdm.assigned_managed_apple_id = None
        });
        assert_eq!(
            without,
            if driven {
                vec![Rule::NoAccount]
            } else {
                Vec::new()
            }
        );
        let empty = broken(flavour, |profile| {
            profile.mdm.assigned_managed_apple_id = Some(Pii::new(String::new()));
        });
        assert_eq!(
            empty,
            [if driven {
                Rule::NoAccount
            } else {
                Rule::AccountNotAllowed
            }]
        );
    }
}

#[test]
fn only_an_account_driven_enrollment_requires_an_app() {
    for flavour in FLAVOURS {
        let driven = matches!(
            flavour,
            Flavour::AccountDrivenUser | Flavour::AccountDrivenDevice
        );
        let found = broken(flavour, |profile| profile.mdm.required_app_id = Some(1));
        assert_eq!(
            found,
            if driven {
                Vec::new()
            } else {
                vec![Rule::AppNotAllowed]
            }
        );
    }
}

#[test]
fn the_retired_account_key_is_refused() {
    for flavour in FLAVOURS {
        let found = broken(flavour, |profile| {
            profile.mdm.managed_apple_id = Some(account())
        });
        assert_eq!(found, [Rule::ManagedAppleIdRetired]);
    }
}

#[test]
fn a_user_can_leave_with_an_own_device() {
    for flavour in FLAVOURS {
        let found = broken(flavour, |profile| {
            profile.top.removal_disallowed = Some(true)
        });
        let own = flavour == Flavour::AccountDrivenUser;
        assert_eq!(
            found,
            if own {
                vec![Rule::RemovalDisallowed]
            } else {
                Vec::new()
            }
        );
    }
}

#[test]
fn a_scep_key_has_2048_bits_unless_less_is_asked_for_by_name() {
    let with = |bits| {
        Identity::Scep(Scep {
            key_size: bits,
            ..scep("c")
        })
    };
    let found = |bits| broken_by(Flavour::Manual, with(bits));
    assert_eq!(found(Some(2_048)), []);
    assert_eq!(found(Some(4_096)), []);
    assert_eq!(found(Some(1_024)), [Rule::WeakRsa(1_024)]);
    assert_eq!(found(None), [Rule::WeakRsa(1_024)], "Apple's default");
    assert_eq!(found(Some(3_072)), [Rule::ScepKeySize]);
    let lenient = manual(with(None)).with_leniency(Leniency::none().weak_rsa_keys());
    lenient.build().unwrap();
}

#[test]
fn a_scep_key_is_rsa_and_its_authority_is_named_by_a_hash() {
    let curve = Scep {
        key_type: Some(KeyType::EcPrime),
        ..scep("c")
    };
    assert_eq!(
        broken_by(Flavour::Manual, Identity::Scep(curve)),
        [Rule::ScepKeyType]
    );
    for length in [0, 16, 19, 20, 32, 48, 64] {
        let hash = Some(vec![7; length]);
        let found = broken_by(
            Flavour::Manual,
            Identity::Scep(Scep {
                ca_fingerprint: hash,
                ..scep("c")
            }),
        );
        let good = [16, 20, 32, 64].contains(&length);
        assert_eq!(
            found,
            if good {
                Vec::new()
            } else {
                vec![Rule::FingerprintLength(length)]
            }
        );
    }
}

#[test]
fn an_acme_key_is_one_that_the_device_can_make() {
    let with = |key_type: KeyType, key_size, binding, attest| {
        let acme = Acme {
            key_type,
            key_size,
            binding,
            attest: Some(attest),
            ..acme()
        };
        broken_by(Flavour::Manual, Identity::Acme(acme))
    };
    use KeyBinding::{Hardware, Software};
    use KeyType::{EcPrime, Rsa};
    for bits in [256, 384] {
        assert_eq!(with(EcPrime, bits, Hardware, true), []);
    }
    for bits in [192, 521] {
        assert_eq!(with(EcPrime, bits, Software, false), []);
        assert_eq!(with(EcPrime, bits, Hardware, true), [Rule::HardwareBound]);
    }
    assert_eq!(with(EcPrime, 512, Software, false), [Rule::AcmeKeySize]);
    assert_eq!(with(EcPrime, 384, Software, true), [Rule::AttestUnbound]);
    assert_eq!(with(Rsa, 2_048, Software, false), []);
    assert_eq!(with(Rsa, 2_048, Hardware, false), [Rule::HardwareBound]);
    assert_eq!(with(Rsa, 1_024, Software, false), [Rule::WeakRsa(1_024)]);
    assert_eq!(with(Rsa, 2_049, Software, false), [Rule::AcmeKeySize]);
    assert_eq!(with(Rsa, 8_192, Software, false), [Rule::AcmeKeySize]);
    let other = KeyType::Other("DILITHIUM".to_owned());
    assert_eq!(with(other, 2_048, Software, false), [Rule::AcmeKeyType]);
}

#[test]
fn a_file_without_its_password_is_for_hands_only() {
    let file = || Identity::Pkcs12(Pkcs12::new(Secret::new(vec![1])));
    assert_eq!(broken_by(Flavour::Manual, file()), []);
    assert_eq!(broken_by(Flavour::Automated, file()), [Rule::NoPassword]);
    assert_eq!(
        broken_by(Flavour::Automated, Identity::Pkcs12(pkcs12())),
        []
    );
}

#[test]
fn a_profile_that_somebody_else_built_is_held_to_the_rules_too() {
    let check = |profile: &Profile| check_rules(profile, Flavour::Manual, Leniency::none());
    let good = built(Flavour::Manual).build().unwrap();
    assert_eq!(check(&good), []);
    assert_eq!(
        check_rules(&good, Flavour::AccountDrivenUser, Leniency::none()).len(),
        3
    );

    let mut without = good.clone();
    without
        .payloads
        .retain(|payload| payload.payload_type() != "com.apple.mdm");
    assert_eq!(check(&without), [Rule::NoMdm]);
    let mut two = good.clone();
    two.payloads.push(good.payloads[1].clone());
    assert_eq!(check(&two), [Rule::SeveralMdm]);
    let mut no_identity = good.clone();
    no_identity.payloads.remove(0);
    assert_eq!(check(&no_identity), [Rule::NoIdentity]);
    let mut unread = good.clone();
    let keys = dict([("Topic", Value::Boolean(true))]);
    unread.payloads[1].content = Content::other("com.apple.mdm", keys);
    assert_eq!(check(&unread), [Rule::NoMdm]);
    let mut unread = good;
    unread.payloads[0].content = Content::other("com.apple.security.scep", dict([]));
    assert_eq!(check(&unread), [Rule::NoIdentity]);
}

#[test]
fn all_broken_rules_are_named_at_once() {
    let mut profile = built(Flavour::AccountDrivenUser);
    profile.mdm.access_rights = Some(AccessRights::ALL);
    profile.mdm.enrollment_mode = None;
    profile.mdm.assigned_managed_apple_id = None;
    let error = profile.build().unwrap_err();
    assert_eq!(error.code(), ErrorCode::ProfileFlavour);
    let text = error.to_string();
    for key in [
        "AccessRights",
        "EnrollmentMode has to be BYOD",
        "AssignedManagedAppleID",
    ] {
        assert!(text.contains(key), "{text}");
    }
}
