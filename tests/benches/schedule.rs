//! The update schedule: how fast moments are computed, and how fast the store finds the next thousand devices of a million.
//!
//! Run with `cargo bench -p mdm-tests --bench schedule`.

mod support;

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use jiff::{SignedDuration, Timestamp};
use mdm_core::{
    enrollment::{Change, DeviceRecord, Revision, UpdateSchedule},
    id::EnrollmentId,
};
use mdm_server::store::{Durability, SealKey, Store, StoreOptions};
use serde_json::json;
use support::row;

/// How many are looked for at once.
const BATCH: usize = 1_000;

fn main() {
    let quick = !std::env::args().any(|arg| arg == "--bench");
    let devices = if quick { 100 } else { 1_000_000 };
    let now: Timestamp = "2026-11-21T12:00:00Z".parse().expect("a time");
    let schedule = UpdateSchedule::new(UpdateSchedule::USUAL, 7);
    let ids: Vec<_> = (0..devices).map(id).collect();

    let begun = Instant::now();
    for id in &ids {
        black_box(schedule.next_after(id, now));
    }
    let rate = f64::from(devices) / begun.elapsed().as_secs_f64();
    let size = format!("{devices} devices");
    row(
        "schedule: next moment",
        &size,
        &format!("{rate:.0} /s"),
        "1,000,000 /s",
    );

    let folder = tempfile::tempdir().expect("a folder");
    let mut options = StoreOptions::new(
        folder.path().join("mdm.sqlite"),
        SealKey::from_bytes([7; 32]),
    );
    options.durability = Durability::Normal;
    let store = Store::open(&options).expect("a store");
    for some in ids.chunks(10_000) {
        let commits: Vec<_> = some
            .iter()
            .map(|id| {
                let at = schedule.next_after(id, now).expect("a moment");
                let record = Change::PutDevice(Box::new(record(id, now, at)));
                store.commit(id, Revision::default(), vec![record])
            })
            .collect();
        for commit in commits {
            commit.wait().expect("it is stored");
        }
    }

    // An hour in, with a thousand and more that are due.
    let due_at = now + SignedDuration::from_hours(1);
    let mut took: Vec<Duration> = (0..if quick { 1 } else { 50 })
        .map(|_| {
            let begun = Instant::now();
            let due = store.due(due_at, BATCH).expect("an answer");
            assert!(quick || due.len() == BATCH);
            begun.elapsed()
        })
        .collect();
    took.sort_unstable();
    let millis = |took: Option<&Duration>| took.map_or(0.0, |took| took.as_secs_f64() * 1e3);
    row(
        "schedule: next due batch of 1,000 on SQLite",
        &size,
        &format!(
            "median {:.2} ms, worst {:.2} ms",
            millis(took.get(took.len() / 2)),
            millis(took.last())
        ),
        "< 5 ms",
    );
}

fn id(number: u32) -> EnrollmentId {
    EnrollmentId::parse(format!("00008120-{number:016X}")).expect("a name")
}

fn record(id: &EnrollmentId, now: Timestamp, update_at: Timestamp) -> DeviceRecord {
    let digest = "00".repeat(32);
    let record = json!({
        "id": id,
        "kind": "device",
        "created_at": now,
        "authenticated_at": now,
        "enrolled_at": now,
        "re_enrollments": 0,
        "renewal_tries": 0,
        "facts": { "model_name": "iPhone", "os_version": "26.1" },
        "channel": {
            "phase": "enrolled",
            "tally": 1,
            "push": { "state": "ready", "topic": "com.apple.mgmt.External.1", "digest": digest, "since": now },
            "awaiting": { "state": "no" },
            "session": { "number": 1 },
            "wake": { "tries": 0 },
            "next_sequence": 0,
            "update_at": update_at,
        },
    });
    serde_json::from_value(record).expect("a record")
}
