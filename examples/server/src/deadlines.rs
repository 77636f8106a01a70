//! The ticker: steps of channels whose deadline has come.

use std::sync::Arc;

use jiff::Timestamp;
use mdm_core::{enrollment::Input, id::EnrollmentId};
use tokio::{
    task::JoinSet,
    time::{Instant, MissedTickBehavior, interval},
};
use tracing::{debug, error};

use crate::{app::App, config::Deadlines, stop::Stop};

/// Looks for due deadlines at every tick until `stop` says so.
pub(crate) async fn run(app: Arc<App>, deadlines: Deadlines, mut stop: Stop) {
    let mut ticks = interval(deadlines.tick.unsigned());
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = ticks.tick() => {}
            () = stop.told() => return,
        }
        let begun = Instant::now();
        let handled = handle_due(&app, Timestamp::now(), usize::from(deadlines.batch)).await;
        if handled > 0 {
            debug!(handled, took = ?begun.elapsed(), "deadlines");
        }
    }
}

/// Handles all that is due at `now`, `batch` at a time (those of a batch share commits), and says how many there were.
///
/// A channel that is due again right away waits for the next tick, so a deadline that does not move cannot hold up the rest for ever.
pub async fn handle_due(app: &Arc<App>, now: Timestamp, batch: usize) -> usize {
    let mut handled = 0;
    let mut before: Vec<EnrollmentId> = Vec::new();
    loop {
        let due = match app.store().due(now, batch) {
            Ok(due) => due,
            Err(error) => {
                error!(%error, "cannot look for deadlines");
                return handled;
            }
        };
        if due.is_empty() || due == before {
            return handled;
        }
        let mut steps = JoinSet::new();
        for channel in &due {
            let (app, channel) = (Arc::clone(app), channel.clone());
            steps.spawn(async move {
                let input = Input::Deadline {
                    channel: channel.clone(),
                };
                match app.step(input, now).await {
                    Ok(_) => app.metrics().deadline_handled(),
                    Err(error) => error!(%error, device = ?channel, "a deadline is not handled"),
                }
            });
        }
        while steps.join_next().await.is_some() {}
        handled += due.len();
        if due.len() < batch {
            return handled;
        }
        before = due;
    }
}
