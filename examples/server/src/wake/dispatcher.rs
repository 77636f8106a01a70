//! The task that turns wishes into pushes.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use jiff::{SignedDuration, Timestamp};
use mdm_apns::{Flight, Outcome, Push, PushMagic, PushToken, Target, Topic, Verdict, Wakes};
use mdm_core::{
    enrollment::{Input, PushState, TokenVerdict, ViewQuery},
    id::EnrollmentId,
};
use tokio::{
    task::JoinSet,
    time::{self, MissedTickBehavior},
};
use tracing::{debug, error, info, warn};

use super::{Pushing, pending, trouble::Trouble};
use crate::{app::App, stop::Stop, store::StoreError};

/// Wakes what [`App::wakes`] holds: one pending wake per channel, retried with a back-off, a bounded number under way.
#[derive(Debug)]
pub(crate) struct Dispatcher {
    app: Arc<App>,
    pushing: Arc<Pushing>,
    wakes: Wakes<EnrollmentId>,
    /// Wakes that wait for a push certificate that works.
    stalled: BTreeSet<EnrollmentId>,
    most: usize,
    tasks: JoinSet<Option<Answered>>,
    trouble: Trouble,
}

/// How many wishes are looked up before pushes are sent again.
const PORTION: usize = 64;
/// How often back-offs and holds are kept while anything is pending.
const KEEP_EVERY: Duration = Duration::from_secs(5);

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
    pub(crate) fn new(app: Arc<App>, pushing: Arc<Pushing>, most: u16) -> Self {
        let seed = u64::from_le_bytes(app.fork_entropy().bytes());
        let now = Timestamp::now();
        let (wakes, stalled) = pending::take_up(&app, seed, now, |channel| {
            target(&app, channel, now).ok().flatten()
        });
        Self {
            app,
            pushing,
            wakes,
            stalled,
            most: usize::from(most.max(1)),
            tasks: JoinSet::new(),
            trouble: Trouble::default(),
        }
    }

    /// Works until `stop` says so. What is pending then goes out after the next start, even if the process is killed.
    pub(crate) async fn run(mut self, mut stop: Stop) {
        if !self.pushing.is_open() {
            warn!(
                "there is neither a push certificate nor a gateway (push.endpoint): nobody will be woken"
            );
        }
        pending::ask_again(&self.app);
        let mut replaced = self.pushing.replacements();
        let mut keeping = time::interval(KEEP_EVERY);
        keeping.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut was_pending = true;
        loop {
            // Without room the end of a push is waited for, not the next one that is due.
            let has_room = self.tasks.len() < self.most && self.pushing.is_open();
            let next_due = self.wakes.next_due().filter(|_| has_room);
            tokio::select! {
                () = self.app.wakes().rung() => self.take_in(Timestamp::now()),
                Some(done) = self.tasks.join_next() => self.take_back(done.ok().flatten(), Timestamp::now()),
                () = sleep_until(next_due) => {}
                Ok(()) = replaced.changed() => self.begin_anew(Timestamp::now()),
                _ = keeping.tick() => {
                    let is_pending = self.wakes.pending() + self.stalled.len() > 0;
                    if is_pending || was_pending {
                        pending::keep(self.app.store(), &self.wakes, &self.stalled).await;
                    }
                    was_pending = is_pending;
                }
                () = stop.told() => break,
            }
            self.send_due(Timestamp::now());
        }
        self.tasks.shutdown().await;
        pending::keep(self.app.store(), &self.wakes, &self.stalled).await;
    }

    /// Plans what is wished for.
    fn take_in(&mut self, now: Timestamp) {
        let is_open = self.pushing.is_open();
        for (channel, reason) in self.app.wakes().take(PORTION) {
            if !is_open {
                self.app.metrics().wake_ended("no-transport");
                debug!(device = ?channel, ?reason, "not woken yet: no push certificate");
                self.stalled.insert(channel);
                continue;
            }
            self.plan(now, channel);
        }
    }

    fn plan(&mut self, now: Timestamp, channel: EnrollmentId) {
        match target(&self.app, &channel, now) {
            Ok(Some(target)) => self.wakes.plan(now, channel, target),
            Ok(None) => self.app.metrics().wake_ended("unreachable"),
            Err(error) => error!(%error, device = ?channel, "cannot load the push token"),
        }
    }

    /// There is another push certificate: what the one before could not wake gets its chance at once.
    fn begin_anew(&mut self, now: Timestamp) {
        if let Some(certificate) = self.pushing.current() {
            self.wakes.resume(certificate.topic());
        }
        let stalled = std::mem::take(&mut self.stalled);
        if !stalled.is_empty() {
            info!(
                count = stalled.len(),
                "wakes that waited for a push certificate go out"
            );
        }
        for channel in stalled {
            self.plan(now, channel);
        }
    }

    /// Sends what is due, as far as there is room.
    fn send_due(&mut self, now: Timestamp) {
        let Some(transport) = self.pushing.transport() else {
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
        match target(&self.app, &push.enrollment, now) {
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
        if let Some(event) = self.trouble.note(&outcome) {
            let pushing = Arc::clone(&self.pushing);
            self.tasks.spawn(async move {
                pushing.note(Timestamp::now(), event).await;
                None
            });
        }
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
            Outcome::FixCertificate { why } => {
                self.stalled.insert(channel.clone());
                failed(why.to_string(), TokenVerdict::Usable)
            }
            Outcome::OurBug { why } => failed(why.to_string(), TokenVerdict::Usable),
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

/// Where the channel's wakes go at this moment; nothing if it left or its token is dead.
fn target(app: &App, channel: &EnrollmentId, now: Timestamp) -> Result<Option<Target>, StoreError> {
    let query = ViewQuery::of(
        &Input::CheckInNow {
            channel: channel.clone(),
        },
        now,
    );
    let view = app.store().load(&query)?;
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
    let Some(info) = app.store().push_info(channel)? else {
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
