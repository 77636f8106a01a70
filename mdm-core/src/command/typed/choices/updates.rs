//! `ScheduleOSUpdate`: which update, and what to do with it.

use crate::command::typed::{InstallAction, OsUpdate, UpdatePriority};

/// Which update is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UpdateName {
    /// By the key that [`AvailableOsUpdates`](crate::command::typed::AvailableOsUpdates) tells.
    ProductKey(String),
    /// By its version (iOS 11.3, macOS 12, tvOS 12.2). Not for Background Security Improvements.
    ProductVersion(String),
    /// By both.
    Both {
        /// The key.
        product_key: String,
        /// The version.
        product_version: String,
    },
}

/// What to do with an update.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UpdatePlan {
    /// Download it or install it, whichever is next.
    Default,
    /// Download it (macOS 11).
    DownloadOnly,
    /// Install it: on iOS and tvOS one that was downloaded; on a Mac after a countdown to the restart.
    InstallAsap,
    /// Download it and tell the user (macOS).
    NotifyOnly,
    /// Download it and install it later (macOS).
    InstallLater {
        /// How many times the user may put it off (macOS 12, minor updates); `None`: without end.
        max_deferrals: Option<i64>,
    },
    /// Install it and restart even if that loses data (macOS 11).
    InstallForceRestart,
}

impl OsUpdate {
    /// This update, treated so.
    pub fn new(name: UpdateName, plan: UpdatePlan) -> Self {
        let (action, deferrals) = match plan {
            UpdatePlan::Default => (InstallAction::Default, None),
            UpdatePlan::DownloadOnly => (InstallAction::DownloadOnly, None),
            UpdatePlan::InstallAsap => (InstallAction::InstallAsap, None),
            UpdatePlan::NotifyOnly => (InstallAction::NotifyOnly, None),
            UpdatePlan::InstallLater { max_deferrals } => {
                (InstallAction::InstallLater, max_deferrals)
            }
            UpdatePlan::InstallForceRestart => (InstallAction::InstallForceRestart, None),
        };
        let (key, version) = match name {
            UpdateName::ProductKey(key) => (Some(key), None),
            UpdateName::ProductVersion(version) => (None, Some(version)),
            UpdateName::Both {
                product_key,
                product_version,
            } => (Some(product_key), Some(product_version)),
        };
        Self {
            product_key: key,
            product_version: version,
            max_user_deferrals: deferrals,
            ..Self::bare(action)
        }
    }

    /// The same, downloaded and prepared with this priority (macOS 12.3, minor updates).
    #[must_use]
    pub fn with_priority(self, priority: UpdatePriority) -> Self {
        Self {
            priority: Some(priority),
            ..self
        }
    }
}
