//! `kill -9` in the middle of load, restart: nothing that was acknowledged is lost.
//!
//! The real binary runs in a process of its own. Clients load it and write down what it acknowledged: check-ins, queued commands,
//! answers. It is killed at a random moment, started again on the same folder, and asked for all of it. Again, several times.

mod binary;
mod ledger;
mod load;

use std::{thread, time::Duration};

use binary::ServerProcess;
use ledger::Ledger;
use load::{Crew, Device};
use mdm_tests::{draw::Draw, world::Identities};

const ROUNDS: u64 = 5;
const CREWS: usize = 6;
const DEVICES_PER_CREW: usize = 4;

#[test]
fn nothing_that_was_acknowledged_is_lost_when_the_server_is_killed_under_load() {
    let folder = tempfile::tempdir().expect("a folder");
    let identities = Identities::generate();
    let mut crews: Vec<Crew> = (0..CREWS)
        .map(|crew| {
            let name = |number| format!("KILL-{crew}-{number}");
            let device = |number| Device::new(&name(number), &identities);
            let devices = (0..DEVICES_PER_CREW).map(device).collect();
            Crew::new(devices, Draw::new(crew as u64, 0))
        })
        .collect();
    let mut moments = Draw::new(9, 9);
    let mut server = ServerProcess::start(folder.path(), &identities);
    for round in 0..ROUNDS {
        let before: usize = crews.iter().map(|crew| crew.ledger.acknowledged()).sum();
        let moment = Duration::from_millis(400 + moments.below(1_200));
        let address = server.address();
        crews = thread::scope(|scope| {
            let working: Vec<_> = crews
                .drain(..)
                .map(|crew| scope.spawn(move || crew.work_until_it_fails(address)))
                .collect();
            thread::sleep(moment);
            server.kill();
            let finished = working
                .into_iter()
                .map(|crew| crew.join().expect("a crew ends"));
            finished.collect()
        });
        let after: usize = crews.iter().map(|crew| crew.ledger.acknowledged()).sum();
        assert!(
            after > before + 20,
            "round {round}: {before} to {after}, too little to lose"
        );
        server = ServerProcess::start(folder.path(), &identities);
        let lost: Vec<String> = crews
            .iter()
            .flat_map(|crew| crew.ledger.lost(server.address()))
            .collect();
        assert_eq!(lost, [""; 0], "round {round}, of {after} acknowledged");
    }
    let in_doubt: usize = crews.iter().map(|crew| crew.ledger.in_doubt()).sum();
    assert!(
        in_doubt > 0,
        "it was never killed in the middle of anything"
    );
    assert_the_ledger_would_notice(&server, &identities);
}

/// The same questions about things that were never acknowledged: each is missed.
fn assert_the_ledger_would_notice(server: &ServerProcess, identities: &Identities) {
    let device = Device::new("KILL-0-0", identities);
    let mut ledger = Ledger::default();
    for number in 1..=100_000 {
        ledger.token_update_in_doubt(&device.udid, number);
        ledger.token_update(&device.udid, number);
    }
    ledger.queued(&device.udid, "NEVER-QUEUED");
    ledger.answered(&device.udid, "NEVER-ANSWERED", "marker");
    ledger.bootstrap_token(&device, 1_000_000);
    let lost = ledger.lost(server.address());
    assert_eq!(lost.len(), 4, "{lost:?}");
    let mut ledger = Ledger::default();
    ledger.token_update("NOBODY", 1);
    assert_eq!(ledger.lost(server.address()).len(), 1);
}
