//! A device that has only a downloaded profile to go by.

use std::sync::{Arc, Mutex};

use device_sim::enroll::{
    EnrollCause, EnrollConfig, EnrollError, EnrollFault, Enrolled, Event, KeyPool, KeySource,
    Observer, Stage, download, run,
};
use device_sim::transport::Network;
use device_sim::{Behaviour, Life, MessageKind, Model, SimDevice};
use mdm_core::profile::enrollment::{EnrollmentProfile, Identity};
use mdm_core::profile::{Acme, MdmTopic, PayloadIdentifier, Scep, Subject, Url};
use mdm_core::secret::Secret;

use crate::bench::TOPIC;
use crate::link_server::{Habits, LinkServer};

/// Keys cost a tenth of a second each, and most tests are not about them.
pub(crate) fn config() -> EnrollConfig {
    static POOL: std::sync::OnceLock<Arc<KeyPool>> = std::sync::OnceLock::new();
    EnrollConfig {
        keys: KeySource::Pool(POOL.get_or_init(|| KeyPool::new(4)).clone()),
        ..EnrollConfig::default()
    }
}

pub(crate) fn device(index: u64) -> SimDevice {
    SimDevice::new(7, index, Model::IPhone, Behaviour::default())
}

/// Downloads the profile and enrolls.
pub(crate) async fn enroll(
    server: &LinkServer,
    device: &mut SimDevice,
    fault: EnrollFault,
) -> Result<Enrolled, EnrollError> {
    let config = config();
    let profile = download(&server.link(), &config.network).await.unwrap();
    run(&profile, device, &config, fault).await
}

#[tokio::test]
async fn a_device_with_a_link_and_nothing_else_enrolls_and_takes_commands() {
    let server = LinkServer::start(Habits::default()).await;
    let told: Arc<Mutex<Vec<String>>> = Arc::default();
    let notes = told.clone();
    let config = EnrollConfig {
        observer: Observer::new(move |device, event: &Event| {
            notes.lock().unwrap().push(format!("{device} {event}"));
        }),
        ..EnrollConfig::default()
    };
    let profile = download(&server.url("/enroll/moved"), &config.network).await;
    let mut device = device(3);
    let mut enrolled = run(&profile.unwrap(), &mut device, &config, EnrollFault::None)
        .await
        .unwrap();
    assert_eq!(
        server.log(),
        [
            "GetCACaps",
            "GetCACert",
            "PKIOperation POST",
            "Authenticate 200",
            "TokenUpdate 200",
            "Idle 200"
        ]
    );
    assert_eq!(device.life(), Life::Enrolled);
    assert_eq!(device.topic(), Some(TOPIC));
    assert_eq!(device.identity().unwrap().common_name, "device 1");
    assert!(enrolled.authenticate().signature().is_some());

    let command = crate::bench::command("list", "ProfileList", &[]);
    server.queue(device.id(), "list", command);
    let said = enrolled.ask_for_commands(&mut device).await;
    let kinds: Vec<_> = said.iter().map(|said| said.kind).collect();
    assert_eq!(kinds, [MessageKind::Idle, MessageKind::Acknowledged]);
    assert!(said.iter().all(device_sim::enroll::Said::is_confirmed));
    let listed = server.books.lock().unwrap().reports["list"].clone();
    let listed = mdm_core::profile::InstalledList::read(&listed).unwrap();
    assert_eq!(listed.profiles[0].identifier.as_str(), "org.example.mdm");
    assert!(listed.profiles[0].is_enrollment());

    let told = told.lock().unwrap();
    assert!(told[0].starts_with("3 profile “org.example.mdm”: server http://127"));
    assert!(
        told.contains(&"3 RSA key of 2048 bits".to_owned()),
        "{told:?}"
    );
    assert!(
        told.contains(&"3 SCEP by POST with AES".to_owned()),
        "{told:?}"
    );
    assert!(told.contains(&"3 Acknowledged (ProfileList): HTTP 200".to_owned()));
    let bodies: String = told.concat();
    assert!(!bodies.contains("PRIVATE"), "{bodies}");
}

#[tokio::test]
async fn an_authority_without_post_and_aes_is_asked_by_get_with_triple_des() {
    let server = LinkServer::start(Habits {
        modern: false,
        ..Habits::default()
    })
    .await;
    let mut device = device(0);
    enroll(&server, &mut device, EnrollFault::None)
        .await
        .unwrap();
    assert_eq!(server.log()[2], "PKIOperation GET");
    assert_eq!(device.life(), Life::Enrolled);
}

#[tokio::test]
async fn a_pending_request_is_asked_again_at_once_and_then_after_the_delay() {
    let habits = |pending| Habits {
        pending,
        change_scep: |scep| Scep {
            retries: Some(2),
            retry_delay: Some(1),
            ..scep
        },
        ..Habits::default()
    };
    let server = LinkServer::start(habits(2)).await;
    let began = std::time::Instant::now();
    let mut first = device(0);
    enroll(&server, &mut first, EnrollFault::None)
        .await
        .unwrap();
    let took = began.elapsed().as_secs_f64();
    assert!((1.0..10.0).contains(&took), "{took}");
    let asked = |server: &LinkServer| {
        let log = server.log();
        log.iter().filter(|line| line.starts_with("PKI")).count()
    };
    assert_eq!(asked(&server), 3);

    let server = LinkServer::start(habits(3)).await;
    let error = enroll(&server, &mut device(1), EnrollFault::None).await;
    let error = error.unwrap_err();
    assert!(matches!(error.cause(), EnrollCause::Pending(2)), "{error}");
    assert_eq!(asked(&server), 3);
}

#[tokio::test]
async fn a_device_in_a_bad_network_repeats_itself_until_it_is_enrolled() {
    let server = LinkServer::start(Habits::default()).await;
    let trouble = Behaviour {
        lose_request: 0.3,
        lose_reply: 0.3,
        ..Behaviour::default()
    };
    let mut device = SimDevice::new(7, 0, Model::Mac, trouble.scaled(0.0002));
    let mut enrolled = enroll(&server, &mut device, EnrollFault::None)
        .await
        .unwrap();
    let long = std::time::Duration::from_millis(300);
    enrolled.stay(&mut device, long, long / 10).await;
    assert_eq!(device.life(), Life::Enrolled);
    assert!(device.counters().unanswered > 0);
    assert_eq!(device.complaints(), []);
}

#[tokio::test]
async fn the_same_seed_says_the_same_whatever_key_it_makes() {
    let mut bodies = Vec::new();
    let mut identities = Vec::new();
    for _ in 0..2 {
        let server = LinkServer::start(Habits::default()).await;
        let config = EnrollConfig::default();
        let profile = server.profile_bytes();
        let mut device = device(5);
        let enrolled = run(&profile, &mut device, &config, EnrollFault::None).await;
        enrolled.unwrap();
        bodies.push(server.books.lock().unwrap().bodies.clone());
        identities.push(device.identity().unwrap().clone());
    }
    assert_eq!(bodies[0].len(), 2);
    assert_eq!(bodies[0], bodies[1]);
    assert_ne!(identities[0].key_der, identities[1].key_der);
}

#[tokio::test]
async fn devices_of_a_pool_share_keys_and_others_do_not() {
    let server = LinkServer::start(Habits::default()).await;
    let config = EnrollConfig {
        keys: KeySource::Pool(KeyPool::new(1)),
        ..EnrollConfig::default()
    };
    let mut identities = Vec::new();
    for index in 0..2 {
        let mut device = device(index);
        let profile = server.profile_bytes();
        let enrolled = run(&profile, &mut device, &config, EnrollFault::None).await;
        enrolled.unwrap();
        identities.push(device.identity().unwrap().clone());
    }
    assert_eq!(identities[0].key_der, identities[1].key_der);
    assert_ne!(identities[0].certificate_der, identities[1].certificate_der);
}

#[tokio::test]
async fn links_that_lead_nowhere_say_where_they_ended() {
    let server = LinkServer::start(Habits::default()).await;
    for (path, says) in [
        (
            "/enroll/used",
            "download of the profile: HTTP 410: This link has been used. Ask for another.",
        ),
        ("/enroll/empty", "the page has no link to a profile"),
        ("/enroll/loop", "more than 5 pages"),
        ("/nowhere", "HTTP 404"),
    ] {
        let error = download(&server.url(path), &Network::default()).await;
        let error = error.unwrap_err();
        assert_eq!(error.stage(), Stage::Download);
        assert!(error.to_string().contains(says), "{error}");
    }
    let error = download("http://127.0.0.1:1/enroll/x", &Network::default()).await;
    assert!(error.unwrap_err().to_string().contains("connect:"));
}

#[tokio::test]
async fn what_the_profile_asks_for_in_vain_is_named() {
    type Change = fn(Scep) -> Scep;
    let cases: [(Change, Stage, &str); 4] = [
        (
            |scep| Scep {
                key_size: None,
                ..scep
            },
            Stage::Key,
            "1024 bits: this simulator makes 2048, 3072 and 4096 (the profile states no Keysize",
        ),
        (
            |scep| Scep {
                ca_fingerprint: Some(vec![7; 20]),
                ..scep
            },
            Stage::CaCertificate,
            "no certificate of the authority has the CAFingerprint",
        ),
        (
            |scep| Scep {
                subject: Some(Subject::new().with("Mail", "a")),
                ..scep
            },
            Stage::Key,
            "“Mail” in Subject is no attribute",
        ),
        (
            |scep| Scep {
                url: Url::parse("http://127.0.0.1:1/scep").unwrap(),
                ..scep
            },
            Stage::CaCapabilities,
            "connect:",
        ),
    ];
    for (change_scep, stage, says) in cases {
        let habits = Habits {
            change_scep,
            ..Habits::default()
        };
        let server = LinkServer::start(habits).await;
        let mut device = device(0);
        let error = enroll(&server, &mut device, EnrollFault::None).await;
        let error = error.unwrap_err();
        assert_eq!(error.stage(), stage, "{error}");
        assert!(error.to_string().contains(says), "{error}");
        assert_eq!(device.life(), Life::New);
    }
}

#[tokio::test]
async fn identities_that_the_simulator_cannot_get_are_refused_by_name() {
    let acme = Acme::attested(
        Url::parse("https://acme.example.org/directory").unwrap(),
        Secret::new("client".to_owned()),
        Subject::new().with("CN", "device"),
    );
    let profile = EnrollmentProfile::manual(
        PayloadIdentifier::parse("org.example.mdm").unwrap(),
        MdmTopic::parse(TOPIC).unwrap(),
        Url::parse("https://mdm.example.org/mdm").unwrap(),
        Identity::Acme(acme),
    );
    let profile = profile.build().unwrap().encode().unwrap();
    let error = run(&profile, &mut device(0), &config(), EnrollFault::None).await;
    let error = error.unwrap_err().to_string();
    assert!(
        error.starts_with("profile: the identity comes by ACME"),
        "{error}"
    );

    let error = run(b"<html>", &mut device(0), &config(), EnrollFault::None).await;
    assert_eq!(error.unwrap_err().stage(), Stage::Profile);
}

#[tokio::test]
async fn a_user_enrollment_does_not_take_the_profile_of_a_device_enrollment() {
    let server = LinkServer::start(Habits::default()).await;
    let mut device = SimDevice::new(7, 0, Model::UserEnrolledIPhone, Behaviour::default());
    let error = enroll(&server, &mut device, EnrollFault::None).await;
    let error = error.unwrap_err().to_string();
    assert!(error.contains("EnrollmentMode is absent"), "{error}");
}
