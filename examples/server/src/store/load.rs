//! Loading a view.

use std::sync::Arc;

use jiff::Timestamp;
use mdm_core::{
    command::CommandUuid,
    enrollment::{
        EnrollmentView, QueueView, ReadyRule, Rest, Revision, SecretName, ViewQuery, Window,
    },
    id::EnrollmentId,
    limits::QUEUE_WINDOW,
    queue::{QueueItem, Queued},
    secret::Secret,
};
use rusqlite::{Connection, OptionalExtension, params};

use super::{
    SealKey, StoreError, places,
    rows::{Waiting, enrollment_id, nanos, record, time, waiting, waiting_columns},
};

/// What it takes to wake a channel.
#[derive(Clone, Debug)]
pub struct PushInfo {
    /// The topic.
    pub topic: String,
    /// The token, in hex.
    pub token: String,
    /// The magic.
    pub magic: Secret<String>,
}

pub(super) fn load(
    connection: &Connection,
    key: &SealKey,
    query: &ViewQuery,
    ahead: Option<Revision>,
) -> Result<EnrollmentView, StoreError> {
    let device = query.channel.device_part();
    let mut view = EnrollmentView::default();
    let row: Option<(i64, String)> = connection
        .prepare_cached("SELECT revision, record FROM device WHERE id = ?1")?
        .query_row([device], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    if let Some((revision, json)) = row {
        let stored = Revision(revision.cast_unsigned());
        view.revision = ahead.map_or(stored, |ahead| ahead.max(stored));
        view.device = Some(record(&json, "device")?);
        load_users(connection, device, &mut view)?;
        view.last_contact = last_contact(connection, &query.channel)?;
    }
    if let Some(fingerprint) = query.certificate
        && view
            .device
            .as_ref()
            .and_then(|device| device.pin.as_ref())
            .is_none_or(|pin| pin.fingerprint != fingerprint)
    {
        let owner: Option<String> = connection
            .prepare_cached("SELECT device FROM certificate WHERE fingerprint = ?1")?
            .query_row([fingerprint.to_string()], |row| row.get(0))
            .optional()?;
        view.certificate_owner = owner.map(enrollment_id).transpose()?;
    }
    if query.invitation
        && let Some(fingerprint) = &query.certificate
    {
        view.invitation = places::invitation(connection, fingerprint, &query.channel.device())?;
    }
    if view.device.is_none() {
        return Ok(view);
    }
    if query.bootstrap_token {
        view.bootstrap_token = secret(connection, key, &query.channel, SecretName::BootstrapToken)?;
    }
    view.queue = load_queue(connection, key, query, view.ready_rule(query))?;
    Ok(view)
}

/// The revision in the device's row.
pub(super) fn stored_revision(
    connection: &Connection,
    device: &EnrollmentId,
) -> Result<Option<Revision>, StoreError> {
    let stored: Option<i64> = connection
        .prepare_cached("SELECT revision FROM device WHERE id = ?1")?
        .query_row([device.as_str()], |row| row.get(0))
        .optional()?;
    Ok(stored.map(|revision| Revision(revision.cast_unsigned())))
}

fn load_users(
    connection: &Connection,
    device: &str,
    view: &mut EnrollmentView,
) -> Result<(), StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT id, record FROM user WHERE device = ?1")?;
    let mut rows = statement.query([device])?;
    while let Some(row) = rows.next()? {
        let json = row
            .get_ref(1)?
            .as_str()
            .map_err(|_| StoreError::Unreadable { what: "user" })?;
        view.users
            .insert(enrollment_id(row.get(0)?)?, record(json, "user")?);
    }
    Ok(())
}

pub(super) fn last_contact(
    connection: &Connection,
    channel: &EnrollmentId,
) -> Result<Option<Timestamp>, StoreError> {
    let at: Option<i64> = connection
        .prepare_cached("SELECT at FROM contact WHERE channel = ?1")?
        .query_row([channel.as_str()], |row| row.get(0))
        .optional()?;
    Ok(at.map(time))
}

fn load_queue(
    connection: &Connection,
    key: &SealKey,
    query: &ViewQuery,
    rule: ReadyRule,
) -> Result<QueueView, StoreError> {
    let channel = &query.channel;
    let mut queue = QueueView::default();
    if let Some(uuid) = &query.command {
        queue.named = find(connection, channel, uuid)?;
    }
    let named = query.command.as_ref().map_or("", CommandUuid::as_str);
    match query.window {
        Window::Ready => {
            for Waiting { item, body } in ready(connection, channel, named, rule)? {
                queue.window.push(Queued {
                    item,
                    body: load_body(connection, key, body)?,
                });
            }
        }
        Window::Expired => {
            let expired = open_commands(connection, channel)?
                .into_iter()
                .filter(|waiting| waiting.item.is_due_to_expire(query.now));
            queue.window = expired
                .map(|waiting| Queued {
                    item: waiting.item,
                    body: Arc::from([]),
                })
                .collect();
        }
        Window::Empty => {}
    }
    if let Some(dedupe) = &query.dedupe {
        let open = open_commands(connection, channel)?
            .into_iter()
            .map(|waiting| waiting.item);
        queue.twin = open
            .filter(|item| item.dedupe.as_ref() == Some(dedupe))
            .max_by_key(|item| item.sequence);
    }
    queue.rest = match query.window {
        Window::Expired => rest_by_reading(connection, &queue, query, rule)?,
        Window::Ready | Window::Empty => rest(connection, &queue, query, rule)?,
    };
    Ok(queue)
}

/// The first commands that may be offered, without the named one.
fn ready(
    connection: &Connection,
    channel: &EnrollmentId,
    named: &str,
    rule: ReadyRule,
) -> Result<Vec<Waiting>, StoreError> {
    let mut statement = connection.prepare_cached(concat!(
        "SELECT ",
        waiting_columns!(),
        " FROM command WHERE channel = ?1 AND offer_at <= ?2 AND (expires_at IS NULL OR expires_at > ?2) \
         AND deferred_in IS NOT ?3 AND (NOT ?4 OR pierces) AND uuid <> ?5 ORDER BY rank, sequence LIMIT ?6"
    ))?;
    let limit = i64::try_from(QUEUE_WINDOW).unwrap_or(i64::MAX);
    let mut rows = statement.query(params![
        channel.as_str(),
        nanos(rule.now),
        rule.session.cast_signed(),
        rule.suspended,
        named,
        limit
    ])?;
    let mut commands = Vec::with_capacity(QUEUE_WINDOW);
    while let Some(row) = rows.next()? {
        commands.push(waiting(row)?);
    }
    Ok(commands)
}

/// What is to come on the channel, but for what is loaded: summed up by the database.
fn rest(
    connection: &Connection,
    queue: &QueueView,
    query: &ViewQuery,
    rule: ReadyRule,
) -> Result<Rest, StoreError> {
    let mut loaded = queue
        .window
        .iter()
        .map(|queued| queued.item.sequence.cast_signed());
    // No command has the number -1.
    let mut next = || loaded.next().unwrap_or(-1);
    let named = query.command.as_ref().map_or("", CommandUuid::as_str);
    let (wake_at, expires_at): (Option<i64>, Option<i64>) = connection
        .prepare_cached(
            "SELECT min(CASE WHEN NOT ?3 OR pierces THEN wake_at END), min(expires_at) FROM command \
             WHERE channel = ?1 AND uuid <> ?2 AND sequence NOT IN (?4, ?5)",
        )?
        .query_row(params![query.channel.as_str(), named, rule.suspended, next(), next()], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(Rest {
        wake_at: wake_at.map(time),
        expires_at: expires_at.map(time),
    })
}

/// The same when any number of commands may be loaded.
fn rest_by_reading(
    connection: &Connection,
    queue: &QueueView,
    query: &ViewQuery,
    rule: ReadyRule,
) -> Result<Rest, StoreError> {
    let open = open_commands(connection, &query.channel)?;
    let later: Vec<_> = open
        .iter()
        .map(|waiting| &waiting.item)
        .filter(|item| {
            query.command.as_ref() != Some(&item.uuid)
                && !queue
                    .window
                    .iter()
                    .any(|queued| queued.item.uuid == item.uuid)
        })
        .collect();
    Ok(Rest {
        wake_at: later
            .iter()
            .filter(|item| !rule.suspended || item.pierces_suspension)
            .filter_map(|item| item.wake_at)
            .min(),
        expires_at: later.iter().filter_map(|item| item.expires_at).min(),
    })
}

/// The window that the database sums up the rest without.
const _: () = assert!(QUEUE_WINDOW == 2);

/// All that waits for a channel, in the order of offering.
pub(super) fn open_commands(
    connection: &Connection,
    channel: &EnrollmentId,
) -> Result<Vec<Waiting>, StoreError> {
    let mut statement = connection.prepare_cached(concat!(
        "SELECT ",
        waiting_columns!(),
        " FROM command WHERE channel = ?1 ORDER BY rank, sequence"
    ))?;
    let mut rows = statement.query([channel.as_str()])?;
    let mut commands = Vec::new();
    while let Some(row) = rows.next()? {
        commands.push(waiting(row)?);
    }
    Ok(commands)
}

fn load_body(connection: &Connection, key: &SealKey, id: i64) -> Result<Arc<[u8]>, StoreError> {
    let sealed: Option<Vec<u8>> = connection
        .prepare_cached("SELECT sealed FROM body WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    let sealed = sealed.ok_or(StoreError::Unreadable {
        what: "command body",
    })?;
    Ok(key.open(&["body"], &sealed)?.into())
}

/// A command by its name, open or closed.
pub(super) fn find(
    connection: &Connection,
    channel: &EnrollmentId,
    uuid: &CommandUuid,
) -> Result<Option<QueueItem>, StoreError> {
    let mut statement = connection.prepare_cached(concat!(
        "SELECT ",
        waiting_columns!(),
        " FROM command WHERE channel = ?1 AND uuid = ?2"
    ))?;
    let mut rows = statement.query([channel.as_str(), uuid.as_str()])?;
    match rows.next()? {
        Some(row) => Ok(Some(waiting(row)?.item)),
        None => find_closed(connection, channel, uuid),
    }
}

fn find_closed(
    connection: &Connection,
    channel: &EnrollmentId,
    uuid: &CommandUuid,
) -> Result<Option<QueueItem>, StoreError> {
    let item: Option<Option<String>> = connection
        .prepare_cached("SELECT item FROM closed WHERE channel = ?1 AND uuid = ?2")?
        .query_row([channel.as_str(), uuid.as_str()], |row| row.get(0))
        .optional()?;
    item.flatten()
        .map(|json| record(&json, "command"))
        .transpose()
}

/// A secret of a channel.
pub(super) fn secret(
    connection: &Connection,
    key: &SealKey,
    channel: &EnrollmentId,
    name: SecretName,
) -> Result<Option<Secret<Vec<u8>>>, StoreError> {
    let sealed: Option<Vec<u8>> = connection
        .prepare_cached("SELECT sealed FROM secret WHERE channel = ?1 AND name = ?2")?
        .query_row([channel.as_str(), name.as_str()], |row| row.get(0))
        .optional()?;
    Ok(sealed
        .map(|sealed| key.open(&[channel.as_str(), name.as_str()], &sealed))
        .transpose()?
        .map(Secret::new))
}
