//! The push certificate: handed in, replaced, refused, expired; and the pushes that go out with it over HTTP/2 and TLS.

use std::{fs, time::Duration};

use apns_mock::{Answer, ApnsMock, Credentials, Deed, Lifetime, Settings};
use http::Method;
use mdm_server::{Config, Server};
use serde_json::{Value, json};

use crate::support::{Rig, device_information, eventually, rig::header_mode};

const TOPIC: &str = "com.apple.mgmt.External.test";
const OTHER: &str = "com.apple.mgmt.External.another";
/// The token of the devices of these tests.
const TOKEN: &str = "ababababababab";

fn pem(credentials: &Credentials) -> String {
    format!("{}{}", credentials.certificate_pem, credentials.key_pem)
}

async fn mock() -> ApnsMock {
    ApnsMock::start(Settings::default()).await.unwrap()
}

/// A server that pushes to the mock, without a certificate yet.
async fn rig(mock: &ApnsMock) -> Rig {
    Rig::start_with(|config| push_to(mock, config)).await
}

/// Has the server push to the mock; the file with the mock's root stands beside its data folder.
fn push_to(mock: &ApnsMock, config: &mut Config) {
    let roots = config.data.with_file_name("roots.pem");
    fs::write(&roots, mock.root_pem()).unwrap();
    config.push.endpoint = Some(format!("https://localhost:{}", mock.address().port()));
    config.push.roots = Some(roots);
}

async fn put(rig: &Rig, path: &str, credentials: &Credentials) -> (u16, Value) {
    let answer = rig.admin(Method::PUT, path, pem(credentials)).await;
    (answer.status, answer.json())
}

async fn events(rig: &Rig, id: &str) -> String {
    rig.server.app().store().flush().await.unwrap();
    let path = format!("/v1/enrollments/{id}/events");
    rig.admin(Method::GET, &path, "").await.text()
}

async fn log(rig: &Rig) -> Vec<String> {
    let shown = rig.admin(Method::GET, "/v1/pushcert", "").await.json();
    let lines = shown["events"].as_array().unwrap().iter();
    lines
        .map(|line| line["event"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn an_imported_certificate_wakes_devices_over_http_2_and_tls() {
    let mock = mock().await;
    let mut deliveries = mock.deliveries();
    let rig = rig(&mock).await;
    let none = rig.admin(Method::GET, "/v1/pushcert", "").await;
    assert_eq!(
        (none.status, none.code().as_str()),
        (404, "push.no_certificate")
    );
    rig.enrolled("P-1").await;
    let early = rig.admin(Method::PUT, "/v1/push/P-1", "").await;
    assert_eq!(
        early.json()["status"]["P-1"]["error_code"],
        "push.no_transport"
    );

    let (status, answer) = put(&rig, "/v1/pushcert", &mock.issue(TOPIC).unwrap()).await;
    assert_eq!((status, &answer["topic"]), (200, &json!(TOPIC)), "{answer}");
    assert!(
        answer["warnings"][0]
            .as_str()
            .unwrap()
            .contains("not Apple's")
    );
    assert_eq!(answer["devices_lost"], 0);

    // What was wished for before there was a certificate goes out now.
    let delivery = deliveries.recv().await.unwrap();
    assert!(delivery.token.starts_with(TOKEN), "{delivery:?}");
    assert_eq!(
        (delivery.topic.as_str(), delivery.magic.as_str()),
        (TOPIC, "MAGIC-5F0E")
    );
    eventually("accepted", async || {
        events(&rig, "P-1").await.contains("wake-accepted")
    })
    .await;

    let shown = rig.admin(Method::GET, "/v1/pushcert", "").await.json();
    assert_eq!(
        (&shown["topic"], &shown["level"]),
        (&json!(TOPIC), &json!("expiry.calm"))
    );
    assert!(!shown.to_string().contains("PRIVATE"));
    let other = format!("/v1/pushcert?topic={OTHER}");
    assert_eq!(rig.admin(Method::GET, &other, "").await.status, 404);
}

#[tokio::test]
async fn a_certificate_of_another_topic_is_refused_with_the_count_of_lost_devices() {
    let mock = mock().await;
    let rig = rig(&mock).await;
    for udid in ["R-1", "R-2"] {
        rig.enrolled(udid).await;
    }
    let (own, other) = (mock.issue(TOPIC).unwrap(), mock.issue(OTHER).unwrap());
    // Even the first one here: the devices came from elsewhere, with a topic.
    let (status, answer) = put(&rig, "/v1/pushcert", &other).await;
    assert_eq!(
        (status, &answer["devices_lost"]),
        (409, &json!(2)),
        "{answer}"
    );
    assert_eq!(answer["error"], "renewal.other_topic_than_devices");

    assert_eq!(put(&rig, "/v1/pushcert", &own).await.0, 200);
    let (status, answer) = put(&rig, "/v1/pushcert", &other).await;
    assert_eq!(
        (status, &answer["error"]),
        (409, &json!("renewal.other_topic")),
        "{answer}"
    );
    assert_eq!(answer["devices_lost"], 2);
    assert!(answer["message"].as_str().unwrap().contains("Renew"));
    let shown = rig.admin(Method::GET, "/v1/pushcert", "").await.json();
    assert_eq!(shown["topic"], TOPIC);

    assert_eq!(put(&rig, "/v1/pushcert?force=yes", &other).await.0, 400);
    let (status, answer) = put(&rig, "/v1/pushcert?force=1", &other).await;
    assert_eq!(
        (status, &answer["devices_lost"]),
        (200, &json!(2)),
        "{answer}"
    );
    assert_eq!(
        log(&rig).await,
        [
            "certificate-installed",
            "certificate-refused",
            "certificate-installed",
            "certificate-refused"
        ]
    );
}

#[tokio::test]
async fn what_is_no_certificate_with_its_key_is_refused() {
    let mock = mock().await;
    let rig = rig(&mock).await;
    let (one, two) = (mock.issue(TOPIC).unwrap(), mock.issue(TOPIC).unwrap());
    let mixed = format!("{}{}", one.certificate_pem, two.key_pem);
    let cases = [
        (String::new(), "pem.missing"),
        (one.certificate_pem.clone(), "pem.missing"),
        (one.key_pem.clone(), "pem.missing"),
        (mixed, "client.key_mismatch"),
        (pem(&one).replace("MII", "!!!"), "pem.damaged"),
    ];
    for (body, code) in cases {
        let answer = rig.admin(Method::PUT, "/v1/pushcert", body).await;
        assert_eq!(
            (answer.status, answer.code().as_str()),
            (400, code),
            "{}",
            answer.text()
        );
    }
    let whole = pem(&one);
    for cut in (0..whole.len()).step_by(97) {
        let answer = rig
            .admin(Method::PUT, "/v1/pushcert", &whole.as_bytes()[..cut])
            .await;
        assert_eq!(answer.status, 400, "{cut}: {}", answer.text());
    }
    let answer = rig.admin(Method::DELETE, "/v1/pushcert", "").await;
    assert_eq!(answer.status, 405);
}

#[tokio::test]
async fn a_certificate_is_replaced_while_pushes_go_out() {
    let mock = mock().await;
    let mut deliveries = mock.deliveries();
    let rig = rig(&mock).await;
    rig.enrolled("X-1").await;
    for round in 1..=3 {
        let (status, answer) = put(&rig, "/v1/pushcert", &mock.issue(TOPIC).unwrap()).await;
        assert_eq!(status, 200, "{answer}");
        rig.admin(Method::PUT, "/v1/push/X-1", "").await;
        deliveries.recv().await.unwrap();
        assert_eq!(mock.figures().connections, round);
    }
}

#[tokio::test]
async fn an_expired_certificate_is_one_clear_event_and_no_tight_loop() {
    let mock = mock().await;
    let mut deliveries = mock.deliveries();
    let rig = rig(&mock).await;
    rig.enrolled("E-1").await;
    let expired = mock.issue_with(TOPIC, Lifetime::Expired).unwrap();
    let (status, answer) = put(&rig, "/v1/pushcert", &expired).await;
    assert_eq!(
        (status, &answer["error"]),
        (409, &json!("renewal.expired")),
        "{answer}"
    );
    let (status, answer) = put(&rig, "/v1/pushcert?force=1", &expired).await;
    assert_eq!(status, 200, "{answer}");
    assert!(answer["warnings"].to_string().contains("expired"));

    rig.admin(Method::PUT, "/v1/enqueue/E-1", device_information("C-1"))
        .await;
    eventually("the device's log says why", async || {
        let events = events(&rig, "E-1").await;
        events.contains("wake-failed") && events.contains("certificate")
    })
    .await;
    eventually("the certificate's log says why", async || {
        let log = log(&rig).await;
        log.contains(&"certificate-rejected".to_owned())
            && log.contains(&"certificate-expiry".to_owned())
    })
    .await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert!(mock.figures().refused <= 2, "{:?}", mock.figures());

    // The renewed one wakes whom the expired one could not, without being asked.
    assert_eq!(
        put(&rig, "/v1/pushcert", &mock.issue(TOPIC).unwrap())
            .await
            .0,
        200
    );
    deliveries.recv().await.unwrap();
    eventually("works", async || {
        log(&rig).await.contains(&"pushes-work".to_owned())
    })
    .await;
}

#[tokio::test]
async fn a_certificate_and_what_waits_for_it_outlive_a_restart() {
    let mock = mock().await;
    let mut deliveries = mock.deliveries();
    mock.plan(|_, _| Deed::Hang.into());
    let rig = rig(&mock).await;
    rig.enrolled("S-1").await;
    put(&rig, "/v1/pushcert", &mock.issue(TOPIC).unwrap()).await;
    rig.admin(Method::PUT, "/v1/push/S-1", "").await;
    eventually("tried", async || mock.figures().requests > 0).await;
    let Rig {
        server, dir, ca, ..
    } = rig;
    server.shutdown().await.unwrap();

    let sealed = fs::read(dir.path().join("data/mdm.sqlite")).unwrap();
    let word = b"PRIVATE KEY";
    assert!(!sealed.windows(word.len()).any(|window| window == word));

    mock.plan(|_, _| Answer::ACCEPTED.into());
    let mut config = header_mode(&dir, &ca);
    push_to(&mock, &mut config);
    let server = Server::start(config).await.unwrap();
    let delivery = tokio::time::timeout(Duration::from_secs(60), deliveries.recv()).await;
    assert!(delivery.unwrap().is_some());
    server.shutdown().await.unwrap();
}
