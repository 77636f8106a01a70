//! Certificates that we issue: for devices that bring a request, and the issuer's own.
//!
//! | what | with |
//! | --- | --- |
//! | an issuer's self-signed certificate | [`make_authority`] |
//! | a device's certificate | [`Issuer::issue`], under an [`IssuePolicy`] |
//! | what a device asks for | [`Csr`] |
//! | asking for it (simulators, tools) | [`write_csr`], [`make_self_signed`] |
//!
//! Names are the host's decision ([`Subject`]), never the device's: of a request only the public key enters the certificate. Its extensions are
//! listed for information ([`Csr::requested_names`]) and copied nowhere.
//!
//! Certificates are written by `rcgen`, without a backend of its own: it signs through our [`crate::crypto::Signer`]. It is no option of the
//! crate, because it brings one small dependency (`yasna`) and no code for cryptography.

mod authority;
mod csr;
mod error;
mod issuer;
mod key;
mod policy;
mod subject;
mod write_csr;

pub use authority::{make_authority, make_self_signed};
pub use csr::{Csr, CsrError};
pub use error::IssueError;
pub use issuer::Issuer;
pub use policy::{EllipticKeys, ExtendedKeyUsage, IssuePolicy, KeyUsage};
pub use subject::{AlternativeName, Subject, SubjectAttribute};
pub use write_csr::write_csr;
