//! A host: one store, one clock, one policy; it checks after each step what must hold after any.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use mdm_core::{
    command::{Command, CommandUuid},
    digest::UserSecret,
    enrollment::{
        Channel, DeviceRecord, Effect, EnrollmentView, HttpReply, Input, Phase, Policy, Refusal,
        Reply, Ruling, Step, UserRecord, ViewQuery, WakeReason, handle,
    },
    entropy::Entropy,
    error::ErrorCode,
    events::{Event, EventKind},
    id::EnrollmentId,
    identity::{IdentityError, Presented},
    plist::{Dictionary, PlistLimits},
    queue::{ItemState, NewCommand, Priority, QueueItem},
    request::{self, Endpoint, RequestError},
};

use super::store::Store;

/// When the tests begin.
pub fn start() -> Timestamp {
    "2026-03-01T08:00:00Z".parse().unwrap()
}

pub fn dated(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// What came of a device's request.
#[derive(Debug)]
pub struct Spoken {
    pub reply: Reply,
    pub wakes: Vec<(EnrollmentId, WakeReason)>,
    pub events: Vec<EventKind>,
    pub deferrable: bool,
}

impl Spoken {
    /// The command that was handed out.
    #[track_caller]
    pub fn command(&self) -> &CommandUuid {
        expect_command(&self.reply)
    }

    #[track_caller]
    pub fn is_empty(&self) {
        assert!(matches!(self.reply, Reply::Empty), "{:?}", self.reply);
    }

    #[track_caller]
    pub fn refused(&self, code: ErrorCode) {
        assert_eq!(expect_refusal(&self.reply).code, code);
        assert_ne!(self.http().status, 401);
    }

    pub fn http(&self) -> HttpReply {
        self.reply.clone().into_http()
    }

    pub fn saw(&self, event: impl Fn(&EventKind) -> bool) -> bool {
        self.events.iter().any(event)
    }
}

#[track_caller]
pub fn expect_command(reply: &Reply) -> &CommandUuid {
    match reply {
        Reply::Command { uuid, .. } => uuid,
        other => panic!("no command but {other:?}"),
    }
}

#[track_caller]
pub fn expect_refusal(reply: &Reply) -> &Refusal {
    match reply {
        Reply::Refused(refusal) => refusal,
        other => panic!("no refusal but {other:?}"),
    }
}

/// A command of this type, with a UUID that tests can name.
pub fn command(request_type: &str, uuid: &str) -> NewCommand {
    let body = format!(
        "<plist version=\"1.0\"><dict><key>CommandUUID</key><string>{uuid}</string><key>Command</key>\
         <dict><key>RequestType</key><string>{request_type}</string></dict></dict></plist>"
    );
    let mut entropy = Entropy::from_seed([9; 32]);
    NewCommand::new(Command::from_plist(body.as_bytes(), &mut entropy).unwrap())
}

pub struct Host {
    pub store: Store,
    pub policy: Policy,
    pub now: Timestamp,
    pub directory: BTreeMap<EnrollmentId, UserSecret>,
    pub limits: PlistLimits,
    /// All that a log with everything in it would show, if it is to be kept.
    pub log: Option<String>,
    entropy: Entropy,
}

impl Default for Host {
    fn default() -> Self {
        Self::new(Policy::default())
    }
}

impl Host {
    pub fn new(policy: Policy) -> Self {
        Self {
            store: Store::default(),
            policy,
            now: start(),
            directory: BTreeMap::new(),
            limits: PlistLimits::default(),
            log: None,
            entropy: Entropy::from_seed([42; 32]),
        }
    }

    /// A policy without chance, so that times can be told.
    pub fn without_jitter() -> Self {
        let mut policy = Policy::default();
        policy.rewake.jitter_percent = 0;
        policy.deferral_wake.jitter_percent = 0;
        Self::new(policy)
    }

    pub fn later(&mut self, time: SignedDuration) {
        self.now = self.now.checked_add(time).unwrap();
    }

    /// What a step would be about, without the step.
    pub fn view(&self, input: &Input) -> EnrollmentView {
        let query = ViewQuery::of(input, self.now);
        self.store.load(&query, self.directory.get(input.channel()))
    }

    /// One step: load, decide, commit, and look whether all is as it must be.
    pub fn step(&mut self, input: Input) -> Step {
        let channel = input.channel().clone();
        let deadline = matches!(input, Input::Deadline { .. });
        let view = self.view(&input);
        if let Some(log) = &mut self.log {
            log.push_str(&format!("{view:#?}\n{input:#?}\n"));
        }
        let step = handle(view, input, &self.policy, self.now, &mut self.entropy);
        if let Some(log) = &mut self.log {
            let http = step.reply.clone().into_http();
            log.push_str(&format!("{step:#?}\n{http:#?}\n"));
        }
        let before = self.store.items.clone();
        self.store.commit(&channel.device(), &step.changes);
        self.check(&step, &before);
        if deadline {
            self.check_deadline(&channel);
        }
        step
    }

    fn check(&self, step: &Step, before: &BTreeMap<(EnrollmentId, CommandUuid), QueueItem>) {
        for (name, item) in before {
            let now = &self.store.items[name];
            assert!(
                item.state.is_open() || !now.state.is_open(),
                "{name:?} was {:?} and is open again",
                item.state
            );
        }
        for item in self
            .store
            .items
            .values()
            .filter(|item| item.state.is_open())
        {
            let phase = self.channel(&item.enrollment).map(|channel| channel.phase);
            assert!(
                matches!(phase, Some(Phase::Enrolled | Phase::Authenticated)),
                "{:?} waits on a channel that is {phase:?}",
                item.uuid
            );
        }
        for effect in &step.effects {
            let (Effect::Wake { enrollment, .. }
            | Effect::RenewIdentity {
                device: enrollment, ..
            }) = effect;
            let device = &self.store.devices[&enrollment.device()];
            assert_eq!(
                device.channel.phase,
                Phase::Enrolled,
                "{effect:?} for no enrollment"
            );
            if let Effect::Wake { enrollment, .. } = effect {
                assert!(self.channel(enrollment).unwrap().can_be_woken());
            }
        }
        if let Reply::Command { uuid, .. } = &step.reply {
            let offered = self
                .store
                .items
                .values()
                .find(|item| item.uuid == *uuid && item.state == ItemState::Offered);
            let item = offered.expect("a command was handed out that is not on record");
            assert_eq!(item.state, ItemState::Offered);
            assert!(item.attempts <= self.policy.max_attempts);
            let device = &self.store.devices[&item.enrollment.device()];
            assert_eq!(
                self.channel(&item.enrollment).unwrap().phase,
                Phase::Enrolled
            );
            assert!(device.held.is_none() || item.pierces_suspension);
        }
    }

    /// A deadline that is due again at once would be a tight loop.
    fn check_deadline(&self, channel: &EnrollmentId) {
        let next = self.channel(channel).and_then(Channel::next_deadline);
        assert!(
            next.is_none_or(|next| next > self.now),
            "the deadline at {} is due again at {next:?}",
            self.now
        );
    }

    /// Lets time pass and handles each deadline when it is due; gives the wakes.
    pub fn pass(&mut self, time: SignedDuration) -> Vec<(Timestamp, EnrollmentId, WakeReason)> {
        let effects = self.pass_with_effects(time).into_iter();
        effects
            .filter_map(|(at, effect)| match effect {
                Effect::Wake { enrollment, reason } => Some((at, enrollment, reason)),
                Effect::RenewIdentity { .. } => None,
            })
            .collect()
    }

    /// Lets time pass and handles each deadline when it is due.
    pub fn pass_with_effects(&mut self, time: SignedDuration) -> Vec<(Timestamp, Effect)> {
        let end = self.now.checked_add(time).unwrap();
        let mut effects = Vec::new();
        while let Some((at, channel)) = self.store.next_deadline().filter(|(at, _)| *at <= end) {
            self.now = self.now.max(at);
            let step = self.step(Input::Deadline { channel });
            let performed = step.effects.into_iter();
            effects.extend(performed.map(|effect| (self.now, effect)));
        }
        self.now = end;
        effects
    }

    /// A device's request, body and all.
    pub fn receive(&mut self, body: Vec<u8>, certificate: &Presented) -> Spoken {
        self.receive_ruled(body, Ok(certificate.clone()), Ruling::default())
    }

    pub fn receive_ruled(
        &mut self,
        body: Vec<u8>,
        certificate: Result<Presented, IdentityError>,
        ruling: Ruling,
    ) -> Spoken {
        let request = self.read(body).unwrap();
        if let Some(log) = &mut self.log {
            log.push_str(&format!("{request:#?}\n{:#?}\n", request.message()));
        }
        let step = self.step(Input::Request {
            request: Box::new(request),
            certificate,
            ruling,
        });
        Spoken {
            wakes: step
                .effects
                .iter()
                .filter_map(|effect| match effect {
                    Effect::Wake { enrollment, reason } => Some((enrollment.clone(), *reason)),
                    Effect::RenewIdentity { .. } => None,
                })
                .collect(),
            events: step.events().map(|event| event.kind.clone()).collect(),
            deferrable: step.is_deferrable(),
            reply: step.reply,
        }
    }

    pub fn read(&self, body: Vec<u8>) -> Result<request::Request, RequestError> {
        request::read(body, None, Endpoint::Both, &self.limits)
    }

    /// Queues a command and gives its UUID.
    #[track_caller]
    pub fn enqueue(&mut self, channel: &EnrollmentId, new: NewCommand) -> CommandUuid {
        let uuid = new.command.uuid().clone();
        let step = self.try_enqueue(channel, new);
        assert!(
            matches!(
                step.reply,
                Reply::Done(mdm_core::enrollment::Outcome::Queued { .. })
            ),
            "{:?}",
            step.reply
        );
        uuid
    }

    pub fn try_enqueue(&mut self, channel: &EnrollmentId, new: NewCommand) -> Step {
        self.step(Input::Enqueue {
            channel: channel.clone(),
            command: Box::new(new),
        })
    }

    pub fn cancel(&mut self, channel: &EnrollmentId, uuid: &str) -> Step {
        self.step(Input::Cancel {
            channel: channel.clone(),
            uuid: CommandUuid::parse(uuid).unwrap(),
        })
    }

    pub fn channel(&self, id: &EnrollmentId) -> Option<&Channel> {
        match id.is_user() {
            true => self.store.users.get(id).map(|user| &user.channel),
            false => self.store.devices.get(id).map(|device| &device.channel),
        }
    }

    #[track_caller]
    pub fn phase(&self, id: &EnrollmentId) -> Phase {
        self.channel(id).unwrap().phase
    }

    #[track_caller]
    pub fn device(&self, id: &EnrollmentId) -> &DeviceRecord {
        &self.store.devices[id]
    }

    #[track_caller]
    pub fn user(&self, id: &EnrollmentId) -> &UserRecord {
        &self.store.users[id]
    }

    #[track_caller]
    pub fn item(&self, channel: &EnrollmentId, uuid: &str) -> &QueueItem {
        &self.store.items[&(channel.clone(), CommandUuid::parse(uuid).unwrap())]
    }

    #[track_caller]
    pub fn state(&self, channel: &EnrollmentId, uuid: &str) -> ItemState {
        self.item(channel, uuid).state
    }

    pub fn events_of(&self, id: &EnrollmentId) -> impl Iterator<Item = &EventKind> {
        self.store
            .events
            .iter()
            .filter(move |event| event.enrollment == *id)
            .map(|event: &Event| &event.kind)
    }
}
