//! Large bodies and long queues.

use std::{collections::BTreeSet, sync::Arc};

use mdm_core::{
    command::ReportStatus,
    enrollment::{Change, SecretName, Window},
    limits::{MAX_ESCROW_BYTES, QUEUE_WINDOW},
    queue::{Answer, ItemState, Priority, QueueItem},
    secret::Secret,
};

use super::fixture::{add, at, commit, id, in_state, item, load, put_with_queue, query, uuid};
use crate::store::HostStore;

/// Bytes of all values, not only those of text.
fn bytes(count: usize) -> Vec<u8> {
    (0..count).map(|at| (at * 31 + at / 256) as u8).collect()
}

/// A command, an answer and an escrowed token of the largest size that is met come back byte for byte; so does an empty one.
pub fn a_body_of_a_mebibyte_comes_back_whole(store: &dyn HostStore) {
    let mac = id("D-1");
    put_with_queue(store, &mac, &[]);
    for (number, count) in [0, 1, 1_024 * 1_024].into_iter().enumerate() {
        let place = item(&mac, &format!("c-{count}"), number as u64);
        let body: Arc<[u8]> = bytes(count).into();
        let answer = Answer {
            enrollment: mac.clone(),
            uuid: place.uuid.clone(),
            request_type: None,
            status: ReportStatus::Acknowledged,
            error_chain: Vec::new(),
            at: at(80),
            keep_until: None,
            body: Secret::new(bytes(count)),
        };
        let token = Secret::new(bytes(count.min(MAX_ESCROW_BYTES)));
        commit(
            store,
            &mac,
            vec![
                Change::AddCommand {
                    item: Box::new(place.clone()),
                    body: body.clone(),
                },
                Change::PutAnswer(Box::new(answer.clone())),
                Change::PutSecret {
                    enrollment: mac.clone(),
                    name: SecretName::UnlockToken,
                    value: token.clone(),
                },
            ],
        );
        let window = load(store, &query(&mac, at(100), Window::Ready))
            .queue
            .window;
        let found = window.iter().find(|q| q.item.uuid == place.uuid);
        assert!(found.is_some_and(|q| q.body == body), "a body of {count}");
        let done = in_state(ItemState::Done, place.clone());
        commit(store, &mac, vec![Change::PutItem(Box::new(done))]);
        let found = store.answer(&mac, &place.uuid).unwrap();
        assert!(found == Some(answer), "an answer of {count}");
        let found = store.secret(&mac, SecretName::UnlockToken).unwrap();
        assert!(found == Some(token), "a token of {count}");
    }
}

/// A thousand commands queued in reverse come out in order, a window at a time, and none is missing.
pub fn a_thousand_commands_wait_on_one_channel(store: &dyn HostStore) {
    const COUNT: u64 = 1_000;
    let mac = id("D-1");
    put_with_queue(store, &mac, &[]);
    let places: Vec<QueueItem> = (0..COUNT)
        .map(|number| QueueItem {
            priority: Priority((number % 3) as i16),
            ..item(&mac, &format!("c-{number}"), number)
        })
        .collect();
    for portion in places.rchunks(100) {
        commit(store, &mac, portion.iter().rev().map(add).collect());
    }
    let mut expected: Vec<&QueueItem> = places.iter().collect();
    expected.sort_by_key(|item| item.order());
    let mut found = Vec::new();
    while found.len() < places.len() {
        let window = load(store, &query(&mac, at(100), Window::Ready))
            .queue
            .window;
        assert!(window.len() >= QUEUE_WINDOW.min(places.len() - found.len()));
        found.extend(window.iter().map(|queued| queued.item.clone()));
        let close = |item| Change::PutItem(Box::new(in_state(ItemState::Done, item)));
        let closed = window.into_iter().map(|queued| close(queued.item));
        commit(store, &mac, closed.collect());
    }
    assert_eq!(found.iter().collect::<Vec<_>>(), expected);
    let names: BTreeSet<_> = store
        .items(&mac)
        .unwrap()
        .into_iter()
        .map(|i| i.uuid)
        .collect();
    let all: BTreeSet<_> = (0..COUNT)
        .map(|number| uuid(&format!("c-{number}")))
        .collect();
    assert_eq!(names, all);
}
