//! What became of a wish for each of several enrollments, in the shape of NanoMDM's family.

use std::{collections::BTreeMap, sync::Arc};

use axum::response::Response;
use mdm_core::{
    command::CommandUuid,
    enrollment::{Doubt, Input},
    error::ErrorCode,
    id::EnrollmentId,
};
use serde::Serialize;
use serde_json::{Map, Value, json};
use tokio::task::JoinSet;
use tracing::error;

use super::{Desk, respond};
use crate::{
    app::{AppError, Taken},
    code::{Code, HostCode},
};

/// The value of `push_result`: the wake is planned and will be sent; what APNs says to it stands in the event log.
pub(super) const PLANNED: &str = "planned";

/// One entry of `status`.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Target {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) push_result: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) push_error: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) command_error: Option<&'static str>,
    /// The code of the error, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) error_code: Option<&'static str>,
    /// A command with the same dedupe key waits already; this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) already_waiting: Option<CommandUuid>,
    /// What Apple's schema says against the command.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) doubts: Vec<Doubt>,
    #[serde(skip)]
    pub(super) failed: Option<Code>,
}

impl Target {
    pub(super) fn command_failed(code: Code) -> Self {
        Self {
            command_error: Some(code.text()),
            error_code: Some(code.as_str()),
            failed: Some(code),
            ..Self::default()
        }
    }

    pub(super) fn push_failed(code: Code) -> Self {
        Self {
            push_error: Some(code.text()),
            error_code: Some(code.as_str()),
            failed: Some(code),
            ..Self::default()
        }
    }
}

/// Makes a step for each enrollment, all at once so that they share commits.
///
/// * `wish`: the input for an enrollment.
/// * `outcome`: what the step's end means to the caller.
pub(super) async fn for_each(
    desk: &Arc<Desk>,
    ids: Vec<(String, Option<EnrollmentId>)>,
    wish: impl Fn(EnrollmentId) -> Input,
    outcome: fn(&Desk, Result<Taken, AppError>) -> Target,
    malformed: fn(Code) -> Target,
) -> BTreeMap<String, Target> {
    let mut targets = BTreeMap::new();
    let mut steps = JoinSet::new();
    for (written, id) in ids {
        let Some(id) = id else {
            targets.insert(written, malformed(ErrorCode::RequestNoEnrollmentId.into()));
            continue;
        };
        steps.spawn(step(Arc::clone(desk), written, wish(id), outcome));
    }
    while let Some(done) = steps.join_next().await {
        match done {
            Ok((written, target)) => {
                targets.insert(written, target);
            }
            Err(error) => error!(%error, "a step for an operator broke off"),
        }
    }
    targets
}

async fn step(
    desk: Arc<Desk>,
    written: String,
    input: Input,
    outcome: fn(&Desk, Result<Taken, AppError>) -> Target,
) -> (String, Target) {
    let taken = desk.app.take(input, jiff::Timestamp::now()).await;
    if let Err(error) = &taken {
        error!(%error, "an operator's wish is not carried out");
    }
    (written, outcome(&desk, taken))
}

/// The answer: 200 if all went well, 207 if some did, else the status that all failures share (400 if they differ).
pub(super) fn answer(targets: BTreeMap<String, Target>, mut top: Map<String, Value>) -> Response {
    let statuses: Vec<u16> = targets
        .values()
        .filter_map(|target| target.failed.map(Code::admin_status))
        .collect();
    let status = match statuses.first() {
        None => 200,
        Some(_) if statuses.len() < targets.len() => 207,
        Some(first) if statuses.iter().all(|status| status == first) => *first,
        Some(_) => 400,
    };
    top.insert("status".to_owned(), json!(targets));
    respond(status, &Value::Object(top))
}

/// Adds to the top of an answer that nobody can be woken.
pub(super) fn say_no_transport(top: &mut Map<String, Value>) {
    top.insert(
        "push_error".to_owned(),
        json!(Code::from(HostCode::NoPushTransport).text()),
    );
}
