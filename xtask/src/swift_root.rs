//! A Debian with Swift in a folder, for machines without one.

use std::{fs, path::PathBuf, process::Command};

use anyhow::{Context, ensure};

use crate::{
    run::{check, output, program, root},
    tools,
};

/// The release whose `swiftlang` is Swift 6.
const SUITE: &str = "trixie";
const MIRROR: &str = "http://deb.debian.org/debian";

/// Swift, and the C and C++ headers that its Foundation is built upon.
const PACKAGES: [&str; 3] = ["swiftlang", "libc6-dev", "libstdc++-14-dev"];

/// The root folder of that Debian: 2.6 GB under `.cache`, where CI may keep it.
pub(crate) struct SwiftRoot(PathBuf);

impl SwiftRoot {
    /// Whether it has been made.
    pub(crate) fn is_complete() -> bool {
        Self::place().exists()
    }

    /// Makes it if there is none, which takes some minutes, the network, and the rights of root.
    pub(crate) fn provide() -> anyhow::Result<Self> {
        ensure!(
            output(program("id").arg("-u"))?.trim() == "0",
            "there is no `swift` on the PATH, and only root can set one up: install Swift 6 (https://www.swift.org/install)"
        );
        let this = Self(Self::place());
        if Self::is_complete() {
            return Ok(this);
        }
        println!("making a Debian {SUITE} with Swift in {}", this.0.display());
        if !tools::is_there("debootstrap") {
            tools::install(&["debootstrap", "debian-archive-keyring"])?;
        }
        // Under another name until it is complete, so that a half one is never taken for it.
        let begun = Self(Self::place().with_extension("begun"));
        begun.remove()?;
        check(
            program("debootstrap")
                .args(["--variant=minbase", SUITE])
                .arg(&begun.0)
                .arg(MIRROR),
        )?;
        let install = ["install", "--yes", "--quiet", "--no-install-recommends"];
        check(
            begun
                .command("apt-get")
                .args(install)
                .args(PACKAGES)
                .env("DEBIAN_FRONTEND", "noninteractive"),
        )?;
        check(begun.command("apt-get").arg("clean"))?;
        fs::rename(&begun.0, &this.0)?;
        Ok(this)
    }

    /// A program of that Debian, in the repository's root, which has the same path in there as out here.
    ///
    /// It runs in a mount namespace of its own: the mounts end with it, and nobody who removes the folder removes the repository through one.
    pub(crate) fn command(&self, name: &str) -> Command {
        let mut command = program("unshare");
        command
            .args(["--mount", "--propagation", "private", "sh", "-ec", ENTER])
            .arg("sh")
            .arg(&self.0)
            .arg(root())
            .arg(name)
            .env("HOME", "/root");
        command
    }

    /// Removes a root that was not finished. debootstrap leaves its mounts behind when it is interrupted.
    fn remove(&self) -> anyhow::Result<()> {
        if !self.0.exists() {
            return Ok(());
        }
        for mount in ["proc", "sys", "dev"] {
            let _ = program("umount")
                .arg("--quiet")
                .arg(self.0.join(mount))
                .output();
        }
        let mounts = fs::read_to_string("/proc/self/mounts").unwrap_or_default();
        let inside = self.0.to_string_lossy();
        ensure!(
            !mounts.lines().any(|line| line.contains(&*inside)),
            "something is mounted below {inside}: unmount it"
        );
        fs::remove_dir_all(&self.0).with_context(|| format!("cannot remove {inside}"))
    }

    fn place() -> PathBuf {
        root().join(".cache/swift-root")
    }
}

/// `$1`: the folder, `$2`: the repository, then a program and its arguments.
const ENTER: &str = r#"
root=$1 repository=$2
shift 2
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mkdir -p "$root$repository"
mount --bind "$repository" "$root$repository"
exec chroot "$root" env --chdir="$repository" "$@"
"#;
