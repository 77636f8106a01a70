//! Certificates and keys in PEM files.

use std::{
    fs,
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::Path,
};

use base64::{Engine, engine::general_purpose::STANDARD};
use mdm_core::secret::Secret;
use rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer, pem::PemObject};

use super::CaError;

fn failed(path: &Path) -> impl Fn(String) -> CaError {
    move |what| CaError::File {
        path: path.to_owned(),
        what,
    }
}

/// The certificates in a file, DER, in its order; one at least.
pub(crate) fn read_certificates(path: &Path) -> Result<Vec<Vec<u8>>, CaError> {
    let bad = failed(path);
    let found = CertificateDer::pem_file_iter(path).map_err(|error| bad(error.to_string()))?;
    let found: Result<Vec<_>, _> = found.map(|it| it.map(|der| der.to_vec())).collect();
    let found = found.map_err(|error| bad(error.to_string()))?;
    if found.is_empty() {
        return Err(bad("no certificate in it".to_owned()));
    }
    Ok(found)
}

/// The private key in a file, PKCS #8 DER.
pub(super) fn read_key(path: &Path) -> Result<Secret<Vec<u8>>, CaError> {
    let key = PrivatePkcs8KeyDer::from_pem_file(path).map_err(|error| {
        failed(path)(format!(
            "no private key in PKCS #8 ({error}); `openssl pkcs8 -topk8 -nocrypt` makes one of other forms"
        ))
    })?;
    Ok(Secret::new(key.secret_pkcs8_der().to_vec()))
}

/// Makes the folder for keys, which only its owner may enter.
pub(super) fn make_folder(path: &Path) -> Result<(), CaError> {
    let mut builder = fs::DirBuilder::new();
    let made = builder.recursive(true).mode(0o700).create(path);
    made.map_err(|error| failed(path)(error.to_string()))
}

/// Writes a key that only its owner may read.
pub(crate) fn write_key(path: &Path, key: &Secret<Vec<u8>>) -> Result<(), CaError> {
    let text = Secret::new(pem("PRIVATE KEY", key.expose()));
    write(path, text.expose(), 0o600)
}

/// Writes a certificate.
pub(super) fn write_certificate(path: &Path, der: &[u8]) -> Result<(), CaError> {
    write(path, &pem("CERTIFICATE", der), 0o644)
}

/// Writes beside the file first: half a file would keep the next start from happening.
fn write(path: &Path, text: &str, mode: u32) -> Result<(), CaError> {
    let beside = path.with_extension("new");
    let written = || -> io::Result<()> {
        let mut options = fs::OpenOptions::new();
        options.write(true).create(true).truncate(true).mode(mode);
        let mut file = options.open(&beside)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(&beside, path)
    };
    written().map_err(|error| failed(path)(error.to_string()))
}

/// A PEM section with 64 columns.
pub(crate) fn pem(label: &str, der: &[u8]) -> String {
    let base64 = STANDARD.encode(der);
    let lines: Vec<_> = base64
        .as_bytes()
        .chunks(64)
        .map(String::from_utf8_lossy)
        .collect();
    format!(
        "-----BEGIN {label}-----\n{}\n-----END {label}-----\n",
        lines.join("\n")
    )
}
