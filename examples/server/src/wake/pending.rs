//! What of the dispatcher outlives the process.
//!
//! Two things together see to it that no wake is lost: which channels wait for one stands in their records since the step that asked for it, and
//! is read at the start; back-offs and holds, without which a restart would hammer a push service that is down, are kept every few seconds.

use std::collections::BTreeSet;

use jiff::Timestamp;
use mdm_apns::{Policy, Snapshot, Target, Wakes};
use mdm_core::id::EnrollmentId;
use serde::{Deserialize, Serialize};
use tracing::{error, info, warn};

use crate::{app::App, store::Store};

/// With more wakes than this the state is not kept: writing it every few seconds would cost more than doing without its back-offs.
const MOST_KEPT: usize = 50_000;

/// The state as it is kept.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    snapshot: Snapshot<EnrollmentId>,
    stalled: BTreeSet<EnrollmentId>,
}

/// Reads the state that was kept and takes it up; gives an empty one if there is none.
pub(super) fn take_up(
    app: &App,
    seed: u64,
    now: Timestamp,
    target: impl FnMut(&EnrollmentId) -> Option<Target>,
) -> (Wakes<EnrollmentId>, BTreeSet<EnrollmentId>) {
    let fresh = || (Wakes::new(Policy::default(), seed), BTreeSet::new());
    let kept = match app.store().kept_wakes() {
        Ok(kept) => kept,
        Err(error) => {
            error!(%error, "cannot read the wakes that were pending");
            return fresh();
        }
    };
    let Some(kept) = kept else { return fresh() };
    let Ok(kept) = serde_json::from_slice::<Kept>(&kept) else {
        warn!("the kept state of wakes cannot be read: back-offs begin anew");
        return fresh();
    };
    let restored = Wakes::restore(Policy::default(), now, kept.snapshot, target);
    (restored.wakes, kept.stalled)
}

/// Asks again for the wakes that the records say are still to be sent.
pub(super) fn ask_again(app: &App) {
    match app.store().unsent_wakes() {
        Ok(unsent) => {
            if !unsent.is_empty() {
                info!(
                    count = unsent.len(),
                    "wakes were pending when the server stopped: they go out now"
                );
            }
            for channel in unsent {
                app.ask_wake_again(channel);
            }
        }
        Err(error) => error!(%error, "cannot look for wakes that were pending"),
    }
}

/// Keeps the state. It is no loss if that fails: see the module.
pub(super) async fn keep(
    store: &Store,
    wakes: &Wakes<EnrollmentId>,
    stalled: &BTreeSet<EnrollmentId>,
) {
    if wakes.pending() > MOST_KEPT {
        return;
    }
    let kept = Kept {
        snapshot: wakes.snapshot(),
        stalled: stalled.clone(),
    };
    // Its types have a form in JSON.
    let Ok(state) = serde_json::to_vec(&kept) else {
        return;
    };
    if let Err(error) = store.keep_wakes(state).await {
        error!(%error, "the state of wakes is not kept");
    }
}
