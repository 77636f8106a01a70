//! Which certificate a request came with, and whether its chain is good.
//!
//! It comes from one place only: from the header that the operator's proxy sets, if one is configured, else from the TLS connection.

mod cache;
mod source;
mod tls;

pub(crate) use source::{Identities, PeerChain};
pub(crate) use tls::{TlsError, acceptor};
