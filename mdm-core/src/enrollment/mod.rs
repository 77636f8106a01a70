//! The machine: one view in, one step out.
//!
//! The aggregate is a device with its user channels. A host loads an [`EnrollmentView`], calls [`handle`], commits the step's changes in
//! one transaction under the view's revision, and only then sends the reply and performs the effects.

mod arrival;
mod configuration;
mod contact;
mod deadline;
mod departure;
mod doubt;
mod input;
mod operator;
mod policy;
mod record;
mod renewal;
mod report;
mod schedule;
mod services;
mod shown;
mod snapshot;
mod step;
mod tokens;
mod turn;
mod user;
mod view;
mod wake;

pub use doubt::{Doubt, Weight};
pub use input::{Hold, HostAnswer, Input, Ruling, TokenVerdict, Verdict};
pub use policy::{
    Admission, CommandCheck, ConfigurationRelease, ExpiredIdentity, LeftContact, Policy,
    RenewalPolicy, UnknownDevice, UserAuthentication,
};
pub use record::{
    AuthToken, Awaiting, Channel, DeviceFacts, DeviceRecord, HeldSince, Phase, PushState,
    RenewalWindow, Session, UserRecord, WakePlan,
};
pub use schedule::UpdateSchedule;
pub use snapshot::{SNAPSHOT_VERSION, Snapshot, SnapshotError};
pub use step::{
    Change, Effect, HttpReply, Outcome, QueueScope, Refusal, Reply, SecretName, Step, Tell,
    WakeReason,
};
pub use turn::handle;
pub use view::{EnrollmentView, QueueView, ReadyRule, Rest, Revision, ViewQuery, Window};
