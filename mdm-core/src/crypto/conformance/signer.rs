//! Checks of a signing key.

use super::{Check, Failure, expect};
use crate::crypto::{CryptoProvider, PublicKey, Signer};

/// Runs every check of a signer, with a provider that has passed its own. Signs twice.
///
/// # Errors
/// [`Failure`]: the first check that does not hold.
pub fn check_signer(signer: &dyn Signer, provider: &dyn CryptoProvider) -> Result<(), Failure> {
    let algorithm = signer.algorithm();
    let kind = PublicKey::read(signer.public_key()).map(PublicKey::kind);
    let fits = kind.is_ok_and(|kind| algorithm.admit(kind).is_ok());
    expect(fits, Check::SignerKey, || {
        format!("{algorithm:?}, but {kind:?}")
    })?;
    for message in [&b""[..], b"bytes in, decision and bytes out"] {
        let signed = signer.sign(message);
        let verified = signed.as_ref().map_or_else(
            |error| Err(*error),
            |signature| provider.verify(algorithm, signer.public_key(), message, signature),
        );
        expect(verified.is_ok(), Check::SignerSignature, || {
            format!("{} bytes gave {verified:?}", message.len())
        })?;
        let other = signed.is_ok_and(|signature| {
            provider
                .verify(
                    algorithm,
                    signer.public_key(),
                    b"another message",
                    &signature,
                )
                .is_ok()
        });
        expect(!other, Check::SignerMessage, || {
            "the signature holds for another message too".to_owned()
        })?;
    }
    Ok(())
}
