//! The push certificate's life: what it says, whether its key fits, how long it lasts, and whether another may take its place.
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let (file, key_file, now) = (b"", b"", jiff::Timestamp::UNIX_EPOCH);
//! use mdm_apns::certificate::{ExpiryLevel, KeyFit, PushCertificate, PushKey};
//!
//! let certificate = PushCertificate::inspect(file)?;
//! assert_eq!(certificate.fit(&PushKey::read(key_file)?), KeyFit::Fits);
//! if certificate.expiry(now).level >= ExpiryLevel::Notice {
//!     println!("renew {} in {} days", certificate.topic(), certificate.expiry(now).days_left);
//! }
//! # Ok(())
//! # }
//! ```

mod expiry;
mod facts;
mod key;
mod origin;
mod renewal;

pub(crate) use self::origin::is_issued_by;
pub use self::{
    expiry::{Expiry, ExpiryLevel},
    facts::{CertificateError, Environment, PushCertificate},
    key::{KeyFit, PushKey},
    origin::Origin,
    renewal::{Renewal, RenewalRefusal, evaluate_renewal},
};
pub use crate::pem::{KeyForm, PemError};
