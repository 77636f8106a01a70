//! `PUT /v1/enqueue/{ids}`: queue a command for enrollments.

use std::sync::Arc;

use axum::{extract::State, response::Response};
use jiff::Timestamp;
use mdm_core::{
    command::{Command, CommandError},
    enrollment::{Input, Outcome, Reply},
    error::ErrorCode,
    queue::{Dedupe, NewCommand, Priority, Twin, Wake},
};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{
    Desk, Fault,
    extract::{Ids, Params, RawBody},
    respond,
    targets::{self, PLANNED, Target},
};
use crate::{
    app::{AppError, Taken},
    code::Code,
};

/// The parameters of the URL.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Options {
    /// `1`: do not wake the devices for it.
    nopush: Option<String>,
    /// Which goes first; 0 is the default, higher is sooner.
    priority: Option<i16>,
    /// Not before this time (RFC 3339).
    not_before: Option<Timestamp>,
    /// Given up at this time (RFC 3339).
    expires_at: Option<Timestamp>,
    /// Commands with the same key on the same channel are twins.
    dedupe: Option<String>,
    /// Which twin stays: `keep-waiting` (default) or `replace`.
    twin: Option<Twin>,
}

impl Options {
    /// As in NanoMDM anything counts as yes; we make an exception for what plainly means no.
    fn wake(&self) -> Wake {
        match self.nopush.as_deref() {
            None | Some("0" | "false") => Wake::Yes,
            Some(_) => Wake::No,
        }
    }
}

/// Takes a command as a property list, with or without a `CommandUUID`.
pub(super) async fn enqueue(
    State(desk): State<Arc<Desk>>,
    Ids(ids): Ids,
    Params(options): Params<Options>,
    RawBody(body): RawBody,
) -> Result<Response, Fault> {
    let command = match Command::from_plist(&body, &mut desk.app.fork_entropy()) {
        Ok(command) => command,
        Err(error) => return Ok(malformed(&error)),
    };
    let wake = options.wake();
    let mut top = Map::new();
    top.insert("command_uuid".to_owned(), json!(command.uuid()));
    top.insert("request_type".to_owned(), json!(command.request_type()));
    match wake {
        Wake::No => {
            top.insert("no_push".to_owned(), json!(true));
        }
        Wake::Yes if !desk.pushing.is_open() => targets::say_no_transport(&mut top),
        Wake::Yes => {}
    }
    let command = NewCommand {
        command,
        priority: options.priority.map_or(Priority::NORMAL, Priority),
        not_before: options.not_before,
        expires_at: options.expires_at,
        dedupe: options.dedupe.map(|key| Dedupe {
            key,
            twin: options.twin.unwrap_or(Twin::KeepWaiting),
        }),
        wake,
    };
    let wish = |channel| Input::Enqueue {
        channel,
        command: Box::new(command.clone()),
    };
    let targets = targets::for_each(&desk, ids, wish, outcome, Target::command_failed).await;
    Ok(targets::answer(targets, top))
}

fn outcome(desk: &Desk, taken: Result<Taken, AppError>) -> Target {
    let taken = match taken {
        Ok(taken) => taken,
        Err(error) => return Target::command_failed(error.code()),
    };
    match taken.reply {
        Reply::Refused(refusal) => Target::command_failed(refusal.code.into()),
        Reply::Done(Outcome::AlreadyWaiting { uuid }) => Target {
            already_waiting: Some(uuid),
            ..Target::default()
        },
        Reply::Done(Outcome::Objected { doubts }) => {
            let code = doubts
                .first()
                .map_or(ErrorCode::SchemaNotApplicable, |doubt| doubt.code);
            Target {
                doubts,
                ..Target::command_failed(code.into())
            }
        }
        Reply::Done(Outcome::Queued { doubts }) => Target {
            push_result: (taken.wakes && desk.pushing.is_open()).then_some(PLANNED),
            doubts,
            ..Target::default()
        },
        _ => Target {
            push_result: (taken.wakes && desk.pushing.is_open()).then_some(PLANNED),
            ..Target::default()
        },
    }
}

/// Without a command there is nothing to say about single enrollments.
fn malformed(error: &CommandError) -> Response {
    let code = Code::from(error.code());
    let body: Value = json!({
        "error": code.as_str(),
        "message": error.to_string(),
        "command_error": error.to_string(),
    });
    respond(code.admin_status(), &body)
}
