//! Who issues certificates, and issuing one.

use std::{fmt, time::Duration};

use jiff::Timestamp;
use rcgen::{
    CertificateParams, DistinguishedName, DnValue, ExtendedKeyUsagePurpose, IsCa, KeyIdMethod,
    KeyUsagePurpose, SerialNumber, date_time_ymd,
};
use x509_parser::{
    asn1_rs::Tag,
    extensions::ParsedExtension,
    prelude::{FromDer, X509Certificate},
    x509::X509Name,
};

use super::{
    ExtendedKeyUsage, IssueError, IssuePolicy, KeyUsage, Subject,
    key::{Key, SubjectKey, failed},
    subject::kind,
};
use crate::{
    cms::Oid,
    crypto::{KeyKind, PublicKey, Signer},
    entropy::Entropy,
    limits::MAX_CERTIFICATE_BYTES,
};

/// Who issues certificates: a certificate that may, and its key.
///
/// Its name has to be copied into every certificate byte by byte, and rcgen can do that for the usual names only: one attribute in each part,
/// no kind of attribute twice (`DC=example,DC=com` does not go), ordinary string types.
pub struct Issuer<'a> {
    certificate: &'a [u8],
    key: Key<'a>,
    name: DistinguishedName,
    /// The name as it stands in the certificate.
    raw_name: &'a [u8],
    identifier: Vec<u8>,
    not_before: Timestamp,
    not_after: Timestamp,
}

impl<'a> Issuer<'a> {
    /// Takes a DER certificate, root or intermediate, and the key in it. Cheap: a host may do it for every request.
    ///
    /// # Errors
    /// [`IssueError::BadIssuer`] when the certificate cannot be read, may not sign certificates (RFC 5280, 4.2.1.3 and 4.2.1.9), has another
    /// key, or a name as above; [`IssueError::SigningFailed`] when the signer's algorithm has no name in certificates.
    pub fn new(certificate: &'a [u8], signer: &'a dyn Signer) -> Result<Self, IssueError> {
        let key = Key::of(signer)?;
        let bad = IssueError::BadIssuer;
        if certificate.len() > MAX_CERTIFICATE_BYTES {
            return Err(bad);
        }
        let (rest, parsed) = X509Certificate::from_der(certificate).map_err(|_| bad)?;
        let public = PublicKey::read(parsed.public_key().raw).map_err(|_| bad)?;
        if !rest.is_empty() || public != key.public() || !may_issue(&parsed) {
            return Err(bad);
        }
        let identifier =
            parsed
                .extensions()
                .iter()
                .find_map(|extension| match extension.parsed_extension() {
                    ParsedExtension::SubjectKeyIdentifier(id) => Some(id.0.to_vec()),
                    _ => None,
                });
        let time = |seconds| Timestamp::from_second(seconds).map_err(|_| bad);
        Ok(Self {
            certificate,
            name: copy_name(parsed.subject()).ok_or(bad)?,
            raw_name: parsed.tbs_certificate.subject.as_raw(),
            identifier: identifier.unwrap_or_else(|| key.identifier()),
            not_before: time(parsed.validity().not_before.timestamp())?,
            not_after: time(parsed.validity().not_after.timestamp())?,
            key,
        })
    }

    /// Its DER certificate.
    pub fn certificate(&self) -> &'a [u8] {
        self.certificate
    }

    /// Issues a DER certificate for `public_key` (DER `SubjectPublicKeyInfo`) in the name of `subject`.
    ///
    /// It is no issuer's itself, has a random positive serial number of 158 bits, the identifiers of both keys, the policy's usages,
    /// and lasts for the policy's lifetime or as long as its issuer's, whichever is shorter.
    ///
    /// # Errors
    /// [`IssueError`], [`IssueError::BadIssuer`] only if rcgen could not copy the issuer's name after all.
    pub fn issue(
        &self,
        public_key: &[u8],
        subject: &Subject,
        policy: &IssuePolicy,
        now: Timestamp,
        entropy: &mut Entropy,
    ) -> Result<Vec<u8>, IssueError> {
        policy.check()?;
        let key = SubjectKey::read(public_key)?;
        policy.admit(key.kind())?;
        if now < self.not_before || now > self.not_after {
            return Err(IssueError::IssuerExpired);
        }
        let overflow = |_| IssueError::BadTimes;
        let not_before = now.checked_sub(policy.backdate).map_err(overflow)?;
        let not_after = now.checked_add(policy.lifetime).unwrap_or(Timestamp::MAX);
        let validity = (
            not_before.max(self.not_before),
            not_after.min(self.not_after),
        );

        let mut params = params(subject, key.identifier(), validity, entropy)?;
        params.is_ca = IsCa::ExplicitNoCa;
        params.key_usages = key_usages(policy.key_usage, key.kind());
        params.extended_key_usages = purposes(&policy.extended_key_usage);
        let certificate = params
            .signed_by(&key, &self.as_rcgen())
            .map_err(failed)?
            .der()
            .to_vec();
        let (_, issued) =
            X509Certificate::from_der(&certificate).map_err(|_| IssueError::BadIssuer)?;
        if issued.issuer().as_raw() == self.raw_name {
            Ok(certificate)
        } else {
            Err(IssueError::BadIssuer)
        }
    }

    fn as_rcgen(&self) -> rcgen::Issuer<'_, &Key<'a>> {
        let mut params = CertificateParams::default();
        params.distinguished_name = self.name.clone();
        params.key_identifier_method = KeyIdMethod::PreSpecified(self.identifier.clone());
        rcgen::Issuer::new(params, &self.key)
    }
}

impl fmt::Debug for Issuer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Issuer")
            .field("not_after", &self.not_after)
            .finish_non_exhaustive()
    }
}

/// What all certificates have in common; times are cut to whole seconds.
pub(super) fn params(
    subject: &Subject,
    identifier: Vec<u8>,
    (not_before, not_after): (Timestamp, Timestamp),
    entropy: &mut Entropy,
) -> Result<CertificateParams, IssueError> {
    let time = |time: Timestamp| {
        let seconds = u64::try_from(time.as_second()).map_err(|_| IssueError::BadTimes)?;
        Ok(date_time_ymd(1970, 1, 1) + Duration::from_secs(seconds))
    };
    let mut params = CertificateParams::default();
    params.not_before = time(not_before)?;
    params.not_after = time(not_after)?;
    params.serial_number = Some(serial_number(entropy));
    params.distinguished_name = subject.distinguished_name()?;
    params.subject_alt_names = subject.alternatives()?;
    params.use_authority_key_identifier_extension = true;
    params.key_identifier_method = KeyIdMethod::PreSpecified(identifier);
    Ok(params)
}

/// 20 bytes, as long as RFC 5280, 4.1.2.2 allows; the first bit is clear to make it positive, the second set so that all are of one length.
fn serial_number(entropy: &mut Entropy) -> SerialNumber {
    let mut bytes: [u8; 20] = entropy.bytes();
    bytes[0] = bytes[0] & 0x7F | 0x40;
    SerialNumber::from_slice(&bytes)
}

fn key_usages(usage: KeyUsage, key: KeyKind) -> Vec<KeyUsagePurpose> {
    let mut usages = vec![KeyUsagePurpose::DigitalSignature];
    if usage == KeyUsage::SignAndReceive && matches!(key, KeyKind::Rsa { .. }) {
        usages.push(KeyUsagePurpose::KeyEncipherment);
    }
    usages
}

fn purposes(usages: &[ExtendedKeyUsage]) -> Vec<ExtendedKeyUsagePurpose> {
    let purpose = |usage: &ExtendedKeyUsage| match usage {
        ExtendedKeyUsage::ClientAuth => ExtendedKeyUsagePurpose::ClientAuth,
        ExtendedKeyUsage::ServerAuth => ExtendedKeyUsagePurpose::ServerAuth,
        ExtendedKeyUsage::Other(oid) => ExtendedKeyUsagePurpose::Other(oid.arcs().collect()),
    };
    usages.iter().map(purpose).collect()
}

fn may_issue(certificate: &X509Certificate<'_>) -> bool {
    let constraints = certificate.basic_constraints().ok().flatten();
    let usage = certificate.key_usage().ok().flatten();
    constraints.is_some_and(|constraints| constraints.value.ca)
        && usage.is_none_or(|usage| usage.value.key_cert_sign())
}

/// The name for rcgen, if rcgen can write it again.
fn copy_name(name: &X509Name<'_>) -> Option<DistinguishedName> {
    let mut copy = DistinguishedName::new();
    for part in name.iter() {
        let mut attributes = part.iter();
        let attribute = attributes.next()?;
        let oid = Oid::from_der_content(attribute.attr_type().as_bytes())?;
        let kind = kind(&oid);
        if attributes.next().is_some() || copy.get(&kind).is_some() {
            return None;
        }
        let text = std::str::from_utf8(attribute.attr_value().data).ok()?;
        let value = match attribute.attr_value().header.tag() {
            Tag::Utf8String => DnValue::Utf8String(text.to_owned()),
            Tag::PrintableString => DnValue::PrintableString(text.try_into().ok()?),
            Tag::Ia5String => DnValue::Ia5String(text.try_into().ok()?),
            Tag::T61String => DnValue::TeletexString(text.try_into().ok()?),
            _ => return None,
        };
        copy.push(kind, value);
    }
    Some(copy)
}
