//! One-time challenges, and what happened at a place before a device came.

use jiff::{SignedDuration, Timestamp};
use mdm_core::{
    id::EnrollmentId,
    identity::Fingerprint,
    place::PlaceId,
    scep::{Challenge, ChallengeState},
};
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

use super::{
    Pending, Store, StoreError,
    apply::json,
    places,
    rows::{enrollment_id, nanos, record, time},
};

/// How long a challenge is remembered after its end: who presents it then hears that it has expired or was used, and a device that
/// never got its answer still gets it.
const REMEMBERED: SignedDuration = SignedDuration::from_hours(30 * 24);

/// A challenge that was given out.
#[derive(Clone, Debug)]
pub struct GivenOut {
    /// The challenge.
    pub challenge: Challenge,
    /// When the certificate ends with which its profile was signed, if it was signed.
    pub profile_signed_until: Option<Timestamp>,
}

/// A challenge that has brought a certificate.
#[derive(Clone, Debug)]
pub struct Redemption {
    /// The challenge as it is to be kept, used.
    pub challenge: Challenge,
    /// The certificate that it brought.
    pub certificate: Fingerprint,
    /// The place for which it was issued, if it was for one.
    pub place: Option<PlaceId>,
    /// See [`GivenOut::profile_signed_until`].
    pub profile_signed_until: Option<Timestamp>,
    /// When.
    pub at: Timestamp,
}

/// What happened at a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum PlaceEvent {
    /// It was prepared.
    Prepared,
    /// Somebody downloaded the profile.
    ProfileDownloaded,
    /// A device got a certificate for it.
    CertificateIssued {
        /// Which.
        certificate: Fingerprint,
    },
    /// A device asked for a certificate and got none.
    CertificateRefused {
        /// Why: a stable code.
        code: String,
    },
    /// The operator closed it.
    Closed,
}

/// A line in the log of a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlaceLine {
    /// When.
    pub at: Timestamp,
    /// What.
    #[serde(flatten)]
    pub event: PlaceEvent,
}

impl Store {
    /// Keeps a challenge that is about to be given out, with a line in the log of its place if it is for one.
    ///
    /// # Errors
    /// [`StoreError`] when it cannot be written.
    pub fn give_out(
        &self,
        given: GivenOut,
        place: Option<PlaceId>,
        at: Timestamp,
    ) -> Pending<(), StoreError> {
        self.write(move |connection| {
            let challenge = &given.challenge;
            connection
                .prepare_cached("INSERT INTO challenge (hash, used, expires_at, profile_signed_until, record) VALUES (?1, 0, ?2, ?3, ?4)")?
                .execute(params![
                    challenge.hash().to_string(),
                    nanos(challenge.expires_at()),
                    given.profile_signed_until.map(nanos),
                    json(challenge, "challenge")?,
                ])?;
            match place {
                Some(place) => {
                    let event = PlaceEvent::ProfileDownloaded;
                    note(connection, &place, &PlaceLine { at, event })
                },
                None => Ok(()),
            }
        })
    }

    /// The challenge that opens with the word of this hash.
    ///
    /// # Errors
    /// [`StoreError`] when the database fails.
    pub fn challenge(&self, hash: &Fingerprint) -> Result<Option<GivenOut>, StoreError> {
        self.readers.read(|connection| {
            let row: Option<(String, Option<i64>)> = connection
                .prepare_cached(
                    "SELECT record, profile_signed_until FROM challenge WHERE hash = ?1",
                )?
                .query_row([hash.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()?;
            row.map(|(json, until)| {
                Ok(GivenOut {
                    challenge: record(&json, "challenge")?,
                    profile_signed_until: until.map(time),
                })
            })
            .transpose()
        })
    }

    /// Writes in one transaction that a challenge is used, for what place its certificate is, and a line about it.
    /// False, and nothing is written, if somebody else has used it meanwhile.
    ///
    /// # Errors
    /// [`StoreError`] when it cannot be written.
    pub fn redeem(&self, redemption: Redemption) -> Pending<bool, StoreError> {
        self.write(move |connection| redeem(connection, &redemption))
    }

    /// Adds a line to the log of a place.
    ///
    /// # Errors
    /// [`StoreError`] when it cannot be written.
    pub fn note_place(&self, place: &PlaceId, line: PlaceLine) -> Pending<(), StoreError> {
        let place = place.clone();
        self.write(move |connection| note(connection, &place, &line))
    }

    /// The newest lines of a place's log, the newest first.
    ///
    /// # Errors
    /// [`StoreError`] when the database fails.
    pub fn place_events(&self, place: &PlaceId, limit: u32) -> Result<Vec<PlaceLine>, StoreError> {
        self.readers.read(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT number, event FROM place_event WHERE place = ?1 ORDER BY number DESC LIMIT ?2",
            )?;
            let mut rows = statement.query(params![place.as_str(), limit])?;
            let mut lines = Vec::new();
            while let Some(row) = rows.next()? {
                lines.push(PlaceLine {
                    at: time(row.get(0)?),
                    event: record(&row.get::<_, String>(1)?, "place event")?,
                });
            }
            Ok(lines)
        })
    }

    /// The device to which a certificate is, or was, bound.
    ///
    /// # Errors
    /// [`StoreError`] when the database fails.
    pub fn certificate_owner(
        &self,
        certificate: &Fingerprint,
    ) -> Result<Option<EnrollmentId>, StoreError> {
        self.readers.read(|connection| {
            let owner: Option<String> = connection
                .prepare_cached("SELECT device FROM certificate WHERE fingerprint = ?1")?
                .query_row([certificate.to_string()], |row| row.get(0))
                .optional()?;
            owner.map(enrollment_id).transpose()
        })
    }
}

fn redeem(connection: &Connection, redemption: &Redemption) -> Result<bool, StoreError> {
    let challenge = &redemption.challenge;
    debug_assert!(matches!(challenge.state(), ChallengeState::Used { .. }));
    let changed = connection
        .prepare_cached("UPDATE challenge SET used = 1, record = ?2 WHERE hash = ?1 AND used = 0")?
        .execute(params![
            challenge.hash().to_string(),
            json(challenge, "challenge")?
        ])?;
    if changed == 0 {
        return Ok(false);
    }
    if let Some(place) = &redemption.place {
        let certificate = redemption.certificate;
        places::invite(
            connection,
            certificate,
            place,
            redemption.profile_signed_until,
        )?;
        let event = PlaceEvent::CertificateIssued { certificate };
        let at = redemption.at;
        note(connection, place, &PlaceLine { at, event })?;
    }
    Ok(true)
}

pub(super) fn note(
    connection: &Connection,
    place: &PlaceId,
    line: &PlaceLine,
) -> Result<(), StoreError> {
    let mut insert = connection.prepare_cached(
        "INSERT OR IGNORE INTO place_event (place, number, event) VALUES (?1, ?2, ?3)",
    )?;
    let event = json(&line.event, "place event")?;
    let mut number = nanos(line.at);
    while insert.execute(params![place.as_str(), number, event])? == 0 {
        number = number.saturating_add(1);
    }
    Ok(())
}

/// Forgets challenges that ended long ago, and lines of places beyond `most` for each.
pub(super) fn prune(connection: &Connection, now: Timestamp, most: u32) -> Result<(), StoreError> {
    let before = now.checked_sub(REMEMBERED).unwrap_or(Timestamp::MIN);
    connection.execute(
        "DELETE FROM challenge WHERE expires_at < ?1",
        [nanos(before)],
    )?;
    connection.execute(
        "DELETE FROM place_event WHERE number < (SELECT number FROM place_event AS other WHERE other.place = place_event.place \
         ORDER BY number DESC LIMIT 1 OFFSET ?1)",
        [i64::from(most).max(1) - 1],
    )?;
    Ok(())
}
