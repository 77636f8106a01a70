//! The server of the world: what a host does, with the clock of the world and nothing else of it.

use std::{collections::BTreeMap, sync::Arc};

use jiff::Timestamp;
use mdm_core::{
    enrollment::{Input, Policy, Ruling, SecretName},
    entropy::Entropy,
    id::EnrollmentId,
    identity::{IdentityError, Presented},
    plist::PlistLimits,
    request::{self, Endpoint},
};
use serde::Deserialize;

use super::apns::Push;
use crate::{
    host::{self, Outcome},
    store::HostStore,
};

/// A device's request as it arrives.
#[derive(Clone, Debug)]
pub(super) struct Arriving {
    pub(super) content_type: &'static str,
    pub(super) body: Arc<[u8]>,
    pub(super) certificate: Arc<device_sim::ClientIdentity>,
}

/// What the server made of a request.
pub(super) struct Served {
    /// Who spoke, by their own word.
    pub(super) channel: EnrollmentId,
    pub(super) outcome: Outcome,
}

pub(super) struct Server {
    store: Arc<dyn HostStore>,
    policy: Policy,
    entropy: Entropy,
    limits: PlistLimits,
    /// Certificates whose chain was checked, by their bytes.
    checked: BTreeMap<Vec<u8>, Presented>,
}

impl Server {
    pub(super) fn new(store: Arc<dyn HostStore>, policy: Policy, entropy: Entropy) -> Self {
        Self {
            store,
            policy,
            entropy,
            limits: PlistLimits::default(),
            checked: BTreeMap::new(),
        }
    }

    pub(super) fn store(&self) -> &dyn HostStore {
        &*self.store
    }

    pub(super) fn policy(&self) -> &Policy {
        &self.policy
    }

    pub(super) fn entropy(&mut self) -> &mut Entropy {
        &mut self.entropy
    }

    /// Reads a request and makes its step.
    ///
    /// # Errors
    /// When the body is no request: no simulated device sends such a thing.
    pub(super) fn receive(
        &mut self,
        now: Timestamp,
        arriving: &Arriving,
    ) -> Result<Served, String> {
        let request = request::read(
            arriving.body.to_vec(),
            Some(arriving.content_type),
            Endpoint::Both,
            &self.limits,
        )
        .map_err(|error| format!("a device's request was not read: {error}"))?;
        let channel = request.id().clone();
        let input = Input::Request {
            request: Box::new(request),
            certificate: self.presented(&arriving.certificate.certificate_der),
            ruling: Ruling::default(),
        };
        Ok(Served {
            channel,
            outcome: self.step(now, &input),
        })
    }

    fn presented(&mut self, der: &[u8]) -> Result<Presented, IdentityError> {
        if let Some(presented) = self.checked.get(der) {
            return Ok(presented.clone());
        }
        let presented = Presented::vouched_by_host(der)?;
        self.checked.insert(der.to_vec(), presented.clone());
        Ok(presented)
    }

    /// Makes one step and commits it. The stores of the world do not fail.
    pub(super) fn step(&mut self, now: Timestamp, input: &Input) -> Outcome {
        host::step(&*self.store, input, &self.policy, now, &mut self.entropy)
            .unwrap_or_else(|refused| panic!("the store refused a step for good: {refused}"))
    }

    /// The channels that are due.
    pub(super) fn due(&self, now: Timestamp) -> Vec<EnrollmentId> {
        let due = self.store.due(now, usize::MAX);
        due.unwrap_or_else(|error| panic!("{error}"))
    }

    /// What it takes to wake a channel, from the store.
    pub(super) fn push(&self, channel: &EnrollmentId) -> Option<Push> {
        #[derive(Deserialize)]
        struct Stored {
            token: String,
            magic: String,
        }
        let secret = self.store.secret(channel, SecretName::Push);
        let secret = secret.unwrap_or_else(|error| panic!("{error}"))?;
        let stored: Stored = serde_json::from_slice(secret.expose())
            .unwrap_or_else(|error| panic!("the push secret is not what its name says: {error}"));
        let byte = |pair: &[u8]| {
            let text = std::str::from_utf8(pair).unwrap_or_default();
            u8::from_str_radix(text, 16).unwrap_or_else(|_| panic!("the token is not in hex"))
        };
        Some(Push {
            token: stored.token.as_bytes().chunks(2).map(byte).collect(),
            magic: stored.magic,
        })
    }
}
