//! Declarative management: where the store, the engine (`mdm_core::ddm`) and the enrollment machine meet.
//!
//! A device's check-in is answered in `join`: what the engine says goes to the machine as a ruling, and what both change is written in one
//! transaction. What operators change leaves stale channels in the store; the `planner` plans them in the background, and queues the
//! command with the tokens where something is different. Whoever comes before the planner is planned on the spot.

mod applies;
mod check;
mod join;
mod planner;

pub(crate) use check::{UnknownType, read};
pub(crate) use join::{Joined, joined, notice_query, planned};
pub use planner::plan_stale;
pub(crate) use planner::run;

use mdm_core::ddm::NoticePolicy;

/// When channels are told.
pub(crate) fn notices() -> NoticePolicy {
    NoticePolicy::default()
}
