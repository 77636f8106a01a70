//! The audit: is every command accounted for, and do the three books agree?

use std::{collections::BTreeMap, fmt};

use device_sim::MessageKind;
use jiff::SignedDuration;
use mdm_core::{
    command::ReportStatus,
    queue::{ItemState, QueueItem},
};

use super::{
    books::CommandName,
    evidence::{ChannelEvidence, CommandEvidence, Evidence, Presence},
};

/// A wake is never planned further ahead than this: the longest wait between two wakes, and its spread.
const LONGEST_WAIT: SignedDuration = SignedDuration::from_hours(29);

/// How many findings of one kind are shown.
const EXAMPLES: u32 = 4;

/// Something that does not add up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// A command was queued, and the server has no record of it.
    Missing,
    /// The server has a command that nobody queued.
    FromNowhere,
    /// The device got a command that the server has no record of.
    NeverQueued,
    /// The server took a report and has no answer.
    AnswerLost,
    /// The server has an answer, and no report about the command arrived.
    AnswerFromNowhere,
    /// The answer is not the report that arrived last.
    AnswerDiffers,
    /// The state is not what the report that arrived last says.
    StateDiffers(ItemState),
    /// The log says another number of times than once that an answered command ended.
    ClosedTimes(u32),
    /// The device had a report confirmed that never arrived.
    ConfirmedForNothing,
    /// The device executed a command more often than its own restarts explain.
    ExecutedAgain(u32),
    /// The command is answered, and the device never executed it.
    NeverExecuted,
    /// It was given up before its time ran out.
    ExpiredEarly,
    /// It was cancelled, and neither an operator nor a newer command wanted that.
    CancelledByNobody,
    /// It was given up, and the device neither left nor enrolled anew.
    AbandonedWithoutCause,
    /// It was set aside before it was offered as often as the policy says.
    QuarantinedEarly(u32),
    /// It waits, and nothing will ever come of that.
    WaitsForNothing(ItemState),
    /// A device that is there and can be reached did not manage to enroll.
    StuckEnrolling,
    /// A device that takes itself for enrolled is not for the server.
    ParkedAtServer,
    /// A device complained, or something happened that may never happen.
    Fault(String),
}

/// Why a command that is open at the end is rightly so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Its device is no longer enrolled, and the server has not heard of that.
    DeviceGone,
    /// Its device has no power or no network.
    Unreachable,
    /// The device is on hold.
    OnHold,
    /// Its time has not come.
    NotYet,
    /// It was queued without a wake and waits for the device's next contact.
    NextContact,
    /// The device put it off, and will be asked again.
    Deferred,
    /// The device will be woken for it.
    WakePlanned,
}

/// What became of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It is closed in this state.
    Closed(ItemState),
    /// It is open, rightly.
    Open(Reason),
}

/// The result of an audit.
#[derive(Clone, Debug, Default)]
pub struct Audit {
    /// How many commands came to what.
    pub fates: BTreeMap<Fate, u64>,
    /// What does not add up.
    pub findings: Vec<(String, Finding)>,
}

impl Audit {
    /// How many commands came to this end.
    pub fn closed(&self, state: ItemState) -> u64 {
        self.fates
            .get(&Fate::Closed(state))
            .copied()
            .unwrap_or_default()
    }

    /// How many commands are open, for whatever reason.
    pub fn open(&self) -> u64 {
        let open = self
            .fates
            .iter()
            .filter(|(fate, _)| matches!(fate, Fate::Open(_)));
        open.map(|(_, count)| count).sum()
    }

    /// How many commands there are.
    pub fn total(&self) -> u64 {
        self.fates.values().sum()
    }

    /// # Panics
    /// When something does not add up.
    pub fn assert_clean(&self) {
        assert!(
            self.findings.is_empty(),
            "the books do not balance:\n{self}"
        );
    }
}

impl fmt::Display for Audit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} commands", self.total())?;
        for (fate, count) in &self.fates {
            writeln!(f, "{count:8}  {fate:?}")?;
        }
        writeln!(f, "{} findings", self.findings.len())?;
        let mut shown: BTreeMap<String, u32> = BTreeMap::new();
        for (about, finding) in &self.findings {
            let text = format!("{finding:?}");
            let kind = text.split('(').next().unwrap_or_default();
            let count = shown.entry(kind.to_owned()).or_default();
            *count += 1;
            if *count <= EXAMPLES {
                writeln!(f, "  {text} {about}")?;
            }
        }
        writeln!(f, "of kinds {shown:?}")
    }
}

impl Evidence {
    /// Judges the evidence.
    pub fn audit(&self) -> Audit {
        let mut audit = Audit::default();
        for fault in &self.faults {
            audit
                .findings
                .push((String::new(), Finding::Fault(fault.clone())));
        }
        for (id, channel) in &self.channels {
            if let Some(finding) = judge_channel(channel) {
                audit.findings.push((id.to_string(), finding));
            }
        }
        for (name, command) in &self.commands {
            let mut judge = Judge {
                evidence: self,
                name,
                command,
                findings: Vec::new(),
            };
            if let Some(fate) = judge.fate() {
                *audit.fates.entry(fate).or_default() += 1;
            }
            judge.agreement();
            let about = |finding| (name.to_string(), finding);
            audit.findings.extend(judge.findings.into_iter().map(about));
        }
        audit
    }
}

fn judge_channel(channel: &ChannelEvidence) -> Option<Finding> {
    match channel.presence {
        Presence::Enrolling => Some(Finding::StuckEnrolling),
        Presence::Here if !channel.is_enrolled() => Some(Finding::ParkedAtServer),
        Presence::Here | Presence::Unreachable | Presence::Gone => None,
    }
}

struct Judge<'a> {
    evidence: &'a Evidence,
    name: &'a CommandName,
    command: &'a CommandEvidence,
    findings: Vec<Finding>,
}

impl Judge<'_> {
    fn check(&mut self, holds: bool, finding: Finding) {
        if !holds {
            self.findings.push(finding);
        }
    }

    /// What became of the command at the server, and whether it had reason to.
    fn fate(&mut self) -> Option<Fate> {
        let Some(item) = &self.command.item else {
            self.check(!self.command.queued, Finding::Missing);
            self.check(self.command.execution.is_none(), Finding::NeverQueued);
            return None;
        };
        // Letting Setup Assistant go is the server's own command.
        let own = matches!(
            item.request_type.as_str(),
            "DeviceConfigured" | "UserConfigured"
        );
        self.check(self.command.queued || own, Finding::FromNowhere);
        if item.state.is_open() {
            let reason = self.reason(item);
            self.check(reason.is_some(), Finding::WaitsForNothing(item.state));
            return reason.map(Fate::Open);
        }
        self.cause(item);
        Some(Fate::Closed(item.state))
    }

    /// Whether a command that was closed without an answer was closed for a cause.
    fn cause(&mut self, item: &QueueItem) {
        let closed_at = item.closed_at.unwrap_or(self.evidence.now);
        let by_queue = |state| {
            let closed = &self.command.queue_closed;
            closed
                .iter()
                .any(|(as_state, at)| *as_state == state && *at == closed_at)
        };
        match item.state {
            ItemState::Expired => {
                let over = item.expires_at.is_some_and(|end| end <= closed_at);
                self.check(over, Finding::ExpiredEarly);
            }
            ItemState::Cancelled => {
                let replaced = item.dedupe.is_some();
                let wanted = self.command.cancelled || replaced || by_queue(ItemState::Cancelled);
                self.check(wanted, Finding::CancelledByNobody);
            }
            ItemState::Abandoned => {
                let upheaval = self.command.upheavals.iter().any(|at| *at <= closed_at);
                let caused = upheaval && by_queue(ItemState::Abandoned);
                self.check(caused, Finding::AbandonedWithoutCause);
            }
            ItemState::Quarantined => {
                let enough = item.attempts >= self.evidence.max_attempts;
                self.check(enough, Finding::QuarantinedEarly(item.attempts));
            }
            ItemState::Done
            | ItemState::Failed
            | ItemState::Queued
            | ItemState::Offered
            | ItemState::Deferred => {}
        }
    }

    /// Why an open command waits, if for anything.
    fn reason(&self, item: &QueueItem) -> Option<Reason> {
        let now = self.evidence.now;
        let channel = self.evidence.channels.get(&self.name.channel)?;
        let planned = channel
            .record
            .as_ref()
            .and_then(|record| record.wake.next_at);
        let planned = planned.filter(|at| at.duration_since(now) <= LONGEST_WAIT);
        match channel.presence {
            Presence::Gone => Some(Reason::DeviceGone),
            Presence::Unreachable => Some(Reason::Unreachable),
            Presence::Enrolling => None,
            Presence::Here if channel.held && !item.pierces_suspension => Some(Reason::OnHold),
            Presence::Here if item.wake_at.is_none() => Some(Reason::NextContact),
            // Whatever it waits for, the device has to be woken in the end.
            Presence::Here if planned.is_none() => None,
            Presence::Here if item.state == ItemState::Deferred => Some(Reason::Deferred),
            Presence::Here if item.offer_at > now => Some(Reason::NotYet),
            Presence::Here => Some(Reason::WakePlanned),
        }
    }

    /// Whether the server's answer, the reports that arrived and the device's own book agree.
    fn agreement(&mut self) {
        let command = self.command;
        let state = command.item.as_ref().map(|item| item.state);
        let answered = matches!(state, Some(ItemState::Done | ItemState::Failed));
        match (command.arrivals.last(), &command.answer) {
            (None, None) => self.check(!answered, Finding::AnswerFromNowhere),
            (None, Some(_)) => self.findings.push(Finding::AnswerFromNowhere),
            (Some(_), None) => self.findings.push(Finding::AnswerLost),
            (Some(last), Some((status, body))) => {
                let same = *body == last.body && says(last.kind, status);
                self.check(same, Finding::AnswerDiffers);
            }
        }
        if let (Some(last), Some(state)) = (command.arrivals.last(), state) {
            let expected = match last.kind {
                MessageKind::Acknowledged => ItemState::Done,
                _ => ItemState::Failed,
            };
            self.check(state == expected, Finding::StateDiffers(state));
        }
        if answered {
            let times = command.closed_by_answer;
            self.check(times == 1, Finding::ClosedTimes(times));
        }
        let executed = command.execution.as_ref().map_or(0, |e| e.times_executed);
        let confirmed = command.execution.as_ref().is_some_and(|e| e.confirmed);
        let reported = !command.arrivals.is_empty();
        self.check(!confirmed || reported, Finding::ConfirmedForNothing);
        self.check(
            executed <= command.allowed_executions,
            Finding::ExecutedAgain(executed),
        );
        self.check(!answered || executed > 0, Finding::NeverExecuted);
    }
}

fn says(kind: MessageKind, status: &ReportStatus) -> bool {
    format!("{kind:?}") == status.as_str()
}
