//! Values that fit the schema.

use std::time::{Duration, SystemTime};

use super::{Family, Key, Keys, List, Object, Presence, Range, Rules, Shape};
use crate::plist::{Dictionary, Value};

/// How much an example has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Extent {
    /// The keys that have to be there.
    Required,
    /// Every key, each array with as few items as may be and at least one; what contains itself, a few levels of it.
    Everything,
}

/// How many levels of optional keys an example has. Nothing but what contains itself is deeper.
const LEVELS: usize = 10;

impl Object {
    /// A value that fits the schema, always the same: a start for a form, and what the tests are made of. It says nothing sensible, and
    /// conditions that only Apple's text states (one of two keys, say) may be unmet.
    pub fn example(&self, extent: Extent) -> Dictionary {
        let example = Example { extent };
        let mut dictionary = example.dictionary(self.keys, 0);
        if self.family == Family::Command {
            dictionary.insert("RequestType".into(), Value::String(self.name.to_owned()));
        }
        dictionary
    }

    /// The same for an answer.
    pub fn example_response(&self, extent: Extent) -> Dictionary {
        let keys = self.response.unwrap_or(&Keys::NONE);
        Example { extent }.dictionary(keys, 0)
    }
}

struct Example {
    extent: Extent,
}

impl Example {
    fn dictionary(&self, keys: &'static Keys, depth: usize) -> Dictionary {
        let mut dictionary = Dictionary::new();
        for key in keys.named {
            let wanted = match (key.presence, self.extent) {
                (Presence::Required, _) => true,
                (Presence::Optional | Presence::Unsaid, Extent::Required) => false,
                (Presence::Optional | Presence::Unsaid, Extent::Everything) => depth < LEVELS,
            };
            if wanted {
                dictionary.insert(key.name.to_owned(), self.value(key, depth + 1));
            }
        }
        if let (Some(others), Extent::Everything) = (keys.others, self.extent)
            && depth < LEVELS
        {
            let value = self.value(others, depth + 1);
            dictionary.insert("com.example.name".into(), value);
        }
        dictionary
    }

    fn value(&self, key: &'static Key, depth: usize) -> Value {
        let rules = key.rules;
        match key.shape {
            Shape::String => Value::String(string(rules).into()),
            Shape::Integer => Value::Integer(integer(rules).into()),
            Shape::Real => Value::Real(real(rules)),
            Shape::Boolean => Value::Boolean(true),
            Shape::Date => {
                let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_323_045);
                Value::Date(time.into())
            }
            Shape::Data => Value::Data(b"data".to_vec()),
            Shape::Any => Value::String("anything".into()),
            Shape::Word(words) => {
                let word = words.named.first().map_or("word", |word| word.name);
                Value::String(word.into())
            }
            Shape::Array(item) => {
                let least = rules
                    .count
                    .or(item.rules.count)
                    .map_or(1, |(least, _)| least);
                let count = if depth < LEVELS { least.max(1) } else { least };
                Value::Array((0..count).map(|_| self.value(item, depth + 1)).collect())
            }
            Shape::OneOrMore(item) => self.value(item, depth),
            Shape::Dictionary(keys) => Value::Dictionary(self.dictionary(keys, depth)),
            Shape::Variant(variants) => {
                let mut dictionary = Dictionary::new();
                if let Some(Key {
                    name,
                    shape: Shape::Dictionary(keys),
                    ..
                }) = variants.named.first()
                {
                    dictionary = self.dictionary(keys, depth);
                    dictionary.insert("Item".into(), Value::String((*name).to_owned()));
                }
                Value::Dictionary(dictionary)
            }
        }
    }
}

fn string(rules: &Rules) -> &'static str {
    match (rules.list, rules.format) {
        (List::Strings([first, ..]), _) => first,
        (_, Some(format)) => format.example(),
        (_, None) => "text",
    }
}

fn integer(rules: &Rules) -> i64 {
    match (rules.list, rules.range) {
        (List::Integers([first, ..]), _) => *first,
        (_, Range::Integers(Some(bound), _) | Range::Integers(None, Some(bound))) => bound,
        (_, _) => 1,
    }
}

fn real(rules: &Rules) -> f64 {
    match (rules.list, rules.range) {
        (List::Reals([first, ..]), _) => *first,
        (_, Range::Reals(Some(bound), _) | Range::Reals(None, Some(bound))) => bound,
        (_, _) => 0.5,
    }
}
