//! Answers that came over a real connection.

use std::time::Duration;

use apns_mock::{Answer, ApnsMock, DOCUMENTED, Deed, Plan, Presence, Settings};
use jiff::SignedDuration;
use mdm_apns::{Expiration, PushMagic, Reason, Target, Topic, Verdict, Why};

use crate::world::{
    TOPIC, client, client_with, device_of, mock, now, push, reached, send_all, settings, target,
};

fn is_accepted(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::Accepted { .. })
}

#[tokio::test]
async fn a_push_passes_every_check_and_reaches_its_device() {
    let mock = mock().await;
    let mut deliveries = mock.deliveries();
    let id = uuid::Uuid::from_u128(0xABCD);
    let verdict = client(&mock).send(&push(7).with_id(id), now()).await;
    assert_eq!(verdict, Verdict::Accepted { apns_id: Some(id) });
    assert_eq!(reached(&mut deliveries), [(7, 1)].into());
}

#[tokio::test]
async fn every_documented_refusal_comes_through_with_its_reason() {
    let mock = mock().await;
    mock.plan(|push, _| {
        let (status, reason) = DOCUMENTED[device_of(&push.token) as usize];
        Answer::refusal(status, reason).into()
    });
    let count = u32::try_from(DOCUMENTED.len()).unwrap();
    let verdicts = send_all(&client(&mock), count, 8).await;
    for ((status, reason), verdict) in DOCUMENTED.iter().zip(verdicts) {
        let why = match verdict {
            Verdict::Retry { why, .. }
            | Verdict::Throttled { why, .. }
            | Verdict::DeadToken { why, .. }
            | Verdict::FixCertificate { why }
            | Verdict::OurBug { why } => why,
            Verdict::Accepted { .. } => panic!("{reason}"),
        };
        let reason = Some(Reason::parse(reason));
        assert_eq!(
            why,
            Why::Answer {
                status: *status,
                reason
            }
        );
    }
    assert_eq!(mock.figures().requests, u64::from(count));
}

#[tokio::test]
async fn a_throttle_and_a_death_notice_bring_their_times() {
    let mock = mock().await;
    mock.plan(|_, number| match number {
        1 => Answer::throttled(600).into(),
        _ => Answer::unregistered(1_763_712_000_500).into(),
    });
    let client = client(&mock);
    let throttled = client.send(&push(1), now()).await;
    assert!(
        matches!(throttled, Verdict::Throttled { after, .. } if after == SignedDuration::from_mins(10))
    );
    let dead = client.send(&push(1), now()).await;
    assert!(
        matches!(dead, Verdict::DeadToken { since: Some(at), .. } if at.as_millisecond() == 1_763_712_000_500)
    );
}

#[tokio::test]
async fn the_mock_refuses_what_apple_would() {
    let mock = mock().await;
    let client = client(&mock);
    let of = |target| mdm_apns::PushRequest::new(target, Expiration::ONE_ATTEMPT);
    let other = Topic::new("com.apple.mgmt.External.2").unwrap();
    let foreign = of(Target {
        topic: other,
        ..target(1)
    });
    let verdict = client.send(&foreign, now()).await;
    assert_eq!(verdict.code(), "push.fix_certificate");
    let odd = of(Target {
        magic: PushMagic::new("\"}{".to_owned()).unwrap(),
        ..target(1)
    });
    assert!(is_accepted(&client.send(&odd, now()).await));
}

#[tokio::test]
async fn a_device_that_is_away_gets_the_newest_push_only_when_it_comes_back() {
    let mock = mock().await;
    let mut deliveries = mock.deliveries();
    mock.set_all_online(Presence::Offline);
    let client = client(&mock);
    for _ in 0..3 {
        assert!(is_accepted(&client.send(&push(1), now()).await));
    }
    let once = mdm_apns::PushRequest::new(target(2), Expiration::ONE_ATTEMPT);
    assert!(is_accepted(&client.send(&once, now()).await));
    assert_eq!((mock.waiting(), mock.figures().replaced), (1, 2));
    assert!(reached(&mut deliveries).is_empty());
    mock.set_online(&target(1).token.to_hex(), Presence::Online);
    mock.set_online(&target(2).token.to_hex(), Presence::Online);
    assert_eq!(reached(&mut deliveries), [(1, 1)].into());
}

#[tokio::test]
async fn a_full_connection_is_joined_by_another_and_no_more_than_allowed() {
    let mock = ApnsMock::start(Settings {
        max_concurrent_streams: 10,
        ..Settings::default()
    });
    let mock = mock.await.unwrap();
    mock.plan(|_, _| Plan::from(Answer::ACCEPTED).after(Duration::from_millis(2)));
    let verdicts = send_all(&client(&mock), 500, 100).await;
    assert!(verdicts.iter().all(is_accepted));
    let figures = mock.figures();
    assert_eq!((figures.connections, figures.requests), (2, 500));
    assert!(figures.peak <= 20, "{figures:?}");
}

#[tokio::test]
async fn one_connection_is_enough_for_many_pushes() {
    let mock = mock().await;
    let verdicts = send_all(&client(&mock), 1_000, 50).await;
    assert!(verdicts.iter().all(is_accepted));
    assert_eq!(mock.figures().connections, 1);
}

#[tokio::test]
async fn a_push_that_is_never_answered_comes_to_an_end() {
    let mock = mock().await;
    mock.plan(|_, _| Deed::Hang.into());
    let settings = settings(&mock).with_timeout(Duration::from_secs(1));
    let client = client_with(settings, &mock.issue(TOPIC).unwrap());
    assert_eq!(client.send(&push(1), now()).await, Verdict::no_answer());
}
