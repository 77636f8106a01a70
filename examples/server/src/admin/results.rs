//! `GET /v1/enrollments/{id}/results/{uuid}`: what a device answered.

use std::sync::Arc;

use axum::{extract::State, response::Response};
use base64::{Engine, engine::general_purpose::STANDARD};
use mdm_core::{
    error::ErrorCode,
    plist::{self, PlistLimits},
};
use serde_json::{Map, Number, Value, json};

use super::{
    Desk, Fault, enrollments,
    extract::{Named, One},
    respond,
};
use crate::code::HostCode;

/// The answer with its status, its errors, its bytes, and its content where it can be read.
pub(super) async fn one(
    State(desk): State<Arc<Desk>>,
    One(id): One,
    Named(uuid): Named,
) -> Result<Response, Fault> {
    enrollments::must_exist(&desk, &id)?;
    let store = desk.app.store();
    let Some(answer) = store.answer(&id, &uuid)? else {
        return Err(match store.item(&id, &uuid)? {
            Some(item) => Fault::with(HostCode::NotAnswered, item.state.as_str()),
            None => ErrorCode::QueueUnknownCommand.into(),
        });
    };
    let body = answer.body.expose();
    Ok(respond(
        200,
        &json!({
            "id": answer.enrollment,
            "command_uuid": answer.uuid,
            "request_type": answer.request_type,
            "status": answer.status,
            "error_chain": answer.error_chain,
            "at": answer.at,
            "keep_until": answer.keep_until,
            "body": STANDARD.encode(body),
            "content": content(body, desk.app.plist_limits()),
        }),
    ))
}

/// The property list as JSON; nothing if it cannot be read.
fn content(body: &[u8], limits: &PlistLimits) -> Option<Value> {
    let checked = plist::check(body, limits).ok()?;
    plist::read_value(&checked).ok().map(as_json)
}

/// Data becomes base64 and a date text (RFC 3339): JSON has neither.
fn as_json(value: plist::Value) -> Value {
    match value {
        plist::Value::Array(values) => values.into_iter().map(as_json).collect(),
        plist::Value::Dictionary(entries) => {
            let entries = entries
                .into_iter()
                .map(|(key, value)| (key, as_json(value)));
            Value::Object(entries.collect::<Map<_, _>>())
        }
        plist::Value::Boolean(value) => Value::Bool(value),
        plist::Value::Data(bytes) => Value::String(STANDARD.encode(bytes)),
        plist::Value::Date(date) => Value::String(date.to_xml_format()),
        plist::Value::Real(value) => Number::from_f64(value).map_or(Value::Null, Value::Number),
        plist::Value::Integer(value) => match (value.as_signed(), value.as_unsigned()) {
            (Some(value), _) => value.into(),
            (None, Some(value)) => value.into(),
            (None, None) => Value::Null,
        },
        plist::Value::String(text) => Value::String(text),
        // A reference inside a keyed archive: no answer has one.
        _ => Value::Null,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_value_has_a_form_in_json() {
        let body = br#"<?xml version="1.0"?><plist version="1.0"><dict>
            <key>a</key><array><true/><integer>-3</integer><integer>18446744073709551615</integer><real>1.5</real></array>
            <key>d</key><data>AQI=</data><key>t</key><date>2025-11-21T10:00:00Z</date><key>s</key><string>x</string>
            </dict></plist>"#;
        assert_eq!(
            content(body, &PlistLimits::default()),
            Some(json!({
                "a": [true, -3, 18_446_744_073_709_551_615_u64, 1.5],
                "d": "AQI=", "t": "2025-11-21T10:00:00Z", "s": "x",
            }))
        );
        assert_eq!(content(b"nonsense", &PlistLimits::default()), None);
    }
}
