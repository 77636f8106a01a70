//! How far a device is with an update, from the status items it reports.

use jiff::{Timestamp, civil::DateTime};

use crate::ddm::{ChannelStatus, Value};

/// The status items to subscribe to, with [`crate::ddm::status_subscriptions`].
const ITEMS: [&str; 6] = [
    "device.operating-system.version",
    "device.operating-system.build-version",
    "softwareupdate.failure-reason",
    "softwareupdate.install-reason",
    "softwareupdate.install-state",
    "softwareupdate.pending-version",
];

/// `softwareupdate.install-state`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InstallState {
    /// No update pending, and the last one went well.
    None,
    /// Waiting for its time. Devices say so; the list of Apple's schema lacks it.
    Waiting,
    /// Loading.
    Downloading,
    /// Ready to be installed.
    Prepared,
    /// Installing.
    Installing,
    /// The update failed.
    Failed,
    /// A word that this version does not know.
    Other(String),
}

/// How far a device is with an update. What it has not reported is `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UpdateProgress {
    /// `device.operating-system.version`: what it runs.
    pub installed_version: Option<String>,
    /// `device.operating-system.build-version`.
    pub installed_build: Option<String>,
    /// `softwareupdate.install-state`.
    pub state: Option<InstallState>,
    /// `softwareupdate.install-reason`, in Apple's words: `declaration`, `notification`, `auto-update`.
    pub reasons: Vec<String>,
    /// The identifier of the declaration that is behind it.
    pub declaration: Option<String>,
    /// `softwareupdate.pending-version`: what it is about to install; `None` too when it says "nothing".
    pub pending_version: Option<String>,
    /// Its build.
    pub pending_build: Option<String>,
    /// When it is installed by force, in the device's local time.
    pub pending_deadline: Option<DateTime>,
    /// `softwareupdate.failure-reason`; `None` too when it has not failed.
    pub failure: Option<UpdateFailure>,
    /// When `install-state` became what it is.
    pub since: Option<Timestamp>,
}

/// That and why an update failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UpdateFailure {
    /// How often.
    pub count: u64,
    /// In the device's words.
    pub reason: Option<String>,
    /// When it failed last.
    pub at: Option<Timestamp>,
}

impl UpdateProgress {
    /// The status items from which progress is read.
    pub fn status_items() -> [&'static str; 6] {
        ITEMS
    }

    /// Reads the progress from what a device channel has reported.
    pub fn read(status: &ChannelStatus) -> Self {
        let text = |path: &str| {
            let text = status.value(path)?.as_str()?;
            (!text.is_empty()).then(|| text.to_owned())
        };
        let count = status
            .value("softwareupdate.failure-reason.count")
            .and_then(Value::as_u64)
            .filter(|count| *count > 0);
        Self {
            installed_version: text("device.operating-system.version"),
            installed_build: text("device.operating-system.build-version"),
            state: text("softwareupdate.install-state").map(InstallState::read),
            reasons: status
                .value("softwareupdate.install-reason.reason")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .filter_map(|word| Some(word.as_str()?.to_owned()))
                .collect(),
            declaration: text("softwareupdate.install-reason.declaration-id"),
            pending_version: text("softwareupdate.pending-version.os-version"),
            pending_build: text("softwareupdate.pending-version.build-version"),
            pending_deadline: text("softwareupdate.pending-version.target-local-date-time")
                .and_then(|text| text.parse().ok()),
            failure: count.map(|count| UpdateFailure {
                count,
                reason: text("softwareupdate.failure-reason.reason"),
                at: text("softwareupdate.failure-reason.timestamp")
                    .and_then(|text| text.parse().ok()),
            }),
            since: status
                .values
                .get("softwareupdate.install-state")
                .map(|reported| reported.at),
        }
    }
}

impl InstallState {
    fn read(word: String) -> Self {
        match word.as_str() {
            "none" => Self::None,
            "waiting" => Self::Waiting,
            "downloading" => Self::Downloading,
            "prepared" => Self::Prepared,
            "installing" => Self::Installing,
            "failed" => Self::Failed,
            _ => Self::Other(word),
        }
    }
}
