//! The machine that decides whom to wake now.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use mdm_apns::{
    Batch, Flight, Outcome, Policy, Push, PushMagic, PushToken, Reason, Target, Topic, Verdict,
    Wakes, Why,
};
use proptest::prelude::*;

fn at(secs: i64) -> Timestamp {
    Timestamp::from_second(1_763_712_000 + secs).unwrap()
}

fn target(token: u8, registered: i64) -> Target {
    Target {
        token: PushToken::from_bytes(&[token; 32]).unwrap(),
        magic: PushMagic::new(format!("magic-{token}")).unwrap(),
        topic: Topic::new("com.apple.mgmt.External.1").unwrap(),
        registered_at: at(registered),
    }
}

fn wakes() -> Wakes<&'static str> {
    Wakes::new(Policy::default(), 42)
}

fn all<K: Ord + Clone>(wakes: &mut Wakes<K>, now: Timestamp) -> Vec<Push<K>> {
    let Batch { pushes, outcomes } = wakes.due(now, usize::MAX);
    assert!(outcomes.is_empty());
    pushes
}

fn one(wakes: &mut Wakes<&'static str>, now: Timestamp) -> Push<&'static str> {
    let mut pushes = all(wakes, now);
    assert_eq!(pushes.len(), 1);
    pushes.remove(0)
}

fn accepted() -> Verdict {
    Verdict::Accepted { apns_id: None }
}

fn answer(status: u16, reason: Reason) -> Why {
    Why::Answer {
        status,
        reason: Some(reason),
    }
}

fn server_error() -> Verdict {
    let why = answer(503, Reason::ServiceUnavailable);
    Verdict::Retry {
        after: SignedDuration::from_mins(15),
        why,
    }
}

fn unregistered(since: Option<i64>) -> Verdict {
    Verdict::DeadToken {
        since: since.map(at),
        why: answer(410, Reason::Unregistered),
    }
}

fn retried_at(outcome: &Outcome) -> Timestamp {
    match outcome {
        Outcome::Retrying { at, .. } => *at,
        other => panic!("not retried: {other:?}"),
    }
}

#[test]
fn many_reasons_to_wake_one_device_are_one_push_to_its_newest_token() {
    let mut wakes = wakes();
    for n in 1..=9 {
        wakes.plan(at(n.into()), "a", target(n, 0));
    }
    assert_eq!((wakes.pending(), wakes.next_due()), (1, Some(at(1))));
    let push = one(&mut wakes, at(10));
    assert_eq!(
        (push.enrollment, &push.request.target),
        ("a", &target(9, 0))
    );
    assert_eq!(
        wakes.report(at(10), &"a", push.flight, accepted()).code(),
        "wake.accepted"
    );
    assert_eq!((wakes.pending(), wakes.next_due()), (0, None));
}

#[test]
fn a_push_is_stored_for_a_week_from_when_it_is_sent() {
    let mut wakes = wakes();
    wakes.plan(at(0), "a", target(1, 0));
    let push = one(&mut wakes, at(100));
    let expected = at(100 + 7 * 24 * 3_600).as_second().cast_unsigned();
    assert_eq!(push.request.expiration.as_unix_seconds(), expected);
}

#[test]
fn a_batch_is_bounded_and_the_longest_waiting_come_first() {
    let mut wakes = Wakes::new(Policy::default(), 1);
    for n in 0..10_u8 {
        wakes.plan(at((10 - n).into()), n, target(n, 0));
    }
    let ids = |batch: Batch<u8>| {
        batch
            .pushes
            .iter()
            .map(|p| p.enrollment)
            .collect::<Vec<_>>()
    };
    assert_eq!(ids(wakes.due(at(0), 3)), [0_u8; 0]);
    assert_eq!(ids(wakes.due(at(10), 3)), [9, 8, 7]);
    assert_eq!(ids(wakes.due(at(10), 3)), [6, 5, 4]);
    assert_eq!(ids(wakes.due(at(10), 9)), [3, 2, 1, 0]);
    assert_eq!(ids(wakes.due(at(10), 9)), [0_u8; 0]);
    assert_eq!(wakes.pending(), 10);
}

#[test]
fn work_that_arrives_while_a_push_is_out_is_followed_by_another_push() {
    let mut wakes = wakes();
    wakes.plan(at(0), "a", target(1, 0));
    let first = one(&mut wakes, at(0));
    wakes.plan(at(1), "a", target(2, 1));
    assert!(all(&mut wakes, at(1)).is_empty());
    assert!(
        wakes
            .report(at(2), &"a", first.flight, accepted())
            .is_final()
    );
    let second = one(&mut wakes, at(2));
    assert_eq!(second.request.target, target(2, 1));
    assert_ne!(second.flight, first.flight);
}

#[test]
fn after_a_failure_the_newest_target_is_tried_with_its_own_patience() {
    let mut wakes = wakes();
    wakes.plan(at(0), "a", target(1, 0));
    // Found due only after a day: the first wish alone would be given up.
    let push = one(&mut wakes, at(90_000));
    wakes.plan(at(90_001), "a", target(2, 90_001));
    let outcome = wakes.report(at(90_002), &"a", push.flight, server_error());
    assert_eq!(
        one(&mut wakes, retried_at(&outcome)).request.target,
        target(2, 90_001)
    );
}

#[test]
fn a_server_error_waits_fifteen_minutes_then_twice_as_long_and_is_given_up_aloud() {
    let mut wakes = wakes();
    wakes.plan(at(0), "a", target(1, 0));
    let (mut now, mut gaps) = (at(0), Vec::new());
    let outcome = loop {
        let push = one(&mut wakes, now);
        match wakes.report(now, &"a", push.flight, server_error()) {
            Outcome::Retrying { at, .. } => {
                gaps.push(at.duration_since(now).as_mins());
                assert!(all(&mut wakes, at - SignedDuration::from_millis(1)).is_empty());
                now = at;
            }
            last => break last,
        }
    };
    for (gap, least) in gaps.iter().zip([15, 30, 60, 120, 240, 240, 240]) {
        assert!((least..=least * 5 / 4).contains(gap), "{gaps:?}");
    }
    assert!((7..=9).contains(&gaps.len()), "{gaps:?}");
    let failures = u32::try_from(gaps.len()).unwrap() + 1;
    assert_eq!(
        outcome,
        Outcome::GaveUp {
            failures,
            why: answer(503, Reason::ServiceUnavailable)
        }
    );
    assert_eq!((wakes.pending(), wakes.next_due()), (0, None));
}

#[test]
fn asking_again_does_not_cut_a_back_off_short_but_renews_patience() {
    let mut wakes = wakes();
    wakes.plan(at(0), "a", target(1, 0));
    let push = one(&mut wakes, at(0));
    let due = retried_at(&wakes.report(at(0), &"a", push.flight, server_error()));
    wakes.plan(at(1), "a", target(2, 1));
    assert_eq!(wakes.next_due(), Some(due));
    // A day later, with the first wish long past its patience, the second still counts.
    wakes.plan(at(90_000), "a", target(3, 2));
    let push = one(&mut wakes, at(90_000));
    assert_eq!(push.request.target, target(3, 2));
    let outcome = wakes.report(at(90_000), &"a", push.flight, server_error());
    assert!(
        matches!(outcome, Outcome::Retrying { failures: 2, .. }),
        "{outcome:?}"
    );
}

#[test]
fn a_push_that_nobody_reports_is_tried_again() {
    let mut wakes = wakes();
    wakes.plan(at(0), "a", target(1, 0));
    let lost = one(&mut wakes, at(0));
    assert_eq!(wakes.next_due(), Some(at(120)));
    let batch = wakes.due(at(120), 10);
    assert!(batch.pushes.is_empty());
    let [("a", outcome)] = &batch.outcomes[..] else {
        panic!("{batch:?}")
    };
    assert!(matches!(
        outcome,
        Outcome::Retrying {
            failures: 1,
            why: Why::NoAnswer,
            ..
        }
    ));
    let again = one(&mut wakes, retried_at(outcome));
    // The answer to the lost push comes at last: it must not be taken for that of the second.
    assert_eq!(
        wakes.report(at(200), &"a", lost.flight, unregistered(None)),
        Outcome::Unknown
    );
    assert!(
        wakes
            .report(at(200), &"a", again.flight, accepted())
            .is_final()
    );
    assert_eq!(
        wakes.report(at(200), &"a", again.flight, accepted()),
        Outcome::Unknown
    );
    assert_eq!(
        wakes.report(at(200), &"b", again.flight, accepted()),
        Outcome::Unknown
    );
}

#[test]
fn a_dead_token_is_reported_and_not_pushed_to_again() {
    for since in [None, Some(0), Some(5)] {
        let mut wakes = wakes();
        wakes.plan(at(6), "a", target(1, 0));
        let push = one(&mut wakes, at(6));
        let outcome = wakes.report(at(7), &"a", push.flight, unregistered(since));
        let expected = Outcome::DeadToken {
            token: target(1, 0).token,
            since: since.map(at),
            why: answer(410, Reason::Unregistered),
        };
        assert_eq!(outcome, expected);
        assert_eq!(wakes.pending(), 0);
    }
}

#[test]
fn a_token_registered_after_its_death_notice_is_tried_again() {
    let mut wakes = wakes();
    wakes.plan(at(9), "a", target(1, 8));
    let push = one(&mut wakes, at(9));
    let outcome = wakes.report(at(9), &"a", push.flight, unregistered(Some(7)));
    assert!(
        matches!(outcome, Outcome::Retrying { failures: 1, .. }),
        "{outcome:?}"
    );
}

#[test]
fn a_new_token_survives_the_death_of_the_old_one() {
    let still_pending = |newer: Target, since| {
        let mut wakes = wakes();
        wakes.plan(at(0), "a", target(1, 0));
        let push = one(&mut wakes, at(0));
        wakes.plan(at(9), "a", newer);
        let outcome = wakes.report(at(9), &"a", push.flight, unregistered(since));
        assert_eq!(outcome.code(), "wake.dead_token");
        wakes.pending() == 1
    };
    assert!(still_pending(target(2, 8), Some(7)));
    assert!(still_pending(target(2, 8), None));
    assert!(still_pending(target(1, 8), Some(7)));
    assert!(!still_pending(target(1, 0), Some(7)));
    assert!(!still_pending(target(1, 8), None));
}

#[test]
fn what_no_retry_can_cure_ends_the_wake_with_its_evidence() {
    let why = answer(403, Reason::BadCertificate);
    for (verdict, expected) in [
        (
            Verdict::FixCertificate { why: why.clone() },
            Outcome::FixCertificate { why: why.clone() },
        ),
        (
            Verdict::OurBug { why: why.clone() },
            Outcome::OurBug { why },
        ),
    ] {
        let mut wakes = wakes();
        wakes.plan(at(0), "a", target(1, 0));
        let push = one(&mut wakes, at(0));
        assert_eq!(wakes.report(at(0), &"a", push.flight, verdict), expected);
        assert_eq!(wakes.pending(), 0);
    }
}

#[test]
fn a_device_that_left_is_forgotten_even_with_a_push_out() {
    let mut wakes = wakes();
    wakes.plan(at(0), "a", target(1, 0));
    let push = one(&mut wakes, at(0));
    wakes.plan(at(0), "a", target(1, 0));
    assert!(wakes.forget(&"a"));
    assert!(!wakes.forget(&"a"));
    assert_eq!(wakes.next_due(), None);
    assert_eq!(
        wakes.report(at(1), &"a", push.flight, accepted()),
        Outcome::Unknown
    );
    assert_eq!(wakes.pending(), 0);
}

#[test]
fn the_same_seed_gives_the_same_run_and_another_seed_another() {
    let run = |seed| {
        let mut wakes = Wakes::new(Policy::default(), seed);
        (0..50_u8).for_each(|n| wakes.plan(at(0), n, target(n, 0)));
        let pushes = all(&mut wakes, at(0));
        let report = |p: &Push<u8>| wakes.report(at(1), &p.enrollment, p.flight, server_error());
        pushes.iter().map(report).collect::<Vec<_>>()
    };
    assert_eq!(run(7), run(7));
    assert_ne!(run(7), run(8));
    let mut times: Vec<_> = run(7).iter().map(retried_at).collect();
    times.sort();
    assert!(times.last().unwrap().duration_since(times[0]) > SignedDuration::from_secs(120));
}

#[test]
fn the_ends_of_time_break_nothing() {
    for now in [Timestamp::MIN, Timestamp::MAX] {
        let mut wakes = wakes();
        wakes.plan(now, "a", target(1, 0));
        let push = wakes.due(now, usize::MAX).pushes.remove(0);
        let _ = wakes.report(now, &"a", push.flight, server_error());
        let _ = wakes.due(Timestamp::MAX, usize::MAX);
        assert!(wakes.pending() <= 1);
    }
}

#[derive(Clone, Debug)]
enum Op {
    Plan(u8),
    Due(usize),
    Report(usize, u8),
    Forget(u8),
    Wait(i64),
}

fn op() -> impl Strategy<Value = Op> {
    prop_oneof![
        (0..4_u8).prop_map(Op::Plan),
        (0..4_usize).prop_map(Op::Due),
        (0..8_usize, 0..6_u8).prop_map(|(flight, verdict)| Op::Report(flight, verdict)),
        (0..4_u8).prop_map(Op::Forget),
        (0..4_000_i64).prop_map(Op::Wait),
    ]
}

fn verdict(n: u8) -> Verdict {
    let why = answer(400, Reason::BadTopic);
    match n {
        0 => accepted(),
        1 => server_error(),
        2 => unregistered(Some(0)),
        3 => Verdict::FixCertificate { why },
        4 => Verdict::Throttled {
            after: SignedDuration::from_mins(1),
            why,
        },
        _ => Verdict::no_answer(),
    }
}

proptest! {
    /// Against a model that knows only this: after a wish, and until a final outcome or an order to forget, a wake is pending,
    /// and at most one push per enrollment is out.
    #[test]
    fn no_wish_is_lost_and_none_is_pushed_twice_at_once(ops in prop::collection::vec(op(), 1..120)) {
        let mut wakes = Wakes::new(Policy::default(), 3);
        let mut now = at(0);
        let mut wished: BTreeMap<u8, i64> = BTreeMap::new();
        let mut out: BTreeMap<u8, (Flight, i64)> = BTreeMap::new();
        let mut old: Vec<(u8, Flight)> = Vec::new();
        let mut wishes = 0;
        for op in ops {
            let mut ended = Vec::new();
            match op {
                Op::Plan(id) => {
                    wishes += 1;
                    wished.insert(id, wishes);
                    wakes.plan(now, id, target(id, 1));
                }
                Op::Forget(id) => {
                    prop_assert_eq!(wakes.forget(&id), wished.remove(&id).is_some());
                    out.remove(&id);
                }
                Op::Wait(secs) => now += SignedDuration::from_secs(secs),
                Op::Due(most) => {
                    let batch = wakes.due(now, most);
                    prop_assert!(batch.pushes.len() + batch.outcomes.len() <= most);
                    for push in batch.pushes {
                        let before = out.insert(push.enrollment, (push.flight, wishes));
                        prop_assert!(before.is_none());
                        old.push((push.enrollment, push.flight));
                    }
                    ended = batch.outcomes;
                }
                Op::Report(nth, kind) => {
                    if let Some((id, flight)) = old.get(nth).copied() {
                        let current = out.get(&id).is_some_and(|(out, _)| *out == flight);
                        let outcome = wakes.report(now, &id, flight, verdict(kind));
                        prop_assert_eq!(outcome == Outcome::Unknown, !current);
                        if current {
                            ended.push((id, outcome));
                        }
                    }
                }
            }
            for (id, outcome) in ended {
                let (_, sent_at) = out.remove(&id).unwrap();
                if outcome.is_final() && (wished[&id] <= sent_at || matches!(outcome, Outcome::GaveUp { .. })) {
                    wished.remove(&id);
                }
            }
            prop_assert_eq!(wakes.pending(), wished.len());
            prop_assert_eq!(wakes.next_due().is_some(), !wished.is_empty());
        }
    }
}
