//! What a device learns from an enrollment profile.

use std::fmt;

use jiff::Timestamp;
use mdm_core::cms::VerifyPolicy;
use mdm_core::crypto::AwsLcProvider;
use mdm_core::identity::Anchors;
use mdm_core::profile::enrollment::{UpdateError, check_update};
use mdm_core::profile::{
    Certificate, CertificateForm, Content, Document, EnrollmentMode, Inspected, Mdm, PayloadUuid,
    Profile, ReadError, Scep, ServerCapability, TrustError, VerifyError, inspect, verify,
};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use thiserror::Error;
use x509_parser::prelude::{FromDer as _, X509Certificate};

use crate::device::Enrollment;
use crate::identity::ClientIdentity;
use crate::model::Model;
use crate::signature::{MessageSigner, SignatureError};

/// Why a profile cannot enroll a device.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ProfileProblem {
    /// The bytes are no profile.
    #[error("no configuration profile: {0}")]
    Unreadable(#[from] ReadError),
    /// It has to be signed, and is not, or not rightly.
    #[error("the signature does not hold: {0}")]
    Unsigned(#[from] VerifyError),
    /// It is signed by somebody else than it has to be.
    #[error("the signer is not trusted: {0}")]
    Untrusted(#[from] TrustError),
    /// Its payloads are for a device that has an identity already.
    #[error("the payloads are encrypted, and this device has no identity yet to open them")]
    Encrypted,
    /// It enrolls nobody.
    #[error("there is no com.apple.mdm payload in it")]
    NoMdm,
    /// A device has one management.
    #[error("there is more than one com.apple.mdm payload in it")]
    SeveralMdm,
    /// A payload does not fit Apple's schema, so a device would refuse it.
    #[error("a value does not fit: {0}")]
    Misfit(String),
    /// `IdentityCertificateUUID` names no payload with an identity.
    #[error("IdentityCertificateUUID names no identity payload of this profile")]
    NoIdentity,
    /// An identity that the simulator cannot get.
    #[error("the identity comes by {0}, which this simulator does not speak; it knows SCEP")]
    UnsupportedIdentity(&'static str),
    /// A pin that names no certificate of the profile.
    #[error("{0} names no certificate of this profile")]
    NoSuchPin(&'static str),
    /// A certificate payload whose content is none.
    #[error("a certificate payload holds no certificate that can be read")]
    BadCertificate,
    /// `AccessRights` on a user's own device: Apple's devices cancel the enrollment.
    #[error("AccessRights must be absent for a user's own device (EnrollmentMode BYOD)")]
    RightsOnOwnDevice,
    /// A user enrollment takes another profile than a device enrollment.
    #[error("{model:?} does not enroll with a profile whose EnrollmentMode is {mode}")]
    WrongMode {
        /// The device.
        model: Model,
        /// What the profile says, `absent` if nothing.
        mode: String,
    },
    /// A second profile for an enrolled device that is no update of the first.
    #[error("no update of the installed profile: {0}")]
    NoUpdate(#[from] UpdateError),
    /// A fault that only a device that signs can have.
    #[error("the fault is one of signatures, and the profile's SignMessage is false")]
    NothingSigned,
}

/// An enrollment profile as a device understands it: all that it has to go by.
#[derive(Clone, PartialEq)]
pub struct EnrollmentProfile {
    profile: Profile,
    mdm: Mdm,
    scep: Scep,
    anchors: Vec<Vec<u8>>,
    server_pins: Vec<Vec<u8>>,
    check_in_pins: Vec<Vec<u8>>,
}

impl EnrollmentProfile {
    /// Reads a profile, plain or signed, without asking who signed it: a user who taps
    /// "Install" decides that.
    pub fn read(bytes: &[u8]) -> Result<Self, ProfileProblem> {
        Self::understand(inspect(bytes)?)
    }

    /// Reads a profile that has to be signed by somebody whom `anchors` vouch for.
    pub fn read_signed(
        bytes: &[u8],
        anchors: &Anchors,
        now: Timestamp,
    ) -> Result<Self, ProfileProblem> {
        let policy = VerifyPolicy::default();
        let verification = verify(bytes, Some(anchors), &policy, &AwsLcProvider, now)?;
        Self::understand(verification.trusted()?)
    }

    fn understand(inspected: Inspected) -> Result<Self, ProfileProblem> {
        let misfit = |index: usize| {
            let mut misfits = inspected.misfits.iter();
            let found = misfits.find(|misfit| misfit.payload() == Some(index));
            found.map(|misfit| ProfileProblem::Misfit(misfit.to_string()))
        };
        let profile = match inspected.document {
            Document::Plain(profile) => profile,
            Document::Encrypted(_) => return Err(ProfileProblem::Encrypted),
        };
        let payloads = profile.payloads.iter().enumerate();
        let mut management = payloads.filter(|(_, it)| it.payload_type() == "com.apple.mdm");
        let mdm = match (management.next(), management.next()) {
            (None, _) => return Err(ProfileProblem::NoMdm),
            (Some(_), Some(_)) => return Err(ProfileProblem::SeveralMdm),
            (Some((at, payload)), None) => match &payload.content {
                Content::Mdm(mdm) => (**mdm).clone(),
                _ => return Err(misfit(at).unwrap_or(ProfileProblem::NoMdm)),
            },
        };
        let byod = mdm.enrollment_mode == Some(EnrollmentMode::Byod);
        if byod && mdm.access_rights.is_some() {
            return Err(ProfileProblem::RightsOnOwnDevice);
        }
        let mut payloads = profile.payloads.iter();
        let at = payloads.position(|payload| payload.uuid.matches(&mdm.identity));
        let at = at.ok_or(ProfileProblem::NoIdentity)?;
        let scep = match &profile.payloads[at].content {
            Content::Scep(scep) => (**scep).clone(),
            Content::Acme(_) => return Err(ProfileProblem::UnsupportedIdentity("ACME")),
            Content::Pkcs12(_) => return Err(ProfileProblem::UnsupportedIdentity("PKCS #12")),
            _ => return Err(misfit(at).unwrap_or(ProfileProblem::NoIdentity)),
        };
        Ok(Self {
            anchors: anchors(&profile)?,
            server_pins: pins(
                &profile,
                "ServerURLPinningCertificateUUIDs",
                mdm.server_pins.as_deref(),
            )?,
            check_in_pins: pins(
                &profile,
                "CheckInURLPinningCertificateUUIDs",
                mdm.check_in_pins.as_deref(),
            )?,
            profile,
            mdm,
            scep,
        })
    }

    /// `PayloadIdentifier` of the whole profile.
    pub fn identifier(&self) -> &str {
        self.profile.top.identifier.as_str()
    }

    /// Its name for people.
    pub fn display_name(&self) -> Option<&str> {
        self.profile.top.display_name.as_deref()
    }

    /// `Topic`.
    pub fn topic(&self) -> &str {
        self.mdm.topic.as_str()
    }

    /// `ServerURL`.
    pub fn server_url(&self) -> &str {
        self.mdm.server_url.as_str()
    }

    /// `CheckInURL`; none when check-ins go to `ServerURL`.
    pub fn check_in_url(&self) -> Option<&str> {
        self.mdm.check_in_url.as_ref().map(|url| url.as_str())
    }

    /// `SignMessage`.
    pub fn signs_messages(&self) -> bool {
        self.mdm.sign_message == Some(true)
    }

    /// `AccessRights` as a number, none when the key is absent.
    pub fn access_rights(&self) -> Option<u32> {
        self.mdm.access_rights.map(|rights| rights.bits())
    }

    /// Whether `ServerCapabilities` has this one.
    pub fn has_capability(&self, capability: &ServerCapability) -> bool {
        let listed = self.mdm.server_capabilities.as_ref();
        listed.is_some_and(|listed| listed.contains(capability))
    }

    /// The payload by which the device gets its identity.
    pub fn scep(&self) -> &Scep {
        &self.scep
    }

    /// The self-signed certificates in the profile (DER), which the device trusts from now on.
    pub fn anchors(&self) -> &[Vec<u8>] {
        &self.anchors
    }

    /// The certificates (DER) that `ServerURL` is pinned to; none: it is not.
    pub fn server_pins(&self) -> &[Vec<u8>] {
        &self.server_pins
    }

    /// The same for `CheckInURL`.
    pub fn check_in_pins(&self) -> &[Vec<u8>] {
        &self.check_in_pins
    }

    /// All of it.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// Whether a device of this kind enrolls with it: user enrollments need
    /// `EnrollmentMode` `BYOD`, all others must not have it.
    pub fn check_model(&self, model: Model) -> Result<(), ProfileProblem> {
        let byod = self.mdm.enrollment_mode == Some(EnrollmentMode::Byod);
        if byod == model.is_user_enrolled() {
            return Ok(());
        }
        let mode = match &self.mdm.enrollment_mode {
            Some(EnrollmentMode::Byod) => "BYOD",
            Some(EnrollmentMode::Adde) => "ADDE",
            Some(EnrollmentMode::Other(other)) => other,
            None => "absent",
        };
        let mode = mode.to_owned();
        Err(ProfileProblem::WrongMode { model, mode })
    }

    /// Whether a device that has this profile takes `next` in its place.
    pub fn check_update(&self, next: &Self) -> Result<(), ProfileProblem> {
        Ok(check_update(&self.profile, &next.profile)?)
    }

    /// The enrollment of a device that got `identity` by this profile. It is not supervised,
    /// as after any enrollment by hand.
    pub fn enrollment(&self, identity: ClientIdentity) -> Result<Enrollment, SignatureError> {
        let signer = self.signs_messages().then(|| MessageSigner::new(&identity));
        Ok(Enrollment {
            profile_identifier: self.identifier().to_owned(),
            check_out_when_removed: self.mdm.check_out_when_removed == Some(true),
            per_user_connections: self.has_capability(&ServerCapability::PerUserConnections),
            bootstrap_token: self.has_capability(&ServerCapability::BootstrapToken),
            supervised: false,
            signer: signer.transpose()?.map(Into::into),
            profile: Some(self.clone().into()),
            ..Enrollment::new(self.topic(), identity)
        })
    }
}

/// Names only: the profile holds a challenge.
impl fmt::Debug for EnrollmentProfile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EnrollmentProfile")
            .field("identifier", &self.identifier())
            .field("server_url", &self.server_url())
            .finish_non_exhaustive()
    }
}

fn certificates(
    profile: &Profile,
) -> impl Iterator<Item = (&PayloadUuid, CertificateForm, &Certificate)> {
    profile
        .payloads
        .iter()
        .filter_map(|payload| match &payload.content {
            Content::Certificate(form, certificate) => Some((&payload.uuid, *form, certificate)),
            _ => None,
        })
}

/// The DER of a certificate payload.
fn der(form: CertificateForm, certificate: &Certificate) -> Result<Vec<u8>, ProfileProblem> {
    let bad = ProfileProblem::BadCertificate;
    let der = match form {
        CertificateForm::Root | CertificateForm::Pkcs1 => certificate.content.clone(),
        CertificateForm::Pem => match CertificateDer::from_pem_slice(&certificate.content) {
            Ok(der) => der.to_vec(),
            Err(_) => return Err(bad),
        },
    };
    if mdm_core::identity::inspect(&der).is_err() {
        return Err(bad);
    }
    Ok(der)
}

fn anchors(profile: &Profile) -> Result<Vec<Vec<u8>>, ProfileProblem> {
    let mut anchors = Vec::new();
    for (_, form, certificate) in certificates(profile) {
        let der = der(form, certificate)?;
        let (_, parsed) =
            X509Certificate::from_der(&der).map_err(|_| ProfileProblem::BadCertificate)?;
        // An intermediate helps to build a chain and is the end of none.
        if parsed.subject().as_raw() == parsed.issuer().as_raw() {
            anchors.push(der);
        }
    }
    Ok(anchors)
}

fn pins(
    profile: &Profile,
    key: &'static str,
    uuids: Option<&[PayloadUuid]>,
) -> Result<Vec<Vec<u8>>, ProfileProblem> {
    let pin = |uuid: &PayloadUuid| {
        let mut all = certificates(profile);
        let (_, form, certificate) = all
            .find(|(named, ..)| named.matches(uuid))
            .ok_or(ProfileProblem::NoSuchPin(key))?;
        der(form, certificate)
    };
    uuids.unwrap_or_default().iter().map(pin).collect()
}
