//! One device's side of the conversation, message by message: for tests about exactly one exchange.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use mdm_core::{
    command::CommandUuid,
    enrollment::{DeviceRecord, HttpReply, Input, Policy, Ruling},
    entropy::Entropy,
    id::EnrollmentId,
    identity::Presented,
    plist::{self, Dictionary, PlistLimits, Value},
    queue::{ItemState, QueueItem},
    request::{self, Endpoint},
};

use crate::{
    host::{self, Outcome},
    store::HostStore,
    world::{Identities, Order},
};

/// A device that says what it is told to say, and the server that it says it to.
pub struct Dialogue {
    store: Arc<dyn HostStore>,
    policy: Policy,
    entropy: Entropy,
    now: Timestamp,
    device: EnrollmentId,
    certificate: Presented,
}

impl Dialogue {
    /// A device that nobody has heard of yet.
    ///
    /// # Panics
    /// When the certificate library fails.
    pub fn new(store: Arc<dyn HostStore>) -> Self {
        let name = "00008120-000A1B2C3D4E5F60";
        let identity = Identities::generate().issue(name, 1);
        Self {
            store,
            policy: Policy::default(),
            entropy: Entropy::from_seed([1; 32]),
            now: Timestamp::constant(1_800_000_000, 0),
            device: EnrollmentId::parse(name).expect("a name"),
            certificate: Presented::vouched_by_host(&identity.certificate_der)
                .expect("a certificate"),
        }
    }

    /// The same, enrolled and with nothing to do.
    ///
    /// # Panics
    /// When the server does not take it.
    pub fn enrolled(store: Arc<dyn HostStore>) -> Self {
        let mut dialogue = Self::new(store);
        assert_eq!(dialogue.authenticate().status, 200);
        assert_eq!(dialogue.token_update().status, 200);
        dialogue.wait(SignedDuration::from_mins(10));
        dialogue
    }

    /// Lets time pass.
    pub fn wait(&mut self, time: SignedDuration) {
        self.now += time;
    }

    /// Says `Authenticate`.
    pub fn authenticate(&mut self) -> HttpReply {
        self.say([
            ("MessageType", "Authenticate".into()),
            ("Topic", "com.apple.mgmt.External.test".into()),
        ])
    }

    /// Says `TokenUpdate`.
    pub fn token_update(&mut self) -> HttpReply {
        self.token_update_with([])
    }

    /// Says `TokenUpdate` with further keys.
    pub fn token_update_with<const N: usize>(&mut self, more: [(&str, Value); N]) -> HttpReply {
        let keys = [
            ("MessageType", "TokenUpdate".into()),
            ("Topic", "com.apple.mgmt.External.test".into()),
            ("PushMagic", "magic".into()),
            ("Token", Value::Data(vec![7; 32])),
        ];
        self.say(keys.into_iter().chain(more))
    }

    /// Says `SetBootstrapToken`.
    pub fn set_bootstrap_token(&mut self, token: &[u8]) -> HttpReply {
        self.say([
            ("MessageType", "SetBootstrapToken".into()),
            ("BootstrapToken", Value::Data(token.to_vec())),
        ])
    }

    /// The operator is about to have the device renew its identity.
    pub fn expect_renewal(&mut self, window: SignedDuration) {
        let device = self.device.clone();
        self.step(&Input::ExpectRenewal {
            device,
            window,
            profile_signed_until: None,
        });
    }

    /// Asks for a command.
    pub fn idle(&mut self) -> Option<CommandUuid> {
        let reply = self.say([("Status", "Idle".into())]);
        offered(&reply)
    }

    /// Reports about a command, and gives what is offered next.
    pub fn report(&mut self, uuid: &CommandUuid, status: &str) -> Option<CommandUuid> {
        let uuid = uuid.as_str().into();
        let reply = self.say([("CommandUUID", uuid), ("Status", status.into())]);
        offered(&reply)
    }

    /// Says this, under its own name.
    ///
    /// # Panics
    /// When it is no request.
    pub fn say<'a>(&mut self, keys: impl IntoIterator<Item = (&'a str, Value)>) -> HttpReply {
        let keys = keys.into_iter().map(|(key, value)| (key.to_owned(), value));
        let mut message: Dictionary = keys.collect();
        message.insert("UDID".to_owned(), self.device.as_str().into());
        let body = plist::write_dictionary(&message).expect("it can be written");
        let request = request::read(body, None, Endpoint::Both, &PlistLimits::default())
            .expect("it can be read");
        let input = Input::Request {
            request: Box::new(request),
            certificate: Ok(self.certificate.clone()),
            ruling: Ruling::default(),
        };
        self.step(&input).reply.into_http()
    }

    /// An operator queues a command for the device.
    ///
    /// # Panics
    /// When it is refused.
    pub fn order(&mut self, order: &Order) -> CommandUuid {
        let command = order
            .command(self.now, &mut self.entropy)
            .expect("a command");
        let uuid = command.command.uuid().clone();
        let outcome = self.step(&Input::Enqueue {
            channel: self.device.clone(),
            command: Box::new(command),
        });
        assert_eq!(outcome.reply.into_http().status, 200);
        uuid
    }

    /// Makes a step.
    ///
    /// # Panics
    /// When the store fails.
    pub fn step(&mut self, input: &Input) -> Outcome {
        let (store, now) = (&*self.store, self.now);
        host::step(store, input, &self.policy, now, &mut self.entropy).expect("it is committed")
    }

    /// Where a command stands.
    ///
    /// # Panics
    /// When there is none of this name.
    pub fn item(&self, uuid: &CommandUuid) -> QueueItem {
        let item = self
            .store
            .item(&self.device, uuid)
            .expect("the store loads");
        item.expect("there is a command of this name")
    }

    /// Where a command stands, in a word.
    ///
    /// # Panics
    /// When there is none of this name.
    pub fn state(&self, uuid: &CommandUuid) -> ItemState {
        self.item(uuid).state
    }

    /// The server's record of the device.
    ///
    /// # Panics
    /// When there is none.
    pub fn record(&self) -> DeviceRecord {
        let view = crate::world::records(&*self.store, &self.device, self.now);
        view.device.expect("the device is known")
    }
}

/// The command in a reply; `None` for an empty one.
fn offered(reply: &HttpReply) -> Option<CommandUuid> {
    assert_eq!(reply.status, 200);
    if reply.body.is_empty() {
        return None;
    }
    let checked = plist::check(&reply.body, &PlistLimits::default()).expect("a property list");
    let command = plist::read_dictionary(&checked).expect("a dictionary");
    let uuid = command.get("CommandUUID").and_then(Value::as_string);
    Some(CommandUuid::parse(uuid.expect("a command has a name")).expect("a name"))
}
