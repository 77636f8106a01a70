//! Which events are worth a line in the log, and at which level. Identifiers are shortened, bodies and free text left out.

use mdm_core::{
    enrollment::{Input, Step},
    events::{Event, EventKind},
    queue::ItemState,
};
use tracing::{Level, debug, enabled, info};

use crate::metrics;

/// What a device said, for the line about its refusal; nothing for what is not a device's request.
pub(crate) fn said(input: &Input) -> Option<&'static str> {
    match input {
        Input::Request { request, .. } => Some(metrics::kind(request.message())),
        _ => None,
    }
}

/// The step's events that will be told once they are committed.
pub(crate) fn notable(step: &Step) -> Vec<Event> {
    let debug = enabled!(Level::DEBUG);
    step.events()
        .filter(|event| debug || is_for_operators(&event.kind))
        .cloned()
        .collect()
}

/// Writes them down.
pub(crate) fn tell(events: &[Event]) {
    for event in events {
        let (device, what) = (&event.enrollment, name(&event.kind));
        let (command, detail) = (command(&event.kind), detail(&event.kind));
        if is_for_operators(&event.kind) {
            info!(event = what, ?device, command, detail, "event");
        } else {
            debug!(event = what, ?device, command, detail, "event");
        }
    }
}

/// Whether an operator must see it. A refusal is told where it is answered.
fn is_for_operators(kind: &EventKind) -> bool {
    match kind {
        EventKind::Enrolled
        | EventKind::Left { .. }
        | EventKind::WentSilent { .. }
        | EventKind::CameBack { .. }
        | EventKind::IdentityRenewed { .. }
        | EventKind::IdentityReplaced { .. }
        | EventKind::ReEnrollmentFailed
        | EventKind::UserPasswordWrong
        | EventKind::Held { .. }
        | EventKind::HoldLifted => true,
        EventKind::CommandClosed { state, .. } => *state == ItemState::Quarantined,
        _ => false,
    }
}

fn name(kind: &EventKind) -> &'static str {
    match kind {
        EventKind::Authenticated { .. } => "authenticated",
        EventKind::Enrolled => "enrolled",
        EventKind::TokensUpdated { .. } => "tokens-updated",
        EventKind::Left { .. } => "left",
        EventKind::CheckInBegun => "check-in-begun",
        EventKind::CheckInFinished { .. } => "check-in-finished",
        EventKind::WakeAccepted => "wake-accepted",
        EventKind::WakeFailed { .. } => "wake-failed",
        EventKind::WentSilent { .. } => "went-silent",
        EventKind::CameBack { .. } => "came-back",
        EventKind::CommandQueued { .. } => "command-queued",
        EventKind::CommandDeferred { .. } => "command-deferred",
        EventKind::CommandClosed { .. } => "command-closed",
        EventKind::QueueClosed { .. } => "queue-closed",
        EventKind::UnknownCommandReported { .. } => "unknown-command-reported",
        EventKind::AwaitingConfiguration => "awaiting-configuration",
        EventKind::ConfigurationReleased => "configuration-released",
        EventKind::IdentityRenewed { .. } => "identity-renewed",
        EventKind::IdentityReplaced { .. } => "identity-replaced",
        EventKind::ReEnrollmentFailed => "re-enrollment-failed",
        EventKind::Refused { .. } => "refused",
        EventKind::BootstrapTokenStored => "bootstrap-token-stored",
        EventKind::BootstrapTokenRemoved => "bootstrap-token-removed",
        EventKind::UserAuthenticated => "user-authenticated",
        EventKind::UserPasswordWrong => "user-password-wrong",
        EventKind::Held { .. } => "held",
        EventKind::HoldLifted => "hold-lifted",
        EventKind::CheckInRequested => "check-in-requested",
        _ => "other",
    }
}

fn command(kind: &EventKind) -> Option<&str> {
    match kind {
        EventKind::CommandQueued { uuid, .. }
        | EventKind::CommandDeferred { uuid, .. }
        | EventKind::CommandClosed { uuid, .. } => Some(uuid.as_str()),
        _ => None,
    }
}

fn detail(kind: &EventKind) -> Option<&'static str> {
    match kind {
        EventKind::CommandClosed { state, .. } | EventKind::QueueClosed { state } => {
            Some(state.as_str())
        }
        EventKind::Refused { code, .. } => Some(code.as_str()),
        _ => None,
    }
}
