//! What an operator wants of an enrollment beside its queue.

use std::sync::Arc;

use axum::{extract::State, response::Response};
use jiff::Timestamp;
use mdm_core::{
    enrollment::{Hold, Input, Outcome, Reply},
    error::ErrorCode,
    events::Departure,
    id::EnrollmentId,
};
use serde::Deserialize;
use serde_json::{Map, json};

use super::{
    Desk, Fault,
    extract::{Ids, JsonBody, One},
    respond,
    targets::{self, PLANNED, Target},
};
use crate::{
    app::{AppError, Taken},
    code::HostCode,
    config::Lasting,
};

/// `POST /v1/push/{ids}`: have them check in now.
pub(super) async fn push(State(desk): State<Arc<Desk>>, Ids(ids): Ids) -> Result<Response, Fault> {
    let mut top = Map::new();
    if !desk.pushing.is_open() {
        targets::say_no_transport(&mut top);
    }
    let wish = |channel| Input::CheckInNow { channel };
    let targets = targets::for_each(&desk, ids, wish, pushed, Target::push_failed).await;
    Ok(targets::answer(targets, top))
}

fn pushed(desk: &Desk, taken: Result<Taken, AppError>) -> Target {
    match taken {
        Err(error) => Target::push_failed(error.code()),
        Ok(Taken {
            reply: Reply::Refused(refusal),
            ..
        }) => Target::push_failed(refusal.code.into()),
        Ok(Taken { wakes: false, .. }) => Target::push_failed(HostCode::CannotWake.into()),
        Ok(_) if !desk.pushing.is_open() => Target::push_failed(HostCode::NoPushTransport.into()),
        Ok(_) => Target {
            push_result: Some(PLANNED),
            ..Target::default()
        },
    }
}

/// The body of a hold; none at all suspends.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub(super) struct HoldWish(Hold);

impl Default for HoldWish {
    fn default() -> Self {
        Self(Hold::Suspended)
    }
}

/// `POST /v1/enrollments/{id}/hold`
pub(super) async fn hold(
    State(desk): State<Arc<Desk>>,
    One(device): One,
    JsonBody(HoldWish(hold)): JsonBody<HoldWish>,
) -> Result<Response, Fault> {
    carry_out(&desk, Input::Hold { device, hold }).await
}

/// `POST /v1/enrollments/{id}/lift-hold`
pub(super) async fn lift_hold(
    State(desk): State<Arc<Desk>>,
    One(device): One,
) -> Result<Response, Fault> {
    carry_out(&desk, Input::LiftHold { device }).await
}

/// The body of a renewal's announcement.
#[derive(Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct RenewalWish {
    window: Lasting,
}

impl Default for RenewalWish {
    fn default() -> Self {
        Self {
            window: Lasting::from_secs(24 * 3_600),
        }
    }
}

/// `POST /v1/enrollments/{id}/expect-renewal`
pub(super) async fn expect_renewal(
    State(desk): State<Arc<Desk>>,
    One(device): One,
    JsonBody(wish): JsonBody<RenewalWish>,
) -> Result<Response, Fault> {
    let window = wish.window.signed();
    carry_out(
        &desk,
        Input::ExpectRenewal {
            device,
            window,
            profile_signed_until: None,
        },
    )
    .await
}

/// The body of a departure.
#[derive(Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct DepartWish {
    how: Departure,
}

impl Default for DepartWish {
    fn default() -> Self {
        Self {
            how: Departure::RemovedByUs,
        }
    }
}

/// `POST /v1/enrollments/{id}/depart`
pub(super) async fn depart(
    State(desk): State<Arc<Desk>>,
    One(device): One,
    JsonBody(wish): JsonBody<DepartWish>,
) -> Result<Response, Fault> {
    let how = wish.how;
    carry_out(&desk, Input::Depart { device, how }).await
}

/// Makes a step for one device and says what it came to.
pub(super) async fn carry_out(desk: &Desk, input: Input) -> Result<Response, Fault> {
    let is_about_devices = matches!(
        input,
        Input::Hold { .. }
            | Input::LiftHold { .. }
            | Input::ExpectRenewal { .. }
            | Input::Depart { .. }
    );
    let id: EnrollmentId = input.channel().clone();
    if is_about_devices && id.is_user() {
        return Err(Fault::with(
            HostCode::AdminBadParameter,
            "a device is meant, not a user's channel",
        ));
    }
    match desk.app.step(input, Timestamp::now()).await? {
        Reply::Refused(refusal) => Err(refusal.code.into()),
        Reply::Done(outcome) => Ok(respond(
            200,
            &json!({ "id": id, "outcome": word(&outcome) }),
        )),
        _ => Err(ErrorCode::RequestBadValue.into()),
    }
}

fn word(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Queued { .. } => "queued",
        Outcome::Objected { .. } => "objected",
        Outcome::AlreadyWaiting { .. } => "already-waiting",
        Outcome::Recorded => "recorded",
        Outcome::Unchanged => "unchanged",
    }
}
