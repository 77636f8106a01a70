//! Declarative management from the device's side: fetch what changed, then report.
//!
//! The chain is tokens, declaration-items, each new or changed declaration, status.

use std::collections::{BTreeMap, VecDeque};

use plist::Dictionary;
use serde::Deserialize;
use serde_json::json;

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

/// A declaration that the device holds.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Held {
    kind: &'static str,
    server_token: String,
}

/// The declarations of one channel.
#[derive(Clone, Debug, Default)]
pub(crate) struct Declarations {
    enabled: bool,
    token: String,
    /// The token of the manifest that is being fetched; becomes `token` at the end.
    fetching: String,
    held: BTreeMap<String, Held>,
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
    pub(crate) fn begin(&mut self, tokens: Option<&[u8]>) -> Result<Vec<Step>, String> {
        self.enabled = true;
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
                Ok(Vec::new())
            }
        }
    }

    fn plan(&mut self, body: &[u8]) -> Result<Vec<Step>, String> {
        let answer: ItemsAnswer = parse(body)?;
        let Manifest {
            activations,
            assets,
            configurations,
            management,
        } = answer.declarations;
        let wanted: BTreeMap<String, Held> = [
            ("activation", activations),
            ("asset", assets),
            ("configuration", configurations),
            ("management", management),
        ]
        .into_iter()
        .flat_map(|(kind, items)| {
            items.into_iter().map(move |item| {
                (
                    item.identifier,
                    Held {
                        kind,
                        server_token: item.server_token,
                    },
                )
            })
        })
        .collect();
        self.held
            .retain(|identifier, _| wanted.contains_key(identifier));
        let mut steps: VecDeque<Step> = wanted
            .iter()
            .filter(|(identifier, item)| self.held.get(*identifier) != Some(item))
            .map(|(identifier, item)| Step::Declaration {
                kind: item.kind,
                identifier: identifier.clone(),
            })
            .collect();
        steps.push_back(Step::Status);
        self.fetching = answer.declarations_token;
        Ok(steps.into())
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
        self.held.insert(
            identifier.to_owned(),
            Held {
                kind,
                server_token: declaration.server_token,
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
        let of_kind = |kind: &str| -> Vec<serde_json::Value> {
            self.held
                .iter()
                .filter(|(_, held)| held.kind == kind)
                .map(|(identifier, held)| {
                    json!({
                        "active": kind != "management",
                        "identifier": identifier,
                        "server-token": held.server_token,
                        "valid": "valid",
                    })
                })
                .collect()
        };
        json!({
            "StatusItems": {"management": {"declarations": {
                "activations": of_kind("activation"),
                "assets": of_kind("asset"),
                "configurations": of_kind("configuration"),
                "management": of_kind("management"),
            }}},
            "Errors": [],
        })
        .to_string()
        .into_bytes()
    }
}

fn parse<'a, T: Deserialize<'a>>(json: &'a [u8]) -> Result<T, String> {
    serde_json::from_slice(json).map_err(|error| error.to_string())
}
