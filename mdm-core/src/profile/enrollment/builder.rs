//! An enrollment profile, step by step.

use super::{Flavour, Leniency, Rule, UpdateError, check_rules};
use crate::{
    error::ErrorCode,
    identity::{Fingerprint, IdentityError, inspect},
    profile::{
        AccessRights, Acme, BadPayloadName, Certificate, CertificateForm, Content, EnrollmentMode,
        Mdm, MdmTopic, PayloadIdentifier, PayloadUuid, Pkcs12, Profile, Scep, ServerCapability,
        TopLevel, Url, WriteError,
    },
    secret::Pii,
};

/// Where the device gets the certificate with which it speaks to the server.
#[derive(Clone, Debug, PartialEq)]
pub enum Identity {
    /// From a SCEP server.
    Scep(Scep),
    /// From an ACME server, which Apple recommends.
    Acme(Acme),
    /// It is in the profile.
    Pkcs12(Pkcs12),
}

impl Identity {
    /// The last part of its payload's identifier.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Scep(_) => "scep",
            Self::Acme(_) => "acme",
            Self::Pkcs12(_) => "pkcs12",
        }
    }

    pub(super) fn into_content(self) -> Content {
        match self {
            Self::Scep(scep) => scep.into(),
            Self::Acme(acme) => acme.into(),
            Self::Pkcs12(pkcs12) => pkcs12.into(),
        }
    }
}

/// Why there is no enrollment profile.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EnrollmentError {
    /// It breaks rules of its flavour: all of them are listed.
    #[error("{}", list(.0))]
    Rules(Vec<Rule>),
    /// A certificate to trust cannot be read.
    #[error("a certificate for an enrollment profile cannot be read")]
    Certificate,
    /// The profile's identifier is too long to make its payloads' from.
    #[error(transparent)]
    Name(#[from] BadPayloadName),
    /// The profile cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// It would be refused as an update.
    #[error(transparent)]
    Update(#[from] UpdateError),
}

fn list(rules: &[Rule]) -> String {
    let rules: Vec<_> = rules.iter().map(Rule::to_string).collect();
    rules.join("; ")
}

impl From<IdentityError> for EnrollmentError {
    fn from(_: IdentityError) -> Self {
        Self::Certificate
    }
}

impl EnrollmentError {
    /// The stable code.
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::Rules(_) => ErrorCode::ProfileFlavour,
            Self::Certificate => ErrorCode::ProfileBadValue,
            Self::Name(error) => error.code(),
            Self::Write(error) => error.code(),
            Self::Update(error) => error.code(),
        }
    }
}

/// An enrollment profile in the making.
///
/// Where Apple's pages leave the choice, it starts as NanoMDM, MicroMDM and Fleet have it: all access rights (none on a user's own
/// device), every message signed, a CheckOut on removal, user channels and bootstrap tokens served. Change `top` and `mdm` for anything
/// else; [`build`](EnrollmentProfile::build) checks the result.
#[derive(Clone, Debug)]
pub struct EnrollmentProfile {
    /// The keys at the top. The identifier is for ever: a device takes an update of its enrollment only under the same one.
    pub top: TopLevel,
    /// The MDM payload. Its `identity` is set by [`build`](EnrollmentProfile::build).
    pub mdm: Mdm,
    flavour: Flavour,
    leniency: Leniency,
    identity: Identity,
    certificates: Vec<Added>,
}

/// A certificate to put into the profile.
#[derive(Clone, Debug)]
struct Added {
    fingerprint: Fingerprint,
    der: Vec<u8>,
    form: CertificateForm,
    pins_server: bool,
    pins_check_in: bool,
}

impl EnrollmentProfile {
    /// For a profile that a user installs.
    ///
    /// * `identifier`: of the profile; its payloads' and all UUIDs follow from it.
    /// * `topic`: of the push certificate.
    /// * `server_url`: where the device asks for commands and, without a `check_in_url`, checks in.
    /// * `identity`: where its certificate comes from.
    pub fn manual(
        identifier: PayloadIdentifier,
        topic: MdmTopic,
        server_url: Url,
        identity: Identity,
    ) -> Self {
        // Replaced when it is built; until then it is one that no payload may have.
        let placeholder = PayloadUuid::of_profile(&identifier);
        let mdm = Mdm {
            access_rights: Some(AccessRights::ALL),
            sign_message: Some(true),
            check_out_when_removed: Some(true),
            server_capabilities: Some(vec![
                ServerCapability::PerUserConnections,
                ServerCapability::BootstrapToken,
            ]),
            ..Mdm::new(placeholder, topic, server_url)
        };
        Self {
            top: TopLevel::stable(identifier),
            mdm,
            flavour: Flavour::Manual,
            leniency: Leniency::none(),
            identity,
            certificates: Vec::new(),
        }
    }

    /// For Automated Device Enrollment. Arguments as [`EnrollmentProfile::manual`].
    ///
    /// Whether its user can remove it is said in the service's own profile (`is_mdm_removable`), not here.
    pub fn automated(
        identifier: PayloadIdentifier,
        topic: MdmTopic,
        server_url: Url,
        identity: Identity,
    ) -> Self {
        Self {
            flavour: Flavour::Automated,
            ..Self::manual(identifier, topic, server_url, identity)
        }
    }

    /// For a user's own device, by the Managed Apple Account `account`. Other arguments as [`EnrollmentProfile::manual`].
    pub fn account_driven_user(
        identifier: PayloadIdentifier,
        topic: MdmTopic,
        server_url: Url,
        identity: Identity,
        account: Pii<String>,
    ) -> Self {
        let mut this = Self::manual(identifier, topic, server_url, identity);
        this.flavour = Flavour::AccountDrivenUser;
        this.mdm.access_rights = None;
        this.mdm.enrollment_mode = Some(EnrollmentMode::Byod);
        this.mdm.assigned_managed_apple_id = Some(account);
        this
    }

    /// For the organisation's device, by the Managed Apple Account `account`. Other arguments as [`EnrollmentProfile::manual`].
    pub fn account_driven_device(
        identifier: PayloadIdentifier,
        topic: MdmTopic,
        server_url: Url,
        identity: Identity,
        account: Pii<String>,
    ) -> Self {
        let mut this = Self::manual(identifier, topic, server_url, identity);
        this.flavour = Flavour::AccountDrivenDevice;
        this.mdm.enrollment_mode = Some(EnrollmentMode::Adde);
        this.mdm.assigned_managed_apple_id = Some(account);
        this
    }

    /// Adds a certificate that the device is to trust, DER: the root of the server's own certificate, say. Adding it twice adds it once.
    ///
    /// # Errors
    /// [`EnrollmentError::Certificate`] when it cannot be read.
    pub fn trust(mut self, der: &[u8]) -> Result<Self, EnrollmentError> {
        self.certificate(der)?.form = CertificateForm::Root;
        Ok(self)
    }

    /// Adds a certificate, DER, one of which has to be in the chain that the server URL shows.
    ///
    /// A pinned certificate that is replaced on the server locks out every device: pin an authority, or two keys.
    ///
    /// # Errors
    /// [`EnrollmentError::Certificate`] when it cannot be read.
    pub fn pin_server(mut self, der: &[u8]) -> Result<Self, EnrollmentError> {
        self.certificate(der)?.pins_server = true;
        Ok(self)
    }

    /// The same for the check-in URL.
    ///
    /// # Errors
    /// [`EnrollmentError::Certificate`] when it cannot be read.
    pub fn pin_check_in(mut self, der: &[u8]) -> Result<Self, EnrollmentError> {
        self.certificate(der)?.pins_check_in = true;
        Ok(self)
    }

    /// Lets some rules be broken.
    #[must_use]
    pub fn with_leniency(self, leniency: Leniency) -> Self {
        Self { leniency, ..self }
    }

    /// The entry of a certificate, a new one if it has none.
    fn certificate(&mut self, der: &[u8]) -> Result<&mut Added, EnrollmentError> {
        let fingerprint = inspect(der)?.fingerprint;
        let known = self.certificates.iter();
        let mut known = known.map(|added| added.fingerprint);
        let at = known.position(|known| known == fingerprint);
        let at = at.unwrap_or_else(|| {
            self.certificates.push(Added {
                fingerprint,
                der: der.to_vec(),
                form: CertificateForm::Pkcs1,
                pins_server: false,
                pins_check_in: false,
            });
            self.certificates.len() - 1
        });
        Ok(&mut self.certificates[at])
    }

    /// The profile: certificates first, then the identity, then the MDM payload.
    ///
    /// # Errors
    /// [`EnrollmentError`] when a rule is broken, or [`Profile::encode`] would refuse it.
    pub fn build(self) -> Result<Profile, EnrollmentError> {
        let mut profile = Profile::new(self.top);
        let mut mdm = self.mdm;
        for added in self.certificates {
            // Half of the fingerprint keeps two apart and the name short.
            let name = format!("certificate.{:.16}", added.fingerprint.to_string());
            let content = Content::Certificate(added.form, Certificate::new(added.der));
            let uuid = profile.add(&name, content)?;
            if added.pins_server {
                mdm.server_pins.get_or_insert_default().push(uuid.clone());
            }
            if added.pins_check_in {
                mdm.check_in_pins.get_or_insert_default().push(uuid);
            }
        }
        let name = self.identity.name();
        mdm.identity = profile.add(name, self.identity.into_content())?;
        profile.add("mdm", mdm)?;
        let broken = check_rules(&profile, self.flavour, self.leniency);
        if !broken.is_empty() {
            return Err(EnrollmentError::Rules(broken));
        }
        profile.encode()?;
        Ok(profile)
    }
}
