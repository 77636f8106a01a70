//! How vectors are made.

pub(crate) mod messages;
pub(crate) mod scenario;
mod shape;
