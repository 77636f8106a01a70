//! Several writers at once, on real threads.

use std::{collections::BTreeSet, sync::Barrier, thread};

use mdm_core::{
    command::Command,
    enrollment::{Change, Input, Outcome, Policy, Reply, SecretName},
    entropy::Entropy,
    events::EventKind,
    id::EnrollmentId,
    plist::Dictionary,
    queue::NewCommand,
    secret::Secret,
};

use super::fixture::{at, certificate, commit, device, id, put_with_queue, records, user};
use crate::{
    host,
    store::{HostStore, Refused},
};

/// Two writers who have loaded the same revision commit at the same moment: one is taken, the other told of the conflict.
pub fn of_two_writers_with_the_same_view_one_wins(store: &dyn HostStore) {
    const ROUNDS: u32 = 40;
    let mac = id("D-1");
    put_with_queue(store, &mac, &[]);
    for round in 0..ROUNDS {
        let start = Barrier::new(2);
        let writer = |number: u32| {
            let view = records(store, &mac);
            let mut record = device(&mac);
            record.re_enrollments = round + 1;
            record.channel.tally = number;
            start.wait();
            let put = vec![Change::PutDevice(Box::new(record))];
            store.commit(&mac, view.revision, put)
        };
        let results = thread::scope(|scope| {
            let other = scope.spawn(|| writer(1));
            [writer(0), other.join().expect("the writer ends")]
        });
        let winner = match results {
            [Ok(()), Err(Refused::Conflict)] => 0,
            [Err(Refused::Conflict), Ok(())] => 1,
            other => panic!("round {round}: one commit and one conflict, not {other:?}"),
        };
        let stored = records(store, &mac).device.expect("it was put");
        assert_eq!(stored.re_enrollments, round + 1);
        assert_eq!(
            stored.channel.tally, winner,
            "what the winner wrote is stored"
        );
    }
}

/// Two writers queue commands on one enrollment, one on the device's channel and one on a user's as well as on the device's;
/// each repeats its step after a conflict. Every command is there, each with a number of its own.
pub fn two_writers_on_one_device_lose_no_update(store: &dyn HostStore) {
    const ROUNDS: u64 = 60;
    let (mac, ann) = (id("D-1"), id("D-1:ann"));
    put_with_queue(store, &mac, &[]);
    commit(store, &mac, vec![Change::PutUser(Box::new(user(&ann)))]);
    let start = Barrier::new(2);
    // A writer that stopped at its first failure would leave the other one waiting.
    let writer = |number: u8| {
        let mut entropy = Entropy::from_seed([number; 32]);
        let mut failures = Vec::new();
        for _ in 0..ROUNDS {
            // Both have loaded the same revision before either goes on.
            let meet = |conflicts| {
                if conflicts == 0 {
                    start.wait();
                }
            };
            failures.extend(enqueue(store, &mac, &mut entropy, &meet).err());
            if number == 1 {
                failures.extend(enqueue(store, &ann, &mut entropy, &|_| ()).err());
            }
        }
        failures
    };
    let failures = thread::scope(|scope| {
        let other = scope.spawn(|| writer(1));
        [writer(2), other.join().expect("the writer ends")].concat()
    });
    assert_eq!(
        failures,
        [] as [String; 0],
        "every step is committed in the end"
    );
    for (channel, count) in [(&mac, 2 * ROUNDS), (&ann, ROUNDS)] {
        let items = store.items(channel).expect("the store lists");
        let numbers: BTreeSet<u64> = items.iter().map(|item| item.sequence).collect();
        assert_eq!(items.len() as u64, count, "commands on {channel}");
        assert_eq!(numbers, (0..count).collect(), "their numbers on {channel}");
        let queued = store.events(channel).expect("the store lists").into_iter();
        let queued = queued.filter(|e| matches!(e.kind, EventKind::CommandQueued { .. }));
        assert_eq!(
            queued.count() as u64,
            count,
            "lines in the log of {channel}"
        );
    }
    let view = records(store, &mac);
    let record = view.device.expect("it was put");
    assert_eq!(record.channel.next_sequence, 2 * ROUNDS);
    assert_eq!(view.users[&ann].channel.next_sequence, ROUNDS);
}

fn enqueue(
    store: &dyn HostStore,
    channel: &EnrollmentId,
    entropy: &mut Entropy,
    pause: &dyn Fn(u32),
) -> Result<(), String> {
    let command = Command::new("ProfileList", Dictionary::new(), entropy);
    let command = command.map_err(|error| error.to_string())?;
    let input = Input::Enqueue {
        channel: channel.clone(),
        command: Box::new(NewCommand::new(command)),
    };
    let policy = Policy::default();
    match host::step_with_pause(store, &input, &policy, at(100), entropy, pause) {
        Ok(outcome) if matches!(outcome.reply, Reply::Done(Outcome::Queued { .. })) => Ok(()),
        Ok(outcome) => Err(format!("{:?}", outcome.reply)),
        Err(refused) => Err(refused.to_string()),
    }
}

/// Of two devices that claim one certificate at the same moment, one gets it.
pub fn two_devices_cannot_both_claim_a_certificate(store: &dyn HostStore) {
    const ROUNDS: usize = 40;
    let devices = [id("D-1"), id("D-2")];
    for device in &devices {
        put_with_queue(store, device, &[]);
    }
    for round in 0..ROUNDS {
        let start = Barrier::new(2);
        let fingerprint = certificate(&format!("c-{round}"));
        let writer = |device: &EnrollmentId| {
            let revision = records(store, device).revision;
            let claim = Change::ClaimCertificate {
                fingerprint,
                device: device.clone(),
                at: at(100),
            };
            let mark = Change::PutSecret {
                enrollment: device.clone(),
                name: SecretName::UnknownKeys,
                value: Secret::new(vec![round as u8]),
            };
            start.wait();
            store.commit(device, revision, vec![mark, claim])
        };
        let [first, second] = &devices;
        let results = thread::scope(|scope| {
            let other = scope.spawn(|| writer(second));
            [writer(first), other.join().expect("the writer ends")]
        });
        let (winner, loser) = match results {
            [Ok(()), Err(Refused::CertificateTaken)] => (first, second),
            [Err(Refused::CertificateTaken), Ok(())] => (second, first),
            other => panic!("round {round}: one claim, not {other:?}"),
        };
        let mut query = super::fixture::query(loser, at(100), mdm_core::enrollment::Window::Empty);
        query.certificate = Some(fingerprint);
        let view = super::fixture::load(store, &query);
        assert_eq!(view.certificate_owner.as_ref(), Some(winner));
        let mark = |device| {
            store
                .secret(device, SecretName::UnknownKeys)
                .expect("it loads")
        };
        let own = Some(Secret::new(vec![round as u8]));
        assert_eq!(mark(winner), own);
        assert_ne!(mark(loser), own, "the loser's commit left a change behind");
    }
}

/// Writers on different devices never conflict, however close their commits are.
pub fn writers_on_different_devices_do_not_disturb_each_other(store: &dyn HostStore) {
    const WRITERS: usize = 8;
    const ROUNDS: u32 = 20;
    let start = Barrier::new(WRITERS);
    for number in 0..WRITERS {
        put_with_queue(store, &id(&format!("D-{number}")), &[]);
    }
    let writer = |number: usize| {
        let mac = id(&format!("D-{number}"));
        let mut refusals = Vec::new();
        for round in 1..=ROUNDS {
            let revision = records(store, &mac).revision;
            let mut record = device(&mac);
            record.re_enrollments = round;
            start.wait();
            let put = vec![Change::PutDevice(Box::new(record))];
            refusals.extend(store.commit(&mac, revision, put).err());
        }
        refusals
    };
    let refusals: Vec<Refused> = thread::scope(|scope| {
        let writer = &writer;
        let spawn = |number| scope.spawn(move || writer(number));
        let writers: Vec<_> = (0..WRITERS).map(spawn).collect();
        let results = writers
            .into_iter()
            .map(|w| w.join().expect("the writer ends"));
        results.flatten().collect()
    });
    assert_eq!(refusals, []);
    for number in 0..WRITERS {
        let mac = id(&format!("D-{number}"));
        let mut expected = device(&mac);
        expected.re_enrollments = ROUNDS;
        assert_eq!(records(store, &mac).device, Some(expected));
    }
}
