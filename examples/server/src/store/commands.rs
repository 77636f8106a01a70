//! Writing commands and answers.

use std::collections::BTreeMap;

use jiff::Timestamp;
use mdm_core::{
    enrollment::QueueScope,
    id::EnrollmentId,
    queue::{Answer, ItemState, QueueItem},
};
use rusqlite::{Connection, OptionalExtension, params};

use super::{
    SealKey, StoreError,
    apply::{Writing, json},
    browse::StoredAnswer,
    load,
    rows::{Waiting, enrollment_id, nanos, rank, waiting_columns},
};

/// Adds a command to those that wait.
pub(super) fn add(writing: &Writing<'_>, item: &QueueItem, body: &[u8]) -> Result<(), StoreError> {
    let body = put_body(writing.connection, writing.key, body)?;
    writing
        .connection
        .prepare_cached(concat!(
            "INSERT INTO command (",
            waiting_columns!(),
            ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)"
        ))?
        .execute(params![
            item.enrollment.as_str(),
            rank(item.priority),
            item.sequence.cast_signed(),
            item.uuid.as_str(),
            item.request_type,
            item.state.as_str(),
            nanos(item.queued_at),
            nanos(item.offer_at),
            item.wake_at.map(nanos),
            item.expires_at.map(nanos),
            item.attempts,
            item.deferrals,
            item.deferred_in.map(u64::cast_signed),
            item.offered_at.map(nanos),
            item.dedupe,
            item.pierces_suspension,
            body,
        ])?;
    Ok(())
}

/// Stores the bytes once, however many commands have them.
fn put_body(connection: &Connection, key: &SealKey, body: &[u8]) -> Result<i64, StoreError> {
    let digest = key.digest(body);
    let known = connection
        .prepare_cached("SELECT id FROM body WHERE digest = ?1")?
        .query_row([&digest[..]], |row| row.get(0))
        .optional()?;
    if let Some(id) = known {
        return Ok(id);
    }
    connection
        .prepare_cached("INSERT INTO body (digest, sealed) VALUES (?1, ?2)")?
        .execute(params![&digest[..], key.seal(&["body"], body)?])?;
    Ok(connection.last_insert_rowid())
}

/// Writes the place of a command that waits.
pub(super) fn put(connection: &Connection, item: &QueueItem) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "UPDATE command SET state = ?4, offer_at = ?5, wake_at = ?6, expires_at = ?7, attempts = ?8, deferrals = ?9, \
             deferred_in = ?10, offered_at = ?11 WHERE channel = ?1 AND rank = ?2 AND sequence = ?3",
        )?
        .execute(params![
            item.enrollment.as_str(),
            rank(item.priority),
            item.sequence.cast_signed(),
            item.state.as_str(),
            nanos(item.offer_at),
            item.wake_at.map(nanos),
            item.expires_at.map(nanos),
            item.attempts,
            item.deferrals,
            item.deferred_in.map(u64::cast_signed),
            item.offered_at.map(nanos),
        ])?;
    Ok(())
}

/// Moves a command from those that wait to those that ended; or corrects how it ended.
pub(super) fn close(
    writing: &mut Writing<'_>,
    item: &QueueItem,
    answer: Option<&Answer>,
) -> Result<(), StoreError> {
    let connection = writing.connection;
    let answer = answer
        .map(|answer| StoredRow::of(writing.key, answer))
        .transpose()?;
    let waited = connection
        .prepare_cached("DELETE FROM command WHERE channel = ?1 AND rank = ?2 AND sequence = ?3")?
        .execute(params![
            item.enrollment.as_str(),
            rank(item.priority),
            item.sequence.cast_signed()
        ])?;
    let item_json = json(item, "command")?;
    match answer {
        None => connection
            .prepare_cached(
                "INSERT INTO closed (channel, uuid, item) VALUES (?1, ?2, ?3) \
                 ON CONFLICT (channel, uuid) DO UPDATE SET item = excluded.item",
            )?
            .execute(params![item.enrollment.as_str(), item.uuid.as_str(), item_json])?,
        Some(answer) => connection
            .prepare_cached(
                "INSERT INTO closed (channel, uuid, item, answer, sealed, keep_until) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
                 ON CONFLICT (channel, uuid) DO UPDATE SET item = excluded.item, answer = excluded.answer, \
                 sealed = excluded.sealed, keep_until = excluded.keep_until",
            )?
            .execute(params![
                item.enrollment.as_str(),
                item.uuid.as_str(),
                item_json,
                answer.json,
                answer.sealed,
                answer.keep_until,
            ])?,
    };
    if waited > 0 {
        *writing.ended.entry(item.state).or_default() += 1;
    }
    Ok(())
}

/// Adds to the count of commands that ever ended in each state.
pub(super) fn count(
    connection: &Connection,
    ended: &BTreeMap<ItemState, u32>,
) -> Result<(), StoreError> {
    for (state, number) in ended {
        connection
            .prepare_cached("INSERT INTO tally (state, total) VALUES (?1, ?2) ON CONFLICT (state) DO UPDATE SET total = total + excluded.total")?
            .execute(params![state.as_str(), number])?;
    }
    Ok(())
}

/// Closes what was queued before a time.
pub(super) fn close_queue(
    writing: &mut Writing<'_>,
    scope: &QueueScope,
    queued_before: Timestamp,
    state: ItemState,
    at: Timestamp,
) -> Result<(), StoreError> {
    let channels = match scope {
        QueueScope::Channel(id) => vec![id.clone()],
        QueueScope::Device(id) => device_channels(writing.connection, id)?,
    };
    for channel in channels {
        for Waiting { mut item, .. } in load::open_commands(writing.connection, &channel)? {
            if item.queued_at < queued_before {
                item.state = state;
                item.closed_at = Some(at);
                close(writing, &item, None)?;
            }
        }
    }
    Ok(())
}

/// The channels of a device for which commands wait: its own, and those that begin with its name and a colon.
fn device_channels(
    connection: &Connection,
    device: &EnrollmentId,
) -> Result<Vec<EnrollmentId>, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT DISTINCT channel FROM command WHERE channel = ?1 OR (channel > ?1 || ':' AND channel < ?1 || ';')")?;
    let mut rows = statement.query([device.as_str()])?;
    let mut channels = Vec::new();
    while let Some(row) = rows.next()? {
        channels.push(enrollment_id(row.get(0)?)?);
    }
    Ok(channels)
}

/// Writes an answer whose command is not closed in the same step: it was before, or is not known here.
pub(super) fn put_answer(writing: &Writing<'_>, answer: &Answer) -> Result<(), StoreError> {
    let row = StoredRow::of(writing.key, answer)?;
    writing
        .connection
        .prepare_cached(
            "INSERT INTO closed (channel, uuid, answer, sealed, keep_until) VALUES (?1, ?2, ?3, ?4, ?5) \
             ON CONFLICT (channel, uuid) DO UPDATE SET answer = excluded.answer, sealed = excluded.sealed, keep_until = excluded.keep_until",
        )?
        .execute(params![
            answer.enrollment.as_str(),
            answer.uuid.as_str(),
            row.json,
            row.sealed,
            row.keep_until,
        ])?;
    Ok(())
}

/// An answer as its row has it.
struct StoredRow {
    json: String,
    sealed: Vec<u8>,
    keep_until: Option<i64>,
}

impl StoredRow {
    fn of(key: &SealKey, answer: &Answer) -> Result<Self, StoreError> {
        let stored = StoredAnswer {
            request_type: answer.request_type.clone(),
            status: answer.status.clone(),
            error_chain: answer.error_chain.clone(),
            at: answer.at,
        };
        let place = [answer.enrollment.as_str(), answer.uuid.as_str()];
        Ok(Self {
            json: json(&stored, "answer")?,
            sealed: key.seal(&place, answer.body.expose())?,
            keep_until: answer.keep_until.map(nanos),
        })
    }
}
