//! The connection to APNs, against a mock that answers as Apple's service does.

mod answers;
mod certificates;
mod endings;
#[path = "../support/mod.rs"]
mod support;
mod wire;
mod world;
