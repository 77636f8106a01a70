//! How vectors are made.

pub mod messages;
pub mod scenario;
mod shape;
