//! The page behind a place's link, and the profile that it brings.

use http::Method;
use jiff::Timestamp;
use mdm_core::{
    cms::VerifyPolicy,
    crypto::AwsLcProvider,
    identity::{Anchors, Fingerprint},
    profile::{Chain, Wrapping, inspect, verify},
};
use mdm_server::config::SourceChoice;
use serde_json::json;

use crate::support::{
    Rig,
    enrollee::{ORGANIZATION, PUBLIC_URL, authority, enrolling, mdm_of, path_of, profile, scep_of},
};

const NAME: &str = "Ada's \"iPad\" & <b>Bob</b>";
const SAFE: [&str; 3] = [
    "Fish &#38; Chips &#60;script&#62;alert(1)&#60;/script&#62;",
    "&#38; &#60;b&#62;Bob&#60;/b&#62;",
    "Ada",
];

#[tokio::test]
async fn the_page_speaks_both_languages_and_escapes_every_name() {
    let rig = Rig::enrolling().await;
    let place = rig.place(json!({ "name": NAME })).await;
    let path = path_of(&place["url"]);
    for (query, accepts, language, words) in [
        ("", "", "en", "Download the profile"),
        (
            "",
            "ja-JP,ja;q=0.9,en;q=0.5",
            "ja",
            "プロファイルをダウンロード",
        ),
        ("?lang=ja", "en", "ja", "管理を削除"),
        ("?lang=en", "ja", "en", "Remove Management"),
    ] {
        let headers = [("Accept-Language", accepts)];
        let answer = rig
            .client
            .send(Method::GET, &format!("{path}{query}"), &headers, "")
            .await;
        assert_eq!(answer.status, 200);
        assert_eq!(answer.headers["content-language"], language);
        let text = answer.text();
        assert!(
            text.contains(&format!("<html lang=\"{language}\">")) && text.contains(words),
            "{text}"
        );
        for safe in SAFE {
            assert!(text.contains(safe), "{safe}: {text}");
        }
        for bad in ["<script", "<b>Bob", "& Chips", "Untranslated", "{{", "{%"] {
            assert!(!text.contains(bad), "{bad}: {text}");
        }
        assert!(text.contains(&format!("href=\"{path}/profile\"")), "{text}");
        let other = if language == "en" {
            "?lang=ja"
        } else {
            "?lang=en"
        };
        assert!(text.contains(&format!("href=\"{other}\"")));
    }
}

#[tokio::test]
async fn nothing_runs_on_the_page_nobody_keeps_it_and_nobody_learns_its_address() {
    let rig = Rig::enrolling().await;
    let place = rig.place(json!({ "name": "Safe" })).await;
    let unknown = format!("/enroll/{}", "a".repeat(40));
    for path in [
        path_of(&place["url"]),
        path_of(&place["profile_url"]),
        unknown,
    ] {
        let answer = rig.client.get(&path).await;
        for (name, value) in [
            ("cache-control", "no-store"),
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("x-frame-options", "DENY"),
        ] {
            assert_eq!(answer.headers[name], value, "{path}");
        }
        let policy = answer.headers["content-security-policy"].to_str().unwrap();
        assert!(
            policy.starts_with("default-src 'none'; style-src 'sha256-"),
            "{policy}"
        );
        let is_page = answer.headers["content-type"] == "text/html; charset=utf-8";
        assert_eq!(is_page, !path.ends_with("/profile"));
        assert!(
            !is_page || !answer.text().contains("<script") && !answer.text().contains("style=")
        );
    }
    let answer = rig
        .client
        .send(Method::POST, &path_of(&place["url"]), &[], "")
        .await;
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (405, "request.method")
    );
}

#[tokio::test]
async fn the_profile_is_signed_reads_well_and_its_chain_leads_to_the_authority() {
    let rig = Rig::enrolling().await;
    let place = rig.place(json!({ "name": NAME })).await;
    let answer = rig.client.get(&path_of(&place["profile_url"])).await;
    assert_eq!(
        answer.headers["content-type"],
        "application/x-apple-aspen-config"
    );
    let disposition = answer.headers["content-disposition"].to_str().unwrap();
    assert!(disposition.ends_with(".mobileconfig\""), "{disposition}");
    let ca = authority(&rig.dir.path().join("data"));
    let anchors = Anchors::new([ca.as_slice()]).unwrap();
    let policy = VerifyPolicy::default();
    let now = Timestamp::now();
    let verified = verify(&answer.body, Some(&anchors), &policy, &AwsLcProvider, now).unwrap();
    assert_eq!(verified.chain, Chain::Trusted);
    let inspected = verified.trusted().unwrap();
    assert!(inspected.misfits.is_empty(), "{:?}", inspected.misfits);

    let profile = profile(&answer.body);
    assert_eq!(profile.top.organization.as_deref(), Some(ORGANIZATION));
    assert_eq!(profile.top.identifier.as_str(), "127.0.0.1.mdm");
    let (mdm, scep) = (mdm_of(&profile), scep_of(&profile));
    assert_eq!(mdm.server_url.as_str(), format!("{PUBLIC_URL}/mdm"));
    assert_eq!((mdm.check_in_url, mdm.sign_message), (None, Some(true)));
    assert_eq!(mdm.topic.as_str(), "com.apple.mgmt.External.test");
    assert_eq!(scep.url.as_str(), format!("{PUBLIC_URL}/scep"));
    assert_eq!(
        (scep.key_size, scep.key_is_extractable),
        (Some(2_048), Some(false))
    );
}

#[tokio::test]
async fn each_download_has_a_challenge_of_its_own_and_looking_has_none() {
    let rig = Rig::enrolling().await;
    let place = rig.place(json!({ "name": "Fresh" })).await;
    let path = path_of(&place["profile_url"]);
    let head = rig.client.send(Method::HEAD, &path, &[], "").await;
    assert_eq!((head.status, head.body.len()), (200, 0));
    let plain = rig.client.get(&format!("{path}?plain=1")).await;
    let inspected = inspect(&plain.body).unwrap();
    assert_eq!(inspected.wrapping, Wrapping::Plain);
    assert!(plain.text().contains("<key>PayloadContent</key>"));
    let signed = rig.client.get(&path).await;
    let challenge = |bytes: &[u8]| scep_of(&profile(bytes)).challenge.unwrap();
    assert_ne!(challenge(&plain.body), challenge(&signed.body));
    // But for the challenge they are one profile: a device takes either as an update of the other.
    let (one, other) = (profile(&plain.body), profile(&signed.body));
    assert_eq!(mdm_of(&one), mdm_of(&other));
    mdm_core::profile::enrollment::check_update(&one, &other).unwrap();
    let events = format!("/api/places/{}", place["id"].as_str().unwrap());
    let events = rig.admin(Method::GET, &events, "").await.text();
    assert_eq!(events.matches("profile-downloaded").count(), 2);
}

#[tokio::test]
async fn devices_sign_their_messages_only_if_that_is_looked_at() {
    let rig = Rig::start_with(|config| {
        enrolling(config);
        config.split_checkin = true;
        config.identity.header = Some("Client-Cert".to_owned());
        config.identity.sources = vec![SourceChoice::Header];
    })
    .await;
    let place = rig.place(json!({ "name": "Proxy" })).await;
    let answer = rig.client.get(&path_of(&place["profile_url"])).await;
    let mdm = mdm_of(&profile(&answer.body));
    assert_eq!(mdm.sign_message, Some(false));
    let check_in = mdm.check_in_url.unwrap();
    assert_eq!(check_in.as_str(), format!("{PUBLIC_URL}/checkin"));
}

#[tokio::test]
async fn the_authority_and_the_signing_certificate_are_kept_and_only_their_owner_reads_the_keys() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    let mut config = mdm_server::Config {
        listen: ([127, 0, 0, 1], 0).into(),
        data: dir.path().join("data"),
        ..mdm_server::Config::default()
    };
    config.ops.listen = mdm_server::config::Listen::Off;
    config.public_url = Some("https://mdm.example.com".parse().unwrap());
    config.enrollment.topic = Some("com.apple.mgmt.External.x".to_owned());
    let names = ["ca.pem", "ca.key", "signing.pem", "signing.key"];
    let mut kept = Vec::new();
    for _ in 0..2 {
        let server = mdm_server::Server::start(config.clone()).await.unwrap();
        server.shutdown().await.unwrap();
        let folder = dir.path().join("data/ca");
        kept.push(names.map(|name| std::fs::read(folder.join(name)).unwrap()));
        for name in ["ca.key", "signing.key"] {
            let mode = std::fs::metadata(folder.join(name))
                .unwrap()
                .permissions()
                .mode();
            assert_eq!(mode & 0o777, 0o600, "{name}");
        }
    }
    assert_eq!(kept[0], kept[1]);
    std::fs::write(dir.path().join("data/ca/ca.key"), "no key").unwrap();
    let error = mdm_server::Server::start(config)
        .await
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("ca.key") && error.contains("PKCS #8"),
        "{error}"
    );
}

#[tokio::test]
async fn the_operators_own_authority_and_signing_certificate_are_used() {
    let own = tempfile::tempdir().unwrap();
    let key = rcgen::KeyPair::generate().unwrap();
    let params = rcgen::CertificateParams::new(vec!["mdm.example.com".to_owned()]).unwrap();
    let certificate = params.self_signed(&key).unwrap();
    let path = |name: &str| own.path().join(name);
    std::fs::write(path("sign.pem"), certificate.pem()).unwrap();
    std::fs::write(path("sign.key"), key.serialize_pem()).unwrap();
    let rig = Rig::start_with(|config| {
        enrolling(config);
        let made = config.data.join("ca");
        std::fs::rename(&made, path("ca")).unwrap();
        let enrollment = &mut config.enrollment;
        enrollment.ca_certificate = Some(path("ca/ca.pem"));
        enrollment.ca_key = Some(path("ca/ca.key"));
        enrollment.signing_certificate = Some(path("sign.pem"));
        enrollment.signing_key = Some(path("sign.key"));
        enrollment.trust = vec![path("sign.pem")];
    })
    .await;
    assert!(!rig.dir.path().join("data/ca").exists());
    let ca = rig.client.get("/scep?operation=GetCACert").await.body;
    assert_eq!(ca, authority(&own.path().join("ca/..")));
    let place = rig.place(json!({ "name": "Own" })).await;
    let answer = rig.client.get(&path_of(&place["profile_url"])).await;
    let (policy, now) = (VerifyPolicy::default(), Timestamp::now());
    let verified = verify(&answer.body, None, &policy, &AwsLcProvider, now).unwrap();
    assert_eq!(
        verified.signer.fingerprint,
        Fingerprint::of_der(certificate.der())
    );
    let types = profile(&answer.body).payloads;
    let types: Vec<_> = types
        .iter()
        .map(|payload| payload.payload_type().to_owned())
        .collect();
    assert_eq!(
        types,
        [
            "com.apple.security.root",
            "com.apple.security.scep",
            "com.apple.mdm"
        ]
    );
}

#[tokio::test]
async fn files_that_do_not_fit_are_named_before_anything_is_served() {
    let dir = tempfile::tempdir().unwrap();
    let key = rcgen::KeyPair::generate().unwrap();
    let certificate = rcgen::CertificateParams::default()
        .self_signed(&key)
        .unwrap();
    let path = |name: &str| dir.path().join(name);
    std::fs::write(path("leaf.pem"), certificate.pem()).unwrap();
    std::fs::write(path("ec.key"), key.serialize_pem()).unwrap();
    for (ca, signing, words) in [
        (Some(("leaf.pem", "ec.key")), None, "no RSA key"),
        (Some(("nowhere.pem", "ec.key")), None, "nowhere.pem"),
        (Some(("ec.key", "ec.key")), None, "no certificate"),
        (None, Some(("leaf.pem", "rsa.key")), "leaf.pem"),
    ] {
        let mut config = mdm_server::Config {
            listen: ([127, 0, 0, 1], 0).into(),
            data: path("data"),
            ..mdm_server::Config::default()
        };
        enrolling(&mut config);
        std::fs::copy(path("data/ca/signing.key"), path("rsa.key")).unwrap();
        let enrollment = &mut config.enrollment;
        enrollment.ca_certificate = ca.map(|(certificate, _)| path(certificate));
        enrollment.ca_key = ca.map(|(_, key)| path(key));
        enrollment.signing_certificate = signing.map(|(certificate, _)| path(certificate));
        enrollment.signing_key = signing.map(|(_, key)| path(key));
        let error = mdm_server::Server::start(config)
            .await
            .unwrap_err()
            .to_string();
        assert!(error.contains(words), "{words}: {error}");
    }
}

#[tokio::test]
async fn an_operator_is_told_when_devices_will_refuse_to_be_renewed() {
    let logs = crate::support::Logs::get();
    let dir = tempfile::tempdir().unwrap();
    let mut config = mdm_server::Config {
        listen: ([127, 0, 0, 1], 0).into(),
        data: dir.path().join("data"),
        ..mdm_server::Config::default()
    };
    config.ops.listen = mdm_server::config::Listen::Off;
    enrolling(&mut config);
    for topic in ["told-1", "told-1", "told-2"] {
        config.enrollment.topic = Some(format!("com.apple.mgmt.External.{topic}"));
        let server = mdm_server::Server::start(config.clone()).await.unwrap();
        server.shutdown().await.unwrap();
    }
    let lines = logs.lines_with(&["WARN", "refuse to be renewed", "told-1", "told-2"]);
    assert_eq!(lines.len(), 1, "{lines:?}");
}
