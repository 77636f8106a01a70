//! What channels report: reading it for steps and for people.

use jiff::Timestamp;
use mdm_core::{
    ddm::{ChannelStatus, DeclarationStatus, Identifier, ItemError, Manifest, Reported, Withheld},
    id::EnrollmentId,
};
use rusqlite::{Connection, OptionalExtension};

use super::{
    catalogue::rows,
    channel::{Load, stored_record},
};
use crate::store::{
    Store, StoreError,
    rows::{enrollment_id, record, time},
};

/// The status item in which a device says what it can do.
const CAPABILITIES: &str = "management.client-capabilities";
/// The status item with the version of its system.
const OS_VERSION: &str = "device.operating-system.version";

/// Where a declaration stands on one of the channels that it is meant for.
#[derive(Clone, Debug, PartialEq)]
pub struct DeclarationOnChannel {
    /// The channel.
    pub channel: EnrollmentId,
    /// Its manifest, once it was planned.
    pub manifest: Option<Manifest>,
    /// Whether the manifest may not be what it should be.
    pub is_stale: bool,
    /// What the channel says about the declaration.
    pub status: Option<DeclarationStatus>,
    /// Why it is kept from the channel, wholly or in part.
    pub withheld: Option<Withheld>,
}

/// Whether and when a channel reports.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reporting {
    /// When its last report came.
    pub reported_at: Option<Timestamp>,
    /// What is wrong with the last report that could not be read; it is kept.
    pub unread: Option<String>,
}

impl Store {
    /// The channels for which a declaration is meant, by name after one of them, each with where it stands there.
    ///
    /// # Errors
    /// [`StoreError`] when the database fails; so for all that follow.
    pub fn channels_of_declaration(
        &self,
        identifier: &Identifier,
        after: &str,
        limit: u32,
    ) -> Result<Vec<DeclarationOnChannel>, StoreError> {
        let meant = self.readers.read(|connection| {
            rows(
                connection,
                "SELECT DISTINCT channel FROM reach WHERE set_name IN (SELECT set_name FROM set_member WHERE declaration = ?1) \
                 AND channel > ?2 ORDER BY channel LIMIT ?3",
                rusqlite::params![identifier.as_str(), after, limit],
                |row| enrollment_id(row.get(0)?),
            )
        })?;
        let mut found = Vec::with_capacity(meant.len());
        for channel in meant {
            let loaded = self.channel_declarations(
                &channel,
                &Load::CheckIn(mdm_core::ddm::Endpoint::Other(String::new())),
            )?;
            let record = loaded.view.record;
            let mut manifests = loaded.view.manifests.into_iter();
            let current = record.current.map(|current| current.token);
            let status = self
                .readers
                .read(|connection| of_declaration(connection, &channel, identifier))?;
            let mut withheld = loaded.withheld.into_iter();
            found.push(DeclarationOnChannel {
                manifest: manifests.find(|manifest| Some(manifest.token()) == current.as_ref()),
                is_stale: loaded.is_stale,
                status,
                withheld: withheld.find(|withheld| withheld.identifier == *identifier),
                channel,
            });
        }
        Ok(found)
    }

    /// How many channels a declaration is meant for.
    pub fn count_channels_of(&self, identifier: &Identifier) -> Result<u64, StoreError> {
        self.readers.read(|connection| {
            let count: i64 = connection
                .prepare_cached(
                    "SELECT count(DISTINCT channel) FROM reach WHERE set_name IN (SELECT set_name FROM set_member WHERE declaration = ?1)",
                )?
                .query_row([identifier.as_str()], |row| row.get(0))?;
            Ok(count.cast_unsigned())
        })
    }

    /// Whether and when a channel reports.
    pub fn reporting(&self, channel: &EnrollmentId) -> Result<Reporting, StoreError> {
        self.readers.read(|connection| {
            let row = connection
                .prepare_cached("SELECT reported_at, unread_why FROM declaring WHERE channel = ?1")?
                .query_row([channel.as_str()], |row| {
                    Ok(Reporting {
                        reported_at: row.get::<_, Option<i64>>(0)?.map(time),
                        unread: row.get(1)?,
                    })
                })
                .optional()?;
            Ok(row.unwrap_or_default())
        })
    }

    /// The record of a channel's conversation.
    pub fn declaring_record(
        &self,
        channel: &EnrollmentId,
    ) -> Result<mdm_core::ddm::ChannelRecord, StoreError> {
        self.readers
            .read(|connection| stored_record(connection, channel))
    }
}

fn of_declaration(
    connection: &Connection,
    channel: &EnrollmentId,
    identifier: &Identifier,
) -> Result<Option<DeclarationStatus>, StoreError> {
    let json: Option<String> = connection
        .prepare_cached(
            "SELECT status FROM status_declaration WHERE channel = ?1 AND identifier = ?2",
        )?
        .query_row([channel.as_str(), identifier.as_str()], |row| row.get(0))
        .optional()?;
    json.map(|json| record(&json, "status")).transpose()
}

/// All that a channel has reported.
pub(super) fn whole(
    connection: &Connection,
    channel: &EnrollmentId,
) -> Result<ChannelStatus, StoreError> {
    let id = [channel.as_str()];
    let reported = values(
        connection,
        "SELECT name, value FROM status_value WHERE channel = ?1",
        &id,
    )?;
    let declarations = rows(
        connection,
        "SELECT status FROM status_declaration WHERE channel = ?1",
        id,
        |row| record::<DeclarationStatus>(&row.get::<_, String>(0)?, "status"),
    )?;
    let errors = rows(
        connection,
        "SELECT name, error FROM status_error WHERE channel = ?1",
        id,
        |row| {
            Ok((
                row.get::<_, String>(0)?,
                record::<ItemError>(&row.get::<_, String>(1)?, "status")?,
            ))
        },
    )?;
    let times = connection
        .prepare_cached("SELECT reported_at, full_at FROM declaring WHERE channel = ?1")?
        .query_row(id, |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (reported_at, full_at): (Option<i64>, Option<i64>) = times.unwrap_or_default();
    Ok(ChannelStatus {
        values: reported.into_iter().collect(),
        declarations: declarations
            .into_iter()
            .map(|declaration| (declaration.identifier.clone(), declaration))
            .collect(),
        errors: errors.into_iter().collect(),
        reported_at: reported_at.map(time),
        full_at: full_at.map(time),
    })
}

/// The part of it that a plan looks at.
pub(super) fn for_planning(
    connection: &Connection,
    channel: &EnrollmentId,
) -> Result<ChannelStatus, StoreError> {
    let found = values(
        connection,
        "SELECT name, value FROM status_value WHERE channel = ?1 AND name = ?2",
        &[channel.as_str(), CAPABILITIES],
    )?;
    Ok(ChannelStatus {
        values: found.into_iter().collect(),
        ..ChannelStatus::default()
    })
}

/// The version that the channel's device has reported.
pub(super) fn reported_version(
    connection: &Connection,
    channel: &EnrollmentId,
) -> Result<Option<String>, StoreError> {
    let found = values(
        connection,
        "SELECT name, value FROM status_value WHERE channel = ?1 AND name = ?2",
        &[channel.device_part(), OS_VERSION],
    )?;
    Ok(found
        .into_iter()
        .find_map(|(_, reported)| Some(reported.value.as_str()?.to_owned())))
}

fn values(
    connection: &Connection,
    sql: &str,
    of: &[&str],
) -> Result<Vec<(String, Reported)>, StoreError> {
    rows(connection, sql, rusqlite::params_from_iter(of), |row| {
        Ok((
            row.get(0)?,
            record(&row.get::<_, String>(1)?, "status value")?,
        ))
    })
}
