//! Apple's schema as the generator holds it: what every emitter reads.
//!
//! A [`Schema`] has the objects of all families, in the order of their files, and an arena of [`Group`]s: each `subkeys` (and each
//! `payloadkeys`, `responsekeys`) of the files is one group, named by its [`GroupId`]. Groups that the files share through an anchor are one
//! group here, so a group can contain itself: whoever walks the arena keeps track of where it has been.
//!
//! What the files leave to the reader is decided here once: `subkeys` of an array are the shape of its items, those of a string its words,
//! a key called `ANY` stands for every name ([`Group::others`]).

use std::collections::BTreeSet;

/// The whole schema.
#[derive(Debug, Default)]
pub(crate) struct Schema {
    /// Sorted by family, then by file.
    pub objects: Vec<Object>,
    groups: Vec<Group>,
}

/// Which kind of message an object is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Family {
    Command,
    Profile,
    Declaration,
    /// The data that a credential asset points to.
    Credential,
    Status,
    /// What device and server exchange about declarations.
    Protocol,
    CheckIn,
    /// The body of a refusal.
    Error,
    Other,
}

/// One file: a command, a payload, a declaration, a status item, …
#[derive(Debug)]
pub(crate) struct Object {
    pub family: Family,
    /// `RequestType`, `PayloadType`, `Type`, the status item's name, the error's code. Not unique among profiles.
    pub name: String,
    /// The file's name without `.yaml`: unique within the family.
    pub file: String,
    pub supports: Vec<Support>,
    pub apply: Option<Apply>,
    /// What is sent (commands), or the content (everything else).
    pub keys: Option<GroupId>,
    /// What comes back, beside the keys of every answer.
    pub response: Option<GroupId>,
    /// Codes with which a status report explains itself, and the names of their details.
    pub reasons: Vec<Reason>,
    /// Status items that tell how a declaration fares.
    pub status_items: Vec<String>,
}

#[derive(Debug)]
pub(crate) struct Reason {
    pub code: String,
    pub details: Vec<Key>,
}

/// Index of a [`Group`] in its [`Schema`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct GroupId(usize);

/// Keys that stand side by side.
#[derive(Debug, Default)]
pub(crate) struct Group {
    pub keys: Vec<Key>,
    /// The shape of every other key; its own name is Apple's placeholder (`ANY`, `ANY app identifier`).
    pub others: Option<Key>,
}

/// One key.
#[derive(Clone, Debug)]
pub(crate) struct Key {
    /// As on the wire. An array's item has a name too, which never goes over the wire.
    pub name: String,
    /// Apple's name for a structure that occurs in several places.
    pub type_name: Option<String>,
    pub shape: Shape,
    /// `None` where the schema is silent, which is so for items of arrays and for most answers.
    pub presence: Option<Presence>,
    /// What differs from the key above; see [`Support`].
    pub supports: Vec<Support>,
    pub rules: Rules,
}

/// What a value looks like.
#[derive(Clone, Debug)]
pub(crate) enum Shape {
    String,
    Integer,
    Real,
    Boolean,
    Date,
    Data,
    /// Anything.
    Any,
    /// A string that is the name of one of these keys, each with an availability of its own.
    Word(GroupId),
    /// An array of the group's only key; `None`: of anything.
    Array(Option<GroupId>),
    /// An array of dictionaries, each one of the group's keys, told apart by their `Item`.
    Variants(GroupId),
    /// A value of this shape, or an array of them.
    OneOrMore(Box<Shape>),
    /// A dictionary; `None`: of anything.
    Dictionary(Option<GroupId>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    Required,
    Optional,
}

/// What bounds a value.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Rules {
    pub list: Vec<Scalar>,
    /// Least and greatest, both inclusive.
    pub range: Option<(Option<Scalar>, Option<Scalar>)>,
    pub default: Option<Scalar>,
    /// `format` (a regular expression), `subtype` or `valuetype`, as written.
    pub format: Option<String>,
    /// How many items the array holding this may have.
    pub repetition: Option<(u32, u32)>,
    pub combine: Option<Combine>,
    /// Types of the asset that the string may name.
    pub assets: Vec<String>,
    /// Media types of that asset's data.
    pub media_types: Vec<String>,
}

/// A value in the schema. Reals are kept as text, so that they compare.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Scalar {
    String(String),
    Integer(i64),
    Real(String),
    Boolean(bool),
}

/// What holds on one platform. At a key only what differs from the key above it is there; at an object all of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Support {
    pub platform: Platform,
    pub introduced: Option<Introduced>,
    pub deprecated: Option<Version>,
    pub removed: Option<Version>,
    /// Apple's name of the access right: `AllowInspection`, `None`, `n/a`, `Special Case`.
    pub access_right: Option<String>,
    pub multiple: Option<bool>,
    pub device_channel: Option<bool>,
    pub user_channel: Option<bool>,
    pub supervised: Option<bool>,
    pub requires_dep: Option<bool>,
    pub user_approved: Option<bool>,
    pub manual_install: Option<bool>,
    pub always_skippable: Option<bool>,
    pub enrollments: Option<BTreeSet<String>>,
    pub scopes: Option<BTreeSet<String>>,
    pub shared_ipad: Option<SharedIpad>,
    pub user_enrollment: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct SharedIpad {
    pub mode: Option<String>,
    pub device_channel: Option<bool>,
    pub user_channel: Option<bool>,
    pub scopes: Option<BTreeSet<String>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Platform {
    Ios,
    MacOs,
    TvOs,
    VisionOs,
    WatchOs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Introduced {
    /// `n/a`
    Never,
    In(Version),
}

/// Major, minor, patch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Version(pub u16, pub u16, pub u16);

/// How several configurations of one type are applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Apply {
    Single,
    Multiple,
    Combined,
}

/// How a key of several combined configurations becomes one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Combine {
    BooleanOr,
    BooleanAnd,
    NumberMin,
    NumberMax,
    EnumFirst,
    EnumLast,
    First,
    ArrayAppend,
    SetUnion,
    SetIntersection,
}

impl Schema {
    /// A new, empty group, to be filled with [`Schema::group_mut`]: a group that contains itself needs its name before its content.
    pub(crate) fn new_group(&mut self) -> GroupId {
        self.groups.push(Group::default());
        GroupId(self.groups.len() - 1)
    }

    pub(crate) fn group(&self, id: GroupId) -> &Group {
        &self.groups[id.0]
    }

    pub(crate) fn group_mut(&mut self, id: GroupId) -> &mut Group {
        &mut self.groups[id.0]
    }

    /// The objects of one family, in the order of their files.
    pub(crate) fn family(&self, family: Family) -> impl Iterator<Item = &Object> {
        self.objects
            .iter()
            .filter(move |object| object.family == family)
    }
}

impl Shape {
    /// The group that the shape leads to, if any.
    pub(crate) fn group(&self) -> Option<GroupId> {
        match self {
            Self::String
            | Self::Integer
            | Self::Real
            | Self::Boolean
            | Self::Date
            | Self::Data
            | Self::Any => None,
            Self::Word(group) | Self::Variants(group) => Some(*group),
            Self::Array(group) | Self::Dictionary(group) => *group,
            Self::OneOrMore(shape) => shape.group(),
        }
    }
}

impl Group {
    /// All keys, the placeholder last.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Key> {
        self.keys.iter().chain(&self.others)
    }
}

impl Support {
    /// Nothing said of this platform.
    pub(crate) fn of(platform: Platform) -> Self {
        Self {
            platform,
            introduced: None,
            deprecated: None,
            removed: None,
            access_right: None,
            multiple: None,
            device_channel: None,
            user_channel: None,
            supervised: None,
            requires_dep: None,
            user_approved: None,
            manual_install: None,
            always_skippable: None,
            enrollments: None,
            scopes: None,
            shared_ipad: None,
            user_enrollment: None,
        }
    }
}
