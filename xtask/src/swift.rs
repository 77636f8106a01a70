//! The Swift binding: its generated sources, and its tests, with the Swift on the `PATH` or one in a root of its own.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, ensure};

use crate::{
    run::{cargo, check, output, program, root},
    swift_root::SwiftRoot,
    tools::is_there,
};

/// What to do with the generated sources.
#[derive(Clone, Copy)]
pub(crate) enum Mode {
    /// Write them.
    Write,
    /// Fail if they are not what would be written.
    Check,
}

/// A generated file, and where it belongs in the package.
const GENERATED: [(&str, &str); 3] = [
    ("MDMCore.swift", "Sources/MDMCore/Generated"),
    ("ErrorCodes.swift", "Sources/MDMCore/Generated"),
    ("MDMCoreFFI.h", "Sources/MDMCoreFFI"),
];

/// Where SwiftPM builds.
const SCRATCH: &str = "target/swift";

/// Generates the Swift sources and the C header from the library.
pub(crate) fn bindings(mode: Mode) -> anyhow::Result<()> {
    build()?;
    let written = root().join("target/swift-generated");
    check(
        program("target/debug/generate-swift")
            .arg(library())
            .arg(&written),
    )?;
    for (name, folder) in GENERATED {
        let place = package().join(folder).join(name);
        let text = fs::read_to_string(written.join(name))?;
        match mode {
            Mode::Write => {
                fs::create_dir_all(package().join(folder))?;
                fs::write(place, text)?;
            }
            Mode::Check => ensure!(
                fs::read_to_string(&place).is_ok_and(|committed| committed == text),
                "{} is not what the library says: run `cargo xtask swift-bindings`",
                place.display()
            ),
        }
    }
    Ok(())
}

/// Runs the tests where there is a Swift, and says so where there is none.
pub(crate) fn test_if_there() -> anyhow::Result<()> {
    let demanded = std::env::var_os("CI").is_some();
    if demanded || is_there("swift") || SwiftRoot::is_complete() {
        return test();
    }
    println!(
        "skipped: the tests of the Swift binding, because there is no `swift` on the PATH. `cargo xtask swift` sets one up and runs them."
    );
    Ok(())
}

/// Runs the tests of the binding and its example. Without a `swift` on the `PATH` it makes a root with one.
pub(crate) fn test() -> anyhow::Result<()> {
    bindings(Mode::Check)?;
    let swift = Swift::provide()?;
    let library = link()?;
    for (what, package) in [
        ("test", "bindings/swift"),
        ("build", "examples/swift/check-in"),
    ] {
        // One scratch folder, so that the example takes the module that the tests have compiled.
        let options = ["--package-path", package, "--scratch-path", SCRATCH];
        check(
            swift
                .command("swift")
                .arg(what)
                .args(options)
                .env("MDM_CORE_LIBRARY_PATH", &library),
        )?;
    }
    enroll(&swift)
}

/// Lets the example take the messages of a device that enrolls.
fn enroll(swift: &Swift) -> anyhow::Result<()> {
    let record = root().join(SCRATCH).join("device.json");
    if record.exists() {
        fs::remove_file(&record)?;
    }
    for (message, phase) in [
        ("Authenticate", "authenticated"),
        ("TokenUpdate", "enrolled"),
    ] {
        let messages = Path::new("examples/swift/check-in/Messages");
        let said = output(
            swift
                .command(&format!("{SCRATCH}/debug/check-in"))
                .arg("--certificate")
                .arg(messages.join("device.der"))
                .arg("--record")
                .arg(&record)
                .arg(messages.join(message).with_extension("plist")),
        )?;
        ensure!(
            said.contains(&format!("store the device, now {phase}")),
            "after {message} the example should say that the device is {phase}:\n{said}"
        );
    }
    Ok(())
}

/// Where Swift's programs run.
enum Swift {
    Here,
    Within(SwiftRoot),
}

impl Swift {
    fn provide() -> anyhow::Result<Self> {
        if is_there("swift") {
            Ok(Self::Here)
        } else {
            SwiftRoot::provide().map(Self::Within)
        }
    }

    fn command(&self, name: &str) -> Command {
        match self {
            Self::Here => program(name),
            Self::Within(root) => root.command(name),
        }
    }
}

/// Builds the library, and the program that reads the API out of it.
fn build() -> anyhow::Result<()> {
    cargo([
        "build",
        "--locked",
        "--package",
        "mdm-core-swift",
        "--features",
        "generate",
    ])
}

/// A folder with the static library alone: a linker that sees both takes the shared one, which then has to be found again at run time.
fn link() -> anyhow::Result<PathBuf> {
    let folder = root().join("target/swift-library");
    fs::create_dir_all(&folder)?;
    let place = folder.join("libmdm_core_swift.a");
    if place.exists() {
        fs::remove_file(&place)?;
    }
    fs::hard_link(library(), &place).context("the library cannot be linked")?;
    // SwiftPM does not notice that the library is another one: what was linked with the old one has to go.
    for product in ["mdm-corePackageTests.xctest", "check-in"] {
        let product = root().join(SCRATCH).join("debug").join(product);
        if product.exists() {
            fs::remove_file(product)?;
        }
    }
    Ok(folder)
}

fn library() -> PathBuf {
    root().join("target/debug/libmdm_core_swift.a")
}

fn package() -> PathBuf {
    root().join("bindings/swift")
}
