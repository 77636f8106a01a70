//! What a device says it can do: `management.client-capabilities`.

use std::collections::BTreeSet;

use crate::ddm::{DeclarationType, Kind, Object, Value};

pub(super) const CLIENT_CAPABILITIES: &str = "management.client-capabilities";

/// What a device says it can do. Sent without being asked, at first and after a change of its software.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Capabilities {
    /// `supported-versions` of the protocol, "1.0.0".
    pub versions: Vec<String>,
    /// The names in `supported-features`.
    pub features: BTreeSet<String>,
    /// Types by kind; a kind that the device does not list is absent.
    declarations: Vec<(Kind, BTreeSet<String>)>,
    status_items: Option<BTreeSet<String>>,
}

impl Capabilities {
    /// Reads the value of the status item. What is missing or of another type counts as not said.
    pub fn read(value: &Value) -> Self {
        let at = |key: &str| value.get(key);
        let payloads = at("supported-payloads");
        let declarations = payloads
            .and_then(|payloads| payloads.get("declarations"))
            .and_then(Value::as_object);
        Self {
            versions: words(at("supported-versions")).unwrap_or_default(),
            features: at("supported-features")
                .and_then(Value::as_object)
                .map(|features: &Object| features.keys().cloned().collect())
                .unwrap_or_default(),
            declarations: Kind::ALL
                .into_iter()
                .filter_map(|kind| Some((kind, words(declarations?.get(kind.status_key()))?)))
                .collect(),
            status_items: words(payloads.and_then(|payloads| payloads.get("status-items"))),
        }
    }

    /// Whether the device takes declarations of the type. One of a kind about which it says nothing is taken to be known.
    pub fn supports(&self, name: &DeclarationType) -> bool {
        self.declarations
            .iter()
            .find(|(kind, _)| *kind == name.kind())
            .is_none_or(|(_, types)| types.contains(name.as_str()))
    }

    /// Whether the device has the status item; `management.…` items every device has.
    pub fn has_status_item(&self, name: &str) -> bool {
        name.starts_with("management.")
            || self
                .status_items
                .as_ref()
                .is_none_or(|items| items.contains(name))
    }

    /// The status items that it has, if it says so.
    pub fn status_items(&self) -> Option<&BTreeSet<String>> {
        self.status_items.as_ref()
    }
}

fn words<C: FromIterator<String>>(value: Option<&Value>) -> Option<C> {
    let words = value?.as_array()?.iter().filter_map(Value::as_str);
    Some(words.map(str::to_owned).collect())
}
