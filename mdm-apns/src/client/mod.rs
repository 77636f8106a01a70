//! The connection to APNs: HTTP/2 over TLS on tokio (feature `client`).
//!
//! The only part of the crate that does I/O, and it does no more than that. It reads no clock (tokio's timers and the caller's `now` do), no file and no environment variable,
//! and makes no decision: it carries a [`PushRequest`](crate::PushRequest) there and brings a [`Verdict`](crate::Verdict) back;
//! [`Wakes`](crate::Wakes) decides what follows.
//!
//! One call of [`ApnsClient::send`] is one attempt. Within it a push is sent again only when the protocol itself says that it was not processed:
//! it never left, its stream was refused (`REFUSED_STREAM`), or it stands above the last stream of a GOAWAY. Whatever may have been
//! processed and got no answer is [`Verdict::no_answer`](crate::Verdict::no_answer), for the next attempt.
//!
//! ```no_run
//! # async fn f(now: jiff::Timestamp, push: mdm_apns::PushRequest) -> Result<(), Box<dyn std::error::Error>> {
//! # let (roots, certificate, key) = (b"", b"", b"");
//! use mdm_apns::certificate::{PushCertificate, PushKey};
//! use mdm_apns::client::{ApnsClient, ClientSettings, Endpoint};
//!
//! let settings = ClientSettings::new(Endpoint::production(), roots)?;
//! let client = ApnsClient::new(settings, &PushCertificate::inspect(certificate)?, &PushKey::read(key)?)?;
//! let verdict = client.send(&push, now).await;
//! # Ok(())
//! # }
//! ```

#![allow(
    clippy::disallowed_methods,
    reason = "this module is the crate's I/O: it opens connections, drives them in tasks of tokio's and gives up after a time"
)]

mod connection;
mod exchange;
mod pool;
mod settings;
mod tls;
mod watch;

pub use self::{
    pool::{ApnsClient, Traffic},
    settings::{ClientError, ClientSettings, Endpoint},
};
