//! The catalogue as JSON, for user interfaces and for other languages.

use serde_json::{Map, Value, json};

use super::{
    Introduced, Key, Keys, List, Object, Presence, Range, Rules, Scalar, Shape, SharedIpad, Support,
};

impl Object {
    /// Everything that the catalogue knows of the object, as a JSON object.
    ///
    /// ```json
    /// { "family": "commands", "name": "DeviceLock", "file": "device.lock",
    ///   "availability": { "iOS": { "introduced": "4.0", "access_right": "AllowPasscodeRemovalAndLock", … }, "tvOS": { "introduced": null } },
    ///   "keys": [ { "name": "PIN", "type": "string", "presence": "optional", "availability": { "iOS": { "introduced": null } } } ],
    ///   "response": [ … ] }
    /// ```
    ///
    /// `introduced: null` means never. The availability of a key has only what differs from the key above it. An array has its `item`, a
    /// dictionary its `keys` and perhaps `others` (the shape of every other key), text that must be one of several names its `words`, a
    /// dictionary of several kinds its `variants`. Keys that contain themselves end with `"recursive": true`.
    pub fn describe(&self) -> Value {
        let mut object = Map::new();
        let mut put = |name: &str, value: Value| object.insert(name.to_owned(), value);
        put("family", self.family.as_str().into());
        put("name", self.name.into());
        put("file", self.file.into());
        put("availability", availability(self.supports));
        put("keys", named(self.keys, &mut Vec::new()));
        if let Some(others) = self.keys.others {
            put("others", key(others, &mut Vec::new()));
        }
        if let Some(apply) = self.apply {
            put("apply", apply.as_str().into());
        }
        if let Some(response) = self.response {
            put("response", named(response, &mut Vec::new()));
        }
        if !self.status_items.is_empty() {
            put("status_items", json!(self.status_items));
        }
        if !self.reasons.is_empty() {
            let reasons = self.reasons.iter();
            let reasons = reasons.map(|reason| {
                let details = reason.details.iter();
                let details: Vec<_> = details.map(|detail| key(detail, &mut Vec::new())).collect();
                json!({ "code": reason.code, "details": details })
            });
            put("reasons", reasons.collect());
        }
        Value::Object(object)
    }
}

type Above = Vec<&'static Keys>;

fn named(keys: &'static Keys, above: &mut Above) -> Value {
    keys.named.iter().map(|named| key(named, above)).collect()
}

fn key(described: &'static Key, above: &mut Above) -> Value {
    let Key {
        name,
        shape,
        presence,
        supports,
        rules,
    } = described;
    let mut object = Map::new();
    object.insert("name".into(), (*name).into());
    object.insert("type".into(), shape.as_str().into());
    match presence {
        Presence::Required => object.insert("presence".into(), "required".into()),
        Presence::Optional => object.insert("presence".into(), "optional".into()),
        Presence::Unsaid => None,
    };
    if !supports.is_empty() {
        object.insert("availability".into(), availability(supports));
    }
    describe_rules(rules, &mut object);
    describe_shape(shape, above, &mut object);
    Value::Object(object)
}

fn describe_shape(shape: &Shape, above: &mut Above, object: &mut Map<String, Value>) {
    let (name, keys) = match shape {
        Shape::String
        | Shape::Integer
        | Shape::Real
        | Shape::Boolean
        | Shape::Date
        | Shape::Data
        | Shape::Any => return,
        Shape::Array(item) | Shape::OneOrMore(item) => {
            object.insert("item".into(), key(item, above));
            return;
        }
        Shape::Word(keys) => ("words", *keys),
        Shape::Variant(keys) => ("variants", *keys),
        Shape::Dictionary(keys) => ("keys", *keys),
    };
    if above.iter().any(|known| std::ptr::eq(*known, keys)) {
        object.insert("recursive".into(), true.into());
        return;
    }
    above.push(keys);
    object.insert(name.into(), named(keys, above));
    if let Some(others) = keys.others {
        object.insert("others".into(), key(others, above));
    }
    above.pop();
}

fn describe_rules(rules: &Rules, object: &mut Map<String, Value>) {
    let mut put = |name: &str, value: Value| object.insert(name.to_owned(), value);
    match rules.list {
        List::Free => {}
        List::Strings(list) => drop(put("list", json!(list))),
        List::Integers(list) => drop(put("list", json!(list))),
        List::Reals(list) => drop(put("list", json!(list))),
    }
    match rules.range {
        Range::Free => {}
        Range::Integers(least, most) => drop(put("range", json!({ "min": least, "max": most }))),
        Range::Reals(least, most) => drop(put("range", json!({ "min": least, "max": most }))),
    }
    if let Some(value) = rules.default {
        put("default", scalar(value));
    }
    if let Some(format) = rules.format {
        put("format", format.as_str().into());
    }
    if let Some((least, most)) = rules.count {
        put("count", json!({ "min": least, "max": most }));
    }
    if let Some(combine) = rules.combine {
        put("combine", combine.as_str().into());
    }
    if !rules.assets.is_empty() {
        put("asset_types", json!(rules.assets));
    }
    if !rules.media_types.is_empty() {
        put("media_types", json!(rules.media_types));
    }
}

fn scalar(value: Scalar) -> Value {
    match value {
        Scalar::String(text) => text.into(),
        Scalar::Integer(number) => number.into(),
        Scalar::Real(number) => number.into(),
        Scalar::Boolean(truth) => truth.into(),
    }
}

fn availability(supports: &[Support]) -> Value {
    let supports = supports.iter();
    let platforms = supports.map(|support| (support.platform.as_str().to_owned(), one(support)));
    Value::Object(platforms.collect())
}

fn one(support: &Support) -> Value {
    let mut object = Map::new();
    let mut put = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            object.insert(name.to_owned(), value);
        }
    };
    let introduced = support.introduced.map(|introduced| match introduced {
        Introduced::Never => Value::Null,
        Introduced::In(version) => version.to_string().into(),
    });
    put("introduced", introduced);
    put("deprecated", support.deprecated.map(text));
    put("removed", support.removed.map(text));
    let right = support.access_right.map(|right| right.as_str().into());
    put("access_right", right);
    for (name, value) in [
        ("multiple", support.multiple),
        ("device_channel", support.device_channel),
        ("user_channel", support.user_channel),
        ("supervised", support.supervised),
        ("requires_ade", support.requires_ade),
        ("user_approved", support.user_approved),
        ("manual_install", support.manual_install),
        ("always_skippable", support.always_skippable),
    ] {
        put(name, value.map(Value::from));
    }
    let enrollments = support.enrollments.map(|kinds| {
        let words = kinds.iter().map(|kind| Value::from(kind.as_str()));
        words.collect()
    });
    put("enrollments", enrollments);
    put("scopes", support.scopes.map(scopes));
    put("shared_ipad", shared(&support.shared_ipad));
    let mode = support.user_enrollment.map(|mode| mode.as_str().into());
    put("user_enrollment", mode);
    Value::Object(object)
}

fn shared(shared: &SharedIpad) -> Option<Value> {
    let SharedIpad {
        mode,
        device_channel,
        user_channel,
        scopes: allowed,
    } = shared;
    let mut object = Map::new();
    let mut put = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            object.insert(name.to_owned(), value);
        }
    };
    put("mode", mode.map(|mode| mode.as_str().into()));
    put("device_channel", device_channel.map(Value::from));
    put("user_channel", user_channel.map(Value::from));
    put("scopes", allowed.map(scopes));
    (!object.is_empty()).then_some(Value::Object(object))
}

fn scopes(scopes: super::Scopes) -> Value {
    let words = scopes.iter().map(|scope| Value::from(scope.as_str()));
    words.collect()
}

fn text(version: super::OsVersion) -> Value {
    version.to_string().into()
}
