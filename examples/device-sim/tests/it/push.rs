//! The push service judges pushes as Apple does.

use std::time::Duration;

use device_sim::push::{Delivery, PushRules, PushService};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Bytes;
use hyper_util::rt::{TokioExecutor, TokioIo};
use jiff::Timestamp;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use crate::bench::TOPIC;
use crate::fake_server::post;

const TOKEN: &str = "00aa11bb22cc33dd44ee55ff66007700aa11bb22cc33dd44ee55ff6600770088";
const BODY: &str = r#"{"mdm":"MAGIC"}"#;

fn token() -> Vec<u8> {
    (0..32)
        .map(|at| u8::from_str_radix(&TOKEN[at * 2..at * 2 + 2], 16).unwrap())
        .collect()
}

async fn service(rules: PushRules) -> (PushService, UnboundedReceiver<Delivery>) {
    let service = PushService::bind(([127, 0, 0, 1], 0).into(), rules)
        .await
        .unwrap();
    let (sender, inbox) = unbounded_channel();
    service.hub().register(&token(), TOPIC, sender);
    (service, inbox)
}

async fn push(service: &PushService, headers: &[(&str, &str)], body: &str) -> (u16, String) {
    let (status, _, body) = post(service, &format!("/3/device/{TOKEN}"), headers, body).await;
    (status, body)
}

#[tokio::test]
async fn a_proper_push_is_accepted_with_an_apns_id_and_delivered() {
    let (service, mut inbox) = service(PushRules::default()).await;
    let headers = [
        ("apns-topic", TOPIC),
        ("apns-push-type", "mdm"),
        ("apns-priority", "10"),
        ("apns-expiration", "4102444800"),
    ];
    let (status, id, body) = post(&service, &format!("/3/device/{TOKEN}"), &headers, BODY).await;
    assert_eq!((status, body.as_str()), (200, ""));
    assert!(uuid::Uuid::parse_str(&id).is_ok(), "{id}");
    let delivery = inbox.recv().await.unwrap();
    assert_eq!(delivery.magic, "MAGIC");
    assert!(delivery.keep_until.is_some());
}

#[tokio::test]
async fn the_senders_apns_id_comes_back() {
    let (service, _inbox) = service(PushRules::default()).await;
    let chosen = "123e4567-e89b-12d3-a456-4266554400a0";
    let headers = [("apns-topic", TOPIC), ("apns-id", chosen)];
    let (status, id, _) = post(&service, &format!("/3/device/{TOKEN}"), &headers, BODY).await;
    assert_eq!((status, id.as_str()), (200, chosen));
}

#[tokio::test]
async fn http_2_with_prior_knowledge_is_spoken_too() {
    let (service, mut inbox) = service(PushRules::default()).await;
    let stream = tokio::net::TcpStream::connect(service.address())
        .await
        .unwrap();
    let (mut sender, connection) =
        hyper::client::conn::http2::handshake(TokioExecutor::new(), TokioIo::new(stream))
            .await
            .unwrap();
    tokio::spawn(connection);
    let request = http::Request::post(format!("{}/3/device/{TOKEN}", service.url()))
        .header("apns-topic", TOPIC)
        .body(Full::new(Bytes::from(BODY)))
        .unwrap();
    let response = sender.send_request(request).await.unwrap();
    assert_eq!(response.status(), 200);
    assert!(
        response
            .into_body()
            .collect()
            .await
            .unwrap()
            .to_bytes()
            .is_empty()
    );
    assert_eq!(inbox.recv().await.unwrap().token, token());
}

#[tokio::test]
async fn wrong_headers_are_refused_with_apples_reason() {
    let (service, _inbox) = service(PushRules::default()).await;
    let cases: [(&[(&str, &str)], &str); 7] = [
        (&[], "MissingTopic"),
        (&[("apns-topic", "com.example.app")], "BadTopic"),
        (
            &[("apns-topic", "com.apple.mgmt.External.other")],
            "DeviceTokenNotForTopic",
        ),
        (
            &[("apns-topic", TOPIC), ("apns-push-type", "alert")],
            "InvalidPushType",
        ),
        (
            &[("apns-topic", TOPIC), ("apns-priority", "7")],
            "BadPriority",
        ),
        (
            &[("apns-topic", TOPIC), ("apns-expiration", "soon")],
            "BadExpirationDate",
        ),
        (&[("apns-topic", TOPIC), ("apns-id", "1")], "BadMessageId"),
    ];
    for (headers, reason) in cases {
        let (status, body) = push(&service, headers, BODY).await;
        assert_eq!((status, body), (400, format!(r#"{{"reason":"{reason}"}}"#)));
    }
    assert_eq!(service.hub().counts().rejected.len(), 7);
}

#[tokio::test]
async fn wrong_paths_methods_and_sizes_are_refused() {
    let (service, _inbox) = service(PushRules::default()).await;
    let topic = [("apns-topic", TOPIC)];
    let reason = |(status, _, body): (u16, String, String)| (status, body);
    let answer = post(&service, "/3/devices/00", &topic, BODY).await;
    assert_eq!(reason(answer), (404, r#"{"reason":"BadPath"}"#.to_owned()));
    let answer = post(&service, "/3/device/", &topic, BODY).await;
    assert_eq!(
        reason(answer),
        (400, r#"{"reason":"MissingDeviceToken"}"#.to_owned())
    );
    for bad in ["xyz", "00aa1", "00aa"] {
        let answer = post(&service, &format!("/3/device/{bad}"), &topic, BODY).await;
        assert_eq!(
            reason(answer),
            (400, r#"{"reason":"BadDeviceToken"}"#.to_owned()),
            "{bad}"
        );
    }
    let empty = push(&service, &topic, "").await;
    assert_eq!(empty, (400, r#"{"reason":"PayloadEmpty"}"#.to_owned()));
    let long = push(&service, &topic, &" ".repeat(5000)).await;
    assert_eq!(long, (413, r#"{"reason":"PayloadTooLarge"}"#.to_owned()));
}

#[tokio::test]
async fn a_token_that_is_gone_is_answered_410_with_its_time() {
    let (service, _inbox) = service(PushRules::default()).await;
    let since = Timestamp::from_millisecond(1_736_150_400_123).unwrap();
    service.hub().unregister(since, &token());
    let (status, body) = push(&service, &[("apns-topic", TOPIC)], BODY).await;
    assert_eq!(status, 410);
    let body: serde_json::Value = serde_json::from_str(&body).unwrap();
    assert_eq!(body["reason"], "Unregistered");
    assert_eq!(body["timestamp"], 1_736_150_400_123_i64);
}

#[tokio::test]
async fn a_topic_that_the_certificate_does_not_cover_is_disallowed() {
    let rules = PushRules {
        topics: ["com.apple.mgmt.External.mine".to_owned()].into(),
        ..PushRules::default()
    };
    let (service, _inbox) = service(rules).await;
    let (status, body) = push(&service, &[("apns-topic", TOPIC)], BODY).await;
    assert_eq!(
        (status, body.as_str()),
        (400, r#"{"reason":"TopicDisallowed"}"#)
    );
}

#[tokio::test]
async fn a_body_with_more_than_the_magic_is_accepted_but_wakes_nobody() {
    let (service, mut inbox) = service(PushRules::default()).await;
    let body = r#"{"mdm":"MAGIC","aps":{"alert":"x"}}"#;
    assert_eq!(push(&service, &[("apns-topic", TOPIC)], body).await.0, 200);
    assert_eq!(service.hub().counts().malformed_bodies, 1);
    assert!(inbox.try_recv().is_err());
}

#[tokio::test]
async fn accepted_is_not_delivered_when_the_rules_drop() {
    let (service, mut inbox) = service(PushRules {
        drop: 1.0,
        ..PushRules::default()
    })
    .await;
    assert_eq!(push(&service, &[("apns-topic", TOPIC)], BODY).await.0, 200);
    assert!(inbox.try_recv().is_err());
    assert_eq!(service.hub().counts().dropped, 1);
}

#[tokio::test]
async fn only_the_newest_push_is_kept_and_only_until_it_expires() {
    let (service, _inbox) = service(PushRules::default()).await;
    let now = Timestamp::now();
    let delivery = |magic: &str, keep: Option<Duration>| Delivery {
        token: token(),
        magic: magic.to_owned(),
        keep_until: keep.map(|keep| now + keep),
    };
    let hub = service.hub();
    hub.keep(delivery("never kept", None));
    assert_eq!(hub.claim(now, &token()), None);
    hub.keep(delivery("first", Some(Duration::from_secs(60))));
    hub.keep(delivery("second", Some(Duration::from_secs(60))));
    assert_eq!(hub.claim(now, &token()).unwrap().magic, "second");
    assert_eq!(hub.claim(now, &token()), None);
    hub.keep(delivery("late", Some(Duration::from_secs(60))));
    assert_eq!(hub.claim(now + Duration::from_secs(61), &token()), None);
    let counts = hub.counts();
    assert_eq!((counts.kept, counts.replaced, counts.lost), (3, 1, 1));
}
