//! Which certificate a request came with, and whether its chain is good.
//!
//! It comes from the TLS connection, from the header that the operator's proxy sets, or with a signature over the body, in the order that
//! the operator says.

mod cache;
mod source;
mod tls;

pub(crate) use source::{Identities, Known, PeerChain, Trust};
pub(crate) use tls::{TlsError, acceptor};
