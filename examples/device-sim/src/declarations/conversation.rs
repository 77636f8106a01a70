//! The conversation about declarations: fetch what changed, then report.

use std::collections::BTreeMap;

use jiff::Timestamp;
use plist::Dictionary;
use serde::Deserialize;

use super::{
    inventory::{Held, Inventory},
    report::{self, DeviceFacts, Said},
    update::{Advance, Update},
};
use crate::wire::{Put as _, data};

/// One request of the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Tokens,
    Items,
    Declaration {
        kind: &'static str,
        identifier: String,
    },
    Status,
}

impl Step {
    fn endpoint(&self) -> String {
        match self {
            Self::Tokens => "tokens".to_owned(),
            Self::Items => "declaration-items".to_owned(),
            Self::Declaration { kind, identifier } => format!("declaration/{kind}/{identifier}"),
            Self::Status => "status".to_owned(),
        }
    }
}

/// The declarations of one channel.
#[derive(Clone, Debug, Default)]
pub(crate) struct Declarations {
    facts: DeviceFacts,
    token: String,
    /// The token of the manifest that is being fetched; becomes `token` at the end.
    fetching: String,
    /// The server tokens of that manifest.
    wanted: BTreeMap<String, (&'static str, String)>,
    held: Inventory,
    update: Option<Update>,
    /// What the server knows by the reports that it confirmed.
    said: Said,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct TokensAnswer {
    sync_tokens: SyncTokens,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct SyncTokens {
    declarations_token: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ItemsAnswer {
    declarations: Manifest,
    declarations_token: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Manifest {
    activations: Vec<ManifestItem>,
    assets: Vec<ManifestItem>,
    configurations: Vec<ManifestItem>,
    management: Vec<ManifestItem>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ManifestItem {
    identifier: String,
    server_token: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Declaration {
    identifier: String,
    server_token: String,
    #[serde(rename = "Type")]
    declaration_type: String,
    payload: serde_json::Value,
}

impl Declarations {
    /// The identifiers and server tokens that the device holds.
    pub(crate) fn held(&self) -> BTreeMap<String, String> {
        self.held
            .iter()
            .map(|(id, held)| (id.clone(), held.server_token.clone()))
            .collect()
    }

    /// The first steps after the command; none when the tokens say that nothing changed.
    pub(crate) fn begin(
        &mut self,
        tokens: Option<&[u8]>,
        facts: DeviceFacts,
    ) -> Result<Vec<Step>, String> {
        self.facts = facts;
        match tokens {
            None => Ok(vec![Step::Tokens]),
            Some(json) => self.compare(json),
        }
    }

    fn compare(&mut self, json: &[u8]) -> Result<Vec<Step>, String> {
        let answer: TokensAnswer = parse(json)?;
        let changed = answer.sync_tokens.declarations_token != self.token;
        Ok(if changed {
            vec![Step::Items]
        } else {
            Vec::new()
        })
    }

    /// What follows the answer to a step. `gone` is a 404.
    pub(crate) fn answered(
        &mut self,
        step: &Step,
        body: &[u8],
        gone: bool,
    ) -> Result<Vec<Step>, String> {
        match step {
            Step::Tokens => self.compare(body),
            Step::Items => self.plan(body),
            Step::Declaration { identifier, .. } if gone => {
                self.held.remove(identifier);
                Ok(Vec::new())
            }
            Step::Declaration { kind, identifier } => self.keep(kind, identifier, body),
            Step::Status => {
                self.fetching.clone_into(&mut self.token);
                self.said = self.all();
                Ok(Vec::new())
            }
        }
    }

    /// What the declarations in force ask of the device; the first step of an update comes at `first_step_at`.
    pub(crate) fn put_into_force(&mut self, first_step_at: Timestamp) {
        let under_way = self.update.take();
        self.update = Update::wanted(&self.held, &self.facts, under_way, first_step_at);
    }

    /// When the device has to go on with an update.
    pub(crate) fn next_at(&self) -> Option<Timestamp> {
        self.update.as_ref().map(Update::next_at)
    }

    /// Goes on with an update. When it is installed, what the device is now.
    pub(crate) fn advance(&mut self, next_at: Timestamp) -> Option<DeviceFacts> {
        let update = self.update.as_mut()?;
        match update.advance(&mut self.facts, next_at) {
            Advance::Further => None,
            Advance::Installed => {
                self.update = None;
                Some(self.facts.clone())
            }
        }
    }

    fn all(&self) -> Said {
        report::whole(&self.held, &self.facts, self.update.as_ref())
    }

    fn plan(&mut self, body: &[u8]) -> Result<Vec<Step>, String> {
        let answer: ItemsAnswer = parse(body)?;
        let Manifest {
            activations,
            assets,
            configurations,
            management,
        } = answer.declarations;
        self.wanted = [
            ("activation", activations),
            ("asset", assets),
            ("configuration", configurations),
            ("management", management),
        ]
        .into_iter()
        .flat_map(|(kind, items)| {
            items
                .into_iter()
                .map(move |item| (item.identifier, (kind, item.server_token)))
        })
        .collect();
        let wanted = &self.wanted;
        self.held
            .retain(|identifier, _| wanted.contains_key(identifier));
        let has = |identifier: &String, kind: &str, token: &String| {
            let held = self.held.get(identifier);
            held.is_some_and(|held| held.kind == kind && held.server_token == *token)
        };
        let mut steps: Vec<Step> = wanted
            .iter()
            .filter(|(identifier, (kind, token))| !has(identifier, kind, token))
            .map(|(identifier, (kind, _))| Step::Declaration {
                kind,
                identifier: identifier.clone(),
            })
            .collect();
        steps.push(Step::Status);
        self.fetching = answer.declarations_token;
        Ok(steps)
    }

    fn keep(
        &mut self,
        kind: &'static str,
        identifier: &str,
        body: &[u8],
    ) -> Result<Vec<Step>, String> {
        let declaration: Declaration = parse(body)?;
        if declaration.identifier != identifier {
            return Err(format!(
                "asked for {identifier}, got {}",
                declaration.identifier
            ));
        }
        if !declaration.declaration_type.starts_with("com.apple.") {
            return Err("Type is none of Apple's".to_owned());
        }
        let wanted = self.wanted.get(identifier);
        if wanted.is_none_or(|(_, token)| *token != declaration.server_token) {
            return Err(format!(
                "{identifier} is not in the version of the manifest"
            ));
        }
        self.held.insert(
            identifier.to_owned(),
            Held {
                kind,
                server_token: declaration.server_token,
                declaration_type: declaration.declaration_type,
                payload: declaration.payload,
            },
        );
        Ok(Vec::new())
    }

    /// The keys of the check-in for a step.
    pub(crate) fn body(&self, step: &Step) -> Dictionary {
        let keys = Dictionary::new().put("Endpoint", step.endpoint());
        match step {
            Step::Status => keys.put("Data", data(&self.status_report())),
            Step::Tokens | Step::Items | Step::Declaration { .. } => keys,
        }
    }

    fn status_report(&self) -> Vec<u8> {
        report::report(&self.said, &self.all())
    }
}

fn parse<'a, T: Deserialize<'a>>(json: &'a [u8]) -> Result<T, String> {
    serde_json::from_slice(json).map_err(|error| error.to_string())
}
