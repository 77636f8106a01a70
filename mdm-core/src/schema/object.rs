//! The tables' own types: objects, keys and the shapes of values.

use super::{Rules, Support};

/// Which kind of message an object is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// A command: what stands in `Command`, and what comes back.
    Command,
    /// A payload of a configuration profile.
    Profile,
    /// The `Payload` of a declaration.
    Declaration,
    /// The JSON document that a credential asset points to.
    Credential,
    /// A status item: its one key has the item's whole name.
    Status,
    /// What device and server exchange about declarations.
    Protocol,
    /// A check-in message and its answer.
    CheckIn,
    /// The body of an answer with HTTP status 403.
    Error,
    /// Documents that belong to none of these: `MachineInfo`, the manifest of an app, the names of skip keys, …
    Other,
}

impl Family {
    /// Every family.
    pub const ALL: [Self; 9] = [
        Self::Command,
        Self::Profile,
        Self::Declaration,
        Self::Credential,
        Self::Status,
        Self::Protocol,
        Self::CheckIn,
        Self::Error,
        Self::Other,
    ];

    /// The family's stable name, in the plural and in lower case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Command => "commands",
            Self::Profile => "profiles",
            Self::Declaration => "declarations",
            Self::Credential => "credentials",
            Self::Status => "status",
            Self::Protocol => "protocol",
            Self::CheckIn => "check-ins",
            Self::Error => "errors",
            Self::Other => "other",
        }
    }

    /// The family with this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|family| family.as_str() == name)
    }
}

/// One object of Apple's schema.
#[derive(Debug)]
#[non_exhaustive]
pub struct Object {
    /// Its family.
    pub family: Family,
    /// `RequestType`, `PayloadType`, `Type`, the status item's name, the error's code. Two payload types have several: Apple divides their keys among files.
    pub name: &'static str,
    /// The name of Apple's file without `.yaml`, unique within the family: `device.lock`, `com.apple.MCX(WiFi)`.
    pub file: &'static str,
    /// Where it may be used. A platform that is not named is not spoken of.
    pub supports: &'static [Support],
    /// How several configurations of this type are applied (declarations).
    pub apply: Option<Apply>,
    /// The keys of what is sent, or of the content.
    pub keys: &'static Keys,
    /// The keys of what comes back, beside those that every answer has.
    pub response: Option<&'static Keys>,
    /// With which codes a status report may explain itself here.
    pub reasons: &'static [Reason],
    /// The status items that tell how a declaration fares.
    pub status_items: &'static [&'static str],
}

impl Object {
    /// What the tables leave out.
    pub(crate) const EMPTY: Self = Self {
        family: Family::Other,
        name: "",
        file: "",
        supports: &[],
        apply: None,
        keys: &Keys::NONE,
        response: None,
        reasons: &[],
        status_items: &[],
    };
}

/// How several configurations of one type are applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Apply {
    /// Only one of them counts.
    Single,
    /// Each for itself.
    Multiple,
    /// All become one, key by key ([`Combine`](super::Combine)).
    Combined,
}

impl Apply {
    /// Apple's word.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Single => "single",
            Self::Multiple => "multiple",
            Self::Combined => "combined",
        }
    }
}

/// A code with which a status report explains itself.
#[derive(Debug)]
#[non_exhaustive]
pub struct Reason {
    /// `Error.ConfigurationFailed`, `Info.Predicate`, …
    pub code: &'static str,
    /// The keys of its details.
    pub details: &'static [Key],
}

impl Reason {
    pub(crate) const fn of(code: &'static str, details: &'static [Key]) -> Self {
        Self { code, details }
    }
}

/// The keys of a dictionary.
#[derive(Debug)]
#[non_exhaustive]
pub struct Keys {
    /// Those with a name, in Apple's order.
    pub named: &'static [Key],
    /// The shape of the values under every other name; its own name is Apple's placeholder. `None`: there should be no others.
    pub others: Option<&'static Key>,
}

impl Keys {
    /// No keys at all.
    pub(crate) const NONE: Self = Self {
        named: &[],
        others: None,
    };

    /// Any keys with any values.
    pub(crate) const ANYTHING: Self = Self {
        named: &[],
        others: Some(&Key::ANYTHING),
    };

    /// The key with this name, or the one that stands for every other.
    pub fn find(&self, name: &str) -> Option<&'static Key> {
        let named = self.named.iter().find(|key| key.name == name);
        named.or(self.others)
    }

    /// Every key, the one that stands for all others last.
    pub fn all(&self) -> impl Iterator<Item = &'static Key> {
        self.named.iter().chain(self.others)
    }
}

/// One key.
#[derive(Debug)]
#[non_exhaustive]
pub struct Key {
    /// As on the wire. The name of an array's item never goes over the wire.
    pub name: &'static str,
    /// What the value looks like.
    pub shape: Shape,
    /// Whether it has to be there.
    pub presence: Presence,
    /// Where its availability differs from that of the key above it.
    pub supports: &'static [Support],
    /// What bounds the value.
    pub rules: &'static Rules,
}

impl Key {
    /// Whatever there is; and what the tables leave out.
    pub(crate) const ANYTHING: Self = Self {
        name: "ANY",
        shape: Shape::Any,
        presence: Presence::Unsaid,
        supports: &[],
        rules: &Rules::NONE,
    };
}

/// Whether a key has to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Presence {
    /// It has to.
    Required,
    /// It may be left out.
    Optional,
    /// The schema does not say: it is an item of an array, or stands in an answer.
    Unsaid,
}

/// What a value looks like.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A number; a whole one will do.
    Real,
    /// True or false.
    Boolean,
    /// A `<date>`; in JSON, text as RFC 3339 has it.
    Date,
    /// `<data>`; in JSON, text in base64.
    Data,
    /// Anything.
    Any,
    /// Text that is the name of one of these keys, each with an availability of its own.
    Word(&'static Keys),
    /// An array of this.
    Array(&'static Key),
    /// A dictionary with the keys of one of these, which has that one's name as its `Item`.
    Variant(&'static Keys),
    /// One of this, or an array of it.
    OneOrMore(&'static Key),
    /// A dictionary.
    Dictionary(&'static Keys),
}

impl Shape {
    /// The stable name of the type: `string`, `array`, `dictionary`, …
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::String | Self::Word(_) => "string",
            Self::Integer => "integer",
            Self::Real => "real",
            Self::Boolean => "boolean",
            Self::Date => "date",
            Self::Data => "data",
            Self::Any => "any",
            Self::Array(_) => "array",
            Self::Variant(_) | Self::Dictionary(_) => "dictionary",
            Self::OneOrMore(item) => match item.shape {
                Self::String | Self::Word(_) => "string or array",
                Self::Integer
                | Self::Real
                | Self::Boolean
                | Self::Date
                | Self::Data
                | Self::Any
                | Self::Array(_)
                | Self::Variant(_)
                | Self::OneOrMore(_)
                | Self::Dictionary(_) => "one or array",
            },
        }
    }
}
