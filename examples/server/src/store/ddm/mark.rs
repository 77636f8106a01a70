//! Who is affected by a change: one statement each, whatever the number of devices.

use mdm_core::{
    ddm::{Generation, Identifier, SetId, Target},
    id::EnrollmentId,
};
use rusqlite::{Connection, OptionalExtension, params};

use crate::store::StoreError;

/// The generation of the last change of the catalogue, sets, assignments or groups.
pub(super) fn generation(connection: &Connection) -> Result<Generation, StoreError> {
    let stored: Option<i64> = connection
        .prepare_cached("SELECT value FROM meta WHERE name = 'ddm-generation'")?
        .query_row([], |row| row.get(0))
        .optional()?;
    Ok(Generation(stored.unwrap_or_default().cast_unsigned()))
}

/// Sets the generation of the last change.
pub(super) fn set_generation(
    connection: &Connection,
    generation: Generation,
) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO meta (name, value) VALUES ('ddm-generation', ?1) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        )?
        .execute([generation.0.cast_signed()])?;
    Ok(())
}

/// Which channels are affected.
#[derive(Clone, Copy, Debug)]
pub(super) enum Affected<'a> {
    /// Those that a set reaches.
    BySet(&'a SetId),
    /// Those that a declaration reaches through any set.
    ByDeclaration(&'a Identifier),
    /// Those of a target.
    OfTarget(&'a Target),
    /// Those of a device, through its membership in a group.
    OfMember(&'a str, &'a EnrollmentId),
}

/// Marks the channels as stale since `generation`. To be called while the rows that make the difference are there.
pub(super) fn mark(
    connection: &Connection,
    affected: Affected<'_>,
    generation: Generation,
) -> Result<(), StoreError> {
    let since = generation.0.cast_signed();
    macro_rules! mark {
        ($from:literal) => {
            concat!(
                "INSERT INTO stale (channel, generation) SELECT channel, ?1 FROM reach WHERE ",
                $from,
                " ON CONFLICT (channel) DO UPDATE SET generation = excluded.generation"
            )
        };
    }
    let run = |sql: &str, values: &[&dyn rusqlite::ToSql]| -> Result<(), StoreError> {
        connection.prepare_cached(sql)?.execute(values)?;
        Ok(())
    };
    match affected {
        Affected::BySet(set) => run(mark!("set_name = ?2"), params![since, set.0]),
        Affected::ByDeclaration(identifier) => run(
            mark!("set_name IN (SELECT set_name FROM set_member WHERE declaration = ?2)"),
            params![since, identifier.as_str()],
        ),
        Affected::OfTarget(target) => {
            let (kind, name) = row_of(target);
            run(
                mark!("kind = ?2 AND target = ?3"),
                params![since, kind, name],
            )
        }
        Affected::OfMember(group, device) => run(
            mark!("kind <> 'channel' AND target = ?2 AND device = ?3"),
            params![since, group, device.as_str()],
        ),
    }
}

/// Marks one channel, and if it is a device's, those of its users.
pub(super) fn mark_channel(
    connection: &Connection,
    channel: &EnrollmentId,
) -> Result<(), StoreError> {
    let since = generation(connection)?.0.cast_signed();
    connection
        .prepare_cached(
            "INSERT INTO stale (channel, generation) SELECT ?1, ?2 UNION SELECT id, ?2 FROM user WHERE device = ?1 \
             ON CONFLICT (channel) DO UPDATE SET generation = max(generation, excluded.generation)",
        )?
        .execute(params![channel.as_str(), since])?;
    Ok(())
}

/// A target as its rows have it.
pub(super) fn row_of(target: &Target) -> (&'static str, &str) {
    match target {
        Target::Channel(channel) => ("channel", channel.as_str()),
        Target::DevicesOf(group) => ("devices-of", &group.0),
        Target::UsersOf(group) => ("users-of", &group.0),
    }
}
