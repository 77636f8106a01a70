//! A client of other people's making enrolls with a link and takes commands: Python's standard library, openssl and strongSwan's `pki`.

use std::{
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::Path,
    process::{Command, Output},
};

use http::Method;
use mdm_server::config::RsaKeysChoice;
use serde_json::{Value, json};

use crate::support::{Rig, command, device_information, enrollee::enrolling};

const CLIENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/foreign/mdm_client.py");
const UDID: &str = "00008140-000F0F0F0F0F0F0F";

/// A server whose links lead to itself.
async fn reachable(rsa_keys: RsaKeysChoice) -> Rig {
    let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|port| port.local_addr());
    let address: SocketAddr = free.unwrap();
    Rig::start_with(|config| {
        enrolling(config);
        config.listen = address;
        config.public_url = Some(format!("http://{address}").parse().unwrap());
        config.identity.rsa_keys = rsa_keys;
    })
    .await
}

fn client(verb: &str, folder: &Path, more: &[&str]) -> Output {
    Command::new("python3")
        .args([CLIENT, verb])
        .arg(folder)
        .args(more)
        .output()
        .expect("python3 is needed")
}

fn client_ok(verb: &str, folder: &Path, more: &[&str]) -> Value {
    let output = client(verb, folder, more);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    serde_json::from_slice(&output.stdout).unwrap()
}

async fn link(rig: &Rig) -> String {
    let place = rig.place(json!({ "name": "A foreign phone" })).await;
    place["url"].as_str().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn it_enrolls_with_nothing_but_a_link_and_takes_commands() {
    let rig = reachable(RsaKeysChoice::From2048).await;
    let folder = tempfile::tempdir().unwrap();
    let link = link(&rig).await;
    let enrolled = client_ok("enroll", folder.path(), &[&link, UDID]);
    assert_eq!(enrolled["signs"], true);
    let shown = rig
        .admin(Method::GET, &format!("/v1/enrollments/{UDID}"), "")
        .await;
    assert_eq!(shown.json()["device"]["channel"]["phase"], "enrolled");

    rig.queue(UDID, device_information("F-1")).await;
    rig.queue(UDID, command("F-2", "ProfileList")).await;
    let answered = client_ok("answer", folder.path(), &[]);
    assert_eq!(
        answered["taken"],
        json!(["DeviceInformation", "ProfileList"])
    );
    let result = rig
        .admin(
            Method::GET,
            &format!("/v1/enrollments/{UDID}/results/F-1"),
            "",
        )
        .await;
    assert!(
        result.text().contains("A foreign phone"),
        "{}",
        result.text()
    );

    let other = tempfile::tempdir().unwrap();
    let again = client(
        "enroll",
        other.path(),
        &[&link, "00008140-000E0E0E0E0E0E0E"],
    );
    assert!(!again.status.success(), "a link for one is used up");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_of_1024_bits_needs_a_policy() {
    for (policy, served) in [
        (RsaKeysChoice::From2048, false),
        (RsaKeysChoice::LegacyFrom1024, true),
    ] {
        let rig = reachable(policy).await;
        let folder = tempfile::tempdir().unwrap();
        let link = link(&rig).await;
        let output = client("enroll", folder.path(), &[&link, UDID, "--bits", "1024"]);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.success(), served, "{said}");
        if served {
            rig.queue(UDID, command("F-1", "ProfileList")).await;
            let answered = client_ok("answer", folder.path(), &[]);
            assert_eq!(answered["taken"], json!(["ProfileList"]));
        }
    }
}
