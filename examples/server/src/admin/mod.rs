//! The admin API: under `/v1/` with the conventions of NanoMDM and its family, so that their tools work; under `/api/` what only this server has.

mod auth;
mod change;
mod declarations;
mod enqueue;
mod enrollments;
mod extract;
mod groups;
mod os_updates;
mod places;
mod pushcert;
mod queue;
mod reports;
mod results;
mod sets;
mod targets;
mod wishes;

use std::sync::Arc;

use axum::{
    Router,
    response::{IntoResponse, Response},
    routing::{get, post, put},
};
use http::{HeaderValue, Request, header};
use http_body_util::Either;
use hyper::body::{Body, Bytes};
use serde_json::{Value, json};
use tower::ServiceExt;
use tracing::{error, info};

use crate::{
    app::{App, AppError},
    code::{Code, HostCode},
    config::{Limits, SecretText},
    enroll::Enrolling,
    http::{Answer, problem},
    metrics,
    store::StoreError,
    wake::Pushing,
};
use auth::{Guard, Refused};

/// What the handlers share.
#[derive(Debug)]
pub(crate) struct Desk {
    app: Arc<App>,
    /// None without a public URL.
    enrolling: Option<Arc<Enrolling>>,
    limits: Limits,
    pushing: Arc<Pushing>,
}

/// The admin API and its key.
#[derive(Debug)]
pub(crate) struct Admin {
    app: Arc<App>,
    guard: Option<Guard>,
    router: Router,
}

impl Admin {
    /// Without a key everything is refused.
    pub(crate) fn new(
        app: Arc<App>,
        enrolling: Option<Arc<Enrolling>>,
        key: Option<&SecretText>,
        limits: Limits,
        pushing: Arc<Pushing>,
    ) -> Self {
        let desk = Arc::new(Desk {
            app: Arc::clone(&app),
            enrolling,
            limits,
            pushing,
        });
        Self {
            app,
            guard: key.map(Guard::new),
            router: routes(desk),
        }
    }

    /// Answers a request whose path begins with `/v1/` or `/api/`.
    pub(crate) async fn answer<B>(&self, request: Request<B>) -> Answer
    where
        B: Body<Data = Bytes> + Send + 'static,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let begun = std::time::Instant::now();
        let answer = self.guarded(request).await;
        let status = answer.status().as_u16();
        self.app
            .metrics()
            .answered(metrics::ADMIN, status, begun.elapsed());
        answer
    }

    async fn guarded<B>(&self, request: Request<B>) -> Answer
    where
        B: Body<Data = Bytes> + Send + 'static,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let Some(guard) = &self.guard else {
            return self.turned_away(HostCode::AdminOff);
        };
        if let Err(Refused) = guard.check(request.headers()) {
            let mut answer = self.turned_away(HostCode::AdminUnauthorized);
            let challenge = HeaderValue::from_static("Basic realm=\"mdm\", charset=\"UTF-8\"");
            answer
                .headers_mut()
                .insert(header::WWW_AUTHENTICATE, challenge);
            return answer;
        }
        let request = request.map(axum::body::Body::new);
        match self.router.clone().oneshot(request).await {
            Ok(answer) => answer.map(Either::Right),
            Err(never) => match never {},
        }
    }

    fn turned_away(&self, code: HostCode) -> Answer {
        info!(code = code.as_str(), "admin request turned away");
        let code = Code::from(code);
        let mut answer = problem(code, code.admin_status());
        *answer.body_mut() = Either::Right(Fault::from(code).body().to_string().into());
        answer
    }
}

fn routes(desk: Arc<Desk>) -> Router {
    const ONE: &str = "/v1/enrollments/{id}";
    let below = |rest: &str| format!("{ONE}/{rest}");
    declarative(Router::new())
        .route(
            "/v1/enqueue/{ids}",
            put(enqueue::enqueue).post(enqueue::enqueue),
        )
        .route("/v1/pushcert", get(pushcert::show).put(pushcert::install))
        .route("/v1/push/{ids}", put(wishes::push).post(wishes::push))
        .route("/v1/enrollments", get(enrollments::list))
        .route(ONE, get(enrollments::one))
        .route(&below("queue"), get(queue::list).delete(queue::clear))
        .route(
            &below("queue/{uuid}"),
            get(queue::one).delete(queue::cancel),
        )
        .route(&below("results/{uuid}"), get(results::one))
        .route(&below("events"), get(enrollments::events))
        .route(&below("hold"), post(wishes::hold))
        .route(&below("lift-hold"), post(wishes::lift_hold))
        .route(&below("expect-renewal"), post(wishes::expect_renewal))
        .route(&below("depart"), post(wishes::depart))
        .route("/api/places", get(places::list).post(places::prepare))
        .route("/api/places/{id}", get(places::one).delete(places::close))
        .fallback(|| async { Fault::from(HostCode::UnknownPath) })
        .method_not_allowed_fallback(|| async { Fault::from(HostCode::Method) })
        .with_state(desk)
}

/// What declarative management adds.
fn declarative(router: Router<Arc<Desk>>) -> Router<Arc<Desk>> {
    router
        .route(
            "/api/declarations",
            get(declarations::list).put(declarations::put),
        )
        .route(
            "/api/declarations/{identifier}",
            get(declarations::one)
                .put(declarations::put_named)
                .delete(declarations::delete),
        )
        .route(
            "/api/declarations/{identifier}/touch",
            post(declarations::touch),
        )
        .route(
            "/api/declarations/{identifier}/status",
            get(reports::of_declaration),
        )
        .route("/api/sets", get(sets::list))
        .route(
            "/api/sets/{set}",
            get(sets::one).put(sets::put).delete(sets::delete),
        )
        .route(
            "/api/sets/{set}/declarations/{identifier}",
            put(sets::add).delete(sets::remove),
        )
        .route("/api/assignments", get(sets::assignments))
        .route(
            "/api/assignments/{set}/{kind}/{target}",
            put(sets::assign).delete(sets::unassign),
        )
        .route("/api/groups", get(groups::list))
        .route(
            "/api/groups/{group}",
            get(groups::one).put(groups::put).delete(groups::delete),
        )
        .route(
            "/api/groups/{group}/{device}",
            put(groups::join).delete(groups::leave),
        )
        .route(
            "/api/enrollments/{id}/declarations",
            get(reports::declarations),
        )
        .route("/api/enrollments/{id}/status", get(reports::status))
        .route(
            "/api/os-updates/{identifier}",
            put(os_updates::put)
                .get(os_updates::progress)
                .delete(os_updates::delete),
        )
}

/// An operator's request that is refused: the code, the text, and what is wrong in particular.
#[derive(Debug)]
pub(crate) struct Fault {
    code: Code,
    detail: Option<String>,
    /// Everything that is wrong with declarations, each with its place.
    violations: Vec<Value>,
}

impl Fault {
    /// With what is wrong in particular. Never a secret: the text goes back to the caller only, but proxies keep logs.
    fn with(code: impl Into<Code>, detail: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            detail: Some(detail.into()),
            violations: Vec::new(),
        }
    }

    fn body(&self) -> Value {
        let mut body = json!({ "error": self.code.as_str(), "message": self.code.text() });
        if let Some(detail) = &self.detail {
            body["detail"] = json!(detail);
        }
        if !self.violations.is_empty() {
            body["violations"] = json!(self.violations);
        }
        body
    }
}

impl<C: Into<Code>> From<C> for Fault {
    fn from(code: C) -> Self {
        Self {
            code: code.into(),
            detail: None,
            violations: Vec::new(),
        }
    }
}

impl From<AppError> for Fault {
    fn from(error: AppError) -> Self {
        error!(%error, "an operator's wish is not carried out");
        error.code().into()
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        error!(%error, "the store does not answer");
        HostCode::StoreUnavailable.into()
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        respond(self.code.admin_status(), &self.body())
    }
}

/// JSON with this status.
fn respond(status: u16, body: &Value) -> Response {
    crate::http::json(status, body).into_response()
}
