//! Declarative management.
mod asset_keys;
mod assign;
mod build;
mod declaration;
mod json;
mod manifest;
mod names;
mod predicate;
mod record;
mod references;
mod serve;
mod set;
mod status;
pub mod update;
mod violation;

pub use asset_keys::AssetKind;
pub use assign::{Assignments, GroupId, Placed, SetChange, SetId, Target};
pub use build::{
    AssetAuthentication, AssetData, ProfileSource, activation, asset_data, interactive_profile,
    legacy_profile, properties, status_subscriptions,
};
pub use declaration::{Declaration, DeclarationError};
pub use json::{JsonError, Map, Object, Value};
pub use manifest::{Applicability, Manifest, ManifestItem, Plan, Planning, Why, Withheld, plan};
pub use names::{
    BadDeclarationName, BadDigest, ContentDigest, DeclarationType, DeclarationsToken, Generation,
    Identifier, Kind, ServerToken,
};
pub use predicate::{Predicate, PredicateError, PredicateFault};
pub use record::{
    ChannelRecord, Current, DdmChange, Enabling, NOTICE_DEDUPE, Notice, NoticePolicy, Told,
    plan_notice,
};
pub use references::{Reference, Wanted};
pub use serve::{DdmStep, DdmView, Endpoint, Replan, handle};
pub use set::{Remark, check_set};
pub use status::{
    Capabilities, ChannelStatus, DeclarationStatus, ItemError, Reason, Reported, ReportedError,
    Standing, StatusChange, StatusReport, StatusReportError, Validity,
};
pub use violation::{Fault, Violation};
