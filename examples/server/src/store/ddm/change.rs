//! What operators change: declarations, sets, assignments, groups.

use std::collections::BTreeSet;

use jiff::Timestamp;
use mdm_core::{
    ddm::{
        Declaration, Generation, GroupId, Identifier, Remark, SetChange, SetId, Target, Violation,
        check_set,
    },
    id::EnrollmentId,
};
use rusqlite::{Connection, OptionalExtension, params};

use super::{
    catalogue, contents,
    mark::{self, Affected},
};
use crate::store::{Pending, SealKey, Store, StoreError, rows::nanos};

/// A change of the catalogue, the sets, the assignments or the groups. What is so already changes nothing.
#[derive(Clone, Debug)]
pub enum CatalogueChange {
    /// A declaration is new or different.
    Put(Declaration),
    /// A declaration goes. It must be in no set.
    Delete(Identifier),
    /// A declaration is to be applied again by all that have it.
    Touch(Identifier),
    /// A row of sets, assignments or groups. [`SetChange::Content`] is [`CatalogueChange::Touch`] of nobody: it changes nothing.
    Row(SetChange),
    /// A set has exactly these declarations.
    Members(SetId, BTreeSet<Identifier>),
    /// A group has exactly these devices.
    Group(GroupId, BTreeSet<EnrollmentId>),
}

/// What came of a change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changed {
    /// The generation of the change; none if everything was so already.
    pub generation: Option<Generation>,
    /// How many channels are to be planned.
    pub stale: u64,
    /// What is odd about the sets that were changed.
    pub remarks: Vec<Remark>,
}

/// Why a change was refused; nothing of it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rejected {
    /// There is no such declaration.
    UnknownDeclaration(Identifier),
    /// The declaration is still in these sets.
    InUse(Vec<SetId>),
    /// A set would not hold together.
    Set(SetId, Vec<Violation>),
}

impl Store {
    /// Makes the changes in one transaction, all or none, and marks whom they affect.
    ///
    /// # Errors
    /// [`StoreError`] when it cannot be written; so for all that follow.
    pub fn change_declarations(
        &self,
        changes: Vec<CatalogueChange>,
        now: Timestamp,
    ) -> Pending<Result<Changed, Rejected>, StoreError> {
        let key = self.key.clone();
        self.write(move |connection| {
            connection.execute_batch("SAVEPOINT declarations")?;
            let outcome = make(connection, &key, &changes, now)?;
            connection.execute_batch(match outcome {
                Ok(_) => "RELEASE declarations",
                Err(_) => "ROLLBACK TO declarations; RELEASE declarations",
            })?;
            Ok(outcome)
        })
    }
}

fn make(
    connection: &Connection,
    key: &SealKey,
    changes: &[CatalogueChange],
    now: Timestamp,
) -> Result<Result<Changed, Rejected>, StoreError> {
    let mut making = Making {
        connection,
        key,
        at: Generation(mark::generation(connection)?.0 + 1),
        now,
        changed: false,
        sets: BTreeSet::new(),
    };
    for change in changes {
        if let Err(rejected) = making.change(change)? {
            return Ok(Err(rejected));
        }
    }
    if !making.changed {
        return Ok(Ok(Changed::default()));
    }
    let mut remarks = Vec::new();
    for set in &making.sets {
        let members = catalogue::members(connection, key, set)?;
        match check_set(&members) {
            Ok(found) => remarks.extend(found),
            Err(violations) => return Ok(Err(Rejected::Set(set.clone(), violations))),
        }
    }
    mark::set_generation(connection, making.at)?;
    let stale: i64 = connection
        .prepare_cached("SELECT count(*) FROM stale WHERE generation = ?1")?
        .query_row([making.at.0.cast_signed()], |row| row.get(0))?;
    Ok(Ok(Changed {
        generation: Some(making.at),
        stale: stale.cast_unsigned(),
        remarks,
    }))
}

struct Making<'a> {
    connection: &'a Connection,
    key: &'a SealKey,
    at: Generation,
    now: Timestamp,
    changed: bool,
    /// The sets to be checked.
    sets: BTreeSet<SetId>,
}

impl Making<'_> {
    fn change(&mut self, change: &CatalogueChange) -> Result<Result<(), Rejected>, StoreError> {
        match change {
            CatalogueChange::Put(declaration) => self.put(declaration)?,
            CatalogueChange::Delete(identifier) => return self.delete(identifier),
            CatalogueChange::Touch(identifier) => return self.touch(identifier),
            CatalogueChange::Row(SetChange::Add(set, identifier)) => {
                return self.add(set, identifier);
            }
            CatalogueChange::Row(SetChange::Remove(set, identifier)) => {
                self.remove(set, identifier)?;
            }
            CatalogueChange::Row(SetChange::Assign(set, target)) => self.assign(set, target)?,
            CatalogueChange::Row(SetChange::Unassign(set, target)) => self.unassign(set, target)?,
            CatalogueChange::Row(SetChange::Join(group, device)) => self.join(group, device)?,
            CatalogueChange::Row(SetChange::Leave(group, device)) => self.leave(group, device)?,
            CatalogueChange::Row(SetChange::Content(_)) => {}
            CatalogueChange::Members(set, members) => return self.members(set, members),
            CatalogueChange::Group(group, devices) => self.group(group, devices)?,
        }
        Ok(Ok(()))
    }

    fn mark(&mut self, affected: Affected<'_>) -> Result<(), StoreError> {
        self.changed = true;
        mark::mark(self.connection, affected, self.at)
    }

    fn put(&mut self, declaration: &Declaration) -> Result<(), StoreError> {
        let identifier = declaration.identifier();
        let digest = declaration.digest().to_string();
        contents::put(self.connection, self.key, declaration)?;
        let written = self
            .connection
            .prepare_cached(
                "INSERT INTO declaration (identifier, type, digest, changed_at) VALUES (?1, ?2, ?3, ?4) \
                 ON CONFLICT (identifier) DO UPDATE SET type = excluded.type, digest = excluded.digest, changed_at = excluded.changed_at \
                 WHERE digest <> excluded.digest",
            )?
            .execute(params![
                identifier.as_str(),
                declaration.declaration_type().as_str(),
                digest,
                nanos(self.now)
            ])?;
        if written > 0 {
            self.sets
                .extend(catalogue::sets_of(self.connection, identifier)?);
            self.mark(Affected::ByDeclaration(identifier))?;
        }
        Ok(())
    }

    fn delete(&mut self, identifier: &Identifier) -> Result<Result<(), Rejected>, StoreError> {
        let sets = catalogue::sets_of(self.connection, identifier)?;
        if !sets.is_empty() {
            return Ok(Err(Rejected::InUse(sets)));
        }
        let gone = self
            .connection
            .prepare_cached("DELETE FROM declaration WHERE identifier = ?1")?
            .execute([identifier.as_str()])?;
        self.changed |= gone > 0;
        Ok(if gone > 0 {
            Ok(())
        } else {
            Err(Rejected::UnknownDeclaration(identifier.clone()))
        })
    }

    /// Taken out of its sets and put in again, for which a new generation is enough.
    fn touch(&mut self, identifier: &Identifier) -> Result<Result<(), Rejected>, StoreError> {
        if !self.is_known(identifier)? {
            return Ok(Err(Rejected::UnknownDeclaration(identifier.clone())));
        }
        self.connection
            .prepare_cached("UPDATE set_member SET since = ?2 WHERE declaration = ?1")?
            .execute(params![identifier.as_str(), self.at.0.cast_signed()])?;
        self.mark(Affected::ByDeclaration(identifier))?;
        Ok(Ok(()))
    }

    fn is_known(&self, identifier: &Identifier) -> Result<bool, StoreError> {
        Ok(self
            .connection
            .prepare_cached("SELECT 1 FROM declaration WHERE identifier = ?1")?
            .exists([identifier.as_str()])?)
    }

    fn add(
        &mut self,
        set: &SetId,
        identifier: &Identifier,
    ) -> Result<Result<(), Rejected>, StoreError> {
        if !self.is_known(identifier)? {
            return Ok(Err(Rejected::UnknownDeclaration(identifier.clone())));
        }
        let added = self
            .connection
            .prepare_cached("INSERT INTO set_member (set_name, declaration, since) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")?
            .execute(params![set.0, identifier.as_str(), self.at.0.cast_signed()])?;
        if added > 0 {
            self.sets.insert(set.clone());
            self.mark(Affected::BySet(set))?;
        }
        Ok(Ok(()))
    }

    fn remove(&mut self, set: &SetId, identifier: &Identifier) -> Result<(), StoreError> {
        let removed = self
            .connection
            .prepare_cached("DELETE FROM set_member WHERE set_name = ?1 AND declaration = ?2")?
            .execute([set.0.as_str(), identifier.as_str()])?;
        if removed > 0 {
            self.sets.insert(set.clone());
            self.mark(Affected::BySet(set))?;
        }
        Ok(())
    }

    fn members(
        &mut self,
        set: &SetId,
        members: &BTreeSet<Identifier>,
    ) -> Result<Result<(), Rejected>, StoreError> {
        for identifier in catalogue::member_names(self.connection, set)? {
            if !members.contains(&identifier) {
                self.remove(set, &identifier)?;
            }
        }
        for identifier in members {
            if let Err(rejected) = self.add(set, identifier)? {
                return Ok(Err(rejected));
            }
        }
        Ok(Ok(()))
    }

    fn assign(&mut self, set: &SetId, target: &Target) -> Result<(), StoreError> {
        let (kind, name) = mark::row_of(target);
        let added = self
            .connection
            .prepare_cached("INSERT INTO assignment (kind, target, set_name, since) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING")?
            .execute(params![kind, name, set.0, self.at.0.cast_signed()])?;
        if added > 0 {
            self.mark(Affected::OfTarget(target))?;
        }
        Ok(())
    }

    fn unassign(&mut self, set: &SetId, target: &Target) -> Result<(), StoreError> {
        let (kind, name) = mark::row_of(target);
        let is_assigned = self
            .connection
            .prepare_cached(
                "SELECT 1 FROM assignment WHERE kind = ?1 AND target = ?2 AND set_name = ?3",
            )?
            .exists([kind, name, &set.0])?;
        if is_assigned {
            self.mark(Affected::OfTarget(target))?;
            self.connection
                .prepare_cached(
                    "DELETE FROM assignment WHERE kind = ?1 AND target = ?2 AND set_name = ?3",
                )?
                .execute([kind, name, &set.0])?;
        }
        Ok(())
    }

    fn join(&mut self, group: &GroupId, device: &EnrollmentId) -> Result<(), StoreError> {
        let device = device.device();
        let added = self
            .connection
            .prepare_cached("INSERT INTO group_member (group_name, device, since) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")?
            .execute(params![group.0, device.as_str(), self.at.0.cast_signed()])?;
        if added > 0 {
            self.mark(Affected::OfMember(&group.0, &device))?;
        }
        Ok(())
    }

    fn leave(&mut self, group: &GroupId, device: &EnrollmentId) -> Result<(), StoreError> {
        let device = device.device();
        let is_member: Option<i64> = self
            .connection
            .prepare_cached("SELECT 1 FROM group_member WHERE group_name = ?1 AND device = ?2")?
            .query_row([group.0.as_str(), device.as_str()], |row| row.get(0))
            .optional()?;
        if is_member.is_some() {
            self.mark(Affected::OfMember(&group.0, &device))?;
            self.connection
                .prepare_cached("DELETE FROM group_member WHERE group_name = ?1 AND device = ?2")?
                .execute([group.0.as_str(), device.as_str()])?;
        }
        Ok(())
    }

    fn group(
        &mut self,
        group: &GroupId,
        devices: &BTreeSet<EnrollmentId>,
    ) -> Result<(), StoreError> {
        let devices: BTreeSet<EnrollmentId> = devices.iter().map(EnrollmentId::device).collect();
        for device in catalogue::group_members(self.connection, group)? {
            if !devices.contains(&device) {
                self.leave(group, &device)?;
            }
        }
        devices
            .iter()
            .try_for_each(|device| self.join(group, device))
    }
}
