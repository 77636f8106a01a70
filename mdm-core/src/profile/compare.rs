//! What a device has against what it should have.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    sync::Arc,
};

use super::{
    Document, InstallError, InstalledList, InstalledProfile, PayloadIdentifier, PayloadUuid,
    install_command, remove_command,
};
use crate::{command::Command, entropy::Entropy};

/// A profile that a device should have, with the bytes to install.
#[derive(Clone, PartialEq, Eq)]
pub struct WantedProfile {
    identifier: PayloadIdentifier,
    uuid: PayloadUuid,
    /// None when they are encrypted.
    payloads: Option<BTreeMap<PayloadIdentifier, PayloadUuid>>,
    body: Arc<[u8]>,
}

impl WantedProfile {
    /// A profile as it was read, and the bytes to install: the same, signed or not.
    pub fn new(document: &Document, body: impl Into<Arc<[u8]>>) -> Self {
        let top = document.top();
        let payloads = match document {
            Document::Encrypted(_) => None,
            Document::Plain(profile) => {
                let payloads = profile.payloads.iter();
                Some(
                    payloads
                        .map(|payload| (payload.identifier.clone(), payload.uuid.clone()))
                        .collect(),
                )
            }
        };
        Self {
            identifier: top.identifier.clone(),
            uuid: top.uuid.clone(),
            payloads,
            body: body.into(),
        }
    }

    /// What it is.
    pub fn identifier(&self) -> &PayloadIdentifier {
        &self.identifier
    }

    /// The bytes to install.
    pub fn body(&self) -> &Arc<[u8]> {
        &self.body
    }
}

/// Without the bytes, which may hold passwords.
impl fmt::Debug for WantedProfile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WantedProfile")
            .field("identifier", &self.identifier)
            .field("uuid", &self.uuid)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// What the device was asked for, which decides what an installed profile that is not wanted means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listing {
    /// `ProfileList` with `ManagedOnly`: all that is listed came from this server.
    ManagedOnly,
    /// Every profile: only what says `IsManaged` came from this server. Supervised devices do not say it, so nothing is extra on them.
    Everything,
}

/// How one profile differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Which profile.
    pub identifier: PayloadIdentifier,
    /// How.
    pub state: State,
    /// What mends it.
    pub mend: Option<Mend>,
}

/// How an installed profile stands to a wanted one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// This very version is there.
    Same,
    /// Wanted and not there.
    Missing,
    /// There from this server, and not wanted.
    Extra,
    /// Another version is there.
    Changed {
        /// The profile's own UUID differs.
        uuid: Uuids,
        /// The payloads that differ, by identifier. Empty also when one side is encrypted and shows none.
        payloads: Vec<PayloadDifference>,
    },
}

/// Whether two UUIDs are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Uuids {
    /// They are.
    Same,
    /// They are not.
    Different,
}

/// How one payload differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PayloadDifference {
    /// Wanted and not there.
    Missing(PayloadIdentifier),
    /// There and not wanted.
    Extra(PayloadIdentifier),
    /// There with another UUID.
    Changed(PayloadIdentifier),
}

/// The command that mends a difference.
#[derive(Clone, PartialEq, Eq)]
pub enum Mend {
    /// `InstallProfile` with these bytes.
    Install(Arc<[u8]>),
    /// `RemoveProfile`.
    Remove(PayloadIdentifier),
}

impl Mend {
    /// The command to queue.
    ///
    /// # Errors
    /// As [`install_command`] and [`remove_command`].
    pub fn command(&self, entropy: &mut Entropy) -> Result<Command, InstallError> {
        match self {
            Self::Install(body) => install_command(body, entropy),
            Self::Remove(identifier) => Ok(remove_command(identifier, entropy)?),
        }
    }
}

/// Without the bytes, which may hold passwords.
impl fmt::Debug for Mend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Install(body) => write!(f, "Install({} bytes)", body.len()),
            Self::Remove(identifier) => f.debug_tuple("Remove").field(identifier).finish(),
        }
    }
}

/// Compares what a device listed with what it should have.
///
/// First the wanted ones in their order, which is the order to install them in, then what is extra by identifier: nothing is taken away
/// before its replacement is there. Of several wanted profiles with one identifier the last counts, in the place of the first.
/// The enrollment profile is never extra, since removing it unenrolls; nor is what a declaration brought.
pub fn compare(
    installed: &InstalledList,
    listing: Listing,
    wanted: &[WantedProfile],
) -> Vec<Difference> {
    let there: BTreeMap<_, _> = installed
        .profiles
        .iter()
        .map(|profile| (&profile.identifier, profile))
        .collect();
    let latest: BTreeMap<_, _> = wanted.iter().map(|it| (&it.identifier, it)).collect();
    let mut seen = BTreeSet::new();
    let mut differences = Vec::new();
    for wanted in wanted.iter().filter(|it| seen.insert(&it.identifier)) {
        let wanted = latest[&wanted.identifier];
        let state = match there.get(&wanted.identifier) {
            None => State::Missing,
            Some(profile) => compare_one(profile, wanted),
        };
        let mend = match state {
            State::Same => None,
            State::Missing | State::Extra | State::Changed { .. } => {
                Some(Mend::Install(wanted.body.clone()))
            }
        };
        differences.push(Difference {
            identifier: wanted.identifier.clone(),
            state,
            mend,
        });
    }
    let is_extra = |profile: &&InstalledProfile| {
        let ours = match listing {
            Listing::ManagedOnly => profile.managed != Some(false),
            Listing::Everything => profile.managed == Some(true),
        };
        ours && !profile.is_enrollment()
            && !profile.is_declared()
            && !latest.contains_key(&profile.identifier)
    };
    let extra = there.into_values().filter(is_extra);
    differences.extend(extra.map(|profile| Difference {
        identifier: profile.identifier.clone(),
        state: State::Extra,
        mend: Some(Mend::Remove(profile.identifier.clone())),
    }));
    differences
}

fn compare_one(installed: &InstalledProfile, wanted: &WantedProfile) -> State {
    let uuid = if installed.uuid.matches(&wanted.uuid) {
        Uuids::Same
    } else {
        Uuids::Different
    };
    let payloads = match (&installed.payloads, &wanted.payloads) {
        (Some(_), Some(wanted)) => compare_payloads(installed, wanted),
        (None, _) | (_, None) => Vec::new(),
    };
    if uuid == Uuids::Same && payloads.is_empty() {
        State::Same
    } else {
        State::Changed { uuid, payloads }
    }
}

fn compare_payloads(
    installed: &InstalledProfile,
    wanted: &BTreeMap<PayloadIdentifier, PayloadUuid>,
) -> Vec<PayloadDifference> {
    let there: BTreeMap<_, _> = installed
        .payloads
        .iter()
        .flatten()
        .map(|payload| (&payload.identifier, payload.uuid.as_ref()))
        .collect();
    let names: BTreeSet<_> = there.keys().copied().chain(wanted.keys()).collect();
    let differ = |name: &PayloadIdentifier| match (there.get(name), wanted.get(name)) {
        (None, _) => Some(PayloadDifference::Missing(name.clone())),
        (_, None) => Some(PayloadDifference::Extra(name.clone())),
        (Some(Some(uuid)), Some(wanted)) if !uuid.matches(wanted) => {
            Some(PayloadDifference::Changed(name.clone()))
        }
        (Some(_), Some(_)) => None,
    };
    names.into_iter().filter_map(differ).collect()
}
