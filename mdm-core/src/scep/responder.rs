//! The server's side: with what it opens requests and signs answers, and what it accepts.

use std::fmt;

use crate::{
    cms::Sha1,
    crypto::{CryptoProvider, Envelopes, KeyDecryptor, RsaKeys, Signer},
};

/// With what a SCEP server opens requests and signs answers.
///
/// Its certificate is the issuer's own, or one that the issuer gave it (a registration authority's). It has an RSA key of 2048 bits or more,
/// which both signs and decrypts: clients encrypt to what `GetCACert` gives them, and expect that one to sign the answer.
#[derive(Clone, Copy)]
pub struct Responder<'a> {
    /// The DER certificate by which clients name it.
    pub certificate: &'a [u8],
    /// Its key, to sign answers.
    pub signer: &'a dyn Signer,
    /// The same key, to open requests.
    pub key: &'a dyn KeyDecryptor,
    /// Digests and signature checks.
    pub provider: &'a dyn CryptoProvider,
    /// Encryption.
    pub envelopes: &'a dyn Envelopes,
    /// What is accepted.
    pub policy: ScepPolicy,
}

impl fmt::Debug for Responder<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Responder")
            .field("policy", &self.policy)
            .finish_non_exhaustive()
    }
}

/// What a SCEP server accepts beyond today's cryptography. The default accepts nothing weak; Apple's devices need nothing more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ScepPolicy {
    /// Whether requests may be signed over SHA-1.
    pub sha1: Sha1,
    /// How large the keys of requesters have to be. Not every provider encrypts to [`RsaKeys::LegacyFrom1024`].
    pub rsa_keys: RsaKeys,
    /// Whether requests may be encrypted with triple DES, and are answered with it.
    pub triple_des: TripleDes,
}

/// Whether content may be encrypted with triple DES.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TripleDes {
    /// No. The default.
    #[default]
    Refuse,
    /// Yes: legacy, for clients that know nothing else.
    LegacyAccept,
}
