//! Planning stale channels in the background.

use std::sync::Arc;

use jiff::Timestamp;
use tokio::{
    task::JoinSet,
    time::{Duration, Instant, MissedTickBehavior, interval},
};
use tracing::{debug, error};

use crate::{app::App, stop::Stop};

/// How many channels are planned at once: they share commits.
const BATCH: usize = 128;
/// How often it is looked without a bell, for reminders that are due and for what went wrong before.
const LOOK: Duration = Duration::from_secs(30);

/// Plans what is stale, at the start, when the bell rings, and now and then, until `stop` says so.
pub(crate) async fn run(app: Arc<App>, mut stop: Stop) {
    let mut ticks = interval(LOOK);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = ticks.tick() => {}
            () = app.stale().rung() => {}
            () = stop.told() => return,
        }
        let begun = Instant::now();
        tokio::select! {
            planned = plan_stale(&app, Timestamp::now()) => {
                if planned > 0 {
                    debug!(planned, took = ?begun.elapsed(), "declarations planned");
                }
            }
            // What is not planned yet is still stale after the next start.
            () = stop.told() => return,
        }
    }
}

/// Plans every channel that is stale or to be reminded at `now`, and says how many there were.
///
/// A channel that cannot be planned now stays stale and does not hold up those after it.
pub async fn plan_stale(app: &Arc<App>, now: Timestamp) -> usize {
    let mut planned = 0;
    let mut after = String::new();
    loop {
        let channels = match app.store().channels_to_plan(&after, now, BATCH) {
            Ok(channels) => channels,
            Err(error) => {
                error!(%error, "cannot look for stale channels");
                return planned;
            }
        };
        let Some(last) = channels.last() else {
            return planned;
        };
        last.as_str().clone_into(&mut after);
        let mut steps = JoinSet::new();
        planned += channels.len();
        for channel in channels {
            let app = Arc::clone(app);
            steps.spawn(async move {
                if let Err(error) = app.plan_declarations(&channel, now).await {
                    error!(%error, device = ?channel, "declarations are not planned");
                }
            });
        }
        while steps.join_next().await.is_some() {}
    }
}
