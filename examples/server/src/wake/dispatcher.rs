//! The task that turns wishes into pushes.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use mdm_apns::{
    Flight, Outcome, Policy, Push, PushMagic, PushToken, Target, Topic, Verdict, Wakes,
};
use mdm_core::{
    enrollment::{Input, PushState, TokenVerdict, ViewQuery},
    id::EnrollmentId,
};
use tokio::{task::JoinSet, time};
use tracing::{debug, error, warn};

use super::{Transport, trouble::Trouble};
use crate::{app::App, stop::Stop, store::StoreError};

/// Wakes what [`App::wakes`] holds: one pending wake per channel, retried with a back-off, a bounded number under way.
#[derive(Debug)]
pub(crate) struct Dispatcher {
    app: Arc<App>,
    transport: Option<Transport>,
    wakes: Wakes<EnrollmentId>,
    most: usize,
    tasks: JoinSet<Option<Answered>>,
    trouble: Trouble,
}

/// How many wishes are looked up before pushes are sent again.
const PORTION: usize = 64;

/// What a push came to.
#[derive(Debug)]
struct Answered {
    channel: EnrollmentId,
    flight: Flight,
    registered_at: Timestamp,
    verdict: Verdict,
}

impl Dispatcher {
    /// * `most`: how many pushes may be under way at once.
    pub(crate) fn new(app: Arc<App>, transport: Option<Transport>, most: u16) -> Self {
        let seed = u64::from_le_bytes(app.fork_entropy().bytes());
        Self {
            app,
            transport,
            wakes: Wakes::new(Policy::default(), seed),
            most: usize::from(most.max(1)),
            tasks: JoinSet::new(),
            trouble: Trouble::default(),
        }
    }

    /// Works until `stop` says so. What is pending then is asked for again by the machine after the next start.
    pub(crate) async fn run(mut self, mut stop: Stop) {
        if self.transport.is_none() {
            warn!("push.endpoint is not set: nobody will be woken");
        }
        loop {
            // Without room the end of a push is waited for, not the next one that is due.
            let has_room = self.tasks.len() < self.most;
            let next_due = self.wakes.next_due().filter(|_| has_room);
            tokio::select! {
                () = self.app.wakes().rung() => self.take_in(Timestamp::now()),
                Some(done) = self.tasks.join_next() => self.take_back(done.ok().flatten(), Timestamp::now()),
                () = sleep_until(next_due) => {}
                () = stop.told() => break,
            }
            self.send_due(Timestamp::now());
        }
        self.tasks.shutdown().await;
    }

    /// Plans what is wished for.
    fn take_in(&mut self, now: Timestamp) {
        for (channel, reason) in self.app.wakes().take(PORTION) {
            if self.transport.is_none() {
                self.app.metrics().wake_ended("no-transport");
                debug!(device = ?channel, ?reason, "not woken: no push transport");
                continue;
            }
            match self.target(&channel, now) {
                Ok(Some(target)) => self.wakes.plan(now, channel, target),
                Ok(None) => self.app.metrics().wake_ended("unreachable"),
                Err(error) => error!(%error, device = ?channel, "cannot load the push token"),
            }
        }
    }

    /// Where the channel's wakes go at this moment; nothing if it left or its token is dead.
    fn target(&self, channel: &EnrollmentId, now: Timestamp) -> Result<Option<Target>, StoreError> {
        let query = ViewQuery::of(
            &Input::CheckInNow {
                channel: channel.clone(),
            },
            now,
        );
        let view = self.app.store().load(&query)?;
        let state = match view.users.get(channel) {
            Some(user) => Some(&user.channel),
            None => view
                .device
                .as_ref()
                .filter(|device| device.id == *channel)
                .map(|device| &device.channel),
        };
        let since = match state
            .filter(|state| state.can_be_woken())
            .map(|state| &state.push)
        {
            Some(PushState::Ready { since, .. }) => *since,
            Some(PushState::None | PushState::Dead { .. }) | None => return Ok(None),
        };
        let Some(info) = self.app.store().push_info(channel)? else {
            return Ok(None);
        };
        let (Ok(token), Ok(magic), Ok(topic)) = (
            PushToken::from_hex(&info.token),
            PushMagic::new(info.magic.expose().clone()),
            Topic::unchecked_prefix(&info.topic),
        ) else {
            warn!(device = ?channel, "the stored push token, magic or topic is none that APNs would take");
            return Ok(None);
        };
        Ok(Some(Target {
            token,
            magic,
            topic,
            registered_at: since,
        }))
    }

    /// Sends what is due, as far as there is room.
    fn send_due(&mut self, now: Timestamp) {
        let Some(transport) = self.transport.clone() else {
            return;
        };
        let room = self.most.saturating_sub(self.tasks.len());
        if room == 0 {
            return;
        }
        let batch = self.wakes.due(now, room);
        for (channel, outcome) in batch.outcomes {
            self.conclude(channel, Timestamp::UNIX_EPOCH, outcome);
        }
        for mut push in batch.pushes {
            if !self.is_still_wanted(&mut push, now) {
                continue;
            }
            let transport = transport.clone();
            self.tasks.spawn(async move {
                let verdict = transport.send(&push.request).await;
                Some(Answered {
                    channel: push.enrollment,
                    flight: push.flight,
                    registered_at: push.request.target.registered_at,
                    verdict,
                })
            });
        }
    }

    /// A wake may have waited for hours: it goes to the token of this moment, and nowhere if the channel has left.
    fn is_still_wanted(&mut self, push: &mut Push<EnrollmentId>, now: Timestamp) -> bool {
        match self.target(&push.enrollment, now) {
            Ok(Some(target)) => push.request.target = target,
            Ok(None) => {
                self.wakes.forget(&push.enrollment);
                self.app.metrics().wake_ended("unreachable");
                return false;
            }
            // With the store away the token of before is still the best guess.
            Err(error) => error!(%error, device = ?push.enrollment, "cannot load the push token"),
        }
        true
    }

    fn take_back(&mut self, answered: Option<Answered>, now: Timestamp) {
        let Some(answered) = answered else { return };
        let Answered {
            channel,
            flight,
            registered_at,
            verdict,
        } = answered;
        let outcome = self.wakes.report(now, &channel, flight, verdict);
        self.conclude(channel, registered_at, outcome);
    }

    /// Counts an outcome, and tells the machine if the wake has ended with it.
    fn conclude(&mut self, channel: EnrollmentId, registered_at: Timestamp, outcome: Outcome) {
        self.app.metrics().wake_ended(outcome.code());
        self.trouble.note(&outcome);
        let failed = |reason: String, token| Input::WakeFailed {
            channel: channel.clone(),
            reason,
            token,
        };
        let input = match outcome {
            Outcome::Accepted { .. } => Input::WakeAccepted {
                channel: channel.clone(),
            },
            Outcome::DeadToken { why, .. } => {
                failed(why.to_string(), TokenVerdict::DeadSince(registered_at))
            }
            Outcome::FixCertificate { why } | Outcome::OurBug { why } => {
                failed(why.to_string(), TokenVerdict::Usable)
            }
            Outcome::GaveUp { why, failures } => failed(
                format!("gave up after {failures}: {why}"),
                TokenVerdict::Usable,
            ),
            Outcome::Retrying { failures, why, .. } => {
                debug!(device = ?channel, failures, %why, "a wake will be tried again");
                return;
            }
            Outcome::Unknown => return,
        };
        let app = Arc::clone(&self.app);
        self.tasks.spawn(async move {
            if let Err(error) = app.step(input, Timestamp::now()).await {
                error!(%error, device = ?channel, "the outcome of a wake is not recorded");
            }
            None
        });
    }
}

/// Waits until then; for ever if there is no such time.
async fn sleep_until(at: Option<Timestamp>) {
    match at {
        Some(at) => {
            let wait = at.duration_since(Timestamp::now());
            time::sleep(wait.max(SignedDuration::ZERO).unsigned_abs()).await;
        }
        None => std::future::pending().await,
    }
}
