//! Configuration profiles: built, read, signed, encrypted.

use jiff::Timestamp;
use mdm_core::{
    cms::{Recipient, VerifyPolicy},
    crypto::{AwsLcProvider, ContentCipher},
    plist,
    profile::{
        self, Acme, Chain, Content, Document, EncryptedProfile as CoreEncrypted, Inspected,
        MdmTopic, Misfit, PayloadIdentifier, PayloadScope, PayloadUuid, Profile as CoreProfile,
        Scep, Subject, TopLevel, Url, Wrapping,
        enrollment::{
            self, EnrollmentProfile, Flavour, Identity, Leniency, Rule, check_rules, check_update,
        },
    },
    secret::{Pii, Secret},
};
use pyo3::{
    exceptions::PyTypeError,
    prelude::*,
    types::{PyBytes, PyDict},
};

use crate::{
    enums::{ChainName, DigestName, Member},
    errors::Failure,
    identity::{Anchors, CertificateFacts, rsa_keys, sha1},
    signing::{SigningIdentity, decryptor},
    values,
};

/// A configuration profile whose payloads can be seen.
#[pyclass(frozen, eq, module = "mdm_core")]
#[derive(PartialEq)]
pub(crate) struct Profile(pub(crate) CoreProfile);

#[pymethods]
impl Profile {
    #[new]
    #[pyo3(signature = (
        identifier, payloads = Vec::new(), *, display_name = None, description = None, organization = None,
        removal_disallowed = None, scope = None
    ))]
    fn new(
        identifier: &str,
        payloads: Vec<(String, String, Bound<'_, PyDict>)>,
        display_name: Option<String>,
        description: Option<String>,
        organization: Option<String>,
        removal_disallowed: Option<bool>,
        scope: Option<&str>,
    ) -> PyResult<Self> {
        let identifier = PayloadIdentifier::parse(identifier).map_err(Failure::from)?;
        let mut profile = CoreProfile::new(TopLevel {
            display_name,
            description,
            organization,
            removal_disallowed,
            scope: scope.map(PayloadScope::from),
            ..TopLevel::stable(identifier)
        });
        for (name, payload_type, keys) in payloads {
            let content = Content::other(payload_type, values::from_dict(&keys)?);
            profile.add(&name, content).map_err(Failure::from)?;
        }
        Ok(Self(profile))
    }

    /// Takes the keys of a profile.
    #[staticmethod]
    fn from_dict(keys: &Bound<'_, PyDict>) -> PyResult<Self> {
        let keys = values::from_dict(keys)?;
        let written = plist::write_dictionary(&keys).map_err(Failure::from)?;
        match profile::inspect(&written).map_err(Failure::from)?.document {
            Document::Plain(profile) => Ok(Self(profile)),
            Document::Encrypted(_) => Err(PyTypeError::new_err("the profile is encrypted")),
        }
    }

    /// `PayloadIdentifier`.
    #[getter]
    fn identifier(&self) -> &str {
        self.0.top.identifier.as_str()
    }

    /// `PayloadUUID`.
    #[getter]
    fn uuid(&self) -> &str {
        self.0.top.uuid.as_str()
    }

    /// `PayloadDisplayName`.
    #[getter]
    fn display_name(&self) -> Option<&str> {
        self.0.top.display_name.as_deref()
    }

    /// The types of its payloads, in order.
    #[getter]
    fn payload_types(&self) -> Vec<&str> {
        let payloads = self.0.payloads.iter();
        payloads.map(|payload| payload.payload_type()).collect()
    }

    /// The keys of the profile, all of them.
    fn as_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        values::dictionary(py, &self.0.to_dictionary())
    }

    /// The profile as the XML property list that devices take.
    fn encode<'py>(&self, py: Python<'py>) -> Result<Bound<'py, PyBytes>, Failure> {
        Ok(PyBytes::new(py, &py.detach(|| self.0.encode())?))
    }

    /// The same with a UUID that follows from all of its content.
    fn stamped(&self) -> Result<Self, Failure> {
        let mut stamped = self.0.clone();
        stamped.stamp()?;
        Ok(Self(stamped))
    }

    /// The same with this UUID.
    fn with_uuid(&self, uuid: &str) -> Result<Self, Failure> {
        let mut renamed = self.0.clone();
        renamed.top.uuid = PayloadUuid::parse(uuid)?;
        Ok(Self(renamed))
    }

    /// The signed bytes. Keep them and send the same ones again.
    #[pyo3(signature = (identity, *, now))]
    fn sign<'py>(
        &self,
        py: Python<'py>,
        identity: &SigningIdentity,
        now: Timestamp,
    ) -> Result<Bound<'py, PyBytes>, Failure> {
        let signed =
            py.detach(|| identity.with(|identity| self.0.sign(identity, &AwsLcProvider, now)));
        Ok(PyBytes::new(py, signed?.as_bytes()))
    }

    /// Encrypts the payloads for the device with this DER certificate.
    #[pyo3(signature = (certificate, *, cipher = Member(ContentCipher::Aes256Cbc)))]
    fn encrypt(
        &self,
        py: Python<'_>,
        certificate: &[u8],
        cipher: Member<ContentCipher>,
    ) -> Result<EncryptedProfile, Failure> {
        let encrypted = py.detach(|| self.0.encrypt(certificate, cipher.0, &AwsLcProvider));
        Ok(EncryptedProfile(encrypted?))
    }

    /// Every rule of the flavour that it breaks.
    #[pyo3(signature = (flavour, *, plain_http_for_tests = false, weak_rsa_keys = false))]
    fn broken_rules(
        &self,
        flavour: Member<Flavour>,
        plain_http_for_tests: bool,
        weak_rsa_keys: bool,
    ) -> Vec<String> {
        let leniency = leniency(plain_http_for_tests, weak_rsa_keys);
        let broken = check_rules(&self.0, flavour.0, leniency);
        broken.iter().map(Rule::to_string).collect()
    }

    /// Raises `ProfileError` if a device would refuse `new` as an update of this one.
    fn check_update(&self, new: &Profile) -> Result<(), Failure> {
        Ok(check_update(&self.0, &new.0)?)
    }

    /// The same with another identity payload: what renews a device that enrolled with it.
    fn renewed(&self, identity: &Bound<'_, PyAny>) -> PyResult<Self> {
        let identity = identity_of(identity)?;
        let renewed = enrollment::renew(&self.0, identity).map_err(Failure::from)?;
        Ok(Self(renewed))
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// A profile whose payloads only one device can read.
#[pyclass(frozen, eq, module = "mdm_core")]
#[derive(PartialEq)]
pub(crate) struct EncryptedProfile(CoreEncrypted);

#[pymethods]
impl EncryptedProfile {
    /// `PayloadIdentifier`.
    #[getter]
    fn identifier(&self) -> &str {
        self.0.top.identifier.as_str()
    }

    /// `PayloadUUID`.
    #[getter]
    fn uuid(&self) -> &str {
        self.0.top.uuid.as_str()
    }

    /// `PayloadDisplayName`.
    #[getter]
    fn display_name(&self) -> Option<&str> {
        self.0.top.display_name.as_deref()
    }

    /// The XML property list that devices take.
    fn encode<'py>(&self, py: Python<'py>) -> Result<Bound<'py, PyBytes>, Failure> {
        Ok(PyBytes::new(py, &py.detach(|| self.0.encode())?))
    }

    /// The signed bytes.
    #[pyo3(signature = (identity, *, now))]
    fn sign<'py>(
        &self,
        py: Python<'py>,
        identity: &SigningIdentity,
        now: Timestamp,
    ) -> Result<Bound<'py, PyBytes>, Failure> {
        let signed =
            py.detach(|| identity.with(|identity| self.0.sign(identity, &AwsLcProvider, now)));
        Ok(PyBytes::new(py, signed?.as_bytes()))
    }

    /// Opens it with the key (PKCS #8) and certificate of the device: for tests and tools.
    fn decrypt(&self, py: Python<'_>, key: &[u8], certificate: &[u8]) -> Result<Profile, Failure> {
        let decryptor = decryptor(key)?;
        let recipient = Recipient {
            key: &decryptor,
            certificate,
        };
        let opened = py.detach(|| self.0.decrypt(&recipient, &AwsLcProvider))?;
        Ok(Profile(opened.0))
    }
}

/// What a profile's bytes say.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct InspectedProfile(Inspected);

#[pymethods]
impl InspectedProfile {
    /// Whether there is a signature, which nobody has checked.
    #[getter]
    fn is_signed(&self) -> bool {
        self.0.wrapping == Wrapping::Signed
    }

    /// The profile, if its payloads can be seen.
    #[getter]
    fn profile(&self) -> Option<Profile> {
        match &self.0.document {
            Document::Plain(profile) => Some(Profile(profile.clone())),
            Document::Encrypted(_) => None,
        }
    }

    /// The profile, if they cannot.
    #[getter]
    fn encrypted(&self) -> Option<EncryptedProfile> {
        match &self.0.document {
            Document::Plain(_) => None,
            Document::Encrypted(profile) => Some(EncryptedProfile(profile.clone())),
        }
    }

    /// `PayloadIdentifier`.
    #[getter]
    fn identifier(&self) -> &str {
        self.0.document.top().identifier.as_str()
    }

    /// What in it is not as Apple's schema has it, a sentence each.
    #[getter]
    fn misfits(&self) -> Vec<String> {
        self.0.misfits.iter().map(Misfit::to_string).collect()
    }
}

/// Reads a profile, plain, signed or encrypted, without asking who made it.
///
/// >>> profile = mdm_core.Profile("org.example.test", [("test", "com.apple.test", {"Key": 1})])
/// >>> mdm_core.inspect_profile(profile.encode()).profile == profile
/// True
#[pyfunction]
pub(crate) fn inspect_profile(py: Python<'_>, data: &[u8]) -> Result<InspectedProfile, Failure> {
    Ok(InspectedProfile(py.detach(|| profile::inspect(data))?))
}

/// Who signed a profile, whether the host trusts them, and what they signed.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct ProfileVerification(profile::Verification);

#[pymethods]
impl ProfileVerification {
    /// The signer's certificate.
    #[getter]
    fn signer(&self) -> CertificateFacts {
        CertificateFacts(self.0.signer.clone())
    }

    /// The hash function under the signature.
    #[getter]
    fn digest(&self) -> Member<DigestName> {
        Member((&self.0.digest).into())
    }

    /// When the signer says it signed.
    #[getter]
    fn claimed_signing_time(&self) -> Option<Timestamp> {
        self.0.claimed_signing_time
    }

    /// Where the chain of the signer leads.
    #[getter]
    fn chain(&self) -> Member<ChainName> {
        Member((&self.0.chain).into())
    }

    /// The code that says why the chain is not trusted, if it is not.
    #[getter]
    fn why_not_trusted(&self) -> Option<String> {
        match self.0.chain {
            Chain::NotTrusted(error) => Some(error.code().as_str().to_owned()),
            Chain::Trusted | Chain::NoAnchors => None,
        }
    }

    /// What was signed; raises `ProfileError` if that is no profile.
    #[getter]
    fn inspected(&self) -> Result<InspectedProfile, Failure> {
        Ok(InspectedProfile(self.0.inspected.clone()?))
    }

    /// What was signed, if the signer is trusted; raises `ProfileError`.
    fn trusted(&self) -> Result<InspectedProfile, Failure> {
        Ok(InspectedProfile(self.0.clone().trusted()?))
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// Checks a signed profile and says who signed it. A good signature by a stranger is no error: see `chain`.
#[pyfunction]
#[pyo3(signature = (data, anchors = None, *, now, legacy_sha1 = false, legacy_rsa = false))]
pub(crate) fn verify_profile(
    py: Python<'_>,
    data: &[u8],
    anchors: Option<&Anchors>,
    now: Timestamp,
    legacy_sha1: bool,
    legacy_rsa: bool,
) -> Result<ProfileVerification, Failure> {
    let policy = VerifyPolicy {
        sha1: sha1(legacy_sha1),
        rsa_keys: rsa_keys(legacy_rsa),
        known_signers: &[],
    };
    let anchors = anchors.map(|anchors| &anchors.0);
    let verified = py.detach(|| profile::verify(data, anchors, &policy, &AwsLcProvider, now));
    Ok(ProfileVerification(verified?))
}

/// An identity from a SCEP server.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct ScepIdentity(Scep);

#[pymethods]
impl ScepIdentity {
    #[new]
    #[pyo3(signature = (url, challenge, subject, *, ca_fingerprint = None))]
    fn new(
        url: &str,
        challenge: String,
        subject: Vec<(String, String)>,
        ca_fingerprint: Option<Vec<u8>>,
    ) -> Result<Self, Failure> {
        let subject = named(subject);
        let scep = Scep::rsa_2048(Url::parse(url)?, subject, Secret::new(challenge));
        Ok(Self(Scep {
            ca_fingerprint,
            ..scep
        }))
    }
}

/// An attested identity from an ACME server.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct AcmeIdentity(Acme);

#[pymethods]
impl AcmeIdentity {
    #[new]
    fn new(
        directory_url: &str,
        client_identifier: String,
        subject: Vec<(String, String)>,
    ) -> Result<Self, Failure> {
        let url = Url::parse(directory_url)?;
        let identifier = Secret::new(client_identifier);
        Ok(Self(Acme::attested(url, identifier, named(subject))))
    }
}

fn named(attributes: Vec<(String, String)>) -> Subject {
    let attributes = attributes.into_iter();
    attributes.fold(Subject::new(), |subject, (attribute, value)| {
        subject.with(attribute, value)
    })
}

fn identity_of(object: &Bound<'_, PyAny>) -> PyResult<Identity> {
    if let Ok(scep) = object.cast::<ScepIdentity>() {
        return Ok(Identity::Scep(scep.get().0.clone()));
    }
    if let Ok(acme) = object.cast::<AcmeIdentity>() {
        return Ok(Identity::Acme(acme.get().0.clone()));
    }
    Err(PyTypeError::new_err(
        "an identity is a ScepIdentity or an AcmeIdentity",
    ))
}

fn leniency(plain_http_for_tests: bool, weak_rsa_keys: bool) -> Leniency {
    let mut leniency = Leniency::none();
    if plain_http_for_tests {
        leniency = leniency.plain_http_for_tests();
    }
    if weak_rsa_keys {
        leniency = leniency.weak_rsa_keys();
    }
    leniency
}

/// Builds an enrollment profile and holds it to the rules of its flavour.
///
/// >>> identity = mdm_core.ScepIdentity("https://mdm.example.org/scep", "a challenge", [("CN", "Identity")])
/// >>> profile = mdm_core.enrollment_profile(
/// ...     "org.example.mdm",
/// ...     topic="com.apple.mgmt.External.0d9d9e5a-1f6b-4d62-9f0e-4d6d3b5f2a11",
/// ...     server_url="https://mdm.example.org/mdm",
/// ...     identity=identity,
/// ... )
/// >>> profile.payload_types
/// ['com.apple.security.scep', 'com.apple.mdm']
#[pyfunction]
#[pyo3(signature = (
    identifier, *, topic, server_url, identity, flavour = Member(Flavour::Manual), check_in_url = None,
    account = None, display_name = None, organization = None, description = None, trust = Vec::new(),
    pin_server = Vec::new(), plain_http_for_tests = false
))]
#[expect(
    clippy::too_many_arguments,
    reason = "Python's keyword arguments, each with a default"
)]
pub(crate) fn enrollment_profile(
    identifier: &str,
    topic: &str,
    server_url: &str,
    identity: &Bound<'_, PyAny>,
    flavour: Member<Flavour>,
    check_in_url: Option<&str>,
    account: Option<String>,
    display_name: Option<String>,
    organization: Option<String>,
    description: Option<String>,
    trust: Vec<Vec<u8>>,
    pin_server: Vec<Vec<u8>>,
    plain_http_for_tests: bool,
) -> PyResult<Profile> {
    let identity = identity_of(identity)?;
    let build = || -> Result<Profile, Failure> {
        let identifier = PayloadIdentifier::parse(identifier)?;
        let (topic, url) = (MdmTopic::parse(topic)?, Url::parse(server_url)?);
        let account = Pii::new(account.unwrap_or_default());
        let mut profile = match flavour.0 {
            Flavour::Manual => EnrollmentProfile::manual(identifier, topic, url, identity),
            Flavour::Automated => EnrollmentProfile::automated(identifier, topic, url, identity),
            Flavour::AccountDrivenUser => {
                EnrollmentProfile::account_driven_user(identifier, topic, url, identity, account)
            }
            Flavour::AccountDrivenDevice => {
                EnrollmentProfile::account_driven_device(identifier, topic, url, identity, account)
            }
        };
        profile.mdm.check_in_url = check_in_url.map(Url::parse).transpose()?;
        profile.top.display_name = display_name;
        profile.top.organization = organization;
        profile.top.description = description;
        for der in trust {
            profile = profile.trust(&der)?;
        }
        for der in pin_server {
            profile = profile.pin_server(&der)?;
        }
        let leniency = leniency(plain_http_for_tests, false);
        Ok(Profile(profile.with_leniency(leniency).build()?))
    };
    Ok(build()?)
}
