//! The reference MDM server: `mdm-core` behind HTTP, on embedded SQLite.
//!
//! One request's way: `http` reads it within its limits → `identity` finds the certificate → [`app::App::step`] loads, decides
//! and commits → the reply goes out → wakes that the step asked for go to `wake`. The ticker in `deadlines` makes steps of time,
//! the admin API in `admin` of an operator's wishes; all of them through the same [`app::App`]. How a device gets as far as that, its
//! profile and its certificate, is in `enroll`.
//!
//! A server in a test or another program: [`server::Server::start`] with a [`config::Config`].

pub mod app;
pub mod ca;
pub mod cli;
pub mod code;
pub mod config;
pub mod ddm;
pub mod deadlines;
pub mod demo;
pub mod inbox;
pub mod logs;
pub mod metrics;
pub mod server;
pub mod store;
pub mod wake;

mod admin;
mod enroll;
mod http;
mod identity;
mod narrate;
mod stop;

pub use config::Config;
pub use server::{RunningServer, Server, ServerError};
