//! Places: prepare one, look at them, close one (seed row E1).

use std::sync::Arc;

use axum::{extract::State, response::Response};
use base64::{Engine, engine::general_purpose::STANDARD};
use jiff::Timestamp;
use mdm_core::{
    error::ErrorCode,
    place::{Place, Uses},
};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{
    Desk, Fault,
    extract::{self, JsonBody, Params},
    respond,
};
use crate::{
    code::HostCode,
    config::{Lasting, Until},
    enroll::{Enrolling, NewPlace, PrepareError, Qr},
};

/// How long a link works if nobody says.
const LASTS: Lasting = Lasting::from_secs(7 * 24 * 3_600);
/// How many lines of its log are shown with a place.
const LINES: u32 = 200;

/// The body of a new place.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Wish {
    name: String,
    group: Option<String>,
    /// `7d`, `1h`, `never`. Default: `7d`.
    expires_in: Option<Until>,
    /// RFC 3339, instead of `expires_in`.
    expires_at: Option<Timestamp>,
    /// Default: 1.
    uses: Option<UsesWish>,
}

/// A number, or a word.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(untagged)]
enum UsesWish {
    UpTo(u32),
    Word(UsesWord),
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum UsesWord {
    Unlimited,
}

impl Wish {
    fn into_place(self, now: Timestamp) -> Result<NewPlace, Fault> {
        let end = |after: Lasting| now.checked_add(after.signed()).ok();
        let expires_at = match (self.expires_in, self.expires_at) {
            (Some(_), Some(_)) => {
                let what = "expires_in and expires_at exclude each other";
                return Err(Fault::with(HostCode::AdminBadParameter, what));
            }
            (Some(Until::Never), None) => None,
            (Some(Until::After(after)), None) => end(after),
            (None, Some(at)) => Some(at),
            (None, None) => end(LASTS),
        };
        Ok(NewPlace {
            name: self.name,
            group: self.group,
            expires_at,
            uses: match self.uses {
                None => Uses::UpTo(1),
                Some(UsesWish::UpTo(most)) => Uses::UpTo(most),
                Some(UsesWish::Word(UsesWord::Unlimited)) => Uses::Unlimited,
            },
        })
    }
}

fn open(desk: &Desk) -> Result<&Arc<Enrolling>, Fault> {
    let off = || HostCode::EnrollmentOff.into();
    desk.enrolling.as_ref().ok_or_else(off)
}

/// `POST /api/places`: the only answer that shows the link.
pub(super) async fn prepare(
    State(desk): State<Arc<Desk>>,
    JsonBody(wish): JsonBody<Wish>,
) -> Result<Response, Fault> {
    let now = Timestamp::now();
    let enrolling = open(&desk)?;
    let prepared = enrolling.prepare(wish.into_place(now)?, now).await;
    let prepared = prepared.map_err(|error| match error {
        PrepareError::Bad(bad) => Fault::with(bad.code(), bad.to_string()),
        PrepareError::Store(error) => error.into(),
    })?;
    let link = &prepared.link;
    let qr = Qr::of(link.expose())
        .map_err(|error| Fault::with(ErrorCode::PlaceBadValue, error.to_string()))?;
    let mut shown = show(&prepared.place, now);
    let more = [
        ("url", link.expose().to_owned()),
        ("profile_url", link.profile()),
        ("qr_svg", qr.svg()),
        ("qr_png", STANDARD.encode(qr.png())),
    ];
    for (key, value) in more {
        shown.insert(key.to_owned(), value.into());
    }
    Ok(respond(201, &Value::Object(shown)))
}

/// The parameters of the list.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ListOptions {
    /// How many to pass over.
    #[serde(default)]
    offset: u64,
    /// How many to show, at most 1,000. Default: 100.
    limit: Option<u32>,
}

/// `GET /api/places`: the newest first.
pub(super) async fn list(
    State(desk): State<Arc<Desk>>,
    Params(options): Params<ListOptions>,
) -> Result<Response, Fault> {
    open(&desk)?;
    let limit = options.limit.unwrap_or(100).clamp(1, 1_000);
    // One more than is shown tells whether there is a next page.
    let mut places = desk.app.store().places(limit + 1, options.offset)?;
    let most = usize::try_from(limit).unwrap_or(usize::MAX);
    let has_more = places.len() > most;
    places.truncate(most);
    let next = options.offset.saturating_add(u64::from(limit));
    let now = Timestamp::now();
    let shown: Vec<_> = places.iter().map(|place| show(place, now)).collect();
    Ok(respond(
        200,
        &json!({ "places": shown, "next_offset": has_more.then_some(next) }),
    ))
}

/// `GET /api/places/{id}`: with the devices that came, and what happened before they did.
pub(super) async fn one(
    State(desk): State<Arc<Desk>>,
    extract::Place(id): extract::Place,
) -> Result<Response, Fault> {
    open(&desk)?;
    let store = desk.app.store();
    let place = store.place(&id)?.ok_or(ErrorCode::PlaceUnknown)?;
    let guests = store.guests(&id)?.into_iter();
    let guests: Vec<_> = guests
        .map(|(device, at)| json!({ "id": device, "at": at }))
        .collect();
    let mut shown = show(&place, Timestamp::now());
    shown.insert("guests".to_owned(), guests.into());
    shown.insert("events".to_owned(), json!(store.place_events(&id, LINES)?));
    Ok(respond(200, &Value::Object(shown)))
}

/// `DELETE /api/places/{id}`: its link brings nothing any more; devices that have come stay.
pub(super) async fn close(
    State(desk): State<Arc<Desk>>,
    extract::Place(id): extract::Place,
) -> Result<Response, Fault> {
    let now = Timestamp::now();
    let place = open(&desk)?.close(&id, now).await?;
    let place = place.ok_or(ErrorCode::PlaceUnknown)?;
    Ok(respond(200, &Value::Object(show(&place, now))))
}

fn show(place: &Place, now: Timestamp) -> Map<String, Value> {
    let uses = match place.uses {
        Uses::UpTo(most) => json!(most),
        Uses::Unlimited => json!("unlimited"),
    };
    let shown = json!({
        "id": place.id,
        "name": place.name,
        "group": place.group,
        "state": place.state(now),
        "created_at": place.created_at,
        "expires_at": place.expires_at,
        "uses": uses,
        "taken": place.taken,
        "closed_at": place.closed_at,
    });
    match shown {
        Value::Object(shown) => shown,
        _ => Map::new(),
    }
}
