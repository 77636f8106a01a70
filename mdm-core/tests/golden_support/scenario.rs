//! A device's life, step by step: what each step was given, and what it gave.

use std::{fs, path::Path};

use jiff::{SignedDuration, Timestamp};
use mdm_core::{
    command::{Command, CommandUuid},
    enrollment::{Hold, Input, Policy, Ruling, ViewQuery, handle},
    entropy::Entropy,
    id::EnrollmentId,
    identity::Presented,
    plist::Dictionary,
    queue::NewCommand,
};
use serde_json::{Value, json};

use super::shape;
use crate::support::{Authority, Body, Host, ReportBody, data, dict, start, text};

struct Recorder {
    host: Host,
    now: Timestamp,
    certificate: Vec<u8>,
    vectors: Vec<Value>,
}

impl Recorder {
    fn step(&mut self, name: &str, input: Input, described: Value) {
        let number = u8::try_from(self.vectors.len()).unwrap();
        let seed = [number; 32];
        let query = ViewQuery::of(&input, self.now);
        let view = self.host.store.load(&query, None);
        let open = self.host.store.open_on(&query.channel).map(|item| {
            let name = (item.enrollment.clone(), item.uuid.clone());
            json!({ "item": shape::snapshot(item), "body": shape::hex(&self.host.store.bodies[&name]) })
        });
        let given = json!({
            "revision": view.revision.0,
            "device": view.device.as_ref().map(shape::snapshot),
            "users": view.users.values().map(shape::snapshot).collect::<Vec<_>>(),
            "commands": open.collect::<Vec<_>>(),
            "named": view.queue.named.as_ref().map(shape::snapshot),
            "certificate_owner": view.certificate_owner,
            "bootstrap_token": view.bootstrap_token.as_ref().map(|token| shape::hex(token.expose())),
            "last_contact": view.last_contact,
        });
        let mut entropy = Entropy::from_seed(seed);
        let device = input.channel().device();
        let step = handle(view, input, &Policy::default(), self.now, &mut entropy);
        self.host.store.commit(&device, &step.changes);
        self.vectors.push(json!({
            "name": name,
            "now": self.now,
            "seed": shape::hex(&seed),
            "view": given,
            "input": described,
            "step": shape::step(&step),
        }));
    }

    fn say(&mut self, name: &str, body: &Body) {
        let bytes = body.bytes();
        let described = json!({
            "kind": "request",
            "body": String::from_utf8(bytes.clone()).unwrap(),
            "certificate": shape::hex(&self.certificate),
        });
        let input = Input::Request {
            request: Box::new(self.host.read(bytes).unwrap()),
            certificate: Ok(Presented::vouched_by_host(&self.certificate).unwrap()),
            ruling: Ruling::default(),
        };
        self.step(name, input, described);
    }

    fn enqueue(&mut self, name: &str, channel: &str, request_type: &str, uuid: &str) {
        let body = format!(
            "<plist version=\"1.0\"><dict><key>CommandUUID</key><string>{uuid}</string><key>Command</key>\
             <dict><key>RequestType</key><string>{request_type}</string></dict></dict></plist>"
        );
        let mut entropy = Entropy::from_seed([0; 32]);
        let command = Command::from_plist(body.as_bytes(), &mut entropy).unwrap();
        let input = Input::Enqueue {
            channel: EnrollmentId::parse(channel).unwrap(),
            command: Box::new(NewCommand::new(command)),
        };
        let described = json!({ "kind": "enqueue", "channel": channel, "command": body });
        self.step(name, input, described);
    }

    fn later(&mut self, time: SignedDuration) {
        self.now = self.now.checked_add(time).unwrap();
    }
}

/// The certificate of all vectors: made once and kept, because keys are drawn at random.
fn certificate(folder: &Path) -> Vec<u8> {
    let path = folder.join("golden/identity.der");
    fs::read(&path).unwrap_or_else(|_| {
        let der = Authority::shared().sign(&Authority::leaf("U-1"));
        fs::create_dir_all(folder.join("golden")).unwrap();
        fs::write(path, &der).unwrap();
        der
    })
}

/// All steps.
pub(crate) fn vectors(folder: &Path) -> Value {
    let mut all = Recorder {
        host: Host::default(),
        now: start(),
        certificate: certificate(folder),
        vectors: Vec::new(),
    };
    let device = dict([("UDID", text("U-1"))]);
    let user = dict([
        ("UDID", text("U-1")),
        ("UserID", text("G-1")),
        ("UserShortName", text("ann")),
    ]);
    let report = |status, uuid| ReportBody::new(&device, status, uuid);
    all.say("a stranger's idle is refused", &report("Idle", None));
    arrive(&mut all, &device, &user);
    all.enqueue("a command is queued", "U-1", "DeviceInformation", "C-1");
    all.enqueue("another is queued", "U-1", "ProfileList", "C-2");
    all.enqueue("a UUID is used twice", "U-1", "ProfileList", "C-2");
    all.say("idle takes the first command", &report("Idle", None));
    all.say("not now: the other one", &report("NotNow", Some("C-1")));
    all.say(
        "an error ends a command",
        &ReportBody::error(&device, "Error", "C-2"),
    );
    all.later(SignedDuration::from_mins(10));
    let channel = EnrollmentId::parse("U-1").unwrap();
    all.step(
        "a deadline wakes the device for work it put off",
        Input::Deadline {
            channel: channel.clone(),
        },
        json!({ "kind": "deadline", "channel": "U-1" }),
    );
    all.say("it comes for it", &report("Idle", None));
    all.say(
        "and acknowledges",
        &report("Acknowledged", Some("C-1")).with("QueryResponses", text("none")),
    );
    leave(&mut all, &device, channel);
    Value::Array(all.vectors)
}

fn arrive(all: &mut Recorder, device: &Dictionary, user: &Dictionary) {
    all.say("a device authenticates", &Body::authenticate(device, "C02"));
    all.later(SignedDuration::from_secs(2));
    let update = Body::token_update(device, &[0xab; 32], "a magic")
        .with("UnlockToken", data(b"unlock"))
        .with("Tomorrow", text("a key that is new"));
    all.say("its tokens enroll it", &update);
    all.say(
        "its user's channel follows",
        &Body::token_update(user, &[0xcd; 32], "another magic"),
    );
    let set = Body::new("SetBootstrapToken", device).with("BootstrapToken", data(b"bootstrap"));
    all.say("it entrusts its bootstrap token", &set);
    let get = Body::new("GetBootstrapToken", device);
    all.say("and gets it back", &get);
}

fn leave(all: &mut Recorder, device: &Dictionary, channel: EnrollmentId) {
    let hold = Hold::Suspended;
    all.step(
        "the operator suspends it",
        Input::Hold {
            device: channel.clone(),
            hold,
        },
        json!({ "kind": "suspend", "channel": "U-1" }),
    );
    all.enqueue(
        "a command waits behind the hold",
        "U-1",
        "ProfileList",
        "C-3",
    );
    let uuid = CommandUuid::parse("C-9").unwrap();
    all.step(
        "an unknown command cannot be cancelled",
        Input::Cancel { channel, uuid },
        json!({ "kind": "cancel", "channel": "U-1", "uuid": "C-9" }),
    );
    all.say("it checks out", &Body::new("CheckOut", device));
    all.say("and speaks again", &ReportBody::new(device, "Idle", None));
}
