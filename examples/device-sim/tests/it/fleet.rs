//! Whole fleets over real HTTP against a tiny server.

use std::sync::Arc;
use std::time::Duration;

use device_sim::fleet::{Control, Fleet, FleetConfig, FleetReport, Mix, RunningFleet};
use device_sim::push::{PushRules, PushService};
use device_sim::transport::{Shown, Target};
use device_sim::{Behaviour, Life, MessageKind, Model, Renewal, SimCa, Wipe};
use plist::Value;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::bench::{TOPIC, command, profile};
use crate::fake_server::FakeServer;

const LONG: Duration = Duration::from_secs(30);

struct World {
    server: FakeServer,
    push: PushService,
    running: RunningFleet,
    ids: Vec<String>,
}

async fn world(count: u64, mix: Mix) -> World {
    let server = FakeServer::start().await;
    let target = Target::new(
        &format!("http://{}/mdm", server.address),
        None,
        Shown::default(),
    );
    start(
        server,
        target.unwrap(),
        SimCa::generate().unwrap(),
        count,
        mix,
    )
    .await
}

async fn start(server: FakeServer, target: Target, ca: SimCa, count: u64, mix: Mix) -> World {
    let push = PushService::bind(([127, 0, 0, 1], 0).into(), PushRules::default())
        .await
        .unwrap();
    let fleet = Fleet::builder()
        .devices(count)
        .seed(7)
        .mix(mix)
        .time_scale(0.002)
        .build();
    let ids = fleet
        .devices()
        .into_iter()
        .map(|device| device.id)
        .collect();
    let running = fleet.start(FleetConfig::new(target, TOPIC, ca, &push));
    assert!(running.enrolled(LONG).await, "{:?}", running.progress());
    World {
        server,
        push,
        running,
        ids,
    }
}

impl World {
    fn queue(&self, per_device: usize) {
        for id in &self.ids {
            for nth in 0..per_device {
                let uuid = format!("{id}-{nth}");
                let body = if nth % 2 == 0 {
                    let queries = Value::Array(vec!["OSVersion".into(), "DeviceName".into()]);
                    command(&uuid, "DeviceInformation", &[("Queries", queries)])
                } else {
                    let payload = profile(&format!("com.example.{nth}"));
                    command(&uuid, "InstallProfile", &[("Payload", payload)])
                };
                self.server.queue(id, &uuid, body);
            }
        }
    }

    async fn push_all(&self) {
        for id in &self.ids {
            assert_eq!(self.server.push(&self.push, id).await, 200);
        }
    }
}

/// Compares the server's books with the devices': every command that a device finished
/// arrived with the outcome that the device remembers.
fn assert_books_agree(server: &FakeServer, report: &FleetReport) {
    let results = server.results();
    let finished = || {
        report
            .commands()
            .filter(|record| record.execution.confirmed)
    };
    assert_eq!(finished().count(), results.len());
    for record in finished() {
        let key = (record.execution.enrollment_id.clone(), record.uuid.clone());
        let outcome = format!("{:?}", record.execution.outcome.unwrap());
        assert!(
            results[&key].iter().all(|status| *status == outcome),
            "{key:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_faultless_fleet_enrolls_and_answers_everything_once() {
    let world = world(30, Mix::faultless()).await;
    world.queue(4);
    world.push_all().await;
    assert!(
        world
            .running
            .reaches(LONG, |progress| progress.finished == 120)
            .await
    );
    let report = world.running.stop().await;
    assert_eq!(report.enrolled, 30);
    assert_eq!(report.errors.len(), 0, "{:?}", report.errors);
    assert_eq!(report.complaints().count(), 0);
    assert_eq!(report.repeated, 0);
    assert_books_agree(&world.server, &report);
    let results = world.server.results();
    assert_eq!(results.len(), 120);
    assert!(results.values().all(|statuses| statuses.len() == 1));
    assert!(
        report
            .commands()
            .all(|record| record.execution.times_executed == 1)
    );
    assert_eq!(report.requests_by_kind[&MessageKind::Authenticate], 30);
    assert_eq!(report.latency.count, report.requests);
    assert!(report.latency.p50 <= report.latency.p99);
    let agents = world.server.books.lock().unwrap().user_agents.clone();
    assert!(agents.iter().all(|agent| agent == "MDM/1.0"));
    serde_json::to_string(&report).unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_fleet_with_every_kind_of_trouble_still_finishes_every_command() {
    let trouble = Behaviour {
        not_now: 0.3,
        lose_reply: 0.1,
        lose_request: 0.1,
        reboot: 0.05,
        idle_after_boot: 1.0,
        ask_bootstrap_token: 0.5,
        ..Behaviour::default()
    };
    let mix = Mix {
        behaviours: vec![(trouble, 1)],
        ..Mix::faultless()
    };
    let world = world(20, mix).await;
    world.queue(6);
    let wanted = 120;
    // A server that wakes again whoever has not answered, as it must.
    for _ in 0..100 {
        world.push_all().await;
        let done = |progress: &device_sim::fleet::Progress| progress.finished >= wanted;
        if world
            .running
            .reaches(Duration::from_millis(200), done)
            .await
        {
            break;
        }
    }
    let snapshot = world.running.snapshot().await;
    assert_eq!(snapshot.len(), 20);
    let report = world.running.stop().await;
    assert_eq!(world.server.results().len(), 120);
    assert_books_agree(&world.server, &report);
    assert!(
        world
            .server
            .results()
            .values()
            .any(|statuses| statuses.len() > 1),
        "no reply was lost"
    );
    assert!(report.repeated > 0);
    assert!(report.requests_by_kind.contains_key(&MessageKind::NotNow));
    for record in report.commands() {
        assert!(record.execution.confirmed, "{record:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_push_to_a_silent_device_is_kept_and_delivered_when_it_comes_back() {
    let world = world(1, Mix::only(Model::IPhone)).await;
    world.running.control(0, Control::GoSilent);
    assert!(
        world
            .running
            .reaches(LONG, |progress| progress.unreachable == 1)
            .await
    );
    world.queue(1);
    world.push_all().await;
    world.push_all().await;
    assert!(
        !world
            .running
            .reaches(Duration::from_millis(200), |p| p.finished == 1)
            .await
    );
    world.running.control(0, Control::ComeBack);
    assert!(
        world
            .running
            .reaches(LONG, |progress| progress.finished == 1)
            .await
    );
    let counts = world.push.hub().counts();
    assert_eq!((counts.kept, counts.replaced), (2, 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_erased_device_is_unregistered_and_can_enroll_again() {
    let world = world(1, Mix::only(Model::IPhone)).await;
    let id = world.ids[0].clone();
    world
        .server
        .queue(&id, "erase", command("erase", "EraseDevice", &[]));
    world.push_all().await;
    assert!(
        world
            .running
            .reaches(LONG, |progress| progress.enrolled == 0)
            .await
    );
    assert_eq!(world.server.push(&world.push, &id).await, 410);
    world.running.control(0, Control::ReEnroll(Wipe::Yes));
    assert!(world.running.enrolled(LONG).await);
    assert_eq!(world.server.push(&world.push, &id).await, 200);
    let report = world.running.stop().await;
    assert_eq!(report.devices[0].life, Life::Enrolled);
    assert_eq!(report.devices[0].counters.enrollments, 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn renewal_and_check_out_happen_over_real_http() {
    let world = world(1, Mix::only(Model::IPhone)).await;
    let id = world.ids[0].clone();
    world.running.control(0, Control::Renew(Renewal::Silent));
    world.queue(1);
    world.push_all().await;
    assert!(
        world
            .running
            .reaches(LONG, |progress| progress.finished == 1)
            .await
    );
    assert_eq!(
        world.server.books.lock().unwrap().certificates[&id].len(),
        2
    );
    world.running.control(0, Control::CheckOut);
    assert!(
        world
            .running
            .reaches(LONG, |progress| progress.enrolled == 0)
            .await
    );
    // It counts as gone when it begins to leave; the stop waits for its goodbye.
    let report = world.running.stop().await;
    assert_eq!(report.devices[0].life, Life::Left);
    assert_eq!(world.server.books.lock().unwrap().checked_out, [id]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn over_tls_every_device_shows_its_own_client_certificate() {
    let ca = SimCa::generate().unwrap();
    let key = rcgen::KeyPair::generate().unwrap();
    let own = rcgen::CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    let own = own.self_signed(&key).unwrap().der().clone();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut clients = rustls::RootCertStore::empty();
    clients
        .add(CertificateDer::from(ca.certificate_der().to_vec()))
        .unwrap();
    let verifier = rustls::server::WebPkiClientVerifier::builder_with_provider(
        clients.into(),
        provider.clone(),
    );
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_client_cert_verifier(verifier.build().unwrap())
        .with_single_cert(
            vec![own.clone()],
            PrivateKeyDer::Pkcs8(key.serialize_der().into()),
        )
        .unwrap();
    let server = FakeServer::start_tls(Arc::new(config)).await;
    let mut roots = rustls::RootCertStore::empty();
    roots.add(own).unwrap();
    let url = format!("https://localhost:{}/mdm", server.address.port());
    let target = Target::new(&url, None, Shown::MutualTls(Arc::new(roots))).unwrap();
    let world = start(server, target, ca, 3, Mix::only(Model::Mac)).await;
    world.queue(2);
    world.push_all().await;
    assert!(
        world
            .running
            .reaches(LONG, |progress| progress.finished == 6)
            .await
    );
    let report = world.running.stop().await;
    assert_eq!(report.errors.len(), 0, "{:?}", report.errors);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_fleet_without_a_server_reports_errors_and_stops_in_time() {
    let push = PushService::bind(([127, 0, 0, 1], 0).into(), PushRules::default())
        .await
        .unwrap();
    let target = Target::new("http://127.0.0.1:1/mdm", None, Shown::default()).unwrap();
    let config = FleetConfig::new(target, TOPIC, SimCa::generate().unwrap(), &push);
    let config = FleetConfig {
        grace: Duration::from_millis(100),
        ..config
    };
    let fleet = Fleet::builder().devices(3).mix(Mix::faultless()).build();
    let running = fleet.start(config);
    assert!(!running.enrolled(Duration::from_millis(200)).await);
    let report = running.stop().await;
    assert_eq!(report.enrolled, 0);
    assert!(
        report
            .errors
            .keys()
            .any(|error| error.starts_with("connect:")),
        "{report:?}"
    );
}

#[test]
fn the_same_seed_makes_the_same_fleet() {
    let build = |seed| Fleet::builder().devices(300).seed(seed).build().devices();
    assert_eq!(build(7), build(7));
    assert_ne!(build(7), build(8));
}

#[test]
fn the_usual_mix_holds_every_model() {
    let devices = Fleet::builder().devices(500).seed(7).build().devices();
    for model in Model::ALL {
        assert!(
            devices.iter().any(|device| device.model == model),
            "{model:?}"
        );
    }
}

#[test]
fn a_header_is_for_http_and_a_client_certificate_for_https() {
    assert!(Target::new("https://mdm.example.com/", None, Shown::default()).is_err());
    let roots = Arc::new(rustls::RootCertStore::empty());
    assert!(Target::new("http://mdm.example.com/", None, Shown::MutualTls(roots)).is_err());
    assert!(Target::new("mdm.example.com", None, Shown::default()).is_err());
}
