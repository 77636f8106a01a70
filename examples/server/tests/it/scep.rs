//! `/scep`: a device gets a certificate, once, with the challenge that it was given.

use http::Method;
use jiff::{SignedDuration, Timestamp};
use mdm_core::{
    crypto::AwsLcSigner,
    identity::inspect,
    issue::{IssuePolicy, Issuer, Subject, make_authority},
    scep::{FailInfo, Outcome},
    secret::Secret,
};
use mdm_server::config::Lasting;
use serde_json::json;

use crate::support::{
    Logs, Rig,
    enrollee::{Keys, enrolling, fresh, path_of, rsa_key},
};

const REFUSED: Outcome = Outcome::Refused(FailInfo::BadRequest);

fn issued(outcome: Outcome) -> Vec<u8> {
    match outcome {
        Outcome::Issued(mut certificates) => certificates.remove(0),
        other => panic!("{other:?}"),
    }
}

/// The codes with which certificates were refused at a place, the oldest first.
async fn refusals(rig: &Rig, id: &serde_json::Value) -> Vec<String> {
    let path = format!("/api/places/{}", id.as_str().unwrap());
    let place = rig.admin(Method::GET, &path, "").await.json();
    let lines = place["events"].as_array().unwrap().iter().rev();
    lines
        .filter_map(|line| line["code"].as_str().map(str::to_owned))
        .collect()
}

#[tokio::test]
async fn the_server_says_what_it_can_do_and_who_it_is() {
    let rig = Rig::enrolling().await;
    let caps = rig.client.get("/scep?operation=GetCACaps").await;
    assert_eq!(
        (caps.status, &caps.headers["content-type"]),
        (200, &"text/plain".parse().unwrap())
    );
    assert!(
        caps.text().contains("SHA-256") && !caps.text().contains("DES3"),
        "{}",
        caps.text()
    );
    for path in ["/scep", "/scep/"] {
        let ca = rig
            .client
            .get(&format!("{path}?operation=GetCACert&message=x"))
            .await;
        assert_eq!(&ca.headers["content-type"], "application/x-x509-ca-cert");
        assert!(inspect(&ca.body).is_ok());
    }
    for (query, code) in [
        ("", "scep.bad_operation"),
        ("?operation=GetNextCACert", "scep.bad_operation"),
    ] {
        let answer = rig.client.get(&format!("/scep{query}")).await;
        assert_eq!((answer.status, answer.code().as_str()), (400, code));
    }
    let answer = rig.client.send(Method::DELETE, "/scep", &[], "").await;
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (405, "request.method")
    );
    let junk = rig
        .client
        .send(Method::POST, "/scep?operation=PKIOperation", &[], "junk")
        .await;
    assert_eq!((junk.status, junk.code().as_str()), (400, "cms.malformed"));
}

#[tokio::test]
async fn triple_des_is_offered_only_if_that_is_said() {
    let rig = Rig::start_with(|config| {
        enrolling(config);
        config.enrollment.triple_des = mdm_server::config::TripleDesChoice::Accept;
    })
    .await;
    let caps = rig.client.get("/scep?operation=GetCACaps").await;
    assert!(caps.text().contains("DES3"));
}

#[tokio::test]
async fn a_certificate_names_the_place_and_lasts_as_configured() {
    let rig = Rig::start_with(|config| {
        enrolling(config);
        config.enrollment.certificate_lifetime = Lasting::from_secs(90 * 24 * 3_600);
    })
    .await;
    let place = rig.place(json!({ "name": "Names" })).await;
    let device = rig.downloads("SCEP-1", &place).await;
    let facts = inspect(&issued(device.try_identity().await)).unwrap();
    assert_eq!(facts.names, [place["id"].as_str().unwrap()]);
    let life = facts.not_after.duration_since(Timestamp::now());
    assert!((life - SignedDuration::from_hours(90 * 24)).abs() < SignedDuration::from_mins(1));
}

#[tokio::test]
async fn a_message_in_the_query_is_as_good_as_one_in_the_body() {
    let rig = Rig::enrolling().await;
    let device = rig.newcomer("SCEP-GET").await;
    let (first, asked) = device
        .ask(&device.keys, &device.keys, Some(&device.challenge()))
        .await;
    let message =
        base64::Engine::encode(&base64::engine::general_purpose::STANDARD, asked.message());
    let message = message
        .replace('+', "%2B")
        .replace('/', "%2F")
        .replace('=', "%3D");
    let answer = rig
        .client
        .get(&format!("/scep?operation=PKIOperation&message={message}"))
        .await;
    assert_eq!(
        (answer.status, &answer.headers["content-type"]),
        (200, &"application/x-pki-message".parse().unwrap())
    );
    assert!(!issued(first).is_empty());
}

#[tokio::test]
async fn a_lost_answer_is_given_again_and_a_challenge_is_good_for_one_key() {
    let rig = Rig::enrolling().await;
    let place = rig.place(json!({ "name": "Once" })).await;
    let device = rig.downloads("SCEP-ONCE", &place).await;
    let first = issued(device.try_identity().await);
    assert_eq!(
        issued(device.try_identity().await),
        first,
        "the same transaction with the same key"
    );
    let thief = Keys::new();
    let (outcome, _) = device.ask(&thief, &thief, Some(&device.challenge())).await;
    assert_eq!(outcome, REFUSED);
    assert_eq!(refusals(&rig, &place["id"]).await, ["scep.challenge_used"]);
}

#[tokio::test]
async fn of_many_that_come_at_once_with_one_challenge_one_gets_a_certificate() {
    let rig = Rig::enrolling().await;
    let device = rig.newcomer("SCEP-RACE").await;
    let keys: Vec<_> = (0..4).map(|_| Keys::new()).collect();
    let challenge = device.challenge();
    let ask = async |at: usize| {
        let (outcome, _) = device.ask(&keys[at], &keys[at], Some(&challenge)).await;
        usize::from(matches!(outcome, Outcome::Issued(_)))
    };
    let (a, b, c, d) = tokio::join!(ask(0), ask(1), ask(2), ask(3));
    assert_eq!(a + b + c + d, 1);
}

#[tokio::test]
async fn wrong_missing_and_expired_challenges_bring_nothing() {
    let logs = Logs::get();
    let rig = Rig::start_with(|config| {
        enrolling(config);
        config.enrollment.challenge_lifetime = Lasting::from_millis(1);
    })
    .await;
    let place = rig.place(json!({ "name": "Late" })).await;
    let device = rig.downloads("SCEP-LATE", &place).await;
    assert_eq!(device.try_identity().await, REFUSED);
    assert_eq!(
        refusals(&rig, &place["id"]).await,
        ["scep.challenge_expired"]
    );
    let wrong = Secret::new("abcdefghijkmnpqrstuvwxyz23456789".to_owned());
    let (outcome, _) = device.ask(&device.keys, &device.keys, Some(&wrong)).await;
    assert_eq!(outcome, REFUSED);
    assert!(
        !logs
            .lines_with(&["certificate refused", "scep.challenge_unknown"])
            .is_empty()
    );
    assert!(!logs.text().contains(wrong.expose()));
    let metrics = rig.server.ops_addr().unwrap();
    let metrics = crate::support::Client::new(metrics)
        .get("/metrics")
        .await
        .text();
    assert!(
        metrics.contains("mdm_refusals_total{code=\"scep.challenge_unknown\"} 1"),
        "{metrics}"
    );
}

#[tokio::test]
async fn a_place_that_was_closed_or_used_meanwhile_gives_no_certificate() {
    let rig = Rig::enrolling().await;
    let place = rig.place(json!({ "name": "Shut" })).await;
    let late = rig.downloads("SCEP-SHUT", &place).await;
    let mut quick = rig.downloads("SCEP-QUICK", &place).await;
    let later = rig.downloads("SCEP-LATER", &place).await;
    quick.get_identity().await;
    quick.enroll().await;
    assert_eq!(late.try_identity().await, REFUSED);
    let path = format!("/api/places/{}", place["id"].as_str().unwrap());
    rig.admin(Method::DELETE, &path, "").await;
    assert_eq!(later.try_identity().await, REFUSED);
    assert_eq!(
        refusals(&rig, &place["id"]).await,
        ["place.used", "place.closed"]
    );
    assert_eq!(rig.client.get(&path_of(&place["url"])).await.status, 410);
}

#[tokio::test]
async fn a_device_renews_with_its_certificate_and_is_followed() {
    let rig = Rig::enrolling().await;
    let mut device = rig.came("SCEP-RENEW").await;
    let next = Keys::new();
    let (outcome, _) = device.ask(&device.keys, &next, None).await;
    let certificate = issued(outcome);
    assert_eq!(inspect(&certificate).unwrap().names, ["SCEP-RENEW"]);
    device.keys = Keys {
        certificate,
        ..next
    };
    assert_eq!(device.idle().await.status, 200);
    assert!(
        rig.events_of("SCEP-RENEW")
            .await
            .contains("identity-renewed")
    );
}

#[tokio::test]
async fn nobody_renews_with_a_certificate_that_is_not_an_enrolled_devices() {
    let rig = Rig::enrolling().await;
    let device = rig.came("SCEP-OWN").await;
    // Its own certificate of itself.
    let stranger = Keys::new();
    let (outcome, _) = device.ask(&stranger, &stranger, None).await;
    assert_eq!(outcome, REFUSED);
    // One of the same name by another authority.
    let key = rsa_key();
    let signer = AwsLcSigner::from_pkcs8(key.expose()).unwrap();
    let name = Subject::named("Other authority");
    let (day, now) = (SignedDuration::from_hours(24), Timestamp::now());
    let other = make_authority(&name, day, &signer, now, &mut fresh()).unwrap();
    let issuer = Issuer::new(&other, &signer).unwrap();
    let keys = Keys::new();
    let public = mdm_core::crypto::Signer::public_key(&keys.signer).to_vec();
    let subject = Subject::named("SCEP-OWN");
    let certificate = issuer
        .issue(
            &public,
            &subject,
            &IssuePolicy::default(),
            now,
            &mut fresh(),
        )
        .unwrap();
    let foreign = Keys {
        certificate,
        ..keys
    };
    let (outcome, _) = device.ask(&foreign, &foreign, None).await;
    assert_eq!(outcome, REFUSED);
    // One of ours that no device has taken.
    let mut idler = rig.newcomer("SCEP-IDLER").await;
    idler.get_identity().await;
    let (outcome, _) = idler.ask(&idler.keys, &Keys::new(), None).await;
    assert_eq!(outcome, REFUSED);
    // One of a device that has left.
    rig.admin(Method::POST, "/v1/enrollments/SCEP-OWN/depart", "")
        .await;
    let (outcome, _) = device.ask(&device.keys, &Keys::new(), None).await;
    assert_eq!(outcome, REFUSED);
}

#[tokio::test]
async fn a_client_that_nobody_here_wrote_gets_a_certificate() {
    let rig = Rig::enrolling().await;
    let place = rig.place(json!({ "name": "strongSwan" })).await;
    let device = rig.downloads("SCEP-SWAN", &place).await;
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    // The server is on this thread: it must not be kept from answering.
    let pki = async |arguments: Vec<String>| {
        let mut command = std::process::Command::new("pki");
        command.args(arguments);
        let output = tokio::task::spawn_blocking(move || command.output())
            .await
            .unwrap();
        let output = output
            .expect("pki is needed: apt-get install strongswan-pki libstrongswan-extra-plugins");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{said}");
        output.stdout
    };
    let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
    let url = format!("http://{}/scep", rig.server.addr());
    let key = pki(words("--gen --type rsa --size 2048")).await;
    std::fs::write(path("key"), key).unwrap();
    pki(words(&format!(
        "--scepca --url {url} --caout {}",
        path("ca")
    )))
    .await;
    let ca = path("ca");
    let mut arguments = words(&format!(
        "--scep --url {url} --in {} --cacert-enc {ca} --cacert-sig {ca} --cacert {ca} --dn CN=wish --password {}",
        path("key"),
        device.challenge().expose()
    ));
    arguments.extend(words("--cipher aes"));
    let certificate = pki(arguments).await;
    let facts = inspect(&certificate).unwrap();
    assert_eq!(
        facts.names,
        [place["id"].as_str().unwrap()],
        "the server says whom it names"
    );
}
