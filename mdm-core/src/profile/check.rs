//! What has to hold between the payloads of a profile.

use std::collections::BTreeMap;

use super::{Payload, Profile, WriteError};
use crate::{
    limits::MAX_PAYLOADS,
    plist::{Dictionary, PlistLimits, Value},
};

/// Keys by which a payload names another one of its profile, from Apple's schema.
///
/// Other keys that end in `UUID` name something else: a per-app VPN (`VPNUUID`), a filter, an organisation.
const REFERENCES: &[(&str, Wanted)] = &[
    ("AccessKeyReaderIssuerCertificateUUID", Wanted::Either),
    ("AccessKeyTerminalIdentityUUID", Wanted::Either),
    ("AuthenticationCertificateUUID", Wanted::Either),
    ("CheckInURLPinningCertificateUUIDs", Wanted::Certificate),
    ("ControllerCACertificateUUIDs", Wanted::Either),
    ("ControllerCertificateUUID", Wanted::Either),
    ("DeviceCACertificateUUIDs", Wanted::Either),
    ("DeviceCertificateUUID", Wanted::Either),
    ("EncryptCertPayloadUUID", Wanted::Either),
    ("IdentityCertificateUUID", Wanted::Identity),
    ("LeaderPayloadCertificateAnchorUUID", Wanted::Either),
    ("MemberPayloadCertificateAnchorUUID", Wanted::Either),
    ("PayloadCertificateAnchorUUID", Wanted::Either),
    ("PayloadCertificateUUID", Wanted::Either),
    ("ResourcePayloadCertificateUUID", Wanted::Either),
    ("SMIMEEncryptionCertificateUUID", Wanted::Either),
    ("SMIMESigningCertificateUUID", Wanted::Either),
    ("ServerURLPinningCertificateUUIDs", Wanted::Certificate),
    ("certificateUUID", Wanted::Either),
];

/// What a reference must lead to.
#[derive(Clone, Copy)]
enum Wanted {
    Identity,
    Certificate,
    Either,
}

/// Payloads that give a certificate with its key.
pub(super) fn is_identity(payload_type: &str) -> bool {
    matches!(
        payload_type,
        "com.apple.security.scep"
            | "com.apple.security.acme"
            | "com.apple.security.pkcs12"
            | "com.apple.ADCertificate.managed"
    )
}

fn is_certificate(payload_type: &str) -> bool {
    matches!(
        payload_type,
        "com.apple.security.root" | "com.apple.security.pkcs1" | "com.apple.security.pem"
    )
}

impl Wanted {
    fn admits(self, payload_type: &str) -> bool {
        match self {
            Self::Identity => is_identity(payload_type),
            Self::Certificate => is_certificate(payload_type),
            Self::Either => is_identity(payload_type) || is_certificate(payload_type),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Identity => "an identity (SCEP, ACME or PKCS #12)",
            Self::Certificate => "a certificate",
            Self::Either => "a certificate or an identity",
        }
    }
}

/// Checks names and references. The cost is that of looking at each value once.
pub(super) fn check(profile: &Profile) -> Result<(), WriteError> {
    if profile.payloads.len() > MAX_PAYLOADS {
        return Err(WriteError::TooManyPayloads);
    }
    check_identifiers(&profile.payloads)?;
    let by_uuid = check_uuids(profile)?;
    for (index, payload) in profile.payloads.iter().enumerate() {
        let walk = Walk {
            payloads: &profile.payloads,
            by_uuid: &by_uuid,
            index,
        };
        // What an app's own preferences call a UUID is the app's business.
        let is_apples = payload.payload_type().starts_with("com.apple.");
        if is_apples && payload.payload_type() != "com.apple.ManagedClient.preferences" {
            walk.dictionary(&payload.content.encode(&payload.other), 0)?;
        }
    }
    Ok(())
}

fn check_identifiers(payloads: &[Payload]) -> Result<(), WriteError> {
    let mut seen = BTreeMap::new();
    for (second, payload) in payloads.iter().enumerate() {
        if let Some(first) = seen.insert(payload.identifier.as_str(), second) {
            return Err(WriteError::DuplicateIdentifier {
                identifier: payload.identifier.clone(),
                first,
                second,
            });
        }
    }
    Ok(())
}

/// Checks that each UUID is there once, and gives the payloads by UUID.
fn check_uuids(profile: &Profile) -> Result<BTreeMap<&str, usize>, WriteError> {
    let mut seen = BTreeMap::new();
    let mut by_uuid = BTreeMap::new();
    for (second, payload) in profile.payloads.iter().enumerate() {
        if payload.uuid.matches(&profile.top.uuid) {
            return Err(WriteError::UuidOfProfile { payload: second });
        }
        let folded = payload.uuid.as_str().to_ascii_lowercase();
        if let Some(first) = seen.insert(folded, second) {
            return Err(WriteError::DuplicateUuid {
                uuid: payload.uuid.clone(),
                first,
                second,
            });
        }
        by_uuid.insert(payload.uuid.as_str(), second);
    }
    Ok(by_uuid)
}

/// A walk over the values of one payload.
struct Walk<'a> {
    payloads: &'a [Payload],
    by_uuid: &'a BTreeMap<&'a str, usize>,
    index: usize,
}

impl Walk<'_> {
    fn dictionary(&self, keys: &Dictionary, depth: u32) -> Result<(), WriteError> {
        keys.iter().try_for_each(|(key, value)| {
            match REFERENCES.iter().find(|(name, _)| name == key) {
                Some((name, wanted)) => self.reference(name, *wanted, value),
                None => self.value(value, depth),
            }
        })
    }

    fn value(&self, value: &Value, depth: u32) -> Result<(), WriteError> {
        // What is nested deeper is refused when it is written.
        if depth >= PlistLimits::DEEPEST {
            return Ok(());
        }
        match value {
            Value::Dictionary(keys) => self.dictionary(keys, depth + 1),
            Value::Array(values) => values
                .iter()
                .try_for_each(|value| self.value(value, depth + 1)),
            _ => Ok(()),
        }
    }

    /// Checks one UUID, or an array of them.
    fn reference(
        &self,
        key: &'static str,
        wanted: Wanted,
        value: &Value,
    ) -> Result<(), WriteError> {
        let dangling = WriteError::DanglingReference {
            payload: self.index,
            key,
        };
        match value {
            Value::Array(values) => values.iter().try_for_each(|value| match value {
                Value::String(_) => self.reference(key, wanted, value),
                _ => Err(dangling.clone()),
            }),
            Value::String(uuid) => {
                let target = *self.by_uuid.get(uuid.as_str()).ok_or(dangling)?;
                if wanted.admits(self.payloads[target].payload_type()) {
                    return Ok(());
                }
                Err(WriteError::WrongReference {
                    payload: self.index,
                    key,
                    target,
                    wanted: wanted.name(),
                })
            }
            _ => Err(dangling),
        }
    }
}
