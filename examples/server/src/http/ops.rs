//! Health and metrics.

use jiff::Timestamp;
use serde::Serialize;
use tracing::error;

use super::answer::{Answer, json, problem, text};
use crate::{
    app::App,
    code::{Code, HostCode},
};

#[derive(Serialize)]
struct Version {
    name: &'static str,
    version: &'static str,
}

/// `GET /version`.
pub(super) fn version() -> Answer {
    let version = Version {
        name: env!("CARGO_PKG_NAME"),
        version: env!("CARGO_PKG_VERSION"),
    };
    json(200, &version)
}

/// `GET /healthz`: the process is up.
pub(super) fn healthz() -> Answer {
    text(200, "text/plain; charset=utf-8", "ok\n".to_owned())
}

/// `GET /readyz`: requests can be served.
pub(super) fn readyz(app: &App) -> Answer {
    match app.is_ready(Timestamp::now()) {
        Ok(()) => text(200, "text/plain; charset=utf-8", "ready\n".to_owned()),
        Err(code) => problem(code, Code::from(code).device_status()),
    }
}

/// `GET /metrics`.
pub(super) fn metrics(app: &App) -> Answer {
    match app.store().counts() {
        Ok(counts) => {
            let body = app.metrics().encode(&counts, app.store().commit_figures());
            let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
            text(200, kind, body)
        }
        Err(error) => {
            error!(%error, "cannot count");
            problem(HostCode::StoreUnavailable, 503)
        }
    }
}
