//! Writing the changes of a step.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use mdm_core::{
    enrollment::{Change, DeviceRecord, Phase, QueueScope, Revision, UserRecord},
    events::Event,
    id::EnrollmentId,
    queue::{Answer, ItemState, QueueItem},
};
use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;

use super::{
    CommitError, SealKey, StoreError,
    browse::StoredAnswer,
    later::Batch,
    load,
    rows::{Waiting, enrollment_id, nanos, rank, waiting_columns},
};

/// Writes one commit, or says why not; then nothing of it has been written.
pub(super) fn commit(
    connection: &Connection,
    key: &SealKey,
    device: &EnrollmentId,
    revision: Revision,
    changes: &[Change],
) -> Result<(), CommitError> {
    check(connection, device, revision, changes)?;
    // The device's own record carries the revision; without one in the step it is raised alone.
    if !changes
        .iter()
        .any(|change| matches!(change, Change::PutDevice(_)))
    {
        connection
            .prepare_cached("UPDATE device SET revision = ?2 WHERE id = ?1")?
            .execute(params![device.as_str(), revision.next().0.cast_signed()])?;
    }
    let mut answers: BTreeMap<_, _> = changes
        .iter()
        .filter_map(|change| match change {
            Change::PutAnswer(answer) => {
                Some(((&answer.enrollment, &answer.uuid), answer.as_ref()))
            }
            _ => None,
        })
        .collect();
    for change in changes {
        match change {
            // A command that ends with its answer is written once.
            Change::PutItem(item) if !item.state.is_open() => {
                let answer = answers.remove(&(&item.enrollment, &item.uuid));
                let answer = answer
                    .map(|answer| StoredRow::of(key, answer))
                    .transpose()?;
                close(connection, item, answer)?;
            }
            change => apply(connection, key, revision.next(), change)?,
        }
    }
    for answer in answers.into_values() {
        put_answer(connection, key, answer)?;
    }
    Ok(())
}

/// Looks for all that can refuse a commit before the first row is written.
fn check(
    connection: &Connection,
    device: &EnrollmentId,
    revision: Revision,
    changes: &[Change],
) -> Result<(), CommitError> {
    let stored: Option<i64> = connection
        .prepare_cached("SELECT revision FROM device WHERE id = ?1")?
        .query_row([device.as_str()], |row| row.get(0))
        .optional()?;
    if stored.map_or(0, i64::cast_unsigned) != revision.0 {
        return Err(CommitError::Conflict);
    }
    let mut added = BTreeSet::new();
    for change in changes {
        match change {
            Change::ClaimCertificate {
                fingerprint,
                device,
                ..
            } => {
                let taken = connection
                    .prepare_cached(
                        "SELECT 1 FROM certificate WHERE fingerprint = ?1 AND device <> ?2",
                    )?
                    .exists(params![fingerprint.to_string(), device.as_str()])?;
                if taken {
                    return Err(CommitError::CertificateTaken);
                }
            }
            Change::AddCommand { item, .. } => {
                let known = load::find(connection, &item.enrollment, &item.uuid)?.is_some()
                    || !added.insert((&item.enrollment, &item.uuid));
                if known {
                    return Err(CommitError::DuplicateCommand);
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn apply(
    connection: &Connection,
    key: &SealKey,
    revision: Revision,
    change: &Change,
) -> Result<(), StoreError> {
    match change {
        // Written later, in a batch.
        Change::Seen { .. } | Change::LogContact(_) => Ok(()),
        Change::PutDevice(record) => put_device(connection, record, revision),
        Change::PutUser(record) => put_user(connection, record),
        Change::AddCommand { item, body } => add_command(connection, key, item, body),
        Change::PutItem(item) => put_item(connection, item),
        Change::CloseQueue {
            scope,
            queued_before,
            state,
            at,
        } => close_queue(connection, scope, *queued_before, *state, *at),
        // Written by [`commit`], together with the command.
        Change::PutAnswer(_) => Ok(()),
        Change::ClaimCertificate {
            fingerprint,
            device,
            at,
        } => {
            connection
                .prepare_cached("INSERT INTO certificate (fingerprint, device, at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")?
                .execute(params![fingerprint.to_string(), device.as_str(), nanos(*at)])?;
            Ok(())
        }
        Change::PutSecret {
            enrollment,
            name,
            value,
        } => {
            let sealed = key.seal(&[enrollment.as_str(), name.as_str()], value.expose())?;
            connection
                .prepare_cached(
                    "INSERT INTO secret (channel, name, sealed) VALUES (?1, ?2, ?3) \
                     ON CONFLICT (channel, name) DO UPDATE SET sealed = excluded.sealed",
                )?
                .execute(params![enrollment.as_str(), name.as_str(), sealed])?;
            Ok(())
        }
        Change::DropSecret { enrollment, name } => {
            connection
                .prepare_cached("DELETE FROM secret WHERE channel = ?1 AND name = ?2")?
                .execute([enrollment.as_str(), name.as_str()])?;
            Ok(())
        }
        Change::Log(event) => log(connection, event),
    }
}

fn put_device(
    connection: &Connection,
    record: &DeviceRecord,
    revision: Revision,
) -> Result<(), StoreError> {
    let phase = match record.channel.phase {
        Phase::Authenticated => "authenticated",
        Phase::Enrolled => "enrolled",
        Phase::Left { .. } => "left",
    };
    let facts = &record.facts;
    let deadline = record.channel.next_deadline().map(nanos);
    let json = json(record, "device")?;
    // Nearly always nothing changes by which devices are found. SQLite would write those indexes all the same
    // if their columns were named.
    let written = connection
        .prepare_cached("UPDATE device SET revision = ?2, record = ?3 WHERE id = ?1 AND phase = ?4 AND deadline IS ?5 AND enrolled_at IS ?6 AND facts_at IS ?7")?
        .execute(params![
            record.id.as_str(),
            revision.0.cast_signed(),
            json,
            phase,
            deadline,
            record.enrolled_at.map(nanos),
            facts.at.map(nanos),
        ])?;
    if written > 0 {
        return Ok(());
    }
    connection
        .prepare_cached(
            "INSERT INTO device (id, revision, kind, phase, serial, model, os_version, name, facts_at, enrolled_at, deadline, record) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) \
             ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, kind = excluded.kind, phase = excluded.phase, \
             serial = excluded.serial, model = excluded.model, os_version = excluded.os_version, name = excluded.name, facts_at = excluded.facts_at, \
             enrolled_at = excluded.enrolled_at, deadline = excluded.deadline, record = excluded.record",
        )?
        .execute(params![
            record.id.as_str(),
            revision.0.cast_signed(),
            record.kind.as_str(),
            phase,
            facts.serial_number.as_ref().map(|serial| serial.reveal()),
            facts.product_name.as_ref().or(facts.model_name.as_ref()),
            facts.os_version,
            facts.device_name.as_ref().map(|name| name.reveal()),
            facts.at.map(nanos),
            record.enrolled_at.map(nanos),
            deadline,
            json,
        ])?;
    Ok(())
}

fn put_user(connection: &Connection, record: &UserRecord) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO user (id, device, deadline, record) VALUES (?1, ?2, ?3, ?4) \
             ON CONFLICT (id) DO UPDATE SET deadline = excluded.deadline, record = excluded.record",
        )?
        .execute(params![
            record.id.as_str(),
            record.id.device_part(),
            record.channel.next_deadline().map(nanos),
            json(record, "user")?,
        ])?;
    Ok(())
}

fn json(record: &impl Serialize, what: &'static str) -> Result<String, StoreError> {
    serde_json::to_string(record).map_err(|_| StoreError::Unreadable { what })
}

fn add_command(
    connection: &Connection,
    key: &SealKey,
    item: &QueueItem,
    body: &[u8],
) -> Result<(), StoreError> {
    let body = put_body(connection, key, body)?;
    connection
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
fn put_item(connection: &Connection, item: &QueueItem) -> Result<(), StoreError> {
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
fn close(
    connection: &Connection,
    item: &QueueItem,
    answer: Option<StoredRow>,
) -> Result<(), StoreError> {
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
        connection
            .prepare_cached("INSERT INTO tally (state, total) VALUES (?1, 1) ON CONFLICT (state) DO UPDATE SET total = total + 1")?
            .execute([item.state.as_str()])?;
    }
    Ok(())
}

fn close_queue(
    connection: &Connection,
    scope: &QueueScope,
    queued_before: Timestamp,
    state: ItemState,
    at: Timestamp,
) -> Result<(), StoreError> {
    let channels = match scope {
        QueueScope::Channel(id) => vec![id.clone()],
        QueueScope::Device(id) => device_channels(connection, id)?,
    };
    for channel in channels {
        for Waiting { mut item, .. } in load::open_commands(connection, &channel)? {
            if item.queued_at < queued_before {
                item.state = state;
                item.closed_at = Some(at);
                close(connection, &item, None)?;
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
fn put_answer(connection: &Connection, key: &SealKey, answer: &Answer) -> Result<(), StoreError> {
    let row = StoredRow::of(key, answer)?;
    connection
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

/// Adds a line to the log of the device, under the first free number from its time on.
fn log(connection: &Connection, event: &Event) -> Result<(), StoreError> {
    let device = event.enrollment.device_part();
    let mut insert = connection
        .prepare_cached("INSERT OR IGNORE INTO event (device, number, channel, at, event) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    let kind = json(&event.kind, "event")?;
    let at = nanos(event.at);
    let mut number = at;
    while insert.execute(params![device, number, event.enrollment.as_str(), at, kind])? == 0 {
        number = number.saturating_add(1);
    }
    Ok(())
}

/// Writes what was put off.
pub(super) fn batch(connection: &Connection, batch: &Batch) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO contact (channel, at) VALUES (?1, ?2) ON CONFLICT (channel) DO UPDATE SET at = excluded.at WHERE excluded.at > at",
    )?;
    for (channel, at) in &batch.contacts {
        statement.execute(params![channel.as_str(), nanos(*at)])?;
    }
    batch
        .lines()
        .into_iter()
        .try_for_each(|line| log(connection, line))
}

/// Removes what is no longer worth keeping.
pub(super) fn prune(
    connection: &Connection,
    now: Timestamp,
    events_per_device: u32,
) -> Result<(), StoreError> {
    connection.execute("DELETE FROM closed WHERE keep_until <= ?1", [nanos(now)])?;
    connection.execute(
        "DELETE FROM body WHERE id NOT IN (SELECT body FROM command)",
        [],
    )?;
    connection.execute(
        "DELETE FROM event WHERE number < (SELECT number FROM event AS other WHERE other.device = event.device \
         ORDER BY number DESC LIMIT 1 OFFSET ?1)",
        [i64::from(events_per_device).max(1) - 1],
    )?;
    Ok(())
}
