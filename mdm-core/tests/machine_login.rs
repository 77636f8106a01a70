//! Network users of a Mac prove their password.

mod support;

use jiff::SignedDuration;
use md5::{Digest, Md5};
use mdm_core::{
    digest::UserSecret,
    enrollment::{Policy, Ruling, UserAuthentication},
    error::ErrorCode,
    events::EventKind,
    plist::{self, PlistLimits, Value},
    secret::Secret,
};
use support::{Body, Device, Host, ReportBody, Spoken, command, text};

const REALM: &str = "mdm.example.org";

/// A host whose directory knows ann, and ann's channel.
fn with_ann(secret: UserSecret) -> (Host, Device) {
    let mut host = Host::new(Policy {
        user_authentication: UserAuthentication::Digest {
            realm: REALM.to_owned(),
        },
        ..Policy::default()
    });
    let user = Device::enrolled(&mut host, "U-1").user("G-1", "ann");
    host.directory.insert(user.id.clone(), secret);
    (host, user)
}

fn password(text: &str) -> UserSecret {
    UserSecret::Password(Secret::new(text.to_owned()))
}

fn string(spoken: &Spoken, key: &str) -> String {
    let http = spoken.http();
    assert_eq!(http.status, 200, "{:?}", spoken.reply);
    let checked = plist::check(&http.body, &PlistLimits::default()).unwrap();
    match &plist::read_dictionary(&checked).unwrap()[key] {
        Value::String(text) => text.clone(),
        other => panic!("{other:?}"),
    }
}

fn hex(text: &str) -> String {
    Md5::digest(text.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The challenge's nonce and realm, as a client reads them.
fn challenge(host: &mut Host, user: &Device) -> (String, String) {
    let spoken = user.say(host, &Body::new("UserAuthenticate", &user.keys));
    let challenge = string(&spoken, "DigestChallenge");
    let field = |name: &str| {
        let (_, rest) = challenge.split_once(&format!("{name}=\"")).unwrap();
        rest.split_once('"').unwrap().0.to_owned()
    };
    assert!(challenge.starts_with("Digest "));
    (field("nonce"), field("realm"))
}

/// The digest by RFC 2617 without `qop`, computed apart from the library.
fn digest(name: &str, realm: &str, password: &str, nonce: &str) -> String {
    let ha1 = hex(&format!("{name}:{realm}:{password}"));
    let ha2 = hex("PUT:/");
    let response = hex(&format!("{ha1}:{nonce}:{ha2}"));
    format!(
        "Digest username=\"{name}\", realm=\"{realm}\", nonce=\"{nonce}\", uri=\"/\", response=\"{response}\""
    )
}

fn answer(host: &mut Host, user: &Device, digest: &str) -> Spoken {
    let body = Body::new("UserAuthenticate", &user.keys).with("DigestResponse", text(digest));
    user.say(host, &body)
}

fn token_of(spoken: &Spoken) -> String {
    string(spoken, "AuthToken")
}

fn with_token(user: &Device, token: &str) -> Device {
    let mut user = user.clone();
    user.keys.insert("AuthToken".into(), text(token));
    user
}

/// Logs in with the right password; gives the channel that sends its token.
fn logged_in(host: &mut Host, user: &Device) -> Device {
    let (nonce, realm) = challenge(host, user);
    let spoken = answer(host, user, &digest("ann", &realm, "s3cret", &nonce));
    assert!(spoken.saw(|event| *event == EventKind::UserAuthenticated));
    let token = token_of(&spoken);
    assert!(token.len() >= 40);
    with_token(user, &token)
}

#[test]
fn the_right_password_gives_a_token_that_every_message_needs() {
    let ha1 = UserSecret::Ha1(Secret::new(hex(&format!("ann:{REALM}:s3cret"))));
    for secret in [password("s3cret"), ha1] {
        let (mut host, user) = with_ann(secret);
        let known = logged_in(&mut host, &user);
        known.token_update(&mut host).is_empty();
        host.enqueue(&user.id, command("ProfileList", "A"));
        for spoken in [
            user.idle(&mut host),
            user.token_update(&mut host),
            user.declarative(&mut host, "tokens", Ruling::default()),
            with_token(&user, "guessed").idle(&mut host),
        ] {
            spoken.refused(ErrorCode::UserBadAuthToken);
        }
        assert_eq!(known.work(&mut host), ["A"]);
    }
}

#[test]
fn the_token_itself_is_not_stored() {
    let (mut host, user) = with_ann(password("s3cret"));
    let known = logged_in(&mut host, &user);
    let Value::String(token) = &known.keys["AuthToken"] else {
        panic!()
    };
    let record = serde_json::to_string(host.user(&user.id)).unwrap();
    assert!(!record.contains(token));
}

#[test]
fn a_wrong_password_gives_an_empty_token_and_no_access() {
    let (mut host, user) = with_ann(password("s3cret"));
    let (nonce, realm) = challenge(&mut host, &user);
    let spoken = answer(&mut host, &user, &digest("ann", &realm, "guess", &nonce));
    assert_eq!(token_of(&spoken), "");
    assert!(spoken.saw(|event| *event == EventKind::UserPasswordWrong));
    for spoken in [user.token_update(&mut host), user.idle(&mut host)] {
        spoken.refused(ErrorCode::UserBadAuthToken);
    }
}

#[test]
fn a_wrong_password_takes_an_earlier_token_back() {
    let (mut host, user) = with_ann(password("s3cret"));
    let known = logged_in(&mut host, &user);
    known.token_update(&mut host).is_empty();
    let (nonce, realm) = challenge(&mut host, &user);
    answer(&mut host, &user, &digest("ann", &realm, "guess", &nonce));
    for channel in [&known, &user] {
        channel.idle(&mut host).refused(ErrorCode::UserBadAuthToken);
    }
    let again = logged_in(&mut host, &user);
    again.idle(&mut host).is_empty();
    known.idle(&mut host).refused(ErrorCode::UserBadAuthToken);
}

#[test]
fn a_user_that_owes_an_answer_is_not_admitted_without() {
    let (mut host, user) = with_ann(password("s3cret"));
    challenge(&mut host, &user);
    user.token_update(&mut host)
        .refused(ErrorCode::UserBadAuthToken);
}

#[test]
fn a_local_user_that_was_never_challenged_needs_no_token() {
    let (mut host, user) = with_ann(password("s3cret"));
    user.token_update(&mut host).is_empty();
    user.idle(&mut host).is_empty();
}

#[test]
fn a_challenge_is_good_for_one_answer() {
    let (mut host, user) = with_ann(password("s3cret"));
    let (nonce, realm) = challenge(&mut host, &user);
    let right = digest("ann", &realm, "s3cret", &nonce);
    answer(&mut host, &user, &digest("ann", &realm, "guess", &nonce));
    assert_eq!(token_of(&answer(&mut host, &user, &right)), "");

    let (nonce, realm) = challenge(&mut host, &user);
    let right = digest("ann", &realm, "s3cret", &nonce);
    assert_ne!(token_of(&answer(&mut host, &user, &right)), "");
    assert_eq!(token_of(&answer(&mut host, &user, &right)), "");
}

#[test]
fn a_challenge_is_good_for_ten_minutes() {
    for (wait, good) in [(600_000, true), (600_001, false)] {
        let (mut host, user) = with_ann(password("s3cret"));
        let (nonce, realm) = challenge(&mut host, &user);
        host.later(SignedDuration::from_millis(wait));
        let spoken = answer(&mut host, &user, &digest("ann", &realm, "s3cret", &nonce));
        assert_eq!(!token_of(&spoken).is_empty(), good, "{wait}");
    }
}

#[test]
fn an_answer_to_another_challenge_or_for_another_user_proves_nothing() {
    let (mut host, user) = with_ann(password("s3cret"));
    assert_eq!(
        token_of(&answer(
            &mut host,
            &user,
            &digest("ann", REALM, "s3cret", "")
        )),
        ""
    );
    let (first, realm) = challenge(&mut host, &user);
    let (second, _) = challenge(&mut host, &user);
    assert_ne!(first, second);
    let spoken = answer(&mut host, &user, &digest("ann", &realm, "s3cret", &first));
    assert_eq!(token_of(&spoken), "");
    for name in ["bob", ""] {
        let (nonce, realm) = challenge(&mut host, &user);
        let spoken = answer(&mut host, &user, &digest(name, &realm, "s3cret", &nonce));
        assert_eq!(token_of(&spoken), "");
    }
    for garbage in [
        "",
        "Digest",
        "Digest username",
        "Basic YW5uOnMzY3JldA==",
        "\"\"\"=,,",
    ] {
        challenge(&mut host, &user);
        let body = Body::new("UserAuthenticate", &user.keys)
            .with("DigestResponse", text(&format!("{garbage} ")));
        assert_eq!(token_of(&user.say(&mut host, &body)), "", "{garbage}");
    }
}

#[test]
fn a_user_that_the_directory_does_not_know_is_told_nothing_else() {
    let (mut host, user) = with_ann(password("s3cret"));
    host.directory.clear();
    let (nonce, realm) = challenge(&mut host, &user);
    let spoken = answer(&mut host, &user, &digest("ann", &realm, "s3cret", &nonce));
    assert_eq!(token_of(&spoken), "");
}

#[test]
fn users_that_are_not_managed_are_told_so() {
    let mut host = Host::default();
    let mac = Device::enrolled(&mut host, "U-1");
    let user = mac.user("G-1", "ann");
    let spoken = user.say(&mut host, &Body::new("UserAuthenticate", &user.keys));
    spoken.refused(ErrorCode::UserNotManaged);
    assert_eq!(spoken.http().status, 410);
    assert!(host.store.users.is_empty());
}

#[test]
fn where_nothing_is_to_be_proved_the_challenge_is_empty() {
    let mut host = Host::new(Policy {
        user_authentication: UserAuthentication::NothingToProve,
        ..Policy::default()
    });
    let mac = Device::enrolled(&mut host, "U-1");
    let user = mac.user("G-1", "ann");
    let spoken = user.say(&mut host, &Body::new("UserAuthenticate", &user.keys));
    assert_eq!(string(&spoken, "DigestChallenge"), "");
    user.token_update(&mut host).is_empty();
    user.idle(&mut host).is_empty();
}

#[test]
fn a_policy_that_no_longer_asks_lets_former_network_users_in() {
    let (mut host, user) = with_ann(password("s3cret"));
    logged_in(&mut host, &user);
    host.policy.user_authentication = UserAuthentication::NothingToProve;
    user.say(&mut host, &Body::new("UserAuthenticate", &user.keys));
    user.token_update(&mut host).is_empty();
}

#[test]
fn a_device_does_not_log_in() {
    let (mut host, user) = with_ann(password("s3cret"));
    let mut keys = user.keys.clone();
    keys.remove("UserID");
    let body = Body::new("UserAuthenticate", &keys);
    user.say(&mut host, &body)
        .refused(ErrorCode::CheckinWrongChannel);
    let report = ReportBody::new(&keys, "Idle", None);
    user.say(&mut host, &report).is_empty();
}
