//! Loading what is stored about one channel.

use mdm_core::{
    ddm::{
        ChannelRecord, ContentDigest, DdmView, Declaration, Endpoint, Generation, Manifest, Placed,
        Withheld,
    },
    id::EnrollmentId,
};
use rusqlite::{Connection, OptionalExtension};
use serde_json::{Value, json};

use super::{catalogue, contents, mark, status};
use crate::store::{Store, StoreError, rows::record};

/// What is asked of a channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Load {
    /// What a check-in needs, and what a plan needs if the channel has to be planned first.
    CheckIn(Endpoint),
    /// What a plan needs.
    Plan,
    /// All of it.
    Everything,
}

/// What is stored about a channel, as far as it was asked for.
#[derive(Clone, Debug, Default)]
pub struct ChannelDeclarations {
    /// Record, manifests, contents and status: what a step takes.
    pub view: DdmView,
    /// Whether changes have touched the channel since it was planned, or it never was.
    pub is_stale: bool,
    /// Up to which change all of this is.
    pub generation: Generation,
    /// What is meant for the channel, if it is to be planned.
    pub placed: Vec<Placed>,
    /// What the last plan left out.
    pub withheld: Vec<Withheld>,
    /// `device.operating-system.version` as the device reported it last, which is later than its enrollment.
    pub reported_version: Option<String>,
}

/// The row of the conversation.
#[derive(Default)]
struct Row {
    record: Option<String>,
    withheld: Option<String>,
    is_stale: bool,
}

impl Store {
    /// Loads what is stored about a channel, from one snapshot.
    ///
    /// # Errors
    /// [`StoreError`] when the database fails.
    pub fn channel_declarations(
        &self,
        channel: &EnrollmentId,
        load: &Load,
    ) -> Result<ChannelDeclarations, StoreError> {
        self.readers
            .read(|connection| self.load_declarations(connection, channel, load))
    }

    /// Channels that have to be planned, or reminded, by name; after one of them.
    ///
    /// # Errors
    /// [`StoreError`] when the database fails.
    pub fn channels_to_plan(
        &self,
        after: &str,
        now: jiff::Timestamp,
        limit: usize,
    ) -> Result<Vec<EnrollmentId>, StoreError> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        self.readers.read(|connection| {
            catalogue::rows(
                connection,
                "SELECT channel FROM (SELECT channel FROM stale WHERE channel > ?1 \
                 UNION SELECT channel FROM declaring WHERE remind_at <= ?2 AND channel > ?1) ORDER BY channel LIMIT ?3",
                rusqlite::params![after, crate::store::rows::nanos(now), limit],
                |row| crate::store::rows::enrollment_id(row.get(0)?),
            )
        })
    }

    fn load_declarations(
        &self,
        connection: &Connection,
        channel: &EnrollmentId,
        load: &Load,
    ) -> Result<ChannelDeclarations, StoreError> {
        let mut loaded = ChannelDeclarations {
            generation: mark::generation(connection)?,
            ..ChannelDeclarations::default()
        };
        let row = row(connection, channel)?;
        if let Some(json) = row.record {
            loaded.view.record = record(&json, "conversation")?;
        }
        if let Some(json) = row.withheld {
            loaded.withheld = record(&json, "plan")?;
        }
        loaded.is_stale = row.is_stale || loaded.view.record.current.is_none();
        loaded.view.manifests = manifests(connection, &loaded.view.record)?;
        let whole_status = match load {
            Load::CheckIn(Endpoint::Status) | Load::Everything => true,
            Load::CheckIn(_) | Load::Plan => false,
        };
        if whole_status {
            loaded.view.status = status::whole(connection, channel)?;
        }
        if loaded.plans_for(load) {
            if !whole_status {
                loaded.view.status = status::for_planning(connection, channel)?;
            }
            loaded.reported_version = status::reported_version(connection, channel)?;
            loaded.placed = self.placed(connection, channel)?;
        }
        if let Load::CheckIn(endpoint) = load
            && let Some(digest) = loaded.view.wanted_content(endpoint)
            && let Some(content) = self.content(connection, digest)?
        {
            loaded.view.contents.insert(digest, content);
        }
        Ok(loaded)
    }

    fn placed(
        &self,
        connection: &Connection,
        channel: &EnrollmentId,
    ) -> Result<Vec<Placed>, StoreError> {
        let meant = catalogue::rows(
            connection,
            "SELECT digest, min(max(reach.since, set_member.since)) FROM reach \
             JOIN set_member ON set_member.set_name = reach.set_name JOIN declaration ON identifier = set_member.declaration \
             WHERE channel = ?1 GROUP BY identifier",
            [channel.as_str()],
            |row| {
                Ok((
                    contents::digest(&row.get::<_, String>(0)?)?,
                    Generation(row.get::<_, i64>(1)?.cast_unsigned()),
                ))
            },
        )?;
        let mut placed = Vec::with_capacity(meant.len());
        for (digest, since) in meant {
            let declaration = self.content(connection, digest)?;
            let declaration = declaration.ok_or(StoreError::Unreadable {
                what: "declaration",
            })?;
            placed.push(Placed { declaration, since });
        }
        Ok(placed)
    }

    fn content(
        &self,
        connection: &Connection,
        digest: ContentDigest,
    ) -> Result<Option<Declaration>, StoreError> {
        self.contents.read(connection, &self.key, digest)
    }
}

impl ChannelDeclarations {
    /// Whether a plan is to be made with this. A fetch of one declaration is served from what was advertised, and a report changes no plan.
    fn plans_for(&self, load: &Load) -> bool {
        match load {
            Load::CheckIn(Endpoint::Tokens | Endpoint::DeclarationItems) => self.is_stale,
            Load::CheckIn(Endpoint::Declaration { .. } | Endpoint::Status | Endpoint::Other(_)) => {
                false
            }
            Load::Plan | Load::Everything => true,
        }
    }
}

fn row(connection: &Connection, channel: &EnrollmentId) -> Result<Row, StoreError> {
    let row = connection
        .prepare_cached(
            "SELECT (SELECT record FROM declaring WHERE channel = ?1), (SELECT withheld FROM declaring WHERE channel = ?1), \
             EXISTS (SELECT 1 FROM stale WHERE channel = ?1)",
        )?
        .query_row([channel.as_str()], |row| {
            Ok(Row {
                record: row.get(0)?,
                withheld: row.get(1)?,
                is_stale: row.get(2)?,
            })
        })
        .optional()?;
    Ok(row.unwrap_or_default())
}

/// The record of a channel's conversation.
pub(super) fn stored_record(
    connection: &Connection,
    channel: &EnrollmentId,
) -> Result<ChannelRecord, StoreError> {
    row(connection, channel)?.record.map_or_else(
        || Ok(ChannelRecord::default()),
        |json| record(&json, "conversation"),
    )
}

fn manifests(connection: &Connection, record: &ChannelRecord) -> Result<Vec<Manifest>, StoreError> {
    let mut manifests: Vec<Manifest> = Vec::new();
    for token in record.manifests() {
        if manifests.iter().any(|manifest| manifest.token() == token) {
            continue;
        }
        let items: Option<String> = connection
            .prepare_cached("SELECT items FROM manifest WHERE token = ?1")?
            .query_row([token.as_str()], |row| row.get(0))
            .optional()?;
        let Some(items) = items else {
            continue;
        };
        let items: Value = crate::store::rows::record(&items, "manifest")?;
        // The time belongs to the channel, the items to all that share them. Only that of the current one is ever asked for.
        let made_at = record.current.as_ref().map(|current| current.made_at);
        let whole =
            json!({ "token": token, "made_at": made_at.unwrap_or_default(), "items": items });
        let manifest = serde_json::from_value(whole);
        manifests.push(manifest.map_err(|_| StoreError::Unreadable { what: "manifest" })?);
    }
    Ok(manifests)
}
