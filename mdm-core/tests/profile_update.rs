//! The update that renews an identity, and what an update must not change.

mod profile_support;

use mdm_core::{
    error::ErrorCode,
    profile::{
        AccessRights, Content, EnrollmentMode, Mdm, MdmTopic, Profile, ServerCapability,
        enrollment::{EnrollmentError, Identity, Rule, UpdateProblem, check_update, renew},
        inspect,
    },
    secret::Pii,
};
use profile_support::*;

fn installed() -> Profile {
    let mut profile = manual(Identity::Scep(scep("FIRST")))
        .trust(&Signers::shared().root)
        .unwrap();
    profile.mdm.check_in_url = Some(url("https://mdm.example.org/checkin"));
    profile.mdm.access_rights = Some(AccessRights::INSTALL_PROFILES | AccessRights::ERASE);
    profile.build().unwrap()
}

fn mdm(profile: &mut Profile) -> &mut Mdm {
    let found = profile
        .payloads
        .iter_mut()
        .find_map(|payload| match &mut payload.content {
            Content::Mdm(mdm) => Some(mdm.as_mut()),
            _ => None,
        });
    found.expect("it has an MDM payload")
}

/// What stands against an update with this change.
fn problems(change: impl FnOnce(&mut Mdm)) -> Vec<UpdateProblem> {
    let mut new = installed();
    change(mdm(&mut new));
    match check_update(&installed(), &new) {
        Ok(()) => Vec::new(),
        Err(error) => {
            assert_eq!(error.code(), ErrorCode::ProfileImmutable);
            error.problems().to_vec()
        }
    }
}

#[test]
fn a_renewal_is_the_same_profile_with_another_challenge() {
    let rebuilt = {
        let mut profile = manual(Identity::Scep(scep("SECOND")))
            .trust(&Signers::shared().root)
            .unwrap();
        profile.mdm.check_in_url = Some(url("https://mdm.example.org/checkin"));
        profile.mdm.access_rights = Some(AccessRights::INSTALL_PROFILES | AccessRights::ERASE);
        profile.build().unwrap()
    };
    check_update(&installed(), &rebuilt).unwrap();
    let renewed = renew(&installed(), Identity::Scep(scep("SECOND"))).unwrap();
    assert_eq!(renewed, rebuilt);
    let bytes = |profile: &Profile| String::from_utf8(profile.encode().unwrap()).unwrap();
    assert_eq!(
        bytes(&renewed),
        bytes(&installed()).replace("FIRST", "SECOND")
    );
}

#[test]
fn a_profile_that_another_server_built_is_renewed_under_its_own_names() {
    // As NanoMDM's example has it.
    let foreign = r#"<plist version="1.0"><dict>
<key>PayloadContent</key><array>
<dict><key>PayloadContent</key><dict><key>Key Type</key><string>RSA</string><key>Challenge</key><string>OLD</string>
<key>Key Usage</key><integer>5</integer><key>Keysize</key><integer>2048</integer><key>URL</key><string>https://old.example.org/scep</string></dict>
<key>PayloadIdentifier</key><string>com.github.micromdm.scep</string><key>PayloadType</key><string>com.apple.security.scep</string>
<key>PayloadUUID</key><string>CB90E976-AD44-4B69-8108-8095E6260978</string><key>PayloadVersion</key><integer>1</integer></dict>
<dict><key>AccessRights</key><integer>8191</integer><key>IdentityCertificateUUID</key><string>CB90E976-AD44-4B69-8108-8095E6260978</string>
<key>PayloadIdentifier</key><string>com.github.micromdm.nanomdm.mdm</string><key>PayloadType</key><string>com.apple.mdm</string>
<key>PayloadUUID</key><string>96B11019-B54C-49DC-9480-43525834DE7B</string><key>PayloadVersion</key><integer>1</integer>
<key>ServerURL</key><string>https://old.example.org/mdm</string><key>Topic</key><string>com.apple.mgmt.External.x</string></dict>
</array>
<key>PayloadIdentifier</key><string>com.github.micromdm.nanomdm</string><key>PayloadScope</key><string>System</string>
<key>PayloadType</key><string>Configuration</string><key>PayloadUUID</key><string>F9760DD4-F2D1-4F29-8D2C-48D52DD0A9B3</string>
<key>PayloadVersion</key><integer>1</integer></dict></plist>"#;
    let mdm_core::profile::Document::Plain(foreign) = inspect(foreign.as_bytes()).unwrap().document
    else {
        panic!("it is not encrypted")
    };
    let renewed = renew(&foreign, Identity::Scep(scep("NEW"))).unwrap();
    assert_eq!(renewed.top, foreign.top);
    let names = |profile: &Profile| -> Vec<_> {
        profile
            .payloads
            .iter()
            .map(|it| (it.identifier.clone(), it.uuid.clone()))
            .collect()
    };
    assert_eq!(names(&renewed), names(&foreign));
    assert_eq!(renewed.payloads[1], foreign.payloads[1]);
    let Content::Scep(scep) = &renewed.payloads[0].content else {
        panic!("{:?}", renewed.payloads[0])
    };
    assert_eq!(scep.challenge.as_ref().unwrap().expose(), "NEW");
}

#[test]
fn an_identity_of_another_kind_gets_a_payload_of_its_own() {
    let mut renewed = renew(&installed(), Identity::Acme(acme())).unwrap();
    let old = installed();
    assert_eq!(renewed.payloads.len(), old.payloads.len());
    assert_eq!(
        renewed.payloads[1].payload_type(),
        "com.apple.security.acme"
    );
    assert_ne!(renewed.payloads[1].uuid, old.payloads[1].uuid);
    let uuid = renewed.payloads[1].uuid.clone();
    assert_eq!(mdm(&mut renewed).identity, uuid);
    check_update(&old, &renewed).unwrap();
}

#[test]
fn what_is_no_enrollment_profile_is_not_renewed() {
    let result = renew(&mixed(), Identity::Scep(scep("c")));
    assert_eq!(result, Err(EnrollmentError::Rules(vec![Rule::NoMdm])));
    let mut lost = installed();
    lost.payloads.remove(1);
    let result = renew(&lost, Identity::Scep(scep("c")));
    assert_eq!(result, Err(EnrollmentError::Rules(vec![Rule::NoIdentity])));
}

#[test]
fn the_identifier_is_for_ever() {
    let mut new = installed();
    new.top.identifier = id("org.example.other");
    let error = check_update(&installed(), &new).unwrap_err();
    assert_eq!(error.problems(), [UpdateProblem::Identifier]);
}

#[test]
fn the_uuid_of_the_profile_and_names_for_people_may_change() {
    let mut new = installed();
    new.stamp().unwrap();
    new.top.display_name = Some("Another".to_owned());
    check_update(&installed(), &new).unwrap();
}

#[test]
fn the_topic_is_fixed() {
    let other = MdmTopic::parse("com.apple.mgmt.External.other").unwrap();
    assert_eq!(problems(|mdm| mdm.topic = other), [UpdateProblem::Topic]);
}

#[test]
fn the_server_url_is_fixed_with_its_query() {
    for changed in [
        "https://mdm.example.org/mdm?tenant=8",
        "https://mdm.example.org/mdm",
        "https://MDM.example.org/mdm?tenant=7",
        "https://mdm.example.org:443/mdm?tenant=7",
    ] {
        assert_eq!(
            problems(|mdm| mdm.server_url = url(changed)),
            [UpdateProblem::ServerUrl]
        );
    }
}

#[test]
fn the_check_in_url_is_fixed_and_so_is_its_absence() {
    let other = Some(url("https://mdm.example.org/other"));
    assert_eq!(
        problems(|mdm| mdm.check_in_url = other),
        [UpdateProblem::CheckInUrl]
    );
    assert_eq!(
        problems(|mdm| mdm.check_in_url = None),
        [UpdateProblem::CheckInUrl]
    );
}

#[test]
fn the_account_is_fixed() {
    let ann = Some(Pii::new("ann@example.org".to_owned()));
    assert_eq!(
        problems(|mdm| mdm.assigned_managed_apple_id = ann),
        [UpdateProblem::Account]
    );
}

#[test]
fn the_mode_is_fixed() {
    let byod = Some(EnrollmentMode::Byod);
    assert_eq!(
        problems(|mdm| mdm.enrollment_mode = byod),
        [UpdateProblem::Mode]
    );
}

#[test]
fn the_required_app_is_fixed() {
    assert_eq!(
        problems(|mdm| mdm.required_app_id = Some(1)),
        [UpdateProblem::RequiredApp]
    );
}

#[test]
fn user_channels_come_and_go_with_the_enrollment_only() {
    let without = Some(vec![ServerCapability::BootstrapToken]);
    assert_eq!(
        problems(|mdm| mdm.server_capabilities = without),
        [UpdateProblem::PerUserConnections]
    );
    assert_eq!(
        problems(|mdm| mdm.server_capabilities = None),
        [UpdateProblem::PerUserConnections]
    );
    let more = Some(vec![
        ServerCapability::Token,
        ServerCapability::PerUserConnections,
    ]);
    assert_eq!(
        problems(|mdm| mdm.server_capabilities = more),
        [],
        "the others may come and go"
    );
}

#[test]
fn rights_are_taken_away_and_never_added() {
    let fewer = Some(AccessRights::INSPECT_PROFILES);
    assert_eq!(problems(|mdm| mdm.access_rights = fewer), []);
    let other =
        Some(AccessRights::INSPECT_PROFILES | AccessRights::SECURITY | AccessRights::SETTINGS);
    assert_eq!(
        problems(|mdm| mdm.access_rights = other),
        [UpdateProblem::RightsAdded(1_024 | 2_048)]
    );
    assert_eq!(
        problems(|mdm| mdm.access_rights = None),
        [UpdateProblem::RightsUnstated]
    );
}

#[test]
fn the_rest_of_the_payload_may_change() {
    let free = problems(|mdm| {
        mdm.sign_message = None;
        mdm.check_out_when_removed = Some(false);
        mdm.use_development_apns = Some(true);
        mdm.revocation_check_required = Some(true);
        mdm.prompt_for_bootstrap_token = Some(true);
    });
    assert_eq!(free, []);
}

#[test]
fn every_problem_is_named_at_once_with_its_key() {
    let mut new = installed();
    new.top.identifier = id("org.example.other");
    let changed = mdm(&mut new);
    changed.topic = MdmTopic::parse("com.apple.mgmt.External.other").unwrap();
    changed.server_url = url("https://other.example.org/");
    changed.check_in_url = None;
    changed.assigned_managed_apple_id = Some(Pii::new("ann@example.org".to_owned()));
    changed.enrollment_mode = Some(EnrollmentMode::Adde);
    changed.required_app_id = Some(1);
    changed.server_capabilities = None;
    changed.access_rights = Some(AccessRights::ALL);
    let text = check_update(&installed(), &new).unwrap_err().to_string();
    for key in [
        "PayloadIdentifier",
        "Topic",
        "ServerURL",
        "CheckInURL",
        "AssignedManagedAppleID",
        "EnrollmentMode",
        "RequiredAppIDForMDM",
        "per-user-connections",
        "AccessRights",
    ] {
        assert!(text.contains(key), "{key}: {text}");
    }
    assert!(!text.contains("ann@example.org"));
}

#[test]
fn a_profile_without_management_is_no_update() {
    let error = check_update(&installed(), &mixed()).unwrap_err();
    assert!(error.problems().contains(&UpdateProblem::NoMdm("new")));
    let error = check_update(&mixed(), &mixed()).unwrap_err();
    assert_eq!(error.problems(), [UpdateProblem::NoMdm("old")]);
}

#[test]
fn a_payload_that_fits_no_type_is_compared_by_its_keys() {
    let raw = |profile: &mut Profile, topic: &str| {
        let at = profile
            .payloads
            .iter()
            .position(|it| it.payload_type() == "com.apple.mdm")
            .unwrap();
        let payload = &mut profile.payloads[at];
        let mut keys = payload.to_dictionary();
        for common in [
            "PayloadType",
            "PayloadVersion",
            "PayloadIdentifier",
            "PayloadUUID",
        ] {
            keys.remove(common);
        }
        keys.insert("Topic".to_owned(), text(topic));
        payload.content = Content::other("com.apple.mdm", keys);
    };
    let (mut old, mut new) = (installed(), installed());
    raw(&mut old, "org.example.odd");
    raw(&mut new, "org.example.odd");
    check_update(&old, &new).unwrap();
    raw(&mut new, "org.example.other");
    assert_eq!(
        check_update(&old, &new).unwrap_err().problems(),
        [UpdateProblem::Topic]
    );
}
