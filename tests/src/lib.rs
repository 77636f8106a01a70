//! A simulated world for MDM servers, and a conformance suite for their stores.
//!
//! * [`store::HostStore`] is what a host's store has to do; [`memory::MemoryStore`] is the reference.
//! * [`conformance`] tries any store against that contract: three lines in a host's own tests.
//! * [`world`] simulates devices, network, push service and server under one clock.
//! * [`client`] speaks HTTP to a real server.
//! * [`dialogue`] is one device, message by message.
//! * [`host`] makes one step of a host: load, handle, commit, repeat on conflict.

pub mod client;
pub mod conformance;
pub mod dialogue;
pub mod draw;
pub mod host;
pub mod memory;
pub mod store;
pub mod world;

/// The README's code has to compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
