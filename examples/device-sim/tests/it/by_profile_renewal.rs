//! The enrollment profile comes again: a new identity, and all else stays.

use device_sim::enroll::{EnrollFault, Enrolled};
use device_sim::{ChannelId, MessageKind, Outcome, SimDevice};
use mdm_core::profile::{Content, Profile, Url};
use plist::{Dictionary, Value};

use crate::bench::command;
use crate::by_profile::{device, enroll};
use crate::link_server::{Habits, LinkServer};

struct World {
    server: LinkServer,
    device: SimDevice,
    enrolled: Enrolled,
}

async fn world() -> World {
    let server = LinkServer::start(Habits::default()).await;
    let mut device = device(2);
    let enrolled = enroll(&server, &mut device, EnrollFault::None)
        .await
        .unwrap();
    World {
        server,
        device,
        enrolled,
    }
}

impl World {
    /// Sends a profile by InstallProfile and lets the device do what it then does.
    async fn install(&mut self, uuid: &str, profile: Vec<u8>) -> Vec<MessageKind> {
        let payload = Value::Data(profile);
        let body = command(uuid, "InstallProfile", &[("Payload", payload)]);
        self.server.queue(self.device.id(), uuid, body);
        let said = self.enrolled.ask_for_commands(&mut self.device).await;
        assert!(said.iter().all(|said| said.is_confirmed()), "{said:?}");
        said.into_iter().map(|said| said.kind).collect()
    }

    fn report(&self, uuid: &str) -> Dictionary {
        self.server.books.lock().unwrap().reports[uuid].clone()
    }

    fn error_of(&self, uuid: &str) -> String {
        let report = self.report(uuid);
        let chain = report["ErrorChain"].as_array().unwrap();
        let inner = chain[1].as_dictionary().unwrap();
        let text = inner["LocalizedDescription"].as_string();
        text.unwrap().to_owned()
    }
}

#[tokio::test]
async fn the_profile_sent_again_renews_the_identity_and_keeps_the_rest() {
    let mut world = world().await;
    let wifi = crate::bench::profile("com.example.wifi");
    world.install("wifi", wifi.into_data().unwrap()).await;
    let old = world.device.identity().unwrap().clone();
    let push = world.device.push_address(&ChannelId::Device).cloned();

    let profile = world.server.profile_bytes();
    let said = world.install("renew", profile).await;
    assert_eq!(
        said,
        [
            MessageKind::Idle,
            MessageKind::Acknowledged,
            MessageKind::Authenticate,
            MessageKind::TokenUpdate
        ]
    );
    let new = world.device.identity().unwrap();
    assert_ne!(new.certificate_der, old.certificate_der);
    assert_eq!(new.common_name, "device 2");
    assert_eq!(world.device.push_address(&ChannelId::Device).cloned(), push);
    assert!(world.device.is_enrolled(&ChannelId::Device));
    assert_eq!(
        world.device.profiles(&ChannelId::Device),
        ["com.example.wifi"]
    );
    assert_eq!(world.device.counters().enrollments, 1);
    let books = world.server.books.lock().unwrap();
    let told = &books.tokens[world.device.id()];
    assert_eq!(told.len(), 2);
    assert_eq!(told[0], told[1]);
}

#[tokio::test]
async fn a_renewal_that_scep_refuses_is_reported_and_leaves_the_old_identity() {
    let mut world = world().await;
    let old = world.device.identity().unwrap().clone();
    world.enrolled.misbehave(EnrollFault::WrongChallenge);
    let profile = world.server.profile_bytes();
    let said = world.install("renew", profile).await;
    assert_eq!(said, [MessageKind::Idle, MessageKind::Error]);
    assert_eq!(*world.device.identity().unwrap(), old);
    assert_eq!(
        world.error_of("renew"),
        "SCEP PKCSReq: the authority refused: BadRequest"
    );
    let execution = world.device.execution(&ChannelId::Device, "renew").unwrap();
    assert_eq!(execution.outcome, Some(Outcome::Error));
    assert_eq!(execution.error_code, Some(4001));

    // The next one, without the fault, goes through.
    let profile = world.server.profile_bytes();
    world.install("again", profile).await;
    assert_ne!(*world.device.identity().unwrap(), old);
}

#[tokio::test]
async fn a_profile_that_is_no_update_is_refused_without_asking_scep() {
    let mut world = world().await;
    let change = |profile: &mut Profile| {
        for payload in &mut profile.payloads {
            if let Content::Mdm(mdm) = &mut payload.content {
                mdm.server_url = Url::parse("http://127.0.0.1:1/other").unwrap();
            }
        }
    };
    let mut profile = world.server.profile();
    change(&mut profile);
    let asked = world.server.log().len();
    let said = world.install("move", profile.encode().unwrap()).await;
    assert_eq!(said, [MessageKind::Idle, MessageKind::Error]);
    assert!(
        world.error_of("move").contains("ServerURL"),
        "{}",
        world.error_of("move")
    );
    assert_eq!(world.server.log().len(), asked + 2);
}

#[tokio::test]
async fn commands_that_follow_in_the_session_are_answered_under_the_old_identity() {
    let mut world = world().await;
    let id = world.device.id().to_owned();
    let payload = Value::Data(world.server.profile_bytes());
    let renew = command("renew", "InstallProfile", &[("Payload", payload)]);
    world.server.queue(&id, "renew", renew);
    world
        .server
        .queue(&id, "list", command("list", "ProfileList", &[]));
    let said = world.enrolled.ask_for_commands(&mut world.device).await;
    let kinds: Vec<_> = said.iter().map(|said| said.kind).collect();
    assert_eq!(
        kinds,
        [
            MessageKind::Idle,
            MessageKind::Acknowledged,
            MessageKind::Acknowledged,
            MessageKind::Authenticate,
            MessageKind::TokenUpdate
        ]
    );
    assert!(said.iter().all(|said| said.is_confirmed()), "{said:?}");
}

#[tokio::test]
async fn a_restart_forgets_an_installation_that_was_begun() {
    let mut world = world().await;
    let now = jiff::Timestamp::now();
    world.device.ask_for_commands(now);
    let idle = world.device.poll(now).unwrap();
    let payload = Value::Data(world.server.profile_bytes());
    let renew = command("renew", "InstallProfile", &[("Payload", payload)]);
    let reply = device_sim::Reply::ok(renew);
    assert!(world.device.on_reply(now, idle.exchange, reply));
    let profile = world.device.take_installation().unwrap();
    assert!(world.device.take_installation().is_none());
    assert!(world.device.poll(now).is_none());
    world.device.restart(now);
    assert!(!world.device.not_installed(now, &profile, "too late"));
    let execution = world.device.execution(&ChannelId::Device, "renew").unwrap();
    assert_eq!(
        (execution.times_forgotten, execution.times_executed),
        (1, 0)
    );
}
