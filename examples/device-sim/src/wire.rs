//! Small helpers to write and read property lists.

use jiff::Timestamp;
use plist::{Date, Dictionary, Value};

/// Chained building of a dictionary, in the order of the calls.
pub(crate) trait Put {
    /// Adds a key.
    fn put(self, key: &str, value: impl Into<Value>) -> Self;
    /// Adds a key when there is a value.
    fn put_some(self, key: &str, value: Option<impl Into<Value>>) -> Self;
    /// Adds all keys of another dictionary.
    fn put_all(self, others: Dictionary) -> Self;
}

impl Put for Dictionary {
    fn put(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.insert(key.to_owned(), value.into());
        self
    }

    fn put_some(self, key: &str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.put(key, value),
            None => self,
        }
    }

    fn put_all(mut self, others: Dictionary) -> Self {
        for (key, value) in others {
            self.insert(key, value);
        }
        self
    }
}

/// The dictionary as an XML property list.
pub(crate) fn encode(dictionary: Dictionary) -> Vec<u8> {
    let mut body = Vec::with_capacity(2048);
    // Writing to memory fails for one reason only: a value that no property list can hold
    // (a date out of range), and the simulator makes none.
    Value::Dictionary(dictionary)
        .to_writer_xml(&mut body)
        .expect("the simulator's own values can be written as XML");
    body
}

/// Bytes as a `<data>` value.
pub(crate) fn data(bytes: &[u8]) -> Value {
    Value::Data(bytes.to_vec())
}

/// A time as a `<date>` value.
pub(crate) fn date(at: Timestamp) -> Value {
    Value::Date(Date::from(std::time::SystemTime::from(at)))
}

/// Strings as an array.
pub(crate) fn strings<'a>(items: impl IntoIterator<Item = &'a str>) -> Value {
    Value::Array(items.into_iter().map(Value::from).collect())
}

/// Dictionaries as an array.
pub(crate) fn dictionaries(items: impl IntoIterator<Item = Dictionary>) -> Value {
    Value::Array(items.into_iter().map(Value::Dictionary).collect())
}
