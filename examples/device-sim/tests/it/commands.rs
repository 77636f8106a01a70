//! What devices answer to commands.

use device_sim::{Behaviour, ChannelId, MessageKind, Model, SimDevice, bodies};
use plist::{Dictionary, Value};

use crate::bench::{Bench, Seen, enrollment, profile};

fn error_code(report: &Seen) -> Option<i64> {
    let keys = report.keys();
    let chain = keys.get("ErrorChain").and_then(Value::as_array)?;
    chain
        .first()?
        .as_dictionary()?
        .get("ErrorCode")?
        .as_signed_integer()
}

fn unsupervised(model: Model) -> Bench {
    let mut bench = Bench::new(model, Behaviour::default());
    bench.device.enroll(bench.now, enrollment().unsupervised());
    bench.settle();
    bench.seen.clear();
    bench
}

#[test]
fn an_unknown_command_is_an_invalid_request_type() {
    let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
    let report = bench.run("x", "MakeCoffee", &[]);
    assert_eq!(
        (report.kind, error_code(&report)),
        (MessageKind::Error, Some(12_021))
    );
}

#[test]
fn commands_that_need_supervision_fail_with_12021_without_it() {
    for request_type in [
        "RestartDevice",
        "ShutDownDevice",
        "EnableLostMode",
        "OSUpdateStatus",
    ] {
        let mut bench = unsupervised(Model::IPhone);
        let report = bench.run("x", request_type, &[("Message", "lost".into())]);
        assert_eq!(error_code(&report), Some(12_021), "{request_type}");
    }
}

#[test]
fn commands_of_other_platforms_fail_with_12021() {
    for (model, request_type) in [
        (Model::Mac, "EnableLostMode"),
        (Model::AppleTv, "DeviceLock"),
        (Model::IPhone, "SetRecoveryLock"),
        (Model::IPhone, "LogOutUser"),
        (Model::UserEnrolledIPhone, "EraseDevice"),
        (Model::SharedIPad, "ClearPasscode"),
    ] {
        let mut bench = Bench::enrolled(model, Behaviour::default());
        let report = bench.run("x", request_type, &[]);
        assert_eq!(
            error_code(&report),
            Some(12_021),
            "{model:?} {request_type}"
        );
    }
}

#[test]
fn a_command_without_a_required_key_is_a_command_format_error() {
    for request_type in [
        "InstallProfile",
        "RemoveProfile",
        "DeviceInformation",
        "Settings",
        "",
    ] {
        let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
        let report = bench.run("x", request_type, &[]);
        assert_eq!(
            report.kind,
            MessageKind::CommandFormatError,
            "{request_type}"
        );
    }
}

#[test]
fn a_command_that_wants_a_network_tether_fails_with_12081() {
    let mut bench = Bench::enrolled(Model::IPad, Behaviour::default());
    let tether = ("RequestRequiresNetworkTether", Value::Boolean(true));
    let report = bench.run("t", "ProfileList", &[tether]);
    assert_eq!(error_code(&report), Some(12_081));
}

#[test]
fn device_information_answers_what_the_device_has_and_leaves_out_the_rest() {
    let mut bench = Bench::enrolled(Model::AppleTv, Behaviour::default());
    let queries = [
        "UDID",
        "OSVersion",
        "IMEI",
        "BatteryLevel",
        "NoSuchQuery",
        "IsSupervised",
    ];
    let queries = Value::Array(queries.iter().map(|query| Value::from(*query)).collect());
    let report = bench
        .run("q", "DeviceInformation", &[("Queries", queries)])
        .keys();
    let answers = report
        .get("QueryResponses")
        .and_then(Value::as_dictionary)
        .unwrap();
    assert_eq!(
        answers.keys().collect::<Vec<_>>(),
        ["UDID", "OSVersion", "IsSupervised"]
    );
}

#[test]
fn profiles_are_installed_listed_and_removed() {
    let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
    bench.run(
        "i",
        "InstallProfile",
        &[("Payload", profile("com.example.wifi"))],
    );
    let listed = |bench: &mut Bench, uuid: &str| {
        let report = bench.run(uuid, "ProfileList", &[]).keys();
        report
            .get("ProfileList")
            .and_then(Value::as_array)
            .unwrap()
            .len()
    };
    assert_eq!(listed(&mut bench, "l1"), 2);
    bench.run(
        "r",
        "RemoveProfile",
        &[("Identifier", "com.example.wifi".into())],
    );
    assert_eq!(listed(&mut bench, "l2"), 1);
    let report = bench.run(
        "r2",
        "RemoveProfile",
        &[("Identifier", "com.example.wifi".into())],
    );
    assert_eq!(error_code(&report), Some(12_013));
}

#[test]
fn a_signed_profile_is_read_and_garbage_is_refused() {
    let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
    let Value::Data(xml) = profile("com.example.signed") else {
        unreachable!()
    };
    let mut signed = vec![0x30, 0x80, 0x06, 0x09];
    signed.extend(xml);
    signed.extend([0, 0, 0, 0]);
    bench.run("s", "InstallProfile", &[("Payload", Value::Data(signed))]);
    assert_eq!(
        bench.device.profiles(&ChannelId::Device),
        ["com.example.signed"]
    );
    let garbage = Value::Data(b"not a profile".to_vec());
    let report = bench.run("g", "InstallProfile", &[("Payload", garbage)]);
    assert_eq!(error_code(&report), Some(4001));
}

#[test]
fn the_certificate_list_holds_the_identity_that_is_shown() {
    let mut bench = Bench::enrolled(Model::Mac, Behaviour::default());
    let report = bench.run("c", "CertificateList", &[]);
    let keys = report.keys();
    let first = keys
        .get("CertificateList")
        .and_then(Value::as_array)
        .unwrap()[0]
        .clone();
    let first = first.into_dictionary().unwrap();
    assert_eq!(
        first.get("IsIdentity").and_then(Value::as_boolean),
        Some(true)
    );
    assert_eq!(
        first.get("Data").and_then(Value::as_data),
        Some(&report.certificate[..])
    );
}

#[test]
fn clear_passcode_needs_the_very_unlock_token() {
    let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
    let wrong = Value::Data(vec![1, 2, 3]);
    let report = bench.run("w", "ClearPasscode", &[("UnlockToken", wrong)]);
    assert_eq!(report.kind, MessageKind::Error);
    assert!(bench.device.has_passcode());
    let token = Value::Data(bench.device.unlock_token().unwrap().to_vec());
    bench.run("r", "ClearPasscode", &[("UnlockToken", token)]);
    assert!(!bench.device.has_passcode());
}

#[test]
fn lost_mode_is_entered_used_and_left() {
    let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
    assert_eq!(
        error_code(&bench.run("p0", "PlayLostModeSound", &[])),
        Some(12_078)
    );
    assert_eq!(
        bench.run("e0", "EnableLostMode", &[]).kind,
        MessageKind::Error
    );
    bench.run("e1", "EnableLostMode", &[("Message", "Please call".into())]);
    assert!(bench.device.is_in_lost_mode());
    let location = bench.run("l", "DeviceLocation", &[]).keys();
    assert!(location.get("Latitude").and_then(Value::as_real).is_some());
    let lock = bench.run("k", "DeviceLock", &[("Message", "Mine".into())]);
    assert_eq!(
        lock.text("MessageResult").as_deref(),
        Some("DeviceInLostMode")
    );
    bench.run("d", "DisableLostMode", &[]);
    assert!(!bench.device.is_in_lost_mode());
}

#[test]
fn settings_have_a_result_per_item_inside_an_acknowledged_report() {
    let mut bench = Bench::enrolled(Model::IPad, Behaviour::default());
    let setting = |pairs: &[(&str, &str)]| {
        let mut keys = Dictionary::new();
        for (key, value) in pairs {
            keys.insert((*key).to_owned(), (*value).into());
        }
        Value::Dictionary(keys)
    };
    let settings = Value::Array(vec![
        setting(&[("Item", "DeviceName"), ("DeviceName", "Reception")]),
        setting(&[
            ("Item", "ApplicationConfiguration"),
            ("Identifier", "com.example.none"),
        ]),
        setting(&[("Item", "HostName"), ("HostName", "reception")]),
        setting(&[("Item", "DeviceName")]),
    ]);
    let report = bench.run("s", "Settings", &[("Settings", settings)]);
    assert_eq!(report.kind, MessageKind::Acknowledged);
    let keys = report.keys();
    let results = keys.get("Settings").and_then(Value::as_array).unwrap();
    let statuses: Vec<_> = results
        .iter()
        .filter_map(|item| item.as_dictionary()?.get("Status")?.as_string())
        .collect();
    assert_eq!(
        statuses,
        ["Acknowledged", "Error", "Error", "CommandFormatError"]
    );
    assert_eq!(bench.device.device_name(), "Reception");
}

#[test]
fn an_installed_application_is_managed_until_it_is_removed() {
    let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
    let identifier = || ("Identifier", Value::from("com.example.tool"));
    let report = bench.run("i", "InstallApplication", &[identifier()]);
    assert_eq!(report.text("State").as_deref(), Some("Installing"));
    assert_eq!(bench.device.managed_apps(), ["com.example.tool"]);
    let again = bench.run("i2", "InstallApplication", &[identifier()]);
    assert_eq!(error_code(&again), Some(12_025));
    bench.run("r", "RemoveApplication", &[identifier()]);
    assert!(bench.device.managed_apps().is_empty());
}

#[test]
fn the_application_list_can_be_narrowed_to_identifiers_and_items() {
    let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
    bench.run(
        "i",
        "InstallApplication",
        &[("Identifier", "com.example.tool".into())],
    );
    let wanted = ("Identifiers", Value::Array(vec!["com.example.tool".into()]));
    let items = (
        "Items",
        Value::Array(vec!["Identifier".into(), "Version".into()]),
    );
    let report = bench
        .run("l", "InstalledApplicationList", &[wanted, items])
        .keys();
    let list = report
        .get("InstalledApplicationList")
        .and_then(Value::as_array)
        .unwrap();
    assert_eq!(list.len(), 1);
    assert_eq!(list[0].as_dictionary().unwrap().len(), 2);
}

#[test]
fn a_list_of_205_applications_with_16_keys_has_about_173_kb() {
    let apps = bodies::applications(205);
    assert!(apps.iter().all(|app| app.len() == 16));
    let body = bodies::installed_application_list("UDID", "UUID", 205);
    assert!(
        (168_000..178_000).contains(&body.len()),
        "{} bytes",
        body.len()
    );
}

#[test]
fn a_behaviour_of_errors_spares_questions() {
    let behaviour = Behaviour {
        error: 1.0,
        ..Behaviour::default()
    };
    let mut bench = Bench::enrolled(Model::IPhone, behaviour);
    let failed = bench.run(
        "i",
        "InstallProfile",
        &[("Payload", profile("com.example.wifi"))],
    );
    assert_eq!(
        (failed.kind, error_code(&failed)),
        (MessageKind::Error, Some(4001))
    );
    assert_eq!(
        bench.run("l", "ProfileList", &[]).kind,
        MessageKind::Acknowledged
    );
}

#[test]
fn every_model_answers_security_info_in_its_own_way() {
    for model in Model::ALL {
        let mut bench = Bench::enrolled(model, Behaviour::default());
        let report = bench.run("s", "SecurityInfo", &[]).keys();
        let info = report
            .get("SecurityInfo")
            .and_then(Value::as_dictionary)
            .unwrap();
        let mac = matches!(model, Model::Mac | Model::UserEnrolledMac);
        assert_eq!(info.contains_key("FDE_Enabled"), mac, "{model:?}");
        assert!(info.contains_key("ManagementStatus"));
    }
}

#[test]
fn what_is_no_command_ends_the_session_with_a_complaint() {
    for garbage in [
        "<html>",
        "{}",
        "<?xml version=\"1.0\"?><plist><dict/></plist>",
    ] {
        let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
        bench.push(&ChannelId::Device);
        let idle = bench.device.poll(bench.now).unwrap();
        bench
            .device
            .on_reply(bench.now, idle.exchange, device_sim::Reply::ok(garbage));
        assert_eq!(bench.device.complaints().len(), 1, "{garbage}");
        assert!(bench.device.poll(bench.now).is_none());
    }
}

#[test]
fn a_device_that_never_enrolled_says_nothing() {
    let mut device = SimDevice::new(1, 1, Model::IPhone, Behaviour::default());
    assert!(device.poll(crate::bench::start()).is_none());
    assert_eq!(device.next_wakeup(), None);
}
