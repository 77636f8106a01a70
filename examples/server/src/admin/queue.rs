//! The queue of an enrollment.

use std::sync::Arc;

use axum::{extract::State, response::Response};
use mdm_core::{enrollment::Input, error::ErrorCode};
use serde::Deserialize;
use serde_json::json;

use super::{
    Desk, Fault, enrollments,
    extract::{Named, One, Params},
    respond, wishes,
};

/// The parameters of the URL.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Options {
    /// Show those that have ended, too.
    #[serde(default)]
    closed: bool,
    /// How many, at most 10,000. Default: 1,000.
    limit: Option<u32>,
}

/// `GET /v1/enrollments/{id}/queue`: what waits, in the order of offering.
pub(super) async fn list(
    State(desk): State<Arc<Desk>>,
    One(id): One,
    Params(options): Params<Options>,
) -> Result<Response, Fault> {
    enrollments::must_exist(&desk, &id)?;
    let limit = options.limit.unwrap_or(1_000).min(10_000);
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let commands = desk.app.store().queue(&id, options.closed, limit)?;
    Ok(respond(200, &json!({ "id": id, "commands": commands })))
}

/// `GET /v1/enrollments/{id}/queue/{uuid}`
pub(super) async fn one(
    State(desk): State<Arc<Desk>>,
    One(id): One,
    Named(uuid): Named,
) -> Result<Response, Fault> {
    enrollments::must_exist(&desk, &id)?;
    match desk.app.store().item(&id, &uuid)? {
        Some(item) => Ok(respond(200, &json!(item))),
        None => Err(ErrorCode::QueueUnknownCommand.into()),
    }
}

/// `DELETE /v1/enrollments/{id}/queue`: take back all that waits.
pub(super) async fn clear(
    State(desk): State<Arc<Desk>>,
    One(channel): One,
) -> Result<Response, Fault> {
    wishes::carry_out(&desk, Input::ClearQueue { channel }).await
}

/// `DELETE /v1/enrollments/{id}/queue/{uuid}`: take one back. A device that was offered it may carry it out all the same.
pub(super) async fn cancel(
    State(desk): State<Arc<Desk>>,
    One(channel): One,
    Named(uuid): Named,
) -> Result<Response, Fault> {
    wishes::carry_out(&desk, Input::Cancel { channel, uuid }).await
}
