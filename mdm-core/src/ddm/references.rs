//! What a declaration refers to: configurations of an activation, assets of a configuration.

use super::{
    DeclarationType, Fault, Identifier, Kind, Object, Value, Violation,
    asset_keys::{ASSET_KEYS, AssetKind},
    declaration::ACTIVATION_SIMPLE,
    violation::escaped,
};

pub(super) const STANDARD_CONFIGURATIONS: &str = "StandardConfigurations";

/// A reference to another declaration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Where it stands: a JSON Pointer into the declaration.
    pub path: String,
    /// What it names.
    pub target: Identifier,
    /// What that has to be.
    pub wanted: Wanted,
}

/// What a reference has to lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A configuration.
    Configuration,
    /// An asset of this kind.
    Asset(AssetKind),
}

impl Wanted {
    /// Whether a declaration of this type will do.
    pub fn accepts(self, name: &DeclarationType) -> bool {
        match self {
            Self::Configuration => name.kind() == Kind::Configuration,
            Self::Asset(kind) => name.kind() == Kind::Asset && kind.accepts(name),
        }
    }

    /// In words, for messages.
    pub fn describe(self) -> &'static str {
        match self {
            Self::Configuration => "a configuration",
            Self::Asset(kind) => kind.describe(),
        }
    }
}

/// Finds the references of a payload.
///
/// Where they stand is a table for the types that Apple's schema has, since free-form keys of other makers may have the same names; in
/// a configuration of an unknown type they are the keys that end in `AssetReference` or `AssetReferences`, as all but two of Apple's do.
pub(super) fn find(
    name: &DeclarationType,
    payload: &Object,
    references: &mut Vec<Reference>,
    violations: &mut Vec<Violation>,
) {
    let mut finder = Finder {
        references,
        violations,
    };
    match name.kind() {
        Kind::Activation if name.as_str() == ACTIVATION_SIMPLE => finder.configurations(payload),
        Kind::Configuration => {
            let known = name
                .as_str()
                .strip_prefix("com.apple.configuration.")
                .and_then(|short| ASSET_KEYS.iter().find(|(known, _)| *known == short));
            match known {
                Some((_, keys)) => {
                    for (path, kind) in *keys {
                        finder.follow_object(path, payload, "/Payload", *kind);
                    }
                }
                None => finder.search(payload, "/Payload"),
            }
        }
        Kind::Activation | Kind::Asset | Kind::Management => {}
    }
}

struct Finder<'a> {
    references: &'a mut Vec<Reference>,
    violations: &'a mut Vec<Violation>,
}

impl Finder<'_> {
    fn configurations(&mut self, payload: &Object) {
        let path = format!("/Payload/{STANDARD_CONFIGURATIONS}");
        match payload.get(STANDARD_CONFIGURATIONS) {
            Some(Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.add(item, format!("{path}/{index}"), Wanted::Configuration);
                }
            }
            Some(_) => self
                .violations
                .push(Violation::at(path, Fault::WrongType("an array"))),
            None => self.violations.push(Violation::at(path, Fault::Missing)),
        }
    }

    fn add(&mut self, value: &Value, path: String, wanted: Wanted) {
        let fault = match value.as_str().map(Identifier::parse) {
            Some(Ok(target)) => {
                self.references.push(Reference {
                    path,
                    target,
                    wanted,
                });
                return;
            }
            Some(Err(error)) => Fault::BadName(error),
            None => Fault::WrongType("a string"),
        };
        self.violations.push(Violation::at(path, fault));
    }

    /// Follows `steps` (`SMIME/Signing/IdentityAssetReference`, `*` for all there are) as far as the payload has them.
    fn follow(&mut self, steps: &str, value: &Value, at: &str, kind: AssetKind) {
        match value {
            Value::Object(object) => self.follow_object(steps, object, at, kind),
            Value::Array(items) => {
                let Some(rest) = steps.strip_prefix('*') else {
                    return;
                };
                for (index, item) in items.iter().enumerate() {
                    self.arrive(rest, item, format!("{at}/{index}"), kind);
                }
            }
            // A value of another type than the schema's is for the check of the payload to name.
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    fn follow_object(&mut self, steps: &str, object: &Object, at: &str, kind: AssetKind) {
        let (step, rest) = match steps.find('/') {
            Some(end) => steps.split_at(end),
            None => (steps, ""),
        };
        for (key, value) in object {
            if step == "*" || step == key {
                self.arrive(rest, value, format!("{at}/{}", escaped(key)), kind);
            }
        }
    }

    fn arrive(&mut self, rest: &str, value: &Value, at: String, kind: AssetKind) {
        match rest.strip_prefix('/') {
            Some(rest) => self.follow(rest, value, &at, kind),
            None => self.add(value, at, Wanted::Asset(kind)),
        }
    }

    /// The depth of a payload is bounded, and so is this.
    fn search(&mut self, object: &Object, at: &str) {
        for (key, value) in object {
            let at = format!("{at}/{}", escaped(key));
            match value {
                Value::String(_) if key.ends_with("AssetReference") => {
                    self.add(value, at, Wanted::Asset(AssetKind::Any));
                }
                Value::Array(items) if key.ends_with("AssetReferences") => {
                    for (index, item) in items.iter().enumerate() {
                        self.add(item, format!("{at}/{index}"), Wanted::Asset(AssetKind::Any));
                    }
                }
                Value::Object(inner) => self.search(inner, &at),
                Value::Array(items) => self.search_items(items, &at),
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
            }
        }
    }

    fn search_items(&mut self, items: &[Value], at: &str) {
        for (index, item) in items.iter().enumerate() {
            match item {
                Value::Object(inner) => self.search(inner, &format!("{at}/{index}")),
                Value::Array(inner) => self.search_items(inner, &format!("{at}/{index}")),
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
            }
        }
    }
}
