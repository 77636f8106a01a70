//! Reading for people and their tools: lists, details, queues, answers, events, counts.

use std::collections::BTreeMap;

use jiff::Timestamp;
use mdm_core::{
    command::{CommandUuid, ErrorChainItem, ReportStatus},
    enrollment::{DeviceRecord, SecretName, UserRecord},
    events::Event,
    id::EnrollmentId,
    queue::{Answer, QueueItem},
    secret::{Pii, Secret},
};
use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};

use super::{
    PushInfo, Store, StoreError, load,
    rows::{enrollment_id, nanos, record, time},
};

/// Which enrollments to list, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListQuery {
    /// How many to pass over.
    pub offset: u64,
    /// How many to show, at most 1,000.
    pub limit: u32,
    /// By what to sort.
    pub sort: Sort,
    /// Whether to sort downwards.
    pub descending: bool,
    /// Only those in this phase (`authenticated`, `enrolled`, `left`).
    pub phase: Option<String>,
}

/// By what a list is sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// The identifier.
    #[default]
    Id,
    /// The last contact; the seeds' "MDM status update" column.
    LastSeen,
    /// The time of enrollment.
    EnrolledAt,
    /// The serial number.
    Serial,
    /// The model.
    Model,
    /// The version of the operating system.
    OsVersion,
    /// The phase.
    Phase,
}

impl Sort {
    fn column(self) -> &'static str {
        match self {
            Self::Id => "device.id",
            Self::LastSeen => "contact.at",
            Self::EnrolledAt => "device.enrolled_at",
            Self::Serial => "device.serial",
            Self::Model => "device.model",
            Self::OsVersion => "device.os_version",
            Self::Phase => "device.phase",
        }
    }
}

/// A page of a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPage {
    /// The enrollments on it.
    pub rows: Vec<EnrollmentRow>,
    /// How many there are in all.
    pub total: u64,
}

/// A device in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct EnrollmentRow {
    /// Its name.
    pub id: EnrollmentId,
    /// `device` or `user-enrollment-device`.
    pub kind: String,
    /// `authenticated`, `enrolled` or `left`.
    pub phase: String,
    /// Its serial number.
    pub serial: Option<Pii<String>>,
    /// Its model.
    pub model: Option<String>,
    /// The version of its operating system.
    pub os_version: Option<String>,
    /// The name its user gave it.
    pub device_name: Option<Pii<String>>,
    /// When it enrolled.
    pub enrolled_at: Option<Timestamp>,
    /// Its last contact.
    pub last_seen: Option<Timestamp>,
    /// How many commands wait for it and its users.
    pub open_commands: u64,
}

/// All about a device.
#[derive(Clone, Debug, PartialEq)]
pub struct DeviceDetail {
    /// Its record.
    pub record: DeviceRecord,
    /// Its users.
    pub users: Vec<UserRecord>,
    /// The last contacts of its channels.
    pub last_contacts: BTreeMap<EnrollmentId, Timestamp>,
    /// How many commands wait for it and its users.
    pub open_commands: u64,
}

/// An answer as it is stored, but for its body.
#[derive(Serialize, Deserialize)]
pub(super) struct StoredAnswer {
    pub(super) request_type: Option<String>,
    pub(super) status: ReportStatus,
    pub(super) error_chain: Vec<ErrorChainItem>,
    pub(super) at: Timestamp,
}

/// How many there are of what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Devices by phase.
    pub devices: BTreeMap<String, u64>,
    /// User channels.
    pub users: u64,
    /// Channels whose declarations have to be planned.
    pub stale: u64,
    /// Commands: those that wait, and all that ever ended, by state.
    pub commands: BTreeMap<String, u64>,
}

impl Store {
    /// Channels whose deadline has come, the earliest first.
    ///
    /// # Errors
    /// [`StoreError`] when the database fails; so for all that follow.
    pub fn due(&self, now: Timestamp, limit: usize) -> Result<Vec<EnrollmentId>, StoreError> {
        self.readers.read(|connection| {
            let mut statement = connection.prepare_cached(
                // Each side by its own index and no further than needed: after a pause there may be a million that are due.
                "SELECT id FROM ( \
                     SELECT * FROM (SELECT id, deadline FROM device WHERE deadline <= ?1 ORDER BY deadline LIMIT ?2) \
                     UNION ALL \
                     SELECT * FROM (SELECT id, deadline FROM user WHERE deadline <= ?1 ORDER BY deadline LIMIT ?2) \
                 ) ORDER BY deadline LIMIT ?2",
            )?;
            let mut rows = statement.query(params![nanos(now), i64::try_from(limit).unwrap_or(i64::MAX)])?;
            let mut due = Vec::new();
            while let Some(row) = rows.next()? {
                due.push(enrollment_id(row.get(0)?)?);
            }
            Ok(due)
        })
    }

    /// What it takes to wake a channel.
    pub fn push_info(&self, channel: &EnrollmentId) -> Result<Option<PushInfo>, StoreError> {
        #[derive(Deserialize)]
        struct Stored {
            topic: String,
            token: String,
            magic: String,
        }
        let secret = self.secret(channel, SecretName::Push)?;
        secret
            .map(|secret| {
                let stored: Stored = serde_json::from_slice(secret.expose())
                    .map_err(|_| StoreError::Unreadable { what: "push token" })?;
                Ok(PushInfo {
                    topic: stored.topic,
                    token: stored.token,
                    magic: Secret::new(stored.magic),
                })
            })
            .transpose()
    }

    /// A secret of a channel.
    pub fn secret(
        &self,
        channel: &EnrollmentId,
        name: SecretName,
    ) -> Result<Option<Secret<Vec<u8>>>, StoreError> {
        self.readers
            .read(|connection| load::secret(connection, &self.key, channel, name))
    }

    /// A page of the list of devices.
    pub fn list(&self, query: &ListQuery) -> Result<ListPage, StoreError> {
        let order = format!(
            "{} {}, device.id",
            query.sort.column(),
            if query.descending {
                "DESC NULLS LAST"
            } else {
                "ASC NULLS LAST"
            }
        );
        self.readers.read(|connection| {
            let total = connection
                .prepare_cached("SELECT count(*) FROM device WHERE ?1 IS NULL OR phase = ?1")?
                .query_row([&query.phase], |row| row.get::<_, i64>(0))?;
            let mut statement = connection.prepare_cached(&format!(
                "SELECT device.id, kind, phase, serial, model, os_version, name, enrolled_at, contact.at, \
                 (SELECT count(*) FROM command WHERE channel = device.id OR (channel > device.id || ':' AND channel < device.id || ';')) \
                 FROM device LEFT JOIN contact ON contact.channel = device.id WHERE ?1 IS NULL OR phase = ?1 \
                 ORDER BY {order} LIMIT ?2 OFFSET ?3"
            ))?;
            let mut rows = statement.query(params![query.phase, query.limit.min(1_000), query.offset.cast_signed()])?;
            let mut page = ListPage { rows: Vec::new(), total: total.cast_unsigned() };
            while let Some(row) = rows.next()? {
                page.rows.push(EnrollmentRow {
                    id: enrollment_id(row.get(0)?)?,
                    kind: row.get(1)?,
                    phase: row.get(2)?,
                    serial: row.get::<_, Option<String>>(3)?.map(Pii::new),
                    model: row.get(4)?,
                    os_version: row.get(5)?,
                    device_name: row.get::<_, Option<String>>(6)?.map(Pii::new),
                    enrolled_at: row.get::<_, Option<i64>>(7)?.map(time),
                    last_seen: row.get::<_, Option<i64>>(8)?.map(time),
                    open_commands: row.get::<_, i64>(9)?.cast_unsigned(),
                });
            }
            Ok(page)
        })
    }

    /// All about a device.
    pub fn device(&self, id: &EnrollmentId) -> Result<Option<DeviceDetail>, StoreError> {
        self.readers.read(|connection| {
            let json: Option<String> = connection
                .prepare_cached("SELECT record FROM device WHERE id = ?1")?
                .query_row([id.device_part()], |row| row.get(0))
                .optional()?;
            let Some(json) = json else { return Ok(None) };
            let device: DeviceRecord = record(&json, "device")?;
            let mut statement = connection
                .prepare_cached("SELECT record FROM user WHERE device = ?1 ORDER BY id")?;
            let users = statement.query_map([id.device_part()], |row| row.get::<_, String>(0))?;
            let users: Vec<UserRecord> = users
                .map(|json| record(&json?, "user"))
                .collect::<Result<_, StoreError>>()?;
            let mut last_contacts = BTreeMap::new();
            for channel in std::iter::once(&device.id).chain(users.iter().map(|user| &user.id)) {
                if let Some(at) = load::last_contact(connection, channel)? {
                    last_contacts.insert(channel.clone(), at);
                }
            }
            let open: i64 = connection
                .prepare_cached("SELECT count(*) FROM command WHERE channel = ?1 OR (channel > ?1 || ':' AND channel < ?1 || ';')")?
                .query_row([id.device_part()], |row| row.get(0))?;
            Ok(Some(DeviceDetail {
                record: device,
                users,
                last_contacts,
                open_commands: open.cast_unsigned(),
            }))
        })
    }

    /// The commands of a channel: first those that wait, in their order, then, if wanted, those that ended, the last one first.
    ///
    /// # Errors
    /// As [`Store::due`].
    pub fn queue(
        &self,
        channel: &EnrollmentId,
        include_closed: bool,
        limit: usize,
    ) -> Result<Vec<QueueItem>, StoreError> {
        self.readers.read(|connection| {
            let mut items: Vec<_> = load::open_commands(connection, channel)?.into_iter().map(|waiting| waiting.item).collect();
            items.truncate(limit);
            if include_closed {
                let mut statement = connection
                    .prepare_cached("SELECT item FROM closed WHERE channel = ?1 AND item IS NOT NULL ORDER BY id DESC LIMIT ?2")?;
                let mut rows = statement.query(params![channel.as_str(), i64::try_from(limit - items.len()).unwrap_or(i64::MAX)])?;
                while let Some(row) = rows.next()? {
                    items.push(record(&row.get::<_, String>(0)?, "command")?);
                }
            }
            Ok(items)
        })
    }

    /// One command.
    ///
    /// # Errors
    /// As [`Store::due`].
    pub fn item(
        &self,
        channel: &EnrollmentId,
        uuid: &CommandUuid,
    ) -> Result<Option<QueueItem>, StoreError> {
        self.readers
            .read(|connection| load::find(connection, channel, uuid))
    }

    /// The answer to a command.
    ///
    /// # Errors
    /// As [`Store::due`].
    pub fn answer(
        &self,
        channel: &EnrollmentId,
        uuid: &CommandUuid,
    ) -> Result<Option<Answer>, StoreError> {
        self.readers.read(|connection| {
            let row = connection
                .prepare_cached("SELECT answer, keep_until, sealed FROM closed WHERE channel = ?1 AND uuid = ?2 AND answer IS NOT NULL")?
                .query_row([channel.as_str(), uuid.as_str()], |row| {
                    Ok((row.get::<_, String>(0)?, row.get::<_, Option<i64>>(1)?, row.get::<_, Vec<u8>>(2)?))
                })
                .optional()?;
            let Some((stored, keep_until, sealed)) = row else { return Ok(None) };
            let StoredAnswer { request_type, status, error_chain, at } = record(&stored, "answer")?;
            Ok(Some(Answer {
                enrollment: channel.clone(),
                uuid: uuid.clone(),
                request_type,
                status,
                error_chain,
                at,
                keep_until: keep_until.map(time),
                body: Secret::new(self.key.open(&[channel.as_str(), uuid.as_str()], &sealed)?),
            }))
        })
    }

    /// The event log, newest first: of a device with its users, or of one user's channel. `before`: only lines older than this one.
    pub fn events(
        &self,
        channel: &EnrollmentId,
        before: Option<i64>,
        limit: usize,
    ) -> Result<Vec<(i64, Event)>, StoreError> {
        self.readers.read(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT number, channel, at, event FROM event WHERE device = ?1 AND (?2 IS NULL OR channel = ?2) \
                 AND number < ?3 ORDER BY number DESC LIMIT ?4",
            )?;
            let user = channel.is_user().then_some(channel.as_str());
            let mut rows = statement.query(params![channel.device_part(), user, before.unwrap_or(i64::MAX), i64::try_from(limit).unwrap_or(i64::MAX)])?;
            let mut events = Vec::new();
            while let Some(row) = rows.next()? {
                let kind = record(&row.get::<_, String>(3)?, "event")?;
                events.push((row.get(0)?, Event { enrollment: enrollment_id(row.get(1)?)?, at: time(row.get(2)?), kind }));
            }
            Ok(events)
        })
    }

    /// How many there are of what.
    pub fn counts(&self) -> Result<Counts, StoreError> {
        self.readers.read(|connection| {
            let by = |sql: &str| -> Result<BTreeMap<String, u64>, StoreError> {
                let mut statement = connection.prepare_cached(sql)?;
                let rows = statement.query_map([], |row| {
                    Ok((row.get(0)?, row.get::<_, i64>(1)?.cast_unsigned()))
                })?;
                Ok(rows.collect::<Result<_, _>>()?)
            };
            let users: i64 =
                connection.query_row("SELECT count(*) FROM user", [], |row| row.get(0))?;
            let stale: i64 =
                connection.query_row("SELECT count(*) FROM stale", [], |row| row.get(0))?;
            let mut commands = by("SELECT state, total FROM tally")?;
            commands.extend(by("SELECT state, count(*) FROM command GROUP BY state")?);
            Ok(Counts {
                devices: by("SELECT phase, count(*) FROM device GROUP BY phase")?,
                users: users.cast_unsigned(),
                stale: stale.cast_unsigned(),
                commands,
            })
        })
    }
}
