//! The one thread that writes: commits that arrive while it is busy share the next transaction.

use std::{
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
        mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    },
    thread::JoinHandle,
    time::{Duration, Instant},
};

use mdm_core::{
    enrollment::{Change, Revision},
    id::EnrollmentId,
};
use rusqlite::{Connection, TransactionBehavior};
use tokio::sync::oneshot;

use super::{
    CommitError, CommitFigures, DdmWrite, SealKey, StoreError, StoreOptions,
    apply::{self, Writing},
    later::Later,
    revisions::Revisions,
};

/// How many commits share a transaction at most: it bounds how long the first of them waits.
const MOST_PER_TRANSACTION: usize = 512;
/// How long contacts are collected before they are written.
const LATER: Duration = Duration::from_millis(500);

/// Work for the writer.
pub(super) enum Job {
    Commit(Box<Commit>),
    Flush(oneshot::Sender<Result<(), StoreError>>),
    Write(Write),
    Stop,
}

/// What is written apart from commits. It answers who asked for it.
type Write = Box<dyn FnOnce(&mut Connection) + Send>;

pub(super) struct Commit {
    device: EnrollmentId,
    revision: Revision,
    changes: Vec<Change>,
    declared: Vec<DdmWrite>,
    done: oneshot::Sender<Result<(), CommitError>>,
}

impl Job {
    pub(super) fn commit(
        device: &EnrollmentId,
        revision: Revision,
        changes: Vec<Change>,
        declared: Vec<DdmWrite>,
        done: oneshot::Sender<Result<(), CommitError>>,
    ) -> Self {
        Self::Commit(Box::new(Commit {
            device: device.clone(),
            revision,
            changes,
            declared,
            done,
        }))
    }
}

#[derive(Debug, Default)]
struct Figures {
    commits: AtomicU64,
    transactions: AtomicU64,
}

/// The handle on the writer. Dropping it writes what is left and ends the thread.
#[derive(Debug)]
pub(super) struct Writer {
    jobs: Sender<Job>,
    thread: Mutex<Option<JoinHandle<()>>>,
    figures: Arc<Figures>,
}

impl Writer {
    pub(super) fn start(
        connection: Connection,
        options: &StoreOptions,
        later: Arc<Later>,
        revisions: Arc<Revisions>,
    ) -> Result<Self, StoreError> {
        let (jobs, inbox) = channel();
        let figures = Arc::new(Figures::default());
        let worker = Worker {
            connection,
            key: options.key.clone(),
            later,
            revisions,
            figures: Arc::clone(&figures),
            flushed: Instant::now(),
        };
        let thread = std::thread::Builder::new()
            .name("store-writer".into())
            .spawn(move || worker.run(&inbox))
            .map_err(StoreError::Thread)?;
        Ok(Self {
            jobs,
            thread: Mutex::new(Some(thread)),
            figures,
        })
    }

    /// Hands over a job. One that comes too late is dropped, and with it the end that would have answered.
    pub(super) fn send(&self, job: Job) {
        let _ = self.jobs.send(job);
    }

    pub(super) fn figures(&self) -> CommitFigures {
        CommitFigures {
            commits: self.figures.commits.load(Ordering::Relaxed),
            transactions: self.figures.transactions.load(Ordering::Relaxed),
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        let _ = self.jobs.send(Job::Stop);
        if let Some(thread) = self
            .thread
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
        {
            let _ = thread.join();
        }
    }
}

struct Worker {
    connection: Connection,
    key: SealKey,
    later: Arc<Later>,
    revisions: Arc<Revisions>,
    figures: Arc<Figures>,
    flushed: Instant,
}

impl Worker {
    fn run(mut self, inbox: &Receiver<Job>) {
        loop {
            let first = match inbox.recv_timeout(LATER) {
                Ok(job) => Some(job),
                Err(RecvTimeoutError::Timeout) => None,
                Err(RecvTimeoutError::Disconnected) => Some(Job::Stop),
            };
            let mut commits = Vec::new();
            let mut writes = Vec::new();
            let mut flushes = Vec::new();
            let mut stop = false;
            let mut next = first;
            while let Some(job) = next {
                match job {
                    Job::Commit(commit) => commits.push(*commit),
                    Job::Write(write) => writes.push(write),
                    Job::Flush(done) => flushes.push(done),
                    Job::Stop => stop = true,
                }
                next = if commits.len() < MOST_PER_TRANSACTION && !stop {
                    inbox.try_recv().ok()
                } else {
                    None
                };
            }
            if !commits.is_empty() {
                self.write_together(commits);
            }
            for write in writes {
                write(&mut self.connection);
            }
            if stop || !flushes.is_empty() || self.flushed.elapsed() >= LATER {
                // The first to ask hears of a failure; what failed is kept and tried again with the next batch.
                let mut outcome = Some(self.write_later());
                for done in flushes {
                    let _ = done.send(outcome.take().unwrap_or(Ok(())));
                }
            }
            if stop {
                return;
            }
        }
    }

    /// Writes the commits in one transaction. If the database fails, each is tried in a transaction of its own,
    /// so that one that cannot be written does not take the others with it.
    fn write_together(&mut self, mut commits: Vec<Commit>) {
        self.figures
            .commits
            .fetch_add(commits.len() as u64, Ordering::Relaxed);
        match self.transaction(&commits) {
            Ok(outcomes) => {
                for (commit, outcome) in commits.into_iter().zip(outcomes) {
                    self.answer(commit, outcome);
                }
            }
            Err(error) if commits.len() == 1 => {
                tracing::error!(error = %error, "a commit cannot be written");
                if let Some(commit) = commits.pop() {
                    self.answer(commit, Err(error.into()));
                }
            }
            Err(_) => {
                for commit in commits {
                    let outcome = self.transaction(std::slice::from_ref(&commit));
                    self.answer(
                        commit,
                        outcome
                            .map_err(CommitError::from)
                            .and_then(|mut outcomes| outcomes.pop().unwrap_or(Ok(()))),
                    );
                }
            }
        }
    }

    fn transaction(
        &mut self,
        commits: &[Commit],
    ) -> Result<Vec<Result<(), CommitError>>, StoreError> {
        self.figures.transactions.fetch_add(1, Ordering::Relaxed);
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut writing = Writing::new(&transaction, &self.key, &self.revisions);
        let mut outcomes = Vec::with_capacity(commits.len());
        for commit in commits {
            match writing.commit(
                &commit.device,
                commit.revision,
                &commit.changes,
                &commit.declared,
            ) {
                Err(CommitError::Store(error)) => return Err(error),
                outcome => outcomes.push(outcome),
            }
        }
        let raised = writing.finish()?;
        transaction.commit()?;
        self.revisions.publish(raised);
        Ok(outcomes)
    }

    fn answer(&self, commit: Commit, outcome: Result<(), CommitError>) {
        if outcome.is_ok() {
            self.later.add(commit.changes);
        }
        // Nobody waits any more if the request was dropped meanwhile; the commit stands.
        let _ = commit.done.send(outcome);
    }

    fn write_later(&mut self) -> Result<(), StoreError> {
        self.flushed = Instant::now();
        let batch = self.later.take();
        if batch.is_empty() {
            return Ok(());
        }
        let written = (|| {
            let transaction = self
                .connection
                .transaction_with_behavior(TransactionBehavior::Immediate)?;
            apply::batch(&transaction, &batch)?;
            transaction.commit()?;
            Ok(())
        })();
        if let Err(error) = &written {
            tracing::error!(error = %error, "contacts cannot be written");
            self.later.put_back(batch);
        }
        written
    }
}
