//! Whether a declaration may go to a channel, by what is known of the device.

use mdm_core::{
    ddm::{Applicability, Declaration},
    enrollment::EnrollmentView,
    id::{EnrollmentId, EnrollmentKind},
    schema::{Facts, Family, Platform, Scope},
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
    let said = &device.facts;
    let names = [&said.product_name, &said.model_name, &said.model];
    let version = reported_version.or(said.os_version.as_deref());
    let shares = |kind: &EnrollmentKind| *kind == EnrollmentKind::SharedIpadUser;
    Facts {
        platform: names
            .into_iter()
            .find_map(|name| platform(name.as_deref()?)),
        version: version.and_then(|version| version.parse().ok()),
        channel: Some(if channel.is_user() {
            Scope::User
        } else {
            Scope::System
        }),
        shared_ipad: view
            .users
            .values()
            .any(|user| shares(&user.kind))
            .then_some(true),
        user_enrollment: Some(match device.kind {
            EnrollmentKind::UserEnrollmentDevice | EnrollmentKind::UserEnrollmentUser => true,
            EnrollmentKind::Device | EnrollmentKind::User | EnrollmentKind::SharedIpadUser => false,
        }),
        ..Facts::default()
    }
}

/// The platform of a product ("iPhone15,4", "MacBook Pro"), if it is one of Apple's.
fn platform(product: &str) -> Option<Platform> {
    const BEGINNINGS: [(&str, Platform); 8] = [
        ("iPhone", Platform::Ios),
        ("iPad", Platform::Ios),
        ("iPod", Platform::Ios),
        ("Mac", Platform::MacOs),
        ("iMac", Platform::MacOs),
        ("Apple", Platform::TvOs),
        ("Reality", Platform::VisionOs),
        ("Watch", Platform::WatchOs),
    ];
    // "Apple Vision Pro" and "Apple Watch" begin as an Apple TV does.
    let words = [("Vision", Platform::VisionOs), ("Watch", Platform::WatchOs)];
    words
        .into_iter()
        .find(|(word, _)| product.contains(word))
        .or_else(|| {
            BEGINNINGS
                .into_iter()
                .find(|(beginning, _)| product.starts_with(beginning))
        })
        .map(|(_, platform)| platform)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn products_have_platforms() {
        for (product, expected) in [
            ("iPhone15,4", Some(Platform::Ios)),
            ("MacBook Air", Some(Platform::MacOs)),
            ("iMac21,1", Some(Platform::MacOs)),
            ("AppleTV14,1", Some(Platform::TvOs)),
            ("RealityDevice14,1", Some(Platform::VisionOs)),
            ("Apple Vision Pro", Some(Platform::VisionOs)),
            ("Watch7,1", Some(Platform::WatchOs)),
            ("VirtualMac2,1", None),
            ("", None),
        ] {
            assert_eq!(platform(product), expected, "{product}");
        }
    }
}
