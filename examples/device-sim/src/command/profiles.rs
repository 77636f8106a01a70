//! Configuration profiles: list, install, remove.

use std::sync::Arc;

use mdm_core::profile::Profile;
use plist::{Dictionary, Value};

use super::errors::item;
use super::{Answer, Command, Scene, empty_list};
use crate::device::state::InstalledProfile;
use crate::device::{Aftermath, ChannelId};
use crate::enroll::{EnrollmentProfile, ProfileProblem};
use crate::wire::{Put as _, dictionaries};

pub(super) fn list(command: &Command, scene: &Scene<'_>) -> Answer {
    let managed_only = command.flag("ManagedOnly").unwrap_or(false);
    let own = match &scene.enrollment.profile {
        Some(profile) => describe(&InstalledProfile::from(profile.profile())),
        None => own_profile(scene),
    };
    let others = scene
        .state
        .profiles
        .iter()
        .filter(|((channel, _), profile)| {
            channel == scene.channel && (profile.managed || !managed_only)
        })
        .map(|(_, profile)| describe(profile));
    let own = (*scene.channel == ChannelId::Device).then_some(own);
    let profiles = dictionaries(own.into_iter().chain(others));
    Answer::with(Dictionary::new().put("ProfileList", profiles))
}

/// The enrollment profile of a device whose enrollment came without one.
fn own_profile(scene: &Scene<'_>) -> Dictionary {
    Dictionary::new()
        .put(
            "PayloadIdentifier",
            scene.enrollment.profile_identifier.as_str(),
        )
        .put("PayloadUUID", "9E1D4B1C-6B2E-4A53-8B1C-2C3D4E5F6071")
        .put("PayloadVersion", 1)
        .put("PayloadDisplayName", "Device Management")
        .put(
            "PayloadRemovalDisallowed",
            scene.enrollment.awaiting_configuration,
        )
        .put("HasRemovalPasscode", false)
        .put("IsEncrypted", false)
        .put("IsManaged", true)
        .put(
            "PayloadContent",
            dictionaries([payload(&[
                "com.apple.mdm".to_owned(),
                format!("{}.mdm", scene.enrollment.profile_identifier),
                "B1C2D3E4-0000-4000-8000-000000000001".to_owned(),
                "MDM".to_owned(),
            ])]),
        )
}

impl From<&Profile> for InstalledProfile {
    fn from(profile: &Profile) -> Self {
        let top = &profile.top;
        let payloads = profile.payloads.iter().map(|payload| {
            [
                payload.payload_type().to_owned(),
                payload.identifier.as_str().to_owned(),
                payload.uuid.as_str().to_owned(),
                payload.display_name.clone().unwrap_or_default(),
            ]
        });
        Self {
            identifier: top.identifier.as_str().to_owned(),
            uuid: top.uuid.as_str().to_owned(),
            display_name: top.display_name.clone().unwrap_or_default(),
            organization: top.organization.clone(),
            description: top.description.clone(),
            removal_disallowed: top.removal_disallowed == Some(true),
            managed: true,
            payloads: payloads.collect(),
        }
    }
}

fn describe(profile: &InstalledProfile) -> Dictionary {
    Dictionary::new()
        .put("PayloadIdentifier", profile.identifier.as_str())
        .put("PayloadUUID", profile.uuid.as_str())
        .put("PayloadVersion", 1)
        .put("PayloadDisplayName", profile.display_name.as_str())
        .put_some("PayloadOrganization", profile.organization.as_deref())
        .put_some("PayloadDescription", profile.description.as_deref())
        .put("PayloadRemovalDisallowed", profile.removal_disallowed)
        .put("HasRemovalPasscode", false)
        .put("IsEncrypted", false)
        .put("IsManaged", profile.managed)
        .put(
            "PayloadContent",
            dictionaries(profile.payloads.iter().map(payload)),
        )
}

fn payload([kind, identifier, uuid, name]: &[String; 4]) -> Dictionary {
    Dictionary::new()
        .put("PayloadType", kind.as_str())
        .put("PayloadVersion", 1)
        .put("PayloadIdentifier", identifier.as_str())
        .put("PayloadUUID", uuid.as_str())
        .put("PayloadDisplayName", name.as_str())
}

/// Whether the command installs the enrollment profile again on a device that enrolled by it:
/// then either the profile, or why it is refused.
pub(super) fn enrollment_again(
    command: &Command,
    scene: &Scene<'_>,
) -> Option<Result<Arc<EnrollmentProfile>, Answer>> {
    if command.request_type != "InstallProfile" || *scene.channel != ChannelId::Device {
        return None;
    }
    let installed = scene.enrollment.profile.as_ref()?;
    let bytes = command.keys.get("Payload").and_then(Value::as_data)?;
    let inspected = mdm_core::profile::inspect(bytes).ok()?;
    if inspected.document.top().identifier.as_str() != installed.identifier() {
        return None;
    }
    let next = EnrollmentProfile::read(bytes).and_then(|next| {
        installed.check_update(&next)?;
        next.check_model(scene.model)?;
        Ok(Arc::new(next))
    });
    Some(next.map_err(|problem| refused(code(&problem), &problem.to_string())))
}

fn code(problem: &ProfileProblem) -> i64 {
    match problem {
        ProfileProblem::NoUpdate(_) => 1009,
        _ => 1000,
    }
}

/// The enrollment profile could not be installed, because it brought no identity.
pub(crate) fn not_installed(reason: &str) -> Answer {
    let outer = item(
        "MCInstallationErrorDomain",
        4001,
        "Profile Installation Failed",
    );
    let inner = item("MCSCEPErrorDomain", 22_013, reason);
    Answer::Error {
        chain: vec![outer, inner],
    }
}

pub(super) fn install(command: &Command, scene: &mut Scene<'_>) -> Answer {
    let Some(bytes) = command.keys.get("Payload").and_then(Value::as_data) else {
        return super::errors::malformed("Payload");
    };
    let Some(profile) = read(bytes) else {
        return refused(1000, "The profile is malformed.");
    };
    if profile.identifier == scene.enrollment.profile_identifier {
        return Answer::then(Aftermath::Renew);
    }
    if profile
        .payloads
        .iter()
        .any(|[kind, ..]| kind == "com.apple.mdm")
    {
        return refused(1009, "A second MDM payload cannot be installed.");
    }
    let key = (scene.channel.clone(), profile.identifier.clone());
    scene.state.profiles.insert(key, profile);
    Answer::done()
}

fn refused(code: i64, reason: &str) -> Answer {
    let outer = item(
        "MCInstallationErrorDomain",
        4001,
        "Profile Installation Failed",
    );
    Answer::Error {
        chain: vec![outer, item("MCProfileErrorDomain", code, reason)],
    }
}

/// Reads a profile, plain or inside a CMS signature.
///
/// The signature is not verified, the XML is only searched for in it: what a simulated
/// device must know of a profile is its name.
fn read(bytes: &[u8]) -> Option<InstalledProfile> {
    let find = |needle: &[u8]| {
        bytes
            .windows(needle.len())
            .position(|window| window == needle)
    };
    let start = find(b"<?xml")?;
    let end = find(b"</plist>")? + b"</plist>".len();
    let outer = Value::from_reader_xml(bytes.get(start..end)?)
        .ok()?
        .into_dictionary()?;
    let text =
        |keys: &Dictionary, key: &str| keys.get(key).and_then(Value::as_string).map(str::to_owned);
    if text(&outer, "PayloadType")? != "Configuration" {
        return None;
    }
    let payloads = outer.get("PayloadContent").and_then(Value::as_array);
    let payloads = payloads
        .into_iter()
        .flatten()
        .filter_map(Value::as_dictionary)
        .map(|keys| {
            [
                "PayloadType",
                "PayloadIdentifier",
                "PayloadUUID",
                "PayloadDisplayName",
            ]
            .map(|key| text(keys, key).unwrap_or_default())
        });
    Some(InstalledProfile {
        identifier: text(&outer, "PayloadIdentifier")?,
        uuid: text(&outer, "PayloadUUID")?,
        display_name: text(&outer, "PayloadDisplayName").unwrap_or_default(),
        organization: text(&outer, "PayloadOrganization"),
        description: text(&outer, "PayloadDescription"),
        removal_disallowed: outer
            .get("PayloadRemovalDisallowed")
            .and_then(Value::as_boolean)
            .unwrap_or(false),
        managed: true,
        payloads: payloads.collect(),
    })
}

pub(super) fn remove(command: &Command, scene: &mut Scene<'_>) -> Answer {
    let Some(identifier) = command.text("Identifier") else {
        return super::errors::malformed("Identifier");
    };
    if identifier == scene.enrollment.profile_identifier {
        return Answer::then(Aftermath::Leave);
    }
    let key = (scene.channel.clone(), identifier.to_owned());
    match scene.state.profiles.remove(&key) {
        Some(_) => Answer::done(),
        None => {
            let text = format!("The profile “{identifier}” is not managed by MDM.");
            super::errors::error("MCMDMErrorDomain", 12_013, &text)
        }
    }
}

pub(super) fn provisioning_list() -> Answer {
    Answer::with(empty_list("ProvisioningProfileList"))
}
