//! Reading encrypted messages (RFC 5652, 6), also where the sender watches how they are refused (RFC 3218).

use std::borrow::Cow;

use der::{Reader, SliceReader, asn1::OctetStringRef};

use super::{
    CmsError,
    algorithms::{RSA_ENCRYPTION, read_cipher},
    asn1::{
        ENVELOPED_DATA, EncryptedContentInfo, EnvelopedData, KeyTransRecipient, read,
        read_content_info,
    },
    ber::normalise,
    certificate::{Certificate, is_context},
};
use crate::{
    crypto::{ContentCipher, Encrypted, Envelopes, KeyDecryptor},
    error::ErrorCode,
    limits::MAX_CMS_RECIPIENTS,
    secret::Secret,
};

/// To whom a message is encrypted.
#[derive(Clone, Copy)]
pub struct Recipient<'a> {
    /// The private key.
    pub key: &'a dyn KeyDecryptor,
    /// The DER certificate by which senders name it.
    pub certificate: &'a [u8],
}

/// Decrypts a message and says what went wrong: for files that the operator brings (a server token) and
/// for what enrolled devices escrow. Never answer a stranger with these errors; see [`decrypt_uniformly`].
///
/// # Errors
/// [`CmsError::TooLarge`], [`CmsError::TooDeep`], [`CmsError::Malformed`], [`CmsError::OtherType`], [`CmsError::BadCertificate`],
/// [`CmsError::NoRecipient`], [`CmsError::UnsupportedAlgorithm`], [`CmsError::ContentMissing`], [`CmsError::Undecryptable`].
pub fn decrypt(
    message: &[u8],
    recipient: &Recipient<'_>,
    provider: &dyn Envelopes,
) -> Result<Secret<Vec<u8>>, CmsError> {
    let der = normalise(message)?;
    let sealed = Sealed::read(&der, recipient)?;
    let key = recipient
        .key
        .decrypt_key(sealed.encrypted_key)
        .map_err(|_| CmsError::Undecryptable)?;
    provider
        .decrypt(sealed.cipher, key.expose(), &sealed.content)
        .map_err(|_| CmsError::Undecryptable)
}

/// A message could not be decrypted, and that is all that is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the message could not be decrypted")]
pub struct Undecryptable;

impl Undecryptable {
    /// The stable code.
    pub fn code(self) -> ErrorCode {
        ErrorCode::CmsUndecryptable
    }
}

/// Decrypts a message that anybody may have sent (a SCEP request), and gives nobody an oracle.
///
/// When the content key does not open, a random one takes its place and everything goes on (RFC 3218, 2.3.2), so that padding
/// that is wrong inside RSA looks like content that is wrong. Once in 256 times nonsense comes out: the caller has to answer
/// nonsense exactly as it answers [`Undecryptable`].
///
/// # Errors
/// [`Undecryptable`], whatever the cause.
pub fn decrypt_uniformly(
    message: &[u8],
    recipient: &Recipient<'_>,
    provider: &dyn Envelopes,
) -> Result<Secret<Vec<u8>>, Undecryptable> {
    let der = normalise(message).map_err(|_| Undecryptable)?;
    let sealed = Sealed::read(&der, recipient).map_err(|_| Undecryptable)?;
    // Drawn before it is known whether it is needed: good and bad keys take the same way.
    let substitute = provider
        .random_key(sealed.cipher)
        .map_err(|_| Undecryptable)?;
    let opened = recipient.key.decrypt_key(sealed.encrypted_key);
    let key = match &opened {
        Ok(key) if key.expose().len() == sealed.cipher.key_len() => key,
        Ok(_) | Err(_) => &substitute,
    };
    provider
        .decrypt(sealed.cipher, key.expose(), &sealed.content)
        .map_err(|_| Undecryptable)
}

/// A message for us, taken apart.
struct Sealed<'a> {
    cipher: ContentCipher,
    encrypted_key: &'a [u8],
    content: Encrypted,
}

impl<'a> Sealed<'a> {
    fn read(der: &'a [u8], recipient: &Recipient<'_>) -> Result<Self, CmsError> {
        let certificate = Certificate::read(recipient.certificate)?;
        let message: EnvelopedData<'a> = read_content_info(der, ENVELOPED_DATA)?;
        let recipients = message.recipients.elements(MAX_CMS_RECIPIENTS)?;
        // Other kinds of recipients (RFC 5652, 6.2.2 to 6.2.5) have other structures, and are not us.
        let ours = recipients
            .into_iter()
            .filter_map(|element| read::<KeyTransRecipient<'a>>(element).ok())
            .find(|named| certificate.is_named_by(named.recipient))
            .ok_or(CmsError::NoRecipient)?;
        if ours.algorithm.oid != RSA_ENCRYPTION {
            return Err(CmsError::UnsupportedAlgorithm);
        }
        let cipher = read_cipher(message.content.algorithm)?;
        let iv = message
            .content
            .algorithm
            .parameters
            .ok_or(CmsError::Malformed)?;
        let iv: &OctetStringRef = iv.decode_as().map_err(|_| CmsError::Malformed)?;
        if iv.as_bytes().len() != cipher.block_len() {
            return Err(CmsError::Malformed);
        }
        Ok(Self {
            cipher,
            encrypted_key: ours.encrypted_key.as_bytes(),
            content: Encrypted {
                iv: iv.as_bytes().to_vec(),
                ciphertext: ciphertext(&message.content)?.into_owned(),
            },
        })
    }
}

/// `[0] IMPLICIT OCTET STRING`: in one piece, or in the pieces that [`normalise`] could not recognise.
fn ciphertext<'a>(content: &EncryptedContentInfo<'a>) -> Result<Cow<'a, [u8]>, CmsError> {
    let field = content.content.ok_or(CmsError::ContentMissing)?;
    if !is_context(field, 0) {
        return Err(CmsError::Malformed);
    }
    if !field.header().tag().is_constructed() {
        return Ok(Cow::Borrowed(field.value()));
    }
    let mut reader = SliceReader::new(field.value()).map_err(|_| CmsError::Malformed)?;
    let mut whole = Vec::with_capacity(field.value().len());
    while !reader.is_finished() {
        let piece: &OctetStringRef = reader.decode().map_err(|_| CmsError::Malformed)?;
        whole.extend_from_slice(piece.as_bytes());
    }
    Ok(Cow::Owned(whole))
}
