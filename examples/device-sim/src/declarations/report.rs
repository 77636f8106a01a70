//! Status reports: what is new since the last one.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::{
    inventory::{Inventory, active, judge},
    update::Update,
};

/// What a device knows of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct DeviceFacts {
    pub(crate) family: &'static str,
    pub(crate) os_family: &'static str,
    pub(crate) os_version: String,
    pub(crate) build_version: String,
}

/// The types that a simulated device knows: a believable client of the years 2024 and 2025.
const CONFIGURATIONS: [&str; 8] = [
    "com.apple.configuration.account.mail",
    "com.apple.configuration.legacy",
    "com.apple.configuration.management.status-subscriptions",
    "com.apple.configuration.management.test",
    "com.apple.configuration.passcode.settings",
    "com.apple.configuration.screensharing.connection",
    "com.apple.configuration.softwareupdate.enforcement.specific",
    "com.apple.configuration.softwareupdate.settings",
];
const ASSETS: [&str; 4] = [
    "com.apple.asset.credential.userpassword",
    "com.apple.asset.credential.usernameandpassword",
    "com.apple.asset.data",
    "com.apple.asset.useridentity",
];
const MANAGEMENT: [&str; 3] = [
    "com.apple.management.organization-info",
    "com.apple.management.properties",
    "com.apple.management.server-capabilities",
];
/// The status items that it has, beside those of updates.
const ITEMS: [&str; 4] = [
    "device.model.family",
    "device.operating-system.build-version",
    "device.operating-system.family",
    "device.operating-system.version",
];

impl DeviceFacts {
    /// The value of a status item about the device.
    pub(super) fn value(&self, item: &str) -> Option<Value> {
        match item {
            "device.model.family" => Some(json!(self.family)),
            "device.operating-system.family" => Some(json!(self.os_family)),
            "device.operating-system.version" => Some(json!(self.os_version)),
            "device.operating-system.build-version" => Some(json!(self.build_version)),
            _ => None,
        }
    }
}

/// What a report says.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Said {
    pub(super) values: BTreeMap<String, Value>,
    errors: BTreeSet<String>,
}

/// All that there is to say now.
pub(super) fn whole(held: &Inventory, facts: &DeviceFacts, update: Option<&Update>) -> Said {
    let mut said = Said::default();
    let mut put = |name: &str, value| said.values.insert(name.to_owned(), value);
    put("management.declarations", declarations(held, facts));
    put("management.client-capabilities", capabilities());
    for name in subscriptions(held, facts) {
        let value = facts
            .value(&name)
            .or_else(|| super::update::value(update, &name));
        match value {
            Some(value) => {
                said.values.insert(name, value);
            }
            None => {
                said.errors.insert(name);
            }
        }
    }
    said
}

/// The report of `now` to a server that knows `before`: what is different, and always where declarations stand.
pub(super) fn report(before: &Said, now: &Said) -> Vec<u8> {
    let mut items = Value::Object(Map::new());
    for (name, value) in &now.values {
        if name != "management.declarations" && before.values.get(name) == Some(value) {
            continue;
        }
        let mut at = &mut items;
        for word in name.split('.') {
            at = &mut at[word];
        }
        *at = value.clone();
    }
    let errors: Vec<Value> = now
        .errors
        .difference(&before.errors)
        .map(|name| {
            json!({ "StatusItem": name, "Reasons": [{ "Code": "Error.UnknownStatusItem" }] })
        })
        .collect();
    json!({ "StatusItems": items, "Errors": errors })
        .to_string()
        .into_bytes()
}

fn declarations(held: &Inventory, facts: &DeviceFacts) -> Value {
    let verdicts = judge(held, facts);
    let of_kind = |kind: &str| -> Vec<Value> {
        let of_kind = held.iter().filter(|(_, held)| held.kind == kind);
        of_kind
            .filter_map(|(identifier, held)| {
                let verdict = verdicts.get(identifier)?;
                let mut said = json!({
                    "active": verdict.active,
                    "identifier": identifier,
                    "server-token": held.server_token,
                    "valid": verdict.valid,
                });
                if let Some(code) = verdict.reason {
                    said["reasons"] = json!([{ "code": code }]);
                }
                Some(said)
            })
            .collect()
    };
    json!({
        "activations": of_kind("activation"),
        "assets": of_kind("asset"),
        "configurations": of_kind("configuration"),
        "management": of_kind("management"),
    })
}

fn capabilities() -> Value {
    let items: Vec<&str> = ITEMS.into_iter().chain(super::update::ITEMS).collect();
    json!({
        "supported-versions": ["1.0.0"],
        "supported-features": {},
        "supported-payloads": {
            "declarations": {
                "activations": ["com.apple.activation.simple"],
                "assets": ASSETS,
                "configurations": CONFIGURATIONS,
                "management": MANAGEMENT,
            },
            "status-items": items,
        },
    })
}

/// The names that subscriptions in force ask for.
fn subscriptions(held: &Inventory, facts: &DeviceFacts) -> BTreeSet<String> {
    const TYPE: &str = "com.apple.configuration.management.status-subscriptions";
    let active = active(held, facts).into_iter();
    active
        .filter(|(_, held)| held.declaration_type == TYPE)
        .flat_map(|(_, held)| held.payload["StatusItems"].as_array().into_iter().flatten())
        .filter_map(|item| Some(item["Name"].as_str()?.to_owned()))
        .collect()
}
