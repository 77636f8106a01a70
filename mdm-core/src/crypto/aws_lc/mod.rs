//! The provider over AWS-LC: all that *ring* does, and envelopes and RSA keys besides.

mod envelopes;
mod legacy_rsa;
mod signer;
mod verification;

pub use envelopes::AwsLcKeyDecryptor;
pub use signer::{AwsLcSigner, RsaKeySize, generate_rsa_key};

/// Digests, verification and envelopes with AWS-LC.
///
/// No SHA-1 with ECDSA on P-384, and no SHA-384 with RSA keys below 2048 bits.
#[derive(Clone, Copy, Debug, Default)]
pub struct AwsLcProvider;
