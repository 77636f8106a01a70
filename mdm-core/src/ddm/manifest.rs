//! The manifest of one channel: what it should have, each declaration in one version, under one token.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{Timestamp, Unit};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::{
    Capabilities, ChannelRecord, ContentDigest, Declaration, DeclarationsToken, Generation,
    Identifier, Kind, Placed, ServerToken, json,
};

/// One line of a manifest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManifestItem {
    /// The kind.
    pub kind: Kind,
    /// The declaration.
    pub identifier: Identifier,
    /// The content that was advertised. A host keeps it as long as a manifest of [`super::ChannelRecord`] names it.
    pub content: ContentDigest,
    /// Since when the channel has it without a break.
    pub generation: Generation,
}

impl ManifestItem {
    /// The version that the device is told of.
    pub fn server_token(&self) -> ServerToken {
        ServerToken::new(&self.content, self.generation)
    }
}

/// What one channel is told to have, sorted by kind and identifier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    token: DeclarationsToken,
    made_at: Timestamp,
    items: Vec<ManifestItem>,
}

impl Manifest {
    fn new(mut items: Vec<ManifestItem>, now: Timestamp) -> Self {
        items.sort_by(|left, right| {
            (left.kind, &left.identifier).cmp(&(right.kind, &right.identifier))
        });
        Self {
            token: token(&items),
            made_at: whole_second(now),
            items,
        }
    }

    /// `DeclarationsToken`.
    pub fn token(&self) -> &DeclarationsToken {
        &self.token
    }

    /// When the token came to be, to the second: `Timestamp` of the tokens reply, the same whenever it is asked for.
    pub fn made_at(&self) -> Timestamp {
        self.made_at
    }

    /// The items, sorted by kind and identifier.
    pub fn items(&self) -> &[ManifestItem] {
        &self.items
    }

    /// The item of this kind and identifier.
    pub fn item(&self, kind: Kind, identifier: &str) -> Option<&ManifestItem> {
        let found = self.items.binary_search_by(|item| {
            (item.kind, item.identifier.as_str()).cmp(&(kind, identifier))
        });
        self.items.get(found.ok()?)
    }

    /// The `declaration-items` reply.
    pub fn encode(&self) -> String {
        let mut out = String::with_capacity(64 + self.items.len() * 160);
        out.push_str("{\"Declarations\":{");
        for (index, kind) in Kind::ALL.into_iter().enumerate() {
            let separator = if index == 0 { "" } else { "," };
            out.push_str(&format!("{separator}\"{}\":[", kind.manifest_key()));
            let of_kind = self.items.iter().filter(|item| item.kind == kind);
            for (index, item) in of_kind.enumerate() {
                if index > 0 {
                    out.push(',');
                }
                out.push_str("{\"Identifier\":");
                out.push_str(&json::text(item.identifier.as_str()));
                out.push_str(",\"ServerToken\":\"");
                out.push_str(item.server_token().as_str());
                out.push_str("\"}");
            }
            out.push(']');
        }
        out.push_str("},\"DeclarationsToken\":\"");
        out.push_str(self.token.as_str());
        out.push_str("\"}");
        out
    }
}

/// The `tokens` reply, and the `Data` of the command: the token with the time at which it came to be, RFC 3339 to the second, `Z`.
pub(super) fn sync_tokens(token: &DeclarationsToken, made_at: Timestamp) -> String {
    format!(
        "{{\"SyncTokens\":{{\"DeclarationsToken\":\"{}\",\"Timestamp\":\"{made_at}\"}}}}",
        token.as_str()
    )
}

/// Whether a declaration may go to a channel, in the caller's judgement: platform, version, scope, kind of enrollment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Applicability {
    /// It may.
    Applies,
    /// It may not, for these reasons.
    Withheld(Vec<String>),
}

/// A declaration that is meant for the channel and not in its manifest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withheld {
    /// The declaration.
    pub identifier: Identifier,
    /// Why.
    pub why: Why,
}

/// Why a declaration, or a part of it, is kept from a channel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// The caller's judgement.
    DoesNotApply(Vec<String>),
    /// The device says that it does not know the type.
    UnsupportedType,
    /// Its predicate asks for a status item that the device says it does not have.
    UnsupportedStatusItem(String),
    /// It needs a declaration that is withheld or not meant for the channel.
    Needs(Identifier),
    /// It is there, without the configurations that are withheld.
    Reduced(Vec<Identifier>),
}

/// What goes into a plan.
#[derive(Clone, Copy)]
pub struct Planning<'a> {
    /// What is meant for the channel. Of two with one identifier the first counts.
    pub placed: &'a [Placed],
    /// The generation up to which `placed` takes account of changes; none of `placed` is newer.
    pub at: Generation,
    /// What the device says it can do; `None` as long as it has not said: then nothing is left out.
    pub capabilities: Option<&'a Capabilities>,
    /// The caller's judgement.
    pub applies: &'a dyn Fn(&Declaration) -> Applicability,
}

/// A manifest and what it leaves out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The manifest.
    pub manifest: Manifest,
    /// The generation up to which changes are in it.
    pub planned_at: Generation,
    /// Activations without what is withheld from the channel: contents that only this plan has, to be stored with the others.
    pub reduced: Vec<Declaration>,
    /// What is withheld, by identifier.
    pub withheld: Vec<Withheld>,
}

/// Makes the manifest of a channel; `previous` is the one that `record` calls current.
///
/// The order of `placed` makes no difference. Equal content and generations give an equal token, and then also the time is that of
/// `previous`. What has to be withheld takes with it what cannot be without it: a configuration whose asset is missing, an activation of
/// which no configuration is left. Of others only the missing configurations are left out, because an activation that names one makes the
/// device refuse all of it (`Error.MissingConfigurations`).
pub fn plan(
    record: &ChannelRecord,
    previous: Option<&Manifest>,
    planning: &Planning<'_>,
    now: Timestamp,
) -> Plan {
    let kept = |each: &Placed| {
        // One of the ways to it was there when the last manifest was made, so it has not been away since.
        let manifest = previous.filter(|_| each.since <= record.planned_at)?;
        manifest.item(
            each.declaration.kind(),
            each.declaration.identifier().as_str(),
        )
    };
    let mut placed: BTreeMap<&Identifier, &Placed> = BTreeMap::new();
    for each in planning.placed {
        placed.entry(each.declaration.identifier()).or_insert(each);
    }
    let mut withheld: BTreeMap<&Identifier, Why> = placed
        .iter()
        .filter_map(|(identifier, each)| Some((*identifier, planning.refusal(&each.declaration)?)))
        .collect();
    for kind in [Kind::Asset, Kind::Management, Kind::Configuration] {
        withhold_dependent(kind, &placed, &mut withheld);
    }
    let mut reduced = Vec::new();
    let mut items = Vec::with_capacity(placed.len());
    for (identifier, each) in &placed {
        let mut declaration = &each.declaration;
        let fit;
        if declaration.kind() == Kind::Activation && !withheld.contains_key(identifier) {
            let gone: BTreeSet<&Identifier> = missing(declaration, &placed, &withheld).collect();
            if let Some(first) = gone.first().copied() {
                let Some(rest) = declaration.without_configurations(|name| gone.contains(name))
                else {
                    withheld.insert(identifier, Why::Needs(first.clone()));
                    continue;
                };
                withheld.insert(
                    identifier,
                    Why::Reduced(gone.into_iter().cloned().collect()),
                );
                reduced.push(rest.clone());
                fit = rest;
                declaration = &fit;
            }
        } else if withheld.contains_key(identifier) {
            continue;
        }
        items.push(ManifestItem {
            kind: declaration.kind(),
            identifier: (*identifier).clone(),
            content: declaration.digest(),
            generation: kept(each).map_or(each.since, |item| item.generation),
        });
    }
    let mut manifest = Manifest::new(items, now);
    if let Some(previous) = previous {
        let same = previous.token == manifest.token;
        manifest.made_at = if same {
            previous.made_at
        } else {
            manifest.made_at.max(previous.made_at)
        };
    }
    let withheld = withheld
        .into_iter()
        .map(|(identifier, why)| Withheld {
            identifier: identifier.clone(),
            why,
        })
        .collect();
    Plan {
        manifest,
        planned_at: planning.at,
        reduced,
        withheld,
    }
}

impl Planning<'_> {
    fn refusal(&self, declaration: &Declaration) -> Option<Why> {
        if let Applicability::Withheld(reasons) = (self.applies)(declaration) {
            return Some(Why::DoesNotApply(reasons));
        }
        let capabilities = self.capabilities?;
        if !capabilities.supports(declaration.declaration_type()) {
            return Some(Why::UnsupportedType);
        }
        declaration
            .predicate()?
            .status_items()
            .iter()
            .find(|item| !capabilities.has_status_item(item))
            .map(|item| Why::UnsupportedStatusItem(item.clone()))
    }
}

fn missing<'a>(
    declaration: &'a Declaration,
    placed: &'a BTreeMap<&'a Identifier, &'a Placed>,
    withheld: &'a BTreeMap<&'a Identifier, Why>,
) -> impl Iterator<Item = &'a Identifier> {
    declaration
        .references()
        .iter()
        .map(|reference| &reference.target)
        .filter(|target| !placed.contains_key(target) || withheld.contains_key(target))
}

fn withhold_dependent<'a>(
    kind: Kind,
    placed: &BTreeMap<&'a Identifier, &'a Placed>,
    withheld: &mut BTreeMap<&'a Identifier, Why>,
) {
    for (identifier, each) in placed {
        if each.declaration.kind() != kind || withheld.contains_key(identifier) {
            continue;
        }
        let needs = missing(&each.declaration, placed, withheld).next().cloned();
        if let Some(needs) = needs {
            withheld.insert(identifier, Why::Needs(needs));
        }
    }
}

fn token(items: &[ManifestItem]) -> DeclarationsToken {
    let mut hash = Sha256::new();
    hash.update(b"mdm-core/ddm/manifest");
    for item in items {
        // Kind and type are in the content's digest, and so is the identifier.
        hash.update(item.content.as_bytes());
        hash.update(item.generation.0.to_be_bytes());
    }
    DeclarationsToken::new(hash.finalize().into())
}

fn whole_second(now: Timestamp) -> Timestamp {
    // Rounding down never leaves the range of times.
    now.round(
        jiff::TimestampRound::new()
            .smallest(Unit::Second)
            .mode(jiff::RoundMode::Floor),
    )
    .unwrap_or(now)
}
