//! Places, and the certificates that were issued for them.

use jiff::Timestamp;
use mdm_core::{
    id::EnrollmentId,
    identity::Fingerprint,
    place::{Invitation, Place, PlaceId, PlaceToken, Uses},
};
use rusqlite::{Connection, OptionalExtension, params};

use super::{
    Pending, PlaceLine, Store, StoreError,
    apply::json,
    challenges,
    rows::{nanos, record, time},
};

impl Store {
    /// Keeps a place, or changes the one with its id, and adds a line to its log. Who comes with a link whose token has this hash
    /// finds it; without one the link stays as it was.
    ///
    /// # Errors
    /// [`StoreError`] when it cannot be written.
    pub fn put_place(
        &self,
        place: &Place,
        token: Option<Fingerprint>,
        line: PlaceLine,
    ) -> Pending<(), StoreError> {
        let place = place.clone();
        self.write(move |connection| {
            put(connection, &place, token)?;
            challenges::note(connection, &place.id, &line)
        })
    }

    /// Notes that a certificate was issued for a place.
    ///
    /// # Errors
    /// [`StoreError`] when it cannot be written.
    pub fn invite(
        &self,
        certificate: Fingerprint,
        place: &PlaceId,
        profile_signed_until: Option<Timestamp>,
    ) -> Pending<(), StoreError> {
        let place = place.clone();
        self.write(move |connection| invite(connection, certificate, &place, profile_signed_until))
    }

    /// The place to which a link leads.
    ///
    /// # Errors
    /// [`StoreError`] when the database fails.
    pub fn place_of_link(&self, token_in_link: &str) -> Result<Option<Place>, StoreError> {
        let hash = PlaceToken::hash(token_in_link).to_string();
        self.readers.read(|connection| {
            one(
                connection,
                "SELECT record, taken FROM place WHERE token = ?1",
                &hash,
            )
        })
    }

    /// The place with this id.
    ///
    /// # Errors
    /// [`StoreError`] when the database fails.
    pub fn place(&self, id: &PlaceId) -> Result<Option<Place>, StoreError> {
        self.readers.read(|connection| {
            one(
                connection,
                "SELECT record, taken FROM place WHERE id = ?1",
                id.as_str(),
            )
        })
    }

    /// All places, the newest first.
    ///
    /// # Errors
    /// [`StoreError`] when the database fails.
    pub fn places(&self, limit: u32, offset: u64) -> Result<Vec<Place>, StoreError> {
        self.readers.read(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT record, taken FROM place ORDER BY created_at DESC, id LIMIT ?1 OFFSET ?2",
            )?;
            let offset = i64::try_from(offset).unwrap_or(i64::MAX);
            let mut rows = statement.query(params![limit, offset])?;
            let mut places = Vec::new();
            while let Some(row) = rows.next()? {
                places.push(place(&row.get::<_, String>(0)?, row.get(1)?)?);
            }
            Ok(places)
        })
    }

    /// The devices that came to a place, in the order of their coming.
    ///
    /// # Errors
    /// [`StoreError`] when the database fails.
    pub fn guests(&self, id: &PlaceId) -> Result<Vec<(String, Timestamp)>, StoreError> {
        self.readers.read(|connection| {
            let mut statement = connection
                .prepare_cached("SELECT device, at FROM guest WHERE place = ?1 ORDER BY at")?;
            let mut rows = statement.query([id.as_str()])?;
            let mut guests = Vec::new();
            while let Some(row) = rows.next()? {
                guests.push((row.get(0)?, time(row.get(1)?)));
            }
            Ok(guests)
        })
    }
}

/// How many uses a place has; none for any number.
fn most(place: &Place) -> Option<u32> {
    match place.uses {
        Uses::UpTo(most) => Some(most),
        Uses::Unlimited => None,
    }
}

fn put(
    connection: &Connection,
    place: &Place,
    token: Option<Fingerprint>,
) -> Result<(), StoreError> {
    // How many have come is counted in its own column: the record would be overtaken by devices that come meanwhile.
    connection
        .prepare_cached(
            "INSERT INTO place (id, token, most, taken, created_at, record) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
             ON CONFLICT (id) DO UPDATE SET token = coalesce(excluded.token, token), most = excluded.most, record = excluded.record",
        )?
        .execute(params![
            place.id.as_str(),
            token.map(|hash| hash.to_string()),
            most(place),
            place.taken,
            nanos(place.created_at),
            json(place, "place")?,
        ])?;
    Ok(())
}

pub(super) fn invite(
    connection: &Connection,
    certificate: Fingerprint,
    place: &PlaceId,
    profile_signed_until: Option<Timestamp>,
) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO invitation (fingerprint, place, profile_signed_until) VALUES (?1, ?2, ?3) \
             ON CONFLICT (fingerprint) DO UPDATE SET place = excluded.place, profile_signed_until = excluded.profile_signed_until",
        )?
        .execute(params![
            certificate.to_string(),
            place.as_str(),
            profile_signed_until.map(nanos)
        ])?;
    Ok(())
}

/// The place for which a certificate was issued, seen from a device.
pub(super) fn invitation(
    connection: &Connection,
    certificate: &Fingerprint,
    device: &EnrollmentId,
) -> Result<Option<Invitation>, StoreError> {
    let row: Option<(String, u32, Option<i64>, bool)> = connection
        .prepare_cached(
            "SELECT record, taken, profile_signed_until, \
             EXISTS (SELECT 1 FROM guest WHERE guest.place = place.id AND guest.device = ?2) \
             FROM invitation JOIN place ON place.id = invitation.place WHERE fingerprint = ?1",
        )?
        .query_row(params![certificate.to_string(), device.as_str()], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })
        .optional()?;
    row.map(|(json, taken, signed_until, taken_by_device)| {
        Ok(Invitation {
            place: place(&json, taken)?,
            taken_by_device,
            profile_signed_until: signed_until.map(time),
        })
    })
    .transpose()
}

/// Whether a device may take a place: it has it already, or there is room.
pub(super) fn has_room(
    connection: &Connection,
    place: &PlaceId,
    device: &EnrollmentId,
) -> Result<bool, StoreError> {
    Ok(connection
        .prepare_cached(
            "SELECT 1 FROM place WHERE id = ?1 AND (most IS NULL OR taken < most \
             OR EXISTS (SELECT 1 FROM guest WHERE guest.place = ?1 AND guest.device = ?2))",
        )?
        .exists([place.as_str(), device.as_str()])?)
}

/// Notes that a device came to a place.
pub(super) fn take(
    connection: &Connection,
    place: &PlaceId,
    device: &EnrollmentId,
    at: Timestamp,
) -> Result<(), StoreError> {
    let is_new = connection
        .prepare_cached(
            "INSERT INTO guest (place, device, at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
        )?
        .execute(params![place.as_str(), device.as_str(), nanos(at)])?;
    if is_new > 0 {
        connection
            .prepare_cached("UPDATE place SET taken = taken + 1 WHERE id = ?1")?
            .execute([place.as_str()])?;
    }
    Ok(())
}

fn one(connection: &Connection, query: &str, value: &str) -> Result<Option<Place>, StoreError> {
    let row: Option<(String, u32)> = connection
        .prepare_cached(query)?
        .query_row([value], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    row.map(|(json, taken)| place(&json, taken)).transpose()
}

fn place(json: &str, taken: u32) -> Result<Place, StoreError> {
    Ok(Place {
        taken,
        ..record(json, "place")?
    })
}
