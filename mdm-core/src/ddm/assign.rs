//! Which declarations are meant for which channel: sets, assignments, and since when.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Declaration, Generation, Identifier};
use crate::id::EnrollmentId;

/// The name of a set, as the host has it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SetId(pub String);

/// The name of a group of devices, as the host has it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct GroupId(pub String);

/// For whom a set is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// This channel: a device's, or a user's on a device.
    Channel(EnrollmentId),
    /// The device channel of each device in the group.
    DevicesOf(GroupId),
    /// The user channels of each device in the group.
    UsersOf(GroupId),
}

/// Sets and assignments, each with the [`Generation`] at which it was made.
///
/// The same as tables (`set, declaration, since`), (`set, target, since`) and (`group, device, since`) in a host's database, for hosts
/// and tests without one. A row that is made again gets a new generation; a row that is confirmed keeps its own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assignments {
    members: BTreeMap<SetId, BTreeMap<Identifier, Generation>>,
    targets: BTreeMap<SetId, BTreeMap<Target, Generation>>,
    groups: BTreeMap<GroupId, BTreeMap<EnrollmentId, Generation>>,
    generation: Generation,
}

/// A change of sets, assignments or groups. What is so already changes nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SetChange {
    /// A declaration comes into a set.
    Add(SetId, Identifier),
    /// A declaration leaves a set.
    Remove(SetId, Identifier),
    /// A set is meant for a target from now on.
    Assign(SetId, Target),
    /// A set is no longer meant for a target.
    Unassign(SetId, Target),
    /// A device comes into a group. The name is that of its device channel.
    Join(GroupId, EnrollmentId),
    /// A device leaves a group.
    Leave(GroupId, EnrollmentId),
    /// The content of a declaration is another; sets and assignments are as they were.
    Content(Identifier),
}

impl Assignments {
    /// The generation of the last change.
    pub fn generation(&self) -> Generation {
        self.generation
    }

    /// Makes the change and says for whom something may be different now.
    pub fn apply(&mut self, change: &SetChange) -> BTreeSet<Target> {
        let next = Generation(self.generation.0 + 1);
        let changed = match change {
            SetChange::Add(set, identifier) => add(&mut self.members, set, identifier, next),
            SetChange::Remove(set, identifier) => remove(&mut self.members, set, identifier),
            SetChange::Assign(set, target) => add(&mut self.targets, set, target, next),
            SetChange::Unassign(set, target) => remove(&mut self.targets, set, target),
            SetChange::Join(group, device) => add(&mut self.groups, group, &device.device(), next),
            SetChange::Leave(group, device) => remove(&mut self.groups, group, &device.device()),
            SetChange::Content(_) => true,
        };
        if !changed {
            return BTreeSet::new();
        }
        self.generation = next;
        self.affected(change)
    }

    /// For whom a change that was made makes a difference: targets, which a host with a database turns into channels with one query.
    pub fn affected(&self, change: &SetChange) -> BTreeSet<Target> {
        match change {
            SetChange::Add(set, _) | SetChange::Remove(set, _) => self.targets_of(set).collect(),
            SetChange::Assign(_, target) | SetChange::Unassign(_, target) => {
                BTreeSet::from([target.clone()])
            }
            SetChange::Join(group, device) | SetChange::Leave(group, device) => {
                let users = Target::UsersOf(group.clone());
                let devices = Target::DevicesOf(group.clone());
                let is_target = |wanted: &Target| {
                    self.targets
                        .values()
                        .any(|targets| targets.contains_key(wanted))
                };
                // The users of one device are not a target of their own; the host asks for the device's channels.
                if is_target(&users) || is_target(&devices) {
                    BTreeSet::from([Target::Channel(device.device())])
                } else {
                    BTreeSet::new()
                }
            }
            SetChange::Content(identifier) => self
                .members
                .iter()
                .filter(|(_, members)| members.contains_key(identifier))
                .flat_map(|(set, _)| self.targets_of(set))
                .collect(),
        }
    }

    /// Whether the channel is one of a target's.
    pub fn reaches(&self, target: &Target, channel: &EnrollmentId) -> bool {
        self.since(target, channel).is_some()
    }

    /// The declarations meant for the channel, sorted by identifier, each with the earliest generation since when one way to it is whole.
    ///
    /// `catalogue` gives the declaration of an identifier; one that it does not have is left out.
    pub fn placed<'c>(
        &self,
        channel: &EnrollmentId,
        catalogue: impl Fn(&Identifier) -> Option<&'c Declaration>,
    ) -> Vec<Placed> {
        let mut since: BTreeMap<&Identifier, Generation> = BTreeMap::new();
        for (set, targets) in &self.targets {
            let assigned = targets
                .iter()
                .filter_map(|(target, made)| Some((*made).max(self.since(target, channel)?)))
                .min();
            let (Some(assigned), Some(members)) = (assigned, self.members.get(set)) else {
                continue;
            };
            for (identifier, added) in members {
                let way = assigned.max(*added);
                since
                    .entry(identifier)
                    .and_modify(|earliest| *earliest = way.min(*earliest))
                    .or_insert(way);
            }
        }
        since
            .into_iter()
            .filter_map(|(identifier, since)| {
                Some(Placed {
                    declaration: catalogue(identifier)?.clone(),
                    since,
                })
            })
            .collect()
    }

    fn targets_of(&self, set: &SetId) -> impl Iterator<Item = Target> + '_ {
        self.targets
            .get(set)
            .into_iter()
            .flat_map(|targets| targets.keys().cloned())
    }

    /// Since when the channel belongs to the target; 0 for a channel by its own name.
    fn since(&self, target: &Target, channel: &EnrollmentId) -> Option<Generation> {
        let (group, of_users) = match target {
            Target::Channel(named) => return (named == channel).then_some(Generation(0)),
            Target::DevicesOf(group) => (group, false),
            Target::UsersOf(group) => (group, true),
        };
        let members = self.groups.get(group)?;
        (of_users == channel.is_user())
            .then(|| members.get(&channel.device()).copied())
            .flatten()
    }
}

/// A declaration meant for a channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The declaration.
    pub declaration: Declaration,
    /// Since when it is meant for the channel without a break: of the ways to it that are there now (declaration in set, set assigned,
    /// device in group), the one that was complete first.
    pub since: Generation,
}

fn add<K: Ord + Clone, V: Ord + Clone>(
    table: &mut BTreeMap<K, BTreeMap<V, Generation>>,
    key: &K,
    value: &V,
    at: Generation,
) -> bool {
    let row = table.entry(key.clone()).or_default();
    if row.contains_key(value) {
        return false;
    }
    row.insert(value.clone(), at);
    true
}

fn remove<K: Ord, V: Ord>(
    table: &mut BTreeMap<K, BTreeMap<V, Generation>>,
    key: &K,
    value: &V,
) -> bool {
    let Some(row) = table.get_mut(key) else {
        return false;
    };
    let removed = row.remove(value).is_some();
    if row.is_empty() {
        table.remove(key);
    }
    removed
}
