//! An identity gets a new one before it ends, and after.

use std::time::Duration;

use base64::{Engine, engine::general_purpose::STANDARD};
use http::Method;
use jiff::{SignedDuration, Timestamp};
use mdm_core::profile::enrollment::check_update;
use mdm_server::{config::Lasting, deadlines::handle_due};
use serde_json::Value;

use crate::support::{
    Rig, device_information,
    enrollee::{Enrollee, enrolling, profile},
    eventually,
    rig::COMMANDS,
};

/// The command in an answer, and the profile in the command.
fn install_profile(answer: &str) -> Option<(String, Vec<u8>)> {
    if !answer.contains("InstallProfile") {
        return None;
    }
    let between = |begin: &str, end: &str| {
        let (_, rest) = answer.split_once(begin)?;
        Some(rest.split_once(end)?.0.to_owned())
    };
    let uuid = between("<key>CommandUUID</key>", "</string>")?;
    let uuid = uuid.trim().trim_start_matches("<string>").to_owned();
    let payload = between("<key>Payload</key>", "</data>")?;
    let payload: String = payload
        .trim()
        .trim_start_matches("<data>")
        .split_whitespace()
        .collect();
    Some((uuid, STANDARD.decode(payload).unwrap()))
}

/// Asks for work until it is the profile.
async fn wait_for_profile(device: &Enrollee) -> (String, Vec<u8>) {
    let mut found = None;
    eventually("the profile is offered", async || {
        found = install_profile(&device.idle().await.text());
        found.is_some()
    })
    .await;
    found.unwrap()
}

async fn shown(rig: &Rig, udid: &str) -> Value {
    rig.admin(Method::GET, &format!("/v1/enrollments/{udid}"), "")
        .await
        .json()
}

#[tokio::test]
async fn an_identity_near_its_end_is_renewed_with_queue_and_record_kept() {
    let rig = Rig::start_with(|config| {
        enrolling(config);
        // It lasts from an hour ago to an hour from now; 60 % of that is in 12 minutes.
        config.enrollment.certificate_lifetime = Lasting::from_secs(3_600);
        config.enrollment.renewal_share = 60;
    })
    .await;
    let mut device = rig.came("RENEW-1").await;
    let first = device.profile.clone();
    let before = shown(&rig, "RENEW-1").await;
    let later = Timestamp::now() + SignedDuration::from_mins(20);
    handle_due(rig.server.app(), later, 100).await;
    let (uuid, bytes) = wait_for_profile(&device).await;
    // Offered, and not answered yet: what is queued now waits behind it.
    rig.queue("RENEW-1", device_information("AFTER-1")).await;
    let state = shown(&rig, "RENEW-1").await["certificates"]["renewal"].clone();
    assert_eq!(
        (&state["state"], &state["tries"]),
        (&"under-way".into(), &1.into())
    );
    check_update(&first, &profile(&bytes)).unwrap();

    device.reinstall(&bytes).await;
    device.enroll().await;
    let next = device.acknowledge(&uuid).await;
    assert!(next.text().contains("AFTER-1"), "{}", next.text());
    let after = shown(&rig, "RENEW-1").await;
    for key in ["place", "created_at", "enrolled_at", "re_enrollments"] {
        assert_eq!(after["device"][key], before["device"][key], "{key}");
    }
    let (old, new) = (&before["certificates"], &after["certificates"]);
    assert_eq!(new["renewal"]["state"], "planned");
    assert_eq!(new["renewal"]["tries"], 0);
    assert!(new["identity_not_after"].as_str() >= old["identity_not_after"].as_str());
    assert!(new["profile_signed_until"].is_string());
    assert_eq!(after["device"]["pin"]["names"][0], "RENEW-1");
    let events = rig.events_of("RENEW-1").await;
    assert!(events.contains("identity-renewed"), "{events}");
}

#[tokio::test]
async fn the_challenge_of_a_renewal_is_good_for_its_device_and_once() {
    let rig = Rig::start_with(|config| {
        enrolling(config);
        config.enrollment.certificate_lifetime = Lasting::from_secs(3_600);
        config.enrollment.renewal_share = 60;
    })
    .await;
    let device = rig.came("RENEW-2").await;
    let later = Timestamp::now() + SignedDuration::from_mins(20);
    handle_due(rig.server.app(), later, 100).await;
    let (_, bytes) = wait_for_profile(&device).await;
    let mut thief = Enrollee::of("RENEW-THIEF", &bytes, rig.client.clone());
    thief.get_identity().await;
    // The certificate names the device for which the profile was made: another cannot enroll with it.
    let answer = thief.authenticate().await;
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (403, "enrollment.no_place")
    );
}

#[tokio::test]
async fn an_expired_identity_still_speaks_and_is_renewed() {
    let rig = Rig::start_with(|config| {
        enrolling(config);
        config.enrollment.certificate_lifetime = Lasting::from_secs(2);
        config.deadlines.tick = Lasting::from_millis(100);
    })
    .await;
    let mut device = rig.came("RENEW-OLD").await;
    tokio::time::sleep(Duration::from_millis(2_500)).await;
    let (uuid, bytes) = wait_for_profile(&device).await;
    device.reinstall(&bytes).await;
    device.enroll().await;
    assert_eq!(device.acknowledge(&uuid).await.status, 200);
    let events = rig.events_of("RENEW-OLD").await;
    assert!(events.contains("identity-renewed"), "{events}");
}

#[tokio::test]
async fn a_device_that_cannot_install_the_profile_is_tried_again() {
    let rig = Rig::start_with(|config| {
        enrolling(config);
        config.enrollment.certificate_lifetime = Lasting::from_secs(3_600);
        config.enrollment.renewal_share = 60;
    })
    .await;
    let device = rig.came("RENEW-FAIL").await;
    let later = Timestamp::now() + SignedDuration::from_mins(20);
    handle_due(rig.server.app(), later, 100).await;
    let (uuid, first) = wait_for_profile(&device).await;
    let body = crate::support::report("RENEW-FAIL", "Error", Some(&uuid), "");
    assert_eq!(device.put(COMMANDS, body).await.status, 200);
    assert!(
        rig.events_of("RENEW-FAIL")
            .await
            .contains("identity-renewal-failed")
    );
    let later = later + SignedDuration::from_hours(40);
    handle_due(rig.server.app(), later, 100).await;
    let (_, second) = wait_for_profile(&device).await;
    assert_ne!(first, second);
    assert_eq!(
        shown(&rig, "RENEW-FAIL").await["certificates"]["renewal"]["tries"],
        2
    );
}

#[tokio::test]
async fn an_identity_of_another_authority_is_left_to_that_one() {
    let rig = Rig::start_with(|config| {
        let anchors = config.identity.anchors.clone();
        enrolling(config);
        config.identity.anchors = anchors;
        config.identity.header = Some("Client-Cert".to_owned());
        config.enrollment.admission = mdm_server::config::AdmissionChoice::Trusted;
    })
    .await;
    let device = rig.enrolled("RENEW-ELSE").await;
    let later = Timestamp::now() + SignedDuration::from_hours(40 * 365 * 24);
    handle_due(rig.server.app(), later, 100).await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(device.idle().await.body.is_empty());
}
