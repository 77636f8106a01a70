//! The push certificate in use: replaced, expired, of another's key, of every form.

use apns_mock::{Answer, ApnsMock, Lifetime, Plan, Settings};
use jiff::SignedDuration;
use mdm_apns::{
    Health, Topic, Verdict, Why,
    certificate::{PushCertificate, PushKey},
    client::{ApnsClient, ClientError, ClientSettings, Endpoint},
};

use crate::{
    support::{RSA_KEY, openssl, write},
    world::{TOPIC, client, client_with, identity, mock, now, push, send_all, settings, wake_all},
};

fn is_accepted(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::Accepted { .. })
}

#[tokio::test]
async fn a_certificate_is_replaced_while_pushes_are_under_way() {
    let mock = mock().await;
    mock.plan(|_, _| Plan::from(Answer::ACCEPTED).after(std::time::Duration::from_millis(1)));
    let client = client(&mock);
    let sending = tokio::spawn({
        let client = client.clone();
        async move { send_all(&client, 3_000, 100).await }
    });
    for _ in 0..5 {
        let reached = mock.figures().accepted + 300;
        while mock.figures().accepted < reached {
            tokio::task::yield_now().await;
        }
        let (certificate, key) = identity(&mock.issue(TOPIC).unwrap());
        client.replace_certificate(&certificate, &key).unwrap();
    }
    let verdicts = sending.await.unwrap();
    assert!(verdicts.iter().all(is_accepted));
    assert_eq!(mock.figures().requests, 3_000);
    assert!(client.traffic().opened >= 6, "{:?}", client.traffic());
}

#[tokio::test]
async fn the_new_certificate_is_the_one_that_is_shown() {
    let mock = mock().await;
    let client = client(&mock);
    assert!(is_accepted(&client.send(&push(1), now()).await));
    let (certificate, key) = identity(&mock.issue("com.apple.mgmt.External.2").unwrap());
    client.replace_certificate(&certificate, &key).unwrap();
    let verdict = client.send(&push(1), now()).await;
    assert_eq!(verdict.code(), "push.fix_certificate");
    // A key of another certificate is refused, and the one before stays.
    let (_, other) = identity(&mock.issue(TOPIC).unwrap());
    let refused = client.replace_certificate(&certificate, &other);
    assert_eq!(refused, Err(ClientError::KeyMismatch));
    assert_eq!(
        client.send(&push(1), now()).await.code(),
        "push.fix_certificate"
    );
}

#[tokio::test]
async fn an_expired_certificate_is_told_clearly_and_not_tried_in_a_loop() {
    let mock = mock().await;
    let expired = mock.issue_with(TOPIC, Lifetime::Expired).unwrap();
    let client = client_with(settings(&mock), &expired);
    let verdict = client.send(&push(1), now()).await;
    let Verdict::FixCertificate {
        why: Why::Connection { detail },
    } = &verdict
    else {
        panic!("{verdict:?}");
    };
    assert!(detail.contains("CertificateExpired"), "{detail}");

    let day = now() + SignedDuration::from_hours(24);
    let (wakes, attempts) = wake_all(&client, 500, day).await;
    // The first hundred were under way before the first answer; then one each quarter of an hour.
    assert!((100..=200).contains(&attempts), "{attempts}");
    assert!(wakes.pending() >= 300);
    let health = wakes.health(&Topic::new(TOPIC).unwrap());
    assert!(
        matches!(
            health,
            Health::Held {
                why: Why::Connection { .. },
                ..
            }
        ),
        "{health:?}"
    );
}

#[tokio::test]
async fn keys_of_every_form_connect() {
    let mock = mock().await;
    let folder = tempfile::tempdir().unwrap();
    let of_rsa = mock.issue_for(TOPIC, RSA_KEY).unwrap();
    let of_ec = mock.issue(TOPIC).unwrap();
    write(folder.path(), "rsa.pem", of_rsa.key_pem.as_bytes());
    write(folder.path(), "ec.pem", of_ec.key_pem.as_bytes());
    let pkcs1 = openssl(folder.path(), &["rsa", "-in", "rsa.pem", "-traditional"]);
    let sec1 = openssl(folder.path(), &["ec", "-in", "ec.pem"]);
    for (certificate, key) in [
        (&of_rsa, &pkcs1[..]),
        (&of_rsa, of_rsa.key_pem.as_bytes()),
        (&of_ec, &sec1),
        (&of_ec, of_ec.key_pem.as_bytes()),
    ] {
        let certificate = PushCertificate::inspect(certificate.certificate_pem.as_bytes()).unwrap();
        let key = PushKey::read(key).unwrap();
        let client = ApnsClient::new(settings(&mock), &certificate, &key).unwrap();
        assert!(is_accepted(&client.send(&push(1), now()).await), "{key:?}");
    }
}

#[tokio::test]
async fn a_server_of_another_root_is_not_spoken_to() {
    let (mock, other) = (mock().await, mock().await);
    let endpoint = Endpoint::new("localhost", mock.address().port()).unwrap();
    let settings = ClientSettings::new(endpoint, other.root_pem().as_bytes()).unwrap();
    let client = client_with(settings, &mock.issue(TOPIC).unwrap());
    let verdict = client.send(&push(1), now()).await;
    let Verdict::Retry {
        why: Why::Connection { detail },
        ..
    } = &verdict
    else {
        panic!("{verdict:?}");
    };
    assert!(detail.contains("UnknownIssuer"), "{detail}");
    assert_eq!(mock.figures().requests, 0);
}

#[tokio::test]
async fn a_certificate_of_nobody_that_apns_knows_is_told_clearly() {
    let mock = mock().await;
    let other = ApnsMock::start(Settings::default()).await.unwrap();
    let client = client_with(settings(&mock), &other.issue(TOPIC).unwrap());
    let verdict = client.send(&push(1), now()).await;
    assert_eq!(verdict.code(), "push.fix_certificate");
    assert_eq!(mock.figures().refused, 1);
}

#[test]
fn settings_that_cannot_work_are_refused() {
    for (host, port) in [("", 443), ("a b", 443), ("localhost", 0), ("x/y", 1)] {
        assert_eq!(
            Endpoint::new(host, port),
            Err(ClientError::Endpoint),
            "{host}"
        );
    }
    let of = |roots: &[u8]| ClientSettings::new(Endpoint::production(), roots).err();
    assert_eq!(of(b""), Some(ClientError::Roots));
    assert_eq!(
        of(b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"),
        Some(ClientError::Roots)
    );
    assert_eq!(Endpoint::sandbox().host(), "api.sandbox.push.apple.com");
    assert_ne!(
        Endpoint::production().through_port_2197(),
        Endpoint::production()
    );
    let codes = [
        ClientError::Endpoint,
        ClientError::Roots,
        ClientError::KeyMismatch,
        ClientError::Tls(String::new()),
    ];
    assert_eq!(codes.map(|error| error.code()), ClientError::ALL);
}
