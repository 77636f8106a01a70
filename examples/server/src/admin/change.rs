//! Changing declarations, sets, assignments and groups, and saying what came of it.

use axum::response::Response;
use jiff::Timestamp;
use mdm_core::{
    ddm::{DeclarationError, Remark, SetId, Violation},
    error::ErrorCode,
};
use serde_json::{Value, json};
use tracing::info;

use super::{Desk, Fault, respond};
use crate::{
    code::{Code, HostCode},
    store::{CatalogueChange, Changed, Rejected},
};

/// Makes the changes, all or none, lets the planner begin, and answers.
pub(super) async fn change(desk: &Desk, changes: Vec<CatalogueChange>) -> Result<Response, Fault> {
    let changed = make(desk, changes).await?;
    Ok(respond(200, &shown(&changed)))
}

/// Makes the changes, all or none, and lets the planner begin.
pub(super) async fn make(desk: &Desk, changes: Vec<CatalogueChange>) -> Result<Changed, Fault> {
    let now = Timestamp::now();
    let changed = desk.app.store().change_declarations(changes, now).await??;
    if let Some(generation) = changed.generation {
        info!(
            generation = generation.0,
            channels = changed.stale,
            "declarations changed"
        );
        desk.app.stale().ring();
    }
    Ok(changed)
}

/// What came of a change: `channels` is how many are planned because of it, not how many will be told.
pub(super) fn shown(changed: &Changed) -> Value {
    json!({
        "changed": changed.generation.is_some(),
        "generation": changed.generation,
        "channels": changed.stale,
        "remarks": changed.remarks.iter().map(remark).collect::<Vec<_>>(),
    })
}

fn remark(remark: &Remark) -> Value {
    match remark {
        Remark::NotActivated(identifier) => {
            json!({ "declaration": identifier, "remark": "not-activated" })
        }
        Remark::NotUsed(identifier) => json!({ "declaration": identifier, "remark": "not-used" }),
        Remark::NoProperty {
            activation,
            property,
        } => json!({ "declaration": activation, "remark": "no-property", "property": property }),
    }
}

fn violation(violation: &Violation) -> Value {
    json!({
        "declaration": violation.declaration,
        "path": violation.path,
        "error": violation.fault.code().as_str(),
        "message": violation.fault.to_string(),
    })
}

fn violated(code: impl Into<Code>, violations: &[Violation]) -> Fault {
    Fault {
        violations: violations.iter().map(violation).collect(),
        ..Fault::from(code)
    }
}

impl From<DeclarationError> for Fault {
    fn from(error: DeclarationError) -> Self {
        match &error {
            DeclarationError::Json(wrong) => Self::with(error.code(), wrong.to_string()),
            DeclarationError::Invalid(violations) => violated(error.code(), violations),
        }
    }
}

impl From<Rejected> for Fault {
    fn from(rejected: Rejected) -> Self {
        match rejected {
            Rejected::UnknownDeclaration(identifier) => {
                Self::with(HostCode::DeclarationUnknown, identifier.to_string())
            }
            Rejected::InUse(sets) => Self::with(HostCode::DeclarationInUse, listed(&sets)),
            Rejected::Set(set, violations) => {
                let first = violations.first();
                let code = first.map_or(ErrorCode::DeclarationBadReference, |first| {
                    first.fault.code()
                });
                Self {
                    detail: Some(format!("the set {} would not hold together", set.0)),
                    ..violated(code, &violations)
                }
            }
        }
    }
}

fn listed(sets: &[SetId]) -> String {
    let names: Vec<&str> = sets.iter().map(|set| set.0.as_str()).collect();
    names.join(", ")
}
