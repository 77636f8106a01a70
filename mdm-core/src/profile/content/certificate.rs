//! Certificates, identities in a file, and the password that guards a profile's removal.

use crate::{
    plist::Dictionary,
    profile::{
        Misfit,
        wire::{keys, put, require},
    },
    secret::Secret,
};

/// How a certificate stands in a certificate payload, which is also the payload's type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CertificateForm {
    /// `com.apple.security.root`: DER, an alias of PKCS #1 by Apple's page, used by convention for what is to be trusted.
    Root,
    /// `com.apple.security.pkcs1`: DER.
    Pkcs1,
    /// `com.apple.security.pem`: PEM.
    Pem,
}

impl CertificateForm {
    /// The payload type.
    pub fn payload_type(self) -> &'static str {
        match self {
            Self::Root => "com.apple.security.root",
            Self::Pkcs1 => "com.apple.security.pkcs1",
            Self::Pem => "com.apple.security.pem",
        }
    }

    pub(in crate::profile) fn of_payload_type(payload_type: &str) -> Option<Self> {
        [Self::Root, Self::Pkcs1, Self::Pem]
            .into_iter()
            .find(|form| form.payload_type() == payload_type)
    }
}

keys! {
    /// A certificate without a key.
    Certificate {
        required {
            /// The certificate in the payload's form.
            content: Vec<u8> = "PayloadContent",
        }
        optional {
            /// The name of the file it came from.
            file_name: String = "PayloadCertificateFileName",
        }
    }
}

keys! {
    /// An identity, certificate and key, in a PKCS #12 file (Apple, "CertificatePKCS12").
    Pkcs12 {
        required {
            /// The file.
            content: Secret<Vec<u8>> = "PayloadContent",
        }
        optional {
            /// The name of the file.
            file_name: String = "PayloadCertificateFileName",
            /// The file's password. It stands in the profile in clear, beside what it protects.
            password: Secret<String> = "Password",
            /// Whether the key can be exported from the keychain of a Mac (macOS 10.15). Apple's default is **true**.
            key_is_extractable: bool = "KeyIsExtractable",
            /// Whether all apps of a Mac have access to the key (macOS 10.10). Default false.
            allow_all_apps_access: bool = "AllowAllAppsAccess",
        }
    }
}

/// `com.apple.profileRemovalPassword`: whoever knows the password may remove the profile.
#[derive(Clone, Debug, PartialEq)]
pub struct RemovalPassword {
    /// The password.
    pub password: Secret<String>,
}

const REMOVAL_PASSWORD: &str = "RemovalPassword";

impl RemovalPassword {
    /// With this password.
    pub fn new(password: Secret<String>) -> Self {
        Self { password }
    }

    pub(in crate::profile) fn take(keys: &mut Dictionary) -> Result<Self, Misfit> {
        require(keys, REMOVAL_PASSWORD).map(Self::new)
    }

    pub(in crate::profile) fn put(&self, keys: &mut Dictionary) {
        put(keys, REMOVAL_PASSWORD, Some(&self.password));
    }
}
