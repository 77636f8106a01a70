//! PEM or DER, whichever an operator's file holds.

use std::fmt;

use base64::{Engine, engine::general_purpose::STANDARD};
use rustls_pki_types::{
    CertificateDer, CertificateSigningRequestDer, PrivateKeyDer, pem::PemObject,
};
use x509_parser::prelude::{FromDer, X509Certificate};
use zeroize::Zeroizing;

use crate::limits::{MAX_CHAIN, MAX_PEM_BYTES};

/// Why a file is not what it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PemError {
    /// More than [`MAX_PEM_BYTES`].
    #[error("the file is too large: over {MAX_PEM_BYTES} bytes")]
    TooLarge,
    /// There is no such object in it.
    #[error(
        "neither PEM nor DER of what is expected; of a PKCS #12 file (.p12) take the parts out first: openssl pkcs12 -in f.p12 -nodes"
    )]
    Missing,
    /// The key is encrypted.
    #[error(
        "the private key is encrypted: take the passphrase off first (openssl pkey -in key.pem)"
    )]
    Encrypted,
    /// More than [`MAX_CHAIN`] certificates.
    #[error("there are more than {MAX_CHAIN} certificates in the file")]
    TooMany,
    /// A certificate or request that cannot be read.
    #[error("the file is damaged: its DER cannot be read")]
    Damaged,
}

impl PemError {
    /// Every code.
    pub const ALL: &'static [&'static str] = &[
        "pem.too_large",
        "pem.missing",
        "pem.encrypted",
        "pem.too_many",
        "pem.damaged",
    ];

    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge => "pem.too_large",
            Self::Missing => "pem.missing",
            Self::Encrypted => "pem.encrypted",
            Self::TooMany => "pem.too_many",
            Self::Damaged => "pem.damaged",
        }
    }
}

/// The certificates of a file, in its order: at least one, at most [`MAX_CHAIN`].
pub(crate) fn certificates(file: &[u8]) -> Result<Vec<Vec<u8>>, PemError> {
    if let Some(der) = as_der(file)? {
        let (rest, _) = X509Certificate::from_der(der).map_err(|_| PemError::Missing)?;
        if !rest.is_empty() {
            return Err(PemError::Damaged);
        }
        return Ok(vec![der.to_vec()]);
    }
    let mut found = Vec::new();
    for certificate in CertificateDer::pem_slice_iter(file) {
        if found.len() == MAX_CHAIN {
            return Err(PemError::TooMany);
        }
        found.push(certificate.map_err(|_| PemError::Damaged)?.to_vec());
    }
    if found.is_empty() {
        return Err(PemError::Missing);
    }
    Ok(found)
}

/// The roots of a file, without those that cannot be read; `None` when it is too large or holds none.
#[cfg(feature = "client")]
pub(crate) fn roots(file: &[u8]) -> Option<Vec<CertificateDer<'static>>> {
    if file.len() > crate::limits::MAX_ROOTS_BYTES {
        return None;
    }
    let roots: Vec<_> = if file.first() == Some(&0x30) {
        vec![CertificateDer::from(file.to_vec())]
    } else {
        CertificateDer::pem_slice_iter(file).flatten().collect()
    };
    (!roots.is_empty()).then_some(roots)
}

/// The request of a file.
pub(crate) fn request(file: &[u8]) -> Result<Vec<u8>, PemError> {
    if let Some(der) = as_der(file)? {
        return Ok(der.to_vec());
    }
    match CertificateSigningRequestDer::from_pem_slice(file) {
        Ok(request) => Ok(request.to_vec()),
        Err(rustls_pki_types::pem::Error::NoItemsFound) => Err(PemError::Missing),
        Err(_) => Err(PemError::Damaged),
    }
}

/// A private key's form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyForm {
    /// `RSA PRIVATE KEY` (RFC 8017).
    Pkcs1,
    /// `PRIVATE KEY` (RFC 5958), of any kind.
    Pkcs8,
    /// `EC PRIVATE KEY` (RFC 5915).
    Sec1,
}

/// The private key of a file, as DER.
pub(crate) fn private_key(file: &[u8]) -> Result<(KeyForm, Zeroizing<Vec<u8>>), PemError> {
    let key = match as_der(file)? {
        Some(der) => PrivateKeyDer::try_from(der).map_err(|_| PemError::Missing)?,
        None => match PrivateKeyDer::from_pem_slice(file) {
            Ok(key) => key,
            Err(_) if mentions(file, b"ENCRYPTED") => return Err(PemError::Encrypted),
            Err(rustls_pki_types::pem::Error::NoItemsFound) => return Err(PemError::Missing),
            Err(_) => return Err(PemError::Damaged),
        },
    };
    if mentions(file, b"Proc-Type: 4,ENCRYPTED") {
        return Err(PemError::Encrypted);
    }
    let form = match &key {
        PrivateKeyDer::Pkcs1(_) => KeyForm::Pkcs1,
        PrivateKeyDer::Sec1(_) => KeyForm::Sec1,
        PrivateKeyDer::Pkcs8(_) => KeyForm::Pkcs8,
        _ => return Err(PemError::Missing),
    };
    let der = Zeroizing::new(key.secret_der().to_vec());
    Ok((form, der))
}

/// A PEM section with 64 columns, as Apple's portal wants it.
pub(crate) fn write_certificate(der: &[u8], out: &mut String) {
    out.push_str("-----BEGIN CERTIFICATE-----\n");
    for line in STANDARD.encode(der).as_bytes().chunks(64) {
        out.extend(line.iter().map(|byte| char::from(*byte)));
        out.push('\n');
    }
    out.push_str("-----END CERTIFICATE-----\n");
}

/// Lower-case hexadecimal with colons, as certificates' serial numbers are shown.
pub(crate) struct Serial<'a>(pub(crate) &'a [u8]);

impl fmt::Display for Serial<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, byte) in self.0.iter().enumerate() {
            let colon = if n == 0 { "" } else { ":" };
            write!(f, "{colon}{byte:02x}")?;
        }
        Ok(())
    }
}

/// The file itself if it is DER: a SEQUENCE of definite length.
fn as_der(file: &[u8]) -> Result<Option<&[u8]>, PemError> {
    if file.len() > MAX_PEM_BYTES {
        return Err(PemError::TooLarge);
    }
    Ok((file.first() == Some(&0x30)).then_some(file))
}

fn mentions(file: &[u8], words: &[u8]) -> bool {
    file.windows(words.len()).any(|window| window == words)
}
