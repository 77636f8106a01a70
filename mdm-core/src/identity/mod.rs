//! Whose certificate came with a request, and whether it is the enrollment's own.
//!
//! At this stage the host hands over the client certificate: from its own TLS, or from the header that a proxy in front of it sets.

mod binding;
mod certificate;
mod header;
mod trust;

pub(crate) use binding::names_another;
pub use binding::{Binding, MAX_FORMER, Naming, Pin, evaluate_binding};
pub use certificate::{CertificateFacts, Fingerprint, IssuerKey, inspect};
pub use header::{HeaderError, read_certificate_header};
pub use trust::{Anchors, IdentityError, Presented, Vouched};
