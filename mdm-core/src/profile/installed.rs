//! What a device says is installed: the answer to `ProfileList`.

use super::{
    Keys, Misfit, PayloadIdentifier, PayloadUuid,
    wire::{Wire, arrays, keys},
};
use crate::{
    limits::{MAX_INSTALLED_PROFILES, MAX_PAYLOADS},
    plist::{Dictionary, Value},
};

keys! {
    /// One installed profile (Apple, "ProfileListResponse").
    InstalledProfile {
        required {
            /// What it is.
            identifier: PayloadIdentifier = "PayloadIdentifier",
            /// Which version.
            uuid: PayloadUuid = "PayloadUUID",
        }
        optional {
            /// Its name for people.
            display_name: String = "PayloadDisplayName",
            /// What it does, for people.
            description: String = "PayloadDescription",
            /// Whose it is.
            organization: String = "PayloadOrganization",
            /// Whether its user cannot remove it.
            removal_disallowed: bool = "PayloadRemovalDisallowed",
            /// Whether a password is asked for its removal.
            has_removal_passcode: bool = "HasRemovalPasscode",
            /// Whether it came encrypted; then no payloads are listed.
            encrypted: bool = "IsEncrypted",
            /// Whether this server's MDM installed it. Supervised devices do not say.
            managed: bool = "IsManaged",
            /// Where it comes from; `Declarative Device Management` for one that a declaration brought.
            source: String = "Source",
            /// The signer's certificate and those above it, DER.
            signers: Vec<Vec<u8>> = "SignerCertificates",
            /// Its payloads.
            payloads: Vec<InstalledPayload> = "PayloadContent",
        }
    }
}

keys! {
    /// One payload of an installed profile.
    InstalledPayload {
        required {
            /// Its type.
            payload_type: String = "PayloadType",
            /// What it is.
            identifier: PayloadIdentifier = "PayloadIdentifier",
        }
        optional {
            /// Which version; some systems leave it out.
            uuid: PayloadUuid = "PayloadUUID",
            /// Its name for people.
            display_name: String = "PayloadDisplayName",
            /// What it does, for people.
            description: String = "PayloadDescription",
            /// Whose it is.
            organization: String = "PayloadOrganization",
        }
    }
}

arrays!(Vec<u8>, InstalledPayload);

/// Lenient: what a device says of itself is not refused for one odd text.
impl Wire for InstalledPayload {
    fn from_value(value: &Value) -> Result<Self, &'static str> {
        let mut keys = value.as_dictionary().ok_or("it is no dictionary")?.clone();
        Self::take(&mut keys, &mut Vec::new()).map_err(|misfit| misfit.reason())
    }

    fn to_value(&self) -> Value {
        let mut keys = Dictionary::new();
        self.put(&mut keys);
        Value::Dictionary(keys)
    }
}

impl InstalledProfile {
    /// The keys as a device sends them: for whoever plays one.
    pub fn to_dictionary(&self) -> Dictionary {
        let mut keys = Dictionary::new();
        self.put(&mut keys);
        keys
    }

    /// Whether it enrolled the device: one of its payloads is `com.apple.mdm`.
    pub fn is_enrollment(&self) -> bool {
        self.payloads
            .iter()
            .flatten()
            .any(|payload| payload.payload_type == "com.apple.mdm")
    }

    /// Whether a declaration brought it, so that no command removes it.
    pub fn is_declared(&self) -> bool {
        self.source.as_deref() == Some("Declarative Device Management")
    }
}

/// The profiles of a device, as its answer to `ProfileList` has them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstalledList {
    /// Those that can be named.
    pub profiles: Vec<InstalledProfile>,
    /// Entries without a usable identifier or UUID.
    pub unreadable: Vec<Keys>,
    /// Values that do not fit; [`Misfit::payload`] counts the entries of the list.
    pub misfits: Vec<Misfit>,
}

impl InstalledList {
    /// Reads the keys of the answer. `None` when it has no array `ProfileList`, so that an answer to another command is not taken for
    /// an empty list.
    ///
    /// Entries after the first [`MAX_INSTALLED_PROFILES`] are left out.
    pub fn read(answer: &Dictionary) -> Option<Self> {
        let entries = answer.get("ProfileList")?.as_array()?;
        let mut list = Self::default();
        for (index, entry) in entries.iter().take(MAX_INSTALLED_PROFILES).enumerate() {
            let mut keys = entry.as_dictionary().cloned().unwrap_or_default();
            let mut noted = Vec::new();
            match InstalledProfile::take(&mut keys, &mut noted) {
                Ok(mut profile) => {
                    if let Some(payloads) = &mut profile.payloads {
                        payloads.truncate(MAX_PAYLOADS);
                    }
                    list.profiles.push(profile);
                }
                Err(misfit) => {
                    noted.push(misfit);
                    list.unreadable.push(keys.into());
                }
            }
            let noted = noted.into_iter();
            list.misfits
                .extend(noted.map(|misfit| misfit.in_payload(index)));
        }
        Some(list)
    }
}
