//! Declarative management from both ends: what an operator puts, and a device that asks by hand.

use base64::{Engine, engine::general_purpose::STANDARD};
use http::Method;
use serde_json::{Value, json};

use super::{
    bodies::plist,
    rig::{Device, Rig},
    speech::Answer,
};

/// A declaration as an operator writes it.
pub(crate) fn declaration(name: &str, identifier: &str, payload: Value) -> Value {
    json!({ "Type": format!("com.apple.{name}"), "Identifier": identifier, "Payload": payload })
}

/// A configuration that does nothing but say a word.
pub(crate) fn test_configuration(identifier: &str, echo: &str) -> Value {
    declaration(
        "configuration.management.test",
        identifier,
        json!({ "Echo": echo }),
    )
}

/// An activation of these.
pub(crate) fn simple(identifier: &str, configurations: &[&str]) -> Value {
    declaration(
        "activation.simple",
        identifier,
        json!({ "StandardConfigurations": configurations }),
    )
}

impl Rig {
    /// What an operator with the key asks, and that it went well.
    pub(crate) async fn granted(&self, method: Method, path: &str, body: Value) -> Value {
        let body = if body.is_null() {
            String::new()
        } else {
            body.to_string()
        };
        let answer = self.admin(method, path, body).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.text());
        answer.json()
    }

    pub(crate) async fn look(&self, path: &str) -> Value {
        self.granted(Method::GET, path, Value::Null).await
    }

    /// Makes a set of exactly these declarations, which come into the catalogue with it.
    pub(crate) async fn set(&self, set: &str, declarations: &[Value]) -> Value {
        let path = format!("/api/sets/{set}");
        self.granted(Method::PUT, &path, json!({ "declarations": declarations }))
            .await
    }

    pub(crate) async fn assign(&self, set: &str, to: &str) -> Value {
        let path = format!("/api/assignments/{set}/{to}");
        self.granted(Method::PUT, &path, Value::Null).await
    }

    /// How many channels wait to be planned, by what the metrics say.
    pub(crate) async fn metric(&self, name: &str) -> u64 {
        let ops = super::Client::new(self.server.ops_addr().unwrap());
        let text = ops.get("/metrics").await.text();
        let mut lines = text.lines();
        lines
            .find_map(|line| line.strip_prefix(name)?.trim().parse().ok())
            .unwrap_or_default()
    }

    /// Waits until the planner has nothing left to do.
    pub(crate) async fn planned(&self) {
        super::eventually("all is planned", async || {
            self.metric("mdm_declaration_stale").await == 0
        })
        .await;
    }
}

/// The UUID and the tokens of a `DeclarativeManagement` command.
pub(crate) fn notice(answer: &Answer) -> (String, Value) {
    let text = answer.text();
    assert!(
        text.contains("<string>DeclarativeManagement</string>"),
        "{text}"
    );
    let between = |from: &str, to: &str| {
        let (_, rest) = text.split_once(from).unwrap();
        rest.split_once(to).unwrap().0.to_owned()
    };
    let uuid = between("<key>CommandUUID</key>", "</string>");
    let uuid = uuid.split_once("<string>").unwrap().1.to_owned();
    let data: String = between("<data>", "</data>").split_whitespace().collect();
    let tokens = serde_json::from_slice(&STANDARD.decode(data).unwrap()).unwrap();
    (uuid, tokens)
}

impl Device {
    /// A declarative check-in, of the device or, with further keys, of a user.
    pub(crate) async fn declare_as(
        &self,
        who: &str,
        endpoint: &str,
        data: Option<&Value>,
    ) -> Answer {
        let data = data.map(|json| {
            format!(
                "<key>Data</key><data>{}</data>",
                STANDARD.encode(json.to_string())
            )
        });
        self.check_in(plist(&format!(
            "<key>MessageType</key><string>DeclarativeManagement</string><key>UDID</key><string>{}</string>{who}\
             <key>Endpoint</key><string>{endpoint}</string>{}",
            self.udid,
            data.unwrap_or_default()
        )))
        .await
    }

    pub(crate) async fn declare(&self, endpoint: &str, data: Option<&Value>) -> Answer {
        self.declare_as("", endpoint, data).await
    }

    /// A check-in that is answered with JSON.
    pub(crate) async fn fetch(&self, endpoint: &str) -> Value {
        let answer = self.declare(endpoint, None).await;
        assert_eq!(answer.status, 200, "{endpoint}: {}", answer.text());
        assert_eq!(answer.headers["content-type"], "application/json");
        answer.json()
    }

    /// Says that it has every item of a manifest, in force.
    pub(crate) async fn has(&self, items: &Value) {
        let answer = self.declare("status", Some(&having(items))).await;
        assert_eq!((answer.status, answer.body.len()), (200, 0));
    }
}

/// The report of a device that has every item of a manifest in force.
pub(crate) fn having(items: &Value) -> Value {
    let of_kind = |key: &str| -> Vec<Value> {
        let items = items["Declarations"][key].as_array().unwrap().iter();
        items
            .map(|item| {
                json!({
                    "identifier": item["Identifier"], "server-token": item["ServerToken"],
                    "active": key != "Management", "valid": "valid",
                })
            })
            .collect()
    };
    json!({ "StatusItems": { "management": { "declarations": {
        "activations": of_kind("Activations"), "assets": of_kind("Assets"),
        "configurations": of_kind("Configurations"), "management": of_kind("Management"),
    }}}, "Errors": [] })
}
