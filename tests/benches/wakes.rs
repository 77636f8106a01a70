//! How many decisions the wake machine takes per second, on one core: a wish taken in, a push handed out, a verdict taken.
//!
//! Run with `cargo bench -p mdm-tests --bench wakes`.

mod support;

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use jiff::{SignedDuration, Timestamp};
use mdm_apns::{Policy, PushMagic, PushToken, Target, Topic, Verdict, Wakes};
use support::row;

fn main() {
    let quick = !std::env::args().any(|arg| arg == "--bench");
    for (devices, topics) in [(10_000, 1), (100_000, 1), (100_000, 100), (1_000_000, 1)] {
        let (devices, rounds) = if quick { (100, 1) } else { (devices, 3) };
        let best = (0..rounds).map(|_| round(devices, topics)).min();
        let rate = 3.0 * f64::from(devices) / best.unwrap_or_default().as_secs_f64();
        row(
            "wakes: plan, push, verdict",
            &format!("{devices} devices, {topics} topics"),
            &format!("{rate:.0} decisions/s"),
            "1,000,000 /s",
        );
    }
}

/// Wakes each device once, 500 under way, and says how long the machine took.
fn round(devices: u32, topics: u32) -> Duration {
    let policy = Policy::default().with_pace(1_000_000).expect("a pace");
    let mut wakes: Wakes<String> = Wakes::new(policy, 7);
    let mut now: Timestamp = "2026-11-21T12:00:00Z".parse().expect("a time");
    let wishes: Vec<_> = (0..devices)
        .map(|n| (format!("00008120-{n:016X}"), target(n, n % topics)))
        .collect();

    let begun = Instant::now();
    for (enrollment, target) in wishes {
        wakes.plan(now, enrollment, target);
    }
    while wakes.pending() > 0 {
        now += SignedDuration::from_millis(1);
        for push in black_box(wakes.due(now, 500)).pushes {
            let accepted = Verdict::Accepted { apns_id: None };
            let _ = black_box(wakes.report(now, &push.enrollment, push.flight, accepted));
        }
    }
    begun.elapsed()
}

fn target(device: u32, topic: u32) -> Target {
    let mut token = [7; 32];
    token[..4].copy_from_slice(&device.to_be_bytes());
    Target {
        token: PushToken::from_bytes(&token).expect("a token"),
        magic: PushMagic::new(format!("5B1C3D9E-0F0F-4A4A-8B8B-{device:012X}")).expect("a magic"),
        topic: Topic::new(&format!("com.apple.mgmt.External.{topic}")).expect("a topic"),
        registered_at: Timestamp::UNIX_EPOCH,
    }
}
