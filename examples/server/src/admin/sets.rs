//! Sets and for whom they are: `/api/sets`, `/api/assignments`.

use std::{collections::BTreeSet, sync::Arc};

use axum::{extract::State, response::Response};
use mdm_core::ddm::{GroupId, SetChange, SetId, Target};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    Desk, Fault, change,
    declarations::PutOptions,
    extract::{self, JsonBody, Names, Params},
    respond,
};
use crate::{
    code::HostCode,
    ddm::read,
    store::{Assigned, CatalogueChange},
};

/// The body of a set.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Members {
    /// Its declarations.
    #[serde(default)]
    declarations: Vec<Member>,
}

/// A declaration of a set.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Member {
    /// One of the catalogue, by its identifier.
    Named(String),
    /// In full: it comes into the catalogue in the same step, so that what belongs together changes together.
    Whole(serde_json::Map<String, Value>),
}

/// The parameters of the list of assignments.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OfSet {
    /// Only those of this set.
    set: Option<String>,
}

/// `GET /api/sets`
pub(super) async fn list(State(desk): State<Arc<Desk>>) -> Result<Response, Fault> {
    let sets = desk.app.store().sets()?.into_iter();
    let shown: Vec<Value> = sets
        .map(|set| {
            json!({ "set": set.set, "declarations": set.declarations, "targets": set.targets })
        })
        .collect();
    Ok(respond(200, &json!({ "sets": shown })))
}

/// `GET /api/sets/{set}`: its declarations, and for whom it is.
pub(super) async fn one(State(desk): State<Arc<Desk>>, names: Names) -> Result<Response, Fault> {
    let set = SetId(names.text(0)?);
    let store = desk.app.store();
    let assigned = store.assignments(Some(&set))?;
    let shown = json!({
        "set": set,
        "declarations": store.set_members(&set)?,
        "assignments": assigned.iter().map(show).collect::<Vec<_>>(),
    });
    Ok(respond(200, &shown))
}

/// `PUT /api/sets/{set}`: it has exactly these declarations from now on, and they hold together.
pub(super) async fn put(
    State(desk): State<Arc<Desk>>,
    names: Names,
    Params(options): Params<PutOptions>,
    JsonBody(members): JsonBody<Members>,
) -> Result<Response, Fault> {
    let set = SetId(names.text(0)?);
    let (mut changes, mut identifiers) = (Vec::new(), BTreeSet::new());
    for member in members.declarations {
        identifiers.insert(match member {
            Member::Named(name) => extract::identifier(&name)?,
            Member::Whole(object) => {
                let text = Value::Object(object).to_string();
                let declaration = read(text.as_bytes(), options.unknown())?;
                let identifier = declaration.identifier().clone();
                changes.push(CatalogueChange::Put(declaration));
                identifier
            }
        });
    }
    changes.push(CatalogueChange::Members(set, identifiers));
    change::change(&desk, changes).await
}

/// `DELETE /api/sets/{set}`: no declarations and no assignments any more. The declarations stay in the catalogue.
pub(super) async fn delete(State(desk): State<Arc<Desk>>, names: Names) -> Result<Response, Fault> {
    let changes = without(&desk, SetId(names.text(0)?))?;
    change::change(&desk, changes).await
}

/// What takes a set away.
pub(super) fn without(desk: &Desk, set: SetId) -> Result<Vec<CatalogueChange>, Fault> {
    let mut changes = vec![CatalogueChange::Members(set.clone(), BTreeSet::new())];
    for assigned in desk.app.store().assignments(Some(&set))? {
        let row = SetChange::Unassign(set.clone(), assigned.target);
        changes.push(CatalogueChange::Row(row));
    }
    Ok(changes)
}

/// `PUT /api/sets/{set}/declarations/{identifier}`: what it refers to has to be in the set already.
pub(super) async fn add(State(desk): State<Arc<Desk>>, names: Names) -> Result<Response, Fault> {
    row(
        &desk,
        SetChange::Add(SetId(names.text(0)?), names.identifier(2)?),
    )
    .await
}

/// `DELETE /api/sets/{set}/declarations/{identifier}`: nothing in the set may refer to it any more.
pub(super) async fn remove(State(desk): State<Arc<Desk>>, names: Names) -> Result<Response, Fault> {
    row(
        &desk,
        SetChange::Remove(SetId(names.text(0)?), names.identifier(2)?),
    )
    .await
}

/// `GET /api/assignments`
pub(super) async fn assignments(
    State(desk): State<Arc<Desk>>,
    Params(of): Params<OfSet>,
) -> Result<Response, Fault> {
    let set = of.set.map(SetId);
    let assigned = desk.app.store().assignments(set.as_ref())?;
    let shown: Vec<Value> = assigned.iter().map(show).collect();
    Ok(respond(200, &json!({ "assignments": shown })))
}

/// `PUT /api/assignments/{set}/channel/{id}`, `…/devices-of/{group}`, `…/users-of/{group}`
pub(super) async fn assign(State(desk): State<Arc<Desk>>, names: Names) -> Result<Response, Fault> {
    row(
        &desk,
        SetChange::Assign(SetId(names.text(0)?), target(&names)?),
    )
    .await
}

/// `DELETE` of the same
pub(super) async fn unassign(
    State(desk): State<Arc<Desk>>,
    names: Names,
) -> Result<Response, Fault> {
    row(
        &desk,
        SetChange::Unassign(SetId(names.text(0)?), target(&names)?),
    )
    .await
}

pub(super) async fn row(desk: &Desk, change: SetChange) -> Result<Response, Fault> {
    change::change(desk, vec![CatalogueChange::Row(change)]).await
}

fn target(names: &Names) -> Result<Target, Fault> {
    match names.text(1)?.as_str() {
        "channel" => Ok(Target::Channel(names.enrollment(2)?)),
        "devices-of" => Ok(Target::DevicesOf(GroupId(names.text(2)?))),
        "users-of" => Ok(Target::UsersOf(GroupId(names.text(2)?))),
        _ => Err(Fault::with(
            HostCode::UnknownPath,
            "a set is assigned to channel/{id}, devices-of/{group} or users-of/{group}",
        )),
    }
}

fn show(assigned: &Assigned) -> Value {
    let (kind, target) = match &assigned.target {
        Target::Channel(channel) => ("channel", channel.as_str()),
        Target::DevicesOf(group) => ("devices-of", group.0.as_str()),
        Target::UsersOf(group) => ("users-of", group.0.as_str()),
    };
    json!({ "set": assigned.set, "kind": kind, "target": target, "since": assigned.since })
}
