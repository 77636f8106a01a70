//! What bounds a value.

/// What bounds a value. Most keys have none of it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Rules {
    /// The only values allowed.
    pub list: List,
    /// Least and greatest, both allowed.
    pub range: Range,
    /// What a device assumes when the key is missing.
    pub default: Option<Scalar>,
    /// How text has to look.
    pub format: Option<Format>,
    /// How many items the array may have: least and most.
    pub count: Option<(u32, u32)>,
    /// How the key of several configurations becomes one value.
    pub combine: Option<Combine>,
    /// The types of asset declaration whose identifier the text may be.
    pub assets: &'static [&'static str],
    /// The media types that the asset's data may have.
    pub media_types: &'static [&'static str],
}

impl Rules {
    /// Nothing.
    pub(crate) const NONE: Self = Self {
        list: List::Free,
        range: Range::Free,
        default: None,
        format: None,
        count: None,
        combine: None,
        assets: &[],
        media_types: &[],
    };
}

/// The values that are allowed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum List {
    /// Not a matter of a list.
    Free,
    /// One of these texts.
    Strings(&'static [&'static str]),
    /// One of these whole numbers.
    Integers(&'static [i64]),
    /// One of these numbers.
    Reals(&'static [f64]),
}

/// Least and greatest value, both allowed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Range {
    /// Not a matter of a range.
    Free,
    /// Whole numbers.
    Integers(Option<i64>, Option<i64>),
    /// Numbers.
    Reals(Option<f64>, Option<f64>),
}

/// A plain value of the schema.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scalar {
    /// Text.
    String(&'static str),
    /// A whole number.
    Integer(i64),
    /// A number.
    Real(f64),
    /// True or false.
    Boolean(bool),
}

/// How the key of several combined configurations becomes one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Combine {
    /// True when one is.
    BooleanOr,
    /// True when all are.
    BooleanAnd,
    /// The least.
    NumberMin,
    /// The greatest.
    NumberMax,
    /// The one that comes first in the list of allowed values.
    EnumFirst,
    /// The one that comes last in the list of allowed values.
    EnumLast,
    /// The first that is processed.
    First,
    /// All items, one after the other.
    ArrayAppend,
    /// All items, each once.
    SetUnion,
    /// The items that all have.
    SetIntersection,
}

impl Combine {
    /// Apple's word.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::BooleanOr => "boolean-or",
            Self::BooleanAnd => "boolean-and",
            Self::NumberMin => "number-min",
            Self::NumberMax => "number-max",
            Self::EnumFirst => "enum-first",
            Self::EnumLast => "enum-last",
            Self::First => "first",
            Self::ArrayAppend => "array-append",
            Self::SetUnion => "set-union",
            Self::SetIntersection => "set-intersection",
        }
    }
}

/// How text has to look. The schema has five regular expressions and three names; each is a small function here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// Five groups of 8, 4, 4, 4 and 12 digits or letters (Apple's expression asks for no hexadecimal digits).
    Uuid,
    /// Begins with `https://`.
    HttpsUrl,
    /// Six pairs of hexadecimal digits, divided by colons.
    MacAddress,
    /// Six or nine digits or letters.
    RoamingConsortium,
    /// Six decimal digits.
    SixDigits,
    /// A host's name or address.
    HostName,
    /// A URL.
    Url,
    /// RFC 3339 with an offset and without a fraction.
    Timestamp,
}

impl Format {
    /// The stable name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Uuid => "uuid",
            Self::HttpsUrl => "https-url",
            Self::MacAddress => "mac-address",
            Self::RoamingConsortium => "roaming-consortium",
            Self::SixDigits => "six-digits",
            Self::HostName => "hostname",
            Self::Url => "url",
            Self::Timestamp => "timestamp",
        }
    }
}
