//! The declarations that a device holds, and which of them are in force.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::report::DeviceFacts;

/// A declaration that the device holds.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Held {
    pub(super) kind: &'static str,
    pub(super) server_token: String,
    pub(super) declaration_type: String,
    pub(super) payload: Value,
}

/// What became of a declaration.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Verdict {
    pub(super) active: bool,
    pub(super) valid: &'static str,
    pub(super) reason: Option<&'static str>,
}

impl Verdict {
    const ACTIVE: Self = Self {
        active: true,
        valid: "valid",
        reason: None,
    };

    fn inactive(reason: &'static str) -> Self {
        Self {
            active: false,
            valid: "valid",
            reason: Some(reason),
        }
    }

    fn invalid(reason: &'static str) -> Self {
        Self {
            active: false,
            valid: "invalid",
            reason: Some(reason),
        }
    }
}

/// Everything that a channel holds, by identifier.
pub(super) type Inventory = BTreeMap<String, Held>;

/// What became of each.
pub(super) fn judge(held: &Inventory, facts: &DeviceFacts) -> BTreeMap<String, Verdict> {
    let mut verdicts = BTreeMap::new();
    let mut referenced = Vec::new();
    for (identifier, activation) in of_kind(held, "activation") {
        let verdict = judge_activation(held, activation, facts);
        if verdict.active {
            referenced.extend(configurations(activation));
        }
        verdicts.insert(identifier.clone(), verdict);
    }
    let mut texts = Vec::new();
    for (identifier, configuration) in of_kind(held, "configuration") {
        let is_referenced = referenced.contains(&identifier.as_str());
        if is_referenced {
            collect_texts(&configuration.payload, &mut texts);
        }
        verdicts.insert(
            identifier.clone(),
            if is_referenced {
                Verdict::ACTIVE
            } else {
                Verdict::inactive("Info.NotReferencedByActivation")
            },
        );
    }
    for (identifier, _) in of_kind(held, "asset") {
        let verdict = if texts.contains(&identifier.as_str()) {
            Verdict::ACTIVE
        } else {
            Verdict::inactive("Info.NotReferencedByConfiguration")
        };
        verdicts.insert(identifier.clone(), verdict);
    }
    for (identifier, _) in of_kind(held, "management") {
        // In force without an activation, and said not to be active all the same.
        let verdict = Verdict {
            active: false,
            ..Verdict::ACTIVE
        };
        verdicts.insert(identifier.clone(), verdict);
    }
    verdicts
}

/// The configurations in force.
pub(super) fn active<'a>(held: &'a Inventory, facts: &DeviceFacts) -> Vec<(&'a String, &'a Held)> {
    let verdicts = judge(held, facts);
    of_kind(held, "configuration")
        .filter(|(identifier, _)| verdicts.get(*identifier) == Some(&Verdict::ACTIVE))
        .collect()
}

fn of_kind<'a>(held: &'a Inventory, kind: &'a str) -> impl Iterator<Item = (&'a String, &'a Held)> {
    held.iter().filter(move |(_, held)| held.kind == kind)
}

fn configurations(activation: &Held) -> Vec<&str> {
    let list = activation.payload["StandardConfigurations"].as_array();
    list.into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

fn judge_activation(held: &Inventory, activation: &Held, facts: &DeviceFacts) -> Verdict {
    if !configurations(activation).iter().all(|name| {
        held.get(*name)
            .is_some_and(|held| held.kind == "configuration")
    }) {
        return Verdict::invalid("Error.MissingConfigurations");
    }
    match activation.payload["Predicate"]
        .as_str()
        .map(|text| evaluate(text, facts))
    {
        None | Some(Some(true)) => Verdict::ACTIVE,
        Some(Some(false)) => Verdict::inactive("Info.Predicate"),
        Some(None) => Verdict::invalid("Error.UnableToParsePredicate"),
    }
}

/// Whether a predicate of the form `@status(name) == 'text'` (or `!=`, or in brackets) is true; none for any other.
fn evaluate(predicate: &str, facts: &DeviceFacts) -> Option<bool> {
    let mut text = predicate.trim();
    while let Some(inner) = text
        .strip_prefix('(')
        .and_then(|text| text.strip_suffix(')'))
    {
        text = inner.trim();
    }
    let (name, rest) = text.strip_prefix("@status(")?.split_once(')')?;
    let rest = rest.trim();
    let (negated, rest) = match (rest.strip_prefix("=="), rest.strip_prefix("!=")) {
        (Some(rest), _) => (false, rest),
        (None, rest) => (true, rest?),
    };
    let literal = rest.trim();
    let quoted = |quote: char| literal.strip_prefix(quote)?.strip_suffix(quote);
    let literal = quoted('\'').or_else(|| quoted('"'))?;
    let is_equal = facts.value(name.trim())? == json!(literal);
    Some(is_equal != negated)
}

fn collect_texts<'a>(value: &'a Value, texts: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => texts.push(text),
        Value::Array(items) => items.iter().for_each(|item| collect_texts(item, texts)),
        Value::Object(object) => object.values().for_each(|item| collect_texts(item, texts)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
