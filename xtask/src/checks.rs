//! What has to hold before a change lands.

use anyhow::{Context, ensure};

use crate::python;
use crate::run::{cargo, cargo_program, check, output, program, root};
use crate::{schema, swift, tools};

/// Every test of the repository.
pub(crate) fn test() -> anyhow::Result<()> {
    test_rust_and_python()?;
    swift::test_if_there()
}

fn test_rust_and_python() -> anyhow::Result<()> {
    check_rust_version()?;
    tools::provide()?;
    // The tests that kill and restart the server run this binary.
    cargo([
        "build",
        "--locked",
        "--package",
        "mdm-server",
        "--package",
        "device-sim",
    ])?;
    cargo(["test", "--locked", "--workspace", "--all-targets"])?;
    cargo(["test", "--locked", "--workspace", "--doc"])?;
    python::test()
}

/// All checks, then all tests.
pub(crate) fn ci() -> anyhow::Result<()> {
    cargo(["fmt", "--all", "--check"])?;
    schema::check_if_present()?;
    cargo([
        "clippy",
        "--locked",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ])?;
    check(
        cargo_program()
            .args(["doc", "--locked", "--workspace", "--no-deps"])
            .env("RUSTDOCFLAGS", "-D warnings"),
    )?;
    for features in [
        &["--no-default-features"][..],
        &["--no-default-features", "--features", "aws-lc"],
    ] {
        let core = ["check", "--locked", "--package", "mdm-core"];
        cargo(core.iter().chain(features).copied())?;
    }
    // Without its connection, which the workspace's tests switch on.
    cargo([
        "check",
        "--locked",
        "--package",
        "mdm-apns",
        "--all-targets",
    ])?;
    test_rust_and_python()?;
    swift::test()?;
    // Long enough to see that each target builds, takes its corpus and finds nothing at once.
    fuzz(10)
}

/// The stated `rust-version` is the one that the tests run with, so that the statement stays true.
fn check_rust_version() -> anyhow::Result<()> {
    let manifest =
        std::fs::read_to_string(root().join("Cargo.toml")).context("the workspace's Cargo.toml")?;
    let stated = manifest
        .lines()
        .find_map(|line| line.strip_prefix("rust-version = "))
        .map(|value| value.trim_matches('"').to_owned())
        .context("Cargo.toml states no rust-version")?;
    let rustc = output(program("rustc").arg("--version"))?;
    let used = rustc.split(' ').nth(1).context("rustc shows no version")?;
    let tested = used == stated || used.starts_with(&format!("{stated}."));
    if !tested {
        println!("note: rust-version {stated} is stated, but these tests run with {used}");
        ensure!(
            std::env::var_os("CI").is_none(),
            "CI has to run with the stated rust-version {stated}, not {used}"
        );
    }
    Ok(())
}

/// Runs each fuzz target for a while. Works on the stable toolchain.
///
/// What is found new lands under `target/fuzz-corpus`; a case worth keeping is copied from there to `fuzz/corpus`.
pub(crate) fn fuzz(seconds: u32) -> anyhow::Result<()> {
    if !cargo_program()
        .args(["fuzz", "--version"])
        .output()
        .is_ok_and(|output| output.status.success())
    {
        cargo(["install", "--locked", "cargo-fuzz"])?;
    }
    let targets = output(cargo_program().args(["fuzz", "list"]))?;
    for target in targets.lines() {
        let limit = format!("-max_total_time={seconds}");
        let found = root().join("target/fuzz-corpus").join(target);
        let kept = root().join("fuzz/corpus").join(target);
        std::fs::create_dir_all(&found)?;
        check(
            cargo_program()
                .args(["fuzz", "run", target])
                .args([&found, &kept])
                .args(["--", &limit])
                .env("RUSTC_BOOTSTRAP", "1"),
        )?;
    }
    Ok(())
}
