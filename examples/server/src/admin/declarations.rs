//! The catalogue: `/api/declarations`.

use std::sync::Arc;

use axum::{extract::State, response::Response};
use mdm_core::ddm::{DeclarationError, Fault as What, Violation};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    Desk, Fault, change,
    extract::{Names, Params, RawBody},
    respond,
};
use crate::{
    code::HostCode,
    ddm::{UnknownType, read},
    store::{CatalogueChange, CatalogueEntry},
};

/// The parameters of a list.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Page {
    /// Only what comes after this name.
    pub(super) after: String,
    /// How many, at most 1,000. Default: 100.
    pub(super) limit: Option<u32>,
}

impl Page {
    pub(super) fn limit(&self) -> u32 {
        self.limit.unwrap_or(100).clamp(1, 1_000)
    }

    /// The name after which the next page begins, if this one is full.
    pub(super) fn next<T>(&self, rows: &[T], name: impl Fn(&T) -> String) -> Option<String> {
        let is_full = rows.len() >= usize::try_from(self.limit()).unwrap_or(usize::MAX);
        rows.last().filter(|_| is_full).map(name)
    }
}

/// The parameters of a declaration that is put.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct PutOptions {
    /// Take types and keys that Apple's schema does not have here yet.
    allow_unknown: bool,
}

impl PutOptions {
    pub(super) fn unknown(&self) -> UnknownType {
        if self.allow_unknown {
            UnknownType::Allow
        } else {
            UnknownType::Refuse
        }
    }
}

/// `GET /api/declarations`: by identifier.
pub(super) async fn list(
    State(desk): State<Arc<Desk>>,
    Params(page): Params<Page>,
) -> Result<Response, Fault> {
    let entries = desk.app.store().declarations(&page.after, page.limit())?;
    let next = page.next(&entries, |entry| entry.identifier.to_string());
    let shown: Vec<Value> = entries.iter().map(show).collect();
    Ok(respond(
        200,
        &json!({ "declarations": shown, "next": next }),
    ))
}

/// `PUT /api/declarations`: the declaration in the body, new or in place of the one with its identifier.
pub(super) async fn put(
    State(desk): State<Arc<Desk>>,
    Params(options): Params<PutOptions>,
    RawBody(body): RawBody,
) -> Result<Response, Fault> {
    let declaration = read(&body, options.unknown())?;
    change::change(&desk, vec![CatalogueChange::Put(declaration)]).await
}

/// `PUT /api/declarations/{identifier}`: the same; the body must have this identifier.
pub(super) async fn put_named(
    State(desk): State<Arc<Desk>>,
    names: Names,
    Params(options): Params<PutOptions>,
    RawBody(body): RawBody,
) -> Result<Response, Fault> {
    let identifier = names.identifier(0)?;
    let declaration = read(&body, options.unknown())?;
    if *declaration.identifier() != identifier {
        let what = What::Payload("is not the identifier in the path".to_owned());
        let wrong = Violation::at("/Identifier", what);
        return Err(DeclarationError::Invalid(vec![wrong]).into());
    }
    change::change(&desk, vec![CatalogueChange::Put(declaration)]).await
}

/// `GET /api/declarations/{identifier}`: the declaration, and in which sets it is.
pub(super) async fn one(State(desk): State<Arc<Desk>>, names: Names) -> Result<Response, Fault> {
    let identifier = names.identifier(0)?;
    let store = desk.app.store();
    let found = store.declaration(&identifier)?;
    let (entry, declaration) = found.ok_or(HostCode::DeclarationUnknown)?;
    let mut shown = show(&entry);
    shown["sets"] = json!(store.sets_of(&identifier)?);
    shown["declaration"] = json!({
        "Type": declaration.declaration_type(),
        "Identifier": declaration.identifier(),
        "Payload": declaration.payload(),
    });
    Ok(respond(200, &shown))
}

/// `DELETE /api/declarations/{identifier}`, if it is in no set.
pub(super) async fn delete(State(desk): State<Arc<Desk>>, names: Names) -> Result<Response, Fault> {
    let identifier = names.identifier(0)?;
    change::change(&desk, vec![CatalogueChange::Delete(identifier)]).await
}

/// `POST /api/declarations/{identifier}/touch`: every device that has it applies it again.
pub(super) async fn touch(State(desk): State<Arc<Desk>>, names: Names) -> Result<Response, Fault> {
    let identifier = names.identifier(0)?;
    change::change(&desk, vec![CatalogueChange::Touch(identifier)]).await
}

fn show(entry: &CatalogueEntry) -> Value {
    json!({
        "identifier": entry.identifier,
        "type": entry.declaration_type,
        "digest": entry.digest,
        "changed_at": entry.changed_at,
    })
}
