//! What is known of a channel's status.

use std::{collections::BTreeMap, fmt};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Capabilities, DeclarationStatus, Reason, Standing, capabilities::CLIENT_CAPABILITIES};
use crate::ddm::{Manifest, ManifestItem, Value};

/// What a channel has reported so far.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ChannelStatus {
    /// Values by the name of the item (`device.operating-system.version`), known to this version or not.
    pub values: BTreeMap<String, Reported>,
    /// Declarations by identifier.
    pub declarations: BTreeMap<String, DeclarationStatus>,
    /// Items that the device could not report, by name.
    pub errors: BTreeMap<String, ItemError>,
    /// When the last report came.
    pub reported_at: Option<Timestamp>,
    /// When the last full report came: nothing here is older than what was true then.
    pub full_at: Option<Timestamp>,
}

/// A value as it was reported. It may name the device or its user.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Reported {
    /// The value. An array of objects with identifiers is the sum of its reports.
    pub value: Value,
    /// When the device said so first.
    pub at: Timestamp,
}

/// Without the value.
impl fmt::Debug for Reported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reported")
            .field("at", &self.at)
            .finish_non_exhaustive()
    }
}

/// Why an item could not be reported.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ItemError {
    /// The reasons.
    pub reasons: Vec<Reason>,
    /// When the device said so first.
    pub at: Timestamp,
}

/// One row that a report changes. In any order; applied twice they are the same.
#[derive(Clone, Debug, PartialEq)]
pub enum StatusChange {
    /// A value is new or different.
    PutValue(String, Reported),
    /// A value is gone.
    DropValue(String),
    /// A declaration's status is new or different.
    PutDeclaration(DeclarationStatus),
    /// The device no longer speaks of a declaration.
    DropDeclaration(String),
    /// An item cannot be reported.
    PutError(String, ItemError),
    /// An item's error is over.
    DropError(String),
    /// A report came at this time.
    Seen {
        /// The time of the report.
        reported_at: Timestamp,
        /// The time of the last full report.
        full_at: Option<Timestamp>,
    },
}

impl ChannelStatus {
    /// What the device says it can do, once it has said so.
    pub fn capabilities(&self) -> Option<Capabilities> {
        self.values
            .get(CLIENT_CAPABILITIES)
            .map(|reported| Capabilities::read(&reported.value))
    }

    /// The value of a status item, or of a key of one that is an object: `softwareupdate.pending-version.os-version`.
    pub fn value(&self, path: &str) -> Option<&Value> {
        let (mut value, rest) = self.values.get(path).map_or_else(
            || {
                path.rmatch_indices('.').find_map(|(dot, _)| {
                    let (name, rest) = path.split_at(dot);
                    Some((&self.values.get(name)?.value, rest))
                })
            },
            |reported| Some((&reported.value, "")),
        )?;
        for key in rest.split('.').skip(1) {
            value = value.get(key)?;
        }
        Some(value)
    }

    /// Where a declaration of a manifest stands.
    pub fn standing(&self, item: &ManifestItem) -> Standing {
        Standing::of(item, self.declarations.get(item.identifier.as_str()))
    }

    /// Whether the device has said that it has every item of the manifest in its version, and nothing else.
    pub(in crate::ddm) fn has_all_of(&self, manifest: &Manifest) -> bool {
        self.declarations.len() == manifest.items().len()
            && manifest.items().iter().all(|item| {
                self.declarations
                    .get(item.identifier.as_str())
                    .is_some_and(|status| {
                        status.kind == item.kind
                            && status.server_token == item.server_token().as_str()
                    })
            })
            && self.reported_at.is_some()
    }

    /// Makes the change: for stores that keep the status as one value.
    pub fn apply(&mut self, change: StatusChange) {
        match change {
            StatusChange::PutValue(name, value) => {
                self.values.insert(name, value);
            }
            StatusChange::DropValue(name) => {
                self.values.remove(&name);
            }
            StatusChange::PutDeclaration(status) => {
                self.declarations.insert(status.identifier.clone(), status);
            }
            StatusChange::DropDeclaration(name) => {
                self.declarations.remove(&name);
            }
            StatusChange::PutError(name, error) => {
                self.errors.insert(name, error);
            }
            StatusChange::DropError(name) => {
                self.errors.remove(&name);
            }
            StatusChange::Seen {
                reported_at,
                full_at,
            } => {
                self.reported_at = Some(reported_at);
                self.full_at = full_at;
            }
        }
    }

    /// How much there is of it, in about as many bytes as it takes to store.
    pub(in crate::ddm) fn weight(&self) -> usize {
        let values = self.values.values().map(|reported| weight(&reported.value));
        let declarations = self.declarations.values().map(|status| {
            let words = status.identifier.len() + status.server_token.len();
            64 + words + reasons_weight(&status.reasons)
        });
        let errors = self
            .errors
            .values()
            .map(|error| reasons_weight(&error.reasons));
        values.chain(declarations).chain(errors).sum()
    }
}

/// The depth of a report is bounded, and so is this.
fn weight(value: &Value) -> usize {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => 8,
        Value::String(text) => 4 + text.len(),
        Value::Array(items) => 4 + items.iter().map(weight).sum::<usize>(),
        Value::Object(object) => {
            4 + object
                .iter()
                .map(|(key, value)| 4 + key.len() + weight(value))
                .sum::<usize>()
        }
    }
}

fn reasons_weight(reasons: &[Reason]) -> usize {
    reasons
        .iter()
        .map(|reason| {
            let description = reason.description.as_ref().map_or(0, String::len);
            reason.code.len() + description + reason.details.as_ref().map_or(0, weight)
        })
        .sum()
}
