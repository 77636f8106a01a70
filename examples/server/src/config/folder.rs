//! The data folder: nobody else may look into it.

use std::{
    fs::{self, DirBuilder, Permissions},
    io,
    os::unix::fs::{DirBuilderExt, PermissionsExt},
    path::Path,
};

use super::ConfigError;
use crate::server::{DATABASE, KEY_FILE};

/// Files by which a folder is known to be ours.
const OURS: [&str; 2] = [DATABASE, KEY_FILE];

/// Makes the folder, or sees to it that only its owner can enter (mode 0700).
///
/// A folder that others can enter and that holds anything but our files is left alone and refused: it was named by mistake.
///
/// # Errors
/// [`ConfigError::Folder`].
pub fn prepare(path: &Path) -> Result<(), ConfigError> {
    let refused = |what: String| ConfigError::Folder {
        path: path.to_owned(),
        what,
    };
    let failed = |error: io::Error| refused(error.to_string());
    match fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(path)
            .map_err(failed),
        Err(error) => Err(failed(error)),
        Ok(found) if !found.is_dir() => Err(refused("is not a folder".to_owned())),
        Ok(found) if found.permissions().mode() & 0o077 == 0 => Ok(()),
        Ok(_) if is_ours(path).map_err(failed)? => {
            fs::set_permissions(path, Permissions::from_mode(0o700)).map_err(failed)
        }
        Ok(_) => Err(refused(
            "others can enter it and it holds other files; name another one, or `chmod 700` it"
                .to_owned(),
        )),
    }
}

/// Empty, or with our files in it.
fn is_ours(path: &Path) -> io::Result<bool> {
    let mut entries = fs::read_dir(path)?;
    Ok(entries.next().is_none() || OURS.iter().any(|name| path.join(name).exists()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn a_new_or_empty_folder_is_closed_to_others() {
        let dir = tempfile::tempdir().unwrap();
        let fresh = dir.path().join("a/b");
        prepare(&fresh).unwrap();
        assert_eq!(mode(&fresh), 0o700);
        let open = dir.path().join("open");
        fs::create_dir(&open).unwrap();
        fs::set_permissions(&open, Permissions::from_mode(0o755)).unwrap();
        prepare(&open).unwrap();
        assert_eq!(mode(&open), 0o700);
    }

    #[test]
    fn a_folder_of_others_is_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        fs::set_permissions(dir.path(), Permissions::from_mode(0o755)).unwrap();
        fs::write(dir.path().join("thesis.txt"), "x").unwrap();
        assert!(matches!(
            prepare(dir.path()),
            Err(ConfigError::Folder { .. })
        ));
        assert_eq!(mode(dir.path()), 0o755);
    }
}
