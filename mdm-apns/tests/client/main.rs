//! The connection to APNs, against a mock that answers as Apple's service does.
#![allow(
    clippy::disallowed_methods,
    reason = "these tests are a host: they have a network and tasks"
)]

mod answers;
mod certificates;
mod endings;
#[path = "../support/mod.rs"]
mod support;
mod wire;
mod world;
