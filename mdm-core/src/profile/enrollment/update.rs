//! What an update of an installed enrollment profile must leave as it is.

use super::super::Profile;
use crate::{
    error::ErrorCode,
    plist::{Dictionary, Value},
};

/// Something that a device would refuse in an update of its enrollment profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UpdateProblem {
    /// One of the two has not exactly one MDM payload.
    #[error("the {0} profile has not exactly one MDM payload")]
    NoMdm(&'static str),
    /// The profile's identifier: another one makes it a second profile, and a device has only one MDM payload.
    #[error(
        "PayloadIdentifier changed: under another one it is no update, and a device takes no second MDM payload"
    )]
    Identifier,
    /// The device has registered for this topic.
    #[error("Topic changed: the device listens for pushes to the one it enrolled with")]
    Topic,
    /// The device compares it byte for byte, query included.
    #[error(
        "ServerURL changed, be it only in its query: a device stays with the server it enrolled with"
    )]
    ServerUrl,
    /// As the server's URL; added or left out is changed too.
    #[error(
        "CheckInURL changed, was added or left out: a device stays with the server it enrolled with"
    )]
    CheckInUrl,
    /// The enrollment belongs to its account.
    #[error(
        "AssignedManagedAppleID changed, was added or left out: an enrollment stays with its account"
    )]
    Account,
    /// A device does not turn from its user's own into the organisation's.
    #[error(
        "EnrollmentMode changed, was added or left out: a device enrolls anew for another mode"
    )]
    Mode,
    /// What the user agreed to in the beginning.
    #[error(
        "RequiredAppIDForMDM changed, was added or left out: the user agreed to that app when enrolling"
    )]
    RequiredApp,
    /// The device has user channels, or has none, from the beginning.
    #[error("com.apple.mdm.per-user-connections was added to or left out of ServerCapabilities")]
    PerUserConnections,
    /// A server cannot give itself more rights than the user agreed to. The bits that were added.
    #[error("AccessRights has rights that the installed profile has not: {0}")]
    RightsAdded(u64),
    /// Apple does not say what an absent key stands for, so neither of the two can be called less.
    #[error(
        "AccessRights was added or left out, and an absent key may stand for more or for fewer rights"
    )]
    RightsUnstated,
}

/// All that a device would refuse.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.0.iter().map(UpdateProblem::to_string).collect::<Vec<_>>().join("; "))]
pub struct UpdateError(Vec<UpdateProblem>);

impl UpdateError {
    /// The problems, at least one.
    pub fn problems(&self) -> &[UpdateProblem] {
        &self.0
    }

    /// The stable code.
    pub fn code(&self) -> ErrorCode {
        ErrorCode::ProfileImmutable
    }
}

/// Whether a device that has `old` takes `new` as its update (Apple, "MDM", notes on updating).
///
/// That the same identity has signed both is needed only when the update does not come through MDM, and is not looked at.
///
/// # Errors
/// [`UpdateError`] with every reason why not.
pub fn check_update(old: &Profile, new: &Profile) -> Result<(), UpdateError> {
    let mut problems = Vec::new();
    if old.top.identifier != new.top.identifier {
        problems.push(UpdateProblem::Identifier);
    }
    match (mdm_keys(old), mdm_keys(new)) {
        (None, _) => problems.push(UpdateProblem::NoMdm("old")),
        (_, None) => problems.push(UpdateProblem::NoMdm("new")),
        (Some(old), Some(new)) => compare_keys(&old, &new, &mut problems),
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(UpdateError(problems))
    }
}

/// The keys of the MDM payload, as a device sees them: also of one that has a value which fits no field.
fn mdm_keys(profile: &Profile) -> Option<Dictionary> {
    let mut payloads = profile.payloads.iter();
    let mut payloads = payloads
        .by_ref()
        .filter(|it| it.payload_type() == "com.apple.mdm");
    match (payloads.next(), payloads.next()) {
        (Some(payload), None) => Some(payload.to_dictionary()),
        (None, _) | (Some(_), Some(_)) => None,
    }
}

fn compare_keys(old: &Dictionary, new: &Dictionary, problems: &mut Vec<UpdateProblem>) {
    let fixed = [
        ("Topic", UpdateProblem::Topic),
        ("ServerURL", UpdateProblem::ServerUrl),
        ("CheckInURL", UpdateProblem::CheckInUrl),
        ("AssignedManagedAppleID", UpdateProblem::Account),
        ("EnrollmentMode", UpdateProblem::Mode),
        ("RequiredAppIDForMDM", UpdateProblem::RequiredApp),
    ];
    for (key, problem) in fixed {
        if old.get(key) != new.get(key) {
            problems.push(problem);
        }
    }
    if serves_users(old) != serves_users(new) {
        problems.push(UpdateProblem::PerUserConnections);
    }
    problems.extend(compare_rights(rights(old), rights(new)));
}

fn serves_users(keys: &Dictionary) -> bool {
    let capabilities = keys.get("ServerCapabilities").and_then(Value::as_array);
    let mut capabilities = capabilities.into_iter().flatten();
    capabilities.any(|it| it.as_string() == Some("com.apple.mdm.per-user-connections"))
}

fn rights(keys: &Dictionary) -> Option<u64> {
    keys.get("AccessRights")?.as_unsigned_integer()
}

fn compare_rights(old: Option<u64>, new: Option<u64>) -> Option<UpdateProblem> {
    match (old, new) {
        (Some(old), Some(new)) => {
            let added = new & !old;
            (added != 0).then_some(UpdateProblem::RightsAdded(added))
        }
        (None, None) => None,
        (Some(_), None) | (None, Some(_)) => Some(UpdateProblem::RightsUnstated),
    }
}
