//! Configuration profiles (`.mobileconfig`): built, read, signed, encrypted, compared.
//!
//! ```text
//! Profile ── encode ──▶ bytes                        XML, the same for equal profiles
//! Profile ── encrypt ──▶ EncryptedProfile            payloads that one device can read
//! Profile, EncryptedProfile ── sign ──▶ bytes        made once
//! bytes ── inspect ──▶ Inspected                     structure without trust; nothing is lost
//! bytes ── verify ──▶ Verification                   who signed it, whether the host trusts them, what is in it
//! InstalledList, wanted ── compare ──▶ differences   each with the command that mends it
//! ```
//!
//! A profile has two names at its top: the identifier says what it is, the UUID which version. Its payloads have the same two, and refer to
//! each other by UUID. UUIDs are derived from identifiers here ([`PayloadUuid::of_payload`]), so building a profile again gives the same
//! bytes and a device updates payloads in place; a caller who wants random ones draws them ([`PayloadUuid::random`]).
//!
//! Payloads of a known type have fields, every other one is kept as its keys, and so is one that does not fit its type
//! ([`Content::Other`], [`Misfit`]). Enrollment profiles with their rules are in [`enrollment`], the comparison in [`compare`].

mod check;
mod command;
pub mod compare;
mod content;
mod document;
mod encrypted;
pub mod enrollment;
mod error;
mod installed;
mod misfit;
mod names;
mod payload;
mod signed;
mod top;
mod wire;

pub use crate::plist::Keys;
pub use command::{InstallError, install_command, remove_command};
pub use content::{
    AccessRights, Acme, BadAccessRights, BadTopic, BadUrl, Certificate, CertificateForm, Content,
    EnrollmentMode, KeyBinding, KeyType, KeyUsage, Mdm, MdmTopic, Names, Pkcs12, RemovalPassword,
    Scep, ServerCapability, Subject, SubjectAltName, Url,
};
pub use document::{Document, EncryptedProfile, Profile};
pub use encrypted::{DecryptError, EncryptError};
pub use error::{ReadError, WriteError};
pub use installed::{InstalledList, InstalledPayload, InstalledProfile};
pub use misfit::Misfit;
pub use names::{BadPayloadName, PayloadIdentifier, PayloadUuid};
pub use payload::Payload;
pub use signed::{
    Chain, Inspected, SignError, SignedProfile, TrustError, Verification, VerifyError, Wrapping,
    inspect, verify,
};
pub use top::{PayloadScope, TargetDevice, TopLevel};
