//! Declarative management from the device's side: what it fetches, what it makes of it, what it reports.
//!
//! The chain is tokens, declaration-items, each new or changed declaration, status. Activations put configurations into force, always or by
//! a simple predicate; a subscription makes the device report values, each once and then when it changes; an enforced update is waited
//! for, downloaded, prepared and installed, and each of that is reported.

mod conversation;
mod inventory;
mod report;
mod update;

pub(crate) use conversation::{Declarations, Step};
pub(crate) use report::DeviceFacts;
