//! The Python binding: built into a wheel, installed into an environment of its own, tested from Python.

use std::path::{Path, PathBuf};

use anyhow::Context;

use crate::run::{check, program, root};

/// Builds the wheel and runs its tests.
pub(crate) fn test() -> anyhow::Result<()> {
    let environment = root().join("target/python");
    let python = environment.join("bin/python");
    if !python.exists() {
        check(program("python3").args(["-m", "venv"]).arg(&environment))
            .context("Python 3 with venv is needed")?;
    }
    check(program_at(&python).args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "maturin>=1.9,<2",
    ]))?;
    let wheels = root().join("target/wheels");
    if wheels.exists() {
        std::fs::remove_dir_all(&wheels)?;
    }
    check(
        program_at(&environment.join("bin/maturin"))
            .args([
                "build",
                "--quiet",
                "--locked",
                "--manifest-path",
                "bindings/python/Cargo.toml",
                "--interpreter",
            ])
            .arg(&python)
            .arg("--out")
            .arg(&wheels),
    )?;
    let wheel = std::fs::read_dir(&wheels)?
        .next()
        .context("maturin made no wheel")??
        .path();
    check(
        program_at(&python)
            .args([
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
                "--force-reinstall",
            ])
            .arg(wheel),
    )?;
    check(program_at(&python).args([
        "-m",
        "unittest",
        "discover",
        "--start-directory",
        "bindings/python/tests",
    ]))
}

fn program_at(path: &Path) -> std::process::Command {
    program(&PathBuf::from(path).to_string_lossy())
}
