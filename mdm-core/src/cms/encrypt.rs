//! Writing encrypted messages (RFC 5652, 6).

use der::{
    Tag, TagNumber,
    asn1::{AnyRef, OctetStringRef},
};

use super::{
    CmsError, Oid,
    algorithms::{cipher_oid, rsa_encryption},
    asn1::{
        ENVELOPED_DATA, EncryptedContentInfo, EnvelopedData, KeyTransRecipient, SetRef, read,
        write, write_content_info,
    },
    certificate::Certificate,
};
use crate::crypto::{AlgorithmIdentifier, ContentCipher, Envelopes, RsaKeys};

/// Encrypts `content` under a new key, and that key to the RSA key in the recipient's DER certificate. Returns DER.
///
/// # Errors
/// [`CmsError::BadCertificate`] when it cannot be read; [`CmsError::EncryptionFailed`] when its key is no RSA key
/// of one of the `sizes`, or the provider failed.
pub fn encrypt(
    content: &[u8],
    recipient: &[u8],
    cipher: ContentCipher,
    sizes: RsaKeys,
    provider: &dyn Envelopes,
) -> Result<Vec<u8>, CmsError> {
    let recipient = Certificate::read(recipient)?;
    let key = provider
        .random_key(cipher)
        .map_err(CmsError::EncryptionFailed)?;
    let encrypted_key = provider
        .encrypt_key(recipient.public_key, sizes, key.expose())
        .map_err(CmsError::EncryptionFailed)?;
    let encrypted = provider
        .encrypt(cipher, key.expose(), content)
        .map_err(CmsError::EncryptionFailed)?;

    let unwritable = |_| CmsError::Unwritable;
    let name = write(&recipient.name)?;
    let recipient = write(&KeyTransRecipient {
        version: 0,
        recipient: read(&name)?,
        algorithm: rsa_encryption(),
        encrypted_key: OctetStringRef::new(&encrypted_key).map_err(unwritable)?,
    })?;
    let content_tag = Tag::ContextSpecific {
        constructed: false,
        number: TagNumber(0),
    };
    write_content_info(
        ENVELOPED_DATA,
        &EnvelopedData {
            version: 0,
            originator: None,
            recipients: SetRef(&recipient),
            content: EncryptedContentInfo {
                content_type: *Oid::DATA.inner(),
                algorithm: AlgorithmIdentifier {
                    oid: cipher_oid(cipher)?,
                    parameters: Some(
                        AnyRef::new(Tag::OctetString, &encrypted.iv).map_err(unwritable)?,
                    ),
                },
                content: Some(AnyRef::new(content_tag, &encrypted.ciphertext).map_err(unwritable)?),
            },
            unprotected_attributes: None,
        },
    )
}
