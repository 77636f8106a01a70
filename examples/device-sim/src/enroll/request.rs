//! What a SCEP payload makes a device ask for: names, key, where to ask.

use mdm_core::cms::Oid;
use mdm_core::crypto::RsaKeySize;
use mdm_core::issue::{AlternativeName, Subject, SubjectAttribute};
use mdm_core::profile::{KeyType, Names, Scep};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::{EnrollCause, KeyProblem};

/// `Keysize` when the payload does not say it (Apple's default).
const DEFAULT_KEY_BITS: u32 = 1_024;

/// The size of the key that the payload asks for.
pub(super) fn key_size(scep: &Scep) -> Result<RsaKeySize, KeyProblem> {
    match &scep.key_type {
        None | Some(KeyType::Rsa) => {}
        Some(KeyType::EcPrime) => return Err(KeyProblem::Type("ECSECPrimeRandom".to_owned())),
        Some(KeyType::Other(other)) => return Err(KeyProblem::Type(other.clone())),
    }
    match scep.key_size.unwrap_or(DEFAULT_KEY_BITS) {
        2_048 => Ok(RsaKeySize::Rsa2048),
        3_072 => Ok(RsaKeySize::Rsa3072),
        4_096 => Ok(RsaKeySize::Rsa4096),
        bits => {
            let stated = scep.key_size.is_some();
            Err(KeyProblem::Size { bits, stated })
        }
    }
}

/// The names that the payload asks a certificate for; `CN=<device_id>` when it asks for none.
pub(super) fn names(scep: &Scep, device_id: &str) -> Result<Subject, EnrollCause> {
    let mut names = Subject::default();
    let mut any = false;
    let relative = scep.subject.iter().flat_map(|it| it.relative_names());
    for (attribute, value) in relative.flatten() {
        names = names.with(attribute_named(attribute)?, value);
        any = true;
    }
    if let Some(alternatives) = &scep.subject_alt_name {
        if alternatives.nt_principal.is_some() {
            let why = "ntPrincipalName in SubjectAltName is not written by this simulator";
            return Err(EnrollCause::Name(why.to_owned()));
        }
        let mail = listed(&alternatives.mail).map(AlternativeName::Email);
        let dns = listed(&alternatives.dns).map(AlternativeName::Dns);
        let uri = listed(&alternatives.uri).map(AlternativeName::Uri);
        for name in mail.chain(dns).chain(uri) {
            names = names.also(name);
            any = true;
        }
    }
    Ok(if any {
        names
    } else {
        Subject::named(device_id)
    })
}

fn listed(names: &Option<Names>) -> impl Iterator<Item = String> {
    let names = match names {
        None => &[][..],
        Some(Names::One(name)) => std::slice::from_ref(name),
        Some(Names::Many(names)) => names,
    };
    names.iter().cloned()
}

/// An attribute as a payload names it: Apple's abbreviations, or digits.
fn attribute_named(name: &str) -> Result<SubjectAttribute, EnrollCause> {
    Ok(match name {
        "CN" => SubjectAttribute::CommonName,
        "O" => SubjectAttribute::Organization,
        "OU" => SubjectAttribute::OrganizationalUnit,
        "C" => SubjectAttribute::Country,
        "L" => SubjectAttribute::Other(Oid::constant("2.5.4.7")),
        "ST" => SubjectAttribute::Other(Oid::constant("2.5.4.8")),
        digits => SubjectAttribute::Other(Oid::parse(digits).map_err(|_| {
            let name = digits.escape_debug();
            EnrollCause::Name(format!("“{name}” in Subject is no attribute"))
        })?),
    })
}

/// The URL of an operation (RFC 8894, 4.1); what the payload's URL has behind `?` stays.
pub(super) fn operation_url(scep: &Scep, operation: &str, message: Option<&str>) -> String {
    const KEPT: &AsciiSet = &NON_ALPHANUMERIC
        .remove(b'-')
        .remove(b'.')
        .remove(b'_')
        .remove(b'~');
    let url = scep.url.as_str();
    let joint = if url.contains('?') { '&' } else { '?' };
    let message = message.map(|it| format!("&message={}", utf8_percent_encode(it, KEPT)));
    let message = message.unwrap_or_default();
    format!("{url}{joint}operation={operation}{message}")
}
