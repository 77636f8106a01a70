//! Checks a value against the shapes of the schema.

use base64::{Engine, prelude::BASE64_STANDARD};

use super::{
    Family, Key, Keys, List, Object, Presence, Range, Rules, Shape, View, Violation, ViolationKind,
    path::Trail,
    view::{Array, Dictionary, Look},
};
use crate::limits::{MAX_SHOWN_WORD_CHARS, MAX_VIOLATIONS};

/// Keys that stand beside a command's own in its `Command`.
const BESIDE_COMMAND: &[&str] = &["RequestType", "RequestRequiresNetworkTether"];

/// Keys that stand beside an answer's own.
const BESIDE_RESPONSE: &[&str] = &[
    "CommandUUID",
    "EnrollmentID",
    "EnrollmentUserID",
    "ErrorChain",
    "NotOnConsole",
    "RequestType",
    "Status",
    "UDID",
    "UserID",
    "UserLongName",
    "UserShortName",
];

impl Object {
    /// Everything that is wrong with a value that is to be sent: the keys of a command, a payload's own (with the keys that all payloads
    /// have, which are checked but not missed), the `Payload` of a declaration, the value of a status item's one key, and so on.
    ///
    /// Empty: it fits. Never more than [`MAX_VIOLATIONS`] are found.
    pub fn validate<'a>(&self, value: impl Into<View<'a>>) -> Vec<Violation> {
        let mut layers = vec![Layer::required(self.keys)];
        let beside: &[&str] = match self.family {
            Family::Command => BESIDE_COMMAND,
            Family::Profile => {
                layers.extend(common_payload_keys().map(Layer::optional));
                &[]
            }
            Family::Declaration
            | Family::Credential
            | Family::Status
            | Family::Protocol
            | Family::CheckIn
            | Family::Error
            | Family::Other => &[],
        };
        check(&layers, beside, value.into())
    }

    /// Everything that is wrong with a device's answer: to a command all of it, with what every answer has beside; to a check-in what the
    /// server says. An object without answers takes any keys that every answer has.
    pub fn validate_response<'a>(&self, value: impl Into<View<'a>>) -> Vec<Violation> {
        let keys = self.response.unwrap_or(&Keys::NONE);
        check(&[Layer::required(keys)], BESIDE_RESPONSE, value.into())
    }
}

/// Everything that is wrong with a whole payload of a profile, which names its type itself; `None` when the schema has no such type.
///
/// Where a type's keys are divided among several of Apple's files (`com.apple.MCX`), those of all are known.
pub fn validate_payload<'a>(value: impl Into<View<'a>>) -> Option<Vec<Violation>> {
    let value = value.into();
    let Look::Dictionary(dictionary) = value.look() else {
        return Some(check(&[], &[], value));
    };
    let name = dictionary.text("PayloadType")?;
    let objects = payload_objects(name, dictionary);
    if objects.is_empty() {
        return None;
    }
    let several = objects.len() > 1;
    let layers: Vec<_> = objects
        .into_iter()
        .map(
            |object| match several && !has_any(dictionary, object.keys) {
                true => Layer::optional(object.keys),
                false => Layer::required(object.keys),
            },
        )
        .chain(common_payload_keys().map(Layer::required))
        .collect();
    Some(check(&layers, &[], value))
}

/// The objects whose keys a payload of this type may have.
pub(super) fn payload_objects(name: &str, value: Dictionary<'_>) -> Vec<&'static Object> {
    let mut objects: Vec<_> = Family::Profile.named(name).collect();
    if objects.len() > 1 {
        objects.retain(|object| words(object, value) != Words::Others);
        if objects.iter().any(|o| words(o, value) == Words::Its) {
            objects.retain(|object| words(object, value) == Words::Its);
        }
    }
    objects
}

pub(super) fn common_payload_keys() -> impl Iterator<Item = &'static Keys> {
    let common = Family::Profile.named("CommonPayloadKeys");
    common.map(|object| object.keys)
}

fn has_any(value: Dictionary<'_>, keys: &Keys) -> bool {
    keys.named.iter().any(|key| value.get(key.name).is_some())
}

/// Whether a value has the words that tell an object from others of its name.
#[derive(PartialEq, Eq)]
enum Words {
    Its,
    None,
    Others,
}

fn words(object: &Object, value: Dictionary<'_>) -> Words {
    let mut found = Words::None;
    for key in object.keys.named {
        let List::Strings([only]) = key.rules.list else {
            continue;
        };
        match value.text(key.name) {
            Some(text) if text == *only => found = Words::Its,
            Some(_) => return Words::Others,
            None => {}
        }
    }
    found
}

/// Keys that a dictionary may have.
#[derive(Clone, Copy)]
struct Layer {
    keys: &'static Keys,
    demand: Demand,
}

/// Whether the required ones among them are missed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Demand {
    Required,
    Optional,
}

impl Layer {
    fn required(keys: &'static Keys) -> Self {
        let demand = Demand::Required;
        Self { keys, demand }
    }

    fn optional(keys: &'static Keys) -> Self {
        let demand = Demand::Optional;
        Self { keys, demand }
    }
}

fn check(layers: &[Layer], beside: &[&str], value: View<'_>) -> Vec<Violation> {
    let mut checker = Checker::default();
    match value.look() {
        Look::Dictionary(dictionary) => {
            checker.dictionary(layers, beside, dictionary, &Trail::ROOT);
        }
        other => checker.wrong_type("dictionary", &other, &Trail::ROOT),
    }
    checker.violations
}

#[derive(Default)]
struct Checker {
    violations: Vec<Violation>,
}

impl Checker {
    fn report(&mut self, trail: &Trail<'_>, kind: ViolationKind, expected: String, found: String) {
        if self.violations.len() < MAX_VIOLATIONS {
            self.violations.push(Violation {
                path: trail.path(),
                kind,
                expected,
                found,
            });
        }
    }

    fn wrong_type(&mut self, expected: &str, found: &Look<'_>, trail: &Trail<'_>) {
        let (expected, found) = (a(expected), a(found.as_str()));
        self.report(trail, ViolationKind::WrongType, expected, found);
    }

    fn is_full(&self) -> bool {
        self.violations.len() >= MAX_VIOLATIONS
    }

    fn dictionary(
        &mut self,
        layers: &[Layer],
        beside: &[&str],
        value: Dictionary<'_>,
        trail: &Trail<'_>,
    ) {
        for layer in layers
            .iter()
            .filter(|layer| layer.demand == Demand::Required)
        {
            for key in layer.keys.named {
                if key.presence == Presence::Required && value.get(key.name).is_none() {
                    let expected = a(key.shape.as_str());
                    let trail = trail.key(key.name);
                    self.report(
                        &trail,
                        ViolationKind::MissingKey,
                        expected,
                        "nothing".into(),
                    );
                }
            }
        }
        for (name, value) in value.entries() {
            if self.is_full() {
                return;
            }
            let trail = trail.key(name);
            match find(layers, name) {
                Some(key) => self.value(key, value, &trail),
                None if beside.contains(&name) => {}
                None => {
                    let found = a(value.look().as_str());
                    let expected = "no such key".to_owned();
                    self.report(&trail, ViolationKind::UnknownKey, expected, found);
                    self.anything(value, &trail);
                }
            }
        }
    }

    fn value(&mut self, key: &Key, value: View<'_>, trail: &Trail<'_>) {
        if trail.is_too_deep() {
            return self.too_deep(trail);
        }
        let rules = key.rules;
        match (key.shape, value.look()) {
            (Shape::Any, _) => self.anything(value, trail),
            (Shape::Boolean, Look::Boolean(_)) => {}
            (Shape::String, Look::String(text)) => self.string(rules, text, trail),
            (Shape::Integer, Look::Integer(number)) => self.integer(rules, number, trail),
            (Shape::Real, Look::Integer(number)) => self.real(rules, number as f64, trail),
            (Shape::Real, Look::Real(number)) => self.real(rules, number, trail),
            (Shape::Data, Look::Data(_)) | (Shape::Date, Look::Date(_)) => {}
            (Shape::Data, Look::String(text)) if value.is_json() => {
                if BASE64_STANDARD.decode(text).is_err() {
                    self.wrong_format("base64", trail);
                }
            }
            (Shape::Date, Look::String(text)) if value.is_json() => {
                if text.parse::<jiff::Timestamp>().is_err() {
                    self.wrong_format("a time as in RFC 3339", trail);
                }
            }
            (Shape::Word(words), Look::String(text)) => {
                let mut named = words.named.iter().map(|word| word.name);
                if words.others.is_none() && !named.any(|word| word == text) {
                    let names = words.named.iter().map(|word| word.name.to_owned());
                    self.not_in_list(names, shown(text), trail);
                }
            }
            (Shape::Array(item), Look::Array(items)) => self.array(rules, item, items, trail),
            (Shape::OneOrMore(item), Look::Array(items)) => self.array(rules, item, items, trail),
            (Shape::OneOrMore(item), _) => self.value(item, value, trail),
            (Shape::Dictionary(keys), Look::Dictionary(value)) => {
                self.dictionary(&[Layer::required(keys)], &[], value, trail);
            }
            (Shape::Variant(variants), Look::Dictionary(value)) => {
                self.variant(variants, value, trail);
            }
            (shape, other) => self.wrong_type(shape.as_str(), &other, trail),
        }
    }

    /// Where the schema leaves everything open, it still has to be something that can be written.
    fn anything(&mut self, value: View<'_>, trail: &Trail<'_>) {
        if trail.is_too_deep() {
            return self.too_deep(trail);
        }
        match value.look() {
            Look::Nothing => self.wrong_type("value", &Look::Nothing, trail),
            Look::Boolean(_)
            | Look::Integer(_)
            | Look::Real(_)
            | Look::String(_)
            | Look::Data(_)
            | Look::Date(_) => {}
            Look::Array(items) => {
                let mut items = items.items();
                while let (Some((index, value)), false) = (items.next(), self.is_full()) {
                    self.anything(value, &trail.index(index));
                }
            }
            Look::Dictionary(value) => {
                let mut entries = value.entries();
                while let (Some((name, value)), false) = (entries.next(), self.is_full()) {
                    self.anything(value, &trail.key(name));
                }
            }
        }
    }

    fn too_deep(&mut self, trail: &Trail<'_>) {
        let (expected, found) = ("an end".to_owned(), "more levels".to_owned());
        self.report(trail, ViolationKind::TooDeep, expected, found);
    }

    fn string(&mut self, rules: &Rules, text: &str, trail: &Trail<'_>) {
        if let List::Strings(list) = rules.list
            && !list.contains(&text)
        {
            let names = list.iter().map(|word| (*word).to_owned());
            self.not_in_list(names, shown(text), trail);
        }
        if let Some(format) = rules.format
            && !format.fits(text)
        {
            self.wrong_format(format.as_str(), trail);
        }
    }

    fn integer(&mut self, rules: &Rules, number: i128, trail: &Trail<'_>) {
        let (listed, names): (_, &dyn Fn() -> String) = match rules.list {
            List::Integers(list) => (
                Some(list.iter().any(|allowed| i128::from(*allowed) == number)),
                &|| join(list),
            ),
            List::Free | List::Strings(_) | List::Reals(_) => (None, &String::new),
        };
        let (inside, range): (_, &dyn Fn() -> String) = match rules.range {
            Range::Integers(least, most) => {
                let from = least.is_none_or(|least| number >= i128::from(least));
                let to = most.is_none_or(|most| number <= i128::from(most));
                (Some(from && to), &move || bounds(least, most))
            }
            Range::Free | Range::Reals(..) => (None, &String::new),
        };
        self.number((listed, names), (inside, range), &number, trail);
    }

    fn real(&mut self, rules: &Rules, number: f64, trail: &Trail<'_>) {
        let (listed, names): (_, &dyn Fn() -> String) = match rules.list {
            List::Reals(list) => (Some(list.contains(&number)), &|| join(list)),
            List::Free | List::Strings(_) | List::Integers(_) => (None, &String::new),
        };
        // What is no number is in no range.
        let (inside, range): (_, &dyn Fn() -> String) = match rules.range {
            Range::Reals(least, most) => {
                let from = least.is_none_or(|least| number >= least);
                let to = most.is_none_or(|most| number <= most);
                (Some(from && to), &move || bounds(least, most))
            }
            Range::Free | Range::Integers(..) => (None, &String::new),
        };
        self.number((listed, names), (inside, range), &number, trail);
    }

    /// A number, of which is known whether it is listed and whether it is inside the range, where there are such. A list and a range beside
    /// it allow what either allows: 0 for never, or 1 to 180 minutes.
    fn number(
        &mut self,
        (listed, names): (Option<bool>, &dyn Fn() -> String),
        (inside, range): (Option<bool>, &dyn Fn() -> String),
        number: &dyn ToString,
        trail: &Trail<'_>,
    ) {
        let (kind, expected) = match (listed, inside) {
            (Some(true), _) | (_, Some(true)) | (None, None) => return,
            (Some(false), None) => (ViolationKind::NotInList, format!("one of {}", names())),
            (None, Some(false)) => (ViolationKind::OutOfRange, range()),
            (Some(false), Some(false)) => {
                let expected = format!("{}, or {}", names(), range());
                (ViolationKind::OutOfRange, expected)
            }
        };
        self.report(trail, kind, expected, number.to_string());
    }

    fn array(&mut self, rules: &Rules, item: &Key, items: Array<'_>, trail: &Trail<'_>) {
        // Apple states the count at the array or at its item.
        if let Some((least, most)) = rules.count.or(item.rules.count) {
            let count = u32::try_from(items.len()).unwrap_or(u32::MAX);
            if count < least || count > most {
                let expected = format!("{} items", bounds(Some(least), Some(most)));
                let found = count.to_string();
                self.report(trail, ViolationKind::WrongCount, expected, found);
            }
        }
        for (index, value) in items.items() {
            if self.is_full() {
                return;
            }
            self.value(item, value, &trail.index(index));
        }
    }

    /// A dictionary of one of several kinds, which its `Item` tells.
    fn variant(&mut self, variants: &'static Keys, value: Dictionary<'_>, trail: &Trail<'_>) {
        let trail_of_item = trail.key("Item");
        let Some(item) = value.get("Item") else {
            let expected = a("string");
            let found = "nothing".to_owned();
            return self.report(&trail_of_item, ViolationKind::MissingKey, expected, found);
        };
        let Look::String(name) = item.look() else {
            return self.wrong_type("string", &item.look(), &trail_of_item);
        };
        let variant = variants.named.iter().find(|key| key.name == name);
        match variant.map(|key| key.shape) {
            Some(Shape::Dictionary(keys)) => {
                self.dictionary(&[Layer::required(keys)], &[], value, trail);
            }
            Some(_) | None => {
                let names = variants.named.iter().map(|key| key.name.to_owned());
                self.not_in_list(names, shown(name), &trail_of_item);
            }
        }
    }

    fn not_in_list(
        &mut self,
        names: impl Iterator<Item = String>,
        found: String,
        trail: &Trail<'_>,
    ) {
        let names: Vec<_> = names.collect();
        let expected = format!("one of {}", names.join(", "));
        self.report(trail, ViolationKind::NotInList, expected, found);
    }

    fn wrong_format(&mut self, expected: &str, trail: &Trail<'_>) {
        let found = "text that is none".to_owned();
        self.report(trail, ViolationKind::WrongFormat, expected.into(), found);
    }
}

fn find(layers: &[Layer], name: &str) -> Option<&'static Key> {
    let named = |layer: &Layer| layer.keys.named.iter().find(|key| key.name == name);
    let named = layers.iter().find_map(named);
    named.or_else(|| layers.iter().find_map(|layer| layer.keys.others))
}

/// A word where the schema lists words, cut when it is long.
fn shown(text: &str) -> String {
    let mut shown: String = text.chars().take(MAX_SHOWN_WORD_CHARS).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    format!("{shown:?}")
}

fn join<T: ToString>(list: &[T]) -> String {
    let names: Vec<_> = list.iter().map(T::to_string).collect();
    names.join(", ")
}

fn bounds<T: ToString>(least: Option<T>, most: Option<T>) -> String {
    match (least.map(|n| n.to_string()), most.map(|n| n.to_string())) {
        (Some(least), Some(most)) if least == most => least,
        (Some(least), Some(most)) => format!("{least} to {most}"),
        (Some(least), None) => format!("{least} or more"),
        (None, Some(most)) => format!("{most} or less"),
        (None, None) => "any number".into(),
    }
}

fn a(what: &str) -> String {
    match what {
        "nothing" | "data" | "one or array" => what.into(),
        "integer" | "array" | "any" => format!("an {what}"),
        what => format!("a {what}"),
    }
}
