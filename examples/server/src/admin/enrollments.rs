//! Enrollments: the list, one whole, and its event log.

use std::sync::Arc;

use axum::{extract::State, response::Response};
use jiff::Timestamp;
use mdm_core::{
    enrollment::DeviceRecord,
    error::ErrorCode,
    events::{WakePair, pair_wakes},
    id::EnrollmentId,
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    Desk, Fault,
    extract::{One, Params},
    respond,
};
use crate::{
    code::HostCode,
    store::{DeviceDetail, EnrollmentRow, ListQuery, Sort, StoreError},
};

/// The parameters of the list.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ListOptions {
    /// How many to pass over.
    #[serde(default)]
    offset: u64,
    /// How many to show, at most 1,000. Default: 100.
    limit: Option<u32>,
    /// `id` (default), `last_seen`, `enrolled_at`, `serial`, `model`, `os_version` or `phase`.
    #[serde(default)]
    sort: Sort,
    /// `asc` (default) or `desc`.
    #[serde(default)]
    order: Order,
    /// Only those in this phase.
    phase: Option<PhaseName>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Order {
    #[default]
    Asc,
    Desc,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum PhaseName {
    Authenticated,
    Enrolled,
    Left,
}

impl PhaseName {
    fn as_str(self) -> &'static str {
        match self {
            Self::Authenticated => "authenticated",
            Self::Enrolled => "enrolled",
            Self::Left => "left",
        }
    }
}

/// `GET /v1/enrollments`
pub(super) async fn list(
    State(desk): State<Arc<Desk>>,
    Params(options): Params<ListOptions>,
) -> Result<Response, Fault> {
    // SQLite counts in signed numbers.
    if options.offset > i64::MAX.unsigned_abs() {
        return Err(Fault::with(HostCode::AdminBadParameter, "offset"));
    }
    let query = ListQuery {
        offset: options.offset,
        limit: options.limit.unwrap_or(100).min(1_000),
        sort: options.sort,
        descending: options.order == Order::Desc,
        phase: options.phase.map(|phase| phase.as_str().to_owned()),
    };
    let page = desk.app.store().list(&query)?;
    let shown = u64::try_from(page.rows.len()).unwrap_or(u64::MAX);
    let next = query.offset.saturating_add(shown);
    let rows: Vec<Value> = page.rows.iter().map(row).collect();
    Ok(respond(
        200,
        &json!({
            "total": page.total,
            "enrollments": rows,
            "next_offset": (shown > 0 && next < page.total).then_some(next),
        }),
    ))
}

fn row(row: &EnrollmentRow) -> Value {
    json!({
        "id": row.id,
        "kind": row.kind,
        "phase": row.phase,
        "serial_number": row.serial,
        "model": row.model,
        "os_version": row.os_version,
        "device_name": row.device_name,
        "enrolled_at": row.enrolled_at,
        "last_seen": row.last_seen,
        "open_commands": row.open_commands,
    })
}

/// `GET /v1/enrollments/{id}`: the device with its users. A user's identifier shows its device.
pub(super) async fn one(State(desk): State<Arc<Desk>>, One(id): One) -> Result<Response, Fault> {
    must_exist(&desk, &id)?;
    let Some(detail) = desk.app.store().device(&id.device())? else {
        return Err(ErrorCode::EnrollmentUnknown.into());
    };
    Ok(respond(
        200,
        &json!({
            "id": detail.record.id,
            "device": detail.record,
            "certificates": certificates(&detail.record, Timestamp::now()),
            "users": detail.users,
            "last_contacts": detail.last_contacts,
            "wakes": wakes(&desk, &detail)?,
            "open_commands": detail.open_commands,
        }),
    ))
}

/// How many events are looked at for wakes.
const EVENTS_WITH_WAKES: usize = 500;
/// How many wakes are shown of a channel.
const SHOWN_WAKES: usize = 20;

/// The wakes of each channel that APNs accepted, with the check-ins that they brought about, the latest first. Wakes without check-ins are a
/// symptom: the token or the network.
fn wakes(desk: &Desk, detail: &DeviceDetail) -> Result<Value, StoreError> {
    let device = &detail.record.id;
    let events = desk.app.store().events(device, None, EVENTS_WITH_WAKES)?;
    let events: Vec<_> = events.into_iter().rev().map(|(_, event)| event).collect();
    let channels = std::iter::once(device).chain(detail.users.iter().map(|user| &user.id));
    let shown = channels.map(|channel| {
        let pairs = pair_wakes(&events, channel);
        let unanswered = pairs
            .iter()
            .rev()
            .take_while(|pair| pair.answered_at.is_none());
        let mut delays: Vec<_> = pairs.iter().filter_map(WakePair::delay).collect();
        delays.sort_unstable();
        let latest: Vec<_> = pairs.iter().rev().take(SHOWN_WAKES).map(wake).collect();
        let summary = json!({
            "unanswered_in_a_row": unanswered.count(),
            "median_delay_ms": delays.get(delays.len() / 2).map(|delay| delay.as_millis() as i64),
            "latest": latest,
        });
        (channel.to_string(), summary)
    });
    Ok(Value::Object(shown.collect()))
}

fn wake(pair: &WakePair) -> Value {
    let delay = pair.delay().map(|delay| delay.as_millis() as i64);
    json!({ "accepted_at": pair.accepted_at, "answered_at": pair.answered_at, "delay_ms": delay })
}

/// What ends when, and where the renewal of the identity stands (action 3).
fn certificates(device: &DeviceRecord, now: Timestamp) -> Value {
    let window = device.renewal.filter(|window| now <= window.until);
    let due_at = device.channel.renew_at;
    let state = match (window, device.renewal_tries, due_at) {
        (Some(_), _, _) => "under-way",
        (None, 0, Some(_)) => "planned",
        (None, _, Some(_)) => "to-be-tried-again",
        (None, _, None) => "not-planned",
    };
    json!({
        "identity_not_after": device.pin.as_ref().map(|pin| pin.not_after),
        "profile_signed_until": device.profile_signed_until,
        "renewal": {
            "state": state,
            "due_at": due_at,
            "tries": device.renewal_tries,
            "expected_until": window.map(|window| window.until),
        },
    })
}

/// The parameters of the event log.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EventOptions {
    /// Only events before the one with this number: `next_before` of the page before.
    before: Option<i64>,
    /// How many, at most 1,000. Default: 100.
    limit: Option<u32>,
}

/// `GET /v1/enrollments/{id}/events`: what happened, the latest first; a device's with those of its users.
pub(super) async fn events(
    State(desk): State<Arc<Desk>>,
    One(id): One,
    Params(options): Params<EventOptions>,
) -> Result<Response, Fault> {
    must_exist(&desk, &id)?;
    let limit = usize::try_from(options.limit.unwrap_or(100).clamp(1, 1_000)).unwrap_or(100);
    let events = desk.app.store().events(&id, options.before, limit)?;
    let next = events.last().map(|(number, _)| *number);
    let full = events.len() == limit;
    let lines: Vec<Value> = events
        .into_iter()
        .map(|(number, event)| {
            let mut line = json!(event);
            if let Value::Object(line) = &mut line {
                line.insert("number".to_owned(), json!(number));
            }
            line
        })
        .collect();
    Ok(respond(
        200,
        &json!({ "id": id, "events": lines, "next_before": next.filter(|_| full) }),
    ))
}

/// An unknown enrollment is a page not found, not an empty list.
pub(super) fn must_exist(desk: &Desk, id: &EnrollmentId) -> Result<(), Fault> {
    let detail = desk.app.store().device(&id.device())?;
    let exists = detail
        .is_some_and(|detail| !id.is_user() || detail.users.iter().any(|user| user.id == *id));
    if exists {
        Ok(())
    } else {
        Err(ErrorCode::EnrollmentUnknown.into())
    }
}
