//! Tasks that work beside the requests.

use std::sync::Arc;

use jiff::Timestamp;
use tokio::{
    task::JoinSet,
    time::{MissedTickBehavior, interval},
};
use tracing::error;

use crate::{
    app::App,
    config::Lasting,
    stop::{Stop, Stopper},
};

/// Tasks that stop together.
#[derive(Debug)]
pub(super) struct Tasks {
    stopper: Stopper,
    tasks: JoinSet<()>,
}

impl Tasks {
    pub(super) fn new() -> Self {
        Self {
            stopper: Stopper::new(),
            tasks: JoinSet::new(),
        }
    }

    pub(super) fn begin<F>(&mut self, task: impl FnOnce(Stop) -> F)
    where
        F: Future<Output = ()> + Send + 'static,
    {
        self.tasks.spawn(task(self.stopper.subscribe()));
    }

    pub(super) async fn end(mut self) {
        self.stopper.stop();
        while self.tasks.join_next().await.is_some() {}
    }
}

/// Removes what is no longer worth keeping, every now and then.
pub(super) async fn prune(app: Arc<App>, every: Lasting, mut stop: Stop) {
    let mut ticks = interval(every.unsigned());
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = ticks.tick() => {}
            () = stop.told() => return,
        }
        if let Err(error) = app.store().prune(Timestamp::now()).await {
            error!(%error, "cannot remove what is no longer worth keeping");
        }
    }
}
