//! SCEP (RFC 8894): certificates for devices, the server's side and the client's, as pure functions.
//!
//! ```text
//! Operation::parse(method, query, body)
//!   GetCACaps     →  capabilities(policy)
//!   GetCACert     →  ca_certificates(certificate, others)
//!   PKIOperation  →  Responder::read_request(message)      signature, transaction, decryption, certificate request
//!       refused   →    ScepRefusal::reply                  a failure for the client, or nothing but an HTTP status
//!       new       →    Challenge::redeem                   one device for one challenge, a lost answer included
//!       renewal   →    identity::Anchors::verify           the certificate that signed, by the host
//!                      Issuer::issue, then ScepRequest::succeed or ScepRequest::fail
//! ```
//!
//! **What a client may learn.** The content of a request is encrypted to the authority's RSA key, and anybody may send any. Whatever is wrong
//! with content (padding, key, cipher text, no certificate request in it, one with a wrong signature, one of another key than the sender's) is
//! one answer, `badMessageCheck` ([`ScepError::BadContent`]), so that nobody can use the authority to open what others sent (RFC 3218).
//!
//! **Which keys.** Answers are encrypted to the requester, so its key is RSA, of 2048 bits or more unless [`ScepPolicy::rsa_keys`] says
//! otherwise; the authority's has 2048 or more in any case. Elliptic keys come by ACME, or not at all.

mod answer;
mod attributes;
mod challenge;
mod client;
mod operation;
mod refusal;
mod reply;
mod request;
mod responder;

pub use answer::{Answer, ca_certificates, capabilities};
pub use attributes::{FailInfo, TransactionId};
pub use challenge::{Challenge, ChallengeRefusal, ChallengeState, FirstUse, Redeemed, Redeemer};
pub use client::{Asked, ClientError, Outcome, ScepClient, read_ca_certificates};
pub use operation::{Method, Operation, OperationError};
pub use refusal::{ScepError, ScepRefusal};
pub use request::{Proof, ScepRequest};
pub use responder::{Responder, ScepPolicy, TripleDes};
