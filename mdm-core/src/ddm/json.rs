//! JSON from outside, bounded; and the one form in which a declaration's content is kept.

use std::{
    cell::{Cell, RefCell},
    fmt,
};

use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
pub use serde_json::{Map, Value};

/// The keys of a JSON object.
pub type Object = Map<String, Value>;

/// What a JSON document may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct JsonLimits {
    /// Bytes.
    pub(super) bytes: usize,
    /// Objects and arrays in each other.
    pub(super) depth: usize,
    /// Values of all kinds, keys not counted.
    pub(super) values: usize,
}

/// Why bytes are no JSON that is taken. No message shows a value.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JsonError {
    /// Too many bytes.
    #[error("the JSON has {bytes} bytes, {limit} are allowed")]
    TooLarge {
        /// How many there are.
        bytes: usize,
        /// How many may be.
        limit: usize,
    },
    /// Objects and arrays too deep in each other.
    #[error("the JSON is nested more than {0} deep")]
    TooDeep(usize),
    /// Too many values.
    #[error("the JSON has more than {0} values")]
    TooManyValues(usize),
    /// An object has a key twice. Which of the two a device would take is not known.
    #[error("an object of the JSON has the key {0:?} twice")]
    DuplicateKey(String),
    /// A number that cannot be kept exactly: 2^64 or more.
    #[error("a number of the JSON has more than 64 bits")]
    Number,
    /// The whole is no object.
    #[error("the JSON is no object")]
    NotAnObject,
    /// Not JSON.
    #[error("not JSON: an error in line {line}, column {column}")]
    Syntax {
        /// Counted from 1.
        line: usize,
        /// Counted from 1.
        column: usize,
    },
}

/// Reads an object within limits, no key twice.
pub(super) fn read_object(bytes: &[u8], limits: JsonLimits) -> Result<Object, JsonError> {
    if bytes.len() > limits.bytes {
        return Err(JsonError::TooLarge {
            bytes: bytes.len(),
            limit: limits.bytes,
        });
    }
    let state = State {
        limits,
        values: Cell::new(0),
        fault: RefCell::new(None),
    };
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let read = Bounded {
        state: &state,
        depth: 0,
    }
    .deserialize(&mut reader)
    .and_then(|value| reader.end().map(|()| value));
    match read {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err(JsonError::NotAnObject),
        Err(error) => Err(state.fault.take().unwrap_or(JsonError::Syntax {
            line: error.line(),
            column: error.column(),
        })),
    }
}

/// The same value with its numbers in the form in which they are kept: see [`canonical`].
pub(super) fn normalise(object: Object, limits: JsonLimits) -> Result<Object, JsonError> {
    // A caller's own value may be of any depth; through text it passes the same gate as everyone's.
    if is_deeper(&object, limits.depth) {
        return Err(JsonError::TooDeep(limits.depth));
    }
    read_object(canonical(&object).as_bytes(), limits)
}

/// Whether there are more levels than `depth`, found without going further down.
fn is_deeper(object: &Object, depth: usize) -> bool {
    fn below(value: &Value, left: usize) -> bool {
        let Some(left) = left.checked_sub(1) else {
            return value.is_object() || value.is_array();
        };
        match value {
            Value::Object(object) => object.values().any(|inner| below(inner, left)),
            Value::Array(items) => items.iter().any(|inner| below(inner, left)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
        }
    }
    object
        .values()
        .any(|inner| below(inner, depth.saturating_sub(1)))
}

/// The canonical text: no space, keys sorted by their UTF-16 units, the shortest escapes (RFC 8785, 3.2).
///
/// Two things differ from RFC 8785, which makes every number a double. Whole numbers of up to 64 bits are exact, however they were
/// written (`1`, `1.0` and `1e0` are one number, `-0` is `0`); other numbers are the nearest double, in the shortest decimal text that
/// reads back as the same. Larger numbers do not get in.
pub(super) fn canonical(object: &Object) -> String {
    let mut out = String::new();
    write_object(object, &mut out);
    out
}

fn write(value: &Value, out: &mut String) {
    match value {
        Value::Object(object) => write_object(object, out),
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write(item, out);
            }
            out.push(']');
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            out.push_str(&value.to_string());
        }
    }
}

fn write_object(object: &Object, out: &mut String) {
    let mut members: Vec<(&String, &Value)> = object.iter().collect();
    members.sort_by(|(left, _), (right, _)| left.encode_utf16().cmp(right.encode_utf16()));
    out.push('{');
    for (index, (key, value)) in members.into_iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        out.push_str(&text(key));
        out.push(':');
        write(value, out);
    }
    out.push('}');
}

/// A string as JSON, quotes included.
pub(super) fn text(string: &str) -> String {
    Value::from(string).to_string()
}

struct State {
    limits: JsonLimits,
    values: Cell<usize>,
    /// What serde's error cannot carry.
    fault: RefCell<Option<JsonError>>,
}

#[derive(Clone, Copy)]
struct Bounded<'s> {
    state: &'s State,
    depth: usize,
}

impl Bounded<'_> {
    fn fail<E: serde::de::Error>(&self, fault: JsonError) -> E {
        self.state.fault.replace(Some(fault));
        E::custom("outside the limits")
    }

    fn deeper<E: serde::de::Error>(&self) -> Result<Self, E> {
        let limit = self.state.limits.depth;
        if self.depth >= limit {
            return Err(self.fail(JsonError::TooDeep(limit)));
        }
        Ok(Self {
            depth: self.depth + 1,
            ..*self
        })
    }
}

impl<'de> DeserializeSeed<'de> for Bounded<'_> {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, reader: D) -> Result<Value, D::Error> {
        let count = self.state.values.get() + 1;
        let limit = self.state.limits.values;
        if count > limit {
            return Err(self.fail(JsonError::TooManyValues(limit)));
        }
        self.state.values.set(count);
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Bounded<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        const BITS_64: f64 = 18_446_744_073_709_551_616.0;
        const BITS_63: f64 = 9_223_372_036_854_775_808.0;
        if value.fract() == 0.0 && (-BITS_63..0.0).contains(&value) {
            return Ok((value as i64).into());
        }
        if value.fract() == 0.0 && (0.0..BITS_64).contains(&value) {
            return Ok((value as u64).into());
        }
        if !value.is_finite() || value.fract() == 0.0 {
            return Err(self.fail(JsonError::Number));
        }
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let inner = self.deeper()?;
        let mut read = Vec::new();
        while let Some(item) = items.next_element_seed(inner)? {
            read.push(item);
        }
        Ok(Value::Array(read))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let inner = self.deeper()?;
        let mut object = Object::new();
        while let Some(key) = members.next_key::<String>()? {
            if object.contains_key(&key) {
                return Err(self.fail(JsonError::DuplicateKey(key)));
            }
            let value = members.next_value_seed(inner)?;
            object.insert(key, value);
        }
        Ok(Value::Object(object))
    }
}
