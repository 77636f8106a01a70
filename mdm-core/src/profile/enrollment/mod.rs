//! Enrollment profiles: the payload that manages a device, the identity it speaks with, and what it has to trust.
//!
//! [`EnrollmentProfile`] builds one for each way to enroll ([`Flavour`]) and holds it to that way's rules ([`Rule`]).
//! Built again with the same settings it has the same names and UUIDs, whatever the challenge, so the update that renews an identity is
//! the same profile built with a fresh one. [`renew`] makes it from a profile that another server built.
//! [`check_update`] says beforehand what a device would refuse.
//!
//! ```
//! use mdm_core::{
//!     entropy::Entropy,
//!     profile::{
//!         MdmTopic, PayloadIdentifier, Profile, Scep, Subject, Url,
//!         enrollment::{EnrollmentProfile, Identity, check_update},
//!         install_command,
//!     },
//!     secret::Secret,
//! };
//!
//! fn enrollment(challenge: &str) -> Result<Profile, Box<dyn std::error::Error>> {
//!     let scep = Scep::rsa_2048(
//!         Url::parse("https://mdm.example.org/scep")?,
//!         Subject::new().with("O", "Example & Sons").with("CN", "MDM Identity"),
//!         Secret::new(challenge.to_owned()),
//!     );
//!     let mut profile = EnrollmentProfile::automated(
//!         PayloadIdentifier::parse("org.example.mdm")?,
//!         MdmTopic::parse("com.apple.mgmt.External.0d9d9e5a-1f6b-4d62-9f0e-4d6d3b5f2a11")?,
//!         Url::parse("https://mdm.example.org/mdm")?,
//!         Identity::Scep(scep),
//!     );
//!     profile.top.display_name = Some("Example & Sons".to_owned());
//!     Ok(profile.build()?)
//! }
//!
//! let first = enrollment("a challenge")?;
//! let renewal = enrollment("another one, a year later")?;
//! check_update(&first, &renewal)?;
//! let command = install_command(&renewal.encode()?, &mut Entropy::from_seed([7; 32]))?;
//! assert_eq!(command.request_type(), "InstallProfile");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod builder;
mod renewal;
mod rules;
mod update;

pub use builder::{EnrollmentError, EnrollmentProfile, Identity};
pub use renewal::renew;
pub use rules::{Flavour, Leniency, Rule, check_rules};
pub use update::{UpdateError, UpdateProblem, check_update};
