//! Embedded storage: SQLite in WAL mode, one file in the data folder.
//!
//! Readers answer on the calling thread. One writer thread takes all commits; those that arrive while it writes share the next
//! transaction and its one `fsync`, which is what makes durable commits cheap. Contacts that changed nothing are written in batches.
//! Whatever may hold a secret (tokens, command bodies, answers) is sealed with the key of [`SealKey`].

mod apply;
mod browse;
mod challenges;
mod commands;
mod connection;
mod ddm;
mod error;
mod later;
mod load;
mod lock;
mod pending;
mod places;
mod push;
mod revisions;
mod rows;
mod schema;
mod seal;
mod writer;

use std::{path::PathBuf, sync::Arc};

use mdm_core::{
    enrollment::{Change, EnrollmentView, Revision, ViewQuery},
    id::EnrollmentId,
};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};
use tokio::sync::oneshot;

pub use browse::{Counts, DeviceDetail, EnrollmentRow, ListPage, ListQuery, Sort};
pub use challenges::{GivenOut, PlaceEvent, PlaceLine, Redemption};
pub use ddm::{
    Assigned, CatalogueChange, CatalogueEntry, Changed, ChannelDeclarations, DdmWrite,
    DeclarationOnChannel, Load, Rejected, Reporting, SetSummary,
};
pub use error::{CommitError, StoreError};
pub use load::PushInfo;
pub use pending::Pending;
pub use push::{PushEvent, PushLine};
pub use seal::{SealError, SealKey};

use connection::Readers;
use later::Later;
use lock::Lock;
use revisions::Revisions;
use writer::{Job, Writer};

/// How a store is opened.
#[derive(Clone, Debug)]
pub struct StoreOptions {
    /// The database file; made if it is not there.
    pub path: PathBuf,
    /// What seals the secrets in it.
    pub key: SealKey,
    /// What a commit promises. Default: [`Durability::Full`].
    pub durability: Durability,
    /// How many events are kept for each device. Default: 1,000.
    pub events_per_device: u32,
}

impl StoreOptions {
    /// The defaults for this file and key.
    pub fn new(path: impl Into<PathBuf>, key: SealKey) -> Self {
        Self {
            path: path.into(),
            key,
            durability: Durability::Full,
            events_per_device: 1_000,
        }
    }
}

/// What a commit promises when it is confirmed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Durability {
    /// It is on the disk: it survives the loss of power.
    #[default]
    Full,
    /// It is in the operating system's hands: it survives the end of the process.
    Normal,
}

/// The store. Share it in an [`Arc`].
#[derive(Debug)]
pub struct Store {
    readers: Readers,
    writer: Writer,
    later: Arc<Later>,
    revisions: Arc<Revisions>,
    key: SealKey,
    contents: ddm::Contents,
    events_per_device: u32,
    // The last to be dropped: the writer may write until then.
    _lock: Lock,
}

impl Store {
    /// Opens or makes the database.
    ///
    /// # Errors
    /// [`StoreError`] when the file cannot be opened, is open elsewhere, is of a newer version, or its key is another one.
    pub fn open(options: &StoreOptions) -> Result<Self, StoreError> {
        let lock = Lock::claim(&options.path)?;
        let mut connection = connection::open_writer(options)?;
        schema::migrate(&mut connection, &options.key)?;
        let later = Arc::new(Later::default());
        let revisions = Arc::new(Revisions::default());
        let writer = Writer::start(
            connection,
            options,
            Arc::clone(&later),
            Arc::clone(&revisions),
        )?;
        Ok(Self {
            readers: Readers::new(options.path.clone()),
            writer,
            later,
            revisions,
            key: options.key.clone(),
            contents: ddm::Contents::default(),
            events_per_device: options.events_per_device,
            _lock: lock,
        })
    }

    /// Loads what a step needs, on this thread, from one consistent snapshot.
    ///
    /// # Errors
    /// [`StoreError`] when the database fails.
    pub fn load(&self, query: &ViewQuery) -> Result<EnrollmentView, StoreError> {
        let ahead = self.revisions.ahead(&query.channel.device());
        self.readers
            .read(|connection| load::load(connection, &self.key, query, ahead))
    }

    /// Writes the changes in one transaction; the outcome is there when it is durable.
    ///
    /// # Errors
    /// [`CommitError::Conflict`] when the device has changed since `revision`: load again and redo the step.
    pub fn commit(
        &self,
        device: &EnrollmentId,
        revision: Revision,
        changes: Vec<Change>,
    ) -> Pending<(), CommitError> {
        self.commit_with(device, revision, changes, Vec::new())
    }

    /// [`Store::commit`], with what the step changes of declarative management in the same transaction.
    ///
    /// # Errors
    /// As [`Store::commit`].
    pub fn commit_with(
        &self,
        device: &EnrollmentId,
        revision: Revision,
        changes: Vec<Change>,
        declared: Vec<DdmWrite>,
    ) -> Pending<(), CommitError> {
        let (done, outcome) = oneshot::channel();
        self.writer
            .send(Job::commit(device, revision, changes, declared, done));
        Pending::new(outcome)
    }

    /// Takes changes that may be written later ([`mdm_core::enrollment::Step::is_deferrable`]).
    pub fn defer(&self, changes: Vec<Change>) {
        self.later.add(changes);
    }

    /// Makes durable all that was committed or deferred before.
    ///
    /// # Errors
    /// [`StoreError`] when it cannot be written.
    pub fn flush(&self) -> Pending<(), StoreError> {
        let (done, outcome) = oneshot::channel();
        self.writer.send(Job::Flush(done));
        Pending::new(outcome)
    }

    /// Removes what is no longer worth keeping: answers past their time, events beyond the bound, bodies that nothing waits for.
    ///
    /// # Errors
    /// [`StoreError`] when it cannot be written.
    pub fn prune(&self, now: jiff::Timestamp) -> Pending<(), StoreError> {
        let most = self.events_per_device;
        self.write(move |connection| apply::prune(connection, now, most))
    }

    /// Writes something that belongs to no device, in a transaction of its own.
    fn write<T: Send + 'static>(
        &self,
        what: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Pending<T, StoreError> {
        let (done, outcome) = oneshot::channel();
        self.writer.send(Job::Write(Box::new(move |connection| {
            // Nobody waits any more if the request was dropped meanwhile; what was written stands.
            let _ = done.send(in_transaction(connection, what));
        })));
        Pending::new(outcome)
    }

    /// A number that stays the same as long as the key does, for what has to be spread alike by all nodes and after each start.
    pub(crate) fn seed(&self, purpose: &str) -> u64 {
        let digest = self.key.digest(purpose.as_bytes());
        digest
            .iter()
            .take(8)
            .fold(0, |seed, byte| (seed << 8) | u64::from(*byte))
    }

    /// Keeps a value under a name, and says what was kept there before.
    ///
    /// # Errors
    /// [`StoreError`] when the database fails.
    pub(crate) async fn remember(
        &self,
        name: &'static str,
        value: String,
    ) -> Result<Option<String>, StoreError> {
        let before = self.readers.read(|connection| {
            Ok(connection
                .prepare_cached("SELECT value FROM meta WHERE name = ?1")?
                .query_row([name], |row| row.get(0))
                .optional()?)
        })?;
        self.write(move |connection| {
            connection.execute(
                "INSERT INTO meta (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                [name, value.as_str()],
            )?;
            Ok(())
        })
        .await?;
        Ok(before)
    }

    /// How many commits the writer has taken and in how many transactions: their ratio is the sharing.
    pub fn commit_figures(&self) -> CommitFigures {
        self.writer.figures()
    }
}

fn in_transaction<T>(
    connection: &mut Connection,
    what: impl FnOnce(&Connection) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let outcome = what(&transaction)?;
    transaction.commit()?;
    Ok(outcome)
}

/// How well commits share transactions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CommitFigures {
    /// Commits taken.
    pub commits: u64,
    /// Transactions in which they were written.
    pub transactions: u64,
}
