//! What a report changes in what is known.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::{
    Capabilities, ChannelStatus, DeclarationStatus, ItemError, Reported, StatusChange,
    StatusReport, capabilities::CLIENT_CAPABILITIES,
};
use crate::{
    ddm::{Kind, Manifest, ManifestItem, Object, Value},
    limits::{MAX_NAME_BYTES, MAX_STATUS_ARRAY, MAX_STATUS_ITEMS},
};

const DECLARATIONS: &str = "management.declarations";

/// Status items whose value is an object (Apple, `declarative/status`, OS 27): a new value takes the place of the whole.
///
/// Of others, only the device's own list of its items ([`Capabilities::status_items`]) says where the item's name ends.
const OBJECT_ITEMS: [&str; 10] = [
    CLIENT_CAPABILITIES,
    DECLARATIONS,
    "content-cache.info",
    "content-cache.status",
    "device.system.health",
    "migration-assistant.report",
    "softwareupdate.failure-reason",
    "softwareupdate.install-reason",
    "softwareupdate.pending-version",
    "test.dictionary-value",
];

/// Status items that are not kept: they give power over the device, and are known from its TokenUpdate.
const SECRET_ITEMS: [&str; 1] = ["mdm.push-magic"];

/// What comes of a report.
#[derive(Clone, Debug)]
pub(in crate::ddm) struct MergeOutcome {
    pub(in crate::ddm) status: ChannelStatus,
    pub(in crate::ddm) changes: Vec<StatusChange>,
    pub(in crate::ddm) capabilities_changed: bool,
}

impl ChannelStatus {
    /// The status after a report, the rows that differ, and whether the capabilities do.
    ///
    /// A full report replaces everything but the capabilities, should it lack them. Any other adds: a value takes the place of the one
    /// before; an array of objects with `identifier` is changed object by object, those with `_removed` go. `management.declarations` is
    /// an object of four lists, each of which replaces the list before. Of two entries with one identifier the one with the advertised
    /// version counts, else the last.
    pub(in crate::ddm) fn merge(
        &self,
        report: &StatusReport,
        advertised: Option<&Manifest>,
        now: Timestamp,
    ) -> MergeOutcome {
        let mut next = if report.full {
            let capabilities = self.values.get_key_value(CLIENT_CAPABILITIES);
            Self {
                values: capabilities
                    .map(|(name, value)| (name.clone(), value.clone()))
                    .into_iter()
                    .collect(),
                full_at: Some(now),
                ..Self::default()
            }
        } else {
            self.clone()
        };
        next.reported_at = Some(now);
        let before = self.capabilities();
        let said = report
            .items
            .get("management")
            .and_then(|items| items.get("client-capabilities"))
            .map(Capabilities::read);
        let mut found = Vec::new();
        let known = said.as_ref().or(before.as_ref());
        flatten("", &report.items, known, &mut found);
        for (name, value) in found {
            next.errors.remove(&name);
            if name.len() > MAX_NAME_BYTES || SECRET_ITEMS.contains(&name.as_str()) {
                continue;
            }
            if name == DECLARATIONS {
                next.take_declarations(value, advertised, now);
            } else {
                next.take_value(name, value, report.full, now);
            }
        }
        for error in &report.errors {
            if next.errors.len() < MAX_STATUS_ITEMS && error.item.len() <= MAX_NAME_BYTES {
                let reasons = error.reasons.clone();
                next.errors
                    .insert(error.item.clone(), ItemError { reasons, at: now });
            }
        }
        next.keep_times(self);
        MergeOutcome {
            changes: self.differences(&next),
            capabilities_changed: before != next.capabilities(),
            status: next,
        }
    }

    fn take_value(&mut self, name: String, value: &Value, full: bool, now: Timestamp) {
        let before = self.values.get(&name);
        if before.is_none() && self.values.len() >= MAX_STATUS_ITEMS {
            return;
        }
        let value = match (before.map(|reported| &reported.value), value) {
            (before, Value::Array(news)) => {
                let before = before.and_then(Value::as_array).map(Vec::as_slice);
                Value::Array(merged(before.filter(|_| !full).unwrap_or_default(), news))
            }
            (_, value) => value.clone(),
        };
        if value.is_object() {
            // Of an item that was not known to be one, the parts were kept.
            let parts = format!("{name}.");
            self.values.retain(|other, _| !other.starts_with(&parts));
        }
        self.values.insert(name, Reported { value, at: now });
    }

    fn take_declarations(&mut self, value: &Value, advertised: Option<&Manifest>, now: Timestamp) {
        for kind in Kind::ALL {
            let Some(list) = value.get(kind.status_key()).and_then(Value::as_array) else {
                continue;
            };
            self.declarations.retain(|_, status| status.kind != kind);
            for object in list.iter().filter_map(Value::as_object) {
                let status = DeclarationStatus::read(kind, object, now);
                let Some(status) = status.filter(|_| !is_removed(object)) else {
                    continue;
                };
                let wanted = advertised
                    .and_then(|manifest| manifest.item(kind, &status.identifier))
                    .map(ManifestItem::server_token);
                let is_wanted = |status: &DeclarationStatus| {
                    wanted
                        .as_ref()
                        .is_some_and(|token| token.as_str() == status.server_token)
                };
                let better = self
                    .declarations
                    .get(&status.identifier)
                    .is_some_and(|other| is_wanted(other) && !is_wanted(&status));
                if !better && self.declarations.len() < MAX_STATUS_ITEMS {
                    self.declarations.insert(status.identifier.clone(), status);
                }
            }
        }
    }

    /// What says the same as before keeps its time.
    fn keep_times(&mut self, before: &Self) {
        for (name, reported) in &mut self.values {
            if let Some(old) = before.values.get(name)
                && old.value == reported.value
            {
                reported.at = old.at;
            }
        }
        for (name, status) in &mut self.declarations {
            if let Some(old) = before.declarations.get(name)
                && old.says_same(status)
            {
                status.at = old.at;
            }
        }
        for (name, error) in &mut self.errors {
            if let Some(old) = before.errors.get(name)
                && old.reasons == error.reasons
            {
                error.at = old.at;
            }
        }
    }

    fn differences(&self, next: &Self) -> Vec<StatusChange> {
        let mut changes = Vec::new();
        compare(&self.values, &next.values, |name, value| {
            changes.push(match value {
                Some(value) => StatusChange::PutValue(name.clone(), value.clone()),
                None => StatusChange::DropValue(name.clone()),
            });
        });
        compare(&self.declarations, &next.declarations, |name, status| {
            changes.push(match status {
                Some(status) => StatusChange::PutDeclaration(status.clone()),
                None => StatusChange::DropDeclaration(name.clone()),
            });
        });
        compare(&self.errors, &next.errors, |name, error| {
            changes.push(match error {
                Some(error) => StatusChange::PutError(name.clone(), error.clone()),
                None => StatusChange::DropError(name.clone()),
            });
        });
        if let Some(reported_at) = next.reported_at {
            changes.push(StatusChange::Seen {
                reported_at,
                full_at: next.full_at,
            });
        }
        changes
    }
}

/// Calls `differs` for each row of `new` that is not in `old` so, and, with `None`, for each that is gone.
fn compare<V: PartialEq>(
    old: &BTreeMap<String, V>,
    new: &BTreeMap<String, V>,
    mut differs: impl FnMut(&String, Option<&V>),
) {
    for (name, value) in new {
        if old.get(name) != Some(value) {
            differs(name, Some(value));
        }
    }
    for name in old.keys().filter(|name| !new.contains_key(*name)) {
        differs(name, None);
    }
}

/// Finds the items in the nested objects. The depth of a report is bounded, and so is this.
fn flatten<'r>(
    prefix: &str,
    object: &'r Object,
    capabilities: Option<&Capabilities>,
    found: &mut Vec<(String, &'r Value)>,
) {
    for (key, value) in object {
        let name = if prefix.is_empty() {
            key.clone()
        } else {
            format!("{prefix}.{key}")
        };
        match value {
            Value::Object(inner) if !is_item(&name, capabilities) => {
                flatten(&name, inner, capabilities, found);
            }
            _ => found.push((name, value)),
        }
    }
}

fn is_item(name: &str, capabilities: Option<&Capabilities>) -> bool {
    OBJECT_ITEMS.contains(&name)
        || capabilities
            .and_then(Capabilities::status_items)
            .is_some_and(|items| items.contains(name))
}

fn is_removed(object: &Object) -> bool {
    object.get("_removed").and_then(Value::as_bool) == Some(true)
}

/// An array after news of it. Objects with `identifier` are changed one by one; anything else replaces the whole.
fn merged(before: &[Value], news: &[Value]) -> Vec<Value> {
    let identifier =
        |value: &Value| -> Option<String> { Some(value.get("identifier")?.as_str()?.to_owned()) };
    let incremental = |values: &[Value]| values.iter().all(|value| identifier(value).is_some());
    if !incremental(news) || !incremental(before) {
        return news.iter().take(MAX_STATUS_ARRAY).cloned().collect();
    }
    let mut sum: BTreeMap<String, Value> = BTreeMap::new();
    for value in before.iter().chain(news) {
        let Some(identifier) = identifier(value) else {
            continue;
        };
        if value.as_object().is_some_and(is_removed) {
            sum.remove(&identifier);
        } else if sum.len() < MAX_STATUS_ARRAY || sum.contains_key(&identifier) {
            sum.insert(identifier, value.clone());
        }
    }
    sum.into_values().collect()
}
