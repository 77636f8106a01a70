//! Why a server does not start.

use std::{io, net::SocketAddr, path::PathBuf};

use crate::{
    ca::CaError,
    config::ConfigError,
    identity::TlsError,
    store::{SealError, StoreError},
    wake::PushCertError,
};

/// Why a server did not start, or did not stop in order.
#[derive(Debug, thiserror::Error)]
pub enum ServerError {
    /// The configuration.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The store.
    #[error("the store: {0}")]
    Store(#[from] StoreError),
    /// The key that seals secrets.
    #[error("the key of the store: {0}")]
    Key(#[from] SealError),
    /// TLS.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// A certificate of an issuer.
    #[error("identity anchor {path}: {what}")]
    Anchor {
        /// In which file.
        path: PathBuf,
        /// What is wrong.
        what: String,
    },
    /// The authority, or a file with certificates.
    #[error(transparent)]
    Ca(#[from] CaError),
    /// The name of the certificate header.
    #[error("identity.header is no name of a header")]
    Header,
    /// The push endpoint, or the push certificate.
    #[error(transparent)]
    Push(#[from] PushCertError),
    /// An address to listen on.
    #[error("cannot listen on {address}: {error}")]
    Listen {
        /// Which.
        address: SocketAddr,
        /// Why.
        error: io::Error,
    },
    /// The operating system gives no random bytes.
    #[error("the operating system gives no random bytes")]
    Entropy,
}
