//! Updates of the system by declaration: `/api/os-updates/{identifier}`.
//!
//! An update is a set of three declarations: the enforcement, the subscription to the status items that say how far devices are, and the
//! activation of both. It is assigned as any set.

use std::{collections::BTreeSet, sync::Arc};

use axum::{extract::State, response::Response};
use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use mdm_core::{
    ddm::{
        Declaration, Identifier, SetId, activation, status_subscriptions,
        update::{Enforcement, LocalDeadline, OsVersion, UpdateProgress, WallClock},
    },
    error::ErrorCode,
    profile::Url,
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    Desk, Fault, change,
    declarations::Page,
    extract::{self, JsonBody, Names, Params},
    reports, respond, sets,
};
use crate::{
    code::HostCode,
    store::{CatalogueChange, Load},
};

/// The body of an update.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Wish {
    /// The version in full: `26.1`.
    version: String,
    /// The build, for supplemental versions.
    build: Option<String>,
    /// What the devices' clocks show when the update is due: `2026-11-30T22:00:00`.
    deadline: Option<DateTime>,
    /// A moment instead (RFC 3339), which is written as it is in `zone`.
    deadline_at: Option<Timestamp>,
    /// Where the devices are (`Europe/Berlin`), to say which moments the deadline makes. Default: UTC.
    zone: Option<String>,
    /// A page that the devices show.
    details_url: Option<String>,
}

impl Wish {
    fn deadline(&self) -> Result<LocalDeadline, Fault> {
        let bad = |what: &str| Fault::with(HostCode::AdminBadParameter, what);
        let zone = match &self.zone {
            None => TimeZone::UTC,
            Some(name) => TimeZone::get(name).map_err(|_| bad("zone is not known"))?,
        };
        let deadline = match (self.deadline, self.deadline_at) {
            (Some(wall), None) => LocalDeadline::at_wall(wall, &zone),
            (None, Some(moment)) => LocalDeadline::at_moment(moment, &zone),
            _ => return Err(bad("either deadline or deadline_at is needed")),
        };
        deadline.map_err(|error| Fault::with(error.code(), error.to_string()))
    }

    fn enforcement(self) -> Result<Enforcement, Fault> {
        let deadline = self.deadline()?;
        let details = self.details_url.map(|url| {
            let bad = |_| Fault::with(HostCode::AdminBadParameter, "details_url is no URL");
            Url::parse(&url).map_err(bad)
        });
        Ok(Enforcement {
            version: OsVersion::parse(&self.version)?,
            build: self.build,
            deadline,
            details: details.transpose()?,
        })
    }
}

/// The three declarations of an update: the enforcement has the name of the update.
fn names(update: &Identifier) -> Result<[Identifier; 3], Fault> {
    let with = |end: &str| extract::identifier(&format!("{update}.{end}"));
    Ok([update.clone(), with("status")?, with("activation")?])
}

/// `PUT /api/os-updates/{identifier}`: makes or changes the update and its set, which has the same name.
pub(super) async fn put(
    State(desk): State<Arc<Desk>>,
    path: Names,
    JsonBody(wish): JsonBody<Wish>,
) -> Result<Response, Fault> {
    let update = path.identifier(0)?;
    let [enforcement, status, active] = names(&update)?;
    let wish = wish.enforcement()?;
    let declarations: [Declaration; 3] = [
        wish.declaration(&enforcement)?,
        status_subscriptions(&status, UpdateProgress::status_items())?,
        activation(&active, &[enforcement.clone(), status.clone()], None)?,
    ];
    let mut changes: Vec<CatalogueChange> =
        declarations.into_iter().map(CatalogueChange::Put).collect();
    changes.push(CatalogueChange::Members(
        SetId(update.to_string()),
        BTreeSet::from([enforcement, status, active]),
    ));
    let mut shown = change::shown(&change::make(&desk, changes).await?);
    let deadline = &wish.deadline;
    shown["set"] = json!(update);
    shown["deadline"] = json!({
        "written": deadline.encode(),
        "earliest": deadline.earliest(),
        "latest": deadline.latest(),
        "clock": match deadline.clock() {
            WallClock::Once => "once",
            WallClock::Skipped => "skipped",
            WallClock::Twice => "twice",
        },
    });
    Ok(respond(200, &shown))
}

/// `DELETE /api/os-updates/{identifier}`: the set, its assignments and the three declarations. A device that is installing goes on.
pub(super) async fn delete(State(desk): State<Arc<Desk>>, path: Names) -> Result<Response, Fault> {
    let update = path.identifier(0)?;
    if desk.app.store().declaration(&update)?.is_none() {
        return Err(HostCode::DeclarationUnknown.into());
    }
    let mut changes = sets::without(&desk, SetId(update.to_string()))?;
    changes.extend(names(&update)?.map(CatalogueChange::Delete));
    change::change(&desk, changes).await
}

/// `GET /api/os-updates/{identifier}`: how far each device is.
pub(super) async fn progress(
    State(desk): State<Arc<Desk>>,
    path: Names,
    Params(page): Params<Page>,
) -> Result<Response, Fault> {
    let update = path.identifier(0)?;
    let store = desk.app.store();
    let (_, declaration) = store
        .declaration(&update)?
        .ok_or(HostCode::DeclarationUnknown)?;
    let target = declaration.payload().get("TargetOSVersion");
    if target.is_none() {
        let what = format!("{update} is no update of the system");
        return Err(Fault::with(ErrorCode::DeclarationBadValue, what));
    }
    let rows = store.channels_of_declaration(&update, &page.after, page.limit())?;
    let next = page.next(&rows, |row| row.channel.as_str().to_owned());
    let mut channels: Vec<Value> = Vec::with_capacity(rows.len());
    for row in &rows {
        let (standing, _) = reports::show_channel(row, reports::item_of(row, update.as_str()));
        let loaded = store.channel_declarations(&row.channel, &Load::Everything)?;
        channels.push(json!({
            "id": row.channel,
            "standing": standing,
            "progress": reports::progress_of(&loaded.view.status),
        }));
    }
    let shown = json!({
        "identifier": update,
        "version": target,
        "deadline": declaration.payload().get("TargetLocalDateTime"),
        "channels": channels,
        "next": next,
    });
    Ok(respond(200, &shown))
}
