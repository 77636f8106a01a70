//! Connections: one that writes, and as many that read as there are threads that ask.

use std::{
    path::PathBuf,
    sync::{Mutex, PoisonError},
};

use rusqlite::{Connection, OpenFlags, config::DbConfig};

use super::{Durability, StoreError, StoreOptions};

/// Statements that a connection keeps prepared.
const STATEMENTS: usize = 128;
/// The page cache of each connection, in KiB. The operating system caches the file besides.
const CACHE_KIB: i64 = 8 * 1024;

pub(super) fn open_writer(options: &StoreOptions) -> Result<Connection, StoreError> {
    let connection = Connection::open(&options.path)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    let synchronous = match options.durability {
        Durability::Full => "FULL",
        Durability::Normal => "NORMAL",
    };
    connection.pragma_update(None, "synchronous", synchronous)?;
    // 64 MiB: a page that is written often is copied into the database once for many times.
    connection.pragma_update(None, "wal_autocheckpoint", 16_000)?;
    connection.pragma_update(None, "journal_size_limit", 128 * 1024 * 1024)?;
    connection.pragma_update(None, "secure_delete", "FAST")?;
    tune(&connection)?;
    Ok(connection)
}

fn tune(connection: &Connection) -> Result<(), StoreError> {
    // Without it SQLite plans a prepared statement anew whenever a bound value changes: half of the time of a load.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(())
}

/// The connections that read.
#[derive(Debug)]
pub(super) struct Readers {
    path: PathBuf,
    idle: Mutex<Vec<Connection>>,
}

impl Readers {
    pub(super) fn new(path: PathBuf) -> Self {
        Self {
            path,
            idle: Mutex::new(Vec::new()),
        }
    }

    /// Runs `ask` on one snapshot of the database.
    pub(super) fn read<T>(
        &self,
        ask: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let idle = self
            .idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop();
        let connection = match idle {
            Some(connection) => connection,
            None => self.open()?,
        };
        connection.prepare_cached("BEGIN")?.execute([])?;
        let result = ask(&connection);
        connection.prepare_cached("ROLLBACK")?.execute([])?;
        self.idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(connection);
        result
    }

    fn open(&self) -> Result<Connection, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&self.path, flags)?;
        connection.pragma_update(None, "query_only", true)?;
        tune(&connection)?;
        Ok(connection)
    }
}
