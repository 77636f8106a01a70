//! What speaks against a command before it is sent: Apple's schema, applied to what is known of the device.

use std::fmt;

use crate::{
    command::Command,
    error::ErrorCode,
    id::{EnrollmentId, EnrollmentKind},
    plist::{self, Dictionary, PlistLimits, Value},
    schema::{Facts, Family, Object, Platform, Scope, Severity},
};

use super::{DeviceRecord, EnrollmentView};

/// How many doubts about one command are listed.
const MOST: usize = 16;

/// One thing that speaks against a command.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Doubt {
    /// Where in the command (`Settings[0].Item`); empty: the command as such.
    pub path: String,
    /// [`ErrorCode::SchemaUnknownObject`], [`ErrorCode::SchemaNotApplicable`], or the code of the violation.
    pub code: ErrorCode,
    /// A sentence for the operator. Holds no value of the command.
    pub what: String,
    /// Whether the device would not carry it out, as far as is known.
    pub weight: Weight,
}

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, what, .. } = self;
        if path.is_empty() || what.contains(path.as_str()) {
            f.write_str(what)
        } else {
            write!(f, "{path}: {what}")
        }
    }
}

/// How much a [`Doubt`] weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// Worth knowing: a deprecation, or a key that the schema does not have and the device will ignore.
    Remark,
    /// The device will refuse it, or do something else.
    Objection,
}

impl DeviceRecord {
    /// What the record tells the catalogue, for a command on this channel. What it does not know stays `None`.
    pub fn schema_facts(&self, channel: EnrollmentKind) -> Facts {
        let facts = &self.facts;
        let products = [&facts.product_name, &facts.model_name];
        let is_user_enrollment = match self.kind {
            EnrollmentKind::UserEnrollmentDevice | EnrollmentKind::UserEnrollmentUser => true,
            EnrollmentKind::Device | EnrollmentKind::User | EnrollmentKind::SharedIpadUser => false,
        };
        let (channel, shared_ipad) = match channel {
            EnrollmentKind::Device | EnrollmentKind::UserEnrollmentDevice => (Scope::System, None),
            EnrollmentKind::User | EnrollmentKind::UserEnrollmentUser => (Scope::User, Some(false)),
            EnrollmentKind::SharedIpadUser => (Scope::User, Some(true)),
        };
        Facts {
            platform: products
                .into_iter()
                .flatten()
                .find_map(|name| platform(name)),
            version: facts
                .os_version
                .as_ref()
                .and_then(|version| version.parse().ok()),
            user_enrollment: Some(is_user_enrollment),
            channel: Some(channel),
            shared_ipad,
            ..Facts::default()
        }
    }
}

/// The operating system behind a `ProductName` (`iPhone17,1`, `Mac14,2`) or a `ModelName` (`MacBook Pro`, `Apple TV`). Apple has no list:
/// these are the families that devices send.
fn platform(name: &str) -> Option<Platform> {
    let is = |families: &[&str]| families.iter().any(|family| name.starts_with(family));
    if is(&["iPhone", "iPad", "iPod"]) {
        Some(Platform::Ios)
    } else if is(&["AppleTV", "Apple TV"]) {
        Some(Platform::TvOs)
    } else if is(&["RealityDevice", "Apple Vision"]) {
        Some(Platform::VisionOs)
    } else if is(&["Watch", "Apple Watch"]) {
        Some(Platform::WatchOs)
    } else if name.contains("Mac") {
        Some(Platform::MacOs)
    } else {
        None
    }
}

/// What speaks against sending `command` on `channel`. Nothing, when the commands of the schema are not part of the build.
pub(super) fn doubts(
    command: &Command,
    channel: &EnrollmentId,
    view: &EnrollmentView,
) -> Vec<Doubt> {
    let family = Family::Command;
    if family.objects().is_empty() {
        return Vec::new();
    }
    let Some(object) = family.find(command.request_type()) else {
        return vec![Doubt {
            path: String::new(),
            code: ErrorCode::SchemaUnknownObject,
            what: format!("Apple's schema has no command {}", command.request_type()),
            weight: Weight::Objection,
        }];
    };
    let Some(keys) = keys(command) else {
        return Vec::new();
    };
    let mut doubts = violations(object, &keys);
    if let Some(device) = &view.device {
        let kind = view
            .users
            .get(channel)
            .map_or(device.kind, |user| user.kind);
        not_applicable(object, &keys, &device.schema_facts(kind), &mut doubts);
    }
    doubts.sort_by(|one, other| (other.weight, &one.path).cmp(&(one.weight, &other.path)));
    doubts.truncate(MOST);
    doubts
}

/// The keys below `Command`.
fn keys(command: &Command) -> Option<Dictionary> {
    let checked = plist::check(command.body(), &PlistLimits::default()).ok()?;
    match plist::read_dictionary(&checked).ok()?.remove("Command")? {
        Value::Dictionary(keys) => Some(keys),
        _ => None,
    }
}

fn violations(object: &Object, keys: &Dictionary) -> Vec<Doubt> {
    let found = object.validate(keys);
    let doubts = found.iter().map(|violation| Doubt {
        path: violation.path.to_string(),
        code: violation.code(),
        what: violation.to_string(),
        weight: match violation.severity() {
            Severity::Unknown => Weight::Remark,
            Severity::Fault => Weight::Objection,
        },
    });
    doubts.collect()
}

fn not_applicable(object: &Object, keys: &Dictionary, facts: &Facts, doubts: &mut Vec<Doubt>) {
    let found = object.value_applicability(keys, facts);
    let doubt = |path: String, what: String, weight| Doubt {
        path,
        code: ErrorCode::SchemaNotApplicable,
        what,
        weight,
    };
    let refusals = found.refusals.iter();
    doubts.extend(
        refusals.map(|(path, why)| doubt(path.to_string(), why.to_string(), Weight::Objection)),
    );
    let warnings = found.warnings.iter();
    doubts.extend(
        warnings.map(|(path, what)| doubt(path.to_string(), what.to_string(), Weight::Remark)),
    );
}
