//! The Python binding: built into a wheel, installed into environments of its own, tested from Python.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::Context;

use crate::run::{cargo, check, program, root};

const MATURIN: &str = "maturin>=1.9,<2";

/// Builds the wheel and runs its tests, the examples with them.
pub(crate) fn test() -> anyhow::Result<()> {
    let python = environment("python")?;
    install(&python, [MATURIN, "--requirement"])
        .arg("bindings/python/requirements-test.txt")
        .run()?;
    let wheel = build(&python, "target/wheels", &[])?;
    install(&python, ["--force-reinstall", "--no-deps"])
        .arg(&wheel)
        .run()?;
    // The fleet that the example server manages.
    cargo(["build", "--quiet", "--locked", "--package", "device-sim"])?;
    check(program_at(&python).args(["-m", "pytest", "--quiet", "bindings/python/tests"]))?;
    let fresh = environment("python-fresh")?;
    install(&fresh, ["--force-reinstall", "--no-index"])
        .arg(&wheel)
        .run()?;
    check(program_at(&fresh).arg("bindings/python/tests/fresh.py"))
}

/// Prints the binding's figures, with a wheel that is optimised.
pub(crate) fn bench() -> anyhow::Result<()> {
    let builder = environment("python")?;
    install(&builder, [MATURIN]).run()?;
    let wheel = build(&builder, "target/wheels-release", &["--profile", "wheel"])?;
    let python = environment("python-release")?;
    install(&python, ["--force-reinstall", "--no-index"])
        .arg(&wheel)
        .run()?;
    check(program_at(&python).arg("bindings/python/bench.py"))
}

/// The Python of an environment under `target`, made if it is not there.
fn environment(name: &str) -> anyhow::Result<PathBuf> {
    let folder = root().join("target").join(name);
    let python = folder.join("bin/python");
    if !python.exists() {
        check(program("python3").args(["-m", "venv"]).arg(&folder))
            .context("Python 3 with venv is needed")?;
    }
    Ok(python)
}

/// Builds the wheel into an empty folder.
fn build(python: &Path, folder: &str, options: &[&str]) -> anyhow::Result<PathBuf> {
    let folder = root().join(folder);
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    check(
        program_at(&python.with_file_name("maturin"))
            .args(["build", "--quiet", "--locked", "--manifest-path"])
            .arg("bindings/python/Cargo.toml")
            .args(options)
            .arg("--interpreter")
            .arg(python)
            .arg("--out")
            .arg(&folder),
    )?;
    let wheel = std::fs::read_dir(&folder)?
        .next()
        .context("maturin made no wheel")??;
    Ok(wheel.path())
}

/// An installation under way.
struct Install(Command);

fn install<'a>(python: &Path, arguments: impl IntoIterator<Item = &'a str>) -> Install {
    let mut pip = program_at(python);
    pip.args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ]);
    pip.args(arguments);
    Install(pip)
}

impl Install {
    fn arg(mut self, argument: impl AsRef<std::ffi::OsStr>) -> Self {
        self.0.arg(argument);
        self
    }

    fn run(mut self) -> anyhow::Result<()> {
        check(&mut self.0)
    }
}

fn program_at(path: &Path) -> Command {
    program(&path.to_string_lossy())
}
