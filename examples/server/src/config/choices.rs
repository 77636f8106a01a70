//! Choices between words, the same in a flag, in the environment and in the file.

use mdm_core::{
    crypto::RsaKeys,
    enrollment::{Admission, CommandCheck, ExpiredIdentity, LeftContact, UnknownDevice},
    identity::{Naming, SenderSource},
    scep::TripleDes,
};
use serde::{Deserialize, Serialize};

/// A choice between words, and what each means.
macro_rules! choice {
    ($(#[$doc:meta])* $name:ident => $meaning:ty { $( $(#[$what:meta])* $variant:ident = $target:expr, )* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $( $(#[$what])* $variant, )* }

        impl From<$name> for $meaning {
            fn from(choice: $name) -> Self {
                match choice { $( $name::$variant => $target, )* }
            }
        }
    };
}

choice! {
    /// What a device gets to hear that is not known.
    UnknownDeviceChoice => UnknownDevice {
        /// HTTP 403: it keeps its enrollment and tries again later
        Refuse = UnknownDevice::Refuse,
        /// Its TokenUpdate enrolls it: for a migration
        Adopt = UnknownDevice::Adopt,
        /// Apple's "unrecognized device": it may drop its enrollment
        TellUnrecognized = UnknownDevice::TellUnrecognized,
        /// HTTP 401: it removes its enrollment
        Unenroll = UnknownDevice::Unenroll,
    }
}

choice! {
    /// What a device gets to hear whose enrollment has ended.
    LeftContactChoice => LeftContact {
        /// "Nothing to do"
        Ignore = LeftContact::Ignore,
        /// HTTP 401: it removes its enrollment
        Unenroll = LeftContact::Unenroll,
    }
}

choice! {
    /// How a renewed certificate shows which device it belongs to.
    NamingChoice => Naming {
        /// A name in it is the device's UDID, EnrollmentID or serial number
        DeviceIdentifiers = Naming::DeviceIdentifiers,
        /// The issuer gives each device names of its own, and never twice
        UniqueNames = Naming::UniqueNames,
    }
}

choice! {
    /// Whether an expired identity may speak.
    ExpiredIdentityChoice => ExpiredIdentity {
        /// It may, if it is the enrollment's own
        Accept = ExpiredIdentity::Accept,
        /// It may not
        Refuse = ExpiredIdentity::Refuse,
    }
}

choice! {
    /// Where a request's certificate is looked for.
    SourceChoice => SenderSource {
        /// In the TLS connection to this server
        Tls = SenderSource::Tls,
        /// In the header that the proxy sets (--identity-header)
        Header = SenderSource::Header,
        /// In the Mdm-Signature header, over the body
        Signature = SenderSource::Signature,
    }
}

choice! {
    /// Who may enroll.
    AdmissionChoice => Admission {
        /// Who comes to a place that was prepared
        Places = Admission::PreparedPlaces,
        /// Whoever has a certificate of a trusted issuer
        Trusted = Admission::AnyTrusted,
    }
}

choice! {
    /// What becomes of a command against which Apple's schema speaks.
    CommandCheckChoice => CommandCheck {
        /// Nobody looks
        Skip = CommandCheck::Skip,
        /// It is queued, and the answer and the event log say what speaks against it
        Warn = CommandCheck::Warn,
        /// It is not queued when the device would not take it
        Refuse = CommandCheck::Refuse,
    }
}

choice! {
    /// How large the RSA keys of devices have to be.
    RsaKeysChoice => RsaKeys {
        /// 2048 bits or more: what Apple's devices make when the profile says so, as this server's do
        #[serde(rename = "from-2048")]
        #[value(name = "from-2048")]
        From2048 = RsaKeys::From2048,
        /// 1024 bits or more: keys of less than 2048 can be broken by those who can afford it
        #[serde(rename = "legacy-from-1024")]
        #[value(name = "legacy-from-1024")]
        LegacyFrom1024 = RsaKeys::LegacyFrom1024,
    }
}

choice! {
    /// Whether SCEP clients may use triple DES.
    TripleDesChoice => TripleDes {
        /// They may not: no Apple device needs it
        Refuse = TripleDes::Refuse,
        /// They may
        Accept = TripleDes::LegacyAccept,
    }
}

/// How logs are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum LogFormat {
    /// Lines for people
    Text,
    /// One JSON object per line
    Json,
}

/// How a commit is written to the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum DurabilityChoice {
    /// Synced before the device is answered: survives a power cut
    Full,
    /// Survives a crash of the process; a power cut may cost the last moments
    Normal,
}
