//! One view of a plist and of a JSON value, so that there is one engine for both.

use crate::plist;

/// A value that is looked at: a plist's or a JSON document's.
///
/// JSON has no data and no dates; where the schema wants one, text in base64 or as RFC 3339 is taken for it.
#[derive(Clone, Copy, Debug)]
pub enum View<'a> {
    /// Of a property list.
    Plist(&'a plist::Value),
    /// A whole dictionary of a property list.
    PlistDictionary(&'a plist::Dictionary),
    /// Of a JSON document.
    Json(&'a serde_json::Value),
    /// A whole object of a JSON document.
    JsonObject(&'a serde_json::Map<String, serde_json::Value>),
}

impl<'a> From<&'a plist::Value> for View<'a> {
    fn from(value: &'a plist::Value) -> Self {
        Self::Plist(value)
    }
}

impl<'a> From<&'a plist::Dictionary> for View<'a> {
    fn from(dictionary: &'a plist::Dictionary) -> Self {
        Self::PlistDictionary(dictionary)
    }
}

impl<'a> From<&'a serde_json::Value> for View<'a> {
    fn from(value: &'a serde_json::Value) -> Self {
        Self::Json(value)
    }
}

impl<'a> From<&'a serde_json::Map<String, serde_json::Value>> for View<'a> {
    fn from(object: &'a serde_json::Map<String, serde_json::Value>) -> Self {
        Self::JsonObject(object)
    }
}

/// What a value is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Look<'a> {
    /// JSON's `null`, or what else no message can hold.
    Nothing,
    Boolean(bool),
    /// Every whole number that a plist or JSON can hold fits.
    Integer(i128),
    Real(f64),
    String(&'a str),
    Data(&'a [u8]),
    Date(plist::Date),
    Array(Array<'a>),
    Dictionary(Dictionary<'a>),
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Array<'a> {
    Plist(&'a [plist::Value]),
    Json(&'a [serde_json::Value]),
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Dictionary<'a> {
    Plist(&'a plist::Dictionary),
    Json(&'a serde_json::Map<String, serde_json::Value>),
}

impl<'a> View<'a> {
    pub(super) fn look(self) -> Look<'a> {
        match self {
            Self::Plist(value) => look_at_plist(value),
            Self::PlistDictionary(dictionary) => Look::Dictionary(Dictionary::Plist(dictionary)),
            Self::Json(value) => look_at_json(value),
            Self::JsonObject(object) => Look::Dictionary(Dictionary::Json(object)),
        }
    }

    /// Whether the value comes from JSON, where text stands for data and dates.
    pub(super) fn is_json(self) -> bool {
        match self {
            Self::Plist(_) | Self::PlistDictionary(_) => false,
            Self::Json(_) | Self::JsonObject(_) => true,
        }
    }
}

fn look_at_plist(value: &plist::Value) -> Look<'_> {
    match value {
        plist::Value::Array(items) => Look::Array(Array::Plist(items)),
        plist::Value::Dictionary(dictionary) => Look::Dictionary(Dictionary::Plist(dictionary)),
        plist::Value::Boolean(truth) => Look::Boolean(*truth),
        plist::Value::Data(bytes) => Look::Data(bytes),
        plist::Value::Date(date) => Look::Date(*date),
        plist::Value::Real(number) => Look::Real(*number),
        plist::Value::Integer(number) => {
            let signed = number.as_signed().map(i128::from);
            let unsigned = number.as_unsigned().map(i128::from);
            signed.or(unsigned).map_or(Look::Nothing, Look::Integer)
        }
        plist::Value::String(text) => Look::String(text),
        // A reference of a keyed archive, and what the crate may add.
        _ => Look::Nothing,
    }
}

fn look_at_json(value: &serde_json::Value) -> Look<'_> {
    match value {
        serde_json::Value::Null => Look::Nothing,
        serde_json::Value::Bool(truth) => Look::Boolean(*truth),
        serde_json::Value::Number(number) => {
            let signed = number.as_i64().map(i128::from);
            match signed.or(number.as_u64().map(i128::from)) {
                Some(number) => Look::Integer(number),
                None => number.as_f64().map_or(Look::Nothing, Look::Real),
            }
        }
        serde_json::Value::String(text) => Look::String(text),
        serde_json::Value::Array(items) => Look::Array(Array::Json(items)),
        serde_json::Value::Object(object) => Look::Dictionary(Dictionary::Json(object)),
    }
}

impl<'a> Look<'a> {
    pub(super) fn dictionary(self) -> Option<Dictionary<'a>> {
        match self {
            Self::Dictionary(dictionary) => Some(dictionary),
            Self::Nothing
            | Self::Boolean(_)
            | Self::Integer(_)
            | Self::Real(_)
            | Self::String(_)
            | Self::Data(_)
            | Self::Date(_)
            | Self::Array(_) => None,
        }
    }

    /// The stable name of what was found.
    pub(super) fn as_str(&self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Boolean(_) => "boolean",
            Self::Integer(_) => "integer",
            Self::Real(_) => "real",
            Self::String(_) => "string",
            Self::Data(_) => "data",
            Self::Date(_) => "date",
            Self::Array(_) => "array",
            Self::Dictionary(_) => "dictionary",
        }
    }
}

impl<'a> Array<'a> {
    pub(super) fn len(self) -> usize {
        match self {
            Self::Plist(items) => items.len(),
            Self::Json(items) => items.len(),
        }
    }

    pub(super) fn get(self, index: usize) -> Option<View<'a>> {
        match self {
            Self::Plist(items) => items.get(index).map(View::Plist),
            Self::Json(items) => items.get(index).map(View::Json),
        }
    }

    pub(super) fn items(self) -> impl Iterator<Item = (usize, View<'a>)> {
        (0..self.len()).filter_map(move |index| Some((index, self.get(index)?)))
    }
}

impl<'a> Dictionary<'a> {
    pub(super) fn get(self, name: &str) -> Option<View<'a>> {
        match self {
            Self::Plist(dictionary) => dictionary.get(name).map(View::Plist),
            Self::Json(object) => object.get(name).map(View::Json),
        }
    }

    pub(super) fn text(self, name: &str) -> Option<&'a str> {
        match self.get(name)?.look() {
            Look::String(text) => Some(text),
            Look::Nothing
            | Look::Boolean(_)
            | Look::Integer(_)
            | Look::Real(_)
            | Look::Data(_)
            | Look::Date(_)
            | Look::Array(_)
            | Look::Dictionary(_) => None,
        }
    }

    /// Every entry, in the order of the document.
    pub(super) fn entries(self) -> Entries<'a> {
        match self {
            Self::Plist(dictionary) => Entries::Plist(dictionary.iter()),
            Self::Json(object) => Entries::Json(object.iter()),
        }
    }
}

pub(super) enum Entries<'a> {
    Plist(::plist::dictionary::Iter<'a>),
    Json(serde_json::map::Iter<'a>),
}

impl<'a> Iterator for Entries<'a> {
    type Item = (&'a str, View<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        match self {
            Self::Plist(entries) => {
                let (name, value) = entries.next()?;
                Some((name, View::Plist(value)))
            }
            Self::Json(entries) => {
                let (name, value) = entries.next()?;
                Some((name, View::Json(value)))
            }
        }
    }
}
