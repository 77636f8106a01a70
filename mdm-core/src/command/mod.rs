//! The command channel: what a device reports, and the envelope of a command.
//!
//! One command at a time; the result of one arrives in the request that asks for the next. [`typed`] has every command of Apple's with
//! its keys as fields, and the answers.

mod envelope;
mod report;
#[cfg(feature = "typed-commands")]
pub mod typed;

pub use envelope::{Command, CommandError};
pub use report::{CommandUuid, ErrorChainItem, Report, ReportError, ReportStatus, decode};
