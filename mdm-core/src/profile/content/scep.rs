//! `com.apple.security.scep`: an identity from a SCEP server (RFC 8894).

use super::{KeyType, KeyUsage, Subject, SubjectAltName, Url};
use crate::{profile::wire::keys, secret::Secret};

keys! {
    /// What a SCEP payload has in its `PayloadContent` (Apple, "SCEP").
    ///
    /// Two names have a space in them (`Key Type`, `Key Usage`), as in Apple's schema; an example in Apple's prose has none.
    Scep {
        required {
            /// Where the SCEP server is. `http` will do for SCEP, which encrypts and signs its messages itself; then say which certificate
            /// is the authority's in `ca_fingerprint`.
            url: Url = "URL",
        }
        optional {
            /// A name by which the server tells its authorities apart.
            name: String = "Name",
            /// The name to ask a certificate for.
            subject: Subject = "Subject",
            /// The secret that the server shares with this device.
            challenge: Secret<String> = "Challenge",
            /// The size of the RSA key in bits: 1024, 2048 or 4096. **Apple's default is 1024**, so always say it.
            key_size: u32 = "Keysize",
            /// Always RSA.
            key_type: KeyType = "Key Type",
            /// What the key is for. Apple's default is 0.
            key_usage: KeyUsage = "Key Usage",
            /// The hash of the authority's certificate. Apple does not say which hash; by its length it can be SHA-1, SHA-256 or SHA-512.
            ca_fingerprint: Vec<u8> = "CAFingerprint",
            /// How often to ask again when the server answers that the request is pending. Default 3.
            retries: u32 = "Retries",
            /// How many seconds lie between two retries; the first comes at once. Default 10.
            retry_delay: u32 = "RetryDelay",
            /// Further names to ask a certificate for.
            subject_alt_name: SubjectAltName = "SubjectAltName",
            /// Whether the key can be exported from the keychain of a Mac. Apple's default is **true**.
            key_is_extractable: bool = "KeyIsExtractable",
            /// Whether all apps of a Mac have access to the key. Default false.
            allow_all_apps_access: bool = "AllowAllAppsAccess",
        }
    }
}

impl Scep {
    /// A request for an identity as other servers make it: RSA 2048 for signatures and encryption.
    ///
    /// NanoMDM's and MicroMDM's profiles ask for the same key.
    pub fn rsa_2048(url: Url, subject: Subject, challenge: Secret<String>) -> Self {
        Self {
            subject: Some(subject),
            challenge: Some(challenge),
            key_size: Some(2_048),
            key_type: Some(KeyType::Rsa),
            key_usage: Some(KeyUsage::SIGN | KeyUsage::ENCRYPT),
            ..Self::new(url)
        }
    }
}
