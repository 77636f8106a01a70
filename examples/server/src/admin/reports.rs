//! Where declarations stand: by device (`/api/enrollments/{id}/…`) and by declaration (`/api/declarations/{identifier}/status`).

use std::{collections::BTreeMap, sync::Arc};

use axum::{extract::State, response::Response};
use mdm_core::ddm::{
    ChannelStatus, DeclarationStatus, Manifest, ManifestItem, Standing, Withheld,
    update::{InstallState, UpdateProgress},
};
use serde_json::{Value, json};

use super::{
    Desk, Fault,
    declarations::Page,
    enrollments,
    extract::{Names, Params},
    respond,
};
use crate::{
    code::HostCode,
    store::{DeclarationOnChannel, Load},
};

/// `GET /api/enrollments/{id}/declarations`: what the channel should have, and where it stands.
pub(super) async fn declarations(
    State(desk): State<Arc<Desk>>,
    names: Names,
) -> Result<Response, Fault> {
    let id = names.enrollment(0)?;
    enrollments::must_exist(&desk, &id)?;
    let store = desk.app.store();
    let loaded = store.channel_declarations(&id, &Load::Everything)?;
    let (record, status) = (&loaded.view.record, &loaded.view.status);
    let current = record.current.as_ref();
    let manifest = loaded
        .view
        .manifests
        .iter()
        .find(|manifest| Some(manifest.token()) == current.map(|current| &current.token));
    let items: Vec<Value> = manifest
        .into_iter()
        .flat_map(Manifest::items)
        .map(|item| show_item(item, status.declarations.get(item.identifier.as_str())))
        .collect();
    let in_sync = current.is_some_and(|current| record.confirmed.as_ref() == Some(&current.token));
    let reporting = store.reporting(&id)?;
    let shown = json!({
        "id": id,
        "sets": store.sets_of_channel(&id)?,
        "token": current.map(|current| &current.token),
        "token_at": current.map(|current| current.made_at),
        "advertised": record.advertised,
        "confirmed": record.confirmed,
        "in_sync": in_sync && !loaded.is_stale,
        "to_be_planned": loaded.is_stale,
        "enabled_at": record.enabled_at,
        "told": record.told,
        "reported_at": reporting.reported_at,
        "unreadable_report": reporting.unread,
        "declarations": items,
        "withheld": loaded.withheld,
    });
    Ok(respond(200, &shown))
}

/// `GET /api/enrollments/{id}/status`: the status items that the channel has reported, and how far it is with an update.
pub(super) async fn status(State(desk): State<Arc<Desk>>, names: Names) -> Result<Response, Fault> {
    let id = names.enrollment(0)?;
    enrollments::must_exist(&desk, &id)?;
    let loaded = desk
        .app
        .store()
        .channel_declarations(&id, &Load::Everything)?;
    let status = &loaded.view.status;
    let shown = json!({
        "id": id,
        "reported_at": status.reported_at,
        "full_at": status.full_at,
        "values": status.values,
        "errors": status.errors,
        "os_update": progress_of(status),
    });
    Ok(respond(200, &shown))
}

/// `GET /api/declarations/{identifier}/status`: every channel that the declaration is meant for, and where it stands there.
pub(super) async fn of_declaration(
    State(desk): State<Arc<Desk>>,
    names: Names,
    Params(page): Params<Page>,
) -> Result<Response, Fault> {
    let identifier = names.identifier(0)?;
    let store = desk.app.store();
    if store.declaration(&identifier)?.is_none() {
        return Err(HostCode::DeclarationUnknown.into());
    }
    let rows = store.channels_of_declaration(&identifier, &page.after, page.limit())?;
    let next = page.next(&rows, |row| row.channel.as_str().to_owned());
    let mut standings: BTreeMap<&str, u64> = BTreeMap::new();
    let mut channels = Vec::with_capacity(rows.len());
    for row in &rows {
        let item = item_of(row, identifier.as_str());
        let (standing, shown) = show_channel(row, item);
        *standings.entry(standing).or_default() += 1;
        channels.push(shown);
    }
    let shown = json!({
        "identifier": identifier,
        "meant_for": store.count_channels_of(&identifier)?,
        "on_this_page": standings,
        "channels": channels,
        "next": next,
    });
    Ok(respond(200, &shown))
}

pub(super) fn item_of<'r>(
    row: &'r DeclarationOnChannel,
    identifier: &str,
) -> Option<&'r ManifestItem> {
    let items = row.manifest.iter().flat_map(Manifest::items);
    let mut named = items.filter(|item| item.identifier.as_str() == identifier);
    named.next()
}

pub(super) fn show_channel(
    row: &DeclarationOnChannel,
    item: Option<&ManifestItem>,
) -> (&'static str, Value) {
    let withheld = row.withheld.as_ref();
    let standing = match item {
        Some(item) => standing(&Standing::of(item, row.status.as_ref())),
        None if withheld.is_some() => "withheld",
        None => "to-be-planned",
    };
    let mut shown = json!({
        "id": row.channel,
        "standing": standing,
        "to_be_planned": row.is_stale,
        "withheld": withheld.map(|withheld: &Withheld| &withheld.why),
    });
    if let Some(item) = item {
        shown["server_token"] = json!(item.server_token());
    }
    if let Some(status) = &row.status {
        shown["reported"] = json!(status);
    }
    (standing, shown)
}

fn show_item(item: &ManifestItem, status: Option<&DeclarationStatus>) -> Value {
    json!({
        "identifier": item.identifier,
        "kind": item.kind,
        "server_token": item.server_token(),
        "standing": standing(&Standing::of(item, status)),
        "reported": status,
    })
}

fn standing(standing: &Standing) -> &'static str {
    match standing {
        Standing::Pending => "pending",
        Standing::Active => "active",
        Standing::Inactive => "inactive",
        Standing::Invalid => "invalid",
    }
}

/// How far a device is with an update.
pub(super) fn progress_of(status: &ChannelStatus) -> Value {
    show_progress(&UpdateProgress::read(status))
}

fn show_progress(progress: &UpdateProgress) -> Value {
    let failure = progress.failure.as_ref().map(
        |failure| json!({ "count": failure.count, "reason": failure.reason, "at": failure.at }),
    );
    json!({
        "installed_version": progress.installed_version,
        "installed_build": progress.installed_build,
        "state": progress.state.as_ref().map(install_state),
        "since": progress.since,
        "reasons": progress.reasons,
        "declaration": progress.declaration,
        "pending_version": progress.pending_version,
        "pending_build": progress.pending_build,
        "pending_deadline": progress.pending_deadline.map(|at| at.to_string()),
        "failure": failure,
    })
}

fn install_state(state: &InstallState) -> &str {
    match state {
        InstallState::None => "none",
        InstallState::Waiting => "waiting",
        InstallState::Downloading => "downloading",
        InstallState::Prepared => "prepared",
        InstallState::Installing => "installing",
        InstallState::Failed => "failed",
        InstallState::Other(word) => word,
    }
}
