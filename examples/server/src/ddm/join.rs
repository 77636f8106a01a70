//! One step of a channel: what the engine says, and what the machine says, in one.

use jiff::Timestamp;
use mdm_core::{
    checkin::{CheckInMessage, DeclarativeManagement},
    ddm::{
        ChannelRecord, DdmChange, Endpoint, Manifest, NOTICE_DEDUPE, Planning, Replan, handle,
        plan, plan_notice,
    },
    enrollment::{
        Change, EnrollmentView, HostAnswer, Input, Outcome, Phase, QueueScope, Reply, Step,
        ViewQuery,
    },
    entropy::Entropy,
    events::{Departure, EventKind},
    id::EnrollmentId,
    request::Message,
};
use tracing::{debug, warn};

use super::{
    applies::{applies, facts},
    notices,
};
use crate::store::{ChannelDeclarations, DdmWrite, Load, Store, StoreError};

/// An input for the machine, and what the engine writes with it.
#[derive(Debug)]
pub(crate) struct Joined {
    /// None when there is nothing for the machine to do.
    pub(crate) input: Option<Input>,
    writes: Vec<DdmWrite>,
    /// That the channel was told, which is so only if the machine queues the command.
    told: Option<DdmWrite>,
    from: From,
}

/// Who began the step.
#[derive(Debug, PartialEq, Eq)]
enum From {
    /// A device that asks for declarations or reports: if the machine refuses it, nothing is written.
    Declaring,
    /// The planner: a notice that this one replaces has not come to an end on its own.
    Planner,
    /// Anybody else.
    Elsewhere,
}

/// The message of a declarative check-in.
fn declaring(input: &Input) -> Option<(&EnrollmentId, &DeclarativeManagement)> {
    let Input::Request { request, .. } = input else {
        return None;
    };
    match request.message() {
        Message::CheckIn(checkin) => match &checkin.message {
            CheckInMessage::DeclarativeManagement(message) => Some((request.id(), message)),
            _ => None,
        },
        Message::Report(_) => None,
    }
}

/// Adds to an input what only declarations can say.
///
/// # Errors
/// [`StoreError`] when the database fails.
pub(crate) fn joined(
    store: &Store,
    input: &Input,
    view: &EnrollmentView,
    now: Timestamp,
) -> Result<Joined, StoreError> {
    let mut input = input.clone();
    let mut writes = Vec::new();
    let mut from = From::Elsewhere;
    let mut given = None;
    if let Some((channel, message)) = declaring(&input) {
        given = answer(store, channel, message, view, &mut writes, now)?;
        from = From::Declaring;
    }
    if let (Some(answer), Input::Request { ruling, .. }) = (given, &mut input) {
        ruling.answer = Some(answer);
    }
    Ok(Joined {
        input: Some(input),
        writes,
        told: None,
        from,
    })
}

/// Answers a check-in of an enrolled channel.
fn answer(
    store: &Store,
    channel: &EnrollmentId,
    message: &DeclarativeManagement,
    view: &EnrollmentView,
    writes: &mut Vec<DdmWrite>,
    now: Timestamp,
) -> Result<Option<HostAnswer>, StoreError> {
    if phase(view, channel) != Some(Phase::Enrolled) {
        // The machine refuses it; a report of a device that has left is taken and means nothing.
        let is_report = Endpoint::parse(&message.endpoint) == Endpoint::Status;
        return Ok(is_report.then_some(HostAnswer::StatusTaken));
    }
    let load = Load::CheckIn(Endpoint::parse(&message.endpoint));
    let mut declared = store.channel_declarations(channel, &load)?;
    let plans = match &load {
        Load::CheckIn(Endpoint::Tokens | Endpoint::DeclarationItems) => declared.is_stale,
        Load::CheckIn(_) | Load::Plan | Load::Everything => false,
    };
    if plans {
        plan_channel(channel, &mut declared, view, writes, now);
    }
    let step = handle(&declared.view, message, now);
    for change in &step.changes {
        if let DdmChange::KeepReport { why, .. } = change {
            warn!(device = ?channel, why, "a status report cannot be read; it is kept");
        }
    }
    let updated = step.changes.iter().any(changes_version);
    writes.extend(
        step.changes
            .into_iter()
            .map(|change| written(channel, change)),
    );
    if step.replan == Replan::CapabilitiesChanged || updated {
        debug!(device = ?channel, "the device can do other things than before");
        writes.push(DdmWrite::Stale(channel.clone()));
    }
    Ok(step.answer)
}

/// Whether the device has another version of its system, and with it may take other declarations.
fn changes_version(change: &DdmChange) -> bool {
    use mdm_core::ddm::StatusChange::PutValue;
    matches!(change, DdmChange::Status(PutValue(name, _)) if name == "device.operating-system.version")
}

fn written(channel: &EnrollmentId, change: DdmChange) -> DdmWrite {
    let remind_at = match &change {
        DdmChange::PutRecord(record) => record.remind_at(&notices()),
        _ => None,
    };
    DdmWrite::Change {
        channel: channel.clone(),
        change: Box::new(change),
        remind_at,
    }
}

/// Plans the channel: what is loaded is as it is after the plan, and `writes` has what makes the store so.
fn plan_channel(
    channel: &EnrollmentId,
    declared: &mut ChannelDeclarations,
    view: &EnrollmentView,
    writes: &mut Vec<DdmWrite>,
    now: Timestamp,
) {
    let facts = facts(view, channel, declared.reported_version.as_deref());
    let capabilities = declared.view.status.capabilities();
    let planning = Planning {
        placed: &declared.placed,
        at: declared.generation,
        capabilities: capabilities.as_ref(),
        applies: &|declaration| applies(declaration, &facts),
    };
    let record = &declared.view.record;
    let plan = plan(
        record,
        current(record, &declared.view.manifests),
        &planning,
        now,
    );
    let changes = record.take_plan(&plan);
    let new = changes
        .iter()
        .any(|change| matches!(change, DdmChange::PutManifest(_)));
    if new {
        debug!(device = ?channel, declarations = plan.manifest.items().len(), withheld = plan.withheld.len(), "planned");
        declared.view.manifests.push(plan.manifest.clone());
    }
    for change in &changes {
        if let DdmChange::PutRecord(record) = change {
            declared.view.record = (**record).clone();
        }
    }
    writes.extend(changes.into_iter().map(|change| written(channel, change)));
    writes.push(DdmWrite::Planned {
        channel: channel.clone(),
        at: plan.planned_at,
        withheld: plan.withheld,
    });
}

fn current<'m>(record: &ChannelRecord, manifests: &'m [Manifest]) -> Option<&'m Manifest> {
    let current = record.current.as_ref()?;
    manifests
        .iter()
        .find(|manifest| *manifest.token() == current.token)
}

/// What to load to plan a channel, and to tell it.
pub(crate) fn notice_query(channel: &EnrollmentId, now: Timestamp) -> ViewQuery {
    let channel = channel.clone();
    ViewQuery {
        dedupe: Some(NOTICE_DEDUPE.to_owned()),
        ..ViewQuery::of(&Input::CheckInNow { channel }, now)
    }
}

/// Plans a channel, and tells it if it has to be told.
///
/// # Errors
/// [`StoreError`] when the database fails.
pub(crate) fn planned(
    store: &Store,
    channel: &EnrollmentId,
    view: &EnrollmentView,
    now: Timestamp,
    entropy: &mut Entropy,
) -> Result<Joined, StoreError> {
    let mut joined = Joined {
        input: None,
        writes: Vec::new(),
        told: None,
        from: From::Planner,
    };
    if phase(view, channel) != Some(Phase::Enrolled) {
        let channel = channel.clone();
        joined.writes.push(DdmWrite::NotEnrolled(channel));
        return Ok(joined);
    }
    let mut declared = store.channel_declarations(channel, &Load::Plan)?;
    plan_channel(channel, &mut declared, view, &mut joined.writes, now);
    match plan_notice(&declared.view.record, &notices(), now, entropy) {
        Ok(None) => {}
        Ok(Some(notice)) => {
            let change = DdmChange::PutRecord(Box::new(notice.record));
            joined.told = Some(written(channel, change));
            joined.input = Some(Input::Enqueue {
                channel: channel.clone(),
                command: Box::new(notice.command),
            });
        }
        // Of bytes that are all ours: it cannot happen, and if it does the next change tries again.
        Err(error) => warn!(%error, device = ?channel, "a notice cannot be written"),
    }
    Ok(joined)
}

impl Joined {
    /// What is written with the machine's step.
    ///
    /// # Errors
    /// [`StoreError`] when the database fails.
    pub(crate) fn writes(self, store: &Store, step: &Step) -> Result<Vec<DdmWrite>, StoreError> {
        let is_refused = matches!(step.reply, Reply::Refused(_));
        let mut writes = match self.from {
            From::Declaring if is_refused => Vec::new(),
            From::Declaring | From::Planner | From::Elsewhere => self.writes,
        };
        if matches!(step.reply, Reply::Done(Outcome::Queued { .. })) {
            writes.extend(self.told);
        }
        if self.from != From::Planner {
            lost_notices(store, step, &mut writes)?;
        }
        for event in step.events() {
            let channel = &event.enrollment;
            match &event.kind {
                EventKind::Enrolled => {
                    writes.push(DdmWrite::Forget(channel.clone()));
                    writes.push(DdmWrite::Stale(channel.clone()));
                }
                // A device that is only presumed gone still has its declarations.
                EventKind::Left { how } if *how != Departure::PresumedGone => {
                    writes.push(DdmWrite::Forget(channel.clone()));
                }
                EventKind::CameBack { .. } => writes.push(DdmWrite::Stale(channel.clone())),
                _ => {}
            }
        }
        Ok(writes)
    }
}

/// A notice that came to its end without an answer has told nothing.
fn lost_notices(store: &Store, step: &Step, writes: &mut Vec<DdmWrite>) -> Result<(), StoreError> {
    for change in &step.changes {
        let (channel, state) = match change {
            Change::PutItem(item) if item.dedupe.as_deref() == Some(NOTICE_DEDUPE) => {
                (&item.enrollment, item.state)
            }
            Change::CloseQueue {
                scope: QueueScope::Channel(channel),
                state,
                ..
            } => (channel, *state),
            _ => continue,
        };
        if state.is_open() {
            continue;
        }
        let record = store.declaring_record(channel)?;
        if let Some(next) = record.notice_closed(state) {
            let change = DdmChange::PutRecord(Box::new(next));
            writes.push(written(channel, change));
        }
    }
    Ok(())
}

/// Where the channel stands, if it is known, and its device stands there too.
fn phase(view: &EnrollmentView, channel: &EnrollmentId) -> Option<Phase> {
    let device = view.device.as_ref()?;
    if *channel == device.id || device.channel.phase != Phase::Enrolled {
        return Some(device.channel.phase);
    }
    view.users.get(channel).map(|user| user.channel.phase)
}
