//! The authority that certifies devices, and the certificate with which profiles are signed.
//!
//! Both come from the operator's files, or are made in the folder `ca` of the data folder at the first start.

mod authority;
mod files;
mod signing;

use std::path::PathBuf;

pub(crate) use authority::Authority;
pub(crate) use files::{pem, read_certificates, write_key};
use mdm_core::{identity::IdentityError, issue::IssueError};
pub(crate) use signing::ProfileSigner;

/// The folder in the data folder for what is made here.
pub const FOLDER: &str = "ca";

/// Why there is no authority, or no certificate to sign profiles with.
#[derive(Debug, thiserror::Error)]
pub enum CaError {
    /// A file cannot be read or written, or does not hold what it should.
    #[error("{path}: {what}")]
    File {
        /// Which.
        path: PathBuf,
        /// What is wrong.
        what: String,
    },
    /// The authority cannot issue.
    #[error("the authority in {path} cannot issue certificates: {error}")]
    Issue {
        /// Its certificate.
        path: PathBuf,
        /// Why.
        error: IssueError,
    },
    /// No key could be made.
    #[error("a key for the authority cannot be made")]
    Key,
    /// There is no enrollment profile with these settings.
    #[error("the enrollment profile: {what}")]
    Profile {
        /// Why.
        what: String,
    },
    /// The authority's certificate cannot be an anchor.
    #[error("the authority's certificate: {0}")]
    Anchor(IdentityError),
}
