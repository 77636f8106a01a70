//! Algorithms by their object identifiers (RFC 3370, RFC 5754, RFC 3565).

use der::asn1::{AnyRef, ObjectIdentifier};

use super::CmsError;
use crate::crypto::{AlgorithmIdentifier, ContentCipher, DigestAlgorithm, SignatureAlgorithm};

const fn oid(dotted: &str) -> ObjectIdentifier {
    ObjectIdentifier::new_unwrap(dotted)
}

pub(super) const RSA_ENCRYPTION: ObjectIdentifier = oid("1.2.840.113549.1.1.1");
const EC_PUBLIC_KEY: ObjectIdentifier = oid("1.2.840.10045.2.1");

const DIGESTS: [(DigestAlgorithm, ObjectIdentifier); 4] = [
    (DigestAlgorithm::Sha1, oid("1.3.14.3.2.26")),
    (DigestAlgorithm::Sha256, oid("2.16.840.1.101.3.4.2.1")),
    (DigestAlgorithm::Sha384, oid("2.16.840.1.101.3.4.2.2")),
    (DigestAlgorithm::Sha512, oid("2.16.840.1.101.3.4.2.3")),
];

/// Schemes whose identifier names the digest too: RSA, then ECDSA.
const SIGNATURES: [(SignatureAlgorithm, ObjectIdentifier); 8] = [
    (
        SignatureAlgorithm::RsaPkcs1(DigestAlgorithm::Sha1),
        oid("1.2.840.113549.1.1.5"),
    ),
    (
        SignatureAlgorithm::RsaPkcs1(DigestAlgorithm::Sha256),
        oid("1.2.840.113549.1.1.11"),
    ),
    (
        SignatureAlgorithm::RsaPkcs1(DigestAlgorithm::Sha384),
        oid("1.2.840.113549.1.1.12"),
    ),
    (
        SignatureAlgorithm::RsaPkcs1(DigestAlgorithm::Sha512),
        oid("1.2.840.113549.1.1.13"),
    ),
    (
        SignatureAlgorithm::Ecdsa(DigestAlgorithm::Sha1),
        oid("1.2.840.10045.4.1"),
    ),
    (
        SignatureAlgorithm::Ecdsa(DigestAlgorithm::Sha256),
        oid("1.2.840.10045.4.3.2"),
    ),
    (
        SignatureAlgorithm::Ecdsa(DigestAlgorithm::Sha384),
        oid("1.2.840.10045.4.3.3"),
    ),
    (
        SignatureAlgorithm::Ecdsa(DigestAlgorithm::Sha512),
        oid("1.2.840.10045.4.3.4"),
    ),
];

const CIPHERS: [(ContentCipher, ObjectIdentifier); 3] = [
    (ContentCipher::Aes256Cbc, oid("2.16.840.1.101.3.4.1.42")),
    (ContentCipher::Aes128Cbc, oid("2.16.840.1.101.3.4.1.2")),
    (ContentCipher::TripleDesCbc, oid("1.2.840.113549.3.7")),
];

fn by_oid<T: Copy>(table: &[(T, ObjectIdentifier)], oid: ObjectIdentifier) -> Result<T, CmsError> {
    let entry = table.iter().find(|(_, known)| *known == oid);
    entry
        .map(|(known, _)| *known)
        .ok_or(CmsError::UnsupportedAlgorithm)
}

fn by_name<T: Copy + PartialEq>(
    table: &[(T, ObjectIdentifier)],
    name: T,
) -> Result<ObjectIdentifier, CmsError> {
    let entry = table.iter().find(|(known, _)| *known == name);
    entry
        .map(|(_, oid)| *oid)
        .ok_or(CmsError::UnsupportedAlgorithm)
}

pub(super) fn read_digest(
    identifier: AlgorithmIdentifier<'_>,
) -> Result<DigestAlgorithm, CmsError> {
    by_oid(&DIGESTS, identifier.oid)
}

/// SHA-2 goes without parameters (RFC 5754, 2).
pub(super) fn write_digest(
    digest: DigestAlgorithm,
) -> Result<AlgorithmIdentifier<'static>, CmsError> {
    Ok(AlgorithmIdentifier {
        oid: by_name(&DIGESTS, digest)?,
        parameters: None,
    })
}

/// The scheme, which must go with the digest that the signer names beside it (RFC 5652, 5.3).
///
/// Signers write the key's algorithm (`rsaEncryption`) as often as the scheme's.
pub(super) fn read_signature(
    identifier: AlgorithmIdentifier<'_>,
    digest: DigestAlgorithm,
) -> Result<SignatureAlgorithm, CmsError> {
    match identifier.oid {
        RSA_ENCRYPTION => Ok(SignatureAlgorithm::RsaPkcs1(digest)),
        EC_PUBLIC_KEY => Ok(SignatureAlgorithm::Ecdsa(digest)),
        other => {
            let scheme = by_oid(&SIGNATURES, other)?;
            if scheme.digest() == digest {
                Ok(scheme)
            } else {
                Err(CmsError::UnsupportedAlgorithm)
            }
        }
    }
}

/// The scheme that an identifier in a certificate or a request names, digest included.
pub(crate) fn signature_scheme(oid: ObjectIdentifier) -> Option<SignatureAlgorithm> {
    by_oid(&SIGNATURES, oid).ok()
}

/// RSA as `rsaEncryption`, which every reader must know (RFC 3370, 3.2); ECDSA with its digest (RFC 5754, 3.3).
pub(super) fn write_signature(
    scheme: SignatureAlgorithm,
) -> Result<AlgorithmIdentifier<'static>, CmsError> {
    match scheme {
        SignatureAlgorithm::RsaPkcs1(_) | SignatureAlgorithm::LegacyRsaPkcs1(_) => {
            Ok(rsa_encryption())
        }
        SignatureAlgorithm::Ecdsa(_) => Ok(AlgorithmIdentifier {
            oid: by_name(&SIGNATURES, scheme)?,
            parameters: None,
        }),
    }
}

pub(super) fn rsa_encryption() -> AlgorithmIdentifier<'static> {
    AlgorithmIdentifier {
        oid: RSA_ENCRYPTION,
        parameters: Some(AnyRef::NULL),
    }
}

pub(super) fn read_cipher(identifier: AlgorithmIdentifier<'_>) -> Result<ContentCipher, CmsError> {
    by_oid(&CIPHERS, identifier.oid)
}

pub(super) fn cipher_oid(cipher: ContentCipher) -> Result<ObjectIdentifier, CmsError> {
    by_name(&CIPHERS, cipher)
}
