//! The protocol crates cannot reach for the outside world: each `clippy.toml` is tried on code that does.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use anyhow::{Context, Result, ensure};

const BANNED: &str = include_str!("../fixtures/purity/banned.rs");

const MANIFEST: &str = r#"[package]
name = "purity-fixture"
version = "0.0.0"
edition = "2024"

# Not a member of the workspace whose target folder it lies in.
[workspace]
"#;

/// What a crate may name all the same, and why.
const EXCEPTIONS: &[(&str, &str)] = &[
    // plist's dates convert from and to it and nothing else; reading the clock through it stays banned.
    ("mdm-core", "std::time::SystemTime"),
];

/// What the file at hand says must be reported.
fn samples() -> BTreeSet<&'static str> {
    let samples: BTreeSet<_> = BANNED
        .lines()
        .filter_map(|line| line.strip_prefix("// ban: "))
        .collect();
    assert!(samples.len() > 50, "the fixture has lost its samples");
    samples
}

/// The paths of the standard library that a `clippy.toml` bans.
fn bans(clippy_toml: &str) -> BTreeSet<&str> {
    let entries = clippy_toml
        .lines()
        .map(str::trim)
        .filter(|line| !line.starts_with('#'));
    let paths = entries.filter_map(|line| line.split_once("path = \"")?.1.split('"').next());
    paths.filter(|path| path.starts_with("std::")).collect()
}

/// Lints the fixture in a crate of its own, outside the workspace, under the `clippy.toml` in `conf`.
fn lint(name: &str, conf: &Path) -> Result<Output> {
    let place = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("purity")
        .join(name);
    if place.exists() {
        fs::remove_dir_all(&place)?;
    }
    fs::create_dir_all(place.join("src"))?;
    fs::write(place.join("Cargo.toml"), MANIFEST)?;
    fs::write(place.join("src/lib.rs"), BANNED)?;

    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["clippy", "--offline", "--quiet", "--target-dir"])
        .arg(place.join("target"))
        .arg("--")
        .args([
            "-D",
            "clippy::disallowed_methods",
            "-D",
            "clippy::disallowed_types",
        ])
        .args(["-D", "clippy::disallowed_macros"])
        .current_dir(&place)
        .env("CLIPPY_CONF_DIR", conf)
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("CLIPPY_ARGS")
        .output()
        .context("cargo clippy has to be installed: rustup component add clippy")?;
    Ok(output)
}

fn crate_folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name)
}

/// Every ban of this crate is on the common list, is reported, and makes the build fail.
fn every_ban_bites(name: &str) -> Result<()> {
    let folder = crate_folder(name).canonicalize()?;
    let conf = fs::read_to_string(folder.join("clippy.toml"))
        .with_context(|| format!("{name} has no clippy.toml"))?;
    let (samples, bans) = (samples(), bans(&conf));
    let excepted = |path: &&&str| EXCEPTIONS.contains(&(name, **path));
    let unbanned: Vec<_> = samples
        .difference(&bans)
        .filter(|path| !excepted(path))
        .collect();
    ensure!(
        unbanned.is_empty(),
        "{name}/clippy.toml does not ban {unbanned:?}"
    );
    let untried: Vec<_> = bans.difference(&samples).collect();
    ensure!(
        untried.is_empty(),
        "fixtures/purity/banned.rs has no sample of {untried:?}"
    );

    let output = lint(name, &folder)?;
    let report = String::from_utf8_lossy(&output.stderr);
    let silent: Vec<_> = bans
        .iter()
        .filter(|path| !report.contains(&reported(path)))
        .collect();
    ensure!(
        silent.is_empty(),
        "{name}: clippy let pass {silent:?}\n{report}"
    );
    ensure!(
        !output.status.success(),
        "{name}: the bans are not errors\n{report}"
    );
    Ok(())
}

/// How clippy begins a report, whichever of the three lints it is.
fn reported(path: &str) -> String {
    let last = path.rsplit("::").next().unwrap_or(path);
    let kind = match path.matches("::").count() {
        1 => "macro",
        _ if last.starts_with(char::is_uppercase) => "type",
        _ => "method",
    };
    format!("error: use of a disallowed {kind} `{path}`")
}

#[test]
fn mdm_core_cannot_reach_outside() -> Result<()> {
    every_ban_bites("mdm-core")
}

#[test]
fn mdm_apns_cannot_reach_outside() -> Result<()> {
    every_ban_bites("mdm-apns")
}

#[test]
fn mdm_agent_proto_cannot_reach_outside() -> Result<()> {
    every_ban_bites("mdm-agent-proto")
}

#[test]
fn without_the_bans_the_same_code_passes() -> Result<()> {
    let nothing = tempfile::tempdir()?;
    fs::write(nothing.path().join("clippy.toml"), "")?;
    let output = lint("no-bans", nothing.path())?;
    let report = String::from_utf8_lossy(&output.stderr);
    ensure!(
        output.status.success(),
        "the fixture fails for another reason than its bans\n{report}"
    );
    ensure!(!report.contains("disallowed"), "{report}");
    Ok(())
}

#[test]
fn a_ban_that_is_commented_out_is_none() {
    let conf = "disallowed-methods = [\n  { path = \"std::env::var\", reason = \"x\" },\n  # { path = \"std::fs::read\" },\n]";
    assert_eq!(bans(conf), BTreeSet::from(["std::env::var"]));
}
