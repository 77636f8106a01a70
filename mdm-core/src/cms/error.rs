//! Why a CMS message was refused, or could not be written.

use crate::{crypto::CryptoError, error::ErrorCode};

/// Why a CMS message was refused, or could not be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CmsError {
    /// More bytes, elements, certificates, attributes or recipients than [`crate::limits`] allows.
    #[error("the CMS message is larger than allowed")]
    TooLarge,
    /// Nested deeper than [`crate::limits::MAX_CMS_DEPTH`].
    #[error("the CMS message is nested too deeply")]
    TooDeep,
    /// Not BER, or not the structure that RFC 5652 prescribes.
    #[error("not a CMS message, or a broken one")]
    Malformed,
    /// The header is not standard base64.
    #[error("the Mdm-Signature header is not base64")]
    NotBase64,
    /// A CMS message of another type: encrypted where a signed one belongs, say.
    #[error("a CMS message of another type")]
    OtherType,
    /// Nobody signed: a bag of certificates.
    #[error("the CMS message has no signer")]
    NoSigner,
    /// More than one signer, of which a reader could be shown either.
    #[error("the CMS message has more than one signer")]
    SeveralSigners,
    /// The signer's certificate is neither in the message nor among the known ones.
    #[error("the signer's certificate is missing")]
    NoSignerCertificate,
    /// The message should hold its content and does not.
    #[error("the CMS message holds no content")]
    ContentMissing,
    /// A detached signature that holds content all the same.
    #[error("a detached signature holds content")]
    ContentUnexpected,
    /// Content signed without attributes that reads as a set of signed attributes: the signature may have been made for another content.
    #[error("the content could be somebody else's signed attributes")]
    AmbiguousContent,
    /// An algorithm nobody here knows, or a digest and a signature scheme that do not belong together.
    #[error("the CMS message uses an algorithm that is not supported")]
    UnsupportedAlgorithm,
    /// SHA-1, which the policy refuses.
    #[error("the digest is SHA-1, which the policy refuses")]
    WeakDigest,
    /// An RSA key outside the sizes that the policy accepts.
    #[error("the signer's key has a size that the policy refuses")]
    WeakKey,
    /// Signed attributes are missing, doubled, or have another form than RFC 5652, 11 gives them.
    #[error("the signed attributes are missing, doubled or broken")]
    BadAttributes,
    /// The signed attribute `contentType` is another than the content's (RFC 5652, 11.1).
    #[error("the signed content type is not the content's")]
    ContentTypeMismatch,
    /// The content is not the one that was signed.
    #[error("the content is not the one that was signed")]
    DigestMismatch,
    /// The signature is not the signer's.
    #[error("the signature is not the signer's")]
    BadSignature,
    /// A certificate that was passed in cannot be read.
    #[error("a given certificate cannot be read")]
    BadCertificate,
    /// The signing key is not the one in the certificate.
    #[error("the signing key is not the certificate's")]
    KeyMismatch,
    /// No form in CMS: a time before 1970, an attribute that is no DER, an object identifier that is none, more than 4 GiB.
    #[error("a given value has no form in CMS")]
    Unwritable,
    /// The signing key failed.
    #[error("the content could not be signed")]
    SigningFailed(#[source] CryptoError),
    /// The message is encrypted to somebody else.
    #[error("the message is encrypted to another recipient")]
    NoRecipient,
    /// The content could not be encrypted.
    #[error("the content could not be encrypted")]
    EncryptionFailed(#[source] CryptoError),
    /// Wrong key, wrong padding or changed bytes.
    #[error("the content could not be decrypted")]
    Undecryptable,
}

impl CmsError {
    /// The stable code.
    pub fn code(self) -> ErrorCode {
        match self {
            Self::TooLarge => ErrorCode::CmsTooLarge,
            Self::TooDeep => ErrorCode::CmsTooDeep,
            Self::Malformed => ErrorCode::CmsMalformed,
            Self::NotBase64 => ErrorCode::CmsNotBase64,
            Self::OtherType => ErrorCode::CmsOtherType,
            Self::NoSigner => ErrorCode::CmsNoSigner,
            Self::SeveralSigners => ErrorCode::CmsSeveralSigners,
            Self::NoSignerCertificate => ErrorCode::CmsNoSignerCertificate,
            Self::ContentMissing => ErrorCode::CmsContentMissing,
            Self::ContentUnexpected => ErrorCode::CmsContentUnexpected,
            Self::AmbiguousContent => ErrorCode::CmsAmbiguousContent,
            Self::UnsupportedAlgorithm => ErrorCode::CmsUnsupportedAlgorithm,
            Self::WeakDigest => ErrorCode::CmsWeakDigest,
            Self::WeakKey => ErrorCode::CmsWeakKey,
            Self::BadAttributes => ErrorCode::CmsBadAttributes,
            Self::ContentTypeMismatch => ErrorCode::CmsContentTypeMismatch,
            Self::DigestMismatch => ErrorCode::CmsDigestMismatch,
            Self::BadSignature => ErrorCode::CmsBadSignature,
            Self::BadCertificate => ErrorCode::CmsBadCertificate,
            Self::KeyMismatch => ErrorCode::CmsKeyMismatch,
            Self::Unwritable => ErrorCode::CmsUnwritable,
            Self::SigningFailed(_) => ErrorCode::CmsSigningFailed,
            Self::NoRecipient => ErrorCode::CmsNoRecipient,
            Self::EncryptionFailed(_) => ErrorCode::CmsEncryptionFailed,
            Self::Undecryptable => ErrorCode::CmsUndecryptable,
        }
    }
}
