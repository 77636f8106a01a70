//! Foreign programs that judge our work in tests.

use anyhow::{Context, ensure};

use crate::run::{check, program};

/// A program or a file, and the Debian package that has it.
const TOOLS: [(&str, &str); 6] = [
    ("openssl", "openssl"),
    ("python3", "python3-venv"),
    ("plistutil", "libplist-utils"),
    ("pki", "strongswan-pki"),
    // With which pki speaks HTTP.
    (
        "/usr/lib/ipsec/plugins/libstrongswan-curl.so",
        "libstrongswan-extra-plugins",
    ),
    ("zbarimg", "zbar-tools"),
];

/// Sees to it that all are there: installs what is missing where that is possible, and says what to install where it is not.
pub(crate) fn provide() -> anyhow::Result<()> {
    let missing: Vec<_> = TOOLS
        .iter()
        .filter(|(tool, _)| !is_there(tool))
        .map(|(_, package)| *package)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let packages = missing.join(" ");
    println!("installing {packages}");
    install(&missing)
        .with_context(|| format!("tests need these programs: apt-get install {packages}"))?;
    for (tool, package) in TOOLS {
        ensure!(
            is_there(tool),
            "{package} has been installed, but there is no {tool}"
        );
    }
    Ok(())
}

/// Installs packages of Debian.
pub(crate) fn install(packages: &[&str]) -> anyhow::Result<()> {
    let apt = |arguments: &[&str]| {
        check(
            program("apt-get")
                .args(arguments)
                .env("DEBIAN_FRONTEND", "noninteractive"),
        )
    };
    let install = ["install", "--yes", "--quiet", "--no-install-recommends"];
    let arguments: Vec<_> = install.iter().chain(packages).copied().collect();
    // The lists of packages may be old or missing: then they are fetched first.
    apt(&arguments).or_else(|_| {
        apt(&["update", "--quiet"])?;
        apt(&arguments)
    })
}

/// Whether there is such a file, or a program of this name.
pub(crate) fn is_there(tool: &str) -> bool {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&folders).any(|folder| folder.join(tool).is_file())
}
