//! Fleets of which some enroll through links, and the command line.

use std::time::Duration;

use device_sim::fleet::{Fleet, FleetConfig, Mix, ProfileLinks};
use device_sim::push::{PushRules, PushService};
use device_sim::transport::{Shown, Target};
use device_sim::{Life, Model, SimCa};
use plist::Value;

use crate::bench::{TOPIC, command};
use crate::by_profile::config;
use crate::fake_server::FakeServer;
use crate::link_server::{Habits, LinkServer};

const LONG: Duration = Duration::from_secs(30);

async fn push() -> PushService {
    let address = ([127, 0, 0, 1], 0).into();
    PushService::bind(address, PushRules::default())
        .await
        .unwrap()
}

fn fleet_config(other: &FakeServer, push: &PushService, links: ProfileLinks) -> FleetConfig {
    let url = format!("http://{}/mdm", other.address);
    let target = Target::new(&url, None, Shown::default()).unwrap();
    FleetConfig {
        links: Some(links),
        ..FleetConfig::new(target, TOPIC, SimCa::generate().unwrap(), push)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn part_of_a_fleet_enrolls_through_links_and_renews_by_the_profile() {
    let (linked, other, push) = (
        LinkServer::start(Habits::default()).await,
        FakeServer::start().await,
        push().await,
    );
    let link = linked.link();
    let links = ProfileLinks::ask(config(), move |device| {
        let link = (device.index % 2 == 0).then(|| link.clone());
        async move { Ok(link) }
    });
    let mix = Mix::only(Model::IPhone);
    let fleet = Fleet::builder().devices(6).seed(7).mix(mix).build();
    let ids: Vec<_> = fleet
        .devices()
        .into_iter()
        .map(|device| device.id)
        .collect();
    let running = fleet.start(fleet_config(&other, &push, links));
    assert!(running.enrolled(LONG).await, "{:?}", running.progress());
    assert_eq!(linked.books.lock().unwrap().bound.len(), 3);
    assert_eq!(other.books.lock().unwrap().certificates.len(), 3);

    let payload = Value::Data(linked.profile_bytes());
    let renew = command("renew", "InstallProfile", &[("Payload", payload)]);
    linked.queue(&ids[0], "renew", renew);
    let (token, magic) = linked.books.lock().unwrap().tokens[&ids[0]][0].clone();
    let token: String = token.iter().map(|byte| format!("{byte:02x}")).collect();
    let headers = [("apns-topic", TOPIC), ("apns-expiration", "4102444800")];
    let body = format!(r#"{{"mdm":"{magic}"}}"#);
    let path = format!("/3/device/{token}");
    crate::fake_server::post(&push, &path, &headers, &body).await;
    let renewed = || linked.books.lock().unwrap().tokens[&ids[0]].len() == 2;
    assert!(running.reaches(LONG, |_| renewed()).await);
    let report = running.stop().await;
    assert_eq!(report.errors.len(), 0, "{:?}", report.errors);
    assert_eq!(report.enrolled, 6);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_that_leads_to_no_enrollment_is_among_the_fleets_errors() {
    let (linked, other, push) = (
        LinkServer::start(Habits::default()).await,
        FakeServer::start().await,
        push().await,
    );
    let links = ProfileLinks::list(config(), [(0, linked.url("/enroll/used"))]);
    let mix = Mix::only(Model::IPhone);
    let fleet = Fleet::builder().devices(2).seed(7).mix(mix).build();
    let running = fleet.start(fleet_config(&other, &push, links));
    assert!(
        running
            .reaches(LONG, |progress| progress.enrolled == 1)
            .await
    );
    let report = running.stop().await;
    let mut errors = report.errors.keys();
    assert!(errors.any(|error| error.contains("This link has been used")));
    assert_eq!(report.devices[0].life, Life::New);
}

async fn command_line(arguments: &[&str]) -> (bool, String) {
    let arguments: Vec<String> = arguments.iter().map(|it| (*it).to_owned()).collect();
    let run = move || {
        std::process::Command::new(env!("CARGO_BIN_EXE_device-sim"))
            .args(arguments)
            .output()
            .unwrap()
    };
    let output = tokio::task::spawn_blocking(run).await.unwrap();
    let text = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(text).unwrap())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_command_line_enrolls_and_says_what_happens() {
    let server = LinkServer::start(Habits::default()).await;
    let link = server.link();
    let (enrolled, said) =
        command_line(&["enroll", "--url", &link, "--count", "2", "--for", "100ms"]).await;
    assert!(enrolled, "{said}");
    for line in [
        "1  SCEP by POST with AES",
        "1  Authenticate: HTTP 200",
        "0  enrolled",
        "0  leaves as Enrolled: 0 commands",
        "2 of 2 enrolled",
    ] {
        assert!(said.contains(line), "{line} is not in {said}");
    }

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("enroll.mobileconfig");
    std::fs::write(&path, server.profile_bytes()).unwrap();
    let path = path.to_str().unwrap();
    let wrong = ["enroll", "--profile", path, "--fault", "wrong-challenge"];
    let (enrolled, said) = command_line(&wrong).await;
    assert!(!enrolled, "{said}");
    assert!(said.contains("0  not enrolled: SCEP PKCSReq: the authority refused"));
    assert!(said.ends_with("0 of 1 enrolled\n"), "{said}");

    let (done, said) = command_line(&["enroll", "--for", "1s"]).await;
    assert!(!done && said.contains("--profile"), "{said}");
}
