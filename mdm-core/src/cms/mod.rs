//! Cryptographic Message Syntax (RFC 5652): signed and encrypted messages, read and written.
//!
//! | what | with | where MDM has it |
//! | --- | --- | --- |
//! | write a signed message | [`sign()`], [`SignedDataBuilder`], [`write_certificates`] | profiles, SCEP answers, `GetCACert` |
//! | check one | [`verify_attached`], [`verify_detached`], [`verify_mdm_signature`] | `Mdm-Signature`, MachineInfo, SCEP requests |
//! | look into a signed one | [`inspect_content`], [`inspect_certificates`] | a profile that somebody uploads; bags of certificates |
//! | look at an encrypted one | [`inspect_cipher`] | SCEP requests, answered with the cipher that they chose |
//! | encrypt | [`encrypt`] | SCEP answers |
//! | decrypt | [`decrypt`], [`decrypt_uniformly`] | FileVault keys, server tokens; SCEP requests |
//!
//! **Verified is not trusted.** A message that verifies was made by the holder of the key in the signer's certificate, and nothing is known
//! of that certificate: anybody can make one. Whether it is a device's is for [`crate::identity`] to say.
//!
//! Input may be BER, as Apple's devices send it: it is brought to DER in linear time, with bounded depth, before anything recursive sees it
//! (`ber.rs`). Signatures are checked over the bytes that came, certificates are handed on as they came.

mod algorithms;
mod asn1;
mod attribute;
mod ber;
mod certificate;
mod content;
mod decrypt;
mod encrypt;
mod error;
mod mdm_signature;
mod oid;
mod sign;
mod verify;

pub(crate) use algorithms::signature_scheme;
pub use attribute::{Attribute, AttributeValue, SignedAttributes};
pub use ber::normalise;
pub use content::{inspect_certificates, inspect_cipher, inspect_content};
pub use decrypt::{Recipient, Undecryptable, decrypt, decrypt_uniformly};
pub use encrypt::encrypt;
pub use error::CmsError;
pub(crate) use mdm_signature::decode_mdm_signature;
pub use mdm_signature::verify_mdm_signature;
pub use oid::Oid;
pub use sign::{Content, SignedDataBuilder, SigningIdentity, sign, write_certificates};
pub use verify::{Sha1, Verified, VerifiedContent, VerifyPolicy, verify_attached, verify_detached};
