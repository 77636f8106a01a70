//! Known answers that a host runs on its own provider, signer or key: nothing is taken on its word.
//!
//! ```no_run
//! # fn my_hsm() -> Box<dyn mdm_core::crypto::Signer> { unimplemented!() }
//! # fn my_provider() -> Box<dyn mdm_core::crypto::CryptoProvider> { unimplemented!() }
//! use mdm_core::crypto::conformance;
//!
//! conformance::check_provider(&*my_provider()).unwrap();
//! conformance::check_signer(&*my_hsm(), &*my_provider()).unwrap();
//! ```
//!
//! The answers in `vectors/` were computed with openssl.

mod envelopes;
mod provider;
mod signer;
mod vectors;

pub use envelopes::check_envelopes;
pub use provider::check_provider;
pub use signer::check_signer;

macro_rules! checks {
    ($( $(#[$doc:meta])* $name:ident = $text:literal, )*) => {
        /// One thing that is asked of an implementation.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Check { $( $(#[$doc])* $name, )* }

        impl Check {
            /// All of them.
            pub const ALL: &'static [Self] = &[$( Self::$name, )*];

            /// What is asked, as a sentence.
            pub const fn as_str(self) -> &'static str {
                match self { $( Self::$name => $text, )* }
            }
        }
    };
}

checks! {
    /// Digests have the known values.
    Digest = "a digest has its known value",
    /// Known signatures are accepted. SHA-1 and keys below 2048 bits may be [`super::CryptoError::Unsupported`].
    ValidSignature = "a valid signature is accepted",
    /// A signature of another message is refused.
    OtherMessage = "a signature of another message is refused",
    /// A signature with one changed bit is refused, wherever it is.
    ChangedSignature = "a changed signature is refused",
    /// A signature that lacks a byte, or has one too many, is refused; so is none at all.
    SignatureLength = "a signature of the wrong length is refused",
    /// A signature of another key is refused.
    OtherKey = "a signature of another key is refused",
    /// A signature over another digest is refused.
    OtherDigest = "a signature over another digest is refused",
    /// An RSA key below 2048 bits is refused where it was not asked for by name.
    SmallKey = "an RSA key below 2048 bits is refused",
    /// What is no key is refused.
    BrokenKey = "what is no key is refused",
    /// A signer's public key can be read and is of the kind that its algorithm needs.
    SignerKey = "a signer's public key fits its algorithm",
    /// What a signer signs verifies.
    SignerSignature = "what a signer signs verifies",
    /// What a signer signs is the message and not something else.
    SignerMessage = "a signer's signature is of the message",
    /// Known ciphertexts decrypt to the known content.
    Decryption = "a known ciphertext is decrypted",
    /// A wrong padding is refused.
    Padding = "a wrong padding is refused",
    /// Keys, vectors and contents of wrong lengths are refused.
    CipherLength = "a key, vector or ciphertext of the wrong length is refused",
    /// What was encrypted can be decrypted, whatever its length, and does not show the content.
    RoundTrip = "what was encrypted can be decrypted",
    /// No two messages share an initialisation vector.
    FreshVector = "every message has a vector of its own",
    /// Content keys have the cipher's length, and no two are equal.
    FreshKey = "every content key is new",
    /// A content key that was encrypted to an RSA key comes back from it.
    KeyTransport = "a transported key comes back",
    /// One that was changed on the way does not.
    ChangedTransport = "a changed transported key does not come back",
    /// Keys are not encrypted to RSA keys below 2048 bits where that was not asked for by name, nor to what is no RSA key.
    SmallRecipient = "no key is encrypted to a weak or wrong recipient",
}

/// What an implementation got wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not so: {}; {with}", check.as_str())]
pub struct Failure {
    check: Check,
    with: String,
}

impl Failure {
    /// The check that failed.
    pub fn check(&self) -> Check {
        self.check
    }

    /// With which input.
    pub fn with(&self) -> &str {
        &self.with
    }
}

fn expect(holds: bool, check: Check, with: impl FnOnce() -> String) -> Result<(), Failure> {
    if holds {
        return Ok(());
    }
    Err(Failure {
        check,
        with: with(),
    })
}
