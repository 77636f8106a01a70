//! A mock, a client of it, and many pushes at once.

use std::{collections::BTreeMap, sync::Arc};

use apns_mock::{ApnsMock, Credentials, Delivery, Settings};
use jiff::{SignedDuration, Timestamp};
use mdm_apns::{
    Expiration, Policy, PushMagic, PushRequest, PushToken, Target, Topic, Verdict, Wakes,
    certificate::{PushCertificate, PushKey},
    client::{ApnsClient, ClientSettings, Endpoint},
};
use tokio::{sync::mpsc::UnboundedReceiver, task::JoinSet};

pub(crate) const TOPIC: &str = "com.apple.mgmt.External.1";

pub(crate) fn now() -> Timestamp {
    "2026-11-22T00:00:00Z".parse().unwrap()
}

pub(crate) async fn mock() -> ApnsMock {
    ApnsMock::start(Settings::default()).await.unwrap()
}

pub(crate) fn settings(mock: &ApnsMock) -> ClientSettings {
    let endpoint = Endpoint::new("localhost", mock.address().port()).unwrap();
    let endpoint = endpoint.connecting_to(&mock.address().to_string());
    ClientSettings::new(endpoint, mock.root_pem().as_bytes()).unwrap()
}

pub(crate) fn identity(credentials: &Credentials) -> (PushCertificate, PushKey) {
    (
        PushCertificate::inspect(credentials.certificate_pem.as_bytes()).unwrap(),
        PushKey::read(credentials.key_pem.as_bytes()).unwrap(),
    )
}

pub(crate) fn client_with(settings: ClientSettings, credentials: &Credentials) -> ApnsClient {
    let (certificate, key) = identity(credentials);
    ApnsClient::new(settings, &certificate, &key).unwrap()
}

pub(crate) fn client(mock: &ApnsMock) -> ApnsClient {
    client_with(settings(mock), &mock.issue(TOPIC).unwrap())
}

pub(crate) fn target(device: u32) -> Target {
    let mut token = [0xa5; 32];
    token[..4].copy_from_slice(&device.to_be_bytes());
    Target {
        token: PushToken::from_bytes(&token).unwrap(),
        magic: PushMagic::new(format!("magic-{device}")).unwrap(),
        topic: Topic::new(TOPIC).unwrap(),
        registered_at: now(),
    }
}

pub(crate) fn push(device: u32) -> PushRequest {
    let far: Timestamp = "2099-01-01T00:00:00Z".parse().unwrap();
    PushRequest::new(target(device), Expiration::at(far))
}

/// The device of a token that [`target`] made.
pub(crate) fn device_of(token: &str) -> u32 {
    u32::from_str_radix(&token[..8], 16).unwrap()
}

/// Sends a push to each device, `at_once` at a time, and gives the verdicts.
pub(crate) async fn send_all(client: &ApnsClient, devices: u32, at_once: usize) -> Vec<Verdict> {
    let mut verdicts = vec![Verdict::no_answer(); devices as usize];
    let (mut under_way, mut next) = (JoinSet::new(), 0);
    loop {
        while under_way.len() < at_once && next < devices {
            let (client, device) = (client.clone(), next);
            under_way.spawn(async move { (device, client.send(&push(device), now()).await) });
            next += 1;
        }
        let Some(done) = under_way.join_next().await else {
            return verdicts;
        };
        let (device, verdict) = done.unwrap();
        verdicts[device as usize] = verdict;
    }
}

/// Wakes devices as a host does, with time that jumps to whatever is next; gives the machine back, and how many pushes it took.
pub(crate) async fn wake_all(
    client: &ApnsClient,
    devices: u32,
    until: Timestamp,
) -> (Wakes<u32>, u32) {
    let policy = Policy::default().with_under_way(100).unwrap();
    let mut wakes = Wakes::new(policy, 5);
    let mut now = now();
    (0..devices).for_each(|device| wakes.plan(now, device, target(device)));
    let client = Arc::new(client.clone());
    let (mut under_way, mut attempts) = (JoinSet::new(), 0);
    while wakes.pending() > 0 && now < until {
        let batch = wakes.due(now, usize::MAX);
        assert!(batch.outcomes.is_empty());
        for push in batch.pushes {
            attempts += 1;
            let client = Arc::clone(&client);
            under_way.spawn(async move {
                let verdict = client.send(&push.request, now).await;
                (push.enrollment, push.flight, verdict)
            });
        }
        match under_way.join_next().await {
            Some(done) => {
                let (device, flight, verdict) = done.unwrap();
                let _ = wakes.report(now, &device, flight, verdict);
            }
            None => now = wakes.next_due().map_or(until, |next| next.max(now)),
        }
        now += SignedDuration::from_micros(100);
    }
    (wakes, attempts)
}

/// How often each device was reached so far.
pub(crate) fn reached(deliveries: &mut UnboundedReceiver<Delivery>) -> BTreeMap<u32, u32> {
    let mut reached = BTreeMap::new();
    while let Ok(delivery) = deliveries.try_recv() {
        let device = device_of(&delivery.token);
        assert_eq!(delivery.magic, format!("magic-{device}"));
        assert_eq!(delivery.topic, TOPIC);
        *reached.entry(device).or_default() += 1;
    }
    reached
}
