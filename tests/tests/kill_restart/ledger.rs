//! What the server acknowledged, what is in doubt, and the questions that show whether it still knows.

use std::{
    collections::{BTreeMap, BTreeSet},
    net::SocketAddr,
    time::Duration,
};

use mdm_tests::client::Client;
use serde_json::Value;

use super::{
    binary::ADMIN_KEY,
    load::{Device, bootstrap_token},
};

/// A command of a device.
type Named = (String, String);

/// The books of one client.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    /// The last TokenUpdate of each device: how many were acknowledged, how many were sent.
    token_updates: BTreeMap<String, Sent>,
    bootstrap_tokens: BTreeMap<String, Sent>,
    /// Who can ask for the bootstrap token.
    devices: BTreeMap<String, Device>,
    queued: BTreeSet<Named>,
    queued_in_doubt: BTreeSet<Named>,
    /// With a word of the answer.
    answered: BTreeMap<Named, String>,
    answered_in_doubt: BTreeSet<Named>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Sent {
    acknowledged: u64,
    count: u64,
    /// The number of the newest that was acknowledged, and of the newest at all.
    newest_acknowledged: u64,
    newest: u64,
}

impl Ledger {
    pub(super) fn token_update_in_doubt(&mut self, udid: &str, number: u64) {
        self.token_updates
            .entry(udid.to_owned())
            .or_default()
            .sent(number);
    }

    pub(super) fn token_update(&mut self, udid: &str, number: u64) {
        self.token_updates
            .entry(udid.to_owned())
            .or_default()
            .acknowledge(number);
    }

    pub(super) fn bootstrap_token_in_doubt(&mut self, udid: &str, number: u64) {
        self.bootstrap_tokens
            .entry(udid.to_owned())
            .or_default()
            .sent(number);
    }

    pub(super) fn bootstrap_token(&mut self, device: &Device, number: u64) {
        let udid = &device.udid;
        self.bootstrap_tokens
            .entry(udid.clone())
            .or_default()
            .acknowledge(number);
        self.devices.insert(udid.clone(), device.clone());
    }

    pub(super) fn queued_in_doubt(&mut self, udid: &str, uuid: &str) {
        self.queued_in_doubt
            .insert((udid.to_owned(), uuid.to_owned()));
    }

    pub(super) fn queued(&mut self, udid: &str, uuid: &str) {
        let named = (udid.to_owned(), uuid.to_owned());
        self.queued_in_doubt.remove(&named);
        self.queued.insert(named);
    }

    pub(super) fn answered_in_doubt(&mut self, udid: &str, uuid: &str) {
        self.answered_in_doubt
            .insert((udid.to_owned(), uuid.to_owned()));
    }

    pub(super) fn answered(&mut self, udid: &str, uuid: &str, marker: &str) {
        let named = (udid.to_owned(), uuid.to_owned());
        self.answered_in_doubt.remove(&named);
        self.answered.insert(named, marker.to_owned());
    }

    /// How many things were acknowledged.
    pub(super) fn acknowledged(&self) -> usize {
        let sent = self
            .token_updates
            .values()
            .chain(self.bootstrap_tokens.values());
        let numbered: u64 = sent.map(|sent| sent.acknowledged).sum();
        self.queued.len() + self.answered.len() + numbered as usize
    }

    /// How many things were sent and never acknowledged.
    pub(super) fn in_doubt(&self) -> usize {
        let sent = self
            .token_updates
            .values()
            .chain(self.bootstrap_tokens.values());
        let numbered: u64 = sent.map(|sent| sent.count - sent.acknowledged).sum();
        self.queued_in_doubt.len() + self.answered_in_doubt.len() + numbered as usize
    }

    /// What the server no longer knows, in words.
    pub(super) fn lost(&self, address: SocketAddr) -> Vec<String> {
        let mut asking = Asking {
            client: Client::new(address, Duration::from_secs(20)),
            lost: Vec::new(),
        };
        for (udid, sent) in &self.token_updates {
            asking.token_updates(udid, *sent);
        }
        for (udid, sent) in &self.bootstrap_tokens {
            if let Some(device) = self.devices.get(udid) {
                asking.bootstrap_token(device, *sent);
            }
        }
        for named in &self.queued {
            asking.command(named, self.answered.contains_key(named));
        }
        for (named, marker) in &self.answered {
            asking.answer(named, marker);
        }
        asking.lost
    }
}

impl Sent {
    fn sent(&mut self, number: u64) {
        self.count += 1;
        self.newest = number;
    }

    fn acknowledge(&mut self, number: u64) {
        self.acknowledged += 1;
        self.newest_acknowledged = number;
        self.newest = self.newest.max(number);
    }
}

struct Asking {
    client: Client,
    lost: Vec<String>,
}

impl Asking {
    fn get(&mut self, path: &str) -> Option<Value> {
        let key = format!("Bearer {ADMIN_KEY}");
        let answer = self
            .client
            .send("GET", path, &[("Authorization", &key)], b"");
        let answer = answer.expect("the server answers");
        (answer.status == 200).then(|| serde_json::from_slice(&answer.body).expect("JSON"))
    }

    fn check(&mut self, holds: bool, what: String) {
        if !holds {
            self.lost.push(what);
        }
    }

    /// The server counts TokenUpdates.
    fn token_updates(&mut self, udid: &str, sent: Sent) {
        let found = self.get(&format!("/v1/enrollments/{udid}"));
        let channel = found.as_ref().map(|found| &found["device"]["channel"]);
        let tally = channel.and_then(|channel| channel["tally"].as_u64());
        let enrolled = channel.is_some_and(|channel| channel["phase"] == "enrolled");
        let holds = match tally {
            Some(tally) => (sent.acknowledged..=sent.count).contains(&tally) && enrolled,
            None => sent.acknowledged == 0,
        };
        self.check(
            holds,
            format!("TokenUpdates of {udid}: {sent:?}, and the server knows {tally:?}"),
        );
    }

    /// The device asks for what it has entrusted to the server.
    fn bootstrap_token(&mut self, device: &Device, sent: Sent) {
        let answer = device.check_in(&mut self.client, "GetBootstrapToken", "");
        let body = answer.expect("the server answers").body;
        let body: String = String::from_utf8_lossy(&body).split_whitespace().collect();
        // The last one that was acknowledged, or one that was sent later.
        let mut good = sent.newest_acknowledged..=sent.newest;
        let holds = good.any(|number| body.contains(&bootstrap_token(number)));
        self.check(
            holds,
            format!("the bootstrap token of {}: {sent:?}", device.udid),
        );
    }

    fn command(&mut self, (udid, uuid): &Named, is_answered: bool) {
        let found = self.get(&format!("/v1/enrollments/{udid}/queue/{uuid}"));
        let state = found.as_ref().and_then(|item| item["state"].as_str());
        let holds = match state {
            Some("done") => true,
            Some("queued" | "offered") => !is_answered,
            _ => false,
        };
        self.check(
            holds,
            format!("the command {uuid}, answered: {is_answered}, is {state:?}"),
        );
    }

    fn answer(&mut self, (udid, uuid): &Named, marker: &str) {
        let found = self.get(&format!("/v1/enrollments/{udid}/results/{uuid}"));
        let holds = found.is_some_and(|found| found["content"]["Marker"] == marker);
        self.check(holds, format!("the answer to {uuid}"));
    }
}
