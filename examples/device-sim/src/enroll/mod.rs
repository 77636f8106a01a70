//! Enrollment by a profile: a device that has only the downloaded profile to go by.
//!
//! ```text
//! link ──▶ page ──▶ profile       download
//! profile ──▶ URLs, topic, trust  EnrollmentProfile
//! SCEP ──▶ identity               a fresh RSA key, GetCACaps, GetCACert, PKCSReq
//! identity ──▶ enrolled           Authenticate, TokenUpdate, Idle: run
//! enrolled ──▶ commands, renewal  Enrolled
//! ```
//!
//! ```no_run
//! # async fn test() -> Result<(), device_sim::enroll::EnrollError> {
//! use device_sim::enroll::{EnrollConfig, EnrollFault, download, run};
//! use device_sim::{Behaviour, Model, SimDevice};
//!
//! let config = EnrollConfig::default();
//! let profile = download("http://127.0.0.1:9000/enroll/token", &config.network).await?;
//! let mut device = SimDevice::new(7, 0, Model::IPhone, Behaviour::default());
//! let mut enrolled = run(&profile, &mut device, &config, EnrollFault::None).await?;
//! // … the server queues commands …
//! enrolled.ask_for_commands(&mut device).await;
//! # Ok(()) }
//! ```
//!
//! [`run`] is all of it over real HTTP. Without any I/O there are [`EnrollmentProfile`],
//! [`Acquisition`] and [`SimDevice`](crate::SimDevice), which together are the same.
//!
//! Profiles are read, SCEP is spoken and signatures are made with the tools of `mdm-core`: what
//! they check of a server is that it keeps to them. That other implementations read the same is
//! for other clients to show.

mod authority;
mod conversation;
mod driver;
mod enrolled;
mod error;
mod event;
mod fault;
mod key;
mod link;
mod profile;
mod request;
mod scep;

use std::sync::Arc;

use mdm_core::identity::Anchors;

use crate::transport::Network;

pub use authority::Capabilities;
pub use conversation::{Said, SaidOutcome};
pub use driver::run;
pub(crate) use driver::{Applicant, Installed, read};
pub use enrolled::Enrolled;
pub use error::{EnrollCause, EnrollError, Stage};
pub use event::{Event, Observer};
pub use fault::{EnrollFault, Repeat};
pub use key::{IdentityKey, KeyPool, KeyProblem, KeySource};
pub use link::download;
pub use profile::{EnrollmentProfile, ProfileProblem};
pub use scep::{Acquisition, Next};

/// The world in which devices enroll by profiles.
#[derive(Clone, Debug, Default)]
pub struct EnrollConfig {
    /// What they reach and whom they trust there.
    pub network: Network,
    /// Where they have their keys from. Default: each makes its own.
    pub keys: KeySource,
    /// Who has to vouch for the signer of a profile. Default: nobody, as when a user taps
    /// "Install"; the signature is not looked at then.
    pub profile_anchors: Option<Arc<Anchors>>,
    /// Who is told what happens. Default: nobody.
    pub observer: Observer,
}
