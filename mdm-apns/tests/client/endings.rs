//! Connections and streams that end with pushes on them.

use apns_mock::{Answer, Deed};
use jiff::SignedDuration;
use mdm_apns::{Verdict, Why};

use crate::world::{client, mock, now, push, reached, send_all, wake_all};

const REFUSED_STREAM: u32 = 7;
const CANCEL: u32 = 8;
const ENHANCE_YOUR_CALM: u32 = 11;

fn is_accepted(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::Accepted { .. })
}

#[tokio::test]
async fn a_refused_stream_is_opened_again_within_the_attempt() {
    let mock = mock().await;
    let mut deliveries = mock.deliveries();
    mock.plan(|_, number| match number {
        1 | 2 => Deed::Reset(REFUSED_STREAM).into(),
        _ => Answer::ACCEPTED.into(),
    });
    let client = client(&mock);
    assert!(is_accepted(&client.send(&push(1), now()).await));
    assert_eq!((mock.figures().requests, client.traffic().resent), (3, 2));
    assert_eq!(reached(&mut deliveries), [(1, 1)].into());
}

#[tokio::test]
async fn a_stream_that_is_refused_for_ever_is_given_up() {
    let mock = mock().await;
    mock.plan(|_, _| Deed::Reset(REFUSED_STREAM).into());
    assert_eq!(
        client(&mock).send(&push(1), now()).await,
        Verdict::no_answer()
    );
    assert_eq!(mock.figures().requests, 4);
}

#[tokio::test]
async fn a_push_that_may_have_arrived_is_not_sent_twice_in_one_attempt() {
    let mock = mock().await;
    let mut deliveries = mock.deliveries();
    mock.plan(|_, _| Deed::AcceptAndReset(CANCEL).into());
    assert_eq!(
        client(&mock).send(&push(1), now()).await,
        Verdict::no_answer()
    );
    assert_eq!(reached(&mut deliveries), [(1, 1)].into());
    assert_eq!(mock.figures().requests, 1);
}

#[tokio::test]
async fn a_server_that_goes_down_in_good_order_costs_no_push() {
    let mock = mock().await;
    let mut deliveries = mock.deliveries();
    mock.plan(|_, number| match number % 100 {
        50 => Deed::GoAway.into(),
        _ => Answer::ACCEPTED.into(),
    });
    let client = client(&mock);
    let verdicts = send_all(&client, 2_000, 50).await;
    let lost = verdicts
        .iter()
        .filter(|verdict| !is_accepted(verdict))
        .count();
    assert_eq!(lost, 0);
    let reached = reached(&mut deliveries);
    assert_eq!(reached.len(), 2_000);
    assert!(reached.values().all(|times| *times == 1));
    assert!(client.traffic().opened > 10);
}

/// Whatever happens to connections: no push is lost, and the mock sees at most one processed stream for each attempt.
async fn nothing_is_lost_when(deed: Deed) {
    let mock = mock().await;
    let mut deliveries = mock.deliveries();
    mock.plan(move |_, number| match number % 70 {
        69 => deed.clone().into(),
        _ => Answer::ACCEPTED.into(),
    });
    let client = client(&mock);
    let (wakes, attempts) = wake_all(&client, 1_000, now() + SignedDuration::from_hours(12)).await;
    assert_eq!(wakes.pending(), 0);
    let reached = reached(&mut deliveries);
    assert_eq!(reached.len(), 1_000);
    let deliveries: u32 = reached.values().sum();
    assert!(deliveries <= attempts, "{deliveries} > {attempts}");
    assert!(attempts > 1_000);
}

#[tokio::test]
async fn nothing_is_lost_when_connections_are_cut() {
    nothing_is_lost_when(Deed::Cut).await;
}

#[tokio::test]
async fn nothing_is_lost_when_servers_say_go_away_and_drop_what_they_have() {
    nothing_is_lost_when(Deed::GoAwayAbruptly(ENHANCE_YOUR_CALM)).await;
}

#[tokio::test]
async fn nothing_is_lost_when_answers_are() {
    nothing_is_lost_when(Deed::AcceptAndReset(CANCEL)).await;
}

#[tokio::test]
async fn a_server_that_is_not_there_fails_once_for_all_who_wait() {
    let mock = mock().await;
    let client = client(&mock);
    drop(mock);
    let verdicts = send_all(&client, 200, 200).await;
    for verdict in verdicts {
        let Verdict::Retry {
            why: Why::Connection { detail },
            ..
        } = &verdict
        else {
            panic!("{verdict:?}");
        };
        assert!(!detail.is_empty());
    }
    assert!(client.traffic().failed < 20, "{:?}", client.traffic());
}
