//! Documentation made of facts: where something works, what bounds it.

use super::super::model::{Introduced, Key, Platform, Presence, Rules, Scalar, Support, Version};

fn name(platform: Platform) -> &'static str {
    match platform {
        Platform::Ios => "iOS",
        Platform::MacOs => "macOS",
        Platform::TvOs => "tvOS",
        Platform::VisionOs => "visionOS",
        Platform::WatchOs => "watchOS",
    }
}

fn version(Version(major, minor, patch): Version) -> String {
    match (minor, patch) {
        (0, 0) => major.to_string(),
        (_, 0) => format!("{major}.{minor}"),
        (_, _) => format!("{major}.{minor}.{patch}"),
    }
}

fn join(parts: impl Iterator<Item = String>) -> Option<String> {
    let parts: Vec<_> = parts.collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// What of an object or a key holds where, in sentences; of a key only what differs from the key above it.
pub(super) fn availability(supports: &[Support]) -> Vec<String> {
    let all = || supports.iter();
    let of = |wanted: fn(&Support) -> Option<Version>| {
        join(all().filter_map(|support| {
            let version_of = wanted(support)?;
            Some(format!(
                "{} {}",
                name(support.platform),
                version(version_of)
            ))
        }))
    };
    let whose = |wanted: fn(&Support) -> bool| {
        let some = all().filter(move |support| wanted(support));
        join(some.map(|support| name(support.platform).to_owned()))
    };
    let since = of(|support| match support.introduced {
        Some(Introduced::In(version)) if version.0 > 0 => Some(version),
        Some(Introduced::In(_) | Introduced::Never) | None => None,
    });
    let never = whose(|support| support.introduced == Some(Introduced::Never));
    let mut sentences = Vec::new();
    match (since, never) {
        (Some(since), Some(never)) => sentences.push(format!("{since}; not {never}.")),
        (Some(since), None) => sentences.push(format!("{since}.")),
        (None, Some(never)) => sentences.push(format!("Not {never}.")),
        (None, None) => {}
    }
    for (what, list) in [
        (
            "Supervised",
            whose(|support| support.supervised == Some(true)),
        ),
        (
            "After Automated Device Enrollment",
            whose(|support| support.requires_dep == Some(true)),
        ),
        ("Deprecated", of(|support| support.deprecated)),
        ("Removed", of(|support| support.removed)),
    ] {
        if let Some(list) = list {
            sentences.push(format!("{what}: {list}."));
        }
    }
    sentences
}

/// The documentation of a key.
pub(super) fn key(key: &Key, shows_list: bool) -> String {
    let mut sentences = vec![format!("`{}`.", key.name)];
    sentences.extend(availability(&key.supports));
    sentences.extend(bounds(&key.rules, shows_list));
    sentences.join(" ")
}

fn bounds(rules: &Rules, shows_list: bool) -> Vec<String> {
    let mut sentences = Vec::new();
    if shows_list && !rules.list.is_empty() {
        let values: Vec<_> = rules.list.iter().map(scalar).collect();
        sentences.push(format!("One of {}.", values.join(", ")));
    }
    match &rules.range {
        Some((Some(least), Some(most))) => {
            sentences.push(format!("From {} to {}.", scalar(least), scalar(most)));
        }
        Some((Some(least), None)) => sentences.push(format!("At least {}.", scalar(least))),
        Some((None, Some(most))) => sentences.push(format!("At most {}.", scalar(most))),
        Some((None, None)) | None => {}
    }
    if let Some(default) = &rules.default {
        sentences.push(format!("Default {}.", scalar(default)));
    }
    sentences
}

fn scalar(value: &Scalar) -> String {
    match value {
        Scalar::String(text) => format!("`{text}`"),
        Scalar::Integer(number) => number.to_string(),
        Scalar::Real(text) => text.clone(),
        Scalar::Boolean(truth) => truth.to_string(),
    }
}

/// Whether an answer without this key is odd: it has to be there, and exists on every platform.
pub(super) fn is_expected(key: &Key) -> bool {
    let missing = |support: &Support| support.introduced == Some(Introduced::Never);
    key.presence == Some(Presence::Required) && !key.supports.iter().any(missing)
}

/// Lines of a comment, each with at most `width` characters where words allow it.
pub(super) fn wrap(text: &str, indent: usize) -> String {
    const WIDTH: usize = 140;
    let margin = " ".repeat(indent);
    let mut lines = String::new();
    for paragraph in text.split('\n') {
        let mut line = format!("{margin}///");
        for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
            if line.len() + 1 + word.len() > WIDTH {
                lines.push_str(&line);
                lines.push('\n');
                line = format!("{margin}///");
            }
            line.push(' ');
            line.push_str(word);
        }
        lines.push_str(&line);
        lines.push('\n');
    }
    lines
}
