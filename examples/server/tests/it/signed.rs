//! Devices that sign their requests: enrollment from the profile to the first command, and what is no signature.

use http::Method;
use serde_json::json;

use crate::support::{
    Logs, Rig, authenticate, device_information,
    enrollee::{Keys, enrolling, path_of, sign},
    report,
    rig::{CHECKIN, COMMANDS},
};

#[tokio::test]
async fn a_device_with_only_the_profile_enrolls_and_takes_commands() {
    let rig = Rig::enrolling().await;
    let device = rig.came("SIGN-1").await;
    rig.queue("SIGN-1", device_information("INFO-1")).await;
    let offered = device.idle().await;
    assert!(offered.text().contains("INFO-1"), "{}", offered.text());
    let done = device.acknowledge("INFO-1").await;
    assert_eq!((done.status, done.body.len()), (200, 0));
    let shown = rig
        .admin(Method::GET, "/v1/enrollments/SIGN-1", "")
        .await
        .json();
    assert_eq!(shown["device"]["channel"]["phase"], "enrolled");
    let certificates = &shown["certificates"];
    assert!(certificates["identity_not_after"].is_string(), "{shown}");
    assert!(certificates["profile_signed_until"].is_string(), "{shown}");
    assert_eq!(certificates["renewal"]["state"], "planned");
}

#[tokio::test]
async fn what_is_not_signed_by_whom_it_says_is_refused_with_the_reason_and_the_device_in_the_log() {
    let logs = Logs::get();
    let rig = Rig::enrolling().await;
    let device = rig.came("SIGN0000-1111-2222-3333-44445555FAKE").await;
    let idle = || report(&device.udid, "Idle", None, "");
    let good = device.sign(&idle());
    let changed = report(&device.udid, "Idle", None, "<key>More</key><true/>");
    for (body, signature, code) in [
        (changed, good.clone(), "cms.digest_mismatch"),
        (idle(), format!("{}!", &good[1..]), "cms.not_base64"),
        (idle(), good[..good.len() / 2].to_owned(), "cms.malformed"),
        (idle(), String::new(), "cms.malformed"),
    ] {
        let answer = device.put_signed(COMMANDS, body, &signature).await;
        assert_eq!((answer.status, answer.code().as_str()), (400, code));
        let lines = logs.lines_with(&["refused", code, "SIGN…FAKE"]);
        assert!(!lines.is_empty(), "{code}");
    }
    assert_eq!(device.put_signed(COMMANDS, idle(), &good).await.status, 200);
    let stranger = sign(&Keys::new(), &idle());
    let answer = device.put_signed(COMMANDS, idle(), &stranger).await;
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (403, "identity.untrusted")
    );
    let answer = rig
        .client
        .send(Method::PUT, "/mdm", &[("Content-Type", COMMANDS)], idle())
        .await;
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (400, "identity.missing")
    );
    let twice = [
        ("Content-Type", COMMANDS),
        ("Mdm-Signature", &good),
        ("Mdm-Signature", &good),
    ];
    let answer = rig.client.send(Method::PUT, "/mdm", &twice, idle()).await;
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (400, "cms.not_base64")
    );
}

#[tokio::test]
async fn a_device_cannot_speak_or_enroll_for_another() {
    let rig = Rig::enrolling().await;
    let (one, other) = (rig.came("SIGN-ONE").await, rig.came("SIGN-OTHER").await);
    let body = report(&other.udid, "Idle", None, "");
    let answer = one.put(COMMANDS, body).await;
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (403, "identity.conflict")
    );
    let answer = one.put(CHECKIN, authenticate(&other.udid)).await;
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (403, "identity.conflict")
    );
    let answer = one.put(CHECKIN, authenticate("SIGN-NEW")).await;
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (403, "identity.conflict")
    );
}

#[tokio::test]
async fn without_a_place_a_trusted_certificate_is_not_enough_unless_that_is_said() {
    for (admission, expected) in [
        (
            mdm_server::config::AdmissionChoice::Places,
            (403, "enrollment.no_place"),
        ),
        (mdm_server::config::AdmissionChoice::Trusted, (200, "")),
    ] {
        let rig = Rig::start_with(|config| {
            let anchors = config.identity.anchors.clone();
            enrolling(config);
            config.enrollment.admission = admission;
            config.identity.anchors = anchors;
            config.identity.header = Some("Client-Cert".to_owned());
        })
        .await;
        let answer = rig
            .device("SIGN-OLD")
            .check_in(authenticate("SIGN-OLD"))
            .await;
        assert_eq!(answer.status, expected.0);
        assert!(answer.text().contains(expected.1), "{}", answer.text());
    }
}

#[tokio::test]
async fn the_sources_count_in_their_order_and_others_count_for_nothing() {
    use mdm_server::config::SourceChoice::{Header, Signature};
    for (sources, expected) in [
        (vec![Header, Signature], "identity.stranger"),
        (vec![Signature, Header], ""),
        (vec![Header], "identity.stranger"),
    ] {
        let rig = Rig::start_with(|config| {
            let anchors = config.identity.anchors.clone();
            enrolling(config);
            config.identity.anchors = anchors;
            config.identity.header = Some("Client-Cert".to_owned());
            config.identity.sources.clone_from(&sources);
            config.enrollment.admission = mdm_server::config::AdmissionChoice::Trusted;
        })
        .await;
        let mut device = rig.newcomer("SIGN-ORDER").await;
        device.get_identity().await;
        // It enrolls with one certificate, in the way that counts first.
        let certificate = base64::Engine::encode(
            &base64::engine::general_purpose::STANDARD,
            &device.keys.certificate,
        );
        let (own, body) = (format!(":{certificate}:"), authenticate("SIGN-ORDER"));
        let signature = device.sign(&body);
        let headers = [
            ("Content-Type", CHECKIN),
            ("Client-Cert", &own),
            ("Mdm-Signature", &signature),
        ];
        let answer = rig.client.send(Method::PUT, "/mdm", &headers, body).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        // Then the header names somebody else.
        let other = rig.ca.issue("somebody").unwrap().client_cert_header();
        let body = report("SIGN-ORDER", "Idle", None, "");
        let signature = device.sign(&body);
        let headers = [
            ("Content-Type", COMMANDS),
            ("Client-Cert", &other),
            ("Mdm-Signature", &signature),
        ];
        let answer = rig.client.send(Method::PUT, "/mdm", &headers, body).await;
        assert!(
            answer.text().contains(expected),
            "{sources:?}: {}",
            answer.text()
        );
        assert_eq!(expected.is_empty(), answer.status == 200, "{sources:?}");
    }
}

#[tokio::test]
async fn a_signature_that_names_nobody_trusted_lets_little_be_read() {
    let rig = Rig::enrolling().await;
    let device = rig.came("SIGN-LARGE").await;
    let filler = format!("<key>More</key><string>{}</string>", "x".repeat(100 * 1024));
    let body = report(&device.udid, "Idle", None, &filler);
    assert_eq!(device.put(COMMANDS, body.clone()).await.status, 200);
    let stranger = sign(&Keys::new(), &body);
    let answer = device.put_signed(COMMANDS, body, &stranger).await;
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (403, "identity.untrusted")
    );
}

#[tokio::test]
async fn a_whole_enrollment_by_link_logs_neither_token_nor_challenge_nor_signature() {
    let logs = Logs::get();
    let rig = Rig::enrolling().await;
    let place = rig.place(json!({ "name": "Secrets" })).await;
    let page = path_of(&place["url"]);
    rig.client.get(&page).await;
    let mut device = rig
        .downloads("SIGN0000-1111-2222-3333-44445555QUIET", &place)
        .await;
    device.get_identity().await;
    device.enroll().await;
    rig.client.get(&page).await;
    let token = page.rsplit('/').next().unwrap().to_owned();
    let (text, challenge) = (logs.text(), device.challenge());
    let signature = device.sign(b"x");
    for secret in [&token, challenge.expose(), &device.udid, &signature[..40]] {
        assert!(!text.contains(secret), "{secret}");
    }
    for line in ["profile downloaded", "certificate issued", "link refused"] {
        assert!(text.contains(line), "{line}");
    }
    let metrics = crate::support::Client::new(rig.server.ops_addr().unwrap());
    let metrics = metrics.get("/metrics").await.text();
    assert!(
        !metrics.contains(&token) && metrics.contains("kind=\"enroll\",status=\"410\""),
        "{metrics}"
    );
}
