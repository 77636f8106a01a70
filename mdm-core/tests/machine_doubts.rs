//! Commands that a device would not take: what the operator hears, and what the policy makes of it.

mod support;

use mdm_core::{
    enrollment::{CommandCheck, Doubt, Outcome, Policy, Reply, Step, Weight},
    entropy::Entropy,
    error::ErrorCode,
    events::EventKind,
    plist::{Dictionary, Value},
    queue::{ItemState, NewCommand},
};
use support::{Device, Host, command, text};

/// A command with these keys.
fn with_keys(request_type: &str, keys: Dictionary) -> NewCommand {
    let mut entropy = Entropy::from_seed([3; 32]);
    let command = mdm_core::command::Command::new(request_type, keys, &mut entropy);
    NewCommand::new(command.unwrap())
}

fn host(command_check: CommandCheck) -> (Host, Device) {
    let mut host = Host::new(Policy {
        command_check,
        ..Policy::default()
    });
    // An iPhone16,1 with 18.1.
    let phone = Device::enrolled(&mut host, "U-1");
    (host, phone)
}

#[track_caller]
fn queued(step: &Step) -> &[Doubt] {
    match &step.reply {
        Reply::Done(Outcome::Queued { doubts }) => doubts,
        other => panic!("not queued: {other:?}"),
    }
}

#[track_caller]
fn objected(step: &Step) -> &[Doubt] {
    match &step.reply {
        Reply::Done(Outcome::Objected { doubts }) => doubts,
        other => panic!("no objection: {other:?}"),
    }
}

#[test]
fn what_the_device_takes_raises_no_doubt() {
    let (mut host, phone) = host(CommandCheck::Refuse);
    let queries = Value::Array(vec![text("OSVersion")]);
    let keys = Dictionary::from_iter([("Queries".to_owned(), queries)]);
    let step = host.try_enqueue(&phone.id, with_keys("DeviceInformation", keys));
    assert_eq!(queued(&step), []);
    let doubted = |event: &EventKind| matches!(event, EventKind::CommandDoubted { .. });
    assert!(!host.events_of(&phone.id).any(doubted));
}

#[test]
fn a_command_for_another_platform_is_queued_with_a_warning_or_refused() {
    let wish = || command("RotateFileVaultKey", "A");
    let (mut host, phone) = self::host(CommandCheck::Warn);
    let step = host.try_enqueue(&phone.id, wish());
    let first = queued(&step)[0].clone();
    assert_eq!(
        (first.code, first.weight),
        (ErrorCode::SchemaNotApplicable, Weight::Objection)
    );
    assert_eq!(first.what, "does not exist on iOS");
    assert_eq!(host.state(&phone.id, "A"), ItemState::Queued);
    let told = host.events_of(&phone.id).any(|event| {
        matches!(event, EventKind::CommandDoubted { code, what, .. }
            if *code == first.code && *what == first.to_string())
    });
    assert!(told);

    let (mut host, phone) = self::host(CommandCheck::Refuse);
    let step = host.try_enqueue(&phone.id, wish());
    assert!(objected(&step).contains(&first));
    assert!(step.changes.is_empty() && step.effects.is_empty());

    let (mut host, phone) = self::host(CommandCheck::Skip);
    assert_eq!(queued(&host.try_enqueue(&phone.id, wish())), []);
}

#[test]
fn a_missing_key_and_a_wrong_type_are_objections_and_show_no_value() {
    let (mut host, phone) = host(CommandCheck::Refuse);
    let step = host.try_enqueue(&phone.id, command("ClearPasscode", "A"));
    let [doubt] = objected(&step) else {
        panic!("{:?}", step.reply);
    };
    assert_eq!(doubt.code, ErrorCode::SchemaMissingKey);
    assert_eq!(doubt.path, "UnlockToken");

    let keys = Dictionary::from_iter([("UnlockToken".to_owned(), text("open sesame"))]);
    let step = host.try_enqueue(&phone.id, with_keys("ClearPasscode", keys));
    assert_eq!(objected(&step)[0].code, ErrorCode::SchemaWrongType);
    assert!(!format!("{:?}", step.reply).contains("sesame"));
}

#[test]
fn what_apple_has_not_named_is_an_objection_and_a_key_it_has_not_named_a_remark() {
    let (mut host, phone) = host(CommandCheck::Refuse);
    let step = host.try_enqueue(&phone.id, command("MakeCoffee", "A"));
    assert_eq!(objected(&step)[0].code, ErrorCode::SchemaUnknownObject);

    let keys = Dictionary::from_iter([("Sugar".to_owned(), text("two"))]);
    let step = host.try_enqueue(&phone.id, with_keys("ProfileList", keys));
    let [doubt] = queued(&step) else {
        panic!("{:?}", step.reply);
    };
    assert_eq!(
        (doubt.code, doubt.weight),
        (ErrorCode::SchemaUnknownKey, Weight::Remark)
    );
}

#[test]
fn an_unknown_enrollment_is_said_before_any_doubt() {
    let (mut host, _) = host(CommandCheck::Refuse);
    let stranger = Device::new("U-2");
    let step = host.try_enqueue(&stranger.id, command("MakeCoffee", "A"));
    let Reply::Refused(refusal) = &step.reply else {
        panic!("{:?}", step.reply);
    };
    assert_eq!(refusal.code, ErrorCode::EnrollmentUnknown);
}
