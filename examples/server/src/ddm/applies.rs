//! Whether a declaration may go to a channel, by what is known of the device.

use mdm_core::{
    ddm::{Applicability, Declaration},
    enrollment::EnrollmentView,
    id::{EnrollmentId, EnrollmentKind},
    schema::{Facts, Family},
};

/// What is known of the channel's device. What nobody has said stays unknown: supervision, how it was enrolled.
///
/// * `reported_version`: of the system, as the device reported it since it enrolled.
pub(crate) fn facts(
    view: &EnrollmentView,
    channel: &EnrollmentId,
    reported_version: Option<&str>,
) -> Facts {
    let Some(device) = &view.device else {
        return Facts::default();
    };
    let kind = view
        .users
        .get(channel)
        .map_or(device.kind, |user| user.kind);
    let mut facts = device.schema_facts(kind);
    if let Some(version) = reported_version.and_then(|version| version.parse().ok()) {
        facts.version = Some(version);
    }
    let mut users = view.users.values();
    if users.any(|user| user.kind == EnrollmentKind::SharedIpadUser) {
        facts.shared_ipad = Some(true);
    }
    facts
}

/// The judgement for [`mdm_core::ddm::Planning::applies`]: refused is what Apple's schema says the device would refuse.
///
/// Where something is not known of the device the declaration goes out: the device says no by itself, in its status.
pub(crate) fn applies(declaration: &Declaration, facts: &Facts) -> Applicability {
    let Some(object) = Family::Declaration.find(declaration.declaration_type().as_str()) else {
        return Applicability::Applies;
    };
    let found = object.value_applicability(declaration.payload(), facts);
    if found.refusals.is_empty() {
        return Applicability::Applies;
    }
    let reasons = found.refusals.iter().map(|(path, refusal)| {
        if path.is_empty() {
            refusal.to_string()
        } else {
            format!("{path} {refusal}")
        }
    });
    Applicability::Withheld(reasons.collect())
}
