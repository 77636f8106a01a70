//! What stands in the log, and what never does.

use http::Method;

use crate::support::{Logs, Rig, authenticate, command, report, rig::COMMANDS, token_update_with};

#[tokio::test]
async fn a_refusal_is_one_line_that_names_the_code_and_the_device_shortened() {
    let logs = Logs::get();
    let rig = Rig::start().await;
    let device = rig.enrolled("LOGS0000-1111-2222-3333-44445555LINE").await;
    let stranger = rig.ca.issue("nobody").unwrap();
    let certificate = stranger.client_cert_header();
    let headers = [("Client-Cert", certificate.as_str())];
    let body = report(&device.udid, "Idle", None, "");
    let answer = rig.client.send(Method::PUT, "/mdm", &headers, body).await;
    assert_eq!(answer.code(), "identity.stranger");
    let lines = logs.lines_with(&["INFO", "refused", "identity.stranger", "LOGS…LINE"]);
    assert_eq!(lines.len(), 1, "{lines:?}");
    // A body that cannot be read is laid at the door of whose certificate it came with.
    assert_eq!(device.check_in(b"junk".to_vec()).await.status, 400);
    let lines = logs.lines_with(&["INFO", "refused unread", "plist.not_a_plist", "LOGS…LINE"]);
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(!logs.text().contains(&device.udid));
}

#[tokio::test]
async fn a_whole_enrollment_at_trace_logs_no_secret() {
    let logs = Logs::get();
    let rig = Rig::start().await;
    let device = rig.device("SECR0000-1111-2222-3333-444455556666");
    assert_eq!(
        device.check_in(authenticate(&device.udid)).await.status,
        200
    );
    let unlock = "<key>UnlockToken</key><data>VU5MT0NLTUVOT1chIQ==</data>";
    let answer = device
        .check_in(token_update_with(&device.udid, unlock))
        .await;
    assert_eq!(answer.status, 200);
    let locked = command("LOCK-1", "DeviceLock</string><key>PIN</key><string>271828");
    rig.queue(&device.udid, locked).await;
    assert!(device.idle().await.text().contains("271828"));
    let body = report(
        &device.udid,
        "Acknowledged",
        Some("LOCK-1"),
        "<key>PRK</key><string>RECOVERY-KEY-9</string>",
    );
    assert_eq!(device.put("/mdm", COMMANDS, body).await.status, 200);
    let text = logs.text();
    for secret in [
        "VU5MT0NLTUVOT1chIQ",
        "UNLOCKMENOW",
        "MAGIC-5F0E",
        "271828",
        "RECOVERY-KEY-9",
        &device.udid,
    ] {
        assert!(!text.contains(secret), "{secret}");
    }
    assert!(!logs.lines_with(&["enrolled", "SECR…6666"]).is_empty());
}
