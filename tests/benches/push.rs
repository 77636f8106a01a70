//! How many pushes per second go through one client, TLS and all, against a mock in the same process.
//!
//! Run with `cargo bench -p mdm-tests --bench push`. Client and mock share the machine's cores, so the processor time of both
//! for one push is told beside the rate: it holds on a busy machine, too.

mod support;

use std::time::{Duration, Instant};

use apns_mock::{Answer, ApnsMock, Plan, Settings};
use jiff::{SignedDuration, Timestamp};
use mdm_apns::{
    Expiration, PushMagic, PushRequest, PushToken, Target, Topic, Verdict,
    certificate::{PushCertificate, PushKey},
    client::{ApnsClient, ClientSettings, Endpoint},
};
use support::row;
use tokio::task::JoinSet;

const TOPIC: &str = "com.apple.mgmt.External.1";

fn main() {
    let quick = !std::env::args().any(|arg| arg == "--bench");
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime");
    for (at_once, delay, reach) in [(500, 0, "20,000 /s"), (100, 0, ""), (1_000, 50, "")] {
        let pushes = if quick { 100 } else { 100_000 };
        let pushes = if delay > 0 { pushes / 4 } else { pushes };
        let spent = processor_ticks();
        let (rate, connections) = runtime.block_on(measure(pushes, at_once, delay));
        let spent = processor_ticks().saturating_sub(spent);
        let each = spent as f64 * MICROSECONDS_PER_TICK / f64::from(pushes);
        row(
            "pushes over one client, two cores for both ends",
            &format!("{at_once} in flight, answers after {delay} ms, {connections} connections"),
            &format!("{rate:.0} /s, {each:.0} µs of processor each"),
            reach,
        );
    }
}

/// The unit of `/proc/self/stat` on every Linux in use.
const MICROSECONDS_PER_TICK: f64 = 10_000.0;

/// Processor time of this process so far; 0 where there is no `/proc`.
fn processor_ticks() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // After the name in parentheses: the 12th and 13th fields are user and system time.
    let fields = stat.rsplit(')').next().unwrap_or_default();
    let times = fields.split_whitespace().skip(11).take(2);
    times.filter_map(|ticks| ticks.parse::<u64>().ok()).sum()
}

/// Sends so many pushes and says how many went per second, over how many connections.
async fn measure(pushes: u32, at_once: u32, delay: u64) -> (f64, u64) {
    let mock = ApnsMock::start(Settings::default()).await.expect("a mock");
    mock.plan(move |_, _| Plan::from(Answer::ACCEPTED).after(Duration::from_millis(delay)));
    let credentials = mock.issue(TOPIC).expect("a certificate");
    let endpoint = Endpoint::new("localhost", mock.address().port())
        .expect("an endpoint")
        .connecting_to(&mock.address().to_string());
    let client = ApnsClient::new(
        ClientSettings::new(endpoint, mock.root_pem().as_bytes()).expect("a root"),
        &PushCertificate::inspect(credentials.certificate_pem.as_bytes()).expect("a certificate"),
        &PushKey::read(credentials.key_pem.as_bytes()).expect("a key"),
    )
    .expect("a client");
    let now = "2026-11-22T00:00:00Z".parse().expect("a time");
    send(&client, &push(0, now), now).await;

    let begun = Instant::now();
    let mut senders = JoinSet::new();
    for sender in 0..at_once {
        let client = client.clone();
        senders.spawn(async move {
            for n in (sender..pushes).step_by(at_once as usize) {
                send(&client, &push(n, now), now).await;
            }
        });
    }
    while let Some(done) = senders.join_next().await {
        done.expect("a sender that ends well");
    }
    let rate = f64::from(pushes) / begun.elapsed().as_secs_f64();
    (rate, mock.figures().connections)
}

async fn send(client: &ApnsClient, push: &PushRequest, now: Timestamp) {
    let verdict = client.send(push, now).await;
    assert!(matches!(verdict, Verdict::Accepted { .. }), "{verdict:?}");
}

fn push(device: u32, now: Timestamp) -> PushRequest {
    let mut token = [7; 32];
    token[..4].copy_from_slice(&device.to_be_bytes());
    let target = Target {
        token: PushToken::from_bytes(&token).expect("a token"),
        magic: PushMagic::new("5B1C3D9E-0F0F-4A4A-8B8B-000000000000".to_owned()).expect("a magic"),
        topic: Topic::new(TOPIC).expect("a topic"),
        registered_at: now,
    };
    PushRequest::new(
        target,
        Expiration::after(now, SignedDuration::from_hours(1)),
    )
}
