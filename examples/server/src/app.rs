//! The one place where a step happens: load, decide, commit, and only then answer.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use jiff::Timestamp;
use mdm_core::{
    enrollment::{
        Effect, EnrollmentView, Input, Outcome, Policy, Reply, Step, ViewQuery, WakeReason, handle,
    },
    entropy::Entropy,
    error::ErrorCode,
    id::EnrollmentId,
    plist::PlistLimits,
};

use crate::{
    code::{Code, HostCode},
    ddm::{self, Joined},
    inbox::{Bell, Inbox},
    metrics::Metrics,
    narrate,
    store::{CommitError, DdmWrite, Store, StoreError},
};

/// How often a step is done again when somebody else changed the device between its load and its commit.
const MAX_ATTEMPTS: u32 = 16;

/// The server without its network: what HTTP, the ticker and the wake dispatcher drive, and tests as well.
///
/// Time is an argument. What steps ask for gathers in [`App::wakes`] and [`App::renewals`] until somebody takes it.
#[derive(Debug)]
pub struct App {
    store: Arc<Store>,
    policy: Policy,
    plist_limits: PlistLimits,
    entropy: Mutex<Entropy>,
    lines: Lines,
    wakes: Inbox<WakeReason>,
    renewals: Inbox<u32>,
    stale: Bell,
    metrics: Metrics,
    closing: AtomicBool,
}

/// Where steps wait that were beaten to a device; devices share lines.
#[derive(Debug)]
struct Lines([tokio::sync::Mutex<()>; 64]);

impl Default for Lines {
    fn default() -> Self {
        Self(std::array::from_fn(|_| tokio::sync::Mutex::default()))
    }
}

impl Lines {
    fn of(&self, device: &EnrollmentId) -> &tokio::sync::Mutex<()> {
        let mut hasher = DefaultHasher::new();
        device.hash(&mut hasher);
        let place = usize::try_from(hasher.finish() % 64).unwrap_or(0);
        &self.0[place]
    }
}

/// What a step came to.
#[derive(Debug)]
pub struct Taken {
    /// What to answer.
    pub reply: Reply,
    /// Whether it asked for the channel to be woken.
    pub wakes: bool,
}

/// Why a step did not happen. Nothing was stored.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The device was changed by others each of the many times that the step was tried.
    #[error("the device is being changed by too many at once")]
    Contended,
}

impl AppError {
    /// The stable code. Its status is 503: a device keeps what it had to say and comes back.
    pub fn code(&self) -> Code {
        match self {
            Self::Store(_) => HostCode::StoreUnavailable.into(),
            Self::Contended => HostCode::Busy.into(),
        }
    }
}

impl App {
    /// * `entropy`: seeded from the operating system, except in tests.
    pub fn new(
        store: Arc<Store>,
        policy: Policy,
        plist_limits: PlistLimits,
        entropy: Entropy,
    ) -> Self {
        Self {
            store,
            policy,
            plist_limits,
            entropy: Mutex::new(entropy),
            lines: Lines::default(),
            wakes: Inbox::default(),
            renewals: Inbox::default(),
            stale: Bell::default(),
            metrics: Metrics::default(),
            closing: AtomicBool::new(false),
        }
    }

    /// Does one step: what comes back may be sent.
    ///
    /// # Errors
    /// [`AppError`]: nothing was stored, and nothing may be answered but "try again".
    pub async fn step(&self, input: Input, now: Timestamp) -> Result<Reply, AppError> {
        self.take(input, now).await.map(|taken| taken.reply)
    }

    /// [`App::step`], and whether it asked for a wake.
    ///
    /// # Errors
    /// As [`App::step`].
    pub async fn take(&self, input: Input, now: Timestamp) -> Result<Taken, AppError> {
        let query = ViewQuery::of(&input, now);
        self.steps(query, narrate::said(&input), |view| {
            ddm::joined(&self.store, &input, view, now)
        })
        .await
    }

    /// Plans what declarations a channel should have, and queues the command that tells it so if something is different.
    ///
    /// # Errors
    /// As [`App::step`].
    pub async fn plan_declarations(
        &self,
        channel: &EnrollmentId,
        now: Timestamp,
    ) -> Result<Taken, AppError> {
        let query = ddm::notice_query(channel, now);
        let taken = self
            .steps(query, None, |view| {
                let mut entropy = self.fork_entropy();
                ddm::planned(&self.store, channel, view, now, &mut entropy)
            })
            .await?;
        let told = matches!(&taken.reply, Reply::Done(Outcome::Queued { .. }));
        self.metrics.planned(told);
        Ok(taken)
    }

    /// Loads, lets `join` say what the step is, does it and commits, as often as it takes.
    async fn steps(
        &self,
        query: ViewQuery,
        said: Option<&'static str>,
        join: impl Fn(&EnrollmentView) -> Result<Joined, StoreError>,
    ) -> Result<Taken, AppError> {
        let (device, now) = (query.channel.device(), query.now);
        // Whoever was beaten once waits in line, so that many writers of one device do not beat each other for ever.
        let mut line = None;
        for _ in 0..MAX_ATTEMPTS {
            let view = self.store.load(&query)?;
            let revision = view.revision;
            let mut joined = join(&view)?;
            let step = match joined.input.take() {
                Some(input) => {
                    let mut entropy = self.fork_entropy();
                    handle(view, input, &self.policy, now, &mut entropy)
                }
                None => Step {
                    reply: Reply::Done(Outcome::Unchanged),
                    changes: Vec::new(),
                    effects: Vec::new(),
                },
            };
            let declared = joined.writes(&self.store, &step)?;
            let stale = declared
                .iter()
                .any(|write| matches!(write, DdmWrite::Stale(_)));
            let deferrable = step.is_deferrable();
            let events = narrate::notable(&step);
            let Step {
                reply,
                changes,
                effects,
            } = step;
            if !deferrable || !declared.is_empty() {
                let commit = self.store.commit_with(&device, revision, changes, declared);
                match commit.await {
                    Ok(()) => {}
                    Err(CommitError::Store(error)) => return Err(error.into()),
                    Err(
                        CommitError::Conflict
                        | CommitError::CertificateTaken
                        | CommitError::PlaceTaken
                        | CommitError::DuplicateCommand,
                    ) => {
                        self.metrics.conflicted();
                        if line.is_none() {
                            line = Some(self.lines.of(&device).lock().await);
                        }
                        continue;
                    }
                }
            } else if !changes.is_empty() {
                self.store.defer(changes);
            }
            let wakes = effects
                .iter()
                .any(|effect| matches!(effect, Effect::Wake { .. }));
            effects.into_iter().for_each(|effect| self.perform(effect));
            if stale {
                self.stale.ring();
            }
            narrate::tell(&events);
            if let (Reply::Refused(refusal), Some(said)) = (&reply, said) {
                self.refused(refusal.code, &query.channel, said);
            }
            return Ok(Taken { reply, wakes });
        }
        Err(AppError::Contended)
    }

    fn perform(&self, effect: Effect) {
        match effect {
            Effect::RenewIdentity { device, attempt } => self.renewals.put(device, attempt),
            Effect::Wake { enrollment, reason } => {
                self.metrics.wake_asked(reason);
                self.wakes.put(enrollment, reason);
            }
        }
    }

    /// Has a channel woken that was to be woken before the process began.
    pub(crate) fn ask_wake_again(&self, channel: EnrollmentId) {
        self.wakes.put(channel, WakeReason::StillWaiting);
    }

    fn refused(&self, code: ErrorCode, id: &EnrollmentId, said: &'static str) {
        self.metrics.refused(code.as_str());
        tracing::info!(%code, device = ?id, message = said, "refused");
    }

    /// A generator of its own for one step, so that steps do not wait for each other.
    pub(crate) fn fork_entropy(&self) -> Entropy {
        let mut root = self.entropy.lock().unwrap_or_else(PoisonError::into_inner);
        Entropy::from_seed(root.bytes())
    }

    /// The store, for reading.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// The store, to share.
    pub(crate) fn shared_store(&self) -> Arc<Store> {
        Arc::clone(&self.store)
    }

    /// What bounds the property lists of devices.
    pub fn plist_limits(&self) -> &PlistLimits {
        &self.plist_limits
    }

    /// The wakes that are to be performed.
    pub fn wakes(&self) -> &Inbox<WakeReason> {
        &self.wakes
    }

    /// The devices that are to get a new identity, and which try it is.
    pub fn renewals(&self) -> &Inbox<u32> {
        &self.renewals
    }

    /// Rings when channels have to be planned.
    pub fn stale(&self) -> &Bell {
        &self.stale
    }

    /// What the machine goes by.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// The counters.
    pub fn metrics(&self) -> &Metrics {
        &self.metrics
    }

    /// Says that the server is about to stop; [`App::is_ready`] is false from then on.
    pub fn begin_closing(&self) {
        self.closing.store(true, Ordering::Relaxed);
    }

    /// Whether requests can be served: not about to stop, and the store answers.
    ///
    /// # Errors
    /// The code that says why not.
    pub fn is_ready(&self, now: Timestamp) -> Result<(), HostCode> {
        if self.closing.load(Ordering::Relaxed) {
            return Err(HostCode::ShuttingDown);
        }
        match self.store.due(now, 1) {
            Ok(_) => Ok(()),
            Err(error) => {
                tracing::error!(%error, "the store does not answer");
                Err(HostCode::StoreUnavailable)
            }
        }
    }
}
