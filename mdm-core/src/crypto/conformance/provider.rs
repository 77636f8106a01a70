//! Checks of digests and signatures.

use super::{
    Check, Failure, expect,
    vectors::{DIGESTS, MESSAGE, SIGNATURES, SMALL_KEY, SignatureVector},
};
use crate::crypto::{CryptoError, CryptoProvider, DigestAlgorithm, SignatureAlgorithm};

/// Runs every check of digests and signatures.
///
/// # Errors
/// [`Failure`]: the first check that does not hold.
pub fn check_provider(provider: &dyn CryptoProvider) -> Result<(), Failure> {
    for (algorithm, known) in DIGESTS {
        let digest = provider.digest(algorithm, b"abc");
        let may_lack = algorithm == DigestAlgorithm::Sha1;
        let holds = match &digest {
            Ok(digest) => format!("{digest:?}") == known,
            Err(error) => may_lack && *error == CryptoError::Unsupported,
        };
        expect(holds, Check::Digest, || {
            format!("{algorithm:?} gave {digest:?}")
        })?;
    }
    SIGNATURES
        .iter()
        .try_for_each(|vector| check_signature(provider, vector))?;
    check_small_keys(provider)
}

fn check_signature(provider: &dyn CryptoProvider, vector: &SignatureVector) -> Result<(), Failure> {
    let SignatureVector {
        algorithm,
        key,
        signature,
        ..
    } = *vector;
    let verify = |key: &[u8], message: &[u8], signature: &[u8]| {
        provider.verify(algorithm, key, message, signature)
    };
    let valid = verify(key, MESSAGE, signature);
    if vector.is_optional() && valid == Err(CryptoError::Unsupported) {
        return Ok(());
    }
    expect(valid.is_ok(), Check::ValidSignature, || {
        format!("{algorithm:?} gave {valid:?}")
    })?;

    let refused = |check, result: Result<(), CryptoError>, what: &str| {
        expect(result.is_err(), check, || format!("{algorithm:?}, {what}"))
    };
    for at in 0..MESSAGE.len() {
        let mut changed = MESSAGE.to_vec();
        changed[at] ^= 1;
        refused(
            Check::OtherMessage,
            verify(key, &changed, signature),
            "one bit changed",
        )?;
    }
    refused(
        Check::OtherMessage,
        verify(key, b"", signature),
        "an empty message",
    )?;
    for at in 0..signature.len() {
        let mut changed = signature.to_vec();
        changed[at] ^= 1;
        let what = format!("byte {at} changed");
        refused(
            Check::ChangedSignature,
            verify(key, MESSAGE, &changed),
            &what,
        )?;
    }
    let longer = [signature, &[0]].concat();
    for wrong in [
        &[][..],
        &signature[1..],
        &signature[..signature.len() - 1],
        &longer,
    ] {
        let what = format!("{} bytes instead of {}", wrong.len(), signature.len());
        refused(Check::SignatureLength, verify(key, MESSAGE, wrong), &what)?;
    }
    refused(
        Check::OtherKey,
        verify(vector.other_key, MESSAGE, signature),
        "another key",
    )?;
    for digest in DigestAlgorithm::ALL {
        let other = with_digest(algorithm, digest);
        if other != algorithm {
            let result = provider.verify(other, key, MESSAGE, signature);
            refused(
                Check::OtherDigest,
                result,
                &format!("checked as {digest:?}"),
            )?;
        }
    }
    for broken in [
        &[][..],
        &key[1..],
        &key[..key.len() - 1],
        b"\x30\x80",
        &[0; 300],
    ] {
        refused(
            Check::BrokenKey,
            verify(broken, MESSAGE, signature),
            "a broken key",
        )?;
    }
    Ok(())
}

fn with_digest(algorithm: SignatureAlgorithm, digest: DigestAlgorithm) -> SignatureAlgorithm {
    match algorithm {
        SignatureAlgorithm::RsaPkcs1(_) => SignatureAlgorithm::RsaPkcs1(digest),
        SignatureAlgorithm::LegacyRsaPkcs1(_) => SignatureAlgorithm::LegacyRsaPkcs1(digest),
        SignatureAlgorithm::Ecdsa(_) => SignatureAlgorithm::Ecdsa(digest),
    }
}

fn check_small_keys(provider: &dyn CryptoProvider) -> Result<(), Failure> {
    for vector in SIGNATURES.iter().filter(|vector| vector.key == SMALL_KEY) {
        let strict = SignatureAlgorithm::RsaPkcs1(vector.algorithm.digest());
        let result = provider.verify(strict, vector.key, MESSAGE, vector.signature);
        expect(result.is_err(), Check::SmallKey, || {
            format!("1024 bits, {strict:?}")
        })?;
    }
    Ok(())
}
