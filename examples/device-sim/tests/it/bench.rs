//! A device on a test bench: a clock and an obedient server in memory.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use device_sim::{
    Behaviour, ChannelId, ClientIdentity, Enrollment, Fault, MessageKind, Model, Outgoing,
    PushReception, Reply, SimDevice,
};
use jiff::Timestamp;
use plist::{Dictionary, Value};

pub(crate) const TOPIC: &str = "com.apple.mgmt.External.test";

/// A request that the server saw.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) kind: MessageKind,
    pub(crate) channel: ChannelId,
    pub(crate) bytes: Vec<u8>,
    pub(crate) certificate: Vec<u8>,
}

impl Seen {
    pub(crate) fn keys(&self) -> Dictionary {
        Value::from_reader_xml(&self.bytes[..])
            .unwrap()
            .into_dictionary()
            .unwrap()
    }

    pub(crate) fn text(&self, key: &str) -> Option<String> {
        self.keys()
            .get(key)
            .and_then(Value::as_string)
            .map(str::to_owned)
    }
}

pub(crate) struct Bench {
    pub(crate) device: SimDevice,
    pub(crate) now: Timestamp,
    pub(crate) seen: Vec<Seen>,
    pub(crate) queues: BTreeMap<ChannelId, VecDeque<(String, Vec<u8>)>>,
    pub(crate) bootstrap_token: Vec<u8>,
    /// Answers by JSON to declarative management, by endpoint; 404 for others.
    pub(crate) declarative: BTreeMap<String, String>,
}

pub(crate) fn start() -> Timestamp {
    "2025-01-06T09:00:00Z".parse().unwrap()
}

pub(crate) fn enrollment() -> Enrollment {
    Enrollment::new(TOPIC, ClientIdentity::of_name_only("first"))
}

/// A command with further keys.
pub(crate) fn command(uuid: &str, request_type: &str, keys: &[(&str, Value)]) -> Vec<u8> {
    let mut inner = Dictionary::new();
    inner.insert("RequestType".to_owned(), request_type.into());
    for (key, value) in keys {
        inner.insert((*key).to_owned(), value.clone());
    }
    let mut outer = Dictionary::new();
    outer.insert("Command".to_owned(), Value::Dictionary(inner));
    outer.insert("CommandUUID".to_owned(), uuid.into());
    let mut body = Vec::new();
    Value::Dictionary(outer).to_writer_xml(&mut body).unwrap();
    body
}

pub(crate) fn profile(identifier: &str) -> Value {
    let mut keys = Dictionary::new();
    keys.insert("PayloadType".to_owned(), "Configuration".into());
    keys.insert("PayloadIdentifier".to_owned(), identifier.into());
    keys.insert(
        "PayloadUUID".to_owned(),
        "0A0B0C0D-0000-4000-8000-00000000000A".into(),
    );
    keys.insert("PayloadDisplayName".to_owned(), "Wi-Fi".into());
    keys.insert("PayloadContent".to_owned(), Value::Array(Vec::new()));
    let mut body = Vec::new();
    Value::Dictionary(keys).to_writer_xml(&mut body).unwrap();
    Value::Data(body)
}

impl Bench {
    pub(crate) fn new(model: Model, behaviour: Behaviour) -> Self {
        Self {
            device: SimDevice::new(7, 1, model, behaviour),
            now: start(),
            seen: Vec::new(),
            queues: BTreeMap::new(),
            bootstrap_token: Vec::new(),
            declarative: BTreeMap::new(),
        }
    }

    /// A device that is enrolled and at rest, with an empty record.
    pub(crate) fn enrolled(model: Model, behaviour: Behaviour) -> Self {
        let mut bench = Self::new(model, behaviour);
        bench.device.enroll(bench.now, enrollment());
        bench.settle();
        assert!(bench.device.is_enrolled(&ChannelId::Device));
        bench.seen.clear();
        bench
    }

    pub(crate) fn queue(&mut self, channel: &ChannelId, uuid: &str, body: Vec<u8>) {
        self.queues
            .entry(channel.clone())
            .or_default()
            .push_back((uuid.to_owned(), body));
    }

    /// Queues a command on the device channel, pushes, and lets the session run.
    pub(crate) fn run(&mut self, uuid: &str, request_type: &str, keys: &[(&str, Value)]) -> Seen {
        self.queue(&ChannelId::Device, uuid, command(uuid, request_type, keys));
        self.push(&ChannelId::Device);
        self.settle();
        self.report(uuid)
            .unwrap_or_else(|| panic!("no report about {request_type}"))
    }

    /// The last report about a command.
    pub(crate) fn report(&self, uuid: &str) -> Option<Seen> {
        let about = |seen: &&Seen| seen.text("CommandUUID").as_deref() == Some(uuid);
        self.seen.iter().rev().find(about).cloned()
    }

    pub(crate) fn push(&mut self, channel: &ChannelId) -> PushReception {
        let address = self.device.push_address(channel).unwrap().clone();
        self.device
            .on_push(self.now, &address.magic, &address.token)
    }

    /// Lets the device talk until it has nothing to say at this instant.
    pub(crate) fn settle(&mut self) {
        for _ in 0..1000 {
            let Some(outgoing) = self.device.poll(self.now) else {
                return;
            };
            self.exchange(outgoing);
        }
        panic!("the device never comes to rest");
    }

    pub(crate) fn exchange(&mut self, outgoing: Outgoing) {
        let exchange = outgoing.exchange;
        let fault = outgoing.fault;
        if fault == Fault::RequestLost {
            assert!(self.device.on_no_reply(self.now, exchange));
            return;
        }
        let reply = self.serve(outgoing);
        if fault == Fault::ReplyLost {
            self.device.on_no_reply(self.now, exchange);
        } else {
            self.device.on_reply(self.now, exchange, reply);
        }
    }

    /// What an obedient server does with a request: it notes it and answers by the book.
    pub(crate) fn serve(&mut self, outgoing: Outgoing) -> Reply {
        let seen = Seen {
            kind: outgoing.kind,
            channel: outgoing.channel.clone(),
            bytes: outgoing.body.to_vec(),
            certificate: outgoing.identity.certificate_der.clone(),
        };
        let keys = seen.keys();
        self.seen.push(seen);
        match outgoing.kind {
            MessageKind::Authenticate | MessageKind::TokenUpdate | MessageKind::CheckOut => {
                Reply::ok("")
            }
            MessageKind::SetBootstrapToken => {
                self.bootstrap_token = keys
                    .get("BootstrapToken")
                    .and_then(Value::as_data)
                    .unwrap()
                    .to_vec();
                Reply::ok("")
            }
            MessageKind::GetBootstrapToken => {
                let mut answer = Dictionary::new();
                answer.insert(
                    "BootstrapToken".to_owned(),
                    Value::Data(self.bootstrap_token.clone()),
                );
                let mut body = Vec::new();
                Value::Dictionary(answer).to_writer_xml(&mut body).unwrap();
                Reply::ok(body)
            }
            MessageKind::DeclarativeManagement => {
                let endpoint = keys.get("Endpoint").and_then(Value::as_string).unwrap();
                match self.declarative.get(endpoint) {
                    Some(json) => Reply::ok(json.as_str()),
                    None if endpoint == "status" => Reply::ok(""),
                    None => Reply::status(404),
                }
            }
            MessageKind::Idle => self.next(&outgoing.channel),
            MessageKind::Acknowledged | MessageKind::Error | MessageKind::CommandFormatError => {
                let uuid = keys
                    .get("CommandUUID")
                    .and_then(Value::as_string)
                    .unwrap()
                    .to_owned();
                if let Some(queue) = self.queues.get_mut(&outgoing.channel) {
                    queue.retain(|(queued, _)| *queued != uuid);
                }
                self.next(&outgoing.channel)
            }
            MessageKind::NotNow => Reply::ok(""),
        }
    }

    fn next(&self, channel: &ChannelId) -> Reply {
        let head = self.queues.get(channel).and_then(VecDeque::front);
        Reply::ok(head.map(|(_, body)| body.clone()).unwrap_or_default())
    }

    pub(crate) fn advance(&mut self, wait: Duration) {
        self.now += wait;
    }

    /// Follows the device's own timers for a while.
    pub(crate) fn live(&mut self, wait: Duration) {
        let end = self.now + wait;
        loop {
            self.settle();
            match self.device.next_wakeup() {
                Some(at) if at <= end => self.now = self.now.max(at),
                Some(_) | None => break,
            }
        }
        self.now = end;
        self.settle();
    }

    pub(crate) fn kinds(&self) -> Vec<MessageKind> {
        self.seen.iter().map(|seen| seen.kind).collect()
    }
}
