//! `com.apple.security.acme`: an identity from an ACME server, with an attestation of the device if wanted.

use super::{KeyBinding, KeyType, KeyUsage, Subject, SubjectAltName, Url};
use crate::{profile::wire::keys, secret::Secret};

keys! {
    /// An ACME payload (Apple, "ACMECertificate"; iOS 16, macOS 13.1, tvOS 16, watchOS 9).
    Acme {
        required {
            /// The server's directory, `https`.
            directory_url: Url = "DirectoryURL",
            /// What the device names itself with in its order. Without attestation it is the only proof, so it is treated as a secret:
            /// make it unguessable and good for one certificate.
            client_identifier: Secret<String> = "ClientIdentifier",
            /// The key's size in bits: RSA 1024 to 4096 in steps of 8; a curve's 192, 256, 384 or 521.
            key_size: u32 = "KeySize",
            /// The kind of key.
            key_type: KeyType = "KeyType",
            /// Where the key is kept: in hardware only on curves of 256 and 384 bits (macOS 14 with Apple silicon or a T2).
            binding: KeyBinding = "HardwareBound",
            /// The name to ask a certificate for; the server may override it.
            subject: Subject = "Subject",
        }
        optional {
            /// Further names to ask a certificate for.
            subject_alt_name: SubjectAltName = "SubjectAltName",
            /// What the key is for.
            usage: KeyUsage = "UsageFlags",
            /// What the certificate is for, as object identifiers in digits (`1.3.6.1.5.5.7.3.2`: client authentication).
            extended_key_usage: Vec<String> = "ExtendedKeyUsage",
            /// Whether the device attests key and device to the server; needs a hardware-bound key (macOS 14, watchOS 10).
            attest: bool = "Attest",
            /// Whether the key can be exported from the keychain of a Mac. Default true.
            key_is_extractable: bool = "KeyIsExtractable",
            /// Whether all apps of a Mac have access to the key. Default false.
            allow_all_apps_access: bool = "AllowAllAppsAccess",
        }
    }
}

impl Acme {
    /// A request for an attested identity whose key cannot leave the device: P-384, for signatures.
    pub fn attested(
        directory_url: Url,
        client_identifier: Secret<String>,
        subject: Subject,
    ) -> Self {
        Self {
            attest: Some(true),
            usage: Some(KeyUsage::SIGN),
            ..Self::new(
                directory_url,
                client_identifier,
                384,
                KeyType::EcPrime,
                KeyBinding::Hardware,
                subject,
            )
        }
    }
}
