//! `mdm-server schema`: Apple's schema on the terminal, without any server.

use std::fmt::Write;

use anyhow::bail;
use clap::Subcommand;
use mdm_core::schema::{
    AccessRight, Family, Introduced, Key, Keys, List, Mode, Object, Presence, Range, Scalar, Shape,
    Support, objects,
};

use super::print;

/// `schema`.
#[derive(Debug, clap::Args)]
#[command(
    about = "Look up what Apple's schema says of a command, a payload, a declaration, a status item",
    after_help = "mdm-server schema show DeviceLock\n\
        mdm-server schema show com.apple.wifi.managed\n\
        mdm-server schema list declarations"
)]
pub struct Schema {
    /// What to do.
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Show an object: where it may be used, and its keys
    Show {
        /// Its name: a RequestType, PayloadType, declaration type, status item; case counts for nothing, and a part will do
        name: String,
        /// As JSON, with everything there is
        #[arg(long)]
        json: bool,
    },
    /// List the objects of a family, or the families
    List {
        /// commands, profiles, declarations, credentials, status, protocol, check-ins, errors or other
        #[arg(value_parser = family)]
        family: Option<Family>,
    },
}

fn family(name: &str) -> Result<Family, String> {
    let names: Vec<_> = Family::ALL.iter().map(|family| family.as_str()).collect();
    Family::parse(name).ok_or_else(|| format!("one of {}", names.join(", ")))
}

impl Schema {
    /// Prints what was asked for.
    ///
    /// # Errors
    /// When nothing, or too much, has the name.
    pub fn run(&self) -> anyhow::Result<()> {
        match &self.action {
            Action::List { family: None } => print(&families()),
            Action::List {
                family: Some(family),
            } => print(&list(*family)),
            Action::Show { name, json } => {
                for object in named(name)? {
                    match json {
                        true => print(&format!("{:#}\n", object.describe())),
                        false => print(&show(object)),
                    }
                }
            }
        }
        Ok(())
    }
}

/// The objects that are meant: those of the name, else those whose name ends or begins so, else those that have it anywhere.
fn named(name: &str) -> anyhow::Result<Vec<&'static Object>> {
    let wanted = name.to_lowercase();
    let tests: [&dyn Fn(&str) -> bool; 3] = [
        &|name| name == wanted,
        &|name| name.ends_with(&format!(".{wanted}")) || name.starts_with(&wanted),
        &|name| name.contains(&wanted),
    ];
    for test in tests {
        let found: Vec<_> = objects()
            .filter(|object| test(&object.name.to_lowercase()) || test(&object.file.to_lowercase()))
            .collect();
        match found.len() {
            0 => {}
            1..=9 => return Ok(found),
            _ => {
                let names: Vec<_> = found.iter().map(|object| object.name).collect();
                bail!("`{name}` may be any of these:\n  {}", names.join("\n  "));
            }
        }
    }
    bail!(
        "nothing in Apple's schema is called `{name}`; `mdm-server schema list` shows what there is"
    )
}

fn families() -> String {
    let mut text = String::new();
    for family in Family::ALL {
        let count = family.objects().len();
        let _ = writeln!(text, "{:13} {count:>4}", family.as_str());
    }
    text
}

fn list(family: Family) -> String {
    let objects = family.objects();
    let names = objects.iter().map(title);
    let width = names.map(|name| name.len()).max().unwrap_or_default();
    let mut text = String::new();
    for object in objects {
        let _ = writeln!(text, "{:width$}  {}", title(object), platforms(object));
    }
    text
}

/// The name, and the file where several have the name.
fn title(object: &Object) -> String {
    match object.family.named(object.name).count() {
        0 | 1 => object.name.to_owned(),
        _ => object.file.to_owned(),
    }
}

/// `iOS 4.0, macOS 10.7`
fn platforms(object: &Object) -> String {
    let supports = object.supports.iter();
    let shown: Vec<_> = supports
        .filter(|support| support.introduced != Some(Introduced::Never))
        .map(|support| {
            let platform = support.platform;
            let versions = versions(support);
            format!("{platform} {versions}")
        })
        .collect();
    shown.join(", ")
}

/// `4.0`, `9.0–27.0` for what has gone, `10.7 (deprecated 26.0)`.
fn versions(support: &Support) -> String {
    let mut text = match support.introduced {
        Some(Introduced::In(version)) => version.to_string(),
        Some(Introduced::Never) | None => String::new(),
    };
    if let Some(removed) = support.removed {
        let _ = write!(text, "–{removed}");
    } else if let Some(deprecated) = support.deprecated {
        let _ = write!(text, " (deprecated {deprecated})");
    }
    text
}

fn show(object: &Object) -> String {
    let family = object.family.as_str();
    let mut text = format!("{}  ({family}, {})\n\n", object.name, object.file);
    table(object.supports, &mut text);
    if let Some(apply) = object.apply {
        let _ = writeln!(text, "\nApplied: {}", apply.as_str());
    }
    section("Keys (* has to be there)", Some(object.keys), &mut text);
    section("Answer", object.response, &mut text);
    if !object.reasons.is_empty() {
        let codes: Vec<_> = object.reasons.iter().map(|reason| reason.code).collect();
        let _ = writeln!(text, "\nReasons\n  {}", codes.join("\n  "));
    }
    if !object.status_items.is_empty() {
        let _ = writeln!(
            text,
            "\nStatus items\n  {}",
            object.status_items.join("\n  ")
        );
    }
    text.push('\n');
    text
}

type Column = fn(&Support) -> String;

/// A column for each platform that has it, a line for each condition that is said anywhere.
fn table(supports: &[Support], text: &mut String) {
    let columns: Vec<_> = supports
        .iter()
        .filter(|support| support.introduced != Some(Introduced::Never))
        .collect();
    let rows: [(&str, Column); 13] = [
        ("", |support| support.platform.to_string()),
        ("since", |support| match support.introduced {
            Some(Introduced::In(version)) => version.to_string(),
            Some(Introduced::Never) | None => String::new(),
        }),
        ("deprecated", |support| {
            support
                .deprecated
                .map(|v| v.to_string())
                .unwrap_or_default()
        }),
        ("removed", |support| {
            support.removed.map(|v| v.to_string()).unwrap_or_default()
        }),
        ("supervised", |support| needed(support.supervised)),
        ("ADE", |support| needed(support.requires_ade)),
        ("user-approved", |support| needed(support.user_approved)),
        ("channels", |support| {
            channels(support.device_channel, support.user_channel)
        }),
        ("enrollments", |support| {
            let words = support
                .enrollments
                .map(|kinds| kinds.iter().map(|kind| kind.as_str()).collect());
            words
                .map(|words: Vec<_>| words.join(" "))
                .unwrap_or_default()
        }),
        ("scopes", |support| {
            let words = support
                .scopes
                .map(|scopes| scopes.iter().map(|scope| scope.as_str()).collect());
            words
                .map(|words: Vec<_>| words.join(" "))
                .unwrap_or_default()
        }),
        ("Shared iPad", |support| {
            let shared = &support.shared_ipad;
            let mode = shared.mode.map(Mode::as_str).unwrap_or_default();
            let channels = channels(shared.device_channel, shared.user_channel);
            format!("{mode} {channels}").trim().to_owned()
        }),
        ("user enrollment", |support| {
            support
                .user_enrollment
                .map(Mode::as_str)
                .unwrap_or_default()
                .to_owned()
        }),
        ("access right", |support| match support.access_right {
            Some(AccessRight::Bit(bit)) => bit.to_string(),
            Some(AccessRight::EachKey) => "each key".to_owned(),
            Some(AccessRight::None) | None => String::new(),
        }),
    ];
    let cells = rows.map(|(name, cell)| {
        let cells: Vec<_> = columns.iter().map(|support| cell(support)).collect();
        (name, cells)
    });
    let widths: Vec<_> = (0..columns.len())
        .map(|at| {
            let column = cells.iter().filter_map(|(_, cells)| cells.get(at));
            column
                .map(|cell| cell.chars().count())
                .max()
                .unwrap_or_default()
        })
        .collect();
    for (name, cells) in cells {
        if cells.iter().all(String::is_empty) {
            continue;
        }
        let mut line = format!("  {name:15}");
        for (cell, width) in cells.iter().zip(&widths) {
            let cell = if cell.is_empty() { "-" } else { cell };
            let _ = write!(line, "  {cell:width$}");
        }
        let _ = writeln!(text, "{}", line.trim_end());
    }
    if columns.is_empty() {
        text.push_str("  where it may be used is not said\n");
    }
}

fn needed(needed: Option<bool>) -> String {
    match needed {
        Some(true) => "needed".into(),
        Some(false) | None => String::new(),
    }
}

fn channels(device: Option<bool>, user: Option<bool>) -> String {
    let names = [(device, "device"), (user, "user")].into_iter();
    let names: Vec<_> = names
        .filter(|(used, _)| *used == Some(true))
        .map(|(_, name)| name)
        .collect();
    names.join("+")
}

fn section(name: &str, keys: Option<&'static Keys>, text: &mut String) {
    let Some(keys) = keys.filter(|keys| keys.all().next().is_some()) else {
        return;
    };
    let mut lines = Vec::new();
    walk(keys, 1, &mut Vec::new(), &mut lines);
    let width = lines.iter().map(|(name, _)| name.chars().count()).max();
    let width = width.unwrap_or_default().min(48);
    let _ = writeln!(text, "\n{name}");
    for (name, rest) in lines {
        let _ = writeln!(text, "{}", format!("{name:width$}  {rest}").trim_end());
    }
}

fn walk(
    keys: &'static Keys,
    depth: usize,
    above: &mut Vec<&'static Keys>,
    lines: &mut Vec<(String, String)>,
) {
    for key in keys.all() {
        let star = match key.presence {
            Presence::Required => "*",
            Presence::Optional | Presence::Unsaid => "",
        };
        let mut shape = key.shape;
        let mut kind = String::new();
        while let Shape::Array(item) | Shape::OneOrMore(item) = shape {
            kind.push_str("array of ");
            shape = item.shape;
        }
        kind.push_str(shape.as_str());
        let name = format!("{}{}{star}", "  ".repeat(depth), key.name);
        let below = match shape {
            Shape::Dictionary(keys) | Shape::Variant(keys) | Shape::Word(keys) => Some(keys),
            Shape::String
            | Shape::Integer
            | Shape::Real
            | Shape::Boolean
            | Shape::Date
            | Shape::Data
            | Shape::Any
            | Shape::Array(_)
            | Shape::OneOrMore(_) => None,
        };
        let recursive = below.is_some_and(|keys| above.iter().any(|k| std::ptr::eq(*k, keys)));
        if recursive {
            kind.push_str(" as above");
        }
        lines.push((name, format!("{kind}{}", remarks(key))));
        if let Some(keys) = below.filter(|_| !recursive) {
            above.push(keys);
            walk(keys, depth + 1, above, lines);
            above.pop();
        }
    }
}

/// What bounds the value, and where the key may be used.
fn remarks(key: &Key) -> String {
    let mut remarks = Vec::new();
    let rules = key.rules;
    match rules.list {
        List::Free => {}
        List::Strings(list) => remarks.push(list.join(" | ")),
        List::Integers(list) => remarks.push(join(list)),
        List::Reals(list) => remarks.push(join(list)),
    }
    match rules.range {
        Range::Free => {}
        Range::Integers(least, most) => remarks.push(span(least, most)),
        Range::Reals(least, most) => remarks.push(span(least, most)),
    }
    if let Some((least, most)) = rules.count {
        remarks.push(format!("{} items", span(Some(least), Some(most))));
    }
    if let Some(format) = rules.format {
        remarks.push(format!("as {}", format.as_str()));
    }
    if let Some(value) = rules.default {
        remarks.push(match value {
            Scalar::String(text) => format!("default {text:?}"),
            Scalar::Integer(number) => format!("default {number}"),
            Scalar::Real(number) => format!("default {number}"),
            Scalar::Boolean(truth) => format!("default {truth}"),
        });
    }
    if let Some(combine) = rules.combine {
        remarks.push(format!("combined by {}", combine.as_str()));
    }
    remarks.extend(key.supports.iter().map(differences));
    remarks.retain(|remark| !remark.is_empty());
    let remarks: String = remarks.iter().map(|remark| format!("; {remark}")).collect();
    remarks
}

/// How a key differs on a platform: `iOS 7.0 supervised`, `not visionOS`.
fn differences(support: &Support) -> String {
    let platform = support.platform;
    if support.introduced == Some(Introduced::Never) {
        return format!("not {platform}");
    }
    let mut words = vec![versions(support)];
    let mut add = |is: bool, word: &str| {
        if is {
            words.push(word.to_owned());
        }
    };
    add(support.supervised == Some(true), "supervised");
    add(support.requires_ade == Some(true), "ADE");
    add(
        support.shared_ipad.mode == Some(Mode::Forbidden),
        "no Shared iPad",
    );
    add(
        support.shared_ipad.mode == Some(Mode::Required),
        "Shared iPad",
    );
    add(
        support.user_enrollment == Some(Mode::Forbidden),
        "no user enrollment",
    );
    if let Some(AccessRight::Bit(bit)) = support.access_right {
        words.push(format!("access right {bit}"));
    }
    words.retain(|word| !word.is_empty());
    match words.is_empty() {
        true => String::new(),
        false => format!("{platform} {}", words.join(" ")),
    }
}

fn join<T: ToString>(list: &[T]) -> String {
    let texts: Vec<_> = list.iter().map(T::to_string).collect();
    texts.join(" | ")
}

fn span<T: ToString + PartialEq>(least: Option<T>, most: Option<T>) -> String {
    match (least, most) {
        (Some(least), Some(most)) if least == most => least.to_string(),
        (Some(least), Some(most)) => format!("{} to {}", least.to_string(), most.to_string()),
        (Some(least), None) => format!("{} or more", least.to_string()),
        (None, Some(most)) => format!("{} or less", most.to_string()),
        (None, None) => String::new(),
    }
}
