//! Every value of a step, printed with `{:?}`: what a host may write into its log without a thought.

use std::fmt::Debug;

use mdm_core::{
    enrollment::{Change, Input, Policy, Ruling, ViewQuery, handle},
    entropy::Entropy,
    id::EnrollmentId,
    identity::Presented,
    plist::PlistLimits,
    queue::NewCommand,
    request::{self, Endpoint},
};
use mdm_tests::{memory::MemoryStore, store::HostStore, world::Identities};

use super::{
    devices::{MODELS, Watched, commands},
    treasure::Treasure,
};

/// A host that prints everything.
struct Host {
    store: MemoryStore,
    policy: Policy,
    entropy: Entropy,
    log: String,
    /// The event log as JSON: what goes to webhooks and to the admin API.
    events: String,
}

impl Host {
    fn print(&mut self, value: &dyn Debug) {
        self.log.push_str(&format!("{value:?}\n{value:#?}\n"));
    }

    fn step(&mut self, now: jiff::Timestamp, input: Input) -> mdm_core::enrollment::HttpReply {
        let query = ViewQuery::of(&input, now);
        let view = self.store.load(&query).expect("it loads");
        for value in [&input as &dyn Debug, &query, &view] {
            self.print(value);
        }
        let (device, revision) = (query.channel.device(), view.revision);
        let step = handle(view, input, &self.policy, now, &mut self.entropy);
        self.print(&step);
        for change in &step.changes {
            if let Change::Log(event) | Change::LogLater(event) = change {
                self.events
                    .push_str(&serde_json::to_string(event).expect("events serialise"));
            }
        }
        self.store
            .commit(&device, revision, step.changes)
            .expect("it is committed");
        let http = step.reply.into_http();
        self.print(&http);
        http
    }
}

#[test]
fn nothing_of_a_step_shows_a_secret_or_a_name_when_it_is_printed() {
    let identities = Identities::generate();
    let mut host = Host {
        store: MemoryStore::new(),
        policy: Policy::default(),
        entropy: Entropy::from_seed([3; 32]),
        log: String::new(),
        events: String::new(),
    };
    let mut everything = Treasure::default();
    for (number, model) in MODELS.into_iter().enumerate() {
        let mut watched = Watched::new(number, model, &identities);
        for _ in 0..3 {
            let now = watched.now;
            watched.talk(|outgoing| {
                let request = request::read(
                    outgoing.body.to_vec(),
                    Some(outgoing.content_type),
                    Endpoint::Both,
                    &PlistLimits::default(),
                );
                let request = request.expect("devices write what can be read");
                host.print(&request);
                host.print(request.message());
                let certificate = Presented::vouched_by_host(&outgoing.identity.certificate_der);
                let input = Input::Request {
                    request: Box::new(request),
                    certificate,
                    ruling: Ruling::default(),
                };
                let http = host.step(now, input);
                device_sim::Reply {
                    status: http.status,
                    body: http.body.to_vec(),
                }
            });
            watched.assert_enrolled();
            for name in watched.names() {
                for command in commands(&watched.device, &mut host.entropy) {
                    host.print(&command);
                    let input = Input::Enqueue {
                        channel: EnrollmentId::parse(name.clone()).expect("a name"),
                        command: Box::new(NewCommand::new(command)),
                    };
                    host.step(watched.now, input);
                }
            }
            watched.wake();
            if model == device_sim::Model::SharedIPad {
                watched.device.log_in_user("student-QZ7@example.com");
            }
        }
        everything.extend(watched.treasure);
    }
    assert_worth_looking_for(&everything);
    assert!(host.log.len() > 100_000 && host.events.len() > 5_000);
    assert_eq!(everything.find(host.log.as_bytes()), [""; 0]);
    // Events name their enrollment; that is what they are for. Secrets they have none.
    let mut secrets = everything.clone();
    secrets.forget(&["UDID", "EnrollmentID", "UserShortName"]);
    assert_eq!(secrets.find(host.events.as_bytes()), [""; 0]);
}

/// Looking for nothing finds nothing.
pub(super) fn assert_worth_looking_for(treasure: &Treasure) {
    let kinds = treasure.kinds();
    for kind in [
        "ActivationLockBypassCode",
        "BootstrapToken",
        "EnrollmentID",
        "NewPassword",
        "PIN",
        "Payload",
        "PushMagic",
        "SerialNumber",
        "Token",
        "UDID",
        "UnlockToken",
        "UserLongName",
    ] {
        assert!(kinds.contains(&kind), "no {kind} among {kinds:?}");
    }
}
