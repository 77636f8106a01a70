//! The certificate authority of a simulated world and the identities it issues.
//!
//! A device's key is never used by the sans-IO half: a server behind a proxy is told the
//! certificate in a header, and mutual TLS is the transport's. So issuing stays outside of
//! [`SimDevice`](crate::SimDevice), which is only handed the result.

use std::path::Path;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, date_time_ymd,
};
use thiserror::Error;

/// The client certificate that a device shows, with its private key.
#[derive(Clone, PartialEq, Eq)]
pub struct ClientIdentity {
    /// The subject's common name.
    pub common_name: String,
    /// The certificate, DER.
    pub certificate_der: Vec<u8>,
    /// The private key, PKCS #8 DER. Never printed.
    pub key_der: Vec<u8>,
}

impl std::fmt::Debug for ClientIdentity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientIdentity")
            .field("common_name", &self.common_name)
            .field("certificate_bytes", &self.certificate_der.len())
            .finish_non_exhaustive()
    }
}

impl ClientIdentity {
    /// A name and bytes that are no certificate, for servers that compare an identity without reading it.
    pub fn of_name_only(common_name: &str) -> Self {
        Self {
            common_name: common_name.to_owned(),
            certificate_der: format!("certificate of {common_name}").into_bytes(),
            key_der: Vec::new(),
        }
    }

    /// The certificate as a `Client-Cert` header has it (RFC 9440): `:base64:`.
    pub fn client_cert_header(&self) -> String {
        format!(":{}:", STANDARD.encode(&self.certificate_der))
    }

    /// The certificate as nginx's `$ssl_client_escaped_cert` has it: PEM, percent-encoded.
    pub fn escaped_pem_header(&self) -> String {
        const KEPT: &AsciiSet = &NON_ALPHANUMERIC
            .remove(b'-')
            .remove(b'.')
            .remove(b'_')
            .remove(b'~');
        utf8_percent_encode(&self.certificate_pem(), KEPT).to_string()
    }

    /// The certificate in PEM, lines of 64 characters.
    pub fn certificate_pem(&self) -> String {
        pem("CERTIFICATE", &self.certificate_der)
    }
}

/// Why an authority could not be made, read, written or used.
#[derive(Debug, Error)]
pub enum IdentityError {
    /// A key or certificate was refused by the certificate library.
    #[error("certificate: {0}")]
    Certificate(String),
    /// A file could not be read or written.
    #[error("{path}: {source}")]
    File {
        /// Which file.
        path: String,
        /// What the operating system said.
        source: std::io::Error,
    },
}

impl From<rcgen::Error> for IdentityError {
    fn from(error: rcgen::Error) -> Self {
        Self::Certificate(error.to_string())
    }
}

/// The authority that issues the identities of simulated devices (P-256).
#[derive(Debug)]
pub struct SimCa {
    issuer: Issuer<'static, KeyPair>,
    certificate_der: Vec<u8>,
}

impl SimCa {
    /// A new authority with a fresh key.
    pub fn generate() -> Result<Self, IdentityError> {
        let key = KeyPair::generate()?;
        let mut params = CertificateParams::default();
        params
            .distinguished_name
            .push(DnType::CommonName, "Device Simulator CA");
        params
            .distinguished_name
            .push(DnType::OrganizationName, "device-sim");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        set_validity(&mut params, EPOCH_2020, EPOCH_2050);
        let certificate = params.self_signed(&key)?;
        Ok(Self {
            certificate_der: certificate.der().to_vec(),
            issuer: Issuer::new(params, key),
        })
    }

    /// An authority from its certificate and PKCS #8 key, both PEM.
    pub fn from_pem(certificate: &str, key: &str) -> Result<Self, IdentityError> {
        let key = KeyPair::from_pem(key)?;
        let certificate_der = der_of_pem(certificate).ok_or_else(|| {
            IdentityError::Certificate("no CERTIFICATE block in the PEM text".to_owned())
        })?;
        let issuer = Issuer::from_ca_cert_der(&certificate_der.as_slice().into(), key)?;
        Ok(Self {
            issuer,
            certificate_der,
        })
    }

    /// An authority from the files of its certificate and key.
    pub fn load(certificate: &Path, key: &Path) -> Result<Self, IdentityError> {
        Self::from_pem(&read(certificate)?, &read(key)?)
    }

    /// Writes `ca.pem` and `ca.key` into a folder, which is made when it is not there.
    pub fn write(&self, folder: &Path) -> Result<(), IdentityError> {
        std::fs::create_dir_all(folder).map_err(|source| file_error(folder, source))?;
        write(&folder.join("ca.pem"), &self.certificate_pem())?;
        write(
            &folder.join("ca.key"),
            &pem("PRIVATE KEY", self.issuer.key().serialized_der()),
        )
    }

    /// The authority's certificate, DER.
    pub fn certificate_der(&self) -> &[u8] {
        &self.certificate_der
    }

    /// The authority's certificate, PEM: what a server is told to trust.
    pub fn certificate_pem(&self) -> String {
        pem("CERTIFICATE", &self.certificate_der)
    }

    /// Issues a client certificate with a fresh key; its subject is `O=device-sim, CN=<name>`.
    ///
    /// It is valid from 2020 to 2049, wide enough for any test clock.
    pub fn issue(&self, common_name: &str) -> Result<ClientIdentity, IdentityError> {
        self.issue_valid(common_name, EPOCH_2020, EPOCH_2050)
    }

    /// Issues a client certificate that is valid between two instants.
    pub fn issue_valid(
        &self,
        common_name: &str,
        not_before: Timestamp,
        not_after: Timestamp,
    ) -> Result<ClientIdentity, IdentityError> {
        let key = KeyPair::generate()?;
        let mut params = CertificateParams::default();
        params
            .distinguished_name
            .push(DnType::OrganizationName, "device-sim");
        params
            .distinguished_name
            .push(DnType::CommonName, common_name);
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
        params.use_authority_key_identifier_extension = true;
        set_validity(&mut params, not_before, not_after);
        let certificate = params.signed_by(&key, &self.issuer)?;
        Ok(ClientIdentity {
            common_name: common_name.to_owned(),
            certificate_der: certificate.der().to_vec(),
            key_der: key.serialized_der().to_vec(),
        })
    }
}

const EPOCH_2020: Timestamp = Timestamp::constant(1_577_836_800, 0);
const EPOCH_2050: Timestamp = Timestamp::constant(2_524_608_000, 0);

/// X.509 has whole seconds, and rcgen's time type is reached from its own constructor only.
fn set_validity(params: &mut CertificateParams, not_before: Timestamp, not_after: Timestamp) {
    let since_1970 =
        |at: Timestamp| Duration::from_secs(u64::try_from(at.as_second()).unwrap_or_default());
    params.not_before = date_time_ymd(1970, 1, 1) + since_1970(not_before);
    params.not_after = date_time_ymd(1970, 1, 1) + since_1970(not_after);
}

fn pem(label: &str, der: &[u8]) -> String {
    let text = STANDARD.encode(der);
    let mut out = format!("-----BEGIN {label}-----\n");
    for line in text.as_bytes().chunks(64) {
        out.extend(line.iter().copied().map(char::from));
        out.push('\n');
    }
    out.push_str(&format!("-----END {label}-----\n"));
    out
}

fn der_of_pem(text: &str) -> Option<Vec<u8>> {
    let (_, rest) = text.split_once("-----BEGIN CERTIFICATE-----")?;
    let (body, _) = rest.split_once("-----END CERTIFICATE-----")?;
    let joined: String = body.split_whitespace().collect();
    STANDARD.decode(joined).ok()
}

fn read(path: &Path) -> Result<String, IdentityError> {
    std::fs::read_to_string(path).map_err(|source| file_error(path, source))
}

fn write(path: &Path, text: &str) -> Result<(), IdentityError> {
    std::fs::write(path, text).map_err(|source| file_error(path, source))
}

fn file_error(path: &Path, source: std::io::Error) -> IdentityError {
    IdentityError::File {
        path: path.display().to_string(),
        source,
    }
}
