//! Configuration profiles.

use std::{collections::HashMap, sync::Arc};

use jiff::Timestamp;
use mdm_core::{
    cms::VerifyPolicy,
    crypto::{DigestAlgorithm, RingProvider},
    identity::{CertificateFacts, IdentityError},
    profile::{
        self, Chain, Content, Document, PayloadIdentifier, PayloadScope, PayloadUuid, TargetDevice,
        TopLevel, Wrapping,
        enrollment::{self, Flavour},
    },
};

use crate::{
    error::MdmError,
    identity::Anchors,
    machine::{Entropy, queue::Command},
    plist::{Body, PlistValue, from_dictionary, text, to_dictionary},
    scalar::ConsentTexts,
};

mod enroll;
mod signer;

use self::{enroll::IdentitySource, signer::SigningIdentity};

/// A configuration profile whose payloads can be seen. Equal profiles have equal bytes.
#[derive(Debug, PartialEq, uniffi::Object)]
#[uniffi::export(Debug, Eq)]
pub struct Profile(pub(crate) profile::Profile);

#[uniffi::export]
impl Profile {
    /// A profile of these keys at its top and these payloads, in their order.
    #[uniffi::constructor]
    pub fn new(top: TopLevel, payloads: Vec<Payload>) -> Result<Arc<Self>, MdmError> {
        let mut profile = profile::Profile::new(top);
        profile.payloads = payloads.into_iter().map(Into::into).collect();
        Ok(Arc::new(Self(profile)))
    }

    /// The keys at the top.
    pub fn top(&self) -> TopLevel {
        self.0.top.clone()
    }

    /// The payloads, in the order in which they stand.
    pub fn payloads(&self) -> Vec<Payload> {
        self.0.payloads.iter().map(Payload::from).collect()
    }

    /// Keys at the top that have no field, as read.
    pub fn other(&self) -> HashMap<String, PlistValue> {
        from_dictionary(self.0.other.clone().into())
    }

    /// The profile with a UUID that follows from all of its content: the same content the same UUID.
    ///
    /// Whoever sees the UUID can test guesses of the rest: give a profile with a short password in it a random UUID instead.
    pub fn stamped(&self) -> Result<Arc<Self>, MdmError> {
        let mut stamped = self.0.clone();
        stamped.stamp()?;
        Ok(Arc::new(Self(stamped)))
    }

    /// The profile as the XML property list that devices take.
    pub fn encode(&self) -> Result<String, MdmError> {
        Ok(text(self.0.encode()?))
    }

    /// Writes and signs the profile. Keep the bytes and send the same ones again.
    pub fn sign(&self, identity: &SigningIdentity, now: Timestamp) -> Result<Vec<u8>, MdmError> {
        let signed = identity.with(|identity| self.0.sign(identity, &RingProvider, now))?;
        Ok(signed.as_bytes().to_vec())
    }

    /// An enrollment profile by the rules of its flavour.
    #[uniffi::constructor]
    pub fn enrollment(settings: enroll::EnrollmentSettings) -> Result<Arc<Self>, MdmError> {
        Ok(Arc::new(Self(settings.build()?)))
    }

    /// The profile with which a device that has this one gets a new identity: the same but for where its certificate comes from.
    pub fn renewed(&self, identity: IdentitySource) -> Result<Arc<Self>, MdmError> {
        let renewed = enrollment::renew(&self.0, identity.try_into()?)?;
        Ok(Arc::new(Self(renewed)))
    }

    /// Every rule of the flavour that the profile breaks, in English, whoever built it.
    pub fn broken_rules(&self, flavour: Flavour) -> Vec<String> {
        let rules = enrollment::check_rules(&self.0, flavour, enrollment::Leniency::none());
        rules.iter().map(ToString::to_string).collect()
    }

    /// Throws what a device that has `installed` would refuse in this profile as its update.
    pub fn check_update(&self, installed: &Profile) -> Result<(), MdmError> {
        Ok(enrollment::check_update(&installed.0, &self.0)?)
    }
}

/// One payload of a profile.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Payload {
    /// What it is from version to version; no other payload of the profile has the same.
    pub identifier: PayloadIdentifier,
    /// By which others refer to it; unique in the world.
    pub uuid: PayloadUuid,
    /// `PayloadType`.
    pub payload_type: String,
    /// The keys of its own. They may hold passwords.
    pub keys: HashMap<String, PlistValue>,
    /// Its name for people.
    #[uniffi(default = None)]
    pub display_name: Option<String>,
    /// What it does, for people.
    #[uniffi(default = None)]
    pub description: Option<String>,
    /// Whose it is.
    #[uniffi(default = None)]
    pub organization: Option<String>,
}

/// The payload `<profile>.<name>`, whose UUID follows from its identifier and the profile's: the same each time it is built.
#[uniffi::export]
pub fn payload_of_profile(
    profile: PayloadIdentifier,
    name: String,
    payload_type: String,
    keys: HashMap<String, PlistValue>,
) -> Result<Payload, MdmError> {
    let content = Content::other(payload_type, to_dictionary(keys));
    let payload = profile::Payload::part_of(&profile, &name, content)?;
    Ok(Payload::from(&payload))
}

impl From<&profile::Payload> for Payload {
    fn from(payload: &profile::Payload) -> Self {
        let mut keys = payload.to_dictionary();
        for common in COMMON_KEYS {
            keys.remove(common);
        }
        Self {
            identifier: payload.identifier.clone(),
            uuid: payload.uuid.clone(),
            payload_type: payload.payload_type().to_owned(),
            keys: from_dictionary(keys),
            display_name: payload.display_name.clone(),
            description: payload.description.clone(),
            organization: payload.organization.clone(),
        }
    }
}

impl From<Payload> for profile::Payload {
    fn from(payload: Payload) -> Self {
        let content = Content::other(payload.payload_type, to_dictionary(payload.keys));
        Self {
            display_name: payload.display_name,
            description: payload.description,
            organization: payload.organization,
            ..Self::new(payload.identifier, payload.uuid, content)
        }
    }
}

/// The keys that every payload has, which are fields here.
const COMMON_KEYS: [&str; 7] = [
    "PayloadDescription",
    "PayloadDisplayName",
    "PayloadIdentifier",
    "PayloadOrganization",
    "PayloadType",
    "PayloadUUID",
    "PayloadVersion",
];

/// The top of a profile that always has the same UUID, derived from its identifier.
#[uniffi::export]
pub fn stable_top_level(identifier: PayloadIdentifier) -> Result<TopLevel, MdmError> {
    Ok(TopLevel::stable(identifier))
}

/// What a profile's bytes say.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Inspected {
    /// Whether there is a signature, which nobody has checked.
    pub wrapping: Wrapping,
    /// The keys at the top.
    pub top: TopLevel,
    /// The profile; `nil` if its payloads are encrypted.
    pub profile: Option<Arc<Profile>>,
    /// What in it is not as Apple's schema has it.
    pub misfits: Vec<Misfit>,
}

impl From<profile::Inspected> for Inspected {
    fn from(inspected: profile::Inspected) -> Self {
        let (top, profile) = match inspected.document {
            Document::Plain(profile) => (profile.top.clone(), Some(Arc::new(Profile(profile)))),
            Document::Encrypted(encrypted) => (encrypted.top, None),
        };
        let misfits = inspected.misfits.iter().map(Misfit::from);
        Self {
            wrapping: inspected.wrapping,
            top,
            profile,
            misfits: misfits.collect(),
        }
    }
}

/// A value of a profile that is kept as it stands because it does not fit its key. A device may well refuse it.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Misfit {
    /// Which payload it is in, counted from 0; `nil` for the profile itself.
    pub payload: Option<u64>,
    /// The key.
    pub key: String,
    /// What is wrong with its value.
    pub reason: String,
}

impl From<&profile::Misfit> for Misfit {
    fn from(misfit: &profile::Misfit) -> Self {
        Self {
            payload: misfit.payload().map(|index| index as u64),
            key: misfit.key().to_owned(),
            reason: misfit.reason().to_owned(),
        }
    }
}

/// Reads a profile, plain, signed or encrypted, without asking who made it.
#[uniffi::export]
pub fn inspect_profile(bytes: Body) -> Result<Inspected, MdmError> {
    Ok(profile::inspect(&bytes.into_bytes())?.into())
}

/// Who signed a profile, whether the host trusts them, and what they signed.
#[derive(Debug, uniffi::Object)]
pub struct Verification(profile::Verification);

#[uniffi::export]
impl Verification {
    /// Checks a signed profile, and follows its signer's certificate to `anchors`, if there are any.
    ///
    /// It throws when there is no signature, or not a good one. A good one by a stranger is no error: see `chain()`.
    #[uniffi::constructor]
    pub fn new(
        bytes: Vec<u8>,
        anchors: Option<Arc<Anchors>>,
        now: Timestamp,
    ) -> Result<Arc<Self>, MdmError> {
        let anchors = anchors.as_ref().map(|anchors| &anchors.0);
        let policy = VerifyPolicy::default();
        let verified = profile::verify(&bytes, anchors, &policy, &RingProvider, now)?;
        Ok(Arc::new(Self(verified)))
    }

    /// The signer's certificate.
    pub fn signer(&self) -> CertificateFacts {
        self.0.signer.clone()
    }

    /// The hash function under the signature.
    pub fn digest(&self) -> DigestAlgorithm {
        self.0.digest
    }

    /// When the signer says it signed.
    pub fn claimed_signing_time(&self) -> Option<Timestamp> {
        self.0.claimed_signing_time
    }

    /// Whether the signer is somebody.
    pub fn chain(&self) -> Chain {
        self.0.chain
    }

    /// What was signed, by whomever. It throws when that is no profile.
    pub fn inspected(&self) -> Result<Inspected, MdmError> {
        Ok(self.0.inspected.clone()?.into())
    }

    /// What was signed, if its signer is trusted.
    pub fn trusted(&self) -> Result<Inspected, MdmError> {
        Ok(self.0.clone().trusted()?.into())
    }
}

/// `InstallProfile` with the bytes of a profile: plain, signed, or with encrypted payloads.
#[uniffi::export]
pub fn install_profile(profile: Body, entropy: &Entropy) -> Result<Arc<Command>, MdmError> {
    let profile = profile.into_bytes();
    let command = entropy.with(|entropy| profile::install_command(&profile, entropy))?;
    Ok(Arc::new(Command(command)))
}

/// `RemoveProfile` for the profile with this identifier. For the enrollment profile this ends the enrollment.
#[uniffi::export]
pub fn remove_profile(
    identifier: PayloadIdentifier,
    entropy: &Entropy,
) -> Result<Arc<Command>, MdmError> {
    let command = entropy.with(|entropy| profile::remove_command(&identifier, entropy))?;
    Ok(Arc::new(Command(command)))
}

/// The keys at the top of a profile (Apple, "TopLevel").
#[uniffi::remote(Record)]
pub struct TopLevel {
    /// What the profile is: a device replaces the one with the same identifier.
    pub identifier: PayloadIdentifier,
    /// Which version of it this is.
    pub uuid: PayloadUuid,
    /// Its name for people.
    #[uniffi(default = None)]
    pub display_name: Option<String>,
    /// What it does, for people.
    #[uniffi(default = None)]
    pub description: Option<String>,
    /// Whose it is.
    #[uniffi(default = None)]
    pub organization: Option<String>,
    /// Whether the user cannot remove it: on supervised iOS and tvOS, and on a Mac when installed by hand.
    #[uniffi(default = None)]
    pub removal_disallowed: Option<bool>,
    /// Whether a password is asked for its removal. The password is a payload of its own.
    #[uniffi(default = None)]
    pub has_removal_passcode: Option<bool>,
    /// For whom a Mac installs it.
    ///
    /// NanoMDM's and MicroMDM's enrollment profiles say `System`. MicroMDM's users found that one installed by hand then gets no
    /// user channel, so none is set here.
    #[uniffi(default = None)]
    pub scope: Option<PayloadScope>,
    /// When it removes itself. The earlier of this and `removal_after` counts.
    #[uniffi(default = None)]
    pub removal_date: Option<Timestamp>,
    /// After how many seconds it removes itself.
    #[uniffi(default = None)]
    pub removal_after: Option<f64>,
    /// When its user is offered an update of it.
    #[uniffi(default = None)]
    pub expiration_date: Option<Timestamp>,
    /// For which kind of device it is (iOS 12.2, macOS 10.15).
    #[uniffi(default = None)]
    pub target: Option<TargetDevice>,
    /// What the user has to agree to, by language tag (BCP 47) or `default`.
    #[uniffi(default = None)]
    pub consent_text: Option<ConsentTexts>,
}

/// `PayloadScope`: for whom a Mac installs a profile.
#[uniffi::remote(Enum)]
pub enum PayloadScope {
    /// All of its users.
    System,
    /// The user at hand.
    User,
    /// A word that was not known when this was written.
    Other(String),
}

/// `TargetDeviceType`: for which kind of device a profile is.
#[uniffi::remote(Enum)]
pub enum TargetDevice {
    /// Any (0).
    Any,
    /// iPhone, iPad, iPod touch (1).
    Iphone,
    /// Apple Watch (2).
    Watch,
    /// HomePod (3).
    HomePod,
    /// Apple TV (4).
    AppleTv,
    /// Mac (5).
    Mac,
    /// Apple Vision Pro (6).
    VisionPro,
    /// A number that was not known when this was written.
    Other(i64),
}

/// A hash function (FIPS 180-4).
#[uniffi::remote(Enum)]
pub enum DigestAlgorithm {
    /// SHA-1, 20 bytes: legacy. Collisions are practical; devices still sign with it, so a caller's policy has to admit it by name.
    Sha1,
    /// SHA-256, 32 bytes.
    Sha256,
    /// SHA-384, 48 bytes.
    Sha384,
    /// SHA-512, 64 bytes.
    Sha512,
}

/// Where the chain of a signer's certificate leads.
#[uniffi::remote(Enum)]
pub enum Chain {
    /// To one of the host's anchors.
    Trusted,
    /// Elsewhere, or nowhere any more.
    NotTrusted(IdentityError),
    /// The host named no anchors, so nobody followed it.
    NoAnchors,
}

/// How a profile's bytes are wrapped.
#[uniffi::remote(Enum)]
pub enum Wrapping {
    /// A property list.
    Plain,
    /// A property list in a CMS SignedData.
    Signed,
}

/// How a device enrolls.
#[uniffi::remote(Enum)]
pub enum Flavour {
    /// The profile is downloaded or copied, and its user installs it.
    Manual,
    /// Automated Device Enrollment: the Setup Assistant fetches it.
    Automated,
    /// Account-driven user enrollment: the user's own device, known by an enrollment id (`BYOD`).
    AccountDrivenUser,
    /// Account-driven device enrollment: the organisation's device (`ADDE`).
    AccountDrivenDevice,
}
