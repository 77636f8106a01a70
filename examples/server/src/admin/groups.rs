//! Groups of devices: `/api/groups`.

use std::{collections::BTreeSet, sync::Arc};

use axum::{extract::State, response::Response};
use mdm_core::{
    ddm::{GroupId, SetChange},
    error::ErrorCode,
    id::EnrollmentId,
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    Desk, Fault, change,
    extract::{JsonBody, Names},
    respond, sets,
};
use crate::store::CatalogueChange;

/// The body of a group.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Members {
    /// The enrollments of its devices. They need not have come yet.
    #[serde(default)]
    devices: Vec<String>,
}

/// `GET /api/groups`
pub(super) async fn list(State(desk): State<Arc<Desk>>) -> Result<Response, Fault> {
    let groups = desk.app.store().groups()?.into_iter();
    let shown: Vec<Value> = groups
        .map(|(group, devices)| json!({ "group": group, "devices": devices }))
        .collect();
    Ok(respond(200, &json!({ "groups": shown })))
}

/// `GET /api/groups/{group}`
pub(super) async fn one(State(desk): State<Arc<Desk>>, names: Names) -> Result<Response, Fault> {
    let group = GroupId(names.text(0)?);
    let devices = desk.app.store().group(&group)?;
    Ok(respond(200, &json!({ "group": group, "devices": devices })))
}

/// `PUT /api/groups/{group}`: it has exactly these devices from now on.
pub(super) async fn put(
    State(desk): State<Arc<Desk>>,
    names: Names,
    JsonBody(members): JsonBody<Members>,
) -> Result<Response, Fault> {
    let group = GroupId(names.text(0)?);
    let devices = members
        .devices
        .into_iter()
        .map(|id| {
            let bad = || Fault::with(ErrorCode::RequestNoEnrollmentId, "in devices");
            EnrollmentId::parse(id).map_err(|_| bad())
        })
        .collect::<Result<BTreeSet<_>, _>>()?;
    change::change(&desk, vec![CatalogueChange::Group(group, devices)]).await
}

/// `DELETE /api/groups/{group}`: nobody is in it any more. Sets stay assigned to it.
pub(super) async fn delete(State(desk): State<Arc<Desk>>, names: Names) -> Result<Response, Fault> {
    let group = GroupId(names.text(0)?);
    change::change(&desk, vec![CatalogueChange::Group(group, BTreeSet::new())]).await
}

/// `PUT /api/groups/{group}/{device}`
pub(super) async fn join(State(desk): State<Arc<Desk>>, names: Names) -> Result<Response, Fault> {
    let row = SetChange::Join(GroupId(names.text(0)?), names.enrollment(1)?);
    sets::row(&desk, row).await
}

/// `DELETE /api/groups/{group}/{device}`
pub(super) async fn leave(State(desk): State<Arc<Desk>>, names: Names) -> Result<Response, Fault> {
    let row = SetChange::Leave(GroupId(names.text(0)?), names.enrollment(1)?);
    sets::row(&desk, row).await
}
