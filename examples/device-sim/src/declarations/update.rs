//! An update of the system that a declaration asks for.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{
    inventory::{Inventory, active},
    report::DeviceFacts,
};

/// The status items about updates.
pub(super) const ITEMS: [&str; 4] = [
    "softwareupdate.failure-reason",
    "softwareupdate.install-reason",
    "softwareupdate.install-state",
    "softwareupdate.pending-version",
];

/// An update under way.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Update {
    identifier: String,
    version: String,
    build: String,
    deadline: Option<String>,
    state: State,
    next_at: Timestamp,
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Waiting,
    Downloading,
    Prepared,
    Installing,
}

impl State {
    fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Downloading => "downloading",
            Self::Prepared => "prepared",
            Self::Installing => "installing",
        }
    }

    fn next(self) -> Option<Self> {
        match self {
            Self::Waiting => Some(Self::Downloading),
            Self::Downloading => Some(Self::Prepared),
            Self::Prepared => Some(Self::Installing),
            Self::Installing => None,
        }
    }
}

/// What the passing of time made of an update.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Advance {
    /// It is a step further.
    Further,
    /// It is installed; the device restarts.
    Installed,
}

impl Update {
    /// The update that a configuration in force asks for, if the device runs an older version; one that is under way goes on.
    pub(super) fn wanted(
        held: &Inventory,
        facts: &DeviceFacts,
        under_way: Option<Self>,
        first_step_at: Timestamp,
    ) -> Option<Self> {
        const TYPE: &str = "com.apple.configuration.softwareupdate.enforcement.specific";
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let mut wanted: Vec<Self> = active(held, facts)
            .into_iter()
            .filter(|(_, held)| held.declaration_type == TYPE)
            .filter_map(|(identifier, held)| {
                Some(Self {
                    identifier: identifier.clone(),
                    version: text(&held.payload["TargetOSVersion"])?,
                    build: text(&held.payload["TargetBuildVersion"])
                        .unwrap_or_else(|| "25A1".to_owned()),
                    deadline: text(&held.payload["TargetLocalDateTime"]),
                    state: State::Waiting,
                    next_at: first_step_at,
                })
            })
            .filter(|update| numbers(&update.version) > numbers(&facts.os_version))
            .collect();
        wanted.sort_by(|left, right| left.deadline.cmp(&right.deadline));
        let first = wanted.into_iter().next()?;
        match under_way {
            Some(update)
                if update.identifier == first.identifier && update.version == first.version =>
            {
                Some(update)
            }
            _ => Some(first),
        }
    }

    pub(super) fn next_at(&self) -> Timestamp {
        self.next_at
    }

    /// Goes on; the step after it is at `next_at`.
    pub(super) fn advance(&mut self, facts: &mut DeviceFacts, next_at: Timestamp) -> Advance {
        match self.state.next() {
            Some(state) => {
                self.state = state;
                self.next_at = next_at;
                Advance::Further
            }
            None => {
                facts.os_version.clone_from(&self.version);
                facts.build_version.clone_from(&self.build);
                Advance::Installed
            }
        }
    }
}

/// The value of a status item about updates.
pub(super) fn value(update: Option<&Update>, item: &str) -> Option<Value> {
    match item {
        "softwareupdate.install-state" => {
            Some(json!(update.map_or("none", |update| update.state.as_str())))
        }
        "softwareupdate.install-reason" => Some(match update {
            Some(update) => {
                json!({ "reason": ["declaration"], "declaration-id": update.identifier })
            }
            None => json!({ "reason": [] }),
        }),
        "softwareupdate.pending-version" => Some(match update {
            Some(update) => json!({
                "os-version": update.version,
                "build-version": update.build,
                "target-local-date-time": update.deadline,
            }),
            None => json!({ "os-version": "", "build-version": "" }),
        }),
        "softwareupdate.failure-reason" => Some(json!({ "count": 0 })),
        _ => None,
    }
}

fn numbers(version: &str) -> Vec<u32> {
    version
        .split('.')
        .map(|word| word.parse().unwrap_or(0))
        .collect()
}
