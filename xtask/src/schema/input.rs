//! The files of the schema, and their digests.

use std::{
    collections::BTreeMap,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

use anyhow::Context;
use sha2::{Digest, Sha256};

/// The folders that hold schema; what else lies beside them is documentation.
const FOLDERS: &[&str] = &["declarative", "mdm", "other"];

/// Every file of the schema, by its path.
pub(super) struct Input {
    files: BTreeMap<String, String>,
}

impl Input {
    /// Reads all `.yaml` files below `folder`.
    pub(super) fn load(folder: &Path) -> anyhow::Result<Self> {
        let mut files = BTreeMap::new();
        for name in FOLDERS {
            load(folder, &PathBuf::from(name), &mut files)
                .with_context(|| format!("the schema in {}", folder.display()))?;
        }
        Ok(Self { files })
    }

    /// Paths relative to the folder, with `/`, and texts; sorted.
    pub(super) fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        let files = self.files.iter();
        files.map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// A line for each file: SHA-256 and path, as `sha256sum` writes and checks them.
    pub(super) fn lock(&self) -> String {
        let mut lock = String::new();
        for (path, text) in self.files() {
            for byte in Sha256::digest(text) {
                let _ = write!(lock, "{byte:02x}");
            }
            let _ = writeln!(lock, "  {path}");
        }
        lock
    }
}

fn load(root: &Path, folder: &Path, files: &mut BTreeMap<String, String>) -> anyhow::Result<()> {
    let path = root.join(folder);
    for entry in fs::read_dir(&path).with_context(|| path.display().to_string())? {
        let entry = entry?;
        let name = folder.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            load(root, &name, files)?;
        } else if name.extension().is_some_and(|ext| ext == "yaml") {
            let text = fs::read_to_string(entry.path())?;
            let name = name.to_str().context("a name that is not UTF-8")?;
            files.insert(name.replace('\\', "/"), text);
        }
    }
    Ok(())
}
