//! How long it takes the reference server's store to say who is affected by a change of declarations.
//!
//! Run with `cargo xtask bench`.

mod support;

use std::{collections::BTreeSet, time::Instant};

use jiff::Timestamp;
use mdm_core::{
    ddm::{Declaration, GroupId, Identifier, SetChange, SetId, Target},
    enrollment::Revision,
    id::EnrollmentId,
};
use mdm_server::store::{CatalogueChange, DdmWrite, SealKey, Store, StoreOptions};
use support::row;

/// How often the figure is taken; the median counts.
const ROUNDS: usize = 5;

fn main() {
    // Without `--bench` (`cargo test --benches`) a few are enough to see that it runs.
    let quick = !std::env::args().any(|arg| arg == "--bench");
    let devices = if quick { 1_000 } else { 100_000 };
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench-declarations");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder");
    let options = StoreOptions::new(folder.join("mdm.sqlite"), SealKey::from_bytes([7; 32]));
    let store = Store::open(&options).expect("the store opens");
    prepare(&store, devices);

    let first = time(&store, CatalogueChange::Put(configuration(1)), devices);
    let mut again: Vec<f64> = (0..ROUNDS)
        .map(|round| {
            let changed = configuration(round + 2);
            time(&store, CatalogueChange::Put(changed), devices)
        })
        .collect();
    again.sort_by(f64::total_cmp);
    let size = format!("{devices} devices");
    let what = "a declaration of 200 changes: who is affected, durable";
    row(what, &size, &format!("{:.2} s", first), "2 s");
    let median = again.get(ROUNDS / 2).copied().unwrap_or_default();
    row(
        "  the same while they are still to be planned",
        &size,
        &format!("{median:.2} s"),
        "2 s",
    );
    drop(store);
    let _ = std::fs::remove_dir_all(&folder);
}

/// A set of 200 declarations, assigned to a group of all devices.
fn prepare(store: &Store, devices: usize) {
    let (set, group) = (SetId("base".to_owned()), GroupId("all".to_owned()));
    let mut changes = vec![CatalogueChange::Put(configuration(0))];
    let mut members = BTreeSet::from([Identifier::parse("changing").expect("an identifier")]);
    for number in 1..200 {
        let other = declaration(&format!("other-{number}"), number);
        members.insert(other.identifier().clone());
        changes.push(CatalogueChange::Put(other));
    }
    changes.push(CatalogueChange::Members(set.clone(), members));
    let all: BTreeSet<EnrollmentId> = (0..devices)
        .map(|number| {
            // Apple's names are random, and so are the places of their rows.
            let scattered = (number as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
            EnrollmentId::parse(format!("00008120-{scattered:016X}")).expect("an identifier")
        })
        .collect();
    changes.push(CatalogueChange::Group(group.clone(), all));
    change(store, changes);
    let assign = SetChange::Assign(set, Target::DevicesOf(group));
    change(store, vec![CatalogueChange::Row(assign)]);
    let mut waiting = Vec::new();
    // As after the planner: nothing is left to be planned.
    let stale = store.channels_to_plan("", Timestamp::now(), usize::MAX);
    let stale = stale.expect("it reads");
    assert_eq!(stale.len(), devices);
    for channel in stale {
        let planned = vec![DdmWrite::NotEnrolled(channel.clone())];
        let done = store.commit_with(&channel, Revision::default(), Vec::new(), planned);
        waiting.push(done);
    }
    for done in waiting {
        done.wait().expect("it writes");
    }
}

fn time(store: &Store, what: CatalogueChange, devices: usize) -> f64 {
    let begun = Instant::now();
    let stale = change(store, vec![what]);
    let took = begun.elapsed().as_secs_f64();
    assert_eq!(stale, devices as u64);
    took
}

fn change(store: &Store, changes: Vec<CatalogueChange>) -> u64 {
    let made = store.change_declarations(changes, Timestamp::now()).wait();
    made.expect("it writes").expect("it holds together").stale
}

fn configuration(word: usize) -> Declaration {
    declaration("changing", word)
}

fn declaration(identifier: &str, word: usize) -> Declaration {
    let json = format!(
        "{{\"Type\":\"com.apple.configuration.management.test\",\"Identifier\":\"{identifier}\",\"Payload\":{{\"Echo\":\"{word}\"}}}}"
    );
    Declaration::parse(json.as_bytes()).expect("a declaration")
}
