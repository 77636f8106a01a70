//! A log of everything, written with `{:?}`, names no secret and no person.

mod support;

use mdm_core::{
    checkin::ReturnToServiceAnswer,
    command::Command,
    digest::UserSecret,
    enrollment::{HostAnswer, Input, Policy, Ruling, UserAuthentication},
    entropy::Entropy,
    plist::Value,
    queue::NewCommand,
    secret::Secret,
};
use support::{Authority, Body, Device, Host, ReportBody, data, dict, text};

const SECRETS: [&str; 14] = [
    "PASSCODE-OF-LOCK",
    "UNLOCK-TOKEN",
    "BOOTSTRAP-TOKEN",
    "PUSH-TOKEN",
    "PUSH-MAGIC",
    "AUTH-TOKEN-SENT",
    "PASSWORD-OF-ANN",
    "DIGEST-RESPONSE",
    "JSON-WEB-TOKEN",
    "WIFI-PROFILE",
    "MDM-PROFILE",
    "DECLARATION-WITH-KEY",
    "FILEVAULT-RECOVERY-KEY",
    "FUTURE-SECRET",
];

const PERSONAL: [&str; 7] = [
    "UDID-OF-ANN-4711",
    "SERIAL-NUMBER-4711",
    "NAME-OF-THE-DEVICE",
    "IMEI-OF-THE-DEVICE",
    "SHORT-NAME-OF-ANN",
    "LONG-NAME-OF-ANN",
    "GUID-OF-ANN-4711",
];

/// How bytes may stand in a log: as text, as a list of numbers, in hex, in base64 with any alignment.
fn forms(word: &str) -> Vec<String> {
    let bytes = word.as_bytes();
    let numbers = |bytes: &[u8]| {
        let list: Vec<_> = bytes.iter().map(u8::to_string).collect();
        list.join(", ")
    };
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let mut forms = vec![word.to_owned(), numbers(bytes), hex];
    for skip in 0..3 {
        let part = base64(&bytes[skip..skip + (bytes.len() - skip) / 3 * 3]);
        forms.push(numbers(part.as_bytes()));
        forms.push(part);
    }
    forms
}

fn base64(bytes: &[u8]) -> String {
    use ::base64::{Engine, engine::general_purpose::STANDARD};
    STANDARD.encode(bytes)
}

/// Lets a household say and get all that there is.
fn life(host: &mut Host) {
    let mac = Device {
        serial: "SERIAL-NUMBER-4711".to_owned(),
        token: b"PUSH-TOKEN".to_vec(),
        magic: "PUSH-MAGIC".to_owned(),
        ..Device::new("UDID-OF-ANN-4711")
    };
    let authenticate = mac
        .authenticate_body()
        .with("DeviceName", text("NAME-OF-THE-DEVICE"))
        .with("IMEI", text("IMEI-OF-THE-DEVICE"))
        .with("FutureKey", data(b"FUTURE-SECRET"));
    mac.say(host, &authenticate);
    let update = mac
        .token_update_body()
        .with("UnlockToken", data(b"UNLOCK-TOKEN"));
    mac.say(host, &update);
    mac.set_bootstrap_token(host, b"BOOTSTRAP-TOKEN");
    mac.bootstrap_token(host);
    let lock = || {
        let keys = dict([("PIN", text("PASSCODE-OF-LOCK"))]);
        let mut entropy = Entropy::from_seed([3; 32]);
        NewCommand::new(Command::new("DeviceLock", keys, &mut entropy).unwrap())
    };
    let uuid = host.enqueue(&mac.id, lock());
    mac.idle(host).command();
    let answer = ReportBody::new(&mac.keys, "Acknowledged", Some(uuid.as_str()))
        .with("PersonalRecoveryKey", text("FILEVAULT-RECOVERY-KEY"));
    mac.say(host, &answer);

    let user = mac.user("GUID-OF-ANN-4711", "SHORT-NAME-OF-ANN");
    let mut user = user.clone();
    user.keys
        .insert("UserLongName".into(), text("LONG-NAME-OF-ANN"));
    user.token = b"PUSH-TOKEN".to_vec();
    let password = Secret::new("PASSWORD-OF-ANN".to_owned());
    host.directory
        .insert(user.id.clone(), UserSecret::Password(password));
    let login = Body::new("UserAuthenticate", &user.keys);
    user.say(host, &login);
    user.say(host, &login.with("DigestResponse", text("DIGEST-RESPONSE")));
    user.keys
        .insert("AuthToken".into(), text("AUTH-TOKEN-SENT"));
    user.token_update(host);
    user.idle(host);

    let ruled = |answer| Ruling {
        answer: Some(answer),
        ..Ruling::default()
    };
    let status = Body::new("DeclarativeManagement", &mac.keys)
        .with("Endpoint", text("status"))
        .with("Data", data(b"SERIAL-NUMBER-4711"));
    mac.say_ruled(host, &status, ruled(HostAnswer::StatusTaken));
    mac.declarative(
        host,
        "declaration-items",
        ruled(HostAnswer::Declarative(b"DECLARATION-WITH-KEY".to_vec())),
    );
    let get_token = Body::new("GetToken", &mac.keys)
        .with("TokenServiceType", text("com.apple.watch.pairing"))
        .with(
            "TokenParameters",
            Value::Dictionary(dict([("SecurityToken", text("AUTH-TOKEN-SENT"))])),
        );
    let token = Secret::new(b"JSON-WEB-TOKEN".to_vec());
    mac.say_ruled(host, &get_token, ruled(HostAnswer::Token(token)));
    let back = ReturnToServiceAnswer {
        enabled: true,
        wifi_profile: Some(b"WIFI-PROFILE".to_vec()),
        mdm_profile: Some(b"MDM-PROFILE".to_vec()),
        bootstrap_token: Some(Secret::new(b"BOOTSTRAP-TOKEN".to_vec())),
        ..ReturnToServiceAnswer::default()
    };
    mac.say_ruled(
        host,
        &Body::new("ReturnToService", &mac.keys),
        ruled(HostAnswer::ReturnToService(Box::new(back))),
    );
    mac.with(Authority::shared().issue("SERIAL-NUMBER-4711"))
        .idle(host);
    mac.idle(host);
    let _ = host.step(Input::Deadline {
        channel: mac.id.clone(),
    });
}

#[test]
fn a_log_of_everything_names_no_secret_and_no_person() {
    let mut host = Host::new(Policy {
        user_authentication: UserAuthentication::Digest {
            realm: "mdm.example.org".to_owned(),
        },
        ..Policy::default()
    });
    host.log = Some(String::new());
    life(&mut host);
    let log = host.log.unwrap();
    // One line per number is what `{:#?}` makes of bytes.
    let flat = log.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("PutDevice") && flat.contains("EnrollmentId"));
    let mut shown = Vec::new();
    for word in SECRETS.iter().chain(&PERSONAL) {
        for form in forms(word) {
            if flat.contains(&form) {
                shown.push((word, form));
            }
        }
    }
    assert!(shown.is_empty(), "{shown:#?}");
}

#[test]
fn the_log_would_show_them_if_it_could() {
    // What is looked for must be findable.
    for word in SECRETS.iter().chain(&PERSONAL) {
        let debug = format!("{:?} {:?}", word, word.as_bytes());
        let found = forms(word)
            .iter()
            .filter(|form| debug.contains(*form))
            .count();
        assert_eq!(found, 2, "{word}");
    }
}
