//! The update of an enrollment profile that gives a device a new identity.

use super::{EnrollmentError, Identity, Rule, check_update};
use crate::profile::{Content, Payload, PayloadUuid, Profile};

/// The profile with which a device that has `installed` gets a new identity: the same profile but for where its certificate comes from.
///
/// Sent as `InstallProfile` before the certificate ends. The device then answers with Authenticate and TokenUpdate under the new
/// certificate. All names stay as they are, the identity payload's too if it is of the same kind; Apple does not say whether a device asks
/// for a new certificate then, and Fleet, whose profiles have constant UUIDs, renews its devices so. An identity of another kind
/// (ACME after SCEP) gets a payload of its own and the MDM payload refers to it.
///
/// `identity` needs a fresh challenge: one that was used is refused by a careful server. The URL of the server stays as it is.
/// The rules of a flavour are not looked at; [`check_rules`](super::check_rules) does that.
///
/// # Errors
/// [`EnrollmentError`] when `installed` is no enrollment profile whose identity can be found, or the result cannot be written.
pub fn renew(installed: &Profile, identity: Identity) -> Result<Profile, EnrollmentError> {
    let mut renewed = installed.clone();
    let broken = |rule| EnrollmentError::Rules(vec![rule]);
    let old = identity_of(installed).ok_or(broken(Rule::NoMdm))?;
    let name = identity.name();
    let content = identity.into_content();
    let at = installed.payloads.iter().position(|it| it.uuid == old);
    let Some(payload) = at.and_then(|at| renewed.payloads.get_mut(at)) else {
        return Err(broken(Rule::NoIdentity));
    };
    let next = if payload.payload_type() == content.payload_type() {
        Payload {
            content,
            ..payload.clone()
        }
    } else {
        Payload::part_of(&installed.top.identifier, name, content)?
    };
    let uuid = next.uuid.clone();
    *payload = next;
    for payload in &mut renewed.payloads {
        if let Content::Mdm(mdm) = &mut payload.content {
            mdm.identity = uuid.clone();
        }
    }
    check_update(installed, &renewed)?;
    renewed.encode()?;
    Ok(renewed)
}

fn identity_of(profile: &Profile) -> Option<PayloadUuid> {
    profile.payloads.iter().find_map(|payload| {
        let Content::Mdm(mdm) = &payload.content else {
            return None;
        };
        Some(mdm.identity.clone())
    })
}
