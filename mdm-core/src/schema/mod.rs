//! Apple's schema as a catalogue: every command, payload, declaration, status item and message, with its keys.

mod applicability;
// Which of the words are in use depends on the families that are compiled in.
#[cfg_attr(
    not(all(
        feature = "schema-commands",
        feature = "schema-profiles",
        feature = "schema-declarations"
    )),
    allow(dead_code)
)]
mod build;
mod catalogue;
mod describe;
mod encode;
mod example;
mod facts;
mod format;
mod object;
mod path;
mod rules;
mod support;
mod validate;
mod view;
mod violation;

pub use applicability::{Applicability, Verdict};
pub use catalogue::objects;
pub use encode::{EncodeError, Wire};
pub use example::Extent;
pub use facts::{Fact, Facts, Refusal, Warning};
pub use object::{Apply, Family, Key, Keys, Object, Presence, Reason, Shape};
pub use path::{BadKeyPath, KeyPath, Step};
pub use rules::{Combine, Format, List, Range, Rules, Scalar};
pub use support::{
    AccessRight, BadOsVersion, Enrollment, Enrollments, Introduced, Mode, OsVersion, Platform,
    Scope, Scopes, SharedIpad, Support,
};
pub use validate::validate_payload;
pub use view::View;
pub use violation::{Severity, UnknownKeys, Violation, ViolationKind};

/// What the generated tables are made of.
pub(crate) mod table {
    pub(crate) use super::{build::*, object::*, rules::*, support::*};
}
