//! Waking devices through a stand-in for APNs, and deadlines that come due.

use std::{
    convert::Infallible,
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use http::{Method, Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::{
    body::{Bytes, Incoming},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use jiff::{SignedDuration, Timestamp};
use mdm_server::{
    config::{Lasting, Until},
    deadlines::handle_due,
};
use serde_json::json;
use tokio::net::TcpListener;

use crate::support::{Client, Logs, Rig, device_information, eventually};

/// A push as it arrived: path, topic, body.
type Pushed = (String, String, String);

/// Takes pushes and answers all of them the same.
struct Apns {
    address: SocketAddr,
    pushes: Arc<Mutex<Vec<Pushed>>>,
}

impl Apns {
    async fn answering(status: u16, body: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let pushes = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&pushes);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let kept = Arc::clone(&kept);
                let service = service_fn(move |request: Request<Incoming>| {
                    let kept = Arc::clone(&kept);
                    async move {
                        let (head, push) = request.into_parts();
                        let push = push.collect().await.unwrap().to_bytes();
                        let topic = head.headers["apns-topic"].to_str().unwrap().to_owned();
                        let push = String::from_utf8(push.to_vec()).unwrap();
                        kept.lock()
                            .unwrap()
                            .push((head.uri.path().to_owned(), topic, push));
                        let answer = Response::builder().status(status);
                        Ok::<_, Infallible>(
                            answer
                                .body(Full::new(Bytes::from_static(body.as_bytes())))
                                .unwrap(),
                        )
                    }
                });
                tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
            }
        });
        Self { address, pushes }
    }

    fn pushes(&self) -> Vec<Pushed> {
        self.pushes.lock().unwrap().clone()
    }

    async fn rig(&self) -> Rig {
        Rig::start_with(|config| config.push.endpoint = Some(format!("http://{}", self.address)))
            .await
    }
}

async fn events(rig: &Rig, id: &str) -> String {
    rig.server.app().store().flush().await.unwrap();
    let path = format!("/v1/enrollments/{id}/events");
    rig.admin(Method::GET, &path, "").await.text()
}

#[tokio::test]
async fn a_command_wakes_its_device_once_and_the_log_says_that_apns_took_it() {
    let apns = Apns::answering(200, "").await;
    let rig = apns.rig().await;
    rig.enrolled("W-1").await;
    let answer = rig
        .admin(Method::PUT, "/v1/enqueue/W-1", device_information("C-1"))
        .await;
    assert_eq!(
        answer.json()["status"]["W-1"],
        json!({ "push_result": "planned" })
    );
    eventually("accepted", async || {
        events(&rig, "W-1").await.contains("wake-accepted")
    })
    .await;
    let token = "ababababababababab".get(..16).unwrap();
    assert_eq!(
        apns.pushes(),
        [(
            format!("/3/device/{token}"),
            "com.apple.mgmt.External.test".to_owned(),
            "{\"mdm\":\"MAGIC-5F0E\"}".to_owned()
        )]
    );
    let push = rig.admin(Method::PUT, "/v1/push/W-1,NOBODY", "").await;
    assert_eq!(push.status, 207);
    assert_eq!(
        push.json()["status"]["NOBODY"]["error_code"],
        "enrollment.unknown"
    );
    eventually("a second push", async || apns.pushes().len() == 2).await;
    let ops = Client::new(rig.server.ops_addr().unwrap());
    let text = ops.get("/metrics").await.text();
    assert!(
        text.contains("mdm_wakes_total{verdict=\"wake.accepted\"}"),
        "{text}"
    );
}

#[tokio::test]
async fn a_wake_and_the_check_in_it_brought_about_are_shown_as_a_pair() {
    let apns = Apns::answering(200, "").await;
    let rig = apns.rig().await;
    let device = rig.enrolled("W-7").await;
    let wakes = async || {
        rig.server.app().store().flush().await.unwrap();
        let shown = rig.admin(Method::GET, "/v1/enrollments/W-7", "").await;
        shown.json()["wakes"]["W-7"].clone()
    };
    assert_eq!(wakes().await["latest"], json!([]));
    rig.admin(Method::PUT, "/v1/push/W-7", "").await;
    eventually("accepted", async || {
        wakes().await["unanswered_in_a_row"] == 1
    })
    .await;
    assert_eq!(wakes().await["median_delay_ms"], json!(null));
    device.idle().await;
    let answered = wakes().await;
    assert_eq!(answered["unanswered_in_a_row"], 0, "{answered}");
    let latest = &answered["latest"][0];
    assert!(latest["answered_at"].is_string(), "{answered}");
    assert_eq!(latest["delay_ms"], answered["median_delay_ms"]);
}

#[tokio::test]
async fn the_update_schedule_wakes_a_device_that_has_no_work() {
    let apns = Apns::answering(200, "").await;
    let rig = Rig::start_with(|config| {
        config.push.endpoint = Some(format!("http://{}", apns.address));
        config.policy.update_schedule = Until::After(Lasting::from_secs(24 * 3_600));
    })
    .await;
    rig.enrolled("W-8").await;
    assert!(apns.pushes().is_empty());
    let tomorrow = Timestamp::now() + SignedDuration::from_hours(24);
    handle_due(rig.server.app(), tomorrow, 10).await;
    eventually("a push", async || apns.pushes().len() == 1).await;
    let ops = Client::new(rig.server.ops_addr().unwrap());
    let text = ops.get("/metrics").await.text();
    assert!(
        text.contains("mdm_wakes_asked_total{reason=\"scheduled\"} 1"),
        "{text}"
    );
}

#[tokio::test]
async fn a_dead_token_ends_the_waking_until_another_comes() {
    let apns = Apns::answering(410, "{\"reason\":\"Unregistered\"}").await;
    let rig = apns.rig().await;
    let device = rig.enrolled("W-2").await;
    rig.admin(Method::PUT, "/v1/enqueue/W-2", device_information("C-1"))
        .await;
    eventually("failed", async || {
        events(&rig, "W-2").await.contains("410 Unregistered")
    })
    .await;
    let push = rig.admin(Method::POST, "/v1/push/W-2", "").await;
    assert_eq!(push.status, 409);
    assert_eq!(
        push.json()["status"]["W-2"]["error_code"],
        "push.cannot_wake"
    );
    assert_eq!(apns.pushes().len(), 1);
    assert!(device.idle().await.text().contains("C-1"));
    let fresh = "<key>x</key><true/>";
    let update = crate::support::token_update_with("W-2", fresh);
    let update = String::from_utf8(update)
        .unwrap()
        .replace("q6urq6urq6s=", "AQIDBA==");
    assert_eq!(device.check_in(update.into_bytes()).await.status, 200);
    rig.admin(Method::POST, "/v1/push/W-2", "").await;
    eventually("the new token", async || {
        apns.pushes()
            .iter()
            .any(|(path, _, _)| path == "/3/device/01020304")
    })
    .await;
}

#[tokio::test]
async fn a_certificate_that_does_not_fit_is_one_line_and_blames_no_device() {
    let logs = Logs::get();
    let apns = Apns::answering(403, "{\"reason\":\"BadCertificate\"}").await;
    let rig = apns.rig().await;
    for udid in ["W-5", "W-6"] {
        rig.enrolled(udid).await;
    }
    rig.admin(Method::POST, "/v1/push/W-5", "").await;
    eventually("failed", async || {
        events(&rig, "W-5").await.contains("403 BadCertificate")
    })
    .await;
    let again = rig.admin(Method::POST, "/v1/push/W-5,W-6", "").await;
    assert_eq!(again.status, 200, "the tokens are still good");
    // The topic is held: no device learns of a certificate that others have been refused with, and nobody hammers APNs with it.
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    assert!(!events(&rig, "W-6").await.contains("wake-failed"));
    assert_eq!(apns.pushes().len(), 1);
    let lines = logs.lines_with(&["WARN", "wake.fix_certificate"]);
    assert_eq!(lines.len(), 1, "{lines:?}");
}

#[tokio::test]
async fn a_device_that_left_is_not_woken() {
    let apns = Apns::answering(200, "").await;
    let rig = apns.rig().await;
    rig.enrolled("W-3").await;
    rig.admin(Method::POST, "/v1/enrollments/W-3/depart", "")
        .await;
    let push = rig.admin(Method::POST, "/v1/push/W-3", "").await;
    assert_eq!(push.status, 409);
    assert_eq!(
        push.json()["status"]["W-3"]["error_code"],
        "enrollment.left"
    );
    assert!(apns.pushes().is_empty());
}

#[tokio::test]
async fn without_anybody_at_the_endpoint_the_wake_is_tried_again_and_nothing_is_claimed() {
    let gone = TcpListener::bind("127.0.0.1:0")
        .await
        .unwrap()
        .local_addr()
        .unwrap();
    let rig = Rig::start_with(|config| config.push.endpoint = Some(format!("http://{gone}"))).await;
    rig.enrolled("W-4").await;
    rig.admin(Method::PUT, "/v1/enqueue/W-4", device_information("C-1"))
        .await;
    let ops = Client::new(rig.server.ops_addr().unwrap());
    eventually("a retry", async || {
        ops.get("/metrics")
            .await
            .text()
            .contains("verdict=\"wake.retrying\"")
    })
    .await;
    assert!(!events(&rig, "W-4").await.contains("wake-accepted"));
}

#[tokio::test]
async fn a_device_that_goes_silent_is_noticed_by_the_ticker() {
    let rig = Rig::start_with(|config| {
        config.deadlines.tick = Lasting::from_millis(50);
        config.policy.silence_after = Until::After(Lasting::from_millis(300));
        config.policy.command_lifetime = Until::After(Lasting::from_millis(300));
    })
    .await;
    let device = rig.enrolled("D-1").await;
    rig.queue("D-1", device_information("C-1")).await;
    eventually("silent", async || {
        events(&rig, "D-1").await.contains("went-silent")
    })
    .await;
    eventually("expired", async || {
        let path = "/v1/enrollments/D-1/queue/C-1";
        rig.admin(Method::GET, path, "").await.json()["state"] == "expired"
    })
    .await;
    assert!(device.idle().await.body.is_empty());
    assert!(events(&rig, "D-1").await.contains("came-back"));
}
