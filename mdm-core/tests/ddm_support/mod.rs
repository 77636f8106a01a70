//! A catalogue, one channel's host, and a device that fetches: what the tests of declarative management share.
#![allow(dead_code, reason = "not every test needs everything")]

use std::collections::BTreeMap;

use jiff::Timestamp;
use mdm_core::{
    checkin::DeclarativeManagement,
    ddm::{
        Applicability, Assignments, ChannelRecord, ChannelStatus, ContentDigest, DdmChange,
        DdmStep, DdmView, Declaration, DeclarationsToken, Endpoint, Identifier, Manifest, Notice,
        NoticePolicy, Plan, Planning, SetChange, SetId, Target, handle, plan, plan_notice,
    },
    enrollment::HostAnswer,
    entropy::Entropy,
    id::EnrollmentId,
};
use serde_json::{Value, json};

pub(crate) fn declaration(name: &str, identifier: &str, payload: Value) -> Declaration {
    let json =
        json!({"Type": format!("com.apple.{name}"), "Identifier": identifier, "Payload": payload});
    Declaration::parse(json.to_string().as_bytes()).unwrap()
}

pub(crate) fn test_configuration(identifier: &str, echo: &str) -> Declaration {
    declaration(
        "configuration.management.test",
        identifier,
        json!({"Echo": echo}),
    )
}

pub(crate) fn simple(identifier: &str, configurations: &[&str]) -> Declaration {
    declaration(
        "activation.simple",
        identifier,
        json!({"StandardConfigurations": configurations}),
    )
}

pub(crate) fn id(text: &str) -> Identifier {
    Identifier::parse(text).unwrap()
}

pub(crate) fn set(text: &str) -> SetId {
    SetId(text.to_owned())
}

pub(crate) fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_790_000_000 + seconds).unwrap()
}

pub(crate) const UDID: &str = "00008120-000A1B2C3D4E5F60";

/// One channel with its host: catalogue, sets, and everything that is stored for the channel.
pub(crate) struct World {
    pub(crate) channel: EnrollmentId,
    pub(crate) catalogue: BTreeMap<Identifier, Declaration>,
    pub(crate) assignments: Assignments,
    pub(crate) record: ChannelRecord,
    pub(crate) manifests: BTreeMap<DeclarationsToken, Manifest>,
    pub(crate) contents: BTreeMap<ContentDigest, Declaration>,
    pub(crate) status: ChannelStatus,
    pub(crate) kept_reports: Vec<Vec<u8>>,
    pub(crate) plan: Option<Plan>,
    pub(crate) refuse: fn(&Declaration) -> Applicability,
    pub(crate) now: Timestamp,
    entropy: Entropy,
}

impl World {
    /// A device to which the set `base` is assigned.
    pub(crate) fn new() -> Self {
        let mut world = Self {
            channel: EnrollmentId::parse(UDID).unwrap(),
            catalogue: BTreeMap::new(),
            assignments: Assignments::default(),
            record: ChannelRecord::default(),
            manifests: BTreeMap::new(),
            contents: BTreeMap::new(),
            status: ChannelStatus::default(),
            kept_reports: Vec::new(),
            plan: None,
            refuse: |_| Applicability::Applies,
            now: at(0),
            entropy: Entropy::from_seed([1; 32]),
        };
        let target = Target::Channel(world.channel.clone());
        world.change(SetChange::Assign(set("base"), target));
        world
    }

    pub(crate) fn change(&mut self, change: SetChange) {
        self.assignments.apply(&change);
    }

    /// Puts a declaration into the catalogue, and into the set `base`.
    pub(crate) fn put(&mut self, declaration: Declaration) {
        let identifier = declaration.identifier().clone();
        self.contents
            .insert(declaration.digest(), declaration.clone());
        self.catalogue.insert(identifier.clone(), declaration);
        self.change(SetChange::Content(identifier.clone()));
        self.change(SetChange::Add(set("base"), identifier));
    }

    pub(crate) fn remove(&mut self, identifier: &str) {
        self.change(SetChange::Remove(set("base"), id(identifier)));
    }

    /// Plans, stores, and gives the token.
    pub(crate) fn replan(&mut self) -> DeclarationsToken {
        let placed = self
            .assignments
            .placed(&self.channel, |identifier| self.catalogue.get(identifier));
        let previous = self
            .record
            .current
            .as_ref()
            .and_then(|current| self.manifests.get(&current.token));
        let capabilities = self.status.capabilities();
        let refuse = self.refuse;
        let planning = Planning {
            placed: &placed,
            at: self.assignments.generation(),
            capabilities: capabilities.as_ref(),
            applies: &refuse,
        };
        let made = plan(&self.record, previous, &planning, self.now);
        let changes = self.record.take_plan(&made);
        self.store(changes);
        self.plan = Some(made);
        self.token()
    }

    pub(crate) fn token(&self) -> DeclarationsToken {
        self.record.current.as_ref().unwrap().token.clone()
    }

    pub(crate) fn store(&mut self, changes: Vec<DdmChange>) {
        for change in changes {
            match change {
                DdmChange::PutRecord(record) => self.record = *record,
                DdmChange::PutManifest(manifest) => {
                    self.manifests.insert(manifest.token().clone(), *manifest);
                }
                DdmChange::PutContent(declaration) => {
                    self.contents.insert(declaration.digest(), declaration);
                }
                DdmChange::ForgetManifest(token) => {
                    self.manifests.remove(&token);
                }
                DdmChange::Status(change) => self.status.apply(change),
                DdmChange::KeepReport { report, .. } => {
                    self.kept_reports.push(report.expose().clone())
                }
            }
        }
    }

    pub(crate) fn notice(&mut self) -> Option<Notice> {
        let notice = plan_notice(
            &self.record,
            &NoticePolicy::default(),
            self.now,
            &mut self.entropy,
        )
        .unwrap();
        if let Some(notice) = &notice {
            self.record = notice.record.clone();
        }
        notice
    }

    /// The step for a check-in, with no more in the view than the documentation says.
    pub(crate) fn step(&self, endpoint: &str, data: Option<&[u8]>) -> DdmStep {
        let parsed = Endpoint::parse(endpoint);
        let manifests: Vec<Manifest> = match &parsed {
            Endpoint::Tokens | Endpoint::Other(_) => Vec::new(),
            _ => self
                .record
                .manifests()
                .filter_map(|token| self.manifests.get(token))
                .cloned()
                .collect(),
        };
        let mut view = DdmView {
            record: self.record.clone(),
            manifests,
            contents: BTreeMap::new(),
            status: self.status.clone(),
        };
        if let Some(digest) = view.wanted_content(&parsed) {
            view.contents.insert(digest, self.contents[&digest].clone());
        }
        let message = DeclarativeManagement {
            endpoint: endpoint.to_owned(),
            data: data.map(<[u8]>::to_vec),
        };
        handle(&view, &message, self.now)
    }

    /// A check-in, its changes stored.
    pub(crate) fn ask(&mut self, endpoint: &str, data: Option<&[u8]>) -> Option<HostAnswer> {
        let step = self.step(endpoint, data);
        self.store(step.changes);
        step.answer
    }

    pub(crate) fn json(&mut self, endpoint: &str) -> Value {
        match self.ask(endpoint, None) {
            Some(HostAnswer::Declarative(json)) => serde_json::from_slice(&json).unwrap(),
            other => panic!("{endpoint}: {other:?}"),
        }
    }

    pub(crate) fn report(&mut self, report: &Value) {
        assert_eq!(
            self.report_step(report).answer,
            Some(HostAnswer::StatusTaken)
        );
    }

    pub(crate) fn report_step(&mut self, report: &Value) -> DdmStep {
        let step = self.step("status", Some(report.to_string().as_bytes()));
        self.store(step.changes.clone());
        step
    }
}

/// A device that keeps the protocol: what it holds, by identifier.
#[derive(Default)]
pub(crate) struct Device {
    pub(crate) token: String,
    pub(crate) held: BTreeMap<String, (String, String, Value)>,
    pub(crate) fetches: usize,
}

impl Device {
    /// Fetches what is new, reports, and says how many declarations it fetched.
    pub(crate) fn sync(&mut self, world: &mut World) -> usize {
        let tokens = world.json("tokens");
        let token = tokens["SyncTokens"]["DeclarationsToken"]
            .as_str()
            .unwrap()
            .to_owned();
        if token == self.token {
            return 0;
        }
        let items = world.json("declaration-items");
        let fetched = self.fetch(world, &items);
        self.token = items["DeclarationsToken"].as_str().unwrap().to_owned();
        world.report(&self.status());
        fetched
    }

    pub(crate) fn fetch(&mut self, world: &mut World, items: &Value) -> usize {
        let mut wanted = BTreeMap::new();
        for (key, kind) in [
            ("Activations", "activation"),
            ("Assets", "asset"),
            ("Configurations", "configuration"),
            ("Management", "management"),
        ] {
            for item in items["Declarations"][key].as_array().unwrap() {
                wanted.insert(
                    item["Identifier"].as_str().unwrap().to_owned(),
                    (kind, item["ServerToken"].as_str().unwrap().to_owned()),
                );
            }
        }
        self.held
            .retain(|identifier, _| wanted.contains_key(identifier));
        let mut fetched = 0;
        for (identifier, (kind, token)) in wanted {
            if self
                .held
                .get(&identifier)
                .is_some_and(|(_, held, _)| *held == token)
            {
                continue;
            }
            let declaration = world.json(&format!("declaration/{kind}/{identifier}"));
            assert_eq!(declaration["ServerToken"], token.as_str(), "as advertised");
            assert_eq!(declaration["Identifier"], identifier.as_str());
            self.held.insert(
                identifier,
                (kind.to_owned(), token, declaration["Payload"].clone()),
            );
            fetched += 1;
        }
        self.fetches += fetched;
        fetched
    }

    pub(crate) fn status(&self) -> Value {
        let of_kind = |kind: &str| -> Vec<Value> {
            self.held
                .iter()
                .filter(|(_, (of, _, _))| of == kind)
                .map(|(identifier, (_, token, _))| json!({"identifier": identifier, "server-token": token, "active": kind != "management", "valid": "valid"}))
                .collect()
        };
        json!({"StatusItems": {"management": {"declarations": {
            "activations": of_kind("activation"), "assets": of_kind("asset"),
            "configurations": of_kind("configuration"), "management": of_kind("management"),
        }}}, "Errors": []})
    }
}
