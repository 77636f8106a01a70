//! Whether a device takes an object, a key, or everything in a value.

use super::{
    Fact, Facts, Key, KeyPath, Keys, Object, Refusal, Shape, Step, Support, View, Warning,
    facts::Ruling,
    path::Trail,
    view::{Dictionary, Look},
};
use crate::limits::MAX_VIOLATIONS;

/// Whether a device takes something, and everything that speaks against it. Each thing comes with the path of the key it is about; an empty
/// path is the object itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Applicability {
    /// Why not.
    pub refusals: Vec<(KeyPath, Refusal)>,
    /// What would have to be known to tell.
    pub unknown: Vec<(KeyPath, Fact)>,
    /// What should be known even if the device takes it.
    pub warnings: Vec<(KeyPath, Warning)>,
}

/// An [`Applicability`] in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// The device takes it.
    Allowed,
    /// It does not.
    Refused,
    /// Nothing speaks against it, and not enough is known.
    Unknown,
}

impl Applicability {
    /// In one word: one refusal is enough, whatever is not known.
    pub fn verdict(&self) -> Verdict {
        match (self.refusals.is_empty(), self.unknown.is_empty()) {
            (false, _) => Verdict::Refused,
            (true, false) => Verdict::Unknown,
            (true, true) => Verdict::Allowed,
        }
    }

    fn add(&mut self, path: &KeyPath, ruling: Ruling) {
        add(&mut self.refusals, path, ruling.refusals);
        add(&mut self.unknown, path, ruling.unknown);
        add(&mut self.warnings, path, ruling.warnings);
    }
}

/// Adds what was not already said of this key or of one above it.
fn add<T: PartialEq>(list: &mut Vec<(KeyPath, T)>, path: &KeyPath, found: Vec<T>) {
    for thing in found {
        let steps = path.steps();
        let is_said = |(at, said): &(KeyPath, T)| *said == thing && steps.starts_with(at.steps());
        if list.len() < MAX_VIOLATIONS && !list.iter().any(is_said) {
            list.push((path.clone(), thing));
        }
    }
}

impl Object {
    /// Whether a device takes the object as such, whatever its keys.
    pub fn applicability(&self, facts: &Facts) -> Applicability {
        let mut found = Applicability::default();
        self.judge(facts, &mut found);
        found
    }

    /// Whether a device takes the object with this key in it; `None` when there is no such key. Indices count for nothing, and at the keys of a
    /// variant (`Settings[0].Bluetooth.Enabled`) its name is a step.
    pub fn key_applicability(&self, path: &KeyPath, facts: &Facts) -> Option<Applicability> {
        let mut found = Applicability::default();
        let mut support = self.judge(facts, &mut found);
        let mut keys = self.top_keys();
        let mut walked = Vec::new();
        for step in path.steps() {
            walked.push(step.clone());
            let Step::Key(name) = step else {
                continue;
            };
            let key = keys.iter().find_map(|keys| keys.find(name))?;
            let walked: KeyPath = walked.iter().cloned().collect();
            support = judge_key(key, support, facts, &walked, &mut found);
            let mut shape = &key.shape;
            while let Shape::Array(item) | Shape::OneOrMore(item) = shape {
                support = judge_key(item, support, facts, &walked, &mut found);
                shape = &item.shape;
            }
            keys = below(shape).into_iter().collect();
        }
        Some(found)
    }

    /// Whether a device takes the object with everything that stands in the value. What the schema does not know counts for nothing.
    pub fn value_applicability<'a>(
        &self,
        value: impl Into<View<'a>>,
        facts: &Facts,
    ) -> Applicability {
        let mut walk = Walk {
            facts,
            found: Applicability::default(),
        };
        let support = self.judge(facts, &mut walk.found);
        if let Some(dictionary) = value.into().look().dictionary() {
            walk.dictionary(&self.top_keys(), dictionary, support, &Trail::ROOT);
        }
        walk.found
    }

    /// Adds what holds for the object, and gives what its keys inherit.
    fn judge(&self, facts: &Facts, found: &mut Applicability) -> Option<Support> {
        let root = KeyPath::default();
        let Some(platform) = facts.platform else {
            found.unknown.push((root, Fact::Platform));
            return None;
        };
        let mut supports = self.supports.iter();
        let support = supports.find(|support| support.platform == platform);
        match support {
            Some(support) => found.add(&root, Ruling::of(support, facts)),
            None if self.supports.is_empty() => found.warnings.push((root, Warning::Unstated)),
            None => found
                .refusals
                .push((root, Refusal::NotOnPlatform(platform))),
        }
        support.copied()
    }
}

/// Adds what holds for one key, and gives what those below it inherit.
fn judge_key(
    key: &Key,
    inherited: Option<Support>,
    facts: &Facts,
    path: &KeyPath,
    found: &mut Applicability,
) -> Option<Support> {
    let platform = facts.platform?;
    let mut own = key.supports.iter();
    let Some(own) = own.find(|support| support.platform == platform) else {
        return inherited;
    };
    let support = match &inherited {
        Some(inherited) => own.over(inherited),
        None => *own,
    };
    found.add(path, Ruling::of(&support, facts));
    Some(support)
}

/// The keys that a path goes on with, past the items of arrays.
fn below(shape: &Shape) -> Option<&'static Keys> {
    match shape {
        Shape::Word(keys) | Shape::Variant(keys) | Shape::Dictionary(keys) => Some(keys),
        Shape::Array(_)
        | Shape::OneOrMore(_)
        | Shape::String
        | Shape::Integer
        | Shape::Real
        | Shape::Boolean
        | Shape::Date
        | Shape::Data
        | Shape::Any => None,
    }
}

struct Walk<'f> {
    facts: &'f Facts,
    found: Applicability,
}

impl Walk<'_> {
    fn dictionary(
        &mut self,
        layers: &[&'static Keys],
        value: Dictionary<'_>,
        inherited: Option<Support>,
        trail: &Trail<'_>,
    ) {
        for (name, value) in value.entries() {
            let key = layers.iter().find_map(|keys| keys.find(name));
            if let Some(key) = key {
                self.value(key, value, inherited, &trail.key(name));
            }
        }
    }

    fn value(&mut self, key: &Key, value: View<'_>, inherited: Option<Support>, trail: &Trail<'_>) {
        if trail.is_too_deep() {
            return;
        }
        let support = match key.supports {
            [] => inherited,
            [..] => judge_key(key, inherited, self.facts, &trail.path(), &mut self.found),
        };
        match (key.shape, value.look()) {
            (Shape::Array(item) | Shape::OneOrMore(item), Look::Array(items)) => {
                for (index, value) in items.items() {
                    self.value(item, value, support, &trail.index(index));
                }
            }
            (Shape::OneOrMore(item), _) => self.value(item, value, support, trail),
            (Shape::Dictionary(keys), Look::Dictionary(value)) => {
                self.dictionary(&[keys], value, support, trail);
            }
            (Shape::Variant(variants), Look::Dictionary(value)) => {
                let named = value.text("Item").and_then(|name| variants.find(name));
                if let (Some(key), Some(keys)) = (named, key.shape.keys_of(value)) {
                    let path = trail.path();
                    let support = judge_key(key, support, self.facts, &path, &mut self.found);
                    self.dictionary(&[keys], value, support, trail);
                }
            }
            (Shape::Word(words), Look::String(word)) => {
                if let Some(key) = words.find(word) {
                    judge_key(key, support, self.facts, &trail.path(), &mut self.found);
                }
            }
            _ => {}
        }
    }
}
