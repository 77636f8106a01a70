//! Values as JSON: names of fields as in Rust and Python, bytes in hex, what is absent left out.

use mdm_core::{
    checkin::CheckInMessage,
    command::Report,
    enrollment::{Change, Effect, QueueScope, Reply, Snapshot, Step, Tell, WakeReason},
    events::Event,
};
use serde_json::{Value, json};

/// Without the fields that are null.
fn present(mut value: Value) -> Value {
    if let Value::Object(fields) = &mut value {
        fields.retain(|_, field| !field.is_null());
    }
    value
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn snapshot(record: &impl Snapshot) -> Value {
    Value::String(String::from_utf8(record.to_bytes().unwrap()).unwrap())
}

pub(crate) fn check_in(message: &CheckInMessage) -> Value {
    let text =
        |pii: &Option<mdm_core::secret::Pii<String>>| pii.as_ref().map(|it| it.reveal().clone());
    let mut shape = match message {
        CheckInMessage::Authenticate(it) => json!({
            "topic": it.topic, "device_name": text(&it.device_name), "model_name": it.model_name, "model": it.model,
            "product_name": it.product_name, "os_version": it.os_version, "build_version": it.build_version,
            "serial_number": text(&it.serial_number), "imei": text(&it.imei), "meid": text(&it.meid),
        }),
        CheckInMessage::TokenUpdate(it) => json!({
            "topic": it.topic, "token": hex(&it.token), "push_magic": it.push_magic.expose(),
            "unlock_token": it.unlock_token.as_ref().map(|token| hex(token.expose())),
            "awaiting_configuration": it.awaiting_configuration, "not_on_console": it.not_on_console,
        }),
        CheckInMessage::UserAuthenticate(it) => json!({
            "digest_response": it.digest_response.as_ref().map(|response| response.expose().clone()),
        }),
        CheckInMessage::SetBootstrapToken(it) => json!({
            "token": it.token.as_ref().map(|token| hex(token.expose())),
        }),
        CheckInMessage::DeclarativeManagement(it) => json!({
            "endpoint": it.endpoint, "data": it.data.as_ref().map(|data| hex(data)),
        }),
        CheckInMessage::GetToken(it) => json!({
            "service": it.service,
            "security_token": it.parameters.security_token.as_ref().map(|it| it.expose().clone()),
            "phone_udid": text(&it.parameters.phone_udid), "watch_udid": text(&it.parameters.watch_udid),
        }),
        CheckInMessage::CheckOut
        | CheckInMessage::GetBootstrapToken
        | CheckInMessage::ReturnToService => json!({}),
    };
    shape["type"] = message.name().into();
    present(shape)
}

pub(crate) fn report(report: &Report) -> Value {
    let chain = report.error_chain.iter().map(|link| {
        present(json!({
            "code": link.code, "domain": link.domain, "localized": link.localized, "english": link.english,
        }))
    });
    present(json!({
        "status": report.status.as_str(),
        "command_uuid": report.command_uuid.as_ref().map(|uuid| uuid.as_str()),
        "error_chain": chain.collect::<Vec<_>>(),
        "not_on_console": report.not_on_console,
    }))
}

pub(crate) fn step(step: &Step) -> Value {
    json!({
        "reply": reply(&step.reply),
        "changes": step.changes.iter().map(change).collect::<Vec<_>>(),
        "effects": step.effects.iter().map(effect).collect::<Vec<_>>(),
    })
}

fn reply(reply: &Reply) -> Value {
    let http = reply.clone().into_http();
    let (command, refusal) = match reply {
        Reply::Command { uuid, .. } => (Some(uuid.as_str()), None),
        Reply::Refused(refusal) => (None, Some(refusal)),
        _ => (None, None),
    };
    let tell = refusal.map(|refusal| match refusal.tell {
        Tell::Code => "code",
        Tell::Unrecognized => "unrecognized",
        Tell::Unenroll => "unenroll",
    });
    present(json!({
        "status": http.status,
        "content_type": http.content_type,
        "body": String::from_utf8_lossy(&http.body),
        "command_uuid": command,
        "code": refusal.map(|refusal| refusal.code.as_str()),
        "tell": tell,
    }))
}

fn event(kind: &str, event: &Event) -> Value {
    json!({ "type": kind, "event": event })
}

fn change(change: &Change) -> Value {
    match change {
        Change::PutDevice(it) => json!({ "type": "PutDevice", "record": snapshot(&**it) }),
        Change::PutUser(it) => json!({ "type": "PutUser", "record": snapshot(&**it) }),
        Change::AddCommand { item, body } => {
            json!({ "type": "AddCommand", "item": snapshot(&**item), "body": hex(body) })
        }
        Change::PutItem(it) => json!({ "type": "PutItem", "item": snapshot(&**it) }),
        Change::CloseQueue {
            scope,
            queued_before,
            state,
            at,
        } => {
            let (kind, enrollment) = match scope {
                QueueScope::Channel(id) => ("channel", id),
                QueueScope::Device(id) => ("device", id),
            };
            json!({
                "type": "CloseQueue", "scope": kind, "enrollment": enrollment, "queued_before": queued_before.as_second(),
                "state": state.as_str(), "at": at,
            })
        }
        Change::PutAnswer(it) => json!({
            "type": "PutAnswer",
            "answer": present(json!({
                "enrollment": it.enrollment, "uuid": it.uuid, "request_type": it.request_type, "status": it.status,
                "at": it.at, "keep_until": it.keep_until, "body": hex(it.body.expose()),
            })),
        }),
        Change::ClaimCertificate {
            fingerprint,
            device,
            at,
        } => {
            json!({ "type": "ClaimCertificate", "fingerprint": fingerprint, "device": device, "at": at })
        }
        Change::TakePlace { place, device, at } => {
            json!({ "type": "TakePlace", "place": place, "device": device, "at": at })
        }
        Change::PutSecret {
            enrollment,
            name,
            value,
        } => json!({
            "type": "PutSecret", "enrollment": enrollment, "name": name.as_str(), "value": hex(value.expose()),
        }),
        Change::DropSecret { enrollment, name } => {
            json!({ "type": "DropSecret", "enrollment": enrollment, "name": name.as_str() })
        }
        Change::Seen { enrollment, at } => {
            json!({ "type": "Seen", "enrollment": enrollment, "at": at })
        }
        Change::Log(it) => event("Log", it),
        Change::LogLater(it) => event("LogLater", it),
    }
}

fn effect(effect: &Effect) -> Value {
    match effect {
        Effect::RenewIdentity { device, attempt } => {
            json!({ "type": "RenewIdentity", "device": device, "attempt": attempt })
        }
        Effect::Wake { enrollment, reason } => {
            let reason = match reason {
                WakeReason::NewCommand => "new-command",
                WakeReason::StillWaiting => "still-waiting",
                WakeReason::DeferredWork => "deferred-work",
                WakeReason::Requested => "requested",
            };
            json!({ "type": "Wake", "enrollment": enrollment, "reason": reason })
        }
    }
}
