//! The generated files: written, or compared with what is committed.

use std::{fs, io::Write, path::Path, process::Stdio};

use anyhow::{Context, bail, ensure};

use super::input::Input;
use crate::run::program;

/// One generated file.
pub(super) struct File {
    name: String,
    text: String,
}

const HEADER: &str = "\
// Made by `cargo xtask schema` from Apple's device-management schema (github.com/apple/device-management, MIT licence, \
copyright Apple Inc.).
// Names and facts only. Which files, and their digests: schema.lock. Change the generator in xtask/src/schema, not this file.

";

impl File {
    /// The digests of what was read.
    pub(super) fn lock(input: &Input) -> Self {
        Self {
            name: "schema.lock".into(),
            text: input.lock(),
        }
    }

    /// A file of Rust, with header and formatted.
    pub(super) fn rust(name: &str, text: &str) -> anyhow::Result<Self> {
        let text = format(&format!("{HEADER}{text}")).with_context(|| name.to_owned())?;
        Ok(Self {
            name: name.into(),
            text,
        })
    }
}

/// Writes all files into `folder`.
pub(super) fn write(folder: &Path, files: &[File]) -> anyhow::Result<()> {
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    for File { name, text } in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(&path, text).with_context(|| path.display().to_string())?;
        println!("{name}: {} lines", text.lines().count());
    }
    Ok(())
}

/// Compares all files with those in `folder`.
///
/// # Errors
/// When one differs; the message says which, and where first.
pub(super) fn check(folder: &Path, files: &[File]) -> anyhow::Result<()> {
    let mut drift = Vec::new();
    for File { name, text } in files {
        let path = folder.join(name);
        match fs::read_to_string(&path) {
            Ok(committed) => drift.extend(difference(name, &committed, text)),
            Err(error) => drift.push(format!("{name}: {error}")),
        }
    }
    ensure!(
        drift.is_empty(),
        "{} does not follow from the schema any more:\n  {}\nRun `cargo xtask schema` and look at what changes.",
        folder.display(),
        drift.join("\n  ")
    );
    println!("{} generated files follow from the schema", files.len());
    Ok(())
}

/// What differs: how many lines, and where first.
fn difference(name: &str, committed: &str, wanted: &str) -> Option<String> {
    if committed == wanted {
        return None;
    }
    let (old, new) = (committed.lines().count(), wanted.lines().count());
    let mut lines = committed.lines().zip(wanted.lines()).enumerate();
    let first = lines.find(|(_, (committed, wanted))| committed != wanted);
    Some(match first {
        Some((at, (committed, wanted))) => {
            let (at, committed, wanted) = (at + 1, committed.trim(), wanted.trim());
            format!(
                "{name}: first at line {at} of {old}, now {new}:\n    - {committed}\n    + {wanted}"
            )
        }
        None => format!("{name}: {old} lines, now {new}"),
    })
}

/// What rustfmt makes of it.
fn format(text: &str) -> anyhow::Result<String> {
    let mut rustfmt = program("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot run rustfmt")?;
    let mut stdin = rustfmt.stdin.take().context("rustfmt has no input")?;
    let input = text.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = rustfmt.wait_with_output()?;
    match writer.join() {
        Ok(written) => written?,
        Err(_) => bail!("nobody fed rustfmt"),
    }
    ensure!(output.status.success(), "rustfmt failed: {}", output.status);
    Ok(String::from_utf8(output.stdout)?)
}
