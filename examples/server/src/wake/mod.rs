//! Waking devices: from the wish of a step to a push, and back into the machine with what became of it.
//!
//! [`Pushing`] has the way (APNs with a push certificate of ours, or a gateway) and takes in another certificate while the server runs;
//! `Dispatcher` decides with [`mdm_apns::Wakes`] whom to push when; `alarm` warns of the certificate's end.

mod alarm;
mod credentials;
mod dispatcher;
mod gateway;
mod pending;
mod pushing;
mod refusal;
mod transport;
mod trouble;

pub(crate) use alarm::watch as watch_certificate;
pub use credentials::{Credentials, CredentialsError};
pub(crate) use dispatcher::Dispatcher;
pub use pushing::{Installed, PushCertError, Pushing};
pub use refusal::{Insistence, Refusal};
pub use transport::TransportError;
