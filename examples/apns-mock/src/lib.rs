//! A push service that answers as Apple's does: HTTP/2 over TLS with client certificates, for tests and demonstrations.
//!
//! It checks the client's certificate, the headers, the path and the body, and refuses what is wrong with Apple's own statuses and reasons.
//! A push for a device that is away is kept, the newest one only, and delivered when the device is there. What a test wants to see
//! besides (any reason, a throttle, a delay, a reset stream, a GOAWAY, a connection cut) it [plans](ApnsMock::plan).
//!
//! Written without `mdm-apns`, as a second opinion on the protocol.
//!
//! ```no_run
//! # async fn f() -> Result<(), Box<dyn std::error::Error>> {
//! use apns_mock::{ApnsMock, Settings};
//!
//! let mock = ApnsMock::start(Settings::default()).await?;
//! let push = mock.issue("com.apple.mgmt.External.demo")?;
//! let mut deliveries = mock.deliveries();
//! println!("https://localhost:{}, trusting {}", mock.address().port(), mock.root_pem());
//! # let (token, _) = ("", push);
//! mock.set_online(token, apns_mock::Presence::Online);
//! while let Some(delivery) = deliveries.recv().await {
//!     println!("{} comes here", delivery.token);
//! }
//! # Ok(())
//! # }
//! ```

mod answer;
mod authority;
mod check;
mod connection;
mod figures;
mod mailbox;
mod plan;
mod server;

pub use self::{
    answer::{Answer, DOCUMENTED},
    authority::{Credentials, Lifetime, MockError},
    check::Push,
    figures::Figures,
    mailbox::{Delivery, Presence},
    plan::{Deed, Plan},
    server::{ApnsMock, Settings},
};
