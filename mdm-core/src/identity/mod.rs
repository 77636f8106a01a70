//! Whose certificate came with a request, and whether it is the enrollment's own.
//!
//! It comes from the host's TLS, from the header that a proxy in front of it sets, or with a signature over the body ([`find_claim`]).

mod binding;
mod certificate;
mod chain;
mod header;
mod sender;
mod trust;

pub(crate) use binding::names_another;
pub use binding::{Binding, MAX_FORMER, Naming, Pin, evaluate_binding};
pub use certificate::{CertificateFacts, Fingerprint, IssuerKey, inspect};
pub use header::{HeaderError, read_certificate_header};
pub use sender::{
    Claim, SenderError, SenderSource, Shown, find_claim, inspect_signature, verify_sender,
};
pub use trust::{Anchors, ChainPolicy, ClientUsage, IdentityError, Presented, Vouched};
