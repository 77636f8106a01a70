//! Certificates: from TLS, from a header in either form, and from nowhere else.

use std::{fs, sync::Arc};

use device_sim::{ClientIdentity, SimCa};
use http::{Method, Request};
use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper_util::rt::{TokioExecutor, TokioIo};
use jiff::{SignedDuration, Timestamp};
use mdm_server::{
    Config,
    config::{ExpiredIdentityChoice, Tls},
};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer, ServerName};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use crate::support::{Rig, authenticate, report, token_update};

/// What the server answered a body that came with this certificate in its TLS handshake.
async fn over_tls(
    rig: &Rig,
    identity: Option<&ClientIdentity>,
    alpn: &[u8],
    headers: &[(&str, &str)],
    body: Vec<u8>,
) -> (u16, String) {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut roots = rustls::RootCertStore::empty();
    let server = fs::read(rig.dir.path().join("tls.der")).unwrap();
    roots.add(CertificateDer::from(server)).unwrap();
    let builder = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots);
    let mut config = match identity {
        None => builder.with_no_client_auth(),
        Some(identity) => {
            let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(identity.key_der.clone()));
            let chain = vec![CertificateDer::from(identity.certificate_der.clone())];
            builder.with_client_auth_cert(chain, key).unwrap()
        }
    };
    config.alpn_protocols = vec![alpn.to_vec()];
    let stream = TcpStream::connect(rig.server.addr()).await.unwrap();
    let name = ServerName::try_from("localhost").unwrap();
    let stream = TlsConnector::from(Arc::new(config))
        .connect(name, stream)
        .await
        .unwrap();
    let mut request = Request::builder()
        .method(Method::PUT)
        .uri("https://localhost/mdm")
        .header("Host", "localhost");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Full::new(Bytes::from(body))).unwrap();
    let answer = if alpn == b"h2" {
        let (mut sender, connection) =
            hyper::client::conn::http2::handshake(TokioExecutor::new(), TokioIo::new(stream))
                .await
                .unwrap();
        tokio::spawn(connection);
        sender.send_request(request).await.unwrap()
    } else {
        let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
            .await
            .unwrap();
        tokio::spawn(connection);
        sender.send_request(request).await.unwrap()
    };
    let status = answer.status().as_u16();
    let body = answer.into_body().collect().await.unwrap().to_bytes();
    let code = serde_json::from_slice::<serde_json::Value>(&body)
        .map(|body| body["error"].as_str().unwrap_or_default().to_owned());
    (status, code.unwrap_or_default())
}

/// A server with TLS of its own and no header.
fn tls_mode(config: &mut Config) {
    let dir = config.data.parent().unwrap().to_owned();
    let key = rcgen::KeyPair::generate().unwrap();
    let certificate = rcgen::CertificateParams::new(vec!["localhost".to_owned()])
        .unwrap()
        .self_signed(&key)
        .unwrap();
    let tls = Tls {
        certificate: dir.join("tls.pem"),
        key: dir.join("tls.key"),
    };
    fs::write(dir.join("tls.der"), certificate.der()).unwrap();
    fs::write(&tls.certificate, certificate.pem()).unwrap();
    fs::write(&tls.key, key.serialize_pem()).unwrap();
    config.tls = Some(tls);
    config.identity.header = None;
}

const HTTP1: &[u8] = b"http/1.1";

#[tokio::test]
async fn a_device_enrolls_with_its_tls_certificate_over_http1_and_http2() {
    let rig = Rig::start_with(tls_mode).await;
    for (udid, alpn) in [("TLS-1", HTTP1), ("TLS-2", b"h2")] {
        let identity = rig.ca.issue(udid).unwrap();
        for body in [
            authenticate(udid),
            token_update(udid),
            report(udid, "Idle", None, ""),
        ] {
            let answer = over_tls(&rig, Some(&identity), alpn, &[], body).await;
            assert_eq!(answer, (200, String::new()));
        }
    }
}

#[tokio::test]
async fn a_handshake_is_never_what_refuses_a_certificate() {
    let rig = Rig::start_with(tls_mode).await;
    let idle = || report("TLS-1", "Idle", None, "");
    let none = over_tls(&rig, None, HTTP1, &[], idle()).await;
    assert_eq!(none, (400, "identity.missing".to_owned()));
    let foreign = SimCa::generate().unwrap().issue("TLS-1").unwrap();
    let untrusted = over_tls(&rig, Some(&foreign), HTTP1, &[], idle()).await;
    assert_eq!(untrusted, (403, "identity.untrusted".to_owned()));
}

#[tokio::test]
async fn an_expired_identity_gets_through_tls_and_is_the_machines_question() {
    let rig = Rig::start_with(tls_mode).await;
    let ago = |hours| Timestamp::now() - SignedDuration::from_hours(hours);
    let expired = rig.ca.issue_valid("TLS-OLD", ago(48), ago(1)).unwrap();
    let answer = over_tls(&rig, Some(&expired), HTTP1, &[], authenticate("TLS-OLD")).await;
    assert_eq!(answer, (403, "identity.expired".to_owned()));
    let not_yet = rig.ca.issue_valid("TLS-NEW", ago(-1), ago(-2)).unwrap();
    let answer = over_tls(&rig, Some(&not_yet), HTTP1, &[], authenticate("TLS-NEW")).await;
    assert_eq!(answer, (403, "identity.expired".to_owned()));
}

#[tokio::test]
async fn an_identity_that_expires_while_enrolled_speaks_on_if_the_policy_lets_it() {
    let end = Timestamp::now() + SignedDuration::from_secs(6);
    let begin = end - SignedDuration::from_hours(1);
    let mut rigs = Vec::new();
    for choice in [ExpiredIdentityChoice::Accept, ExpiredIdentityChoice::Refuse] {
        let rig = Rig::start_with(|config| {
            tls_mode(config);
            config.policy.expired_identity = choice;
        })
        .await;
        let identity = rig.ca.issue_valid("TLS-OLD", begin, end).unwrap();
        for body in [authenticate("TLS-OLD"), token_update("TLS-OLD")] {
            assert_eq!(
                over_tls(&rig, Some(&identity), HTTP1, &[], body).await.0,
                200
            );
        }
        rigs.push((rig, identity));
    }
    let rest = end.duration_since(Timestamp::now()) + SignedDuration::from_secs(1);
    tokio::time::sleep(rest.unsigned_abs()).await;
    for ((rig, identity), expected) in rigs.iter().zip([(200, ""), (403, "identity.expired")]) {
        let idle = report("TLS-OLD", "Idle", None, "");
        let (status, code) = over_tls(rig, Some(identity), HTTP1, &[], idle).await;
        assert_eq!((status, code.as_str()), expected);
    }
}

#[tokio::test]
async fn with_tls_a_header_names_nobody() {
    let rig = Rig::start_with(tls_mode).await;
    let identity = rig.ca.issue("TLS-1").unwrap();
    let header = identity.client_cert_header();
    let headers = [("Client-Cert", header.as_str())];
    let answer = over_tls(&rig, None, HTTP1, &headers, authenticate("TLS-1")).await;
    assert_eq!(answer, (400, "identity.missing".to_owned()));
}

#[tokio::test]
async fn with_a_header_over_tls_the_proxys_own_certificate_names_nobody() {
    let rig = Rig::start_with(|config| {
        tls_mode(config);
        config.identity.header = Some("Client-Cert".to_owned());
        config.identity.header_over_tls = true;
    })
    .await;
    let (device, proxy) = (
        rig.ca.issue("DEV-1").unwrap(),
        rig.ca.issue("proxy").unwrap(),
    );
    let header = device.client_cert_header();
    let headers = [("Client-Cert", header.as_str())];
    let answer = over_tls(&rig, Some(&proxy), HTTP1, &headers, authenticate("DEV-1")).await;
    assert_eq!(answer.0, 200);
    let bare = over_tls(&rig, Some(&proxy), HTTP1, &[], authenticate("DEV-1")).await;
    assert_eq!(bare, (400, "identity.missing".to_owned()));
}

#[tokio::test]
async fn both_forms_of_the_header_name_the_same_device() {
    let rig =
        Rig::start_with(|config| config.identity.header = Some("X-Ssl-Client".to_owned())).await;
    let identity = rig.ca.issue("HDR-1").unwrap();
    let send = async |header: &str, body: Vec<u8>| {
        let headers = [("x-ssl-client", header)];
        rig.client
            .send(Method::PUT, "/mdm", &headers, body)
            .await
            .status
    };
    assert_eq!(
        send(&identity.client_cert_header(), authenticate("HDR-1")).await,
        200
    );
    assert_eq!(
        send(&identity.escaped_pem_header(), token_update("HDR-1")).await,
        200
    );
    assert_eq!(
        send(
            &identity.escaped_pem_header(),
            report("HDR-1", "Idle", None, "")
        )
        .await,
        200
    );
    // Another header is nobody's business, and the default one is not listened to.
    let other = identity.client_cert_header();
    let headers = [("Client-Cert", other.as_str())];
    let answer = rig
        .client
        .send(Method::PUT, "/mdm", &headers, authenticate("HDR-1"))
        .await;
    assert_eq!(answer.code(), "identity.missing");
}

#[tokio::test]
async fn a_proxy_is_believed_without_anchors_only_if_that_is_said() {
    let stranger = SimCa::generate().unwrap().issue("PRX-1").unwrap();
    let header = stranger.client_cert_header();
    let headers = [("Client-Cert", header.as_str())];
    for (trusted, expected) in [(true, 200), (false, 403)] {
        let rig = Rig::start_with(|config| {
            config.identity.anchors.clear();
            config.identity.trust_proxy = trusted;
        })
        .await;
        let answer = rig
            .client
            .send(Method::PUT, "/mdm", &headers, authenticate("PRX-1"))
            .await;
        assert_eq!(answer.status, expected, "{}", answer.text());
    }
}

#[tokio::test]
async fn a_renewed_certificate_is_followed_without_authenticate() {
    let rig = Rig::start().await;
    let mut device = rig.enrolled("REN-1").await;
    device.identity = rig.ca.issue("REN-1").unwrap();
    assert_eq!(device.idle().await.status, 200);
    let events = rig
        .admin(Method::GET, "/v1/enrollments/REN-1/events", "")
        .await;
    assert!(
        events.text().contains("identity-renewed"),
        "{}",
        events.text()
    );
}
