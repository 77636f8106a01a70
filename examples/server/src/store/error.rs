//! What can go wrong with the store.

/// The database failed.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// SQLite says so.
    #[error("the database failed: {0}")]
    Database(#[from] rusqlite::Error),
    /// A row cannot be read: written by a newer version, or damaged.
    #[error("a stored {what} cannot be read")]
    Unreadable {
        /// What kind of row.
        what: &'static str,
    },
    /// The key does not open what is stored.
    #[error("the key of the data folder is not the one that this database was written with")]
    WrongKey,
    /// The database was written by a newer version of this server.
    #[error("the database has version {found}, this server knows up to {known}")]
    TooNew {
        /// Its version.
        found: i64,
        /// Ours.
        known: i64,
    },
    /// Another process has it open, or another part of this one.
    #[error("{path} is in use by another process")]
    InUse {
        /// The database.
        path: std::path::PathBuf,
    },
    /// The file that keeps other processes out cannot be locked.
    #[error("the lock file of the database cannot be used: {0}")]
    Lock(#[source] std::io::Error),
    /// The writer has stopped.
    #[error("the store is closed")]
    Closed,
    /// The writer's thread could not be started.
    #[error("the store's thread cannot be started: {0}")]
    Thread(#[source] std::io::Error),
}

impl From<super::SealError> for StoreError {
    fn from(_: super::SealError) -> Self {
        Self::WrongKey
    }
}

/// A commit was refused; nothing of it was written.
#[derive(Debug, thiserror::Error)]
pub enum CommitError {
    /// The device has changed since the view was loaded.
    #[error("the device has changed since it was loaded")]
    Conflict,
    /// The certificate belongs to another device.
    #[error("the certificate belongs to another device")]
    CertificateTaken,
    /// As many devices as may have come to the place already.
    #[error("the place is taken")]
    PlaceTaken,
    /// The channel has, or had, a command with this UUID.
    #[error("the channel has a command with this UUID already")]
    DuplicateCommand,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<rusqlite::Error> for CommitError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}
