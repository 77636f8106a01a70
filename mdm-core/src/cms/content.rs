//! What a message holds, before anybody has checked its signature or opened it.

use super::{
    CmsError,
    algorithms::read_cipher,
    asn1::{ENVELOPED_DATA, EnvelopedData, SIGNED_DATA, SignedData, read_content_info},
    ber::normalise,
    certificate::Certificate,
};
use crate::{crypto::ContentCipher, limits::MAX_CMS_CERTIFICATES};

/// Takes the content out of a message that holds it, whoever signed it. BER or DER.
///
/// For a look at a file that is not trusted yet. Nothing may be done on the word of what comes back: see [`super::verify_attached`].
///
/// # Errors
/// [`CmsError`] when it is no signed message, or holds no content.
pub fn inspect_content(message: &[u8]) -> Result<Vec<u8>, CmsError> {
    let der = normalise(message)?;
    let message: SignedData<'_> = read_content_info(&der, SIGNED_DATA)?;
    let content = message.content.content.ok_or(CmsError::ContentMissing)?;
    Ok(content.as_bytes().to_vec())
}

/// Takes the certificates out of a message, in their order, whoever signed it or nobody ([`super::write_certificates`]). BER or DER.
///
/// # Errors
/// [`CmsError`] when it is no signed message, or holds more than [`MAX_CMS_CERTIFICATES`]; [`CmsError::BadCertificate`] when one cannot
/// be read.
pub fn inspect_certificates(message: &[u8]) -> Result<Vec<Vec<u8>>, CmsError> {
    let der = normalise(message)?;
    let message: SignedData<'_> = read_content_info(&der, SIGNED_DATA)?;
    let Some(certificates) = message.certificates else {
        return Ok(Vec::new());
    };
    let certificates = certificates.elements(MAX_CMS_CERTIFICATES)?;
    let read = |der: &&[u8]| Certificate::read(der).map(|certificate| certificate.der.to_vec());
    certificates.iter().map(read).collect()
}

/// With what a message says its content is encrypted. BER or DER.
///
/// # Errors
/// [`CmsError`] when it is no encrypted message; [`CmsError::UnsupportedAlgorithm`].
pub fn inspect_cipher(message: &[u8]) -> Result<ContentCipher, CmsError> {
    let der = normalise(message)?;
    let message: EnvelopedData<'_> = read_content_info(&der, ENVELOPED_DATA)?;
    read_cipher(message.content.algorithm)
}
