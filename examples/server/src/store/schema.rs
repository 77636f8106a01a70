//! The tables, and how an older database becomes a current one.

use rusqlite::{Connection, OptionalExtension, params};

use super::{SealKey, StoreError, ddm};

/// Each entry brings the database from its index to the next version.
const MIGRATIONS: [&str; 2] = [VERSION_1, ddm::TABLES];

const VERSION_1: &str = "
CREATE TABLE device (
    id          TEXT PRIMARY KEY,
    revision    INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    phase       TEXT NOT NULL,
    serial      TEXT,
    model       TEXT,
    os_version  TEXT,
    name        TEXT,
    facts_at    INTEGER,
    enrolled_at INTEGER,
    deadline    INTEGER,
    record      TEXT NOT NULL
);
-- With the id in it: the next thousand of a million are read side by side, without a look at their rows.
CREATE INDEX device_deadline ON device (deadline, id) WHERE deadline IS NOT NULL;
CREATE INDEX device_phase ON device (phase);

CREATE TABLE user (
    id        TEXT PRIMARY KEY,
    device    TEXT NOT NULL,
    deadline  INTEGER,
    record    TEXT NOT NULL
);
CREATE INDEX user_device ON user (device);
CREATE INDEX user_deadline ON user (deadline, id) WHERE deadline IS NOT NULL;

-- Apart from the records, because it changes with every request.
CREATE TABLE contact (
    channel TEXT PRIMARY KEY,
    at      INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE certificate (
    fingerprint TEXT PRIMARY KEY,
    device      TEXT NOT NULL,
    at          INTEGER NOT NULL
) WITHOUT ROWID;

-- One row for all commands with the same bytes: a profile for 100,000 devices is stored once.
CREATE TABLE body (
    id     INTEGER PRIMARY KEY,
    digest BLOB NOT NULL UNIQUE,
    sealed BLOB NOT NULL
);

-- Commands that wait. All of a channel stand side by side in the order of offering, and there are few of them:
-- whatever is asked of a queue is answered by reading it.
CREATE TABLE command (
    channel      TEXT NOT NULL,
    rank         INTEGER NOT NULL,
    sequence     INTEGER NOT NULL,
    uuid         TEXT NOT NULL,
    request_type TEXT NOT NULL,
    state        TEXT NOT NULL,
    queued_at    INTEGER NOT NULL,
    offer_at     INTEGER NOT NULL,
    wake_at      INTEGER,
    expires_at   INTEGER,
    attempts     INTEGER NOT NULL,
    deferrals    INTEGER NOT NULL,
    deferred_in  INTEGER,
    offered_at   INTEGER,
    dedupe       TEXT,
    pierces      INTEGER NOT NULL,
    body         INTEGER NOT NULL,
    PRIMARY KEY (channel, rank, sequence)
) WITHOUT ROWID;

-- Commands that ended, with their answers; also answers to commands that are not known here.
CREATE TABLE closed (
    id         INTEGER PRIMARY KEY,
    channel    TEXT NOT NULL,
    uuid       TEXT NOT NULL,
    item       TEXT,
    answer     TEXT,
    sealed     BLOB,
    keep_until INTEGER
);
CREATE UNIQUE INDEX closed_name ON closed (channel, uuid);
CREATE INDEX closed_end ON closed (keep_until) WHERE keep_until IS NOT NULL;

-- How many commands ever ended in which state.
CREATE TABLE tally (
    state TEXT PRIMARY KEY,
    total INTEGER NOT NULL
) WITHOUT ROWID;

-- Places that were prepared, found by the hash of the token in their link.
CREATE TABLE place (
    id         TEXT PRIMARY KEY,
    token      TEXT UNIQUE,
    most       INTEGER,
    taken      INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    record     TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX place_age ON place (created_at);

-- The devices that came to a place.
CREATE TABLE guest (
    place  TEXT NOT NULL,
    device TEXT NOT NULL,
    at     INTEGER NOT NULL,
    PRIMARY KEY (place, device)
) WITHOUT ROWID;

-- The place for which a certificate was issued.
CREATE TABLE invitation (
    fingerprint          TEXT PRIMARY KEY,
    place                TEXT NOT NULL,
    profile_signed_until INTEGER
) WITHOUT ROWID;

-- One-time challenges, found by the hash of their word. Which of two that come at once is the first is told by `used`.
CREATE TABLE challenge (
    hash                 TEXT PRIMARY KEY,
    used                 INTEGER NOT NULL,
    expires_at           INTEGER NOT NULL,
    profile_signed_until INTEGER,
    record               TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX challenge_end ON challenge (expires_at);

-- What happened at a place before a device came. The number is the time in nanoseconds, or the next free one of the place.
CREATE TABLE place_event (
    place  TEXT NOT NULL,
    number INTEGER NOT NULL,
    event  TEXT NOT NULL,
    PRIMARY KEY (place, number)
) WITHOUT ROWID;

CREATE TABLE secret (
    channel TEXT NOT NULL,
    name    TEXT NOT NULL,
    sealed  BLOB NOT NULL
);
CREATE UNIQUE INDEX secret_name ON secret (channel, name);

-- The number is the time in nanoseconds, or the next free one of the device.
CREATE TABLE event (
    device  TEXT NOT NULL,
    number  INTEGER NOT NULL,
    channel TEXT NOT NULL,
    at      INTEGER NOT NULL,
    event   TEXT NOT NULL,
    PRIMARY KEY (device, number)
) WITHOUT ROWID;

CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;
";

/// What is sealed under `key-check`, to see at once that a key is another one.
const KEY_CHECK: &[u8] = b"mdm-server";

/// Brings the database to the current version and checks the key against it.
pub(super) fn migrate(connection: &mut Connection, key: &SealKey) -> Result<(), StoreError> {
    let known = i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX);
    let transaction =
        connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    let found: i64 = transaction.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > known {
        return Err(StoreError::TooNew { found, known });
    }
    for step in MIGRATIONS.iter().skip(usize::try_from(found).unwrap_or(0)) {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "user_version", known)?;
    let check: Option<Vec<u8>> = transaction
        .query_row(
            "SELECT value FROM meta WHERE name = 'key-check'",
            [],
            |row| row.get(0),
        )
        .optional()?;
    match check {
        Some(sealed) if key.open(&["key-check"], &sealed)? != KEY_CHECK => {
            return Err(StoreError::WrongKey);
        }
        Some(_) => {}
        None => {
            let sealed = key.seal(&["key-check"], KEY_CHECK)?;
            transaction.execute(
                "INSERT INTO meta (name, value) VALUES ('key-check', ?1)",
                params![sealed],
            )?;
        }
    }
    transaction.commit()?;
    Ok(())
}
