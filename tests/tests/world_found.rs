//! What the world has found, each in as few messages as it takes.

use std::sync::Arc;

use jiff::SignedDuration;
use mdm_core::{enrollment::Phase, queue::ItemState};
use mdm_tests::{dialogue::Dialogue, memory::MemoryStore, world::Order};

fn enrolled() -> Dialogue {
    Dialogue::enrolled(Arc::new(MemoryStore::new()))
}

/// A proxy that got no answer in time sends the request once more; the first one was served all the same.
#[test]
fn a_copy_of_an_authenticate_that_comes_late_does_not_park_the_device() {
    let mut device = enrolled();
    let question = device.order(&Order::question());
    device.authenticate();
    // The device knows nothing of that: it is enrolled and asks for commands.
    assert_eq!(device.idle().as_ref(), Some(&question));
    assert_eq!(device.record().channel.phase, Phase::Enrolled);
}

/// The same where the first TokenUpdate got through and its reply was lost: the device repeats it, and nothing was begun anew.
#[test]
fn a_copy_of_an_authenticate_before_a_repeated_token_update_gives_nothing_up() {
    let mut device = Dialogue::new(Arc::new(MemoryStore::new()));
    device.authenticate();
    let question = device.order(&Order::question());
    device.wait(SignedDuration::from_secs(1));
    device.token_update();
    device.wait(SignedDuration::from_secs(1));
    device.authenticate();
    device.wait(SignedDuration::from_secs(60));
    device.token_update();
    assert_eq!(device.state(&question), ItemState::Queued);
    assert_eq!(device.record().re_enrollments, 0);
}

/// And the same in a renewal: the copy comes when the renewal that was expected is complete.
#[test]
fn a_copy_of_a_renewals_authenticate_does_not_make_it_a_re_enrollment() {
    let mut device = enrolled();
    device.set_bootstrap_token(b"bootstrap token");
    let question = device.order(&Order::question());
    device.expect_renewal(SignedDuration::from_hours(1));
    device.wait(SignedDuration::from_secs(1));
    device.authenticate();
    device.token_update();
    device.wait(SignedDuration::from_secs(1));
    device.authenticate();
    device.wait(SignedDuration::from_secs(60));
    device.token_update();
    assert_eq!(device.state(&question), ItemState::Queued);
    assert!(device.record().bootstrap_token_at.is_some());
}

/// A device that still waits in Setup Assistant says so in the TokenUpdate of its renewal, too: it was not wiped for that.
#[test]
fn a_renewal_of_a_device_that_still_waits_for_its_configuration_is_a_renewal() {
    let waits = || [("AwaitingConfiguration", true.into())];
    let mut device = Dialogue::new(Arc::new(MemoryStore::new()));
    device.authenticate();
    device.token_update_with(waits());
    device.set_bootstrap_token(b"bootstrap token");
    let question = device.order(&Order::question());
    device.expect_renewal(SignedDuration::from_hours(1));
    device.wait(SignedDuration::from_hours(1));
    device.authenticate();
    device.token_update_with(waits());
    assert_eq!(device.state(&question), ItemState::Queued);
    assert!(device.record().bootstrap_token_at.is_some());
    assert_eq!(device.record().re_enrollments, 0);
}

/// The reply that ended the session was lost, and the device repeats its last report until one arrives: to the device
/// it is still the same session, and what it has put off in it may not come again.
#[test]
fn a_last_report_that_is_repeated_is_not_answered_with_what_was_put_off_in_its_session() {
    let mut device = enrolled();
    let profile = device.order(&Order::profile("com.example.wifi"));
    let question = device.order(&Order::question());
    assert_eq!(device.idle().as_ref(), Some(&profile));
    assert_eq!(device.report(&profile, "NotNow").as_ref(), Some(&question));
    assert_eq!(device.report(&question, "Acknowledged"), None);
    for _ in 0..3 {
        device.wait(SignedDuration::from_secs(20));
        assert_eq!(device.report(&question, "Acknowledged"), None);
    }
    assert_eq!(
        device.idle().as_ref(),
        Some(&profile),
        "the next session gets it"
    );
}

/// The same with NotNow as the last report: it is one deferral, however often it is told.
#[test]
fn a_not_now_that_is_repeated_counts_once() {
    let mut device = enrolled();
    let profile = device.order(&Order::profile("com.example.wifi"));
    assert_eq!(device.idle().as_ref(), Some(&profile));
    assert_eq!(device.report(&profile, "NotNow"), None);
    let wake_at = device.item(&profile).wake_at;
    for _ in 0..5 {
        device.wait(SignedDuration::from_secs(10));
        assert_eq!(device.report(&profile, "NotNow"), None);
    }
    let item = device.item(&profile);
    assert_eq!((item.deferrals, item.wake_at), (1, wake_at));
}

/// When no reply arrives at all the device asks again and again, and each command seems never to be answered.
/// That is the network's fault and not the command's: nothing else is answered either.
#[test]
fn commands_are_not_set_aside_because_no_reply_arrives() {
    let mut device = enrolled();
    let orders: Vec<_> = (0..3).map(|_| device.order(&Order::question())).collect();
    for _ in 0..30 {
        device.idle();
        device.wait(SignedDuration::from_mins(2));
    }
    let states: Vec<_> = orders.iter().map(|uuid| device.state(uuid)).collect();
    assert!(!states.contains(&ItemState::Quarantined), "{states:?}");
}
