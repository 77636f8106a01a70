//! What a channel reports: values of status items, the state of each declaration, errors.

mod capabilities;
mod declarations;
mod merge;
mod report;

pub use capabilities::Capabilities;
pub use declarations::{DeclarationStatus, Standing, Validity};
pub(super) use merge::MergeOutcome;
pub use merge::{ChannelStatus, ItemError, Reported, StatusChange};
pub use report::{Reason, ReportedError, StatusReport, StatusReportError};
