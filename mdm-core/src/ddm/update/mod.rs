//! Updates of the system by declaration: what a device is told, by when, and how far it is.

mod deadline;
mod enforcement;
mod progress;
mod settings;

pub use deadline::{BadDeadline, LocalDeadline, WallClock};
pub use enforcement::{Enforcement, OsVersion};
pub use progress::{InstallState, UpdateFailure, UpdateProgress};
pub use settings::{AutomaticAction, BetaProgram, Cadence, Deferral, UpdateSettings};
