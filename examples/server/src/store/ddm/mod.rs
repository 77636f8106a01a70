//! Declarative management in the store: the catalogue with its sets, what each channel should have, and what it reports.
//!
//! Who is affected by a change is one statement over the view `reach`, whose rows are the ways from sets to channels; it leaves a row in
//! `stale` for each channel. Those rows are the whole of what is still to be done: they are written with the change and go with the plan, so
//! a restart loses nothing. What is written about a channel goes under the revision of its device, in the transaction of its step.

mod catalogue;
mod change;
mod channel;
mod contents;
mod mark;
mod status;
mod tables;
mod write;

pub use catalogue::{Assigned, CatalogueEntry, SetSummary};
pub use change::{CatalogueChange, Changed, Rejected};
pub use channel::{ChannelDeclarations, Load};
pub use status::{DeclarationOnChannel, Reporting};
pub use write::DdmWrite;

pub(super) use contents::Contents;
pub(super) use tables::TABLES;
pub(super) use write::{prune, write};
