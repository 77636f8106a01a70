//! The audit notices: each kind of finding is found in books that were falsified, and in no others.

use std::sync::{Arc, OnceLock};

use device_sim::{Execution, MessageKind};
use jiff::SignedDuration;
use mdm_core::{
    command::ReportStatus,
    identity::Fingerprint,
    queue::{ItemState, QueueItem},
};
use mdm_tests::{
    memory::MemoryStore,
    world::{
        Arrival, CommandEvidence, CommandName, Evidence, Finding, Identities, Presence, Scenario,
        World,
    },
};

/// What is known at the end of a calm day: nothing is wrong with it.
fn sound() -> Evidence {
    static SOUND: OnceLock<Evidence> = OnceLock::new();
    let gather = || {
        let mut world = World::new(
            Scenario::calm(7),
            Arc::new(MemoryStore::new()),
            Arc::new(Identities::generate()),
        );
        world.run();
        let evidence = world.evidence();
        evidence.audit().assert_clean();
        evidence
    };
    SOUND.get_or_init(gather).clone()
}

/// Falsifies what is known of one command that is done, and gives the findings.
fn falsified(falsify: impl FnOnce(&mut CommandEvidence)) -> Vec<Finding> {
    let mut evidence = sound();
    let (_, command) = evidence
        .commands
        .iter_mut()
        .find(|(_, command)| state(command) == Some(ItemState::Done) && command.queued)
        .expect("something is done");
    falsify(command);
    findings(&evidence)
}

fn findings(evidence: &Evidence) -> Vec<Finding> {
    let audit = evidence.audit();
    audit
        .findings
        .into_iter()
        .map(|(_, finding)| finding)
        .collect()
}

fn state(command: &CommandEvidence) -> Option<ItemState> {
    command.item.as_ref().map(|item| item.state)
}

fn item(command: &mut CommandEvidence) -> &mut QueueItem {
    command.item.as_mut().expect("it has a place")
}

fn execution(command: &mut CommandEvidence) -> &mut Execution {
    command.execution.as_mut().expect("it was executed")
}

/// As if the device had never spoken about it.
fn silence(command: &mut CommandEvidence, state: ItemState) {
    command.answer = None;
    command.arrivals.clear();
    command.execution = None;
    command.closed_by_answer = 0;
    item(command).state = state;
}

#[test]
fn nothing_is_found_in_sound_books() {
    assert_eq!(findings(&sound()), []);
    assert_eq!(falsified(|_| ()), []);
}

#[test]
fn a_command_without_a_record_is_missing() {
    let found = falsified(|command| {
        silence(command, ItemState::Queued);
        command.item = None;
    });
    assert_eq!(found, [Finding::Missing]);
}

#[test]
fn a_command_that_nobody_queued_is_noticed() {
    assert_eq!(
        falsified(|command| command.queued = false),
        [Finding::FromNowhere]
    );
    let found = falsified(|command| {
        command.queued = false;
        command.item = None;
    });
    assert!(found.contains(&Finding::NeverQueued), "{found:?}");
}

#[test]
fn one_answer_removed_is_a_lost_answer() {
    assert_eq!(
        falsified(|command| command.answer = None),
        [Finding::AnswerLost]
    );
}

#[test]
fn an_answer_that_is_not_the_devices_is_noticed() {
    let other = Fingerprint::of_der(b"another report");
    let found = falsified(|command| command.answer = Some((ReportStatus::Acknowledged, other)));
    assert_eq!(found, [Finding::AnswerDiffers]);
    let found = falsified(|command| {
        let body = command.arrivals[0].body;
        command.answer = Some((ReportStatus::Error, body));
    });
    assert_eq!(found, [Finding::AnswerDiffers]);
    let found = falsified(|command| command.arrivals.clear());
    assert!(found.contains(&Finding::AnswerFromNowhere), "{found:?}");
    let found = falsified(|command| {
        silence(command, ItemState::Done);
        command.closed_by_answer = 1;
    });
    assert_eq!(found, [Finding::AnswerFromNowhere, Finding::NeverExecuted]);
}

#[test]
fn an_older_answer_than_the_last_is_noticed() {
    let found = falsified(|command| {
        let last = command.arrivals[0].clone();
        command.arrivals.push(Arrival {
            kind: MessageKind::Error,
            body: Fingerprint::of_der(b"later"),
            ..last
        });
    });
    assert_eq!(
        found,
        [
            Finding::AnswerDiffers,
            Finding::StateDiffers(ItemState::Done)
        ]
    );
}

#[test]
fn a_state_that_no_report_says_is_noticed() {
    let found = falsified(|command| item(command).state = ItemState::Failed);
    assert_eq!(found, [Finding::StateDiffers(ItemState::Failed)]);
}

#[test]
fn a_command_that_ends_twice_or_never_in_the_log_is_noticed() {
    for times in [0, 2] {
        let found = falsified(|command| command.closed_by_answer = times);
        assert_eq!(found, [Finding::ClosedTimes(times)]);
    }
}

#[test]
fn an_execution_too_many_is_noticed_unless_the_device_forgot_one() {
    let found = falsified(|command| execution(command).times_executed = 2);
    assert_eq!(found, [Finding::ExecutedAgain(2)]);
    let found = falsified(|command| {
        execution(command).times_executed = 2;
        command.allowed_executions = 2;
    });
    assert_eq!(found, []);
}

#[test]
fn an_answer_without_an_execution_is_noticed() {
    let found = falsified(|command| command.execution = None);
    assert_eq!(found, [Finding::NeverExecuted]);
}

#[test]
fn a_report_that_was_confirmed_and_never_arrived_is_noticed() {
    let found = falsified(|command| {
        let known = command.execution.clone();
        silence(command, ItemState::Expired);
        item(command).expires_at = item(command).closed_at;
        command.execution = known;
    });
    assert_eq!(found, [Finding::ConfirmedForNothing]);
}

#[test]
fn a_command_that_was_closed_without_cause_is_noticed() {
    let cases = [
        (ItemState::Expired, Finding::ExpiredEarly),
        (ItemState::Cancelled, Finding::CancelledByNobody),
        (ItemState::Abandoned, Finding::AbandonedWithoutCause),
        (ItemState::Quarantined, Finding::QuarantinedEarly(0)),
    ];
    for (state, finding) in cases {
        let found = falsified(|command| {
            silence(command, state);
            item(command).attempts = 0;
            item(command).dedupe = None;
        });
        assert_eq!(found, [finding]);
    }
}

#[test]
fn a_command_that_was_closed_with_cause_is_none() {
    let found = falsified(|command| {
        silence(command, ItemState::Cancelled);
        command.cancelled = true;
    });
    assert_eq!(found, []);
    let found = falsified(|command| {
        silence(command, ItemState::Abandoned);
        let closed_at = item(command).closed_at.expect("it is closed");
        command.upheavals = vec![closed_at - SignedDuration::from_secs(1)];
        command.queue_closed = vec![(ItemState::Abandoned, closed_at)];
    });
    assert_eq!(found, []);
    let found = falsified(|command| {
        silence(command, ItemState::Quarantined);
        item(command).attempts = 8;
    });
    assert_eq!(found, []);
}

#[test]
fn a_command_that_waits_for_nothing_is_noticed() {
    for state in [ItemState::Queued, ItemState::Offered, ItemState::Deferred] {
        let found = falsified(|command| silence(command, state));
        assert_eq!(found, [Finding::WaitsForNothing(state)]);
    }
}

/// A channel, and a change of what is known of it.
fn with_channel(falsify: impl FnOnce(&mut mdm_tests::world::ChannelEvidence)) -> Vec<Finding> {
    let mut evidence = sound();
    let channel = evidence.channels.values_mut().next().expect("there is one");
    falsify(channel);
    findings(&evidence)
}

#[test]
fn a_device_that_cannot_enroll_or_is_parked_is_noticed() {
    let found = with_channel(|channel| channel.presence = Presence::Enrolling);
    assert_eq!(found, [Finding::StuckEnrolling]);
    let found = with_channel(|channel| channel.record = None);
    assert_eq!(found, [Finding::ParkedAtServer]);
    let found = with_channel(|channel| {
        let record = channel.record.as_mut().expect("it has one");
        record.phase = mdm_core::enrollment::Phase::Authenticated;
    });
    assert_eq!(found, [Finding::ParkedAtServer]);
    let found = with_channel(|channel| channel.presence = Presence::Gone);
    assert_eq!(found, []);
}

#[test]
fn a_complaint_of_a_device_is_a_finding() {
    let mut evidence = sound();
    evidence.faults.push("it was told twice".to_owned());
    assert_eq!(
        findings(&evidence),
        [Finding::Fault("it was told twice".to_owned())]
    );
}

#[test]
fn commands_of_one_name_on_two_channels_are_two_commands() {
    let mut evidence = sound();
    let (name, command) = evidence.commands.iter().next().expect("there is one");
    let (name, command) = (name.clone(), command.clone());
    let elsewhere = evidence.channels.keys().find(|id| **id != name.channel);
    let channel = elsewhere.expect("there is another channel").clone();
    let count = evidence.audit().total();
    evidence
        .commands
        .insert(CommandName { channel, ..name }, command);
    assert_eq!(evidence.audit().total(), count + 1);
}
