//! The push certificate: what it says, and another one in its place.

use std::sync::Arc;

use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use jiff::Timestamp;
use mdm_apns::certificate::{Environment, Origin, PushCertificate};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value, json};
use tracing::{error, info};

use super::{
    Desk, Fault,
    extract::{Params, RawBody},
    respond,
};
use crate::{
    code::HostCode,
    wake::{Credentials, Insistence, PushCertError},
};

/// The parameters of `GET`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Which {
    /// The topic, as NanoMDM's tools name it. There is one certificate here, so it has to be of this topic.
    topic: Option<String>,
}

/// `GET /v1/pushcert`: the certificate in use and what happened to it. Never its key.
pub(super) async fn show(
    State(desk): State<Arc<Desk>>,
    Params(which): Params<Which>,
) -> Result<Response, Fault> {
    let current = desk.pushing.current().filter(|certificate| {
        let topic = certificate.topic().as_str();
        which.topic.as_deref().is_none_or(|wanted| wanted == topic)
    });
    let Some(certificate) = current else {
        return Err(HostCode::NoPushCertificate.into());
    };
    let mut shown = facts(&certificate, Timestamp::now());
    shown.insert("events".to_owned(), json!(desk.pushing.log()?));
    Ok(respond(200, &Value::Object(shown)))
}

/// The parameters of `PUT`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct How {
    /// `1` to take the certificate in spite of what it would do.
    #[serde(default, deserialize_with = "insistence")]
    force: Insistence,
}

fn insistence<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Insistence, D::Error> {
    match String::deserialize(deserializer)?.as_str() {
        "1" | "true" => Ok(Insistence::Forced),
        "0" | "false" => Ok(Insistence::Careful),
        _ => Err(serde::de::Error::custom("force is 1 or 0")),
    }
}

/// `PUT /v1/pushcert`: the certificate and its key without a passphrase, both as PEM in the body.
pub(super) async fn install(
    State(desk): State<Arc<Desk>>,
    Params(how): Params<How>,
    RawBody(pem): RawBody,
) -> Result<Response, PushCertError> {
    let now = Timestamp::now();
    let credentials = Credentials::read(&pem)?;
    let installed = desk.pushing.install(credentials, how.force, now).await?;
    let mut shown = facts(&installed.certificate, now);
    let days_gained = installed.renewal.map(|renewal| renewal.days_gained);
    shown.insert("days_gained".to_owned(), json!(days_gained));
    shown.insert("devices_lost".to_owned(), json!(installed.devices_lost));
    shown.insert("warnings".to_owned(), json!(installed.warnings));
    Ok(respond(200, &Value::Object(shown)))
}

/// What the certificate says. `topic` and `not_after` are NanoMDM's.
fn facts(certificate: &PushCertificate, now: Timestamp) -> Map<String, Value> {
    let expiry = certificate.expiry(now);
    let facts = json!({
        "topic": certificate.topic(),
        "not_after": certificate.not_after(),
        "not_before": certificate.not_before(),
        "days_left": expiry.days_left,
        "level": expiry.level.code(),
        "serial_number": certificate.serial(),
        "subject": certificate.subject(),
        "issuer": certificate.issuer(),
        "environment": match certificate.environment() {
            Environment::Production => "production",
            Environment::Sandbox => "sandbox",
            Environment::Both => "both",
            Environment::Unstated => "unstated",
        },
        "origin": match certificate.origin() {
            Origin::Verified => "verified",
            Origin::NamesApple => "names-apple",
            Origin::NotApple { .. } => "not-apple",
            Origin::Broken { .. } => "broken",
        },
    });
    match facts {
        Value::Object(facts) => facts,
        _ => Map::new(),
    }
}

impl IntoResponse for PushCertError {
    fn into_response(self) -> Response {
        let code = self.code();
        let (status, lost) = match &self {
            Self::Refused(refusal) => (409, Some(refusal.devices_lost)),
            Self::Gateway | Self::Endpoint(_) | Self::NoRoots | Self::File { .. } => (409, None),
            Self::Credentials(_) | Self::Client(_) => (400, None),
            Self::Store(error) => {
                error!(%error, "the push certificate is not kept");
                return Fault::from(HostCode::StoreUnavailable).into_response();
            }
        };
        info!(code, "push certificate not taken");
        let mut body = json!({ "error": code, "message": self.to_string() });
        if let Some(lost) = lost {
            body["devices_lost"] = json!(lost);
            body["detail"] = json!(format!(
                "devices that would be lost: {lost}; ?force=1 takes it all the same"
            ));
        }
        respond(status, &body)
    }
}
