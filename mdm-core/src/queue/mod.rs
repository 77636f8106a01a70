//! The command queue: what waits for a channel, in which order, and what became of it.
//!
//! Order: higher [`Priority`] first, then the order of queuing. A command that the device puts off (NotNow) steps aside without
//! holding up what stands behind it; one whose answer never comes is offered again; one that ends the session each time is set aside.

mod backoff;
mod item;

pub use backoff::Backoff;
pub use item::{
    Answer, Dedupe, ItemState, NewCommand, Priority, QueueItem, Queued, RENEWAL_DEDUPE, Twin, Wake,
};
