//! Records as bytes: what a host in any language puts into one column of its database.

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{DeviceRecord, UserRecord};
use crate::{error::ErrorCode, queue::QueueItem};

/// The version that is written. Versions up to it are read.
///
/// It grows when a record changes so that an older release could not read it; a new optional field changes nothing.
pub const SNAPSHOT_VERSION: u32 = 1;

/// A record that can be written as bytes and read back, by this release and later ones.
///
/// The form is JSON: `{"mdm-core": "<what>", "version": 1, "record": {…}}`. No secret stands in a record, but names of people and
/// serial numbers do. The bytes of equal records are equal.
pub trait Snapshot: Sized + Serialize + DeserializeOwned + sealed::Sealed {
    /// What the record is, in its bytes.
    const WHAT: &'static str;

    /// The record as bytes.
    ///
    /// # Errors
    /// [`SnapshotError::Unwritable`], for a record that was made by hand out of what has no form in JSON.
    fn to_bytes(&self) -> Result<Vec<u8>, SnapshotError> {
        let written = serde_json::to_vec(&Written {
            what: Self::WHAT,
            version: SNAPSHOT_VERSION,
            record: self,
        });
        written.map_err(|_| SnapshotError::Unwritable)
    }

    /// Reads a record.
    ///
    /// # Errors
    /// [`SnapshotError`] when these are not the bytes of such a record, or a later release has written them.
    fn from_bytes(bytes: &[u8]) -> Result<Self, SnapshotError> {
        let head: Head = serde_json::from_slice(bytes).map_err(|_| SnapshotError::Malformed)?;
        if head.version > SNAPSHOT_VERSION {
            return Err(SnapshotError::TooNew {
                version: head.version,
            });
        }
        if head.what != Self::WHAT {
            return Err(SnapshotError::OtherRecord {
                wanted: Self::WHAT,
                found: head.what,
            });
        }
        let read: Read<Self> =
            serde_json::from_slice(bytes).map_err(|_| SnapshotError::Malformed)?;
        Ok(read.record)
    }
}

impl Snapshot for DeviceRecord {
    const WHAT: &'static str = "device";
}

impl Snapshot for UserRecord {
    const WHAT: &'static str = "user";
}

impl Snapshot for QueueItem {
    const WHAT: &'static str = "queue-item";
}

/// Why bytes are no record. No message shows what is in them.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SnapshotError {
    /// Not the bytes of a record.
    #[error("the bytes are no record's: were they changed, or cut off by the column's size?")]
    Malformed,
    /// The bytes of another kind of record.
    #[error("the bytes are those of a {found:.32}, not of a {wanted}")]
    OtherRecord {
        /// What was asked for.
        wanted: &'static str,
        /// What they say they are.
        found: String,
    },
    /// A later release has written them.
    #[error(
        "the record has version {version}, this release reads up to {SNAPSHOT_VERSION}: update it"
    )]
    TooNew {
        /// Their version.
        version: u32,
    },
    /// The record has something in it that has no form in JSON.
    #[error("the record cannot be written as JSON")]
    Unwritable,
}

impl SnapshotError {
    /// The stable code.
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::Malformed | Self::OtherRecord { .. } | Self::Unwritable => {
                ErrorCode::SnapshotMalformed
            }
            Self::TooNew { .. } => ErrorCode::SnapshotTooNew,
        }
    }
}

#[derive(Serialize)]
struct Written<'a, R> {
    #[serde(rename = "mdm-core")]
    what: &'static str,
    version: u32,
    record: &'a R,
}

#[derive(Deserialize)]
struct Head {
    #[serde(rename = "mdm-core")]
    what: String,
    version: u32,
}

#[derive(Deserialize)]
struct Read<R> {
    record: R,
}

mod sealed {
    use super::{DeviceRecord, QueueItem, UserRecord};

    /// The records whose form is promised.
    pub trait Sealed {}

    impl Sealed for DeviceRecord {}
    impl Sealed for UserRecord {}
    impl Sealed for QueueItem {}
}
