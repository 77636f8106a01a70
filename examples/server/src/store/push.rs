//! What waking devices keeps: the push certificate, the dispatcher's state, and what happened to both.

use jiff::Timestamp;
use mdm_core::{id::EnrollmentId, secret::Secret};
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

use super::{
    Pending, Store, StoreError,
    apply::json,
    rows::{enrollment_id, nanos, record},
};

/// How many lines the log of the push certificate has at most.
const MOST_LINES: usize = 100;

const CERTIFICATE: &str = "push-certificate";
const LOG: &str = "push-log";
const WAKES: &str = "push-wakes";

/// What happened to the push certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum PushEvent {
    /// A certificate was taken into use.
    CertificateInstalled {
        /// Its topic.
        topic: String,
        /// Its serial number.
        serial: String,
        /// When it ends.
        not_after: Timestamp,
        /// How many devices it cut off, because the operator insisted.
        #[serde(default, skip_serializing_if = "is_nought")]
        devices_lost: u64,
    },
    /// A certificate was handed in and not taken.
    CertificateRefused {
        /// Why: a stable code.
        code: String,
        /// How many devices it would have cut off.
        #[serde(default, skip_serializing_if = "is_nought")]
        devices_lost: u64,
    },
    /// The end of the certificate has come nearer, or is past.
    CertificateExpiry {
        /// How near: a stable code.
        code: String,
        /// Whole days that are left; negative when it has ended.
        days_left: i64,
    },
    /// The certificate and the topic that devices enroll under do not go together.
    TopicMismatch {
        /// The certificate's.
        certificate: String,
        /// The topic in the enrollment profile.
        enrollment: String,
    },
    /// APNs does not take the certificate: nobody is woken.
    CertificateRejected {
        /// The evidence, in Apple's words.
        why: String,
    },
    /// Pushes get through again.
    PushesWork,
}

fn is_nought(count: &u64) -> bool {
    *count == 0
}

/// A line in the log of the push certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PushLine {
    /// When.
    pub at: Timestamp,
    /// What.
    #[serde(flatten)]
    pub event: PushEvent,
}

impl Store {
    /// The push certificate and its key, as PEM.
    ///
    /// # Errors
    /// [`StoreError`] when the database fails, or was sealed with another key.
    pub fn push_certificate(&self) -> Result<Option<Secret<Vec<u8>>>, StoreError> {
        let sealed: Option<Vec<u8>> = self
            .readers
            .read(|connection| kept(connection, CERTIFICATE))?;
        let opened = sealed.map(|sealed| self.key.open(&[CERTIFICATE], &sealed));
        Ok(opened.transpose()?.map(Secret::new))
    }

    /// Keeps another push certificate in place of the one there is, sealed.
    ///
    /// # Errors
    /// [`StoreError`] when it cannot be written.
    pub fn keep_push_certificate(&self, pem: &Secret<Vec<u8>>) -> Pending<(), StoreError> {
        let sealed = self.key.seal(&[CERTIFICATE], pem.expose());
        self.write(move |connection| keep(connection, CERTIFICATE, &sealed?))
    }

    /// Adds a line to the log of the push certificate; the oldest ones make room.
    ///
    /// # Errors
    /// [`StoreError`] when it cannot be written.
    pub fn note_push(&self, at: Timestamp, event: PushEvent) -> Pending<(), StoreError> {
        self.write(move |connection| {
            let mut lines = lines(connection)?;
            lines.insert(0, PushLine { at, event });
            lines.truncate(MOST_LINES);
            keep(connection, LOG, json(&lines, "push log")?.as_bytes())
        })
    }

    /// The log of the push certificate, the latest first.
    ///
    /// # Errors
    /// [`StoreError`] when the database fails.
    pub fn push_log(&self) -> Result<Vec<PushLine>, StoreError> {
        self.readers.read(lines)
    }

    /// Keeps the dispatcher's state.
    ///
    /// # Errors
    /// [`StoreError`] when it cannot be written.
    pub(crate) fn keep_wakes(&self, state: Vec<u8>) -> Pending<(), StoreError> {
        self.write(move |connection| keep(connection, WAKES, &state))
    }

    /// The dispatcher's state as it was kept last.
    pub(crate) fn kept_wakes(&self) -> Result<Option<Vec<u8>>, StoreError> {
        self.readers.read(|connection| kept(connection, WAKES))
    }

    /// The channels that were to be woken and of whose wake APNs has not said that it took it: what was pending when the process ended.
    ///
    /// # Errors
    /// [`StoreError`] when the database fails.
    pub fn unsent_wakes(&self) -> Result<Vec<EnrollmentId>, StoreError> {
        self.readers.read(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT id, json_extract(record, '$.channel.wake.asked_at') FROM device \
                 WHERE phase = 'enrolled' AND json_extract(record, '$.channel.wake.tries') > 0 \
                 UNION ALL SELECT id, json_extract(record, '$.channel.wake.asked_at') FROM user \
                 WHERE json_extract(record, '$.channel.wake.tries') > 0",
            )?;
            let mut accepted = connection.prepare_cached(
                "SELECT 1 FROM event WHERE device = ?1 AND number >= ?2 AND channel = ?3 \
                 AND json_extract(event, '$.event') = 'wake-accepted' LIMIT 1",
            )?;
            let mut unsent = Vec::new();
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let channel = enrollment_id(row.get(0)?)?;
                let asked_at: Option<String> = row.get(1)?;
                let asked_at = asked_at.and_then(|at| at.parse::<Timestamp>().ok());
                let asked_at = asked_at.map_or(i64::MIN, nanos);
                let place = params![channel.device_part(), asked_at, channel.as_str()];
                if !accepted.exists(place)? {
                    unsent.push(channel);
                }
            }
            Ok(unsent)
        })
    }

    /// How many enrolled devices can be woken under another topic than this one.
    ///
    /// # Errors
    /// [`StoreError`] when the database fails.
    pub fn devices_under_other_topics(&self, topic: &str) -> Result<u64, StoreError> {
        self.readers.read(|connection| {
            let count: i64 = connection
                .prepare_cached(
                    "SELECT count(*) FROM device WHERE phase = 'enrolled' \
                     AND json_extract(record, '$.channel.push.topic') <> ?1",
                )?
                .query_row([topic], |row| row.get(0))?;
            Ok(count.cast_unsigned())
        })
    }
}

fn lines(connection: &Connection) -> Result<Vec<PushLine>, StoreError> {
    let stored: Option<Vec<u8>> = kept(connection, LOG)?;
    let Some(stored) = stored else {
        return Ok(Vec::new());
    };
    record(&String::from_utf8_lossy(&stored), "push log")
}

fn kept(connection: &Connection, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
    Ok(connection
        .prepare_cached("SELECT value FROM meta WHERE name = ?1")?
        .query_row([name], |row| row.get(0))
        .optional()?)
}

fn keep(connection: &Connection, name: &str, value: &[u8]) -> Result<(), StoreError> {
    connection.execute(
        "INSERT INTO meta (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        params![name, value],
    )?;
    Ok(())
}
