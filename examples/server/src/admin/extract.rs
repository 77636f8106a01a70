//! What handlers take from a request. Paths are read as they came: a comma or a slash inside an identifier is written `%2C`, `%2F`.

use axum::{
    extract::{FromRequest, FromRequestParts, Query, Request},
    http::request::Parts,
};
use mdm_core::{
    command::CommandUuid,
    ddm::Identifier,
    error::ErrorCode,
    id::EnrollmentId,
    limits::{MAX_COMMAND_BYTES, MAX_NAME_BYTES},
    place::PlaceId,
};
use percent_encoding::percent_decode_str;
use serde::de::DeserializeOwned;
use std::sync::Arc;

use super::{Desk, Fault};
use crate::{
    code::{Code, HostCode},
    http::{BodyError, read_body},
};

/// The `n`th part of `/v1/…`, counted from 0, percent-decoded.
fn part(path: &str, n: usize) -> Option<String> {
    decoded(path.split('/').nth(n + 1)?)
}

fn decoded(text: &str) -> Option<String> {
    let text = percent_decode_str(text).decode_utf8().ok()?;
    Some(text.into_owned())
}

/// The enrollment of `/v1/enrollments/{id}/…`.
pub(super) struct One(pub(super) EnrollmentId);

impl<S: Sync> FromRequestParts<S> for One {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Fault> {
        part(parts.uri.path(), 2)
            .and_then(|text| EnrollmentId::parse(text).ok())
            .map(Self)
            .ok_or_else(|| ErrorCode::RequestNoEnrollmentId.into())
    }
}

/// The command of `/v1/enrollments/{id}/…/{uuid}`.
pub(super) struct Named(pub(super) CommandUuid);

impl<S: Sync> FromRequestParts<S> for Named {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Fault> {
        part(parts.uri.path(), 4)
            .and_then(|text| CommandUuid::parse(text).ok())
            .map(Self)
            .ok_or_else(|| ErrorCode::QueueUnknownCommand.into())
    }
}

/// The place of `/api/places/{id}`.
pub(super) struct Place(pub(super) PlaceId);

impl<S: Sync> FromRequestParts<S> for Place {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Fault> {
        part(parts.uri.path(), 2)
            .and_then(|text| PlaceId::parse(text).ok())
            .map(Self)
            .ok_or_else(|| ErrorCode::PlaceUnknown.into())
    }
}

/// The parts of the path from the third on, percent-decoded: names in `/api/sets/{set}/declarations/{identifier}`.
pub(super) struct Names(Vec<Option<String>>);

impl Names {
    /// The `n`th of them, counted from 0.
    pub(super) fn text(&self, n: usize) -> Result<String, Fault> {
        let text = self.0.get(n).cloned().flatten();
        text.filter(|text| is_name(text)).ok_or_else(bad_name)
    }

    /// The `n`th as the identifier of a declaration.
    pub(super) fn identifier(&self, n: usize) -> Result<Identifier, Fault> {
        identifier(&self.text(n)?)
    }

    /// The `n`th as an enrollment.
    pub(super) fn enrollment(&self, n: usize) -> Result<EnrollmentId, Fault> {
        EnrollmentId::parse(self.text(n)?).map_err(|_| ErrorCode::RequestNoEnrollmentId.into())
    }
}

/// The identifier of a declaration.
pub(super) fn identifier(text: &str) -> Result<Identifier, Fault> {
    Identifier::parse(text)
        .map_err(|error| Fault::with(ErrorCode::DeclarationBadValue, error.to_string()))
}

/// Names of sets and groups: 1 to [`MAX_NAME_BYTES`] bytes without control characters.
fn is_name(text: &str) -> bool {
    !text.is_empty() && text.len() <= MAX_NAME_BYTES && !text.chars().any(char::is_control)
}

fn bad_name() -> Fault {
    let what = format!("a name has 1 to {MAX_NAME_BYTES} bytes and no control characters");
    Fault::with(HostCode::AdminBadParameter, what)
}

impl<S: Sync> FromRequestParts<S> for Names {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Fault> {
        Ok(Self(
            parts.uri.path().split('/').skip(3).map(decoded).collect(),
        ))
    }
}

/// The enrollments of `/v1/…/{ids}`, in the order given, each once. What names none is kept as it was written.
pub(super) struct Ids(pub(super) Vec<(String, Option<EnrollmentId>)>);

impl<S: Sync> FromRequestParts<S> for Ids {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Fault> {
        let list = parts.uri.path().split('/').nth(3).unwrap_or_default();
        let mut ids: Vec<(String, Option<EnrollmentId>)> = Vec::new();
        for raw in list.split(',').filter(|raw| !raw.is_empty()) {
            let text = decoded(raw);
            let id = text
                .as_deref()
                .and_then(|text| EnrollmentId::parse(text).ok());
            let written = text.unwrap_or_else(|| raw.to_owned());
            if ids.iter().all(|(known, _)| *known != written) {
                ids.push((written, id));
            }
        }
        if ids.is_empty() {
            return Err(ErrorCode::RequestNoEnrollmentId.into());
        }
        Ok(Self(ids))
    }
}

/// The parameters of the URL. Unknown ones are refused: a mistyped `nopush` must not wake a fleet.
pub(super) struct Params<T>(pub(super) T);

impl<S: Sync, T: DeserializeOwned> FromRequestParts<S> for Params<T> {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Fault> {
        match Query::<T>::try_from_uri(&parts.uri) {
            Ok(Query(params)) => Ok(Self(params)),
            Err(error) => Err(Fault::with(HostCode::AdminBadParameter, error.body_text())),
        }
    }
}

/// The body as it came, as large as a command may be.
pub(super) struct RawBody(pub(super) Vec<u8>);

impl FromRequest<Arc<Desk>> for RawBody {
    type Rejection = Fault;

    async fn from_request(request: Request, desk: &Arc<Desk>) -> Result<Self, Fault> {
        let patience = desk.limits.body_timeout.unsigned();
        let body = read_body(request.into_body(), MAX_COMMAND_BYTES, patience).await;
        body.map(Self).map_err(|error| match error {
            BodyError::TooLarge => Code::from(ErrorCode::CommandTooLarge).into(),
            BodyError::TooSlow | BodyError::Incomplete => error.code().into(),
        })
    }
}

/// A JSON body, or the default if there is none.
pub(super) struct JsonBody<T>(pub(super) T);

impl<T: DeserializeOwned + Default> FromRequest<Arc<Desk>> for JsonBody<T> {
    type Rejection = Fault;

    async fn from_request(request: Request, desk: &Arc<Desk>) -> Result<Self, Fault> {
        let RawBody(body) = RawBody::from_request(request, desk).await?;
        if body.iter().all(u8::is_ascii_whitespace) {
            return Ok(Self(T::default()));
        }
        serde_json::from_slice(&body)
            .map(Self)
            .map_err(|error| Fault::with(HostCode::AdminBadParameter, error.to_string()))
    }
}
