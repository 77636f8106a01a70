//! A device and its MDM server: message by message over real HTTP.

use std::collections::BTreeMap;
use std::fmt;
use std::mem;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use super::driver::{Applicant, Installed};
use super::{EnrollCause, EnrollConfig, EnrollError, EnrollFault, EnrollmentProfile, Event, Stage};
use crate::device::{ChannelId, Fault, Life, MessageKind, Outgoing, Reply, SimDevice};
use crate::transport::{ExchangeError, Line, MdmRequest, Target};

/// A message of a device, and what came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The channel that spoke.
    pub channel: ChannelId,
    /// What it was.
    pub kind: MessageKind,
    /// The `RequestType` of the command that it reported about.
    pub command: Option<String>,
    /// What came back.
    pub outcome: SaidOutcome,
}

/// What came back for a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaidOutcome {
    /// An answer with this HTTP status.
    Answered(u16),
    /// Nothing, for this reason.
    Lost(String),
}

impl Said {
    /// Whether the server confirmed it with a 2xx.
    pub fn is_confirmed(&self) -> bool {
        matches!(self.outcome, SaidOutcome::Answered(200..=299))
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.channel {
            ChannelId::Device => write!(f, "{:?}", self.kind)?,
            ChannelId::User(user) => write!(f, "{:?} of user {user}", self.kind)?,
        }
        if let Some(command) = &self.command {
            write!(f, " ({command})")?;
        }
        match &self.outcome {
            SaidOutcome::Answered(status) => write!(f, ": HTTP {status}"),
            SaidOutcome::Lost(reason) => write!(f, ": no answer ({reason})"),
        }
    }
}

/// A device's side of what it has to say to one server.
pub(super) struct Conversation {
    target: Target,
    pub(super) config: EnrollConfig,
    /// What is wrong with the next message; with that message it is over.
    pub(super) fault: EnrollFault,
    lines: BTreeMap<ChannelId, Line>,
}

/// One exchange, as the device's enrollment has to judge it.
struct Exchanged {
    said: Said,
    /// None when it was not sent: it was to be lost, or could not be signed.
    request: Option<MdmRequest>,
    /// None when the device's own behaviour lost request or answer.
    answer: Option<Result<Reply, ExchangeError>>,
}

impl Conversation {
    pub(super) fn new(target: Target, config: EnrollConfig, fault: EnrollFault) -> Self {
        Self {
            target,
            config,
            fault,
            lines: BTreeMap::new(),
        }
    }

    /// Installs the enrollment profile that came again: gets a new identity and tells the
    /// device, which reports.
    async fn install(&mut self, device: &mut SimDevice, profile: &Arc<EnrollmentProfile>) {
        let fault = if self.fault.is_of_identity() {
            mem::take(&mut self.fault)
        } else {
            EnrollFault::None
        };
        let mut applicant = Applicant::of(device);
        let installed = applicant.install(profile, &self.config, &fault).await;
        let (now, index) = (Timestamp::now(), device.index());
        let observer = &self.config.observer;
        match installed {
            Ok(Installed { enrollment, target }) => {
                self.target = target;
                device.installed(now, profile, enrollment);
                observer.tell(index, Event::Renewed);
            }
            Err(error) => {
                let reason = error.to_string();
                device.not_installed(now, profile, &reason);
                observer.tell(index, Event::NotRenewed { reason });
            }
        }
    }

    /// Authenticate, TokenUpdate and what else belongs to it, up to the first Idle. Gives the
    /// Authenticate as it went out.
    pub(super) async fn enroll(
        &mut self,
        device: &mut SimDevice,
    ) -> Result<MdmRequest, EnrollError> {
        let mut authenticate = None;
        let mut asked = false;
        loop {
            let now = Timestamp::now();
            if device.life() == Life::Enrolled && !asked {
                asked = true;
                device.ask_for_commands(now);
            }
            let Some(outgoing) = device.poll(now) else {
                // A message that got lost waits for its time.
                let Some(at) = device.next_wakeup() else {
                    let why = "the device has nothing to say before it is enrolled".to_owned();
                    let stage = Stage::Message(MessageKind::Authenticate);
                    return Err(EnrollError::new(stage, EnrollCause::Simulator(why)));
                };
                sleep_until(at).await;
                continue;
            };
            let exchanged = self.exchange(device, outgoing).await;
            let kind = exchanged.said.kind;
            let stage = Stage::Message(kind);
            let refused = match exchanged.answer {
                // What is lost is repeated; users are not what the enrollment hangs on.
                None => continue,
                Some(_) if exchanged.said.channel != ChannelId::Device => continue,
                Some(Ok(reply)) if (200..=299).contains(&reply.status) => None,
                Some(Ok(reply)) => Some(EnrollError::answered(stage, reply.status, &reply.body)),
                Some(Err(error)) => Some(EnrollError::new(stage, error)),
            };
            if let Some(refused) = refused {
                device.abandon_enrollment();
                return Err(refused);
            }
            authenticate = authenticate.or(exchanged.request);
            if kind == MessageKind::Idle && asked {
                self.config.observer.tell(device.index(), Event::Enrolled);
                let sent = authenticate.ok_or_else(|| {
                    EnrollCause::Simulator("nothing was sent before the Idle".to_owned())
                });
                return sent.map_err(|cause| EnrollError::new(stage, cause));
            }
        }
    }

    /// Lets the device say what it has to say at this moment, until it waits for something.
    pub(super) async fn settle(&mut self, device: &mut SimDevice) -> Vec<Said> {
        let mut said = Vec::new();
        loop {
            if let Some(profile) = device.take_installation() {
                self.install(device, &profile).await;
                continue;
            }
            let Some(outgoing) = device.poll(Timestamp::now()) else {
                // A device hangs up when nothing is left to be said.
                self.lines.clear();
                return said;
            };
            said.push(self.exchange(device, outgoing).await.said);
        }
    }

    /// Sends one message and tells the device what came back.
    async fn exchange(&mut self, device: &mut SimDevice, outgoing: Outgoing) -> Exchanged {
        let mut said = Said {
            channel: outgoing.channel.clone(),
            kind: outgoing.kind,
            command: request_type(device, &outgoing),
            outcome: SaidOutcome::Lost("by the device's own behaviour".to_owned()),
        };
        let (request, answer) = match outgoing.fault {
            Fault::RequestLost => (None, None),
            Fault::ReplyLost => (self.send(&outgoing).await.0, None),
            Fault::None => {
                let (request, answer) = self.send(&outgoing).await;
                said.outcome = outcome(&answer);
                (request, Some(answer))
            }
        };
        let now = Timestamp::now();
        match &answer {
            Some(Ok(reply)) => device.on_reply(now, outgoing.exchange, reply.clone()),
            Some(Err(_)) | None => device.on_no_reply(now, outgoing.exchange),
        };
        let event = Event::Said(said.clone());
        self.config.observer.tell(device.index(), event);
        Exchanged {
            said,
            request,
            answer,
        }
    }

    async fn send(
        &mut self,
        outgoing: &Outgoing,
    ) -> (Option<MdmRequest>, Result<Reply, ExchangeError>) {
        let request = match MdmRequest::of(outgoing, Timestamp::now()) {
            Ok(request) => request,
            Err(error) => return (None, Err(error)),
        };
        let fault = if self.fault.is_of_identity() {
            EnrollFault::None
        } else {
            mem::take(&mut self.fault)
        };
        let request = fault.spoil(request);
        let line = self.lines.entry(outgoing.channel.clone()).or_default();
        let answer = line.send(&self.target, &request).await;
        (Some(request), answer)
    }
}

/// The command that a message reports about.
fn request_type(device: &SimDevice, outgoing: &Outgoing) -> Option<String> {
    let uuid = outgoing.command.as_deref()?;
    let execution = device.execution(&outgoing.channel, uuid)?;
    Some(execution.request_type.clone())
}

fn outcome(answer: &Result<Reply, ExchangeError>) -> SaidOutcome {
    match answer {
        Ok(reply) => SaidOutcome::Answered(reply.status),
        Err(error) => SaidOutcome::Lost(error.to_string()),
    }
}

/// Sleeps until an instant of the wall clock.
pub(super) async fn sleep_until(at: Timestamp) {
    let left = Duration::try_from(at.duration_since(Timestamp::now()));
    // A millisecond more, so that the clock has passed the instant afterwards.
    tokio::time::sleep(left.unwrap_or_default() + Duration::from_millis(1)).await;
}
