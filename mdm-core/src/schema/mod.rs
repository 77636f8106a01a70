//! Apple's schema as a catalogue: every command, payload, declaration, status item and message, with its keys.

mod build;
mod catalogue;
mod object;
mod rules;
mod support;

pub use catalogue::objects;
pub use object::{Apply, Family, Key, Keys, Object, Presence, Reason, Shape};
pub use rules::{Combine, Format, List, Range, Rules, Scalar};
pub use support::{
    AccessRight, BadOsVersion, Enrollment, Enrollments, Introduced, Mode, OsVersion, Platform,
    Scope, Scopes, SharedIpad, Support,
};

/// What the generated tables are made of.
pub(crate) mod table {
    pub(crate) use super::{build::*, object::*, rules::*, support::*};
}
