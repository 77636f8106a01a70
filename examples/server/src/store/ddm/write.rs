//! Writing what steps change of declarative management.

use jiff::Timestamp;
use mdm_core::{
    ddm::{ChannelRecord, DdmChange, Generation, Manifest, StatusChange, Withheld},
    id::EnrollmentId,
};
use rusqlite::{Connection, params};

use super::{contents, mark};
use crate::store::{SealKey, StoreError, apply::json, rows::nanos};

/// What a step changes of declarative management, in one transaction with what it changes of the enrollment. Each may be written twice.
#[derive(Clone, Debug)]
pub enum DdmWrite {
    /// A change that the engine gives.
    Change {
        /// The channel.
        channel: EnrollmentId,
        /// What changes.
        change: Box<DdmChange>,
        /// If it is the record: [`ChannelRecord::remind_at`] of it.
        remind_at: Option<Timestamp>,
    },
    /// The channel was planned: it is not stale any more, unless it was changed since.
    Planned {
        /// The channel.
        channel: EnrollmentId,
        /// Up to which change.
        at: Generation,
        /// What the plan leaves out.
        withheld: Vec<Withheld>,
    },
    /// The channel is to be planned; that of a device with those of its users.
    Stale(EnrollmentId),
    /// The channel cannot be planned: it is not enrolled. When it is, it is planned anyway.
    NotEnrolled(EnrollmentId),
    /// The channel, that of a device with those of its users, has forgotten everything: so do we.
    Forget(EnrollmentId),
}

/// Writes one of them.
pub(in crate::store) fn write(
    connection: &Connection,
    key: &SealKey,
    write: &DdmWrite,
) -> Result<(), StoreError> {
    match write {
        DdmWrite::Change {
            channel,
            change,
            remind_at,
        } => put(connection, key, channel, change, *remind_at),
        DdmWrite::Planned {
            channel,
            at,
            withheld,
        } => planned(connection, channel, *at, withheld),
        DdmWrite::Stale(channel) => mark::mark_channel(connection, channel),
        DdmWrite::NotEnrolled(channel) => {
            connection
                .prepare_cached("DELETE FROM stale WHERE channel = ?1")?
                .execute([channel.as_str()])?;
            Ok(())
        }
        DdmWrite::Forget(channel) => forget(connection, channel),
    }
}

fn put(
    connection: &Connection,
    key: &SealKey,
    channel: &EnrollmentId,
    change: &DdmChange,
    remind_at: Option<Timestamp>,
) -> Result<(), StoreError> {
    match change {
        DdmChange::PutRecord(record) => put_record(connection, channel, record, remind_at),
        DdmChange::PutManifest(manifest) => put_manifest(connection, channel, manifest),
        DdmChange::PutContent(declaration) => contents::put(connection, key, declaration),
        DdmChange::ForgetManifest(token) => {
            connection
                .prepare_cached("DELETE FROM manifest_use WHERE channel = ?1 AND token = ?2")?
                .execute([channel.as_str(), token.as_str()])?;
            Ok(())
        }
        DdmChange::Status(change) => put_status(connection, channel, change),
        DdmChange::KeepReport { report, why } => {
            let sealed = key.seal(&["report", channel.as_str()], report.expose())?;
            connection
                .prepare_cached(
                    "INSERT INTO declaring (channel, unread, unread_why) VALUES (?1, ?2, ?3) \
                     ON CONFLICT (channel) DO UPDATE SET unread = excluded.unread, unread_why = excluded.unread_why",
                )?
                .execute(params![channel.as_str(), sealed, why])?;
            Ok(())
        }
    }
}

fn put_record(
    connection: &Connection,
    channel: &EnrollmentId,
    record: &ChannelRecord,
    remind_at: Option<Timestamp>,
) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO declaring (channel, record, remind_at) VALUES (?1, ?2, ?3) \
             ON CONFLICT (channel) DO UPDATE SET record = excluded.record, remind_at = excluded.remind_at",
        )?
        .execute(params![
            channel.as_str(),
            json(record, "conversation")?,
            remind_at.map(nanos)
        ])?;
    Ok(())
}

fn put_manifest(
    connection: &Connection,
    channel: &EnrollmentId,
    manifest: &Manifest,
) -> Result<(), StoreError> {
    let token = manifest.token().as_str();
    let is_known = connection
        .prepare_cached("SELECT 1 FROM manifest WHERE token = ?1")?
        .exists([token])?;
    if !is_known {
        connection
            .prepare_cached("INSERT INTO manifest (token, items) VALUES (?1, ?2)")?
            .execute(params![token, json(&manifest.items(), "manifest")?])?;
    }
    connection
        .prepare_cached(
            "INSERT INTO manifest_use (channel, token) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
        )?
        .execute([channel.as_str(), token])?;
    Ok(())
}

fn put_status(
    connection: &Connection,
    channel: &EnrollmentId,
    change: &StatusChange,
) -> Result<(), StoreError> {
    let channel = channel.as_str();
    let run = |sql: &str, values: &[&dyn rusqlite::ToSql]| -> Result<(), StoreError> {
        connection.prepare_cached(sql)?.execute(values)?;
        Ok(())
    };
    match change {
        StatusChange::PutValue(name, value) => run(
            "INSERT INTO status_value (channel, name, value) VALUES (?1, ?2, ?3) \
             ON CONFLICT (channel, name) DO UPDATE SET value = excluded.value",
            params![channel, name, json(value, "status value")?],
        ),
        StatusChange::DropValue(name) => run(
            "DELETE FROM status_value WHERE channel = ?1 AND name = ?2",
            params![channel, name],
        ),
        StatusChange::PutDeclaration(status) => run(
            "INSERT INTO status_declaration (channel, identifier, status) VALUES (?1, ?2, ?3) \
             ON CONFLICT (channel, identifier) DO UPDATE SET status = excluded.status",
            params![channel, status.identifier, json(status, "status")?],
        ),
        StatusChange::DropDeclaration(identifier) => run(
            "DELETE FROM status_declaration WHERE channel = ?1 AND identifier = ?2",
            params![channel, identifier],
        ),
        StatusChange::PutError(name, error) => run(
            "INSERT INTO status_error (channel, name, error) VALUES (?1, ?2, ?3) \
             ON CONFLICT (channel, name) DO UPDATE SET error = excluded.error",
            params![channel, name, json(error, "status")?],
        ),
        StatusChange::DropError(name) => run(
            "DELETE FROM status_error WHERE channel = ?1 AND name = ?2",
            params![channel, name],
        ),
        StatusChange::Seen {
            reported_at,
            full_at,
        } => run(
            "INSERT INTO declaring (channel, reported_at, full_at) VALUES (?1, ?2, ?3) \
             ON CONFLICT (channel) DO UPDATE SET reported_at = excluded.reported_at, full_at = excluded.full_at, \
             unread = NULL, unread_why = NULL",
            params![channel, nanos(*reported_at), full_at.map(nanos)],
        ),
    }
}

fn planned(
    connection: &Connection,
    channel: &EnrollmentId,
    at: Generation,
    withheld: &[Withheld],
) -> Result<(), StoreError> {
    connection
        .prepare_cached("DELETE FROM stale WHERE channel = ?1 AND generation <= ?2")?
        .execute(params![channel.as_str(), at.0.cast_signed()])?;
    let withheld = if withheld.is_empty() {
        None
    } else {
        Some(json(&withheld, "plan")?)
    };
    connection
        .prepare_cached(
            "UPDATE declaring SET withheld = ?2 WHERE channel = ?1 AND withheld IS NOT ?2",
        )?
        .execute(params![channel.as_str(), withheld])?;
    Ok(())
}

fn forget(connection: &Connection, channel: &EnrollmentId) -> Result<(), StoreError> {
    for table in [
        "declaring",
        "manifest_use",
        "status_value",
        "status_declaration",
        "status_error",
        "stale",
    ] {
        connection
            .prepare_cached(&format!(
                "DELETE FROM {table} WHERE channel = ?1 OR (channel > ?1 || ':' AND channel < ?1 || ';')"
            ))?
            .execute([channel.as_str()])?;
    }
    Ok(())
}

/// Removes manifests that no channel has any more, and contents that neither a manifest nor the catalogue names.
pub(in crate::store) fn prune(connection: &Connection) -> Result<(), StoreError> {
    connection.execute(
        "DELETE FROM manifest WHERE token NOT IN (SELECT token FROM manifest_use)",
        [],
    )?;
    connection.execute(
        "DELETE FROM content WHERE digest NOT IN (SELECT digest FROM declaration) \
         AND digest NOT IN (SELECT json_extract(value, '$.content') FROM manifest, json_each(manifest.items))",
        [],
    )?;
    Ok(())
}
