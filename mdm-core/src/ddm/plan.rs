//! From what is meant for a channel to its manifest.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{
    Capabilities, ChannelRecord, Declaration, Generation, Identifier, Kind, Manifest, ManifestItem,
    Placed,
};

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

/// What is meant for a channel, by identifier.
type Meant<'a> = BTreeMap<&'a Identifier, &'a Placed>;

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
    let mut placed: Meant<'_> = BTreeMap::new();
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
    let reduced = reduce_activations(&placed, &mut withheld);
    let kept = |each: &Placed| {
        // One of the ways to it was there when the last manifest was made, so it has not been away since.
        let manifest = previous.filter(|_| each.since <= record.planned_at)?;
        manifest.item(
            each.declaration.kind(),
            each.declaration.identifier().as_str(),
        )
    };
    let items = placed
        .iter()
        .filter_map(|(identifier, each)| {
            let declaration = match withheld.get(identifier) {
                None => &each.declaration,
                Some(_) => reduced.get(identifier)?,
            };
            Some(ManifestItem {
                kind: declaration.kind(),
                identifier: (*identifier).clone(),
                content: declaration.digest(),
                generation: kept(each).map_or(each.since, |item| item.generation),
            })
        })
        .collect();
    Plan {
        manifest: Manifest::new(items, now).after(previous),
        planned_at: planning.at,
        reduced: reduced.into_values().collect(),
        withheld: withheld
            .into_iter()
            .map(|(identifier, why)| Withheld {
                identifier: identifier.clone(),
                why,
            })
            .collect(),
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
    placed: &'a Meant<'a>,
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
    placed: &Meant<'a>,
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

/// Takes out of activations what is withheld: whole ones if nothing is left of them.
fn reduce_activations<'a>(
    placed: &Meant<'a>,
    withheld: &mut BTreeMap<&'a Identifier, Why>,
) -> BTreeMap<&'a Identifier, Declaration> {
    let mut reduced = BTreeMap::new();
    for (identifier, each) in placed {
        let declaration = &each.declaration;
        if declaration.kind() != Kind::Activation || withheld.contains_key(identifier) {
            continue;
        }
        let gone: BTreeSet<Identifier> = missing(declaration, placed, withheld).cloned().collect();
        let Some(first) = gone.first() else {
            continue;
        };
        let why = match declaration.without_configurations(|name| gone.contains(name)) {
            None => Why::Needs(first.clone()),
            Some(rest) => {
                reduced.insert(*identifier, rest);
                Why::Reduced(gone.into_iter().collect())
            }
        };
        withheld.insert(identifier, why);
    }
    reduced
}
