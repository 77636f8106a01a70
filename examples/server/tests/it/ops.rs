//! Health, readiness, metrics, version.

use http::Method;
use mdm_server::config::Listen;

use crate::support::{Client, Rig, device_information};

#[tokio::test]
async fn health_and_readiness_are_told_on_every_listener() {
    let rig = Rig::start().await;
    let ops = Client::new(rig.server.ops_addr().unwrap());
    for client in [&rig.client, &ops] {
        assert_eq!(client.get("/healthz").await.text(), "ok\n");
        assert_eq!(client.get("/readyz").await.text(), "ready\n");
        assert_eq!(client.get("/version").await.json()["name"], "mdm-server");
    }
    rig.server.app().begin_closing();
    let closing = rig.client.get("/readyz").await;
    assert_eq!(
        (closing.status, closing.code()),
        (503, "host.shutting_down".to_owned())
    );
    assert_eq!(rig.client.get("/healthz").await.status, 200);
    assert_eq!(
        rig.client
            .send(Method::PUT, "/healthz", &[], "")
            .await
            .status,
        405
    );
}

#[tokio::test]
async fn metrics_count_what_happened_and_stay_off_the_devices_listener() {
    let rig = Rig::start().await;
    let device = rig.enrolled("M-1").await;
    rig.queue("M-1", device_information("C-1")).await;
    device.idle().await;
    device.report("Sang", None).await;
    device.check_in(b"junk".to_vec()).await;
    assert_eq!(rig.client.get("/metrics").await.status, 404);
    let ops = Client::new(rig.server.ops_addr().unwrap());
    let answer = ops.get("/metrics").await;
    assert!(
        answer.headers["content-type"]
            .to_str()
            .unwrap()
            .starts_with("application/openmetrics-text")
    );
    let text = answer.text();
    for line in [
        "mdm_requests_total{kind=\"Authenticate\",status=\"200\"} 1",
        "mdm_requests_total{kind=\"TokenUpdate\",status=\"200\"} 1",
        "mdm_requests_total{kind=\"Idle\",status=\"200\"} 1",
        "mdm_requests_total{kind=\"other\",status=\"200\"} 1",
        "mdm_requests_total{kind=\"unread\",status=\"400\"} 1",
        "mdm_requests_total{kind=\"admin\",status=\"200\"} 1",
        "mdm_refusals_total{code=\"plist.not_a_plist\"} 1",
        "mdm_request_seconds_count{kind=\"Idle\"} 1",
        "mdm_devices{phase=\"enrolled\"} 1",
        "mdm_commands{state=\"offered\"} 1",
    ] {
        assert!(text.lines().any(|found| found == line), "{line}\n{text}");
    }
    assert!(text.contains("mdm_store_commits"));
    assert_eq!(ops.send(Method::PUT, "/mdm", &[], "").await.status, 404);
    assert_eq!(ops.get("/v1/enrollments").await.status, 404);
}

#[tokio::test]
async fn the_second_listener_can_be_switched_off() {
    let rig = Rig::start_with(|config| config.ops.listen = Listen::Off).await;
    assert_eq!(rig.server.ops_addr(), None);
}
