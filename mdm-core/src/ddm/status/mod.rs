//! What a channel reports: values of status items, the state of each declaration, errors.

mod capabilities;
mod declarations;
mod known;
mod merge;
mod report;

pub use capabilities::Capabilities;
pub use declarations::{DeclarationStatus, Standing, Validity};
pub use known::{ChannelStatus, ItemError, Reported, StatusChange};
pub(super) use merge::MergeOutcome;

pub use report::{Reason, ReportedError, StatusReport, StatusReportError};
