//! The command channel: what a device reports, and the envelope of a command.
//!
//! One command at a time; the result of one arrives in the request that asks for the next.

mod envelope;
mod report;

pub use envelope::{Command, CommandError};
pub use report::{CommandUuid, ErrorChainItem, Report, ReportError, ReportStatus, decode};
