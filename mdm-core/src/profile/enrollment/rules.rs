//! What holds for the enrollment profile of each flavour.

use super::super::{
    Acme, Content, EnrollmentMode, KeyBinding, KeyType, Mdm, Payload, Pkcs12, Profile, Scep, Url,
};
use crate::{error::ErrorCode, profile::check::is_identity};

/// How a device enrolls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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

impl Flavour {
    fn mode(self) -> Option<EnrollmentMode> {
        match self {
            Self::Manual | Self::Automated => None,
            Self::AccountDrivenUser => Some(EnrollmentMode::Byod),
            Self::AccountDrivenDevice => Some(EnrollmentMode::Adde),
        }
    }
}

/// What may be less than it should.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Leniency {
    pub(super) plain_http: bool,
    pub(super) weak_rsa: bool,
}

impl Leniency {
    /// None, for production.
    pub fn none() -> Self {
        Self::default()
    }

    /// Lets the server's URLs be `http`. **For tests on one machine only**: real devices refuse it.
    #[must_use]
    pub fn plain_http_for_tests(self) -> Self {
        Self {
            plain_http: true,
            ..self
        }
    }

    /// Lets identities have RSA keys of less than 2048 bits, for an authority that issues no others.
    #[must_use]
    pub fn weak_rsa_keys(self) -> Self {
        Self {
            weak_rsa: true,
            ..self
        }
    }
}

/// A rule that an enrollment profile breaks. The source is Apple's page of the payload unless said otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Rule {
    /// There is no MDM payload, or it is kept as its keys because one does not fit.
    #[error("the profile has no MDM payload, or one with a value that does not fit")]
    NoMdm,
    /// There may be one MDM payload.
    #[error("the profile has more than one MDM payload")]
    SeveralMdm,
    /// `IdentityCertificateUUID` names no SCEP, ACME or PKCS #12 payload, or one with a value that does not fit.
    #[error("IdentityCertificateUUID names no SCEP, ACME or PKCS #12 payload that can be read")]
    NoIdentity,
    /// The URL has to be `https`.
    #[error("{0} has to be https")]
    PlainHttp(&'static str),
    /// The server says what it may do on an own device only by being one: enrollment is cancelled when the key is there.
    #[error("AccessRights must be absent for a user's own device (BYOD)")]
    RightsOnOwnDevice,
    /// `EnrollmentMode` and the flavour disagree.
    #[error("EnrollmentMode has to be {}", .0.unwrap_or("absent, as this is no account-driven enrollment"))]
    Mode(Option<&'static str>),
    /// Account-driven enrollments name the account.
    #[error("AssignedManagedAppleID is required for an account-driven enrollment")]
    NoAccount,
    /// Other enrollments have none.
    #[error("AssignedManagedAppleID is for account-driven enrollments only")]
    AccountNotAllowed,
    /// Other enrollments ignore it, so it would be a promise that nobody keeps.
    #[error("RequiredAppIDForMDM is for account-driven enrollments only")]
    AppNotAllowed,
    /// The flavour of `ManagedAppleID` is gone.
    #[error(
        "ManagedAppleID belongs to profile-driven user enrollment, which iOS 18 and macOS 15 removed"
    )]
    ManagedAppleIdRetired,
    /// A user can always leave with an own device.
    #[error("PayloadRemovalDisallowed must not be true for a user's own device (BYOD)")]
    RemovalDisallowed,
    /// SCEP knows RSA only.
    #[error("Key Type of SCEP has to be RSA")]
    ScepKeyType,
    /// The sizes that Apple lists.
    #[error("Keysize of SCEP has to be 1024, 2048 or 4096")]
    ScepKeySize,
    /// Too small to be trusted today (NIST SP 800-131A); for SCEP an absent `Keysize` means 1024.
    #[error("the identity's RSA key has {0} bits, less than 2048")]
    WeakRsa(u32),
    /// Not the length of any hash in use.
    #[error("CAFingerprint has {0} bytes, which no MD5, SHA-1, SHA-256 or SHA-512 has")]
    FingerprintLength(usize),
    /// The sizes of RSA keys and curves that Apple lists.
    #[error("KeySize of ACME does not fit its KeyType")]
    AcmeKeySize,
    /// Of the two that Apple lists.
    #[error("KeyType of ACME has to be RSA or ECSECPrimeRandom")]
    AcmeKeyType,
    /// The Secure Enclave has two curves.
    #[error("HardwareBound needs ECSECPrimeRandom with 256 or 384 bits")]
    HardwareBound,
    /// Only a key that cannot leave is attested.
    #[error("Attest needs HardwareBound")]
    AttestUnbound,
    /// Nobody is there to type it: the Setup Assistant and an account-driven enrollment do not ask. Not stated by Apple for these flavours.
    #[error("a PKCS #12 identity needs its Password where no user installs the profile by hand")]
    NoPassword,
}

impl Rule {
    /// The stable code.
    pub fn code(self) -> ErrorCode {
        ErrorCode::ProfileFlavour
    }
}

/// Every rule of the flavour that the profile breaks, whoever built it.
pub fn check_rules(profile: &Profile, flavour: Flavour, leniency: Leniency) -> Vec<Rule> {
    let mut broken = Vec::new();
    let is_mdm = |payload: &&Payload| payload.payload_type() == "com.apple.mdm";
    let mut payloads = profile.payloads.iter().filter(is_mdm);
    let mdm = match (payloads.next().map(|it| &it.content), payloads.next()) {
        (Some(_), Some(_)) => return vec![Rule::SeveralMdm],
        (Some(Content::Mdm(mdm)), None) => mdm,
        (_, None) | (None, _) => return vec![Rule::NoMdm],
    };
    check_mdm(mdm, flavour, leniency, &mut broken);
    if flavour == Flavour::AccountDrivenUser && profile.top.removal_disallowed == Some(true) {
        broken.push(Rule::RemovalDisallowed);
    }
    let identity = profile
        .payload(&mdm.identity)
        .filter(|payload| is_identity(payload.payload_type()));
    match identity.map(|payload| &payload.content) {
        Some(Content::Scep(scep)) => check_scep(scep, leniency, &mut broken),
        Some(Content::Acme(acme)) => check_acme(acme, leniency, &mut broken),
        Some(Content::Pkcs12(pkcs12)) => check_pkcs12(pkcs12, flavour, &mut broken),
        Some(_) | None => broken.push(Rule::NoIdentity),
    }
    broken
}

fn check_mdm(mdm: &Mdm, flavour: Flavour, leniency: Leniency, broken: &mut Vec<Rule>) {
    let mut require = |holds: bool, rule| {
        if !holds {
            broken.push(rule);
        }
    };
    let secure = |url: &Url| url.is_https() || leniency.plain_http;
    require(secure(&mdm.server_url), Rule::PlainHttp("ServerURL"));
    let check_in = mdm.check_in_url.as_ref();
    require(check_in.is_none_or(secure), Rule::PlainHttp("CheckInURL"));
    require(mdm.managed_apple_id.is_none(), Rule::ManagedAppleIdRetired);
    let mode = flavour.mode();
    let account = mdm.assigned_managed_apple_id.as_ref();
    let rule = Rule::Mode(match mode {
        Some(EnrollmentMode::Byod) => Some("BYOD"),
        Some(EnrollmentMode::Adde) => Some("ADDE"),
        Some(EnrollmentMode::Other(_)) | None => None,
    });
    require(mdm.enrollment_mode == mode, rule);
    match flavour {
        Flavour::Manual | Flavour::Automated => {
            require(account.is_none(), Rule::AccountNotAllowed);
            require(mdm.required_app_id.is_none(), Rule::AppNotAllowed);
        }
        Flavour::AccountDrivenUser | Flavour::AccountDrivenDevice => {
            let named = account.is_some_and(|account| !account.reveal().is_empty());
            require(named, Rule::NoAccount);
        }
    }
    let own = flavour == Flavour::AccountDrivenUser;
    require(!own || mdm.access_rights.is_none(), Rule::RightsOnOwnDevice);
}

/// What RSA keys should have at least.
const RSA_BITS: u32 = 2_048;

/// What SCEP's key has when its size is not said.
const SCEP_DEFAULT_BITS: u32 = 1_024;

fn check_scep(scep: &Scep, leniency: Leniency, broken: &mut Vec<Rule>) {
    match &scep.key_type {
        None | Some(KeyType::Rsa) => {}
        Some(KeyType::EcPrime | KeyType::Other(_)) => broken.push(Rule::ScepKeyType),
    }
    let bits = scep.key_size.unwrap_or(SCEP_DEFAULT_BITS);
    if ![1_024, 2_048, 4_096].contains(&bits) {
        broken.push(Rule::ScepKeySize);
    } else if bits < RSA_BITS && !leniency.weak_rsa {
        broken.push(Rule::WeakRsa(bits));
    }
    if let Some(hash) = &scep.ca_fingerprint
        && ![16, 20, 32, 64].contains(&hash.len())
    {
        broken.push(Rule::FingerprintLength(hash.len()));
    }
}

fn check_acme(acme: &Acme, leniency: Leniency, broken: &mut Vec<Rule>) {
    if !acme.directory_url.is_https() && !leniency.plain_http {
        broken.push(Rule::PlainHttp("DirectoryURL"));
    }
    let bits = acme.key_size;
    let enclave = match &acme.key_type {
        KeyType::Rsa => {
            if !(1_024..=4_096).contains(&bits) || !bits.is_multiple_of(8) {
                broken.push(Rule::AcmeKeySize);
            } else if bits < RSA_BITS && !leniency.weak_rsa {
                broken.push(Rule::WeakRsa(bits));
            }
            false
        }
        KeyType::EcPrime => {
            if ![192, 256, 384, 521].contains(&bits) {
                broken.push(Rule::AcmeKeySize);
            }
            matches!(bits, 256 | 384)
        }
        KeyType::Other(_) => {
            broken.push(Rule::AcmeKeyType);
            false
        }
    };
    let bound = acme.binding == KeyBinding::Hardware;
    if bound && !enclave {
        broken.push(Rule::HardwareBound);
    }
    if acme.attest == Some(true) && !bound {
        broken.push(Rule::AttestUnbound);
    }
}

fn check_pkcs12(pkcs12: &Pkcs12, flavour: Flavour, broken: &mut Vec<Rule>) {
    let by_hand = match flavour {
        Flavour::Manual => true,
        Flavour::Automated | Flavour::AccountDrivenUser | Flavour::AccountDrivenDevice => false,
    };
    if pkcs12.password.is_none() && !by_hand {
        broken.push(Rule::NoPassword);
    }
}
