//! A host in memory, devices that speak to it, and the bodies and certificates they send.
#![allow(
    dead_code,
    unused_imports,
    unreachable_pub,
    reason = "each test file uses a part of it"
)]

mod bodies;
mod device;
mod host;
mod identity;
mod ops;
mod store;

pub use bodies::{Body, ReportBody, data, dict, text};
pub use device::{Device, Shown};
pub use host::{Host, Spoken, command, dated, expect_command, expect_refusal, start};
pub use identity::Authority;
pub use ops::{Op, Who, ops};
pub use store::Store;
