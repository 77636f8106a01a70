//! One step of a host, as DESIGN has it: load, handle, commit, and again if somebody else was faster.

use jiff::Timestamp;
use mdm_core::{
    enrollment::{Effect, Input, Policy, Refusal, Reply, ViewQuery, handle},
    entropy::Entropy,
    error::ErrorCode,
    events::Event,
};

use crate::store::{HostStore, Refused};

/// How often a step is repeated before the host gives up: far more often than any test can collide.
const MOST_ATTEMPTS: u32 = 10_000;

/// What a step came to, once its changes are committed.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// What to answer.
    pub reply: Reply,
    /// What to do now.
    pub effects: Vec<Effect>,
    /// What stands in the event log for it.
    pub events: Vec<Event>,
    /// How often somebody else was faster.
    pub conflicts: u32,
}

impl Outcome {
    fn refused(code: ErrorCode, conflicts: u32) -> Self {
        Self {
            reply: Reply::Refused(Refusal::from(code)),
            effects: Vec::new(),
            events: Vec::new(),
            conflicts,
        }
    }
}

/// Makes one step and commits it.
///
/// # Errors
/// When the store fails, or refuses the same step again and again.
pub fn step(
    store: &dyn HostStore,
    input: &Input,
    policy: &Policy,
    now: Timestamp,
    entropy: &mut Entropy,
) -> Result<Outcome, Refused> {
    step_with_pause(store, input, policy, now, entropy, &|_| ())
}

/// Makes one step and commits it; `pause` is called between loading and committing, with the number of conflicts so far:
/// the moment in which somebody else may be faster.
///
/// # Errors
/// As [`step`].
pub fn step_with_pause(
    store: &dyn HostStore,
    input: &Input,
    policy: &Policy,
    now: Timestamp,
    entropy: &mut Entropy,
    pause: &dyn Fn(u32),
) -> Result<Outcome, Refused> {
    let device = input.channel().device();
    let query = ViewQuery::of(input, now);
    for conflicts in 0..MOST_ATTEMPTS {
        let view = store
            .load(&query)
            .map_err(|error| Refused::Other(error.0))?;
        let revision = view.revision;
        pause(conflicts);
        let step = handle(view, input.clone(), policy, now, entropy);
        let events = step.events().cloned().collect();
        let committed = if step.is_deferrable() {
            store
                .defer(step.changes)
                .map_err(|error| Refused::Other(error.0))
        } else {
            store.commit(&device, revision, step.changes)
        };
        match committed {
            Ok(()) => {
                return Ok(Outcome {
                    reply: step.reply,
                    effects: step.effects,
                    events,
                    conflicts,
                });
            }
            Err(Refused::Conflict | Refused::PlaceTaken) => {}
            Err(Refused::CertificateTaken) => {
                return Ok(Outcome::refused(ErrorCode::IdentityConflict, conflicts));
            }
            Err(Refused::DuplicateCommand) => {
                return Ok(Outcome::refused(ErrorCode::QueueDuplicateUuid, conflicts));
            }
            Err(error @ Refused::Other(_)) => return Err(error),
        }
    }
    Err(Refused::Conflict)
}
