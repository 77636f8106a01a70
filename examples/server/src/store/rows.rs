//! Rows and values.

use jiff::Timestamp;
use mdm_core::{
    command::CommandUuid,
    id::EnrollmentId,
    queue::{ItemState, Priority, QueueItem},
};
use rusqlite::Row;
use serde::de::DeserializeOwned;

use super::StoreError;

/// A time as SQLite keeps it: nanoseconds since 1970. Times beyond the years 1677 and 2262 become those.
pub(super) fn nanos(at: Timestamp) -> i64 {
    let nanos = at.as_nanosecond();
    i64::try_from(nanos).unwrap_or(if nanos < 0 { i64::MIN } else { i64::MAX })
}

/// The time that a row holds.
pub(super) fn time(nanos: i64) -> Timestamp {
    // Every i64 of nanoseconds is within jiff's range of years.
    Timestamp::from_nanosecond(i128::from(nanos)).unwrap_or(Timestamp::UNIX_EPOCH)
}

pub(super) fn record<T: DeserializeOwned>(json: &str, what: &'static str) -> Result<T, StoreError> {
    serde_json::from_str(json).map_err(|_| StoreError::Unreadable { what })
}

pub(super) fn enrollment_id(text: String) -> Result<EnrollmentId, StoreError> {
    EnrollmentId::parse(text).map_err(|_| StoreError::Unreadable {
        what: "enrollment id",
    })
}

/// The columns that [`waiting`] reads, in its order.
macro_rules! waiting_columns {
    () => {
        "channel, rank, sequence, uuid, request_type, state, queued_at, offer_at, wake_at, expires_at, \
         attempts, deferrals, deferred_in, offered_at, dedupe, pierces, body"
    };
}
pub(super) use waiting_columns;

/// A command that waits, and where its body is.
pub(super) struct Waiting {
    pub(super) item: QueueItem,
    pub(super) body: i64,
}

/// The command in a row of [`waiting_columns`].
pub(super) fn waiting(row: &Row<'_>) -> Result<Waiting, StoreError> {
    let state = row.get_ref(5)?.as_str().ok().and_then(ItemState::parse);
    let maybe = |column: usize| {
        row.get::<_, Option<i64>>(column)
            .map(|nanos| nanos.map(time))
    };
    let (Ok(uuid), Some(state)) = (CommandUuid::parse(row.get::<_, String>(3)?), state) else {
        return Err(StoreError::Unreadable { what: "command" });
    };
    let rank: i32 = row.get(1)?;
    let item = QueueItem {
        enrollment: enrollment_id(row.get(0)?)?,
        uuid,
        request_type: row.get(4)?,
        priority: Priority(
            i16::try_from(-rank).map_err(|_| StoreError::Unreadable { what: "command" })?,
        ),
        sequence: row.get::<_, i64>(2)?.cast_unsigned(),
        state,
        queued_at: time(row.get(6)?),
        offer_at: time(row.get(7)?),
        wake_at: maybe(8)?,
        expires_at: maybe(9)?,
        attempts: row.get(10)?,
        deferrals: row.get(11)?,
        deferred_in: row.get::<_, Option<i64>>(12)?.map(i64::cast_unsigned),
        offered_at: maybe(13)?,
        closed_at: None,
        dedupe: row.get(14)?,
        pierces_suspension: row.get(15)?,
    };
    Ok(Waiting {
        item,
        body: row.get(16)?,
    })
}

/// The place of a priority in the order: the higher, the sooner.
pub(super) fn rank(priority: Priority) -> i32 {
    -i32::from(priority.0)
}
