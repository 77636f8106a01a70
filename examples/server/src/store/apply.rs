//! Writing the changes of steps.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use mdm_core::{
    enrollment::{Change, DeviceRecord, Phase, Revision, UserRecord},
    events::Event,
    id::EnrollmentId,
    queue::ItemState,
};
use rusqlite::{Connection, params};
use serde::Serialize;

use super::{
    CommitError, DdmWrite, SealKey, StoreError, challenges, commands, ddm,
    later::Batch,
    load, places,
    revisions::{Raised, Revisions},
    rows::nanos,
};

/// A transaction in which commits are written.
pub(super) struct Writing<'a> {
    pub(super) connection: &'a Connection,
    pub(super) key: &'a SealKey,
    revisions: &'a Revisions,
    raised: Raised,
    /// How many commands ended in which state.
    pub(super) ended: BTreeMap<ItemState, u32>,
}

impl<'a> Writing<'a> {
    /// Begins to write to a connection on which a transaction is open.
    pub(super) fn new(
        connection: &'a Connection,
        key: &'a SealKey,
        revisions: &'a Revisions,
    ) -> Self {
        Self {
            connection,
            key,
            revisions,
            raised: Raised::default(),
            ended: BTreeMap::new(),
        }
    }

    /// Writes one commit, or says why not; then nothing of it has been written.
    pub(super) fn commit(
        &mut self,
        device: &EnrollmentId,
        revision: Revision,
        changes: &[Change],
        declared: &[DdmWrite],
    ) -> Result<(), CommitError> {
        let known = self.check(device, revision, changes)?;
        let next = revision.next();
        let mut answers: BTreeMap<_, _> = changes
            .iter()
            .filter_map(|change| match change {
                Change::PutAnswer(answer) => {
                    Some(((&answer.enrollment, &answer.uuid), answer.as_ref()))
                }
                _ => None,
            })
            .collect();
        let mut stored = false;
        for change in changes {
            match change {
                // A command that ends with its answer is written once.
                Change::PutItem(item) if !item.state.is_open() => {
                    let answer = answers.remove(&(&item.enrollment, &item.uuid));
                    commands::close(self, item, answer)?;
                }
                Change::PutDevice(record) => {
                    stored = true;
                    put_device(self.connection, record, next)?;
                }
                change => self.apply(change)?,
            }
        }
        for answer in answers.into_values() {
            commands::put_answer(self, answer)?;
        }
        for write in declared {
            ddm::write(self.connection, self.key, write)?;
        }
        if stored {
            self.raised.stored(device, next);
        } else if known {
            self.raised.ahead(device, next);
        }
        Ok(())
    }

    /// Ends the writing, before the transaction is committed; what comes back is published after that.
    pub(super) fn finish(self) -> Result<Raised, StoreError> {
        commands::count(self.connection, &self.ended)?;
        Ok(self.raised)
    }

    /// Looks for all that can refuse a commit before the first row is written. Says whether the device is known.
    fn check(
        &self,
        device: &EnrollmentId,
        revision: Revision,
        changes: &[Change],
    ) -> Result<bool, CommitError> {
        let raised = self
            .raised
            .of(device)
            .or_else(|| self.revisions.ahead(device));
        let current = match raised {
            Some(revision) => Some(revision),
            None => load::stored_revision(self.connection, device)?,
        };
        if current.unwrap_or_default() != revision {
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
                    let taken = self
                        .connection
                        .prepare_cached(
                            "SELECT 1 FROM certificate WHERE fingerprint = ?1 AND device <> ?2",
                        )?
                        .exists(params![fingerprint.to_string(), device.as_str()])?;
                    if taken {
                        return Err(CommitError::CertificateTaken);
                    }
                }
                Change::TakePlace { place, device, .. }
                    if !places::has_room(self.connection, place, device)? =>
                {
                    return Err(CommitError::PlaceTaken);
                }
                Change::AddCommand { item, .. } => {
                    let known = load::find(self.connection, &item.enrollment, &item.uuid)?
                        .is_some()
                        || !added.insert((&item.enrollment, &item.uuid));
                    if known {
                        return Err(CommitError::DuplicateCommand);
                    }
                }
                _ => {}
            }
        }
        Ok(current.is_some())
    }

    fn apply(&mut self, change: &Change) -> Result<(), StoreError> {
        let (connection, key) = (self.connection, self.key);
        match change {
            // Written later, in a batch.
            Change::Seen { .. } | Change::LogLater(_) => Ok(()),
            Change::PutUser(record) => put_user(connection, record),
            Change::AddCommand { item, body } => commands::add(self, item, body),
            Change::PutItem(item) => commands::put(connection, item),
            Change::CloseQueue {
                scope,
                queued_before,
                state,
                at,
            } => commands::close_queue(self, scope, *queued_before, *state, *at),
            // Written by [`Writing::commit`]: the answer together with its command, the device with the revision.
            Change::PutAnswer(_) | Change::PutDevice(_) => Ok(()),
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
            Change::TakePlace { place, device, at } => places::take(connection, place, device, *at),
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

pub(super) fn json(record: &impl Serialize, what: &'static str) -> Result<String, StoreError> {
    serde_json::to_string(record).map_err(|_| StoreError::Unreadable { what })
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
    challenges::prune(connection, now, events_per_device)?;
    ddm::prune(connection)?;
    Ok(())
}
