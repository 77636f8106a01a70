//! What the server remembers, and what it decides by it.

use std::collections::{BTreeMap, VecDeque};

use http::Response;
use http_body_util::Full;
use hyper::body::Bytes;
use jiff::Timestamp;
use mdm_core::cms::{VerifyPolicy, verify_mdm_signature};
use mdm_core::crypto::AwsLcProvider;
use mdm_core::entropy::Entropy;
use mdm_core::identity::{Anchors, ChainPolicy, Fingerprint};
use mdm_core::issue::{IssuePolicy, Issuer, Subject};
use mdm_core::scep::{Challenge, FailInfo, Proof, Redeemed, ScepPolicy, ScepRequest};
use plist::{Dictionary, Value};

use super::{Authority, reply, scep_reply};

#[derive(Default)]
pub(crate) struct Books {
    /// What was asked for, in the order of arrival: `GetCACaps`, `PKIOperation POST`,
    /// `Authenticate 200`, …
    pub(crate) log: Vec<String>,
    pub(super) challenges: BTreeMap<[u8; 32], Challenge>,
    /// The certificate by which each device is known.
    pub(crate) bound: BTreeMap<String, Fingerprint>,
    pub(crate) tokens: BTreeMap<String, Vec<(Vec<u8>, String)>>,
    pub(crate) bodies: Vec<Vec<u8>>,
    pub(super) queues: BTreeMap<String, VecDeque<(String, Vec<u8>)>>,
    /// Reports by CommandUUID.
    pub(crate) reports: BTreeMap<String, Dictionary>,
    pub(crate) certificates_issued: usize,
    /// How many requests for certificates came.
    pub(super) asked: usize,
    drawn: u8,
}

impl Books {
    pub(super) fn entropy(&mut self) -> Entropy {
        self.drawn += 1;
        Entropy::from_seed([self.drawn; 32])
    }

    pub(super) fn issue(&mut self, message: &[u8], policy: ScepPolicy) -> Response<Full<Bytes>> {
        let ours = Authority::ours();
        let responder = ours.responder(policy);
        let mut entropy = self.entropy();
        let request = match responder.read_request(message) {
            Ok(request) => request,
            Err(refusal) => {
                return match refusal.reply(&responder, &mut entropy).unwrap() {
                    Some(answer) => scep_reply(answer),
                    None => reply(400, &[], refusal.error().to_string().into_bytes()),
                };
            }
        };
        match self.grant(&request, &mut entropy) {
            Some(certificate) => scep_reply(
                request
                    .succeed(&certificate, &responder, &mut entropy)
                    .unwrap(),
            ),
            None => scep_reply(
                request
                    .fail(FailInfo::BadRequest, &responder, &mut entropy)
                    .unwrap(),
            ),
        }
    }

    fn grant(&mut self, request: &ScepRequest, entropy: &mut Entropy) -> Option<Vec<u8>> {
        let Proof::Challenge(Some(word)) = request.proof() else {
            return None;
        };
        let hash = *Challenge::hash_of(word).as_bytes();
        let challenge = self.challenges.get(&hash)?.clone();
        let redeemer = request.redeemer();
        match challenge.redeem(Timestamp::now(), Some(word), &redeemer) {
            Ok(Redeemed::Again { certificate }) => Some(certificate.to_vec()),
            Ok(Redeemed::First(first)) => {
                self.certificates_issued += 1;
                let ours = Authority::ours();
                let issuer = Issuer::new(&ours.certificate, &ours.signer).unwrap();
                let certificate = issuer
                    .issue(
                        request.csr().public_key(),
                        &Subject::named(format!("device {}", self.certificates_issued)),
                        &IssuePolicy::default(),
                        Timestamp::now(),
                        entropy,
                    )
                    .unwrap();
                self.challenges.insert(hash, first.with(&certificate));
                Some(certificate)
            }
            Err(_) => None,
        }
    }

    /// What a message is answered, or why it is refused.
    pub(super) fn judge(
        &mut self,
        signature: Option<&str>,
        body: &[u8],
        keys: &Dictionary,
        what: &str,
    ) -> Result<Vec<u8>, String> {
        let signature = signature.ok_or("no signature")?;
        let verified =
            verify_mdm_signature(signature, body, &VerifyPolicy::default(), &AwsLcProvider)
                .map_err(|error| error.to_string())?;
        let anchors = Anchors::new([&Authority::ours().certificate[..]]).unwrap();
        let (policy, now) = (ChainPolicy::default(), Timestamp::now());
        let presented = anchors.verify(verified.signer(), &[], &policy, &AwsLcProvider, now);
        let fingerprint = presented
            .map_err(|error| error.to_string())?
            .facts()
            .fingerprint;
        let id = text(keys, "UDID").ok_or("no UDID")?;
        let owner = self.bound.iter().find(|(_, known)| **known == fingerprint);
        let owner = owner.map(|(id, _)| id.clone());
        if what == "Authenticate" {
            if owner.is_some_and(|owner| owner != id) {
                return Err("the certificate is another device's".to_owned());
            }
            self.bound.insert(id, fingerprint);
            self.bodies.push(body.to_vec());
            return Ok(Vec::new());
        }
        if owner.as_deref() != Some(&id) {
            return Err("the certificate is not the device's".to_owned());
        }
        if what == "TokenUpdate" {
            let token = keys.get("Token").and_then(Value::as_data).unwrap().to_vec();
            let told = (token, text(keys, "PushMagic").unwrap());
            self.tokens.entry(id).or_default().push(told);
            self.bodies.push(body.to_vec());
            return Ok(Vec::new());
        }
        if keys.contains_key("MessageType") {
            return Ok(Vec::new());
        }
        let queue = self.queues.entry(id).or_default();
        if let Some(uuid) = text(keys, "CommandUUID") {
            queue.retain(|(queued, _)| *queued != uuid);
            self.reports.insert(uuid, keys.clone());
        }
        Ok(queue
            .front()
            .map(|(_, body)| body.clone())
            .unwrap_or_default())
    }
}

pub(super) fn text(keys: &Dictionary, key: &str) -> Option<String> {
    keys.get(key).and_then(Value::as_string).map(str::to_owned)
}
