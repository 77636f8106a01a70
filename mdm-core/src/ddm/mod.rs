//! Declarative management: declarations and sets in, manifests, answers and status out.
//!
//! A device is told once what it should be, and sees to it by itself: it fetches a manifest, then what is new in it, puts configurations
//! into force as their activations and predicates say, and reports. This module is the server's side of that, without any I/O: plain
//! values that a host stores, and functions from values to values.
//!
//! # The values, and where a host keeps them
//!
//! | value | key | written |
//! | --- | --- | --- |
//! | [`Declaration`] (the catalogue: what the operator has now), as [`Declaration::encode`] | identifier | by the operator |
//! | set membership, assignment, group membership, each with the [`Generation`] at which it was made | both names | by the operator |
//! | [`Declaration`] (contents: what some manifest names), as [`Declaration::encode`] | digest | with the catalogue, and [`DdmChange::PutContent`] |
//! | [`ChannelRecord`] | channel | each step that changes it |
//! | [`Manifest`], at most three of a channel | channel, token | [`DdmChange::PutManifest`], [`DdmChange::ForgetManifest`] |
//! | [`ChannelStatus`], whole or by its rows | channel (, name) | [`DdmChange::Status`] |
//!
//! A channel is an [`EnrollmentId`](crate::id::EnrollmentId): a device, or a user on one. Each has its own manifest, record and status, and
//! has to be enabled on its own. All but the first three rows go when the channel enrolls anew or leaves: the device forgets, too.
//!
//! # What happens
//!
//! ```text
//! operator changes a declaration      Declaration::parse_with, check_set          refused here, or stored; Generation + 1
//!   which channels?                   Assignments::affected                       → targets; the host's query turns them into channels
//!   for each, at once or later        plan(record, current manifest, …)           → Plan; ChannelRecord::take_plan → changes to store
//!   is it to be told?                 plan_notice                                 → Input::Enqueue on that channel, and the record
//!
//! device sends DeclarativeManagement
//!   channel stale (a change after record.planned_at)?  plan and take_plan first
//!   DdmView (what to load: see there) handle(view, message, now)                  → DdmStep { answer, changes, replan }
//!   answer → Ruling::answer of the same request; enrollment::handle checks who it is; all changes in one transaction; then the reply
//! ```
//!
//! Two requests of one device may be handled at once: the changes are written under the revision of the device's aggregate
//! ([`EnrollmentView`](crate::enrollment::EnrollmentView)), and on a conflict both steps are made again. Everything may be applied twice.
//!
//! The identity of the sender is checked by [`enrollment::handle`](crate::enrollment::handle): if that step refuses, its reply goes out and
//! the changes of [`DdmStep`] are dropped. When the queue closes the command with the dedupe key [`NOTICE_DEDUPE`], the host passes its end
//! to [`ChannelRecord::notice_closed`]; [`ChannelRecord::remind_at`] is a deadline to index.
//!
//! # Tokens
//!
//! *Content.* A declaration is kept as canonical JSON: keys sorted, no space, one form for each number (whole numbers of 64 bits are exact,
//! others the nearest double; see [`Declaration`]). Its [`ContentDigest`] is SHA-256 of type, identifier and that text: equal content, equal
//! digest, on every host, whatever wrote the JSON.
//!
//! *Version on a device.* [`ServerToken`] is the digest, a dot, and the [`Generation`] since when the device has the declaration without a
//! break. A declaration that was taken from a device and given back has the same content and yet has to be applied again, even if the
//! device slept through it (peers get stuck there: the device sees nothing new, the server waits for ever). So each row that brings a
//! declaration to a channel (in the set, set assigned, device in the group) carries the generation at which it was made; the earliest of
//! the ways that are there now is [`Placed::since`]. [`plan`] keeps the old generation if that way was there at the last plan, and takes
//! the new one if not. No tombstones are needed, and it does not matter when, or how often, plans are made. To have something applied
//! again, take it out of the set and put it in.
//!
//! *Manifest.* [`DeclarationsToken`] is SHA-256 over its items sorted by kind and identifier. Neither the order of rows nor a report nor the
//! time changes it. `Timestamp` is the time at which the token came to be, to the second, and never goes back.
//!
//! # What the device gets
//!
//! A device asks for a declaration by name only, so the answer has to be the version that its manifest named. What is served is the item of
//! the manifest given last ([`ChannelRecord::advertised`]), else of the one before it, as long as the device has not reported since, else
//! of the current one, whatever the operator changed in between. A declaration in none of them is a 404, at which the device
//! drops it; whatever else is missing is no answer at all, because a wrong 404 would take a policy off a device.
//!
//! What a device cannot have is left out of its manifest and listed in [`Plan::withheld`]: by the caller's judgement ([`Applicability`]:
//! platform, version, scope, kind of enrollment), by what the device says it can do ([`Capabilities`]), or because what it needs is left out.
//! Before its first report a device gets everything that the caller's judgement lets through.
//!
//! # Reports
//!
//! A report never changes the manifest. If what the device says it can do is different from what it said before, [`Replan`] says so, and
//! the next plan takes account of it: once, not with each report. Reports add up ([`ChannelStatus`]); one that cannot be read is taken and
//! kept. [`ChannelStatus::standing`] is what to show: where each item of the manifest stands, in the version that was advertised.
//!
//! # What is checked where
//!
//! Envelope, names, references and predicates are checked here, before anything is stored. What Apple's schema says about a payload is a
//! function that the caller passes to [`Declaration::parse_with`], and whether a device may have it one passed in [`Planning::applies`]; the
//! table of keys that name assets ([`AssetKind`]) is part of this module, since references are.
//!
//! Sources: Apple, "Integrating declarative management", and `declarative/` of apple/device-management (OS 27).

mod asset_keys;
mod assign;
mod build;
mod declaration;
mod json;
mod manifest;
mod names;
mod notice;
mod plan;
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
pub use manifest::{Manifest, ManifestItem};
pub use names::{
    BadDeclarationName, BadDigest, ContentDigest, DeclarationType, DeclarationsToken, Generation,
    Identifier, Kind, ServerToken,
};
pub use notice::{Enabling, NOTICE_DEDUPE, Notice, NoticePolicy, plan_notice};
pub use plan::{Applicability, Plan, Planning, Why, Withheld, plan};
pub use predicate::{Predicate, PredicateError, PredicateFault};
pub use record::{ChannelRecord, Current, DdmChange, Told};
pub use references::{Reference, Wanted};
pub use serve::{DdmStep, DdmView, Endpoint, Replan, handle};
pub use set::{Remark, check_set};
pub use status::{
    Capabilities, ChannelStatus, DeclarationStatus, ItemError, Reason, Reported, ReportedError,
    Standing, StatusChange, StatusReport, StatusReportError, Validity,
};
pub use violation::{Fault, Violation};
