//! Raw cryptography behind small traits: whoever needs it is handed a provider.
//!
//! There is no global and no default. A cargo feature adds a provider and changes nothing else, and both may be in one binary.
//!
//! | trait | what it does | `RingProvider` (`ring`) | `AwsLcProvider` (`aws-lc`) |
//! | --- | --- | --- | --- |
//! | [`CryptoProvider`] | digests, checks signatures | yes | yes |
//! | [`Signer`] | signs with one private key | `RingSigner` | `AwsLcSigner` |
//! | [`Envelopes`] | encrypts to and with keys (RFC 5652, 6) | | yes |
//! | [`KeyDecryptor`] | opens what was encrypted to one RSA key | | `AwsLcKeyDecryptor` |
//!
//! A [`Signer`] or [`KeyDecryptor`] may just as well stand for a key in an HSM or a cloud's key service.
//! Keys, nonces and the system's entropy stay behind these traits: nothing else in the crate draws randomness.
//! A host that writes its own provider runs [`conformance`] on it.

mod algorithm;
#[cfg(feature = "aws-lc")]
mod aws_lc;
pub mod conformance;
mod error;
mod provider;
mod public_key;
#[cfg(feature = "ring")]
mod ring;

pub use algorithm::{ContentCipher, DigestAlgorithm, SignatureAlgorithm};
#[cfg(feature = "aws-lc")]
pub use aws_lc::{AwsLcKeyDecryptor, AwsLcProvider, AwsLcSigner, RsaKeySize, generate_rsa_key};
pub use error::CryptoError;
pub use provider::{CryptoProvider, Digest, Encrypted, Envelopes, KeyDecryptor, Signer};
#[cfg(feature = "aws-lc")]
pub(crate) use public_key::RsaPublicKey;
pub(crate) use public_key::{AlgorithmIdentifier, wrap_public_key};
pub use public_key::{KeyKind, PublicKey, RsaKeys};
#[cfg(feature = "ring")]
pub use ring::{RingProvider, RingSigner};
