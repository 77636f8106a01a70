//! Certificates as Apple and vendors issue them, and the cryptography that the library leaves to its caller.
#![allow(dead_code, reason = "each test file uses its part")]
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "it runs openssl on files, as a host would"
)]

use std::{fs, path::Path, process::Command};

use jiff::Timestamp;
use mdm_apns::{SignatureAlgorithm, Signed};
use rcgen::{
    BasicConstraints, CertificateParams, CustomExtension, DistinguishedName, DnType, IsCa, Issuer,
    KeyPair,
};
use ring::signature::{self, UnparsedPublicKey, VerificationAlgorithm};
use rustls::pki_types::PrivatePkcs8KeyDer;
use x509_parser::{prelude::FromDer, x509::SubjectPublicKeyInfo};

pub(crate) const RSA_KEY: &[u8] = include_bytes!("../../../mdm-core/tests/cms_data/rsa2048.key");
pub(crate) const OTHER_RSA_KEY: &[u8] =
    include_bytes!("../../../mdm-core/tests/cms_data/rsa3072.key");
pub(crate) const TOPIC: &str = "com.apple.mgmt.External.4f7a2b8e-0000-4000-8000-000000000001";
pub(crate) const OTHER_TOPIC: &str = "com.apple.mgmt.External.4f7a2b8e-0000-4000-8000-000000000002";

pub(crate) const PRODUCTION: &[u64] = &[1, 2, 840, 113_635, 100, 6, 3, 2];
pub(crate) const SANDBOX: &[u64] = &[1, 2, 840, 113_635, 100, 6, 3, 1];
pub(crate) const MDM_VENDOR: &[u64] = &[1, 2, 840, 113_635, 100, 4, 12];

pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub(crate) fn rsa(pkcs8: &[u8]) -> KeyPair {
    KeyPair::try_from(&PrivatePkcs8KeyDer::from(pkcs8)).unwrap()
}

/// What a certificate should say.
pub(crate) struct Wanted<'a> {
    pub(crate) uid: Option<&'a str>,
    pub(crate) name: &'a str,
    pub(crate) marks: &'a [&'a [u64]],
    pub(crate) from: (i32, u8, u8),
    pub(crate) until: (i32, u8, u8),
    pub(crate) serial: u64,
}

impl Default for Wanted<'_> {
    fn default() -> Self {
        Self {
            uid: Some(TOPIC),
            name: "APSP:4f7a2b8e",
            marks: &[PRODUCTION],
            from: (2026, 1, 1),
            until: (2027, 1, 1),
            serial: 0x1234_5678,
        }
    }
}

impl Wanted<'_> {
    fn params(&self) -> CertificateParams {
        let mut params = CertificateParams::default();
        let mut name = DistinguishedName::new();
        if let Some(uid) = self.uid {
            let oid = vec![0, 9, 2342, 19_200_300, 100, 1, 1];
            name.push(DnType::CustomDnType(oid), uid);
        }
        name.push(DnType::CommonName, self.name);
        params.distinguished_name = name;
        let day = |(year, month, day)| rcgen::date_time_ymd(year, month, day);
        (params.not_before, params.not_after) = (day(self.from), day(self.until));
        params.serial_number = Some(self.serial.into());
        for mark in self.marks {
            let extension = CustomExtension::from_oid_content(mark, vec![5, 0]);
            params.custom_extensions.push(extension);
        }
        params
    }

    pub(crate) fn signed_by(&self, key: &KeyPair, authority: &Authority) -> String {
        let signed = self.params().signed_by(key, &authority.issuer());
        signed.unwrap().pem()
    }

    pub(crate) fn self_signed(&self, key: &KeyPair) -> String {
        self.params().self_signed(key).unwrap().pem()
    }
}

/// A root, or an intermediate under one.
pub(crate) struct Authority {
    pub(crate) pem: String,
    pub(crate) der: Vec<u8>,
    params: CertificateParams,
    key: KeyPair,
}

impl Authority {
    pub(crate) fn root(organization: &str) -> Self {
        Self::make(organization, "Root CA", None)
    }

    pub(crate) fn under(&self, organization: &str) -> Self {
        Self::make(organization, "Application Integration 2 CA", Some(self))
    }

    fn make(organization: &str, name: &str, parent: Option<&Self>) -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name = DistinguishedName::new();
        let names = &mut params.distinguished_name;
        names.push(DnType::OrganizationName, organization);
        names.push(DnType::CommonName, name);
        let key = KeyPair::generate().unwrap();
        let certificate = match parent {
            Some(parent) => params.signed_by(&key, &parent.issuer()),
            None => params.self_signed(&key),
        };
        let certificate = certificate.unwrap();
        Self {
            pem: certificate.pem(),
            der: certificate.der().to_vec(),
            params,
            key,
        }
    }

    pub(crate) fn issuer(&self) -> Issuer<'_, &KeyPair> {
        Issuer::from_params(&self.params, &self.key)
    }
}

/// [`mdm_apns::CheckSignature`] with ring.
pub(crate) fn genuine(signed: &Signed<'_>) -> bool {
    let algorithm: &dyn VerificationAlgorithm = match signed.algorithm {
        SignatureAlgorithm::RsaSha1 => &signature::RSA_PKCS1_2048_8192_SHA1_FOR_LEGACY_USE_ONLY,
        SignatureAlgorithm::RsaSha256 => &signature::RSA_PKCS1_2048_8192_SHA256,
        SignatureAlgorithm::RsaSha384 => &signature::RSA_PKCS1_2048_8192_SHA384,
        SignatureAlgorithm::RsaSha512 => &signature::RSA_PKCS1_2048_8192_SHA512,
        SignatureAlgorithm::EcdsaSha256 => &signature::ECDSA_P256_SHA256_ASN1,
        SignatureAlgorithm::EcdsaSha384 => &signature::ECDSA_P384_SHA384_ASN1,
        SignatureAlgorithm::EcdsaSha512 => return false,
    };
    let Ok((_, key)) = SubjectPublicKeyInfo::from_der(signed.public_key) else {
        return false;
    };
    UnparsedPublicKey::new(algorithm, &key.subject_public_key.data)
        .verify(signed.message, signed.signature)
        .is_ok()
}

/// Writes a file into a folder.
pub(crate) fn write(folder: &Path, name: &str, bytes: &[u8]) {
    fs::write(folder.join(name), bytes).unwrap();
}

/// Reads a file of a folder.
pub(crate) fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).unwrap()
}

/// Runs a program in a folder and gives its standard output.
pub(crate) fn run(folder: &Path, program: &str, args: &[&str]) -> Vec<u8> {
    let output = Command::new(program)
        .args(args)
        .current_dir(folder)
        .output()
        .unwrap_or_else(|error| panic!("{program} has to be installed: {error}"));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} {args:?}: {errors}");
    output.stdout
}

/// Runs openssl on files of a folder and gives its standard output.
pub(crate) fn openssl(folder: &Path, args: &[&str]) -> Vec<u8> {
    run(folder, "openssl", args)
}
