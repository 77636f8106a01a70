//! Apple's schema as a catalogue: every command, payload, declaration, status item and message, with its keys.
//!
//! ```text
//! Family ── find ──▶ &'static Object ── describe ──▶ JSON for forms and other languages
//!                        │ ── example ──▶ a value that fits
//! value (plist or JSON) ─┤ ── validate ──▶ Vec<Violation>            path, kind, what was expected
//!                        │ ── encode, to_plist, to_json ──▶ the wire  or every violation
//! Facts of a device ─────┴ ── applicability ──▶ Applicability         why not, since when, what is not known
//! ```
//!
//! ```
//! use mdm_core::schema::{Facts, Family, OsVersion, Platform, UnknownKeys, Verdict};
//!
//! let lock = Family::Command.find("DeviceLock").ok_or("switched off")?;
//! let keys = lock.to_plist(&serde_json::json!({ "PIN": "123456" }), UnknownKeys::Refuse)?;
//! let wrong = lock.validate(&serde_json::json!({ "PIN": 123456 }));
//! assert_eq!(wrong[0].to_string(), "PIN: expected a string, found an integer");
//!
//! let tv = Facts { platform: Some(Platform::TvOs), version: Some(OsVersion(18, 0, 0)), ..Facts::default() };
//! assert_eq!(lock.applicability(&tv).verdict(), Verdict::Refused);
//! # assert_eq!(keys.len(), 2);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The tables are generated from Apple's files (`cargo xtask schema`) and hold names and facts, none of Apple's texts. The cargo features
//! `schema-commands`, `schema-profiles` and `schema-declarations` switch families off; their lists are empty then.
//!
//! Conditions that only Apple's texts state (one of two keys, a key that is needed when another has some value) are not known here. Facts of
//! OS 27 are those of a seed.

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
