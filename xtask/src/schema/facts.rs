//! What holds where, and what bounds a value, as expressions of Rust.

use std::fmt::Write;

use anyhow::{Context, bail};

use super::{
    model::{Introduced, Rules, Scalar, SharedIpad, Support, Version},
    words::{
        ENROLLMENTS, SCOPES, bits, combine_name, format_name, mode_name, platform_name, right_name,
    },
};

pub(super) fn supports(supports: &[Support]) -> anyhow::Result<String> {
    let mut text = String::from("&[");
    for support in supports {
        write!(text, "{}, ", one_support(support)?)?;
    }
    text.push(']');
    Ok(text)
}

fn one_support(support: &Support) -> anyhow::Result<String> {
    let Support {
        platform,
        introduced,
        deprecated,
        removed,
        access_right,
        multiple,
        device_channel,
        user_channel,
        supervised,
        requires_dep,
        user_approved,
        manual_install,
        always_skippable,
        enrollments,
        scopes,
        shared_ipad,
        user_enrollment,
    } = support;
    let mut text = String::from(platform_name(*platform));
    match introduced {
        None => {}
        Some(Introduced::Never) => text.push_str(".never()"),
        Some(Introduced::In(version)) => write!(text, ".since({})", arguments(*version))?,
    }
    for (setter, version) in [("deprecated", deprecated), ("removed", removed)] {
        if let Some(version) = version {
            write!(text, ".{setter}({})", arguments(*version))?;
        }
    }
    if let Some(right) = access_right {
        write!(text, ".right(AccessRight::{})", right_name(right)?)?;
    }
    for (setter, value) in [
        ("multiple", multiple),
        ("device_channel", device_channel),
        ("user_channel", user_channel),
        ("supervised", supervised),
        ("ade", requires_dep),
        ("approved", user_approved),
        ("by_hand", manual_install),
        ("always_skippable", always_skippable),
    ] {
        if let Some(value) = value {
            write!(text, ".{setter}({value})")?;
        }
    }
    if let Some(kinds) = enrollments {
        write!(text, ".enrollments({})", bits(kinds, ENROLLMENTS)?)?;
    }
    if let Some(words) = scopes {
        write!(text, ".scopes({})", bits(words, SCOPES)?)?;
    }
    if let Some(shared) = shared_ipad {
        text.push_str(&shared_support(shared)?);
    }
    if let Some(mode) = user_enrollment {
        write!(text, ".user_enrollment({})", mode_name(mode)?)?;
    }
    Ok(text)
}

fn shared_support(shared: &SharedIpad) -> anyhow::Result<String> {
    let SharedIpad {
        mode,
        device_channel,
        user_channel,
        scopes,
    } = shared;
    let mut text = String::new();
    if let Some(mode) = mode {
        write!(text, ".shared({})", mode_name(mode)?)?;
    }
    for (setter, value) in [
        ("shared_device_channel", device_channel),
        ("shared_user_channel", user_channel),
    ] {
        if let Some(value) = value {
            write!(text, ".{setter}({value})")?;
        }
    }
    if let Some(words) = scopes {
        write!(text, ".shared_scopes({})", bits(words, SCOPES)?)?;
    }
    Ok(text)
}

pub(super) fn rules(rules: &Rules) -> anyhow::Result<String> {
    let Rules {
        list,
        range,
        default,
        format,
        repetition,
        combine,
        assets,
        media_types,
    } = rules;
    let mut text = String::from("Rules { ");
    if let Some(first) = list.first() {
        let values: Vec<_> = list.iter().map(plain).collect();
        let kind = kind_name(first)?;
        write!(text, "list: List::{kind}s(&[{}]), ", values.join(", "))?;
    }
    if let Some((least, most)) = range {
        let either = least.as_ref().or(most.as_ref());
        let kind = kind_name(either.context("a range without ends")?)?;
        let [least, most] = [least, most].map(|end| match end {
            Some(value) => format!("Some({})", plain(value)),
            None => "None".into(),
        });
        write!(text, "range: Range::{kind}s({least}, {most}), ")?;
    }
    if let Some(value) = default {
        let kind = match value {
            Scalar::Boolean(_) => "Boolean",
            Scalar::String(_) | Scalar::Integer(_) | Scalar::Real(_) => kind_name(value)?,
        };
        write!(text, "default: Some(Scalar::{kind}({})), ", plain(value))?;
    }
    if let Some(format) = format {
        write!(text, "format: Some(Format::{}), ", format_name(format)?)?;
    }
    if let Some((least, most)) = repetition {
        write!(text, "count: Some(({least}, {most})), ")?;
    }
    if let Some(combine) = combine {
        write!(text, "combine: Some(Combine::{}), ", combine_name(*combine))?;
    }
    if !assets.is_empty() {
        write!(text, "assets: &{assets:?}, ")?;
    }
    if !media_types.is_empty() {
        write!(text, "media_types: &{media_types:?}, ")?;
    }
    text.push_str("..Rules::NONE }");
    Ok(text)
}

fn plain(value: &Scalar) -> String {
    match value {
        Scalar::String(text) => format!("{text:?}"),
        Scalar::Integer(number) => number.to_string(),
        Scalar::Real(text) => text.clone(),
        Scalar::Boolean(truth) => truth.to_string(),
    }
}

fn kind_name(value: &Scalar) -> anyhow::Result<&'static str> {
    Ok(match value {
        Scalar::String(_) => "String",
        Scalar::Integer(_) => "Integer",
        Scalar::Real(_) => "Real",
        Scalar::Boolean(_) => bail!("a list or range of truth values"),
    })
}

fn arguments(version: Version) -> String {
    let Version(major, minor, patch) = version;
    format!("{major}, {minor}, {patch}")
}
