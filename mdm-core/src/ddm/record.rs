//! What is remembered of the conversation with one channel, and what of it changes.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Declaration, DeclarationsToken, Generation, Manifest, Plan, StatusChange};
use crate::secret::Secret;

/// Where the conversation with one channel stands. A small row; manifests and contents are kept apart, by their names.
///
/// A channel that enrolls anew begins with [`ChannelRecord::default`]: the device has forgotten everything.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChannelRecord {
    /// The manifest that the channel should have; `None` until the first plan.
    pub current: Option<Current>,
    /// The generation up to which changes are in `current`. Below that of the host's last change for this channel: plan again.
    pub planned_at: Generation,
    /// The manifest that the device was given last. It fetches from this one, whatever changed since.
    pub advertised: Option<DeclarationsToken>,
    /// The one given before, until the device reports or asks for the next: a fetch from it may still be under way.
    pub previous: Option<DeclarationsToken>,
    /// Of which token the channel was told last, by a command or by an answer.
    pub told: Option<Told>,
    /// The manifest that the device has reported to have, item by item.
    pub confirmed: Option<DeclarationsToken>,
    /// When the channel first spoke of declarations.
    pub enabled_at: Option<Timestamp>,
}

/// The manifest that a channel should have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Current {
    /// Its token.
    pub token: DeclarationsToken,
    /// When the token came to be.
    pub made_at: Timestamp,
    /// How many declarations it has.
    pub count: usize,
}

/// What a channel was told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The token.
    pub token: DeclarationsToken,
    /// When.
    pub at: Timestamp,
    /// How often it was reminded of the same since.
    pub reminders: u32,
}

/// Something that a host stores, all of one step in one transaction.
#[derive(Clone, Debug, PartialEq)]
pub enum DdmChange {
    /// The channel's record is this now.
    PutRecord(Box<ChannelRecord>),
    /// Keep a manifest of the channel under its token.
    PutManifest(Box<Manifest>),
    /// Keep a content under its digest.
    PutContent(Declaration),
    /// The channel needs this manifest no more. Contents that no manifest and no set names any more may go with it.
    ForgetManifest(DeclarationsToken),
    /// Something of what the channel reports is different.
    Status(StatusChange),
    /// Keep a report that cannot be read or stored, in place of one kept before: a later version may make something of it.
    KeepReport {
        /// The report, cut to [`crate::limits::MAX_STATUS_BYTES`]. Who knows what is in it?
        report: Secret<Vec<u8>>,
        /// What is wrong with it, for the log.
        why: String,
    },
}

impl ChannelRecord {
    /// The manifests that the record names: those that a host keeps, and loads for a step.
    pub fn manifests(&self) -> impl Iterator<Item = &DeclarationsToken> {
        let current = self.current.as_ref().map(|current| &current.token);
        [self.advertised.as_ref(), self.previous.as_ref(), current]
            .into_iter()
            .flatten()
    }

    /// Takes a plan over: what a host stores after [`super::plan`]. Nothing is told to the device yet.
    pub fn take_plan(&self, plan: &Plan) -> Vec<DdmChange> {
        let manifest = &plan.manifest;
        let mut changes = Vec::new();
        if !self.manifests().any(|token| token == manifest.token()) {
            changes.extend(plan.reduced.iter().cloned().map(DdmChange::PutContent));
        }
        let new = self
            .current
            .as_ref()
            .is_none_or(|current| current.token != *manifest.token());
        if new {
            changes.push(DdmChange::PutManifest(Box::new(manifest.clone())));
        }
        let record = Self {
            current: Some(Current {
                token: manifest.token().clone(),
                made_at: manifest.made_at(),
                count: manifest.items().len(),
            }),
            planned_at: plan.planned_at,
            ..self.clone()
        };
        self.become_record(record, &mut changes);
        changes
    }

    /// Adds what makes `next` of this record.
    pub(super) fn become_record(&self, next: Self, changes: &mut Vec<DdmChange>) {
        if next == *self {
            return;
        }
        let mut forgotten: Vec<&DeclarationsToken> = self
            .manifests()
            .filter(|token| !next.manifests().any(|kept| kept == *token))
            .collect();
        forgotten.sort();
        forgotten.dedup();
        changes.extend(
            forgotten
                .into_iter()
                .cloned()
                .map(DdmChange::ForgetManifest),
        );
        changes.push(DdmChange::PutRecord(Box::new(next)));
    }

    pub(super) fn tell(&mut self, token: &DeclarationsToken, now: Timestamp) {
        if self.told.as_ref().is_none_or(|told| told.token != *token) {
            self.told = Some(Told {
                token: token.clone(),
                at: now,
                reminders: 0,
            });
        }
    }
}
