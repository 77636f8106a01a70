//! How the machine shares APNs among topics, leaves a broken one alone, and goes on after a restart.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};
use mdm_apns::{
    Health, Outcome, Policy, Push, PushMagic, PushToken, Reason, Snapshot, Target, Topic, Verdict,
    Wakes, Why,
};
use proptest::prelude::*;

fn at(secs: i64) -> Timestamp {
    Timestamp::from_second(1_763_712_000 + secs).unwrap()
}

fn topic(n: u8) -> Topic {
    Topic::new(&format!("com.apple.mgmt.External.{n}")).unwrap()
}

fn target(of: u8, token: u8) -> Target {
    Target {
        token: PushToken::from_bytes(&[token; 32]).unwrap(),
        magic: PushMagic::new(format!("magic-{token}")).unwrap(),
        topic: topic(of),
        registered_at: at(-1),
    }
}

fn pushes<K: Ord + Clone>(wakes: &mut Wakes<K>, now: Timestamp, most: usize) -> Vec<Push<K>> {
    let batch = wakes.due(now, most);
    assert!(batch.outcomes.is_empty());
    batch.pushes
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
    Verdict::Retry {
        after: SignedDuration::from_mins(15),
        why: answer(503, Reason::ServiceUnavailable),
    }
}

fn refused() -> Verdict {
    Verdict::FixCertificate {
        why: answer(403, Reason::BadCertificate),
    }
}

#[test]
fn ten_thousand_wakes_for_a_thousand_devices_are_a_thousand_pushes() {
    let mut wakes = Wakes::new(Policy::default(), 1);
    for n in 0..10_000_u16 {
        wakes.plan(at(0), n % 1_000, target(1, (n / 1_000) as u8));
    }
    assert_eq!(wakes.pending(), 1_000);
    let mut woken = BTreeSet::new();
    for second in 0..10 {
        for push in pushes(&mut wakes, at(second), usize::MAX) {
            assert_eq!(push.request.target, target(1, 9));
            assert!(woken.insert(push.enrollment), "woken twice");
            let outcome = wakes.report(at(second), &push.enrollment, push.flight, accepted());
            assert!(outcome.is_final());
        }
    }
    assert_eq!((woken.len(), wakes.pending()), (1_000, 0));
    assert_eq!(wakes.topics().count(), 0);
}

#[test]
fn a_topic_with_many_wakes_does_not_keep_one_with_few_waiting() {
    let mut wakes = Wakes::new(Policy::default(), 1);
    for n in 0..1_000_u32 {
        wakes.plan(at(0), (1_u8, n), target(1, 0));
    }
    wakes.plan(at(5), (2, 0), target(2, 0));
    wakes.plan(at(5), (3, 0), target(3, 0));
    let first: Vec<_> = pushes(&mut wakes, at(5), 4)
        .iter()
        .map(|p| p.enrollment)
        .collect();
    assert_eq!(first, [(1, 0), (2, 0), (3, 0), (1, 1)]);
}

#[test]
fn a_topic_keeps_its_pace() {
    let policy = Policy::default().with_pace(10).unwrap();
    let mut wakes = Wakes::new(policy, 1);
    (0..100_u32).for_each(|n| wakes.plan(at(0), n, target(1, 0)));
    wakes.plan(at(0), 1_000, target(2, 0));
    let mut sent = Vec::new();
    for second in 0..5 {
        for tenth in 0..10 {
            let now = at(second) + SignedDuration::from_millis(100 * tenth);
            for push in pushes(&mut wakes, now, usize::MAX) {
                let _ = wakes.report(now, &push.enrollment, push.flight, accepted());
                sent.push((now, push.enrollment));
            }
        }
    }
    let of_first = sent.iter().filter(|(_, key)| *key < 1_000).count();
    assert!((50..=52).contains(&of_first), "{of_first}");
    assert!(sent.contains(&(at(0), 1_000)));
    assert!(wakes.next_due().is_some_and(|next| next <= at(5)));
}

#[test]
fn no_more_are_under_way_than_the_policy_allows() {
    let policy = Policy::default().with_under_way(3).unwrap();
    let mut wakes = Wakes::new(policy, 1);
    (0..5_u8).for_each(|n| wakes.plan(at(0), n, target(n, 0)));
    let out = pushes(&mut wakes, at(0), usize::MAX);
    assert_eq!(out.len(), 3);
    // Nothing to do until a push comes back or counts as unanswered: the host must not be sent round in circles.
    assert_eq!(wakes.next_due(), Some(at(120)));
    let _ = wakes.report(at(1), &out[0].enrollment, out[0].flight, accepted());
    assert_eq!(wakes.next_due(), Some(at(0)));
    assert_eq!(pushes(&mut wakes, at(1), usize::MAX).len(), 1);
}

/// Fails five pushes of topic 1 in a row.
fn broken(seed: u64) -> Wakes<u8> {
    let mut wakes = Wakes::new(Policy::default(), seed);
    (0..50).for_each(|n| wakes.plan(at(0), n, target(1, 0)));
    for push in pushes(&mut wakes, at(0), 5) {
        assert_eq!(wakes.health(&topic(1)), Health::Works);
        let _ = wakes.report(at(0), &push.enrollment, push.flight, server_error());
    }
    wakes
}

fn held_until(wakes: &Wakes<u8>) -> Timestamp {
    match wakes.health(&topic(1)) {
        Health::Held { until, .. } => until,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_topic_that_fails_is_held_for_fifteen_minutes_and_then_probed_by_one_push() {
    let mut wakes = broken(1);
    let until = held_until(&wakes);
    assert!((at(900)..=at(1_125)).contains(&until), "{until}");
    assert!(pushes(&mut wakes, until - SignedDuration::from_millis(1), 99).is_empty());
    assert_eq!(wakes.next_due(), Some(until));

    let probe = pushes(&mut wakes, until, 99);
    assert_eq!(probe.len(), 1);
    let why = answer(503, Reason::ServiceUnavailable);
    assert_eq!(wakes.health(&topic(1)), Health::Probing { why });
    let _ = wakes.report(until, &probe[0].enrollment, probe[0].flight, server_error());
    let longer = held_until(&wakes);
    assert!(longer.duration_since(until) >= SignedDuration::from_mins(15));

    let probe = pushes(&mut wakes, longer, 99);
    assert_eq!(probe.len(), 1);
    let _ = wakes.report(longer, &probe[0].enrollment, probe[0].flight, accepted());
    assert_eq!(wakes.health(&topic(1)), Health::Works);
    assert!(pushes(&mut wakes, longer, 99).len() > 40);
}

#[test]
fn a_topic_that_fails_leaves_the_others_alone() {
    let mut wakes = broken(1);
    wakes.plan(at(1), 100, target(2, 0));
    let out = pushes(&mut wakes, at(1), 99);
    assert_eq!(out.iter().map(|p| p.enrollment).collect::<Vec<_>>(), [100]);
    assert_eq!(wakes.health(&topic(2)), Health::Works);
}

#[test]
fn answers_about_devices_are_no_reason_to_hold_a_topic() {
    let mut wakes = Wakes::new(Policy::default(), 1);
    (0..100_u8).for_each(|n| wakes.plan(at(0), n, target(1, 0)));
    let why = answer(410, Reason::Unregistered);
    for (n, push) in pushes(&mut wakes, at(0), usize::MAX).iter().enumerate() {
        let verdict = match n % 5 {
            0 => Verdict::DeadToken {
                since: None,
                why: why.clone(),
            },
            1 => Verdict::Throttled {
                after: SignedDuration::from_mins(1),
                why: why.clone(),
            },
            _ => server_error(),
        };
        let _ = wakes.report(at(0), &push.enrollment, push.flight, verdict);
    }
    assert_eq!(wakes.health(&topic(1)), Health::Works);
}

#[test]
fn an_expired_certificate_holds_its_topic_at_the_first_refusal_without_a_tight_loop() {
    let mut wakes = Wakes::new(Policy::default(), 1);
    (0..200_u8).for_each(|n| wakes.plan(at(0), n, target(1, 0)));
    let (mut tried, mut now) = (0, at(0));
    while now < at(24 * 3_600) {
        for push in pushes(&mut wakes, now, 1) {
            tried += 1;
            let outcome = wakes.report(now, &push.enrollment, push.flight, refused());
            assert_eq!(outcome.code(), "wake.fix_certificate");
        }
        now = wakes.next_due().unwrap();
    }
    // One each quarter of an hour at the most, and the rest still waits for the operator.
    assert!((70..=97).contains(&tried), "{tried}");
    assert_eq!(wakes.pending(), 200 - tried);
    wakes.resume(&topic(1));
    assert_eq!(wakes.health(&topic(1)), Health::Works);
    assert_eq!(pushes(&mut wakes, now, usize::MAX).len(), 200 - tried);
}

#[test]
fn one_token_of_another_topic_does_not_hold_its_topic() {
    let mut wakes = Wakes::new(Policy::default(), 1);
    wakes.plan(at(0), 1_u8, target(1, 0));
    let push = pushes(&mut wakes, at(0), 9).remove(0);
    let why = answer(400, Reason::DeviceTokenNotForTopic);
    let _ = wakes.report(at(0), &1, push.flight, Verdict::FixCertificate { why });
    assert_eq!(wakes.health(&topic(1)), Health::Works);
}

#[test]
fn a_probe_that_is_forgotten_or_unanswered_makes_room_for_another() {
    let mut wakes = broken(1);
    let until = held_until(&wakes);
    let probe = pushes(&mut wakes, until, 99).remove(0);
    assert!(wakes.forget(&probe.enrollment));
    let probe = pushes(&mut wakes, until, 99).remove(0);
    let unanswered = until + SignedDuration::from_mins(2);
    let batch = wakes.due(unanswered, 99);
    assert_eq!(batch.outcomes[0].0, probe.enrollment);
    assert!(batch.pushes.is_empty());
    assert!(held_until(&wakes) > unanswered);
}

#[test]
fn a_device_that_moves_to_another_topic_is_woken_there() {
    let mut wakes = broken(1);
    wakes.plan(at(1), 40, target(2, 7));
    let out = pushes(&mut wakes, at(1), 99);
    assert_eq!(out.len(), 1);
    assert_eq!(out[0].request.target, target(2, 7));
    let states: Vec<_> = wakes.topics().map(|t| (t.waiting, t.under_way)).collect();
    assert_eq!(states, [(49, 0), (0, 1)]);
}

fn through_json(snapshot: &Snapshot<u8>) -> Snapshot<u8> {
    let text = serde_json::to_string(snapshot).unwrap();
    assert!(!text.contains("magic"), "{text}");
    assert_eq!(
        &serde_json::from_str::<Snapshot<u8>>(&text).unwrap(),
        snapshot
    );
    serde_json::from_str(&text).unwrap()
}

#[test]
fn wakes_back_offs_and_holds_outlive_a_restart() {
    let mut wakes = broken(1);
    wakes.plan(at(1), 100, target(2, 0));
    let out = pushes(&mut wakes, at(1), 99).remove(0);
    let (until, snapshot) = (held_until(&wakes), through_json(&wakes.snapshot()));
    assert_eq!(snapshot.pending(), 51);

    let of = |key: &u8| (*key != 7).then(|| target(if *key == 100 { 2 } else { 1 }, 9));
    let restored = Wakes::restore(Policy::default(), at(2), snapshot, of);
    assert_eq!(restored.unreachable, [7]);
    let mut wakes = restored.wakes;
    assert_eq!((wakes.pending(), held_until(&wakes)), (50, until));
    // The push under way may have been lost with the process; its answer belongs to another life.
    assert_eq!(
        wakes.report(at(2), &100, out.flight, accepted()),
        Outcome::Unknown
    );
    let again = pushes(&mut wakes, at(2), 99).remove(0);
    assert_eq!(
        (again.enrollment, again.request.target.token.clone()),
        (100, target(2, 9).token)
    );
    assert_ne!(again.flight, out.flight);
    let outcome = wakes.report(at(3), &100, again.flight, accepted());
    assert!(outcome.is_final());
    assert_eq!(pushes(&mut wakes, until, 99).len(), 1);
}

#[test]
fn a_snapshot_of_a_tampered_file_breaks_nothing() {
    let mut wakes = broken(1);
    wakes.plan(at(1), 3, target(1, 0));
    let mut value = serde_json::to_value(wakes.snapshot()).unwrap();
    let twin = value["wakes"][0].clone();
    value["wakes"].as_array_mut().unwrap().push(twin);
    value["holds"][0][1]["in_a_row"] = u32::MAX.into();
    value["flights"] = u64::MAX.into();
    let snapshot: Snapshot<u8> = serde_json::from_value(value.clone()).unwrap();
    let mut wakes =
        Wakes::restore(Policy::default(), at(2), snapshot, |_| Some(target(1, 0))).wakes;
    assert_eq!(wakes.pending(), 50);
    let until = held_until(&wakes);
    let probe = pushes(&mut wakes, until, 9).remove(0);
    let _ = wakes.report(until, &probe.enrollment, probe.flight, server_error());
    value["holds"][0][0] = "not a topic".into();
    assert!(serde_json::from_value::<Snapshot<u8>>(value).is_err());
}

#[derive(Clone, Debug)]
enum Op {
    Plan(u8, u8),
    Turn(usize),
    Report(u8),
    Forget(u8),
    Wait(i64),
    Resume(u8),
    Restart,
}

fn op() -> impl Strategy<Value = Op> {
    prop_oneof![
        4 => (0..12_u8, 0..3_u8).prop_map(|(key, topic)| Op::Plan(key, topic)),
        4 => (1..6_usize).prop_map(Op::Turn),
        4 => (0..6_u8).prop_map(Op::Report),
        1 => (0..12_u8).prop_map(Op::Forget),
        3 => (0..2_000_i64).prop_map(Op::Wait),
        1 => (0..3_u8).prop_map(Op::Resume),
        1 => Just(Op::Restart),
    ]
}

proptest! {
    /// Whatever happens, each wake that was planned is pending or has ended in exactly one final outcome, a due wake is never
    /// held back without a time at which to look again, and after the troubles are over everything goes out.
    #[test]
    fn every_planned_wake_ends_once_or_is_pending(ops in prop::collection::vec(op(), 1..150)) {
        let policy = Policy::default().with_under_way(4).unwrap().with_endurance(2).unwrap();
        let mut wakes: Wakes<u8> = Wakes::new(policy, 3);
        let mut now = at(0);
        let mut targets: BTreeMap<u8, Target> = BTreeMap::new();
        // What is open: how many wishes that no final outcome has answered yet.
        let mut open: BTreeMap<u8, bool> = BTreeMap::new();
        let mut out: Vec<(Push<u8>, bool)> = Vec::new();
        for op in ops {
            let mut ended: Vec<(u8, Outcome)> = Vec::new();
            match op {
                Op::Plan(key, of) => {
                    let target = target(of, key);
                    targets.insert(key, target.clone());
                    for (push, newer) in &mut out {
                        *newer |= push.enrollment == key;
                    }
                    open.insert(key, true);
                    wakes.plan(now, key, target);
                }
                Op::Turn(most) => {
                    let batch = wakes.due(now, most);
                    prop_assert!(batch.pushes.len() + batch.outcomes.len() <= most);
                    ended = batch.outcomes;
                    for push in batch.pushes {
                        prop_assert!(ended.iter().any(|(key, _)| *key == push.enrollment)
                            || out.iter().all(|(other, _)| other.enrollment != push.enrollment));
                        out.retain(|(other, _)| other.enrollment != push.enrollment || ended.iter().any(|(key, _)| *key == other.enrollment));
                        out.push((push, false));
                    }
                }
                Op::Report(kind) => if !out.is_empty() {
                    let push = &out[0].0;
                    let why = answer(410, Reason::Unregistered);
                    let verdict = match kind {
                        0 | 1 => accepted(),
                        2 => server_error(),
                        3 => refused(),
                        4 => Verdict::DeadToken { since: Some(at(0)), why },
                        _ => Verdict::no_answer(),
                    };
                    let key = push.enrollment;
                    ended.push((key, wakes.report(now, &key, push.flight, verdict)));
                },
                Op::Forget(key) => {
                    prop_assert_eq!(wakes.forget(&key), open.remove(&key).is_some());
                    out.retain(|(push, _)| push.enrollment != key);
                }
                Op::Wait(secs) => now += SignedDuration::from_secs(secs),
                Op::Resume(of) => wakes.resume(&topic(of)),
                Op::Restart => {
                    let snapshot = wakes.snapshot();
                    let restored = Wakes::restore(policy, now, snapshot, |key| targets.get(key).cloned());
                    prop_assert!(restored.unreachable.is_empty());
                    wakes = restored.wakes;
                    out.clear();
                }
            }
            for (key, outcome) in ended {
                let nth = out.iter().position(|(push, _)| push.enrollment == key);
                let (_, newer) = out.remove(nth.unwrap());
                prop_assert!(outcome != Outcome::Unknown);
                // These speak for the newer wish, too: it has the same token, or is as old as patience lasts.
                let for_all = matches!(outcome, Outcome::GaveUp { .. } | Outcome::DeadToken { .. });
                if outcome.is_final() && (!newer || for_all) {
                    prop_assert!(open.remove(&key).is_some(), "ended twice");
                }
            }
            prop_assert!(out.len() <= 4);
            prop_assert_eq!(wakes.pending(), open.len());
            prop_assert_eq!(wakes.next_due().is_some(), !open.is_empty());
        }
        // APNs is well again: nothing stays behind.
        for (push, _) in out {
            let _ = wakes.report(now, &push.enrollment, push.flight, accepted());
        }
        let mut rounds = 0;
        while let Some(next) = wakes.next_due() {
            rounds += 1;
            prop_assert!(rounds < 1_000, "{:?}", wakes);
            now = now.max(next);
            for push in wakes.due(now, 100).pushes {
                let _ = wakes.report(now, &push.enrollment, push.flight, accepted());
            }
        }
        prop_assert_eq!(wakes.pending(), 0);
    }
}
