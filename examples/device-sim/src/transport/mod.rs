//! Real HTTP: the connections of one device to the server under test.
//!
//! | part | what it is |
//! | --- | --- |
//! | [`Target`] | where an MDM server is, and how devices show it their certificate |
//! | [`Network`] | what a device reaches that only a profile or a link leads to |
//! | [`WebRequest`], [`WebAnswer`] | what is said there: SCEP, and downloads |
//! | [`MdmRequest`] | one request of a device as it goes out, signature included |
//!
//! As on real devices a connection lives as long as there is something to talk about. Servers
//! are strangers: what they answer is read up to a bound and no further.

mod connect;
mod line;
mod network;
mod request;
mod route;
mod target;
mod web;

pub(crate) use line::Line;
pub use network::Network;
pub use request::MdmRequest;
pub(crate) use route::Route;
pub use target::{Shown, Target, TargetError};
pub use web::{WebAnswer, WebContent, WebRequest};

use std::time::Duration;

use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use hyper::body::{Body, Bytes};
use thiserror::Error;

use crate::signature::SignatureError;

/// Why an exchange brought no answer.
#[derive(Debug, Error)]
pub enum ExchangeError {
    /// The URL cannot be used.
    #[error(transparent)]
    Target(#[from] TargetError),
    /// No connection.
    #[error("connect: {0}")]
    Connect(std::io::Error),
    /// The identity or the server's name cannot be used for TLS, or the server is not trusted.
    #[error("tls: {0}")]
    Tls(String),
    /// The connection broke.
    #[error("http: {0}")]
    Http(String),
    /// The server took too long.
    #[error("no answer within {0:?}")]
    Timeout(Duration),
    /// The answer is longer than anything that a server has to say here.
    #[error("the answer has more than {0} bytes")]
    TooLong(usize),
    /// The message could not be signed, so it was not sent.
    #[error("signature: {0}")]
    Signature(#[from] SignatureError),
}

fn http_error(error: hyper::Error) -> ExchangeError {
    ExchangeError::Http(error.to_string())
}

/// Reads an answer to its end, or up to `limit` bytes.
async fn read<B>(body: B, limit: usize) -> Result<Bytes, ExchangeError>
where
    B: Body<Error: std::error::Error + Send + Sync + 'static>,
{
    match Limited::new(body, limit).collect().await {
        Ok(body) => Ok(body.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(ExchangeError::TooLong(limit)),
        Err(error) => Err(ExchangeError::Http(error.to_string())),
    }
}
