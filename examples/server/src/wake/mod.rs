//! Waking devices: from the wish of a step to a push, and back into the machine with what became of it.

mod dispatcher;
mod transport;
mod trouble;

pub(crate) use dispatcher::Dispatcher;
pub(crate) use transport::{Transport, TransportError};
