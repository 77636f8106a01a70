//! Reading what operators have: declarations, sets, assignments, groups.

use jiff::Timestamp;
use mdm_core::{
    ddm::{Declaration, Generation, GroupId, Identifier, SetId, Target},
    id::EnrollmentId,
};
use rusqlite::{Connection, OptionalExtension, Params, Row};

use super::contents;
use crate::store::{
    SealKey, Store, StoreError,
    rows::{enrollment_id, time},
};

/// A declaration of the catalogue, in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogueEntry {
    /// Its name.
    pub identifier: Identifier,
    /// Its type.
    pub declaration_type: String,
    /// The digest of its content.
    pub digest: String,
    /// When its content changed last.
    pub changed_at: Timestamp,
}

/// A set, in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetSummary {
    /// Its name.
    pub set: SetId,
    /// How many declarations it has.
    pub declarations: u64,
    /// How many targets it is assigned to.
    pub targets: u64,
}

/// An assignment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assigned {
    /// The set.
    pub set: SetId,
    /// For whom it is.
    pub target: Target,
    /// Since which change.
    pub since: Generation,
}

impl Store {
    /// The catalogue, by identifier, after one of them.
    ///
    /// # Errors
    /// [`StoreError`] when the database fails; so for all that follow.
    pub fn declarations(&self, after: &str, limit: u32) -> Result<Vec<CatalogueEntry>, StoreError> {
        self.readers.read(|connection| {
            rows(
                connection,
                "SELECT identifier, type, digest, changed_at FROM declaration WHERE identifier > ?1 ORDER BY identifier LIMIT ?2",
                rusqlite::params![after, limit],
                entry,
            )
        })
    }

    /// A declaration of the catalogue.
    pub fn declaration(
        &self,
        identifier: &Identifier,
    ) -> Result<Option<(CatalogueEntry, Declaration)>, StoreError> {
        self.readers.read(|connection| {
            let found = rows(
                connection,
                "SELECT identifier, type, digest, changed_at FROM declaration WHERE identifier = ?1",
                [identifier.as_str()],
                entry,
            )?;
            let Some(entry) = found.into_iter().next() else {
                return Ok(None);
            };
            let digest = contents::digest(&entry.digest)?;
            let content = self.contents.read(connection, &self.key, digest)?;
            let content = content.ok_or(StoreError::Unreadable {
                what: "declaration",
            })?;
            Ok(Some((entry, content)))
        })
    }

    /// The sets in which a declaration is.
    pub fn sets_of(&self, identifier: &Identifier) -> Result<Vec<SetId>, StoreError> {
        self.readers
            .read(|connection| sets_of(connection, identifier))
    }

    /// The sets: those that have a declaration or are assigned.
    pub fn sets(&self) -> Result<Vec<SetSummary>, StoreError> {
        self.readers.read(|connection| {
            rows(
                connection,
                "SELECT set_name, (SELECT count(*) FROM set_member AS m WHERE m.set_name = s.set_name), \
                 (SELECT count(*) FROM assignment AS a WHERE a.set_name = s.set_name) \
                 FROM (SELECT set_name FROM set_member UNION SELECT set_name FROM assignment) AS s ORDER BY set_name",
                [],
                |row| {
                    Ok(SetSummary {
                        set: SetId(row.get(0)?),
                        declarations: row.get::<_, i64>(1)?.cast_unsigned(),
                        targets: row.get::<_, i64>(2)?.cast_unsigned(),
                    })
                },
            )
        })
    }

    /// The declarations of a set.
    pub fn set_members(&self, set: &SetId) -> Result<Vec<Identifier>, StoreError> {
        self.readers
            .read(|connection| member_names(connection, set))
    }

    /// The assignments, of one set or of all.
    pub fn assignments(&self, set: Option<&SetId>) -> Result<Vec<Assigned>, StoreError> {
        self.readers.read(|connection| {
            rows(
                connection,
                "SELECT set_name, kind, target, since FROM assignment WHERE ?1 IS NULL OR set_name = ?1 ORDER BY set_name, kind, target",
                [set.map(|set| set.0.as_str())],
                |row| {
                    Ok(Assigned {
                        set: SetId(row.get(0)?),
                        target: target(&row.get::<_, String>(1)?, row.get(2)?)?,
                        since: Generation(row.get::<_, i64>(3)?.cast_unsigned()),
                    })
                },
            )
        })
    }

    /// The sets that reach a channel, by its own name or through groups.
    pub fn sets_of_channel(&self, channel: &EnrollmentId) -> Result<Vec<SetId>, StoreError> {
        self.readers.read(|connection| {
            rows(
                connection,
                "SELECT DISTINCT set_name FROM reach WHERE channel = ?1 ORDER BY set_name",
                [channel.as_str()],
                |row| Ok(SetId(row.get(0)?)),
            )
        })
    }

    /// The groups, with how many devices they have.
    pub fn groups(&self) -> Result<Vec<(GroupId, u64)>, StoreError> {
        self.readers.read(|connection| {
            rows(
                connection,
                "SELECT group_name, count(*) FROM group_member GROUP BY group_name",
                [],
                |row| Ok((GroupId(row.get(0)?), row.get::<_, i64>(1)?.cast_unsigned())),
            )
        })
    }

    /// The devices of a group.
    pub fn group(&self, group: &GroupId) -> Result<Vec<EnrollmentId>, StoreError> {
        self.readers
            .read(|connection| group_members(connection, group))
    }
}

fn entry(row: &Row<'_>) -> Result<CatalogueEntry, StoreError> {
    Ok(CatalogueEntry {
        identifier: identifier(&row.get::<_, String>(0)?)?,
        declaration_type: row.get(1)?,
        digest: row.get(2)?,
        changed_at: time(row.get(3)?),
    })
}

fn target(kind: &str, name: String) -> Result<Target, StoreError> {
    match kind {
        "channel" => Ok(Target::Channel(enrollment_id(name)?)),
        "devices-of" => Ok(Target::DevicesOf(GroupId(name))),
        "users-of" => Ok(Target::UsersOf(GroupId(name))),
        _ => Err(StoreError::Unreadable { what: "assignment" }),
    }
}

pub(super) fn identifier(text: &str) -> Result<Identifier, StoreError> {
    Identifier::parse(text).map_err(|_| StoreError::Unreadable { what: "identifier" })
}

/// The rows of a question, each read by `read`.
pub(super) fn rows<T>(
    connection: &Connection,
    sql: &str,
    values: impl Params,
    mut read: impl FnMut(&Row<'_>) -> Result<T, StoreError>,
) -> Result<Vec<T>, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut found = statement.query(values)?;
    let mut all = Vec::new();
    while let Some(row) = found.next()? {
        all.push(read(row)?);
    }
    Ok(all)
}

pub(super) fn sets_of(
    connection: &Connection,
    identifier: &Identifier,
) -> Result<Vec<SetId>, StoreError> {
    rows(
        connection,
        "SELECT set_name FROM set_member WHERE declaration = ?1 ORDER BY set_name",
        [identifier.as_str()],
        |row| Ok(SetId(row.get(0)?)),
    )
}

pub(super) fn member_names(
    connection: &Connection,
    set: &SetId,
) -> Result<Vec<Identifier>, StoreError> {
    rows(
        connection,
        "SELECT declaration FROM set_member WHERE set_name = ?1 ORDER BY declaration",
        [&set.0],
        |row| identifier(&row.get::<_, String>(0)?),
    )
}

/// The contents of a set.
pub(super) fn members(
    connection: &Connection,
    key: &SealKey,
    set: &SetId,
) -> Result<Vec<Declaration>, StoreError> {
    let mut members = Vec::new();
    for name in member_names(connection, set)? {
        let digest: Option<String> = connection
            .prepare_cached("SELECT digest FROM declaration WHERE identifier = ?1")?
            .query_row([name.as_str()], |row| row.get(0))
            .optional()?;
        if let Some(digest) = digest {
            members.extend(contents::read(connection, key, contents::digest(&digest)?)?);
        }
    }
    Ok(members)
}

pub(super) fn group_members(
    connection: &Connection,
    group: &GroupId,
) -> Result<Vec<EnrollmentId>, StoreError> {
    rows(
        connection,
        "SELECT device FROM group_member WHERE group_name = ?1 ORDER BY device",
        [&group.0],
        |row| enrollment_id(row.get(0)?),
    )
}
