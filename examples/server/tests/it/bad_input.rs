//! Whatever a device or a stranger sends: a clear code, the right status, never a stray 401 or 500, and nothing is lost.

use http::Method;
use mdm_server::config::Lasting;

use crate::support::{
    Device, Rig, authenticate, command, device_information, plist, report, rig::CHECKIN,
    rig::COMMANDS, token_update,
};

/// A device that has a command waiting, so that there is something to lose.
pub(crate) async fn rig_with_work() -> (Rig, Device) {
    let rig = Rig::start_with(|config| {
        config.limits.body_bytes = 100_000;
        config.limits.body_timeout = Lasting::from_secs(1);
    })
    .await;
    let device = rig.enrolled("00008120-BADBADBAD").await;
    rig.queue(&device.udid, device_information("C-1")).await;
    (rig, device)
}

/// The device still gets its command, and its answer still counts.
pub(crate) async fn nothing_is_lost(rig: &Rig, device: &Device) {
    let offered = device.idle().await;
    assert_eq!(offered.status, 200);
    assert!(offered.text().contains("C-1"), "{}", offered.text());
    let done = device.report("Acknowledged", Some("C-1")).await;
    assert_eq!((done.status, done.body.len()), (200, 0));
    let path = format!("/v1/enrollments/{}/results/C-1", device.udid);
    let result = rig.admin(Method::GET, &path, "").await;
    assert_eq!(result.json()["status"], "Acknowledged");
}

#[tokio::test]
async fn what_cannot_be_read_gets_its_code_and_costs_nothing() {
    let (rig, device) = rig_with_work().await;
    let udid = device.udid.as_str();
    let deep = format!("<plist>{}</plist>", "<array>".repeat(8_000));
    let unknown_type = plist(&format!(
        "<key>MessageType</key><string>Sing</string><key>UDID</key><string>{udid}</string>"
    ));
    let nobody = plist("<key>Status</key><string>Idle</string>");
    let no_status = plist(&format!("<key>UDID</key><string>{udid}</string>"));
    let no_token = plist(&format!(
        "<key>MessageType</key><string>TokenUpdate</string><key>UDID</key><string>{udid}</string>"
    ));
    let cases: Vec<(&str, &str, Vec<u8>, u16, &str)> = vec![
        ("nothing", CHECKIN, vec![], 400, "plist.not_a_plist"),
        (
            "noise",
            CHECKIN,
            b"\x00\xff\x17 not a plist".to_vec(),
            400,
            "plist.not_a_plist",
        ),
        (
            "cut off",
            CHECKIN,
            authenticate(udid)[..300].to_vec(),
            400,
            "plist.malformed",
        ),
        ("deep", COMMANDS, deep.into_bytes(), 400, "plist.too_deep"),
        (
            "binary",
            COMMANDS,
            b"bplist00\xd0\x08".to_vec(),
            400,
            "plist.binary_refused",
        ),
        (
            "no MDM type",
            "text/html",
            report(udid, "Idle", None, ""),
            400,
            "request.content_type",
        ),
        (
            "no such message",
            CHECKIN,
            unknown_type,
            400,
            "checkin.unknown_type",
        ),
        (
            "nobody speaks",
            COMMANDS,
            nobody,
            400,
            "request.no_enrollment_id",
        ),
        ("no status", COMMANDS, no_status, 400, "request.missing_key"),
        ("no token", CHECKIN, no_token, 400, "request.missing_key"),
        (
            "a report as check-in",
            CHECKIN,
            report(udid, "Idle", None, ""),
            400,
            "request.missing_key",
        ),
        (
            "too large",
            COMMANDS,
            vec![b' '; 100_001],
            413,
            "request.too_large",
        ),
    ];
    for (what, content_type, body, status, code) in cases {
        let answer = device.put("/mdm", content_type, body).await;
        assert_eq!(
            (answer.status, answer.code()),
            (status, code.to_owned()),
            "{what}"
        );
    }
    nothing_is_lost(&rig, &device).await;
}

#[tokio::test]
async fn who_cannot_be_believed_gets_a_code_and_never_401() {
    let (rig, device) = rig_with_work().await;
    let udid = device.udid.as_str();
    let idle = || report(udid, "Idle", None, "");
    let bare = |headers: Vec<(&'static str, String)>| {
        let client = rig.client.clone();
        let body = idle();
        async move {
            let headers: Vec<_> = headers
                .iter()
                .map(|(name, value)| (*name, value.as_str()))
                .collect();
            client.send(Method::PUT, "/mdm", &headers, body).await
        }
    };
    let missing = bare(vec![]).await;
    assert_eq!(
        (missing.status, missing.code()),
        (400, "identity.missing".to_owned())
    );
    let empty = bare(vec![("Client-Cert", String::new())]).await;
    assert_eq!(
        (empty.status, empty.code()),
        (400, "identity.missing".to_owned())
    );
    let broken = bare(vec![("Client-Cert", ":AAAA:".to_owned())]).await;
    assert_eq!(
        (broken.status, broken.code()),
        (400, "identity.malformed".to_owned())
    );
    let own = device.identity.client_cert_header();
    let twice = bare(vec![("Client-Cert", own.clone()), ("Client-Cert", own)]).await;
    assert_eq!(
        (twice.status, twice.code()),
        (400, "identity.malformed".to_owned())
    );
    let foreign = device_sim::SimCa::generate().unwrap().issue(udid).unwrap();
    let untrusted = bare(vec![("Client-Cert", foreign.client_cert_header())]).await;
    assert_eq!(
        (untrusted.status, untrusted.code()),
        (403, "identity.untrusted".to_owned())
    );
    let neighbour = rig.enrolled("00008120-NEIGHBOUR").await;
    let conflict = bare(vec![(
        "Client-Cert",
        neighbour.identity.client_cert_header(),
    )])
    .await;
    assert_eq!(
        (conflict.status, conflict.code()),
        (403, "identity.conflict".to_owned())
    );
    let stranger = rig.ca.issue("somebody").unwrap();
    let stranger = bare(vec![("Client-Cert", stranger.client_cert_header())]).await;
    assert_eq!(
        (stranger.status, stranger.code()),
        (403, "identity.stranger".to_owned())
    );
    // A stranger is told why before how much, and is not listened to for long.
    let long = vec![b' '; 70_000];
    let header = foreign.client_cert_header();
    let headers = [("Client-Cert", header.as_str())];
    let wordy = rig
        .client
        .send(Method::PUT, "/mdm", &headers, long.clone())
        .await;
    assert_eq!(
        (wordy.status, wordy.code()),
        (403, "identity.untrusted".to_owned())
    );
    assert_eq!(
        device.put("/mdm", COMMANDS, long).await.code(),
        "plist.not_a_plist"
    );
    nothing_is_lost(&rig, &device).await;
}

#[tokio::test]
async fn an_unknown_device_keeps_its_enrollment_and_leaves_no_record() {
    let rig = Rig::start().await;
    let device = rig.device("00008120-UNKNOWN");
    for body in [
        report(&device.udid, "Idle", None, ""),
        report(&device.udid, "Acknowledged", Some("X"), ""),
    ] {
        let answer = device.put("/mdm", COMMANDS, body).await;
        assert_eq!(
            (answer.status, answer.code()),
            (403, "enrollment.unknown".to_owned())
        );
    }
    let answer = device.check_in(token_update(&device.udid)).await;
    assert_eq!(
        (answer.status, answer.code()),
        (403, "enrollment.unknown".to_owned())
    );
    let list = rig.admin(Method::GET, "/v1/enrollments", "").await;
    assert_eq!(list.json()["total"], 0);
}

#[tokio::test]
async fn a_report_that_can_be_attributed_is_taken_however_odd_it_is() {
    let (rig, device) = rig_with_work().await;
    let udid = device.udid.as_str();
    let absurd = "<key>When</key><date>9999-99-99T99:99:99Z</date>";
    for body in [
        report(udid, "Acknowledged", Some("NEVER-QUEUED"), ""),
        report(udid, "Yodelled", Some("NEVER-QUEUED-EITHER"), ""),
        report(udid, "Acknowledged", None, ""),
        report(
            udid,
            "Error",
            Some("AGAIN"),
            "<key>ErrorChain</key><string>none</string>",
        ),
        report(udid, "Acknowledged", Some("DATES"), absurd),
    ] {
        let answer = device.put("/mdm", COMMANDS, body.clone()).await;
        assert_eq!(
            answer.status,
            200,
            "{}: {}",
            String::from_utf8_lossy(&body),
            answer.text()
        );
    }
    nothing_is_lost(&rig, &device).await;
}

#[tokio::test]
async fn a_repeated_uuid_and_absurd_times_are_refused_to_the_operator_alone() {
    let (rig, device) = rig_with_work().await;
    let udid = device.udid.as_str();
    let path = |options: &str| format!("/v1/enqueue/{udid}?nopush=1{options}");
    let again = rig
        .admin(Method::PUT, &path(""), command("C-1", "ProfileList"))
        .await;
    assert_eq!(again.status, 409);
    assert_eq!(
        again.json()["status"][udid]["error_code"],
        "queue.duplicate_uuid"
    );
    for (options, status, code) in [
        ("&expires_at=1970-01-01T00:00:00Z", 400, "queue.bad_times"),
        (
            "&not_before=2030-01-01T00:00:00Z&expires_at=2029-01-01T00:00:00Z",
            400,
            "queue.bad_times",
        ),
    ] {
        let answer = rig
            .admin(Method::PUT, &path(options), command("C-2", "ProfileList"))
            .await;
        assert_eq!(answer.status, status, "{options}");
        assert_eq!(
            answer.json()["status"][udid]["error_code"],
            code,
            "{options}"
        );
    }
    for options in [
        "&not_before=2025-13-40T00:00:00Z",
        "&expires_at=tomorrow",
        "&priority=99999",
        "&nopsh=1",
    ] {
        let answer = rig
            .admin(Method::PUT, &path(options), command("C-2", "ProfileList"))
            .await;
        assert_eq!(
            (answer.status, answer.code()),
            (400, "admin.bad_parameter".to_owned()),
            "{options}"
        );
    }
    let far = rig
        .admin(
            Method::PUT,
            &path("&not_before=9999-12-01T00:00:00Z"),
            command("C-3", "ProfileList"),
        )
        .await;
    assert_eq!(far.status, 200, "{}", far.text());
    nothing_is_lost(&rig, &device).await;
}

#[tokio::test]
async fn the_endpoint_takes_put_and_post_only() {
    let (rig, device) = rig_with_work().await;
    for method in [Method::GET, Method::DELETE, Method::OPTIONS] {
        let answer = rig.client.send(method.clone(), "/mdm", &[], "").await;
        assert_eq!(
            (answer.status, answer.code()),
            (405, "request.method".to_owned()),
            "{method}"
        );
        assert_eq!(answer.headers["allow"], "PUT, POST");
    }
    let certificate = device.identity.client_cert_header();
    let headers = [("Client-Cert", certificate.as_str())];
    let body = report(&device.udid, "Idle", None, "");
    let posted = rig
        .client
        .send(Method::POST, "/mdm?tenant=a", &headers, body)
        .await;
    assert!(posted.text().contains("C-1"));
    let elsewhere = rig.client.get("/mdmx").await;
    assert_eq!(
        (elsewhere.status, elsewhere.code()),
        (404, "request.unknown_path".to_owned())
    );
    assert_eq!(rig.client.get("/checkin").await.status, 404);
    nothing_is_lost(&rig, &device).await;
}

#[tokio::test]
async fn split_endpoints_take_their_own_messages_only() {
    let rig = Rig::start_with(|config| config.split_checkin = true).await;
    let device = rig.device("00008120-SPLIT");
    for body in [authenticate(&device.udid), token_update(&device.udid)] {
        let wrong = device.put("/mdm", CHECKIN, body.clone()).await;
        assert_eq!(
            (wrong.status, wrong.code()),
            (400, "request.content_type".to_owned())
        );
        assert_eq!(device.put("/checkin", CHECKIN, body).await.status, 200);
    }
    let idle = report(&device.udid, "Idle", None, "");
    let wrong = device.put("/checkin", COMMANDS, idle.clone()).await;
    assert_eq!(
        (wrong.status, wrong.code()),
        (400, "request.content_type".to_owned())
    );
    assert_eq!(device.put("/mdm", COMMANDS, idle).await.status, 200);
}
