//! What an enrollment profile is made from.

use mdm_core::profile::{
    self, AccessRights, Acme, MdmTopic, PayloadIdentifier, Pkcs12, Scep, Subject, Url,
    enrollment::{EnrollmentProfile, Flavour, Identity, Leniency},
};

use crate::{
    error::MdmError,
    scalar::{PersonalText, SecretData, SecretText},
};

/// An enrollment profile in the making. What is `nil` is as other servers have it.
///
/// Made again with the same settings it has the same names and UUIDs, whatever the challenge: that is the update that renews an identity.
#[derive(Clone, Debug, uniffi::Record)]
pub struct EnrollmentSettings {
    /// How the device enrolls.
    pub flavour: Flavour,
    /// Of the profile, for ever: a device takes an update of its enrollment only under the same one.
    pub identifier: PayloadIdentifier,
    /// Of the push certificate.
    pub topic: String,
    /// Where the device asks for commands and, without a `checkInUrl`, checks in. `https`.
    pub server_url: String,
    /// Where its certificate comes from.
    pub identity: IdentitySource,
    /// The Managed Apple Account of an account-driven enrollment.
    #[uniffi(default = None)]
    pub account: Option<PersonalText>,
    /// Where the device checks in. `https`.
    #[uniffi(default = None)]
    pub check_in_url: Option<String>,
    /// The profile's name for people.
    #[uniffi(default = None)]
    pub display_name: Option<String>,
    /// What it does, for people.
    #[uniffi(default = None)]
    pub description: Option<String>,
    /// Whose it is.
    #[uniffi(default = None)]
    pub organization: Option<String>,
    /// What the server may do, as the bits of `AccessRights`; all, unless the device is its user's own.
    #[uniffi(default = None)]
    pub access_rights: Option<u32>,
    /// DER certificates that the device is to trust: the root of the server's own certificate, say.
    #[uniffi(default = [])]
    pub trusted: Vec<Vec<u8>>,
    /// DER certificates, one of which has to be in the chain that the server URL shows. One that is replaced locks out every device.
    #[uniffi(default = [])]
    pub server_pins: Vec<Vec<u8>>,
    /// The same for the check-in URL.
    #[uniffi(default = [])]
    pub check_in_pins: Vec<Vec<u8>>,
    /// Lets the server's URLs be `http`. For tests on one machine only: real devices refuse it.
    #[uniffi(default = false)]
    pub plain_http_for_tests: bool,
}

impl EnrollmentSettings {
    pub(super) fn build(self) -> Result<profile::Profile, MdmError> {
        let topic = MdmTopic::parse(self.topic)?;
        let url = Url::parse(self.server_url)?;
        let identity = self.identity.try_into()?;
        let name = self.identifier;
        // An absent account is one of the rules that `build` names.
        let account = self
            .account
            .unwrap_or_else(|| PersonalText::new(String::new()));
        let mut profile = match self.flavour {
            Flavour::Manual => EnrollmentProfile::manual(name, topic, url, identity),
            Flavour::Automated => EnrollmentProfile::automated(name, topic, url, identity),
            Flavour::AccountDrivenUser => {
                EnrollmentProfile::account_driven_user(name, topic, url, identity, account)
            }
            Flavour::AccountDrivenDevice => {
                EnrollmentProfile::account_driven_device(name, topic, url, identity, account)
            }
        };
        profile.top.display_name = self.display_name;
        profile.top.description = self.description;
        profile.top.organization = self.organization;
        profile.mdm.check_in_url = self.check_in_url.map(Url::parse).transpose()?;
        if let Some(bits) = self.access_rights {
            profile.mdm.access_rights = Some(AccessRights::from_bits(bits)?);
        }
        for der in &self.trusted {
            profile = profile.trust(der)?;
        }
        for der in &self.server_pins {
            profile = profile.pin_server(der)?;
        }
        for der in &self.check_in_pins {
            profile = profile.pin_check_in(der)?;
        }
        if self.plain_http_for_tests {
            profile = profile.with_leniency(Leniency::none().plain_http_for_tests());
        }
        Ok(profile.build()?)
    }
}

/// Where a device gets the certificate with which it speaks to the server.
#[derive(Clone, Debug, uniffi::Enum)]
pub enum IdentitySource {
    /// From a SCEP server: an RSA key of 2048 bits for signatures and encryption.
    Scep {
        /// Where it is. `http` will do for SCEP; then say which certificate is the authority's in `caFingerprint`.
        url: String,
        /// The name to ask a certificate for, the outermost part first.
        subject: Vec<SubjectAttribute>,
        /// The secret that the server shares with this device.
        challenge: SecretText,
        /// A name by which the server tells its authorities apart.
        name: Option<String>,
        /// The hash of the authority's certificate.
        ca_fingerprint: Option<Vec<u8>>,
    },
    /// From an ACME server, with an attested P-384 key that cannot leave the device.
    Acme {
        /// The server's directory, `https`.
        directory_url: String,
        /// What the device names itself with in its order.
        client_identifier: SecretText,
        /// The name to ask a certificate for, the outermost part first.
        subject: Vec<SubjectAttribute>,
    },
    /// It is in the profile, as a PKCS #12 file.
    Pkcs12 {
        /// The file.
        content: SecretData,
        /// Its password. It stands in the profile in clear, beside what it protects.
        password: Option<SecretText>,
    },
}

/// One part of a name: `CN`, `O`, `OU`, `C`, `L`, `ST` or an object identifier in digits, and its value.
#[derive(Clone, Debug, uniffi::Record)]
pub struct SubjectAttribute {
    /// Which.
    pub attribute: String,
    /// Its value.
    pub value: String,
}

impl TryFrom<IdentitySource> for Identity {
    type Error = MdmError;

    fn try_from(source: IdentitySource) -> Result<Self, MdmError> {
        Ok(match source {
            IdentitySource::Scep {
                url,
                subject,
                challenge,
                name,
                ca_fingerprint,
            } => Self::Scep(Scep {
                name,
                ca_fingerprint,
                ..Scep::rsa_2048(Url::parse(url)?, to_subject(subject), challenge)
            }),
            IdentitySource::Acme {
                directory_url,
                client_identifier,
                subject,
            } => Self::Acme(Acme::attested(
                Url::parse(directory_url)?,
                client_identifier,
                to_subject(subject),
            )),
            IdentitySource::Pkcs12 { content, password } => Self::Pkcs12(Pkcs12 {
                password,
                ..Pkcs12::new(content)
            }),
        })
    }
}

fn to_subject(attributes: Vec<SubjectAttribute>) -> Subject {
    attributes
        .into_iter()
        .fold(Subject::new(), |subject, part| {
            subject.with(part.attribute, part.value)
        })
}
