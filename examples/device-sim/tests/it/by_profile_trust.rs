//! Whom a device trusts that has only a profile to go by, and how it shows who it is.

use std::sync::Arc;

use device_sim::enroll::{
    EnrollCause, EnrollConfig, EnrollFault, ProfileProblem, Stage, download, run,
};
use device_sim::transport::{Network, Shown};
use device_sim::{ChannelId, Life, MessageKind};
use mdm_core::identity::Anchors;
use rustls::pki_types::PrivateKeyDer;

use crate::by_profile::{config, device, enroll};
use crate::link_server::{Authority, Habits, LinkServer, Tls};

#[tokio::test]
async fn a_profile_has_to_be_signed_by_whom_the_anchors_vouch_for() {
    let server = LinkServer::start(Habits::default()).await;
    let anchors = |der: &[u8]| Some(Arc::new(Anchors::new([der]).unwrap()));
    let ours = EnrollConfig {
        profile_anchors: anchors(&Authority::ours().certificate),
        ..config()
    };
    let signed = server.profile_bytes();
    let plain = server.profile().encode().unwrap();
    run(&signed, &mut device(0), &ours, EnrollFault::None)
        .await
        .unwrap();
    let refused = run(&plain, &mut device(0), &ours, EnrollFault::None).await;
    let refused = refused.unwrap_err();
    assert!(
        matches!(
            refused.cause(),
            EnrollCause::Profile(ProfileProblem::Unsigned(_))
        ),
        "{refused}"
    );
    let other = device_sim::SimCa::generate().unwrap();
    let theirs = EnrollConfig {
        profile_anchors: anchors(other.certificate_der()),
        ..config()
    };
    let refused = run(&signed, &mut device(0), &theirs, EnrollFault::None).await;
    let refused = refused.unwrap_err();
    assert_eq!(refused.stage(), Stage::Profile);
    assert!(
        matches!(
            refused.cause(),
            EnrollCause::Profile(ProfileProblem::Untrusted(_))
        ),
        "{refused}"
    );
}

#[tokio::test]
async fn without_signature_header_and_tls_nothing_would_show_the_certificate() {
    let server = LinkServer::start(Habits {
        change: |mut profile| {
            profile.mdm.sign_message = None;
            profile
        },
        ..Habits::default()
    })
    .await;
    let error = enroll(&server, &mut device(0), EnrollFault::None).await;
    let error = error.unwrap_err();
    assert_eq!(error.stage(), Stage::Profile);
    assert!(
        error
            .to_string()
            .contains("nothing shows the device's certificate")
    );

    // With a header it goes out unsigned, which this server refuses.
    let config = EnrollConfig {
        network: Network::default().shown_on_http(Shown::default()),
        ..config()
    };
    let profile = server.profile_bytes();
    let error = run(&profile, &mut device(0), &config, EnrollFault::None).await;
    let error = error.unwrap_err();
    assert_eq!(error.stage(), Stage::Message(MessageKind::Authenticate));
    assert!(
        error.to_string().contains("HTTP 400: no signature"),
        "{error}"
    );
}

/// A server certificate for `localhost` by a root.
fn server_tls() -> (Arc<rustls::ServerConfig>, Vec<u8>) {
    let root_key = rcgen::KeyPair::generate().unwrap();
    let mut root = rcgen::CertificateParams::default();
    root.distinguished_name
        .push(rcgen::DnType::CommonName, "Server Root");
    root.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    let root_der = root.self_signed(&root_key).unwrap().der().to_vec();
    let issuer = rcgen::Issuer::new(root, root_key);
    let key = rcgen::KeyPair::generate().unwrap();
    let leaf = rcgen::CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    let leaf = leaf.signed_by(&key, &issuer).unwrap().der().clone();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![leaf], PrivateKeyDer::Pkcs8(key.serialize_der().into()))
        .unwrap();
    (Arc::new(config), root_der)
}

#[tokio::test]
async fn over_https_the_profile_says_whom_to_trust_and_its_pins_are_kept() {
    let (tls, root) = server_tls();
    let habits = |pin: Vec<u8>| Habits {
        tls: Some(Tls {
            config: tls.clone(),
            root: root.clone(),
            pin,
        }),
        ..Habits::default()
    };
    let server = LinkServer::start(habits(root.clone())).await;
    // A link is followed before there is a profile, so it needs a root of its own.
    let error = download(&server.link(), &Network::default()).await;
    assert!(error.unwrap_err().to_string().contains("tls:"));
    let network = Network::default().trust(root.clone());
    let profile = download(&server.link(), &network).await.unwrap();
    let mut first = device(0);
    run(&profile, &mut first, &config(), EnrollFault::None)
        .await
        .unwrap();
    assert!(first.is_enrolled(&ChannelId::Device));

    // The chain is good, and the pinned certificate is not in it.
    let (_, other) = server_tls();
    let server = LinkServer::start(habits(other)).await;
    let profile = server.profile_bytes();
    let mut second = device(1);
    let error = run(&profile, &mut second, &config(), EnrollFault::None).await;
    let error = error.unwrap_err();
    assert_eq!(error.stage(), Stage::Message(MessageKind::Authenticate));
    assert!(
        error.to_string().contains("no pinned certificate"),
        "{error}"
    );
    assert_eq!(second.life(), Life::Left);
}
